// SPDX-License-Identifier: GPL-3.0-or-later
#include "moving/MoveReportFile.h"

#include "domain/FieldNames.h"
#include "store/sync/Mappings.h"
#include "store/sync/SyncState.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <algorithm>
#include <QFile>
#include <QTest>

using namespace satchel;
using namespace satchel::moving;
using namespace satchel::store;
using namespace satchel::test;
using namespace Qt::StringLiterals;
using Cause = MoveIssue::Cause;

namespace {

FieldPair pair(const QString &local, const QString &remote)
{
    return {{local}, {remote}, SyncDirection::Both};
}

RemoteField text(const QString &name, const QString &label)
{
    return {name, label, u"string"_s, {}};
}

RemoteObject contactsOfA()
{
    RemoteObject object{u"contacts"_s, EntityKind::Contact};
    for (const auto &field : {u"last_name"_s, u"email"_s, u"job_title"_s, u"lifecycle"_s, u"owner"_s, u"company"_s})
        object.pairs.push_back(pair(field, u"a_"_s + field));
    return object;
}

RemoteObject users(const QString &object)
{
    RemoteObject users{object, EntityKind::User, SyncDirection::Pull};
    users.pairs = {pair(u"name"_s, u"name"_s)};
    return users;
}

RemoteObject kindOf(const QString &object, EntityKind entity, const QString &field)
{
    RemoteObject remote{object, entity};
    remote.pairs = {pair(field, field)};
    return remote;
}

/// Two connections: A has contacts, companies, users, calls and notes; B what a fact gives it.
struct World
{
    World()
    {
        a = add(u"A"_s);
        b = add(u"B"_s);
        catalogA = {users(u"owners"_s), kindOf(u"companies"_s, EntityKind::Company, u"name"_s), contactsOfA()};
        RemoteObject persons{u"persons"_s, EntityKind::Contact};
        for (const auto &field : {u"last_name"_s, u"email"_s, u"job_title"_s, u"owner"_s, u"company"_s})
            persons.pairs.push_back(pair(field, field));
        persons.pairs.push_back(pair(u"lifecycle"_s, u"stage"_s));
        persons.pairs.back().values = {{u"lead"_s, u"L"_s}, {u"customer"_s, u"C"_s}, {u"subscriber"_s, u"S"_s},
            {u"qualified"_s, u"Q"_s}, {u"opportunity"_s, u"O"_s}, {u"other"_s, u"X"_s}, {u"partner"_s, u"P"_s},
            {u"former"_s, u"F"_s}, {u"evangelist"_s, u"E"_s}};
        catalogB = {users(u"users"_s), kindOf(u"orgs"_s, EntityKind::Company, u"name"_s), persons};
    }

    qint64 add(const QString &name)
    {
        Connection connection;
        connection.name = name;
        connection.vendor = u"hubspot"_s;
        const qint64 number = Connections(*store).add(connection)->number;
        succeed(number);
        return number;
    }
    void succeed(qint64 number)
    {
        if (!Connections(*store).setSucceeded(number, store.clock.now()))
            qFatal("the connection is not there");
    }
    void link(qint64 connection, const QString &object, EntityKind entity, RecordId record)
    {
        const Link link{0, object, entity, record, u"r%1"_s.arg(++links), "{}", {}, Instant{1}};
        if (!SyncState(*store, connection).links.put(link))
            qFatal("the link was refused");
    }
    RecordId contact(std::vector<FieldValue> values, bool isLinked = true)
    {
        if (std::ranges::find(values, u"last_name"_s, &FieldValue::field) == values.end())
            values.push_back({u"last_name"_s, u"Roe %1"_s.arg(links)});
        const RecordId id = store.create(EntityKind::Contact, std::move(values));
        if (isLinked)
            link(a, u"contacts"_s, EntityKind::Contact, id);
        return id;
    }
    RecordId company(const QString &name, const QString &industry = {})
    {
        const RecordId id = store.create(
            EntityKind::Company, {{u"name"_s, name}, {u"industry"_s, industry.isEmpty() ? Value() : Value(industry)}});
        link(a, u"companies"_s, EntityKind::Company, id);
        return id;
    }
    /// Everything was looked at and sent.
    void settle()
    {
        for (const qint64 number : {a, b}) {
            if (!SyncState(*store, number).outbox.collect({}))
                qFatal("the log cannot be read");
            succeed(number);
        }
    }
    Connection connection(qint64 number) { return *Connections(*store).get(number); }
    Result<void> save(qint64 number, const ConnectionSettings &settings)
    {
        return Mappings(*store, number).saveSettings(settings.toJson());
    }
    ConnectionSettings settings(qint64 number) { return *ConnectionSettings::fromJson(connection(number).settings); }
    MoveSide side(qint64 number) { return *sideOf(connection(number), number == a ? catalogA : catalogB); }
    MoveReport report()
    {
        const auto made = reportMove(*store, side(a), side(b));
        if (!made)
            qFatal("%s", qUtf8Printable(toText(made.error())));
        return *made;
    }
    std::optional<MoveIssue> issue(Cause cause, const QString &field = {})
    {
        const auto all = report().issues;
        const auto found = std::ranges::find_if(
            all, [&](const MoveIssue &one) { return one.cause == cause && one.field == field; });
        return found == all.end() ? std::nullopt : std::optional(*found);
    }
    MovingKind kind(EntityKind entity)
    {
        const auto all = report().kinds;
        const auto found = std::ranges::find(all, entity, &MovingKind::entity);
        return found == all.end() ? MovingKind() : *found;
    }

    TestStore store;
    qint64 a = 0;
    qint64 b = 0;
    int links = 0;
    RemoteCatalog catalogA;
    RemoteCatalog catalogB;
};

} // namespace

class tst_MoveReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatFitsIsNoIssue()
    {
        World world;
        world.contact({{u"email"_s, u"roe@a.example"_s}, {u"lifecycle"_s, u"lead"_s}});
        const MoveReport report = world.report();
        QCOMPARE(report.state, MoveState::None);
        QVERIFY(report.issues.empty());
        QCOMPARE(report.kinds.size(), size_t(1)); // of companies there are none
        QCOMPARE(report.kinds.front().linked, 1);
        QCOMPARE(report.notThere(), 1);
    }

    void aKindWithoutAnObjectIsLeftOut()
    {
        World world;
        std::erase_if(world.catalogB, [](const RemoteObject &one) { return one.entity == EntityKind::Company; });
        for (int i = 0; i < 5; ++i)
            world.company(u"Acme %1"_s.arg(i));
        world.store.create(EntityKind::Company, {{u"name"_s, u"Only here"_s}});
        const auto issue = world.issue(Cause::NoObject);
        QVERIFY(issue);
        QCOMPARE(issue->entity(), EntityKind::Company);
        QCOMPARE(issue->count.linked, 5);
        QCOMPARE(issue->count.onlyHere, 1);
        QCOMPARE(issue->examples, QStringList({u"Acme 0"_s, u"Acme 1"_s, u"Acme 2"_s}));
        QCOMPARE(world.kind(EntityKind::Company).leftOut, 5);
        QCOMPARE(world.kind(EntityKind::Company).waiting, 0);
    }

    void aKindThatIsNotSentIsLeftOut()
    {
        World world;
        world.company(u"Acme"_s);
        auto settings = world.settings(world.b);
        settings.objects[u"orgs"_s].direction = SyncDirection::Pull;
        QVERIFY_RESULT(world.save(world.b, settings));
        QCOMPARE(world.issue(Cause::NotSent)->object, u"orgs"_s);
        world.catalogB[1].takesNew = false;
        settings.objects.clear();
        QVERIFY_RESULT(world.save(world.b, settings));
        QVERIFY(world.issue(Cause::NotSent)->reason.contains(u"no new ones"));
    }

    void ofCallsAndNotesOnlyThoseWithoutAnObjectAreLeftOut()
    {
        World world;
        world.catalogA.push_back(kindOf(u"all"_s, EntityKind::Activity, u"body"_s));
        RemoteObject notes = kindOf(u"notes"_s, EntityKind::Activity, u"body"_s);
        notes.constants = {{field::kind, u"note"_s}};
        world.catalogB.push_back(notes);
        for (const auto &kind : {u"note"_s, u"call"_s, u"call"_s}) {
            const RecordId id = world.store.create(EntityKind::Activity,
                {{field::kind, kind}, {field::body, u"Text"_s}, {field::at, world.store.clock.now()}});
            world.link(world.a, u"all"_s, EntityKind::Activity, id);
        }
        const auto issue = world.issue(Cause::NoObject);
        QCOMPARE(issue->count.linked, 2);
        QVERIFY2(issue->reason.contains(u"Phone call"), qPrintable(issue->reason));
        QCOMPARE(world.kind(EntityKind::Activity).leftOut, 2);
        QCOMPARE(world.kind(EntityKind::Activity).waiting, 1);
    }

    void aFieldThatIsNotSyncedIsCountedWhereItHasAValue()
    {
        World world;
        std::erase_if(world.catalogB[2].pairs, [](const FieldPair &one) { return one.locals.contains(u"job_title"); });
        world.catalogB[2].fields = {text(u"position"_s, u"Job title"_s)};
        world.contact({{u"job_title"_s, u"CEO"_s}});
        world.contact({});
        world.contact({{u"job_title"_s, u"CFO"_s}}, false);
        const auto issue = world.issue(Cause::NotSynced, u"job_title"_s);
        QVERIFY(issue);
        QCOMPARE(issue->count.linked, 1);
        QCOMPARE(issue->count.onlyHere, 1);
        QCOMPARE(issue->proposal, u"Job title"_s);
        QCOMPARE(issue->object, u"persons"_s);
        auto settings = world.settings(world.b);
        settings.objects[u"persons"_s].fields[u"job_title"_s] = u"position"_s; // as Fields and values pairs it
        QVERIFY_RESULT(world.save(world.b, settings));
        QVERIFY(!world.issue(Cause::NotSynced, u"job_title"_s));
    }

    void aFieldThatIsOnlyReceivedIsSaid()
    {
        World world;
        world.contact({{u"job_title"_s, u"CEO"_s}});
        auto settings = world.settings(world.b);
        settings.objects[u"persons"_s].directions[u"job_title"_s] = SyncDirection::Pull;
        QVERIFY_RESULT(world.save(world.b, settings));
        QCOMPARE(world.issue(Cause::ReadOnly, u"job_title"_s)->count.linked, 1);
    }

    void aChoiceWithoutACounterpartIsNamed()
    {
        World world;
        auto &values = world.catalogB[2].pairs.back().values;
        std::erase_if(values, [](const auto &value) { return value.first == u"lead"; });
        values.emplace_back(u"customer"_s, u"L"_s); // two of ours may be one of theirs
        world.contact({{u"lifecycle"_s, u"lead"_s}});
        world.contact({{u"lifecycle"_s, u"customer"_s}});
        const auto issue = world.issue(Cause::NoValue, u"lifecycle"_s);
        QVERIFY(issue);
        QCOMPARE(issue->count.linked, 1);
        QVERIFY2(issue->reason.contains(u"Lead"), qPrintable(issue->reason));
    }

    void aUserWithoutACounterpartIsNamedOnceTheOtherOneIsRead()
    {
        World world;
        const RecordId mara = world.store.create(EntityKind::User, {{u"name"_s, u"Mara Lind"_s}});
        const RecordId otto = world.store.create(EntityKind::User, {{u"name"_s, u"Otto Kern"_s}});
        world.contact({{u"owner"_s, mara}});
        world.contact({{u"owner"_s, otto}});
        QVERIFY(!world.issue(Cause::NoCounterpart, u"owner"_s)); // nothing is known of its users yet
        world.link(world.b, u"users"_s, EntityKind::User, otto);
        const auto issue = world.issue(Cause::NoCounterpart, u"owner"_s);
        QVERIFY(issue);
        QCOMPARE(issue->count.linked, 1);
        QVERIFY2(issue->reason.contains(u"Mara Lind"), qPrintable(issue->reason));
    }

    void aTextThatIsTooLongIsCounted()
    {
        World world;
        RemoteField title = text(u"job_title"_s, u"Title"_s);
        title.maxLength = 5;
        world.catalogB[2].fields = {title};
        world.contact({{u"job_title"_s, u"12345"_s}});
        world.contact({{u"job_title"_s, u"123456"_s}});
        QCOMPARE(world.issue(Cause::TooLong, u"job_title"_s)->count.linked, 1);
    }

    void aRouteLeavesRecordsOutAndWhatRefersToThemIsSaid()
    {
        World world;
        const RecordId shop = world.company(u"Shop"_s, u"retail"_s);
        const RecordId bank = world.company(u"Bank"_s);
        world.contact({{u"company"_s, shop}});
        world.contact({{u"company"_s, bank}});
        auto settings = world.settings(world.b);
        settings.route = u"industry = \"retail\""_s;
        QVERIFY_RESULT(world.save(world.b, settings));
        const auto all = world.report().issues;
        const auto routed = std::ranges::count(all, Cause::NotRouted, &MoveIssue::cause);
        QCOMPARE(routed, 2); // a company and, by it, a contact
        QCOMPARE(world.kind(EntityKind::Company).leftOut, 1);
        QCOMPARE(world.kind(EntityKind::Company).waiting, 1);
        const auto lost = world.issue(Cause::TargetLeftOut, u"company"_s);
        QVERIFY(lost);
        QCOMPARE(lost->count.linked, 1);
        world.link(world.b, u"orgs"_s, EntityKind::Company, bank); // it was there before the route
        QCOMPARE(world.kind(EntityKind::Company).leftOut, 0);
        QVERIFY(!world.issue(Cause::TargetLeftOut, u"company"_s));
    }

    void whatRefersToARefusedRecordIsSaid()
    {
        World world;
        const RecordId shop = world.company(u"Shop"_s);
        world.contact({{u"company"_s, shop}});
        QVERIFY(!world.issue(Cause::TargetLeftOut, u"company"_s));
        QVERIFY_RESULT(SyncState(*world.store, world.b)
                           .outbox.park(EntityKind::Company, shop, u"no name"_s, u"name"_s, Instant{}));
        const auto issue = world.issue(Cause::TargetLeftOut, u"company"_s);
        QVERIFY(issue);
        QCOMPARE(issue->count.linked, 1);
        world.link(world.b, u"orgs"_s, EntityKind::Company, shop); // it is there, and only a change was refused
        QVERIFY(!world.issue(Cause::TargetLeftOut, u"company"_s));
    }

    void progressIsWhatTheLinksSay()
    {
        World world;
        std::vector<RecordId> people;
        for (int i = 0; i < 4; ++i)
            people.push_back(world.contact({}));
        const RecordId trashed = world.contact({});
        world.link(world.b, u"persons"_s, EntityKind::Contact, people[0]);
        QVERIFY_RESULT(
            world.store->commit({u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Contact, trashed)}, {}}));
        world.settle();
        SyncState state(*world.store, world.b);
        QVERIFY_RESULT(state.outbox.park(EntityKind::Contact, people[1], u"too odd"_s, u"email"_s, Instant{}));
        MovingKind kind = world.kind(EntityKind::Contact);
        QCOMPARE(kind.linked, 4);
        QCOMPARE(kind.there, 1);
        QCOMPARE(kind.refused, 1);
        QCOMPARE(kind.waiting, 2);
        const auto refused = world.issue(Cause::Refused, u"email"_s);
        QCOMPARE(refused->reason, u"too odd"_s);
        QCOMPARE(refused->count.linked, 1);
        world.store.reopen();
        kind = world.kind(EntityKind::Contact);
        QCOMPARE(kind.there, 1);
        QCOMPARE(kind.waiting, 2);
    }

    void aChangeThatNobodyHasLookedAtYetWaits()
    {
        World world;
        const RecordId id = world.contact({});
        world.link(world.b, u"persons"_s, EntityKind::Contact, id);
        world.settle();
        QCOMPARE(world.kind(EntityKind::Contact).waiting, 0);
        QVERIFY_RESULT(world.store.update(EntityKind::Contact, id, {{u"job_title"_s, u"CEO"_s}}));
        QCOMPARE(world.kind(EntityKind::Contact).waiting, 1);
        SyncState state(*world.store, world.b);
        QVERIFY_RESULT(state.outbox.collect(std::vector{EntityKind::Contact}));
        QCOMPARE(world.kind(EntityKind::Contact).waiting, 1);
        QVERIFY_RESULT(state.outbox.remove(EntityKind::Contact, id));
        QCOMPARE(world.kind(EntityKind::Contact).waiting, 0);
    }

    void itIsReadyWhenNothingWaitsAndTheOldOneWasReadSinceItsLastChange()
    {
        World world;
        const RecordId id = world.contact({});
        world.link(world.b, u"persons"_s, EntityKind::Contact, id);
        QVERIFY_RESULT(world.save(world.a, startMove(world.settings(world.a), u"B"_s)));
        QCOMPARE(world.report().state, MoveState::Running); // the other one has to look through all of it
        world.settle();
        QCOMPARE(world.report().state, MoveState::Ready);
        world.store.clock.advance(1000);
        QVERIFY_RESULT(world.store->commit({u"Sync"_s, Origin::connection(u"A"_s),
            {Edit::update(EntityKind::Contact, id, {{u"job_title"_s, u"CEO"_s}})}, {}}));
        QVERIFY_RESULT(SyncState(*world.store, world.b).outbox.collect({}));
        QCOMPARE(world.report().state, MoveState::Running);
        QVERIFY(world.report().obstacles == std::vector{MoveObstacle::SourceNotRead});
        world.settle();
        QCOMPARE(world.report().state, MoveState::Ready);
        QVERIFY_RESULT(Connections(*world.store).setState(world.a, ConnectionState::NeedsAuthorization, u"gone"_s));
        QVERIFY(world.report().obstacles == std::vector{MoveObstacle::SourceSignedOut});
        QCOMPARE(world.report().state, MoveState::Running);
        world.settle();
        QVERIFY_RESULT(world.save(world.a, finishMove(world.settings(world.a))));
        QCOMPARE(world.report().state, MoveState::Finished);
    }

    void aQuestionOfTheOtherOneComesFirst()
    {
        World world;
        world.contact({});
        QVERIFY_RESULT(world.save(world.a, startMove(world.settings(world.a), u"B"_s)));
        MatchesFound found;
        found.entities.push_back({u"contact"_s, 12, 3, 4});
        QVERIFY_RESULT(
            Connections(*world.store).setState(world.b, ConnectionState::Stopped, u"asks"_s, StopQuestion(found)));
        QVERIFY(world.report().obstacles.front() == MoveObstacle::TargetAsks);
    }

    void whatIsKnownOfAVendorServesWhereItCannotBeAsked()
    {
        VendorInfo vendor;
        vendor.objects = {{u"contacts"_s, EntityKind::Contact, {u"last_name"_s, u"job_title"_s}, true},
            {u"owners"_s, EntityKind::User, {u"name"_s}, false}};
        World world;
        world.catalogA = catalogOf(vendor);
        std::erase_if(world.catalogB[2].pairs, [](const FieldPair &one) { return one.locals.contains(u"job_title"); });
        world.contact({{u"job_title"_s, u"CEO"_s}});
        QVERIFY(world.issue(Cause::NotSynced, u"job_title"_s));
        QVERIFY(sentAgain(world.side(world.a)) == std::vector{EntityKind::Contact});
    }

    void theFileHasARowForEachRecordAndField()
    {
        World world;
        std::erase_if(world.catalogB[2].pairs, [](const FieldPair &one) { return one.locals.contains(u"job_title"); });
        for (int i = 0; i < 3; ++i)
            world.contact({{u"last_name"_s, u"Person%1"_s.arg(i)}, {u"job_title"_s, u"CEO"_s}});
        const QString path = world.store.folder() + u"/report.csv"_s;
        const auto rows = writeMoveReport(*world.store, world.side(world.a), world.side(world.b), world.report(), path);
        QVERIFY_RESULT(rows);
        QCOMPARE(*rows, 3);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QCOMPARE(content.count('\n'), 4);
        QVERIFY(content.contains("Person1"));
        QVERIFY(content.contains("Job title"));
    }
};

SATCHEL_TEST(tst_MoveReport)
#include "tst_MoveReport.moc"
