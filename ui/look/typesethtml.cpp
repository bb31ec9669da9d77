// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/typesethtml.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace jalons {

namespace {

constexpr QChar narrowNoBreak(0x202f);
constexpr QChar placeholder(0xe02f); // of private use: no text holds it

} // namespace

QString withNarrowSpacesKept(const QString &html)
{
    return QString(html).replace(narrowNoBreak, placeholder);
}

void restoreNarrowSpaces(QTextDocument &document)
{
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        for (qsizetype at = text.indexOf(placeholder); at >= 0;
             at = text.indexOf(placeholder, at + 1)) {
            cursor.setPosition(block.position() + static_cast<int>(at));
            cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
            cursor.insertText(QString(narrowNoBreak));
        }
    }
    cursor.endEditBlock();
}

} // namespace jalons
