// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/minimonth.h"

#include "core/plan/datewords.h"
#include "ui/calendar/minigrid.h"
#include "ui/calendar/monthchooser.h"
#include "ui/look/metrics.h"
#include "ui/look/tilepainter.h"
#include "ui/shown/shown.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace jalons {

namespace {

/// So much of the panel is left to what stands below before a second month is shown.
constexpr int roomBelow = 400;

} // namespace

struct MiniMonth::Private
{
    explicit Private(Shown &of)
        : shown(of)
    {
    }

    Shown &shown;
    QToolButton *title = nullptr;
    QToolButton *previous = nullptr;
    QToolButton *next = nullptr;
    QLabel *second = nullptr; ///< the name of the second month
    QList<MiniGrid *> grids;
    QDate first; ///< of the first month shown
    int months = 1;

    static QString nameOf(QDate month)
    {
        QString name = monthInWords(month, spokenLanguage());
        if (!name.isEmpty())
            name[0] = name.at(0).toUpper();
        return name;
    }

    /// The months stay where they are while the date moves among them.
    void follow()
    {
        const QDate month(shown.date().year(), shown.date().month(), 1);
        if (!first.isValid() || month < first)
            first = month;
        else if (month >= first.addMonths(months))
            first = month.addMonths(1 - months);
        grids.at(0)->setMonth(first, true, months == 1);
        grids.at(1)->setMonth(first.addMonths(1), false, true);
        title->setText(nameOf(first));
        second->setText(nameOf(first.addMonths(1)));
        for (MiniGrid *grid : std::as_const(grids))
            if (grid->hasFocus() && grid->month() != month)
                for (MiniGrid *other : std::as_const(grids))
                    if (other->isVisible() && other->month() == month)
                        other->setFocus(Qt::OtherFocusReason);
    }

    void setMonths(int count)
    {
        if (count == months)
            return;
        months = count;
        second->setVisible(count > 1);
        grids.at(1)->setVisible(count > 1);
        first = {};
        follow();
    }

    void ink(const MiniMonth &owner)
    {
        const Colours colours = coloursFor(owner.palette());
        previous->setIcon(icon(QStringLiteral("previous"), colours));
        next->setIcon(icon(QStringLiteral("next"), colours));
        title->setFont(fontFor(TextSize::Heading, owner.font()));
        second->setFont(fontFor(TextSize::Heading, owner.font()));
    }
};

MiniMonth::MiniMonth(Plan &plan, Shown &shown, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(shown))
{
    d->title = new QToolButton(this);
    d->title->setObjectName(QStringLiteral("monthTitle"));
    d->title->setToolTip(tr("Choose a month"));
    d->title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    d->previous = new QToolButton(this);
    d->previous->setObjectName(QStringLiteral("previousMonth"));
    d->previous->setAccessibleName(tr("Previous month"));
    d->next = new QToolButton(this);
    d->next->setObjectName(QStringLiteral("nextMonth"));
    d->next->setAccessibleName(tr("Next month"));
    for (QToolButton *button : { d->previous, d->next }) {
        button->setToolTip(button->accessibleName());
        button->setIconSize(QSize(16, 16));
    }
    for (QToolButton *button : { d->previous, d->title, d->next })
        button->setFocusPolicy(Qt::StrongFocus);
    d->second = new QLabel(this);
    d->second->setAlignment(Qt::AlignCenter);
    d->second->setVisible(false);
    d->grids = { new MiniGrid(plan, shown, this), new MiniGrid(plan, shown, this) };
    d->grids.at(1)->setVisible(false);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(d->previous);
    head->addWidget(d->title, 1);
    head->addWidget(d->next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::near, metrics::near, metrics::near, metrics::near);
    column->setSpacing(metrics::step);
    column->addLayout(head);
    column->addWidget(d->grids.at(0));
    column->addWidget(d->second);
    column->addWidget(d->grids.at(1));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusProxy(d->grids.at(0));
    setTabOrder(d->previous, d->title);
    setTabOrder(d->title, d->next);
    setTabOrder(d->next, d->grids.at(0));
    setTabOrder(d->grids.at(0), d->grids.at(1));

    connect(d->title, &QToolButton::clicked, this, &MiniMonth::chooseMonth);
    connect(d->previous, &QToolButton::clicked, this, [&shown] {
        shown.setDate(shown.date().addMonths(-1));
    });
    connect(d->next, &QToolButton::clicked, this, [&shown] {
        shown.setDate(shown.date().addMonths(1));
    });
    connect(&shown, &Shown::dateChanged, this, [this] {
        d->follow();
    });
    d->follow();
    d->ink(*this);
    if (parent)
        parent->installEventFilter(this);
}

MiniMonth::~MiniMonth() = default;

void MiniMonth::chooseMonth()
{
    auto *chooser = new MonthChooser(d->first, this);
    connect(chooser, &MonthChooser::chosen, this, [this](QDate month) {
        const int day = std::min(d->shown.date().day(), month.daysInMonth());
        d->shown.setDate(month.addDays(day - 1));
    });
    chooser->openBelow(QRect(d->title->mapToGlobal(QPoint(0, 0)), d->title->size()));
}

bool MiniMonth::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize) {
        const int two = 2 * (d->grids.at(0)->sizeHint().height() + d->title->sizeHint().height());
        d->setMonths(parentWidget()->height() - two >= roomBelow ? 2 : 1);
    }
    return QWidget::eventFilter(watched, event);
}

void MiniMonth::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        d->ink(*this);
}

} // namespace jalons
