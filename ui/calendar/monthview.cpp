// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/monthview.h"

#include "ui/calendar/monthgrid.h"

#include <QVBoxLayout>

namespace jalons {

struct MonthView::Private
{
    MonthGrid *grid = nullptr;
};

MonthView::MonthView(Plan &plan, Shown &shown, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->grid = new MonthGrid(plan, shown, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(d->grid);
    setFocusProxy(d->grid);
    connect(d->grid, &MonthGrid::duplicateWanted, this, &MonthView::duplicateWanted);
    connect(d->grid, &MonthGrid::removeWanted, this, &MonthView::removeWanted);
}

MonthView::~MonthView() = default;

} // namespace jalons
