// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/odt.h"

#include "core/exchange/odtcontent.h"
#include "core/exchange/xmltext.h"
#include "core/exchange/zip.h"
#include "core/plan/datewords.h"

#include <QCoreApplication>
#include <QFile>
#include <QXmlStreamWriter>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::Odt)
};

const QString mimeType = u"application/vnd.oasis.opendocument.text"_s;

/// The named styles, with what the foot of a page says.
Result<QByteArray> stylesOf(const DocumentInfo &info)
{
    QFile file(u":/documents/odt-styles.xml"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Trouble::NotFound,
            Words::tr("The styles of documents are missing from this installation."));
    }
    const QLocale locale = localeOf(info.language);
    QString styles = QString::fromUtf8(file.readAll());
    const std::pair<QString, QString> words[]{
        { u"@language@"_s, codeOf(info.language) },
        { u"@country@"_s, locale.name().section(u'_', 1) },
        { u"@plan@"_s, info.plan },
        { u"@edited@"_s,
            //: foot of a page
            Words::tr("Written on %1")
                .arg(inWords(info.edited.date(), info.language, Wording::Plain)) },
        //: name of a paragraph style, as word processors list it: the name of the office
        { u"@letterhead@"_s, Words::tr("Letterhead") },
        //: name of a paragraph style, as word processors list it: the line above a title
        { u"@kicker@"_s, Words::tr("Kicker") },
        //: name of a paragraph style: what a row or a fact is about
        { u"@label@"_s, Words::tr("Label") },
        //: name of a paragraph style: small, grey
        { u"@remark@"_s, Words::tr("Remark") },
        //: name of a paragraph style: a heading between the rows of a table
        { u"@group@"_s, Words::tr("Heading in a table") },
        //: name of a paragraph style: stands out
        { u"@strong@"_s, Words::tr("Title in a table") },
        //: name of a text style: crossed out
        { u"@struck@"_s, Words::tr("Cancelled") },
        //: name of a text style: small, grey
        { u"@second@"_s, Words::tr("Second text") },
    };
    for (const auto &[mark, text] : words)
        styles.replace(mark, xmlText(text).toHtmlEscaped());
    return styles.toUtf8();
}

QByteArray metaOf(const DocumentInfo &info)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    const QString office = u"urn:oasis:names:tc:opendocument:xmlns:office:1.0"_s;
    const QString meta = u"urn:oasis:names:tc:opendocument:xmlns:meta:1.0"_s;
    const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
    xml.writeNamespace(office, u"office"_s);
    xml.writeNamespace(meta, u"meta"_s);
    xml.writeNamespace(dc, u"dc"_s);
    const QString written = info.edited.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
    xml.writeStartDocument();
    xml.writeStartElement(office, u"document-meta"_s);
    xml.writeAttribute(office, u"version"_s, u"1.2"_s);
    xml.writeStartElement(office, u"meta"_s);
    xml.writeTextElement(meta, u"generator"_s, u"Jalons"_s);
    xml.writeTextElement(dc, u"title"_s, xmlText(info.title));
    if (!info.author.isEmpty()) {
        xml.writeTextElement(meta, u"initial-creator"_s, xmlText(info.author));
        xml.writeTextElement(dc, u"creator"_s, xmlText(info.author));
    }
    xml.writeTextElement(meta, u"creation-date"_s, written);
    xml.writeTextElement(dc, u"date"_s, written);
    xml.writeTextElement(dc, u"language"_s, localeOf(info.language).bcp47Name());
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return text;
}

QByteArray manifest(bool withLogo)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    const QString space = u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s;
    xml.writeNamespace(space, u"manifest"_s);
    xml.writeStartDocument();
    xml.writeStartElement(space, u"manifest"_s);
    xml.writeAttribute(space, u"version"_s, u"1.2"_s);
    const auto add = [&](const QString &path, const QString &type) {
        xml.writeEmptyElement(space, u"file-entry"_s);
        xml.writeAttribute(space, u"full-path"_s, path);
        xml.writeAttribute(space, u"media-type"_s, type);
    };
    add(u"/"_s, mimeType);
    for (const QString &part : { u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s })
        add(part, u"text/xml"_s);
    if (withLogo)
        add(QLatin1String(odtLogo), u"image/png"_s);
    xml.writeEndElement();
    xml.writeEndDocument();
    return text;
}

} // namespace

Result<QByteArray> odtOf(const QStringList &pages, const DocumentInfo &info)
{
    std::vector<PageNode> bodies;
    for (const QString &page : pages) {
        auto body = readPage(page);
        if (!body)
            return failed(body);
        bodies.push_back(std::move(*body));
    }
    const auto styles = stylesOf(info);
    if (!styles)
        return failed(styles);
    // The type comes first and as it is, so that it can be read off the file without unpacking.
    const bool withLogo = !info.head.png.isEmpty();
    QList<ZipPart> parts{ { "mimetype", mimeType.toLatin1(), ZipPart::Stored },
        { "content.xml", odtContent(bodies, info.head) }, { "styles.xml", *styles },
        { "meta.xml", metaOf(info) }, { "META-INF/manifest.xml", manifest(withLogo) } };
    if (withLogo)
        parts.append({ odtLogo, info.head.png, ZipPart::Stored });
    return zipOf(parts, info.edited);
}

} // namespace jalons
