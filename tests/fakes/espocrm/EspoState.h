// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the EspoCRM fake share: its data, its settings, one parsed request.
#pragma once

#include "tests/fakes/FakeRemote.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrlQuery>

namespace satchel::fakes {

struct EspoOptions
{
    quint64 seed = 1;
    QString address = QStringLiteral("https://crm.acme.example");
    QString apiKey = QStringLiteral("fake0api0key0of0an0api0user");
    QString hmacKey = QStringLiteral("fake0hmac0api0key"); // of a user with that way to sign in
    QString hmacSecret = QStringLiteral("fake0hmac0secret");
    /// Entities with optimistic concurrency control; an administrator may switch it on for others.
    QStringList versioned = {QStringLiteral("Account"), QStringLiteral("Opportunity"), QStringLiteral("Task")};
    QStringList denied; // entities that the role does not show
    qsizetype mostRows = 200;
    bool countsRows = true; // else totals are -1 and -2
};

struct EspoState
{
    EspoOptions options;
    RemoteData data;
    RemoteData otherAccount;
    Conditions conditions;
    Random random;
};

struct EspoCall
{
    QByteArray method;
    QStringList path; // what follows /api/v1/
    QUrlQuery query;
    std::vector<sync::HttpHeader> headers;
    QJsonObject body;
    bool hasBody = false; // of the right type: any other is ignored
    Instant now;

    QString part(qsizetype at) const { return path.value(at); }
    QString parameter(const QString &name) const;
    QByteArray header(const QByteArray &name) const;
};

/// A fresh installation: entities with their attributes, users; no customers.
RemoteData espoInstallation(qint64 number);
QString espoId(qint64 number);
/// 0 when it is none.
qint64 espoNumber(const QString &id);
/// As EspoCRM writes points in time: in UTC, in whole seconds, without an offset.
QString espoTime(Instant at);
/// False while most records are out of sight.
bool isInSight(const EspoState &state, qint64 number);
RemoteType &typeAt(EspoState &state, int index);
/// A row as answers show it.
QJsonObject espoJson(const EspoState &state, int type, const Row &row);

HttpResponse espoJsonResponse(const QJsonValue &body, int status = 200);
/// Most errors have no body: the reason is a header.
HttpResponse espoError(int status, const QByteArray &reason, const QJsonValue &body = {});

// The endpoints
HttpResponse answerList(EspoState &state, const EspoCall &call, int type);
HttpResponse answerCreate(EspoState &state, const EspoCall &call, int type);
HttpResponse answerUpdate(EspoState &state, const EspoCall &call, int type);
HttpResponse answerDelete(EspoState &state, const EspoCall &call, int type);

} // namespace satchel::fakes
