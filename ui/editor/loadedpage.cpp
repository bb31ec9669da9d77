// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/loadedpage.h"

namespace jalons {

void LoadedPage::load(const Event &event)
{
    m_loaded = event;
    fill(event);
}

bool LoadedPage::isDirty() const
{
    Event event = m_loaded;
    save(event);
    return event != m_loaded;
}

} // namespace jalons
