// SPDX-License-Identifier: GPL-3.0-or-later
// A filter over one record finds what the SQL of a list finds.
#include "domain/FilterMatch.h"
#include "store/ExchangeRates.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::test;

namespace {

/// Deals with values of every type, some of them empty.
struct Deals
{
    TestStore store{QTimeZone("America/New_York")};
    std::vector<RecordId> ids;
    Random random{7};

    Deals()
    {
        store.create(EntityKind::ExchangeRate,
            {{u"currency"_s, u"JPY"_s}, {u"rate"_s, Decimal::fromInteger(160)}, {u"as_of"_s, QDate(2026, 11, 1)}});
        for (const QString &name : {u"Ölberg & Söhne"_s, u"Roe"_s, u"Müller"_s})
            companies.push_back(store.create(
                EntityKind::Company, {{u"name"_s, name}, {u"industry"_s, below(2) ? Value(u"Retail"_s) : Value()}}));
        for (int i = 0; i < 60; ++i)
            ids.push_back(store.create(EntityKind::Deal, values(i)));
    }

    size_t below(size_t count) { return random() % count; }
    template <typename T> T oneOf(const std::vector<T> &all) { return all[below(all.size())]; }

    std::vector<FieldValue> values(int number)
    {
        std::vector<FieldValue> all{{u"title"_s, oneOf<QString>({u"Élan"_s, u"elan"_s, u"Zebra"_s, u"straße"_s})},
            {u"value"_s,
                Money{static_cast<qint64>(below(4) * 50'000), *Currency::fromCode(below(2) ? u"EUR" : u"JPY")}},
            {u"expected_close"_s, QDate(2026, 11, 15).addDays(static_cast<qint64>(below(12)))},
            {u"priority"_s, oneOf<QString>({u"hot"_s, u"warm"_s, u"cold"_s})},
            {u"tags"_s, QStringList{oneOf<QString>({u"VIP"_s, u"vip"_s, u"Neu"_s}), u"x"_s}},
            {u"company"_s, oneOf(companies)}, {u"owner"_s, store->me()},
            {u"probability"_s, Decimal::fromMillionths(static_cast<qint64>(below(4)) * 12'500'000)}};
        std::erase_if(all, [&](const FieldValue &value) { return value.field != u"title"_s && below(4) == 0; });
        Q_UNUSED(number);
        return all;
    }

    std::vector<RecordId> companies;
};

const std::vector<const char *> conditions = {"title = \"élan\"", "title != \"ELAN\"", "title contains \"ra\"",
    "title starts \"stras\"", "title < \"m\"", "title >= \"zebra\"", "title in (\"Zebra\", \"STRASSE\")", "value > 500",
    "value = 1000", "value <= 500.005", "value > \"500 EUR\"", "value >= 80000 JPY", "value < 3 CHF", "value = 500 EUR",
    "value in (\"500 EUR\", 50000)", "value != 0", "value is empty", "value in (0, 1500)",
    "expected_close = 2026-11-20", "expected_close < today", "expected_close != today", "expected_close <= today+3d",
    "expected_close = this_week", "expected_close > this_week", "expected_close is not empty", "priority = \"hot\"",
    "priority != \"hot\"", "priority in (\"hot\", \"warm\")", "priority < \"hot\"", "priority contains \"o\"",
    "tags = \"vip\"", "tags != \"vip\"", "tags contains \"neu\"", "tags is empty", "company = \"olberg & sohne\"",
    "company != \"roe\"", "company.industry = \"retail\"", "company.industry != \"retail\"",
    "company.industry is empty", "company.name starts \"m\"", "company.name contains \"oelberg\"",
    "company.name starts \"mueller\"", "company is empty", "owner = me", "owner != me", "probability >= 25",
    "probability = 12.5", "probability < 12.500001", "created_at >= today", "created_at < now",
    "updated_at > 2026-11-20T11:59:00Z", "status = \"open\"", "stage.probability > 5", "stage.kind = \"open\"",
    "score > 4.5", "score is empty"};

} // namespace

class tst_FilterMatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneRecordIsFoundAsAListFindsIt()
    {
        Deals deals;
        const Schema &schema = deals.store->schema();
        const FilterMatchContext context{deals.store.clock.today(), deals.store.clock.zone(), deals.store->me(),
            deals.store.clock.now(),
            [&](EntityKind entity, RecordId id) -> std::optional<Record> {
                auto found = deals.store->get(entity, id);
                return found ? std::optional(std::move(*found)) : std::nullopt;
            },
            true, {}, [&] { return store::readExchangeRates(*deals.store); }};
        const auto condition = [&] { return QString::fromLatin1(deals.oneOf(conditions)); };
        for (size_t round = 0; round < 3 * conditions.size(); ++round) {
            QString text = round < conditions.size() ? QString::fromLatin1(conditions[round]) : condition();
            if (round >= conditions.size())
                text = (deals.below(2) ? u"not (%1) %2 (%3 or not %4)"_s : u"%1 %2 (%3 and %4)"_s)
                           .arg(text, deals.below(2) ? u"and"_s : u"or"_s, condition(), condition());
            const auto filter = parseFilter(schema, EntityKind::Deal, text);
            QVERIFY2(filter, qPrintable(filter ? QString() : text + u": "_s + toText(filter.error())));
            const auto rows = deals.store->select({EntityKind::Deal, {}, *filter, {}, {}, -1, false});
            QVERIFY_RESULT(rows);
            QSet<RecordId> found;
            for (qsizetype row = 0; row < rows->size(); ++row)
                found.insert(rows->id(row));
            for (const RecordId &id : deals.ids) {
                const Record record = *deals.store->get(EntityKind::Deal, id);
                const FilterMatch match = matchFilter(schema, *filter, record, context);
                const bool agrees = match == FilterMatch::Unknown || (match == FilterMatch::Yes) == found.contains(id);
                QVERIFY2(agrees, qPrintable(text + u" of "_s + titleOf(record)));
                QVERIFY2(match != FilterMatch::Unknown, qPrintable(text));
            }
        }
    }

    /// 1,056,000 yen are not "at least 10,000" where totals are in euros.
    void amountsAreComparedByTheNewestRates()
    {
        TestStore store; // in euros
        const auto rate = [&](const QString &code, int units, QDate asOf) {
            store.create(EntityKind::ExchangeRate,
                {{u"currency"_s, code}, {u"rate"_s, Decimal::fromInteger(units)}, {u"as_of"_s, asOf}});
        };
        rate(u"JPY"_s, 100, QDate(2026, 1, 1));
        rate(u"JPY"_s, 160, QDate(2026, 11, 1));
        rate(u"USD"_s, 2, QDate(2026, 11, 1));
        const auto deal = [&](const QString &title, const QString &amount, const QString &code) {
            const Currency currency = *Currency::fromCode(code);
            store.create(EntityKind::Deal, {{u"title"_s, title}, {u"value"_s, *Money::fromString(amount, currency)}});
        };
        deal(u"yen"_s, u"1056000"_s, u"JPY"_s); // 6,600 euros
        deal(u"euros"_s, u"10000.00"_s, u"EUR"_s);
        deal(u"dollars"_s, u"19999.99"_s, u"USD"_s); // a cent too few for 10,000 euros
        deal(u"francs"_s, u"12000.00"_s, u"CHF"_s); // nobody stated a rate
        const auto found = [&](const QString &condition) {
            const auto rows = store->select({EntityKind::Deal, {u"title"_s},
                *parseFilter(store->schema(), EntityKind::Deal, condition), {u"title"_s, false}, {}, -1, false});
            QStringList titles;
            for (qsizetype row = 0; rows && row < rows->size(); ++row)
                titles.append(rows->text(row, 0));
            return titles.join(u' ');
        };
        QCOMPARE(found(u"value >= 10000"_s), u"euros francs"_s);
        QCOMPARE(found(u"value < 10000"_s), u"dollars yen"_s);
        QCOMPARE(found(u"value > 6599.99"_s), u"dollars euros francs yen"_s);
        QCOMPARE(found(u"value >= 10000 EUR"_s), u"euros"_s); // francs are neither more nor less than that
        QCOMPARE(found(u"value >= 13000 usd"_s), u"dollars euros yen"_s);
        QCOMPARE(found(u"value >= 1000000 JPY"_s), u"dollars euros yen"_s);
        QCOMPARE(found(u"value >= \"12000 CHF\""_s), u"francs"_s);
        QCOMPARE(found(u"value = 12000"_s), u"francs"_s); // equal is equal, in any currency
        QCOMPARE(found(u"value = 12000 EUR"_s), QString());
        QVERIFY(!parseFilter(store->schema(), EntityKind::Deal, u"score > 5 EUR"_s));
    }

    /// As the search does: who has no umlauts at hand writes two letters.
    void lettersForAnUmlautAreFound()
    {
        TestStore store;
        for (const QString &city : {u"Köln"_s, u"Koeln"_s, u"Kolin"_s, u"Bonn"_s})
            store.create(EntityKind::Company, {{u"name"_s, city}, {u"address_city"_s, city}});
        const auto found = [&store](const QString &filter) {
            const auto rows = store->select({EntityKind::Company, {u"name"_s},
                *parseFilter(store->schema(), EntityKind::Company, filter), {u"name"_s, false}, {}, -1, false});
            QStringList names;
            for (qsizetype row = 0; rows && row < rows->size(); ++row)
                names.append(rows->text(row, 0));
            return names.join(u' ');
        };
        QCOMPARE(found(u"address_city contains \"koeln\""_s), u"Koeln Köln"_s);
        QCOMPARE(found(u"address_city contains \"köln\""_s), u"Koeln Köln"_s);
        QCOMPARE(found(u"address_city starts \"Koeln\""_s), u"Koeln Köln"_s);
        QCOMPARE(found(u"address_city contains \"oe\""_s), u"Koeln"_s); // too little to mean another letter
        QCOMPARE(found(u"address_city = \"koeln\""_s), u"Koeln"_s); // equal is equal
    }

    void whoKnowsTheOtherRecordsIsAsked()
    {
        Deals deals;
        const Schema &schema = deals.store->schema();
        const Record deal = *deals.store->get(EntityKind::Deal, deals.ids.front());
        QStringList asked;
        FilterMatchContext context;
        context.matchRelated = [&](const Filter &related) {
            asked.append(related.toText());
            return FilterMatch::No;
        };
        const auto match = [&](const QString &text) {
            return matchFilter(schema, *parseFilter(schema, EntityKind::Deal, text), deal, context);
        };
        QCOMPARE(match(u"has activity (kind = \"call\")"_s), FilterMatch::No);
        QCOMPARE(match(u"not has activity (kind = \"call\")"_s), FilterMatch::Yes);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.front(), u"has activity (kind = \"call\")"_s); // without the \"not\" around it
        QCOMPARE(asked.back(), asked.front());
    }

    void whatOtherRecordsSayIsNotKnown()
    {
        Deals deals;
        const Schema &schema = deals.store->schema();
        const Record deal = *deals.store->get(EntityKind::Deal, deals.ids.front());
        const auto match = [&](const QString &text) {
            return matchFilter(schema, *parseFilter(schema, EntityKind::Deal, text), deal, {});
        };
        QCOMPARE(match(u"has activity (kind = \"call\")"_s), FilterMatch::Unknown);
        QCOMPARE(match(u"not has activity (kind = \"call\")"_s), FilterMatch::Unknown);
        QCOMPARE(match(u"title = \"nothing\" and has activity (kind = \"call\")"_s), FilterMatch::No);
        QCOMPARE(match(u"title != \"nothing\" or has activity (kind = \"call\")"_s), FilterMatch::Yes);
        QCOMPARE(matchFilter(schema, Filter::words(u"roe"_s), deal, {}), FilterMatch::Unknown);
    }
};

SATCHEL_TEST(tst_FilterMatch)
#include "tst_FilterMatch.moc"
