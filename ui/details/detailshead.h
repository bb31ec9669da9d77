// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/language.h"
#include "core/plan/event.h"
#include "core/plan/kind.h"

#include <QWidget>

class QLabel;

namespace jalons {

/// The top of the panel, a tile writ large: bar and glyph of the family, kind, title, date, and the
/// status told by the form of the bar, a mark and a word.
class DetailsHead : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsHead(QWidget *parent = nullptr);

    /// `series` tells which of its series it is; empty where it is of none.
    void setEvent(
        const Event &event, const Kind &kind, Language language, const QString &series = {});

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    Family m_family = Family::Other;
    Status m_status = Status::Planned;
    QLabel *m_kind = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_date = nullptr;
    QLabel *m_series = nullptr;
    QLabel *m_statusWord = nullptr;
};

} // namespace jalons
