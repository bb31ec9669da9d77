// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Events on the clipboard: the plan's JSON for another plan, words for a letter.

#include "core/exchange/pasting.h"
#include "core/planning/moving.h"
#include "core/store/plan.h"
#include "ui/calendar/eventdeeds.h"
#include "ui/calendar/eventwords.h"
#include "ui/shown/shown.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace jalons {

namespace {

QString jsonType()
{
    return QStringLiteral("application/json");
}

/// Besides the JSON: what was cut is pasted whole.
QString cutType()
{
    return QStringLiteral("application/x-jalons-cut");
}

QList<EventId> idsOf(const QList<Event> &events)
{
    QList<EventId> ids;
    for (const Event &event : events)
        ids.append(event.id);
    return ids;
}

} // namespace

QMimeData *EventDeeds::mimeOf(const QList<Event> &events, bool wereCut) const
{
    const Result<QByteArray> json = carried(m_plan, idsOf(events));
    if (!json) {
        m_shown.tellRefused(json.error());
        return nullptr;
    }
    const EventWords words(m_plan);
    QStringList lines;
    for (const Event &event : events)
        lines.append(words.spoken(outlineOf(event)));
    auto *mime = new QMimeData;
    mime->setData(jsonType(), *json);
    mime->setText(lines.join(u'\n'));
    if (wereCut)
        mime->setData(cutType(), "1");
    return mime;
}

bool EventDeeds::copy(const QList<EventId> &events)
{
    const QList<Event> all = found(events);
    QMimeData *mime = all.isEmpty() ? nullptr : mimeOf(all, false);
    if (mime)
        QGuiApplication::clipboard()->setMimeData(mime);
    return mime;
}

bool EventDeeds::cut(const QList<EventId> &events)
{
    const QList<Event> all = found(events);
    std::unique_ptr<QMimeData> mime(all.isEmpty() ? nullptr : mimeOf(all, true));
    if (!mime)
        return false;
    Change change;
    for (const Event &event : all)
        change.differences.append(removing(event));
    change.label = labelOfCut(all);
    if (!apply(change, {}))
        return false;
    QGuiApplication::clipboard()->setMimeData(mime.release());
    return true;
}

bool EventDeeds::canPaste()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    return mime && mime->hasFormat(jsonType());
}

bool EventDeeds::paste(QDate day)
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    const Result<Pasting> pasted = pasting(m_plan, mime ? mime->data(jsonType()) : QByteArray(),
        day, mime && mime->hasFormat(cutType()));
    if (!pasted) {
        m_shown.tellRefused(pasted.error());
        return false;
    }
    return apply(pasted->change, pasted->events);
}

} // namespace jalons
