// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/kindwords.h"

#include "core/basis/searchkey.h"

#include <QHash>
#include <QRegularExpression>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 6;

struct Said
{
    const char *kind;
    const char *words; ///< search keys, parted by bars
};

constexpr Said said[] = {
    { "steering-committee",
        "copil|copils|comite de pilotage|comites de pilotage|comite pilotage"
        "|comite de pilotage territorial|comite de pilotage strategique|steering committee" },
    { "technical-committee",
        "cotech|cotec|comite technique|comite de suivi|groupe technique"
        "|technical committee" },
    { "plenary-meeting",
        "pleniere|rencontre pleniere|assemblee pleniere|reunion pleniere"
        "|reunion pleniere des partenaires|plenary|plenary meeting" },
    { "awareness-day",
        "journee de sensibilisation|demi journee de sensibilisation|journee d etude"
        "|journee d information|awareness day" },
    { "stakeholder-day",
        "journee des acteurs|journee acteurs|journee logement d abord"
        "|rencontre des partenaires|journee partenariale|stakeholder day|stakeholders day" },
    { "dedicated-day", "journee dediee|journee|dedicated day" },
    { "launch",
        "reunion de lancement|lancement|top depart|coup d envoi|kick off|launch"
        "|launch meeting" },
    { "workshop", "atelier|ateliers|atelier de reflexion|groupe de travail|gt|workshop|workshops" },
    { "seminar", "seminaire|seminaire d equipe|seminaire de cloture|seminar" },
    { "training", "formation|formations|formation croisee|formation action|mooc|training" },
    { "webinar", "webinaire|webinaires|webconference|web conference|rencontre en ligne|webinar" },
    { "club", "club|club des territoires|club logement d abord|reunion du club" },
    { "conference",
        "conference|colloque|assises|etats generaux"
        "|conference intercommunale du logement|cil" },
    { "round-table", "table ronde|regards croises|round table|panel" },
    { "commission", "commission|crhh|ccapex|caleol|comite responsable du pdalhpd" },
    { "assembly", "conseil metropolitain|conseil communautaire|conseil municipal|assembly" },
    { "signing",
        "signature|signature de convention|signature de charte|signature d avenant"
        "|signature de la convention|signature de la charte|signing" },
    { "inauguration", "inauguration|pose de la premiere pierre|remise des cles" },
    { "opening", "ouverture|mise en service|demarrage|opening" },
    { "visit",
        "visite|deplacement|visite ministerielle|visite prefectorale|immersion|visit"
        "|site visit" },
    { "study-trip",
        "voyage d etude|voyage d etudes|sejour d etude|learning expedition|study trip" },
    { "open-day", "portes ouvertes|journee portes ouvertes|cafe rencontre|open day" },
    { "theme-week", "semaine thematique|semaine nationale|theme week" },
    { "count", "nuit de la solidarite|decompte|enquete flash|recensement|night count" },
    { "presentation",
        "presentation|presentation de rapport|presentation du rapport"
        "|eclairage regional|restitution|restitution d etude" },
    { "forum", "forum|salon" },
    { "deadline", "jalon|echeance|date limite|deadline|milestone" },
    { "framework", "biennale|rencontres nationales|evenement cadre" },
};

/// Said of anything: only where nothing else is.
constexpr Said general[] = {
    { "meeting",
        "reunion|reunions|rencontre|rdv|rendez vous|point d etape|temps d echange|meeting" },
    { "webinar", "visioconference" },
    { "assembly", "conseil departemental|conseil" },
    { "round-table", "debat" },
};

using Words = QHash<QString, QString>;

template <std::size_t size> Words wordsOf(const Said (&list)[size])
{
    Words words;
    for (const Said &kind : list) {
        for (const QString &key : QString::fromLatin1(kind.words).split(u'|'))
            words.insert(key, QString::fromLatin1(kind.kind));
    }
    return words;
}

/// « La Réunion » is no meeting.
bool isTheIsland(const TypedLine &line, qsizetype first, const QString &key)
{
    return key == "reunion"_L1 && first > 0 && line.words()[first - 1].key == "la"_L1
        && line.text().at(line.words()[first].from).isUpper();
}

/// « 2e », « 1er », « 72nd » right before the kind.
int rankBefore(const TypedLine &line, qsizetype first)
{
    static const QRegularExpression ordinal(
        u"^(\\d{1,3})(er|re|ere|e|eme|ieme|nd|nde|st|rd|th)$"_s);
    if (first == 0 || line.words()[first].parted || line.words()[first - 1].taken)
        return 0;
    return ordinal.match(line.words()[first - 1].key).captured(1).toInt();
}

std::optional<KindFound> find(const TypedLine &line, const Words &words)
{
    for (qsizetype first = 0; first < line.words().size(); ++first) {
        for (qsizetype count = line.freeFrom(first, longest); count > 0; --count) {
            const QString key = line.keyOf(first, first + count);
            const auto kind = words.constFind(key);
            if (kind != words.constEnd() && !isTheIsland(line, first, key)) {
                const int rank = rankBefore(line, first);
                return KindFound{ *kind, rank > 0 ? first - 1 : first, first + count, rank };
            }
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<KindFound> findKind(const TypedLine &line, const QList<Kind> &kinds)
{
    static const Words saidWords = wordsOf(said);
    static const Words generalWords = wordsOf(general);
    Words words = saidWords;
    Words otherwise = generalWords;
    for (const Kind &kind : kinds) {
        if (kind.retired || kind.key == "other"_L1)
            continue;
        Words &own = kind.key == "meeting"_L1 ? otherwise : words;
        own.insert(searchKey(kind.name), kind.key);
        if (!words.contains(searchKey(kind.shortName)))
            own.insert(searchKey(kind.shortName), kind.key);
    }
    if (const auto found = find(line, words))
        return found;
    return find(line, otherwise);
}

} // namespace jalons
