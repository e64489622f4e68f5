// SPDX-License-Identifier: GPL-3.0-or-later
// Creates, updates and deletions of items and updates. Values come as a text with JSON in it, each in the form of its
// column's type.
#include "tests/fakes/monday/MondayFake.h"

#include <algorithm>
#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

using Refusal = std::optional<MondayError>;

MondayError badValue(const MondayColumn &column, const QString &what)
{
    return {u"ColumnValueException"_s, u"invalid value - "_s + what, column.id};
}

bool hasOnly(const QJsonValue &value, const QStringList &members)
{
    const QStringList given = value.toObject().keys();
    return value.isObject() && std::ranges::all_of(given, [&](const QString &name) { return members.contains(name); });
}

QString idText(const QJsonValue &id)
{
    return id.isDouble() ? QString::number(id.toInteger()) : id.toString();
}

/// A label that the column has, by its name or its index.
Refusal takeLabel(const MondayColumn &column, const QJsonValue &value, QString &stored)
{
    for (const auto &[index, name] : column.labels) {
        if (value[u"label"] == name || value[u"index"] == index) {
            stored = QString::number(index);
            return {};
        }
    }
    return badValue(column, u"label does not exist in column"_s);
}

Refusal takeEntries(const MondayState &state, const MondayColumn &column, const QJsonValue &value, QString &stored)
{
    QStringList entries;
    const bool arePeople = column.type == "people"_L1;
    for (const QJsonValue entry : value[arePeople ? u"personsAndTeams" : u"item_ids"].toArray()) {
        const QString id = idText(arePeople ? entry[u"id"] : entry);
        const int target = state.data.typeIndex(column.target);
        const bool isThere = state.liveRow(target, id.toLongLong()) != nullptr;
        if (!isThere || (arePeople && entry[u"kind"] != "person"_L1))
            return badValue(column, u"there is no such entry"_s);
        entries.append(id);
    }
    stored = entries.join(u',');
    return {};
}

Refusal takeDate(const MondayColumn &column, const QJsonValue &value, QString &stored)
{
    static const QRegularExpression time(u"^\\d\\d:\\d\\d:\\d\\d$"_s);
    const QString day = value[u"date"].toString();
    const QString clock = value[u"time"].toString();
    const bool isSound = hasOnly(value, {u"date"_s, u"time"_s}) && QDate::fromString(day, Qt::ISODate).isValid()
        && (value[u"time"].isUndefined() || time.match(clock).hasMatch());
    if (!isSound)
        return badValue(column, u"please check our API documentation for the correct data structure"_s);
    stored = clock.isEmpty() ? day : day + u' ' + clock;
    return {};
}

Refusal takeValue(const MondayState &state, const MondayColumn &column, const QJsonValue &value, QString &stored)
{
    const QString type = column.type;
    const bool isCleared = value.isNull() || (value.isObject() && value.toObject().isEmpty());
    if (type == "mirror"_L1)
        return badValue(column, u"the column is read-only"_s);
    if (isCleared) {
        stored.clear();
        return {};
    }
    const auto part = [&](QStringView name) { return value[name].toString(); };
    const auto take = [&](bool isSound, const QString &text) {
        stored = isSound ? text : stored;
        return isSound ? Refusal() : Refusal(badValue(column, u"please check our API documentation"_s));
    };
    if (type == "status"_L1)
        return takeLabel(column, value, stored);
    if (type == "people"_L1 || type == "board_relation"_L1)
        return takeEntries(state, column, value, stored);
    if (type == "date"_L1)
        return takeDate(column, value, stored);
    if (type == "text"_L1)
        return take(value.isString(), value.toString());
    if (type == "long_text"_L1)
        return take(hasOnly(value, {u"text"_s}), part(u"text"));
    if (type == "numbers"_L1) {
        bool isNumber = false;
        value.toString().toDouble(&isNumber);
        return take(isNumber, value.toString());
    }
    if (type == "email"_L1)
        return take(
            hasOnly(value, {u"email"_s, u"text"_s}) && part(u"email").contains(u'@') && !part(u"text").isEmpty(),
            part(u"email"));
    if (type == "link"_L1)
        return take(
            hasOnly(value, {u"url"_s, u"text"_s}) && part(u"url").startsWith("http"_L1) && !part(u"text").isEmpty(),
            part(u"url"));
    if (type == "phone"_L1)
        return take(hasOnly(value, {u"phone"_s, u"countryShortName"_s})
                && (value[u"countryShortName"].isUndefined() || part(u"countryShortName").size() == 2),
            part(u"phone"));
    if (type == "checkbox"_L1)
        return take(part(u"checked") == "true"_L1, u"true"_s);
    QStringList labels;
    for (const QJsonValue label : value[u"labels"].toArray()) {
        labels.append(label.toString());
        const bool isThere = std::ranges::any_of(
            column.labels, [&](const auto &one) { return one.second == label.toString(); });
        if (!isThere)
            return badValue(column, u"label does not exist in column"_s);
    }
    return take(hasOnly(value, {u"labels"_s}), labels.join(u','));
}

Refusal takeName(const QString &name, Values &values)
{
    constexpr qsizetype longest = 255;
    if (name.trimmed().isEmpty())
        return MondayError{u"InvalidArgumentException"_s, u"the item needs a name"_s};
    if (name.size() > longest)
        return MondayError{u"ItemNameTooLongException"_s, u"name exceeds the limit of 255 characters"_s};
    values.set(u"name"_s, name);
    return {};
}

Refusal takeValues(const MondayState &state, const MondayBoard &board, const QString &json, Values &values)
{
    const auto document = QJsonDocument::fromJson(json.toUtf8());
    if (!json.isEmpty() && !document.isObject())
        return MondayError{u"JsonParseException"_s, u"column_values is no JSON"_s};
    const QJsonObject given = document.object();
    for (auto value = given.begin(); value != given.end(); ++value) {
        if (value.key() == "name"_L1) {
            if (auto refusal = takeName(value->toString(), values))
                return refusal;
            continue;
        }
        const MondayColumn *column = board.column(value.key());
        if (!column)
            return MondayError{u"InvalidColumnIdException"_s, u"This column ID doesn't exist"_s, value.key()};
        QString stored = values.value(column->id);
        if (auto refusal = takeValue(state, *column, *value, stored))
            return refusal;
        values.set(column->id, stored);
    }
    return {};
}

/// The index gets to know of it later.
RowPointer keep(MondayState &state, const QString &typeName, Row row, Instant now)
{
    RemoteTable &table = state.typeAt(state.data.typeIndex(typeName)).table;
    row.updatedAt = serverTime(state.conditions, now);
    row.isByApi = true;
    const qint64 number = row.number;
    const qint64 lag = state.options.indexLag > 0 ? qint64(state.random() % quint64(state.options.indexLag)) : 0;
    table.put(std::move(row), {now, Instant{now.ms + lag}}, now);
    return table.newest(number);
}

Row newRow(MondayState &state, const QString &typeName, Instant now)
{
    Row row;
    row.number = state.typeAt(state.data.typeIndex(typeName)).table.takeNumber();
    row.createdAt = serverTime(state.conditions, now);
    return row;
}

MondayResult createItem(MondayState &state, const QJsonObject &arguments, Instant now)
{
    const MondayBoard *board = state.board(idText(arguments.value(u"board_id")));
    if (!board)
        return {{}, MondayError{u"InvalidBoardIdException"_s, u"The board does not exist"_s}};
    Row row;
    if (auto refusal = takeName(arguments.value(u"item_name").toString(), row.values))
        return {{}, refusal};
    if (auto refusal = takeValues(state, *board, arguments.value(u"column_values").toString(), row.values))
        return {{}, refusal};
    Row made = newRow(state, board->type, now);
    made.values = row.values;
    return {mondayItem(state, *board, *keep(state, board->type, std::move(made), now))};
}

MondayResult changeItem(MondayState &state, const QJsonObject &arguments, Instant now)
{
    const auto [board, before] = state.item(idText(arguments.value(u"item_id")));
    const bool isThere = before && before->isLive() && board->id == idText(arguments.value(u"board_id")).toLongLong();
    if (!isThere)
        return {{}, MondayError{u"ResourceNotFoundException"_s, u"The item was not found on the board"_s}};
    Row row = *before;
    if (auto refusal = takeValues(state, *board, arguments.value(u"column_values").toString(), row.values))
        return {{}, refusal};
    return {mondayItem(state, *board, *keep(state, board->type, std::move(row), now))};
}

MondayResult deleteRow(MondayState &state, const QString &typeName, const RowPointer &row, Instant now)
{
    if (!row || !row->isLive())
        return {{}, MondayError{u"ResourceNotFoundException"_s, u"It was not found"_s}};
    Row deleted = *row;
    deleted.archivedAt = serverTime(state.conditions, now);
    keep(state, typeName, std::move(deleted), now);
    return {QJsonObject{{u"id"_s, QString::number(row->number)}}};
}

MondayResult writeUpdate(MondayState &state, const QString &field, const QJsonObject &arguments, Instant now)
{
    const QString notes = u"notes"_s;
    const RemoteTable &table = state.typeAt(state.data.typeIndex(notes)).table;
    const RowPointer before = table.newest(idText(arguments.value(u"id")).toLongLong());
    if (field == "delete_update"_L1)
        return deleteRow(state, notes, before, now);
    const auto [board, item] = state.item(idText(arguments.value(u"item_id")));
    const bool isCreate = field == "create_update"_L1;
    const bool isThere = isCreate ? item && item->isLive() : before && before->isLive();
    if (!isThere)
        return {{}, MondayError{u"ResourceNotFoundException"_s, u"It was not found"_s}};
    Row row = isCreate ? newRow(state, notes, now) : *before;
    row.values.set(u"body"_s, arguments.value(u"body").toString());
    if (isCreate) {
        row.values.set(u"item_id"_s, idText(arguments.value(u"item_id")));
        row.values.set(
            u"creator_id"_s, QString::number(state.typeAt(state.data.typeIndex(u"users")).table.rows().begin()->first));
    }
    return {mondayUpdate(state, *keep(state, notes, std::move(row), now))};
}

} // namespace

MondayResult answerMondayWrite(MondayState &state, const QString &field, const QJsonObject &arguments, Instant now)
{
    if (field == "create_item"_L1)
        return createItem(state, arguments, now);
    if (field == "change_multiple_column_values"_L1)
        return changeItem(state, arguments, now);
    if (field != "delete_item"_L1)
        return writeUpdate(state, field, arguments, now);
    const auto [board, row] = state.item(idText(arguments.value(u"item_id")));
    return deleteRow(state, board ? board->type : QString(), row, now);
}

} // namespace satchel::fakes
