// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/bulletinopening.h"

#include "core/plan/datewords.h"
#include "core/store/plan.h"
#include "core/summary/frenchgrammar.h"
#include "core/summary/telling.h"
#include "core/summary/territoryprose.h"
#include "core/summary/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

/// « Du 1er janvier au 30 avril 2019 », « Au cours des derniers mois »; empty where no time is
/// said.
QString timeOf(const Description &description, const Filter &filter, Language language)
{
    if (filter.from.isValid() && filter.to.isValid()) {
        const QString words = inWords(PlannedDate::period(filter.from, filter.to), language);
        // “1–31 March 2019”, “February – April 2019”
        static const QRegularExpression dash(u"\\s?–\\s?"_s);
        return language == Language::French ? sentenceCase(words)
                                            : u"From "_s + QString(words).replace(dash, u" to "_s);
    }
    // The words of the plan are in the language of its officers.
    if (language == Language::French && description.period.endsWith(u's'))
        return u"Au cours des "_s + description.period;
    if (filter.from.isValid())
        return (language == Language::French ? u"Depuis le %1"_s : u"Since %1"_s)
            .arg(inWords(filter.from, language));
    return {};
}

QStringList placesOf(const Plan &plan, const QList<BulletinBlock> &territories, Language language)
{
    QStringList names;
    for (const BulletinBlock &block : territories) {
        const auto code = TerritoryCode::fromString(block.id.section(u':', 1));
        if (code && code->type != TerritoryCode::Type::National)
            names.append(spoken(plan, *code, language).name);
    }
    // More are counted: nobody reads a sentence of thirty names.
    constexpr qsizetype most = 6;
    if (names.size() <= most)
        return names;
    const int count = static_cast<int>(names.size());
    const QString first = joined(names.first(3), language);
    return { language == Language::French
            ? u"%1 territoires, dont %2,"_s.arg(count).arg(first)
            : u"%1 territories, %2 among them"_s.arg(count).arg(first) };
}

QString inFrench(
    const QString &time, const Description &description, const QStringList &places, int events)
{
    const QString count = u"%1 %2"_s.arg(french::number(events, french::Gender::Masculine),
        events == 1 ? u"événement"_s : u"événements"_s);
    const QString with = description.coActors.section(u", "_s, 1);
    const QString actors = places.isEmpty() ? QString() : joined(places, Language::French);
    const QString verb = events == 1 ? u"a été organisé"_s : u"ont été organisés"_s;
    QString text = time.isEmpty() ? QString() : time + u", "_s;
    if (actors.isEmpty())
        return sentenceCase(text + count + u' ' + verb + u'.');
    text += actors;
    if (!with.isEmpty())
        text += u", "_s + with + u',';
    text.replace(u",, "_s, u", "_s);
    const bool one = places.size() == 1 && !places.first().front().isDigit();
    return sentenceCase(text) + (one ? u" a organisé "_s : u" ont organisé "_s) + count + u'.';
}

QString inEnglish(const QString &time, const QStringList &places, int events)
{
    const QString count = events == 1 ? u"one event was organised"_s
                                      : u"%1 events were organised"_s.arg(english::number(events));
    QString text = time.isEmpty() ? count : time + u", "_s + count;
    if (!places.isEmpty())
        text += u" by "_s + joined(places, Language::English);
    return sentenceCase(text) + u'.';
}

QString aimsOf(const Description &description, int events, Language language)
{
    const QStringList &aims = description.aims;
    const bool verbs = language == Language::French && !aims.isEmpty()
        && std::all_of(aims.cbegin(), aims.cend(), french::beginsWithInfinitive);
    if (!verbs)
        return {};
    QStringList parts;
    for (const QString &aim : aims)
        parts.append(french::of(french::small(aim)));
    return (events == 1 ? u"\n\nCet événement a été l’occasion %1."_s
                        : u"\n\nCes événements ont été l’occasion %1."_s)
        .arg(joined(parts, language));
}

} // namespace

BulletinBlock openingOf(const Plan &plan, const Description &description, const Filter &filter,
    const QList<BulletinBlock> &territories, Language language)
{
    BulletinBlock block;
    block.id = u"introduction"_s;
    int events = 0;
    for (const BulletinBlock &each : territories) {
        for (const Told &told : each.tells)
            events += told.status == Status::Held ? 1 : 0;
    }
    if (events == 0)
        return block;
    const QString time = timeOf(description, filter, language);
    const QStringList places = placesOf(plan, territories, language);
    block.text = language == Language::French ? inFrench(time, description, places, events)
                                              : inEnglish(time, places, events);
    block.text += aimsOf(description, events, language);
    return block;
}

} // namespace jalons
