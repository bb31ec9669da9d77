// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editor/loadedpage.h"

class QPushButton;

namespace jalons {

class RowList;
class TextArea;

/// Pages and documents to refer to, and the notes that never leave the plan unless asked for.
class LinksPage : public LoadedPage
{
    Q_OBJECT

public:
    explicit LinksPage(QWidget *parent = nullptr);

    void save(Event &event) const override;
    [[nodiscard]] std::optional<QString> problem() const override;
    void focusProblem() override;

protected:
    void fill(const Event &event) override;

private:
    void append(const Link &link, bool isNew);

    RowList *m_links = nullptr;
    QPushButton *m_add = nullptr;
    TextArea *m_notes = nullptr;
};

} // namespace jalons
