// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/territories/resolving.h"

#include "core/territories/spelling.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalons {
namespace {

using Type = TerritoryCode::Type;
using Records = QList<const Record *>;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Territories)
};

/// « Saint-Denis (COM:93066, Seine-Saint-Denis) », as many as a sentence bears, larger first.
QString listed(const Gazetteer &gazetteer, Records records)
{
    std::stable_sort(records.begin(), records.end(), [](const Record *a, const Record *b) {
        return a->population > b->population;
    });
    QStringList words;
    for (const Record *record : records.first(std::min<qsizetype>(8, records.size()))) {
        const Territory &territory = record->territory;
        const Record *above = territory.code.type == Type::Commune
            ? gazetteer.find(Gazetteer::departmentOf(territory.code))
            : territory.code.type == Type::Epci ? gazetteer.find(territory.parent)
                                                : nullptr;
        words.append(above ? u"%1 (%2, %3)"_s.arg(
                         territory.name, territory.code.toString(), above->territory.name)
                           : u"%1 (%2)"_s.arg(territory.name, territory.code.toString()));
    }
    if (words.size() < records.size())
        words.append(u"…"_s);
    return words.join(u", "_s);
}

Records withCode(const Gazetteer &gazetteer, const QString &number)
{
    Records found;
    for (const Type type : { Type::Region, Type::Department, Type::Epci, Type::Commune })
        if (const Record *record = gazetteer.find({ type, number.toUpper() }))
            found.append(record);
    return found;
}

/// As typed but for case and spaces: tells « Loire » from « Loiré ».
QString accented(const QString &name)
{
    QString letters;
    for (const QChar c : name.normalized(QString::NormalizationForm_C).toLower())
        if (c.isLetterOrNumber())
            letters += c;
    return letters;
}

void preferExactSpelling(Records &records, const QString &typed)
{
    Records exactly;
    for (const Record *record : records)
        if (accented(record->territory.name) == accented(typed))
            exactly.append(record);
    if (!exactly.isEmpty())
        records = exactly;
}

/// A région of one département, a département of one town: the same people under the same name.
void mergeCapacities(Records &records)
{
    const Records all = records;
    for (const Record *department : all) {
        if (department->territory.code.type != Type::Department)
            continue;
        records.removeIf([department](const Record *other) {
            return other != department && other->population == department->population
                && (other->territory.code == department->territory.parent
                    || (other->territory.code.type == Type::Commune
                        && Gazetteer::departmentOf(other->territory.code)
                            == department->territory.code));
        });
    }
}

void preferFarLarger(Records &records)
{
    const auto largest
        = std::max_element(records.begin(), records.end(), [](const Record *a, const Record *b) {
              return a->population < b->population;
          });
    const Record *one = *largest;
    const bool far = std::all_of(records.begin(), records.end(), [one](const Record *other) {
        return other == one || one->population / 20 >= other->population;
    });
    if (far)
        records = { one };
}

} // namespace

Result<TerritoryCode> resolveTerritory(
    const Gazetteer &gazetteer, const NameIndex &names, const QString &codeOrName)
{
    const QString typed = codeOrName.trimmed();
    if (typed.isEmpty())
        return fail(Trouble::Usage, Words::tr("No territory was named."));
    if (const auto code = TerritoryCode::fromString(typed)) {
        if (gazetteer.find(*code))
            return *code;
        return fail(
            Trouble::Usage, Words::tr("There is no territory with the code %1.").arg(typed));
    }
    Records found = withCode(gazetteer, typed);
    if (found.isEmpty()) {
        found = names.named(typed);
        if (found.isEmpty()) {
            // « département 93 »
            const Spelling asked = spellingOf(typed);
            if (const Record *record = gazetteer.find({ asked.type, asked.core.toUpper() }))
                found.append(record);
        }
        if (found.size() > 1)
            preferExactSpelling(found, typed);
        mergeCapacities(found);
        if (found.size() > 1)
            preferFarLarger(found);
    }
    if (found.size() == 1)
        return found.first()->territory.code;
    if (!found.isEmpty())
        //: %1: what was typed; %2: names, each with its code in brackets
        return fail(Trouble::Usage,
            Words::tr(
                "“%1” is the name of several territories: %2. Give the code of the one you mean.")
                .arg(typed, listed(gazetteer, found)));
    Records near = names.search(typed, 5);
    if (near.isEmpty())
        near = names.nearly(typed, 5);
    if (near.isEmpty())
        return fail(Trouble::Usage, Words::tr("There is no territory called “%1”.").arg(typed));
    //: %1: what was typed; %2: names, each with its code in brackets
    return fail(Trouble::Usage,
        Words::tr("There is no territory called “%1”. The nearest are: %2.")
            .arg(typed, listed(gazetteer, near)));
}

} // namespace jalons
