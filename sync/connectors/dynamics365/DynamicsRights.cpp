// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/dynamics365/DynamicsRights.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::sync {

/// A function of the user; nothing where it is refused.
/// https://learn.microsoft.com/power-apps/developer/data-platform/webapi/reference/retrieveuserprivileges
Result<std::optional<QJsonArray>> DynamicsRights::ask(const QString &function, QLatin1StringView member)
{
    const auto me = TRY(m_api->readMetadata(u"api/WhoAmI"_s));
    const auto answer = m_api->readMetadata(
        u"api/systemusers(%1)/Microsoft.Dynamics.CRM.%2()"_s.arg(me.body.value("UserId"_L1).toString(), function));
    if (!answer && answer.error().kind != Error::Kind::Refused)
        return fail(answer.error());
    if (!answer || !answer->body.value(member).isArray())
        return std::optional<QJsonArray>();
    return std::optional(answer->body.value(member).toArray());
}

Result<void> DynamicsRights::askPrivileges()
{
    if (m_hasAsked)
        return {};
    const auto granted = TRY(ask(u"RetrieveUserPrivileges"_s, "RolePrivileges"_L1));
    m_hasAsked = true;
    if (!granted)
        return {};
    m_privileges.emplace();
    for (const QJsonValue privilege : *granted) {
        m_privileges->insert(privilege["PrivilegeId"_L1].toString().toLower());
        m_names.insert(privilege["PrivilegeName"_L1].toString());
    }
    m_names.remove({}); // older organisations tell ids alone
    return {};
}

Result<void> DynamicsRights::askColumns()
{
    if (m_hasAskedColumns)
        return {};
    const auto granted = TRY(ask(u"RetrievePrincipalAttributePrivileges"_s, "AttributePrivileges"_L1));
    m_hasAskedColumns = true;
    if (!granted)
        return {};
    m_columns.emplace();
    for (const QJsonValue column : *granted)
        m_columns->insert(column["AttributeId"_L1].toString().toLower(), column);
    return {};
}

Result<RowForms::Rights> DynamicsRights::onTable(const QJsonArray &privileges)
{
    TRY(askPrivileges());
    RowForms::Rights rights;
    if (!m_privileges)
        return rights;
    for (const QJsonValue privilege : privileges) {
        const QString type = privilege["PrivilegeType"_L1].toString();
        const bool isGranted = m_privileges->contains(privilege["PrivilegeId"_L1].toString().toLower());
        bool *right = type == "Read"_L1 ? &rights.read
            : type == "Create"_L1       ? &rights.create
            : type == "Write"_L1        ? &rights.change
            : type == "Delete"_L1       ? &rights.remove
                                        : nullptr;
        if (right)
            *right = isGranted;
    }
    return rights;
}

Result<std::optional<RowForms::Column>> DynamicsRights::onColumn(const QString &attribute)
{
    TRY(askColumns());
    if (!m_columns)
        return std::optional<RowForms::Column>({false, true, true});
    const QJsonValue column = m_columns->value(attribute.toLower());
    if (column["CanRead"_L1].toInt() == 0)
        return std::optional<RowForms::Column>();
    return std::optional<RowForms::Column>(
        {false, column["CanCreate"_L1].toInt() != 0, column["CanUpdate"_L1].toInt() != 0});
}

Result<bool> DynamicsRights::mayBackdate()
{
    TRY(askPrivileges());
    return m_names.isEmpty() || m_names.contains(u"prvOverrideCreatedOnCreatedBy"_s);
}

} // namespace satchel::sync
