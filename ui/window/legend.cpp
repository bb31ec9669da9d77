// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/legend.h"

#include "core/plan/datewords.h"
#include "ui/look/metrics.h"
#include "ui/look/tilepainter.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPixmap>

namespace jalons {

namespace {

constexpr int swatchWidth = 96;

/// A picture of a tile, or of a stretch of a day, beside what it means.
class Rows
{
public:
    explicit Rows(QDialog &dialog)
        : m_dialog(dialog)
        , m_grid(new QGridLayout)
        , m_colours(coloursFor(dialog.palette()))
    {
        m_grid->setHorizontalSpacing(metrics::group);
        m_grid->setVerticalSpacing(metrics::step);
    }

    [[nodiscard]] QGridLayout *grid() const { return m_grid; }

    void addHeading(const QString &words)
    {
        auto *heading = new QLabel(words, &m_dialog);
        heading->setFont(fontFor(TextSize::Heading, m_dialog.font()));
        m_grid->addWidget(heading, m_row++, m_column, 1, 2);
    }
    void nextColumn()
    {
        m_row = 0;
        m_column += 2;
    }
    void addTile(const Tile &tile, const QString &words)
    {
        add(words, [&](QPainter &painter, const QRectF &room) {
            paintTile(painter, room.adjusted(2, 2, -2, -2), tile, m_colours);
        });
    }
    /// As the number of the day stands in the views.
    void addToday(const QString &words)
    {
        add(words, [&](QPainter &painter, const QRectF &room) {
            const double high = room.height() - 4;
            const QRectF pill(room.left() + 6, room.top() + 2, high * 1.4, high);
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_colours.accent);
            painter.drawRoundedRect(pill, high / 2, high / 2);
            QFont font = painter.font();
            font.setBold(true);
            painter.setFont(font);
            painter.setPen(m_colours.onAccent);
            painter.drawText(pill, Qt::AlignCenter, QStringLiteral("12"));
        });
    }
    void addGround(const QColor &ground, const QString &letters, const QString &words)
    {
        add(words, [&](QPainter &painter, const QRectF &room) {
            painter.fillRect(room, ground);
            painter.setPen(m_colours.secondText);
            painter.drawText(
                room.adjusted(6, 0, -6, 0), Qt::AlignRight | Qt::AlignVCenter, letters);
        });
    }

private:
    template <typename Paint> void add(const QString &words, const Paint &paint)
    {
        const QFont font = fontFor(TextSize::Small, m_dialog.font());
        const QSize size(swatchWidth, tileHeight(QFontMetrics(font)) + 4);
        QPixmap picture(size * m_dialog.devicePixelRatioF());
        picture.setDevicePixelRatio(m_dialog.devicePixelRatioF());
        picture.fill(m_colours.page);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(font);
        paint(painter, QRectF(QPointF(0, 0), size));
        painter.end();
        auto *swatch = new QLabel(&m_dialog);
        swatch->setPixmap(picture);
        m_grid->addWidget(swatch, m_row, m_column);
        m_grid->addWidget(new QLabel(words, &m_dialog), m_row++, m_column + 1);
    }

    QDialog &m_dialog;
    QGridLayout *m_grid;
    Colours m_colours;
    int m_row = 0;
    int m_column = 0;
};

/// What stands in for the words of an event.
Tile sample()
{
    Tile tile;
    tile.title = inWords(QTime(9, 30), spokenLanguage());
    return tile;
}

} // namespace

Legend::Legend(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("legend"));
    setWindowTitle(tr("Legend"));
    const Colours colours = coloursFor(palette());
    Rows rows(*this);
    rows.addHeading(tr("Kinds"));
    for (int family = 0; family < colourSets; ++family) {
        Tile tile = sample();
        tile.family = static_cast<Family>(family);
        tile.status = Status::Confirmed;
        rows.addTile(tile, nameOf(tile.family));
    }
    rows.nextColumn();
    rows.addHeading(tr("Statuses"));
    for (const Status status : allStatuses()) {
        Tile tile = sample();
        tile.status = status;
        rows.addTile(tile, nameOf(status));
    }
    Tile tile = sample();
    tile.undated = true;
    tile.awaitsDay = true;
    rows.addTile(tile, tr("No day yet, though its time has come"));
    tile = sample();
    tile.coCarried = true;
    tile.continuesAfter = true;
    rows.addTile(tile, tr("Carried by several; goes on"));
    tile = sample();
    tile.status = Status::Confirmed;
    tile.recurs = true;
    rows.addTile(tile, tr("One of a series"));
    tile.recurs = false;
    tile.faded = true;
    rows.addTile(tile, tr("Over, where that stands back"));
    rows.addToday(tr("Today"));
    rows.addGround(colours.weekend, {}, tr("Saturday and Sunday"));
    rows.addGround(colours.holiday, {}, tr("Public holiday"));
    rows.addGround(colours.school, QStringLiteral("A B C"), tr("School holidays, by zone"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::group, metrics::group, metrics::group, metrics::group);
    column->addLayout(rows.grid());
    column->addWidget(buttons);
}

} // namespace jalons
