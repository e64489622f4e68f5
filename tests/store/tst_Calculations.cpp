// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/FieldNames.h"
#include "store/BulkWriter.h"
#include "store/Calculations.h"
#include "store/ChangeFeed.h"
#include "store/Doctor.h"
#include "store/FieldDefinitions.h"
#include "store/Statements.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QSignalSpy>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

Field calculated(const QString &label, const QString &formula)
{
    Field field;
    field.label = label;
    field.formula = formula;
    return field;
}

Field plain(const QString &label, FieldType type)
{
    Field field;
    field.label = label;
    field.type = type;
    return field;
}

struct Desk
{
    TestStore store;
    RecordId company;

    Desk()
    {
        add(plain(u"Seats"_s, FieldType::Integer));
        add(plain(u"Until"_s, FieldType::Date));
        company = store.create(EntityKind::Company, {{field::name, u"Acme"_s}, {u"x_seats"_s, qint64(4)}});
    }
    void add(Field field)
    {
        const auto added = store->addCustomField(EntityKind::Company, std::move(field));
        if (!added)
            qFatal("%s", qUtf8Printable(toText(added.error())));
    }
    Result<Receipt> change(const QString &name, const QString &formula)
    {
        Field field = *store->schema().entity(EntityKind::Company).find(name);
        field.formula = formula;
        auto edits = store::FieldDefinitions(*store).change(EntityKind::Company, field);
        if (!edits)
            return fail(edits.error());
        return store->commit({u"Change"_s, Origin::user(), std::move(*edits), {}});
    }
    Value value(const QString &name) { return store.value(EntityKind::Company, company, name); }
    void refresh()
    {
        const auto done = store::refreshCalculations(*store);
        if (!done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
    }
};

Value decimal(int value)
{
    return Decimal::fromInteger(value);
}

} // namespace

class tst_Calculations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommitCalculatesInItsOwnTransaction()
    {
        Desk desk;
        desk.add(calculated(u"Double"_s, u"x_seats * 2"_s));
        desk.add(calculated(u"More"_s, u"x_double + 1"_s));
        const auto done = desk.store.update(EntityKind::Company, desk.company, {{u"x_seats"_s, qint64(5)}});
        QVERIFY_RESULT(done);
        QCOMPARE(desk.value(u"x_double"_s), decimal(10));
        QCOMPARE(desk.value(u"x_more"_s), decimal(11));
        QCOMPARE(done->changes.size(), size_t(1)); // derived: no entry in the log
        const auto born = desk.store.create(EntityKind::Company, {{field::name, u"New"_s}, {u"x_seats"_s, qint64(1)}});
        QCOMPARE(desk.store.value(EntityKind::Company, born, u"x_more"_s), decimal(3));
        const auto found = desk.store->count({EntityKind::Company, {},
            *parseFilter(desk.store->schema(), EntityKind::Company, u"x_more > 10"), {}, {}, -1, false});
        QCOMPARE(found, 1);
        QVERIFY_RESULT(desk.store->undo(done->changeSet));
        QCOMPARE(desk.value(u"x_more"_s), decimal(9));
    }

    void aNewFormulaIsComputedForAllRecords()
    {
        Desk desk;
        desk.add(calculated(u"Double"_s, u"x_seats * 2"_s));
        QCOMPARE(desk.value(u"x_double"_s), Value());
        desk.refresh();
        QCOMPARE(desk.value(u"x_double"_s), decimal(8));
        QCOMPARE(*store::refreshCalculations(*desk.store), 0);
        const auto changed = desk.change(u"x_double"_s, u"x_seats * 3"_s);
        QVERIFY_RESULT(changed);
        desk.refresh();
        QCOMPARE(desk.value(u"x_double"_s), decimal(12));
        QVERIFY_RESULT(desk.store->undo(changed->changeSet));
        desk.refresh();
        QCOMPARE(desk.value(u"x_double"_s), decimal(8));
    }

    void manyRecordsAreComputedInSlices()
    {
        Desk desk;
        auto writer = store::BulkWriter::begin(*desk.store, u"Import"_s, Origin::import(u"a.csv"_s));
        QVERIFY_RESULT(writer);
        for (int i = 0; i < 1500; ++i)
            QVERIFY_RESULT((*writer)->apply(
                Edit::create(EntityKind::Company, {}, {{field::name, QString::number(i)}, {u"x_seats"_s, qint64(i)}})));
        QVERIFY_RESULT((*writer)->finish());
        desk.add(calculated(u"Double"_s, u"x_seats * 2"_s));
        QCOMPARE(*store::refreshCalculations(*desk.store), 1501);
        const auto sum = desk.store->count({EntityKind::Company, {},
            *parseFilter(desk.store->schema(), EntityKind::Company, u"x_double >= 2000"), {}, {}, -1, false});
        QCOMPARE(sum, 500);
    }

    void anImportCalculatesItsRows()
    {
        Desk desk;
        desk.add(calculated(u"Double"_s, u"x_seats * 2"_s));
        auto writer = store::BulkWriter::begin(*desk.store, u"Import"_s, Origin::import(u"a.csv"_s));
        const auto id = (*writer)->apply(
            Edit::create(EntityKind::Company, {}, {{field::name, u"Row"_s}, {u"x_seats"_s, qint64(7)}}));
        QVERIFY_RESULT(id);
        QVERIFY_RESULT((*writer)->finish());
        QCOMPARE(desk.store.value(EntityKind::Company, *id, u"x_double"_s), decimal(14));
    }

    void nobodySetsACalculatedField()
    {
        Desk desk;
        desk.add(calculated(u"Double"_s, u"x_seats * 2"_s));
        for (const Origin &origin : {Origin::user(), Origin::cli(), Origin::connection(u"HubSpot"_s)}) {
            const auto done = desk.store->commit({u"Set"_s, origin,
                {Edit::update(EntityKind::Company, desk.company, {{u"x_double"_s, decimal(1)}})}, {}});
            QVERIFY(!done);
            QCOMPARE(done.error().kind, Error::Kind::Invalid);
            QCOMPARE(done.error().where, u"company.x_double"_s);
        }
    }

    void aNewDayComputesWhatNamesTheDay()
    {
        Desk desk;
        desk.add(calculated(u"Left"_s, u"days(today(), x_until)"_s));
        const QDate today = desk.store.clock.today();
        QVERIFY_RESULT(desk.store.update(EntityKind::Company, desk.company, {{u"x_until"_s, today.addDays(10)}}));
        desk.refresh();
        QCOMPARE(desk.value(u"x_left"_s), decimal(10));
        desk.store.clock.advance(2 * 86'400'000LL);
        QCOMPARE(*store::refreshCalculations(*desk.store), 1);
        QCOMPARE(desk.value(u"x_left"_s), decimal(8));
        QCOMPARE(*store::refreshCalculations(*desk.store), 0);
    }

    void refusesFormulasThatCannotBeUsed()
    {
        Desk desk;
        const auto refused = [&](const QString &formula) {
            const auto added = desk.store->addCustomField(EntityKind::Company, calculated(u"Wrong"_s, formula));
            return added ? QString() : added.error().what;
        };
        QCOMPARE(refused(u"x_nothing + 1"_s), u"company has no field \"x_nothing\""_s);
        QVERIFY(!refused(u"1 +"_s).isEmpty());
        QVERIFY(!refused(u"owner"_s).isEmpty());
        QVERIFY(!refused(u"tags"_s).isEmpty());
        desk.add(calculated(u"One"_s, u"x_seats + 1"_s));
        desk.add(calculated(u"Two"_s, u"x_one + 1"_s));
        const auto circle = desk.change(u"x_one"_s, u"x_two + 1"_s);
        QVERIFY(!circle);
        QVERIFY2(circle.error().what.contains(u"x_one → x_two → x_one"), qPrintable(circle.error().what));
        const auto other = desk.change(u"x_one"_s, u"name"_s);
        QVERIFY(!other);
        QCOMPARE(other.error().kind, Error::Kind::Conflict);
        QVERIFY(!desk.change(u"x_seats"_s, u"1"_s)); // its values were given by people
        QVERIFY(!desk.change(u"x_one"_s, u""_s));
        // The same circle committed without FieldDefinitions, as by a script.
        const auto rows = desk.store->select(
            {EntityKind::FieldDefinition, {u"name"_s}, Filter::equals(u"name"_s, u"x_one"_s), {}, {}, -1, false});
        const auto direct = desk.store.update(
            EntityKind::FieldDefinition, rows->id(0), {{field::formula, u"x_two + 1"_s}});
        QVERIFY(!direct);
        QVERIFY(direct.error().where.startsWith(u"field_definition.formula"));
    }

    void aFieldThatGoesLeavesNoValueBehind()
    {
        Desk desk;
        desk.add(calculated(u"Double"_s, u"x_seats * 2"_s));
        desk.refresh();
        auto edits = store::FieldDefinitions(*desk.store).remove(EntityKind::Company, u"x_seats"_s);
        QVERIFY_RESULT(edits);
        const auto removed = desk.store->commit({u"Remove"_s, Origin::user(), *edits, {}});
        QVERIFY_RESULT(removed);
        const Entity &entity = desk.store->schema().entity(EntityKind::Company);
        QVERIFY(entity.calculations->problemOf(entity.indexOf(u"x_double")));
        desk.refresh();
        QCOMPARE(desk.value(u"x_double"_s), Value());
        QVERIFY_RESULT(desk.store.update(EntityKind::Company, desk.company, {{field::name, u"Still here"_s}}));
        QVERIFY_RESULT(desk.store->undo(removed->changeSet));
        desk.refresh();
        QCOMPARE(desk.value(u"x_double"_s), decimal(8));
    }

    void aBadFormulaInAFileKeepsNobodyOut_data()
    {
        QTest::addColumn<QString>("formula");
        QTest::newRow("no grammar") << u")(("_s;
        QTest::newRow("unknown field") << u"x_gone * 2"_s;
        QTest::newRow("itself") << u"x_double"_s;
        QTest::newRow("another type") << u"\"text\""_s;
        QTest::newRow("deep") << u"("_s.repeated(100'000);
    }
    void aBadFormulaInAFileKeepsNobodyOut()
    {
        QFETCH(QString, formula);
        Desk desk;
        desk.add(calculated(u"Double"_s, u"x_seats * 2"_s));
        desk.add(calculated(u"Triple"_s, u"x_seats * 3"_s));
        QVERIFY_RESULT(store::run(
            desk.store->database(), "UPDATE field_definition SET formula = ? WHERE name = 'x_double'", formula));
        const auto again = desk.store.again();
        QVERIFY_RESULT(again->commit({u"Edit"_s, Origin::user(),
            {Edit::update(EntityKind::Company, desk.company, {{u"x_seats"_s, qint64(9)}})}, {}}));
        QVERIFY_RESULT(store::refreshCalculations(*again));
        const Record record = *again->get(EntityKind::Company, desk.company);
        QCOMPARE(record.value(u"x_double"), Value());
        QCOMPARE(record.value(u"x_triple"), decimal(27));
    }

    void whoWritesByAnOlderRegistryLeavesNothingStale()
    {
        Desk desk;
        const auto other = desk.store.again(); // has not heard of the formula
        desk.add(calculated(u"Double"_s, u"x_seats * 2"_s));
        desk.refresh();
        QVERIFY_RESULT(other->commit({u"Edit"_s, Origin::connection(u"HubSpot"_s),
            {Edit::update(EntityKind::Company, desk.company, {{u"x_seats"_s, qint64(6)}})}, {}}));
        QCOMPARE(desk.value(u"x_double"_s), decimal(8));
        desk.refresh();
        QCOMPARE(desk.value(u"x_double"_s), decimal(12));
        QVERIFY_RESULT(other->followOtherRegistry());
        QVERIFY_RESULT(other->commit({u"Edit"_s, Origin::connection(u"HubSpot"_s),
            {Edit::update(EntityKind::Company, desk.company, {{u"x_seats"_s, qint64(7)}})}, {}}));
        QCOMPARE(desk.value(u"x_double"_s), decimal(14));
    }

    void viewsHearOfARefreshOfAnotherConnection()
    {
        Desk desk;
        store::ChangeFeed feed(*desk.store);
        desk.add(calculated(u"Double"_s, u"x_seats * 2"_s));
        const auto other = desk.store.again();
        QSignalSpy heard(&feed, &store::ChangeFeed::changed);
        QVERIFY_RESULT(store::refreshCalculations(*other));
        feed.poll();
        QCOMPARE(heard.size(), 1);
        const auto batch = heard.first().first().value<store::ChangeBatch>();
        QVERIFY(batch.isLarge);
        QCOMPARE(batch.entities, std::vector{EntityKind::Company});
    }

    void theLogStillTellsTheRecord()
    {
        Desk desk;
        desk.add(calculated(u"Double"_s, u"x_seats * 2"_s));
        desk.refresh();
        QVERIFY_RESULT(desk.store.update(EntityKind::Company, desk.company, {{u"x_seats"_s, qint64(6)}}));
        const auto history = desk.store->history(EntityKind::Company, desk.company);
        for (const store::HistoryEntry &entry : *history)
            QVERIFY(entry.change.field != u"x_double");
        const store::Finding log = store::Doctor(*desk.store).examineLog();
        QVERIFY2(log.isSound, qPrintable(log.detail));
    }
};

SATCHEL_TEST(tst_Calculations)
#include "tst_Calculations.moc"
