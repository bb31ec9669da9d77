// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/minimonth.h"

#include "core/plan/datewords.h"
#include "ui/calendar/minigrid.h"
#include "ui/look/metrics.h"
#include "ui/look/tilepainter.h"
#include "ui/shown/shown.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace jalons {

struct MiniMonth::Private
{
    Shown &shown;
    QLabel *title = nullptr;
    QToolButton *previous = nullptr;
    QToolButton *next = nullptr;
    MiniGrid *grid = nullptr;

    void say()
    {
        QString month = monthInWords(shown.date(), spokenLanguage());
        if (!month.isEmpty())
            month[0] = month.at(0).toUpper();
        title->setText(month);
    }

    void ink(const MiniMonth &owner)
    {
        const Colours colours = coloursFor(owner.palette());
        previous->setIcon(icon(QStringLiteral("previous"), colours));
        next->setIcon(icon(QStringLiteral("next"), colours));
        title->setFont(fontFor(TextSize::Heading, owner.font()));
    }
};

MiniMonth::MiniMonth(Plan &plan, Shown &shown, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(Private{ shown }))
{
    d->title = new QLabel(this);
    d->title->setAlignment(Qt::AlignCenter);
    d->previous = new QToolButton(this);
    d->previous->setObjectName(QStringLiteral("previousMonth"));
    d->previous->setAccessibleName(tr("Previous month"));
    d->next = new QToolButton(this);
    d->next->setObjectName(QStringLiteral("nextMonth"));
    d->next->setAccessibleName(tr("Next month"));
    for (QToolButton *button : { d->previous, d->next }) {
        button->setToolTip(button->accessibleName());
        button->setFocusPolicy(Qt::StrongFocus);
        button->setIconSize(QSize(16, 16));
    }
    d->grid = new MiniGrid(plan, shown, this);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(d->previous);
    head->addWidget(d->title, 1);
    head->addWidget(d->next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::near, metrics::near, metrics::near, metrics::near);
    column->setSpacing(metrics::step);
    column->addLayout(head);
    column->addWidget(d->grid);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusProxy(d->grid);
    setTabOrder(d->previous, d->next);
    setTabOrder(d->next, d->grid);

    connect(d->previous, &QToolButton::clicked, this, [&shown] {
        shown.setDate(shown.date().addMonths(-1));
    });
    connect(d->next, &QToolButton::clicked, this, [&shown] {
        shown.setDate(shown.date().addMonths(1));
    });
    connect(&shown, &Shown::dateChanged, this, [this] {
        d->say();
    });
    d->say();
    d->ink(*this);
}

MiniMonth::~MiniMonth() = default;

void MiniMonth::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        d->ink(*this);
}

} // namespace jalons
