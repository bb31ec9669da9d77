// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/odtcontent.h"

#include "core/exchange/odtautomatic.h"
#include "core/exchange/odtnames.h"
#include "core/exchange/odttext.h"
#include "core/exchange/xmltext.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

bool isBlank(const PageNode &node)
{
    return node.isText() ? node.text.trimmed().isEmpty() : node.name == u"br"_s;
}

/// Writes one document, element by element.
class OdtContent
{
public:
    OdtContent()
        : m_xml(&m_body)
    {
    }

    QByteArray text(const std::vector<PageNode> &pages, const DocumentHead &head)
    {
        m_xml.writeStartElement(u"office:body"_s);
        m_xml.writeStartElement(u"office:text"_s);
        if (!head.isEmpty())
            writeLetterhead(head);
        for (size_t page = 0; page < pages.size(); ++page) {
            m_newPage = page > 0;
            writeBlocks(pages.at(page), OdtPlace::Text);
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        return QByteArrayLiteral(
                   "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                   "<office:document-content office:version=\"1.2\" "
                   "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                   "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
                   "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                   "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                   "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:"
                   "xsl-fo-compatible:1.0\" "
                   "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
                   "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" "
                   "xmlns:xlink=\"http://www.w3.org/1999/xlink\">")
            + m_styles.xml() + m_body + QByteArrayLiteral("</office:document-content>\n");
    }

private:
    void begin(const QString &element, const QString &style)
    {
        m_xml.writeStartElement(element);
        m_xml.writeAttribute(element.section(u':', 0, 0) + u":style-name"_s, style);
    }

    /// The logo, and below it the lines, in one paragraph.
    void writeLetterhead(const DocumentHead &head)
    {
        begin(u"text:p"_s, u"Letterhead"_s);
        if (!head.png.isEmpty()) {
            m_xml.writeStartElement(u"draw:frame"_s);
            m_xml.writeAttribute(u"draw:name"_s, u"Logo"_s);
            m_xml.writeAttribute(u"text:anchor-type"_s, u"as-char"_s);
            m_xml.writeAttribute(u"svg:width"_s, u"%1mm"_s.arg(head.size.width() / 10.0));
            m_xml.writeAttribute(u"svg:height"_s, u"%1mm"_s.arg(head.size.height() / 10.0));
            m_xml.writeEmptyElement(u"draw:image"_s);
            m_xml.writeAttribute(u"xlink:href"_s, QLatin1String(odtLogo));
            m_xml.writeAttribute(u"xlink:type"_s, u"simple"_s);
            m_xml.writeAttribute(u"xlink:show"_s, u"embed"_s);
            m_xml.writeAttribute(u"xlink:actuate"_s, u"onLoad"_s);
            m_xml.writeTextElement(u"svg:title"_s, xmlText(logoInWords(head)));
            m_xml.writeEndElement();
        }
        const QStringList lines = head.text.isEmpty() ? QStringList() : head.text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0 || !head.png.isEmpty())
                m_xml.writeEmptyElement(u"text:line-break"_s);
            m_xml.writeCharacters(xmlText(lines.at(i)));
        }
        m_xml.writeEndElement();
    }

    /// Paragraphs, tables and lists; stretches of text between them are paragraphs of their own.
    /// Gives how many there were.
    int writeBlocks(const PageNode &node, OdtPlace place)
    {
        int count = 0;
        PageNode loose;
        const auto close = [&] {
            if (!std::all_of(loose.children.cbegin(), loose.children.cend(), isBlank)) {
                loose.attributes = node.attributes;
                writeParagraph(loose, place);
                ++count;
            }
            loose.children.clear();
        };
        for (const PageNode &child : node.children) {
            if (!isBlock(child)) {
                loose.children.push_back(child);
                continue;
            }
            close();
            count += writeBlock(child, place);
        }
        close();
        return count;
    }

    int writeBlock(const PageNode &node, OdtPlace place)
    {
        const bool heading
            = node.name.size() == 2 && node.name.at(0) == u'h' && node.name != u"hr"_s;
        if (node.name == u"table"_s) {
            writeTable(node);
        } else if (node.name == u"ul"_s || node.name == u"ol"_s) {
            writeList(node);
        } else if (heading) {
            m_level = node.name.right(1).toInt();
            writeHeading(node, m_level);
        } else if (node.name == u"p"_s || node.name == u"pre"_s) {
            if (!node.words().isEmpty())
                writeParagraph(node, place);
            else
                return 0;
        } else {
            return writeBlocks(node, place);
        }
        return 1;
    }

    QString adapted(const QString &style, const PageNode &node)
    {
        const bool rightToLeft = node.attribute(u"dir"_s) == u"rtl"_s
            || (node.attribute(u"dir"_s) == u"auto"_s && node.words().isRightToLeft());
        return m_styles.paragraph(style, std::exchange(m_newPage, false), rightToLeft);
    }

    void writeParagraph(const PageNode &node, OdtPlace place)
    {
        begin(u"text:p"_s, adapted(paragraphStyle(node, place), node));
        m_text.write(node);
        m_xml.writeEndElement();
    }

    void writeHeading(const PageNode &node, int level)
    {
        begin(u"text:h"_s, adapted(u"Heading_20_%1"_s.arg(level), node));
        m_xml.writeAttribute(u"text:outline-level"_s, QString::number(level));
        m_text.write(node);
        m_xml.writeEndElement();
    }

    void writeList(const PageNode &node)
    {
        begin(u"text:list"_s, node.name == u"ol"_s ? u"Numbering_20_1"_s : u"List_20_1"_s);
        for (const PageNode &item : node.children) {
            if (item.name != u"li"_s)
                continue;
            m_xml.writeStartElement(u"text:list-item"_s);
            writeBlocks(item, OdtPlace::List);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    /// A table whose rows stand under headings becomes a heading and a table for each: the heading
    /// keeps with its rows, which a row of a table cannot, and readers go from one to the next.
    void writeTable(const PageNode &table)
    {
        const QList<int> widths = widthsOf(table);
        std::vector<const PageNode *> part;
        const auto close = [&] {
            if (!part.empty())
                writeTable(table, part, widths);
            part.clear();
        };
        for (const PageNode &rows : table.children) {
            if (rows.name != u"tbody"_s || rows.children.empty())
                continue;
            if (opensGroup(rows.children.front())) {
                close();
                writeHeading(rows.children.front(), std::min(m_level + 1, 6));
            }
            part.push_back(&rows);
        }
        close();
    }

    void writeTable(
        const PageNode &table, const std::vector<const PageNode *> &parts, const QList<int> &widths)
    {
        // A table cannot begin a page by a paragraph's style.
        if (m_newPage) {
            begin(u"text:p"_s,
                m_styles.paragraph(u"Remark"_s, std::exchange(m_newPage, false), false));
            m_xml.writeEndElement();
        }
        const QString style = m_styles.table(widths);
        begin(u"table:table"_s, style);
        m_xml.writeAttribute(u"table:name"_s, u"Table%1"_s.arg(++m_tables));
        for (qsizetype i = 0; i < widths.size(); ++i) {
            m_xml.writeEmptyElement(u"table:table-column"_s);
            m_xml.writeAttribute(u"table:style-name"_s, u"%1.%2"_s.arg(style).arg(i + 1));
        }
        for (const PageNode &part : table.children) {
            if (part.name != u"thead"_s)
                continue;
            m_xml.writeStartElement(u"table:table-header-rows"_s);
            writeRows(part, true);
            m_xml.writeEndElement();
        }
        for (const PageNode *part : parts)
            writeRows(*part, false);
        m_xml.writeEndElement();
    }

    void writeRows(const PageNode &part, bool inHead)
    {
        for (const PageNode &row : part.children) {
            if (row.name == u"tr"_s && !opensGroup(row))
                writeRow(row, inHead);
        }
    }

    void writeRow(const PageNode &row, bool inHead)
    {
        begin(u"table:table-row"_s, u"Row"_s);
        for (const PageNode &cell : row.children) {
            if (!isCell(cell))
                continue;
            const int span = spanOf(cell);
            begin(u"table:table-cell"_s, inHead ? u"HeadCell"_s : u"Cell"_s);
            m_xml.writeAttribute(u"office:value-type"_s, u"string"_s);
            if (span > 1)
                m_xml.writeAttribute(u"table:number-columns-spanned"_s, QString::number(span));
            const OdtPlace place = inHead ? OdtPlace::ColumnHead
                : cell.name == u"th"_s    ? OdtPlace::RowHead
                                          : OdtPlace::Cell;
            if (writeBlocks(cell, place) == 0) {
                begin(u"text:p"_s, u"Table_20_Contents"_s);
                m_xml.writeEndElement();
            }
            m_xml.writeEndElement();
            for (int covered = 1; covered < span; ++covered)
                m_xml.writeEmptyElement(u"table:covered-table-cell"_s);
        }
        m_xml.writeEndElement();
    }

    QByteArray m_body;
    QXmlStreamWriter m_xml;
    OdtText m_text{ m_xml };
    OdtAutomaticStyles m_styles;
    bool m_newPage = false; // the next paragraph begins a page
    int m_tables = 0;
    int m_level = 1; // of the last heading on the page
};

} // namespace

QByteArray odtContent(const std::vector<PageNode> &pages, const DocumentHead &head)
{
    return OdtContent().text(pages, head);
}

} // namespace jalons
