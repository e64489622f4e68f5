// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/budgets/SampleStore.h"

#include "tests/budgets/Piece.h"

using namespace Qt::StringLiterals;

namespace satchel::budgets {

namespace {

constexpr const char16_t *firstNames[] = {u"Annika", u"Reto", u"Élodie", u"Jürgen", u"Priyanka", u"Marcus", u"健一"};
constexpr const char16_t *lastNames[] = {u"Reinhardt", u"Amstutz", u"Maréchal", u"Weißenfels", u"Natarajan",
    u"Bellweather", u"Okafor", u"Carvalho", u"佐藤"};
constexpr const char16_t *kinds[] = {u"call", u"email", u"meeting", u"note"};

template <size_t size> QString pick(const char16_t *const (&among)[size], int number)
{
    return QString::fromUtf16(among[static_cast<size_t>(number) % size]);
}

Currency euro()
{
    return *Currency::fromCode(u"EUR");
}

} // namespace

std::vector<FieldValue> personOf(int number)
{
    return {{u"first_name"_s, pick(firstNames, number)},
        {u"last_name"_s, pick(lastNames, number / 7) + QString::number(number)},
        {u"job_title"_s, u"Head of laboratory %1"_s.arg(number % 11)},
        {u"email"_s, u"person%1@firm%2.example"_s.arg(number).arg(number % 97)},
        {u"phone"_s, u"+49 30 5550 %1"_s.arg(1000 + number)}, {u"address_city"_s, u"Stadt %1"_s.arg(number % 61)}};
}

SampleStore::SampleStore()
{
    const RecordId me = m_store->me();
    const QDate today = m_store.clock.today();
    const auto pipelines = items::readPipelines(*m_store);
    BUDGETS_REQUIRE(pipelines);
    const auto stages = items::readStages(*m_store, pipelines->front().id);
    BUDGETS_REQUIRE(stages);
    make(EntityKind::Company, [](int i) -> std::vector<FieldValue> {
        return {{u"name"_s, u"Firma %1 GmbH"_s.arg(i * 7919 % 1000)}, {u"domain"_s, u"firm%1.example"_s.arg(i)},
            {u"address_city"_s, u"Stadt %1"_s.arg(i % 61)}};
    });
    make(EntityKind::Contact, [this](int i) {
        auto values = personOf(i);
        values.push_back({u"company"_s, one(EntityKind::Company, i / 2)});
        return values;
    });
    make(EntityKind::Lead, [](int i) {
        auto values = personOf(1000 + i);
        std::erase_if(values, [](const FieldValue &value) { return value.field == u"address_city"; });
        values.push_back({u"company_name"_s, u"Werk %1"_s.arg(i)});
        return values;
    });
    make(EntityKind::Deal, [&, this](int i) -> std::vector<FieldValue> {
        return {{u"title"_s, u"Monitoring for site %1"_s.arg(i)}, {u"company"_s, one(EntityKind::Company, i)},
            {u"contact"_s, one(EntityKind::Contact, i)}, {u"stage"_s, (*stages)[static_cast<size_t>(i) % 5].id},
            {u"value"_s, Money{100'000 + 1000 * i, euro()}}, {u"owner"_s, me}, {u"next_action"_s, u"Call back"_s},
            {u"next_action_date"_s, today.addDays(i % 30 - 10)}};
    });
    make(EntityKind::Activity, [&, this](int i) -> std::vector<FieldValue> {
        return {{u"kind"_s, pick(kinds, i)}, {u"subject"_s, u"About probe %1"_s.arg(i)},
            {u"body"_s, u"Talked about cable length and validation papers, number %1."_s.arg(i)},
            {u"contact"_s, one(EntityKind::Contact, i % 10)}, {u"owner"_s, me},
            {u"at"_s, Instant{m_store.clock.now().ms - (i + 1) * 3'600'000LL}}};
    });
    make(EntityKind::Task, [&, this](int i) -> std::vector<FieldValue> {
        return {{u"title"_s, u"Send papers %1"_s.arg(i)}, {u"contact"_s, one(EntityKind::Contact, i)},
            {u"due_date"_s, today.addDays(i % 20 - 5)}, {u"assignee"_s, me}};
    });
    make(EntityKind::Product, [](int i) -> std::vector<FieldValue> {
        return {{u"name"_s, u"Probe %1"_s.arg(i)}, {u"sku"_s, u"P-%1"_s.arg(1000 + i)},
            {u"unit_price"_s, UnitPrice{Decimal::fromInteger(10 + i), euro()}},
            {u"tax_rate"_s, Decimal::fromInteger(19)}};
    });
    make(EntityKind::PriceList, [](int i) -> std::vector<FieldValue> {
        return {{u"name"_s, u"Prices %1"_s.arg(i)}, {u"currency"_s, u"EUR"_s}};
    });
    make(EntityKind::Price, [this](int i) -> std::vector<FieldValue> {
        return {{u"price_list"_s, one(EntityKind::PriceList, i)}, {u"product"_s, one(EntityKind::Product, i)},
            {u"unit_price"_s, UnitPrice{Decimal::fromInteger(9 + i), euro()}}};
    });
    make(EntityKind::TaxRate, [](int i) -> std::vector<FieldValue> {
        return {{u"name"_s, u"Rate %1"_s.arg(i)}, {u"rate"_s, Decimal::fromInteger(i % 25)}};
    });
    make(EntityKind::Quote, [this](int i) -> std::vector<FieldValue> {
        return {{u"currency"_s, u"EUR"_s}, {u"company"_s, one(EntityKind::Company, i)},
            {u"deal"_s, one(EntityKind::Deal, i)}};
    });
    make(EntityKind::Proposal, [this](int i) -> std::vector<FieldValue> {
        return {{u"title"_s, u"Proposal %1"_s.arg(i)}, {u"company"_s, one(EntityKind::Company, i)}};
    });
    make(EntityKind::Competitor, [](int i) -> std::vector<FieldValue> { return {{u"name"_s, u"Rival %1"_s.arg(i)}}; });
}

void SampleStore::make(EntityKind entity, const Values &values)
{
    std::vector<Edit> edits;
    for (int i = 0; i < each; ++i)
        edits.push_back(Edit::create(entity, {}, values(i)));
    const auto made = m_store->commit({u"Sample"_s, Origin::user(), std::move(edits), {}});
    BUDGETS_REQUIRE(made);
    m_records[entity] = made->ids;
}

RecordId SampleStore::one(EntityKind entity, int number) const
{
    return m_records.at(entity)[static_cast<size_t>(number % each)];
}

} // namespace satchel::budgets
