// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/odttext.h"

#include "core/exchange/odtnames.h"

#include <QXmlStreamWriter>

namespace jalons {

using namespace Qt::StringLiterals;

void OdtText::write(const PageNode &node)
{
    beginLine();
    writeInline(node);
}

void OdtText::beginLine()
{
    m_fresh = true;
    m_space = false;
}

void OdtText::writeSpace()
{
    if (m_space)
        m_xml.writeCharacters(u" "_s);
    m_fresh = m_fresh || m_space;
    m_space = false;
}

void OdtText::writeInline(const PageNode &node)
{
    for (const PageNode &child : node.children) {
        if (child.isText()) {
            writeText(child.text);
        } else if (child.name == u"br"_s) {
            m_xml.writeEmptyElement(u"text:line-break"_s);
            beginLine();
        } else if (child.name == u"a"_s) {
            writeSpace();
            m_xml.writeStartElement(u"text:a"_s);
            m_xml.writeAttribute(u"text:style-name"_s, u"Internet_20_link"_s);
            m_xml.writeAttribute(u"xlink:type"_s, u"simple"_s);
            m_xml.writeAttribute(u"xlink:href"_s, child.attribute(u"href"_s));
            writeInline(child);
            m_xml.writeEndElement();
        } else if (const QString style = textStyle(child); !style.isEmpty()) {
            writeSpace();
            m_xml.writeStartElement(u"text:span"_s);
            m_xml.writeAttribute(u"text:style-name"_s, style);
            writeInline(child);
            m_xml.writeEndElement();
        } else {
            writeInline(child);
        }
    }
}

void OdtText::writeText(const QString &text)
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

} // namespace jalons
