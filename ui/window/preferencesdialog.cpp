// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/preferencesdialog.h"

#include "core/plan/datewords.h"
#include "core/planning/schoolcalendar.h"
#include "ui/look/metrics.h"
#include "ui/look/primarybutton.h"
#include "ui/shown/shown.h"
#include "ui/window/actions.h"
#include "ui/window/preferences.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

#include <array>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

constexpr int wholeDay = 24 * 60;
constexpr int halfHour = 30;
constexpr int hour = 60;
constexpr int lineLength = 76; ///< characters of the explanations, so that lines are easily read
constexpr qsizetype leftOutShown = 3; ///< of the entries of a file that could not be read

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

/// A wrapped label tells a layout how high it is only once that is too late.
void setWords(QLabel &label, const QString &words)
{
    label.setText(words);
    label.setMinimumHeight(label.heightForWidth(label.minimumWidth()));
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
    column->setSpacing(metrics::near);
    addWeeks(*column);
    addDays(*column);
    addSchools(*column);
    auto *buttons = new QDialogButtonBox(this);
    addPrimary(*buttons, tr("Clo&se"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    column->addSpacing(metrics::group);
    column->addStretch(1);
    column->addWidget(buttons);
    showChoices(shown.appearance());
    showSchools(shown.appearance().ownSchools);
    connect(&shown, &Shown::appearanceChanged, this, &PreferencesDialog::showChoices);
    m_weekday->setFocus(Qt::OtherFocusReason);
}

QGridLayout *PreferencesDialog::addGroup(QVBoxLayout &column, const QString &heading)
{
    if (column.count() > 0)
        column.addSpacing(metrics::group);
    auto *title = new QLabel(heading, this);
    title->setFont(fontFor(TextSize::Heading, font()));
    column.addWidget(title);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::group);
    grid->setVerticalSpacing(metrics::near);
    grid->setColumnMinimumWidth(0, 200);
    grid->setColumnStretch(1, 1);
    column.addLayout(grid);
    return grid;
}

void PreferencesDialog::addField(QGridLayout &grid, const QString &words, QComboBox *field)
{
    auto *label = new QLabel(words, this);
    label->setBuddy(field);
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0);
    grid.addWidget(field, row, 1, Qt::AlignLeft);
    field->setMinimumWidth(220);
}

QLabel *PreferencesDialog::addWords(QGridLayout &grid, const QString &words)
{
    auto *label = new QLabel(this);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("second", true);
    label->setMinimumWidth(lineLength * fontMetrics().averageCharWidth());
    setWords(*label, words);
    grid.addWidget(label, grid.rowCount(), 0, 1, 2);
    return label;
}

void PreferencesDialog::addWeeks(QVBoxLayout &column)
{
    QGridLayout *grid = addGroup(column, tr("Weeks"));
    const QLocale locale = localeOf(spokenLanguage());
    m_weekday = new QComboBox(this);
    m_weekday->setObjectName(u"firstWeekday"_s);
    //: %1 is « lundi »
    m_weekday->addItem(
        tr("As the language has it: %1").arg(locale.dayName(locale.firstDayOfWeek())), 0);
    for (const Weekday day : { Qt::Monday, Qt::Saturday, Qt::Sunday })
        m_weekday->addItem(locale.dayName(day), static_cast<int>(day));
    addField(*grid, tr("&First day of the week"), m_weekday);
    addWords(*grid, tr("Weeks keep the numbers of ISO 8601."));
    connect(m_weekday, &QComboBox::activated, this, [this] {
        const int day = m_weekday->currentData().toInt();
        change([day](Appearance &appearance) {
            appearance.weekBeginsOn
                = day == 0 ? std::nullopt : std::optional(static_cast<Weekday>(day));
        });
    });
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

void PreferencesDialog::addDays(QVBoxLayout &column)
{
    QGridLayout *grid = addGroup(column, tr("Days and hours"));
    m_begin = makeTimes("dayBegins", 0, 20 * hour);
    m_workFrom = makeTimes("workFrom", 0, wholeDay - hour);
    m_workTo = makeTimes("workTo", hour, wholeDay - halfHour);
    m_length = new QComboBox(this);
    m_length->setObjectName(u"newEventMinutes"_s);
    for (const Length &one : lengths)
        m_length->addItem(tr(one.words), one.minutes);
    addField(*grid, tr("The day &opens at"), m_begin);
    addField(*grid, tr("&Work begins at"), m_workFrom);
    addField(*grid, tr("Work &ends at"), m_workTo);
    addField(*grid, tr("A new event &lasts"), m_length);
    addWords(*grid,
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

void PreferencesDialog::addSchools(QVBoxLayout &column)
{
    QGridLayout *grid = addGroup(column, tr("School holidays"));
    m_shipped = new QRadioButton(tr("The calendar that &comes with Jalons"), this);
    m_shipped->setObjectName(u"shippedSchools"_s);
    m_own = new QRadioButton(this);
    m_own->setObjectName(u"ownSchools"_s);
    m_choose = new QPushButton(tr("C&hoose…"), this);
    m_choose->setObjectName(u"chooseSchools"_s);
    m_choose->setAutoDefault(false);
    m_choose->setAccessibleName(tr("Choose an iCalendar file"));
    grid->addWidget(m_shipped, 0, 0, 1, 2);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::near);
    row->addWidget(m_own, 1);
    row->addWidget(m_choose);
    grid->addLayout(row, 1, 0, 1, 2);
    m_schools = addWords(*grid, {});
    m_schools->setObjectName(u"schoolsRead"_s);
    connect(m_choose, &QPushButton::clicked, this, &PreferencesDialog::chooseFile);
    connect(m_shipped, &QRadioButton::clicked, this, [this] {
        change([](Appearance &appearance) {
            appearance.ownSchools.inUse = false;
        });
    });
    connect(m_own, &QRadioButton::clicked, this, [this] {
        if (m_shown.appearance().ownSchools.holidays.isEmpty())
            return chooseFile();
        change([](Appearance &appearance) {
            appearance.ownSchools.inUse = true;
        });
    });
}

void PreferencesDialog::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("School Holidays"),
        m_preferences.folder(), tr("Calendars (*.ics);;All files (*)"));
    if (path.isEmpty())
        return showChoices(m_shown.appearance());
    m_preferences.setFolderOf(path);
    readSchools(path);
}

void PreferencesDialog::readSchools(const QString &path)
{
    const Result<SchoolCalendar> read = readSchoolCalendarFile(path);
    if (!read) {
        showChoices(m_shown.appearance());
        return sayOfSchools(read.error().message, true);
    }
    const OwnSchools schools{ true, QFileInfo(path).fileName(), read->holidays };
    change([&schools](Appearance &appearance) {
        appearance.ownSchools = schools;
    });
    showChoices(m_shown.appearance());
    showSchools(schools, read->leftOut);
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
    m_own->setChecked(appearance.ownSchools.inUse);
    m_shipped->setChecked(!appearance.ownSchools.inUse);
}

void PreferencesDialog::showSchools(const OwnSchools &schools, const QStringList &leftOut)
{
    m_own->setText(schools.name.isEmpty()
            ? tr("A calendar of your own, an &iCalendar file")
            //: %1 is the name of a file
            : tr("The &iCalendar file “%1”").arg(asMenuText(schools.name)));
    QStringList lines;
    if (schools.holidays.isEmpty())
        lines.append(tr("The ministry of education publishes its calendar as such a file, for all "
                        "zones or for one."));
    else
        //: %1 and %2 are school years: « 2025-2026 »
        lines.append(
            tr("%n holiday(s) read, school years %1 to %2.", nullptr,
                static_cast<int>(schools.holidays.size()))
                .arg(schools.holidays.first().schoolYear, schools.holidays.last().schoolYear));
    if (!leftOut.isEmpty())
        lines.append(tr("Left out:"));
    lines += leftOut.first(std::min(leftOutShown, leftOut.size()));
    if (const qsizetype more = leftOut.size() - leftOutShown; more > 0)
        lines.append(tr("and %n more.", nullptr, static_cast<int>(more)));
    sayOfSchools(lines.join(u'\n'), false);
}

void PreferencesDialog::sayOfSchools(const QString &words, bool isProblem)
{
    setWords(*m_schools, words);
    m_schools->setProperty("problem", isProblem);
    m_schools->style()->polish(m_schools);
    m_own->setAccessibleDescription(words);
    if (isVisible())
        adjustSize();
}

} // namespace jalons
