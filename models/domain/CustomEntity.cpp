// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/CustomEntity.h"

#include "domain/FieldNames.h"
#include "domain/Label.h"
#include "domain/LocaleText.h"
#include "domain/Reason.h"
#include "domain/TextFolding.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

constexpr qsizetype longestEntityName
    = 40; // PostgreSQL cuts names at 63 bytes, and the hub's functions have longer ones
constexpr qsizetype longestEntityLabel = 60; // letters; the sidebar shows some 20
const auto defaultIcon = u"tag"_s;
const auto namePlace = u"entity_definition.name"_s;
const auto labelPlace = u"entity_definition.label"_s;

/// Words in lower case with underscores.
QString stemOf(const QString &label)
{
    static const QRegularExpression unusable(u"[^a-z0-9]+"_s);
    QString stem = fold(label).replace(unusable, u"_"_s).left(longestEntityName - 8); // with room for "x_" and a number
    while (stem.startsWith(u'_'))
        stem.remove(0, 1);
    while (stem.endsWith(u'_'))
        stem.chop(1);
    return stem.isEmpty() ? u"entity"_s : stem;
}

bool isCalled(const Entity &entity, const QString &label)
{
    const QString folded = fold(label);
    return !folded.isEmpty() && (fold(entity.label) == folded || fold(entity.pluralLabel) == folded);
}

Result<void> checkLabel(const Schema &schema, const CustomEntity &definition, const QString &label)
{
    if (label.size() > longestEntityLabel)
        return fail(
            Error::Kind::Invalid, Reason::tr("a name has at most %1 letters").arg(longestEntityLabel), labelPlace);
    for (const auto &entity : schema.entities()) {
        if (!entity->isRemoved && entity->name != definition.name && isCalled(*entity, label))
            return fail(Error::Kind::Conflict,
                Reason::tr("there is already a record type called \"%1\"; choose another name").arg(label), labelPlace);
    }
    return {};
}

Field textField(const QString &name, const QString &label, FieldType type, FieldFlags flags)
{
    return {name, label, type, flags, {}, {}};
}

} // namespace

bool isCustomEntityName(const QString &name)
{
    static const QRegularExpression form(u"\\Ax(_[a-z0-9]+)+\\z"_s);
    return name.size() <= longestEntityName && form.match(name).hasMatch() && !name.contains("_by_"_L1)
        && !name.endsWith("_trash"_L1) && !name.endsWith("_open"_L1);
}

QString customEntityName(const Schema &schema, const QString &label)
{
    QString stem = u"x_"_s + stemOf(label);
    if (!isCustomEntityName(stem)) // "Sold by partner"
        stem = u"x_"_s + stemOf(label).remove(u'_');
    QString name = stem;
    for (int i = 2; schema.findWithRemoved(name); ++i)
        name = stem + u'_' + QString::number(i);
    return name;
}

CustomEntity customEntityOf(const Record &definition)
{
    return {definition.text(field::name), definition.text(field::label), definition.text(field::plural_label),
        definition.text(field::icon), definition.text(field::title_label),
        valueOr<bool>(definition.value(field::is_relation))};
}

Entity declarationOf(const CustomEntity &definition, EntityKind number, bool isRemoved)
{
    const FieldFlags searched = FieldFlag::Search;
    Entity entity;
    entity.kind = number;
    entity.name = definition.name;
    entity.label = definition.label.isEmpty() ? definition.name : definition.label;
    entity.pluralLabel = definition.pluralLabel.isEmpty() ? entity.label : definition.pluralLabel;
    entity.isInternal = isRemoved || definition.isRelation;
    entity.isScripted = definition.isRelation;
    entity.isRelation = definition.isRelation;
    entity.isRemoved = isRemoved;
    entity.presentation.icon = definition.icon.isEmpty() ? defaultIcon : definition.icon;
    if (!entity.isInternal) {
        entity.createLabel = Label::tr("New %1", "a record of a custom type").arg(inSentence(entity.label));
        entity.presentation.section = Presentation::Section::Records;
        entity.presentation.page = entity.name;
        entity.presentation.recordPage = u"customer"_s;
        entity.duplicateFields = {u"@title"_s};
    }
    const QString titleLabel = definition.isRelation ? Label::tr("Comment")
        : definition.titleLabel.isEmpty()            ? Label::tr("Name")
                                                     : definition.titleLabel;
    const FieldFlags titleFlags = definition.isRelation
        ? FieldFlags(FieldFlag::Title)
        : searched | FieldFlag::Title | FieldFlag::Index | FieldFlag::Required;
    entity.fields = {
        textField(field::name, titleLabel, FieldType::Text, titleFlags),
        {field::owner, Label::tr("Owner"), FieldType::Reference, FieldFlag::Index, {}, EntityKind::User},
        textField(field::tags, Label::tr("Tags"), FieldType::Tags, searched),
        textField(field::notes, Label::tr("Notes"), FieldType::LongText, searched),
        textField(field::external_id, Label::tr("External ID"), FieldType::Text,
            FieldFlags(FieldFlag::Hidden) | FieldFlag::Index),
    };
    return entity;
}

Result<void> checkCustomEntity(const Schema &schema, const Record *before, const Record &after)
{
    const CustomEntity definition = customEntityOf(after);
    if (before && before->text(field::name) != definition.name)
        return fail(Error::Kind::Invalid,
            Reason::tr("the short name of a record type can't be changed; change its name instead"), namePlace);
    if (before && valueOr<bool>(before->value(field::is_relation)) != definition.isRelation)
        return fail(Error::Kind::Invalid,
            Reason::tr("a record type can't become a relation, nor a relation a record type; add a new one"),
            u"entity_definition.is_relation"_s);
    if (!isCustomEntityName(definition.name))
        return fail(Error::Kind::Invalid,
            Reason::tr("\"%1\" can't be the short name of a record type; it is x_ and lower-case letters, such as %2")
                .arg(definition.name.left(80), customEntityName(schema, definition.label)),
            namePlace);
    TRY(checkLabel(schema, definition, definition.label));
    return checkLabel(schema, definition, definition.pluralLabel);
}

Result<void> checkNewCustomEntity(const Schema &schema, const Record &definition)
{
    const QString name = definition.text(field::name);
    if (const Entity *taken = schema.findWithRemoved(name)) {
        if (!taken->isRemoved)
            return fail(takenCustomEntityName(name));
        return fail(Error::Kind::Conflict,
            Reason::tr("a removed record type has the short name \"%1\"; restore it, or choose another").arg(name),
            namePlace);
    }
    const auto count = std::ranges::count_if(
        schema.entities(), [](const auto &entity) { return isCustomEntity(entity->kind); });
    return count < mostCustomEntities ? Result<void>() : fail(tooManyCustomEntities());
}

Error takenCustomEntityName(const QString &name)
{
    return {Error::Kind::Conflict, Reason::tr("there is already a record type with the short name \"%1\"").arg(name),
        namePlace};
}

Error tooManyCustomEntities()
{
    return {Error::Kind::Invalid,
        Reason::tr("a store holds at most %1 custom record types, the removed ones included").arg(mostCustomEntities),
        u"entity_definition"_s};
}

} // namespace satchel
