// SPDX-License-Identifier: GPL-3.0-or-later
// What an organisation's tables are like: columns with what they may be used for, labels of choices, and its currencies, which
// records name by id. Asked once each.
#pragma once

#include "sync/connectors/JsonApi.h"
#include "sync/connectors/RowForms.h"

namespace satchel::sync {

struct DynamicsTable
{
    RowForms::Columns columns;
    QSet<QString> numbers; // columns of choices: whole numbers on the wire
    std::vector<RemoteField> fields; // for the mapping of custom columns; without their options
};

class DynamicsTables
{
public:
    explicit DynamicsTables(JsonApi &api) : m_api(api) {}

    Result<const DynamicsTable *> table(const ObjectMap &object);
    Result<std::vector<RemoteField>> fields(const ObjectMap &object);
    /// By id, the ISO code of each currency.
    Result<QHash<QString, QString>> currencies();

private:
    Result<void> addOptions(const ObjectMap &object, const QString &kind, std::vector<RemoteField> &fields);

    JsonApi &m_api;
    QHash<QString, DynamicsTable> m_tables;
    QHash<QString, QString> m_currencies;
};

} // namespace satchel::sync
