// SPDX-License-Identifier: GPL-3.0-or-later
// planPush() over every combination of facts, checked against its rules; and what PushGather reads about a
// record that another system imported.
#include "sync/engine/PushGather.h"
#include "tests/simulation/MemoryRemote.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QtTest>
#include <set>

using namespace satchel;
using namespace satchel::sync;
using namespace Qt::StringLiterals;

namespace {

const QString people = u"people"_s;

ObjectMap peopleMap()
{
    ObjectMap object;
    object.object = people;
    object.entity = EntityKind::Contact;
    object.fields = {
        {{u"first_name"_s}, {u"first"_s}, u"text"_s, {}, {}}, {{u"last_name"_s}, {u"last"_s}, u"text"_s, {}, {}}};
    object.fields.back().isRequired = true;
    return object;
}

const ObjectMap &object()
{
    static const ObjectMap map = peopleMap();
    return map;
}

const Entity &entity()
{
    static const auto schema = Schema::withCustomFields({});
    return schema->entity(EntityKind::Contact);
}

/// One combination of facts, by its number; false after the last.
bool readFacts(int number, PushFacts &facts, PushPass &pass)
{
    const auto is = [&number] { return std::exchange(number, number / 2) % 2 == 1; };
    facts = PushFacts{{EntityKind::Contact, RecordId::fromString(u"018f4d1e-0000-7000-8000-000000000000")}};
    pass = is() ? PushPass::Deletes : PushPass::Writes;
    const bool hasLink = is();
    const bool isTombstone = is();
    const bool isOthers = is();
    if (hasLink) {
        facts.link = store::Link{1, isOthers ? u"leads"_s : people, EntityKind::Contact, facts.waiting.record, u"7"_s};
        facts.link->isTombstone = isTombstone;
        if (is())
            facts.link->unverifiedSince = Instant{1};
    } else {
        is();
    }
    facts.isInDoubt = is();
    facts.isAbsent = is();
    facts.isDeleted = is();
    facts.isCovered = is();
    facts.isCoveredElsewhere = is();
    const bool hasName = is();
    facts.mine = {{u"first_name"_s, u"Ada"_s}, {u"last_name"_s, hasName ? Value(u"Lovelace"_s) : Value()}};
    if (is())
        facts.differences.fields = {u"first_name"_s, u"last_name"_s};
    const bool isWithheld = is();
    if (is())
        facts.withheld = isWithheld ? QSet<QString>{u"first_name"_s} : QSet<QString>();
    facts.mayBeThere = is();
    facts.mayDelete = is();
    const QSet<QString> fields = fieldsToSend(facts, rulesOf(object(), entity(), {}, ConflictPolicy::Newest));
    for (const QString &field : fields)
        facts.values.fields.insert(field, u"value"_s);
    if (is())
        facts.previous = facts.values.fields;
    return number == 0;
}

/// The first thing that is wrong with a plan; empty when nothing is.
QString broken(const PushFacts &facts, PushPass pass, const PushPlan &plan)
{
    const auto kind = plan.write.write.kind;
    const bool isLive = facts.link && !facts.link->isTombstone;
    const auto isSent = [&](const QString &field) { return plan.write.write.fields.contains(field); };
    if (plan.outcome != PushPlan::Outcome::Send)
        return {};
    if (facts.isInDoubt || facts.isAbsent)
        return u"sent before the outcome of the last write is known"_s;
    if ((kind == Edit::Kind::Delete) != (pass == PushPass::Deletes) || (kind == Edit::Kind::Delete) != facts.isDeleted)
        return u"a deletion outside its pass"_s;
    if (kind == Edit::Kind::Delete && (!facts.mayDelete || !isLive))
        return u"a deletion that nobody allowed"_s;
    if (kind == Edit::Kind::Create && (isLive || facts.mayBeThere || !facts.isCovered))
        return u"a second one is made"_s;
    if (kind == Edit::Kind::Create && !isSent(u"last_name"_s))
        return u"made without what is required"_s;
    if (kind == Edit::Kind::Update && (!isLive || facts.link->object != people || facts.link->unverifiedSince))
        return u"written over before the last write was verified"_s;
    if (kind == Edit::Kind::Update
        && (!facts.withheld || (facts.withheld->contains(u"first_name"_s) && isSent(u"first_name"_s))))
        return u"what waits for a person is sent"_s;
    return {};
}

} // namespace

class tst_PushPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSentThatMayNot()
    {
        const ObjectRules rules = rulesOf(object(), entity(), u"remote"_s, ConflictPolicy::Newest);
        std::set<std::pair<PushTask, PushPlan::Outcome>> met;
        PushFacts facts;
        PushPass pass{};
        int count = 0;
        for (; readFacts(count, facts, pass); ++count) {
            const PushPlan plan = planPush(facts, rules, pass, [](const QString &) { return true; });
            const QString wrong = broken(facts, pass, plan);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"%1: case %2"_s.arg(wrong).arg(count)));
            met.insert({taskOf(facts, object(), pass), plan.outcome});
        }
        qInfo("%d cases", count);
        QVERIFY(count > 100'000);
        using O = PushPlan::Outcome;
        for (const auto &one :
            {std::pair(PushTask::Wait, O::Wait), {PushTask::Leave, O::Wait}, {PushTask::Forget, O::Forget},
                {PushTask::Create, O::ReadFirst}, {PushTask::Create, O::Send}, {PushTask::Create, O::Wait},
                {PushTask::Update, O::Forget}, {PushTask::Update, O::Wait}, {PushTask::Update, O::Agree},
                {PushTask::Update, O::Send}, {PushTask::Delete, O::Wait}, {PushTask::Delete, O::Send}})
            QVERIFY2(met.contains(one), qPrintable(u"%1 %2"_s.arg(int(one.first)).arg(int(one.second))));
    }
    void whatAnotherSystemImportedAfterTheReadingMayBeThere()
    {
        test::TestStore store;
        store::Connections connections(*store);
        store::Connection connection;
        connection.name = u"Ours"_s;
        connection = *connections.add(connection);
        store::Connection other;
        other.name = u"Other"_s;
        other = *connections.add(other);
        const qint64 before = *store->log().lastSequence();
        const auto brought = store->commit({u"Sync"_s, other.origin(),
            {Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, u"Lovelace"_s}})}, {}});
        QVERIFY_RESULT(brought);

        simulation::MemoryServer server(store.clock, {});
        simulation::MemoryRemote remote(server, store.clock);
        const std::vector<ObjectMap> objects{object()};
        Random random(1);
        RoundContext context{*store, connection, remote, objects, ConflictPolicy::Newest, random, {}, {}, {}, 0};
        OutgoingReview review(context);
        QVERIFY_RESULT(review.run());
        const store::OutboxEntry waiting{EntityKind::Contact, brought->ids.front()};
        PullGather reader(context, objects.front());
        const auto mayBeThere = [&](std::optional<qint64> readSince) {
            context.readSince.clear();
            if (readSince)
                context.readSince.insert(people, *readSince);
            return PushGather(context, review, reader).facts(waiting, PushPass::Writes)->mayBeThere;
        };
        QVERIFY(mayBeThere(std::nullopt));
        QVERIFY(mayBeThere(before));
        QVERIFY(!mayBeThere(*store->log().lastSequence()));
    }
};

SATCHEL_TEST(tst_PushPlan)
#include "tst_PushPlan.moc"
