// SPDX-License-Identifier: GPL-3.0-or-later
// Reading: boards with their columns and items, items by id, updates.
#include "tests/fakes/monday/MondayFake.h"

#include <algorithm>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

constexpr qint64 usualRows = 25;
constexpr qint64 mostItems = 500;
constexpr qint64 cursorLife = 60 * 60'000;
const QString lastUpdated = u"__last_updated__"_s;
const QString creationLog = u"__creation_log__"_s;

/// The items that a query means, in its order.
struct ItemsQuery
{
    std::optional<Instant> from;
    std::optional<Instant> to;
    QString orderBy;
    bool isDescending = false;
};

std::optional<MondayError> readRule(const QJsonValue &rule, ItemsQuery &query)
{
    if (rule[u"column_id"] != lastUpdated)
        return MondayError{u"InvalidColumnIdException"_s, u"Column is not known here"_s};
    if (rule[u"operator"] != "between"_L1)
        return MondayError{u"no_operator_config"_s, u"The operator is not supported for this column"_s};
    const QJsonArray values = rule[u"compare_value"].toArray();
    const auto from = Instant::fromIso(values.at(0).toString());
    const auto to = Instant::fromIso(values.at(1).toString());
    if (values.size() != 2 || !from || !to || *to < *from)
        return MondayError{u"InvalidArgumentException"_s, u"Compare value is no period"_s};
    query.from = *from;
    query.to = *to;
    return {};
}

std::optional<MondayError> readQuery(const QJsonObject &given, ItemsQuery &query)
{
    for (const QJsonValue rule : given.value(u"rules").toArray()) {
        if (auto error = readRule(rule, query))
            return error;
    }
    const QJsonArray orders = given.value(u"order_by").toArray();
    if (orders.isEmpty())
        return {};
    query.orderBy = orders[0][u"column_id"].toString();
    query.isDescending = orders[0][u"direction"] == "desc"_L1;
    const bool isKnown = query.orderBy == lastUpdated || query.orderBy == creationLog;
    return isKnown ? std::nullopt : std::optional(MondayError{u"InvalidColumnIdException"_s, u"Unknown column"_s});
}

/// By the index, which lags; without an order in a different one each time.
std::vector<qint64> itemsOf(MondayState &state, const MondayBoard &board, const ItemsQuery &query)
{
    std::vector<std::pair<qint64, qint64>> found;
    const RemoteTable &table = state.typeAt(state.data.typeIndex(board.type)).table;
    for (const auto &[number, row] : table.indexed()) {
        const bool isMeant = (!query.from || row->updatedAt >= *query.from)
            && (!query.to || row->updatedAt <= *query.to);
        if (!isMeant || !state.isInSight(number))
            continue;
        const qint64 rank = query.orderBy == lastUpdated ? row->updatedAt.ms
            : query.orderBy == creationLog               ? row->createdAt.ms
                                                         : qint64(state.random() >> 1);
        found.emplace_back(query.isDescending ? -rank : rank, number);
    }
    std::ranges::sort(found);
    std::vector<qint64> numbers;
    for (const auto &[rank, number] : found)
        numbers.push_back(number);
    return numbers;
}

MondayResult page(MondayState &state, const QString &name, qint64 limit)
{
    MondayCursor &cursor = state.cursors[name];
    const auto board = std::ranges::find(state.boards, cursor.type, &MondayBoard::type);
    const RemoteTable &table = state.typeAt(state.data.typeIndex(cursor.type)).table;
    QJsonArray items;
    while (cursor.at < cursor.items.size() && items.size() < limit) {
        const RowPointer row = table.newest(cursor.items[cursor.at++]);
        if (row && row->isLive())
            items.append(mondayItem(state, *board, *row));
    }
    const bool isOver = cursor.at >= cursor.items.size();
    return {QJsonObject{{u"cursor"_s, isOver ? QJsonValue() : QJsonValue(name)}, {u"items"_s, items}}};
}

/// A cursor is of one page: the next page has its own.
MondayResult nextPage(MondayState &state, const QJsonObject &arguments, Instant now, qint64 limit)
{
    const QString name = arguments.value(u"cursor").toString();
    const auto known = state.cursors.constFind(name);
    if (known == state.cursors.cend() || now.ms - known->began.ms > cursorLife)
        return {{}, MondayError{u"CursorExpiredError"_s, u"The cursor provided for pagination has expired"_s}};
    const QString next = u"c%1"_s.arg(++state.lastCursor);
    state.cursors.insert(next, *known);
    return page(state, next, limit);
}

MondayResult itemsPage(MondayState &state, const MondayBoard &board, const QJsonObject &arguments, Instant now)
{
    const qint64 limit = arguments.value(u"limit").toInteger(usualRows);
    if (limit < 1 || limit > mostItems)
        return {{}, MondayError{u"InvalidArgumentException"_s, u"limit must be between 1 and 500"_s}};
    const bool hasCursor = arguments.value(u"cursor").isString();
    if (hasCursor && arguments.value(u"query_params").isObject())
        return {{}, MondayError{u"InvalidArgumentException"_s, u"cursor and query_params can't be used together"_s}};
    if (hasCursor)
        return nextPage(state, arguments, now, limit);
    ItemsQuery query;
    if (auto error = readQuery(arguments.value(u"query_params").toObject(), query))
        return {{}, error};
    const QString name = u"c%1"_s.arg(++state.lastCursor);
    state.cursors.insert(name, {itemsOf(state, board, query), 0, now, board.type});
    return page(state, name, limit);
}

QJsonObject boardJson(const MondayBoard &board)
{
    return {{u"id"_s, QString::number(board.id)}, {u"name"_s, board.name}, {u"type"_s, board.kind},
        {u"state"_s, u"active"_s}, {u"workspace_id"_s, u"1"_s},
        {u"workspace"_s,
            QJsonObject{{u"id"_s, u"1"_s}, {u"name"_s, u"Sales"_s},
                {u"account_product"_s, QJsonObject{{u"id"_s, u"1"_s}, {u"kind"_s, board.product}}}}}};
}

QJsonObject columnJson(const MondayColumn &column)
{
    QJsonArray labels;
    for (qsizetype at = 0; at < column.labels.size(); ++at)
        labels.append(QJsonObject{{u"id"_s, column.labels[at].first}, {u"label"_s, column.labels[at].second},
            {u"index"_s, at}, {u"is_done"_s, false}, {u"is_deactivated"_s, false}});
    const QJsonObject settings = labels.isEmpty() ? QJsonObject() : QJsonObject{{u"labels"_s, labels}};
    return {{u"id"_s, column.id}, {u"title"_s, column.title}, {u"type"_s, column.type}, {u"settings"_s, settings}};
}

QJsonArray pageOf(const QJsonArray &all, const QJsonObject &arguments, qint64 usual)
{
    const qint64 limit = arguments.value(u"limit").toInteger(usual);
    const qint64 begin = (arguments.value(u"page").toInteger(1) - 1) * limit;
    QJsonArray some;
    for (qint64 at = begin; at < std::min<qint64>(begin + limit, all.size()); ++at)
        some.append(all[at]);
    return some;
}

QStringList idsOf(const QJsonObject &arguments, const QString &name)
{
    QStringList ids;
    const QJsonValue given = arguments.value(name);
    for (const QJsonValue one : given.isArray() ? given.toArray() : QJsonArray{given})
        ids.append(one.isDouble() ? QString::number(one.toInteger()) : one.toString());
    return ids;
}

QJsonArray boardsFor(const MondayState &state, const QJsonObject &arguments)
{
    QJsonArray boards;
    const QStringList ids = idsOf(arguments, u"ids"_s);
    for (const MondayBoard &board : state.boards) {
        const bool isMeant = !arguments.contains(u"ids") || ids.contains(QString::number(board.id));
        if (isMeant && !state.options.denied.contains(board.type))
            boards.append(boardJson(board));
    }
    return pageOf(boards, arguments, usualRows);
}

/// At most 25 without a limit, and nobody says so.
MondayResult itemsFor(const MondayState &state, const QJsonObject &arguments)
{
    const QStringList ids = idsOf(arguments, u"ids"_s);
    const qint64 limit = arguments.value(u"limit").toInteger(usualRows);
    if (ids.size() > 100 || limit > 100)
        return {{}, MondayError{u"InvalidArgumentException"_s, u"at most 100 ids"_s}};
    QJsonArray items;
    for (const QString &id : ids) {
        const auto [board, row] = state.item(id);
        const bool isKept = row && (row->isLive() || row->number % 2 == 0); // others are missing at once
        if (isKept && state.isInSight(row->number) && items.size() < limit)
            items.append(mondayItem(state, *board, *row));
    }
    return {items};
}

/// Newest first; by days, as a range of dates is.
QJsonArray updatesOf(const MondayState &state, const std::function<bool(const Row &)> &isMeant)
{
    std::vector<RowPointer> rows;
    for (const auto &[number, row] : state.typeAt(state.data.typeIndex(u"notes")).table.rows()) {
        if (row->isLive() && isMeant(*row))
            rows.push_back(row);
    }
    std::ranges::sort(rows, [](const RowPointer &one, const RowPointer &other) { return one->number > other->number; });
    QJsonArray updates;
    for (const RowPointer &row : rows)
        updates.append(mondayUpdate(state, *row));
    return updates;
}

MondayResult boardUpdates(const MondayState &state, const MondayBoard &board, const QJsonObject &arguments)
{
    const QString from = arguments.value(u"from_date").toString();
    const QString to = arguments.value(u"to_date").toString();
    if (from.isEmpty() != to.isEmpty() || arguments.value(u"limit").toInteger() > 100)
        return {{}, MondayError{u"InvalidArgumentException"_s, u"from_date and to_date must be used together"_s}};
    const auto isMeant = [&](const Row &row) {
        const QString day = row.updatedAt.toIso().left(10);
        const auto [itsBoard, item] = state.item(row.values.value(u"item_id"));
        return itsBoard && itsBoard->id == board.id && item->isLive()
            && (from.isEmpty() || (day >= from.left(10) && day <= to.left(10)));
    };
    return {pageOf(updatesOf(state, isMeant), arguments, usualRows)};
}

MondayResult byColumnValues(const MondayState &state, const QJsonObject &arguments)
{
    const MondayBoard *board = state.board(idsOf(arguments, u"board_id"_s).value(0));
    if (!board)
        return {{}, MondayError{u"InvalidBoardIdException"_s, u"The board does not exist"_s}};
    QJsonArray items;
    for (const auto &[number, row] : state.typeAt(state.data.typeIndex(board->type)).table.indexed()) {
        bool isMeant = state.isInSight(number);
        for (const QJsonValue rule : arguments.value(u"columns").toArray()) {
            const QString id = rule[u"column_id"].toString();
            if (!board->column(id))
                return {{}, MondayError{u"InvalidColumnIdException"_s, u"This column ID doesn't exist"_s, id}};
            isMeant = isMeant && rule[u"column_values"].toArray().contains(row->values.value(id));
        }
        if (isMeant)
            items.append(mondayItem(state, *board, *row));
    }
    return {QJsonObject{{u"cursor"_s, QJsonValue()}, {u"items"_s, items}}};
}

} // namespace

MondayResult answerMondayQuery(MondayState &state, const QString &field, const QJsonObject &arguments, Instant now)
{
    const RemoteTable &users = state.typeAt(state.data.typeIndex(u"users")).table;
    const auto userJson = [&](const Row &row) {
        return QJsonObject{{u"id"_s, QString::number(row.number)}, {u"name"_s, row.values.value(u"name")},
            {u"email"_s, row.values.value(u"email")}, {u"enabled"_s, true},
            {u"account"_s, QJsonObject{{u"id"_s, QString::number(4000 + state.data.account)}, {u"slug"_s, u"acme"_s}}}};
    };
    if (field == "me"_L1)
        return {userJson(*users.rows().begin()->second)};
    if (field == "users"_L1) {
        QJsonArray all;
        for (const auto &[number, row] : users.rows())
            all.append(userJson(*row));
        return {pageOf(all, arguments, 200)};
    }
    if (field == "boards"_L1)
        return {boardsFor(state, arguments)};
    if (field == "items"_L1)
        return itemsFor(state, arguments);
    if (field == "next_items_page"_L1)
        return nextPage(state, arguments, now, arguments.value(u"limit").toInteger(usualRows));
    if (field == "items_page_by_column_values"_L1)
        return byColumnValues(state, arguments);
    const QStringList ids = idsOf(arguments, u"ids"_s);
    return {pageOf(updatesOf(state, [&](const Row &row) { return ids.contains(QString::number(row.number)); }),
        arguments, usualRows)};
}

MondayResult mondayField(MondayState &state, const QString &type, const QJsonObject &parent, const QString &field,
    const QJsonObject &arguments, Instant now)
{
    const MondayBoard *board = type == "Board"_L1 ? state.board(parent.value(u"id").toString()) : nullptr;
    if (board && field == "items_page"_L1)
        return itemsPage(state, *board, arguments, now);
    if (board && field == "updates"_L1)
        return boardUpdates(state, *board, arguments);
    const QStringList ids = idsOf(arguments, u"ids"_s);
    const bool isAll = !arguments.contains(u"ids");
    if (board && field == "columns"_L1) {
        QJsonArray columns;
        for (const MondayColumn &column : board->columns) {
            if (isAll || ids.contains(column.id))
                columns.append(columnJson(column));
        }
        return {columns};
    }
    if (type != "Item"_L1 || field != "column_values"_L1)
        return {parent.value(field)};
    const auto [itsBoard, row] = state.item(parent.value(u"id").toString());
    QJsonArray values;
    for (const MondayColumn &column : itsBoard->columns) {
        if (isAll || ids.contains(column.id))
            values.append(mondayValue(state, column, row->values.value(column.id)));
    }
    return {values};
}

} // namespace satchel::fakes
