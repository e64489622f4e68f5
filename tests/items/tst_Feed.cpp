// SPDX-License-Identifier: GPL-3.0-or-later
// What is in the feed of who follows what, and what is not.
#include "items/FeedModel.h"
#include "items/Follows.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = FeedEntry::Kind;

struct Desk
{
    TestStore store;
    RecordId deal = store.create(EntityKind::Deal, {{u"title"_s, u"Sensors"_s}});
    RecordId other = store.create(EntityKind::Deal, {{u"title"_s, u"Pumps"_s}});

    Desk() { store.create(EntityKind::Follow, {{u"deal"_s, deal}}); }
    std::vector<FeedEntry> read()
    {
        auto entries = readFeed(*store, 100).value();
        std::erase_if(entries, [](const FeedEntry &entry) { return entry.kind == Kind::Created; });
        return entries;
    }
    RecordId byMara(Edit edit)
    {
        store.clock.advance(1000);
        return store->commit({u"Change"_s, Origin::hub(u"Mara"_s), {std::move(edit)}, {}}).value().ids[0];
    }
};

} // namespace

class tst_Feed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFieldsOfOneChangeSetAreOneEntryThatSaysWho()
    {
        Desk desk;
        desk.byMara(
            Edit::update(EntityKind::Deal, desk.deal, {{u"priority"_s, u"hot"_s}, {u"next_action"_s, u"Call"_s}}));
        const auto entries = desk.read();
        QCOMPARE(entries.size(), 1U);
        QCOMPARE(entries[0].kind, Kind::Changed);
        QCOMPARE(entries[0].title, u"Sensors"_s);
        QCOMPARE(entries[0].origin, Origin::hub(u"Mara"_s));
        QCOMPARE(entries[0].changes.size(), 2U);
    }

    void aReferenceIsNamed()
    {
        Desk desk;
        const auto stages = desk.store->select({EntityKind::Stage, {u"name"_s}, {}, {u"position"_s}, {}, -1, false});
        desk.byMara(Edit::update(EntityKind::Deal, desk.deal, {{u"stage"_s, stages->id(1)}}));
        const auto entries = desk.read();
        QCOMPARE(entries.size(), 1U);
        QCOMPARE(entries[0].changes.size(), 1U); // what follows from it is not said
        QCOMPARE(entries[0].changes[0].after, Value(stages->text(1, 0)));
    }

    void whatIsNotFollowedIsNotInIt()
    {
        Desk desk;
        desk.byMara(Edit::update(EntityKind::Deal, desk.other, {{u"priority"_s, u"hot"_s}}));
        desk.byMara(Edit::create(EntityKind::Comment, {}, {{u"body"_s, u"Hi"_s}, {u"deal"_s, desk.other}}));
        QVERIFY(desk.read().empty());
    }

    void commentsActivitiesAndTasksOfTheRecordAreInItTheNewestFirst()
    {
        Desk desk;
        const RecordId comment = desk.byMara(
            Edit::create(EntityKind::Comment, {}, {{u"body"_s, u"Hi\nthere"_s}, {u"deal"_s, desk.deal}}));
        desk.byMara(Edit::create(
            EntityKind::Activity, {}, {{u"kind"_s, u"call"_s}, {u"subject"_s, u"Redline"_s}, {u"deal"_s, desk.deal}}));
        const RecordId task = desk.byMara(
            Edit::create(EntityKind::Task, {}, {{u"title"_s, u"Prepare"_s}, {u"deal"_s, desk.deal}}));
        desk.byMara(Edit::update(EntityKind::Task, task, {{u"status"_s, u"completed"_s}}));
        const auto entries = desk.read();
        QCOMPARE(entries.size(), 4U);
        QCOMPARE(entries[0].kind, Kind::TaskDone);
        QCOMPARE(entries[1].kind, Kind::TaskAdded);
        QCOMPARE(entries[1].text, u"Prepare"_s);
        QCOMPARE(entries[2].kind, Kind::Logged);
        QCOMPARE(entries[2].text, u"Redline"_s);
        QCOMPARE(entries[3].kind, Kind::Commented);
        QCOMPARE(entries[3].text, u"Hi there"_s);
        QCOMPARE(entries[3].comment, comment);
    }

    void aCommentThatWasDeletedIsNotInIt()
    {
        Desk desk;
        const RecordId comment = desk.byMara(
            Edit::create(EntityKind::Comment, {}, {{u"body"_s, u"Hi"_s}, {u"deal"_s, desk.deal}}));
        desk.byMara(Edit::remove(EntityKind::Comment, comment));
        QVERIFY(desk.read().empty());
    }

    void theLinesOfAFollowedQuoteAreItsChanges()
    {
        Desk desk;
        const RecordId quote = desk.store.create(EntityKind::Quote, {{u"number"_s, u"Q-7"_s}});
        desk.store.create(EntityKind::Follow, {{u"quote"_s, quote}});
        desk.byMara(Edit::create(EntityKind::QuoteLine, {}, {{u"quote"_s, quote}, {u"name"_s, u"Probe"_s}}));
        const auto entries = desk.read();
        QCOMPARE(entries.size(), 1U);
        QCOMPARE(entries[0].record, (Subject{EntityKind::Quote, quote}));
        QCOMPARE(entries[0].changes.size(), 1U);
    }

    void theModelHasOneHeadingForEachDay()
    {
        Desk desk;
        desk.byMara(Edit::update(EntityKind::Deal, desk.deal, {{u"priority"_s, u"hot"_s}}));
        desk.store.clock.advance(qint64(24) * 3'600'000);
        desk.byMara(Edit::update(EntityKind::Deal, desk.deal, {{u"priority"_s, u"cold"_s}}));
        const QString path = desk.store.path();
        const Clock &clock = desk.store.clock;
        Workspace workspace(desk.store.release(), [path, &clock] { return store::Store::open(path, clock, 9); });
        FeedModel model(workspace);
        QAbstractItemModelTester tester(&model);
        QCOMPARE(model.state(), FeedModel::State::Unread);
        model.read();
        QTRY_COMPARE(model.state(), FeedModel::State::Read);
        QVERIFY(model.row(0).isHead());
        QVERIFY(!model.row(1).isHead());
        QVERIFY(model.row(2).isHead());
        workspace.commit(u"Edit"_s, {Edit::update(EntityKind::Deal, desk.deal, {{u"priority"_s, u"warm"_s}})});
        QTRY_COMPARE(model.row(2).entry.kind, Kind::Changed); // two of this day by now
    }
};

SATCHEL_TEST(tst_Feed)
#include "tst_Feed.moc"
