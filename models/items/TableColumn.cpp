// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/TableColumn.h"

#include "domain/FieldNames.h"
#include "domain/PersonName.h"
#include "store/NameOrder.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

const QString titlePath = u"@title"_s;

QString labelOf(const FieldPath &path)
{
    QStringList labels;
    for (const Field *step : path.steps)
        labels.append(step->label);
    return labels.join(u" › "_s);
}

/// What a cell says besides its own value: a document its version, an activity its kind, a last day whether it still
/// counts, and the day of the next action what it is.
QStringList besideOf(const Entity &entity, const Field &field)
{
    QStringList names;
    if (field.flags.testFlag(FieldFlag::Title))
        names = {field::version, field::kind};
    else if (field.name == field::valid_until)
        names = {field::status, field::accepted_at, field::rejected_at};
    else if (field.name == field::next_action_date)
        names = {field::next_action, field::status};
    names.removeIf([&](const QString &name) { return !entity.find(name); });
    return names;
}

void addBeside(TableColumn &column, const Entity &entity, QStringList &queryColumns)
{
    for (const QString &name : besideOf(entity, *column.field)) {
        column.beside.emplace_back(name, static_cast<int>(queryColumns.size()));
        queryColumns.append(name);
    }
}

TableColumn titleColumn(const Entity &entity, QStringList &queryColumns)
{
    TableColumn column{titlePath, QCoreApplication::translate("satchel::items::TableColumn", "Name")};
    column.valueAt = static_cast<int>(queryColumns.size());
    queryColumns.append(titlePath);
    const auto titles = entity.indexesOf(FieldFlag::Title);
    if (const Field *named = entity.find(entity.namedAfter))
        column.label = named->label;
    if (titles.size() == 1) {
        column.field = &entity.fields[static_cast<size_t>(titles.front())];
        column.label = column.field->label;
        column.fieldAt = static_cast<int>(queryColumns.size());
        queryColumns.append(column.field->name);
        addBeside(column, entity, queryColumns);
    }
    return column;
}

} // namespace

int TableColumn::besideAt(QStringView field) const
{
    for (const auto &[name, at] : beside) {
        if (name == field)
            return at;
    }
    return -1;
}

bool TableColumn::isAtEnd() const
{
    if (!field || isTitle() || !beside.empty()) // a sentence, not a figure
        return false;
    switch (field->type) {
    case FieldType::Integer: return field->name != field::score; // its bar starts at the start
    case FieldType::Decimal:
    case FieldType::Percent:
    case FieldType::Money:
    case FieldType::UnitPrice:
    case FieldType::Date:
    case FieldType::Instant: return true;
    default: return false;
    }
}

TableColumns TableColumns::resolve(const Schema &schema, EntityKind entity, const QStringList &paths)
{
    TableColumns resolved;
    for (const QString &path : paths) {
        if (path == titlePath) {
            resolved.columns.push_back(titleColumn(schema.entity(entity), resolved.queryColumns));
            continue;
        }
        const auto found = resolvePath(schema, entity, path);
        if (!found)
            continue;
        TableColumn column{path, labelOf(*found), found->field(), static_cast<int>(resolved.queryColumns.size())};
        resolved.queryColumns.append(path);
        if (column.field->type == FieldType::Reference) {
            column.titleAt = static_cast<int>(resolved.queryColumns.size());
            resolved.queryColumns.append(path + ".@title"_L1);
        }
        if (column.isOwn())
            addBeside(column, schema.entity(entity), resolved.queryColumns);
        resolved.columns.push_back(column);
    }
    return resolved;
}

int TableColumns::indexOf(QStringView path) const
{
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].path == path)
            return static_cast<int>(i);
    }
    return -1;
}

QString sortFieldOf(const Entity &entity, const TableColumn &column)
{
    if (column.isTitle()) {
        if (isPerson(entity))
            return store::nameSort;
        if (!entity.namedAfter.isEmpty())
            return entity.namedAfter;
        const auto titles = entity.indexesOf(FieldFlag::Title);
        return titles.empty() ? QString() : entity.fields[static_cast<size_t>(titles.front())].name;
    }
    return column.path.contains(u'.') ? QString() : column.path;
}

QStringList defaultColumns(const Entity &entity)
{
    QStringList paths{titlePath};
    if (!entity.columns.isEmpty())
        return paths + entity.columns;
    for (const Field &field : entity.fields) {
        const bool isShort = field.type != FieldType::LongText && field.type != FieldType::Image;
        const bool isTheName = field.flags.testFlag(FieldFlag::Title) || field.name == entity.namedAfter;
        if (isShort && !isTheName && !field.isHidden() && field.name != field::deleted_at && paths.size() < 9)
            paths.append(field.name);
    }
    return paths;
}

QStringList choosableColumns(const Entity &entity)
{
    QStringList paths{titlePath};
    const bool hasOneTitle = entity.indexesOf(FieldFlag::Title).size() == 1;
    for (const Field &field : entity.fields) {
        const bool isTheName = (hasOneTitle && field.flags.testFlag(FieldFlag::Title))
            || field.name == entity.namedAfter;
        const bool isOfPrograms = field.isHidden() && field.type == FieldType::List;
        if (field.type != FieldType::Image && !isOfPrograms && field.name != field::deleted_at && !isTheName)
            paths.append(field.name);
    }
    return paths;
}

} // namespace satchel::items
