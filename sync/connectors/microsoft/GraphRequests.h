// SPDX-License-Identifier: GPL-3.0-or-later
// Reads of Microsoft Graph that calendars and contacts share: lists to their end, many single reads in one request.
#pragma once

#include "sync/connectors/JsonApi.h"

#include <QHash>

namespace satchel::sync {

/// A named property of our own, which a filter finds: the key of a create.
extern const QString graphKeyProperty;

/// Every row, page after page. `now`: the server's clock at the first page.
Result<std::vector<QJsonObject>> listGraphRows(
    JsonApi &api, const QString &path, const QUrlQuery &query, std::optional<Instant> *now = nullptr);

/// The same from a link to a page on.
Result<std::vector<QJsonObject>> followGraphRows(JsonApi &api, const QString &link);

/// What is at these addresses ("/me/contacts/…?$select=…"), in any order; what is gone is omitted. Sent as $batch, 20
/// at a time. With `failed` it gets what could not be read, by address, and why; else that is an Error.
Result<std::vector<QJsonObject>> readGraphRows(
    JsonApi &api, const QStringList &addresses, QHash<QString, QString> *failed = nullptr);

/// The server wants a full sync (410), or does not know the token.
bool isGraphTokenExpired(const JsonAnswer &answer);

/// Selects what a create with this key made.
QString graphKeyFilter(RecordId key);
/// The property of a new item.
QJsonArray graphKeyProperties(RecordId key);

/// If-Match; nothing for an item without an ETag.
std::vector<HttpHeader> graphCondition(const QByteArray &etag);

/// An id as it is written in an address within a $batch.
QString graphSegment(const QString &id);

} // namespace satchel::sync
