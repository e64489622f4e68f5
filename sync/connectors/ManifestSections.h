// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a manifest that say how to sign in and what the vendor allows, as the values that transport works with.
#pragma once

#include "sync/connectors/ManifestReader.h"
#include "sync/engine/RateLimits.h"
#include "sync/transport/OAuth.h"

namespace satchel::sync {

/// Other servers of the vendor, by the name of a path. Only hosts of the sign-in may get its tokens.
Result<QHash<QString, QUrl>> readServers(const ManifestReader &reader, const OAuthEndpoints &signIn);
Result<OAuthEndpoints> readSignIn(const ManifestReader &reader);
Result<RateLimits> readLimits(const ManifestReader &reader);

} // namespace satchel::sync
