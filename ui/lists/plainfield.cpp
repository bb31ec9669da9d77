// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/plainfield.h"

namespace jalons {

PlainField::PlainField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setFixedHeight(fontMetrics().lineSpacing() * 5);
}

void PlainField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        emit editingFinished();
}

} // namespace jalons
