// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/linefield.h"

#include <QIntValidator>

namespace jalons {

LineField::LineField(const QString &objectName, QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(objectName);
}

void LineField::load(const QString &text)
{
    m_loaded = text;
    if (QLineEdit::text() != text) {
        setText(text);
        setCursorPosition(0);
    }
    m_shown = QLineEdit::text();
}

QString LineField::value() const
{
    return text() == m_shown ? m_loaded : text().trimmed();
}

void LineField::loadNumber(std::optional<int> number)
{
    if (!validator())
        setValidator(new QIntValidator(0, 9'999'999, this));
    load(number ? QString::number(*number) : QString());
}

std::optional<int> LineField::number() const
{
    bool ok = false;
    const int number = value().toInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace jalons
