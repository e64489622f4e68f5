// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the Odoo fake share: its data, its settings, one parsed call. Where we have two objects for one
// model (companies and people, leads and opportunities), each has a table, and their ids are never the same.
#pragma once

#include "tests/fakes/FakeRemote.h"

#include <QJsonArray>
#include <QJsonObject>

namespace satchel::fakes {

struct OdooOptions
{
    quint64 seed = 1;
    QString address = QStringLiteral("https://acme.odoo.example");
    QString database = QStringLiteral("acme");
    QString login = QStringLiteral("ann@acme.example");
    QString apiKey = QStringLiteral("fake0odoo0api0key");
    QStringList denied; // models that the user may not read
    bool readRaises = false; // `read` of a missing record is an error, as in some versions; else it leaves the row out
};

struct OdooState
{
    OdooOptions options;
    RemoteData data;
    RemoteData otherAccount;
    Conditions conditions;
    Random random;
};

/// One call of execute_kw.
struct OdooCall
{
    QString model;
    QString method;
    QJsonArray arguments;
    QJsonObject keywords;
    Instant now;
};

/// A fresh database: models with their fields, users, stages; no customers.
RemoteData odooDatabase(qint64 number);
/// The indexes of the tables of a model; none for a model that is not there.
std::vector<int> odooTables(const RemoteData &data, const QString &model);
RemoteType &typeAt(OdooState &state, int index);
/// As Odoo writes points in time: in UTC, in whole seconds, without an offset.
QString odooTime(Instant at);
/// False while most records are out of sight.
bool isInSight(const OdooState &state, qint64 number);

/// The answer to a call; or what its "error" holds.
struct OdooResult
{
    QJsonValue value;
    QString error; // the name of the exception: "odoo.exceptions.MissingError"
    QString message = {};
};
OdooResult odooError(const QString &name, const QString &message);
OdooResult answerOdooCall(OdooState &state, const OdooCall &call);

} // namespace satchel::fakes
