// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/programmeorder.h"

#include "core/plan/datewords.h"

#include <QCoreApplication>

namespace jalons {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::ProgrammePage)
};

void put(Session &session, const PartOfDay &part)
{
    session.day = part.day;
    session.slot = part.slot;
}

} // namespace

PartOfDay partOf(const Session &session)
{
    return { session.day, session.slot };
}

qsizetype moveByOne(QList<Session> &sessions, qsizetype index, int step)
{
    const qsizetype other = index + step;
    if (index < 0 || index >= sessions.size() || other < 0 || other >= sessions.size())
        return index;
    const PartOfDay beyond = partOf(sessions.at(other));
    if (!sessions.at(index).start.isValid() && partOf(sessions.at(index)) != beyond) {
        put(sessions[index], beyond);
        return index;
    }
    sessions.swapItemsAt(index, other);
    return other;
}

void moveTo(QList<Session> &sessions, qsizetype from, qsizetype to, const PartOfDay &part)
{
    if (from < 0 || from >= sessions.size())
        return;
    Session moved = sessions.takeAt(from);
    if (!moved.start.isValid())
        put(moved, part);
    sessions.insert(qBound(qsizetype(0), to, sessions.size()), moved);
}

QString headingOf(const PartOfDay &part, int days)
{
    const QString slot
        = part.slot == Slot::None ? Words::tr("Half-day not set") : nameOf(part.slot);
    if (days <= 1 && part.day == 0)
        return slot;
    //: %1 is the number of a day, %2 « morning »
    return Words::tr("Day %1, %2").arg(part.day + 1).arg(slot.toLower());
}

QString lineOf(const Session &session)
{
    QStringList parts;
    if (session.start.isValid())
        parts.append(inWords(session.start, spokenLanguage()));
    if (!session.label.isEmpty())
        parts.append(session.label);
    parts.append(session.title.isEmpty() ? nameOf(session.kind) : session.title);
    return parts.join(QStringLiteral(" · "));
}

} // namespace jalons
