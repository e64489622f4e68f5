// SPDX-License-Identifier: GPL-3.0-or-later
// The stages of the business processes of opportunities. A process has no stage for what is won or lost, which is a state of the
// row: each gets one of both here.
#pragma once

#include "sync/connectors/JsonApi.h"

namespace satchel::sync {

/// They come whole. Ids are "state/process/stage", as opportunities are read.
Result<std::vector<RemoteRecord>> readDynamicsStages(JsonApi &api, const ObjectMap &object, std::optional<Instant> *now = nullptr);

} // namespace satchel::sync
