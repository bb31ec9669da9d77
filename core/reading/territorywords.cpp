// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/territorywords.h"

#include "core/basis/searchkey.h"
#include "core/reading/quickentry.h"
#include "core/territories/catalogue.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

using Type = TerritoryCode::Type;

constexpr qsizetype longest = 7;
constexpr qsizetype mostCandidates = 12;

QSet<QString> setOf(const QString &words)
{
    const QStringList list = words.split(u' ');
    return { list.begin(), list.end() };
}

bool isJoining(const QString &key)
{
    static const QSet<QString> words
        = setOf(u"de du des d l a au aux en et ou pour sur avec par dans in at of the and for"_s);
    return words.contains(key);
}

/// Behind « rue », « avenue d' », « Mme »: a name, no place that carries anything.
bool namesSomethingElse(const TypedLine &line, qsizetype first)
{
    static const QSet<QString> streets = setOf(
        u"rue avenue av boulevard bd place quai square allee impasse chemin route pont gare "
        "faubourg salle salon espace street room mme mr m madame monsieur dr"_s);
    qsizetype before = first - 1;
    while (
        before >= 0 && (isJoining(line.words()[before].key) || line.words()[before].key == "la"_L1))
        --before;
    return before >= 0 && streets.contains(line.words()[before].key);
}

/// « Saint » in « Saint-Denis ».
bool isCutOut(const TypedLine &line, qsizetype first, qsizetype end)
{
    const QString &text = line.text();
    const qsizetype from = line.words()[first].from;
    const qsizetype to = line.words()[end - 1].to;
    return (from > 0 && text[from - 1] == u'-') || (to < text.size() && text[to] == u'-');
}

/// What a whole name may mean.
struct Meaning
{
    TerritoryCode code; ///< null where it is no name, only a common word, or unclear
    QList<TerritoryCode> candidates;
    QString unclear;
};

class Chooser
{
public:
    explicit Chooser(const QuickEntryContext &context)
        : m_context(context)
        , m_catalogue(*context.catalogue)
    {
        for (const Territory &grouping : context.groupings)
            m_groupings.insert(searchKey(grouping.name), grouping.code);
    }

    [[nodiscard]] Meaning meant(const QString &name) const
    {
        // « CD62 », « département 93 »
        static const QRegularExpression numbered(
            u"^(cd|dep|département|departement) ?\\d[\\dab]\\d?$"_s,
            QRegularExpression::CaseInsensitiveOption);
        if (numbered.match(name).hasMatch())
            return { m_catalogue.resolve(name).value_or(TerritoryCode()), {}, {} };
        if (const auto own = m_groupings.constFind(searchKey(name)); own != m_groupings.constEnd())
            return { *own, {}, {} };
        const QList<TerritoryCode> named = m_catalogue.named(name);
        if (named.isEmpty())
            return {};
        Meaning meaning = likeliest(named, name);
        if (meaning.code.isNull() && meaning.unclear.isEmpty())
            return {};
        if (!meaning.code.isNull())
            meaning.candidates = { meaning.code };
        for (const TerritoryCode &code : named)
            addCandidates(meaning.candidates, code);
        for (const TerritoryCode &code : std::as_const(meaning.candidates)) {
            if (m_context.chosen.contains(code))
                meaning.code = code;
        }
        return meaning;
    }

private:
    [[nodiscard]] Meaning likeliest(const QList<TerritoryCode> &named, const QString &name) const
    {
        const auto committed
            = std::find_if(named.begin(), named.end(), [this](const TerritoryCode &code) {
                  return isCommitted(code);
              });
        if (committed != named.end())
            return { *committed, {}, {} };
        const Result<TerritoryCode> one = m_catalogue.resolve(name);
        if (!one)
            return { {}, {}, name.front().isUpper() ? one.error().message : QString() };
        const TerritoryCode chosen = ownOrEpci(*one, name);
        if (isCommitted(chosen) || isSurelyAName(chosen, name))
            return { chosen, {}, {} };
        return {};
    }

    /// A town, and behind it what it is part of.
    void addCandidates(QList<TerritoryCode> &candidates, const TerritoryCode &code) const
    {
        for (const TerritoryCode &one : { code, m_catalogue.epciOf(code) }) {
            if (!one.isNull() && !candidates.contains(one) && candidates.size() < mostCandidates)
                candidates.append(one);
        }
    }

    [[nodiscard]] bool isCommitted(const TerritoryCode &code) const
    {
        return m_context.committed.contains(code);
    }

    [[nodiscard]] TerritoryCode ownOrEpci(const TerritoryCode &code, const QString &name) const
    {
        static const QSet<QString> town = setOf(u"ville commune mairie"_s);
        const bool called = town.contains(name.section(u' ', 0, 0).toLower());
        const TerritoryCode epci = m_catalogue.epciOf(code);
        return !called && isCommitted(epci) ? epci : code;
    }

    /// Many villages are called like a word of every day: « sens », « salle », « mars ».
    [[nodiscard]] static bool isSurelyAName(const TerritoryCode &code, const QString &name)
    {
        static const QSet<QString> common = setOf(
            u"nord manche loire landes lot cher somme creuse var ain eure orne doubs centre"_s);
        if (name.front().isUpper() || name.contains(u' ') || name.contains(u'-'))
            return name.size() > 2 && std::any_of(name.begin(), name.end(), [](QChar c) {
                return c.isUpper() || c == u'-';
            });
        return code.type != Type::Commune && name.size() > 2 && !common.contains(name);
    }

    const QuickEntryContext &m_context;
    const Catalogue &m_catalogue;
    QHash<QString, TerritoryCode> m_groupings;
};

} // namespace

QList<TerritoryFound> findTerritories(const TypedLine &line, const QuickEntryContext &context)
{
    const Chooser chooser(context);
    QList<TerritoryFound> found;
    for (qsizetype first = 0; first < line.words().size();) {
        qsizetype end = first + 1;
        const bool begins = !isJoining(line.words()[first].key) && !namesSomethingElse(line, first);
        for (qsizetype count = begins ? line.freeFrom(first, longest) : 0; count > 0; --count) {
            const LineWord &last = line.words()[first + count - 1];
            if (isJoining(last.key) || last.key.front().isDigit())
                continue;
            if (isCutOut(line, first, first + count))
                continue;
            const Meaning meaning = chooser.meant(line.textOf(first, first + count));
            if (meaning.code.isNull() && meaning.unclear.isEmpty())
                continue;
            end = first + count;
            found.append({ meaning.code, first, end, meaning.candidates, meaning.unclear });
            break;
        }
        first = end;
    }
    return found;
}

} // namespace jalons
