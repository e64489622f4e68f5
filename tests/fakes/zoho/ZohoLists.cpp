// SPDX-License-Identifier: GPL-3.0-or-later
// Lists by pages and page tokens, records by their id, what was deleted, and searches.
#include "tests/fakes/zoho/ZohoState.h"

#include <algorithm>
#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

using ZohoRefusal = std::optional<HttpResponse>;

constexpr qsizetype mostZohoRows = 200;
constexpr qsizetype mostZohoFields = 50;
constexpr qsizetype mostZohoIds = 100;
constexpr qsizetype withoutToken = 2000; // rows that page numbers reach
constexpr qint64 tokenLifetime = 24 * 60 * 60'000;

HttpResponse invalidParameter(const QString &code, const QString &name)
{
    return zohoError(400, code, u"the parameter given seems to be invalid"_s, {{u"param_name"_s, name}});
}

QStringList listIn(const ZohoCall &call, const QString &name)
{
    return call.parameter(name).split(u',', Qt::SkipEmptyParts);
}

ZohoRefusal problemOfParameters(const ZohoCall &call, const QStringList &known)
{
    for (const auto &[name, value] : call.query.queryItems(QUrl::FullyDecoded)) {
        if (!known.contains(name))
            return invalidParameter(u"EXTRA_PARAM_FOUND"_s, name);
    }
    const QString size = call.parameter(u"per_page"_s);
    if (!size.isEmpty() && (size.toLongLong() < 1 || size.toLongLong() > mostZohoRows))
        return invalidParameter(u"LIMIT_EXCEEDED"_s, u"per_page"_s);
    if (!call.modifiedSince.isEmpty() && !zohoInstant(QString::fromLatin1(call.modifiedSince)))
        return invalidParameter(u"INVALID_DATA"_s, u"If-Modified-Since"_s);
    return {};
}

ZohoRefusal problemOfFields(const ZohoState &state, const ZohoCall &call, int type)
{
    const QStringList fields = listIn(call, u"fields"_s);
    if (fields.size() > mostZohoFields)
        return zohoError(400, u"LIMIT_EXCEEDED"_s, u"only 50 fields are allowed"_s, {{u"param_name"_s, u"fields"_s}});
    for (const QString &field : fields) {
        if (!isZohoField(state.typeAt(type), field) || (field == "Currency"_L1 && !state.options.hasCurrencies))
            return invalidParameter(u"INVALID_DATA"_s, u"fields: "_s + field);
    }
    return {};
}

/// What a token holds for: the same request, whatever the page.
QString meaningOf(const ZohoCall &call)
{
    QUrlQuery query = call.query;
    query.removeQueryItem(u"page_token"_s);
    query.removeQueryItem(u"page"_s);
    const QByteArray text = call.path.join(u'/').toUtf8() + '?' + query.toString(QUrl::FullyEncoded).toUtf8() + '|'
        + call.modifiedSince;
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex());
}

QString tokenFor(const ZohoCall &call, const QString &last)
{
    const QJsonObject token{{u"last"_s, last}, {u"of"_s, meaningOf(call)}, {u"at"_s, call.now.ms}};
    return QString::fromLatin1(QJsonDocument(token)
                                   .toJson(QJsonDocument::Compact)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QJsonObject readToken(const QString &token)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(token.toLatin1(), QByteArray::Base64UrlEncoding)).object();
}

ZohoRefusal problemOfPaging(const ZohoCall &call, qsizetype size)
{
    static const QStringList sortable = {u""_s, u"id"_s, u"Created_Time"_s, u"Modified_Time"_s};
    if (!sortable.contains(call.parameter(u"sort_by"_s)))
        return invalidParameter(u"INVALID_DATA"_s, u"sort_by"_s);
    const QString token = call.parameter(u"page_token"_s);
    if (token.isEmpty())
        return call.parameter(u"page"_s).toLongLong() * size > withoutToken ? ZohoRefusal(zohoError(400,
                   u"DISCRETE_PAGINATION_LIMIT_EXCEEDED"_s, u"you can fetch only 2000 records without page_token"_s))
                                                                            : ZohoRefusal();
    if (call.query.hasQueryItem(u"page"_s))
        return zohoError(400, u"AMBIGUITY_DURING_PROCESSING"_s, u"page and page_token are given together"_s);
    const QJsonObject read = readToken(token);
    if (read.value(u"at").toInteger() + tokenLifetime < call.now.ms)
        return zohoError(400, u"EXPIRED_VALUE"_s, u"the page token is expired"_s);
    return read.value(u"of").toString() == meaningOf(call) ? ZohoRefusal()
                                                           : ZohoRefusal(zohoError(400, u"TOKEN_BOUND_DATA_MISMATCH"_s,
                                                               u"the parameters differ from those of the token"_s));
}

bool isConvertedShown(const ZohoCall &call, const Row &row)
{
    const QString converted = call.parameter(u"converted"_s);
    const bool isConverted = row.values.value(u"Converted__s") == "true"_L1;
    return converted == "both"_L1 || isConverted == (converted == "true"_L1);
}

/// What rows are sorted by, as text that sorts alike.
QString keyOf(const QString &sortBy, const Row &row)
{
    const qint64 stamp = sortBy == "Created_Time"_L1 ? row.createdAt.ms
        : sortBy == "Modified_Time"_L1               ? row.updatedAt.ms
                                                     : 0;
    return u"%1|%2"_s.arg(stamp, 20, 10, QLatin1Char('0')).arg(row.number, 20, 10, QLatin1Char('0'));
}

std::vector<std::pair<QString, RowPointer>> listed(const ZohoState &state, const ZohoCall &call, int type)
{
    const QStringList ids = listIn(call, u"ids"_s);
    const auto since = zohoInstant(QString::fromLatin1(call.modifiedSince));
    std::vector<std::pair<QString, RowPointer>> rows;
    for (const auto &[number, row] : state.typeAt(type).table.rows()) {
        const bool isMeant = ids.isEmpty() || ids.contains(QString::number(number));
        const bool isNew = !since || row->updatedAt > *since; // not that second itself
        if (row->isLive() && state.isInSight(number) && isMeant && isNew && isConvertedShown(call, *row))
            rows.emplace_back(keyOf(call.parameter(u"sort_by"_s), *row), row);
    }
    std::ranges::sort(rows, {}, &std::pair<QString, RowPointer>::first);
    if (call.parameter(u"sort_order"_s) != "asc"_L1)
        std::ranges::reverse(rows);
    return rows;
}

} // namespace

HttpResponse answerZohoList(const ZohoState &state, const ZohoCall &call, int type)
{
    const qsizetype size = call.parameter(u"per_page"_s).isEmpty() ? mostZohoRows
                                                                   : call.parameter(u"per_page"_s).toLongLong();
    if (auto refusal = problemOfParameters(call,
            {u"fields"_s, u"ids"_s, u"per_page"_s, u"page"_s, u"page_token"_s, u"sort_by"_s, u"sort_order"_s,
                u"converted"_s, u"approved"_s}))
        return *refusal;
    if (call.parameter(u"fields"_s).isEmpty() && !call.query.hasQueryItem(u"ids"_s))
        return zohoError(400, u"REQUIRED_PARAM_MISSING"_s, u"One of the expected parameter is missing"_s,
            {{u"param_name"_s, u"fields"_s}});
    if (auto refusal = problemOfFields(state, call, type))
        return *refusal;
    if (listIn(call, u"ids"_s).size() > mostZohoIds)
        return invalidParameter(u"LIMIT_EXCEEDED"_s, u"ids"_s);
    if (auto refusal = problemOfPaging(call, size))
        return *refusal;
    const auto rows = listed(state, call, type);
    const bool isUp = call.parameter(u"sort_order"_s) == "asc"_L1;
    const QString token = call.parameter(u"page_token"_s);
    const QString last = token.isEmpty() ? QString() : readToken(token).value(u"last").toString();
    const qsizetype page = std::max<qsizetype>(1, call.parameter(u"page"_s).toLongLong());
    auto begin = std::ranges::find_if(
        rows, [&](const auto &row) { return last.isEmpty() || (isUp ? row.first > last : row.first < last); });
    begin += last.isEmpty() ? std::min<qsizetype>((page - 1) * size, rows.end() - begin) : 0;
    const auto end = begin + std::min<qsizetype>(size, rows.end() - begin);
    QJsonArray data;
    for (auto row = begin; row != end; ++row)
        data.append(zohoJson(state, type, *row->second, listIn(call, u"fields"_s)));
    if (data.isEmpty())
        return zohoNothing(call.modifiedSince.isEmpty() ? 204 : 304);
    const bool hasMore = end != rows.end();
    QJsonObject info{{u"per_page"_s, size}, {u"count"_s, data.size()}, {u"page"_s, page}, {u"more_records"_s, hasMore},
        {u"next_page_token"_s, hasMore ? QJsonValue(tokenFor(call, std::prev(end)->first)) : QJsonValue()}};
    return jsonAnswer(QJsonObject{{u"data"_s, data}, {u"info"_s, info}});
}

HttpResponse answerZohoRecord(const ZohoState &state, const ZohoCall &call, int type)
{
    if (auto refusal = problemOfParameters(call, {u"fields"_s, u"converted"_s, u"approved"_s}))
        return *refusal;
    if (auto refusal = problemOfFields(state, call, type))
        return *refusal;
    const RowPointer row = state.typeAt(type).table.find(call.part(1).toLongLong());
    if (!row)
        return zohoError(
            400, u"INVALID_DATA"_s, u"the id given seems to be invalid"_s, {{u"resource_path_index"_s, 1}});
    if (!row->isLive() || !state.isInSight(row->number) || !isConvertedShown(call, *row))
        return zohoNothing(204);
    const auto since = zohoInstant(QString::fromLatin1(call.modifiedSince));
    if (since && row->updatedAt <= *since)
        return zohoNothing(304);
    return jsonAnswer(QJsonObject{{u"data"_s, QJsonArray{zohoJson(state, type, *row, listIn(call, u"fields"_s))}}});
}

HttpResponse answerZohoDeleted(const ZohoState &state, const ZohoCall &call, int type)
{
    if (auto refusal = problemOfParameters(call, {u"type"_s, u"per_page"_s, u"page"_s}))
        return *refusal;
    if (state.typeAt(type).name == "Notes"_L1)
        return zohoError(400, u"INVALID_MODULE"_s, u"the module name given seems to be invalid"_s);
    const auto since = zohoInstant(QString::fromLatin1(call.modifiedSince));
    struct Gone
    {
        Instant at;
        qint64 number = 0;
        QString kind;
    };
    std::vector<Gone> all;
    for (const auto &[number, row] : state.typeAt(type).table.rows()) {
        if (!row->isLive())
            all.push_back({*row->archivedAt, number, u"recycle"_s});
    }
    for (const ZohoState::Purged &purged : state.purged) {
        if (purged.type == type)
            all.push_back({purged.at, purged.number, u"permanent"_s});
    }
    const QString kind = call.parameter(u"type"_s);
    std::erase_if(all, [&](const Gone &one) {
        const bool isMeant = kind.isEmpty() || kind == "all"_L1 || kind == one.kind;
        return !isMeant || (since && one.at <= *since);
    });
    std::ranges::sort(all, [](const Gone &one, const Gone &other) {
        return std::tie(other.at, other.number) < std::tie(one.at, one.number); // the newest first
    });
    const qsizetype size = call.parameter(u"per_page"_s).isEmpty() ? mostZohoRows
                                                                   : call.parameter(u"per_page"_s).toLongLong();
    const qsizetype page = std::max<qsizetype>(1, call.parameter(u"page"_s).toLongLong());
    QJsonArray data;
    for (qsizetype at = (page - 1) * size; at < std::min<qsizetype>(page * size, std::ssize(all)); ++at) {
        const Gone &one = all[std::size_t(at)];
        data.append(QJsonObject{{u"id"_s, QString::number(one.number)}, {u"type"_s, one.kind},
            {u"deleted_time"_s, zohoTime(state, one.at)}, {u"display_name"_s, QJsonValue()}});
    }
    if (data.isEmpty())
        return zohoNothing(call.modifiedSince.isEmpty() ? 204 : 304);
    const QJsonObject info{{u"per_page"_s, size}, {u"count"_s, data.size()}, {u"page"_s, page},
        {u"more_records"_s, page * size < std::ssize(all)}};
    return jsonAnswer(QJsonObject{{u"data"_s, data}, {u"info"_s, info}});
}

/// By a whole address or a word; the index lags.
HttpResponse answerZohoSearch(const ZohoState &state, const ZohoCall &call, int type)
{
    if (auto refusal = problemOfParameters(
            call, {u"email"_s, u"word"_s, u"fields"_s, u"per_page"_s, u"page"_s, u"converted"_s}))
        return *refusal;
    const QString email = call.parameter(u"email"_s);
    const QString word = call.parameter(u"word"_s);
    if (email.isEmpty() == word.isEmpty())
        return zohoError(400, u"REQUIRED_PARAM_MISSING"_s, u"One of the expected parameter is missing"_s);
    QJsonArray data;
    for (const auto &[number, row] : state.typeAt(type).table.indexed()) {
        const bool hasEmail = row->values.value(u"Email").compare(email, Qt::CaseInsensitive) == 0;
        const bool hasWord = zohoName(state.typeAt(type), *row).contains(word, Qt::CaseInsensitive);
        if (state.isInSight(number) && (email.isEmpty() ? hasWord : hasEmail))
            data.append(zohoJson(state, type, *row, listIn(call, u"fields"_s)));
    }
    return data.isEmpty() ? zohoNothing(204) : jsonAnswer(QJsonObject{{u"data"_s, data}});
}

} // namespace satchel::fakes
