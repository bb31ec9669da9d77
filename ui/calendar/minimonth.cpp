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

/// So much of the panel, and half of it, is left to what stands below before one more month is
/// shown.
constexpr int roomBelow = 400;
constexpr int mostMonths = 4;

} // namespace

struct MiniMonth::Private
{
    Private(Plan &ofPlan, Shown &of, MiniMonth *owner)
        : plan(ofPlan)
        , shown(of)
        , q(owner)
    {
    }

    Plan &plan;
    Shown &shown;
    MiniMonth *q;
    QToolButton *title = nullptr;
    QToolButton *previous = nullptr;
    QToolButton *next = nullptr;
    QList<QLabel *> names; ///< of the months below the first, whose name is the title
    QList<MiniGrid *> grids; ///< made as they are needed
    QDate first; ///< of the first month shown
    int months = 0; ///< shown

    static QString nameOf(QDate month)
    {
        QString name = monthInWords(month, spokenLanguage());
        if (!name.isEmpty())
            name[0] = name.at(0).toUpper();
        return name;
    }

    void addMonth()
    {
        auto *column = static_cast<QVBoxLayout *>(q->layout());
        if (!grids.isEmpty()) {
            auto *name = new QLabel(q);
            name->setAlignment(Qt::AlignCenter);
            name->setFont(fontFor(TextSize::Heading, q->font()));
            names.append(name);
            column->addWidget(name);
        }
        auto *grid = new MiniGrid(plan, shown, q);
        column->addWidget(grid);
        QWidget::setTabOrder(
            grids.isEmpty() ? static_cast<QWidget *>(next) : grids.constLast(), grid);
        grids.append(grid);
    }

    /// The months stay where they are while the date moves among them.
    void follow()
    {
        const QDate month(shown.date().year(), shown.date().month(), 1);
        if (!first.isValid() || month < first)
            first = month;
        else if (month >= first.addMonths(months))
            first = month.addMonths(1 - months);
        title->setText(nameOf(first));
        for (int i = 0; i < months; ++i) {
            grids.at(i)->setMonth(first.addMonths(i), i == 0, i == months - 1);
            if (i > 0)
                names.at(i - 1)->setText(nameOf(first.addMonths(i)));
        }
        const auto holds = [month](const MiniGrid *grid) {
            return grid->isVisible() && grid->month() == month;
        };
        const auto at = std::find_if(grids.cbegin(), grids.cend(), holds);
        const bool hadFocus = std::any_of(grids.cbegin(), grids.cend(), [](const MiniGrid *grid) {
            return grid->hasFocus();
        });
        if (hadFocus && at != grids.cend())
            (*at)->setFocus(Qt::OtherFocusReason);
    }

    void setMonths(int count)
    {
        if (count == months)
            return;
        while (grids.size() < count)
            addMonth();
        months = count;
        for (int i = 0; i < grids.size(); ++i) {
            grids.at(i)->setVisible(i < count);
            if (i > 0)
                names.at(i - 1)->setVisible(i < count);
        }
        first = {};
        follow();
    }

    void ink(const MiniMonth &owner)
    {
        const Colours colours = coloursFor(owner.palette());
        previous->setIcon(icon(QStringLiteral("previous"), colours));
        next->setIcon(icon(QStringLiteral("next"), colours));
        title->setFont(fontFor(TextSize::Heading, owner.font()));
        for (QLabel *name : std::as_const(names))
            name->setFont(fontFor(TextSize::Heading, owner.font()));
    }
};

MiniMonth::MiniMonth(Plan &plan, Shown &shown, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(plan, shown, this))
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

    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(d->previous);
    head->addWidget(d->title, 1);
    head->addWidget(d->next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::near, metrics::near, metrics::near, metrics::near);
    column->setSpacing(metrics::step);
    column->addLayout(head);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setTabOrder(d->previous, d->title);
    setTabOrder(d->title, d->next);
    d->setMonths(1);
    setFocusProxy(d->grids.at(0));

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
        const int one = d->grids.at(0)->sizeHint().height() + d->title->sizeHint().height();
        const int height = parentWidget()->height();
        const int room = std::min(height - roomBelow, height / 2);
        d->setMonths(std::clamp(room / one, 1, mostMonths));
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
