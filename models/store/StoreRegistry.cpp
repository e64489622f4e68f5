// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Store that keeps the registry: custom fields, the layout of the tables, and what a new store is born with.
#include "store/Store.h"

#include "store/CommitWriter.h"
#include "store/QuerySql.h"
#include "store/TableLayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

QByteArray choicesJson(const std::vector<Choice> &choices)
{
    QJsonArray array;
    for (const Choice &choice : choices)
        array.append(QJsonObject{{u"key"_s, choice.key}, {u"label"_s, choice.label}});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

std::vector<Choice> choicesFromJson(const QByteArray &json)
{
    std::vector<Choice> choices;
    for (const auto &item : QJsonDocument::fromJson(json).array())
        choices.push_back({item[u"key"].toString(), item[u"label"].toString()});
    return choices;
}

struct StageTemplate
{
    const char16_t *name;
    int probability;
    const char16_t *kind;
    const char16_t *color;
    int rottingDays;
    bool isSetAside;
};

// FEATURES B1. Probabilities and rotting days are a start that every team changes.
constexpr StageTemplate defaultStages[] = {
    {u"New Lead", 10, u"open", u"slate", 14, false},
    {u"Contacted", 20, u"open", u"sky", 14, false},
    {u"Qualified", 40, u"open", u"teal", 21, false},
    {u"Meeting Scheduled", 50, u"open", u"cobalt", 14, false},
    {u"Proposal Sent", 60, u"open", u"violet", 21, false},
    {u"Negotiation", 80, u"open", u"plum", 21, false},
    {u"Closed Won", 100, u"won", u"green", 0, false},
    {u"Closed Lost", 0, u"lost", u"coral", 0, false},
    {u"Nurturing", 5, u"open", u"olive", 0, true},
};

QString systemUserName()
{
    for (const char *variable : {"SATCHEL_USER", "USER", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return u"Me"_s;
}

} // namespace

Result<void> Store::loadSchema()
{
    auto statement = m_database->prepare(
        "SELECT entity, name, label, type, choices, target, is_required FROM custom_field WHERE NOT is_removed ORDER BY entity, position");
    if (!statement)
        return fail(statement.error());
    std::vector<std::pair<EntityKind, Field>> custom;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        Field field;
        field.name = statement->text(1);
        field.label = statement->text(2);
        field.type = typeFromName(statement->text(3)).value_or(FieldType::Text);
        field.choices = choicesFromJson(statement->text(4).toUtf8());
        field.target = static_cast<EntityKind>(statement->integer(5));
        field.flags = FieldFlag::Search; // whatever a team finds worth a field of its own, it wants to find
        if (field.type == FieldType::Image || field.type == FieldType::Reference || field.type == FieldType::Boolean)
            field.flags = {};
        if (statement->integer(6))
            field.flags |= FieldFlag::Required;
        custom.emplace_back(static_cast<EntityKind>(statement->integer(0)), std::move(field));
    }
    m_schema = Schema::withCustomFields(custom);
    m_selectLists->clear();
    if (isReadOnly())
        return {};
    const QString fingerprint = QString::fromLatin1(layoutFingerprint(*m_schema));
    const auto known = meta(u"layout"_s);
    if (!known)
        return fail(known.error());
    if (*known == fingerprint)
        return {};
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return fail(transaction.error());
    if (const auto done = layOutTables(*m_database, *m_schema); !done)
        return done;
    if (const auto done = setMeta(u"layout"_s, fingerprint); !done)
        return done;
    return transaction->commit();
}

Result<void> Store::makeDefaults()
{
    const auto born = meta(u"me"_s);
    if (!born)
        return fail(born.error());
    if (!born->isEmpty())
        return {};
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return fail(transaction.error());
    const auto again = meta(u"me"_s); // another process may have been first
    if (!again || !again->isEmpty())
        return again ? Result<void>() : fail(again.error());
    const auto number = log().begin({newId(), u"New store"_s, u"rule:defaults"_s, m_clock.now(), {}}, false);
    if (!number)
        return fail(number.error());
    CommitWriter writer(writeContext(), *number, CommitWriter::Mode::Normal);
    const auto user = writer.apply(Edit::create(EntityKind::User, {}, {{u"name"_s, systemUserName()}}));
    const auto pipeline = user ? writer.apply(Edit::create(EntityKind::Pipeline, {}, {{u"name"_s, u"Sales"_s}, {u"position"_s, qint64(0)}})) : user;
    if (!pipeline)
        return fail(pipeline.error());
    qint64 position = 0;
    for (const StageTemplate &stage : defaultStages) {
        std::vector<FieldValue> values = {{u"pipeline"_s, *pipeline}, {u"name"_s, QString::fromUtf16(stage.name)},
            {u"position"_s, position++}, {u"probability"_s, Decimal::fromInteger(stage.probability)},
            {u"kind"_s, QString::fromUtf16(stage.kind)}, {u"color"_s, QString::fromUtf16(stage.color)}};
        if (stage.rottingDays > 0)
            values.push_back({u"rotting_days"_s, qint64(stage.rottingDays)});
        if (stage.isSetAside)
            values.push_back({u"set_aside"_s, true});
        if (const auto done = writer.apply(Edit::create(EntityKind::Stage, {}, std::move(values))); !done)
            return fail(done.error());
    }
    const auto localCurrency = Currency::fromCode(QLocale().currencySymbol(QLocale::CurrencyIsoCode));
    if (const auto done = setMeta(u"currency"_s, localCurrency ? localCurrency->code() : u"EUR"_s); !done)
        return done;
    if (const auto done = setMeta(u"me"_s, user->toString()); !done)
        return done;
    return transaction->commit();
}

Result<bool> Store::refreshSchema()
{
    const QByteArray before = layoutFingerprint(*m_schema);
    const auto loaded = loadSchema();
    if (!loaded)
        return fail(loaded.error());
    return layoutFingerprint(*m_schema) != before;
}

Result<Field> Store::addCustomField(EntityKind entity, Field field)
{
    if (isReadOnly())
        return fail(Error::Kind::ReadOnly, u"this store is open for reading only"_s, m_path);
    field.label = field.label.simplified();
    if (field.label.isEmpty())
        return fail(Error::Kind::Invalid, u"a field needs a name"_s, u"label"_s);
    const bool needsChoices = field.type == FieldType::Choice || field.type == FieldType::MultiChoice;
    if (needsChoices && field.choices.empty())
        return fail(Error::Kind::Invalid, u"a choice field needs at least one choice"_s, field.label);
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return fail(transaction.error());
    field.name = customFieldName(m_schema->entity(entity), field.label);
    auto statement = m_database->prepare(
        "INSERT INTO custom_field (entity, name, label, type, choices, target, is_required, position)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, (SELECT count(*) FROM custom_field WHERE entity = ?1))"
        " ON CONFLICT (entity, name) DO UPDATE SET is_removed = 0, label = excluded.label, choices = excluded.choices"
        " WHERE type = excluded.type AND target = excluded.target");
    if (!statement)
        return fail(statement.error());
    statement->bind(1, static_cast<qint64>(entity));
    statement->bind(2, QStringView(field.name));
    statement->bind(3, QStringView(field.label));
    statement->bind(4, QStringView(typeName(field.type)));
    statement->bind(5, std::string_view(choicesJson(field.choices)));
    statement->bind(6, static_cast<qint64>(field.target));
    statement->bind(7, qint64(field.isRequired() ? 1 : 0));
    if (const auto done = statement->run(); !done)
        return fail(done.error());
    if (m_database->changedRows() == 0)
        return fail(Error::Kind::Conflict, u"a removed field of this name has another type; choose another name"_s, field.label);
    if (const auto done = transaction->commit(); !done)
        return fail(done.error());
    if (const auto done = loadSchema(); !done)
        return fail(done.error());
    return *m_schema->entity(entity).find(field.name);
}

Result<void> Store::changeCustomField(EntityKind entity, const Field &field)
{
    auto statement = m_database->prepare("UPDATE custom_field SET label = ?, choices = ?, is_required = ? WHERE entity = ? AND name = ?");
    if (!statement)
        return fail(statement.error());
    statement->bind(1, QStringView(field.label));
    statement->bind(2, std::string_view(choicesJson(field.choices)));
    statement->bind(3, qint64(field.isRequired() ? 1 : 0));
    statement->bind(4, static_cast<qint64>(entity));
    statement->bind(5, QStringView(field.name));
    if (const auto done = statement->run(); !done)
        return done;
    if (m_database->changedRows() == 0)
        return fail(Error::Kind::NotFound, u"there is no such custom field"_s, field.name);
    return loadSchema();
}

Result<void> Store::removeCustomField(EntityKind entity, const QString &name)
{
    auto statement = m_database->prepare("UPDATE custom_field SET is_removed = 1 WHERE entity = ? AND name = ?");
    if (!statement)
        return fail(statement.error());
    statement->bind(1, static_cast<qint64>(entity));
    statement->bind(2, QStringView(name));
    if (const auto done = statement->run(); !done)
        return done;
    if (m_database->changedRows() == 0)
        return fail(Error::Kind::NotFound, u"there is no such custom field"_s, name);
    return loadSchema();
}

Result<void> Store::ensureIndex(EntityKind entity, const QString &field)
{
    const Entity &definition = m_schema->entity(entity);
    const Field *found = definition.find(field);
    if (!found)
        return fail(Error::Kind::NotFound, u"%1 has no field \"%2\""_s.arg(definition.name, field), field);
    return store::ensureIndex(*m_database, definition, *found);
}

Result<bool> Store::canPageAtOnce(const Query &query)
{
    constexpr qint64 smallTable = 5000; // rows that are read and sorted within a frame
    const Entity &entity = m_schema->entity(query.entity);
    const std::string sql = "SELECT coalesce(max(\"row\"), 0) FROM \"" + entity.name.toStdString() + '"';
    const auto rows = m_database->integer(sql);
    if (!rows)
        return fail(rows.error());
    if (*rows <= smallTable)
        return true;
    if (!query.filter.isEverything() || query.includesTrash)
        return false;
    const Field *field = entity.find(query.sort.field);
    return !field || hasIndex(*m_database, entity, *field);
}

} // namespace satchel::store
