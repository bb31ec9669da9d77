// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/contentpart.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace jalons {

ContentPart::ContentPart(QWidget *parent)
    : PrintPart(tr("Content"), parent)
{
    add("programme", tr("Pro&gramme and workshops"), &PrintChoices::withProgramme);
    add("outcomes", tr("&Outcomes, decisions and actions"), &PrintChoices::withOutcomes);
    add("contacts", tr("&Contact"), &PrintChoices::withContacts);
    QCheckBox *notes = add("notes", tr("Internal &notes"), &PrintChoices::withNotes);
    notes->setToolTip(tr("Not for circulation: they leave the plan only when asked for."));
}

QCheckBox *ContentPart::add(const char *name, const QString &words, bool PrintChoices::*member)
{
    auto *box = new QCheckBox(words, this);
    box->setObjectName(QLatin1String(name));
    m_boxes.append({ box, member });
    column().addWidget(box);
    connect(box, &QCheckBox::toggled, this, &ContentPart::tell);
    return box;
}

void ContentPart::fill(const PrintChoices &choices)
{
    for (const auto &[box, member] : std::as_const(m_boxes))
        box->setChecked(choices.*member);
    setVisible(choices.layout == Layout::Sheet);
}

void ContentPart::save(PrintChoices &choices) const
{
    for (const auto &[box, member] : m_boxes)
        choices.*member = box->isChecked();
}

} // namespace jalons
