// SPDX-License-Identifier: GPL-3.0-or-later
// Who works here and with what: users, the second pipeline, products, exchange rates, saved views.
#include "app/demo/DemoWorld.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

struct UserName
{
    const char16_t *name;
    const char16_t *email;
};

constexpr UserName userNames[] = {
    {u"Mara Lindqvist", u"mara.lindqvist@messwerk.example"},
    {u"Jonas Brecht", u"jonas.brecht@messwerk.example"},
    {u"Priya Raman", u"priya.raman@messwerk.example"},
    {u"Samira Haddad", u"samira.haddad@messwerk.example"},
    {u"Aiko Tanabe", u"aiko.tanabe@messwerk.example"},
};

/// What the deals' stories call the stages of a new store, in their order.
constexpr const char16_t *bornStages[] = {u"New Lead", u"Contacted", u"Qualified", u"Meeting Scheduled",
    u"Proposal Sent", u"Negotiation", u"Closed Won", u"Closed Lost", u"Nurturing"};

struct RenewalStage
{
    const char16_t *key;
    int probability;
    ChoiceName kind;
    const char16_t *color;
};

constexpr RenewalStage renewalStages[] = {
    {u"Due", 50, choice::open, u"sky"},
    {u"Offer sent", 70, choice::open, u"violet"},
    {u"Verbal yes", 90, choice::open, u"teal"},
    {u"Renewed", 100, choice::won, u"green"},
    {u"Lapsed", 0, choice::lost, u"coral"},
};

struct Rate
{
    const char16_t *currency;
    const char16_t *units; // for one euro
};

constexpr Rate rates[] = {{u"USD", u"1.0842"}, {u"GBP", u"0.8431"}, {u"CHF", u"0.9487"}, {u"JPY", u"162.35"},
    {u"AED", u"3.9817"}, {u"KWD", u"0.3331"}, {u"NOK", u"11.624"}};

struct View // by the place of its name in the texts; ⟨word⟩ in a filter is replaced by the word of the sample's
            // language
{
    const char16_t *place;
    const char16_t *filter;
    const char16_t *sort;
};

constexpr View views[] = {
    {u"pipeline", u"status = \"open\" and priority = \"hot\" and next_action is empty", u"value:desc"},
    {u"contact",
        u"lifecycle = \"customer\" and company.address_country in (\"⟨Germany⟩\", \"⟨Austria⟩\", \"⟨Switzerland⟩\")",
        u"last_name"},
    {u"deal", u"status = \"open\" and expected_close = this_quarter", u"expected_close"},
    {u"contact", u"lifecycle in (\"opportunity\", \"customer\", \"qualified\") and last_activity_at >= today-30d",
        u"score:desc"},
    {u"contact", u"consent != \"given\"", u"last_name"},
    {u"task", u"category = \"⟨call⟩\" and due_date = this_week", u"due_date"},
};

struct DemoTerritory // by the place of its name in the texts; countries in the sample's language, none: the rest
{
    std::vector<const char16_t *> countries;
    std::vector<size_t> members; // of userNames
};

const DemoTerritory territories[] = {
    {{u"Germany", u"Austria", u"Switzerland"}, {0, 1}},
    {{u"United States"}, {2}},
    {{u"Japan"}, {4}},
    {{u"United Arab Emirates", u"Kuwait"}, {3}},
    {{}, {0, 1, 2}},
};

void planTerritories(DemoWorld &world, Instant start)
{
    const auto names = world.words(u"territories"_s).toArray();
    qint64 position = 0;
    for (const DemoTerritory &territory : territories) {
        QStringList countries;
        for (const char16_t *country : territory.countries)
            countries.append(u'"' + world.word(u"countries"_s, QString::fromUtf16(country)) + u'"');
        QStringList members;
        for (const size_t member : territory.members)
            members.append(QString::fromUtf16(userNames[member].name));
        const QString condition = countries.isEmpty() ? QString()
                                                      : u"address_country in (%1)"_s.arg(countries.join(u", "_s));
        world.create(start, u"team"_s, EntityKind::Team,
            {{field::name, names[position].toString()}, {field::members, members}, {field::is_territory, true},
                {field::condition, condition}, {field::position, position + 1}});
        ++position;
    }
}

void planUsers(DemoWorld &world, store::Store &store, Instant start)
{
    world.users.push_back(store.me());
    world.plan(start, u"team"_s,
        {Edit::update(EntityKind::User, store.me(),
            {{field::name, QString::fromUtf16(userNames[0].name)},
                {field::email, QString::fromUtf16(userNames[0].email)}})});
    for (const UserName &user : std::span(userNames).subspan(1)) {
        world.users.push_back(world.create(start, u"team"_s, EntityKind::User,
            {{field::name, QString::fromUtf16(user.name)}, {field::email, QString::fromUtf16(user.email)}}));
    }
    QStringList members;
    for (const UserName &user : userNames)
        members.append(QString::fromUtf16(user.name));
    world.create(start, u"team"_s, EntityKind::Team,
        {{field::name, world.words(u"team"_s).toString()}, {field::members, members}});
    planTerritories(world, start);
}

void planPipelines(DemoWorld &world, store::Store &store, Instant start)
{
    const auto stages = store.select({EntityKind::Stage, {field::name, field::pipeline}, {}, {}, {}, -1, false});
    if (!stages || stages->isEmpty())
        return;
    for (qsizetype row = 0; row < stages->size(); ++row) // in whatever language the store was born
        world.stages.push_back({stages->id(row), QString::fromUtf16(bornStages[row]), stages->text(row, 0)});
    const QJsonValue names = world.words(u"pipelines"_s);
    world.plan(start, u"namePipeline"_s,
        {Edit::update(EntityKind::Pipeline, stages->reference(0, 1), {{field::name, names[0].toString()}})});
    const RecordId renewals = world.create(start, u"addPipeline"_s, EntityKind::Pipeline,
        {{field::name, names[1].toString()}, {field::position, qint64(1)}});
    qint64 position = 0;
    for (const RenewalStage &stage : renewalStages) {
        const QString name = world.words(u"renewalStages"_s)[position].toString();
        const RecordId id = world.create(start, u"addPipeline"_s, EntityKind::Stage,
            {{field::pipeline, renewals}, {field::name, name}, {field::position, position++},
                {field::probability, Decimal::fromInteger(stage.probability)}, {field::kind, stage.kind},
                {field::color, QString::fromUtf16(stage.color)}, {field::rotting_days, qint64(21)}});
        world.renewalStages.push_back({id, QString::fromUtf16(stage.key), name});
    }
}

void planProducts(DemoWorld &world, Instant start)
{
    const auto euro = *Currency::fromCode(u"EUR");
    for (qsizetype i = 0; const auto &item : world.featured()[u"products"_s].toArray()) {
        const QJsonArray product = item.toArray();
        const QJsonValue text = world.words(u"products"_s)[i++];
        const auto price = Decimal::fromString(product[1].toString());
        const auto tax = Decimal::fromString(product[2].toString());
        world.products.push_back(world.create(start, u"products"_s, EntityKind::Product,
            {{field::name, text[0].toString()}, {field::sku, product[0].toString()},
                {field::description, text[1].toString()}, {field::unit, text[2].toString()},
                {field::unit_price, UnitPrice{price.value_or(Decimal()), euro}},
                {field::tax_rate, tax.value_or(Decimal())}, {field::active, true}}));
    }
}

QString filterOf(const DemoWorld &world, const View &view)
{
    QString filter = QString::fromUtf16(view.filter).replace(u"⟨call⟩"_s, world.words(u"callCategory"_s).toString());
    for (const QString &country : {u"Germany"_s, u"Austria"_s, u"Switzerland"_s})
        filter.replace(u'⟨' + country + u'⟩', world.word(u"countries"_s, country));
    return filter;
}

} // namespace

void planBasics(DemoWorld &world, store::Store &store)
{
    const Instant start = world.at(world.today().addDays(-DemoWorld::days - 10), QTime(9, 0));
    planUsers(world, store, start);
    planPipelines(world, store, start);
    planProducts(world, start);
    const Instant lately = world.atWork(6);
    for (const Rate &rate : rates) {
        world.create(lately, u"rates"_s, EntityKind::ExchangeRate,
            {{field::currency, QString::fromUtf16(rate.currency)},
                {field::rate, *Decimal::fromString(QString::fromUtf16(rate.units))},
                {field::as_of, world.workingDay(world.today().addDays(-4))}});
    }
    qint64 position = 0;
    for (const View &view : views) {
        const QString name = world.words(u"views"_s)[position].toString();
        world.create(lately, u"view"_s, EntityKind::View,
            {{field::name, name}, {field::place, QString::fromUtf16(view.place)},
                {field::filter, filterOf(world, view)}, {field::sort, QString::fromUtf16(view.sort)},
                {field::position, position++}},
            name);
    }
}

} // namespace satchel::app
