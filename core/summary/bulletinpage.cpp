// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/datewords.h"
#include "core/summary/bulletin.h"
#include "core/summary/pagetemplate.h"
#include "core/summary/words.h"

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

/// Runs of lines that are one paragraph or one list: { paragraph, items }.
QVariantList partsOf(const QString &text)
{
    QList<Fields> parts;
    QStringList paragraph;
    QStringList items;
    const auto close = [&] {
        if (!paragraph.isEmpty() || !items.isEmpty())
            parts.append({ { u"paragraph"_s, paragraph.join(u' ') }, { u"items"_s, items },
                { u"has_items"_s, !items.isEmpty() } });
        paragraph.clear();
        items.clear();
    };
    const QStringList lines = text.split(u'\n');
    for (const QString &each : lines) {
        const QString line = each.trimmed();
        if (line.startsWith(u'•')) {
            if (!paragraph.isEmpty())
                close();
            items.append(line.mid(1).trimmed());
            continue;
        }
        if (line.isEmpty() || !items.isEmpty())
            close();
        if (!line.isEmpty())
            paragraph.append(line);
    }
    close();
    return asList(parts);
}

} // namespace

Result<QString> bulletinHtml(const Bulletin &bulletin, const QString &templateFile)
{
    QList<Fields> blocks;
    for (const BulletinBlock &block : bulletin.blocks) {
        if (block.isShown())
            blocks.append({ { u"heading"_s, block.heading }, { u"parts"_s, partsOf(block.text) } });
    }
    return fillTemplate(u"bulletin"_s,
        { { u"lang"_s, codeOf(bulletin.language) }, { u"title"_s, bulletin.title },
            { u"day"_s, inWords(bulletin.day, bulletin.language) },
            { u"blocks"_s, asList(blocks) } },
        bulletin.language, templateFile);
}

} // namespace jalons
