// SPDX-License-Identifier: GPL-3.0-or-later
// The families of endpoints below /services/data/vNN.N/, each in a file of its own name.
#pragma once

#include "tests/fakes/salesforce/SalesforceError.h"

#include <functional>

namespace satchel::fakes {

/// /query, /queryAll and what follows with a locator
HttpResponse answerQuery(SalesforceState &state, const SalesforceCall &call);
/// /sobjects…: the list, describe, deleted, updated, rows by id or by an external id
HttpResponse answerObjects(SalesforceState &state, const SalesforceCall &call);
HttpResponse answerDescribe(SalesforceState &state, const SalesforceCall &call);
/// /sobjects/X/deleted and /updated: what a replication asks for
HttpResponse answerReplication(SalesforceState &state, const SalesforceCall &call, int type);
/// /composite/sobjects…: up to 200 records, each with its own result
HttpResponse answerCollections(SalesforceState &state, const SalesforceCall &call);
/// /composite: up to 25 requests in one, five of them queries or collections; `route` answers each of them
using Route = std::function<HttpResponse(const SalesforceCall &call)>;
HttpResponse answerComposite(SalesforceState &state, const SalesforceCall &call, const Route &route);
/// /ui-api/object-info/X/picklist-values/RECORDTYPE
HttpResponse answerPicklists(SalesforceState &state, const SalesforceCall &call);
/// /connect/organization
HttpResponse answerOrganization(const SalesforceState &state);

/// One row as answers show it, with the given fields.
void writeRow(JsonStream &json, const SalesforceState &state, int type, const Row &row, const QStringList &fields);
/// 2026-01-31T12:00:05.000+0000
QString salesforceTime(qint64 ms);

} // namespace satchel::fakes
