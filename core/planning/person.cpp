// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/person.h"

#include "core/basis/searchkey.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

bool isCivility(const QString &word)
{
    static const QStringList words{ u"m"_s, u"mr"_s, u"monsieur"_s, u"mme"_s, u"madame"_s,
        u"mlle"_s, u"mrs"_s, u"ms"_s, u"miss"_s, u"dr"_s, u"docteur"_s, u"pr"_s, u"professeur"_s,
        u"me"_s, u"maitre"_s };
    return words.contains(word);
}

/// Words of which one is enough to say that a line names an office.
bool isOffice(const QString &word)
{
    static const QStringList words{ u"service"_s, u"pole"_s, u"direction"_s, u"mission"_s,
        u"bureau"_s, u"secretariat"_s, u"cellule"_s, u"equipe"_s, u"unite"_s, u"departement"_s,
        u"prefecture"_s, u"mairie"_s, u"accueil"_s, u"standard"_s, u"metropole"_s, u"association"_s,
        u"ddets"_s, u"ddcs"_s, u"ddt"_s, u"ddtm"_s, u"ars"_s, u"dihal"_s, u"dreets"_s, u"conseil"_s,
        u"office"_s, u"team"_s, u"habitat"_s, u"logement"_s, u"contact"_s };
    return words.contains(word);
}

} // namespace

Person personNamed(const QString &name)
{
    QStringList words = searchKey(name).split(u' ', Qt::SkipEmptyParts);
    const bool polite = words.size() > 1 && isCivility(words.first());
    // A surname needs its civility: « Martin » alone may be anybody, « Mme Martin » hardly.
    if (polite && words.size() > 2)
        words.removeFirst();
    if (words.size() < 2)
        return {};
    std::sort(words.begin(), words.end()); // « MARTIN Claire » is she too
    return { words.join(u' '), name.simplified() };
}

Person personToContact(const QString &contact)
{
    static const QRegularExpression end(u"[,;:|(<\\n/–—]| - |\\d|\\S+@"_s);
    const qsizetype at = contact.indexOf(end);
    const QString name = (at < 0 ? contact : contact.left(at)).simplified();
    const QStringList words = searchKey(name).split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || words.size() > 5 || std::any_of(words.begin(), words.end(), isOffice))
        return {};
    // Names are written large; « le secrétaire de séance » is a task.
    const bool large = name.front().isUpper() && name.at(name.lastIndexOf(u' ') + 1).isUpper();
    return large ? personNamed(name) : Person();
}

} // namespace jalons
