// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/odtautomatic.h"

#include <QXmlStreamWriter>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

constexpr double textWidth = 17.0; // centimetres: A4 within margins of 20 mm

void begin(
    QXmlStreamWriter &xml, const QString &name, const QString &family, const QString &parent = {})
{
    xml.writeStartElement(u"style:style"_s);
    xml.writeAttribute(u"style:name"_s, name);
    xml.writeAttribute(u"style:family"_s, family);
    if (!parent.isEmpty())
        xml.writeAttribute(u"style:parent-style-name"_s, parent);
}

void writeCell(QXmlStreamWriter &xml, const QString &name, const QString &colour)
{
    begin(xml, name, u"table-cell"_s);
    xml.writeEmptyElement(u"style:table-cell-properties"_s);
    xml.writeAttribute(u"fo:padding"_s, u"0.1cm"_s);
    xml.writeAttribute(u"fo:padding-left"_s, u"0cm"_s);
    xml.writeAttribute(u"fo:border"_s, u"none"_s);
    xml.writeAttribute(u"fo:border-bottom"_s, u"0.5pt solid "_s + colour);
    xml.writeEndElement();
}

void writeTable(QXmlStreamWriter &xml, const QString &name, const QList<int> &widths)
{
    begin(xml, name, u"table"_s);
    xml.writeEmptyElement(u"style:table-properties"_s);
    xml.writeAttribute(u"style:width"_s, u"%1cm"_s.arg(textWidth));
    xml.writeAttribute(u"table:align"_s, u"margins"_s);
    xml.writeAttribute(u"table:border-model"_s, u"collapsing"_s);
    xml.writeEndElement();
    for (qsizetype i = 0; i < widths.size(); ++i) {
        // LibreOffice takes relative widths for twips, and lets none be less than 23.
        begin(xml, u"%1.%2"_s.arg(name).arg(i + 1), u"table-column"_s);
        xml.writeEmptyElement(u"style:table-column-properties"_s);
        xml.writeAttribute(
            u"style:column-width"_s, u"%1cm"_s.arg(textWidth * widths.at(i) / 100, 0, 'f', 2));
        xml.writeAttribute(u"style:rel-column-width"_s, u"%1*"_s.arg(widths.at(i) * 655));
        xml.writeEndElement();
    }
}

} // namespace

QString OdtAutomaticStyles::paragraph(const QString &parent, bool newPage, bool rightToLeft)
{
    if (!newPage && !rightToLeft)
        return parent;
    QString &name = m_paragraphs[{ parent, newPage, rightToLeft }];
    if (name.isEmpty())
        name = u"P%1"_s.arg(m_paragraphs.size());
    return name;
}

QString OdtAutomaticStyles::table(const QList<int> &widths)
{
    QString &name = m_tables[widths];
    if (name.isEmpty())
        name = u"T%1"_s.arg(m_tables.size());
    return name;
}

QByteArray OdtAutomaticStyles::xml() const
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.writeStartElement(u"office:automatic-styles"_s);
    for (auto it = m_paragraphs.cbegin(); it != m_paragraphs.cend(); ++it) {
        const auto &[parent, newPage, rightToLeft] = it.key();
        begin(xml, it.value(), u"paragraph"_s, parent);
        xml.writeEmptyElement(u"style:paragraph-properties"_s);
        if (newPage)
            xml.writeAttribute(u"fo:break-before"_s, u"page"_s);
        if (rightToLeft) {
            xml.writeAttribute(u"style:writing-mode"_s, u"rl-tb"_s);
            xml.writeAttribute(u"fo:text-align"_s, u"start"_s);
        }
        xml.writeEndElement();
    }
    for (auto it = m_tables.cbegin(); it != m_tables.cend(); ++it)
        writeTable(xml, it.value(), it.key());
    begin(xml, u"Row"_s, u"table-row"_s);
    xml.writeEmptyElement(u"style:table-row-properties"_s);
    xml.writeAttribute(u"fo:keep-together"_s, u"always"_s);
    xml.writeEndElement();
    writeCell(xml, u"Cell"_s, u"#dcdce0"_s);
    writeCell(xml, u"HeadCell"_s, u"#000091"_s);
    xml.writeEndElement();
    return text;
}

} // namespace jalons
