// SPDX-License-Identifier: GPL-3.0-or-later
// What a portal has of an object: its properties, which of them may be written, and whether the object may be read at
// all. Subscriptions and scopes differ: leads need Sales Hub Professional. Properties are kept in the store for a day,
// for every process (MetadataCache). A missing object is never kept, so that the next process sees one that appeared.
#pragma once

#include "sync/connectors/JsonApi.h"
#include "sync/connectors/RowForms.h"

#include <QSet>

namespace satchel::sync {

struct HubSpotObject
{
    QJsonArray properties; // as HubSpot describes them
    RowForms::Columns columns; // the same, and what each may be used for
    bool isMissing = false; // the subscription lacks it, or the credentials may not read it
    bool hasKey = false; // a property of ours that no two records share
    bool isKept = false; // from the metadata cache
};

class HubSpotDescribe
{
public:
    explicit HubSpotDescribe(JsonApi &api) : m_api(api) {}

    Result<HubSpotObject> of(const ObjectMap &object);
    /// Properties that may only be read, as far as the object has been described. Asks nothing.
    QSet<QString> readOnly(const ObjectMap &object) const { return m_readOnly.value(object.object); }
    Result<std::vector<RemoteField>> fields(const ObjectMap &object);
    Result<QStringList> applyCapabilities(ObjectMap &object);
    /// Reading it was refused: asks by the smallest read whether that is so for good. applyCapabilities() then leaves
    /// it out.
    Result<bool> isDenied(const ObjectMap &object);

private:
    Result<HubSpotObject> described(const ObjectMap &object);
    Result<HubSpotObject> ask(const ObjectMap &object, qint64 age);
    void forgetOutdated();
    Result<bool> mayRead(const ObjectMap &object);
    bool isRefusedForGood(const JsonAnswer &answer) const;

    JsonApi &m_api;
    QHash<QString, HubSpotObject> m_known;
    QHash<QString, QSet<QString>>
        m_readOnly; // of every object that was ever described, also while m_known is read again
    int m_generation = 0; // of the metadata it was made of
    QSet<QString> m_denied; // though its properties may be read
};

} // namespace satchel::sync
