// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/odtnames.h"

#include <QSet>

#include <algorithm>

namespace jalons {

using namespace Qt::StringLiterals;

bool isBlock(const PageNode &node)
{
    static const QSet<QString> names{ u"p"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s,
        u"ul"_s, u"ol"_s, u"table"_s, u"div"_s, u"section"_s, u"article"_s, u"header"_s,
        u"footer"_s, u"main"_s, u"nav"_s, u"aside"_s, u"blockquote"_s, u"address"_s, u"hr"_s,
        u"figure"_s, u"dl"_s, u"dt"_s, u"dd"_s, u"pre"_s };
    return names.contains(node.name);
}

QString paragraphStyle(const PageNode &node, OdtPlace place)
{
    static const QList<std::pair<QString, QString>> byClass{ { u"kicker"_s, u"Kicker"_s },
        { u"label"_s, u"Label"_s }, { u"remark"_s, u"Remark"_s }, { u"count"_s, u"Remark"_s },
        { u"strong"_s, u"Strong_20_paragraph"_s }, { u"session"_s, u"Strong_20_paragraph"_s },
        { u"rank"_s, u"Strong_20_paragraph"_s }, { u"group"_s, u"Group"_s },
        { u"month"_s, u"Group"_s } };
    if (place == OdtPlace::ColumnHead)
        return u"Table_20_Heading"_s;
    for (const auto &[word, style] : byClass) {
        if (node.hasClass(word))
            return style;
    }
    switch (place) {
    case OdtPlace::Text:
    case OdtPlace::ColumnHead:
        break;
    case OdtPlace::List:
        return u"List_20_1"_s;
    case OdtPlace::Cell:
        return u"Table_20_Contents"_s;
    case OdtPlace::RowHead:
        return u"Label"_s;
    }
    return u"Text_20_body"_s;
}

QString textStyle(const PageNode &node)
{
    if (node.name == u"b"_s || node.name == u"strong"_s)
        return u"Strong_20_Emphasis"_s;
    if (node.name == u"i"_s || node.name == u"em"_s)
        return u"Emphasis"_s;
    if (node.name == u"s"_s || node.name == u"del"_s)
        return u"Struck_20_out"_s;
    return node.hasClass(u"remark"_s) ? u"Second_20_text"_s : QString();
}

int spanOf(const PageNode &cell)
{
    return std::clamp(cell.attribute(u"colspan"_s).toInt(), 1, 100);
}

bool isCell(const PageNode &node)
{
    return node.name == u"td"_s || node.name == u"th"_s;
}

QList<int> widthsOf(const PageNode &table)
{
    int columns = 1;
    QList<int> widths;
    for (const PageNode &part : table.children) {
        for (const PageNode &row : part.children) {
            int count = 0;
            QList<int> found;
            for (const PageNode &cell : row.children) {
                if (!isCell(cell))
                    continue;
                count += spanOf(cell);
                found.append(cell.attribute(u"width"_s).remove(u'%').toInt());
            }
            if (count > columns || widths.isEmpty()) {
                columns = std::max(columns, count);
                widths = found.size() == count && !found.contains(0) ? found : QList<int>();
            }
        }
    }
    return widths.size() == columns ? widths : QList<int>(columns, std::max(100 / columns, 1));
}

} // namespace jalons
