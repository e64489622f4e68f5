// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/NameOrder.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::store;

namespace {

struct People
{
    test::TestStore store;

    People()
    {
        add(u"Zoë"_s, u"Adler"_s);
        add(u"Bernd"_s, u"Zimmer"_s);
        add(u"Ana"_s, u"Silva"_s);
        add(u"健一"_s, u"佐藤"_s);
        add(u"Ålva"_s, u"silva"_s); // case and accents make no difference
        add({}, u"Müller"_s);
        add(u"Madonna"_s, {});
        store.create(EntityKind::Contact, {{u"email"_s, u"info@nobody.example"_s}});
    }
    void add(const QString &first, const QString &last)
    {
        store.create(EntityKind::Contact, {{u"first_name"_s, first}, {u"last_name"_s, last}});
    }
    QStringList titles(const Query &query)
    {
        const auto rows = store->select(query);
        QStringList titles;
        for (qsizetype row = 0; rows && row < rows->size(); ++row)
            titles.append(rows->text(row, 0));
        return titles;
    }
};

const QStringList byLastName = {u"Zoë Adler"_s, u"info@nobody.example"_s, u"Madonna"_s, u"Müller"_s, u"Ålva silva"_s,
    u"Ana Silva"_s, u"Bernd Zimmer"_s, u"佐藤 健一"_s};

} // namespace

class tst_NameOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void personsAreListedByLastNameThenFirst()
    {
        People people;
        QCOMPARE(people.titles({EntityKind::Contact, {u"@title"_s}, {}, {nameSort, false}, {}, -1, false}), byLastName);
        QStringList reversed = byLastName;
        std::reverse(reversed.begin(), reversed.end());
        QCOMPARE(people.titles({EntityKind::Contact, {u"@title"_s}, {}, {nameSort, true}, {}, -1, false}), reversed);
    }

    void pagesFollowTheOrder()
    {
        People people;
        Query query{EntityKind::Contact, {u"@title"_s}, {}, {nameSort, false}, {}, 3, false};
        QStringList all;
        for (int page = 0; page < 4; ++page) {
            const auto rows = people.store->select(query);
            QVERIFY_RESULT(rows);
            for (qsizetype row = 0; row < rows->size(); ++row)
                all.append(rows->text(row, 0));
            query.after = rows->next();
            if (!query.after)
                break;
        }
        QCOMPARE(all, byLastName);
        QCOMPARE(people.store->keys({EntityKind::Contact, {}, {}, {nameSort, false}, {}, -1, false})->size(),
            size_t(byLastName.size()));
    }

    void theOrderComesFromAnIndex()
    {
        People people;
        Database &database = people.store->database();
        auto plan = database.prepare(
            "EXPLAIN QUERY PLAN SELECT t.\"row\" FROM contact t WHERE t.deleted_at IS NULL ORDER BY "
            + nameOrderSql(people.store->schema().entity(EntityKind::Contact), "t.").toStdString()
            + " COLLATE folded, t.\"row\"");
        QVERIFY_RESULT(plan);
        QVERIFY(plan->step().value_or(false));
        const QString text = plan->text(3);
        QVERIFY2(text.contains(u"contact_by_name"_s), qUtf8Printable(text));
        QVERIFY(!plan->step().value_or(true)); // no sorting behind it
    }

    void aReferenceSortsByTheNameOfItsPerson()
    {
        People people;
        const auto contacts = people.store->select({EntityKind::Contact, {u"first_name"_s}, {}, {}, {}, -1, false});
        for (qsizetype row = 0; row < 3; ++row) // Adler, Zimmer, Silva
            people.store.create(
                EntityKind::Deal, {{u"title"_s, contacts->text(row, 0)}, {u"contact"_s, contacts->id(row)}});
        QCOMPARE(people.titles({EntityKind::Deal, {u"title"_s}, {}, {u"contact"_s, false}, {}, -1, false}),
            QStringList({u"Zoë"_s, u"Ana"_s, u"Bernd"_s}));
    }

    void otherRecordsAreListedByTheirTitle()
    {
        People people;
        for (const QString &name : {u"Zeta"_s, u"alpha"_s, u"Beta"_s})
            people.store.create(EntityKind::Company, {{u"name"_s, name}});
        QCOMPARE(people.titles({EntityKind::Company, {u"@title"_s}, {}, {nameSort, false}, {}, -1, false}),
            QStringList({u"alpha"_s, u"Beta"_s, u"Zeta"_s}));
    }

    void aPriceIsNamedAfterItsProduct()
    {
        test::TestStore store;
        const RecordId list = store.create(
            EntityKind::PriceList, {{u"name"_s, u"Dollars"_s}, {u"currency"_s, u"USD"_s}});
        for (const QString &name : {u"Zeta"_s, u"alpha"_s})
            store.create(EntityKind::Price,
                {{u"price_list"_s, list}, {u"product"_s, store.create(EntityKind::Product, {{u"name"_s, name}})},
                    {u"unit_price"_s, UnitPrice{Decimal::fromInteger(1), *Currency::fromCode(u"USD")}}});
        const auto rows = store->select(
            {EntityKind::Price, {u"@title"_s, u"price_list.@title"_s}, {}, {nameSort, false}, {}, -1, false});
        QVERIFY_RESULT(rows);
        QCOMPARE(rows->text(0, 0), u"alpha"_s);
        QCOMPARE(rows->text(1, 0), u"Zeta"_s);
        QCOMPARE(rows->text(1, 1), u"Dollars"_s);
        QCOMPARE(store->title(EntityKind::Price, rows->id(0)), u"alpha"_s);
    }

    void sqlAndRecordsCallAPersonTheSame()
    {
        People people;
        const auto rows = people.store->select({EntityKind::Contact, {u"@title"_s}, {}, {}, {}, -1, false});
        for (qsizetype row = 0; row < rows->size(); ++row)
            QCOMPARE(rows->text(row, 0), people.store->title(EntityKind::Contact, rows->id(row)));
    }
};

SATCHEL_TEST(tst_NameOrder)
#include "tst_NameOrder.moc"
