// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/savepreset.h"

#include "core/basis/searchkey.h"
#include "ui/look/metrics.h"
#include "ui/look/primarybutton.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jalons {

using namespace Qt::StringLiterals;

SavePreset::SavePreset(const QString &name, const QList<PrintPreset> &others, QWidget *parent)
    : QDialog(parent)
    , m_others(others)
    , m_name(new QLineEdit(name, this))
    , m_note(new QLabel(this))
{
    setObjectName(u"savePresetDialog"_s);
    setWindowTitle(tr("Keep These Choices"));
    auto *label = new QLabel(tr("&Name"), this);
    label->setBuddy(m_name);
    m_name->setObjectName(u"presetName"_s);
    m_name->setMinimumWidth(360);
    m_name->setPlaceholderText(tr("Summary for the minister’s office"));
    m_name->selectAll();
    m_note->setObjectName(u"presetNote"_s);
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = addPrimary(*buttons, tr("&Keep"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::edge, metrics::group, metrics::edge, metrics::group);
    column->setSpacing(metrics::near);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(m_note);
    column->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &SavePreset::read);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit named(m_name->text().simplified());
        accept();
    });
    read();
}

void SavePreset::read()
{
    const QString name = m_name->text().simplified();
    const bool replaces
        = std::any_of(m_others.cbegin(), m_others.cend(), [&name](const PrintPreset &other) {
              return searchKey(other.name) == searchKey(name);
          });
    m_note->setText(
        replaces ? tr("Choices of this name are there already: they are replaced.") : QString());
    m_save->setText(replaces ? tr("&Replace") : tr("&Keep"));
    m_save->setEnabled(!name.isEmpty());
    m_name->setAccessibleDescription(m_note->text());
}

} // namespace jalons
