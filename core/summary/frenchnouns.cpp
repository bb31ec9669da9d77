// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/frenchnouns.h"

#include <QSet>
#include <QStringList>

namespace jalons::french {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> setOf(const QString &words)
{
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    return QSet<QString>(list.begin(), list.end());
}

/// Words with which titles of events, services and organisations begin.
const QSet<QString> &feminines()
{
    static const QSet<QString> words = setOf(
        u"agence ambassade animation antenne après-midi assemblée association biennale caf caisse "
        "campagne cellule cérémonie charte clôture commission communauté conférence consultation "
        "convention coordination ddcs ddcspp ddets ddetspp ddt ddtm deal dihal direction draas "
        "dreal dreets drihl drjscs eurométropole école édition élaboration enquête entreprise "
        "équipe étape étude évaluation exposition fas fédération fête fondation formation "
        "inauguration initiative installation journée livraison maison maraude matinée métropole "
        "mairie mise mission mobilisation nuit ouverture participation pension plateforme plénière "
        "pose préfecture préparation présentation projection quinzaine rédaction région rencontre "
        "remise rentrée résidence restitution réunion revue ronde semaine séance session signature "
        "société soirée sortie sous-préfecture stratégie table tournée trêve triennale université "
        "validation veille ville visite visioconférence union"_s);
    return words;
}

const QSet<QString> &masculines()
{
    static const QSet<QString> words = setOf(
        u"accord accompagnement appel atelier bilan bureau café centre cercle club colloque comité "
        "conseil concours congrès copil cotech cycle débat décompte déjeuner démarrage département "
        "déplacement dispositif entretien espace événement festival forum groupe haut haut-comité "
        "lancement mois observatoire plan point printemps programme projet rassemblement "
        "recensement rendez-vous réseau salon schéma séjour séminaire service siao sommet stage "
        "suivi symposium syndicat temps tour voyage webinaire week-end"_s);
    return words;
}

const QSet<QString> &femininePlurals()
{
    static const QSet<QString> words
        = setOf(u"assises journées portes rencontres semaines visites"_s);
    return words;
}

const QSet<QString> &masculinePlurals()
{
    static const QSet<QString> words = setOf(u"ateliers entretiens états trophées vœux"_s);
    return words;
}

} // namespace

QString firstWord(const QString &words)
{
    qsizetype end = 0;
    while (end < words.size() && (words[end].isLetter() || words[end] == u'-'))
        ++end;
    return words.left(end).toLower();
}

Noun firstNounOf(const QString &words)
{
    const QString word = firstWord(words);
    if (feminines().contains(word))
        return { true, Gender::Feminine, false };
    if (masculines().contains(word) || word == u"ccas"_s || word == u"cias"_s)
        return { true, Gender::Masculine, false };
    if (word == u"ars"_s || word == u"adil"_s)
        return { true, Gender::Feminine, false };
    if (femininePlurals().contains(word))
        return { true, Gender::Feminine, true };
    if (masculinePlurals().contains(word))
        return { true, Gender::Masculine, true };
    return {};
}

bool beginsWithInfinitive(const QString &words)
{
    static const QSet<QString> nouns
        = setOf(u"atelier avenir cahier calendrier chantier courrier courtier dernier dossier "
                "fichier foyer hiver janvier février levier loisir loyer métier papier pouvoir "
                "premier quartier souvenir devoir plaisir désir"_s);
    static const QSet<QString> verbs
        = setOf(u"accroître admettre apprendre combattre comprendre conclure conduire connaître "
                "construire convaincre débattre décrire défendre dire écrire élire entendre "
                "entreprendre étendre être faire inclure inscrire introduire joindre lire mettre "
                "naître permettre poursuivre prendre produire promettre reconnaître recruter "
                "réduire rejoindre rendre répondre résoudre soumettre soutendre suivre "
                "traduire transmettre vivre"_s);
    QString rest = words;
    for (const QString &pronoun : { u"s'"_s, u"s’"_s, u"se "_s, u"mieux "_s, u"ne pas "_s }) {
        if (rest.startsWith(pronoun, Qt::CaseInsensitive))
            rest.remove(0, pronoun.size());
    }
    const QString word = firstWord(rest);
    if (word.size() < 4 || nouns.contains(word))
        return false;
    return word.endsWith(u"er"_s) || word.endsWith(u"ir"_s) || verbs.contains(word);
}

} // namespace jalons::french
