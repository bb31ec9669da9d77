// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/detailspanel.h"

#include "core/planning/recurrencewords.h"
#include "core/planning/series.h"
#include "core/store/plan.h"
#include "core/summary/summary.h"
#include "ui/details/detailshead.h"
#include "ui/details/detailsstyle.h"
#include "ui/details/mentions.h"
#include "ui/look/emptystate.h"
#include "ui/look/metrics.h"
#include "ui/look/tilepainter.h"
#include "ui/look/typesethtml.h"
#include "ui/shown/shown.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace jalons {

namespace {

/// « 3 sur 5 d’une série : tous les 6 mois »; empty where it recurs not.
QString seriesInWords(const Plan &plan, const Event &event, Language language)
{
    const Place place = placeInSeries(plan, event);
    const auto series = plan.series(event.series);
    if (place.number == 0 || !series)
        return {};
    //: which event of a series, of how many, and its rule: « 3 sur 5 d’une série : tous les 6 mois
    //: »
    return DetailsPanel::tr("%1 of %2 in a series: %3")
        .arg(QString::number(place.number), QString::number(place.count),
            inWords(*series, language));
}

} // namespace

struct DetailsPanel::Private
{
    Plan &plan;
    Shown &shown;
    EventId id; ///< what is on show; null where nothing is
    Mentions mentions;
    QStackedLayout *stack = nullptr;
    EmptyState *empty = nullptr;
    DetailsHead *head = nullptr;
    QTextBrowser *page = nullptr;
    QPushButton *print = nullptr;

    QWidget *build(DetailsPanel *panel);
    void readKind(const Event &event);
};

QWidget *DetailsPanel::Private::build(DetailsPanel *panel)
{
    auto *content = new QWidget(panel);
    head = new DetailsHead(content);
    page = new QTextBrowser(content);
    page->setObjectName(QStringLiteral("detailsPage"));
    page->setOpenLinks(false);
    page->setFrameShape(QFrame::NoFrame);
    page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    page->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    page->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    page->setTabChangesFocus(true);
    page->viewport()->setAutoFillBackground(false);
    page->setStyleSheet(QStringLiteral("QTextBrowser { background: transparent; }"));
    page->document()->setDocumentMargin(metrics::group);
    page->document()->setIndentWidth(metrics::group);

    auto *open = new QPushButton(tr("Open"), content);
    open->setObjectName(QStringLiteral("detailsOpen"));
    open->setProperty("primary", true);
    open->setAccessibleDescription(tr("Opens the event in the editor"));
    print = new QPushButton(tr("Print…"), content);
    print->setObjectName(QStringLiteral("detailsPrint"));
    print->setAccessibleDescription(tr("Shows the summary of the event as it will be printed"));
    for (QPushButton *button : { open, print })
        button->setAutoDefault(false);
    connect(open, &QPushButton::clicked, panel, [this] {
        shown.openEvent(id);
    });
    connect(print, &QPushButton::clicked, panel, [this, panel] {
        emit panel->printWanted(id);
    });

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(metrics::group, metrics::near, metrics::group, metrics::group);
    buttons->setSpacing(metrics::near);
    buttons->addWidget(open, 1);
    buttons->addWidget(print, 1);

    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(page, 1);
    column->addLayout(buttons);
    return content;
}

DetailsPanel::DetailsPanel(Plan &plan, Shown &shown, QWidget *parent)
    : QWidget(parent)
    , d(new Private{ plan, shown, {}, {} })
{
    setObjectName(QStringLiteral("detailsPanel"));
    setAccessibleName(tr("Summary of the selected event"));
    setMinimumWidth(240);
    d->empty = new EmptyState(tr("No event is selected"),
        tr("Select an event in the calendar to read its summary here."), {}, this);
    d->stack = new QStackedLayout(this);
    d->stack->addWidget(d->empty);
    d->stack->addWidget(d->build(this));

    connect(&shown, &Shown::selectedChanged, this, &DetailsPanel::showSelected);
    connect(&plan, &Plan::changed, this, &DetailsPanel::refresh);
    connect(d->page, &QTextBrowser::anchorClicked, this, &DetailsPanel::follow);
    showSelected();
}

DetailsPanel::~DetailsPanel() = default;

QSize DetailsPanel::sizeHint() const
{
    return { 320, 600 };
}

void DetailsPanel::showEmpty()
{
    d->id = {};
    d->mentions = {};
    d->page->clear();
    d->stack->setCurrentIndex(0);
}

void DetailsPanel::showSelected()
{
    const EventId id = d->shown.selected();
    const auto event = id.isNull() ? fail(Trouble::NotFound, {}) : d->plan.event(id);
    const Language language = spokenLanguage();
    SummaryOptions options;
    options.language = language;
    options.withNotes
        = true; // the panel is the officer's own; only paper and files leave the office
    options.forScreen = true;
    const auto html = event ? sheetHtml(d->plan, id, options) : failed(event);
    const auto kinds = d->plan.kinds();
    if (!html || !kinds) {
        showEmpty();
        return;
    }

    const bool same = d->id == id;
    const int position = d->page->verticalScrollBar()->value();
    d->id = id;
    d->mentions = Mentions(d->plan, *event);
    Kind kind{ .key = event->kind, .name = event->kind, .shortName = event->kind };
    for (const Kind &each : *kinds) {
        if (each.key == event->kind)
            kind = each;
    }
    d->head->setEvent(*event, kind, language, seriesInWords(d->plan, *event, language));
    d->page->document()->setDefaultFont(fontFor(TextSize::Body, font()));
    d->page->document()->setDefaultStyleSheet(detailsStyle(coloursFor(palette()), font()));
    d->page->setHtml(withNarrowSpacesKept(*html));
    restoreNarrowSpaces(*d->page->document());
    d->page->setAccessibleName(tr("Summary: %1").arg(event->title));
    d->stack->setCurrentIndex(1);
    d->page->verticalScrollBar()->setValue(same ? position : 0);
}

void DetailsPanel::refresh(const Change &change)
{
    if (!d->id.isNull() && d->mentions.concernedBy(change))
        showSelected();
    else if (d->id.isNull() && !d->shown.selected().isNull())
        showSelected(); // what was removed and comes back by undo
}

void DetailsPanel::follow(const QUrl &url)
{
    if (url.scheme() != QLatin1String("event")) {
        QDesktopServices::openUrl(url);
        return;
    }
    const auto other = d->plan.event(EventId::fromString(url.path()));
    if (!other)
        return;
    if (other->when.isKnown())
        d->shown.setDate(other->when.from);
    d->shown.setSelected(other->id);
}

void DetailsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool looks
        = event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange;
    if (looks && d && d->stack && !d->id.isNull())
        showSelected();
}

} // namespace jalons
