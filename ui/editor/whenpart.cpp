// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/whenpart.h"

#include "core/store/plan.h"
#include "core/territories/catalogue.h"
#include "ui/editor/choicefield.h"
#include "ui/editor/datefield.h"
#include "ui/editor/form.h"
#include "ui/editor/register.h"

#include <QLabel>
#include <QPushButton>

namespace jalons {

namespace {

const QByteArray paris = "Europe/Paris";

struct Zone
{
    const char *id;
    const char *name;
};

/// The zones of French territories; any other that an event has is added when it is loaded.
constexpr Zone frenchZones[] = {
    { "Europe/Paris", QT_TRANSLATE_NOOP("jalons::WhenPart", "Metropolitan France") },
    { "America/Guadeloupe", QT_TRANSLATE_NOOP("jalons::WhenPart", "Guadeloupe") },
    { "America/Martinique", QT_TRANSLATE_NOOP("jalons::WhenPart", "Martinique") },
    { "America/Cayenne", QT_TRANSLATE_NOOP("jalons::WhenPart", "French Guiana") },
    { "Indian/Reunion", QT_TRANSLATE_NOOP("jalons::WhenPart", "Réunion") },
    { "Indian/Mayotte", QT_TRANSLATE_NOOP("jalons::WhenPart", "Mayotte") },
    { "America/Miquelon", QT_TRANSLATE_NOOP("jalons::WhenPart", "Saint-Pierre and Miquelon") },
    { "America/Marigot", QT_TRANSLATE_NOOP("jalons::WhenPart", "Saint-Martin") },
    { "America/St_Barthelemy", QT_TRANSLATE_NOOP("jalons::WhenPart", "Saint-Barthélemy") },
    { "Pacific/Noumea", QT_TRANSLATE_NOOP("jalons::WhenPart", "New Caledonia") },
    { "Pacific/Tahiti", QT_TRANSLATE_NOOP("jalons::WhenPart", "French Polynesia") },
    { "Pacific/Wallis", QT_TRANSLATE_NOOP("jalons::WhenPart", "Wallis and Futuna") },
};

TerritoryCode leadOf(const Event &event)
{
    for (const EventTerritory &territory : event.territories) {
        if (territory.role == TerritoryRole::Lead)
            return territory.code;
    }
    return {};
}

/// Whose public holidays are its own; those of the whole country where nobody leads.
HolidayRegion regionOf(const Plan &plan, const TerritoryCode &code)
{
    TerritoryCode first = code;
    const auto groupings = plan.ownTerritories().value_or(QList<Territory>());
    for (const Territory &grouping : groupings)
        if (grouping.code == code && !grouping.members.isEmpty())
            first = grouping.members.first();
    return holidayRegionOf(QList<TerritoryCode>{ first } + plan.catalogue().ancestors(first));
}

QByteArray zoneOf(const Plan &plan, const TerritoryCode &code)
{
    if (const Territory *territory = plan.catalogue().find(code))
        return territory->timeZone;
    const auto groupings = plan.ownTerritories().value_or(QList<Territory>());
    for (const Territory &grouping : groupings) {
        if (grouping.code == code)
            return grouping.timeZone;
    }
    return paris;
}

} // namespace

WhenPart::WhenPart(const Register &known, QDate today, QWidget *parent)
    : LoadedPage(parent)
    , m_register(known)
    , m_when(new DateField(QStringLiteral("when"), today, this))
    , m_otherZone(new QPushButton(tr("Another time zone…"), this))
    , m_zone(new ChoiceField(QStringLiteral("zone"), this))
    , m_former(new DateField(QStringLiteral("former"), today, this))
{
    setFocusProxy(m_when);
    m_otherZone->setObjectName(QStringLiteral("otherZone"));
    m_otherZone->setProperty("flat", true);
    m_otherZone->setAutoDefault(false);
    m_otherZone->setStyleSheet(QStringLiteral(
        "QPushButton { color: palette(link); padding-left: 2px; padding-right: 2px; }"));
    m_otherZone->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    for (const Zone &zone : frenchZones) {
        const QString id = QString::fromLatin1(zone.id);
        m_zone->add(QStringLiteral("%1 (%2)").arg(tr(zone.name), id), id);
    }
    m_when->setName(tr("When"));
    m_former->setName(tr("Originally planned for"));
    Form form(this);
    form.field(tr("When"), m_when);
    m_zoneLabel = form.field(tr("Time zone of the place"), m_zone);
    m_formerLabel = form.field(tr("Originally planned for"), m_former);
    form.widget(m_otherZone);
    connect(m_when, &DateField::edited, this, &EditorPage::edited);
    connect(m_former, &DateField::edited, this, &EditorPage::edited);
    connect(m_zone, &QComboBox::currentIndexChanged, this, &EditorPage::edited);
    connect(m_otherZone, &QPushButton::clicked, this, [this] {
        showZone(true);
        m_zone->setFocus(Qt::OtherFocusReason);
    });
}

void WhenPart::fill(const Event &event)
{
    m_status = event.status;
    m_lead = leadOf(event);
    followRegion();
    m_when->load(event.when);
    m_former->load(event.postponedFrom);
    m_zone->load(QString::fromUtf8(event.when.timeZone));
    showZone(event.when.timeZone != paris);
    showFormer(event.status == Status::Postponed || event.postponedFrom.isKnown());
}

void WhenPart::save(Event &event) const
{
    event.when = m_when->date().value_or(loaded().when);
    event.when.timeZone = m_zone->key().toUtf8();
    event.postponedFrom = m_former->date().value_or(loaded().postponedFrom);
}

std::optional<QString> WhenPart::problem() const
{
    if (const auto when = m_when->date(); !when)
        return when.error().message;
    Event event = loaded();
    save(event);
    if (auto sentence = event.when.problem())
        return sentence;
    if (const auto former = m_former->date(); !former)
        return former.error().message;
    return event.postponedFrom.problem();
}

void WhenPart::focusProblem()
{
    const bool former = m_when->date() && !m_former->date();
    (former ? m_former : m_when)->focusProblem();
}

std::optional<QString> WhenPart::missing() const
{
    const auto when = m_when->date();
    return when && !when->isKnown() ? std::optional(tr("The date is still to be set."))
                                    : std::nullopt;
}

void WhenPart::follow(const Event &draft)
{
    if (draft.status != m_status && draft.status == Status::Postponed
        && !draft.postponedFrom.isKnown() && loaded().when.isKnown())
        m_former->enter(loaded().when);
    m_status = draft.status;
    if (m_status == Status::Postponed || draft.postponedFrom.isKnown())
        showFormer(true);
    const TerritoryCode lead = leadOf(draft);
    if (lead != m_lead && !lead.isNull()) {
        const QByteArray zone = zoneOf(m_register.plan(), lead);
        m_zone->load(QString::fromUtf8(zone));
        showZone(zone != paris || m_zone->isVisibleTo(this));
    }
    if (lead != m_lead) {
        m_lead = lead;
        followRegion();
    }
}

void WhenPart::followRegion()
{
    const HolidayRegion region = regionOf(m_register.plan(), m_lead);
    m_when->setHolidayRegion(region);
    m_former->setHolidayRegion(region);
}

void WhenPart::showZone(bool shown)
{
    m_zoneLabel->setVisible(shown);
    m_zone->setVisible(shown);
    m_otherZone->setVisible(!shown);
}

void WhenPart::showFormer(bool shown)
{
    m_formerLabel->setVisible(shown);
    m_former->setVisible(shown);
}

} // namespace jalons
