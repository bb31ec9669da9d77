// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the sheet says it understood: the chips, the notes under them, the words read aloud.

#include "core/plan/datewords.h"
#include "core/planning/recurrencewords.h"
#include "ui/entry/entrychip.h"
#include "ui/entry/entryfield.h"
#include "ui/entry/entryreader.h"
#include "ui/entry/entrysheet.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace jalons {

using namespace Qt::StringLiterals;

void EntrySheet::showUnderstood()
{
    const Event &event = m_entry.event;
    const bool empty = isEmpty();
    m_title->setText(event.title);
    m_title->setVisible(!empty);
    m_kind->setWords(empty ? QString() : m_reader->nameOfKind(event.kind));
    QString date = inWords(event.when, spokenLanguage(), Wording::Full);
    const bool named
        = std::any_of(m_entry.spans.cbegin(), m_entry.spans.cend(), [](const UnderstoodSpan &span) {
              return span.what == Understood::Date;
          });
    if (event.when.isDay() && !named) {
        //: %1 a day that was not typed but chosen in the calendar before
        date = tr("%1 (the chosen day)").arg(date);
    }
    m_date->setWords(empty ? QString() : date);
    m_placeChip->setWords(event.place);
    showRepetition();
    showTerritory();
    showNotes();
    m_make->setEnabled(!empty);
    m_edit->setEnabled(!empty);
    m_field->setAccessibleDescription(empty ? tr("Type an event in one line: what, where, when.")
                                            : understoodWords().join(u". "_s));
}

QList<EntryChip *> EntrySheet::chips() const
{
    return { m_kind, m_territory, m_date, m_repeats, m_placeChip };
}

void EntrySheet::showRepetition()
{
    Series series;
    series.rule = m_entry.rule;
    series.precision = m_entry.event.when.precision;
    series.first = m_entry.event.when.from;
    m_repeats->setWords(series.rule.isEmpty() ? QString() : inWords(series, spokenLanguage()));
}

void EntrySheet::showTerritory()
{
    QStringList names;
    for (const EventTerritory &territory : m_entry.event.territories)
        names.append(m_reader->nameOf(territory.code, false));
    const TerritoryChoice *several = choice();
    QStringList meanings;
    int taken = -1;
    if (several) {
        for (const TerritoryCode &code : several->candidates)
            meanings.append(m_reader->nameOf(code, true));
        taken = static_cast<int>(several->candidates.indexOf(several->taken));
        // Of eight Saint-Denis, the name alone does not say which.
        const auto sameName = std::count_if(several->candidates.cbegin(),
            several->candidates.cend(), [this, several](const TerritoryCode &code) {
                return m_reader->nameOf(code, false) == m_reader->nameOf(several->taken, false);
            });
        if (taken >= 0 && sameName > 1 && names.size() == 1)
            names = QStringList{ meanings.at(taken) };
        const QString place = taken < 0
            //: a name with several meanings: %1 the name; nothing chosen yet, %2 how many there are
            ? tr("%1: which of %2?")
                  .arg(m_field->text().mid(several->from, several->to - several->from))
                  .arg(meanings.size())
            //: a name with several meanings: %1 what is taken, %2 of %3 meanings
            : tr("%1 (%2 of %3)").arg(names.join(u", "_s)).arg(taken + 1).arg(meanings.size());
        m_territory->setWords(place);
    } else {
        m_territory->setWords(names.join(u", "_s));
    }
    m_territory->setMeanings(meanings, taken);
}

void EntrySheet::showNotes()
{
    QStringList notes;
    // Which territory is meant is asked in its chip.
    if (!m_entry.doubt.isEmpty() && !(choice() && choice()->doubt == m_entry.doubt))
        notes.append(m_entry.doubt);
    if (!m_entry.rule.isEmpty())
        notes.append(tr("The events of the next two years are created; the editor opens the first "
                        "one alone."));
    if (m_entry.event.when.isKnown() && m_entry.event.when.to < m_reader->today())
        notes.append(tr("This date is past."));
    if (!isEmpty() && !m_entry.event.when.isKnown())
        notes.append(tr("Without a date, the event waits among those to be dated."));
    if (choice())
        notes.append(tr("Down and Up choose another territory of this name."));
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

QStringList EntrySheet::understoodWords() const
{
    QStringList words{ m_title->text() };
    for (const EntryChip *chip : chips()) {
        if (!chip->isHidden())
            words.append(chip->accessibleName());
    }
    if (!m_notes->text().isEmpty())
        words.append(m_notes->text());
    return words;
}

} // namespace jalons
