// SPDX-License-Identifier: GPL-3.0-or-later
// Pipelines and their stages, which Salesforce does not keep as records of their own: a pipeline is a record type of
// opportunities, a stage one of the values it offers. A stage that opportunities have counts too, though it is not
// offered (any more, or to this user). They come whole.
#pragma once

#include "domain/Clock.h"
#include "sync/connectors/salesforce/SalesforceDescribe.h"

namespace satchel::sync {

/// Looks again an hour after the last time; in between there is nothing new.
Result<PullPage> pullStages(
    JsonApi &api, SalesforceDescribe &describe, const Clock &clock, const ObjectMap &object, const QJsonObject &cursor);
Result<std::vector<RemoteRecord>> readStages(JsonApi &api, SalesforceDescribe &describe, const ObjectMap &object);

} // namespace satchel::sync
