// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/periodpart.h"

#include "core/plan/datewords.h"
#include "core/reading/typeddate.h"
#include "core/store/plan.h"
#include "core/summary/summary.h"
#include "core/summary/words.h"
#include "ui/look/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

QLabel *textLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// As it may be typed, and is read again.
QString typedOf(QDate from, QDate to)
{
    const Language language = spokenLanguage();
    if (from.isValid() && to.isValid() && from == to)
        return inWords(from, language);
    if (from.isValid() && to.isValid())
        //: a period as it may be typed: first day, last day
        return PeriodPart::tr("from %1 to %2").arg(inWords(from, language), inWords(to, language));
    if (from.isValid())
        //: a period as it may be typed, open at its end
        return PeriodPart::tr("from %1", "typed").arg(inWords(from, language));
    return {};
}

} // namespace

PeriodPart::PeriodPart(const Plan &plan, const PrintOccasion &occasion, QWidget *parent)
    : PrintPart(tr("Events"), parent)
    , m_today(occasion.today)
    , m_span(new QComboBox(this))
    , m_typed(new QLineEdit(this))
    , m_understood(textLabel(this))
    , m_unfiltered(new QCheckBox(tr("Without the fil&ter"), this))
{
    const bool dated = occasion.filter.from.isValid() || occasion.filter.to.isValid();
    m_span->setObjectName(u"span"_s);
    m_span->addItem(sentenceCase(periodInWords(occasion.view, occasion.period)),
        static_cast<int>(PrintSpan::InView));
    m_span->addItem(dated ? tr("The period of the filter") : tr("All dates"),
        static_cast<int>(PrintSpan::OfFilter));
    m_span->addItem(tr("Other dates"), static_cast<int>(PrintSpan::Dates));
    m_span->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addField(tr("Perio&d"), m_span);

    m_typed->setObjectName(u"dates"_s);
    m_typed->setAccessibleName(tr("Dates"));
    m_typed->setPlaceholderText(tr("12 march to 30 april, Q1 2020…"));
    column().addWidget(m_typed);
    m_understood->setObjectName(u"datesUnderstood"_s);
    column().addWidget(m_understood);

    auto *filter = textLabel(this);
    filter->setObjectName(u"filterWords"_s);
    filter->setProperty("second", true);
    const QString words = filterInWords(plan, occasion.filter, spokenLanguage());
    filter->setText(words.isEmpty() ? tr("No filter is set.") : tr("Filter: %1").arg(words));
    column().addSpacing(metrics::step);
    column().addWidget(filter);
    m_unfiltered->setObjectName(u"unfiltered"_s);
    m_unfiltered->setVisible(!occasion.filter.isEmpty());
    column().addWidget(m_unfiltered);

    connect(m_span, &QComboBox::currentIndexChanged, this, [this] {
        showTyped();
        tell();
    });
    connect(m_typed, &QLineEdit::textChanged, this, [this] {
        read();
        tell();
    });
    connect(m_unfiltered, &QCheckBox::toggled, this, &PeriodPart::tell);
    showTyped();
}

void PeriodPart::fill(const PrintChoices &choices)
{
    m_span->setCurrentIndex(m_span->findData(static_cast<int>(choices.span)));
    m_typed->setText(typedOf(choices.from, choices.to));
    m_unfiltered->setChecked(choices.withoutFilter);
    read();
    showTyped();
}

void PeriodPart::save(PrintChoices &choices) const
{
    choices.span = static_cast<PrintSpan>(m_span->currentData().toInt());
    choices.from = m_from;
    choices.to = m_to;
    choices.withoutFilter = m_unfiltered->isChecked();
}

void PeriodPart::read()
{
    m_from = {};
    m_to = {};
    QString words;
    bool problem = false;
    if (!m_typed->text().trimmed().isEmpty()) {
        const Result<PlannedDate> date = readTypedDate(m_typed->text(), m_today);
        problem = !date || !date->isKnown();
        if (date && date->isKnown()) {
            m_from = date->bound == Bound::By ? QDate() : date->from;
            m_to = date->bound == Bound::From ? QDate() : date->to;
            words = inWords(*date, spokenLanguage());
        } else if (!date) {
            words = date.error().message;
        }
    }
    m_understood->setText(words.isEmpty() ? tr("All dates, as long as none is typed.") : words);
    m_understood->setProperty("problem", problem);
    m_understood->setProperty("second", !problem);
    m_understood->style()->polish(m_understood);
    m_typed->setAccessibleDescription(m_understood->text());
}

void PeriodPart::showTyped()
{
    const bool dates = m_span->currentData().toInt() == static_cast<int>(PrintSpan::Dates);
    m_typed->setVisible(dates);
    m_understood->setVisible(dates);
}

} // namespace jalons
