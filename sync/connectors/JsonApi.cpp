// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/JsonApi.h"

#include "domain/Reason.h"
#include "sync/engine/JsonPath.h"
#include "sync/engine/RemoteTime.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr auto asOf = "@as_of"_L1; // a member of kept content: the remote's time of the answer

bool isSound(const QJsonObject &content, const MetadataRead &how)
{
    return how.list.isEmpty() || content.value(how.list).isArray();
}

/// A text, number or truth value alone, which QJsonDocument does not read; undefined for anything else.
QJsonValue plainValue(const QByteArray &body)
{
    const QByteArray text = body.trimmed();
    const bool mayBePlain = !text.isEmpty() && !text.startsWith('{') && !text.startsWith('[');
    const QJsonArray one = mayBePlain ? QJsonDocument::fromJson('[' + text + ']').array() : QJsonArray();
    return one.size() == 1 ? one.first() : QJsonValue(QJsonValue::Undefined);
}

/// An answer of status 200 that has an error in it, also one beside data: what it lacks is not missing.
bool hasErrorIn(const QJsonValue &content, const ErrorShape &shape)
{
    for (const auto &[place, text] : shape.saysInSuccess) {
        if (textAt(content, {place}) == text)
            return true;
    }
    if (shape.inSuccess.isEmpty())
        return false;
    const QJsonValue error = valueAt(content, shape.inSuccess);
    return !error.isUndefined() && !error.isNull() && error != false && error != QJsonValue(QJsonArray());
}

JsonAnswer answerOf(const QJsonObject &kept, const QString &path)
{
    return {200, QJsonValue(kept), kept, {}, path, {}, true};
}

} // namespace

JsonApi::JsonApi(Transport &transport, const Manifest &manifest, const QUrl &baseUrl, MetadataCache *cache)
    : m_transport(transport), m_manifest(manifest), m_baseUrl(baseUrl), m_cache(cache)
{
}

QString JsonApi::pathOf(const QString &path) const
{
    const QString name = path.section(u'/', 0, 0);
    return m_baseUrl.path(QUrl::FullyDecoded) + m_manifest.paths.value(name, u'/' + name) + path.mid(name.size());
}

QUrl JsonApi::urlOf(const QString &path, const QUrlQuery &query) const
{
    QUrl url = m_manifest.serverOf(path.section(u'/', 0, 0), m_baseUrl);
    url.setPath(pathOf(path));
    url.setQuery(query);
    return url;
}

Result<JsonAnswer> JsonApi::get(const QString &path, const QUrlQuery &query)
{
    return send("GET", path, query, nullptr, Repeat::Allowed, {});
}

Result<JsonAnswer> JsonApi::post(const QString &path, const QJsonObject &body, Repeat repeat, const QUrlQuery &query,
    const std::vector<HttpHeader> &headers)
{
    return send("POST", path, query, &body, repeat, headers);
}

Result<JsonAnswer> JsonApi::patch(
    const QString &path, const QJsonObject &body, Repeat repeat, const std::vector<HttpHeader> &headers)
{
    return send("PATCH", path, {}, &body, repeat, headers);
}

Result<JsonAnswer> JsonApi::remove(const QString &path, const QUrlQuery &query, const std::vector<HttpHeader> &headers)
{
    return send("DELETE", path, query, nullptr, Repeat::Allowed, headers);
}

Result<JsonAnswer> JsonApi::send(const QByteArray &method, const QString &path, const QUrlQuery &query,
    const QJsonObject *body, Repeat repeat, const std::vector<HttpHeader> &headers)
{
    HttpRequest request;
    request.method = method;
    request.url = urlOf(path, query);
    if (!m_prefetched.isEmpty() && method == "GET") {
        if (auto known = m_prefetched.find(addressOf(request.url)); known != m_prefetched.end()) {
            JsonAnswer answer = std::move(*known);
            m_prefetched.erase(known);
            answer.path = path;
            return answer;
        }
    }
    request.headers = headers;
    request.headers.push_back({"Accept", "application/json"});
    if (body) {
        request.headers.push_back({"Content-Type", "application/json"});
        request.body = QJsonDocument(*body).toJson(QJsonDocument::Compact);
    }
    request.isIdempotent = repeat == Repeat::Allowed && method != "GET";
    return carry(std::move(request), path);
}

Result<JsonAnswer> JsonApi::get(const QString &path, const QUrlQuery &query, const std::vector<HttpHeader> &headers)
{
    HttpRequest request;
    request.url = urlOf(path, query);
    request.headers = headers;
    request.headers.push_back({"Accept", "application/json"});
    return carry(std::move(request), path);
}

Result<QByteArray> JsonApi::download(const QString &path)
{
    HttpRequest request;
    request.url = m_baseUrl;
    request.url.setPath(pathOf(path));
    for (const auto &[name, value] : m_manifest.headers)
        request.headers.push_back({name.toLatin1(), value.toLatin1()});
    const auto response = TRY(m_transport.send(request));
    if (response.status == 200)
        return response.body;
    JsonAnswer answer;
    answer.status = response.status;
    answer.path = path;
    const auto document = QJsonDocument::fromJson(response.body);
    if (!document.isNull())
        answer.error = m_manifest.errorTextOf(
            document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    if (answer.error.message.isEmpty())
        answer.error.message = Reason::tr("it returned status %1").arg(answer.status);
    return meaningOf(answer) == ErrorRule::Meaning::Gone ? fail(Error::Kind::NotFound, answer.error.message, path)
                                                         : fail(errorOf(answer));
}

QString JsonApi::resolved(const QString &link) const
{
    QUrl home = m_baseUrl;
    home.setPath(m_baseUrl.path() + u'/');
    return QString::fromLatin1(home.resolved(QUrl::fromEncoded(link.toUtf8())).toEncoded());
}

Result<JsonAnswer> JsonApi::follow(const QString &link, const std::vector<HttpHeader> &headers)
{
    HttpRequest request;
    request.url = QUrl::fromEncoded(link.toUtf8(), QUrl::StrictMode);
    const bool isHere = request.url.scheme() == m_baseUrl.scheme() && request.url.host() == m_baseUrl.host()
        && request.url.port() == m_baseUrl.port();
    if (!request.url.isValid() || !isHere)
        return fail(Error::Kind::Invalid,
            Reason::tr("the response redirects to another host: %1").arg(request.url.host().left(80)),
            m_baseUrl.host());
    request.headers = headers;
    request.headers.push_back({"Accept", "application/json"});
    const QString path = request.url.path();
    return carry(std::move(request), path);
}

Result<JsonAnswer> JsonApi::sendTogether(
    const QString &path, std::span<const RequestPart> parts, const std::vector<HttpHeader> &headers, Repeat repeat)
{
    HttpRequest request;
    request.method = "POST";
    request.url = m_baseUrl;
    request.url.setPath(pathOf(path));
    request.headers = headers;
    request.headers.push_back({"Accept", "application/json"});
    request.headers.push_back({"Content-Type", multipartType()});
    request.body = writeMultipart(parts);
    request.isIdempotent = repeat == Repeat::Allowed;
    return carry(std::move(request), path);
}

void JsonApi::addPrefetched(const QString &address, const QJsonValue &content, std::optional<Instant> now)
{
    JsonAnswer answer;
    answer.status = 200;
    answer.content = content;
    answer.body = content.toObject();
    answer.now = now;
    m_prefetched.insert(address, std::move(answer));
}

Result<JsonAnswer> JsonApi::carry(HttpRequest request, const QString &path)
{
    for (const auto &[name, value] : m_manifest.headers)
        request.headers.push_back({name.toLatin1(), value.toLatin1()});
    const auto response = TRY(m_transport.send(request));
    JsonAnswer answer;
    answer.status = response.status;
    answer.path = path;
    answer.now = instantFromHttp(response.header("Date"));
    answer.headers = response.headers;
    if (response.body.isEmpty() && answer.isSuccess())
        return answer;
    if (const QByteArray type = response.header("Content-Type"); type.startsWith("multipart/")) {
        const auto parts = readMultipart(type, response.body);
        if (!parts)
            return fail(Error::Kind::Invalid, parts.error().what, path);
        answer.content = *parts;
        return answer;
    }
    QJsonParseError mistake;
    const auto document = QJsonDocument::fromJson(response.body, &mistake);
    const QJsonValue plain = document.isNull() && answer.isSuccess() ? plainValue(response.body)
                                                                     : QJsonValue(QJsonValue::Undefined);
    if (!plain.isUndefined())
        answer.content = plain;
    else if (mistake.error != QJsonParseError::NoError && answer.isSuccess())
        return fail(Error::Kind::Invalid,
            Reason::tr("the response is not valid JSON: %1 at byte %2").arg(mistake.errorString()).arg(mistake.offset),
            path);
    if (!document.isNull())
        answer.content = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    answer.body = document.object();
    answer.hasError = answer.isSuccess() && hasErrorIn(answer.content, m_manifest.errorShape);
    if (!answer.isSuccess())
        answer.error = m_manifest.errorTextOf(answer.content, [&](const QString &name) { return answer.header(name); });
    if (answer.error.message.isEmpty())
        answer.error.message = Reason::tr("it returned status %1").arg(answer.status);
    if (!answer.isSuccess())
        noteRefusal(answer.status, answer.error);
    return answer;
}

Error JsonApi::errorOf(const JsonAnswer &answer) const
{
    using Meaning = ErrorRule::Meaning;
    switch (meaningOf(answer)) {
    case Meaning::Unauthorized: return {Error::Kind::Unauthorized, answer.error.message, answer.path};
    case Meaning::Forbidden: return {Error::Kind::Refused, answer.error.message, answer.path};
    case Meaning::Later:
    case Meaning::Stale: return {Error::Kind::RateLimited, answer.error.message, answer.path};
    case Meaning::Unknown: return {Error::Kind::Unanswered, answer.error.message, answer.path};
    case Meaning::Gone:
    case Meaning::Exists:
    case Meaning::Refused: break;
    }
    return {answer.status >= 300 && answer.status < 400 ? Error::Kind::Invalid : Error::Kind::Refused,
        answer.error.message, answer.path};
}

Result<JsonAnswer> JsonApi::succeeded(Result<JsonAnswer> answer) const
{
    return answer && !answer->isSuccess() ? Result<JsonAnswer>(fail(errorOf(*answer))) : answer;
}

Result<JsonAnswer> JsonApi::read(const QString &path, const QUrlQuery &query)
{
    return succeeded(get(path, query));
}

Result<std::optional<QJsonObject>> JsonApi::keptMetadata(const QString &key, qint64 age, const MetadataRead &how)
{
    auto kept = m_cache ? m_cache->get(key, age) : Result<std::optional<QJsonObject>>();
    if (kept && *kept && !isSound(**kept, how))
        kept->reset();
    return kept;
}

/// With kept content, asks only for a change since its answer. The vendor's machines have slightly different clocks.
Result<JsonAnswer> JsonApi::askMetadata(
    const QString &path, const QUrlQuery &query, const std::optional<QJsonObject> &old)
{
    constexpr qint64 clockTolerance = 60'000;
    const qint64 since = old ? old->value(asOf).toInteger() : 0;
    return since == 0 ? get(path, query)
                      : get(path, query, {{"If-Modified-Since", httpFromInstant(Instant{since - clockTolerance})}});
}

void JsonApi::keepMetadata(const QString &key, QJsonObject content, std::optional<Instant> now)
{
    if (!m_cache)
        return;
    if (now)
        content.insert(asOf, now->ms);
    std::ignore = m_cache->put(key, content); // what is not kept is asked for once more by the next process
}

Result<JsonAnswer> JsonApi::getMetadata(const QString &path, const QUrlQuery &query, const MetadataRead &how)
{
    const QString key = query.isEmpty() ? path : path + u'?' + query.toString(QUrl::FullyEncoded);
    const auto kept = keptMetadata(key, how.age, how);
    if (!kept || *kept)
        return kept ? answerOf(**kept, path) : Result<JsonAnswer>(fail(kept.error()));
    const auto old = TRY(how.isConditional ? keptMetadata(key, MetadataCache::anyAge, how) : kept);
    auto answer = askMetadata(path, query, old);
    if (answer && answer->status == 304 && old) {
        keepMetadata(
            key, *old, {}); // the time of the full answer stays: the next question asks for every change since then
        answer = answerOf(*old, path);
        answer->isKept = false;
        return answer;
    }
    if (answer && answer->isSuccess() && !answer->body.isEmpty() && isSound(answer->body, how))
        keepMetadata(key, answer->body, answer->now);
    return answer;
}

Result<JsonAnswer> JsonApi::readMetadata(const QString &path, const QUrlQuery &query)
{
    return succeeded(getMetadata(path, query, {}));
}

void JsonApi::noteRefusal(int status, const ErrorText &error)
{
    const ErrorRule *rule = m_cache ? m_manifest.ruleFor(status, error.category, error.message) : nullptr;
    if (rule && rule->contradictsMetadata)
        std::ignore = m_cache->refresh(); // else it is asked for again tomorrow
}

Result<JsonAnswer> JsonApi::readBy(const QString &path, const QJsonObject &body, const QUrlQuery &query)
{
    return succeeded(post(path, body, Repeat::Allowed, query));
}

} // namespace satchel::sync
