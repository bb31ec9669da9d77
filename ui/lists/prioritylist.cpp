// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/prioritylist.h"

#include "core/plan/json.h"
#include "core/store/plan.h"
#include "ui/lists/plainfield.h"
#include "ui/shown/territoryfield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

/// A year, or none (the lowest value).
QSpinBox *yearField(const char *name)
{
    auto *field = new QSpinBox;
    field->setObjectName(QLatin1String(name));
    field->setRange(1999, 2099);
    field->setSpecialValueText(PriorityList::tr("not known"));
    return field;
}

int yearOf(const QSpinBox *field)
{
    return field->value() == field->minimum() ? 0 : field->value();
}

} // namespace

PriorityList::PriorityList(Plan &plan)
    : ListWindow(plan, tr("Priorities"),
        { tr("Territory"), tr("Rank"), tr("Title"), tr("Progress"), tr("In use") }, 2)
    , m_territory(new TerritoryField(plan.catalogue()))
    , m_rank(new QSpinBox)
    , m_title(new QLineEdit)
    , m_description(new PlainField)
    , m_firstYear(yearField("firstYear"))
    , m_lastYear(yearField("lastYear"))
    , m_progress(new QComboBox)
    , m_theme(new QComboBox)
{
    setObjectName(u"priorityList"_s);
    makeForm();
    QPushButton *added = addButton(tr("&Add"), "add");
    m_remove = addButton(tr("Re&move"), "remove");
    m_up = addButton(tr("&Up"), "up");
    m_down = addButton(tr("D&own"), "down");
    connect(added, &QPushButton::clicked, this, &PriorityList::add);
    connect(m_remove, &QPushButton::clicked, this, &PriorityList::remove);
    connect(m_up, &QPushButton::clicked, this, [this] {
        move(-1);
    });
    connect(m_down, &QPushButton::clicked, this, [this] {
        move(1);
    });
    reload();
}

void PriorityList::makeForm()
{
    m_territory->setObjectName(u"territory"_s);
    m_territory->setGroupings(plan().ownTerritories().value_or(QList<Territory>()));
    m_rank->setObjectName(u"rank"_s);
    m_rank->setSpecialValueText(tr("none"));
    m_title->setObjectName(u"title"_s);
    m_description->setObjectName(u"description"_s);
    m_progress->setObjectName(u"progress"_s);
    for (const Progress progress : allProgress())
        m_progress->addItem(nameOf(progress), keyOf(progress));
    m_theme->setObjectName(u"theme"_s);
    m_theme->addItem(tr("none"), QString());
    for (const Theme &theme : nationalThemes())
        m_theme->addItem(
            tr("%1. %2", "number and name of a theme").arg(theme.number).arg(theme.name),
            theme.key);
    m_theme->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addField(tr("&Territory"), m_territory);
    addField(tr("&Rank"), m_rank);
    addField(tr("T&itle"), m_title);
    addField(tr("&Description"), m_description);
    addField(tr("&First year"), m_firstYear);
    addField(tr("&Last year"), m_lastYear);
    addField(tr("&Progress"), m_progress);
    addField(tr("&National priority it serves"), m_theme);
    connect(m_territory, &TerritoryField::chosen, this, &PriorityList::save);
    for (QSpinBox *number : { m_rank, m_firstYear, m_lastYear })
        connect(number, &QSpinBox::editingFinished, this, &PriorityList::save);
    connect(m_title, &QLineEdit::editingFinished, this, &PriorityList::save);
    connect(m_description, &PlainField::editingFinished, this, &PriorityList::save);
    connect(m_progress, &QComboBox::activated, this, &PriorityList::save);
    connect(m_theme, &QComboBox::activated, this, &PriorityList::save);
}

QList<ListLine> PriorityList::rows() const
{
    m_usage = usageIn(plan());
    m_priorities.clear();
    QList<ListLine> rows;
    for (const Priority &priority : plan().priorities().value_or(QList<Priority>())) {
        const QString key = priority.id.toString();
        m_priorities.insert(key, priority);
        rows.append({ key,
            { plan().territoryName(priority.territory),
                priority.rank > 0 ? QString::number(priority.rank) : QString(), priority.title,
                nameOf(priority.progress), usageWords(m_usage.priorities.value(priority.id)) },
            priority.progress == Progress::Abandoned });
    }
    return rows;
}

void PriorityList::showRow(const QString &key)
{
    const Priority priority = m_priorities.value(key);
    m_territory->setCode(priority.territory);
    m_rank->setValue(priority.rank);
    m_title->setText(priority.title);
    m_title->setCursorPosition(0);
    m_description->setPlainText(priority.description);
    m_firstYear->setValue(priority.firstYear);
    m_lastYear->setValue(priority.lastYear);
    m_progress->setCurrentIndex(m_progress->findData(keyOf(priority.progress)));
    m_theme->setCurrentIndex(qMax(0, m_theme->findData(priority.theme)));
    setFormEnabled(!key.isEmpty());
    const int events = m_usage.priorities.value(priority.id);
    const bool writable = !key.isEmpty() && !plan().isReadOnly();
    m_remove->setEnabled(writable && events == 0);
    const QList<Priority> all = neighbours(priority.territory);
    m_up->setEnabled(writable && all.size() > 1 && all.first().id != priority.id);
    m_down->setEnabled(writable && all.size() > 1 && all.last().id != priority.id);
    if (key.isEmpty())
        setNote({});
    else if (events == 0)
        setNote(tr("No event treats it yet."));
    else
        setNote(tr("%n event(s) treat it: it can be abandoned, but not removed.", nullptr, events));
}

Priority PriorityList::typed() const
{
    Priority priority = m_priorities.value(current());
    if (!m_territory->code().isNull())
        priority.territory = m_territory->code();
    priority.rank = m_rank->value();
    if (!m_title->text().trimmed().isEmpty())
        priority.title = m_title->text().simplified();
    priority.description = m_description->toPlainText().trimmed();
    priority.firstYear = yearOf(m_firstYear);
    priority.lastYear = yearOf(m_lastYear);
    priority.progress
        = progressFromKey(m_progress->currentData().toString()).value_or(Progress::NotStarted);
    priority.theme = m_theme->currentData().toString();
    return priority;
}

void PriorityList::save()
{
    const QString key = current();
    if (!m_priorities.contains(key))
        return;
    const Priority priority = typed();
    if (priority != m_priorities.value(key) && told(plan().save(priority)))
        m_priorities.insert(key, priority);
}

void PriorityList::add()
{
    const Priority chosen = m_priorities.value(current());
    Priority priority;
    priority.id = PriorityId::make();
    priority.territory = chosen.territory.isNull()
        ? TerritoryCode{ TerritoryCode::Type::National, {} }
        : chosen.territory;
    priority.rank = static_cast<int>(neighbours(priority.territory).size()) + 1;
    priority.firstYear = chosen.firstYear;
    priority.lastYear = chosen.lastYear;
    priority.title = tr("New priority");
    if (!told(plan().save(priority)))
        return;
    reload();
    choose(priority.id.toString());
    m_title->setFocus();
    m_title->selectAll();
}

void PriorityList::remove()
{
    told(plan().remove(Subject::Priority, current()));
}

void PriorityList::move(int step)
{
    const Priority chosen = m_priorities.value(current());
    QList<Priority> all = neighbours(chosen.territory);
    const qsizetype from = all.indexOf(chosen);
    const qsizetype to = from + step;
    if (from < 0 || to < 0 || to >= all.size())
        return;
    all.move(from, to);
    Change change;
    change.label = tr("Reorder the priorities of %1").arg(plan().territoryName(chosen.territory));
    for (qsizetype i = 0; i < all.size(); ++i) {
        Priority ranked = all.at(i);
        ranked.rank = static_cast<int>(i) + 1;
        if (ranked != all.at(i)) {
            change.differences.append(
                { Subject::Priority, ranked.id.toString(), toJson(all.at(i)), toJson(ranked) });
        }
    }
    told(plan().apply(change));
}

QList<Priority> PriorityList::neighbours(const TerritoryCode &territory) const
{
    QList<Priority> all = plan().priorities().value_or(QList<Priority>());
    all.removeIf([&](const Priority &priority) {
        return priority.territory != territory;
    });
    return all;
}

} // namespace jalons
