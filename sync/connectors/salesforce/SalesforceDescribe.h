// SPDX-License-Identifier: GPL-3.0-or-later
// What an organisation's objects are like for this user: columns, what may be done with them, choices, record types. Asked
// once per object and session, and again after the organisation said that a column is not there.
#pragma once

#include "sync/connectors/JsonApi.h"
#include "sync/connectors/RowForms.h"

namespace satchel::sync {

struct SalesforceObject
{
    QJsonObject description; // as it was told
    RowForms::Columns columns;
    bool isMissing = false; // this edition or profile does not have it
    bool hasKey = false; // a column of ours that no two rows share
    bool isKeyUnique = false; // and that is refused when another row has it

    RowForms::Rights rights() const
    {
        const auto may = [this](QLatin1StringView deed) { return description.value(deed).toBool(true); };
        return {may(QLatin1StringView("queryable")), may(QLatin1StringView("createable")), may(QLatin1StringView("updateable")), may(QLatin1StringView("deletable"))};
    }
};

/// The vendor's own name of an object: calls are tasks there.
QString nameOf(const ObjectMap &object);

class SalesforceDescribe
{
public:
    explicit SalesforceDescribe(JsonApi &api) : m_api(api) {}

    Result<SalesforceObject> of(const ObjectMap &object);
    /// For a create: that there is no key is not believed from memory, for somebody may have added it since.
    Result<SalesforceObject> ofCreate(const ObjectMap &object);
    Result<std::vector<RemoteField>> fields(const ObjectMap &object);
    Result<QStringList> fit(ObjectMap &object);
    void forget(const ObjectMap &object) { m_known.remove(nameOf(object)); }

private:
    Result<SalesforceObject> described(const ObjectMap &object);

    JsonApi &m_api;
    QHash<QString, SalesforceObject> m_known;
};

} // namespace satchel::sync
