// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace jalons {

/// What a plan says of itself: printed at the foot of pages, exported with the events.
struct Description
{
    QString title;
    QString publisher; ///< « DIHAL »
    QDate published;
    QString contact;
    QString period; ///< in words: « derniers mois »
    QString coActors; ///< « collectivités, avec les services de l'État »
    QStringList aims;

    friend bool operator==(const Description &, const Description &) = default;
};

} // namespace jalons
