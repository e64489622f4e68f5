// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the HubSpot fake share: its data, its settings and one parsed request. The endpoints are free
// functions over these, one file per family.
#pragma once

#include "tests/fakes/FakeRemote.h"

#include <array>
#include <QJsonObject>
#include <QStringList>
#include <QUrlQuery>

namespace satchel::fakes {

struct HubSpotOptions
{
    quint64 seed = 1;
    qint64 portalId = 62'515;
    QStringList staticTokens = {QStringLiteral("pat-na1-11111111-2222-3333-4444-555555555555")};
    QString clientId = QStringLiteral("fake-client-id");
    QString clientSecret = QStringLiteral("fake-client-secret");
    QStringList redirects; // registered ones; empty: any http address of this machine
    QStringList scopes; // of the account's credentials; empty: every scope
    bool isFree = false; // a portal without Sales Hub Professional: no leads, whatever a key or an app asks for, and
                         // one currency
    QStringList
        deaf; // properties that a workflow of the portal sets back at once: a new value is answered with the old one
    QStringList appScopes; // what the app declares as required; empty: it declares whatever is asked for
    QStringList appOptionalScopes;
    int burstLimit = 100; // per 10 s; 190 in a Professional account
    int searchLimit = 5; // per second
    int dailyLimit = 250'000;
    qint64 accessTokenSeconds = 1800;
    qint64 searchLag = 2000; // at most, ms
};

struct HubSpotState
{
    HubSpotOptions options;
    RemoteData data;
    RemoteData otherAccount;
    Conditions conditions;
    Random random;
};

/// Whether a scope belongs to a product that the portal does not have.
bool isBeyondPortal(const HubSpotOptions &options, const QString &scope);

struct HubSpotCall
{
    QByteArray method;
    QString kind; // "objects", "properties", "pipelines", "owners", "associations"
    QStringList path; // what follows the kind
    QUrlQuery query;
    QJsonValue body; // object or array; undefined when there is none
    Instant now;

    QString part(qsizetype at) const { return path.value(at); }
    QString parameter(const char *name) const { return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded); }
    QJsonObject object() const { return body.toObject(); }
};

/// How HubSpot's object types are called, in the order of RemoteData::types.
struct HubSpotType
{
    const char *name; // "contacts"
    const char *singular; // "contact"
    const char *typeId; // "0-1"
    const char *scope; // "contacts": what its scopes are named after
    const char *defaults; // the properties of an answer when none are asked for
};
const std::array<HubSpotType, 12> &hubSpotTypes();

/// By name, singular or type id; -1 when unknown.
int hubSpotTypeIndex(QStringView name);
RemoteType &typeAt(HubSpotState &state, int index);

/// A fresh account: object types with their properties, pipelines, owners; no records. `other` counts up from the first
/// one.
RemoteData hubSpotAccount(const HubSpotOptions &options, qint64 other);
void completeHubSpotValues(const RemoteData &data, int type, Values &values);
/// contacts: lastmodifieddate, all others: hs_lastmodifieddate.
QString cursorProperty(int type);
QString createdProperty(int type);

/// False while most records are out of sight.
bool isInSight(const HubSpotState &state, qint64 number);
/// When a write of the API that is answered now is found by search.
RemoteTable::Visibility apiVisibility(HubSpotState &state, Instant now);

} // namespace satchel::fakes
