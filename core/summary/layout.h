// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <optional>

namespace jalons {

/// What goes on paper: one sheet per event, a list by day, a poster of each month, week or year, a
/// dossier per territory, a news page, territories against themes.
enum class Layout { Sheet, Agenda, Month, Week, Year, Territory, Bulletin, Coverage };

/// The stable English word of a layout (`sheet`, `territory`) and back.
[[nodiscard]] QString keyOf(Layout layout);
[[nodiscard]] std::optional<Layout> layoutFromKey(const QString &key);
[[nodiscard]] QStringList layoutKeys();
/// Those that are written from a template: all but the posters.
[[nodiscard]] QList<Layout> writtenLayouts();
/// « Affiche du mois », in the language of the screen.
[[nodiscard]] QString nameOf(Layout layout);

/// True for what is drawn from cards, not written from a template.
[[nodiscard]] bool isPoster(Layout layout);

} // namespace jalons
