// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/NameOrder.h"

#include "domain/PersonName.h"

namespace satchel::store {

namespace {

QByteArray textOrEmpty(const QByteArray &prefix, const QByteArray &column)
{
    return "coalesce(" + prefix + '"' + column + "\", '')";
}

/// A name, or for a record without one what else it is known by.
QByteArray orElse(const QByteArray &name, const Entity &entity, const QByteArray &prefix)
{
    QByteArray sql = "coalesce(nullif(trim(" + name + "), '')";
    for (const auto *fallback : {u"email", u"company_name", u"phone", u"mobile"}) {
        if (entity.indexOf(fallback) >= 0)
            sql += ", " + prefix + '"' + QString::fromUtf16(fallback).toUtf8() + '"';
    }
    return sql + ", '')";
}

/// See PersonName.
QByteArray familyFirstSql(const QByteArray &prefix)
{
    QByteArrayList ranges;
    for (const auto &script : familyFirstScripts)
        ranges.append("unicode(" + prefix + "\"last_name\") BETWEEN " + QByteArray::number(script[0]) + " AND " + QByteArray::number(script[1]));
    return ranges.join(" OR ");
}

} // namespace

QByteArray titleSql(const Entity &entity, const QByteArray &alias)
{
    const QByteArray prefix = alias + '.';
    if (isPerson(entity)) {
        const QByteArray last = textOrEmpty(prefix, "last_name");
        const QByteArray first = textOrEmpty(prefix, "first_name");
        return orElse("CASE WHEN " + familyFirstSql(prefix) + " THEN " + last + " || ' ' || " + first + " ELSE " + first + " || ' ' || " + last + " END",
            entity, prefix);
    }
    QByteArrayList parts;
    for (const int i : entity.indexesOf(FieldFlag::Title))
        parts.append(textOrEmpty(prefix, entity.fields[static_cast<size_t>(i)].name.toUtf8()));
    if (parts.isEmpty())
        return "''"; // QueryCompiler follows Entity::namedAfter
    if (parts.size() == 1 && entity.indexOf(u"email") < 0)
        return parts.first();
    return orElse(parts.join(" || ' ' || "), entity, prefix);
}

const Field *nameField(const Entity &entity)
{
    if (!entity.namedAfter.isEmpty())
        return entity.find(entity.namedAfter);
    const auto titles = entity.indexesOf(FieldFlag::Title);
    return titles.empty() || isPerson(entity) ? nullptr : &entity.fields[static_cast<size_t>(titles.front())];
}

QByteArray nameOrderSql(const Entity &entity, const QByteArray &prefix)
{
    if (isPerson(entity))
        return orElse(textOrEmpty(prefix, "last_name") + " || ' ' || " + textOrEmpty(prefix, "first_name"), entity, prefix);
    const Field *field = nameField(entity);
    if (!field)
        return prefix + "id";
    // A title that can be empty must not drop its record from a list.
    return field->isRequired() ? prefix + '"' + field->name.toUtf8() + '"' : textOrEmpty(prefix, field->name.toUtf8());
}

QByteArray nameIndexDefinition(const Entity &entity)
{
    const QByteArray table = entity.name.toUtf8();
    return "CREATE INDEX IF NOT EXISTS \"" + table + "_by_name\" ON \"" + table + "\" (" + nameOrderSql(entity, {})
        + " COLLATE folded) WHERE deleted_at IS NULL";
}

} // namespace satchel::store
