// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/preferencesdialog.h"

#include "core/plan/datewords.h"
#include "ui/look/metrics.h"
#include "ui/look/primarybutton.h"
#include "ui/shown/shown.h"
#include "ui/window/preferences.h"
#include "ui/window/schoolchoice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QVBoxLayout>

#include <array>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

constexpr int wholeDay = 24 * 60;
constexpr int halfHour = 30;
constexpr int hour = 60;

struct Length
{
    int minutes;
    const char *words;
};

constexpr std::array<Length, 8> lengths{ {
    { 0, QT_TRANSLATE_NOOP("jalons::PreferencesDialog", "End left open") },
    { 30, QT_TRANSLATE_NOOP("jalons::PreferencesDialog", "30 minutes") },
    { 45, QT_TRANSLATE_NOOP("jalons::PreferencesDialog", "45 minutes") },
    { 60, QT_TRANSLATE_NOOP("jalons::PreferencesDialog", "1 hour") },
    { 90, QT_TRANSLATE_NOOP("jalons::PreferencesDialog", "1 hour 30") },
    { 120, QT_TRANSLATE_NOOP("jalons::PreferencesDialog", "2 hours") },
    { 180, QT_TRANSLATE_NOOP("jalons::PreferencesDialog", "3 hours") },
    { 240, QT_TRANSLATE_NOOP("jalons::PreferencesDialog", "4 hours") },
} };

/// Brings a choice to a value that perhaps is none of those offered.
void choose(QComboBox &field, int value, const QString &words)
{
    if (field.findData(value) < 0) {
        int place = 0;
        while (place < field.count() && field.itemData(place).toInt() < value)
            ++place;
        field.insertItem(place, words, value);
    }
    field.setCurrentIndex(field.findData(value));
}

QString timeInWords(int minutes)
{
    return inWords(QTime(minutes / hour % 24, minutes % hour), spokenLanguage());
}

} // namespace

PreferencesDialog::PreferencesDialog(Shown &shown, Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_shown(shown)
    , m_preferences(preferences)
{
    setObjectName(u"preferencesDialog"_s);
    setWindowTitle(tr("Preferences"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::edge, metrics::edge, metrics::edge, metrics::group);
    column->setSpacing(0);
    addGroup(*column, makeWeeks());
    addGroup(*column, makeDays());
    addGroup(*column, makeDeleting());
    addGroup(*column, new SchoolChoice(shown, preferences, this));
    auto *buttons = new QDialogButtonBox(this);
    addPrimary(*buttons, tr("Clo&se"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    column->addSpacing(metrics::group);
    column->addStretch(1);
    column->addWidget(buttons);
    showChoices(shown.appearance());
    connect(&shown, &Shown::appearanceChanged, this, &PreferencesDialog::showChoices);
    m_weekday->setFocus(Qt::OtherFocusReason);
}

void PreferencesDialog::addGroup(QVBoxLayout &column, PreferenceGroup *group)
{
    if (column.count() > 0)
        column.addSpacing(metrics::edge);
    column.addWidget(group);
}

PreferenceGroup *PreferencesDialog::makeWeeks()
{
    auto *group = new PreferenceGroup(tr("Weeks"), this);
    const QLocale locale = localeOf(spokenLanguage());
    m_weekday = new QComboBox(this);
    m_weekday->setObjectName(u"firstWeekday"_s);
    //: %1 is « lundi »
    m_weekday->addItem(
        tr("As the language has it: %1").arg(locale.dayName(locale.firstDayOfWeek())), 0);
    for (const Weekday day : { Qt::Monday, Qt::Saturday, Qt::Sunday })
        m_weekday->addItem(locale.dayName(day), static_cast<int>(day));
    group->addField(tr("&First day of the week"), m_weekday);
    group->addWords(tr("Weeks keep the numbers of ISO 8601."));
    connect(m_weekday, &QComboBox::activated, this, [this] {
        const int day = m_weekday->currentData().toInt();
        change([day](Appearance &appearance) {
            appearance.weekBeginsOn
                = day == 0 ? std::nullopt : std::optional(static_cast<Weekday>(day));
        });
    });
    return group;
}

QComboBox *PreferencesDialog::makeTimes(const char *name, int from, int to)
{
    auto *times = new QComboBox(this);
    times->setObjectName(QLatin1String(name));
    for (int minutes = from; minutes <= to; minutes += halfHour)
        times->addItem(timeInWords(minutes), minutes);
    times->setMaxVisibleItems(16);
    return times;
}

PreferenceGroup *PreferencesDialog::makeDays()
{
    auto *group = new PreferenceGroup(tr("Days and hours"), this);
    m_begin = makeTimes("dayBegins", 0, 20 * hour);
    m_workFrom = makeTimes("workFrom", 0, wholeDay - hour);
    m_workTo = makeTimes("workTo", hour, wholeDay - halfHour);
    m_length = new QComboBox(this);
    m_length->setObjectName(u"newEventMinutes"_s);
    for (const Length &one : lengths)
        m_length->addItem(tr(one.words), one.minutes);
    group->addField(tr("The day &opens at"), m_begin);
    group->addField(tr("&Work begins at"), m_workFrom);
    group->addField(tr("Work &ends at"), m_workTo);
    group->addField(tr("A new event &lasts"), m_length);
    group->addWords(
        tr("What is not work is shaded. A double click on an hour begins an event that long."));
    connect(m_begin, &QComboBox::activated, this, [this] {
        change([this](Appearance &appearance) {
            appearance.hours.begin = m_begin->currentData().toInt();
        });
    });
    connect(m_workFrom, &QComboBox::activated, this, [this] {
        takeHours(true);
    });
    connect(m_workTo, &QComboBox::activated, this, [this] {
        takeHours(false);
    });
    connect(m_length, &QComboBox::activated, this, [this] {
        change([this](Appearance &appearance) {
            appearance.newEventMinutes = m_length->currentData().toInt();
        });
    });
    return group;
}

PreferenceGroup *PreferencesDialog::makeDeleting()
{
    auto *group = new PreferenceGroup(tr("Deleting"), this);
    auto *asks = new QCheckBox(tr("&Ask before events are deleted"), this);
    asks->setObjectName(u"asksBeforeDeleting"_s);
    asks->setChecked(m_preferences.asksBeforeDeleting());
    group->addRow(asks);
    group->addWords(tr("Asked or not, Undo brings them back."));
    connect(asks, &QCheckBox::toggled, this, [this](bool on) {
        m_preferences.setAsksBeforeDeleting(on);
    });
    return group;
}

/// Work never ends before it begins: the other end gives way.
void PreferencesDialog::takeHours(bool fromMoved)
{
    int from = m_workFrom->currentData().toInt();
    int to = m_workTo->currentData().toInt();
    if (to <= from && fromMoved)
        to = std::min(from + hour, wholeDay - halfHour);
    else if (to <= from)
        from = std::max(to - hour, 0);
    change([from, to](Appearance &appearance) {
        appearance.hours.workFrom = from;
        appearance.hours.workTo = to;
    });
}

void PreferencesDialog::change(const std::function<void(Appearance &)> &how)
{
    Appearance appearance = m_shown.appearance();
    how(appearance);
    m_shown.setAppearance(appearance);
}

void PreferencesDialog::showChoices(const Appearance &appearance)
{
    m_weekday->setCurrentIndex(m_weekday->findData(
        appearance.weekBeginsOn ? static_cast<int>(*appearance.weekBeginsOn) : 0));
    choose(*m_begin, appearance.hours.begin, timeInWords(appearance.hours.begin));
    choose(*m_workFrom, appearance.hours.workFrom, timeInWords(appearance.hours.workFrom));
    choose(*m_workTo, appearance.hours.workTo, timeInWords(appearance.hours.workTo));
    choose(*m_length, appearance.newEventMinutes,
        tr("%n minute(s)", nullptr, appearance.newEventMinutes));
}

} // namespace jalons
