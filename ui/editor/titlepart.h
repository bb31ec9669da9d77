// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editor/loadedpage.h"

namespace jalons {

class ChoiceField;
class LineField;
class Register;
class TextArea;

/// What it is: title, kind, status, rank in its series.
class TitlePart : public LoadedPage
{
    Q_OBJECT

public:
    explicit TitlePart(const Register &known, QWidget *parent = nullptr);

    void save(Event &event) const override;
    [[nodiscard]] std::optional<QString> problem() const override;
    void focusProblem() override;

protected:
    void fill(const Event &event) override;
    void changeEvent(QEvent *event) override;

private:
    void offerKinds(const QString &current);

    const Register &m_register;
    TextArea *m_title = nullptr;
    ChoiceField *m_kind = nullptr;
    ChoiceField *m_status = nullptr;
    LineField *m_rank = nullptr;
};

} // namespace jalons
