// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/ReadAhead.h"

#include "domain/Reason.h"

namespace satchel::sync {

namespace {

/// Two requests with the same key have the same answer: their addresses and headers are equal.
QByteArray keyOf(const HttpRequest &request)
{
    QByteArray key = request.url.toEncoded();
    for (const HttpHeader &header : request.headers)
        key += '\n' + header.name + ": " + header.value;
    return key;
}

} // namespace

Result<HttpResponse> ReadAhead::send(const HttpRequest &request)
{
    if (m_noted && request.method != "GET")
        return fail(Error::Kind::Bug, Reason::tr("a dry run writes nothing"));
    if (m_noted) {
        m_noted->push_back(request);
        return m_stub;
    }
    const auto answer = request.method == "GET" ? m_answers.find(keyOf(request)) : m_answers.end();
    if (answer == m_answers.end())
        return m_inner.send(request);
    HttpResponse response = std::move(answer->second);
    m_answers.erase(answer);
    return response;
}

std::vector<HttpRequest> ReadAhead::dryRun(const std::function<void()> &reads, const HttpResponse &stub)
{
    std::vector<HttpRequest> noted;
    m_stub = stub;
    m_noted = &noted;
    reads();
    m_noted = nullptr;
    return noted;
}

void ReadAhead::keep(const HttpRequest &request, const HttpResponse &response)
{
    m_answers.emplace(keyOf(request), response);
}

} // namespace satchel::sync
