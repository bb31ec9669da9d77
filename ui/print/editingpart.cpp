// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/editingpart.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jalons {

EditingPart::EditingPart(QWidget *parent)
    : PrintPart(tr("Text"), parent)
{
    auto *note
        = new QLabel(tr("Composed from the plan. In its window it is edited, kept as a draft "
                        "and marked as issued."),
            this);
    note->setProperty("second", true);
    note->setWordWrap(true);
    auto *edit = new QPushButton(tr("Edit the &Bulletin…"), this);
    edit->setObjectName(QStringLiteral("editBulletin"));
    edit->setAutoDefault(false);
    column().addWidget(note);
    column().addWidget(edit, 0, Qt::AlignLeft);
    connect(edit, &QPushButton::clicked, this, &EditingPart::editingWanted);
}

void EditingPart::fill(const PrintChoices &choices)
{
    setVisible(choices.layout == Layout::Bulletin);
}

void EditingPart::save(PrintChoices &) const { }

} // namespace jalons
