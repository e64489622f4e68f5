// SPDX-License-Identifier: GPL-3.0-or-later
// The families of endpoints of the Web API.
#pragma once

#include "tests/fakes/dynamics365/DynamicsError.h"

namespace satchel::fakes {

/// https://acme.crm4.dynamics.com/api/data/v9.2/
QString serviceRoot(const QUrl &url);
/// Nothing for an address that is no call of the Web API.
std::optional<DynamicsCall> readCall(const HttpRequest &request, Instant now);

/// contacts, contacts(id), contacts(id)/column, WinOpportunity, WhoAmI, EntityDefinitions, …
HttpResponse answerCall(DynamicsState &state, const DynamicsCall &call);
/// Collections: filters, paging, and change tracking.
HttpResponse answerCollection(DynamicsState &state, const DynamicsCall &call, int type);
HttpResponse answerRow(DynamicsState &state, const DynamicsCall &call, int type, const QString &id);
HttpResponse answerMetadata(DynamicsState &state, const DynamicsCall &call);
HttpResponse closeOpportunity(DynamicsState &state, const DynamicsCall &call, bool isWon);
/// One request with many inside.
HttpResponse answerBatch(DynamicsState &state, const DynamicsCall &call);

/// "contacts(49b0…)" → "contacts", "49b0…"; the second is null without parentheses.
std::pair<QString, QString> segmentParts(const QString &segment);
/// May the user do this with the table's rows at all?
std::optional<DynamicsError> checkPrivilege(const DynamicsState &state, const QByteArray &method, int type);

} // namespace satchel::fakes
