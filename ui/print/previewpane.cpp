// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/previewpane.h"

#include "core/basis/headway.h"
#include "ui/look/emptystate.h"
#include "ui/look/metrics.h"
#include "ui/look/segmented.h"
#include "ui/look/tilepainter.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

constexpr int aMoment = 120; // milliseconds without another choice
constexpr int soon = 300; // milliseconds: what takes less long shows no bar

} // namespace

PreviewPane::PreviewPane(const Plan &plan, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_live(plan, clock)
    , m_pause(new QTimer(this))
    , m_slow(new QTimer(this))
    , m_view(new PagesView(this))
    , m_stack(new QStackedWidget(this))
    , m_trouble(new EmptyState({}, {}, { QString(), tr("Try Again") }, this))
{
    setObjectName(u"previewPane"_s);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_trouble);
    m_trouble->setObjectName(u"previewTrouble"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::near);
    column->addWidget(makeBar());
    column->addWidget(m_stack, 1);
    column->addWidget(makeWork());

    m_pause->setSingleShot(true);
    m_pause->setInterval(aMoment);
    m_slow->setSingleShot(true);
    m_slow->setInterval(soon);
    connect(m_pause, &QTimer::timeout, this, &PreviewPane::begin);
    connect(m_slow, &QTimer::timeout, m_work, &QWidget::show);
    connect(&m_live, &LivePages::working, this, &PreviewPane::showWork);
    connect(&m_live, &LivePages::laidOut, this, &PreviewPane::showPages);
    connect(&m_live, &LivePages::refused, this, &PreviewPane::showTrouble);
    connect(&m_live, &LivePages::drawn, m_view, &PagesView::setPage);
    connect(m_view, &PagesView::pagesWanted, &m_live, &LivePages::draw);
    connect(m_view, &PagesView::currentChanged, this, &PreviewPane::showPlace);
    connect(m_view, &PagesView::zoomChanged, this, &PreviewPane::showPlace);
    connect(m_trouble, &EmptyState::clicked, this, [this](int button) {
        if (button == 0)
            emit wayOutWanted();
        else
            follow(m_job);
    });
    // As it is read: the bar above the pages.
    QWidget *before = m_previous;
    for (QWidget *next : std::initializer_list<QWidget *>{ m_page, m_next, m_smaller, m_larger,
             m_fits->button(0), m_fits->button(1), m_fits->button(2), m_view, m_trouble }) {
        setTabOrder(before, next);
        before = next;
    }
    showPlace();
    inkButtons();
}

QToolButton *PreviewPane::addButton(
    QHBoxLayout &row, const QString &icon, const QString &name, const QString &key)
{
    auto *button = new QToolButton(this);
    button->setObjectName(icon);
    button->setProperty("drawing", icon);
    button->setAccessibleName(name);
    button->setToolTip(key.isEmpty() ? name : u"%1 (%2)"_s.arg(name, key));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIconSize({ 16, 16 });
    row.addWidget(button);
    return button;
}

QWidget *PreviewPane::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::near);

    m_previous = addButton(*row, u"previous"_s, tr("Previous page"), tr("Page Up"));
    m_page = new QSpinBox(bar);
    m_page->setObjectName(u"pageNumber"_s);
    m_page->setAccessibleName(tr("Page number"));
    if (auto *field = m_page->findChild<QLineEdit *>())
        field->setAccessibleName(m_page->accessibleName()); // the keyboard is in there
    m_page->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_page->setAlignment(Qt::AlignRight);
    m_page->setFixedWidth(56);
    m_of = new QLabel(bar);
    m_of->setObjectName(u"pageCount"_s);
    row->addWidget(m_page);
    row->addWidget(m_of);
    m_next = addButton(*row, u"next"_s, tr("Next page"), tr("Page Down"));
    row->addStretch(1);
    m_smaller = addButton(*row, u"zoom-out"_s, tr("Smaller"), u"Ctrl+−"_s);
    m_larger = addButton(*row, u"zoom-in"_s, tr("Larger"), u"Ctrl++"_s);
    //: how large a page is shown: as it fits whole, as wide as there is room, as large as paper
    m_fits = new SegmentedButtons(tr("Size"), { tr("Whole page"), tr("Width"), tr("100%") }, bar);
    m_fits->setObjectName(u"fits"_s);
    row->addWidget(m_fits);

    connect(m_previous, &QToolButton::clicked, this, [this] {
        m_view->goTo(m_view->current() - 1);
    });
    connect(m_next, &QToolButton::clicked, this, [this] {
        m_view->goTo(m_view->current() + 1);
    });
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) {
        m_view->goTo(page - 1);
    });
    connect(m_smaller, &QToolButton::clicked, this, [this] {
        m_view->zoomBy(-1);
    });
    connect(m_larger, &QToolButton::clicked, this, [this] {
        m_view->zoomBy(1);
    });
    connect(m_fits, &SegmentedButtons::chosen, this, [this](int which) {
        if (which == 2)
            m_view->setZoom(1);
        else
            m_view->setFit(which == 0 ? PagesView::Fit::Page : PagesView::Fit::Width);
    });
    return bar;
}

QWidget *PreviewPane::makeWork()
{
    m_work = new QWidget(this);
    m_work->setObjectName(u"previewWork"_s);
    m_progress = new QProgressBar(m_work);
    m_progress->setAccessibleName(tr("Pages are laid out"));
    m_progress->setFormat(tr("Pages are laid out: %p%"));
    auto *stop = new QPushButton(tr("Stop"), m_work);
    stop->setObjectName(u"stopPreview"_s);
    stop->setAutoDefault(false);
    connect(stop, &QPushButton::clicked, &m_live, &LivePages::stop);
    auto *row = new QHBoxLayout(m_work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::near);
    row->addWidget(m_progress, 1);
    row->addWidget(stop);
    m_work->hide();
    return m_work;
}

void PreviewPane::setWayOut(const QString &words)
{
    m_wayOut = words;
    m_trouble->button(0)->setText(words);
}

void PreviewPane::follow(const PrintJob &job)
{
    m_job = job;
    m_info = {};
    setPrintable(true);
    m_pause->start();
}

void PreviewPane::begin()
{
    m_progress->setRange(0, 0);
    m_slow->start();
    m_live.show(m_job);
}

void PreviewPane::showWork(int done, int whole)
{
    m_progress->setRange(0, whole);
    m_progress->setValue(done);
}

void PreviewPane::showPages(const PagesInfo &info)
{
    m_slow->stop();
    m_work->hide();
    m_info = info;
    m_stack->setCurrentWidget(m_view);
    m_view->setPages(info.count, info.millimetres);
    showPlace();
}

void PreviewPane::showTrouble(const Error &error)
{
    m_slow->stop();
    m_work->hide();
    m_info = {};
    const bool nothing = error.trouble == Trouble::NotFound;
    const bool givenUp = error == stopped().value();
    m_trouble->setTitle(nothing ? tr("Nothing to print") : tr("No preview"));
    m_trouble->setText(givenUp
            ? tr("The pages were not all laid out. They can be printed and saved all the same.")
            : error.message);
    m_trouble->button(0)->setVisible(nothing && !m_wayOut.isEmpty());
    m_trouble->button(1)->setVisible(!nothing);
    m_stack->setCurrentWidget(m_trouble);
    m_view->setPages(0, {});
    showPlace();
    setPrintable(givenUp);
}

void PreviewPane::showPlace()
{
    const int count = m_view->count();
    const int page = m_view->current();
    {
        const QSignalBlocker quiet(m_page);
        m_page->setRange(count > 0 ? 1 : 0, count);
        m_page->setValue(count > 0 ? page + 1 : 0);
    }
    //: after the number of the page: “3 of 12”
    m_of->setText(tr("of %n page(s)", nullptr, count));
    m_page->setEnabled(count > 1);
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < count);
    const bool free = m_view->fit() == PagesView::Fit::None;
    //: how large a page is shown
    m_fits->button(2)->setText(tr("%1%").arg(free ? qRound(m_view->zoom() * 100) : 100));
    m_fits->setCurrent(m_view->fit() == PagesView::Fit::Page ? 0
            : m_view->fit() == PagesView::Fit::Width         ? 1
                                                             : 2);
}

void PreviewPane::setPrintable(bool printable)
{
    if (m_printable == printable)
        return;
    m_printable = printable;
    emit printableChanged();
}

void PreviewPane::inkButtons()
{
    const Colours colours = coloursFor(palette());
    for (QToolButton *button : { m_previous, m_next, m_smaller, m_larger })
        button->setIcon(icon(button->property("drawing").toString(), colours));
}

void PreviewPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        inkButtons();
}

} // namespace jalons
