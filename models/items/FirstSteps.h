// SPDX-License-Identifier: GPL-3.0-or-later
// The way from an empty store to the first quote in four steps, each of which is done as soon as the store has what it
// leads to, however that came there.
#pragma once

#include "store/Store.h"

namespace satchel::items {

struct FirstSteps
{
    bool hasCustomers = false; // a contact or a company
    bool hasDeal = false;
    bool hasCall = false; // one that took place, and something is planned next
    bool hasQuote = false;
    RecordId newestDeal = {}; // whom to call, and what to quote; null: none

    int count() const { return int(hasCustomers) + int(hasDeal) + int(hasCall) + int(hasQuote); }
    bool areDone() const { return count() == 4; }
    bool operator==(const FirstSteps &) const = default;
};

Result<FirstSteps> readFirstSteps(store::Store &store);

} // namespace satchel::items
