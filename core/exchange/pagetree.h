// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"

#include <QHash>
#include <QString>

#include <vector>

namespace jalons {

/// An element of a page that a template made, or a stretch of its text (then without a name).
struct PageNode
{
    QString name; ///< of the element, in lower case
    QString text;
    QHash<QString, QString> attributes;
    std::vector<PageNode> children;

    [[nodiscard]] bool isText() const { return name.isEmpty(); }
    [[nodiscard]] QString attribute(const QString &key) const { return attributes.value(key); }
    [[nodiscard]] bool hasClass(const QString &word) const;
    /// All text in it, runs of white as one space.
    [[nodiscard]] QString words() const;
    /// The first element of that name, itself or below it; none where there is none.
    [[nodiscard]] const PageNode *find(const QString &element) const;
};

/// The body of an HTML page, as its templates write it or an office changed them: what is left open
/// is closed as a browser would. Then made fit for readers: no scripts, styles, comments or drawn
/// glyphs; links that lead to the web or a mail alone; tables in a head and groups of rows, each of
/// their heads with its scope.
[[nodiscard]] Result<PageNode> readPage(const QString &html);

/// True for a row of a table that is one heading over those below it.
[[nodiscard]] bool opensGroup(const PageNode &row);

/// Takes out of a page what is not for readers, and adds what their software needs.
void makeReadable(PageNode &page);

} // namespace jalons
