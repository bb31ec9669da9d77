// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/event.h"

#include <QWidget>

#include <optional>

namespace jalons {

/// Events are complicated, so is their editor: each page edits one part, and EventEditor combines
/// them. Right after load() no page may be dirty; EventEditor asserts it.
class EditorPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Fills the widgets from the event.
    virtual void load(const Event &event) = 0;
    /// Writes what the widgets hold into the event, and nothing else of it.
    virtual void save(Event &event) const = 0;
    /// True where save() would write something else than what was loaded.
    [[nodiscard]] virtual bool isDirty() const = 0;
    /// What keeps this page from being saved, as a sentence; none where all is well.
    [[nodiscard]] virtual std::optional<QString> problem() const = 0;
    /// Brings the person to the field with the problem.
    virtual void focusProblem() = 0;
    /// What a whole event would have here and this one lacks, as a sentence; it can be saved all
    /// the same.
    [[nodiscard]] virtual std::optional<QString> missing() const { return std::nullopt; }
    /// Told what all pages together make of the event, so that one page can follow another.
    virtual void follow(const Event &draft) { Q_UNUSED(draft) }

signals:
    void edited();
};

} // namespace jalons
