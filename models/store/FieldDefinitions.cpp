// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/FieldDefinitions.h"

#include "domain/FieldLabels.h"
#include "domain/FieldNames.h"
#include "domain/Formula.h"
#include "domain/Reason.h"
#include "domain/Relation.h"
#include "store/Statements.h"
#include "store/Store.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

QString choicesJson(const std::vector<Choice> &choices)
{
    QJsonArray array;
    for (const Choice &choice : choices)
        array.append(QJsonObject{{u"key"_s, choice.key}, {u"label"_s, choice.label}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<Choice> choicesFromJson(const QString &json)
{
    std::vector<Choice> choices;
    for (const auto &item : QJsonDocument::fromJson(json.toUtf8()).array())
        choices.push_back({item[u"key"].toString(), item[u"label"].toString()});
    return choices;
}

using KindsByName = QHash<QString, EntityKind>;

KindsByName kindsByName(const std::vector<Entity> &customEntities)
{
    KindsByName kinds;
    for (const Entity &entity : customEntities)
        kinds.insert(entity.name, entity.kind);
    for (const Entity &entity : Schema::core())
        kinds.insert(entity.name, entity.kind);
    return kinds;
}

bool hasChoices(const Field &field)
{
    return field.type == FieldType::Choice || field.type == FieldType::MultiChoice;
}

Result<void> checkWanted(Field &field)
{
    field.label = field.label.simplified();
    if (field.label.isEmpty())
        return fail(Error::Kind::Invalid, Reason::tr("a field needs a name"), field::label);
    if (hasChoices(field) && field.choices.empty())
        return fail(Error::Kind::Invalid, Reason::tr("a choice field needs at least one choice"), field.label);
    return {};
}

std::vector<FieldValue> changeable(const Field &field)
{
    return {{field::label, field.label}, {field::choices, choicesJson(field.choices)},
        {field::is_required, field.isRequired()},
        {field::formula, field.isCalculated() ? Value(field.formula) : Value()}};
}

/// Reads a formula as the field's, which gets the type of its results and the text in one spelling.
Result<void> takeFormula(const Schema &schema, EntityKind entity, Field &field)
{
    field.formula = field.formula.trimmed();
    if (!field.isCalculated())
        return {};
    field.type = TRY(tryFormula(schema, entity, field.name, field.formula));
    field.flags.setFlag(FieldFlag::Required, false);
    return {};
}

/// As customFieldName and consentFieldName make them. Any other, as in a file that somebody else wrote, is no field's.
bool isCustomFieldName(const QString &name)
{
    static const QRegularExpression form(u"\\A(x|consent)_[a-z0-9_]+\\z"_s);
    return form.match(name).hasMatch();
}

std::optional<CustomField> definitionFrom(const Statement &statement, const KindsByName &kinds)
{
    const auto type = typeFromName(statement.text(3));
    Field field;
    field.name = statement.text(1);
    field.label = statement.text(2);
    field.choices = choicesFromJson(statement.text(4));
    field.target = kinds.value(statement.text(5));
    const EntityKind entity = kinds.value(statement.text(0));
    const bool isComplete = type && entity != EntityKind{} && isCustomFieldName(field.name) && !field.label.isEmpty()
        && (*type != FieldType::Reference || field.target != EntityKind{});
    if (!isComplete)
        return {};
    field.type = *type;
    // Whatever a team finds worth a field of its own, it wants to find.
    const bool isText = field.type != FieldType::Image && field.type != FieldType::Reference
        && field.type != FieldType::Boolean;
    field.flags = isText ? FieldFlags(FieldFlag::Search) : FieldFlags();
    field.flags.setFlag(FieldFlag::Index, field.type == FieldType::Reference); // pages list what refers to their record
    field.flags.setFlag(FieldFlag::Required, statement.integer(6) != 0);
    field.formula = statement.text(7);
    if (field.isCalculated())
        field.flags = FieldFlags(FieldFlag::System) | FieldFlag::Derived;
    return CustomField{entity, std::move(field)};
}

tl::unexpected<Error> wrongDefinition(const QString &reason, QStringView field)
{
    return fail(Error::Kind::Invalid, reason, u"field_definition."_s + field.toString());
}

QString takenLabelReason(const Entity &entity, const Field &taken)
{
    return Reason::tr("%1 already has a field \"%2\"").arg(entity.label, taken.label);
}

/// Both ends of a relation may be called the same; its dialog asks for them.
bool isEndOfLink(const Entity &entity, const QString &field)
{
    return entity.isRelation && (field == relation_field::source || field == relation_field::target);
}

} // namespace

Result<void> FieldDefinitions::checkLabel(EntityKind entity, const Field &field) const
{
    const Entity &owner = m_store.schema().entity(entity);
    const Field *before = field.name.isEmpty() ? nullptr : owner.find(field.name);
    if (before && before->label.compare(field.label.simplified(), Qt::CaseInsensitive) == 0)
        return {};
    const Field *taken = findLabel(owner, field.label, field.name);
    return taken ? fail(Error::Kind::Conflict, takenLabelReason(owner, *taken), field::label) : Result<void>();
}

QString FieldDefinitions::nameFor(const Schema &schema, const Record &definition)
{
    const Entity *entity = schema.find(definition.text(field::entity));
    return entity ? customFieldName(*entity, definition.text(field::label)) : QString();
}

Result<void> FieldDefinitions::check(const Schema &schema, const Record *before, const Record &definition)
{
    for (const auto &fixed : {field::entity, field::name, field::type, field::target}) {
        if (before && before->value(fixed) != definition.value(fixed))
            return wrongDefinition(
                Reason::tr("this can't be changed, because existing values would not fit; add a new field"), fixed);
    }
    const QString entityName = definition.text(field::entity);
    const Entity *entity = schema.find(entityName);
    if (!entity || !entity->isExposed())
        return wrongDefinition(Reason::tr("there are no records of \"%1\"").arg(entityName), field::entity);
    const QString name = definition.text(field::name);
    if (!isCustomFieldName(name))
        return wrongDefinition(
            Reason::tr("\"%1\" can't be the short name of a field; it is x_ and lower-case letters").arg(name.left(80)),
            field::name);
    if (!before && entity->find(name))
        return wrongDefinition(Reason::tr("%1 already has a field \"%2\"").arg(entityName, name), field::name);
    const bool isNamedAnew = !before || before->isDeleted()
        || before->text(field::label).compare(definition.text(field::label), Qt::CaseInsensitive) != 0;
    const Field *taken = isNamedAnew && !isEndOfLink(*entity, name)
        ? findLabel(*entity, definition.text(field::label), name)
        : nullptr;
    if (taken)
        return fail(Error::Kind::Conflict, takenLabelReason(*entity, *taken), u"field_definition.label"_s);
    const auto type = typeFromName(definition.text(field::type));
    if (!type)
        return wrongDefinition(
            Reason::tr(
                "\"%1\" is not a field type; the types are %2. A calculated field has the type of its results and a "
                "formula")
                .arg(definition.text(field::type), allTypeNames().join(u", ")),
            field::type);
    const Entity *target = schema.find(definition.text(field::target));
    if (*type == FieldType::Reference && (!target || (target->isInternal && target->kind != EntityKind::User)))
        return wrongDefinition(
            Reason::tr("there are no records of \"%1\"").arg(definition.text(field::target)), field::target);
    if ((*type == FieldType::Choice || *type == FieldType::MultiChoice)
        && choicesFromJson(definition.text(field::choices)).empty())
        return wrongDefinition(
            Reason::tr("a choice field needs choices, such as %1").arg(uR"([{"key":"a","label":"A"}])"_s),
            field::choices);
    return {};
}

QString FieldDefinitions::nameOf(EntityKind entity) const
{
    return m_store.schema().entity(entity).name;
}

Result<RecordId> FieldDefinitions::find(const QString &entity, const QString &name, bool isRemoved)
{
    return readId(m_store.database(),
        "SELECT id FROM field_definition WHERE entity = ? AND name = ? AND (deleted_at IS NOT NULL) = ? ORDER BY "
        "\"row\" DESC LIMIT 1",
        entity, name, isRemoved);
}

Result<std::vector<Edit>> FieldDefinitions::add(EntityKind entity, Field &field)
{
    TRY(checkWanted(field));
    const Schema &schema = m_store.schema();
    if (field.name.isEmpty())
        field.name = customFieldName(schema.entity(entity), field.label);
    TRY(takeFormula(schema, entity, field));
    return addByName(nameOf(entity), field, field.type == FieldType::Reference ? nameOf(field.target) : QString());
}

Result<std::vector<Edit>> FieldDefinitions::addByName(const QString &entity, const Field &field, const QString &target)
{
    const auto removed = find(entity, field.name, true);
    if (!removed)
        return fail(removed.error());
    if (!removed->isNull()) {
        const auto old = TRY(m_store.get(EntityKind::FieldDefinition, *removed));
        if (old.value(field::type) != Value(typeName(field.type))
            || valueOr<QString>(old.value(field::target)) != target
            || isEmpty(old.value(field::formula)) == field.isCalculated())
            return fail(Error::Kind::Conflict,
                Reason::tr("a removed field with this name has a different type; choose another name"), field.label);
        return std::vector<Edit>{Edit::restore(EntityKind::FieldDefinition, *removed),
            Edit::update(EntityKind::FieldDefinition, *removed, changeable(field))};
    }
    const auto last = TRY(m_store.database().integer("SELECT coalesce(max(position), 0) FROM field_definition"));
    std::vector<FieldValue> values = changeable(field);
    values.insert(values.end(),
        {{field::entity, entity}, {field::name, field.name}, {field::type, typeName(field.type)},
            {field::position, last + 1}});
    if (!target.isEmpty())
        values.push_back({field::target, target});
    return std::vector<Edit>{Edit::create(EntityKind::FieldDefinition, {}, std::move(values))};
}

Result<std::vector<Edit>> FieldDefinitions::change(EntityKind entity, const Field &field)
{
    Field checked = field;
    TRY(checkWanted(checked));
    const auto id = TRY(find(nameOf(entity), field.name, false));
    if (id.isNull())
        return fail(Error::Kind::NotFound, Reason::tr("there is no such custom field"), field.name);
    TRY(takeFormula(m_store.schema(), entity, checked));
    const Record before = TRY(m_store.get(EntityKind::FieldDefinition, id));
    if (isEmpty(before.value(field::formula)) == checked.isCalculated())
        return fail(Error::Kind::Conflict,
            Reason::tr("a field whose values people give cannot become a calculated one, nor the reverse"),
            field.label);
    if (checked.isCalculated() && before.value(field::type) != Value(typeName(checked.type)))
        return fail(Error::Kind::Conflict,
            Reason::tr("this formula results in %1, but the field holds %2; add a new field for it")
                .arg(typeName(checked.type), before.text(field::type)),
            field.label);
    return std::vector<Edit>{Edit::update(EntityKind::FieldDefinition, id, changeable(checked))};
}

Result<std::vector<Edit>> FieldDefinitions::remove(EntityKind entity, const QString &name)
{
    const auto id = TRY(find(nameOf(entity), name, false));
    if (id.isNull())
        return fail(Error::Kind::NotFound, Reason::tr("there is no such custom field"), name);
    return std::vector<Edit>{Edit::remove(EntityKind::FieldDefinition, id)};
}

Result<std::vector<CustomField>> FieldDefinitions::read(Database &database, const std::vector<Entity> &customEntities)
{
    std::vector<CustomField> fields;
    const auto isThere = database.integer("SELECT count(*) FROM sqlite_master WHERE name = 'field_definition'");
    if (!isThere || *isThere == 0) // a store that is being born
        return isThere ? Result<std::vector<CustomField>>(std::move(fields)) : fail(isThere.error());
    std::optional<KindsByName> kinds; // most stores have no custom field, and then need none
    QSet<QString> names;
    // A store of an earlier Satchel has no formulas until its tables are laid out.
    const auto hasFormula = TRY(
        database.integer("SELECT count(*) FROM pragma_table_info('field_definition') WHERE name = 'formula'"));
    const std::string formula = hasFormula != 0 ? "formula" : "NULL";
    TRY(eachRow(bound(database,
                    "SELECT entity, name, label, type, choices, target, is_required, " + formula
                        + " FROM field_definition WHERE deleted_at IS NULL ORDER BY position, \"row\""),
        [&](const Statement &row) {
            if (!kinds)
                kinds = kindsByName(customEntities);
            auto field = definitionFrom(row, *kinds);
            const QString key = row.text(0) + u'.' + row.text(1);
            if (field && !names.contains(key)) {
                names.insert(key);
                fields.push_back(std::move(*field));
            }
        }));
    return fields;
}

} // namespace satchel::store
