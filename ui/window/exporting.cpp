// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/exporting.h"

#include "ui/calendar/viewpicture.h"
#include "ui/print/printing.h"
#include "ui/shown/period.h"

namespace jalons {

namespace {

Result<> printTo(const Plan &plan, const ExportWish &wish, const QString &path, const Clock &clock,
    const Headway &headway)
{
    PrintJob job;
    job.layout = layoutFromKey(keyOf(wish.layout)).value_or(Layout::Sheet);
    job.filter = wish.filter;
    job.options.language = spokenLanguage();
    job.options.withNotes = wish.withNotes;
    if (wish.bulletin) {
        job.layout = Layout::Bulletin;
        job.bulletin = wish.bulletin;
    }
    const Result<int> pages = writePdf(plan, job, path, clock, headway);
    return pages ? Result<>() : failed(pages);
}

PictureWish pictureOf(const ExportWish &wish)
{
    PictureWish picture;
    picture.view = viewFromKey(wish.view);
    picture.anyDay = wish.day;
    picture.firstWeekday = wish.firstWeekday;
    picture.filter = wish.filter;
    return picture;
}

} // namespace

Result<> exportTo(const Plan &plan, const ExportWish &wish, const QString &path, const Clock &clock,
    const Headway &headway)
{
    switch (rowOf(wish.format).making) {
    case ExportMaking::Data:
    case ExportMaking::Pages:
        break;
    case ExportMaking::PaintedPages:
        return printTo(plan, wish, path, clock, headway);
    case ExportMaking::Painted:
        // For a page of paper or a message, whatever colours this screen has.
        return writeViewPicture(plan, pictureOf(wish), path, lightColours());
    }
    const auto bytes = exported(plan, wish, clock, headway);
    return bytes ? writeWhole(path, *bytes) : failed(bytes);
}

} // namespace jalons
