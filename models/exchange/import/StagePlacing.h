// SPDX-License-Identifier: GPL-3.0-or-later
// Where the stages that an import makes go among those of their pipeline, and what they are worth: by the probabilities
// that the file gives to their open deals. Pure.
#pragma once

#include "domain/ChangeSet.h"
#include "domain/Decimal.h"

#include <map>
#include <optional>
#include <vector>

namespace satchel::exchange {

struct PlacedStage
{
    RecordId id;
    qint64 position = 0;
    std::optional<Decimal> probability;
    bool isOpen = true; // deals neither end nor rest in it
    bool isNew = false; // made by the import
};

/// How many deals of a file have which probability.
using ProbabilityCounts = std::map<Decimal, qint64>;

/// The one that most have, of several the smallest; nothing where none has one.
std::optional<Decimal> commonest(const ProbabilityCounts &counts);

/// The stages of one pipeline in their order, the new ones behind the last open stage that is worth no more. A new
/// stage without a probability stays where it is. Positions change only where two would be out of order.
std::vector<PlacedStage> placeByProbability(std::vector<PlacedStage> stages);

} // namespace satchel::exchange
