// SPDX-License-Identifier: GPL-3.0-or-later
// What a create of unknown outcome made: by our key, where the API keeps it, else by its values among the records that
// changed since.
#pragma once

#include "sync/connectors/rest/RestChanges.h"

namespace satchel::sync {

class RestFinder
{
public:
    /// All of these outlive it.
    RestFinder(
        JsonApi &api, const Clock &clock, const ObjectMap &object, const RestRequests &requests, const RestRows &rows)
        : m_api(api), m_clock(clock), m_object(object), m_requests(requests), m_rows(rows)
    {
    }

    Result<std::vector<InDoubtResult>> find(
        std::span<const InDoubtCreate> lost, const Remote::IsAlreadyLinked &isAlreadyLinked, bool byKey);

private:
    Result<InDoubtResult> findByKey(const InDoubtCreate &lost, const Remote::IsAlreadyLinked &isAlreadyLinked);
    Result<InDoubtResult> findByContent(const InDoubtCreate &lost, const Remote::IsAlreadyLinked &isAlreadyLinked);
    Result<qint64> clockOffset();

    JsonApi &m_api;
    const Clock &m_clock;
    const ObjectMap &m_object;
    const RestRequests &m_requests;
    const RestRows &m_rows;
};

} // namespace satchel::sync
