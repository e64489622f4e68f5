// SPDX-License-Identifier: GPL-3.0-or-later
// Requests of WebDAV over a Transport: PROPFIND, REPORT, GET, PUT and DELETE, and their answers as values. Knows
// neither calendars nor cards. Every request goes to a server of the account: an address elsewhere is an Error, because
// the password was given for that server only (I3).
#pragma once

#include "sync/connectors/dav/DavElement.h"
#include "sync/connectors/dav/DavHref.h"
#include "sync/connectors/Manifest.h"

#include <optional>
#include <QUrl>

namespace satchel::sync {

/// One resource in a multistatus.
struct DavResource
{
    QString href; // canonical; empty for one at another server
    int status = 0; // of the resource itself; 0: it has properties instead
    DavElement properties; // those that it has; each D:href inside is canonical, empty for one at another server
    QString error; // the element inside D:error, such as "{DAV:}number-of-matches-within-limits"

    bool isGone() const { return status == 404 || status == 410 || status == 418; }
};

struct DavAnswer
{
    int status = 0;
    std::vector<DavResource> resources; // of a multistatus
    QString syncToken;
    QString error; // the first element inside D:error
    QString errorHref; // a D:href inside that element, canonical
    QString message; // for a person
    QByteArray body; // of a GET
    QByteArray etag; // as the server wrote it
    QString location; // of a PUT, canonical
    std::optional<Instant> now; // the server's clock

    bool isMultistatus() const { return status == 207; }
    bool isSuccess() const { return status >= 200 && status < 300; }
};

class DavClient
{
public:
    enum class Depth { Zero, One };

    /// All of these outlive it.
    DavClient(Transport &transport, const Manifest &manifest, const QUrl &baseUrl)
        : m_transport(transport), m_manifest(manifest), m_servers(baseUrl, manifest.signIn.placement.siteOf(baseUrl))
    {
    }

    const DavServers &servers() const { return m_servers; }
    DavServers &servers() { return m_servers; }

    /// Any status is an answer. Redirections within the server are followed.
    Result<DavAnswer> propfind(const QString &href, Depth depth, std::span<const QStringView> properties);
    Result<DavAnswer> report(const QString &href, Depth depth, const DavElement &body);
    Result<DavAnswer> get(const QString &href);
    /// Without an ETag it must not be there yet.
    Result<DavAnswer> put(const QString &href, const QByteArray &body, const QByteArray &type, const QByteArray &etag);
    Result<DavAnswer> remove(const QString &href, const QByteArray &etag);

    ErrorRule::Meaning meaningOf(const DavAnswer &answer) const;
    /// What a refused answer means for a whole call.
    Error errorOf(const DavAnswer &answer, const QString &href) const;
    /// The answer, if it is a multistatus; else its error.
    Result<DavAnswer> listed(Result<DavAnswer> answer, const QString &href) const;

private:
    Result<DavAnswer> carry(HttpRequest request, const QString &href);
    Result<DavAnswer> answerOf(const HttpResponse &response, const HttpRequest &request) const;

    Transport &m_transport;
    const Manifest &m_manifest;
    DavServers m_servers;
};

} // namespace satchel::sync
