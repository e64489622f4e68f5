// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Schema.h"

#include "domain/FieldNames.h"
#include "domain/Formula.h"
#include "domain/Label.h"
#include "domain/MailDomain.h"
#include "domain/Reason.h"
#include "domain/Recurrence.h"
#include "domain/Relation.h"
#include "domain/TextFolding.h"

#include <algorithm>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

Result<Value> wrongKind(const Field &field)
{
    return fail(Error::Kind::Invalid, Reason::tr("the value is not of type %1").arg(typeName(field.type)), field.name);
}

Result<void> checkZone(const QString &name)
{
    return QTimeZone::isTimeZoneIdAvailable(name.toUtf8())
        ? Result<void>()
        : fail(Error::Kind::Invalid, Reason::tr("there is no time zone \"%1\"").arg(name.left(80)), field::zone);
}

/// What fields of a name hold in every entity. A custom field cannot have one of these: its name begins with "x_".
Result<void> checkNamed(const Field &field, const QString &text)
{
    if (field.name == field::recurrence)
        return checkRecurrence(text);
    if (field.name == field::zone)
        return checkZone(text);
    return {};
}

Result<Value> checkText(const Field &field, QString text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return Value();
    if (text.contains(QChar(0)))
        return fail(Error::Kind::Invalid, Reason::tr("the text contains a NUL character"), field.name);
    if (field.type != FieldType::LongText && field.type != FieldType::Image && text.contains(u'\n'))
        text = text.simplified();
    if (field.type == FieldType::Email && !looksLikeEmail(text))
        return fail(Error::Kind::Invalid, Reason::tr("\"%1\" is not an e-mail address").arg(text.left(80)), field.name);
    if (field.type == FieldType::Choice) {
        const Choice *choice = field.findChoice(text);
        if (!choice)
            return fail(
                Error::Kind::Invalid, Reason::tr("\"%1\" is not one of the choices").arg(text.left(80)), field.name);
        return Value(choice->key);
    }
    TRY(checkNamed(field, text));
    return Value(std::move(text));
}

Result<Value> checkList(const Field &field, const QStringList &list)
{
    QStringList kept;
    for (const QString &item : list) {
        QString text = item.trimmed();
        if (text.isEmpty())
            continue;
        if (text.contains(QChar(0)) || text.contains(QChar(0x1f)))
            return fail(Error::Kind::Invalid, Reason::tr("the text contains a control character"), field.name);
        if (field.type == FieldType::MultiChoice) {
            const Choice *choice = field.findChoice(text);
            if (!choice)
                return fail(Error::Kind::Invalid, Reason::tr("\"%1\" is not one of the choices").arg(text), field.name);
            text = choice->key;
        }
        if (!kept.contains(text))
            kept.append(text);
    }
    return kept.isEmpty() ? Value() : Value(kept);
}

} // namespace

const Choice *Field::findChoice(QStringView keyOrLabel) const
{
    for (const Choice &choice : choices) {
        if (choice.key == keyOrLabel)
            return &choice;
    }
    for (const Choice &choice : choices) {
        if (keyOrLabel.compare(choice.label, Qt::CaseInsensitive) == 0
            || keyOrLabel.compare(choice.key, Qt::CaseInsensitive) == 0)
            return &choice;
    }
    return nullptr;
}

QString Field::choiceLabel(const QString &key) const
{
    for (const Choice &choice : choices) {
        if (choice.key == key)
            return choice.label;
    }
    return key;
}

Value Field::initialValue() const
{
    if (initial.isEmpty())
        return {};
    return type == FieldType::Integer ? Value(initial.toLongLong()) : Value(initial);
}

int Entity::indexOf(QStringView field) const
{
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].name == field)
            return static_cast<int>(i);
    }
    return -1;
}

const Field *Entity::find(QStringView field) const
{
    const int index = indexOf(field);
    return index < 0 ? nullptr : &fields[static_cast<size_t>(index)];
}

std::vector<int> Entity::indexesOf(FieldFlag flag) const
{
    std::vector<int> found;
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].flags.testFlag(flag))
            found.push_back(static_cast<int>(i));
    }
    return found;
}

const Field *Entity::titleField() const
{
    const Field *title = nullptr;
    for (const Field &field : fields) {
        if (!field.flags.testFlag(FieldFlag::Title))
            continue;
        if (title)
            return nullptr;
        title = &field;
    }
    return title;
}

namespace {

std::vector<Field> systemFields()
{
    const FieldFlags system = FieldFlag::System;
    const FieldFlags derived = system | FieldFlag::Derived;
    return {{u"created_at"_s, Label::tr("Created"), FieldType::Instant, derived, {}, {}},
        {u"updated_at"_s, Label::tr("Last changed"), FieldType::Instant, derived, {}, {}},
        {u"deleted_at"_s, Label::tr("Moved to trash"), FieldType::Instant, system, {}, {}}};
}

} // namespace

Schema::Schema(std::vector<std::shared_ptr<const Entity>> entities) : m_entities(std::move(entities))
{
}

namespace {

/// A person cannot choose among records that no list has; the values stay.
void hideReference(Field &field)
{
    field.flags |= FieldFlag::Hidden;
    field.flags.setFlag(FieldFlag::Required, false);
}

/// A placeholder for a custom entity that this registry has not read yet. No table has its name, so that reading its
/// records is an error.
std::shared_ptr<const Entity> makeUnknownEntity(int number)
{
    auto entity = std::make_shared<Entity>();
    entity->kind = static_cast<EntityKind>(number);
    entity->name = u"unknown_entity_%1"_s.arg(number);
    entity->label = Label::tr("Unknown record type");
    entity->pluralLabel = entity->label;
    entity->isInternal = true;
    entity->isRemoved = true;
    entity->fields = systemFields();
    return entity;
}

/// Kept, as entity() hands out references.
const std::shared_ptr<const Entity> &unknownEntity(EntityKind kind)
{
    static const std::vector<std::shared_ptr<const Entity>> all = [] {
        std::vector<std::shared_ptr<const Entity>> made;
        for (int number = firstCustomEntity; number <= lastCustomEntity; ++number)
            made.push_back(makeUnknownEntity(number));
        return made;
    }();
    return all[static_cast<size_t>(kind) - firstCustomEntity];
}

} // namespace

std::shared_ptr<const Schema> Schema::withCustomFields(const std::vector<std::pair<EntityKind, Field>> &custom)
{
    return withCustomEntities({}, custom);
}

std::shared_ptr<const Schema> Schema::withCustomEntities(
    const std::vector<Entity> &customEntities, const std::vector<std::pair<EntityKind, Field>> &custom)
{
    const auto isRemoved = [&customEntities](EntityKind kind) {
        return std::ranges::any_of(
            customEntities, [kind](const Entity &entity) { return entity.kind == kind && entity.isRemoved; });
    };
    std::vector<Entity> declared = Schema::core();
    declared.insert(declared.end(), customEntities.begin(), customEntities.end());
    std::vector<std::shared_ptr<Entity>> entities;
    for (Entity &one : declared) {
        auto entity = std::make_shared<Entity>(std::move(one));
        for (const auto &[kind, field] : custom) {
            if (kind == entity->kind) {
                entity->fields.push_back(field);
                entity->fields.back().flags |= FieldFlag::Custom;
                if (field.type == FieldType::Reference && isRemoved(field.target))
                    hideReference(entity->fields.back());
            }
        }
        if (entity->isRelation && entity->find(relation_field::source) && entity->find(relation_field::target))
            entity->matchKeys = {{relation_field::source, relation_field::target}};
        std::ranges::move(systemFields(), std::back_inserter(entity->fields));
        entities.push_back(std::move(entity));
    }
    auto schema = std::make_shared<const Schema>(
        std::vector<std::shared_ptr<const Entity>>(entities.begin(), entities.end()));
    for (const auto &entity : entities) { // a formula may read any field of its entity
        if (std::ranges::any_of(entity->fields, &Field::isCalculated))
            entity->calculations = std::make_shared<const Calculations>(planCalculations(*schema, *entity));
    }
    return schema;
}

std::shared_ptr<const Entity> Schema::shared(EntityKind kind) const
{
    for (const auto &entity : m_entities) {
        if (entity->kind == kind)
            return entity;
    }
    if (isCustomEntity(kind))
        return unknownEntity(kind);
    Q_UNREACHABLE();
}

const Entity *Schema::find(QStringView name) const
{
    const Entity *found = findWithRemoved(name);
    return found && found->isRemoved ? nullptr : found;
}

const Entity *Schema::findWithRemoved(QStringView name) const
{
    for (const auto &entity : m_entities) {
        if (entity->name == name)
            return entity.get();
    }
    return nullptr;
}

Result<Value> checkValue(const Field &field, const Value &value)
{
    if (isEmpty(value))
        return value;
    const auto holds = [&]<typename T>() {
        return std::holds_alternative<T>(value) ? Result<Value>(value) : wrongKind(field);
    };
    switch (field.type) {
    case FieldType::Integer: return holds.operator()<qint64>();
    case FieldType::Decimal:
    case FieldType::Percent: return holds.operator()<Decimal>();
    case FieldType::Money: return holds.operator()<Money>();
    case FieldType::UnitPrice: return holds.operator()<UnitPrice>();
    case FieldType::Date: return holds.operator()<QDate>();
    case FieldType::Time: return holds.operator()<QTime>();
    case FieldType::Instant: return holds.operator()<Instant>();
    case FieldType::Boolean: return holds.operator()<bool>();
    case FieldType::Reference: return holds.operator()<RecordId>();
    case FieldType::MultiChoice:
    case FieldType::Tags:
    case FieldType::List:
        if (const auto *list = std::get_if<QStringList>(&value))
            return checkList(field, *list);
        return wrongKind(field);
    default:
        if (const auto *text = std::get_if<QString>(&value))
            return checkText(field, *text);
        return wrongKind(field);
    }
}

namespace {

/// Also by the currency of a money field, or by what would be the currency of this one.
bool isUsed(const Entity &entity, const QString &name)
{
    constexpr auto currency = "_currency"_L1;
    return entity.indexOf(name) >= 0 || entity.indexOf(name + currency) >= 0
        || (name.endsWith(currency) && entity.indexOf(name.chopped(currency.size())) >= 0);
}

} // namespace

bool isKnownField(QStringView name)
{
    static const QSet<QString> known = [] {
        QSet<QString> names;
        const auto schema = Schema::withCustomFields({});
        for (const auto &entity : schema->entities()) {
            for (const Field &field : entity->fields)
                names.insert(field.name);
        }
        return names;
    }();
    return name.startsWith("x_"_L1) || name.startsWith("consent_"_L1) || known.contains(name.toString());
}

QString customFieldName(const Entity &entity, const QString &label)
{
    static const QRegularExpression unusable(u"[^a-z0-9]+"_s);
    QString stem = fold(label).replace(unusable, u"_"_s).left(40);
    while (stem.startsWith(u'_'))
        stem.remove(0, 1);
    while (stem.endsWith(u'_'))
        stem.chop(1);
    stem = u"x_"_s + (stem.isEmpty() ? u"field"_s : stem);
    QString name = stem;
    for (int i = 2; isUsed(entity, name); ++i)
        name = stem + u'_' + QString::number(i);
    return name;
}

} // namespace satchel
