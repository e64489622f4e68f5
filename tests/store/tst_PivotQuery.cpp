// SPDX-License-Identifier: GPL-3.0-or-later
// Sums and values of groups that are of some of the records only, beside those of all: one statement gives both.
#include "store/PivotQuery.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <algorithm>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::store;
using namespace Qt::StringLiterals;

namespace {

struct PivotStore : TestStore
{
    PivotStore()
    {
        const RecordId ana = create(EntityKind::User, {{u"name"_s, u"Ana"_s}});
        company(u"Pharma"_s, 10, ana);
        company(u"Pharma"_s, 200, {});
        company(u"Pharma"_s, {}, ana);
        company(u"Food"_s, 10, {});
    }

    RecordId company(const QString &industry, std::optional<qint64> employees, RecordId owner)
    {
        std::vector<FieldValue> values{{u"name"_s, u"Company %1"_s.arg(++m_companies)}, {u"industry"_s, industry}};
        if (employees)
            values.push_back({u"employees"_s, *employees});
        if (!owner.isNull())
            values.push_back({u"owner"_s, owner});
        return create(EntityKind::Company, std::move(values));
    }
    Filter filter(const QString &text) { return *parseFilter((*this)->schema(), EntityKind::Company, text); }

private:
    int m_companies = 0;
};

const PivotRow *groupOf(const std::vector<PivotRow> &rows, const QString &industry)
{
    const auto found = std::ranges::find_if(
        rows, [&](const PivotRow &row) { return row.keys.front() == Value(industry); });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

class tst_PivotQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFieldWithAFilterIsOfTheRecordsThatItFinds()
    {
        PivotStore store;
        const Filter owned = store.filter(u"owner.name = \"Ana\""_s);
        PivotQuery query{EntityKind::Company, {}, {{u"industry"_s}}, {}};
        query.fields = {{u"employees"_s}, {.path = u"employees"_s, .filter = owned}, {.path = {}, .filter = owned},
            {.path = {}, .filter = store.filter(u"employees > 50 or name = \"a ? b\""_s)}};
        const auto rows = readPivot(*store, query);
        QVERIFY_RESULT(rows);
        QCOMPARE(rows->size(), size_t(2));
        const PivotRow *pharma = groupOf(*rows, u"Pharma"_s);
        const PivotRow *food = groupOf(*rows, u"Food"_s);
        QVERIFY(pharma && food);
        QCOMPARE(pharma->count, 3);
        QCOMPARE(pharma->sums[0].sum, 210);
        QCOMPARE(pharma->sums[1].count, 1);
        QCOMPARE(pharma->sums[1].sum, 10);
        QCOMPARE(pharma->sums[1].greatest, 10);
        QCOMPARE(pharma->sums[2].count, 2);
        QCOMPARE(pharma->sums[3].count, 1);
        QCOMPARE(food->count, 1);
        QCOMPARE(food->sums[0].sum, 10);
        for (size_t i = 1; i < food->sums.size(); ++i)
            QCOMPARE(food->sums[i].count, 0);
    }

    void theRangeIsReadOnlyWhereItIsWanted()
    {
        PivotStore store;
        PivotQuery query{EntityKind::Company, {}, {}, {}};
        query.fields = {{.path = u"employees"_s, .hasRange = false}, {u"employees"_s}};
        const auto rows = readPivot(*store, query);
        QVERIFY_RESULT(rows);
        const std::vector<PivotSum> &sums = rows->front().sums;
        QCOMPARE(sums[0].count, 3);
        QCOMPARE(sums[0].sum, 220);
        QCOMPARE(sums[0].greatest, 0);
        QCOMPARE(sums[1].least, 10);
        QCOMPARE(sums[1].greatest, 200);
    }

    void theFilterOfTheQueryHoldsBesides()
    {
        PivotStore store;
        PivotQuery query{EntityKind::Company, store.filter(u"industry = \"Food\""_s), {}, {}};
        query.fields = {{.path = {}, .filter = store.filter(u"employees = 10"_s)}};
        const auto rows = readPivot(*store, query);
        QVERIFY_RESULT(rows);
        QCOMPARE(rows->size(), size_t(1));
        QCOMPARE(rows->front().count, 1);
        QCOMPARE(rows->front().sums.front().count, 1);
    }

    void valuesAreCountedForEachFilter()
    {
        PivotStore store;
        const PivotQuery query{EntityKind::Company, {}, {}, {}};
        const auto values = readPivotValues(*store, query, u"employees"_s,
            {Filter(), store.filter(u"industry = \"Food\""_s), store.filter(u"owner.name = \"Ana\""_s)});
        QVERIFY_RESULT(values);
        QCOMPARE(values->size(), size_t(2));
        const auto ten = std::ranges::find(*values, Value(qint64(10)), &PivotValue::value);
        QVERIFY(ten != values->end());
        QCOMPARE(ten->count, 2);
        QCOMPARE(ten->filtered, (std::vector<qint64>{2, 1, 1}));
        const auto many = std::ranges::find(*values, Value(qint64(200)), &PivotValue::value);
        QVERIFY(many != values->end());
        QCOMPARE(many->filtered, (std::vector<qint64>{1, 0, 0}));
    }

    void aFilterOfAFieldThatIsNotThereIsRefused()
    {
        PivotStore store;
        PivotQuery query{EntityKind::Company, {}, {}, {}};
        query.fields = {{.path = {}, .filter = Filter::equals(u"x_gone"_s, u"1"_s)}};
        const auto rows = readPivot(*store, query);
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, Error::Kind::NotFound);
        QCOMPARE(rows.error().where, u"x_gone"_s);
    }
};

SATCHEL_TEST(tst_PivotQuery)
#include "tst_PivotQuery.moc"
