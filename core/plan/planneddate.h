// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

#include <optional>

namespace jalons {

/// How much is known of a date. `Day` covers several whole days in a row too (from ≠ to).
enum class Precision { Unknown, Day, Week, PartOfMonth, Month, Quarter, HalfYear, Year, Period };

/// What the date bounds: the thing itself, or a term that begins (« à compter du 1er avril 2019 »)
/// or ends (« au plus tard le 30 juin ») then.
enum class Bound { On, From, By };

/// When, no more precisely than is known. « Septembre 2019 » is a date of its own, not a false day.
/// Invariant: Unknown has neither from nor to; everything else has both, from ≤ to, both included.
struct PlannedDate
{
    Precision precision = Precision::Unknown;
    QDate from;
    QDate to;
    QTime start; ///< local wall time of the place; null where no hour is known; Day only
    QTime end; ///< on `to`; null where the end is not known
    QByteArray timeZone = "Europe/Paris"; ///< IANA name of the place's zone
    Bound bound = Bound::On;
    QString
        asWritten; ///< the words of the source, kept and never computed with: « le 8 mars dernier »

    [[nodiscard]] static PlannedDate unknown();
    [[nodiscard]] static PlannedDate day(QDate day, QTime start = {}, QTime end = {});
    [[nodiscard]] static PlannedDate days(QDate from, QDate to);
    [[nodiscard]] static PlannedDate weekOf(QDate anyDay); ///< Monday to Sunday (ISO 8601)
    [[nodiscard]] static PlannedDate beginningOfMonth(int year, int month); ///< 1–10
    [[nodiscard]] static PlannedDate middleOfMonth(int year, int month); ///< 11–20
    [[nodiscard]] static PlannedDate endOfMonth(int year, int month); ///< 21–last
    [[nodiscard]] static PlannedDate month(int year, int month);
    [[nodiscard]] static PlannedDate quarter(int year, int quarter); ///< 1 to 4
    [[nodiscard]] static PlannedDate halfYear(int year, int half); ///< 1 or 2
    [[nodiscard]] static PlannedDate year(int year);
    [[nodiscard]] static PlannedDate period(QDate from, QDate to);

    [[nodiscard]] bool isKnown() const { return precision != Precision::Unknown; }
    /// True where the day is known: such an event stands in the grid, all others in « À dater ».
    [[nodiscard]] bool isDay() const { return precision == Precision::Day; }
    [[nodiscard]] bool overlaps(QDate first, QDate last) const;
    /// What is wrong with the fields (to before from, a month that is no whole month, an hour
    /// without a day, a wall time that the zone skips, an unknown zone), as a sentence; none where
    /// all is well.
    [[nodiscard]] std::optional<QString> problem() const;
    /// The start as an instant in the place's zone; the day's first moment where no hour is known.
    [[nodiscard]] QDateTime startInstant() const;

    friend bool operator==(const PlannedDate &, const PlannedDate &) = default;
};

/// Order of a list: by first day, then the more precise, then the hour (none first), then the last
/// day; what is unknown comes last. A strict weak order.
[[nodiscard]] bool comesBefore(const PlannedDate &a, const PlannedDate &b);

/// Stable English key (`day`, `part-of-month`, `half-year`, …) and back.
[[nodiscard]] QString keyOf(Precision precision);
[[nodiscard]] std::optional<Precision> precisionFromKey(const QString &key);
[[nodiscard]] QString nameOf(Precision precision);
[[nodiscard]] QString keyOf(Bound bound);
[[nodiscard]] std::optional<Bound> boundFromKey(const QString &key);
[[nodiscard]] QString nameOf(Bound bound);

} // namespace jalons
