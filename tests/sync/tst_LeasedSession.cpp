// SPDX-License-Identifier: GPL-3.0-or-later
// A connection of a team is run by the desk that has its lease: no round begins without one, and one that ends in the
// middle of a round lets nothing more out.
#include "store/hub/ApprovalRequests.h"
#include "store/hub/HubRights.h"
#include "store/hub/HubState.h"
#include "store/hub/Leases.h"
#include "sync/session/ConnectionSetup.h"
#include "tests/support/SessionWorld.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::sync;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

/// Counts what goes out, and does something before the request of a number.
class Watched final : public Transport
{
public:
    explicit Watched(Transport &inner) : m_inner(inner) {}
    Result<HttpResponse> send(const HttpRequest &request) override
    {
        if (++count == at)
            then();
        return m_inner.send(request);
    }

    int count = 0;
    int at = 0;
    std::function<void()> then;

private:
    Transport &m_inner;
};

struct TeamDesk
{
    SessionWorld world;
    Watched wire{world.wire};
    qint64 connection = world.connect();

    TeamDesk()
    {
        store::HubMembership membership;
        membership.hub = world.store->newId();
        membership.desk = world.store->newId();
        QVERIFY(store::HubState(*world.store).save(membership));
        Rights rights{world.store->me(), {world.store->me()}, {}};
        for (const auto &entity : world.store->schema().entities())
            rights.entities[entity->kind] = {};
        QVERIFY(store::writeRights(world.store->database(), rights));
    }
    void lease(std::optional<Instant> until)
    {
        const store::Lease lease{connection, u"Office (mara)"_s, until};
        QVERIFY(store::Leases(*world.store).save(std::span(&lease, 1)));
    }
    void leaseFor(qint64 milliseconds) { lease(Instant{world.store.clock.now().ms + milliseconds}); }
    std::unique_ptr<Session> session()
    {
        SessionDependencies dependencies = world.dependencies();
        dependencies.network = [this](Cancellation &) { return std::make_unique<Borrowed>(wire); };
        return std::move(*Session::open(*world.store, connection, dependencies, 7));
    }
};

} // namespace

class tst_LeasedSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noRoundBeginsWhileAnotherDeskRunsTheConnection()
    {
        TeamDesk desk;
        const auto session = desk.session();
        const auto unknown = session->run(Round::Kind::Full);
        QCOMPARE(unknown.error->kind, Error::Kind::Busy); // the hub has not said anything yet
        desk.lease({});
        const auto round = session->run(Round::Kind::Full);
        QCOMPARE(round.error->kind, Error::Kind::Busy);
        QVERIFY(round.error->what.startsWith(u"Office (mara)"_s));
        QCOMPARE(desk.wire.count, 0);
        QCOMPARE(desk.world.connection(desk.connection).state, store::ConnectionState::Ready); // nothing is wrong
    }

    void aLeaseEndsByThisComputersClock()
    {
        TeamDesk desk;
        desk.leaseFor(45'000);
        QVERIFY(!desk.session()->run(Round::Kind::Full).error);
        desk.leaseFor(45'000);
        desk.world.later(45'000); // nobody could renew it
        QCOMPARE(desk.session()->run(Round::Kind::Full).error->kind, Error::Kind::Busy);
    }

    /// As a laptop that sleeps in the middle of a round, while another desk takes over.
    void whatWasNotSentByTheEndIsSentByNobodyUntilTheLeaseIsBack()
    {
        for (int last = 1; last < 12; ++last) {
            TeamDesk desk;
            desk.world.people(30);
            desk.world.store.create(
                EntityKind::Contact, {{u"last_name"_s, u"Ours"_s}, {u"email"_s, u"ours@example.com"_s}});
            desk.leaseFor(3'600'000);
            const auto session = desk.session();
            desk.wire.at = last;
            desk.wire.then = [&desk] { desk.lease({}); };
            const auto cut = session->run(Round::Kind::Full);
            if (!cut.error)
                return; // it was over by then
            QCOMPARE(desk.wire.count, last);
            desk.world.later();
            desk.leaseFor(3'600'000);
            const auto whole = session->run(Round::Kind::Full);
            QVERIFY2(!whole.error, whole.error ? qPrintable(toText(*whole.error)) : "");
            desk.world.later();
            desk.leaseFor(3'600'000);
            QVERIFY(!session->run(Round::Kind::Full).error);
            QCOMPARE(desk.world.count(EntityKind::Contact), 31);
            QCOMPARE(std::ssize(desk.world.user.records(u"contacts"_s)), 31);
        }
    }

    /// With the account that was signed in to, once; and nothing is synced until then.
    void aRoleThatMayNotConnectRequestsAnApproval()
    {
        TeamDesk desk;
        store::Store &store = *desk.world.store;
        QVERIFY(store::Connections(store).remove(desk.connection));
        Rights rights = **store::readRights(store.database());
        rights.connects = false;
        QVERIFY(store::writeRights(store.database(), rights));
        const auto join = [&](const QString &name) {
            return createConnection(
                store, {u"hubspot"_s, name, {}, {desk.world.token, {}, {}}}, desk.world.dependencies(), 5);
        };
        const auto made = join(u"Sales"_s);
        QVERIFY_RESULT(made);
        QVERIFY(!made->account.isEmpty());
        const auto approval = store::connectionApprovalOf(store, *made);
        QVERIFY_RESULT(approval);
        QVERIFY(approval->isMissing());
        QVERIFY(approval->request);
        QCOMPARE(approval->request->account, store::leaseKeyOf(*made));
        QVERIFY(approval->request->subject.startsWith(u"HubSpot"_s));
        desk.connection = made->number;
        QCOMPARE(desk.session()->run(Round::Kind::Full).error->what, u"this connection has not been approved yet"_s);
        QVERIFY(join(u"The same"_s));
        QCOMPARE(*store.count({EntityKind::ApprovalRequest, {}, {}, {}, {}, -1, false}), 1);
    }
};

SATCHEL_TEST(tst_LeasedSession)
#include "tst_LeasedSession.moc"
