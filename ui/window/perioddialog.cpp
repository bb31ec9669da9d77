// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/perioddialog.h"

#include "core/plan/datewords.h"
#include "core/reading/typeddate.h"
#include "ui/look/metrics.h"
#include "ui/look/primarybutton.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace jalons {

using namespace Qt::StringLiterals;

PeriodDialog::PeriodDialog(QDate today, QWidget *parent)
    : QDialog(parent)
    , m_today(today)
    , m_field(new QLineEdit(this))
    , m_understood(new QLabel(this))
{
    setObjectName(u"periodDialog"_s);
    setWindowTitle(tr("Choose a Period"));
    auto *label = new QLabel(tr("&Period"), this);
    label->setBuddy(m_field);
    m_field->setObjectName(u"periodTyped"_s);
    m_field->setPlaceholderText(tr("12 march to 30 april, march 2019, Q1 2020, from 1 april…"));
    m_field->setMinimumWidth(380);
    m_understood->setObjectName(u"understood"_s);
    m_understood->setWordWrap(true);
    m_understood->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_understood->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_choose = addPrimary(*buttons, tr("&Show"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::edge, metrics::group, metrics::edge, metrics::group);
    column->setSpacing(metrics::near);
    column->addWidget(label);
    column->addWidget(m_field);
    column->addWidget(m_understood);
    column->addWidget(buttons);
    connect(m_field, &QLineEdit::textChanged, this, &PeriodDialog::read);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(m_from, m_to);
        accept();
    });
    read();
}

void PeriodDialog::read()
{
    m_from = {};
    m_to = {};
    QString words;
    if (!m_field->text().trimmed().isEmpty()) {
        const Result<PlannedDate> date = readTypedDate(m_field->text(), m_today);
        if (date && date->isKnown()) {
            m_from = date->bound == Bound::By ? QDate() : date->from;
            m_to = date->bound == Bound::From ? QDate() : date->to;
            words = inWords(*date, spokenLanguage(), Wording::Full);
        } else if (!date) {
            words = date.error().message;
        }
    }
    const bool known = m_from.isValid() || m_to.isValid();
    m_understood->setText(words);
    m_understood->setProperty("problem", !known);
    m_understood->style()->polish(m_understood);
    m_field->setAccessibleDescription(words);
    m_choose->setEnabled(known);
}

} // namespace jalons
