// SPDX-License-Identifier: GPL-3.0-or-later
// One request and its answer with a vendor that speaks JSON over HTTP. Knows no vendor: addresses and the meaning of
// errors come from its manifest. What claims to be JSON and is not is an Error that names the address and the place.
#pragma once

#include "sync/connectors/Manifest.h"
#include "sync/connectors/Multipart.h"
#include "sync/engine/MetadataCache.h"

#include <QUrlQuery>

namespace satchel::sync {

struct JsonAnswer
{
    int status = 0;
    QJsonValue content; // undefined when a refusal came as something else
    QJsonObject body; // the content, where it is an object
    std::optional<Instant> now; // the remote's clock
    QString path;
    ErrorText error; // of an answer that is no success
    bool isKept = false; // from the metadata cache: the remote was not asked
    std::vector<HttpHeader> headers = {};
    bool hasError = false; // within an answer of status 200

    bool isSuccess() const { return status >= 200 && status < 300 && !hasError; }
    bool isPartial() const { return status == 207; }
    /// Empty when the answer has none of this name.
    QString header(const QString &name) const
    {
        return QString::fromLatin1(HttpResponse{0, headers, {}}.header(name.toLatin1()));
    }
};

/// How a read of what changes seldom is answered from what is kept of it.
struct MetadataRead
{
    QLatin1StringView list = {}; // the member that a sound answer has; kept content without it is asked for again
    qint64 age = MetadataCache::oneDay; // kept content of this age (milliseconds) is asked for again
    bool isConditional = false; // the remote can be asked whether kept content is still right (If-Modified-Since)
};

class JsonApi
{
public:
    enum class Repeat { Never, Allowed }; // a POST that only reads, or writes the same by the same key

    /// Without a cache everything is asked for when it is needed. All of these outlive it.
    JsonApi(Transport &transport, const Manifest &manifest, const QUrl &baseUrl, MetadataCache *cache = nullptr);

    /// `path` begins with a name of the manifest's paths: "objects/contacts/search". Any status is an answer.
    Result<JsonAnswer> get(const QString &path, const QUrlQuery &query = {});
    Result<JsonAnswer> post(const QString &path, const QJsonObject &body, Repeat repeat = Repeat::Never,
        const QUrlQuery &query = {}, const std::vector<HttpHeader> &headers = {});
    Result<JsonAnswer> patch(const QString &path, const QJsonObject &body, Repeat repeat = Repeat::Allowed,
        const std::vector<HttpHeader> &headers = {});
    Result<JsonAnswer> remove(
        const QString &path, const QUrlQuery &query = {}, const std::vector<HttpHeader> &headers = {});
    /// The bytes of a file. NotFound when it is not there.
    Result<QByteArray> download(const QString &path);
    /// For vendors that need more headers.
    Result<JsonAnswer> get(const QString &path, const QUrlQuery &query, const std::vector<HttpHeader> &headers);
    /// For APIs that are described by data: any method.
    Result<JsonAnswer> send(const QByteArray &method, const QString &path, const QUrlQuery &query,
        const QJsonObject *body, Repeat repeat, const std::vector<HttpHeader> &headers);
    /// An address from an answer, also one without a host.
    QString resolved(const QString &link) const;
    /// An address from an answer, unchanged. Invalid when it leads to another host.
    Result<JsonAnswer> follow(const QString &link, const std::vector<HttpHeader> &headers = {});
    /// Many requests in one; the parts of the answer are its content (Multipart.h).
    Result<JsonAnswer> sendTogether(
        const QString &path, std::span<const RequestPart> parts, const std::vector<HttpHeader> &headers, Repeat repeat);
    /// A read: anything but success is an Error.
    Result<JsonAnswer> read(const QString &path, const QUrlQuery &query = {});
    /// A read of what changes seldom: from the cache, where it is kept. Any status is an answer; only a success is
    /// kept.
    Result<JsonAnswer> getMetadata(const QString &path, const QUrlQuery &query, const MetadataRead &how);
    /// The same as a read: anything but success is an Error.
    Result<JsonAnswer> readMetadata(const QString &path, const QUrlQuery &query = {});
    /// Another number whenever the metadata that was read has to be read again.
    int metadataGeneration() const { return m_cache ? m_cache->generation() : 0; }
    /// An error that says something else than the metadata: it is read again.
    void noteRefusal(int status, const ErrorText &error);
    Result<JsonAnswer> readBy(const QString &path, const QJsonObject &body, const QUrlQuery &query = {});

    /// An address as it is written within a request that holds other requests: path and query.
    static QString addressOf(const QUrl &url)
    {
        return QString::fromLatin1(url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority));
    }
    /// The answer to a read that was part of another request: the next read of this address uses it and sends nothing.
    void addPrefetched(const QString &address, const QJsonValue &content, std::optional<Instant> now);
    void clearPrefetched() { m_prefetched.clear(); }

    ErrorRule::Meaning meaningOf(const JsonAnswer &answer) const
    {
        return m_manifest.meaningOf(answer.status, answer.error.category, answer.error.message);
    }
    /// What a refused answer means for the whole call.
    Error errorOf(const JsonAnswer &answer) const;
    const Manifest &manifest() const { return m_manifest; }
    /// The path of an address, as it is written within a request that holds other requests.
    QString pathOf(const QString &path) const;

private:
    QUrl urlOf(const QString &path, const QUrlQuery &query) const;
    Result<JsonAnswer> carry(HttpRequest request, const QString &path);
    Result<JsonAnswer> succeeded(Result<JsonAnswer> answer) const;
    Result<std::optional<QJsonObject>> keptMetadata(const QString &key, qint64 age, const MetadataRead &how);
    Result<JsonAnswer> askMetadata(const QString &path, const QUrlQuery &query, const std::optional<QJsonObject> &old);
    void keepMetadata(const QString &key, QJsonObject content, std::optional<Instant> now);

    Transport &m_transport;
    const Manifest &m_manifest;
    QUrl m_baseUrl;
    MetadataCache *m_cache;
    QHash<QString, JsonAnswer> m_prefetched; // by address
};

} // namespace satchel::sync
