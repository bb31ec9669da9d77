// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editor/loadedpage.h"

namespace jalons {

class ItemList;
class LineField;
class TextArea;

/// What for and who to ask: aims, context, public summary, contact, attendance.
class TextPart : public LoadedPage
{
    Q_OBJECT

public:
    explicit TextPart(QWidget *parent = nullptr);

    void save(Event &event) const override;

protected:
    void fill(const Event &event) override;

private:
    ItemList *m_aims = nullptr;
    TextArea *m_context = nullptr;
    TextArea *m_summary = nullptr;
    LineField *m_contact = nullptr;
    LineField *m_expected = nullptr;
    LineField *m_actual = nullptr;
};

} // namespace jalons
