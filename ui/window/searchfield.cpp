// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/searchfield.h"

#include "ui/look/tilepainter.h"
#include "ui/shown/shown.h"

#include <QAction>
#include <QKeyEvent>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 150;

} // namespace

SearchField::SearchField(Shown &shown, QWidget *parent)
    : QLineEdit(parent)
    , m_lens(addAction(QIcon(), QLineEdit::LeadingPosition))
{
    setObjectName(u"search"_s);
    setAccessibleName(tr("Search"));
    m_lens->setText(accessibleName()); // the lens is a button to a screen reader
    //: in the empty search field: a kind, a town and a kind of partner as examples
    setPlaceholderText(tr("Search: steering, Lille, landlords…"));
    setClearButtonEnabled(true);
    setText(shown.filter().text);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    paintIcon();

    connect(this, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::textEdited, this, &SearchField::typed);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        // Cleared by its button: at once.
        if (text.isEmpty()) {
            search();
            emit typed({});
        }
    });
    connect(&m_pause, &QTimer::timeout, this, &SearchField::search);
    connect(&shown, &Shown::filterChanged, this, [this](const Filter &filter) {
        // While somebody types, the field knows better.
        if (!m_pause.isActive() && filter.text.trimmed() != text().trimmed())
            setText(filter.text);
    });
}

QSize SearchField::sizeHint() const
{
    return { fontMetrics().averageCharWidth() * 40, QLineEdit::sizeHint().height() };
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            emit left();
        else
            clear();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        search();
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            emit previousWanted();
        else
            emit nextWanted();
        return;
    case Qt::Key_Down:
        emit listWanted();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_lens)
        paintIcon();
}

void SearchField::search()
{
    m_pause.stop();
    emit filterWanted(text());
}

void SearchField::paintIcon()
{
    m_lens->setIcon(icon(u"find"_s, coloursFor(palette())));
}

} // namespace jalons
