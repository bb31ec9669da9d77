// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/form.h"

#include "ui/look/metrics.h"

#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace jalons {

namespace {

QLabel *labelOf(const QString &text, QWidget *field, QWidget *host)
{
    auto *label = new QLabel(text, host);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    return label;
}

} // namespace

Form::Form(QWidget *host)
    : m_host(host)
    , m_column(new QVBoxLayout(host))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::step);
}

void Form::heading(const QString &text)
{
    if (!m_first)
        gap();
    m_first = false;
    auto *label = new QLabel(text, m_host);
    label->setFont(fontFor(TextSize::Heading, m_host->font()));
    label->setProperty("heading", true);
    m_column->addWidget(label);
}

QLabel *Form::field(const QString &text, QWidget *field)
{
    if (!m_first)
        m_column->addSpacing(metrics::step);
    m_first = false;
    QLabel *label = labelOf(text, field, m_host);
    m_column->addWidget(label);
    m_column->addWidget(field);
    return label;
}

void Form::fields(const QList<Cell> &cells)
{
    if (!m_first)
        m_column->addSpacing(metrics::step);
    m_first = false;
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::near);
    for (const Cell &cell : cells) {
        auto *column = new QVBoxLayout;
        column->setSpacing(metrics::step);
        column->addWidget(labelOf(cell.label, cell.field, m_host));
        column->addWidget(cell.field);
        column->addStretch();
        row->addLayout(column, cell.stretch);
    }
    m_column->addLayout(row);
}

void Form::gap()
{
    m_column->addSpacing(metrics::group);
}

void Form::widget(QWidget *widget)
{
    m_first = false;
    m_column->addWidget(widget);
}

QLabel *Form::note(const QString &text)
{
    m_first = false;
    auto *label = new QLabel(text, m_host);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("second", true);
    m_column->addWidget(label);
    return label;
}

void nameField(QWidget *field, const QString &name)
{
    field->setAccessibleName(name);
    field->setToolTip(name);
    auto *label = new QLabel(name, field->parentWidget());
    label->setTextFormat(Qt::PlainText);
    label->setFixedSize(0, 0);
    label->setBuddy(field);
}

void putBefore(QWidget *widget, const QList<QWidget *> &fields)
{
    QWidget *previous = widget->previousInFocusChain();
    const auto isStop = [&](const QWidget *one) {
        return (one->focusPolicy() & Qt::TabFocus) != 0 && one->window() == widget->window()
            && !one->focusProxy() && !fields.contains(one);
    };
    while (previous != widget && !isStop(previous))
        previous = previous->previousInFocusChain();
    for (QWidget *field : fields) {
        QWidget::setTabOrder(previous, field);
        previous = field;
    }
    if (previous != widget)
        QWidget::setTabOrder(previous, widget);
}

void markProblem(QWidget *widget, bool wrong)
{
    if (widget->property("problem").toBool() == wrong)
        return;
    widget->setProperty("problem", wrong);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace jalons
