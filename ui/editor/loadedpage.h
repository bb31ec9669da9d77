// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editor/editorpage.h"

namespace jalons {

/// A page that keeps what it loaded, so that it is dirty exactly where save() would write something
/// else.
class LoadedPage : public EditorPage
{
    Q_OBJECT

public:
    using EditorPage::EditorPage;

    void load(const Event &event) final;
    [[nodiscard]] bool isDirty() const override;
    [[nodiscard]] std::optional<QString> problem() const override { return std::nullopt; }
    void focusProblem() override { setFocus(Qt::OtherFocusReason); }

protected:
    /// Fills the widgets.
    virtual void fill(const Event &event) = 0;
    [[nodiscard]] const Event &loaded() const { return m_loaded; }

private:
    Event m_loaded;
};

} // namespace jalons
