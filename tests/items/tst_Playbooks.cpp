// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/Playbooks.h"

#include "domain/FieldNames.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

/// A deal in the first stage, whose playbook has one item of each kind.
struct Guided
{
    TestStore store;
    std::vector<RecordId> stages;
    RecordId pipeline;
    RecordId deal;
    RecordId playbook;
    RecordId step, question, criterion, material;

    Guided()
    {
        const auto rows = store->select(
            {EntityKind::Stage, {field::pipeline}, {}, {field::position, false}, {}, -1, false});
        for (qsizetype row = 0; row < rows->size(); ++row)
            stages.push_back(rows->id(row));
        pipeline = rows->reference(0, 0);
        deal = store.create(EntityKind::Deal, {{field::title, u"Loggers"_s}, {field::stage, stages[0]}});
        playbook = store.create(EntityKind::Playbook, {{field::name, u"First talk"_s}, {field::stage, stages[0]}});
        step = item(u"step"_s, u"Ask for the budget"_s);
        question = item(u"question"_s, u"Who decides?"_s);
        criterion = item(u"criterion"_s, u"A value is known"_s, {{field::condition, u"value is not empty"_s}});
        material = item(u"material"_s, u"Leaflet"_s, {{field::url, u"https://example.test/leaflet"_s}});
    }
    RecordId item(const QString &kind, const QString &title, std::vector<FieldValue> more = {})
    {
        more.insert(more.end(), {{field::playbook, playbook}, {field::kind, kind}, {field::title, title}});
        return store.create(EntityKind::PlaybookItem, std::move(more));
    }
    std::vector<DealPlaybook> read() { return *readDealPlaybooks(*store, *store->get(EntityKind::Deal, deal)); }
    PlaybookEntry entry(size_t at) { return read().at(0).entries.at(at); }
    ChangeSetId commit(const Result<ChangeSet> &changes)
    {
        if (!changes)
            qFatal("%s", qUtf8Printable(toText(changes.error())));
        const auto done = store->commit(*changes);
        if (!done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
        return done->changeSet;
    }
    void give(std::vector<FieldValue> values)
    {
        QVERIFY_RESULT(store.update(EntityKind::Deal, deal, std::move(values)));
    }
};

} // namespace

class tst_Playbooks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itsItemsComeInOrder()
    {
        Guided guided;
        const auto playbooks = readPlaybooks(*guided.store);
        QVERIFY_RESULT(playbooks);
        QCOMPARE(playbooks->size(), size_t(1));
        QStringList titles;
        for (const PlaybookItem &item : playbooks->front().items)
            titles.append(item.title);
        QCOMPARE(
            titles, QStringList({u"Ask for the budget"_s, u"Who decides?"_s, u"A value is known"_s, u"Leaflet"_s}));
        QVERIFY_RESULT(guided.store->commit(movePlaybookItem(playbooks->front(), 3, -1)));
        QCOMPARE(readPlaybooks(*guided.store)->front().items[2].title, u"Leaflet"_s);
        QVERIFY(movePlaybookItem(playbooks->front(), 3, 1).edits.empty());
    }

    void aDealHasThePlaybooksOfItsStageFirst()
    {
        Guided guided;
        guided.store.create(EntityKind::Playbook, {{field::name, u"A everywhere"_s}});
        guided.store.create(
            EntityKind::Playbook, {{field::name, u"B of the pipeline"_s}, {field::pipeline, guided.pipeline}});
        guided.store.create(EntityKind::Playbook, {{field::name, u"C later"_s}, {field::stage, guided.stages[1]}});
        QStringList names;
        for (const DealPlaybook &playbook : guided.read())
            names.append(playbook.name);
        QCOMPARE(names, QStringList({u"First talk"_s, u"B of the pipeline"_s, u"A everywhere"_s}));
        guided.give({{field::stage, guided.stages[1]}});
        QCOMPARE(guided.read().front().name, u"C later"_s);
    }

    void aTickSaysWhoAndWhenAndIsUndone()
    {
        Guided guided;
        QVERIFY(guided.store.update(EntityKind::User, guided.store->me(), {{field::name, u"Mara"_s}}));
        const PlaybookItem step = guided.entry(0).item;
        const ChangeSetId ticked = guided.commit(tickStep(*guided.store, guided.deal, step, true));
        QVERIFY(guided.entry(0).isDone);
        QCOMPARE(guided.entry(0).doneBy, u"Mara"_s);
        QCOMPARE(guided.entry(0).doneAt, guided.store.clock.now());
        QCOMPARE(guided.read()[0].countOfDone(), 1);
        QCOMPARE(guided.read()[0].countOfTasks(), 3); // without the material
        QVERIFY_RESULT(guided.store->undo(ticked));
        QVERIFY(!guided.entry(0).isDone);
        guided.commit(tickStep(*guided.store, guided.deal, step, true)); // the record comes back from the trash
        QVERIFY(guided.entry(0).isDone);
        guided.commit(tickStep(*guided.store, guided.deal, step, false));
        QVERIFY(!guided.entry(0).isDone);
        QCOMPARE(*guided.store->count({EntityKind::PlaybookAnswer, {}, {}, {}, {}, -1, false}), qint64(1));
    }

    void anAnswerIsKeptOnTheDeal()
    {
        Guided guided;
        const PlaybookItem question = guided.entry(1).item;
        guided.commit(answerQuestion(*guided.store, guided.deal, question, u"  The head of the laboratory \n"_s));
        QCOMPARE(guided.entry(1).answer, u"The head of the laboratory"_s);
        QVERIFY(guided.entry(1).isDone);
        const RecordId other = guided.store.create(
            EntityKind::Deal, {{field::title, u"Other"_s}, {field::stage, guided.stages[0]}});
        QVERIFY(
            !readDealPlaybooks(*guided.store, *guided.store->get(EntityKind::Deal, other))->at(0).entries[1].isDone);
        guided.commit(answerQuestion(*guided.store, guided.deal, question, u" "_s));
        QVERIFY(!guided.entry(1).isDone);
        QCOMPARE(guided.entry(1).answer, QString());
    }

    /// Two desks ticked before they heard of each other.
    void ofTwoRecordsAboutAnItemTheNewestCounts()
    {
        Guided guided;
        const auto answered = [&](bool isDone, Instant at) {
            guided.store.create(EntityKind::PlaybookAnswer,
                {{field::deal, guided.deal}, {field::item, guided.step}, {field::is_done, isDone},
                    {field::answered_at, at}});
        };
        answered(true, Instant{2'000});
        answered(false, Instant{1'000});
        QVERIFY(guided.entry(0).isDone);
        guided.commit(tickStep(*guided.store, guided.deal, guided.entry(0).item, false));
        QVERIFY(!guided.entry(0).isDone);
        QCOMPARE(*guided.store->count({EntityKind::PlaybookAnswer, {}, {}, {}, {}, -1, false}), qint64(2));
    }

    void aCriterionIsEvaluatedLive()
    {
        Guided guided;
        QVERIFY(!guided.entry(2).isDone);
        guided.give({{field::value, Money{100'00, *Currency::fromCode(u"EUR")}}});
        QVERIFY(guided.entry(2).isDone);
        guided.give({{field::value, Value()}});
        QVERIFY(!guided.entry(2).isDone);
    }

    void aCriterionAboutRelatedRecordsAsksTheStore()
    {
        Guided guided;
        guided.item(u"criterion"_s, u"A call"_s, {{field::condition, u"has activity (kind = \"call\")"_s}});
        QVERIFY(!guided.entry(4).isDone);
        guided.store.create(EntityKind::Activity, {{field::kind, u"call"_s}, {field::deal, guided.deal}});
        QVERIFY(guided.entry(4).isDone);
    }

    void aCriterionThatNoLongerWorksSaysSo()
    {
        Guided guided;
        const auto field = guided.store->addCustomField(
            EntityKind::Deal, {{}, u"Wards"_s, FieldType::Integer, FieldFlag::Custom, {}, {}});
        QVERIFY_RESULT(field);
        guided.item(u"criterion"_s, u"Many wards"_s, {{field::condition, field->name + u" > 3"_s}});
        const auto definitions = guided.store->select({EntityKind::FieldDefinition, {}, {}, {}, {}, -1, false});
        QVERIFY_RESULT(guided.store->commit(
            {u"Remove"_s, Origin::user(), {Edit::remove(EntityKind::FieldDefinition, definitions->id(0))}, {}}));
        QVERIFY_RESULT(guided.store->refreshRegistry());
        QVERIFY(!guided.entry(4).problem.isEmpty());
        QVERIFY(!guided.entry(4).isDone);
    }

    void theStoreRefusesWhatCannotBeUsed()
    {
        Guided guided;
        const auto bad = guided.store.update(
            EntityKind::PlaybookItem, guided.criterion, {{field::condition, u"no_field = 1"_s}});
        QVERIFY(!bad);
        QCOMPARE(bad.error().kind, Error::Kind::Invalid);
        const RecordId other = guided.store.create(EntityKind::Pipeline, {{field::name, u"Renewals"_s}});
        const auto elsewhere = guided.store.update(EntityKind::Playbook, guided.playbook, {{field::pipeline, other}});
        QVERIFY(!elsewhere);
        QCOMPARE(elsewhere.error().where, u"playbook.stage"_s);
    }

    void aRemovedPlaybookComesBackWithItsAnswers()
    {
        Guided guided;
        guided.commit(tickStep(*guided.store, guided.deal, guided.entry(0).item, true));
        const ChangeSetId removed = guided.commit(deletePlaybook(readPlaybooks(*guided.store)->front()));
        QVERIFY(guided.read().empty());
        QVERIFY_RESULT(guided.store->undo(removed));
        QVERIFY(guided.entry(0).isDone);
    }
};

SATCHEL_TEST(tst_Playbooks)
#include "tst_Playbooks.moc"
