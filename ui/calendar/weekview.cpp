// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/weekview.h"

#include "ui/calendar/weekgrid.h"

#include <QVBoxLayout>

namespace jalons {

struct WeekView::Private
{
    WeekGrid *grid = nullptr;
};

WeekView::WeekView(Plan &plan, Shown &shown, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->grid = new WeekGrid(plan, shown, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(d->grid);
    setFocusProxy(d->grid);
    connect(d->grid, &WeekGrid::duplicateWanted, this, &WeekView::duplicateWanted);
    connect(d->grid, &WeekGrid::removeWanted, this, &WeekView::removeWanted);
}

WeekView::~WeekView() = default;

} // namespace jalons
