// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/NameOrder.h"

#include "domain/FieldNames.h"
#include "domain/PersonName.h"
#include "domain/Record.h"
#include "store/SqlText.h"

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

QByteArray textOrEmpty(const QByteArray &prefix, QStringView column)
{
    return "coalesce(" + prefix + quoted(column) + ", '')";
}

/// A name, or for a record without one what else it is known by.
QByteArray orElse(const QByteArray &name, const Entity &entity, const QByteArray &prefix)
{
    QByteArray sql = "coalesce(nullif(trim(" + name + "), '')";
    for (const FieldName fallback : {field::email, field::company_name, field::phone, field::mobile}) {
        if (entity.indexOf(fallback) >= 0)
            sql += ", " + prefix + quoted(fallback);
    }
    return sql + ", '')";
}

/// See PersonName.
QByteArray familyFirstSql(const QByteArray &prefix)
{
    QByteArrayList ranges;
    for (const auto &script : familyFirstScripts)
        ranges.append("unicode(" + prefix + "\"last_name\") BETWEEN " + QByteArray::number(script[0]) + " AND "
            + QByteArray::number(script[1]));
    return ranges.join(" OR ");
}

} // namespace

QByteArray titleSql(const Entity &entity, const QByteArray &alias)
{
    const QByteArray prefix = alias + '.';
    if (isPerson(entity)) {
        const QByteArray last = textOrEmpty(prefix, field::last_name);
        const QByteArray first = textOrEmpty(prefix, field::first_name);
        return orElse("CASE WHEN " + familyFirstSql(prefix) + " THEN " + last + " || ' ' || " + first + " ELSE " + first
                + " || ' ' || " + last + " END",
            entity, prefix);
    }
    QByteArrayList parts;
    for (const int i : entity.indexesOf(FieldFlag::Title))
        parts.append(textOrEmpty(prefix, entity.fields[static_cast<size_t>(i)].name));
    const QByteArray beginning = isNamedByText(entity) ? "trim(replace(substr(coalesce(" + prefix + quoted(field::body)
            + ", ''), 1, " + QByteArray::number(longestTextTitle) + "), char(10), ' '))"
                                                       : QByteArray();
    if (parts.isEmpty())
        return beginning.isEmpty() ? "''" : beginning; // QueryCompiler follows Entity::namedAfter
    if (!beginning.isEmpty())
        return "coalesce(nullif(trim(" + parts.first() + "), ''), " + beginning + ")";
    if (parts.size() == 1 && entity.indexOf(field::email) < 0)
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
        return orElse(textOrEmpty(prefix, field::last_name) + " || ' ' || " + textOrEmpty(prefix, field::first_name),
            entity, prefix);
    const Field *field = nameField(entity);
    if (!field)
        return prefix + "id";
    // A title that can be empty must not drop its record from a list.
    return field->isRequired() ? prefix + quoted(field->name) : textOrEmpty(prefix, field->name);
}

QByteArray nameIndexDefinition(const Entity &entity)
{
    return "CREATE INDEX IF NOT EXISTS " + quoted(entity.name + "_by_name"_L1) + " ON " + quoted(entity.name) + " ("
        + nameOrderSql(entity, {}) + " COLLATE folded) WHERE deleted_at IS NULL";
}

} // namespace satchel::store
