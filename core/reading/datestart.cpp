// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/datestart.h"

#include "core/reading/names.h"

#include <QSet>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

const QSet<QString> &openings()
{
    static const QSet<QString> words = [] {
        const QStringList list
            = u"le la l les du de d au aux a en dans entre courant prevu prevue pour vers debut "
              u"fin mi milieu "
              "tout nuit week weekend semaine sem s w t q h j trimestre semestre premier premiere "
              "deuxieme second seconde troisieme quatrieme cinquieme dernier derniere mois ce cet "
              "cette "
              "aujourd aujourdhui hier demain avant apres prochainement date sous il jusqu noel "
              "paques "
              "toussaint ascension pentecote lundi pont rentree printemps ete automne hiver an "
              "annee "
              "jour fete des partir compter plus sine tbc tbd venir "
              "on in at the by before no not later from starting as until between within next last "
              "this "
              "today tomorrow yesterday day early late mid beginning end middle start first third "
              "fourth "
              "spring summer autumn winter deadline bastille easter christmas new whit"_s.split(
                  u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

} // namespace

bool mayBeginADate(const QList<Token> &tokens, qsizetype at)
{
    const Token &token = tokens[at];
    switch (token.kind) {
    case Token::Kind::Number:
        return true;
    case Token::Kind::Sign:
        return (token.text == "+"_L1 || token.text == "-"_L1)
            && tokens.value(at + 1).kind == Token::Kind::Number
            && (at == 0 || tokens[at - 1].to < token.from);
    case Token::Kind::Word:
        return openings().contains(token.text) || monthNamed(token.text) != 0
            || weekdayNamed(token.text) != 0;
    case Token::Kind::End:
        break;
    }
    return false;
}

bool endsSentence(const QString &text, const QList<Token> &tokens, qsizetype at)
{
    const Token &before = tokens[at - 1];
    if (before.kind == Token::Kind::Sign && u";?!"_s.contains(before.text))
        return true;
    const QString between = text.mid(before.to, tokens[at].from - before.to);
    if (between.contains(u'\n') || between.contains(QChar::ParagraphSeparator))
        return true;
    // « 6 févr. 2019 » and « sem. 15 » are shortened, « en mars. Le 4 » is not.
    const bool brief = before.kind == Token::Kind::Word && before.text.size() <= 5
        && !text.at(tokens[at].from).isUpper();
    return between.contains(u'.') && !brief;
}

bool isWeekday(const Token &token)
{
    return token.kind == Token::Kind::Word && weekdayNamed(token.text) != 0;
}

} // namespace jalons
