// SPDX-License-Identifier: GPL-3.0-or-later
// Asks together what the reads of a round would ask one by one. Five queries fit into one composite request, which
// counts once against the organisation's day. Which queries they are comes from the reads themselves, made with a
// transport that only notes them; the answers are kept until they are asked for.
// https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_composite.htm
#pragma once

#include "domain/Clock.h"
#include "sync/connectors/JsonApi.h"
#include "sync/connectors/salesforce/SalesforceDescribe.h"

namespace satchel::sync {

class SalesforceAhead
{
public:
    /// All of these outlive it.
    SalesforceAhead(JsonApi &api, SalesforceDescribe &describe, const Clock &clock, const QUrl &baseUrl)
        : m_api(api), m_describe(describe), m_clock(clock), m_baseUrl(baseUrl)
    {
    }

    /// Objects that are read as a whole, or for the first time, are left to their own pulls. An Error is one of the
    /// whole account; what an answer lacks is asked again by itself.
    Result<QStringList> read(std::span<const PullPoint> points, bool asksAccount);

private:
    struct Question
    {
        QString object; // empty: who the account is
        QString address;
    };
    Result<std::vector<Question>> questions(std::span<const PullPoint> points, bool asksAccount);
    Result<void> ask(std::span<const Question> questions, QStringList &answered);

    JsonApi &m_api;
    SalesforceDescribe &m_describe;
    const Clock &m_clock;
    const QUrl &m_baseUrl;
};

} // namespace satchel::sync
