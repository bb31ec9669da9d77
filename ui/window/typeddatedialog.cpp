// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/typeddatedialog.h"

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

TypedDateDialog::TypedDateDialog(const DateQuestion &question, QDate anchor, QWidget *parent)
    : QDialog(parent)
    , m_anchor(anchor)
    , m_field(new QLineEdit(this))
    , m_understood(new QLabel(this))
{
    setObjectName(u"typedDateDialog"_s);
    setWindowTitle(question.title);
    auto *label = new QLabel(question.label, this);
    label->setBuddy(m_field);
    m_field->setObjectName(u"date"_s);
    m_field->setPlaceholderText(question.example);
    m_field->setMinimumWidth(380);
    m_understood->setObjectName(u"understood"_s);
    m_understood->setWordWrap(true);
    m_understood->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_understood->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_answer = addPrimary(*buttons, question.answer);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::edge, metrics::group, metrics::edge, metrics::group);
    column->setSpacing(metrics::near);
    column->addWidget(label);
    column->addWidget(m_field);
    column->addWidget(m_understood);
    column->addWidget(buttons);

    connect(m_field, &QLineEdit::textChanged, this, &TypedDateDialog::read);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(m_date);
        accept();
    });
    read();
}

void TypedDateDialog::read()
{
    m_date = {};
    QString words;
    if (!m_field->text().trimmed().isEmpty()) {
        const Result<PlannedDate> date = readTypedDate(m_field->text(), m_anchor);
        if (date && date->isKnown()) {
            m_date = *date;
            words = inWords(*date, spokenLanguage(), Wording::Full);
        } else if (!date) {
            words = date.error().message;
        }
    }
    m_understood->setText(words);
    m_understood->setProperty("problem", !m_date.isKnown());
    m_understood->style()->polish(m_understood);
    m_field->setAccessibleDescription(words);
    m_answer->setEnabled(m_date.isKnown());
}

} // namespace jalons
