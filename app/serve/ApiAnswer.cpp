// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serve/ApiAnswer.h"

#include "exchange/RecordJson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::app {

int statusOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotFound: return 404;
    case Error::Kind::Invalid: return 400;
    case Error::Kind::BrokenRule: return 422;
    case Error::Kind::Conflict:
    case Error::Kind::Frozen:
    case Error::Kind::Refused:
    case Error::Kind::AwaitsAnswer: return 409;
    case Error::Kind::Unauthorized: return 401;
    case Error::Kind::Forbidden:
    case Error::Kind::ReadOnly: return 403;
    case Error::Kind::RateLimited: return 429;
    case Error::Kind::Busy:
    case Error::Kind::Cancelled:
    case Error::Kind::KeychainUnavailable: return 503;
    case Error::Kind::Full: return 507;
    case Error::Kind::Corrupt:
    case Error::Kind::TooNew:
    case Error::Kind::Io:
    case Error::Kind::Offline:
    case Error::Kind::Unanswered:
    case Error::Kind::KeyMissing:
    case Error::Kind::Bug: break;
    }
    return 500;
}

sync::HttpResponse jsonAnswer(int status, const QByteArray &json)
{
    return {status, {{"Content-Type", "application/json"}, {"Cache-Control", "no-store"}}, json + '\n'};
}

sync::HttpResponse jsonAnswer(int status, const QJsonValue &json)
{
    return jsonAnswer(status,
        (json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject()))
            .toJson(QJsonDocument::Compact));
}

sync::HttpResponse errorAnswer(const Error &error)
{
    return errorAnswer(statusOf(error.kind), error);
}

sync::HttpResponse errorAnswer(int status, const Error &error)
{
    auto answer = jsonAnswer(status, QJsonObject{{u"error"_s, exchange::errorJson(error)}});
    if (error.kind == Error::Kind::Busy)
        answer.headers.push_back({"Retry-After", "1"});
    return answer;
}

} // namespace satchel::app
