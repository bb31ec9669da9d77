// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/addfield.h"

#include "ui/editor/namecompleter.h"

namespace jalons {

AddField::AddField(const QString &objectName, QWidget *parent)
    : QLineEdit(parent)
    , m_names(new NameCompleter(this))
{
    setObjectName(objectName);
    setCompleter(m_names);
    // Queued: where both come, the completer has put its whole name in before the first one is
    // heard.
    connect(this, &QLineEdit::returnPressed, this, &AddField::take, Qt::QueuedConnection);
    connect(m_names, qOverload<const QString &>(&QCompleter::activated), this, &AddField::take,
        Qt::QueuedConnection);
}

void AddField::take()
{
    const QString text = this->text().simplified();
    if (text.isEmpty())
        return;
    clear();
    emit taken(text);
}

} // namespace jalons
