// SPDX-License-Identifier: GPL-3.0-or-later
// Approval requests in a store of a team: who made and decided them, and what is refused without one.
#include "store/hub/ApprovalRequests.h"

#include "store/hub/Leases.h"
#include "store/Quotes.h"
#include "tests/support/TeamRights.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

using State = ApprovalRequest::State;

struct Team
{
    TestStore store;
    RecordId mara = store.create(EntityKind::User, {{u"name"_s, u"Mara Lindqvist"_s}});
    RecordId acme = store.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
    Rights rights = allRights(*store);

    Team()
    {
        rights.discountLimit = Decimal::fromInteger(10);
        rights.connects = false;
        rights.approves = false;
        becomeMember(*store, rights);
    }
    RecordId quote(int percent)
    {
        const RecordId id = store.create(EntityKind::Quote, {{u"company"_s, acme}, {u"currency"_s, u"EUR"_s}});
        store.create(EntityKind::QuoteLine,
            {{u"quote"_s, id}, {u"name"_s, u"Sensor"_s}, {u"discount_percent"_s, Decimal::fromInteger(percent)}});
        return id;
    }
    /// The hub gives no numbers here.
    void number(RecordId quote) { QVERIFY_RESULT(store.update(EntityKind::Quote, quote, {{u"number"_s, u"Q-1"_s}})); }
    Result<Receipt> commit(const Edit &edit) { return store->commit({u"Edit"_s, Origin::user(), {edit}, {}}); }
    RecordId request(RecordId quote, int percent)
    {
        return commit(
            store::requestDiscount(*store, *store->get(EntityKind::Quote, quote), Decimal::fromInteger(percent), {}))
            ->ids.front();
    }
    ApprovalRequest at(RecordId request)
    {
        return ApprovalRequest::of(*store->get(EntityKind::ApprovalRequest, request));
    }
    void decideAsMara(RecordId request, const QString &state)
    {
        applyFromHub(*store, mara,
            Edit::update(EntityKind::ApprovalRequest, request, {{u"state"_s, state}, {u"decided_by"_s, mara}}));
    }
    /// One of Mara's.
    RecordId hers()
    {
        return applyFromHub(*store, mara,
            Edit::create(EntityKind::ApprovalRequest, {},
                {{u"subject"_s, u"HubSpot"_s}, {u"kind"_s, u"connection"_s}, {u"account"_s, u"hubspot x 1"_s},
                    {u"requested_by"_s, mara}, {u"state"_s, u"pending"_s}}));
    }
    store::DiscountApproval approvalOf(RecordId quote)
    {
        const auto document = store::readQuote(*store, quote);
        return store::discountApprovalOf(*store, document->quote, document->lines).value();
    }
};

} // namespace

class tst_ApprovalRequests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStoreOfNoTeamNeedsNone()
    {
        TestStore store;
        const RecordId acme = store.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
        const RecordId quote = store.create(EntityKind::Quote,
            {{u"company"_s, acme}, {u"currency"_s, u"EUR"_s}, {u"discount_percent"_s, Decimal::fromInteger(90)}});
        QVERIFY(!store::discountApprovalOf(*store, *store->get(EntityKind::Quote, quote), {})->isNeeded());
        QVERIFY_RESULT(store::moveQuote(*store, quote, u"sent"_s, Origin::user()));
        QVERIFY(store::requestsToDecide(*store)->empty());
        QVERIFY(!store::connectionApprovalOf(*store, store::Connection())->isNeeded);
    }

    /// Whoever writes here: the window, the command line, a rule.
    void aQuoteAboveTheLimitIsNotSent()
    {
        Team team;
        const RecordId quote = team.quote(12);
        for (const Origin &origin : {Origin::user(), Origin::cli(), Origin::rule(u"Send"_s)}) {
            const auto refused = store::moveQuote(*team.store, quote, u"sent"_s, origin);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
            QCOMPARE(
                refused.error().what, u"the discount of 12 % is above your limit of 10 % and has not been approved"_s);
        }
        QCOMPARE(team.store.value(EntityKind::Quote, quote, u"number"_s), Value()); // no number was used up
        const RecordId within = team.quote(10);
        team.number(within);
        QVERIFY_RESULT(store::moveQuote(*team.store, within, u"sent"_s, Origin::user()));
    }

    void whatARemoteDidIsDone()
    {
        Team team;
        const RecordId quote = team.quote(12);
        applyFromHub(*team.store, team.mara, Edit::update(EntityKind::Quote, quote, {{u"status"_s, u"sent"_s}}));
        QCOMPARE(team.store.value(EntityKind::Quote, quote, u"status"_s), Value(u"sent"_s));
    }

    void anApprovedDiscountIsSent()
    {
        Team team;
        const RecordId quote = team.quote(12);
        QVERIFY(team.approvalOf(quote).isMissing());
        const RecordId eleven = team.request(quote, 11);
        team.decideAsMara(eleven, u"approved"_s);
        QVERIFY(team.approvalOf(quote).isMissing());
        QVERIFY(!store::moveQuote(*team.store, quote, u"sent"_s, Origin::user()));
        team.store.clock.advance(1000);
        const RecordId twelve = team.request(quote, 12);
        QCOMPARE(team.approvalOf(quote).request->id, twelve);
        QCOMPARE(team.at(twelve).subject, u"12 % Acme"_s); // a draft has no number
        team.decideAsMara(twelve, u"approved"_s);
        QVERIFY(!team.approvalOf(quote).isMissing());
        team.store.clock.advance(1000);
        team.request(quote, 20);
        QCOMPARE(team.approvalOf(quote).request->id, twelve); // the one that counts
        team.number(quote);
        QVERIFY_RESULT(store::moveQuote(*team.store, quote, u"sent"_s, Origin::user()));
    }

    void aRequestNamesWhoMadeAndDecidedIt()
    {
        Team team;
        const RecordId request = team.request(team.quote(12), 12);
        QCOMPARE(team.at(request).requestedBy, team.store->me());
        QCOMPARE(team.at(request).state, State::Pending);
        QVERIFY(store::requestsToDecide(*team.store)->empty()); // one's own
        team.rights.approves = true;
        becomeMember(*team.store, team.rights);
        QVERIFY(store::requestsToDecide(*team.store)->empty());
        QCOMPARE(
            team.commit(store::decide(team.at(request), State::Approved, {})).error().kind, Error::Kind::Forbidden);
        const RecordId second = team.hers();
        QCOMPARE(store::requestsToDecide(*team.store)->size(), size_t(1));
        QVERIFY_RESULT(team.commit(store::decide(team.at(second), State::Rejected, u"Use mine"_s)));
        QCOMPARE(team.at(second).decidedBy, team.store->me());
        QCOMPARE(team.at(second).decidedAt, team.store->clock().now());
        QVERIFY(store::requestsToDecide(*team.store)->empty());
    }

    /// Within the scope of the role: who decides for a team decides about its people.
    void whoApprovesForOthersSeesNotAll()
    {
        Team team;
        team.rights.approves = true;
        team.rights.entities[EntityKind::ApprovalRequest].edits = RightScope::Team;
        becomeMember(*team.store, team.rights);
        const RecordId hers = team.hers();
        QVERIFY(store::requestsToDecide(*team.store)->empty());
        QVERIFY(!team.commit(store::decide(team.at(hers), State::Approved, {})));
        team.rights.team.insert(team.mara);
        becomeMember(*team.store, team.rights);
        QCOMPARE(store::requestsToDecide(*team.store)->size(), size_t(1));
        QVERIFY_RESULT(team.commit(store::decide(team.at(hers), State::Approved, {})));
    }

    void aDecisionIsUndoneWhole()
    {
        Team team;
        team.rights.approves = true;
        becomeMember(*team.store, team.rights);
        const RecordId hers = team.hers();
        const RecordId request = hers;
        const auto decided = team.commit(store::decide(team.at(request), State::Approved, u"Fine"_s));
        QVERIFY_RESULT(decided);
        const auto undone = team.store->undo(decided->changeSet);
        QVERIFY_RESULT(undone);
        QCOMPARE(team.at(request).state, State::Pending);
        QVERIFY(team.at(request).decidedBy.isNull());
        QCOMPARE(team.at(request).decidedAt, Instant());
        QCOMPARE(team.at(request).answer, QString());
        QCOMPARE(store::requestsToDecide(*team.store)->size(), size_t(1)); // it waits again
    }

    /// Two windows, or a second click: the first decision holds.
    void whatWasDecidedMeanwhileIsNotDecidedAgain()
    {
        Team team;
        team.rights.approves = true;
        becomeMember(*team.store, team.rights);
        const RecordId hers = team.hers();
        const ApprovalRequest seen = team.at(hers);
        QVERIFY_RESULT(team.commit(store::decide(seen, State::Rejected, {})));
        QCOMPARE(team.commit(store::decide(seen, State::Approved, {})).error().kind, Error::Kind::Conflict);
    }

    void aConnectionNeedsTheApprovalOfItsAccount()
    {
        Team team;
        store::Connections connections(*team.store);
        store::Connection connection;
        connection.vendor = u"hubspot"_s;
        connection.name = u"CRM"_s;
        connection.baseUrl = u"https://api.hubapi.com"_s;
        connection.number = connections.add(connection)->number;
        QVERIFY_RESULT(connections.setAccount(connection.number, u"1"_s));
        QVERIFY_RESULT(connections.setState(connection.number, store::ConnectionState::Ready));
        connection = *connections.get(connection.number);
        store::Leases leases(*team.store);
        const auto wanted = [&] { return leases.wanted()->size(); };
        QVERIFY(store::connectionApprovalOf(*team.store, connection)->isMissing());
        QCOMPARE(wanted(), size_t(0));
        QCOMPARE(leases.check(connection.number).error().what, u"this connection has not been approved yet"_s);
        const auto requested = team.commit(store::requestConnection(connection, u"HubSpot"_s, {}));
        QVERIFY_RESULT(requested);
        QCOMPARE(team.at(requested->ids.front()).subject, u"HubSpot (1)"_s);
        QCOMPARE(wanted(), size_t(0));
        team.decideAsMara(requested->ids.front(), u"approved"_s);
        QCOMPARE(wanted(), size_t(1));
        QVERIFY_RESULT(connections.setAccount(connection.number, u"2"_s));
        QCOMPARE(wanted(), size_t(0)); // another account
        team.rights.connects = true;
        becomeMember(*team.store, team.rights);
        QCOMPARE(wanted(), size_t(1));
    }
};

SATCHEL_TEST(tst_ApprovalRequests)
#include "tst_ApprovalRequests.moc"
