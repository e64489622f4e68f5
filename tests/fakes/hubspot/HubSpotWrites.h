// SPDX-License-Identifier: GPL-3.0-or-later
// The writes of one record, shared by the single endpoints and the batches.
#pragma once

#include "tests/fakes/hubspot/HubSpotError.h"

namespace satchel::fakes {

/// `input` is {"properties":{…},"associations":[…]}.
HubSpotResult<RowPointer> createRecord(HubSpotState &state, int type, const QJsonObject &input, Instant now);
HubSpotResult<RowPointer> updateRecord(
    HubSpotState &state, int type, qint64 number, const QJsonObject &properties, Instant now);
/// Archiving what is archived or not there is fine too.
void archiveRecord(HubSpotState &state, int type, qint64 number, Instant now);
HubSpotResult<RowPointer> mergeRecords(HubSpotState &state, int type, qint64 winner, qint64 loser, Instant now);

/// The record an id (or the value of a unique property) names for reading; archived ones only if asked for.
HubSpotResult<RowPointer> findRecord(
    const HubSpotState &state, int type, const QString &id, const QString &idProperty, bool isArchived);

} // namespace satchel::fakes
