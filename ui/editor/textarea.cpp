// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/textarea.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QtMath>

namespace jalons {

TextArea::TextArea(const QString &objectName, int least, int most, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_least(least)
    , m_most(most)
{
    setObjectName(objectName);
    setTabChangesFocus(true);
    setViewportMargins(5, 0, 5, 0); // the text stands where that of a line field does
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &TextArea::fit);
    fit();
}

void TextArea::load(const QString &text)
{
    const bool same = value() == text; // then the cursor stays where it is
    m_loaded = text;
    if (!same)
        setPlainText(text);
    m_shown = shownText();
    fit();
}

QString TextArea::value() const
{
    return isTouched() ? shownText().trimmed() : m_loaded;
}

/// Not toPlainText(), which takes the no-break spaces of French typography away.
QString TextArea::shownText() const
{
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    text.replace(QChar::LineSeparator, QLatin1Char('\n'));
    return text;
}

void TextArea::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // Ctrl+Return belongs to the window: save and close.
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    if (m_oneParagraph && enter) {
        emit returnPressed();
        return;
    }
    if (m_oneParagraph && event->key() == Qt::Key_Backspace && document()->isEmpty()) {
        emit erased();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TextArea::insertFromMimeData(const QMimeData *source)
{
    if (m_oneParagraph)
        textCursor().insertText(source->text().simplified());
    else
        QPlainTextEdit::insertFromMimeData(source);
}

void TextArea::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void TextArea::fit()
{
    // Asking for a paragraph's place lays it out; one that never was counts for a single line.
    const QAbstractTextDocumentLayout *layout = document()->documentLayout();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        (void)layout->blockBoundingRect(block);
    const int lines = qCeil(document()->size().height());
    setVerticalScrollBarPolicy(lines > m_most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int shown = qBound(m_least, lines, m_most);
    const int frame = 2; // the border of the style sheet
    const int wanted
        = qCeil(fontMetrics().lineSpacing() * shown + 2 * document()->documentMargin()) + frame;
    if (wanted != height())
        setFixedHeight(wanted);
}

} // namespace jalons
