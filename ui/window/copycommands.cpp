// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/viewpicture.h"
#include "ui/look/typesethtml.h"
#include "ui/shown/period.h"
#include "ui/shown/shown.h"
#include "ui/window/actions.h"
#include "ui/window/desk.h"
#include "ui/window/exporting.h"
#include "ui/window/messagebar.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>
#include <QTextDocument>

namespace jalons {

namespace {

struct CopyCommands
{
    Q_DECLARE_TR_FUNCTIONS(CopyCommands)
};

/// What is selected, as summaries; else the list of what is in view.
ExportWish textWish(const Shown &shown)
{
    ExportWish wish;
    wish.format = ExportFormat::Html;
    if (!shown.selection().isEmpty()) {
        wish.filter.events = shown.selection();
        return wish;
    }
    wish.layout = Layout::Agenda;
    wish.filter = shown.filter();
    const Period period = shown.period();
    wish.filter.from = qMax(wish.filter.from, period.first);
    wish.filter.to = wish.filter.to.isValid() ? qMin(wish.filter.to, period.last) : period.last;
    wish.filter.withUndated = false;
    return wish;
}

void copyAsText(const Desk &desk)
{
    const auto page = exported(desk.plan, textWish(desk.shown), desk.clock);
    if (!page)
        return desk.messages.tell(page.error());
    const QString html = QString::fromUtf8(*page);
    QTextDocument plain;
    plain.setHtml(withNarrowSpacesKept(html));
    restoreNarrowSpaces(plain);
    auto *mime = new QMimeData;
    mime->setHtml(html);
    mime->setText(plain.toPlainText());
    QGuiApplication::clipboard()->setMimeData(mime);
    desk.messages.tell(CopyCommands::tr("Copied as formatted text."));
}

void copyAsPicture(const Desk &desk)
{
    PictureWish wish;
    wish.view = desk.shown.view();
    wish.anyDay = desk.shown.date();
    wish.period = desk.shown.period();
    wish.filter = desk.shown.filter();
    wish.firstWeekday = desk.shown.appearance().firstWeekday();
    wish.hours = desk.shown.appearance().hours;
    // For a page of paper or a slide, whatever colours this screen has.
    const auto image = viewImage(desk.plan, wish, lightColours());
    if (!image)
        return desk.messages.tell(image.error());
    QGuiApplication::clipboard()->setImage(*image);
    desk.messages.tell(CopyCommands::tr("Copied as a picture."));
}

} // namespace

void connectCopyCommands(const Desk &desk)
{
    Actions &on = desk.actions;
    QObject::connect(on.copyAsText, &QAction::triggered, &on, [desk] {
        copyAsText(desk);
    });
    QObject::connect(on.copyAsPicture, &QAction::triggered, &on, [desk] {
        copyAsPicture(desk);
    });
}

} // namespace jalons
