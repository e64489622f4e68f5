// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PhoneNumber.h"
#include "store/ChangeFeed.h"
#include "store/FieldDefinitions.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <sqlite3.h>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

Money eur(qint64 minor)
{
    return {minor, *Currency::fromCode(u"EUR")};
}

store::Query contacts(const QString &filter, store::Store &store, store::Sort sort = {})
{
    return {EntityKind::Contact, {u"first_name"_s, u"company.name"_s},
        *parseFilter(store.schema(), EntityKind::Contact, filter), sort, {}, -1, false};
}

QStringList names(const store::Rows &rows)
{
    QStringList list;
    for (qsizetype i = 0; i < rows.size(); ++i)
        list.append(rows.text(i, 0));
    return list;
}

} // namespace

class tst_Store : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLastChangeOfAFieldIsFoundBehindManyOthers()
    {
        TestStore store;
        const RecordId lead = store.create(EntityKind::Lead, {{u"last_name"_s, u"Roe"_s}, {u"score"_s, qint64(40)}});
        const auto last = [&] { return *store->log().lastOfField(EntityKind::Lead, lead, u"manual_score"_s); };
        QCOMPARE(last()->change.kind, Edit::Kind::Create);
        QVERIFY(store.update(EntityKind::Lead, lead, {{u"score"_s, qint64(80)}}));
        for (int i = 0; i < 1200; ++i)
            QVERIFY(store.update(EntityKind::Lead, lead, {{u"phone"_s, QString::number(i)}}));
        QCOMPARE(last()->change.after, Value(qint64(80)));
    }

    void whatASetDidToARecordIsFoundWithoutReadingTheSet()
    {
        TestStore store;
        std::vector<Edit> edits;
        for (int i = 0; i < 500; ++i)
            edits.push_back(Edit::create(EntityKind::Contact, store->newId(), {{u"last_name"_s, QString::number(i)}}));
        const auto made = store->commit({u"Import"_s, Origin::import(u"a.csv"_s), std::move(edits), {}});
        QVERIFY_RESULT(made);
        const auto read = [&] {
            return store->log().ofRecordInSet(made->changeSet, EntityKind::Contact, made->ids[300]);
        };
        QVERIFY_RESULT(read());
        int thousands = 0; // of steps of the database's machine
        const auto count = [](void *counter) { return ++*static_cast<int *>(counter), 0; };
        sqlite3_progress_handler(store->database().handle(), 1000, count, &thousands);
        const auto entries = read();
        sqlite3_progress_handler(store->database().handle(), 0, nullptr, nullptr);
        QVERIFY_RESULT(entries);
        QCOMPARE(entries->front().change.record, made->ids[300]);
        QCOMPARE(entries->front().change.kind, Edit::Kind::Create);
        QCOMPARE(thousands, 0);
    }

    void anOriginIsReadAsItWasWritten()
    {
        for (const Origin &origin : {Origin::user(), Origin::cli(), Origin::undo(), Origin::import(u"a:b.csv"_s),
                 Origin::rule(u"expiry"_s), Origin::connection(u"Sales EU"_s), Origin::form(u"Trade: fair"_s)})
            QCOMPARE(Origin::fromText(origin.text()), origin);
        QCOMPARE(Origin::import(u"leads.csv"_s).text(), u"import:leads.csv"_s);
        QCOMPARE(Origin::fromText(u"hub"_s).text(), u"hub"_s); // of a newer Satchel
        QVERIFY(!Origin::fromText(u"hub"_s).isOwn());
    }
    void aNewStoreHasAPipelineAndAUser()
    {
        TestStore store;
        QCOMPARE(store->count({EntityKind::Stage, {}, {}, {}, {}, -1, false}), 9);
        QVERIFY(!store->me().isNull());
    }

    void readsBackEveryTypeOfValue()
    {
        TestStore store;
        const auto company = store.create(EntityKind::Company,
            {{u"name"_s, u"Grünwald AG"_s}, {u"annual_revenue"_s, eur(123450)}, {u"employees"_s, qint64(12)}});
        const auto contact = store.create(EntityKind::Contact,
            {{u"first_name"_s, u"Ana"_s}, {u"company"_s, company},
                {u"tags"_s, QStringList{u"vip"_s, u"Berlin, Mitte"_s}}, {u"birthday"_s, QDate(1980, 2, 29)},
                {u"do_not_contact"_s, true}, {u"lifecycle"_s, u"Customer"_s}});
        store.reopen();
        QCOMPARE(store.value(EntityKind::Company, company, u"annual_revenue"_s), Value(eur(123450)));
        QCOMPARE(
            store.value(EntityKind::Contact, contact, u"tags"_s), Value(QStringList{u"vip"_s, u"Berlin, Mitte"_s}));
        QCOMPARE(store.value(EntityKind::Contact, contact, u"birthday"_s), Value(QDate(1980, 2, 29)));
        QCOMPARE(store.value(EntityKind::Contact, contact, u"do_not_contact"_s), Value(true));
        QCOMPARE(store.value(EntityKind::Contact, contact, u"lifecycle"_s), Value(u"customer"_s));
        QCOMPARE(store.value(EntityKind::Contact, contact, u"company"_s), Value(company));
    }

    void I1_eachEditLeavesItsChangeAndNoEditLeavesNone()
    {
        TestStore store;
        const auto id = store.create(EntityKind::Contact, {{u"first_name"_s, u"Ana"_s}});
        QVERIFY_RESULT(store.update(EntityKind::Contact, id, {{u"first_name"_s, u"Anna"_s}}));
        const auto unchanged = store.update(EntityKind::Contact, id, {{u"first_name"_s, u"Anna"_s}});
        QVERIFY_RESULT(unchanged);
        QVERIFY(unchanged->changeSet.isNull());
        const auto history = store->history(EntityKind::Contact, id);
        QCOMPARE(history->size(), size_t(2));
        QCOMPARE(history->front().change.before, Value(u"Ana"_s));
        QCOMPARE(history->front().change.after, Value(u"Anna"_s));
        QCOMPARE(history->back().change.kind, Edit::Kind::Create);
    }

    void I9_aBadEditLeavesNothingOfItsSet()
    {
        TestStore store;
        const auto failed = store->commit({u"Two"_s, Origin::user(),
            {Edit::create(EntityKind::Contact, {}, {{u"first_name"_s, u"Ana"_s}}),
                Edit::create(EntityKind::Contact, {}, {{u"email"_s, u"no address"_s}})},
            {}});
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, Error::Kind::Invalid);
        QCOMPARE(failed.error().where, u"contact.email"_s);
        QCOMPARE(store->count({EntityKind::Contact, {}, {}, {}, {}, -1, false}), 0);
    }

    void refusesAReferenceToNothing()
    {
        TestStore store;
        const auto failed = store->commit({u"x"_s, Origin::user(),
            {Edit::create(EntityKind::Contact, {}, {{u"first_name"_s, u"A"_s}, {u"company"_s, store->newId()}})}, {}});
        QCOMPARE(failed.error().kind, Error::Kind::NotFound);
        QCOMPARE(failed.error().where, u"contact.company"_s);
    }

    void refusesAReferenceToARecordOfAnotherEntity()
    {
        TestStore store;
        const RecordId company = store.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
        const auto create = [&](RecordId contact) {
            return store->commit({u"x"_s, Origin::user(),
                {Edit::create(EntityKind::Deal, {},
                    {{u"title"_s, u"Crane"_s}, {u"company"_s, company}, {u"contact"_s, contact}})},
                {}});
        };
        const auto failed = create(company); // known to exist by the field before
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, Error::Kind::NotFound);
        QCOMPARE(failed.error().where, u"deal.contact"_s);
        QVERIFY_RESULT(create(store.create(EntityKind::Contact, {{u"last_name"_s, u"Roe"_s}})));
        const RecordId made = store->newId();
        const auto ofOneSet = store->commit({u"x"_s, Origin::user(),
            {Edit::create(EntityKind::Company, made, {{u"name"_s, u"Bolt"_s}}),
                Edit::create(EntityKind::Deal, {}, {{u"title"_s, u"Crane"_s}, {u"contact"_s, made}})},
            {}});
        QVERIFY(!ofOneSet);
        QCOMPARE(ofOneSet.error().where, u"deal.contact"_s);
    }

    void refusesAnEditOfWhatSomebodyElseChanged()
    {
        TestStore store;
        const auto id = store.create(EntityKind::Contact, {{u"first_name"_s, u"Ana"_s}});
        auto other = store.again();
        QVERIFY_RESULT(other->commit(
            {u"x"_s, Origin::user(), {Edit::update(EntityKind::Contact, id, {{u"first_name"_s, u"Berta"_s}})}, {}}));
        const auto failed = store->commit({u"x"_s, Origin::user(),
            {Edit::update(EntityKind::Contact, id, {{u"first_name"_s, u"Clara"_s}}, {{u"first_name"_s, u"Ana"_s}})},
            {}});
        QCOMPARE(failed.error().kind, Error::Kind::Conflict);
        QCOMPARE(store.value(EntityKind::Contact, id, u"first_name"_s), Value(u"Berta"_s));
    }

    void movingADealTakesTheStagesProbabilityAndStatus()
    {
        TestStore store;
        const auto deal = store.create(EntityKind::Deal, {{u"title"_s, u"Probes"_s}, {u"value"_s, eur(5000)}});
        QCOMPARE(store.value(EntityKind::Deal, deal, u"probability"_s), Value(Decimal::fromInteger(10)));
        const auto won = store->select(
            {EntityKind::Stage, {u"name"_s}, Filter::equals(u"kind"_s, u"won"_s), {}, {}, -1, false});
        QVERIFY_RESULT(won);
        QVERIFY_RESULT(store.update(EntityKind::Deal, deal, {{u"stage"_s, won->id(0)}}));
        QCOMPARE(store.value(EntityKind::Deal, deal, u"status"_s), Value(u"won"_s));
        QCOMPARE(store.value(EntityKind::Deal, deal, u"closed_on"_s), Value(QDate(2026, 11, 20)));
    }

    void I8_undoAndRedoRestoreARecordWhole()
    {
        TestStore store;
        const auto deal = store.create(EntityKind::Deal, {{u"title"_s, u"Probes"_s}});
        const auto before = store->get(EntityKind::Deal, deal);
        const auto stages = store->select(
            {EntityKind::Stage, {}, Filter::equals(u"kind"_s, u"lost"_s), {}, {}, -1, false});
        store.clock.advance(1000);
        const auto moved = store.update(
            EntityKind::Deal, deal, {{u"stage"_s, stages->id(0)}, {u"lost_reason"_s, u"Price"_s}});
        const auto after = store->get(EntityKind::Deal, deal);
        const auto undone = store->undo(moved->changeSet);
        QVERIFY_RESULT(undone);
        auto restored = store->get(EntityKind::Deal, deal);
        restored->set(u"updated_at", before->value(u"updated_at"));
        QVERIFY(*restored == *before);
        QVERIFY_RESULT(store->undo(undone->receipt.changeSet));
        auto redone = store->get(EntityKind::Deal, deal);
        redone->set(u"updated_at", after->value(u"updated_at"));
        QVERIFY(*redone == *after);
    }

    void undoKeepsWhatWasChangedSince()
    {
        TestStore store;
        const auto id = store.create(EntityKind::Contact, {{u"first_name"_s, u"Ana"_s}, {u"phone"_s, u"1"_s}});
        const auto edit = store.update(EntityKind::Contact, id, {{u"first_name"_s, u"Anna"_s}, {u"phone"_s, u"2"_s}});
        QVERIFY_RESULT(store.update(EntityKind::Contact, id, {{u"phone"_s, u"3"_s}}));
        const auto undone = store->undo(edit->changeSet);
        QVERIFY_RESULT(undone);
        QCOMPARE(undone->kept.size(), size_t(1));
        QCOMPARE(store.value(EntityKind::Contact, id, u"first_name"_s), Value(u"Ana"_s));
        QCOMPARE(store.value(EntityKind::Contact, id, u"phone"_s), Value(u"3"_s));
    }

    void undoingACreateKeepsWhatOthersHaveWorkedOn()
    {
        TestStore store;
        const auto byConnection = [&](RecordId id, std::vector<FieldValue> values) {
            return store->commit({u"Changes"_s, Origin::connection(u"HS"_s),
                {Edit::update(EntityKind::Contact, id, std::move(values))}, {}});
        };
        const auto made = store->commit({u"Create"_s, Origin::user(),
            {Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, u"Lee"_s}, {u"phone"_s, u"1"_s}}),
                Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, u"Kim"_s}})},
            {}});
        QVERIFY_RESULT(made);
        QVERIFY_RESULT(byConnection(made->ids[0], {{u"phone"_s, u"2"_s}})); // a colleague's work
        QVERIFY_RESULT(byConnection(made->ids[1], {{u"phone"_s, u"9"_s}})); // what the server filled in
        QVERIFY_RESULT(store.update(
            EntityKind::Contact, made->ids[1], {{u"phone"_s, u"8"_s}})); // one's own later work goes with it
        const auto undone = store->undo(made->changeSet);
        QVERIFY_RESULT(undone);
        QCOMPARE(undone->kept.size(), size_t(1));
        QVERIFY(!store->get(EntityKind::Contact, made->ids[0])->isDeleted());
        QVERIFY(store->get(EntityKind::Contact, made->ids[1])->isDeleted());
    }

    void rollingBackWhatAConnectionImportedKeepsWhatAPersonWorkedOn()
    {
        TestStore store;
        const auto brought = store->commit({u"Changes"_s, Origin::connection(u"HS"_s),
            {Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, u"Lee"_s}}),
                Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, u"Kim"_s}})},
            {}});
        QVERIFY_RESULT(brought);
        QVERIFY_RESULT(store.update(EntityKind::Contact, brought->ids[0], {{u"phone"_s, u"1"_s}}));
        const auto taken = store->undo(brought->changeSet);
        QVERIFY_RESULT(taken);
        QCOMPARE(taken->kept.size(), size_t(1));
        QVERIFY(!store->get(EntityKind::Contact, brought->ids[0])->isDeleted());
        QVERIFY(store->get(EntityKind::Contact, brought->ids[1])->isDeleted());
    }

    void theNewestOwnActIsWhatCanBeUndone()
    {
        TestStore store;
        const auto commit = [&](const Origin &origin) {
            return store
                ->commit(
                    {origin.text(), origin, {Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, u"Lee"_s}})}, {}})
                ->changeSet;
        };
        for (const Origin &own : {Origin::user(), Origin::cli(), Origin::import(u"a.csv"_s), Origin::form(u"F"_s)}) {
            const ChangeSetId set = commit(own);
            for (const Origin &others : {Origin::connection(u"HS"_s), Origin::rule(u"expiry"_s)}) {
                QVERIFY(own.isOwn() && !others.isOwn());
                commit(others);
                QCOMPARE((*store->log().newestUndoable())->id, set);
            }
            const auto undo = store->undo(set);
            QVERIFY_RESULT(undo);
            QCOMPARE(store->log().rootOf(undo->receipt.changeSet)->id, set);
        }
    }

    void sortsWithoutRegardToCaseAndAccents()
    {
        TestStore store;
        for (const auto *name : {u"Zoë", u"émile", u"Ana", u"Östen", u"olaf", u"Emil"})
            store.create(EntityKind::Contact, {{u"first_name"_s, QString::fromUtf16(name)}});
        store.create(EntityKind::Contact, {{u"email"_s, u"nobody@example.com"_s}});
        const auto rows = store->select(contacts({}, *store, {u"first_name"_s, false}));
        QVERIFY_RESULT(rows);
        QCOMPARE(
            names(*rows), (QStringList{u"Ana"_s, u"Emil"_s, u"émile"_s, u"olaf"_s, u"Östen"_s, u"Zoë"_s, QString()}));
    }

    void pagesByKeyInBothOrders_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("descending");
        for (const auto &field : {u"first_name"_s, u"score"_s, u"company"_s, u"created_at"_s, QString()}) {
            QTest::addRow("%s up", qPrintable(field)) << field << false;
            QTest::addRow("%s down", qPrintable(field)) << field << true;
        }
    }
    void pagesByKeyInBothOrders()
    {
        QFETCH(QString, field);
        QFETCH(bool, descending);
        TestStore store;
        std::vector<RecordId> companies;
        for (const auto *name : {u"Beta", u"Alpha", u"alpha"})
            companies.push_back(store.create(EntityKind::Company, {{u"name"_s, QString::fromUtf16(name)}}));
        for (int i = 0; i < 60; ++i) {
            std::vector<FieldValue> values = {{u"last_name"_s, u"N%1"_s.arg(i)}};
            if (i % 3)
                values.push_back({u"first_name"_s, u"F%1"_s.arg(i % 7)});
            if (i % 4)
                values.push_back({u"score"_s, qint64(i % 5)});
            if (i % 5)
                values.push_back({u"company"_s, companies[static_cast<size_t>(i) % 3]});
            store.create(EntityKind::Contact, values);
        }
        store::Query query = contacts({}, *store, {field, descending});
        const auto all = store->select(query);
        QVERIFY_RESULT(all);
        QCOMPARE(all->size(), 60);
        const auto keys = store->keys(query);
        QVERIFY_RESULT(keys);
        query.limit = 7;
        std::vector<qint64> paged;
        for (int page = 0; page < 20; ++page) {
            const auto rows = store->select(query);
            QVERIFY_RESULT(rows);
            for (qsizetype i = 0; i < rows->size(); ++i)
                paged.push_back(rows->key(i));
            if (!rows->next())
                break;
            query.after = rows->next();
        }
        std::vector<qint64> expected;
        for (qsizetype i = 0; i < all->size(); ++i)
            expected.push_back(all->key(i));
        QCOMPARE(paged, expected);
        QCOMPARE(*keys, expected);
    }

    void filtersInTheWordsOfTheLanguage_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("expected");
        const QStringList ana{u"Ana"_s};
        const QStringList ben{u"Ben"_s};
        const QStringList both{u"Ana"_s, u"Ben"_s};
        QTest::newRow("text folds") << u"first_name = \"ÁNA\""_s << ana;
        QTest::newRow("contains") << u"email contains \"EXAMPLE\""_s << ana;
        QTest::newRow("starts") << u"last_name starts \"sil\""_s << ana;
        QTest::newRow("in") << u"first_name in (\"Ana\", \"Ben\")"_s << both;
        QTest::newRow("empty") << u"email is empty"_s << ben;
        QTest::newRow("not equal holds for empty") << u"email != \"ana@example.com\""_s << ben;
        QTest::newRow("reference path") << u"company.industry = \"retail\""_s << ana;
        QTest::newRow("reference by title") << u"company = \"beta ag\""_s << ben;
        QTest::newRow("tag") << u"tags contains \"VIP\""_s << ana;
        QTest::newRow("number") << u"score >= 50"_s << ana;
        QTest::newRow("me") << u"owner = me"_s << ben;
        QTest::newRow("not") << u"not score >= 50"_s << ben;
        QTest::newRow("or") << u"score > 100 or (first_name = \"Ben\" and not owner is empty)"_s << ben;
        QTest::newRow("date") << u"birthday < today-365d and birthday >= 1980-01-01"_s << ana;
        QTest::newRow("instant today") << u"created_at = today"_s << both;
        QTest::newRow("this month") << u"created_at = this_month"_s << both;
        QTest::newRow("yes or no") << u"do_not_contact = true"_s << ben;
        QTest::newRow("choice by label") << u"lifecycle = \"Customer\""_s << ana;
    }
    void filtersInTheWordsOfTheLanguage()
    {
        QFETCH(QString, filter);
        QFETCH(QStringList, expected);
        TestStore store;
        const auto alpha = store.create(EntityKind::Company, {{u"name"_s, u"Alpha"_s}, {u"industry"_s, u"Retail"_s}});
        const auto beta = store.create(EntityKind::Company, {{u"name"_s, u"Beta AG"_s}});
        store.create(EntityKind::Contact,
            {{u"first_name"_s, u"Ana"_s}, {u"last_name"_s, u"Silva"_s}, {u"email"_s, u"ana@example.com"_s},
                {u"company"_s, alpha}, {u"tags"_s, QStringList{u"vip"_s}}, {u"score"_s, qint64(80)},
                {u"birthday"_s, QDate(1980, 5, 1)}, {u"lifecycle"_s, u"customer"_s}});
        store.create(EntityKind::Contact,
            {{u"first_name"_s, u"Ben"_s}, {u"company"_s, beta}, {u"owner"_s, store->me()},
                {u"do_not_contact"_s, true}});
        const auto parsed = parseFilter(store->schema(), EntityKind::Contact, filter);
        QVERIFY_RESULT(parsed);
        QCOMPARE(*parseFilter(store->schema(), EntityKind::Contact, parsed->toText()), *parsed);
        const auto rows = store->select(contacts(filter, *store));
        QVERIFY_RESULT(rows);
        QCOMPARE(names(*rows), expected);
        QCOMPARE(store->count(contacts(filter, *store)), expected.size());
    }

    void searchFindsFoldedPrefixInfixDigitsAndDomain_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("hits");
        QTest::newRow("one letter") << u"w"_s << 1;
        QTest::newRow("two letters") << u"we"_s << 1;
        QTest::newRow("accent") << u"weissen"_s << 1;
        QTest::newRow("umlaut as two letters") << u"juergen"_s << 1;
        QTest::newRow("both in a word") << u"soehne"_s << 1;
        QTest::newRow("umlaut for two letters") << u"hartmann söhne"_s << 1;
        QTest::newRow("two letters alone") << u"ue"_s << 0;
        QTest::newRow("infix") << u"ißenf"_s << 1;
        QTest::newRow("domain") << u"hartmann-soehne"_s << 1;
        QTest::newRow("phone digits") << u"0521 5550"_s << 1;
        QTest::newRow("phone with prefix") << u"+49 521 5550-43"_s << 1;
        QTest::newRow("two words") << u"jür hart"_s << 1;
        QTest::newRow("nothing") << u"zzz"_s << 0;
        QTest::newRow("quotes do no harm") << u"\" OR *"_s << 0;
    }
    void searchFindsFoldedPrefixInfixDigitsAndDomain()
    {
        QFETCH(QString, query);
        QFETCH(int, hits);
        TestStore store;
        store.create(EntityKind::Contact,
            {{u"first_name"_s, u"Jürgen"_s}, {u"last_name"_s, u"Weißenfels"_s},
                {u"email"_s, u"j.w@hartmann-soehne.example"_s}, {u"phone"_s, u"+49 521 5550-43"_s}});
        const auto found = store->search(query);
        QVERIFY_RESULT(found);
        QCOMPARE(found->size(), size_t(hits));
    }

    void searchFindsATelephoneNumberHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QStringList>("names");
        const QStringList berlin = {u"As typed"_s, u"At home"_s, u"Without gaps"_s};
        QTest::newRow("with its country") << u"+49 30 1234567"_s << QString() << berlin;
        QTest::newRow("trunk prefix") << u"030 1234567"_s << QString() << berlin;
        QTest::newRow("slash") << u"030/123 45 67"_s << u"DE"_s << berlin;
        QTest::newRow("prefix 00") << u"0049 30 1234567"_s << QString() << berlin;
        QTest::newRow("prefix of another country") << u"011 49 30 1234567"_s << u"US"_s << berlin;
        QTest::newRow("Arabic-Indic digits") << u"٠٣٠ ١٢٣٤٥٦٧"_s << u"DE"_s << berlin;
        QTest::newRow("the beginning") << u"+49 30 1234"_s << QString() << berlin;
        QTest::newRow("digits in the middle")
            << u"12345"_s << QString() << QStringList{u"As typed"_s, u"At home"_s, u"Moscow"_s, u"Without gaps"_s};
        QTest::newRow("trunk prefix of a region") << u"8 495 123 45 67"_s << u"RU"_s << QStringList{u"Moscow"_s};
        QTest::newRow("an extension") << u"+7 495 1234567 ext. 8"_s << QString() << QStringList{u"Moscow"_s};
        QTest::newRow("another country") << u"+43 30 1234567"_s << u"DE"_s << berlin; // as "At home" says no country
        QTest::newRow("another number") << u"+49 30 1234568"_s << u"DE"_s << QStringList();
    }
    void searchFindsATelephoneNumberHoweverItIsWritten()
    {
        if (!PhoneNumber::fromText(u"+49 30 1234567"_s, {}))
            QSKIP("built without libphonenumber");
        QFETCH(QString, query);
        QFETCH(QString, region);
        TestStore store;
        for (const auto &[name, phone] :
            {std::pair(u"As typed"_s, u"+49 (0)30 / 123-45-67"_s), {u"At home"_s, u"030 1234567"_s},
                {u"Without gaps"_s, u"0049301234567"_s}, {u"Moscow"_s, u"+7 (495) 123-45-67"_s}})
            store.create(EntityKind::Contact, {{u"last_name"_s, name}, {u"phone"_s, phone}});
        store::SearchOptions options;
        options.region = region;
        const auto found = store->search(query, options);
        QVERIFY_RESULT(found);
        QStringList names;
        for (const auto &hit : *found)
            names.append(hit.title);
        names.sort();
        QTEST(names, "names");
    }

    void searchPutsFirstWhatIsMeantMostOften()
    {
        TestStore store;
        const auto company = [&](const QString &name, const QString &city = {}) {
            store.create(EntityKind::Company, {{u"name"_s, name}, {u"address_city"_s, city}});
        };
        company(u"Richart Systems"_s); // within a word
        company(u"Bäckerei Blum"_s, u"Hartberg"_s); // begins a word elsewhere
        store.create(EntityKind::Deal, {{u"title"_s, u"Hartmann renewal"_s}});
        company(u"Autohaus Hartwig"_s); // begins a word of the name
        company(u"Hartmann & Söhne"_s);
        QStringList titles;
        const auto found = store->search(u"hart"_s);
        QVERIFY_RESULT(found);
        for (const auto &hit : *found)
            titles.append(hit.title);
        QCOMPARE(titles,
            QStringList({u"Hartmann & Söhne"_s, u"Hartmann renewal"_s, u"Autohaus Hartwig"_s, u"Bäckerei Blum"_s,
                u"Richart Systems"_s}));
    }

    void searchForgetsWhatWasChangedOrTrashed()
    {
        TestStore store;
        const auto id = store.create(EntityKind::Contact, {{u"first_name"_s, u"Jürgen"_s}});
        QVERIFY_RESULT(store.update(EntityKind::Contact, id, {{u"first_name"_s, u"Jörg"_s}}));
        QCOMPARE(store->search(u"jurgen"_s)->size(), size_t(0));
        QCOMPARE(store->search(u"jorg"_s)->size(), size_t(1));
        const auto removed = store->commit({u"x"_s, Origin::user(), {Edit::remove(EntityKind::Contact, id)}, {}});
        QCOMPARE(store->search(u"jorg"_s)->size(), size_t(0));
        QVERIFY_RESULT(store->undo(removed->changeSet));
        QCOMPARE(store->search(u"jorg"_s)->size(), size_t(1));
    }

    void aCustomFieldIsFilteredFoundAndKeptAcrossOpenings()
    {
        TestStore store;
        const auto field = store->addCustomField(
            EntityKind::Contact, {{}, u"Framework no."_s, FieldType::Text, {}, {}, {}, {}});
        QVERIFY_RESULT(field);
        QCOMPARE(field->name, u"x_framework_no"_s);
        const auto id = store.create(EntityKind::Contact, {{u"first_name"_s, u"Ana"_s}, {field->name, u"LK-2025"_s}});
        store.reopen();
        QCOMPARE(store.value(EntityKind::Contact, id, field->name), Value(u"LK-2025"_s));
        QCOMPARE(names(*store->select(contacts(u"x_framework_no = \"lk-2025\""_s, *store))), QStringList{u"Ana"_s});
        QCOMPARE(store->search(u"2025"_s)->size(), size_t(1));
    }

    void I8_addingAFieldIsUndoneAndRedone()
    {
        TestStore store;
        const auto hasField = [&] { return store->schema().entity(EntityKind::Contact).find(u"x_size") != nullptr; };
        Field size{{}, u"Size"_s, FieldType::Text, {}, {}, {}, {}};
        auto edits = store::FieldDefinitions(*store).add(EntityKind::Contact, size);
        QVERIFY_RESULT(edits);
        const auto added = store->commit({u"Add the field Size"_s, Origin::user(), *edits, {}});
        QVERIFY_RESULT(added);
        QVERIFY(hasField());
        const auto id = store.create(EntityKind::Contact, {{u"first_name"_s, u"Ana"_s}, {u"x_size"_s, u"XL"_s}});
        const auto undone = store->undo(added->changeSet);
        QVERIFY_RESULT(undone);
        QVERIFY(!hasField());
        QVERIFY(!store.update(EntityKind::Contact, id, {{u"x_size"_s, u"S"_s}}));
        store.reopen();
        QVERIFY(!hasField());
        QVERIFY_RESULT(store->undo(undone->receipt.changeSet));
        QVERIFY(hasField());
        QCOMPARE(store.value(EntityKind::Contact, id, u"x_size"_s), Value(u"XL"_s));
    }

    void I8_changingAndRemovingAFieldIsUndone()
    {
        TestStore store;
        const auto find = [&] { return store->schema().entity(EntityKind::Deal).find(u"x_source"); };
        QVERIFY_RESULT(store->addCustomField(
            EntityKind::Deal, {{}, u"Source"_s, FieldType::Choice, {}, {{u"web"_s, u"Web"_s}}, {}, {}}));
        const auto deal = store.create(EntityKind::Deal, {{u"title"_s, u"Roof"_s}, {u"x_source"_s, u"web"_s}});
        Field changed = *find();
        changed.label = u"Origin"_s;
        changed.choices.push_back({u"fair"_s, u"Fair"_s});
        store::FieldDefinitions definitions(*store);
        const auto change = store->commit(
            {u"Change"_s, Origin::user(), *definitions.change(EntityKind::Deal, changed), {}});
        QVERIFY_RESULT(change);
        QCOMPARE(find()->label, u"Origin"_s);
        QCOMPARE(find()->choices.size(), size_t(2));
        const auto removed = store->commit(
            {u"Remove"_s, Origin::user(), *definitions.remove(EntityKind::Deal, u"x_source"_s), {}});
        QVERIFY_RESULT(removed);
        QVERIFY(!find());
        QVERIFY_RESULT(store->undo(removed->changeSet));
        QCOMPARE(find()->label, u"Origin"_s);
        QCOMPARE(store.value(EntityKind::Deal, deal, u"x_source"_s), Value(u"web"_s));
        QVERIFY_RESULT(store->undo(change->changeSet));
        QCOMPARE(find()->label, u"Source"_s);
        QCOMPARE(find()->choices.size(), size_t(1));
    }

    void aRemovedFieldComesBackWithItsValuesOnlyAsWhatItWas()
    {
        TestStore store;
        QVERIFY_RESULT(store->addCustomField(EntityKind::Contact, {{}, u"Size"_s, FieldType::Text, {}, {}, {}, {}}));
        const auto id = store.create(EntityKind::Contact, {{u"first_name"_s, u"Ana"_s}, {u"x_size"_s, u"XL"_s}});
        QVERIFY_RESULT(store->commit(
            {u"x"_s, Origin::user(), *store::FieldDefinitions(*store).remove(EntityKind::Contact, u"x_size"_s), {}}));
        const auto number = store->addCustomField(
            EntityKind::Contact, {{}, u"Size"_s, FieldType::Integer, {}, {}, {}, {}});
        QVERIFY(!number);
        QCOMPARE(number.error().kind, Error::Kind::Conflict);
        QVERIFY_RESULT(store->addCustomField(EntityKind::Contact, {{}, u"Size"_s, FieldType::Text, {}, {}, {}, {}}));
        QCOMPARE(store.value(EntityKind::Contact, id, u"x_size"_s), Value(u"XL"_s));
    }

    void aDefinitionNobodyCanReadIsLeftOut()
    {
        TestStore store;
        store.create(EntityKind::FieldDefinition,
            {{u"label"_s, u"Odd"_s}, {u"entity"_s, u"contact"_s}, {u"name"_s, u"x_odd"_s}, {u"type"_s, u"hologram"_s}});
        store.create(EntityKind::FieldDefinition,
            {{u"label"_s, u"Odd"_s}, {u"entity"_s, u"planet"_s}, {u"name"_s, u"x_odd"_s}, {u"type"_s, u"text"_s}});
        store.create(EntityKind::FieldDefinition,
            {{u"label"_s, u"E-mail"_s}, {u"entity"_s, u"contact"_s}, {u"name"_s, u"email"_s}, {u"type"_s, u"text"_s}});
        store.reopen();
        QVERIFY(!store->schema().entity(EntityKind::Contact).find(u"x_odd"));
        QCOMPARE(store->schema().entity(EntityKind::Contact).find(u"email")->type, FieldType::Email);
    }

    void I8_theMainCurrencyIsUndone()
    {
        TestStore store;
        QVERIFY_RESULT(store->setMainCurrency(*Currency::fromCode(u"EUR")));
        auto edits = store->mainCurrencyEdits(*Currency::fromCode(u"CHF"));
        QVERIFY_RESULT(edits);
        const auto done = store->commit({u"Currency"_s, Origin::user(), *edits, {}});
        QVERIFY_RESULT(done);
        QCOMPARE(store->mainCurrency().code(), u"CHF"_s);
        store.reopen();
        QCOMPARE(store->mainCurrency().code(), u"CHF"_s);
        QVERIFY_RESULT(store->undo(done->changeSet));
        QCOMPARE(store->mainCurrency().code(), u"EUR"_s);
    }

    void anotherConnectionSeesAFieldAndItsUndo()
    {
        TestStore store;
        const auto other = store.again();
        store::ChangeFeed feed(*store);
        QSignalSpy registry(&feed, &store::ChangeFeed::registryChanged);
        QVERIFY_RESULT(other->addCustomField(EntityKind::Contact, {{}, u"Size"_s, FieldType::Text, {}, {}, {}, {}}));
        feed.poll();
        QCOMPARE(registry.size(), 1);
        QVERIFY(store->schema().entity(EntityKind::Contact).find(u"x_size"));
        const auto newest = store->log().newestUndoable();
        QVERIFY_RESULT(newest);
        QVERIFY_RESULT(store->undo((*newest)->id));
        QCOMPARE(registry.size(), 2); // its own commits too
        QVERIFY_RESULT(other->refreshRegistry());
        QVERIFY(!other->schema().entity(EntityKind::Contact).find(u"x_size"));
    }

    void completingARepeatingTaskPlansTheNext()
    {
        TestStore store;
        const auto id = store.create(EntityKind::Task,
            {{u"title"_s, u"Review"_s}, {u"due_date"_s, QDate(2026, 11, 20)},
                {u"recurrence"_s, u"FREQ=WEEKLY;INTERVAL=2"_s}});
        const auto done = store.update(EntityKind::Task, id, {{u"status"_s, u"completed"_s}});
        QVERIFY_RESULT(done);
        const auto open = store->select(
            {EntityKind::Task, {u"due_date"_s}, Filter::equals(u"status"_s, u"pending"_s), {}, {}, -1, false});
        QCOMPARE(open->size(), 1);
        QCOMPARE(open->value(0, 0), Value(QDate(2026, 12, 4)));
        QVERIFY_RESULT(store->undo(done->changeSet));
        QCOMPARE(store->count({EntityKind::Task, {}, {}, {}, {}, -1, false}), 1);
    }

    void whatIsOpenBearsNoStampOfCompletion()
    {
        TestStore store;
        const Value stamp = *Instant::fromIso(u"2026-11-01T12:00:00Z"_s);
        const auto stampOf = [&](RecordId id) { return store->get(EntityKind::Task, id)->value(u"completed_at"); };
        const auto id = store.create(EntityKind::Task, {{u"title"_s, u"Review"_s}, {u"completed_at"_s, stamp}});
        QCOMPARE(stampOf(id), Value());
        QVERIFY_RESULT(store.update(EntityKind::Task, id, {{u"completed_at"_s, stamp}}));
        QCOMPARE(stampOf(id), Value());
        QVERIFY_RESULT(store.update(EntityKind::Task, id, {{u"status"_s, u"completed"_s}, {u"completed_at"_s, stamp}}));
        QCOMPARE(stampOf(id), stamp);
        QVERIFY_RESULT(store.update(EntityKind::Task, id, {{u"status"_s, u"pending"_s}}));
        QCOMPARE(stampOf(id), Value());
    }

    void aQueryCanAskForSomeRecordsOnly()
    {
        TestStore store;
        const auto ana = store.create(EntityKind::Contact, {{u"first_name"_s, u"Ana"_s}});
        const auto ben = store.create(EntityKind::Contact, {{u"first_name"_s, u"Ben"_s}});
        store.create(EntityKind::Contact, {{u"first_name"_s, u"Cem"_s}});
        auto query = contacts({}, *store);
        query.ids = {ben, ana};
        QCOMPARE(names(*store->select(query)), (QStringList{u"Ana"_s, u"Ben"_s}));
        query.filter = Filter::equals(u"first_name"_s, u"Ben"_s);
        QCOMPARE(store->count(query).value_or(0), 1);
    }
};

SATCHEL_TEST(tst_Store)
#include "tst_Store.moc"
