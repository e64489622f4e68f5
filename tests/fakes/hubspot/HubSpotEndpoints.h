// SPDX-License-Identifier: GPL-3.0-or-later
// The families of endpoints, each in a file of its own name. All take the path after the kind.
#pragma once

#include "tests/fakes/hubspot/HubSpotError.h"

namespace satchel::fakes {

/// /crm/objects/2026-03/{type}…: list, read, create, update, delete, merge; hands search, batch and associations on.
HttpResponse answerObjects(HubSpotState &state, const HubSpotCall &call);
HttpResponse answerSearch(HubSpotState &state, const HubSpotCall &call, int type);
/// …/batch/{read|create|update|upsert|archive}
HttpResponse answerBatch(HubSpotState &state, const HubSpotCall &call, int type, const QString &what);
HttpResponse answerProperties(HubSpotState &state, const HubSpotCall &call);
HttpResponse answerPipelines(HubSpotState &state, const HubSpotCall &call);
HttpResponse answerOwners(HubSpotState &state, const HubSpotCall &call);
HttpResponse answerAccountInfo(HubSpotState &state);

HttpResponse methodNotAllowed(HubSpotState &state);
HttpResponse noSuchPage(HubSpotState &state);
/// A whole number from 1 to `most`, `usual` when it is not given; nothing when it is out of range.
std::optional<int> readLimit(const QString &text, int usual, int most);

} // namespace satchel::fakes
