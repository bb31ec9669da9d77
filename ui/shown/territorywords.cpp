// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shown/territorywords.h"

#include "core/territories/catalogue.h"

#include <QCoreApplication>

namespace jalons {

namespace {

struct TerritoryWords
{
    Q_DECLARE_TR_FUNCTIONS(TerritoryWords)
};

} // namespace

QString detailsOf(const Territory &territory, const Catalogue &catalogue)
{
    using Type = TerritoryCode::Type;
    const QString kind = nameOf(territory.kind);
    switch (territory.code.type) {
    case Type::Own:
        //: %1: « own grouping »
        return TerritoryWords::tr(
            "%1, %n member(s)", nullptr, static_cast<int>(territory.members.size()))
            .arg(kind);
    case Type::Epci:
        //: %1: kind of territory; %2: the département it lies in
        return TerritoryWords::tr("%1, %2").arg(kind, catalogue.nameOf(territory.parent));
    case Type::Commune: {
        QString department;
        for (const TerritoryCode &above : catalogue.ancestors(territory.code))
            if (above.type == Type::Department)
                department = catalogue.nameOf(above); // the last one is the commune's own
        if (territory.parent.type != Type::Epci)
            return TerritoryWords::tr("%1, %2").arg(kind, department);
        //: %1: « commune »; %2: its département; %3: its EPCI
        return TerritoryWords::tr("%1, %2, %3")
            .arg(kind, department, catalogue.nameOf(territory.parent));
    }
    default:
        return kind;
    }
}

} // namespace jalons
