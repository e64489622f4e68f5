// SPDX-License-Identifier: GPL-3.0-or-later
// Writes records one after the other. Where the API takes no condition with a write, the record is read just before it,
// and one that has changed is not overwritten. No write is repeated without looking.
#pragma once

#include "sync/connectors/rest/RestPages.h"

namespace satchel::sync {

class RestWriter
{
public:
    /// `sendsKey`: new records get our key. All of these outlive it.
    RestWriter(JsonApi &api, const ObjectMap &object, const RestRequests &requests, const RestRows &rows, bool sendsKey)
        : m_api(api), m_object(object), m_requests(requests), m_rows(rows), m_sendsKey(sendsKey)
    {
    }

    /// One outcome for each. An Error only when nothing was carried out.
    Result<std::vector<WriteOutcome>> write(std::span<const RemoteWrite> writes);

private:
    Result<WriteOutcome> writeOne(const RemoteWrite &write);
    Result<WriteOutcome> create(const RemoteWrite &write);
    Result<WriteOutcome> update(const RemoteWrite &write);
    Result<WriteOutcome> remove(const RemoteWrite &write);

    struct Before // what the record was just before it is written
    {
        QJsonObject row;
        std::optional<RemoteRecord> record; // nothing: it was not read
        std::optional<WriteOutcome> refusal;
    };
    Result<Before> look(const RestRequest &request, const RemoteWrite &write);
    bool isOursAlone(const RemoteWrite &write, const Before &before, const std::optional<RemoteRecord> &after) const;
    TemplateValues valuesFor(const RemoteWrite &write) const;
    std::vector<HttpHeader> headersOf(const RestRequest &request, const RemoteWrite &write) const;
    std::optional<RemoteRecord> recordIn(const JsonAnswer &answer, const RestRequest &request) const;
    WriteOutcome refused(const JsonAnswer &answer, const RemoteWrite &write);
    Result<WriteOutcome> notDone(const JsonAnswer &answer, const RemoteWrite &write);
    WriteOutcome done(const RemoteWrite &write, const std::optional<RemoteRecord> &shown) const;

    JsonApi &m_api;
    const ObjectMap &m_object;
    const RestRequests &m_requests;
    const RestRows &m_rows;
    bool m_sendsKey;
    bool m_hasSent = false;
};

} // namespace satchel::sync
