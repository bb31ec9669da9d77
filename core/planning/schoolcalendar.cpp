// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/schoolcalendar.h"

#include "core/planning/schoolcalendarwords.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>
#include <QTimeZone>

#include <algorithm>
#include <libical/ical.h>
#include <memory>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::SchoolCalendar)
};

constexpr qint64 largestFile = 8 * 1024 * 1024; ///< the ministry's has some hundred kilobytes
constexpr qint64 longestHolidays = 100; ///< days; summer has nine weeks

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

QString textOf(icalcomponent *event, icalproperty_kind kind)
{
    icalproperty *property = icalcomponent_get_first_property(event, kind);
    const char *text = property ? icalproperty_get_value_as_string(property) : nullptr;
    // As it stands in the file: the escapes of RFC 5545 §3.3.11 are undone here.
    QString words = QString::fromUtf8(text);
    return words.replace(u"\\n"_s, u" "_s, Qt::CaseInsensitive).remove(u'\\').simplified();
}

QString calendarName(icalcomponent *calendar)
{
    for (icalproperty *one = icalcomponent_get_first_property(calendar, ICAL_X_PROPERTY); one;
         one = icalcomponent_get_next_property(calendar, ICAL_X_PROPERTY))
        if (qstrcmp(icalproperty_get_x_name(one), "X-WR-CALNAME") == 0)
            return QString::fromUtf8(icalproperty_get_value_as_string(one));
    return {};
}

/// A moment as clocks in France show it.
QDateTime inFrance(const icaltimetype &time)
{
    const QDate day(time.year, time.month, time.day);
    const QTime clock = time.is_date ? QTime(0, 0) : QTime(time.hour, time.minute, time.second);
    static const QTimeZone paris("Europe/Paris");
    if (icaltime_is_utc(time))
        return QDateTime(day, clock, Qt::UTC).toTimeZone(paris);
    return { day, clock, paris };
}

/// Pupils leave after the lessons of a day and are back in the morning of another: neither counts.
QDate firstDay(const QDateTime &start)
{
    return start.time().hour() >= 12 ? start.date().addDays(1) : start.date();
}

QDate lastDay(const QDateTime &end)
{
    return end.time().hour() < 12 ? end.date().addDays(-1) : end.date();
}

QString schoolYearOf(QDate first)
{
    // The summer holidays end the school year they are of.
    const int year = first.month() >= 8 ? first.year() : first.year() - 1;
    return u"%1-%2"_s.arg(year).arg(year + 1);
}

class Reader
{
public:
    explicit Reader(const QString &name)
        : m_name(name)
    {
    }

    void readAll(icalcomponent *calendar);
    SchoolCalendar take();

private:
    void read(icalcomponent *event);
    void leaveOut(const QString &title, const QString &why);
    [[nodiscard]] QList<SchoolZone> zonesOf(icalcomponent *event) const;
    void add(const SchoolHoliday &holiday);

    QString m_name; ///< of the file and of the calendar
    SchoolCalendar m_read;
};

void Reader::readAll(icalcomponent *calendar)
{
    if (const QString name = calendarName(calendar); !name.isEmpty())
        m_name = name;
    for (icalcomponent *one = icalcomponent_get_first_component(calendar, ICAL_ANY_COMPONENT); one;
         one = icalcomponent_get_next_component(calendar, ICAL_ANY_COMPONENT)) {
        // Several calendars may stand in one file, one behind the other.
        if (icalcomponent_isa(one) == ICAL_VCALENDAR_COMPONENT)
            readAll(one);
        else if (icalcomponent_isa(one) == ICAL_VEVENT_COMPONENT)
            read(one);
    }
}

void Reader::leaveOut(const QString &title, const QString &why)
{
    //: %1 an entry of a school calendar that could not be read, %2 why
    m_read.leftOut.append(
        Words::tr("“%1”: %2").arg(title.isEmpty() ? Words::tr("(without a title)") : title, why));
}

QList<SchoolZone> Reader::zonesOf(icalcomponent *event) const
{
    for (const icalproperty_kind kind : { ICAL_SUMMARY_PROPERTY, ICAL_LOCATION_PROPERTY,
             ICAL_DESCRIPTION_PROPERTY, ICAL_CATEGORIES_PROPERTY })
        if (const auto zones = schoolZonesIn(textOf(event, kind)); !zones.isEmpty())
            return zones;
    // The whole file may be of one zone; an entry of Corsica in a file of three is of none.
    const auto zones = schoolZonesIn(m_name);
    const bool alone = zones.size() == 1 && textOf(event, ICAL_LOCATION_PROPERTY).isEmpty();
    return alone ? zones : QList<SchoolZone>();
}

void Reader::read(icalcomponent *event)
{
    const QString title = textOf(event, ICAL_SUMMARY_PROPERTY);
    if (isBackToSchool(title))
        return;
    QString key = schoolHolidayIn(title);
    if (key.isEmpty())
        key = schoolHolidayIn(textOf(event, ICAL_DESCRIPTION_PROPERTY));
    if (key.isEmpty())
        return leaveOut(title, Words::tr("this is not known as school holidays."));
    const QList<SchoolZone> zones = zonesOf(event);
    if (zones.isEmpty())
        return leaveOut(title, Words::tr("none of the zones A, B and C is named."));
    const icaltimetype start = icalcomponent_get_dtstart(event);
    const bool hasEnd = icalcomponent_get_first_property(event, ICAL_DTEND_PROPERTY)
        || icalcomponent_get_first_property(event, ICAL_DURATION_PROPERTY);
    if (!icaltime_is_valid_time(start) || icaltime_is_null_time(start))
        return leaveOut(title, Words::tr("its first day is missing."));
    if (!hasEnd)
        return leaveOut(title, Words::tr("its last day is missing."));
    const SchoolHoliday holiday{ schoolYearOf(firstDay(inFrance(start))), key, zones,
        firstDay(inFrance(start)), lastDay(inFrance(icalcomponent_get_dtend(event))), true };
    if (!holiday.first.isValid() || !holiday.last.isValid() || holiday.last < holiday.first)
        return leaveOut(title, Words::tr("it ends before it begins."));
    if (holiday.first.daysTo(holiday.last) >= longestHolidays)
        return leaveOut(title, Words::tr("it lasts longer than school holidays do."));
    add(holiday);
}

/// Zones with the same days are one, wherever they stand.
void Reader::add(const SchoolHoliday &holiday)
{
    for (SchoolHoliday &known : m_read.holidays) {
        if (known.key != holiday.key || known.first != holiday.first || known.last != holiday.last)
            continue;
        for (const SchoolZone zone : holiday.zones)
            if (!known.zones.contains(zone))
                known.zones.append(zone);
        std::sort(known.zones.begin(), known.zones.end());
        return;
    }
    m_read.holidays.append(holiday);
}

SchoolCalendar Reader::take()
{
    std::stable_sort(m_read.holidays.begin(), m_read.holidays.end(),
        [](const SchoolHoliday &a, const SchoolHoliday &b) {
            return a.first < b.first;
        });
    m_read.leftOut.removeDuplicates();
    return m_read;
}

/// As UTF-8, whatever it came as.
QByteArray decoded(const QByteArray &text)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString words = decoder(text);
    return decoder.hasError() ? QString::fromLatin1(text).toUtf8() : words.toUtf8();
}

} // namespace

Result<SchoolCalendar> readSchoolCalendar(const QByteArray &text, const QString &name)
{
    // libical ends the programme over a bad file unless it is told not to.
    icalerror_set_errors_are_fatal(0);
    const Component calendar(
        icalparser_parse_string(decoded(text).constData()), &icalcomponent_free);
    if (!calendar || !text.contains("BEGIN:VCALENDAR"))
        return fail(Trouble::Damaged,
            //: %1 is the name of a file
            Words::tr("“%1” is no iCalendar file. Choose the .ics file that the ministry of "
                      "education publishes.")
                .arg(name));
    Reader reader(name);
    reader.readAll(calendar.get());
    const SchoolCalendar read = reader.take();
    if (read.holidays.isEmpty())
        return fail(Trouble::Damaged,
            Words::tr("“%1” names no school holidays of zone A, B or C. Choose the .ics file that "
                      "the ministry of education publishes.")
                .arg(name),
            read.leftOut.join(u'\n'));
    return read;
}

Result<SchoolCalendar> readSchoolCalendarFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Trouble::NotFound,
            Words::tr("“%1” cannot be read. Is it still there, and may you read it?").arg(name),
            file.errorString());
    if (file.size() > largestFile)
        return fail(
            Trouble::Damaged, Words::tr("“%1” is too large to be a school calendar.").arg(name));
    return readSchoolCalendar(file.readAll(), name);
}

QList<SchoolHoliday> completed(const QList<SchoolHoliday> &own, const QList<SchoolHoliday> &shipped)
{
    QList<SchoolHoliday> all = own;
    for (SchoolHoliday holiday : shipped) {
        holiday.zones.removeIf([&](SchoolZone zone) {
            return std::any_of(own.cbegin(), own.cend(), [&](const SchoolHoliday &one) {
                return one.schoolYear == holiday.schoolYear && one.key == holiday.key
                    && one.zones.contains(zone);
            });
        });
        if (!holiday.zones.isEmpty())
            all.append(holiday);
    }
    std::stable_sort(all.begin(), all.end(), [](const SchoolHoliday &a, const SchoolHoliday &b) {
        return a.first < b.first;
    });
    return all;
}

} // namespace jalons
