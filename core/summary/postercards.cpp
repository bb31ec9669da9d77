// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/postercards.h"

#include "core/plan/datewords.h"
#include "core/summary/telling.h"
#include "core/summary/typography.h"
#include "core/summary/words.h"

namespace jalons {

using namespace Qt::StringLiterals;

PosterCard PosterCards::card(const EventOutline &event, const QString &first) const
{
    const Kind kind = m_names.kind(event.kind);
    QStringList head{ first, kind.shortName.isEmpty() ? kind.name : kind.shortName,
        joined(m_names.territories(event.territories), m_language) };
    head.removeAll(QString());
    PosterCard card;
    card.head = typeset(head.join(u" · "_s), m_language);
    card.title = typeset(event.title.simplified(), m_language);
    card.family = kind.family;
    card.status = event.status;
    card.undated = !event.when.isDay();
    return card;
}

PosterCard PosterCards::onDay(const EventOutline &event, bool withEnd) const
{
    QString hour = inWords(event.when.start, m_language);
    const bool oneDay = event.when.from == event.when.to;
    if (withEnd && oneDay && event.when.start.isValid() && event.when.end.isValid())
        hour = u"%1 – %2"_s.arg(hour, inWords(event.when.end, m_language));
    PosterCard made = card(event, hour);
    made.remark = typeset(event.place.simplified(), m_language);
    return made;
}

PosterCard PosterCards::withDate(const EventOutline &event) const
{
    PosterCard made = card(event,
        event.when.isKnown() ? sentenceCase(inWords(event.when, m_language, Wording::Short))
                             : QString());
    made.remark = typeset(event.place.simplified(), m_language);
    return made;
}

PosterRow PosterCards::undatedRow(const QList<EventOutline> &events, int columns) const
{
    PosterRow row;
    row.label = SummaryWords::tr("To be dated");
    row.columns = columns;
    for (qsizetype i = 0; i < events.size(); ++i) {
        PosterCard made = withDate(events[i]);
        made.firstColumn = made.lastColumn = static_cast<int>(i % columns);
        row.cards.append(made);
    }
    return row;
}

} // namespace jalons
