// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/copper/CopperFake.h"
#include "tests/simulation/StandInWorld.h"

using namespace Qt::StringLiterals;

namespace satchel::simulation {

namespace {

fakes::CopperOptions copperOf(quint64 seed)
{
    fakes::CopperOptions options;
    options.seed = seed;
    return options;
}

WiredVendor copper()
{
    return {fakes::copperAccount(), {u"companies"_s, u"people"_s}, {}, faultsNotThere(), nullptr, {}};
}

class CopperWorld final : public StandInWorld
{
public:
    CopperWorld(quint64 seed, ManualClock &clock)
        : StandInWorld(seed, clock, std::make_unique<fakes::CopperFake>(copperOf(seed)), copper())
    {
        // The company of a person is given once, and people in these worlds change it
        std::erase_if(
            objectMaps().back().fields, [](const FieldMap &field) { return field.locals.front() == "company"_L1; });
    }
};

} // namespace

std::unique_ptr<RemoteWorld> makeCopperWorld(quint64 seed, ManualClock &clock)
{
    return std::make_unique<CopperWorld>(seed, clock);
}

} // namespace satchel::simulation
