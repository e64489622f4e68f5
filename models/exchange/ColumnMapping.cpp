// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ColumnMapping.h"

#include "domain/FieldLabels.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "exchange/ChoiceLexicon.h"
#include "exchange/HeaderLexicon.h"
#include "exchange/ListText.h"
#include "exchange/NewFields.h"
#include "store/SafeFile.h"

#include <algorithm>
#include <array>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

qsizetype findColumn(const QStringList &columns, const QString &name)
{
    if (const auto at = columns.indexOf(name); at >= 0)
        return at;
    const QString folded = foldedName(name);
    const auto found = std::find_if(
        columns.begin(), columns.end(), [&](const QString &each) { return foldedName(each) == folded; });
    return found == columns.end() ? -1 : found - columns.begin();
}

/// A field may be named by its name or its label.
QString normalizedTarget(const Entity &entity, const QString &target)
{
    if (target.isEmpty() || isTarget(entity, target))
        return target;
    for (const Field &field : entity.fields) {
        if (field.label.compare(target, Qt::CaseInsensitive) == 0
            || distinctLabel(field).compare(target, Qt::CaseInsensitive) == 0)
            return field.name;
    }
    return target;
}

/// '\0' where it is not said.
Result<char> decimalFromJson(const QJsonValue &json)
{
    const QString decimal = json.toString();
    if (!decimal.isEmpty() && decimal != u"." && decimal != u",")
        return fail(Error::Kind::Invalid, Reason::tr("the decimal separator is \".\" or \",\""), u"decimal"_s);
    return decimal.isEmpty() ? '\0' : decimal[0].toLatin1();
}

/// {"label": "Revenue 24", "type": "money"}; without a label the heading of the column is it. The field of that label
/// that is already there is used: the mapping was applied before.
Result<void> planField(
    const Entity &entity, const QJsonObject &json, const ColumnMapping &mapping, ColumnTarget &column)
{
    const QString where = u"mapping, column \"%1\""_s.arg(column.column);
    Field field;
    field.label = json.value(u"label"_s).toString(column.column).simplified();
    field.flags = FieldFlag::Custom;
    const auto type = typeFromName(json.value(u"type"_s).toString(typeName(FieldType::Text)));
    if (!type)
        return fail(type.error().kind, type.error().what, where);
    field.type = *type;
    QStringList labels;
    for (const QJsonValue &choice : json.value(u"choices"_s).toArray())
        labels.append(choice.toString());
    field.choices = choicesCalled(labels);
    if (const Field *known = findLabel(entity, field.label); known && isTarget(entity, known->name)) {
        column.target = known->name;
        return {};
    }
    const auto name = nameOfNewField(*withNewFields(std::make_shared<Entity>(entity), mapping), field);
    if (!name)
        return fail(name.error().kind, name.error().what, where);
    field.name = *name;
    column.target = field.name;
    column.newField = std::move(field);
    return {};
}

QJsonObject newFieldToJson(const Field &field)
{
    QJsonObject json{{u"label"_s, field.label}, {u"type"_s, typeName(field.type)}};
    QJsonArray choices;
    for (const Choice &choice : field.choices)
        choices.append(choice.label);
    if (!choices.isEmpty())
        json.insert(u"choices"_s, choices);
    return json;
}

constexpr std::array<std::pair<const char16_t *, QString DealTemplate::*>, 10> dealKeys = {
    {{u"pipeline", &DealTemplate::pipeline}, {u"stage", &DealTemplate::stage}, {u"title", &DealTemplate::title},
        {u"value_column", &DealTemplate::valueColumn}, {u"value", &DealTemplate::value},
        {u"currency_column", &DealTemplate::currencyColumn}, {u"currency", &DealTemplate::currency},
        {u"title_column", &DealTemplate::titleColumn}, {u"stage_column", &DealTemplate::stageColumn},
        {u"close_column", &DealTemplate::closeColumn}}};

QJsonObject dealToJson(const DealTemplate &deal)
{
    QJsonObject json;
    for (const auto &[key, member] : dealKeys) {
        if (!(deal.*member).isEmpty())
            json.insert(QString::fromUtf16(key), deal.*member);
    }
    return json;
}

Result<DealTemplate> dealFromJson(const Entity &entity, const QStringList &columns, const QJsonObject &json)
{
    if (!canHaveDeal(entity.kind))
        return fail(Error::Kind::Invalid,
            Reason::tr("only contacts, companies and leads can get a deal, not a %1").arg(entity.name),
            u"mapping, deal"_s);
    DealTemplate deal;
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        const auto known = std::ranges::find_if(
            dealKeys, [&](const auto &each) { return entry.key() == QString::fromUtf16(each.first); });
        if (known == dealKeys.end())
            return fail(Error::Kind::Invalid, Reason::tr("a deal has no \"%1\" in a mapping").arg(entry.key()),
                u"mapping, deal"_s);
        const QJsonValue given = entry.value();
        deal.*known->second = given.isDouble() ? QString::number(given.toDouble(), 'g', 15) : given.toString();
    }
    for (QString *column :
        {&deal.valueColumn, &deal.currencyColumn, &deal.titleColumn, &deal.stageColumn, &deal.closeColumn}) {
        const qsizetype at = column->isEmpty() ? -1 : findColumn(columns, *column);
        if (!column->isEmpty() && at < 0)
            return fail(
                Error::Kind::NotFound, Reason::tr("the file has no column \"%1\"").arg(*column), u"mapping, deal"_s);
        if (at >= 0)
            *column = columns[at];
    }
    if (!deal.currency.isEmpty()) {
        const auto currency = Currency::fromCode(deal.currency.toUpper());
        if (!currency)
            return fail(Error::Kind::Invalid, currency.error().what, u"mapping, deal"_s);
        deal.currency = currency->code();
    }
    return deal;
}

Result<void> place(const Entity &entity, const QStringList &columns, const QString &column, const QJsonValue &given,
    ColumnMapping &mapping)
{
    const qsizetype at = findColumn(columns, column);
    if (at < 0)
        return fail(Error::Kind::NotFound, Reason::tr("the file has no column \"%1\"").arg(column), u"mapping"_s);
    const QJsonObject detail = given.toObject();
    const QString wanted = given.isObject() ? detail.value(u"field"_s).toString() : given.toString();
    const QString target = normalizedTarget(entity, wanted);
    if (!target.isEmpty() && !isTarget(entity, target))
        return fail(Error::Kind::NotFound, Reason::tr("a %1 has no field \"%2\"").arg(entity.name, wanted),
            u"mapping, column \"%1\""_s.arg(column));
    ColumnTarget &place = mapping.columns[at];
    place.target = target;
    place.confidence = 1;
    place.reason = Reason::tr("chosen");
    place.isDecided = true;
    const auto order = TRY(dateOrderFromName(detail.value(u"date_order"_s).toString()));
    place.dateOrder = order;
    place.decimal = TRY(decimalFromJson(detail.value(u"decimal"_s)));
    if (detail.contains(u"new_field"_s))
        TRY(planField(entity, detail.value(u"new_field"_s).toObject(), mapping, place));
    const Field *field = place.newField ? &*place.newField : entity.find(place.field());
    const QJsonObject values = detail.value(u"values"_s).toObject();
    for (auto value = values.begin(); value != values.end(); ++value) {
        const QString meant = value.value().toString();
        if (!meant.isEmpty() && field && hasChoices(*field) && !choiceWritten(*field, meant))
            return fail(Error::Kind::NotFound,
                Reason::tr("\"%1\" is not one of the choices of %2").arg(meant, field->label),
                u"mapping, column \"%1\", value \"%2\""_s.arg(column, value.key()));
        place.values.insert(value.key(), meant);
    }
    return {};
}

} // namespace

QString dateOrderName(DateOrder order)
{
    switch (order) {
    case DateOrder::DayFirst: return u"day_first"_s;
    case DateOrder::MonthFirst: return u"month_first"_s;
    case DateOrder::YearFirst: return u"year_first"_s;
    case DateOrder::Unknown: break;
    }
    return u"auto"_s;
}

Result<DateOrder> dateOrderFromName(const QString &name)
{
    if (name.isEmpty() || name == u"auto")
        return DateOrder::Unknown;
    for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst}) {
        if (dateOrderName(order) == name)
            return order;
    }
    return fail(Error::Kind::Invalid,
        Reason::tr("\"%1\" is no order of dates: day_first, month_first, year_first or auto").arg(name),
        u"date_order"_s);
}

bool canHaveDeal(EntityKind entity)
{
    return entity == EntityKind::Contact || entity == EntityKind::Company || entity == EntityKind::Lead;
}

QString dealTargetOf(const DealTemplate &deal, const QString &column)
{
    if (column.isEmpty())
        return {};
    return column == deal.titleColumn   ? QString(field::title)
        : column == deal.valueColumn    ? QString(field::value)
        : column == deal.currencyColumn ? u"value:currency"_s
        : column == deal.stageColumn    ? QString(field::stage)
        : column == deal.closeColumn    ? QString(field::expected_close)
                                        : QString();
}

bool hasChoices(const Field &field)
{
    return field.type == FieldType::Choice || field.type == FieldType::MultiChoice;
}

QStringList foreignValues(const Field &field, const ColumnProfile &profile)
{
    QStringList foreign;
    if (!hasChoices(field))
        return foreign;
    for (const QString &cell : profile.choices) {
        for (const QString &value : field.type == FieldType::MultiChoice ? splitList(cell) : QStringList{cell}) {
            if (!value.isEmpty() && !foreign.contains(value) && !choiceWritten(field, value))
                foreign.append(value);
        }
    }
    return foreign;
}

QHash<QString, QString> proposeValues(const Field &field, const ColumnProfile &profile)
{
    QHash<QString, QString> values;
    for (const QString &value : foreignValues(field, profile)) {
        if (const QString key = proposeChoice(field, value); !key.isEmpty())
            values.insert(value, key);
    }
    return values;
}

int ColumnMapping::matchedCount() const
{
    return int(
        std::count_if(columns.begin(), columns.end(), [](const ColumnTarget &each) { return !each.target.isEmpty(); }));
}

QJsonObject ColumnMapping::toJson() const
{
    QJsonArray list;
    for (const ColumnTarget &each : columns) {
        QJsonObject entry{{u"column"_s, each.column}};
        if (each.newField)
            entry.insert(u"new_field"_s, newFieldToJson(*each.newField));
        else
            entry.insert(u"field"_s, each.target.isEmpty() ? QJsonValue() : QJsonValue(each.target));
        QJsonObject values;
        for (auto value = each.values.begin(); value != each.values.end(); ++value)
            values.insert(value.key(), value.value());
        if (!values.isEmpty())
            entry.insert(u"values"_s, values);
        if (each.dateOrder != DateOrder::Unknown)
            entry.insert(u"date_order"_s, dateOrderName(each.dateOrder));
        if (each.decimal != '\0')
            entry.insert(u"decimal"_s, QString(QLatin1Char(each.decimal)));
        list.append(entry);
    }
    QJsonObject json{{u"columns"_s, list}, {u"date_order"_s, dateOrderName(dateOrder)}};
    if (decimal != '\0')
        json.insert(u"decimal"_s, QString(QLatin1Char(decimal)));
    if (!currency.isEmpty())
        json.insert(u"currency"_s, currency);
    if (deal)
        json.insert(u"deal"_s, dealToJson(*deal));
    return json;
}

Result<ColumnMapping> mappingFromJson(const Entity &entity, const QStringList &columns, const QJsonObject &json)
{
    ColumnMapping mapping;
    for (const QString &column : columns)
        mapping.columns.append({column, {}, 0, Reason::tr("not in the mapping"), {}});
    if (!json.value(u"columns"_s).isArray()) {
        for (auto entry = json.begin(); entry != json.end(); ++entry) {
            TRY(place(entity, columns, entry.key(), entry.value(), mapping));
        }
        return mapping;
    }
    for (const QJsonValue &entry : json.value(u"columns"_s).toArray()) {
        const QJsonObject object = entry.toObject();
        const QString column = object.value(u"column"_s).toString();
        // A column that is to be omitted may be missing from this file.
        const bool isImported = object.value(u"field"_s).isString() || object.contains(u"new_field"_s);
        if (findColumn(columns, column) < 0 && !isImported)
            continue;
        TRY(place(entity, columns, column, object, mapping));
    }
    const auto order = TRY(dateOrderFromName(json.value(u"date_order"_s).toString()));
    mapping.dateOrder = order;
    mapping.decimal = TRY(decimalFromJson(json.value(u"decimal"_s)));
    mapping.currency = json.value(u"currency"_s).toString().toUpper();
    if (!mapping.currency.isEmpty()) {
        if (const auto currency = Currency::fromCode(mapping.currency); !currency)
            return fail(Error::Kind::Invalid, currency.error().what, field::currency);
    }
    if (json.contains(u"deal"_s))
        mapping.deal = TRY(dealFromJson(entity, columns, json.value(u"deal"_s).toObject()));
    return mapping;
}

Result<ColumnMapping> loadMapping(const QString &path, const Entity &entity, const QStringList &columns)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            Error::Kind::NotFound, Reason::tr("the mapping cannot be opened: %1").arg(file.errorString()), path);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return fail(
            Error::Kind::Invalid, Reason::tr("the mapping is not a JSON object: %1").arg(error.errorString()), path);
    return mappingFromJson(entity, columns, document.object());
}

Result<void> saveMapping(const QString &path, const ColumnMapping &mapping)
{
    store::SafeFile file(path);
    TRY(file.open());
    TRY(file.write(QJsonDocument(mapping.toJson()).toJson()));
    return file.commit();
}

QStringList targetsOf(const Entity &entity)
{
    QStringList targets;
    if (entity.find(field::first_name) && entity.find(field::last_name))
        targets.append(u"name:full"_s);
    for (const Field &field : entity.fields) {
        if (field.isSystem())
            continue;
        targets.append(field.name);
        if (field.type == FieldType::Money || field.type == FieldType::UnitPrice)
            targets.append(field.name + u":currency"_s);
    }
    targets.append(u"id"_s);
    return targets;
}

bool isTarget(const Entity &entity, const QString &target)
{
    if (targetsOf(entity).contains(target))
        return true;
    if (target == field::score && entity.find(field::manual_score))
        return true; // of a mapping that was saved before scores had rules
    const Field *field = entity.find(target.section(u':', 0, 0));
    return field && !field->isSystem() && field->type == FieldType::List && target.count(u':') == 1;
}

} // namespace satchel::exchange
