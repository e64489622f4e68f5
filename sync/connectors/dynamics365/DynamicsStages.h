// SPDX-License-Identifier: GPL-3.0-or-later
// The business processes that opportunities pass through, and their stages. A process may begin with a lead: it is one
// of ours by the stages it has for opportunities. It has no stage for what is won or lost, which is a state of the row:
// each gets one of both here.
#pragma once

#include "sync/connectors/JsonApi.h"

namespace satchel::sync {

/// Processes or stages, as the object's "source" says; they come whole. Ids of stages are "state/process/stage", as
/// opportunities are read.
Result<std::vector<RemoteRecord>> readDynamicsStages(
    JsonApi &api, const ObjectMap &object, std::optional<Instant> *now = nullptr);

} // namespace satchel::sync
