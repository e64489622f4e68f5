// SPDX-License-Identifier: GPL-3.0-or-later
// The pairs that a search found follow the store: merging, deleting, calling distinct, editing, and undo of each.
#include "domain/FieldNames.h"
#include "items/DuplicatesModel.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QSignalSpy>

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace Qt::StringLiterals;
using duplicates::Reason;
using Group = DuplicatesModel::Group;
using State = DuplicatesModel::State;

namespace {

struct PairDesk
{
    TestStore store;
    Workspace workspace{store.release(), [this]() -> Result<std::unique_ptr<store::Store>> { return store.again(9); }};
    DuplicatesModel model{workspace};

    RecordId make(EntityKind entity, std::vector<FieldValue> values)
    {
        const RecordId id = workspace.store().newId();
        workspace.commit(u"Create"_s, {Edit::create(entity, id, std::move(values))});
        return id;
    }
    RecordId person(const QString &first, const QString &last, std::vector<FieldValue> more = {})
    {
        more.push_back({field::first_name, first});
        more.push_back({field::last_name, last});
        return make(EntityKind::Contact, std::move(more));
    }
    void find()
    {
        model.search();
        QTRY_COMPARE(model.state(), State::Found);
    }
    void merge(RecordId kept, RecordId other)
    {
        const auto merge = RecordMerge::propose(workspace.store(), model.entity(), kept, other);
        QVERIFY_RESULT(merge);
        model.merge(*merge, u"Merged"_s);
    }
    bool hasReason(int row, Reason reason) const
    {
        return std::ranges::any_of(
            model.pair(row).evidence, [&](const duplicates::Evidence &one) { return one.reason == reason; });
    }
};

FieldValue email(const QString &address)
{
    return {field::email, address};
}

} // namespace

class tst_DuplicatesModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSearchFindsThePairsOfEachEntity()
    {
        PairDesk desk;
        const RecordId older = desk.person(u"Jürgen"_s, u"Weißenfels"_s, {email(u"j.weiss@lindental.example"_s)});
        const RecordId newer = desk.person(u"Juergen"_s, u"Weissenfels"_s, {email(u"j.weiss@lindental.example"_s)});
        for (int i = 0; i < 2; ++i)
            desk.make(EntityKind::Company,
                {{field::name, u"Nordwind Energie GmbH"_s}, {field::domain, u"nordwind.example"_s}});
        desk.find();
        QCOMPARE(desk.model.entities(), (std::vector{EntityKind::Contact, EntityKind::Company, EntityKind::Lead}));
        QCOMPARE(desk.model.count(EntityKind::Contact), 1);
        QCOMPARE(desk.model.count(EntityKind::Company), 1);
        QCOMPARE(desk.model.count(EntityKind::Lead), 0);
        QCOMPARE(desk.model.pair(0).a, older);
        QCOMPARE(desk.model.pair(0).b, newer);
        QCOMPARE(desk.model.group(0), Group::Certain);
        QVERIFY(desk.model.reasons(0).contains(u"same e-mail"_s));
        desk.model.setEntity(EntityKind::Company);
        QCOMPARE(desk.model.rowCount(), 1);
        QVERIFY(desk.model.group(0) != Group::Certain); // neither e-mail nor phone
    }

    void theCertainOnesComeFirst()
    {
        PairDesk desk;
        const RecordId acme = desk.make(EntityKind::Company, {{field::name, u"Acme"_s}});
        desk.person(u"Priyanka"_s, u"Natarajan"_s, {{field::company, acme}});
        desk.person(u"Priya"_s, u"Natarajan"_s, {{field::company, acme}});
        const RecordId ana = desk.person(u"Ana"_s, u"Silva"_s, {email(u"ana@acme.example"_s)});
        desk.person(u"Ana"_s, u"Silva"_s, {email(u"ana@acme.example"_s)});
        desk.find();
        QCOMPARE(desk.model.rowCount(), 2);
        QCOMPARE(desk.model.pair(0).a, ana);
        QCOMPARE(desk.model.group(0), Group::Certain);
        QCOMPARE(desk.model.group(1), desk.model.pair(1).score >= 0.6 ? Group::Likely : Group::Perhaps);
        desk.model.putOff(0);
        QCOMPARE(desk.model.pair(1).a, ana);
        QCOMPARE(desk.model.group(1), Group::Later);
    }

    void aPredictionDoesNotAskForANewSearch()
    {
        PairDesk desk;
        const RecordId lead = desk.make(EntityKind::Lead, {{field::last_name, u"Ott"_s}});
        desk.find();
        const auto hear = [&](const QString &field) {
            store::ChangeBatch batch;
            batch.entities = {EntityKind::Lead};
            batch.changes.push_back({0, {}, Edit::Kind::Update, EntityKind::Lead, lead, field, {}, {}, {}});
            Q_EMIT desk.workspace.changed(batch);
        };
        hear(field::conversion_probability);
        QVERIFY(!desk.model.isStale());
        hear(field::email);
        QVERIFY(desk.model.isStale());
    }

    void aPairGoesWithADeletedRecordAndComesBack()
    {
        PairDesk desk;
        desk.person(u"Ana"_s, u"Silva"_s, {email(u"ana@acme.example"_s)});
        const RecordId newer = desk.person(u"Ana"_s, u"Silva"_s, {email(u"ana@acme.example"_s)});
        desk.find();
        desk.workspace.commit(u"Delete"_s, {Edit::remove(EntityKind::Contact, newer)});
        QCOMPARE(desk.model.rowCount(), 0);
        desk.workspace.undo();
        QCOMPARE(desk.model.rowCount(), 1);
    }

    void aPairThatIsTwoIsNotListedUntilThatIsUndone()
    {
        PairDesk desk;
        desk.person(u"Ana"_s, u"Silva"_s, {email(u"ana@acme.example"_s)});
        desk.person(u"Ana"_s, u"Silva"_s, {email(u"ana@acme.example"_s)});
        desk.find();
        desk.model.callDistinct(0, u"Not the same"_s);
        QCOMPARE(desk.model.rowCount(), 0);
        desk.find();
        QCOMPARE(desk.model.rowCount(), 0);
        desk.workspace.undo();
        QCOMPARE(desk.model.rowCount(), 1);
    }

    void theOtherPairOfAMergedRecordIsThatOfTheOneThatStays()
    {
        PairDesk desk;
        const RecordId a = desk.person(u"Ana"_s, u"Silva"_s, {email(u"ana@acme.example"_s)});
        const RecordId b = desk.person(
            u"Ana"_s, u"Silva"_s, {email(u"ana@acme.example"_s), {field::mobile, u"+49 151 5550 7714"_s}});
        const RecordId c = desk.person(u"A."_s, u"Silva"_s, {{field::mobile, u"+49 151 5550 7714"_s}});
        desk.find();
        QVERIFY(desk.model.rowOf({a, b}) >= 0);
        QVERIFY(desk.model.rowOf({b, c}) >= 0);
        const int before = desk.model.rowCount();
        desk.merge(a, b);
        QCOMPARE(desk.model.rowCount(), 1);
        const int row = desk.model.rowOf({a, c});
        QCOMPARE(row, 0);
        QVERIFY(desk.hasReason(row, Reason::SamePhone)); // which a has from b
        desk.workspace.undo();
        QCOMPARE(desk.model.rowCount(), before);
        QVERIFY(desk.model.rowOf({b, c}) >= 0);
    }

    void anEditedRecordIsComparedAgain()
    {
        PairDesk desk;
        desk.person(u"Ana"_s, u"Silva"_s, {email(u"ana@acme.example"_s), {field::mobile, u"+49 151 5550 7714"_s}});
        const RecordId newer = desk.person(
            u"Ana"_s, u"Silva"_s, {email(u"ana@acme.example"_s), {field::mobile, u"+49 151 5550 7714"_s}});
        desk.find();
        QVERIFY(desk.hasReason(0, Reason::SameEmail));
        desk.workspace.commit(
            u"Edit"_s, {Edit::update(EntityKind::Contact, newer, {email(u"silva@elsewhere.example"_s)})});
        QCOMPARE(desk.model.rowCount(), 1);
        QVERIFY(!desk.hasReason(0, Reason::SameEmail));
        desk.workspace.commit(u"Edit"_s,
            {Edit::update(EntityKind::Contact, newer, {{field::mobile, Value()}, {field::first_name, u"Rui"_s}})});
        QCOMPARE(desk.model.rowCount(), 0); // nothing speaks for it any more
    }

    void theCertainPairsAreMergedInOneStep()
    {
        PairDesk desk;
        std::vector<RecordId> ids;
        for (const QString &name : {u"Ana"_s, u"Ana"_s, u"Ana"_s, u"Rui"_s, u"Rui"_s})
            ids.push_back(desk.person(name, u"Silva"_s, {email(name + u"@acme.example"_s)}));
        desk.find();
        const int before = desk.model.rowCount();
        QCOMPARE(desk.model.certainPairs().size(), size_t{2}); // the third Ana is in no second pair
        desk.model.mergeCertain(u"Merged"_s);
        QTRY_VERIFY(!desk.model.isMerging());
        QCOMPARE(desk.model.rowCount(), 1); // the two Anas that are left
        QCOMPARE(desk.model.certainPairs().size(), size_t{1});
        desk.workspace.undo();
        QCOMPARE(desk.model.rowCount(), before);
        for (const RecordId &id : ids)
            QVERIFY(!desk.workspace.store().get(EntityKind::Contact, id)->isDeleted());
    }

    void aSearchCanBeStopped()
    {
        PairDesk desk;
        desk.person(u"Ana"_s, u"Silva"_s, {email(u"ana@acme.example"_s)});
        desk.person(u"Ana"_s, u"Silva"_s, {email(u"ana@acme.example"_s)});
        desk.model.search();
        QCOMPARE(desk.model.state(), State::Searching);
        desk.model.stop();
        QCOMPARE(desk.model.state(), State::Stopped);
        desk.find();
        QCOMPARE(desk.model.rowCount(), 1);
    }

    void itTellsHowFarItIs()
    {
        PairDesk desk;
        desk.person(u"Ana"_s, u"Silva"_s);
        QSignalSpy progressed(&desk.model, &DuplicatesModel::progressed);
        desk.find();
        QVERIFY(std::ranges::any_of(progressed,
            [](const QVariantList &told) { return told[1].toLongLong() == 1 && told[2].toLongLong() == 1; }));
    }

    void aNewRecordMakesItStale()
    {
        PairDesk desk;
        desk.find();
        QVERIFY(!desk.model.isStale());
        desk.person(u"Ana"_s, u"Silva"_s);
        QVERIFY(desk.model.isStale());
    }
};

SATCHEL_TEST(tst_DuplicatesModel)
#include "tst_DuplicatesModel.moc"
