// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editor/programmeorder.h"

#include <QListWidget>

namespace jalons {

/// The list of the day: days and half-days as headings, sessions below them; one is dragged to its
/// place, or moved with Alt+Up and Alt+Down.
class SessionList : public QListWidget
{
    Q_OBJECT

public:
    explicit SessionList(QWidget *parent = nullptr);

    void show(const QList<Session> &sessions, qsizetype current, int days);
    /// Index of the session chosen; -1 where none is.
    [[nodiscard]] qsizetype session() const;
    void choose(qsizetype index);
    void setReadOnly(bool readOnly);

signals:
    void stepped(int step);
    void droppedAt(qsizetype to, const jalons::PartOfDay &part);
    void removeWanted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void addHeading(const PartOfDay &part, int days);

    bool m_readOnly = false;
};

} // namespace jalons
