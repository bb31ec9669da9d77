// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/agendaview.h"

#include "core/store/plan.h"
#include "ui/calendar/agendamodel.h"
#include "ui/calendar/agendatree.h"
#include "ui/look/emptystate.h"
#include "ui/look/metrics.h"
#include "ui/look/segmented.h"
#include "ui/shown/shown.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace jalons {

struct AgendaView::Private
{
    Plan &plan;
    Shown &shown;
    AgendaModel *model = nullptr;
    AgendaTree *tree = nullptr;
    EmptyState *empty = nullptr;
    QStackedWidget *stack = nullptr;

    void showWhatThereIs();
    [[nodiscard]] QWidget *makeHead(QWidget *parent);
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
    stack->setCurrentIndex(!nothing ? 0 : model->isReading() ? 2 : 1);
}

QWidget *AgendaView::Private::makeHead(QWidget *parent)
{
    auto *head = new QWidget(parent);
    auto *words = new QLabel(AgendaView::tr("Grouped by"), head);
    auto *groupings = new SegmentedButtons(AgendaView::tr("Grouped by"),
        { AgendaView::tr("Month"), AgendaView::tr("Day"), AgendaView::tr("Territory") }, head);
    groupings->setObjectName(QStringLiteral("groupings"));
    const auto show = [groupings](const Appearance &appearance) {
        groupings->setCurrent(static_cast<int>(appearance.grouping));
    };
    show(shown.appearance());
    QObject::connect(&shown, &Shown::appearanceChanged, groupings, show);
    QObject::connect(groupings, &SegmentedButtons::chosen, &shown, [this](int index) {
        Appearance appearance = shown.appearance();
        appearance.grouping = static_cast<Grouping>(index);
        shown.setAppearance(appearance);
    });
    auto *columns = new QToolButton(head);
    columns->setObjectName(QStringLiteral("columns"));
    columns->setText(AgendaView::tr("Columns"));
    columns->setToolTip(AgendaView::tr("Chooses which columns are shown"));
    columns->setFocusPolicy(Qt::TabFocus);
    columns->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(columns);
    columns->setMenu(menu);
    QObject::connect(menu, &QMenu::aboutToShow, columns, [this, menu] {
        menu->clear();
        QMenu *choices = tree->columnMenu(menu);
        menu->addActions(choices->actions());
    });
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metrics::near, metrics::step, metrics::near, metrics::step);
    row->setSpacing(metrics::near);
    row->addWidget(words);
    row->addWidget(groupings);
    row->addStretch(1);
    row->addWidget(columns);
    return head;
}

AgendaView::AgendaView(Plan &plan, Shown &shown, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(Private{ plan, shown }))
{
    d->model = new AgendaModel(plan, this, false);
    d->model->setFilter(shown.filter());
    d->tree = new AgendaTree(*d->model, plan, shown, this);
    d->empty = new EmptyState({}, {}, { tr("Clear the filter"), tr("New event") }, this);
    d->stack = new QStackedWidget(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(d->makeHead(this));
    column->addWidget(d->stack, 1);
    d->model->setAppearance(shown.appearance());
    connect(&shown, &Shown::appearanceChanged, this, [this](const Appearance &appearance) {
        d->model->setAppearance(appearance);
    });
    d->stack->addWidget(d->tree);
    d->stack->addWidget(d->empty);
    auto *reading = new QLabel(tr("Reading the events…"), d->stack);
    reading->setObjectName(QStringLiteral("agendaReading"));
    reading->setProperty("second", true);
    reading->setAlignment(Qt::AlignCenter);
    d->stack->addWidget(reading);
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
    connect(d->model, &AgendaModel::readingBegun, this, follow);
    connect(d->model, &QAbstractItemModel::rowsInserted, this, follow);
    connect(d->model, &QAbstractItemModel::rowsRemoved, this, follow);
    d->showWhatThereIs();
}

QByteArray AgendaView::columns() const
{
    return d->tree->columns();
}

void AgendaView::setColumns(const QByteArray &columns)
{
    d->tree->setColumns(columns);
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
