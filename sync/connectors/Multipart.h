// SPDX-License-Identifier: GPL-3.0-or-later
// Many requests in one message, as OData's $batch has them: each part is a whole HTTP request, or a set of requests
// that are carried out all or none. An answer's part becomes {"status", "id", "version", "body", "wait"}: its
// Content-ID, its ETag, its JSON, the milliseconds it asks to wait; that of a set is the last one in it. Answers are
// in the order of the requests, and outside of sets nothing else distinguishes them.
#pragma once

#include "domain/Result.h"
#include "sync/engine/Http.h"

#include <QJsonArray>
#include <QJsonObject>
#include <span>

namespace satchel::sync {

struct RequestPart
{
    QByteArray method;
    QString path; // with its query
    std::vector<HttpHeader> headers;
    QJsonObject body; // of a PATCH or POST
    QByteArray id; // within a set: comes back with the answer
    std::vector<RequestPart> all; // instead of a request of its own: carried out all or none
};

QByteArray multipartType();
QByteArray writeMultipart(std::span<const RequestPart> parts);
/// Invalid for what is no such message, also when its end is missing.
Result<QJsonArray> readMultipart(const QByteArray &contentType, const QByteArray &body);

} // namespace satchel::sync
