// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/hub/HubAdministration.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::sync::hub {

namespace {

store::TeamRole roleOf(const QJsonValue &json)
{
    store::TeamRole role;
    role.name = json[u"name"].toString();
    role.label = json[u"label"].toString();
    role.isAdministrator = json[u"is_administrator"].toBool();
    if (const QString limit = json[u"discount_limit"].toString(); !limit.isEmpty())
        role.discountLimit = Decimal::fromString(limit).value_or(Decimal());
    role.connects = json[u"connects"].toBool(true);
    role.approves = json[u"approves"].toBool(true);
    return role;
}

} // namespace

Result<store::TeamOverview> HubAdministration::overview()
{
    const auto rows = TRY(m_connection.query("SELECT satchel.team_overview()"));
    const QJsonObject json = QJsonDocument::fromJson(rows.bytes(0, 0)).object();
    const auto id = [](const QJsonValue &value) { return RecordId::fromString(value.toString()); };
    store::TeamOverview team;
    for (const QJsonValue one : json[u"people"].toArray())
        team.people.push_back(
            {one[u"login"].toString(), id(one[u"user"]), one[u"role"].toString(), one[u"is_active"].toBool()});
    for (const QJsonValue one : json[u"desks"].toArray()) {
        const auto seen = QDateTime::fromString(one[u"seen_at"].toString(), Qt::ISODateWithMs);
        team.desks.push_back({id(one[u"id"]), one[u"login"].toString(), one[u"name"].toString(),
            Instant{seen.toMSecsSinceEpoch()}, one[u"behind"].toInteger()});
    }
    for (const QJsonValue one : json[u"roles"].toArray())
        team.roles.push_back(roleOf(one));
    for (const QJsonValue one : json[u"shares"].toArray()) {
        const QString name = one[u"entity"].toString();
        const Entity *entity = m_store.schema().findWithRemoved(name);
        if (!entity && !name.isEmpty())
            continue; // without one it would be of every kind
        team.shares.push_back({id(one[u"id"]), id(one[u"of_team"]), id(one[u"with_team"]), one[u"with_role"].toString(),
            entity ? std::optional(entity->kind) : std::nullopt, one[u"edits"].toBool()});
    }
    for (const QJsonValue one : json[u"rights"].toArray()) {
        const auto role = std::ranges::find(team.roles, one[u"role"].toString(), &store::TeamRole::name);
        const Entity *entity = m_store.schema().find(one[u"entity"].toString());
        if (role != team.roles.end() && entity)
            role->rights[entity->kind] = {one[u"creates"].toBool(), rightScopeFrom(one[u"edits"].toString()),
                rightScopeFrom(one[u"deletes"].toString()), {}, rightScopeFrom(one[u"sees"].toString()),
                one[u"exports"].toBool(true)};
    }
    for (const QJsonValue one : json[u"fields"].toArray()) {
        const auto role = std::ranges::find(team.roles, one[u"role"].toString(), &store::TeamRole::name);
        const Entity *entity = m_store.schema().find(one[u"entity"].toString());
        if (role != team.roles.end() && entity)
            role->fields[entity->kind][one[u"field"].toString()] = store::fieldAccessFrom(one[u"access"].toString());
    }
    return team;
}

Result<void> HubAdministration::revokePerson(const QString &login)
{
    return m_connection.query("SELECT satchel.revoke_person($1)", {login.toUtf8()}).map([](const PgRows &) {});
}

Result<void> HubAdministration::setRole(const store::TeamRole &role, const QString &like)
{
    const auto limit = role.discountLimit ? PgParam(role.discountLimit->toString().toUtf8()) : PgParam();
    return m_connection
        .query("SELECT satchel.set_role($1, $2, $3, $4::numeric, $5, $6)",
            {role.name.toUtf8(), role.label.toUtf8(), like.toUtf8(), limit, QByteArray(role.connects ? "t" : "f"),
                QByteArray(role.approves ? "t" : "f")})
        .map([](const PgRows &) {});
}

Result<void> HubAdministration::removeRole(const QString &role)
{
    return m_connection.query("SELECT satchel.remove_role($1)", {role.toUtf8()}).map([](const PgRows &) {});
}

Result<void> HubAdministration::setShare(const store::TeamShare &share)
{
    const auto unlessEmpty = [](const QString &value) { return value.isEmpty() ? PgParam() : PgParam(value.toUtf8()); };
    const QString entity = share.entity ? m_store.schema().entity(*share.entity).name : QString();
    return m_connection
        .query("SELECT satchel.set_share($1, $2, $3, $4, $5, $6)",
            {pgId(share.id), pgId(share.ofTeam), pgId(share.withTeam), unlessEmpty(share.withRole), unlessEmpty(entity),
                QByteArray(share.edits ? "t" : "f")})
        .map([](const PgRows &) {});
}

Result<void> HubAdministration::removeShare(RecordId share)
{
    return m_connection.query("SELECT satchel.remove_share($1)", {pgId(share)}).map([](const PgRows &) {});
}

Result<void> HubAdministration::setRights(const QString &role, EntityKind entity, const EntityRights &rights)
{
    return m_connection
        .query("SELECT satchel.set_right($1, $2, $3, $4, $5, $6, $7)",
            {role.toUtf8(), m_store.schema().entity(entity).name.toUtf8(), satchel::nameOf(rights.sees).toUtf8(),
                QByteArray(rights.creates ? "t" : "f"), satchel::nameOf(rights.edits).toUtf8(),
                satchel::nameOf(rights.deletes).toUtf8(), QByteArray(rights.exports ? "t" : "f")})
        .map([](const PgRows &) {});
}

Result<void> HubAdministration::setFieldAccess(
    const QString &role, EntityKind entity, const QString &field, store::FieldAccess access)
{
    return m_connection
        .query("SELECT satchel.set_field_right($1, $2, $3, $4)",
            {role.toUtf8(), m_store.schema().entity(entity).name.toUtf8(), field.toUtf8(),
                store::nameOf(access).toUtf8()})
        .map([](const PgRows &) {});
}

Result<void> HubAdministration::removeDesk(RecordId desk)
{
    return m_connection.query("SELECT satchel.remove_desk($1)", {pgId(desk)}).map([](const PgRows &) {});
}

} // namespace satchel::sync::hub
