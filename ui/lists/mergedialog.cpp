// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/mergedialog.h"

#include "ui/look/metrics.h"
#include "ui/look/primarybutton.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace jalons {

MergeDialog::MergeDialog(const QString &name, int events,
    const QList<std::pair<QString, QString>> &others, QWidget *parent)
    : QDialog(parent)
    , m_others(new QComboBox(this))
{
    setObjectName(QStringLiteral("mergeDialog"));
    setWindowTitle(tr("Merge"));
    auto *words = new QLabel(tr("&Merge “%1” into:").arg(name), this);
    words->setWordWrap(true);
    words->setBuddy(m_others);
    m_others->setObjectName(QStringLiteral("mergeInto"));
    m_others->setMaxVisibleItems(16);
    for (const auto &[key, other] : others)
        m_others->addItem(other, key);
    auto *note = new QLabel(events == 0
            ? tr("No event names it. It goes away; Undo brings it back.")
            : tr("%n event(s) will name the other one instead, and it goes away. Undo takes all of "
                 "it back.",
                nullptr, events),
        this);
    note->setProperty("second", true);
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    addPrimary(*buttons, tr("Mer&ge"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::edge, metrics::group, metrics::edge, metrics::group);
    column->setSpacing(metrics::near);
    column->addWidget(words);
    column->addWidget(m_others);
    column->addWidget(note);
    column->addSpacing(metrics::near);
    column->addWidget(buttons);
    setMinimumWidth(420);
}

QString MergeDialog::chosen() const
{
    return m_others->currentData().toString();
}

} // namespace jalons
