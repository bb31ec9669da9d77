// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overlaps/overlapsmodel.h"

#include "core/plan/datewords.h"

#include <QFont>

#include <algorithm>

namespace jalons {

namespace {

QString large(QString words)
{
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

/// « 9 h 30 – 12 h · Comité de pilotage »; with its day where the heading does not tell it.
QString eventInWords(const EventOutline &event, bool withDay)
{
    const Language language = spokenLanguage();
    QStringList parts;
    if (withDay)
        parts.append(inWords(event.when.from, language, Wording::Plain));
    if (event.when.start.isValid()) {
        const QString start = inWords(event.when.start, language);
        parts.append(event.when.end.isValid()
                ? QStringLiteral("%1 – %2").arg(start, inWords(event.when.end, language))
                : start);
    }
    parts.append(event.title);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

OverlapsModel::OverlapsModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_colours(lightColours())
{
}

void OverlapsModel::setOverlaps(const QList<Overlap> &overlaps)
{
    m_all = overlaps;
    arrange();
}

void OverlapsModel::setGrouping(Grouping grouping)
{
    if (m_grouping == grouping)
        return;
    m_grouping = grouping;
    arrange();
}

void OverlapsModel::setWithMuted(bool withMuted)
{
    if (m_withMuted == withMuted)
        return;
    m_withMuted = withMuted;
    arrange();
}

void OverlapsModel::setColours(const Colours &colours)
{
    m_colours = colours;
}

QString OverlapsModel::headingOf(const Overlap &overlap) const
{
    return m_grouping == Grouping::Reason
        ? nameOf(overlap.reason)
        : large(inWords(overlap.day, spokenLanguage(), Wording::Full));
}

void OverlapsModel::arrange()
{
    beginResetModel();
    m_groups.clear();
    QList<Overlap> shown;
    std::copy_if(
        m_all.begin(), m_all.end(), std::back_inserter(shown), [this](const Overlap &overlap) {
            return m_withMuted || !overlap.muted;
        });
    if (m_grouping == Grouping::Reason)
        std::stable_sort(shown.begin(), shown.end(), [](const Overlap &a, const Overlap &b) {
            return a.reason < b.reason;
        });
    for (const Overlap &overlap : std::as_const(shown)) {
        const QString heading = headingOf(overlap);
        if (m_groups.empty() || m_groups.back().heading != heading)
            m_groups.push_back({ heading, {} });
        m_groups.back().overlaps.append(overlap);
    }
    endResetModel();
}

int OverlapsModel::count() const
{
    int all = 0;
    for (const Group &group : m_groups)
        all += static_cast<int>(group.overlaps.size());
    return all;
}

const Overlap *OverlapsModel::at(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_groups.at(index.internalId() - 1).overlaps.at(index.row());
}

QModelIndex OverlapsModel::indexOf(const QString &key) const
{
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        for (qsizetype row = 0; row < m_groups.at(i).overlaps.size(); ++row)
            if (m_groups.at(i).overlaps.at(row).key == key)
                return createIndex(static_cast<int>(row), 0, i + 1);
    return {};
}

// A heading has the internal id 0, a row the number of its heading from 1.
QModelIndex OverlapsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex OverlapsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

int OverlapsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups.at(static_cast<std::size_t>(parent.row())).overlaps.size());
}

int OverlapsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString OverlapsModel::cell(const Overlap &overlap, int column) const
{
    const bool withDay = m_grouping == Grouping::Reason;
    switch (column) {
    case What: {
        //: %1 why two events overlap, %2 what they share
        const QString words = tr("%1: %2").arg(reasonInWords(overlap), overlap.shared);
        //: %1 tells of an overlap that is not to be told any more
        return overlap.muted ? tr("%1 (muted)").arg(words) : words;
    }
    case One:
        return eventInWords(overlap.event, withDay);
    default:
        return overlap.isHoliday() ? QString() : eventInWords(overlap.other, false);
    }
}

QVariant OverlapsModel::data(const QModelIndex &index, int role) const
{
    const Overlap *overlap = at(index);
    if (!overlap) {
        if (!index.isValid() || index.column() != 0)
            return {};
        const Group &group = m_groups.at(static_cast<std::size_t>(index.row()));
        if (role == Qt::DisplayRole)
            //: heading: %1 a day or a reason, %2 how many overlaps
            return tr("%1 · %2").arg(group.heading).arg(group.overlaps.size());
        if (role == Qt::FontRole) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return cell(*overlap, index.column());
    case Qt::ToolTipRole:
        return cell(*overlap, index.column());
    case Qt::ForegroundRole:
        return overlap->muted ? QVariant(m_colours.secondText) : QVariant();
    case Qt::AccessibleTextRole: {
        // The row is heard cell by cell; the first says all that tells it from others.
        if (index.column() != What)
            return cell(*overlap, index.column());
        QStringList parts{ cell(*overlap, What), inWords(overlap->day, spokenLanguage()),
            overlap->event.title };
        if (!overlap->isHoliday())
            parts.append(overlap->other.title);
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QVariant OverlapsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What is shared");
    case One:
        return tr("Event");
    default:
        return tr("Other event");
    }
}

} // namespace jalons
