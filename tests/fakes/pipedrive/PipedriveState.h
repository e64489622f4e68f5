// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the Pipedrive fake share: its data, its settings, one parsed request.
#pragma once

#include "tests/fakes/StandIn.h"

#include <QJsonArray>

namespace satchel::fakes {

struct PipedriveOptions
{
    quint64 seed = 1;
    QString address = QStringLiteral("https://acme.pipedrive.com");
    QString apiToken = QStringLiteral("0123456789abcdef0123456789abcdef01234567");
    QString accessToken = QStringLiteral("v1u:fake0access0token"); // of an app that somebody installed
    QString clientId = QStringLiteral("0a1b2c3d4e5f6071");
    QString clientSecret = QStringLiteral("fake0pipedrive0client0secret");
    int burstLimit = 20; // requests in two seconds
    qint64 dailyTokens = 30'000; // of the cheapest plan with one seat
    bool showsRateHeaders = true; // some accounts have none
    bool hasCampaigns = false; // the product that persons have a marketing status with
    bool listsDeletedChanges = false; // whether updated_since shows deleted persons and organizations is not documented
    Instant stampsSince; // what was not changed since then has no update_time
    QStringList denied; // objects that the user's permissions do not show
};

struct PipedriveState : StandInState
{
    PipedriveOptions options;
};

struct PipedriveCall
{
    QByteArray method;
    QStringList path; // what follows /api/v2/ or /v1/
    QUrlQuery query;
    QJsonObject body;
    bool hasBody = false; // JSON with its content type
    Instant now;

    QString part(qsizetype at) const { return path.value(at); }
    QString parameter(const QString &name) const { return query.queryItemValue(name, QUrl::FullyDecoded); }
};

inline const QString marketingStatus = QStringLiteral("marketing_status");

/// A new company: users, one pipeline with stages, and no customers.
RemoteData pipedriveCompany(qint64 number, bool hasCampaigns);
/// What a new record has where nobody says otherwise.
void completePipedrive(const RemoteData &data, int type, Values &values);
/// RFC 3339 in UTC, in whole seconds.
QString pipedriveTime(Instant at);
/// The ids of leads are UUIDs; the number is in the last part.
QString pipedriveLeadId(qint64 number);
qint64 pipedriveNumber(const QString &id);
bool isFirstVersion(const QString &object); // leads, notes and users are listed by version 1
/// A row as answers to a write show it.
QJsonObject pipedriveJson(const PipedriveState &state, int type, const Row &row);
/// And as reads show it: what is optional is there only when it is asked for.
QJsonObject pipedriveJson(const PipedriveState &state, const PipedriveCall &call, int type, const Row &row);
/// What is wrong with the optional fields that are asked for.
std::optional<HttpResponse> includeProblem(const PipedriveState &state, const PipedriveCall &call);

HttpResponse pipedriveData(const QJsonValue &data, int status = 200);
HttpResponse pipedriveError(int status, const QString &error);
HttpResponse pipedriveInvalid(const QString &field, const QString &what);

// The endpoints
HttpResponse answerPipedriveList(PipedriveState &state, const PipedriveCall &call, int type);
/// Version 1: notes and leads.
HttpResponse answerPipedriveFirstList(PipedriveState &state, const PipedriveCall &call, int type);
HttpResponse answerPipedriveCreate(PipedriveState &state, const PipedriveCall &call, int type);
HttpResponse answerPipedriveUpdate(PipedriveState &state, const PipedriveCall &call, int type);
HttpResponse answerPipedriveDelete(PipedriveState &state, const PipedriveCall &call, int type);

} // namespace satchel::fakes
