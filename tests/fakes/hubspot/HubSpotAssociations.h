// SPDX-License-Identifier: GPL-3.0-or-later
// Associations v4: kinds (type ids) with their inverses, single links, labelled links, batches.
#pragma once

#include "tests/fakes/hubspot/HubSpotError.h"

#include <QJsonArray>

namespace satchel::fakes {

struct HubSpotLink
{
    Place to;
    int kind = 0;
    int inverse = 0;
};

/// Kind and inverse of the default association from one type to another; {0, 0} when there is none.
std::pair<int, int> defaultKinds(int fromType, int toType);
/// The inverse of a kind between two types; nothing when it does not hold between them.
std::optional<int> inverseKind(int fromType, int toType, int kind);

/// "associations" of a create: [{"to":{"id"},"types":[{"associationCategory","associationTypeId"}]}].
HubSpotResult<std::vector<HubSpotLink>> readLinks(
    const HubSpotState &state, int fromType, const QJsonArray &associations);
/// A labelled link brings the plain one along; a contact has one primary company.
void addLink(HubSpotState &state, Place from, const HubSpotLink &link);

/// /crm/objects/2026-03/{from}/{id}/associations/… ; call.path starts with {from}.
HttpResponse answerObjectAssociations(HubSpotState &state, const HubSpotCall &call);
/// /crm/associations/2026-03/{from}/{to}/batch/… and /labels; call.path starts with {from}.
HttpResponse answerAssociations(HubSpotState &state, const HubSpotCall &call);

} // namespace satchel::fakes
