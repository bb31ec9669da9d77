// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/letterheadpart.h"

#include "ui/look/metrics.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>

namespace jalons {

using namespace Qt::StringLiterals;

LetterheadPart::LetterheadPart(QWidget *parent)
    : PrintPart(tr("Letterhead"), parent)
    , m_text(new QPlainTextEdit(this))
    , m_choose(new QPushButton(tr("Logo…", "of an office"), this))
    , m_remove(new QPushButton(tr("Remo&ve"), this))
    , m_logo(new QLabel(this))
{
    m_text->setObjectName(u"headText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("The name of the office, its address"));
    m_text->setFixedHeight(3 * fontMetrics().lineSpacing() + 14);
    addField(tr("&Head of the first page"), m_text);
    m_choose->setObjectName(u"chooseLogo"_s);
    m_choose->setAutoDefault(false);
    m_remove->setObjectName(u"removeLogo"_s);
    m_remove->setAutoDefault(false);
    m_remove->setAccessibleName(tr("Remove the logo"));
    m_logo->setObjectName(u"logoName"_s);
    m_logo->setTextFormat(Qt::PlainText);
    m_logo->setProperty("second", true);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::near);
    row->addWidget(m_choose);
    row->addWidget(m_remove);
    row->addWidget(m_logo, 1);
    column().addSpacing(metrics::step);
    column().addLayout(row);

    connect(m_text, &QPlainTextEdit::textChanged, this, &LetterheadPart::tell);
    connect(m_choose, &QPushButton::clicked, this, &LetterheadPart::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_choose->setFocus();
        setLogo({});
        tell();
    });
}

void LetterheadPart::fill(const PrintChoices &choices)
{
    // Setting what is typed just now would move the cursor.
    if (m_text->toPlainText() != choices.letterhead.text)
        m_text->setPlainText(choices.letterhead.text);
    setLogo(choices.letterhead.logo);
}

void LetterheadPart::save(PrintChoices &choices) const
{
    choices.letterhead = { m_text->toPlainText(), m_path };
}

void LetterheadPart::choose()
{
    const QString before = m_path.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)
        : m_path;
    const QString path = QFileDialog::getOpenFileName(this, tr("Logo of the Office"), before,
        tr("Pictures (*.svg *.png *.jpg *.jpeg);;All files (*)"));
    if (path.isEmpty())
        return;
    setLogo(path);
    tell();
}

void LetterheadPart::setLogo(const QString &path)
{
    m_path = path;
    const QString name = QFileInfo(path).fileName();
    m_logo->setText(fontMetrics().elidedText(name, Qt::ElideMiddle, 110));
    m_logo->setToolTip(path);
    m_choose->setAccessibleDescription(name);
    m_remove->setVisible(!path.isEmpty());
}

} // namespace jalons
