// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies for other programmes: a letter, a slide.

#include "ui/window/actions.h"

namespace jalons {

void Actions::makeCopies()
{
    copyAsText = add("copyAsText", tr("Copy as Formatted &Text"),
        tr("Copies the summaries of the selected events, or the list of those in view, with "
           "headings and tables for a letter or a mail"),
        { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C) });
    copyAsPicture = add("copyAsPicture", tr("Copy the &Picture"),
        tr("Copies the view as a picture, on light ground, for a page or a slide"));
}

} // namespace jalons
