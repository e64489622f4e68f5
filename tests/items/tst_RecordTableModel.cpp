// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/RecordTableModel.h"

#include "store/NameOrder.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QAbstractItemModelTester>

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    explicit Fixture(int contacts = 0)
    {
        company = store.create(EntityKind::Company, {{u"name"_s, u"Helvion AG"_s}});
        std::vector<Edit> edits;
        for (int i = 0; i < contacts; ++i)
            edits.push_back(Edit::create(EntityKind::Contact, {},
                {{u"first_name"_s, u"Person %1"_s.arg(i * 7919 % contacts, 5, 10, QChar(u'0'))},
                    {u"score"_s, qint64(i % 100)}, {u"company"_s, i % 3 == 0 ? Value(company) : Value()}}));
        const auto done = store->commit({u"Create"_s, Origin::user(), std::move(edits), {}});
        if (!done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
        const QString path = store.path();
        workspace = std::make_unique<Workspace>(
            store.release(), [this, path] { return store::Store::open(path, store.clock, ++seed); });
        model = std::make_unique<RecordTableModel>(*workspace, EntityKind::Contact);
        tester = std::make_unique<QAbstractItemModelTester>(
            model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void show(const QString &filter = {}, store::Sort sort = {u"@title"_s, false})
    {
        model->setQuery({columns, *parseFilter(workspace->schema(), EntityKind::Contact, filter), sort});
        QTRY_VERIFY(model->isComplete());
    }
    QString cell(int row, int column)
    {
        const auto index = model->index(row, column);
        [&] { QTRY_VERIFY(index.data(RecordTableModel::IsLoadedRole).toBool()); }();
        return index.data().toString();
    }
    RecordId idOf(int row)
    {
        cell(row, 0);
        return model->idAt(row);
    }

    TestStore store;
    std::atomic<quint64> seed = 10;
    RecordId company;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<RecordTableModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
    QStringList columns = {u"@title"_s, u"score"_s, u"company"_s};
};

} // namespace

class tst_RecordTableModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesInTheOrderOfTheStore_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("sort");
        QTest::addColumn<bool>("descending");
        QTest::newRow("created") << QString() << QString() << false;
        QTest::newRow("name") << QString() << u"@title"_s << true;
        QTest::newRow("score") << QString() << u"score"_s << true;
        QTest::newRow("company") << QString() << u"company"_s << false;
        QTest::newRow("filtered") << u"score >= 50 and company is not empty"_s << u"score"_s << false;
        QTest::newRow("no index") << u"not score = 3"_s << u"job_title"_s << false;
    }
    void pagesInTheOrderOfTheStore()
    {
        QFETCH(QString, filter);
        QFETCH(QString, sort);
        QFETCH(bool, descending);
        Fixture f(5200); // more than is paged at once
        f.show(filter, {sort, descending});
        const auto parsed = *parseFilter(f.workspace->schema(), EntityKind::Contact, filter);
        const auto rows = f.workspace->store().select(
            {EntityKind::Contact, {u"@title"_s}, parsed, {sort, descending}, {}, -1, false});
        QVERIFY_RESULT(rows);
        QCOMPARE(f.model->rowCount(), rows->size());
        QCOMPARE(f.model->totalCount(), 5200);
        for (const int row : {0, 50, 99, 100, 101, 200, f.model->rowCount() / 2, f.model->rowCount() - 1}) {
            QCOMPARE(f.model->keyAt(row), rows->key(row));
            QCOMPARE(f.cell(row, 0), rows->text(row, 0));
        }
    }

    void theFirstPageIsThereAtOnce()
    {
        Fixture f(5200);
        f.model->setQuery({f.columns, {}, {u"@title"_s, false}});
        QVERIFY(f.model->rowCount() >= 100);
        QCOMPARE(f.model->index(0, 0).data().toString(), u"Person 00000"_s);
        QVERIFY(!f.model->isComplete());
        QTRY_COMPARE(f.model->rowCount(), 5200);
        QVERIFY(f.model->isComplete());
    }

    void aRowNotReadYetSaysSoAndArrives()
    {
        Fixture f(5200);
        f.show();
        const auto far = f.model->index(5100, 0);
        QVERIFY(!far.data(RecordTableModel::IsLoadedRole).toBool());
        QSignalSpy changed(f.model.get(), &QAbstractItemModel::dataChanged);
        QTRY_VERIFY(far.data(RecordTableModel::IsLoadedRole).toBool()); // other rows may arrive before
        QVERIFY(!changed.isEmpty());
        QCOMPARE(far.data().toString(), u"Person 05100"_s);
    }

    void showsTheNameOfAReference()
    {
        Fixture f(10);
        f.show({}, {u"company"_s, false});
        QCOMPARE(f.cell(0, 2), u"Helvion AG"_s);
        QCOMPARE(f.model->index(0, 2).data(RecordTableModel::ValueRole).value<Value>(), Value(f.company));
        f.workspace->commit(
            u"Rename"_s, {Edit::update(EntityKind::Company, f.company, {{u"name"_s, u"Helvion Diagnostics"_s}})});
        QTRY_COMPARE(f.cell(0, 2), u"Helvion Diagnostics"_s);
    }

    void anEditPatchesItsRowAtOnce()
    {
        Fixture f(300);
        f.show();
        const auto cell = f.model->index(3, 1);
        QVERIFY(f.model->setData(cell, QVariant::fromValue(Value(qint64(99)))));
        QCOMPARE(cell.data(RecordTableModel::ValueRole).value<Value>(), Value(qint64(99)));
        f.workspace->undo();
        QVERIFY(cell.data(RecordTableModel::ValueRole).value<Value>() != Value(qint64(99)));
    }

    void anEditOfTheSortFieldMovesItsRow()
    {
        Fixture f(300);
        f.show();
        f.model->setSelected(0, 0, true);
        const RecordId first = f.idOf(0);
        const QPersistentModelIndex here(f.model->index(0, 0));
        QSignalSpy moved(f.model.get(), &QAbstractItemModel::rowsMoved);
        f.workspace->commit(u"Rename"_s, {Edit::update(EntityKind::Contact, first, {{u"first_name"_s, u"Zoë"_s}})});
        QVERIFY(moved.wait());
        QCOMPARE(here.row(), 299);
        QCOMPARE(f.cell(299, 0), u"Zoë"_s);
        QVERIFY(f.model->isSelected(299)); // who is selected goes with the record
        QVERIFY(!f.model->isSelected(0));
    }

    void aDeletedRecordGoesAndComesBackByUndo()
    {
        Fixture f(300);
        f.show();
        const RecordId gone = f.idOf(5);
        f.workspace->commit(u"Delete"_s, {Edit::remove(EntityKind::Contact, gone)});
        QCOMPARE(f.model->rowCount(), 299);
        f.workspace->undo();
        QTRY_COMPARE(f.model->rowCount(), 300);
        QCOMPARE(f.idOf(5), gone);
    }

    void seesWhatAnotherConnectionCommits()
    {
        Fixture f(300);
        f.show(u"score < 50"_s);
        const int before = f.model->rowCount();
        auto other = f.store.again(99);
        QVERIFY_RESULT(other->commit({u"Create"_s, Origin::cli(),
            {Edit::create(EntityKind::Contact, {}, {{u"first_name"_s, u"Aaron"_s}, {u"score"_s, qint64(4)}})}, {}}));
        QTRY_COMPARE(f.model->rowCount(), before + 1);
        QCOMPARE(f.cell(0, 0), u"Aaron"_s);
        QTRY_COMPARE(f.model->totalCount(), 301);
    }

    void anEditOfWhatChangedMeanwhileIsRefused()
    {
        Fixture f(10);
        f.show();
        const RecordId id = f.idOf(0);
        auto other = f.store.again(99);
        QVERIFY_RESULT(other->commit(
            {u"Edit"_s, Origin::cli(), {Edit::update(EntityKind::Contact, id, {{u"score"_s, qint64(77)}})}, {}}));
        QSignalSpy failed(f.model.get(), &RecordTableModel::editFailed);
        f.model->setData(f.model->index(0, 1), QVariant::fromValue(Value(qint64(1))));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::Conflict);
        QTRY_COMPARE(f.model->index(0, 1).data(RecordTableModel::ValueRole).value<Value>(), Value(qint64(77)));
    }

    void anotherOrderKeepsTheSelection()
    {
        Fixture f(5200);
        f.show();
        f.model->setSelected(10, 12, true);
        const auto keys = f.model->selectedKeys();
        f.show({}, {u"score"_s, true});
        QCOMPARE(f.model->selection().size(), 3);
        for (const qint64 key : keys)
            QVERIFY(f.model->isSelected(f.model->rowOf(key)));
        f.show(u"score > 50"_s);
        QVERIFY(f.model->selection().isEmpty()); // another question, another answer
    }

    void whoLeavesTheListIsSelectedNoMore()
    {
        Fixture f(300);
        f.show(u"score >= 0"_s);
        f.model->selectAll();
        std::vector<Edit> edits; // every other one, which is no list of ranges any more
        for (int row = 0; row < 300; row += 2)
            edits.push_back(Edit::update(EntityKind::Contact, f.idOf(row), {{u"score"_s, Value()}}));
        auto other = f.store.again(99);
        QVERIFY_RESULT(other->commit({u"Edit"_s, Origin::cli(), std::move(edits), {}}));
        QTRY_COMPARE(f.model->rowCount(), 150);
        QCOMPARE(f.model->selection().size(), 150);
        QCOMPARE(f.model->selectedKeys().size(), size_t(150));
    }

    void anImportIsFollowedAsAWhole()
    {
        Fixture f(300);
        f.show();
        auto other = f.store.again(99);
        std::vector<Edit> edits;
        for (int i = 0; i < 1500; ++i)
            edits.push_back(Edit::create(EntityKind::Contact, {}, {{u"first_name"_s, u"Imported %1"_s.arg(i)}}));
        QVERIFY_RESULT(other->commit({u"Import"_s, Origin::cli(), std::move(edits), {}}));
        QTRY_COMPARE(f.model->rowCount(), 1800);
    }

    void aNewFieldCanBeShown()
    {
        Fixture f(10);
        f.show();
        Field field;
        field.label = u"Shoe size"_s;
        field.type = FieldType::Integer;
        auto other = f.store.again(99);
        const auto added = other->addCustomField(EntityKind::Contact, field);
        QVERIFY_RESULT(added);
        QTRY_VERIFY(f.workspace->schema().entity(EntityKind::Contact).find(added->name));
        f.columns.append(added->name);
        f.show();
        QCOMPARE(f.model->columnCount(), 4);
        QCOMPARE(f.model->headerData(3, Qt::Horizontal).toString(), u"Shoe size"_s);
    }

    void aPriceIsShownUnderTheNameOfItsProduct()
    {
        Fixture f;
        const auto create = [&](EntityKind entity, std::vector<FieldValue> values) {
            const RecordId id = f.workspace->store().newId();
            f.workspace->commit(u"Create"_s, {Edit::create(entity, id, std::move(values))});
            return id;
        };
        const RecordId list = create(EntityKind::PriceList, {{u"name"_s, u"Dollars"_s}, {u"currency"_s, u"USD"_s}});
        const RecordId product = create(EntityKind::Product, {{u"name"_s, u"Licence"_s}});
        create(EntityKind::Price,
            {{u"price_list"_s, list}, {u"product"_s, product},
                {u"unit_price"_s, UnitPrice{Decimal::fromInteger(9), *Currency::fromCode(u"USD")}}});
        const QStringList shown = defaultColumns(f.workspace->schema().entity(EntityKind::Price));
        QVERIFY(!shown.contains(u"product"_s)); // it would be there twice
        RecordTableModel prices(*f.workspace, EntityKind::Price);
        prices.setQuery({shown, Filter(), store::Sort{store::nameSort, false}});
        QTRY_VERIFY(prices.index(0, 0).data(RecordTableModel::IsLoadedRole).toBool());
        QCOMPARE(prices.index(0, 0).data().toString(), u"Licence"_s);
        QCOMPARE(prices.headerData(0, Qt::Horizontal).toString(), u"Product"_s);
        QVERIFY(prices.headerData(0, Qt::Horizontal, RecordTableModel::SortRole).toBool());

        f.workspace->commit(
            u"Rename"_s, {Edit::update(EntityKind::Product, product, {{u"name"_s, u"Licence, a year"_s}})});
        QTRY_COMPARE(prices.index(0, 0).data().toString(), u"Licence, a year"_s);
    }

    void aReadOnlyStoreIsNotEditable()
    {
        TestStore store;
        store.create(EntityKind::Contact, {{u"first_name"_s, u"Ana"_s}});
        Workspace workspace(store.again(5, {store::StoreOptions::Access::ReadOnly}),
            [&] { return store::Store::open(store.path(), store.clock, 6, {store::StoreOptions::Access::ReadOnly}); });
        RecordTableModel model(workspace, EntityKind::Contact);
        model.setQuery({{u"@title"_s, u"score"_s}, {}, {}});
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.flags(model.index(0, 1)).testFlag(Qt::ItemIsEditable));
    }
};

SATCHEL_TEST(tst_RecordTableModel)
#include "tst_RecordTableModel.moc"
