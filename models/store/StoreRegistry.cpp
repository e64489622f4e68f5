// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Store that keeps the registry: custom fields, the layout of the tables, and what a new store is born
// with.
#include "store/PersonName.h"
#include "store/Store.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Label.h"
#include "domain/Reason.h"
#include "store/Calculations.h"
#include "store/CommitWriter.h"
#include "store/DefaultScoreRules.h"
#include "store/EntityDefinitions.h"
#include "store/FieldDefinitions.h"
#include "store/privacy/Masking.h"
#include "store/QuerySql.h"
#include "store/Statements.h"
#include "store/TableLayout.h"

#include <algorithm>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

const QString currencySetting = u"main_currency"_s;

struct StageTemplate
{
    const char *name;
    int probability;
    ChoiceName kind;
    const char16_t *color;
    int rottingDays;
    bool isSetAside;
};

// FEATURES B1. Probabilities and rotting days are a start that every team changes.
constexpr StageTemplate defaultStages[] = {
    {QT_TRANSLATE_NOOP("satchel::Schema", "New Lead"), 10, choice::open, u"slate", 14, false},
    {QT_TRANSLATE_NOOP("satchel::Schema", "Contacted"), 20, choice::open, u"sky", 14, false},
    {QT_TRANSLATE_NOOP("satchel::Schema", "Qualified"), 40, choice::open, u"teal", 21, false},
    {QT_TRANSLATE_NOOP("satchel::Schema", "Meeting Scheduled"), 50, choice::open, u"cobalt", 14, false},
    {QT_TRANSLATE_NOOP("satchel::Schema", "Proposal Sent"), 60, choice::open, u"violet", 21, false},
    {QT_TRANSLATE_NOOP("satchel::Schema", "Negotiation"), 80, choice::open, u"plum", 21, false},
    {QT_TRANSLATE_NOOP("satchel::Schema", "Closed Won"), 100, choice::won, u"green", 0, false},
    {QT_TRANSLATE_NOOP("satchel::Schema", "Closed Lost"), 0, choice::lost, u"coral", 0, false},
    {QT_TRANSLATE_NOOP("satchel::Schema", "Nurturing"), 5, choice::open, u"olive", 0, true},
};

/// Never that of the account at the computer: a customer would read it one day (PersonName.h).
QString newUserName()
{
    const QString said = qEnvironmentVariable("SATCHEL_USER").trimmed();
    return said.isEmpty() ? Label::tr("Me") : said;
}

} // namespace

Result<void> Store::loadSchema()
{
    const QString stamp = TRY(registryStamp(*m_database)); // before: a definition that comes meanwhile makes it older
    if (!isReadOnly()) // a damaged file may have lost the numbers; the oldest definition had the first
        TRY(EntityDefinitions::assignNumbers(*m_database));
    const auto entities = TRY(EntityDefinitions::read(*m_database));
    const auto custom = TRY(FieldDefinitions::read(*m_database, entities));
    m_schema = Schema::withCustomEntities(entities, custom);
    m_tables = std::make_shared<RecordTables>(*m_database, m_schema);
    m_selectLists->clear();
    if (isMasked())
        TRY(maskPersonalData(*m_database, m_schema));
    else if (!isReadOnly())
        TRY(layOut());
    m_registry = stamp; // at last: what failed is tried again
    return {};
}

/// What an earlier Satchel, or a damaged file, lacks. A commit lays out what it defines.
Result<void> Store::layOut()
{
    const QString fingerprint = QString::fromLatin1(layoutFingerprint(*m_schema));
    const auto known = TRY(meta(u"layout"_s));
    if (known == fingerprint)
        return {};
    auto transaction = TRY(Transaction::begin(*m_database));
    TRY(layOutTables(*m_database, *m_schema));
    TRY(setMeta(u"layout"_s, fingerprint));
    return transaction.commit();
}

Result<void> Store::makeDefaults()
{
    const auto born = TRY(meta(u"me"_s));
    if (!born.isEmpty())
        return {};
    auto transaction = TRY(Transaction::begin(*m_database));
    const auto again = meta(u"me"_s); // another process may have been first
    if (!again || !again->isEmpty())
        return again ? Result<void>() : fail(again.error());
    const auto number = TRY(
        log().begin({newId(), u"New store"_s, Origin::rule(u"defaults"_s), m_clock.now(), {}}, false));
    CommitWriter writer(writeContext(), number, CommitWriter::Mode::Normal);
    const auto user = writer.apply(Edit::create(EntityKind::User, {}, {{field::name, newUserName()}}));
    const auto pipeline = user ? writer.apply(Edit::create(EntityKind::Pipeline, {},
                              {{field::name, Label::tr("Sales")}, {field::position, qint64(0)}}))
                               : user;
    if (!pipeline)
        return fail(pipeline.error());
    qint64 position = 0;
    for (const StageTemplate &stage : defaultStages) {
        std::vector<FieldValue> values = {{field::pipeline, *pipeline}, {field::name, Label::tr(stage.name)},
            {field::position, position++}, {field::probability, Decimal::fromInteger(stage.probability)},
            {field::kind, stage.kind}, {field::color, QString::fromUtf16(stage.color)}};
        if (stage.rottingDays > 0)
            values.push_back({field::rotting_days, qint64(stage.rottingDays)});
        if (stage.isSetAside)
            values.push_back({field::set_aside, true});
        TRY(writer.apply(Edit::create(EntityKind::Stage, {}, std::move(values))));
    }
    for (std::vector<FieldValue> &rule : defaultScoreRules())
        TRY(writer.apply(Edit::create(EntityKind::ScoreRule, {}, std::move(rule))));
    const auto localCurrency = Currency::fromCode(QLocale().currencySymbol(QLocale::CurrencyIsoCode));
    const QString currency = localCurrency ? localCurrency->code() : u"EUR"_s;
    TRY(writer.apply(
        Edit::create(EntityKind::Setting, {}, {{field::name, currencySetting}, {field::value, currency}})));
    TRY(writer.writeDerived(true));
    TRY(setMeta(u"me"_s, user->toString()));
    if (qEnvironmentVariableIsSet("SATCHEL_USER"))
        TRY(setMeta(namedFact.toString(), user->toString()));
    return transaction.commit();
}

Result<void> Store::refreshRegistry()
{
    TRY(loadSchema());
    TRY(loadRules());
    return loadFacts();
}

Result<void> Store::loadRules()
{
    auto rules = readValidationRules(*this);
    if (!rules && isReadOnly()) // a store of an earlier Satchel has none
        rules = ValidationRules();
    m_rules = std::make_shared<const ValidationRules>(TRY(std::move(rules)));
    return {};
}

Result<void> Store::followOtherRegistry()
{
    const QString stamp = TRY(registryStamp(*m_database));
    return stamp == m_registry ? Result<void>() : refreshRegistry();
}

/// A commit of this connection may have changed the registry itself; what comes after it works with the new one.
Result<void> Store::followRegistry(const std::vector<Change> &changes)
{
    const bool isTouched = std::any_of(changes.begin(), changes.end(), [](const Change &change) {
        return change.entity == EntityKind::FieldDefinition || change.entity == EntityKind::EntityDefinition
            || change.entity == EntityKind::Setting;
    });
    const bool areRules = std::ranges::any_of(changes, [](const Change &change) {
        return change.entity == EntityKind::ValidationRule || change.entity == EntityKind::Stage;
    });
    if (isTouched)
        return refreshRegistry();
    if (!areRules)
        return {};
    m_registry = TRY(registryStamp(*m_database));
    return loadRules();
}

Result<Field> Store::addCustomField(EntityKind entity, Field field)
{
    if (isReadOnly())
        return fail(Error::Kind::ReadOnly, Reason::tr("this store is open read-only"), m_path);
    auto edits = TRY(FieldDefinitions(*this).add(entity, field));
    TRY(commit({u"Add the field %1"_s.arg(field.label), Origin::user(), std::move(edits), {}}));
    const Field *added = m_schema->entity(entity).find(field.name);
    return added ? Result<Field>(*added) : fail(Error::Kind::Bug, Reason::tr("the field was not added"), field.name);
}

Result<std::vector<Edit>> Store::mainCurrencyEdits(Currency currency)
{
    const auto id = TRY(settingId(currencySetting));
    const std::vector<FieldValue> value = {{field::value, currency.code()}};
    if (!id.isNull())
        return std::vector<Edit>{Edit::update(EntityKind::Setting, id, value)};
    return std::vector<Edit>{Edit::create(EntityKind::Setting, {}, {{field::name, currencySetting}, value.front()})};
}

Result<void> Store::setMainCurrency(Currency currency)
{
    auto edits = TRY(mainCurrencyEdits(currency));
    const auto done = commit(
        {u"Change the main currency to %1"_s.arg(currency.code()), Origin::user(), std::move(edits), {}});
    return done ? Result<void>() : fail(done.error());
}

/// Null when it was never set.
Result<RecordId> Store::settingId(const QString &name)
{
    return readId(
        *m_database, "SELECT id FROM setting WHERE name = ? AND deleted_at IS NULL ORDER BY \"row\" LIMIT 1", name);
}

Result<void> Store::loadFacts()
{
    const auto me = TRY(meta(u"me"_s));
    m_me = RecordId::fromString(me);
    const auto setting = TRY(settingId(currencySetting));
    const auto stored = setting.isNull() ? Result<Record>(fail(Error::Kind::NotFound, {}))
                                         : get(EntityKind::Setting, setting);
    const QString code = stored ? valueOr<QString>(stored->value(field::value)) : QString();
    m_mainCurrency = Currency::fromCode(code).value_or(*Currency::fromCode(u"EUR"));
    return {};
}

Result<void> Store::ensureIndex(EntityKind entity, const QString &field)
{
    const Entity &definition = m_schema->entity(entity);
    if (field == nameSort)
        return store::ensureNameIndex(*m_database, definition);
    const Field *found = definition.find(field);
    if (!found)
        return fail(Error::Kind::NotFound, Reason::tr("%1 has no field \"%2\"").arg(definition.name, field), field);
    return store::ensureIndex(*m_database, definition, *found);
}

namespace {

constexpr qint64 smallTable = 5000; // rows that are read and sorted within a frame

Result<bool> isSmall(Database &database, const Entity &entity)
{
    const QByteArray sql = "SELECT coalesce(max(\"row\"), 0) FROM " + quoted(entity.name);
    const auto rows = TRY(database.integer(sql.toStdString()));
    return rows <= smallTable;
}

bool asksForWords(const Filter &filter)
{
    return filter.isWords() || std::ranges::any_of(filter.children, asksForWords);
}

} // namespace

Result<bool> Store::isFirstPageFast(const Query &query)
{
    const Entity &entity = m_schema->entity(query.entity);
    bool isAllSmall = TRY(isSmall(*m_database, entity));
    // A search also reads the names of what the records are found by.
    for (const QString &name : asksForWords(query.filter) ? entity.foundBy : QStringList()) {
        const Field *reference = entity.find(name);
        const Entity *other = reference ? &m_schema->entity(reference->target) : m_schema->find(name);
        isAllSmall = isAllSmall && (!other || TRY(isSmall(*m_database, *other)));
    }
    if (isAllSmall)
        return true;
    if (!query.filter.isEverything() || query.includesTrash)
        return false;
    return query.sort.field.isEmpty() || hasIndex(*m_database, entity, query.sort.field);
}

} // namespace satchel::store
