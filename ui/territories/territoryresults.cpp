// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/territories/territoryresults.h"

#include "ui/look/colours.h"
#include "ui/look/metrics.h"
#include "ui/shown/territorysuggestions.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace jalons {

namespace {

constexpr int most = 50;

/// Two lines: the name, and under it what tells it from others.
class ResultDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &given,
        const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const Colours colours = coloursFor(option.palette);
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        option.text.clear();
        option.state &= ~QStyle::State_HasFocus;
        style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

        painter->save();
        const QRect rect
            = option.rect.adjusted(metrics::near, metrics::step, -metrics::near, -metrics::step);
        const auto line
            = [&](const QFont &font, const QColor &colour, int at, const QString &text) {
                  painter->setFont(font);
                  painter->setPen(colour);
                  painter->drawText(rect, at | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
              };
        line(option.font, colours.text, Qt::AlignTop, index.data(Qt::EditRole).toString());
        line(fontFor(TextSize::Small, option.font), colours.secondText, Qt::AlignBottom,
            index.data(TerritorySuggestions::DetailsRole).toString());
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const QFontMetrics small(fontFor(TextSize::Small, option.font));
        return { 0, option.fontMetrics.height() + small.height() + 2 * metrics::step };
    }
};

} // namespace

TerritoryResults::TerritoryResults(const Catalogue &catalogue, QWidget *parent)
    : QListView(parent)
    , m_found(new TerritorySuggestions(catalogue, this))
    , m_drop(*this, TerritorySuggestions::CodeRole)
{
    setAccessibleName(tr("Territories found"));
    setModel(m_found);
    setItemDelegate(new ResultDelegate(this));
    setUniformItemSizes(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        emit chosen(m_found->codeAt(index.row()));
    });
    dress();
}

void TerritoryResults::setGroupings(const QList<Territory> &groupings)
{
    m_found->setGroupings(groupings);
}

int TerritoryResults::search(const QString &words)
{
    m_found->search(words, most);
    setCurrentIndex(m_found->index(0));
    return m_found->rowCount();
}

TerritoryCode TerritoryResults::current() const
{
    return m_found->codeAt(currentIndex().row());
}

void TerritoryResults::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!current().isNull())
            emit chosen(current());
        return;
    }
    if (event->key() == Qt::Key_Escape
        || (event->key() == Qt::Key_Up && currentIndex().row() == 0)) {
        emit leftAbove();
        return;
    }
    QListView::keyPressEvent(event);
}

void TerritoryResults::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_dressing)
        dress();
}

TerritoryCode TerritoryResults::territoryAt(QPoint global) const
{
    return m_drop.territoryAt(global);
}

void TerritoryResults::dragOver(QPoint global)
{
    m_drop.dragOver(global);
}

void TerritoryResults::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    m_drop.paintMark(painter);
}

void TerritoryResults::dress()
{
    m_dressing = true;
    setPalette(coloursFor(palette()).toListPalette());
    m_dressing = false;
}

} // namespace jalons
