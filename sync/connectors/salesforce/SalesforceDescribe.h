// SPDX-License-Identifier: GPL-3.0-or-later
// What an organisation's objects are like for this user: columns, what may be done with them, choices, record types.
// Describes are kept in the store for a day, for every process (MetadataCache). After that, and after a refusal of a
// column, the organisation is asked whether the describe changed since: it answers 304 without a body when it did not.
// https://developer.salesforce.com/docs/platform/api-rest/guide/sobject-describe-with-ifmodified-header.html
#pragma once

#include "sync/connectors/JsonApi.h"
#include "sync/connectors/RowForms.h"

#include <QSet>

namespace satchel::sync {

struct SalesforceObject
{
    QJsonObject description; // as Salesforce describes it
    RowForms::Columns columns;
    bool isMissing = false; // this edition or profile does not have it
    bool hasKey = false; // a column of ours that no two rows share
    bool isKeyUnique = false; // and that is refused when another row has it

    RowForms::Rights rights() const
    {
        const auto may = [this](QLatin1StringView operation) { return description.value(operation).toBool(true); };
        return {may(QLatin1StringView("queryable")), may(QLatin1StringView("createable")),
            may(QLatin1StringView("updateable")), may(QLatin1StringView("deletable"))};
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
    Result<QStringList> applyCapabilities(ObjectMap &object);
    /// The kept describe may be out of date: the next use asks the organisation.
    void recheck(const ObjectMap &object);

private:
    Result<SalesforceObject> described(const ObjectMap &object);
    Result<JsonAnswer> ask(const QString &name);
    void forgetOutdated();

    JsonApi &m_api;
    QHash<QString, SalesforceObject> m_known;
    QSet<QString> m_doubted; // by the vendor's names
    int m_generation = 0; // of the metadata it was made of
};

} // namespace satchel::sync
