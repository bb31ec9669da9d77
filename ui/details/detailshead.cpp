// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/detailshead.h"

#include "core/plan/datewords.h"
#include "core/summary/typography.h"
#include "core/summary/words.h"
#include "ui/look/metrics.h"
#include "ui/look/tilepainter.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace jalons {

namespace {

constexpr int glyphSide = 16;
constexpr int markSide = 14;

QLabel *newLabel(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

DetailsHead::DetailsHead(QWidget *parent)
    : QWidget(parent)
    , m_kind(newLabel(this, QStringLiteral("detailsKind")))
    , m_title(newLabel(this, QStringLiteral("detailsTitle")))
    , m_date(newLabel(this, QStringLiteral("detailsDate")))
    , m_series(newLabel(this, QStringLiteral("detailsSeries")))
    , m_statusWord(newLabel(this, QStringLiteral("detailsStatus")))
{
    auto *column = new QVBoxLayout(this);
    const int inner = metrics::bar + metrics::near + metrics::step;
    column->setContentsMargins(
        metrics::near + inner, 2 * metrics::near, metrics::group, metrics::group);
    column->setSpacing(metrics::step);
    m_kind->setIndent(0);
    m_kind->setContentsMargins(glyphSide + metrics::near, 0, 0, 0);
    column->addWidget(m_kind);
    column->addWidget(m_title);
    column->addWidget(m_date);
    column->addWidget(m_series);
    column->addWidget(m_statusWord);
    dress();
}

void DetailsHead::setEvent(
    const Event &event, const Kind &kind, Language language, const QString &series)
{
    m_family = kind.family;
    m_status = event.status;
    const auto set = [language](const QString &text) {
        return breakable(typeset(text, language));
    };
    m_kind->setText(set(kindInWords(kind, event.rank, language)));
    m_title->setText(set(event.title));
    m_date->setText(set(sentenceCase(inWords(event.when, language, Wording::Full))));
    m_series->setText(set(series));
    m_series->setVisible(!series.isEmpty());
    m_statusWord->setText(nameOf(event.status));
    setAccessibleName(event.title);
    QStringList described{ m_kind->text(), m_date->text(), m_series->text(), m_statusWord->text() };
    described.removeAll(QString());
    setAccessibleDescription(described.join(QStringLiteral(", ")));
    dress();
    update();
}

void DetailsHead::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursFor(palette());
    const TileColours hues = colours.tile(m_family);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF tile
        = QRectF(rect()).adjusted(metrics::near, metrics::near, -metrics::near, -metrics::near);
    QPainterPath outline;
    outline.addRoundedRect(tile, metrics::radius, metrics::radius);
    if (m_status != Status::Cancelled)
        painter.fillPath(outline, hues.ground);
    painter.save();
    painter.setClipPath(outline);
    paintStatusBar(painter, QRectF(tile.left(), tile.top(), metrics::bar + 1, tile.height()),
        m_status, hues.bar);
    painter.restore();

    const QRect kind = m_kind->geometry();
    const double line = m_kind->fontMetrics().height();
    paintGlyph(painter,
        QRectF(kind.left(), kind.top() + (line - glyphSide) / 2, glyphSide, glyphSide), m_family,
        hues.bar);
    const QRect status = m_statusWord->geometry();
    paintStatusMark(painter,
        QRectF(status.left(), status.center().y() - markSide / 2.0 + 1, markSide, markSide),
        m_status, hues.bar);
}

void DetailsHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        dress();
}

void DetailsHead::dress()
{
    const Colours colours = coloursFor(palette());
    const bool cancelled = m_status == Status::Cancelled;
    const QColor ink = cancelled ? colours.text : colours.tile(m_family).text;
    for (QLabel *label : { m_kind, m_title, m_date, m_series, m_statusWord }) {
        QPalette inked = label->palette();
        if (inked.color(QPalette::WindowText) == ink)
            continue;
        inked.setColor(QPalette::WindowText, ink);
        label->setPalette(inked);
    }
    m_kind->setFont(fontFor(TextSize::Small, font()));
    QFont title = fontFor(TextSize::Heading, font());
    title.setStrikeOut(cancelled);
    title.setItalic(m_status == Status::Idea);
    m_title->setFont(title);
    const bool marked = m_status == Status::Held || m_status == Status::Postponed;
    m_statusWord->setContentsMargins(marked ? markSide + metrics::step : 0, 0, 0, 0);
}

} // namespace jalons
