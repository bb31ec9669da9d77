// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bulletin/partform.h"

#include "ui/look/metrics.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTextDocument>
#include <QVBoxLayout>

namespace jalons {

using namespace Qt::StringLiterals;

PartForm::PartForm(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_note(new QLabel(this))
    , m_back(new QPushButton(tr("Bac&k to the composed text"), this))
{
    m_heading->setObjectName(u"partHeading"_s);
    m_text->setObjectName(u"partText"_s);
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(metrics::near);
    m_note->setObjectName(u"partNote"_s);
    m_note->setWordWrap(true);
    m_note->setProperty("second", true);
    m_back->setObjectName(u"partBack"_s);
    m_back->setAutoDefault(false);
    auto *heading = new QLabel(tr("&Heading"), this);
    heading->setBuddy(m_heading);
    auto *text = new QLabel(tr("Te&xt"), this);
    text->setBuddy(m_text);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::step);
    column->addWidget(heading);
    column->addWidget(m_heading);
    column->addSpacing(metrics::step);
    column->addWidget(text);
    column->addWidget(m_text, 1);
    column->addWidget(m_note);
    column->addWidget(m_back, 0, Qt::AlignRight);

    const auto tell = [this] {
        if (!m_loading)
            emit edited();
    };
    connect(m_heading, &QLineEdit::textEdited, this, tell);
    connect(m_text, &QPlainTextEdit::textChanged, this, tell);
    connect(m_back, &QPushButton::clicked, this, &PartForm::backWanted);
    clear();
}

void PartForm::load(
    const BulletinBlock &block, const BulletinBlock *composed, bool changedSince, bool fixed)
{
    const QScopedValueRollback loading(m_loading, true);
    const bool other = block.id != m_id;
    m_id = block.id;
    setEnabled(true);
    if (other || block.heading != heading()) {
        m_heading->setText(block.heading);
        m_heading->setCursorPosition(0);
    }
    if (other || block.text != text())
        m_text->setPlainText(block.text);
    m_heading->setReadOnly(fixed);
    m_text->setReadOnly(fixed);
    m_back->setEnabled(block.edited && composed && !fixed);
    if (fixed)
        m_note->setText(tr("This bulletin has left: it is kept as it was."));
    else if (changedSince && composed)
        m_note->setText(tr("The events of this part have changed since you edited it: look at it "
                           "again, or go back to the composed text."));
    else if (changedSince)
        m_note->setText(tr("The plan has no news for this part any more."));
    else
        m_note->setText(tr("An empty line begins a paragraph, “•” an item of a list."));
}

void PartForm::clear()
{
    const QScopedValueRollback loading(m_loading, true);
    m_id.clear();
    m_heading->clear();
    m_text->clear();
    m_note->clear();
    setEnabled(false);
}

QString PartForm::heading() const
{
    return m_heading->text().simplified();
}

QString PartForm::text() const
{
    // toPlainText() would make spaces of no-break spaces.
    QString text = m_text->document()->toRawText();
    for (const QChar parting : { QChar(QChar::ParagraphSeparator), QChar(QChar::LineSeparator) })
        text.replace(parting, u'\n');
    return text;
}

} // namespace jalons
