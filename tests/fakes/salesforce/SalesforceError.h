// SPDX-License-Identifier: GPL-3.0-or-later
// Salesforce's errors: an array at the top of an answer, or the errors of one record of a collection.
#pragma once

#include "tests/fakes/JsonStream.h"
#include "tests/fakes/salesforce/SalesforceState.h"

namespace satchel::fakes {

struct SalesforceError
{
    int status = 400;
    QString code; // INVALID_FIELD
    QString message;
    QStringList fields;
};

template <typename T> using SalesforceResult = tl::expected<T, SalesforceError>;

HttpResponse jsonResponse(int status, const JsonStream &body);
HttpResponse jsonResponse(int status, const QJsonValue &body);
/// [{"message":…,"errorCode":…,"fields":[…]}]
HttpResponse errorResponse(const SalesforceError &error);
/// {"statusCode":…,"message":…,"fields":[…]}: within a record's result
QJsonObject itemError(const SalesforceError &error);

inline SalesforceError noSuchThing()
{
    return {404, QStringLiteral("NOT_FOUND"), QStringLiteral("The requested resource does not exist"), {}};
}

} // namespace satchel::fakes
