// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/filter.h"
#include "ui/print/printjob.h"
#include "ui/shown/period.h"

#include <QJsonObject>
#include <QMap>

namespace jalons {

class Shown;

/// What the screen shows when printing is asked for: where the choices begin.
struct PrintOccasion
{
    View view = View::Month;
    Period period; ///< the days in view
    Filter filter;
    EventId event; ///< the selected one; null where none
    QDate today;
    Appearance appearance;
};

[[nodiscard]] PrintOccasion occasionOf(const Shown &shown);

/// How the pages of one layout are made: each layout has its own.
struct PageStyle
{
    PaperSize paper = PaperSize::A4;
    std::optional<bool> landscape; ///< as the layout has it where nobody chose
    QString templateFile; ///< an office's own

    friend bool operator==(const PageStyle &, const PageStyle &) = default;
};

enum class PrintSpan { InView, OfFilter, Dates };

/// What is chosen in the print dialog. Which event is meant, and what the screen has in view, is
/// the occasion's: so a choice that has a name does the same another day.
struct PrintChoices
{
    Layout layout = Layout::Agenda;
    bool oneEvent = false; ///< a sheet of the selected event alone
    PrintSpan span = PrintSpan::InView;
    QDate from; ///< of Dates; null: no bound
    QDate to;
    bool withoutFilter = false;
    bool withProgramme = true;
    bool withOutcomes = true;
    bool withContacts = true;
    bool withNotes = false;
    bool byTerritory = false; ///< an agenda by territory, not by day
    bool withDetails = false; ///< under each event of an agenda
    QMap<Layout, PageStyle> styles;
    Language language = Language::French;
    Letterhead letterhead;

    [[nodiscard]] PageStyle style() const { return styles.value(layout); }
    friend bool operator==(const PrintChoices &, const PrintChoices &) = default;
};

/// What Ctrl+P begins with: layout, period and filter of the screen, the rest as it was last.
[[nodiscard]] PrintChoices begunWith(PrintChoices last, const PrintOccasion &occasion);

/// The pages that the choices mean now. A poster of the view takes in whole months, weeks or years.
[[nodiscard]] PrintJob jobOf(const PrintChoices &choices, const PrintOccasion &occasion);

[[nodiscard]] QJsonObject toJson(const PrintChoices &choices);
/// What is missing or makes no sense is as in a new one.
[[nodiscard]] PrintChoices choicesFromJson(const QJsonObject &json);

/// Choices that the officer gave a name.
struct PrintPreset
{
    QString name;
    PrintChoices choices;

    friend bool operator==(const PrintPreset &, const PrintPreset &) = default;
};

/// What is kept from one time to the next.
struct PrintMemory
{
    PrintChoices last;
    QList<PrintPreset> presets; ///< by name

    /// Under a name that is there already, it takes that one's place.
    void save(const QString &name, const PrintChoices &choices);
    void remove(const QString &name);

    friend bool operator==(const PrintMemory &, const PrintMemory &) = default;
};

} // namespace jalons
