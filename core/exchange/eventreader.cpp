// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/eventreader.h"

#include "core/basis/searchkey.h"
#include "core/plan/json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::EventReader)
};

const QStringList &eventKeys()
{
    static const QStringList keys
        = u"id title kind status when postponedFrom place territories organisations "
          "moreOrganisations framework follows prepares rank series occurrence programme "
          "priorities aims context "
          "summary "
          "decisions actions links expectedAttendance actualAttendance contact notes"_s.split(u' ');
    return keys;
}

/// A reference is an id or an object that has one: `{"id": …, "title": …}`.
QString idIn(const QJsonValue &reference)
{
    return reference.isObject() ? reference.toObject().value(u"id"_s).toString()
                                : reference.toString();
}

} // namespace

Result<Event> EventReader::read(QJsonObject object)
{
    m_title = object.value(u"title"_s).toString();
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        if (!eventKeys().contains(key)) {
            warn(Words::tr("the key “%1” means nothing here and was left out").arg(key));
            object.remove(key);
        }
    }
    if (const auto resolved = resolveTerritories(object); !resolved)
        return failed(resolved);
    resolveKind(object);
    resolveOrganisations(object);
    QJsonArray programme = object.value(u"programme"_s).toArray();
    for (qsizetype i = 0; i < programme.size(); ++i) {
        if (!programme.at(i).isObject())
            continue; // told by eventFromJson
        QJsonObject session = programme.at(i).toObject();
        resolveSpeakers(session, u"facilitators"_s);
        resolveSpeakers(session, u"speakers"_s);
        programme[i] = session;
    }
    if (!programme.isEmpty())
        object[u"programme"_s] = programme;
    resolvePriorities(object);
    resolveEvents(object);
    resolveSeries(object);

    auto event = eventFromJson(object);
    if (!event)
        return event;
    if (const auto problem = problemOf(*event))
        return fail(Trouble::Damaged, *problem);
    return event;
}

Result<> EventReader::resolveTerritories(QJsonObject &object)
{
    QJsonArray list = object.value(u"territories"_s).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        QJsonObject territory = list.at(i).isString() ? QJsonObject{ { u"name"_s, list.at(i) } }
                                                      : list.at(i).toObject();
        if (const auto code = TerritoryCode::fromString(territory.value(u"code"_s).toString())) {
            // Codes come and go with the years: a well-formed one is kept, so that nothing is lost.
            if (!m_known.has(*code))
                warn(Words::tr("the territory %1 is not in the official list")
                         .arg(code->toString()));
        } else if (const QString name = territory.value(u"name"_s).toString();
                   !territory.contains(u"code"_s) && !name.isEmpty()) {
            const auto found = m_known.territory(name);
            if (!found)
                return failed(found);
            territory[u"code"_s] = found->toString();
        }
        list[i] = territory;
    }
    if (!list.isEmpty())
        object[u"territories"_s] = list;
    return {};
}

void EventReader::resolveKind(QJsonObject &object)
{
    const QString said = object.value(u"kind"_s).toString();
    if (said.isEmpty())
        return;
    if (const auto key = m_known.kind(said)) {
        object[u"kind"_s] = *key;
        return;
    }
    warn(Words::tr("the kind “%1” was not known and is added").arg(said));
    Kind kind;
    kind.key = searchKey(said).replace(u' ', u'-');
    kind.name = said;
    object[u"kind"_s] = kind.key;
    if (m_known.kind(kind.key))
        return; // « Copil ! » after « Copil »: the same key
    m_kinds.append(kind);
    m_known.add(kind);
}

QString EventReader::organisationId(const QString &id, const QString &name)
{
    const auto wanted = OrganisationId::fromString(id);
    if (!wanted.isNull() && m_known.has(wanted))
        return id;
    if (name.trimmed().isEmpty())
        return {};
    if (wanted.isNull()) {
        if (const auto found = m_known.organisation(name))
            return found->toString();
    }
    Organisation organisation;
    organisation.id = wanted.isNull() ? OrganisationId::make() : wanted;
    organisation.name = name.trimmed();
    m_organisations.append(organisation);
    m_known.add(organisation);
    return organisation.id.toString();
}

void EventReader::resolveOrganisations(QJsonObject &object)
{
    QJsonArray list;
    const QJsonArray given = object.value(u"organisations"_s).toArray();
    for (const QJsonValue &item : given) {
        QJsonObject organisation
            = item.isString() ? QJsonObject{ { u"name"_s, item } } : item.toObject();
        const QString id = organisationId(
            organisation.value(u"id"_s).toString(), organisation.value(u"name"_s).toString());
        if (id.isEmpty()) {
            warn(Words::tr("an organisation without a name, which nobody knows, was left out"));
            continue;
        }
        organisation[u"id"_s] = id;
        list.append(organisation);
    }
    if (!given.isEmpty())
        object[u"organisations"_s] = list;
}

void EventReader::resolveSpeakers(QJsonObject &session, const QString &key)
{
    QJsonArray speakers = session.value(key).toArray();
    for (qsizetype i = 0; i < speakers.size(); ++i) {
        QJsonObject speaker = speakers.at(i).toObject();
        const QString named = speaker.value(u"organisationName"_s).toString();
        const QString given = speaker.value(u"organisation"_s).toString();
        if (named.isEmpty() && given.isEmpty())
            continue;
        const QString id = organisationId(given, named);
        if (id.isEmpty()) {
            warn(Words::tr("the organisation of a speaker is not in the file and was left out"));
            speaker.remove(u"organisation"_s);
        } else {
            speaker[u"organisation"_s] = id;
        }
        speakers[i] = speaker;
    }
    if (!speakers.isEmpty())
        session[key] = speakers;
}

void EventReader::resolvePriorities(QJsonObject &object)
{
    const QJsonArray given = object.value(u"priorities"_s).toArray();
    QJsonArray list;
    for (const QJsonValue &item : given) {
        const QString title = item.toObject().value(u"title"_s).toString();
        const auto id = PriorityId::fromString(idIn(item));
        if (m_known.has(id))
            list.append(id.toString());
        else if (const auto found = m_known.priority(title.isEmpty() ? idIn(item) : title))
            list.append(found->toString());
        else
            warn(Words::tr("a priority that is neither in the file nor in the plan was left out"));
    }
    if (!given.isEmpty())
        object[u"priorities"_s] = list;
}

void EventReader::resolveEvents(QJsonObject &object)
{
    const auto exists = [this](const QString &id) {
        if (m_known.has(EventId::fromString(id)))
            return true;
        warn(Words::tr(
            "a link to an event that is neither in the file nor in the plan was left out"));
        return false;
    };
    for (const QString &key : { u"framework"_s, u"follows"_s }) {
        if (!object.contains(key))
            continue;
        const QString id = idIn(object.value(key));
        if (exists(id))
            object[key] = id;
        else
            object.remove(key);
    }
    const QJsonArray given = object.value(u"prepares"_s).toArray();
    QJsonArray list;
    for (const QJsonValue &item : given) {
        if (exists(idIn(item)))
            list.append(idIn(item));
    }
    if (!given.isEmpty())
        object[u"prepares"_s] = list;
}

void EventReader::resolveSeries(QJsonObject &object)
{
    const QString said = idIn(object.value(u"series"_s));
    if (said.isEmpty() || m_known.has(SeriesId::fromString(said)))
        return;
    warn(Words::tr("a series that is neither in the file nor in the plan was left out"));
    object.remove(u"series"_s);
    object.remove(u"occurrence"_s);
}

void EventReader::warn(const QString &what)
{
    //: %1: title of an event, %2: what was left out of it
    m_warnings.append(Words::tr("“%1”: %2").arg(m_title, what));
}

} // namespace jalons
