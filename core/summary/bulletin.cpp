// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/bulletin.h"

#include "core/store/plan.h"
#include "core/summary/bulletinopening.h"
#include "core/summary/eventtelling.h"
#include "core/summary/territoryprose.h"
#include "core/summary/typography.h"
#include "core/summary/words.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

bool isToCome(const Event &event, QDate day)
{
    if (event.status != Status::Planned && event.status != Status::Confirmed)
        return false;
    return !event.when.isKnown() || event.when.to >= day;
}

TerritoryCode leadOf(const Event &event)
{
    for (const EventTerritory &each : event.territories) {
        if (each.role == TerritoryRole::Lead)
            return each.code;
    }
    return event.territories.isEmpty() ? TerritoryCode{ TerritoryCode::Type::National, {} }
                                       : event.territories.first().code;
}

/// « Métropole européenne de Lille »: as the sentence has it, without its article.
QString headingOf(const Plan &plan, const TerritoryCode &code, Language language)
{
    if (code.type == TerritoryCode::Type::National)
        return language == Language::French ? u"À l’échelle nationale"_s : u"Nationwide"_s;
    QString name = spoken(plan, code, language).name;
    for (const QString &article : { u"la "_s, u"le "_s, u"l’"_s, u"the "_s }) {
        if (name.startsWith(article)) {
            name.remove(0, article.size());
            break;
        }
    }
    return sentenceCase(name);
}

class Composer
{
public:
    Composer(const Names &names, const BulletinOptions &options, QList<Event> events)
        : m_names(names)
        , m_options(options)
        , m_events(std::move(events))
    {
        for (const Event &event : std::as_const(m_events))
            m_frameworks.insert(event.framework);
    }

    QList<BulletinBlock> territories()
    {
        QList<BulletinBlock> blocks;
        for (const Event &event : std::as_const(m_events)) {
            if (!isNews(event) || isToCome(event, m_options.day))
                continue;
            BulletinBlock &block = blockOf(blocks, leadOf(event));
            QString text = told(event, m_before[block.id]);
            const QString details = detailsOf(m_names, event, m_options.day, m_options.language);
            if (!details.isEmpty())
                text += u' ' + details;
            append(block, text, event, u"\n\n"_s);
        }
        return blocks;
    }

    BulletinBlock upcoming()
    {
        BulletinBlock block;
        block.id = u"upcoming"_s;
        block.heading
            = m_options.language == Language::French ? u"À venir"_s : u"What is to come"_s;
        for (const Event &event : std::as_const(m_events)) {
            if (!isNews(event) || !isToCome(event, m_options.day))
                continue;
            const QString text = tell(
                tellingOf(m_names, event, m_options.day, m_options.language), m_options.language);
            append(block, u"• "_s + text, event, u"\n"_s);
        }
        return block;
    }

private:
    /// What the sentence before in a block was about.
    struct Before
    {
        EventId event;
        QStringList actors;
        Status status = Status::Planned;
    };

    /// Who is told of twice in a row is named once: « La métropole a également organisé… »
    QString told(const Event &event, Before &before) const
    {
        Telling telling = tellingOf(m_names, event, m_options.day, m_options.language);
        const Before now{ event.id, telling.actors, event.status };
        telling.rightAfter = telling.beforeWhen.isKnown() && event.follows == before.event;
        const QString inShort = actorInShort(m_names, event, m_options.language);
        if (!inShort.isEmpty() && now.actors.size() == 1 && now.actors == before.actors) {
            telling.actors = { inShort };
            telling.also = now.status == Status::Held && before.status == Status::Held;
        }
        before = now;
        return tell(telling, m_options.language);
    }

    /// Ideas are nobody's business yet; a wider event is told by those that are part of it.
    bool isNews(const Event &event) const
    {
        const bool wider = event.kind == u"framework"_s && m_frameworks.contains(event.id);
        return event.status != Status::Idea && !wider && !m_options.memory.knows(event);
    }

    BulletinBlock &blockOf(QList<BulletinBlock> &blocks, const TerritoryCode &code) const
    {
        const QString id = u"territory:"_s + code.toString();
        const auto found
            = std::find_if(blocks.begin(), blocks.end(), [&](const BulletinBlock &block) {
                  return block.id == id;
              });
        if (found != blocks.end())
            return *found;
        BulletinBlock block;
        block.id = id;
        block.heading = headingOf(*m_names.plan, code, m_options.language);
        blocks.append(block);
        return blocks.last();
    }

    static void append(
        BulletinBlock &block, const QString &text, const Event &event, const QString &between)
    {
        block.text += (block.text.isEmpty() ? QString() : between) + text;
        block.tells.append({ event.id, event.status, event.when });
    }

    const Names &m_names;
    const BulletinOptions &m_options;
    QList<Event> m_events;
    QSet<EventId> m_frameworks;
    QHash<QString, Before> m_before; ///< by the id of the block
};

} // namespace

Result<Bulletin> composeBulletin(
    const Plan &plan, const Filter &filter, const BulletinOptions &options)
{
    const auto events = plan.events(filter);
    if (!events)
        return failed(events);
    const auto names = Names::of(plan);
    if (!names)
        return failed(names);
    const auto description = plan.description();
    if (!description)
        return failed(description);

    Composer composer(*names, options, *events);
    const QList<BulletinBlock> territories = composer.territories();
    const BulletinBlock upcoming = composer.upcoming();

    Bulletin bulletin;
    bulletin.title = description->title.isEmpty() ? QFileInfo(plan.path()).completeBaseName()
                                                  : description->title;
    bulletin.day = options.day;
    bulletin.language = options.language;
    bulletin.filter = filter;
    QList<BulletinBlock> counted = territories;
    counted.removeIf([&](const BulletinBlock &block) {
        return options.leftOut.contains(block.id);
    });
    bulletin.blocks.append(openingOf(plan, *description, filter, counted, options.language));
    bulletin.blocks += territories;
    if (!upcoming.text.isEmpty())
        bulletin.blocks.append(upcoming);
    if (!description->contact.isEmpty())
        bulletin.blocks.append({ u"contact"_s, u"Contact"_s, description->contact, {} });
    bulletin.blocks.removeIf([](const BulletinBlock &block) {
        return block.text.isEmpty();
    });
    // As a printer sets it, so that what is edited looks like what is around it.
    for (BulletinBlock &block : bulletin.blocks) {
        block.heading = typeset(block.heading, options.language);
        block.text = typeset(block.text, options.language);
    }
    return bulletin;
}

} // namespace jalons
