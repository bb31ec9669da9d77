// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/pagetree.h"

class QXmlStreamWriter;

namespace jalons {

/// Writes what stands in a paragraph of an OpenDocument text: words, links, stretches with a style
/// of their own.
class OdtText
{
public:
    explicit OdtText(QXmlStreamWriter &xml)
        : m_xml(xml)
    {
    }

    /// All that is in a node, from the beginning of a line.
    void write(const PageNode &node);

private:
    void beginLine();
    /// The space before a link or a stretch with a style of its own is not part of it.
    void writeSpace();
    void writeInline(const PageNode &node);
    /// White as HTML has it: one space between words, none where a line begins. A word processor
    /// breaks long words by itself, so the places to break them would only spoil a search.
    void writeText(const QString &text);

    QXmlStreamWriter &m_xml;
    bool m_fresh = true; ///< nothing stands on this line yet
    bool m_space = false; ///< one stands before the next word
};

} // namespace jalons
