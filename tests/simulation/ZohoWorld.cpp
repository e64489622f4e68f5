// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/zoho/ZohoFake.h"
#include "tests/simulation/StandInWorld.h"

using namespace Qt::StringLiterals;

namespace satchel::simulation {

namespace {

/// An organisation whose credits of a day are never spent: that has a test of its own.
fakes::ZohoOptions zohoOf(quint64 seed)
{
    fakes::ZohoOptions options;
    options.seed = seed;
    options.dailyCredits = 100'000'000;
    return options;
}

WiredVendor zoho()
{
    return {fakes::zohoAccount(), {u"Accounts"_s, u"Contacts"_s}, {}, faultsNotThere(), nullptr, {}};
}

class ZohoWorld final : public StandInWorld
{
public:
    ZohoWorld(quint64 seed, ManualClock &clock)
        : StandInWorld(seed, clock, std::make_unique<fakes::ZohoFake>(zohoOf(seed)), zoho())
    {
    }

    // Its list of deletions holds ids alone: what became of a create without an answer, it does not tell

protected:
    /// An update has a condition, a deletion has none.
    bool mayComeBefore(const fakes::HttpRequest &request) const override { return request.method != "DELETE"; }
};

} // namespace

std::unique_ptr<RemoteWorld> makeZohoWorld(quint64 seed, ManualClock &clock)
{
    return std::make_unique<ZohoWorld>(seed, clock);
}

} // namespace satchel::simulation
