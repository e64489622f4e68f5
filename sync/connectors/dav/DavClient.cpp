// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/dav/DavClient.h"

#include "domain/Reason.h"
#include "sync/engine/RemoteTime.h"

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr int mostRedirects = 5;
constexpr qsizetype longestMessage = 300;
constexpr auto xmlType = "application/xml; charset=utf-8";

/// 200 of "HTTP/1.1 200 OK".
int statusIn(const QString &line)
{
    return line.section(u' ', 1, 1).toInt();
}

QString firstChildName(const DavElement *error)
{
    return error && !error->children.empty() ? error->children.front().name : QString();
}

/// Makes every href of a property canonical; "mailto:ann@example.com" is none of a resource and stays.
void makeHrefsCanonical(DavElement &element, const DavServers &servers, const QUrl &place)
{
    const QUrl url(element.text.trimmed());
    if (element.name == dav::href && (url.isRelative() || url.scheme().startsWith("http"_L1)))
        element.text = servers.href(element.text, place);
    for (DavElement &child : element.children)
        makeHrefsCanonical(child, servers, place);
}

/// `place`: where the answer came from.
DavResource resourceOf(const DavElement &response, const DavServers &servers, const QUrl &place)
{
    DavResource resource;
    resource.href = servers.href(response.childText(dav::href), place);
    resource.status = statusIn(response.childText(u"{DAV:}status"));
    resource.error = firstChildName(response.child(u"{DAV:}error"));
    for (const DavElement *part : response.childrenNamed(u"{DAV:}propstat")) {
        const DavElement *properties = part->child(u"{DAV:}prop");
        if (!properties || statusIn(part->childText(u"{DAV:}status")) / 100 != 2)
            continue; // properties that the resource does not have
        for (const DavElement &property : properties->children)
            resource.properties.children.push_back(property);
    }
    makeHrefsCanonical(resource.properties, servers, place);
    return resource;
}

void readMultistatus(const DavElement &root, const DavServers &servers, const QUrl &place, DavAnswer &answer)
{
    for (const DavElement *response : root.childrenNamed(u"{DAV:}response"))
        answer.resources.push_back(resourceOf(*response, servers, place));
    answer.syncToken = root.childText(dav::syncToken);
}

void readError(const DavElement &root, const DavServers &servers, const QUrl &place, DavAnswer &answer)
{
    answer.error = firstChildName(&root);
    if (!root.children.empty())
        answer.errorHref = servers.href(root.children.front().childText(dav::href), place);
    if (root.children.empty() || root.children.front().childText(dav::href).isEmpty())
        answer.errorHref.clear();
    answer.message = root.childText(u"{http://sabredav.org/ns}message").left(longestMessage);
}

/// PROPFIND and REPORT change nothing, so they go where the server says; a PUT does not.
bool mayFollow(const HttpRequest &request, const HttpResponse &response)
{
    const bool isReading = request.method == "PROPFIND" || request.method == "REPORT";
    return isReading && response.status >= 301 && response.status <= 308 && response.status != 304;
}

} // namespace

Result<DavAnswer> DavClient::propfind(const QString &href, Depth depth, std::span<const QStringView> properties)
{
    DavElement wanted = emptyElement(u"{DAV:}prop");
    for (const QStringView name : properties)
        wanted.children.push_back(emptyElement(name));
    DavElement body = emptyElement(u"{DAV:}propfind");
    body.children.push_back(std::move(wanted));
    HttpRequest request;
    request.method = "PROPFIND";
    request.headers = {{"Depth", depth == Depth::One ? "1" : "0"}, {"Content-Type", xmlType}};
    request.body = writeDavXml(body);
    request.isIdempotent = true;
    return carry(std::move(request), href);
}

Result<DavAnswer> DavClient::report(const QString &href, Depth depth, const DavElement &body)
{
    HttpRequest request;
    request.method = "REPORT";
    request.headers = {{"Depth", depth == Depth::One ? "1" : "0"}, {"Content-Type", xmlType}};
    request.body = writeDavXml(body);
    request.isIdempotent = true;
    return carry(std::move(request), href);
}

Result<DavAnswer> DavClient::get(const QString &href)
{
    return carry(HttpRequest(), href);
}

Result<DavAnswer> DavClient::put(
    const QString &href, const QByteArray &body, const QByteArray &type, const QByteArray &etag)
{
    HttpRequest request;
    request.method = "PUT";
    request.headers = {{"Content-Type", type + "; charset=utf-8"}};
    request.headers.push_back(etag.isEmpty() ? HttpHeader{"If-None-Match", "*"} : HttpHeader{"If-Match", etag});
    request.body = body;
    return carry(std::move(request), href);
}

Result<DavAnswer> DavClient::remove(const QString &href, const QByteArray &etag)
{
    HttpRequest request;
    request.method = "DELETE";
    if (!etag.isEmpty())
        request.headers.push_back({"If-Match", etag});
    return carry(std::move(request), href);
}

Result<DavAnswer> DavClient::carry(HttpRequest request, const QString &href)
{
    request.url = m_servers.address(href);
    for (int redirects = 0; redirects <= mostRedirects; ++redirects) {
        const auto response = TRY(m_transport.send(request));
        if (!mayFollow(request, response))
            return answerOf(response, request);
        const QUrl target = request.url.resolved(QUrl::fromEncoded(response.header("Location"), QUrl::StrictMode));
        if (!m_servers.has(target))
            return fail(Error::Kind::Invalid,
                Reason::tr("the server keeps this account at another address: connect to %1")
                    .arg(target.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)),
                request.url.host());
        request.url = target;
    }
    return fail(Error::Kind::Invalid, Reason::tr("the address redirects in a loop"), request.url.host());
}

Result<DavAnswer> DavClient::answerOf(const HttpResponse &response, const HttpRequest &request) const
{
    DavAnswer answer;
    answer.status = response.status;
    answer.etag = response.header("ETag").trimmed();
    if (const auto now = instantFromHttp(response.header("Date")))
        answer.now = *now;
    if (const QByteArray location = response.header("Location"); !location.isEmpty())
        answer.location = m_servers.href(QString::fromUtf8(location), request.url);
    if (request.method == "GET" && answer.isSuccess())
        answer.body = response.body;
    else if (answer.isMultistatus()) {
        const auto root = TRY(readDavXml(response.body));
        if (root.name != "{DAV:}multistatus"_L1)
            return fail(Error::Kind::Invalid, Reason::tr("the response is no WebDAV multistatus"), request.url.host());
        readMultistatus(root, m_servers, request.url, answer);
    } else if (!answer.isSuccess()) { // may be HTML or JSON as well, which say nothing to us
        if (const auto root = readDavXml(response.body); root && root->name == "{DAV:}error"_L1)
            readError(*root, m_servers, request.url, answer);
    }
    return answer;
}

ErrorRule::Meaning DavClient::meaningOf(const DavAnswer &answer) const
{
    return m_manifest.meaningOf(answer.status, answer.error, answer.message);
}

Error DavClient::errorOf(const DavAnswer &answer, const QString &href) const
{
    using Meaning = ErrorRule::Meaning;
    const QString said = answer.message.isEmpty() ? Reason::tr("it returned status %1").arg(answer.status)
                                                  : answer.message;
    switch (meaningOf(answer)) {
    case Meaning::Unauthorized: return {Error::Kind::Unauthorized, said, href};
    case Meaning::Later: return {Error::Kind::RateLimited, said, href};
    case Meaning::Unknown: return {Error::Kind::Unanswered, said, href};
    case Meaning::Gone: return {Error::Kind::NotFound, said, href};
    default: return {Error::Kind::Refused, said, href};
    }
}

Result<DavAnswer> DavClient::listed(Result<DavAnswer> answer, const QString &href) const
{
    if (answer && !answer->isMultistatus())
        return answer->isSuccess()
            ? fail(Error::Kind::Invalid, Reason::tr("the address does not belong to a calendar server"), href)
            : fail(errorOf(*answer, href));
    return answer;
}

} // namespace satchel::sync
