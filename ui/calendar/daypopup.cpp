// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/daypopup.h"

#include "ui/look/metrics.h"

#include <QLabel>
#include <QListWidget>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace jalons {

namespace {

constexpr int linesAtOnce = 12;
constexpr int popupWidth = 420;

EventId idOf(const QListWidgetItem *item)
{
    return EventId{ item->data(Qt::UserRole).toUuid() };
}

/// Draws each line as the tile it is in the month.
class TileDelegate : public QStyledItemDelegate
{
public:
    TileDelegate(QList<Tile> tiles, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_tiles(std::move(tiles))
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        Tile tile = m_tiles.at(index.row());
        tile.selected = option.state.testFlag(QStyle::State_Selected);
        tile.hovered = option.state.testFlag(QStyle::State_MouseOver);
        painter->save();
        painter->setFont(option.font);
        paintTile(
            *painter, QRectF(option.rect).adjusted(4, 2, -4, -2), tile, coloursFor(option.palette));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return { popupWidth - 32, tileHeight(option.fontMetrics) + 6 };
    }

private:
    QList<Tile> m_tiles;
};

} // namespace

DayPopup::DayPopup(const QString &title, const QList<Line> &lines, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("dayPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::Box);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(title);
    auto *head = new QLabel(title, this);
    head->setFont(fontFor(TextSize::Heading, font()));

    QList<Tile> tiles;
    for (const Line &line : lines) {
        tiles.append(line.tile);
        auto *item = new QListWidgetItem(wordsOf(line.tile), m_list);
        item->setData(Qt::UserRole, line.id.uuid);
        item->setData(Qt::AccessibleTextRole, line.spoken);
        item->setToolTip(line.toolTip);
    }
    m_list->setItemDelegate(new TileDelegate(tiles, m_list));
    m_list->setFont(fontFor(TextSize::Body, font()));
    m_list->setAccessibleName(title);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int line = m_list->sizeHintForRow(0);
    m_list->setFixedHeight(line * static_cast<int>(qMin<qsizetype>(lines.size(), linesAtOnce)) + 8);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::near, metrics::near, metrics::near, metrics::near);
    column->setSpacing(metrics::step);
    column->addWidget(head);
    column->addWidget(m_list);
    setFixedWidth(popupWidth);

    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        emit chosen(idOf(item));
    });
    // By Enter or by a double click.
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const EventId id = idOf(item);
        close();
        emit chosen(id);
        emit opened(id);
    });
}

void DayPopup::openAt(const QRect &spot)
{
    adjustSize();
    QPoint at = spot.topLeft();
    const QRect screen = this->screen()->availableGeometry();
    at.setX(qBound(screen.left(), at.x(), qMax(screen.left(), screen.right() - width())));
    at.setY(qBound(screen.top(), at.y(), qMax(screen.top(), screen.bottom() - height())));
    move(at);
    show();
    m_list->setCurrentRow(0);
    m_list->setFocus(Qt::PopupFocusReason);
}

} // namespace jalons
