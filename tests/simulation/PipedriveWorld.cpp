// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/pipedrive/PipedriveFake.h"
#include "tests/simulation/StandInWorld.h"

using namespace Qt::StringLiterals;

namespace satchel::simulation {

namespace {

/// A company whose budget for the day is never spent: that has a test of its own.
fakes::PipedriveOptions optionsOf(quint64 seed)
{
    fakes::PipedriveOptions options;
    options.seed = seed;
    options.dailyTokens = 100'000'000;
    return options;
}

WiredVendor pipedrive()
{
    return {fakes::pipedriveAccount(), {u"organizations"_s, u"persons"_s}, {}, faultsNotThere(), nullptr, {}};
}

class PipedriveWorld final : public StandInWorld
{
public:
    PipedriveWorld(quint64 seed, ManualClock &clock)
        : StandInWorld(seed, clock, std::make_unique<fakes::PipedriveFake>(optionsOf(seed)), pipedrive())
    {
        // Organizations have no text that people edit in these worlds
        objectMaps().front().fields.push_back(
            {{u"notes"_s}, {u"linkedin"_s}, u"text"_s, {}, {}, Direction::Both, false, {}, false, false, false});
    }
};

} // namespace

std::unique_ptr<RemoteWorld> makePipedriveWorld(quint64 seed, ManualClock &clock)
{
    return std::make_unique<PipedriveWorld>(seed, clock);
}

} // namespace satchel::simulation
