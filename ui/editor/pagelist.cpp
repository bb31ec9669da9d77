// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/pagelist.h"

#include "ui/editor/editorpage.h"
#include "ui/editor/liststyle.h"
#include "ui/look/metrics.h"
#include "ui/look/tilepainter.h"

#include <QEvent>
#include <QGuiApplication>

namespace jalons {

namespace {

constexpr int markRole = Qt::UserRole;

/// Nothing, so that all names begin at one line.
QIcon noMark()
{
    QPixmap pixmap(16, 16);
    pixmap.fill(Qt::transparent);
    return QIcon(pixmap);
}

QIcon markIcon(const QString &name)
{
    return name.isEmpty() ? noMark() : icon(name, coloursFor(QGuiApplication::palette()));
}

} // namespace

PageList::PageList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("pages"));
    setAccessibleName(tr("Pages of the event"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setIconSize(QSize(16, 16));
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(200);
    dress();
}

/// A list of places, not of data: on the ground of the window, the focus round the page chosen.
void PageList::dress()
{
    const QString sheet = listStyle(false);
    if (styleSheet() != sheet)
        setStyleSheet(sheet);
    for (int i = 0; i < count(); ++i)
        item(i)->setIcon(markIcon(item(i)->data(markRole).toString()));
}

void PageList::add(const QString &name)
{
    auto *item = new QListWidgetItem(noMark(), name, this);
    item->setSizeHint(QSize(160, fontMetrics().height() + 4 * metrics::step));
}

void PageList::mark(const QList<EditorPage *> &pages)
{
    for (int i = 0; i < count() && i < pages.size(); ++i) {
        markOne(item(i), pages.at(i)->problem().value_or(QString()),
            pages.at(i)->missing().value_or(QString()));
    }
}

void PageList::markOne(QListWidgetItem *item, const QString &problem, const QString &missing)
{
    const QString sentence = problem.isEmpty() ? missing : problem;
    const QString mark = !problem.isEmpty() ? QStringLiteral("warning")
        : !missing.isEmpty()                ? QStringLiteral("info")
                                            : QString();
    if (item->toolTip() == sentence && item->data(markRole).toString() == mark)
        return;
    item->setData(markRole, mark);
    item->setIcon(markIcon(mark));
    item->setToolTip(sentence);
    if (sentence.isEmpty())
        item->setData(Qt::AccessibleTextRole, QVariant());
    else
        //: A page of the editor, and what is wrong there
        item->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(item->text(), sentence));
}

void PageList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

} // namespace jalons
