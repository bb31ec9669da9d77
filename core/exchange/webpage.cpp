// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/webpage.h"

#include "core/exchange/pagetree.h"
#include "core/exchange/xmltext.h"
#include "core/plan/datewords.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>
#include <QXmlStreamWriter>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::WebPage)
};

bool isVoid(const QString &element)
{
    static const QSet<QString> names{ u"br"_s, u"hr"_s, u"img"_s, u"wbr"_s, u"col"_s };
    return names.contains(element);
}

/// What a template says for readers. What it says for the layout of paper stays behind.
bool isKept(const QString &attribute)
{
    static const QSet<QString> kept{ u"class"_s, u"dir"_s, u"lang"_s, u"colspan"_s, u"rowspan"_s,
        u"scope"_s, u"alt"_s, u"start"_s, u"datetime"_s, u"href"_s, u"src"_s };
    return kept.contains(attribute);
}

/// Writes one document, element by element.
class WebPage
{
public:
    WebPage(QByteArray &html, const DocumentInfo &info, qsizetype pages)
        : m_xml(&html)
        , m_info(info)
        , m_several(pages > 1)
    {
    }

    void write(const std::vector<PageNode> &pages)
    {
        m_xml.writeDTD(u"<!DOCTYPE html>"_s);
        begin(u"html"_s, { { u"lang"_s, codeOf(m_info.language) } });
        writeHead();
        begin(u"body"_s);
        if (!m_info.head.isEmpty())
            writeLetterhead();
        begin(u"main"_s);
        if (m_several)
            writeContents(pages);
        for (m_page = 0; m_page < pages.size(); ++m_page) {
            m_named = false;
            const bool hasName = pages.at(m_page).find(u"h1"_s);
            begin(u"article"_s,
                hasName ? Attributes{ { u"aria-labelledby"_s, anchor() } } : Attributes());
            writeChildren(pages.at(m_page));
            end();
        }
        end();
        writeFoot();
        end();
        end();
        m_xml.writeEndDocument();
    }

private:
    using Attributes = QList<std::pair<QString, QString>>;

    void writeAttributes(const Attributes &attributes)
    {
        for (const auto &[key, value] : attributes)
            m_xml.writeAttribute(key, value);
    }

    void begin(const QString &element, const Attributes &attributes = {})
    {
        m_xml.writeStartElement(element);
        writeAttributes(attributes);
        m_xml.writeCharacters(QString()); // <td></td>: HTML knows no <td/>
    }

    void end() { m_xml.writeEndElement(); }

    void writeElement(const QString &element, const QString &text)
    {
        begin(element);
        m_xml.writeCharacters(xmlText(text));
        end();
    }

    void writeMeta(const QString &name, const QString &content, const QString &key = u"name"_s)
    {
        m_xml.writeEmptyElement(u"meta"_s);
        m_xml.writeAttribute(key, name);
        m_xml.writeAttribute(u"content"_s, xmlText(content));
    }

    void writeHead()
    {
        begin(u"head"_s);
        m_xml.writeEmptyElement(u"meta"_s);
        m_xml.writeAttribute(u"charset"_s, u"utf-8"_s);
        writeElement(u"title"_s, m_info.title);
        writeMeta(u"viewport"_s, u"width=device-width, initial-scale=1"_s);
        writeMeta(u"generator"_s, u"Jalons"_s);
        if (!m_info.author.isEmpty())
            writeMeta(u"author"_s, m_info.author);
        // Belt and braces: whatever came into the page, it fetches and runs nothing.
        writeMeta(u"Content-Security-Policy"_s,
            u"default-src 'none'; style-src 'unsafe-inline'; img-src data:"_s, u"http-equiv"_s);
        QFile style(u":/documents/page.css"_s);
        if (style.open(QIODevice::ReadOnly))
            writeElement(u"style"_s, QString::fromUtf8(style.readAll()));
        end();
    }

    void writeLetterhead()
    {
        begin(u"header"_s, { { u"class"_s, u"letterhead"_s } });
        if (!m_info.head.png.isEmpty()) {
            m_xml.writeEmptyElement(u"img"_s);
            writeAttributes({ { u"src"_s,
                                  u"data:image/png;base64,"_s
                                      + QString::fromLatin1(m_info.head.png.toBase64()) },
                { u"alt"_s, xmlText(logoInWords(m_info.head)) } });
        }
        if (!m_info.head.text.isEmpty()) {
            begin(u"p"_s, { { u"dir"_s, u"auto"_s } });
            const QStringList lines = m_info.head.text.split(u'\n');
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (i > 0)
                    m_xml.writeEmptyElement(u"br"_s);
                m_xml.writeCharacters(xmlText(lines.at(i)));
            }
            end();
        }
        end();
    }

    void writeContents(const std::vector<PageNode> &pages)
    {
        writeElement(u"h1"_s, m_info.title);
        begin(u"nav"_s, { { u"aria-label"_s, Words::tr("Contents") } });
        begin(u"ol"_s);
        for (m_page = 0; m_page < pages.size(); ++m_page) {
            const PageNode *heading = pages.at(m_page).find(u"h1"_s);
            begin(u"li"_s);
            begin(u"a"_s, { { u"href"_s, u'#' + anchor() }, { u"dir"_s, u"auto"_s } });
            writeText(heading ? heading->words() : m_info.title);
            end();
            end();
        }
        end();
        end();
    }

    void writeFoot()
    {
        const QString day = inWords(m_info.edited.date(), m_info.language, Wording::Plain);
        begin(u"footer"_s);
        //: foot of a page: the plan, the day it was written
        writeElement(u"p"_s, Words::tr("%1 · written on %2").arg(m_info.plan, day));
        end();
    }

    QString anchor() const { return u"page-%1"_s.arg(m_page + 1); }

    /// A place to break a long word is an element of its own: it is not copied with the word.
    void writeText(const QString &text)
    {
        const QStringList parts = text.split(u'\u200b');
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0)
                m_xml.writeEmptyElement(u"wbr"_s);
            m_xml.writeCharacters(parts.at(i));
        }
    }

    void writeChildren(const PageNode &node)
    {
        for (const PageNode &child : node.children) {
            if (child.isText()) {
                writeText(child.text);
            } else if (isVoid(child.name)) {
                m_xml.writeEmptyElement(child.name);
                writeAttributes(keptOf(child));
            } else {
                begin(inPlace(child.name), keptOf(child));
                writeChildren(child);
                end();
            }
        }
    }

    Attributes keptOf(const PageNode &node)
    {
        Attributes kept;
        QStringList keys = node.attributes.keys();
        keys.sort();
        for (const QString &key : std::as_const(keys)) {
            if (isKept(key))
                kept.append({ key, node.attribute(key) });
        }
        if (node.name == u"h1"_s && !m_named) {
            kept.append({ u"id"_s, anchor() });
            m_named = true;
        }
        return kept;
    }

    /// Below the title of a document of several pages, each heading is one step lower.
    QString inPlace(const QString &element) const
    {
        static const QStringList headings{ u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s };
        const qsizetype step = headings.indexOf(element);
        return m_several && step >= 0 ? headings.at(std::min<qsizetype>(step + 1, 5)) : element;
    }

    QXmlStreamWriter m_xml;
    const DocumentInfo &m_info;
    bool m_several;
    bool m_named = false; // this page's title has its anchor
    size_t m_page = 0;
};

} // namespace

Result<QByteArray> webPageOf(const QStringList &pages, const DocumentInfo &info)
{
    std::vector<PageNode> bodies;
    for (const QString &page : pages) {
        auto body = readPage(page);
        if (!body)
            return failed(body);
        bodies.push_back(std::move(*body));
    }
    QByteArray html;
    WebPage(html, info, pages.size()).write(bodies);
    return html;
}

} // namespace jalons
