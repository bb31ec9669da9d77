// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pagetree.h"

#include <QSet>
#include <QUrl>

#include <algorithm>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

bool isLeftOut(const PageNode &node)
{
    static const QSet<QString> names{ u"script"_s, u"style"_s, u"iframe"_s, u"object"_s, u"embed"_s,
        u"form"_s, u"input"_s, u"button"_s, u"link"_s, u"meta"_s, u"base"_s };
    // Glyphs are drawn by the programme; the words beside them say the same.
    const bool elsewhere
        = node.name == u"img"_s && !node.attribute(u"src"_s).startsWith(u"data:image/"_s);
    return elsewhere || names.contains(node.name);
}

/// The web or a mail: nothing that runs.
bool isFollowed(const QString &address)
{
    const QString scheme = QUrl(address, QUrl::StrictMode).scheme().toLower();
    return scheme == u"http"_s || scheme == u"https"_s || scheme == u"mailto"_s;
}

bool isSpace(const PageNode &node)
{
    return node.isText() && node.text.trimmed().isEmpty();
}

/// The space that parted a glyph from its words goes with it.
void trimAfterPictures(PageNode &node)
{
    bool afterPicture = false;
    for (PageNode &child : node.children) {
        if (afterPicture && child.isText())
            child.text = child.text.trimmed().isEmpty()
                ? QString()
                : child.text.sliced(child.text.indexOf(child.text.trimmed().left(1)));
        afterPicture = child.name == u"img"_s && isLeftOut(child);
    }
}

void setScopes(PageNode &part)
{
    for (PageNode &row : part.children) {
        const QString scope = part.name == u"thead"_s ? u"col"_s
            : opensGroup(row)                         ? u"rowgroup"_s
                                                      : u"row"_s;
        for (PageNode &cell : row.children) {
            if (cell.name == u"th"_s && !cell.attributes.contains(u"scope"_s))
                cell.attributes.insert(u"scope"_s, scope);
        }
    }
}

/// Head first, then a group of rows for each heading among them.
void arrangeTable(PageNode &table)
{
    std::vector<PageNode> parts;
    const auto addRow = [&parts](PageNode &row) {
        if (parts.empty() || parts.back().name != u"tbody"_s || opensGroup(row))
            parts.push_back({ u"tbody"_s, {}, {}, {} });
        parts.back().children.push_back(std::move(row));
    };
    for (PageNode &part : table.children) {
        if (part.name == u"tr"_s) {
            addRow(part);
        } else if (part.name == u"tbody"_s || part.name == u"tfoot"_s) {
            for (PageNode &row : part.children) {
                if (row.name == u"tr"_s)
                    addRow(row);
            }
        } else if (!part.isText()) {
            part.children.erase(std::remove_if(part.children.begin(), part.children.end(), isSpace),
                part.children.end());
            parts.push_back(std::move(part)); // thead, caption
        }
    }
    for (PageNode &part : parts)
        setScopes(part);
    table.children = std::move(parts);
}

} // namespace

bool opensGroup(const PageNode &row)
{
    const auto cell = std::find_if_not(row.children.cbegin(), row.children.cend(), isSpace);
    return cell != row.children.cend() && cell->name == u"th"_s
        && cell->attribute(u"colspan"_s).toInt() > 1;
}

void makeReadable(PageNode &node)
{
    trimAfterPictures(node);
    node.children.erase(
        std::remove_if(node.children.begin(), node.children.end(), isLeftOut), node.children.end());
    if (node.name == u"a"_s && !isFollowed(node.attribute(u"href"_s))) {
        node.name = u"span"_s;
        node.attributes.remove(u"href"_s);
    }
    for (PageNode &child : node.children)
        makeReadable(child);
    if (node.name == u"table"_s)
        arrangeTable(node);
}

} // namespace jalons
