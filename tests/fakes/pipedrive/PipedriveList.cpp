// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of version 2: sort_by, updated_since and a cursor that names the first row of the next page.
#include "tests/fakes/pipedrive/PipedriveState.h"

#include <algorithm>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

constexpr qsizetype usualRows = 100;
constexpr qsizetype mostRows = 500;
constexpr qsizetype mostIds = 100;

QStringList parametersOf(const QString &object)
{
    const QStringList paging = {u"limit"_s, u"cursor"_s, u"sort_by"_s, u"sort_direction"_s};
    if (object == "pipelines"_L1)
        return paging;
    if (object == "stages"_L1)
        return paging + QStringList{u"pipeline_id"_s};
    if (object == "products"_L1)
        return paging + QStringList{u"updated_since"_s, u"ids"_s};
    const QStringList usual = paging + QStringList{u"updated_since"_s, u"updated_until"_s, u"ids"_s};
    return object == "deals"_L1  ? usual + QStringList{u"status"_s}
        : object == "persons"_L1 ? usual + QStringList{u"include_fields"_s}
                                 : usual;
}

struct Entry
{
    QString key; // what it is sorted by
    qint64 number = 0;
    QJsonObject json;
};

QString keyOf(const QJsonObject &json, const QString &sortBy)
{
    return sortBy == "id"_L1 ? QString() : json.value(sortBy).toVariant().toString();
}

bool comesBefore(const Entry &one, const Entry &other)
{
    return std::tie(one.key, one.number) < std::tie(other.key, other.number);
}

QString cursorFor(const Entry &first)
{
    return QString::fromLatin1(QJsonDocument(QJsonObject{{u"fieldValue"_s, first.key}, {u"id"_s, first.number}})
                                   .toJson(QJsonDocument::Compact)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

bool isListed(const PipedriveState &state, const PipedriveCall &call, const Row &row)
{
    const QStringList ids = call.parameter(u"ids"_s).split(u',', Qt::SkipEmptyParts);
    if (!state.isInSight(row.number) || (!ids.isEmpty() && !ids.contains(QString::number(row.number))))
        return false;
    const QString statuses = call.parameter(u"status"_s);
    if (call.part(0) == "deals"_L1 && !statuses.isEmpty())
        return statuses.split(u',').contains(row.isLive() ? row.values.value(u"status") : u"deleted"_s);
    const bool showsDeleted = state.options.listsDeletedChanges && call.part(0) != "deals"_L1
        && !call.parameter(u"updated_since"_s).isEmpty();
    return row.isLive() || showsDeleted;
}

/// What is wrong with the parameters; the first of them.
std::optional<HttpResponse> problemOf(const PipedriveCall &call)
{
    static const QRegularExpression instant(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"_s);
    static const QStringList sortable = {u""_s, u"id"_s, u"update_time"_s, u"add_time"_s};
    const QStringList known = parametersOf(call.part(0));
    for (const auto &[name, value] : call.query.queryItems(QUrl::FullyDecoded)) {
        if (!known.contains(name))
            return pipedriveInvalid(name, u"This parameter is not known."_s);
    }
    const QString limit = call.parameter(u"limit"_s);
    if (!limit.isEmpty() && (limit.toLongLong() < 1 || limit.toLongLong() > mostRows))
        return pipedriveInvalid(u"limit"_s, u"This value should be between 1 and 500."_s);
    for (const QString &name : {u"updated_since"_s, u"updated_until"_s}) {
        const QString value = call.parameter(name);
        if (call.query.hasQueryItem(name) && !instant.match(value).hasMatch())
            return pipedriveInvalid(name, u"This value is not a valid datetime."_s);
    }
    const bool isStageOrder = call.part(0) == "stages"_L1 && call.parameter(u"sort_by"_s) == "order_nr"_L1;
    if (!sortable.contains(call.parameter(u"sort_by"_s)) && !isStageOrder)
        return pipedriveInvalid(u"sort_by"_s, u"The value you selected is not a valid choice."_s);
    const QString direction = call.parameter(u"sort_direction"_s);
    if (!direction.isEmpty() && direction != "asc"_L1) // descending is not simulated
        return pipedriveInvalid(u"sort_direction"_s, u"The value you selected is not a valid choice."_s);
    if (call.parameter(u"ids"_s).count(u',') >= mostIds)
        return pipedriveInvalid(u"ids"_s, u"This collection should contain 100 elements or less."_s);
    for (const QString &status : call.parameter(u"status"_s).split(u',', Qt::SkipEmptyParts)) {
        if (!QStringList{u"open"_s, u"won"_s, u"lost"_s, u"deleted"_s}.contains(status))
            return pipedriveInvalid(u"status"_s, u"The value you selected is not a valid choice."_s);
    }
    return {};
}

} // namespace

HttpResponse answerPipedriveList(PipedriveState &state, const PipedriveCall &call, int type)
{
    if (const auto problem = problemOf(call))
        return *problem;
    if (const auto problem = includeProblem(state, call))
        return *problem;
    const QString sortBy = call.parameter(u"sort_by"_s).isEmpty() ? u"id"_s : call.parameter(u"sort_by"_s);
    const auto since = Instant::fromIso(call.parameter(u"updated_since"_s));
    const auto until = Instant::fromIso(call.parameter(u"updated_until"_s));
    std::vector<Entry> entries;
    for (const auto &[number, row] : state.typeAt(type).table.rows()) {
        QJsonObject json = pipedriveJson(state, call, type, *row);
        const auto stamp = Instant::fromIso(json.value(u"update_time").toString());
        const bool isWithin = (!since || (stamp && *stamp >= *since)) && (!until || (stamp && *stamp < *until));
        if (isListed(state, call, *row) && isWithin)
            entries.push_back({keyOf(json, sortBy), number, json});
    }
    std::sort(entries.begin(), entries.end(), comesBefore);
    auto begin = entries.begin();
    if (const QString cursor = call.parameter(u"cursor"_s); !cursor.isEmpty()) {
        const QJsonObject marker = QJsonDocument::fromJson(
            QByteArray::fromBase64(cursor.toLatin1(), QByteArray::Base64UrlEncoding))
                                       .object();
        if (!marker.contains(u"id"))
            return pipedriveInvalid(u"cursor"_s, u"This value is not a valid cursor."_s);
        const Entry first{marker.value(u"fieldValue").toString(), marker.value(u"id").toInteger(), {}};
        begin = std::lower_bound(entries.begin(), entries.end(), first, comesBefore);
    }
    const qsizetype asked = call.parameter(u"limit"_s).toLongLong();
    const auto end = begin + std::min<qsizetype>(asked > 0 ? asked : usualRows, entries.end() - begin);
    QJsonArray list;
    std::for_each(begin, end, [&](const Entry &entry) { list.append(entry.json); });
    return jsonAnswer(QJsonObject{{u"success"_s, true}, {u"data"_s, list},
        {u"additional_data"_s,
            QJsonObject{{u"next_cursor"_s, end == entries.end() ? QJsonValue() : QJsonValue(cursorFor(*end))}}}});
}

namespace {

/// "FIELD ASC"; descending is not simulated.
std::optional<HttpResponse> problemOfFirst(const PipedriveCall &call)
{
    static const QRegularExpression instant(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"_s);
    static const QStringList sortable = {u""_s, u"id ASC"_s, u"add_time ASC"_s, u"update_time ASC"_s};
    static const QStringList known = {u"start"_s, u"limit"_s, u"sort"_s, u"updated_since"_s};
    for (const auto &[name, value] : call.query.queryItems(QUrl::FullyDecoded)) {
        if (!known.contains(name))
            return pipedriveInvalid(name, u"This parameter is not known."_s);
    }
    if (!sortable.contains(call.parameter(u"sort"_s)))
        return pipedriveInvalid(u"sort"_s, u"Bad sort."_s);
    const QString since = call.parameter(u"updated_since"_s);
    if (!since.isEmpty() && !instant.match(since).hasMatch())
        return pipedriveInvalid(u"updated_since"_s, u"This value is not a valid datetime."_s);
    return call.parameter(u"limit"_s).toLongLong() > mostRows
        ? std::optional(pipedriveInvalid(u"limit"_s, u"The limit is too large."_s))
        : std::nullopt;
}

} // namespace

HttpResponse answerPipedriveFirstList(PipedriveState &state, const PipedriveCall &call, int type)
{
    if (const auto problem = problemOfFirst(call))
        return *problem;
    const QString sortBy = call.parameter(u"sort"_s).section(u' ', 0, 0);
    const QString since = call.parameter(u"updated_since"_s);
    const bool isNote = call.part(0) == "notes"_L1;
    std::vector<Entry> entries;
    for (const auto &[number, row] : state.typeAt(type).table.rows()) {
        const bool isWithin = since.isEmpty() || pipedriveTime(row->updatedAt) >= since;
        if (!row->isLive() || !state.isInSight(number) || !isWithin || row->values.value(u"is_archived") == "true"_L1)
            continue;
        QJsonObject json = pipedriveJson(state, type, *row);
        entries.push_back({sortBy.isEmpty() ? QString() : keyOf(json, sortBy), number, json});
    }
    std::sort(entries.begin(), entries.end(), comesBefore);
    const qsizetype start = std::min<qsizetype>(call.parameter(u"start"_s).toLongLong(), std::ssize(entries));
    const qsizetype asked = call.parameter(u"limit"_s).toLongLong();
    const qsizetype end = std::min<qsizetype>(start + (asked > 0 ? asked : usualRows), std::ssize(entries));
    QJsonArray list;
    for (qsizetype at = start; at < end; ++at)
        list.append(entries[std::size_t(at)].json);
    QJsonObject pages{{u"start"_s, start}, {u"limit"_s, asked > 0 ? asked : usualRows},
        {u"more_items_in_collection"_s, end < std::ssize(entries)}};
    if (isNote && end < std::ssize(entries))
        pages.insert(u"next_start"_s, end);
    const QJsonValue data = isNote && list.isEmpty() ? QJsonValue() : QJsonValue(list);
    return jsonAnswer(QJsonObject{{u"success"_s, true}, {u"data"_s, data},
        {u"additional_data"_s, isNote ? QJsonObject{{u"pagination"_s, pages}} : pages}});
}

} // namespace satchel::fakes
