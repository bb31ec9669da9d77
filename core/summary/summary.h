// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/language.h"
#include "core/basis/result.h"
#include "core/plan/filter.h"

#include <QString>
#include <QStringList>

namespace jalons {

class Plan;

/// Under which headings the events of an agenda stand.
enum class AgendaBy { Day, Territory };

struct SummaryOptions
{
    Language language = Language::French;
    bool withNotes = false; ///< internal notes leave only when asked for
    bool forScreen
        = false; ///< for a narrow panel: links to other events (`event:ID`), no page head
    AgendaBy agendaBy = AgendaBy::Day;
    bool agendaDetails = false; ///< who, what for and the programme under each event of an agenda
    bool withProgramme = true; ///< of a sheet: its sessions, and what workshops tell
    bool withOutcomes = true; ///< of a sheet: what came of it, decisions and actions
    bool withContacts = true; ///< of a sheet: whom to ask
    QString templateFile = {}; ///< an office's own, in place of the one of this installation
};

/// One event as an HTML page from resources/templates/sheet.mustache (panel.mustache for the
/// screen), everything escaped. Classes, no colours: who shows it brings the style.
[[nodiscard]] Result<QString> sheetHtml(
    const Plan &plan, const EventId &event, const SummaryOptions &options = {});

/// A sheet for each event of the filter, in the order of Plan::events().
[[nodiscard]] Result<QStringList> sheetsHtml(
    const Plan &plan, const Filter &filter, const SummaryOptions &options = {});

/// The events of the filter as one list, each once: by month, dates not known to the day at their
/// place, or by the territory that carries them; says which filter applies. From
/// resources/templates/agenda.mustache.
[[nodiscard]] Result<QString> agendaHtml(
    const Plan &plan, const Filter &filter, const SummaryOptions &options = {});

/// What a filter keeps, for people: « Grenoble-Alpes-Métropole · tenu · du 1er au 31 mars 2019 »;
/// empty where it keeps everything.
[[nodiscard]] QString filterInWords(const Plan &plan, const Filter &filter, Language language);

} // namespace jalons
