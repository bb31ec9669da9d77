// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/printpart.h"

class QCheckBox;

namespace jalons {

/// What the pages tell of an event: only where the layout asks for it.
class ContentPart : public PrintPart
{
    Q_OBJECT

public:
    explicit ContentPart(QWidget *parent = nullptr);

    void save(PrintChoices &choices) const override;

protected:
    void fill(const PrintChoices &choices) override;

private:
    struct Choice
    {
        QCheckBox *box = nullptr;
        bool PrintChoices::*member = nullptr;
        Layout layout = Layout::Sheet; ///< that it is for
    };

    QCheckBox *add(
        const char *name, const QString &words, bool PrintChoices::*member, Layout layout);

    QList<Choice> m_choices;
};

} // namespace jalons
