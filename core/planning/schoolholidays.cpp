// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/schoolholidays.h"

#include "core/planning/departmentsof.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalons {

namespace {

constexpr qsizetype columns = 6; ///< of the table of holidays

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SchoolHoliday)
};

tl::unexpected<Error> damaged(const QString &name, const QString &detail)
{
    return fail(Trouble::Damaged,
        //: %1 is the name of a file
        Words::tr("The school calendar that ships with the programme is damaged (%1). Install it "
                  "again.")
            .arg(name),
        detail);
}

/// The lines of a table behind the one that names its columns.
Result<QList<QStringList>> rowsOf(const QString &name, qsizetype wide)
{
    QFile file(u":/calendar/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return damaged(name, file.errorString());
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QList<QStringList> rows;
    for (const QString &line : lines) {
        rows.append(line.split(u'\t'));
        if (rows.last().size() != wide)
            return damaged(name, u"line %1"_s.arg(rows.size()));
    }
    if (rows.isEmpty())
        return damaged(name, u"empty"_s);
    rows.removeFirst();
    return rows;
}

std::optional<SchoolZone> zoneNamed(QChar letter)
{
    if (letter < u'A' || letter > u'C')
        return std::nullopt;
    return static_cast<SchoolZone>(letter.unicode() - u'A');
}

std::optional<SchoolHoliday> holidayOf(const QStringList &row)
{
    SchoolHoliday holiday{ row[0], row[1], {}, QDate::fromString(row[3], Qt::ISODate),
        QDate::fromString(row[4], Qt::ISODate), row[5] == "yes"_L1 };
    for (const QChar letter : row[2]) {
        const auto zone = zoneNamed(letter);
        if (!zone)
            return std::nullopt;
        holiday.zones.append(*zone);
    }
    const bool sound = !holiday.zones.isEmpty() && holiday.first.isValid()
        && holiday.first <= holiday.last && (holiday.certain || row[5] == "no"_L1)
        && !nameOf(holiday).isEmpty();
    return sound ? std::optional(holiday) : std::nullopt;
}

using Zones = QHash<QString, SchoolZone>;

/// By département and, as `REG:84`, by région.
const Zones &zones()
{
    static const Zones known = [] {
        Zones byNumber;
        const auto rows = rowsOf(u"academies.tsv"_s, 4).value_or(QList<QStringList>());
        for (const QStringList &row : rows) {
            const auto zone = row[1].size() == 1 ? zoneNamed(row[1].front()) : std::nullopt;
            if (!zone)
                continue;
            byNumber.insert(u"REG:"_s + row[2], *zone);
            for (const QString &department : row[3].split(u' '))
                byNumber.insert(department, *zone);
        }
        return byNumber;
    }();
    return known;
}

} // namespace

const QList<Academy> &academies()
{
    static const QList<Academy> known = [] {
        QList<Academy> all;
        const auto rows = rowsOf(u"academies.tsv"_s, 4).value_or(QList<QStringList>());
        for (const QStringList &row : rows)
            if (const auto zone = row[1].size() == 1 ? zoneNamed(row[1].front()) : std::nullopt)
                all.append({ row[0], *zone });
        return all;
    }();
    return known;
}

Result<QList<SchoolHoliday>> bundledSchoolHolidays()
{
    const QString name = u"school-holidays.tsv"_s;
    const auto rows = rowsOf(name, columns);
    if (!rows)
        return failed(rows);
    QList<SchoolHoliday> holidays;
    for (const QStringList &row : *rows) {
        const auto holiday = holidayOf(row);
        if (!holiday)
            return damaged(name, row.join(u' '));
        holidays.append(*holiday);
    }
    std::stable_sort(
        holidays.begin(), holidays.end(), [](const SchoolHoliday &a, const SchoolHoliday &b) {
            return a.first < b.first;
        });
    return holidays;
}

QString lineOf(const SchoolHoliday &holiday)
{
    QString letters;
    for (const SchoolZone zone : holiday.zones)
        letters += QChar(u'A' + static_cast<int>(zone));
    return QStringList{ holiday.schoolYear, holiday.key, letters,
        holiday.first.toString(Qt::ISODate), holiday.last.toString(Qt::ISODate),
        holiday.certain ? u"yes"_s : u"no"_s }
        .join(u'\t');
}

std::optional<SchoolHoliday> schoolHolidayFromLine(const QString &line)
{
    const QStringList row = line.split(u'\t');
    return row.size() == columns ? holidayOf(row) : std::nullopt;
}

QList<SchoolHoliday> schoolHolidaysIn(
    const QList<SchoolHoliday> &holidays, QDate from, QDate to, std::optional<SchoolZone> zone)
{
    QList<SchoolHoliday> found;
    std::copy_if(holidays.begin(), holidays.end(), std::back_inserter(found),
        [&](const SchoolHoliday &holiday) {
            return holiday.first <= to && from <= holiday.last
                && (!zone || holiday.zones.contains(*zone));
        });
    return found;
}

std::optional<SchoolZone> schoolZoneOf(const QList<TerritoryCode> &itselfAndAbove)
{
    QList<SchoolZone> found;
    const auto add = [&found](const QString &key) {
        const auto zone = zones().constFind(key);
        if (zone != zones().constEnd() && !found.contains(*zone))
            found.append(*zone);
    };
    const QStringList departments = departmentsOf(itselfAndAbove);
    for (const QString &department : departments)
        add(department);
    if (departments.isEmpty()) {
        for (const TerritoryCode &code : itselfAndAbove) {
            if (code.type == TerritoryCode::Type::Region)
                add(code.toString());
        }
    }
    return found.size() == 1 ? std::optional(found.first()) : std::nullopt;
}

QString nameOf(const SchoolHoliday &holiday)
{
    if (holiday.key == "all-saints"_L1)
        return Words::tr("All Saints' school holidays");
    if (holiday.key == "christmas"_L1)
        return Words::tr("Christmas school holidays");
    if (holiday.key == "winter"_L1)
        return Words::tr("Winter school holidays");
    if (holiday.key == "spring"_L1)
        return Words::tr("Spring school holidays");
    if (holiday.key == "ascension"_L1)
        return Words::tr("Ascension bridge days of schools");
    return holiday.key == "summer"_L1 ? Words::tr("Summer school holidays") : QString();
}

QString nameOf(SchoolZone zone)
{
    //: a zone of the school calendar: A, B or C
    return Words::tr("zone %1").arg(QChar(u'A' + static_cast<int>(zone)));
}

} // namespace jalons
