// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the Dynamics 365 fake share: its data, its settings, ids, and one parsed request. The
// endpoints are free functions over these, one file per family. A lookup is kept as "accounts:<guid>".
#pragma once

#include "tests/fakes/FakeRemote.h"

#include <array>
#include <QJsonObject>
#include <QStringList>
#include <QUrlQuery>

namespace satchel::fakes {

using sync::HttpHeader;

struct DynamicsOptions
{
    quint64 seed = 1;
    qint64 organization = 1; // number of its id
    QStringList staticTokens = {QStringLiteral("eyJ0eXAiOiJKV1QiLCJmYWtlIjoiZHluYW1pY3MifQ.e30.c2lnbmVk")};
    QString clientId = QStringLiteral("5a7c4e1b-0000-4000-8000-00000000fa4e");
    QString directory = QStringLiteral(
        "7d2f4c10-0000-4000-8000-00000000d1ec"); // that the organisation and the app belong to
    bool isMultiTenant = false; // the app is registered for any directory, and signs in at /organizations too
    QStringList redirects; // registered ones, their port does not matter; empty: any http address of this machine
    qint64 accessTokenSeconds = 3599;
    int requestLimit = 6000; // per user in five minutes
    qint64 executionLimit = 20 * 60'000; // of time spent on a user's requests in five minutes, ms
    int concurrencyWait = 0; // seconds; above 0 every request is one too many at once
    qsizetype mostRows = 5000; // of one page
    qint64 tokenDays = 7; // that a delta link lives
    QString currency = QStringLiteral("EUR"); // the organisation's own
    int zoneCode = 110; // of the user: W. Europe Standard Time
    QStringList untracked; // tables without change tracking: "leads"
    bool tellsTracking = true; // in the definitions of tables; else all are said to be tracked
    QStringList unlinked; // tables whose listings never bring a delta link
    int trackingStatus = 400; // of refusals that have to do with change tracking; some servers say 500 or 503
    QStringList unlisted; // tables of which the user may not read every row: no change tracking for them
    QStringList forbidden; // tables without any privilege
    QStringList readOnly; // tables the user may only read
    QStringList secured; // columns that column security hides: "accounts.revenue"
    QStringList shownOnly; // and those it only lets be read
    bool mayBackdate = true; // the user may say that a row was made earlier
    bool tellsRights = true; // to whoever asks
    QStringList deaf; // columns that a workflow sets back at once: a new value is answered with the old one
    QHash<QString, QString> rewritten; // columns that a rule of the organisation makes something else of, and what
};

struct DynamicsState
{
    DynamicsOptions options;
    RemoteData data;
    RemoteData otherAccount;
    Conditions conditions;
    Random random;
    std::map<qint64, QString> clientIds = {}; // made by clients, by our numbers for them
    std::map<QString, qint64> clientNumbers = {};
    QString shownKey = {}; // the id column of the last answer's rows
};

struct DynamicsCall
{
    QByteArray method;
    QUrl url;
    QStringList path; // what follows /api/data/v9.2/
    QUrlQuery query;
    std::vector<sync::HttpHeader> headers;
    QByteArray body;
    Instant now;

    QString part(qsizetype at) const { return path.value(at); }
    QString parameter(const char *name) const { return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded); }
    bool has(const char *name) const { return query.hasQueryItem(QLatin1String(name)); }
    QByteArray header(const QByteArray &name) const;
    /// One preference of the Prefer header, without quotes: "odata.maxpagesize" → "500"; null when it is not among
    /// them.
    QByteArray preference(const QByteArray &name) const;
};

/// How a table is called, in the order of RemoteData::types.
struct DynamicsTable
{
    const char *set; // "opportunities"
    const char *logical; // "opportunity"
    const char *key; // "opportunityid"
    bool isWritable = true;
    bool isActivity = false;
};
const std::array<DynamicsTable, 17> &dynamicsTables();
/// The table that keeps the stage of rows in a business process; -1 when it is none.
int processTable(const RemoteData &data, const QString &process);
bool isProcessTable(int type);
/// By set or logical name; -1 when unknown.
int dynamicsTable(QStringView name);
RemoteType &tableAt(DynamicsState &state, int index);
QString setName(int index);

/// A fresh organisation: tables with their columns, users, currencies, a business process with stages; no customers.
RemoteData dynamicsOrganization(const DynamicsOptions &options, qint64 number);
void completeDynamicsValues(const RemoteData &data, int type, Values &values);
/// The user the API works as, and the organisation's currency, as lookups.
QString signedInUser(const RemoteData &data);
/// Who works in the organization itself.
QString colleague(const RemoteData &data);
QString baseCurrency(const DynamicsState &state);

// Ids
QString dynamicsId(const DynamicsState &state, qint64 number);
/// 0 when no row ever had it.
qint64 dynamicsNumber(const DynamicsState &state, const QString &id);
/// A number for an id that a client made up.
qint64 takeClientId(DynamicsState &state, const QString &id);
bool isGuid(QStringView text);
QString organizationId(const RemoteData &data);

// Lookups
QString lookup(int type, const QString &id);
int lookupType(const QString &value);
QString lookupId(const QString &value);
/// The name a lookup is written by: primarycontactid, regardingobjectid_account_task. Case counts.
QString navigationName(int table, const Property &property, int target);

/// Null for a column that there is not.
const Property *columnOf(const DynamicsState &state, int type, QStringView name);
bool isSecured(const DynamicsState &state, int type, const QString &column);
/// Under column security, hidden or not.
bool isGuarded(const DynamicsState &state, int type, const QString &column);
/// Ids of what is only described: a column of a table, a privilege by its name.
QString attributeId(int type, const QString &column);
QString privilegeId(const QString &name);
/// "prvReadAccount": activities share theirs.
QString privilegeName(const QString &right, int type);
/// One of Create, Read, Write, Delete.
bool mayDo(const DynamicsState &state, const QString &right, int type);
/// False while most rows are out of sight.
bool isInSight(const DynamicsState &state, qint64 number);
QString secondStamp(qint64 ms); // 2026-01-31T12:00:00Z
std::optional<qint64> momentOf(const QString &text);

} // namespace satchel::fakes
