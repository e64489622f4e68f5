// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at Salesforce for the records that creates without an answer may have made: by our external key, all of
// them together; else each among the records made since by what they hold. Deleted ones count: they were made all the
// same.
#pragma once

#include "domain/Clock.h"
#include "sync/connectors/salesforce/SalesforceRecords.h"

namespace satchel::sync {

class SalesforceFinder
{
public:
    SalesforceFinder(JsonApi &api, const Clock &clock, const ObjectMap &object, const SalesforceObject &here)
        : m_clock(clock), m_object(object), m_here(here), m_records(api, object, here)
    {
    }

    Result<std::vector<InDoubtResult>> find(
        std::span<const InDoubtCreate> lost, const Remote::IsAlreadyLinked &isAlreadyLinked);

private:
    Result<std::vector<InDoubtResult>> findByKey(
        std::span<const InDoubtCreate> lost, const Remote::IsAlreadyLinked &isAlreadyLinked);
    Result<InDoubtResult> findByContent(const InDoubtCreate &lost, const Remote::IsAlreadyLinked &isAlreadyLinked);
    Result<void> lookAgain(std::vector<InDoubtResult> &found);

    const Clock &m_clock;
    const ObjectMap &m_object;
    const SalesforceObject &m_here;
    SalesforceRecords m_records;
};

} // namespace satchel::sync
