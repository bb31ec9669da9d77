// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/primarybutton.h"

#include <QDialogButtonBox>
#include <QPushButton>

namespace jalons {

QPushButton *addPrimary(QDialogButtonBox &buttons, const QString &text)
{
    // Marked before it is added: the box polishes it at once, and a mark made later shows nothing.
    auto *button = new QPushButton(text);
    button->setProperty("primary", true);
    buttons.addButton(button, QDialogButtonBox::AcceptRole);
    button->setDefault(true);
    return button;
}

} // namespace jalons
