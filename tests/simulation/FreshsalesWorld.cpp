// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/freshsales/FreshsalesFake.h"
#include "tests/simulation/StandInWorld.h"

using namespace Qt::StringLiterals;

namespace satchel::simulation {

namespace {

/// The largest plan: with fewer requests an hour these busy worlds would mostly wait.
fakes::FreshsalesOptions freshsalesOf(quint64 seed)
{
    fakes::FreshsalesOptions options;
    options.seed = seed;
    options.hourlyLimit = 5000;
    return options;
}

WiredVendor freshsales()
{
    return {fakes::freshsalesAccount(), {u"sales_accounts"_s, u"contacts"_s}, {}, faultsNotThere(), nullptr, {}};
}

/// An account has an address of its own and no other name: there is no other account behind it.
class FreshsalesWorld final : public StandInWorld
{
public:
    FreshsalesWorld(quint64 seed, ManualClock &clock)
        : StandInWorld(seed, clock, std::make_unique<fakes::FreshsalesFake>(freshsalesOf(seed)), freshsales())
    {
    }
    bool switchAccount() override { return false; }
};

} // namespace

std::unique_ptr<RemoteWorld> makeFreshsalesWorld(quint64 seed, ManualClock &clock)
{
    return std::make_unique<FreshsalesWorld>(seed, clock);
}

} // namespace satchel::simulation
