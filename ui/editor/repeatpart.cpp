// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/repeatpart.h"

#include "core/plan/datewords.h"
#include "core/planning/recurrencewords.h"
#include "core/planning/series.h"
#include "core/store/plan.h"
#include "ui/editor/choicefield.h"
#include "ui/editor/datefield.h"
#include "ui/editor/register.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <array>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct UnitName
{
    RepeatChoice::Unit unit;
    const char *key;
    const char *name;
};

constexpr std::array<UnitName, 6> units{ {
    { RepeatChoice::Unit::None, "none", QT_TRANSLATE_NOOP("jalons::RepeatPart", "None") },
    { RepeatChoice::Unit::Week, "week", QT_TRANSLATE_NOOP("jalons::RepeatPart", "By weeks") },
    { RepeatChoice::Unit::Month, "month", QT_TRANSLATE_NOOP("jalons::RepeatPart", "By months") },
    { RepeatChoice::Unit::Quarter, "quarter",
        QT_TRANSLATE_NOOP("jalons::RepeatPart", "By quarters") },
    { RepeatChoice::Unit::HalfYear, "half-year",
        QT_TRANSLATE_NOOP("jalons::RepeatPart", "By half-years") },
    { RepeatChoice::Unit::Year, "year", QT_TRANSLATE_NOOP("jalons::RepeatPart", "By years") },
} };
const QString otherKey = u"other"_s;

QString keyOf(RepeatChoice::Unit unit)
{
    for (const UnitName &one : units) {
        if (one.unit == unit)
            return QLatin1String(one.key);
    }
    return otherKey;
}

RepeatChoice::Unit unitFromKey(const QString &key)
{
    for (const UnitName &one : units) {
        if (key == QLatin1String(one.key))
            return one.unit;
    }
    return RepeatChoice::Unit::Other;
}

/// The line inside, where the focus really is, says the name too.
void nameNumber(QSpinBox *number, const QString &name)
{
    number->findChild<QLineEdit *>()->setAccessibleName(name);
}

} // namespace

RepeatPart::RepeatPart(const Register &known, QDate today, QWidget *parent)
    : LoadedPage(parent)
    , m_register(known)
    , m_unit(new ChoiceField(u"repeat"_s, this))
    , m_interval(new QSpinBox(this))
    , m_form(new ChoiceField(u"repeatDay"_s, this))
    , m_end(new ChoiceField(u"repeatEnd"_s, this))
    , m_until(new DateField(u"repeatUntil"_s, today, this))
    , m_count(new QSpinBox(this))
    , m_prolong(new QPushButton(tr("Prolong by a year"), this))
{
    setFocusProxy(m_unit);
    m_interval->setObjectName(u"repeatInterval"_s);
    m_interval->setRange(1, 99);
    m_count->setObjectName(u"repeatCount"_s);
    m_count->setRange(2, 200);
    m_until->setOneDayOnly();
    m_until->setName(tr("Until"));
    m_prolong->setObjectName(u"prolong"_s);
    m_prolong->setAutoDefault(false);
    m_prolong->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_end->add(tr("Never"), u"never"_s);
    m_end->add(tr("On a day"), u"on"_s);
    m_end->add(tr("After a number of times"), u"after"_s);
    layOut();
    watch();
    nameNumber(m_interval, m_intervalLabel->text());
    nameNumber(m_count, m_countLabel->text());
}

void RepeatPart::watch()
{
    const auto changed = [this] {
        if (m_isFilling)
            return;
        refresh();
        emit edited();
    };
    connect(m_unit, &QComboBox::currentIndexChanged, this, changed);
    connect(m_interval, &QSpinBox::valueChanged, this, changed);
    connect(m_form, &QComboBox::currentIndexChanged, this, changed);
    connect(m_end, &QComboBox::currentIndexChanged, this, changed);
    connect(m_count, &QSpinBox::valueChanged, this, changed);
    connect(m_until, &DateField::edited, this, changed);
    connect(m_prolong, &QPushButton::clicked, this, &RepeatPart::prolongByAYear);
}

void RepeatPart::fill(const Event &event)
{
    m_series = {};
    m_loadedChoice = {};
    m_when = event.when;
    m_title = event.title;
    if (!event.series.isNull()) {
        if (const Result<Series> series = m_register.plan().series(event.series)) {
            m_series = *series;
            m_loadedChoice = choiceOf(m_series);
        }
    }
    show(m_loadedChoice);
}

void RepeatPart::show(const RepeatChoice &choice)
{
    m_isFilling = true;
    m_form->clear();
    offerUnits();
    m_unit->load(keyOf(choice.unit));
    m_interval->setValue(choice.interval);
    offerForms();
    m_form->load(QString::number(static_cast<int>(choice.form)));
    m_end->setCurrentIndex(static_cast<int>(choice.end));
    m_until->load(PlannedDate::day(choice.until));
    m_count->setValue(choice.count);
    m_isFilling = false;
    refresh();
}

void RepeatPart::offerUnits()
{
    const QString chosen = m_unit->key();
    m_unit->clear();
    for (const UnitName &one : units) {
        const QString key = QLatin1String(one.key);
        const bool fitting = !m_when.isKnown() || fits(one.unit, m_when.precision);
        if (fitting || key == chosen || one.unit == m_loadedChoice.unit)
            m_unit->add(tr(one.name), key);
    }
    if (m_loadedChoice.unit == RepeatChoice::Unit::Other)
        m_unit->add(tr("By a rule of its own"), otherKey);
    m_unit->load(chosen.isEmpty() ? u"none"_s : chosen);
}

void RepeatPart::offerForms()
{
    const QString chosen = m_form->key();
    m_form->clear();
    // One that was moved alone is still repeated by its day in the series.
    const bool moved = m_when.from != loaded().when.from || !loaded().occurrence.isValid();
    const QDate day = moved ? m_when.from : loaded().occurrence;
    if (!m_when.isDay() || !day.isValid())
        return;
    for (const RuleForm form : formsOf(day))
        m_form->add(inWords(day, form, spokenLanguage()), QString::number(static_cast<int>(form)));
    const int place = m_form->findData(chosen);
    m_form->setCurrentIndex(std::max(0, place));
}

void RepeatPart::follow(const Event &draft)
{
    m_title = draft.title;
    if (draft.when == m_when)
        return;
    m_when = draft.when;
    m_isFilling = true;
    offerUnits();
    offerForms();
    m_isFilling = false;
    refresh();
}

RepeatChoice RepeatPart::choice() const
{
    RepeatChoice choice;
    choice.unit = unitFromKey(m_unit->key());
    if (choice.unit == RepeatChoice::Unit::None)
        return choice;
    if (choice.unit == RepeatChoice::Unit::Other)
        return m_loadedChoice;
    choice.interval = m_interval->value();
    const bool monthly = choice.unit != RepeatChoice::Unit::Week && m_when.isDay();
    if (monthly)
        choice.form = static_cast<RuleForm>(m_form->key().toInt());
    choice.end = static_cast<RepeatChoice::End>(m_end->currentIndex());
    if (choice.end == RepeatChoice::End::On)
        choice.until = m_until->date().value_or(PlannedDate()).from;
    if (choice.end == RepeatChoice::End::After)
        choice.count = m_count->value();
    return choice;
}

bool RepeatPart::isDirty() const
{
    return newRule().has_value();
}

std::optional<QString> RepeatPart::newRule() const
{
    const RepeatChoice now = choice();
    return now == m_loadedChoice ? std::nullopt : std::optional(ruleOf(now, m_when));
}

std::optional<QString> RepeatPart::problem() const
{
    const RepeatChoice now = choice();
    if (now.unit == RepeatChoice::Unit::None || now == m_loadedChoice)
        return std::nullopt;
    if (now.end == RepeatChoice::End::On) {
        if (const auto until = m_until->date(); !until)
            return until.error().message;
        if (!now.until.isValid())
            return tr("Say until which day it is repeated.");
    }
    if (m_when.isKnown() && canRecur(m_when.precision) && !fits(now.unit, m_when.precision))
        return tr("A date no more precise than this one cannot be repeated so often.");
    Event event = loaded();
    event.when = m_when;
    const Result<Change> made = makeSeries(event, ruleOf(now, m_when));
    return made ? std::nullopt : std::optional(made.error().message);
}

void RepeatPart::focusProblem()
{
    const bool until = choice().end == RepeatChoice::End::On && !choice().until.isValid();
    if (until)
        m_until->focusProblem();
    else
        m_unit->setFocus(Qt::OtherFocusReason);
}

void RepeatPart::refresh()
{
    const RepeatChoice now = choice();
    const bool repeats = now.unit != RepeatChoice::Unit::None;
    const bool offered = repeats && now.unit != RepeatChoice::Unit::Other;
    const bool monthly = offered && now.unit != RepeatChoice::Unit::Week && m_when.isDay();
    const auto showField = [](QLabel *label, QWidget *field, bool shown) {
        label->setVisible(shown);
        field->setVisible(shown);
    };
    showField(m_intervalLabel, m_interval, offered);
    showField(m_formLabel, m_form, monthly);
    showField(m_endLabel, m_end, offered);
    showField(m_untilLabel, m_until, offered && now.end == RepeatChoice::End::On);
    showField(m_countLabel, m_count, offered && now.end == RepeatChoice::End::After);
    const QString words = preview();
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_prolong->setVisible(
        !m_series.id.isNull() && repeats && now.end == RepeatChoice::End::Never && !newRule());
}

void RepeatPart::prolongByAYear()
{
    Plan &plan = m_register.plan();
    const Result<Change> change = prolong(plan, m_series.id, m_series.preparedTo.addYears(1));
    if (!change)
        return m_words->setText(change.error().message);
    const Result<Change> done = plan.apply(*change);
    if (!done)
        return m_words->setText(done.error().message);
    m_series = plan.series(m_series.id).value_or(m_series);
    refresh();
    m_words->setText(
        //: %1 is a day
        tr("The events are made up to %1.").arg(inWords(m_series.preparedTo, spokenLanguage())));
}

} // namespace jalons
