// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/printpart.h"

#include "ui/look/metrics.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace jalons {

PrintPart::PrintPart(const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(heading);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::step);
    if (heading.isEmpty())
        return;
    m_heading = new QLabel(heading, this);
    m_column->addWidget(m_heading);
    setFonts();
}

void PrintPart::load(const PrintChoices &choices)
{
    m_loading = true;
    fill(choices);
    m_loading = false;
}

void PrintPart::tell()
{
    if (!m_loading)
        emit changed();
}

QLabel *PrintPart::addField(const QString &words, QWidget *field)
{
    auto *label = new QLabel(words, this);
    label->setBuddy(field);
    if (m_column->count() > 1)
        m_column->addSpacing(metrics::step); // nearer to its field than to the one above
    m_column->addWidget(label);
    m_column->addWidget(field);
    return label;
}

void PrintPart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setFonts();
}

void PrintPart::setFonts()
{
    if (!m_heading)
        return;
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
}

} // namespace jalons
