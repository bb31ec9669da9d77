// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/paperstyle.h"

#include "ui/look/colours.h"
#include "ui/look/typesethtml.h"
#include "ui/print/glyphobject.h"

#include <QAbstractTextDocumentLayout>
#include <QFontDatabase>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>

namespace jalons {

namespace {

QString styleSheet()
{
    const Colours colours = lightColours();
    QString style = QStringLiteral(
        "body { color: @text; }"
        "p { margin: 0px 0px 5px 0px; }"
        "td p, th p { margin: 0px; }"
        "td .detail { margin: 4px 0px 0px 0px; }"
        "td .item { margin: 0px 0px 3px 0px; }"
        "ul { margin: 0px 0px 5px 0px; }"
        "li { margin: 0px 0px 2px 0px; }"
        "h1 { color: @accent; font-size: 18pt; font-weight: 700;"
        " margin: 3px 0px 6px 0px; }"
        "h2 { color: @accent; font-size: 12pt; font-weight: 700;"
        " margin: 20px 0px 4px 0px; }"
        "h3 { color: @text; font-size: 10pt; font-weight: 700;"
        " margin: 12px 0px 2px 0px; }"
        "td, th { padding: %1px 10px %1px 0px; vertical-align: top; font-weight: 400; }"
        "a { color: @accent; text-decoration: none; }"
        ".facts, .agenda { margin-top: 8px; }"
        ".opening { padding-top: 12px; }"
        ".kicker { color: @second; font-size: 9pt; margin: 0px; }"
        ".label { color: @second; font-size: 9pt; font-weight: 400; margin-top: 1px; }"
        ".remark { color: @second; font-size: 9pt; font-weight: 400; }"
        ".status { color: @text; font-weight: 600; }"
        ".count { color: @second; font-size: 9pt; margin: 0px; }"
        ".strong { font-weight: 600; }"
        ".rank { color: @accent; font-weight: 700; }"
        ".group { color: @accent; font-weight: 600; }"
        ".month { color: @accent; font-size: 12pt; font-weight: 700; }"
        ".when { font-weight: 600; }")
                        .arg(paperCellPadding);
    style.replace(QLatin1String("@text"), colours.text.name());
    style.replace(QLatin1String("@second"), colours.secondText.name());
    style.replace(QLatin1String("@accent"), colours.accent.name());
    return style;
}

/// Qt makes a heading larger than its style says; the style shall have its way.
void unscaleHeadings(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QList<QTextFragment> fragments;
        for (auto it = block.begin(); block.blockFormat().headingLevel() > 0 && !it.atEnd(); ++it)
            fragments.append(it.fragment());
        for (const QTextFragment &fragment : fragments) {
            QTextCharFormat format = fragment.charFormat();
            format.clearProperty(QTextFormat::FontSizeAdjustment);
            QTextCursor cursor(&document);
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
        }
    }
}

/// Qt forgets the space above what follows a table directly; the table then brings it.
void spaceAfterTables(QTextDocument &document)
{
    const auto frames = document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        const QTextBlock next = document.findBlock(frame->lastPosition() + 1);
        QTextFrameFormat format = frame->frameFormat();
        format.setBottomMargin(
            next.isValid() && next.length() > 1 ? next.blockFormat().topMargin() : 0);
        frame->setFrameFormat(format);
    }
}

} // namespace

QFont paperFont()
{
    QFont font;
    const QString preferred = QStringLiteral("Open Sans");
    if (QFontDatabase::hasFamily(preferred))
        font = QFont(preferred);
    font.setPointSizeF(10);
    // Letters that are spaced, be it by nothing to see, are not joined: a search in the PDF then
    // finds « définir », which with its ligature would read otherwise.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

std::unique_ptr<QTextDocument> paperDocument(const QString &html, QPaintDevice *device)
{
    auto document = std::make_unique<QTextDocument>();
    document->setDocumentMargin(0);
    document->setIndentWidth(16);
    document->setDefaultFont(paperFont());
    document->setDefaultStyleSheet(styleSheet());
    document->setHtml(withNarrowSpacesKept(html));
    restoreNarrowSpaces(*document);
    unscaleHeadings(*document);
    spaceAfterTables(*document);
    // Only now: a document that has a layout lays itself out anew at each of these changes.
    document->documentLayout()->setPaintDevice(device);
    document->documentLayout()->registerHandler(
        QTextFormat::ImageObject, new GlyphObject(device, document.get()));
    return document;
}

bool staysWithNext(const QTextBlock &block)
{
    return block.blockFormat().headingLevel() > 0;
}

} // namespace jalons
