// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/agendaview.h"

#include "core/store/plan.h"
#include "ui/calendar/agendamodel.h"
#include "ui/calendar/agendatree.h"
#include "ui/look/emptystate.h"
#include "ui/shown/shown.h"

#include <QPushButton>
#include <QStackedLayout>

namespace jalons {

struct AgendaView::Private
{
    Plan &plan;
    Shown &shown;
    AgendaModel *model = nullptr;
    AgendaTree *tree = nullptr;
    EmptyState *empty = nullptr;
    QStackedLayout *stack = nullptr;

    void showWhatThereIs();
};

void AgendaView::Private::showWhatThereIs()
{
    const bool nothing = model->rowCount() == 0;
    if (nothing) {
        const QString filter = filterInWords(shown.filter(), plan);
        //: %1 is what is filtered by
        empty->setTitle(filter.isEmpty() ? AgendaView::tr("No event yet")
                                         : AgendaView::tr("No event for %1").arg(filter));
        empty->button(0)->setVisible(!shown.filter().isEmpty());
        empty->button(1)->setEnabled(!plan.isReadOnly());
    }
    stack->setCurrentIndex(nothing ? 1 : 0);
}

AgendaView::AgendaView(Plan &plan, Shown &shown, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(Private{ plan, shown }))
{
    d->model = new AgendaModel(plan, this, false);
    d->model->setFilter(shown.filter());
    d->tree = new AgendaTree(*d->model, plan, shown, this);
    d->empty = new EmptyState({}, {}, { tr("Clear the filter"), tr("New event") }, this);
    d->stack = new QStackedLayout(this);
    d->stack->addWidget(d->tree);
    d->stack->addWidget(d->empty);
    setFocusProxy(d->tree);

    connect(d->empty, &EmptyState::clicked, this, [&shown](int button) {
        if (button == 0)
            shown.clearFilter();
        else
            shown.createEvent(shown.date());
    });
    connect(d->tree, &AgendaTree::duplicateWanted, this, &AgendaView::duplicateWanted);
    connect(d->tree, &AgendaTree::removeWanted, this, &AgendaView::removeWanted);
    connect(&shown, &Shown::filterChanged, this, [this](const Filter &filter) {
        d->model->setFilter(filter);
        d->showWhatThereIs();
    });
    const auto follow = [this] {
        d->showWhatThereIs();
    };
    connect(d->model, &QAbstractItemModel::modelReset, this, follow);
    connect(d->model, &QAbstractItemModel::rowsInserted, this, follow);
    connect(d->model, &QAbstractItemModel::rowsRemoved, this, follow);
    d->showWhatThereIs();
}

void AgendaView::showEvent(QShowEvent *event)
{
    d->model->setAwake(true);
    d->showWhatThereIs();
    QWidget::showEvent(event);
}

void AgendaView::hideEvent(QHideEvent *event)
{
    d->model->setAwake(false);
    QWidget::hideEvent(event);
}

AgendaView::~AgendaView()
{
    delete d->tree; // before its model: its accessible cells keep indexes of it
}

} // namespace jalons
