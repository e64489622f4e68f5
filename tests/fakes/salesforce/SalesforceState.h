// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the Salesforce fake share: its data, its settings, ids, and one parsed request. The endpoints
// are free functions over these, one file per family.
#pragma once

#include "tests/fakes/FakeRemote.h"

#include <deque>
#include <QJsonArray>
#include <QJsonObject>
#include <QUrlQuery>

namespace satchel::fakes {

struct SalesforceOptions
{
    quint64 seed = 1;
    qint64 organization = 1; // number of its id
    QString instance = QStringLiteral("https://acme.my.salesforce.com");
    QStringList staticTokens = {QStringLiteral("00D5g0000000001EAA!AQEAQfakeSessionId")};
    QString clientId = QStringLiteral("3MVG9fakeConsumerKey");
    QStringList redirects; // registered ones; empty: any http address of this machine
    bool requiresPkce = true;
    bool requiresSecret = false; // as a new app does until that is cleared
    QStringList scopes = {QStringLiteral("api"), QStringLiteral("refresh_token")}; // that the app may ask for
    qint64 sessionSeconds = 7200;
    int dailyLimit = 100'000;
    int usedByOthers = 0; // requests of the organisation's other programs today
    qsizetype mostRows = 2000; // of one page
    bool hasManyCurrencies = true;
    bool hasRecordTypes = true;
    bool hasEnhancedNotes = false; // ContentNote
    QStringList absent; // objects this edition or profile lacks: "Lead"
    QStringList hidden; // fields that field-level security hides: "Contact.Birthdate"
    QStringList readOnly; // and those it only shows
    QStringList denied; // what may not be done with an object: "Contact.create", "Contact.change", "Contact.delete"
    QStringList foreignTypes; // record types that this user may not give: "Renewal"
    bool hasDuplicateRule
        = false; // it alerts: a record with an e-mail address that is there is refused unless the alert is overruled
    bool blocksDuplicates = false; // and nothing overrules it
    bool hasAssignmentRules = false; // they move leads, accounts and cases to the second user
    QStringList deaf; // fields that a flow sets back at once, whatever is written: "Title"
    QHash<QString, QString> rewritten; // fields that a rule of the organisation makes something else of, and what
    bool hasStateLists = false; // addresses take listed countries only
};

struct SalesforceLocator
{
    QString query;
    int type = -1;
    std::deque<qint64> rest;
    Instant since;
    bool isWithDeleted = false;
};

/// The last answer to a describe, and since when it is the same.
struct SalesforceDescribed
{
    QByteArray body;
    qint64 since = 0; // by the server's clock; 0: since it was set up
};

struct SalesforceState
{
    SalesforceOptions options;
    RemoteData data;
    RemoteData otherAccount;
    Conditions conditions;
    Random random;
    std::map<QString, SalesforceLocator> locators = {};
    std::set<QString> locked = {}; // ids of records that wait for an approval
    std::map<QString, SalesforceDescribed> described = {}; // by the object
};

struct SalesforceCall
{
    QByteArray method;
    QStringList path; // what follows /services/data/vNN.N/
    QUrlQuery query;
    std::vector<sync::HttpHeader> headers;
    QJsonValue body; // object or array; undefined when there is none
    Instant now;

    QString part(qsizetype at) const { return path.value(at); }
    QString parameter(const char *name) const { return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded); }
    QByteArray header(const QByteArray &name) const;
};

/// A fresh organisation: objects with their fields, record types, stages, users; no customers.
RemoteData salesforceOrganization(const SalesforceOptions &options, qint64 number);
void completeSalesforceValues(const RemoteData &data, int type, Values &values);

// Ids: three letters of the type, twelve digits to the base 62, three letters that make them differ without case
QString salesforceId(qint64 number);
/// Of 15 or 18 characters; 0 when it is none.
qint64 salesforceNumber(const QString &id);
QString salesforcePrefix(int type);
/// The type an id is of, -1 when it is none that is known.
int salesforceTypeOf(const QString &id);

RemoteType &typeAt(SalesforceState &state, int index);
/// False for an object that the edition or the profile lacks.
bool hasType(const SalesforceState &state, int index);
/// Null for a field that there is not, or that nobody may see.
const Property *fieldOf(const SalesforceState &state, int type, QStringView name);
bool isWritable(const SalesforceState &state, int type, const Property &property);
/// The user the API works as.
QString apiUser(const RemoteData &data);
/// A colleague, whom assignment rules choose.
QString secondUser(const RemoteData &data);

/// False while most records are out of sight.
bool isInSight(const SalesforceState &state, qint64 number);
/// A field of a record as a reader gets it, as text; empty is null. A reference to what was deleted is null.
QString shownValue(const SalesforceState &state, int type, const Row &row, const QString &field);
std::optional<qint64> instantOf(const QString &text);

} // namespace satchel::fakes
