// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editor/editorpage.h"

#include <QList>

namespace jalons {

/// Several parts of one page, each with the contract of a page, one below the other.
class CombinedPage : public EditorPage
{
    Q_OBJECT

public:
    explicit CombinedPage(QWidget *parent = nullptr);

    void add(EditorPage *part);

    void load(const Event &event) override;
    void save(Event &event) const override;
    [[nodiscard]] bool isDirty() const override;
    [[nodiscard]] std::optional<QString> problem() const override;
    void focusProblem() override;
    [[nodiscard]] std::optional<QString> missing() const override;
    void follow(const Event &draft) override;

private:
    QList<EditorPage *> m_parts;
};

} // namespace jalons
