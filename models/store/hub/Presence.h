// SPDX-License-Identifier: GPL-3.0-or-later
// Who else of the team has a record before their eyes. Nothing of it is kept: it comes from the hub and goes with the
// window.
#pragma once

#include "domain/Comment.h"

#include <optional>
#include <vector>

namespace satchel::store {

/// What a person has open.
struct Place
{
    Subject record = {};
    bool isEditing = false; // the focus is in a field of it

    bool operator==(const Place &) const = default;
};

struct Presence
{
    RecordId user = {};
    bool isEditing = false;

    bool operator==(const Presence &) const = default;
};

} // namespace satchel::store
