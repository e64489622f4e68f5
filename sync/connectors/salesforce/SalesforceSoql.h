// SPDX-License-Identifier: GPL-3.0-or-later
// SOQL queries and their rows. Every page is a query of its own: it begins behind the last row of the
// one before, so no cursor of the server can expire and a round that was cut goes on.
#pragma once

#include "sync/connectors/JsonApi.h"

#include <QJsonArray>

namespace satchel::sync {

constexpr qsizetype soqlPage = 2000; // rows; what an answer holds at most
constexpr qsizetype soqlIds = 100; // that an address carries besides the names of the columns

struct SoqlAnswer
{
    QJsonArray rows;
    std::optional<Instant> now; // the remote's clock
    bool mayHaveMore = false;
};

/// A text as SOQL writes it, in quotes.
QString soqlText(const QString &text);
/// Conditions joined by "and"; empty ones are omitted.
QString soqlAll(const QStringList &conditions);

QString soqlOf(
    const QStringList &columns, const QString &object, const QStringList &conditions, const QString &rest = {});
/// The address of such a question, deleted and archived rows too, as it is written within a request that holds other
/// requests.
QString soqlAddress(const JsonApi &api, const QString &soql);

/// Asks for the rows of an object, deleted and archived ones too. `rest` is what follows the conditions.
Result<SoqlAnswer> ask(JsonApi &api, const QStringList &columns, const QString &object, const QStringList &conditions,
    const QString &rest = {});

} // namespace satchel::sync
