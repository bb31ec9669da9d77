// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/emptystate.h"

#include "ui/look/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace jalons {

EmptyState::EmptyState(
    const QString &title, const QString &text, const QStringList &buttons, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
{
    for (QLabel *label : { m_title, m_text }) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_text->setProperty("second", true);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::near);
    row->addStretch();
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        auto *button = new QPushButton(buttons.at(i), this);
        button->setProperty("primary", i == 0);
        button->setAutoDefault(false);
        const int index = static_cast<int>(i);
        connect(button, &QPushButton::clicked, this, [this, index] {
            emit clicked(index);
        });
        m_buttons.append(button);
        row->addWidget(button);
    }
    row->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::edge, metrics::edge, metrics::edge, metrics::edge);
    column->setSpacing(metrics::near);
    column->addStretch();
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(metrics::near);
    column->addLayout(row);
    column->addStretch();
    setTitle(title);
    setText(text);
    setFonts();
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

QPushButton *EmptyState::button(int index) const
{
    return m_buttons.value(index);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_title)
        setFonts();
}

void EmptyState::setFonts()
{
    m_title->setFont(fontFor(TextSize::Heading, font()));
}

} // namespace jalons
