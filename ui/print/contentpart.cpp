// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/contentpart.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace jalons {

ContentPart::ContentPart(QWidget *parent)
    : PrintPart(tr("Content"), parent)
{
    constexpr Layout sheet = Layout::Sheet;
    add("programme", tr("Pro&gramme and workshops"), &PrintChoices::withProgramme, sheet);
    add("outcomes", tr("&Outcomes, decisions and actions"), &PrintChoices::withOutcomes, sheet);
    add("contacts", tr("&Contact"), &PrintChoices::withContacts, sheet);
    QCheckBox *notes = add("notes", tr("Internal &notes"), &PrintChoices::withNotes, sheet);
    add("byTerritory", tr("&By territory"), &PrintChoices::byTerritory, Layout::Agenda);
    add("details", tr("Details &under each event"), &PrintChoices::withDetails, Layout::Agenda);
    notes->setToolTip(tr("Not for circulation: they leave the plan only when asked for."));
}

QCheckBox *ContentPart::add(
    const char *name, const QString &words, bool PrintChoices::*member, Layout layout)
{
    auto *box = new QCheckBox(words, this);
    box->setObjectName(QLatin1String(name));
    m_choices.append({ box, member, layout });
    column().addWidget(box);
    connect(box, &QCheckBox::toggled, this, &ContentPart::tell);
    return box;
}

void ContentPart::fill(const PrintChoices &choices)
{
    bool any = false;
    for (const Choice &each : std::as_const(m_choices)) {
        each.box->setChecked(choices.*each.member);
        each.box->setVisible(each.layout == choices.layout);
        any = any || each.layout == choices.layout;
    }
    setVisible(any);
}

void ContentPart::save(PrintChoices &choices) const
{
    for (const Choice &each : m_choices)
        choices.*each.member = each.box->isChecked();
}

} // namespace jalons
