// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entry/entryfield.h"

#include "ui/entry/entrystroke.h"

#include <QKeyEvent>

namespace jalons {

namespace {

bool isEnter(const QKeyEvent *event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

} // namespace

EntryField::EntryField(QWidget *parent)
    : QLineEdit(parent)
{
}

void EntryField::setSpans(const QList<UnderstoodSpan> &spans)
{
    m_spans = spans;
    update();
}

bool EntryField::event(QEvent *event)
{
    // Ctrl+Enter opens the selected event elsewhere; here it is about what is typed.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isEnter(key) || key->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void EntryField::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(event)) {
        if (event->modifiers().testFlag(Qt::ControlModifier))
            emit editorWanted();
        else
            emit makeWanted();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Escape:
        emit left();
        return;
    case Qt::Key_Down:
        emit otherWanted(1);
        return;
    case Qt::Key_Up:
        emit otherWanted(-1);
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void EntryField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    // The field scrolls: all is measured from where its cursor stands.
    const QFontMetricsF metrics(font());
    const auto upTo = [this, &metrics](qsizetype position) {
        return metrics.horizontalAdvance(text().left(position));
    };
    const QRect cursor = cursorRect();
    const double start = cursor.center().x() - upTo(cursorPosition());
    const double y = cursor.bottom() + 1.0;
    QPainter painter(this);
    painter.setClipRect(rect().adjusted(6, 0, -6, 0));
    const Colours colours = coloursFor(palette());
    for (const UnderstoodSpan &span : m_spans) {
        if (span.to <= text().size())
            paintEntryStroke(painter, QLineF(start + upTo(span.from), y, start + upTo(span.to), y),
                span.what, colours);
    }
}

} // namespace jalons
