// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a manifest that describes a JSON REST API, beyond what every manifest has: checked when it is read,
// because nobody who writes one sees our code fail.
#pragma once

#include "sync/connectors/Manifest.h"
#include "sync/connectors/ManifestReader.h"

namespace satchel::sync {

/// Checks an object's "wire" and "requests", with those of all objects, and completes its map.
void readDescribed(
    const ManifestReader &top, const ManifestReader &own, ObjectMap &object, std::vector<Error> &problems);
/// What an answer means where the description's own rules say nothing.
std::vector<ErrorRule> usualErrorRules(bool areCalls);

} // namespace satchel::sync
