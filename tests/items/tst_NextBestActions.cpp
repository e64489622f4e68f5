// SPDX-License-Identifier: GPL-3.0-or-later
// What a real store says should be done next.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "items/NextBestActions.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace Qt::StringLiterals;
using insight::ActionKind;
using insight::NextBestAction;
using SignalKind = insight::ActionSignal::Kind;

namespace {

constexpr qint64 day = 86'400'000;

/// A contact of a company and an open deal that is planned for tomorrow.
struct SalesDesk
{
    TestStore store;
    RecordId company = store.create(EntityKind::Company, {{field::name, u"Lindental"_s}});
    RecordId contact = store.create(EntityKind::Contact,
        {{field::last_name, u"Ott"_s}, {field::company, company}, {field::phone, u"+49 30 5550118"_s},
            {field::email, u"ott@lindental.example"_s}});
    RecordId deal = newDeal(u"Fleet"_s, {{field::next_action, u"Call"_s}, {field::next_action_date, inDays(1)}});

    QDate inDays(qint64 days) { return store.clock.today().addDays(days); }
    Instant ago(qint64 days) { return {store.clock.now().ms - days * day}; }
    RecordId stage(qsizetype at)
    {
        return store->select({EntityKind::Stage, {}, {}, {field::position, false}, {}, -1, false})->id(at);
    }
    RecordId newDeal(const QString &title, std::vector<FieldValue> more)
    {
        more.insert(more.end(), {{field::title, title}, {field::contact, contact}, {field::company, company}});
        return store.create(EntityKind::Deal, std::move(more));
    }
    RecordId talked(qint64 daysAgo, const QString &kind = u"call"_s, std::vector<FieldValue> more = {})
    {
        more.insert(more.end(),
            {{field::kind, kind}, {field::at, ago(daysAgo)}, {field::contact, contact}, {field::company, company},
                {field::deal, deal}});
        return store.create(EntityKind::Activity, std::move(more));
    }
    void setDeal(std::vector<FieldValue> values)
    {
        QVERIFY_RESULT(store.update(EntityKind::Deal, deal, std::move(values)));
    }
    std::vector<NextBestAction> actions(EntityKind entity, RecordId record)
    {
        const auto read = readNextBestActions(*store, entity, record);
        if (!read)
            qFatal("%s", qUtf8Printable(toText(read.error())));
        return *read;
    }
    std::vector<NextBestAction> actions() { return actions(EntityKind::Deal, deal); }
};

bool hasReason(const std::vector<NextBestAction> &actions, SignalKind kind, qint64 figure, qint64 limit = 0)
{
    return std::ranges::any_of(actions, [&](const NextBestAction &action) {
        return std::ranges::any_of(action.reasons, [&](const insight::ActionSignal &signal) {
            return signal.kind == kind && signal.figure == figure && signal.limit == limit;
        });
    });
}

} // namespace

class tst_NextBestActions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDealThatIsInOrderAsksForNothing()
    {
        SalesDesk desk;
        desk.talked(2);
        QVERIFY(desk.actions().empty());
        QVERIFY(desk.actions(EntityKind::Contact, desk.contact).empty());
        QVERIFY(desk.actions(EntityKind::Company, desk.company).empty());
        QVERIFY(!readNextBestActions(*desk.store, EntityKind::Deal, desk.store->newId()));
    }

    void whatIsClosedOrInTheTrashAsksForNothing()
    {
        SalesDesk desk;
        desk.setDeal({{field::next_action, {}}, {field::next_action_date, {}}});
        QCOMPARE(desk.actions().size(), size_t(1));
        desk.setDeal({{field::status, QString(choice::lost)}});
        QVERIFY(desk.actions().empty());
        desk.setDeal({{field::status, QString(choice::open)}});
        QCOMPARE(desk.actions().size(), size_t(1));
        QVERIFY_RESULT(
            desk.store->commit({u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Deal, desk.deal)}, {}}));
        QVERIFY(desk.actions().empty());
        QVERIFY(desk.actions(EntityKind::Contact, desk.contact).empty());
    }

    void aDealWithoutAPlanNeedsOne()
    {
        SalesDesk desk;
        desk.talked(4);
        desk.setDeal({{field::next_action, {}}, {field::next_action_date, {}}});
        const auto actions = desk.actions();
        QCOMPARE(actions.size(), size_t(1));
        QCOMPARE(actions[0].kind, ActionKind::SetNextStep);
        QVERIFY(hasReason(actions, SignalKind::NoNextStep, 4));
        desk.store.create(EntityKind::Task, {{field::title, u"Write"_s}, {field::deal, desk.deal}});
        QVERIFY(desk.actions().empty());
    }

    void whoWroteLastWaits()
    {
        SalesDesk desk;
        desk.talked(3, u"email"_s,
            {{field::direction, QString(choice::incoming)}, {field::thread, u"t1"_s}, {field::message_id, u"m1"_s},
                {field::subject, u"Delivery dates"_s}});
        for (const auto &[entity, id] : {std::pair(EntityKind::Deal, desk.deal), {EntityKind::Contact, desk.contact},
                 {EntityKind::Company, desk.company}}) {
            const auto actions = desk.actions(entity, id);
            QCOMPARE(actions.size(), size_t(1));
            QCOMPARE(actions[0].kind, ActionKind::Reply);
            QCOMPARE(actions[0].part, u"t1"_s);
            QCOMPARE(insight::sayAction(actions[0]), u"Reply to “Delivery dates”"_s);
            QVERIFY(hasReason(actions, SignalKind::UnansweredEmail, 3));
        }
        desk.talked(1, u"email"_s,
            {{field::direction, QString(choice::outgoing)}, {field::thread, u"t1"_s}, {field::message_id, u"m2"_s}});
        QVERIFY(desk.actions().empty());
    }

    void whatIsLateIsDoneOrMoved()
    {
        SalesDesk desk;
        desk.talked(1);
        const RecordId task = desk.store.create(EntityKind::Task,
            {{field::title, u"Send samples"_s}, {field::due_date, desk.inDays(-6)}, {field::deal, desk.deal}});
        desk.store.create(EntityKind::Task,
            {{field::title, u"Done"_s}, {field::due_date, desk.inDays(-9)}, {field::deal, desk.deal},
                {field::status, QString(choice::completed)}});
        desk.setDeal({{field::next_action_date, desk.inDays(-2)}, {field::expected_close, desk.inDays(-10)}});
        const auto actions = desk.actions();
        QCOMPARE(actions.size(), size_t(3));
        QCOMPARE(actions[0].kind, ActionKind::OpenTask);
        QCOMPARE(actions[0].record, task);
        QVERIFY(hasReason(actions, SignalKind::TaskOverdue, 6));
        QVERIFY(hasReason(actions, SignalKind::NextStepOverdue, 2));
        QVERIFY(hasReason(actions, SignalKind::ClosePassed, 10));
    }

    void aQuoteWithoutAnAnswerIsFollowedUp()
    {
        SalesDesk desk;
        desk.talked(1);
        const RecordId quote = desk.store.create(
            EntityKind::Quote, {{field::deal, desk.deal}, {field::contact, desk.contact}});
        QVERIFY(desk.actions().empty()); // it was begun today
        QVERIFY_RESULT(desk.store.update(EntityKind::Quote, quote, {{field::status, QString(choice::sent)}}));
        desk.store.clock.advance(8 * day);
        desk.setDeal({{field::next_action_date, desk.inDays(1)}});
        const auto actions = desk.actions();
        QCOMPARE(actions.size(), size_t(1));
        const auto &reason = actions[0].reasons.front();
        QVERIFY(reason.kind == SignalKind::QuoteUnanswered || reason.kind == SignalKind::QuoteEnding);
        QCOMPARE(actions[0].kind, ActionKind::Call);
        QVERIFY_RESULT(desk.store.update(EntityKind::Quote, quote, {{field::status, QString(choice::accepted)}}));
        QVERIFY(desk.actions().empty());
    }

    void aMessageThatWasLeftIsNoConversation()
    {
        SalesDesk desk;
        desk.talked(40);
        desk.talked(0, u"call"_s, {{field::outcome, QString(choice::no_answer)}});
        QVERIFY(hasReason(desk.actions(), SignalKind::Silent, 40));
    }

    void silenceAsksForACall()
    {
        SalesDesk desk;
        desk.talked(40);
        const auto actions = desk.actions(EntityKind::Company, desk.company);
        QCOMPARE(actions.size(), size_t(1));
        QVERIFY(hasReason(actions, SignalKind::Silent, 40));
        QCOMPARE(actions[0].kind, ActionKind::PlanTask); // the company has neither a number nor an address
        QCOMPARE(desk.actions(EntityKind::Contact, desk.contact)[0].kind, ActionKind::Call);
        QVERIFY_RESULT(desk.store.update(EntityKind::Contact, desk.contact, {{field::phone, {}}}));
        QCOMPARE(desk.actions(EntityKind::Contact, desk.contact)[0].kind, ActionKind::Email);
        QVERIFY_RESULT(desk.store.update(EntityKind::Contact, desk.contact, {{field::do_not_contact, true}}));
        QCOMPARE(desk.actions(EntityKind::Contact, desk.contact)[0].kind, ActionKind::PlanTask);
    }

    void aCustomerSeesTheDealsOfTheirs()
    {
        SalesDesk desk;
        desk.talked(1);
        const RecordId other = desk.newDeal(u"Loggers"_s, {});
        const auto actions = desk.actions(EntityKind::Contact, desk.contact);
        QCOMPARE(actions.size(), size_t(1));
        QCOMPARE(actions[0].record, other);
        QCOMPARE(actions[0].entity, EntityKind::Deal);
        QVERIFY(insight::sayActionReason(actions[0].reasons[0]).startsWith(u"Loggers: "_s));
        QVERIFY(desk.actions().empty());
    }

    void aSlowDealIsComparedWithWonOnes()
    {
        SalesDesk desk;
        std::vector<RecordId> won;
        for (int i = 0; i < 10; ++i)
            won.push_back(desk.newDeal(u"Old"_s, {{field::stage, desk.stage(0)}}));
        desk.setDeal({{field::stage, desk.stage(0)}});
        desk.store.clock.advance(6 * day);
        for (const RecordId &id : won)
            QVERIFY_RESULT(desk.store.update(EntityKind::Deal, id, {{field::status, QString(choice::won)}}));
        desk.store.clock.advance(2 * day);
        desk.talked(0);
        desk.setDeal({{field::next_action_date, desk.inDays(1)}});
        QVERIFY(desk.actions().empty()); // 8 days, and the others took 6
        desk.store.clock.advance(7 * day);
        desk.setDeal({{field::next_action_date, desk.inDays(1)}});
        QVERIFY(hasReason(desk.actions(), SignalKind::SlowerThanWon, 15, 6));
    }

    void unmetExitCriteriaAreATask()
    {
        SalesDesk desk;
        desk.talked(1);
        desk.setDeal({{field::stage, desk.stage(0)}});
        const RecordId playbook = desk.store.create(
            EntityKind::Playbook, {{field::name, u"First talk"_s}, {field::stage, desk.stage(0)}});
        for (const auto &[title, condition] : {std::pair(u"A value is known"_s, u"value is not empty"_s),
                 {u"A title is known"_s, u"title is not empty"_s}})
            desk.store.create(EntityKind::PlaybookItem,
                {{field::playbook, playbook}, {field::kind, QString(choice::criterion)}, {field::title, title},
                    {field::condition, condition}});
        const auto actions = desk.actions();
        QCOMPARE(actions.size(), size_t(1));
        QCOMPARE(actions[0].kind, ActionKind::PlanTask);
        QVERIFY(hasReason(actions, SignalKind::CriteriaUnmet, 1, 2));
        QCOMPARE(actions[0].reasons[0].text, u"A value is known"_s);
    }
};

SATCHEL_TEST(tst_NextBestActions)
#include "tst_NextBestActions.moc"
