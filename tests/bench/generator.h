// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/event.h"
#include "core/plan/organisation.h"

namespace jalons {
class Catalogue;
}

namespace jalons::bench {

/// Made-up French events over ten years and a hundred territories, about 900 bytes each, the same
/// for the same number: « médiathèque » stands in 1 of 108, « cinémathèque » in 1 of 1,000, «
/// événement » in 1 of 4.
class Generator
{
public:
    explicit Generator(const Catalogue &catalogue);

    [[nodiscard]] Event event(int number) const;
    [[nodiscard]] static QDate firstDay();
    [[nodiscard]] static int months() { return 120; }
    [[nodiscard]] const QList<TerritoryCode> &territories() const { return m_territories; }

private:
    QList<TerritoryCode> m_territories;
};

} // namespace jalons::bench
