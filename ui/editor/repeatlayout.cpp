// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the part of the editor on repetition is laid out.

#include "ui/editor/choicefield.h"
#include "ui/editor/datefield.h"
#include "ui/editor/repeatpart.h"
#include "ui/look/metrics.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace jalons {

using namespace Qt::StringLiterals;

void RepeatPart::layOut()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::near);
    grid->setVerticalSpacing(metrics::step);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto place = [&](const QString &name, QWidget *field, int column) {
        auto *label = new QLabel(name, this);
        label->setBuddy(field);
        label->setContentsMargins(0, row > 0 ? metrics::step : 0, 0, 0);
        grid->addWidget(label, row, column);
        grid->addWidget(field, row + 1, column, Qt::AlignTop);
        row += column == 0 ? 0 : 2;
        return label;
    };
    place(tr("Repetition"), m_unit, 0);
    m_intervalLabel = place(tr("Interval"), m_interval, 1);
    m_formLabel = place(tr("Day of the month"), m_form, 0);
    row += 2;
    m_endLabel = place(tr("End of the repetition"), m_end, 0);
    // One of both at a time stands beside it.
    const int end = row;
    m_untilLabel = place(tr("Until"), m_until, 1);
    row = end;
    m_countLabel = place(tr("How many times"), m_count, 1);
    m_words = new QLabel(this);
    m_words->setObjectName(u"repeatWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setProperty("second", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::near);
    column->addLayout(grid);
    column->addWidget(m_words);
    column->addWidget(m_prolong);
}

} // namespace jalons
