// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/reading.h"

#include <QTime>

namespace jalons {

/// The hours of a day; `vague` where only « le matin » was said, which no hour can stand for.
struct Hours
{
    QTime start;
    QTime end;
    bool vague = false;
};

/// « 9h30 », « 14 heures 30 », « midi », « 2:30 pm ».
[[nodiscard]] std::optional<QTime> readTime(Reading &reading);

/// « à 9 h 30 », « 9h-12h30 », « de 9 à 12h », « à partir de 9h », « toute la journée », « le matin
/// »; gives empty hours and takes nothing where none stand here.
[[nodiscard]] Hours readHours(Reading &reading);

} // namespace jalons
