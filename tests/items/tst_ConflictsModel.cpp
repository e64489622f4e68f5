// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/FieldNames.h"
#include "items/ConflictFieldsModel.h"
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"

#include <array>
#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

/// Two companies: Hartmann with two open fields, Berg with one, and one of Hartmann that was resolved.
struct Inbox : SyncFixture
{
    qint64 connection = connect(u"Sales EU"_s);
    RecordId hartmann = company(u"Hartmann"_s);
    RecordId berg = company(u"Berg"_s);
    qint64 resolved = conflict(connection, hartmann, u"industry"_s, u"a"_s, u"b"_s, u"c"_s, false);
    qint64 phone = conflict(connection, hartmann, u"phone"_s, u"43"_s, u"430"_s, u"40"_s);
    qint64 employees = conflict(connection, hartmann, u"employees"_s, qint64(340), qint64(1250), Value());
    qint64 website = conflict(connection, berg, u"website"_s, u"https://a.example"_s, u"https://b.example"_s, Value());
    Value value(const RecordId &company, const QString &field)
    {
        return reader->get(EntityKind::Company, company)->value(field);
    }
    ConflictFieldsModel::ValueText valueText = [](const Field &, const Value &value) {
        return std::holds_alternative<qint64>(value) ? QString::number(std::get<qint64>(value)) : textOf(value);
    };
};

} // namespace

class tst_ConflictsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void groupsOpenFieldsByRecordNewestFirst()
    {
        Inbox inbox;
        ConflictsModel model(inbox.syncStatus);
        QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.group(0).title, u"Berg"_s);
        QCOMPARE(model.group(1).conflicts.size(), size_t(2));
        QCOMPARE(model.openFields(), 3);
        QCOMPARE(model.openRecords(), 2);
        QCOMPARE(model.resolvedRecords(), 1);
        QCOMPARE(model.rowOf(0, inbox.hartmann), 1);
    }

    void resolvedConflictsAreAHistoryOfTheirOwn()
    {
        Inbox inbox;
        ConflictsModel model(inbox.syncStatus);
        QAbstractItemModelTester tester(&model);
        model.setShowsResolved(true);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.group(0).conflicts.front().field, u"industry"_s);
    }

    void oneConnectionCanBeLookedAtAlone()
    {
        Inbox inbox;
        ConflictsModel model(inbox.syncStatus);
        model.setConnection(inbox.connect(u"Other"_s));
        QCOMPARE(model.rowCount(), 0);
        model.setConnection(inbox.connection);
        QCOMPARE(model.rowCount(), 2);
    }

    void aSelectionIsResolvedOneWay()
    {
        Inbox inbox;
        ConflictsModel model(inbox.syncStatus);
        model.resolve({1}, store::Resolution::Theirs);
        QCOMPARE(inbox.value(inbox.hartmann, u"phone"_s), Value(u"430"_s));
        QCOMPARE(inbox.value(inbox.hartmann, u"employees"_s), Value(qint64(1250)));
        QCOMPARE(model.openFields(), 1);
        QCOMPARE(inbox.workspace.undoLabel(), u"Resolved 2 fields of Hartmann"_s);
    }

    void aSelectionIsResolvedByWhatIsNewest()
    {
        Inbox inbox;
        const qint64 now = inbox.store.clock.now().ms;
        const auto link = [&](const RecordId &company, const QString &remoteId, qint64 modified) {
            QVERIFY(inbox.state(inbox.connection)
                        .links.put({0, u"companies"_s, EntityKind::Company, company, remoteId, "{}", u"1"_s,
                            Instant{modified}, false, {}}));
        };
        link(inbox.hartmann, u"1"_s, now - 60'000); // changed there a minute ago
        link(inbox.berg, u"2"_s, now + 60'000);
        ConflictsModel model(inbox.syncStatus);
        model.resolve({model.rowOf(0, inbox.hartmann), model.rowOf(0, inbox.berg)}, {});
        QCOMPARE(model.openFields(), 0);
        const auto keptMine = [&](qint64 number) { return store::Conflicts(*inbox.reader).get(number)->keptMine; };
        QVERIFY(keptMine(inbox.phone) && keptMine(inbox.employees) && !keptMine(inbox.website));
        inbox.workspace.undo();
        model.refresh();
        ConflictFieldsModel fields(inbox.syncStatus, inbox.valueText);
        fields.show(model.group(model.rowOf(0, inbox.berg)));
        fields.chooseNewest();
        QCOMPARE(fields.choice(0), ConflictFieldsModel::Choice::Theirs);
    }

    void whatIsResolvedElsewhereLeavesTheInbox()
    {
        Inbox inbox;
        ConflictsModel model(inbox.syncStatus);
        QVERIFY(store::Conflicts(*inbox.reader).close(inbox.website, true));
        Q_EMIT inbox.control.stateChanged(inbox.connection);
        QTRY_COMPARE(model.rowCount(), 1);
    }

    void aConflictKnowsWhoChangedItWhenAndWhenBothWereEqual()
    {
        SyncFixture world;
        const qint64 connection = world.connect(u"Sales EU"_s);
        const auto at = [&](qint64 minutes) {
            world.store.clock.set(*Instant::fromIso(u"2026-11-20T12:00:00Z"));
            world.store.clock.advance(minutes * 60'000);
            return world.store.clock.now();
        };
        const RecordId hartmann = world.company(u"Hartmann"_s);
        const auto write = [&](const Origin &origin, const FieldValue &value) {
            world.workspace.commit({u"Edit"_s, origin, {Edit::update(EntityKind::Company, hartmann, {value})}, {}},
                [](const auto &done) { QVERIFY(done); });
        };
        const Origin remote = store::Connections(*world.reader).get(connection)->origin();
        write(remote, {field::employees, qint64(310)});
        at(1);
        world.round(connection, 0, 1, 0);
        const Instant edited = at(5);
        write(Origin::user(), {field::employees, qint64(340)});
        write(Origin::user(), {u"website"_s, u"https://new.example"_s});
        const Instant theirs = at(7);
        const Instant received = at(10);
        write(remote, {field::industry, u"machinery"_s});
        QVERIFY(world.state(connection)
                    .links.put({0, u"companies"_s, EntityKind::Company, hartmann, u"1"_s,
                        store::encodeValues({{field::employees, qint64(310)}, {u"website"_s, Value()},
                            {u"name"_s, u"Hartmann"_s}, {field::industry, u"machinery"_s}}),
                        u"1"_s, theirs, false, {}}));
        world.conflict(connection, hartmann, u"employees"_s, qint64(340), qint64(1250), qint64(310));
        ConflictsModel groups(world.syncStatus);
        const ConflictStory story = readConflictStory(*world.reader, groups.group(0));
        QCOMPARE(story.mine.size(), size_t(1));
        QCOMPARE(story.mine[0], (ConflictSide{Origin::user(), edited}));
        QCOMPARE(story.theirsAt, theirs);
        QCOMPARE(story.lastEqual, std::optional(*Instant::fromIso(u"2026-11-20T12:01:00Z")));
        using Source = KeptField::Source;
        QCOMPARE(story.kept,
            (std::vector<KeptField>{{u"industry"_s, u"machinery"_s, Source::Received, received},
                {u"website"_s, u"https://new.example"_s, Source::Queued, {}},
                {u"name"_s, u"Hartmann"_s, Source::Same, {}}}));
        QCOMPARE(story.mergedCount(), 2);
        QCOMPARE(story.events.size(), size_t(3));
        QCOMPARE(story.events[0], (ConflictEvent{edited, Origin::user(), u"employees"_s, qint64(310), qint64(340)}));
        QCOMPARE(story.events[1], (ConflictEvent{theirs, remote, u"employees"_s, qint64(310), qint64(1250)}));
        QCOMPARE(story.events[2], (ConflictEvent{received, remote, {}, {}, {}}));
    }

    void whatARuleResolvedKeepsItsAuthorsTimesAndRule()
    {
        SyncFixture world;
        const qint64 number = world.connect(u"Sales EU"_s);
        const Origin remote = store::Connections(*world.reader).get(number)->origin();
        const RecordId hartmann = world.company(u"Hartmann"_s);
        const auto write = [&](const Origin &origin, const FieldValue &value) {
            world.store.clock.advance(60'000);
            world.workspace.commit({u"Edit"_s, origin, {Edit::update(EntityKind::Company, hartmann, {value})}, {}},
                [](const auto &done) { QVERIFY(done); });
            return world.store.clock.now();
        };
        const Instant mine = write(Origin::user(), {field::employees, qint64(340)});
        const Instant theirs = Instant{mine.ms + 20'000};
        const Instant received = write(remote, {field::employees, qint64(1250)});
        store::Conflict conflict{0, number, EntityKind::Company, hartmann, field::employees, qint64(310), qint64(340),
            qint64(1250), false, false, received};
        conflict.theirsAt = theirs;
        conflict.theirsBy = u"K. Lund"_s;
        conflict.rule = u"newest"_s;
        QVERIFY(store::Conflicts(*world.reader).add(conflict));
        ConflictsModel groups(world.syncStatus);
        groups.setShowsResolved(true);
        const ConflictStory story = readConflictStory(*world.reader, groups.group(0));
        QCOMPARE(story.mine[0], (ConflictSide{Origin::user(), mine})); // and not the connection that replaced it
        QCOMPARE(story.theirsAt, theirs);
        QCOMPARE(groups.group(0).conflicts.front().theirsBy, u"K. Lund"_s);
        QCOMPARE(std::ranges::count(story.events, Value(qint64(1250)), &ConflictEvent::after), 1); // told once
        QCOMPARE(story.events.back().detail, u"newest"_s);
    }

    void fieldsShowAllThreeValues()
    {
        Inbox inbox;
        ConflictsModel groups(inbox.syncStatus);
        ConflictFieldsModel fields(inbox.syncStatus, inbox.valueText);
        QAbstractItemModelTester tester(&fields);
        fields.show(groups.group(1));
        QCOMPARE(fields.rowCount(), 2);
        QCOMPARE(fields.index(0, ConflictFieldsModel::Mine).data().toString(), u"340"_s);
        QCOMPARE(fields.index(0, ConflictFieldsModel::Theirs).data().toString(), u"1250"_s);
        QCOMPARE(fields.index(0, ConflictFieldsModel::Before).data().toString(), u"empty"_s);
    }

    void onlyChosenFieldsAreResolved()
    {
        Inbox inbox;
        ConflictsModel groups(inbox.syncStatus);
        ConflictFieldsModel fields(inbox.syncStatus, inbox.valueText);
        fields.show(groups.group(1));
        fields.choose(1, ConflictFieldsModel::Choice::Mine);
        QCOMPARE(fields.chosenCount(), 1);
        fields.resolve();
        store::Conflicts conflicts(*inbox.reader);
        QVERIFY(!conflicts.get(inbox.phone)->isOpen && conflicts.get(inbox.employees)->isOpen);
    }

    void anotherValueCanBeTyped()
    {
        Inbox inbox;
        ConflictsModel groups(inbox.syncStatus);
        ConflictFieldsModel fields(inbox.syncStatus, inbox.valueText);
        fields.show(groups.group(1));
        fields.chooseOther(0, qint64(500));
        fields.resolve();
        QCOMPARE(inbox.value(inbox.hartmann, u"employees"_s), Value(qint64(500)));
    }

    void whatWasResolvedCanBeUndoneAndRedone()
    {
        Inbox inbox;
        store::Conflicts conflicts(*inbox.reader);
        const auto base = [&] {
            const auto link = inbox.state(inbox.connection).links.of(inbox.hartmann);
            return store::decodeValues(inbox.workspace.schema().entity(EntityKind::Company), (*link)->base)
                .front()
                .value;
        };
        QVERIFY(inbox.state(inbox.connection)
                    .links.put({0, u"companies"_s, EntityKind::Company, inbox.hartmann, u"1"_s,
                        store::encodeValues({{u"phone"_s, u"40"_s}}), u"1"_s, {}, false, {}}));
        ConflictsModel groups(inbox.syncStatus);
        ConflictFieldsModel fields(inbox.syncStatus, inbox.valueText);
        fields.show(groups.group(1));
        fields.choose(1, ConflictFieldsModel::Choice::Theirs);
        const Value before = inbox.value(inbox.hartmann, u"phone"_s);
        QSignalSpy committed(&inbox.workspace, &Workspace::committed);
        fields.resolve();
        QCOMPARE(committed.size(), 1); // a toast with Undo
        QCOMPARE(committed.front().front().toString(), u"Resolved Phone of Hartmann"_s);
        QCOMPARE(inbox.value(inbox.hartmann, u"phone"_s), Value(u"430"_s));
        QCOMPARE(base(), Value(u"430"_s));
        inbox.workspace.undo();
        QVERIFY(conflicts.get(inbox.phone)->isOpen);
        QCOMPARE(inbox.value(inbox.hartmann, u"phone"_s), before);
        QCOMPARE(base(), Value(u"40"_s)); // so that nothing is sent before the next decision
        inbox.workspace.redo();
        QVERIFY(!conflicts.get(inbox.phone)->isOpen);
        QCOMPARE(inbox.value(inbox.hartmann, u"phone"_s), Value(u"430"_s));
        QCOMPARE(base(), Value(u"430"_s));
    }

    void keepingMineCanBeUndoneThoughNoValueChanges()
    {
        Inbox inbox;
        ConflictsModel model(inbox.syncStatus);
        model.resolve({0}, store::Resolution::Mine);
        QCOMPARE(model.openRecords(), 1);
        QVERIFY(inbox.workspace.canUndo());
        inbox.workspace.undo();
        model.refresh();
        QCOMPARE(model.openRecords(), 2);
    }

    void afterASendTheReopenedConflictStartsFromWhatTheRemoteHas()
    {
        Inbox inbox;
        const auto put = [&](const QString &phone) {
            QVERIFY(inbox.state(inbox.connection)
                        .links.put({0, u"companies"_s, EntityKind::Company, inbox.hartmann, u"1"_s,
                            store::encodeValues({{u"phone"_s, phone}}), u"1"_s, {}, false, {}}));
        };
        const auto base = [&] {
            const auto link = inbox.state(inbox.connection).links.of(inbox.hartmann);
            return store::decodeValues(inbox.workspace.schema().entity(EntityKind::Company), (*link)->base)
                .front()
                .value;
        };
        put(u"40"_s);
        QVERIFY(store::resolveConflict(*inbox.reader, inbox.phone, store::Resolution::Before));
        put(u"40"_s); // the previous value was sent
        const auto set = inbox.reader->log().newestUndoable();
        QVERIFY(inbox.reader->undo((*set)->id));
        QVERIFY(store::Conflicts(*inbox.reader).get(inbox.phone)->isOpen);
        QVERIFY(store::resolveConflict(*inbox.reader, inbox.phone, store::Resolution::Theirs));
        QCOMPARE(base(), Value(u"40"_s)); // theirs differs from it and is sent
    }

    void aResolvedConflictIsReopened()
    {
        Inbox inbox;
        ConflictsModel model(inbox.syncStatus);
        model.setShowsResolved(true);
        model.reopen(0);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.openFields(), 4);
        QCOMPARE(inbox.value(inbox.hartmann, u"industry"_s), Value(u"a"_s));
        inbox.workspace.undo();
        model.refresh();
        QCOMPARE(model.rowCount(), 1);
    }

    void onlyADecisionThatChangesNoRecordIsToldApart()
    {
        Inbox inbox;
        QSignalSpy decided(&inbox.workspace, &Workspace::conflictsDecided);
        inbox.company(u"Kern"_s);
        ConflictsModel model(inbox.syncStatus);
        model.resolve({1}, store::Resolution::Theirs);
        QCOMPARE(decided.size(), 0);
        model.resolve({0}, store::Resolution::Mine);
        QCOMPARE(decided.size(), 1);
        inbox.workspace.undo();
        inbox.workspace.redo();
        QCOMPARE(decided.size(), 3);
    }

    void reopeningKeepsAnEditMadeSinceTheDecision()
    {
        Inbox inbox;
        const auto phone = [&] { return inbox.value(inbox.hartmann, u"phone"_s); };
        const auto edit = [&](const QString &value) {
            QVERIFY(inbox.reader->commit({u"Edit"_s, Origin::user(),
                {Edit::update(EntityKind::Company, inbox.hartmann, {{u"phone"_s, value}})}, {}}));
        };
        const auto reopen = [&] {
            const auto set = store::reopeningOf(*inbox.reader, {&inbox.phone, 1});
            QVERIFY(set && inbox.reader->commit(*set));
            QVERIFY(store::Conflicts(*inbox.reader).get(inbox.phone)->isOpen);
        };
        edit(u"43"_s);
        QVERIFY(store::resolveConflict(*inbox.reader, inbox.phone, store::Resolution::Before));
        QCOMPARE(phone(), Value(u"40"_s));
        reopen();
        QCOMPARE(phone(), Value(u"43"_s));
        QVERIFY(store::resolveConflict(*inbox.reader, inbox.phone, store::Resolution::Theirs));
        edit(u"500"_s);
        reopen();
        QCOMPARE(phone(), Value(u"500"_s));
    }

    void undoGivesAConflictItsEarlierDecision()
    {
        Inbox inbox;
        store::Conflicts conflicts(*inbox.reader);
        const auto decide = [&](store::Resolution resolution) {
            QVERIFY(store::resolveConflict(*inbox.reader, inbox.phone, resolution));
        };
        const auto undo = [&] {
            const auto set = inbox.reader->log().newestUndoable();
            return inbox.reader->undo((*set)->id)->receipt.changeSet;
        };
        decide(store::Resolution::Theirs);
        decide(store::Resolution::Mine);
        QVERIFY(conflicts.get(inbox.phone)->keptMine);
        const ChangeSetId undone = undo();
        QVERIFY(!conflicts.get(inbox.phone)->isOpen && !conflicts.get(inbox.phone)->keptMine);
        QVERIFY(inbox.reader->undo(undone)); // redone
        QVERIFY(!conflicts.get(inbox.phone)->isOpen && conflicts.get(inbox.phone)->keptMine);
        undo();
        undo();
        QVERIFY(conflicts.get(inbox.phone)->isOpen);
    }

    void undoLeavesAConflictThatTheSyncHasTouchedSince()
    {
        Inbox inbox;
        store::Conflicts conflicts(*inbox.reader);
        QVERIFY(store::resolveConflict(*inbox.reader, inbox.phone, store::Resolution::Theirs));
        QVERIFY(conflicts.close(inbox.phone, true));
        const auto undone = inbox.reader->undo((*inbox.reader->log().newestUndoable())->id);
        QVERIFY(undone && !conflicts.get(inbox.phone)->isOpen);
        QVERIFY(inbox.reader->undo(undone->receipt.changeSet)); // redone
        QVERIFY(conflicts.get(inbox.phone)->keptMine);
    }

    void anUndoOfManyChangesIsWholeWithItsConflicts()
    {
        Inbox inbox;
        store::Conflicts conflicts(*inbox.reader);
        ChangeSet set = *store::resolutionOf(
            *inbox.reader, std::array{store::ConflictAnswer{inbox.phone, store::Resolution::Theirs, {}}});
        for (int i = 0; i < 2500; ++i)
            set.edits.push_back(Edit::create(EntityKind::Company, {}, {{u"name"_s, QString::number(i)}}));
        const ChangeSetId id = inbox.reader->commit(set)->changeSet;
        auto &database = inbox.reader->database();
        QVERIFY(
            database.execute("CREATE TRIGGER broken BEFORE UPDATE ON conflict BEGIN SELECT RAISE(ABORT, 'disk'); END"));
        QVERIFY(!inbox.reader->undo(id));
        QCOMPARE(inbox.value(inbox.hartmann, u"phone"_s), Value(u"430"_s));
        QVERIFY(!conflicts.get(inbox.phone)->isOpen);
        QVERIFY(database.execute("DROP TRIGGER broken"));
        QVERIFY(inbox.reader->undo(id));
        QVERIFY(conflicts.get(inbox.phone)->isOpen);
        QVERIFY(inbox.value(inbox.hartmann, u"phone"_s) != Value(u"430"_s));
    }

    void choicesStayWhileTheSameRecordIsReadAgain()
    {
        Inbox inbox;
        ConflictsModel groups(inbox.syncStatus);
        ConflictFieldsModel fields(inbox.syncStatus, inbox.valueText);
        fields.show(groups.group(1));
        fields.chooseAll(ConflictFieldsModel::Choice::Theirs);
        groups.refresh();
        fields.show(groups.group(1));
        QCOMPARE(fields.chosenCount(), 2);
        fields.show(groups.group(0));
        QCOMPARE(fields.chosenCount(), 0);
    }

    void aDeletionAgainstAnEditReadsAsOne()
    {
        Inbox inbox;
        inbox.conflict(inbox.connection, inbox.company(u"Kern"_s), QString(), Value(), u"Kern AG"_s, Value());
        ConflictsModel groups(inbox.syncStatus);
        ConflictFieldsModel fields(inbox.syncStatus, inbox.valueText);
        fields.show(groups.group(0));
        QCOMPARE(fields.text(0, ConflictFieldsModel::FieldColumn), u"Whole record"_s);
        QCOMPARE(fields.text(0, ConflictFieldsModel::Mine), u"Deleted here"_s);
        QCOMPARE(fields.text(0, ConflictFieldsModel::Theirs), u"Kern AG"_s);
    }
};

SATCHEL_TEST(tst_ConflictsModel)
#include "tst_ConflictsModel.moc"
