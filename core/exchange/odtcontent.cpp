// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/odtcontent.h"

#include "core/exchange/odtautomatic.h"
#include "core/exchange/odtnames.h"

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

    QByteArray text(const std::vector<PageNode> &pages)
    {
        m_xml.writeStartElement(u"office:body"_s);
        m_xml.writeStartElement(u"office:text"_s);
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
                   "xmlns:xlink=\"http://www.w3.org/1999/xlink\">")
            + m_styles.xml() + m_body + QByteArrayLiteral("</office:document-content>\n");
    }

private:
    void begin(const QString &element, const QString &style)
    {
        m_xml.writeStartElement(element);
        m_xml.writeAttribute(element.section(u':', 0, 0) + u":style-name"_s, style);
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
            writeHeading(node);
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
        beginLine();
        writeInline(node);
        m_xml.writeEndElement();
    }

    void writeHeading(const PageNode &node)
    {
        const QString level = node.name.right(1);
        begin(u"text:h"_s, adapted(u"Heading_20_"_s + level, node));
        m_xml.writeAttribute(u"text:outline-level"_s, level);
        beginLine();
        writeInline(node);
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

    void writeTable(const PageNode &table)
    {
        // A table cannot begin a page by a paragraph's style.
        if (m_newPage) {
            begin(u"text:p"_s,
                m_styles.paragraph(u"Remark"_s, std::exchange(m_newPage, false), false));
            m_xml.writeEndElement();
        }
        const QList<int> widths = widthsOf(table);
        const QString style = m_styles.table(widths);
        begin(u"table:table"_s, style);
        m_xml.writeAttribute(u"table:name"_s, u"Table%1"_s.arg(++m_tables));
        for (qsizetype i = 0; i < widths.size(); ++i) {
            m_xml.writeEmptyElement(u"table:table-column"_s);
            m_xml.writeAttribute(u"table:style-name"_s, u"%1.%2"_s.arg(style).arg(i + 1));
        }
        for (const PageNode &part : table.children) {
            const bool head = part.name == u"thead"_s;
            if (head)
                m_xml.writeStartElement(u"table:table-header-rows"_s);
            for (const PageNode &row : part.children) {
                if (row.name == u"tr"_s)
                    writeRow(row, head);
            }
            if (head)
                m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
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

    void beginLine()
    {
        m_fresh = true;
        m_space = false;
    }

    /// The space before a link or a stretch with a style of its own is not part of it.
    void writeSpace()
    {
        if (m_space)
            m_xml.writeCharacters(u" "_s);
        m_fresh = m_fresh || m_space;
        m_space = false;
    }

    void writeInline(const PageNode &node)
    {
        for (const PageNode &child : node.children) {
            if (child.isText()) {
                writeText(child.text);
            } else if (child.name == u"br"_s) {
                m_xml.writeEmptyElement(u"text:line-break"_s);
                beginLine();
            } else if (child.name == u"a"_s) {
                writeSpace();
                begin(u"text:a"_s, u"Internet_20_link"_s);
                m_xml.writeAttribute(u"xlink:type"_s, u"simple"_s);
                m_xml.writeAttribute(u"xlink:href"_s, child.attribute(u"href"_s));
                writeInline(child);
                m_xml.writeEndElement();
            } else if (const QString style = textStyle(child); !style.isEmpty()) {
                writeSpace();
                begin(u"text:span"_s, style);
                writeInline(child);
                m_xml.writeEndElement();
            } else {
                writeInline(child);
            }
        }
    }

    /// White as HTML has it: one space between words, none where a line begins. A word processor
    /// breaks long words by itself, so the places to break them would only spoil a search.
    void writeText(const QString &text)
    {
        QString kept;
        for (const QChar letter : text) {
            if (letter == u' ' || letter == u'\n' || letter == u'\t') {
                m_space = !m_fresh;
            } else if (letter != u'\u200b') {
                if (m_space)
                    kept += u' ';
                kept += letter;
                m_space = m_fresh = false;
            }
        }
        m_xml.writeCharacters(kept);
    }

    QByteArray m_body;
    QXmlStreamWriter m_xml;
    OdtAutomaticStyles m_styles;
    bool m_newPage = false; // the next paragraph begins a page
    bool m_fresh = true; // nothing stands on this line yet
    bool m_space = false; // one stands before the next word
    int m_tables = 0;
};

} // namespace

QByteArray odtContent(const std::vector<PageNode> &pages)
{
    return OdtContent().text(pages);
}

} // namespace jalons
