// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pagetree.h"

#include "core/exchange/xmltext.h"

#include <QCoreApplication>

#include <libxml/HTMLparser.h>
#include <memory>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct Freed
{
    void operator()(xmlDoc *document) const { xmlFreeDoc(document); }
};

QString toText(const xmlChar *text)
{
    return xmlText(QString::fromUtf8(reinterpret_cast<const char *>(text)));
}

PageNode copied(const xmlNode *element)
{
    PageNode node;
    node.name = toText(element->name).toLower();
    for (const xmlAttr *each = element->properties; each; each = each->next) {
        if (each->children)
            node.attributes.insert(toText(each->name).toLower(), toText(each->children->content));
    }
    for (const xmlNode *child = element->children; child; child = child->next) {
        if (child->type == XML_TEXT_NODE) {
            node.children.push_back({ {}, toText(child->content), {}, {} });
        } else if (child->type == XML_ELEMENT_NODE) {
            node.children.push_back(copied(child));
        }
    }
    return node;
}

void addWords(const PageNode &node, QString &words)
{
    words += node.isText() ? node.text : QString();
    for (const PageNode &child : node.children) {
        addWords(child, words);
        if (child.name == u"br"_s)
            words += u' ';
    }
}

} // namespace

bool PageNode::hasClass(const QString &word) const
{
    return attribute(u"class"_s).split(u' ').contains(word);
}

QString PageNode::words() const
{
    QString words;
    addWords(*this, words);
    return words.simplified();
}

const PageNode *PageNode::find(const QString &element) const
{
    if (name == element)
        return this;
    for (const PageNode &child : children) {
        if (const PageNode *found = child.find(element))
            return found;
    }
    return nullptr;
}

Result<PageNode> readPage(const QString &html)
{
    const QByteArray bytes = html.toUtf8();
    constexpr int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING
        | HTML_PARSE_NONET | HTML_PARSE_COMPACT;
    const std::unique_ptr<xmlDoc, Freed> document(
        htmlReadMemory(bytes.constData(), int(bytes.size()), nullptr, "UTF-8", options));
    const xmlNode *root = document ? xmlDocGetRootElement(document.get()) : nullptr;
    PageNode page = root ? copied(root) : PageNode();
    makeReadable(page);
    if (const PageNode *body = page.find(u"body"_s))
        return *body;
    return fail(Trouble::Damaged,
        QCoreApplication::translate(
            "jalons::PageTree", "A page template of this installation has no body."));
}

} // namespace jalons
