// SPDX-License-Identifier: GPL-3.0-or-later
// What a vendor deletes together with a record, without being asked: the rows that refer to it by certain references,
// and what hangs on those in turn.
#pragma once

#include "tests/fakes/RemoteData.h"

#include <functional>
#include <span>

namespace satchel::fakes {

struct CascadeRule
{
    const char *type;
    const char *reference; // of that type
    const char *unless = ""; // a reference that keeps the row where it is set
};

struct CascadeOptions
{
    std::span<const CascadeRule> rules;
    std::function<QString(Place)> referenceTo; // as a reference holds it
    std::function<void(Place)> forget; // what else pointed at it
    Instant stamp; // the server's
    bool movesStamp = false; // of a deleted row
};

/// Deletes what goes along with a record that is deleted already.
void cascadeDelete(RemoteData &data, Place gone, const CascadeOptions &ways, Instant now);

} // namespace satchel::fakes
