// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/eventwords.h"

#include "core/plan/datewords.h"
#include "core/plan/priority.h"
#include "core/planning/moving.h"
#include "core/store/plan.h"

#include <QRegularExpression>

#include <algorithm>

namespace jalons {

namespace {

/// A name in the middle of a sentence.
QString within(QString name)
{
    if (!name.isEmpty())
        name[0] = name.at(0).toLower();
    return name;
}

} // namespace

EventWords::EventWords(const Plan &plan, QDate today)
    : m_plan(&plan)
    , m_today(today)
    , m_language(spokenLanguage())
{
    const QList<Kind> kinds = plan.kinds().value_or(builtInKinds());
    for (const Kind &kind : kinds)
        m_kinds.insert(kind.key, kind);
}

void EventWords::setAppearance(const Appearance &appearance, const Filter &filter)
{
    m_fadedPast = appearance.fadedPast;
    m_hues.reset();
    if (appearance.colouring == Colouring::Territory)
        m_hues = TerritoryHues(*m_plan, filter);
}

Kind EventWords::kind(const QString &key) const
{
    const auto known = m_kinds.constFind(key);
    return known != m_kinds.cend() ? *known : Kind{ key, key, key, Family::Other, false };
}

QString EventWords::territories(const EventOutline &event) const
{
    QStringList names;
    for (const EventTerritory &territory : event.territories)
        names.append(m_plan->territoryName(territory.code));
    return names.join(QStringLiteral(", "));
}

Tile EventWords::tile(const EventOutline &event) const
{
    const auto carriers = std::count_if(
        event.territories.cbegin(), event.territories.cend(), [](const EventTerritory &one) {
            return one.role != TerritoryRole::Concerned;
        });
    const Kind ofEvent = kind(event.kind);
    Tile tile;
    if (event.when.start.isValid())
        tile.hour = inWords(event.when.start, m_language);
    else if (!event.when.isDay() && event.when.isKnown())
        tile.hour = inWords(event.when, m_language, Wording::Short); // « sept. 2019 », « T2 2019 »
    tile.kind = ofEvent.shortName.isEmpty() ? ofEvent.name : ofEvent.shortName;
    if (!event.territories.isEmpty())
        tile.territory
            = shortTerritoryName(m_plan->territoryName(event.territories.constFirst().code));
    tile.title = event.title;
    tile.family = ofEvent.family;
    tile.status = event.status;
    tile.coCarried = carriers > 1;
    tile.undated = !event.when.isDay();
    tile.recurs = !event.series.isNull();
    tile.awaitsDay = awaitsDay(event, m_today);
    tile.faded = m_fadedPast && event.when.isKnown() && event.when.to < m_today;
    if (m_hues)
        tile.set = m_hues->of(
            event.territories.isEmpty() ? TerritoryCode() : event.territories.constFirst().code);
    return tile;
}

QString EventWords::spoken(const EventOutline &event) const
{
    QStringList parts{ event.title, inWords(event.when, m_language, Wording::Full) };
    if (!event.territories.isEmpty())
        parts.append(territories(event));
    parts.append(within(nameOf(event.status)));
    if (!event.series.isNull())
        parts.append(tr("one of a series"));
    if (const QString late = awaited(event); !late.isEmpty())
        parts.append(late);
    return parts.join(QStringLiteral(", "));
}

QString EventWords::toolTip(const EventOutline &event) const
{
    QStringList lines{ QStringLiteral("<b>%1</b>").arg(event.title.toHtmlEscaped()),
        kind(event.kind).name.toHtmlEscaped(),
        inWords(event.when, m_language, Wording::Full).toHtmlEscaped() };
    if (event.postponedFrom.isKnown())
        //: %1 is the date an event had before it was postponed
        lines.append(tr("instead of %1")
                         .arg(inWords(event.postponedFrom, m_language, Wording::Full))
                         .toHtmlEscaped());
    if (!event.place.isEmpty())
        lines.append(event.place.toHtmlEscaped());
    if (!event.territories.isEmpty())
        lines.append(territories(event).toHtmlEscaped());
    lines.append(nameOf(event.status).toHtmlEscaped());
    if (const QString late = awaited(event); !late.isEmpty())
        lines.append(QStringLiteral("⚠ %1").arg(late.toHtmlEscaped()));
    return lines.join(QStringLiteral("<br>"));
}

QString EventWords::awaited(const EventOutline &event) const
{
    if (!awaitsDay(event, m_today))
        return {};
    return event.when.precision == Precision::Month ? tr("needs a day: the month has begun")
                                                    : tr("needs a day: its period has begun");
}

namespace {

QString shortened(const QString &name)
{
    // What a territory is by law goes, the place stays: the tile has room for one or two words.
    static const QRegularExpression before(
        QStringLiteral("^(?:(?:CU|CA|CC|Ville|Métropole(?: Européenne)?|Eurométropole|"
                       "Communauté (?:urbaine|d'agglomération|de communes))\\b"
                       " ?(?:de la |de l['’]|des |de |du |d['’])?)(?=\\p{Lu})"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression after(QStringLiteral("[ -]Métropole$"));
    QString words = name;
    words.remove(before);
    words.remove(after);
    return words.isEmpty() ? name : words;
}

} // namespace

QString shortTerritoryName(const QString &name)
{
    // The same few hundred names stand on every tile.
    static thread_local QHash<QString, QString> known;
    auto found = known.constFind(name);
    if (found == known.cend())
        found = known.insert(name, shortened(name));
    return *found;
}

namespace {

QString periodInWords(const Filter &filter)
{
    const Language language = spokenLanguage();
    const QString from = inWords(filter.from, language);
    const QString to = inWords(filter.to, language);
    if (filter.from.isNull() && filter.to.isNull())
        return {};
    if (filter.to.isNull())
        return QCoreApplication::translate("jalons::EventWords", "from %1 on").arg(from);
    if (filter.from.isNull())
        return QCoreApplication::translate("jalons::EventWords", "until %1").arg(to);
    //: a period: first and last day
    return QCoreApplication::translate("jalons::EventWords", "%1 – %2").arg(from, to);
}

} // namespace

QString filterInWords(const Filter &filter, const Plan &plan)
{
    QStringList parts;
    for (const TerritoryCode &code : filter.territories)
        parts.append(plan.territoryName(code));
    if (filter.metropolesOnly)
        parts.append(QCoreApplication::translate("jalons::EventWords", "métropoles"));
    if (filter.committedOnly)
        parts.append(QCoreApplication::translate("jalons::EventWords", "territories of the plan"));
    if (!filter.kinds.isEmpty()) {
        const EventWords words(plan);
        for (const QString &key : filter.kinds)
            parts.append(within(words.kind(key).name));
    }
    for (const Status status : filter.statuses)
        parts.append(within(nameOf(status)));
    if (!filter.priorities.isEmpty()) {
        const QList<Priority> priorities = plan.priorities().value_or(QList<Priority>());
        for (const Priority &priority : priorities)
            if (filter.priorities.contains(priority.id))
                parts.append(priority.title);
    }
    for (const QString &key : filter.themes)
        if (const auto theme = nationalTheme(key))
            parts.append(theme->name);
    if (!filter.text.isEmpty())
        //: %1 are the words searched for
        parts.append(QCoreApplication::translate("jalons::EventWords", "“%1”").arg(filter.text));
    if (const QString period = periodInWords(filter); !period.isEmpty())
        parts.append(period);
    return parts.join(QStringLiteral(", "));
}

} // namespace jalons
