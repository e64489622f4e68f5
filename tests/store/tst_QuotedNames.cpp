// SPDX-License-Identifier: GPL-3.0-or-later
// Names of fields reach SQL quoted or not at all, whatever is in them and wherever they come from.
#include "domain/Filter.h"
#include "store/GroupQuery.h"
#include "store/QuerySql.h"
#include "store/RecordTable.h"
#include "store/TableLayout.h"
#include "tests/support/Soundness.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

void hostileNames()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a quote") << u"x_a\"b"_s;
    QTest::newRow("the end of a statement") << u"x_\" INTEGER); DROP TABLE contact; --"_s;
    QTest::newRow("a comma") << u"x_a, b"_s;
    QTest::newRow("an assignment") << u"x_a\" = 1, \"first_name"_s;
    QTest::newRow("a collation") << u"x_a COLLATE folded"_s;
    QTest::newRow("an apostrophe") << u"x_a'b"_s;
    QTest::newRow("a parameter") << u"x_?1"_s;
    QTest::newRow("a word of SQL") << u"select"_s;
    QTest::newRow("another language") << u"x_größe"_s;
    QTest::newRow("a line break") << u"x_a\nb"_s;
}

Field fieldNamed(const QString &name, FieldType type)
{
    return {name, u"Custom"_s, type, FieldFlag::Index, {}, {}};
}

} // namespace

class tst_QuotedNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNameIsQuoted()
    {
        QCOMPARE(store::quoted(u"name"), QByteArray("\"name\""));
        QCOMPARE(store::quoted(u"a\"b"), QByteArray("\"a\"\"b\""));
        QCOMPARE(store::quoted(QString(u"a"_s + QChar(u'\0') + u'b')), QByteArray("\"ab\""));
        QCOMPARE(store::quoted({}), QByteArray("\"\""));
    }

    void aFieldOfAnyNameIsStoredFoundAndSorted_data() { hostileNames(); }
    void aFieldOfAnyNameIsStoredFoundAndSorted()
    {
        QFETCH(QString, name);
        TestStore store;
        store.create(EntityKind::Contact, {{u"first_name"_s, u"Ana"_s}});
        const QString price = name + u"$"_s;
        const auto schema = Schema::withCustomFields({{EntityKind::Contact, fieldNamed(name, FieldType::Text)},
            {EntityKind::Contact, fieldNamed(price, FieldType::Money)}});
        QVERIFY_RESULT(store::layOutTables(store->database(), *schema)); // into the table that exists
        store::RecordTable table(store->database(), schema->shared(EntityKind::Contact));
        Record record(schema->shared(EntityKind::Contact), store->newId());
        record.set(name, u"value"_s);
        record.set(price, *Money::fromString(u"12.50", *Currency::fromCode(u"EUR")));
        const auto row = table.insert(record);
        QVERIFY_RESULT(row);
        record.set(name, u"changed"_s);
        record.set(price, *Money::fromString(u"99", *Currency::fromCode(u"USD")));
        QVERIFY_RESULT(table.update(*row, record, {record.entity->indexOf(name), record.entity->indexOf(price)}));
        const auto stored = table.find(record.id);
        QVERIFY_RESULT(stored);
        QVERIFY(stored->has_value());
        QCOMPARE((*stored)->record.value(name), record.value(name));
        QCOMPARE((*stored)->record.value(price), record.value(price));
        QCOMPARE((*stored)->record.text(u"first_name"), QString());

        const store::Query query{
            EntityKind::Contact, {name, price}, Filter::equals(name, u"changed"_s), {name, false}, {}, -1, false};
        store::SelectLists lists;
        const auto compiled = store::QueryCompiler(*schema, query, store->filterContext(), lists)
                                  .select(store::Part::WithValue);
        QVERIFY_RESULT(compiled);
        auto statement = compiled->text.prepare(store->database());
        QVERIFY_RESULT(statement);
        store::Rows rows(compiled->types);
        while (statement->step().value_or(false))
            rows.append(*statement);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.value(0, 0), Value(u"changed"_s));
        QCOMPARE(store->count({EntityKind::Contact, {}, {}, {}, {}, -1, false}).value_or(-1),
            2); // and the table is still there
    }

    void aTableOfAnyFieldsIsMade_data() { hostileNames(); }
    void aTableOfAnyFieldsIsMade()
    {
        QFETCH(QString, name);
        const auto database = store::Database::open(u":memory:"_s, store::Database::Mode::ReadWrite, {0});
        QVERIFY_RESULT(database);
        const auto schema = Schema::withCustomFields({{EntityKind::Contact, fieldNamed(name, FieldType::Money)},
            {EntityKind::Task, fieldNamed(name, FieldType::Reference)}});
        QVERIFY_RESULT(store::layOutTables(**database, *schema));
        QCOMPARE((*database)->integer("SELECT count(*) FROM sqlite_master WHERE type = 'table'").value_or(-1),
            qint64(schema->entities().size()));
        QVERIFY_RESULT(store::layOutTables(**database, *schema)); // nothing is missing
    }

    void aDefinitionWithAHostileNameIsNoField_data() { hostileNames(); }
    void aDefinitionWithAHostileNameIsNoField()
    {
        QFETCH(QString, name);
        TestStore store;
        const size_t fields = store->schema().entity(EntityKind::Contact).fields.size();
        // As a file that somebody else wrote could hold it.
        QVERIFY_RESULT(store->commit({u"Hostile"_s, Origin::user(),
            {Edit::create(EntityKind::FieldDefinition, {},
                {{u"label"_s, u"Custom"_s}, {u"entity"_s, u"contact"_s},
                    {u"name"_s, QString(name).replace(u'\n', u' ')}, {u"type"_s, u"text"_s}})},
            {}}));
        QCOMPARE(store->schema().entity(EntityKind::Contact).fields.size(), fields);
        store.reopen();
        QCOMPARE(store->schema().entity(EntityKind::Contact).fields.size(), fields);
        QVERIFY2(firstUnsound(*store).isEmpty(), qPrintable(firstUnsound(*store)));
    }

    void aNameThatIsNoFieldIsRefused_data() { hostileNames(); }
    void aNameThatIsNoFieldIsRefused()
    {
        QFETCH(QString, name);
        TestStore store;
        const auto select = [&](const QStringList &columns, const Filter &filter, const QString &sort) {
            return store->select({EntityKind::Contact, columns, filter, {sort, false}, {}, 10, false});
        };
        QVERIFY(!select({name}, {}, {}));
        QVERIFY(!select({u"company."_s + name}, {}, {}));
        QVERIFY(!select({}, {}, name));
        QVERIFY(!select({}, Filter::equals(name, u"1"_s), {}));
        QVERIFY(!store->ensureIndex(EntityKind::Contact, name));
        QVERIFY(!store::readGroups(*store, {EntityKind::Contact, {}, {{name}}}));
        QVERIFY(!store::readGroups(*store, {EntityKind::Deal, {}, {}, name}));
        QVERIFY(!store::readGroups(*store, {EntityKind::Deal, {}, {}, u"value"_s, name}));
        QVERIFY(!store::readGroups(*store, {EntityKind::Deal, {}, {}, {}, {}, name}));
        QVERIFY(!store::readMeasures(*store, EntityKind::Deal, {}, name));
        QVERIFY(!store->commit(
            {u"Hostile"_s, Origin::user(), {Edit::create(EntityKind::Contact, {}, {{name, u"1"_s}})}, {}}));
        QCOMPARE(store->count({EntityKind::Contact, {}, {}, {}, {}, -1, false}).value_or(-1), 0);
    }

    void aNameThatIsNoColumnIsNoText()
    {
        TestStore store; // SQLite's old habit of reading "x" as 'x' where there is no column x
        QVERIFY(!store->database().integer("SELECT count(*) FROM contact WHERE \"no_such_column\" = 'no_such_column'"));
    }

    void aFieldDoesNotTakeTheColumnOfACurrency_data()
    {
        QTest::addColumn<bool>("isMoneyFirst");
        QTest::newRow("after the money") << true;
        QTest::newRow("before the money") << false;
    }
    void aFieldDoesNotTakeTheColumnOfACurrency()
    {
        QFETCH(bool, isMoneyFirst);
        TestStore store;
        const Field fields[] = {
            {{}, u"Fee"_s, FieldType::Money, {}, {}, {}}, {{}, u"Fee currency"_s, FieldType::Text, {}, {}, {}}};
        const auto first = store->addCustomField(EntityKind::Contact, fields[isMoneyFirst ? 0 : 1]);
        const auto second = store->addCustomField(EntityKind::Contact, fields[isMoneyFirst ? 1 : 0]);
        QVERIFY_RESULT(first);
        QVERIFY_RESULT(second);
        const QString money = isMoneyFirst ? first->name : second->name;
        const QString text = isMoneyFirst ? second->name : first->name;
        const auto contact = store.create(EntityKind::Contact,
            {{u"first_name"_s, u"Ana"_s}, {money, *Money::fromString(u"5", *Currency::fromCode(u"EUR"))},
                {text, u"dollars"_s}});
        store.reopen();
        QCOMPARE(store.value(EntityKind::Contact, contact, money),
            Value(*Money::fromString(u"5", *Currency::fromCode(u"EUR"))));
        QCOMPARE(store.value(EntityKind::Contact, contact, text), Value(u"dollars"_s));
        QVERIFY2(firstUnsound(*store).isEmpty(), qPrintable(firstUnsound(*store)));
    }
};

SATCHEL_TEST(tst_QuotedNames)
#include "tst_QuotedNames.moc"
