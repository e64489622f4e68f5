// SPDX-License-Identifier: GPL-3.0-or-later
// A list of records, page by page, however the API pages. What a list does not contain is a candidate for deletion, so
// no list may end early without an error: the next page must begin where the one before ended, and a page that does
// not fit its predecessors is refused.
#pragma once

#include "sync/connectors/ChangePull.h"
#include "sync/connectors/JsonApi.h"
#include "sync/connectors/rest/RestRequests.h"
#include "sync/connectors/rest/RestRows.h"

namespace satchel::sync {

/// What the words stand for that every request may use: the object, its columns, and the words of the description.
TemplateValues valuesOf(const ObjectMap &object, const RestRequests &requests, const RestRows &rows);
/// One request of a description, with its words filled in.
Result<JsonAnswer> sendRequest(JsonApi &api, const RestRequest &request, const TemplateValues &values,
    const std::vector<HttpHeader> &headers = {});
/// Adds what a write sends to the words of its request.
void putFields(const RestRequest &request, QJsonObject fields, TemplateValues &values);
/// The value at a place of an answer; "*" in it stands for every entry of a list, whose lists become one; "@Name" is a
/// header.
QJsonValue valueIn(const JsonAnswer &answer, const QString &place);

/// An answer without content that says that there is nothing, or nothing new.
bool isNothing(const JsonAnswer &answer, const RestRequest &request);
/// An answer without a record where that says that there is none.
bool isEmptyAsGone(const JsonAnswer &answer, const RestRequest &read);

class RestPages
{
public:
    /// `values`: what the request's own words stand for, the words of paging aside. All of these outlive it.
    RestPages(
        JsonApi &api, const RestRequest &list, const RestPaging &paging, const RestRows &rows, TemplateValues values);

    /// The page that begins at `after`, which an earlier page named; empty: the first one.
    Result<SourcePage> page(const QString &after);
    /// The rows of the first page as the API wrote them.
    Result<QJsonArray> sample();

private:
    struct Position;
    QJsonArray rowsIn(const JsonAnswer &answer) const;
    Result<JsonAnswer> ask(const Position &position);
    Result<SourcePage> read(const JsonAnswer &answer, const Position &position);
    Result<QString> next(const JsonAnswer &answer, Position position, const std::vector<RemoteRecord> &rows);
    Result<QString> byNumber(const Position &position, qint64 rows) const;
    Result<QString> byName(const JsonAnswer &answer, Position position) const;
    SourcePage moved(const JsonAnswer &answer) const;
    tl::unexpected<Error> endedEarly(const Position &position) const;
    QString linkIn(const JsonAnswer &answer) const;
    qint64 totalIn(const JsonAnswer &answer) const;
    tl::unexpected<Error> unsound(const QString &what) const;

    JsonApi &m_api;
    const RestRequest &m_list;
    const RestPaging &m_paging;
    const RestRows &m_rows;
    TemplateValues m_values;
    QString m_path;
};

} // namespace satchel::sync
