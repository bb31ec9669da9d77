// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/organisationlist.h"

#include "core/planning/merging.h"
#include "core/store/plan.h"
#include "ui/lists/mergedialog.h"
#include "ui/shown/territoryfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace jalons {

using namespace Qt::StringLiterals;

OrganisationList::OrganisationList(Plan &plan)
    : ListWindow(
        plan, tr("Organisations"), { tr("Name"), tr("Kind"), tr("Territory"), tr("In use") }, 0)
    , m_name(new QLineEdit)
    , m_kind(new QComboBox)
    , m_territory(new TerritoryField(plan.catalogue()))
    , m_retired(new QCheckBox(tr("&Retired: kept where it is named, offered no more")))
{
    setObjectName(u"organisationList"_s);
    makeForm();
    QPushButton *added = addButton(tr("&Add"), "add");
    m_remove = addButton(tr("Re&move"), "remove");
    m_merge = addButton(tr("Mer&ge…"), "merge");
    connect(m_merge, &QPushButton::clicked, this, &OrganisationList::merge);
    connect(added, &QPushButton::clicked, this, &OrganisationList::add);
    connect(m_remove, &QPushButton::clicked, this, &OrganisationList::remove);
    reload();
}

void OrganisationList::makeForm()
{
    m_name->setObjectName(u"name"_s);
    m_kind->setObjectName(u"kind"_s);
    m_territory->setObjectName(u"territory"_s);
    m_retired->setObjectName(u"retired"_s);
    m_territory->setGroupings(plan().ownTerritories().value_or(QList<Territory>()));
    for (const OrganisationKind kind : allOrganisationKinds())
        m_kind->addItem(nameOf(kind), keyOf(kind));
    addField(tr("&Name"), m_name);
    addField(tr("&Kind"), m_kind);
    addField(tr("&Territory where it acts or sits"), m_territory);
    addField({}, m_retired);
    connect(m_name, &QLineEdit::editingFinished, this, &OrganisationList::save);
    connect(m_kind, &QComboBox::activated, this, &OrganisationList::save);
    connect(m_territory, &TerritoryField::chosen, this, &OrganisationList::save);
    connect(m_retired, &QCheckBox::clicked, this, &OrganisationList::save);
}

QList<ListLine> OrganisationList::rows() const
{
    m_usage = usageIn(plan());
    m_organisations.clear();
    QList<ListLine> rows;
    for (const Organisation &organisation :
        plan().organisations().value_or(QList<Organisation>())) {
        const QString key = organisation.id.toString();
        m_organisations.insert(key, organisation);
        const QString territory = organisation.territory.isNull()
            ? QString()
            : plan().territoryName(organisation.territory);
        QString usage = usageWords(m_usage.organisations.value(organisation.id));
        if (organisation.retired)
            usage = tr("%1, retired").arg(usage);
        rows.append({ key, { organisation.name, nameOf(organisation.kind), territory, usage },
            organisation.retired });
    }
    return rows;
}

void OrganisationList::showRow(const QString &key)
{
    const Organisation organisation = m_organisations.value(key);
    m_name->setText(organisation.name);
    m_name->setCursorPosition(0);
    m_kind->setCurrentIndex(m_kind->findData(keyOf(organisation.kind)));
    m_territory->setCode(organisation.territory);
    m_retired->setChecked(organisation.retired);
    setFormEnabled(!key.isEmpty());
    const int events = m_usage.organisations.value(organisation.id);
    m_remove->setEnabled(!key.isEmpty() && events == 0 && !plan().isReadOnly());
    m_merge->setEnabled(!key.isEmpty() && m_organisations.size() > 1 && !plan().isReadOnly());
    if (key.isEmpty())
        setNote({});
    else if (events == 0)
        setNote(tr("No event names it: it can be removed."));
    else
        setNote(tr("%n event(s) name it: a new name shows in all of them, and it can be retired or "
                   "merged but not removed.",
            nullptr, events));
}

void OrganisationList::save()
{
    const QString key = current();
    if (!m_organisations.contains(key))
        return;
    Organisation organisation = m_organisations.value(key);
    if (!m_name->text().trimmed().isEmpty())
        organisation.name = m_name->text().simplified();
    organisation.kind = organisationKindFromKey(m_kind->currentData().toString())
                            .value_or(OrganisationKind::Other);
    organisation.territory = m_territory->code();
    organisation.retired = m_retired->isChecked();
    if (organisation == m_organisations.value(key))
        return;
    if (told(plan().save(organisation)))
        m_organisations.insert(key, organisation);
}

void OrganisationList::add()
{
    Organisation organisation;
    organisation.id = OrganisationId::make();
    organisation.name = tr("New organisation");
    if (!told(plan().save(organisation)))
        return;
    reload();
    choose(organisation.id.toString());
    m_name->setFocus();
    m_name->selectAll();
}

void OrganisationList::remove()
{
    told(plan().remove(Subject::Organisation, current()));
}

void OrganisationList::merge()
{
    const Organisation gone = m_organisations.value(current());
    QList<std::pair<QString, QString>> others;
    for (const Organisation &one : plan().organisations().value_or(QList<Organisation>()))
        if (one.id != gone.id && !one.retired)
            others.append({ one.id.toString(), one.name });
    auto *dialog = new MergeDialog(gone.name, m_usage.organisations.value(gone.id), others, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, gone] {
        const QString into = dialog->chosen();
        const Result<Change> change
            = mergedOrganisation(plan(), gone.id, OrganisationId::fromString(into));
        if (!told(change ? plan().apply(*change) : change))
            return;
        reload();
        choose(into);
    });
    dialog->open();
}

} // namespace jalons
