// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a file goes into which field, and how its values are read. Proposed from names and values with a
// confidence and a reason; a person or a mapping file may say otherwise.
//
// A target is a field's name, or a name with a part behind a colon:
//   first_name · emails:home (an entry of a list, with its label) · name:full (first and last name in one)
//   value:currency (the currency of an amount in another column) · id (the record's own id in this store)
#pragma once

#include "domain/Schema.h"
#include "exchange/ColumnProfile.h"

#include <optional>
#include <QJsonObject>

namespace satchel::exchange {

struct ColumnTarget
{
    QString column;
    QString target; // empty: not imported
    double confidence = 0;
    QString reason;
    QHash<QString, QString> values = {}; // of a choice: value in the file → key or label; empty leaves the field empty
    DateOrder dateOrder = DateOrder::Unknown; // of its dates; Unknown: they decide
    bool isDecided = false; // by a person or a mapping file
    char decimal = '\0'; // of its numbers; '\0': they decide
    std::optional<Field> newField = {}; // that the import makes for it (NewFields.h); the target is its name

    QString field() const { return target.section(u':', 0, 0); }
    QString part() const { return target.section(u':', 1); }
};

/// The deal that each new contact, company or lead of an import gets, and further ones where several of its rows name
/// one each. What is already there gets none, so importing a file again doubles nothing. Where columns say its title or
/// stage, a row whose cells for the deal are all empty gets none either.
struct DealTemplate
{
    QString pipeline = {}; // its name or id; empty: that of the stage, or the first
    QString stage = {}; // its name or id; empty: the first of the pipeline
    /// Its title; {name}: what the new record is called, {company}: its company, or the name where it has none.
    QString title = QStringLiteral("{company}");
    QString valueColumn = {}; // heading of the column with the value; empty: `value` is that of all deals
    QString value = {}; // as people write it; empty: none
    QString currencyColumn = {}; // heading of the column with the currency; empty, or an empty cell: `currency`
    QString currency = {}; // code; empty: that of the mapping, else the main one
    QString titleColumn = {}; // heading of the column with the title; an empty cell: `title`
    QString stageColumn = {}; // heading of the column with the stage; an empty cell: `stage`
    QString closeColumn = {}; // heading of the column with the day on which it closes or closed

    bool operator==(const DealTemplate &) const = default;
};

/// Whether new records of the entity can get a deal.
bool canHaveDeal(EntityKind entity);
/// The deal's field that a column fills ("value", "value:currency"); empty where it fills none.
QString dealTargetOf(const DealTemplate &deal, const QString &column);

struct ColumnMapping
{
    QList<ColumnTarget> columns; // one per column of the file, in its order
    DateOrder dateOrder = DateOrder::Unknown; // of all columns that have none of their own; Unknown: each decides
    char decimal = '\0'; // '\0': each column decides
    QString currency; // of amounts that have none
    std::optional<DealTemplate> deal = {}; // nothing: none is created

    int matchedCount() const;
    QJsonObject toJson() const;
};

/// The automatic mapping. `profiles` has one entry per column; it may be empty when no values are known.
ColumnMapping proposeMapping(
    const Entity &entity, const QStringList &columns, const std::vector<ColumnProfile> &profiles);

/// What columns of the file say of a deal that no field of the entity takes: "Deal", "Value", "Stage", "Close date".
/// `deal` is the entity of deals.
DealTemplate columnsOfDeal(
    const Entity &deal, const ColumnMapping &mapping, const std::vector<ColumnProfile> &profiles);
/// The same, where the file is about deals: a column names each, or stage and value are there. Else nothing.
std::optional<DealTemplate> proposeDeal(
    const Entity &entity, const Entity &deal, const ColumnMapping &mapping, const std::vector<ColumnProfile> &profiles);

/// What each name means most probably, whatever the others mean; for columns whose values are not known.
QList<ColumnTarget> targetsByName(const Entity &entity, const QStringList &headers);

/// True for a field with one choice or several.
bool hasChoices(const Field &field);
/// The values of a column that are not written as the choices of the field are: each needs an entry in `values`, or its
/// rows are rejected. Most frequent first.
QStringList foreignValues(const Field &field, const ColumnProfile &profile);
/// What they most probably mean.
QHash<QString, QString> proposeValues(const Field &field, const ColumnProfile &profile);

/// A mapping that was saved, laid over the columns of this file: either what toJson() made or plainly
/// {"column name": "field", …}. Invalid, with the name, for a column the file or a field the entity does not have.
Result<ColumnMapping> mappingFromJson(const Entity &entity, const QStringList &columns, const QJsonObject &json);
Result<ColumnMapping> loadMapping(const QString &path, const Entity &entity, const QStringList &columns);
Result<void> saveMapping(const QString &path, const ColumnMapping &mapping);

/// "day_first", "month_first", "year_first" or "auto".
QString dateOrderName(DateOrder order);
Result<DateOrder> dateOrderFromName(const QString &name);

/// What a column can be mapped to: every field people may set, with their parts.
QStringList targetsOf(const Entity &entity);
bool isTarget(const Entity &entity, const QString &target);

} // namespace satchel::exchange
