// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/preferencegroup.h"

#include "ui/look/metrics.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace jalons {

namespace {

constexpr int lineLength = 76; ///< characters of the explanations
constexpr int labelWidth = 200;
constexpr int fieldWidth = 220;

} // namespace

PreferenceGroup::PreferenceGroup(const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::group);
    m_grid->setVerticalSpacing(metrics::near);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setColumnStretch(1, 1);
    auto *title = new QLabel(heading, this);
    title->setFont(fontFor(TextSize::Heading, font()));
    addRow(title);
}

void PreferenceGroup::addField(const QString &words, QWidget *field)
{
    auto *label = new QLabel(words, this);
    label->setBuddy(field);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(field, row, 1, Qt::AlignLeft);
    field->setMinimumWidth(fieldWidth);
}

void PreferenceGroup::addRow(QWidget *row)
{
    m_grid->addWidget(row, m_grid->rowCount(), 0, 1, 2);
}

QLabel *PreferenceGroup::addWords(const QString &words)
{
    auto *label = new QLabel(this);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("second", true);
    label->setMinimumWidth(lineLength * fontMetrics().averageCharWidth());
    setWords(*label, words);
    addRow(label);
    return label;
}

/// A wrapped label tells a layout how high it is only once that is too late.
void PreferenceGroup::setWords(QLabel &label, const QString &words)
{
    label.setText(words);
    label.setMinimumHeight(std::max(0, label.heightForWidth(label.minimumWidth())));
}

} // namespace jalons
