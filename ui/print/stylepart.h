// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/printpart.h"

class QComboBox;
class QPushButton;

namespace jalons {

/// Paper, language, and the template of this layout: the one of this installation or an office's
/// own.
class StylePart : public PrintPart
{
    Q_OBJECT

public:
    explicit StylePart(QWidget *parent = nullptr);

    void save(PrintChoices &choices) const override;
    /// Looks again for templates: one may have been put there meanwhile.
    void findTemplates();

signals:
    /// A template of one's own may have been changed by another programme.
    void templateChanged();

protected:
    void fill(const PrintChoices &choices) override;

private:
    void copy();
    void say(const QString &words, bool problem);

    Layout m_layout = Layout::Sheet;
    QComboBox *m_paper;
    QComboBox *m_orientation;
    QComboBox *m_language;
    QWidget *m_templatePlace;
    QComboBox *m_template;
    QPushButton *m_copy;
    QLabel *m_note;
};

} // namespace jalons
