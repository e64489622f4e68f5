// SPDX-License-Identifier: GPL-3.0-or-later
// Collections: filters, order and pages whose links carry a cookie; and change tracking, whose delta links live some
// days.
#include "tests/fakes/Durations.h"
#include "tests/fakes/dynamics365/DynamicsEndpoints.h"
#include "tests/fakes/dynamics365/DynamicsFilter.h"
#include "tests/fakes/dynamics365/DynamicsRows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

/// Where the next page begins: after this row in the order of the request.
struct Cookie
{
    QString key; // what the row is sorted by
    qint64 number = 0;
    qint64 change = 0; // of a tracked listing: what its delta link will begin with
    qint64 upTo = 0; // of a delta: its end, the same for every page
    int page = 1;

    QString toString() const
    {
        return u"<cookie pagenumber=\"%1\" last=\"%2\" number=\"%3\" change=\"%4\" upto=\"%5\" istracking=\"False\" />"_s
            .arg(page)
            .arg(key)
            .arg(number)
            .arg(change)
            .arg(upTo);
    }
    static std::optional<Cookie> read(const QString &text)
    {
        const QStringList parts = text.split(u'"');
        if (parts.size() < 10 || !text.startsWith("<cookie"_L1))
            return {};
        return Cookie{parts[3], parts[5].toLongLong(), parts[7].toLongLong(), parts[9].toLongLong(), parts[1].toInt()};
    }
};

DynamicsError badCookie()
{
    return {400, u"0x80060888"_s, u"Malformed paging cookie, or one that has expired"_s};
}

DynamicsError expired(const DynamicsState &state)
{
    return {state.options.trackingStatus, u"0x80044352"_s,
        u"Version stamp associated with the client has expired. Please perform a full sync."_s};
}

/// The address of the request with another parameter in the place of its cookie or token.
QString linkWith(const DynamicsCall &call, const QString &parameter, const QString &value)
{
    QStringList kept;
    for (const QString &item : call.url.query(QUrl::FullyEncoded).split(u'&', Qt::SkipEmptyParts)) {
        const QString name = QUrl::fromPercentEncoding(item.section(u'=', 0, 0).toUtf8());
        if (name != "$skiptoken"_L1 && name != "$deltatoken"_L1)
            kept.append(item);
    }
    kept.append(parameter + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value)));
    return call.url.toString(QUrl::RemoveQuery | QUrl::FullyEncoded) + u'?' + kept.join(u'&');
}

QString deltaLink(const DynamicsCall &call, qint64 change)
{
    return linkWith(call, u"$deltatoken"_s, u"%1!%2"_s.arg(change).arg(secondStamp(call.now.ms)));
}

struct Order
{
    std::vector<DynamicsColumn> columns;
    bool isDescending = false;

    static DynamicsResult<Order> read(const DynamicsState &state, int type, const QString &text)
    {
        Order order;
        for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
            const QString name = part.trimmed().section(u' ', 0, 0);
            const auto column = DynamicsColumn::find(state, type, name);
            if (!column)
                return refuse(noSuchColumn(type, name));
            order.isDescending = order.isDescending || part.trimmed().endsWith(" desc"_L1);
            order.columns.push_back(*column);
        }
        return order;
    }
    QString keyOf(const DynamicsState &state, const Row &row) const
    {
        QStringList keys;
        for (const DynamicsColumn &column : columns)
            keys.append(column.valueOf(state, row));
        return keys.join(u'|');
    }
    bool isBefore(const std::pair<QString, qint64> &a, const std::pair<QString, qint64> &b) const
    {
        if (a.first != b.first)
            return isDescending ? b.first < a.first : a.first < b.first;
        return a.second < b.second;
    }
};

qsizetype pageSize(const DynamicsState &state, const DynamicsCall &call)
{
    const qsizetype wanted = call.preference("odata.maxpagesize").toLongLong();
    return wanted > 0 ? std::min(wanted, state.options.mostRows) : state.options.mostRows;
}

HttpResponse tracked(const DynamicsCall &call, JsonStream &json)
{
    HttpResponse response = odataAnswer(200, json);
    if (!call.header("Prefer").isEmpty())
        response.headers.push_back({"Preference-Applied", call.header("Prefer")});
    return response;
}

HttpResponse list(DynamicsState &state, const DynamicsCall &call, int type, bool isTracking)
{
    const auto projection = DynamicsProjection::make(state, type, call);
    const auto filter = readFilter(state, type, call.parameter("$filter"));
    const auto order = Order::read(state, type, call.parameter("$orderby"));
    if (!projection || !filter || !order)
        return errorAnswer(!projection ? projection.error() : !filter ? filter.error() : order.error());
    const RemoteTable &table = tableAt(state, type).table;
    Cookie cookie;
    if (call.has("$skiptoken")) {
        const auto known = Cookie::read(call.parameter("$skiptoken"));
        if (!known)
            return errorAnswer(badCookie());
        cookie = *known;
    } else {
        cookie.change = table.settledChange();
    }
    std::vector<std::pair<std::pair<QString, qint64>, const Row *>> found;
    for (const auto &[number, row] : table.rows()) {
        if (!row->isLive() || !isInSight(state, number) || !fits(state, type, *filter, *row))
            continue;
        std::pair<QString, qint64> key{order->keyOf(state, *row), number};
        if (!call.has("$skiptoken") || order->isBefore({cookie.key, cookie.number}, key))
            found.emplace_back(std::move(key), row.get());
    }
    const qsizetype top = call.has("$top") ? call.parameter("$top").toLongLong() : qsizetype(found.size());
    const qsizetype size = std::min(pageSize(state, call), std::min(top, qsizetype(found.size())));
    std::partial_sort(found.begin(), found.begin() + size, found.end(),
        [&](const auto &a, const auto &b) { return order->isBefore(a.first, b.first); });
    JsonStream json;
    json.beginObject().key("@odata.context").text(projection->context());
    if (call.parameter("$count") == "true"_L1)
        json.key("@odata.count").number(std::min<qint64>(qint64(found.size()), 5000));
    json.key("value").beginArray();
    for (qsizetype at = 0; at < size; ++at)
        projection->write(json, *found[std::size_t(at)].second);
    json.endArray();
    const bool hasMore = size < qsizetype(found.size()) && size < top;
    if (hasMore || (isOn(state.conditions.faults, Fault::EndlessPaging) && size > 0)) {
        const auto &last = found[std::size_t(hasMore ? size - 1 : 0)].first;
        json.key("@odata.nextLink")
            .text(linkWith(
                call, u"$skiptoken"_s, Cookie{last.first, last.second, cookie.change, 0, cookie.page + 1}.toString()));
    } else if (isTracking && !state.options.unlinked.contains(setName(type))) {
        json.key("@odata.deltaLink").text(deltaLink(call, cookie.change));
    }
    json.endObject();
    return tracked(call, json);
}

/// What was written since: changed rows first, then the ids of those that are gone, also such as nobody ever saw.
HttpResponse changes(DynamicsState &state, const DynamicsCall &call, int type)
{
    const auto projection = DynamicsProjection::make(state, type, call);
    if (!projection)
        return errorAnswer(projection.error());
    const RemoteTable &table = tableAt(state, type).table;
    const QString token = call.parameter("$deltatoken");
    Cookie cookie;
    if (call.has("$skiptoken")) {
        const auto known = Cookie::read(call.parameter("$skiptoken"));
        if (!known)
            return errorAnswer(badCookie());
        cookie = *known;
    } else {
        const auto issued = momentOf(token.section(u'!', 1));
        cookie.change = token.section(u'!', 0, 0).toLongLong();
        cookie.upTo = table.settledChange();
        if (!issued || call.now.ms - *issued > state.options.tokenDays * MsPerDay)
            return errorAnswer(expired(state));
    }
    struct Change
    {
        qint64 number = 0;
        const Row *row = nullptr; // null: deleted
    };
    std::map<std::pair<int, qint64>, Change> found; // by (gone, change)
    for (const auto &[number, row] : table.rows()) {
        if (row->change > cookie.change && isInSight(state, number))
            found[{row->isLive() ? 0 : 1, row->change}] = {number, row->isLive() ? row.get() : nullptr};
    }
    for (const RemoteTable::Erased &gone : table.erased()) {
        if (gone.change > cookie.change)
            found[{1, gone.change}] = {gone.number, nullptr};
    }
    const QString goneContext = u"%1$metadata#%2/$deletedEntity"_s.arg(serviceRoot(call.url), setName(type));
    const qsizetype size = pageSize(state, call);
    auto at = call.has("$skiptoken") ? found.upper_bound({cookie.key.toInt(), cookie.number}) : found.begin();
    std::pair<int, qint64> last;
    JsonStream json;
    json.beginObject().key("@odata.context").text(projection->context() + u"/$delta"_s).key("value").beginArray();
    for (qsizetype written = 0; written < size && at != found.end(); ++written, ++at) {
        last = at->first;
        if (at->second.row)
            projection->write(json, *at->second.row);
        else
            json.beginObject()
                .key("@odata.context")
                .text(goneContext)
                .key("id")
                .text(dynamicsId(state, at->second.number))
                .key("reason")
                .text("deleted")
                .endObject();
    }
    json.endArray();
    const bool hasMore = at != found.end();
    if (hasMore) // the token goes on standing in the link: these are still changes
        json.key("@odata.nextLink")
            .text(linkWith(call, u"$deltatoken"_s, token) + u"&$skiptoken="_s
                + QString::fromLatin1(QUrl::toPercentEncoding(
                    Cookie{QString::number(last.first), last.second, cookie.change, cookie.upTo, cookie.page + 1}
                        .toString())));
    else
        json.key("@odata.deltaLink").text(deltaLink(call, cookie.upTo));
    json.endObject();
    return tracked(call, json);
}

std::optional<DynamicsError> checkTracking(const DynamicsState &state, const DynamicsCall &call, int type)
{
    if (state.options.untracked.contains(setName(type)))
        return DynamicsError{state.options.trackingStatus, u"0x80072491"_s,
            u"Change tracking is not enabled for entity %1."_s.arg(setName(type))};
    if (state.options.unlisted.contains(setName(type)))
        return missingPrivilege(u"Read"_s, type);
    for (const char *option : {"$filter", "$orderby", "$expand", "$top"}) {
        if (call.has(option))
            return DynamicsError{400, u"0x80060888"_s,
                u"The query option %1 is not supported with change tracking."_s.arg(QLatin1String(option))};
    }
    return {};
}

} // namespace

HttpResponse answerCollection(DynamicsState &state, const DynamicsCall &call, int type)
{
    if (const auto error = checkPrivilege(state, "GET", type))
        return errorAnswer(*error);
    const bool isTracking = !call.preference("odata.track-changes").isNull();
    const bool isDelta = call.has("$deltatoken");
    if (isTracking || isDelta) {
        if (const auto error = checkTracking(state, call, type))
            return errorAnswer(*error);
    }
    return isDelta ? changes(state, call, type) : list(state, call, type, isTracking);
}

} // namespace satchel::fakes
