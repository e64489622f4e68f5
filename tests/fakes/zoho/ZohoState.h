// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the Zoho fake share: its data, its settings, one parsed request.
#pragma once

#include "tests/fakes/StandIn.h"

#include <QJsonArray>

namespace satchel::fakes {

struct ZohoOptions
{
    quint64 seed = 1;
    QString address = QStringLiteral("https://www.zohoapis.eu"); // of the data centre; empty: where it is asked
    QString accounts = QStringLiteral("https://accounts.zoho.eu"); // where its people sign in; empty: where it is asked
    QString accessToken = QStringLiteral("1000.fake0access.0token"); // of somebody who is signed in
    QString clientId = QStringLiteral("1000.FAKE0CLIENT0ID");
    QString clientSecret = QStringLiteral("fake0zoho0client0secret");
    qint64 dailyCredits = 50'000;
    bool hasCurrencies = false; // several: records have a field for theirs
    bool hasUniqueEmail = false; // no two contacts have an address in common
    bool hasUsersOffset = true; // times in the zone of the organisation; else in UTC
    QStringList denied; // modules that the user's profile does not show
};

struct ZohoState : StandInState
{
    struct Purged
    {
        int type = 0;
        qint64 number = 0;
        Instant at;
    };

    ZohoOptions options;
    std::vector<Purged> purged;
    int workflowsRun = 0;
};

struct ZohoCall
{
    QByteArray method;
    QStringList path; // what follows /crm/v8/
    QUrlQuery query;
    QByteArray modifiedSince; // the header
    QByteArray unmodifiedSince;
    std::optional<QJsonObject> body;
    Instant now;

    QString part(qsizetype at) const { return path.value(at); }
    QString parameter(const QString &name) const { return query.queryItemValue(name, QUrl::FullyDecoded); }
};

/// A new organisation: users, a layout with two pipelines, and no customers.
RemoteData zohoOrganisation(qint64 number);
/// What a new record has where nobody says otherwise.
void completeZoho(const ZohoState &state, int type, Values &values);
/// "2026-05-01T10:00:00+02:00", in whole seconds.
QString zohoTime(const ZohoState &state, Instant at);
/// A time of a header or a value, with its offset; nothing for anything else.
std::optional<Instant> zohoInstant(const QString &text);
/// A row as answers show it: these of its fields, or all of them.
QJsonObject zohoJson(const ZohoState &state, int type, const Row &row, const QStringList &fields);
/// The name of a record in a lookup.
QString zohoName(const RemoteType &type, const Row &row);
bool isZohoField(const RemoteType &type, const QString &name);
/// The stages of a pipeline of the layout; empty when there is no such pipeline.
QStringList zohoStages(const QString &pipeline);

HttpResponse zohoError(int status, const QString &code, const QString &message, const QJsonObject &details = {});
HttpResponse zohoNothing(int status);

// The endpoints
HttpResponse answerZohoSettings(const ZohoState &state, const ZohoCall &call);
HttpResponse answerZohoUsers(const ZohoState &state, const ZohoCall &call);
HttpResponse answerZohoList(const ZohoState &state, const ZohoCall &call, int type);
HttpResponse answerZohoRecord(const ZohoState &state, const ZohoCall &call, int type);
HttpResponse answerZohoDeleted(const ZohoState &state, const ZohoCall &call, int type);
HttpResponse answerZohoSearch(const ZohoState &state, const ZohoCall &call, int type);
HttpResponse answerZohoWrite(ZohoState &state, const ZohoCall &call, int type);
HttpResponse answerZohoDelete(ZohoState &state, const ZohoCall &call, int type);

} // namespace satchel::fakes
