// SPDX-License-Identifier: GPL-3.0-or-later
// What the user may do, by his roles and teams, with tables and with the columns that column security guards. Asked
// once; where the organisation does not list them, everything counts as allowed until a refusal says otherwise.
#pragma once

#include "sync/connectors/JsonApi.h"
#include "sync/connectors/RowForms.h"

#include <optional>
#include <QSet>

namespace satchel::sync {

class DynamicsRights
{
public:
    explicit DynamicsRights(JsonApi &api) : m_api(&api) {}

    /// `privileges` as a table's definition lists them.
    Result<RowForms::Rights> onTable(const QJsonArray &privileges);
    /// What of a guarded column is allowed; nothing when it is hidden.
    Result<std::optional<RowForms::Column>> onColumn(const QString &attribute);
    /// To make a row that says it was made earlier.
    Result<bool> mayBackdate();

private:
    Result<std::optional<QJsonArray>> ask(const QString &function, QLatin1StringView member);
    Result<void> askPrivileges();
    Result<void> askColumns();

    JsonApi *m_api;
    bool m_hasAsked = false;
    std::optional<QSet<QString>> m_privileges; // ids; nothing: not read yet
    QSet<QString> m_names;
    bool m_hasAskedColumns = false;
    std::optional<QHash<QString, QJsonValue>> m_columns; // by attribute
};

} // namespace satchel::sync
