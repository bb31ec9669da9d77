// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/htmlfile.h"

#include <QRegularExpression>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

const char *const style = R"(
:root { color-scheme: light dark; }
body { font: 1rem/1.5 "Open Sans", system-ui, sans-serif; max-width: 52rem; margin: 2rem auto;
  padding: 0 1rem; color: CanvasText; background: Canvas; overflow-wrap: anywhere; }
h1, h2, .group, .month, .rank { color: #000091; }
h1 { font-size: 1.75rem; line-height: 1.25; } h2 { font-size: 1.2rem; margin-top: 2rem; }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p { margin: 0 0 .5rem; } td p, th p { margin: 0; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; }
th, td { text-align: start; vertical-align: top; padding: .35rem .6rem .35rem 0; font-weight: 400; }
thead th { border-bottom: 1px solid; } tbody tr { border-bottom: 1px solid #8884; }
.facts tr, .details tr { border: 0; }
.kicker, .count, .label, .remark { color: #565656; font-size: .875rem; }
.strong, .group, .month, .status, .when { font-weight: 600; }
article + article { margin-top: 3rem; border-top: 2px solid; padding-top: 1rem; }
@media (prefers-color-scheme: dark) { h1, h2, .group, .month, .rank { color: #8a8fff; }
  .kicker, .count, .label, .remark { color: #ababb3; } }
@media print { body { max-width: none; margin: 0; } tr, h2, h3 { break-inside: avoid; }
  h2, h3 { break-after: avoid; } article + article { break-before: page; border: 0; } }
)";

/// What stands between the first « <TAG> » and its end.
QString inside(const QString &page, const QString &tag)
{
    const QString opening = u"<%1>"_s.arg(tag);
    const qsizetype start = page.indexOf(opening);
    const qsizetype end = page.indexOf(u"</%1>"_s.arg(tag), start);
    if (start < 0 || end < 0)
        return {};
    return page.mid(start + opening.size(), end - start - opening.size());
}

/// Texts are escaped, so that a tag found is one of our templates.
QString forBrowsers(QString body)
{
    static const QRegularExpression glyph(u"<img src=\"glyph:[^>]*>(&nbsp;)?\\s*"_s);
    static const QRegularExpression width(
        u" (width=\"[0-9]+%?\"|cellspacing=\"0\"|align=\"left\")"_s);
    body.remove(glyph).remove(width);
    QString out;
    bool head = false;
    const QStringList parts = body.split(u'<');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QString part = parts.at(i);
        if (part.startsWith(u"thead"_s) || part.startsWith(u"/thead"_s))
            head = part.startsWith(u't');
        else if (part.startsWith(u"th>"_s) || part.startsWith(u"th "_s))
            part.insert(2,
                head                              ? u" scope=\"col\""_s
                    : part.contains(u"colspan"_s) ? u" scope=\"rowgroup\""_s
                                                  : u" scope=\"row\""_s);
        out += (i == 0 ? QString() : u"<"_s) + part;
    }
    return out;
}

} // namespace

QString asOneFile(const QStringList &pages, const QString &title, Language language)
{
    QString body;
    for (const QString &page : pages) {
        const QString inner = forBrowsers(inside(page, u"body"_s));
        body += pages.size() > 1 ? u"<article>%1</article>\n"_s.arg(inner) : inner;
    }
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head><meta charset=\"utf-8\">"
           "<meta name=\"viewport\" content=\"width=device-width\"><title>%2</title><style>%3"
           "</style></head>\n<body><main>%4</main></body>\n</html>\n"_s.arg(
               codeOf(language), title.toHtmlEscaped(), QLatin1String(style), body);
}

QString titleOfHtml(const QString &page)
{
    QString title = inside(page, u"title"_s);
    title.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s);
    return title.replace(u"&amp;"_s, u"&"_s).remove(QChar(0x200b));
}

} // namespace jalons
