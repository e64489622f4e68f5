// SPDX-License-Identifier: GPL-3.0-or-later
// Rounds of a connection to a fake HubSpot, whose own work is not counted: one with nothing new, and one that pulls a
// page.
#include "tests/budgets/Counting.h"
#include "tests/budgets/Piece.h"
#include "tests/support/SessionWorld.h"

using namespace Qt::StringLiterals;

namespace satchel::budgets {

namespace {

constexpr int several = 5; // rounds
constexpr int page = 100; // records

class UncountedWire final : public sync::Transport
{
public:
    explicit UncountedWire(sync::Transport &wire) : m_wire(wire) {}
    Result<sync::HttpResponse> send(const sync::HttpRequest &request) override
    {
        const Uncounted others;
        return m_wire.send(request);
    }

private:
    sync::Transport &m_wire;
};

struct SyncDesk
{
    test::SessionWorld world;
    std::unique_ptr<sync::Session> session;
    int imports = 0;

    SyncDesk()
    {
        auto dependencies = world.dependencies();
        const qint64 connection = world.connect();
        dependencies.network = [this](sync::Cancellation &) { return std::make_unique<UncountedWire>(world.wire); };
        auto opened = sync::Session::open(*world.store, connection, dependencies, 7);
        BUDGETS_REQUIRE(opened);
        session = std::move(*opened);
        appear();
        for (int i = 0; i < 3; ++i) // the first sync, and what comes back of it
            run();
        pull(0);
    }
    void appear()
    {
        world.people(page, u"group%1-"_s.arg(imports++));
        world.later();
    }
    store::RoundRecord run()
    {
        world.later();
        store::RoundRecord round = session->run(sync::Round::Kind::Full);
        if (round.error)
            qFatal("%s", qUtf8Printable(toText(*round.error)));
        return round;
    }
    void pull(qint64 wanted)
    {
        const qint64 pulled = run().pulled;
        if (pulled != wanted)
            qFatal("%lld records were pulled and not %lld", static_cast<long long>(pulled),
                static_cast<long long>(wanted));
    }
};

} // namespace

std::vector<Piece> rounds()
{
    const auto desk = std::make_shared<SyncDesk>();
    return {
        {u"idle-round"_s, several,
            [=] {
                for (int i = 0; i < several; ++i)
                    desk->pull(0);
            }},
        {u"pulled-page"_s, 1, [=] { desk->pull(page); }, [=] { desk->appear(); }},
    };
}

} // namespace satchel::budgets
