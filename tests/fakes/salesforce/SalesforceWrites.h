// SPDX-License-Identifier: GPL-3.0-or-later
// The writes of one record, shared by rows and collections.
#pragma once

#include "tests/fakes/salesforce/SalesforceError.h"

namespace satchel::fakes {

/// What the headers of a write say of the organisation's rules. Without them an alert refuses, and assignment rules
/// run.
struct WriteTerms
{
    bool allowsDuplicates = false; // an alert of a duplicate rule may be overruled
    bool assigns = true; // assignment rules choose the owner, of changed records too
    std::optional<qint64> unmodifiedSince = {}; // by the server's clock, in milliseconds
};
WriteTerms termsOf(const SalesforceCall &call);

/// `now` by the true clock.
SalesforceResult<qint64> createRecord(
    SalesforceState &state, int type, const QJsonObject &fields, const WriteTerms &terms, Instant now);
SalesforceResult<qint64> updateRecord(SalesforceState &state, int type, const QString &id, const QJsonObject &fields,
    const WriteTerms &terms, Instant now);
/// What the organisation deletes with a record.
void takeRecordsAlong(SalesforceState &state, Place gone, Instant now);
std::optional<SalesforceError> deleteRecord(SalesforceState &state, int type, const QString &id, Instant now);
/// The number of the record and whether it was made now. `field` is an external id.
SalesforceResult<std::pair<qint64, bool>> upsertRecord(SalesforceState &state, int type, const QString &field,
    const QString &value, const QJsonObject &fields, const WriteTerms &terms, Instant now);

/// Values of a request as they are kept; an Error that concerns the whole request has the code JSON_PARSER_ERROR or
/// INVALID_FIELD.
SalesforceResult<std::vector<Values::Item>> readFields(
    const SalesforceState &state, int type, const QJsonObject &fields, bool isCreate);
std::optional<SalesforceError> checkRecord(const SalesforceState &state, int type, const Values &values);

} // namespace satchel::fakes
