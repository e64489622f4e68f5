// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/salesforce/SalesforceError.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

HttpResponse jsonResponse(int status, const JsonStream &body)
{
    return {status, {{"Content-Type", "application/json;charset=UTF-8"}}, body.bytes()};
}

HttpResponse jsonResponse(int status, const QJsonValue &body)
{
    const QJsonDocument document = body.isArray() ? QJsonDocument(body.toArray()) : QJsonDocument(body.toObject());
    return {status, {{"Content-Type", "application/json;charset=UTF-8"}}, document.toJson(QJsonDocument::Compact)};
}

HttpResponse errorResponse(const SalesforceError &error)
{
    QJsonObject json{{u"message"_s, error.message}, {u"errorCode"_s, error.code}};
    if (!error.fields.isEmpty())
        json.insert(u"fields"_s, QJsonArray::fromStringList(error.fields));
    return jsonResponse(error.status, QJsonArray{json});
}

QJsonObject itemError(const SalesforceError &error)
{
    return {{u"statusCode"_s, error.code}, {u"message"_s, error.message},
        {u"fields"_s, QJsonArray::fromStringList(error.fields)}};
}

} // namespace satchel::fakes
