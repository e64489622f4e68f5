// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/TokenPull.h"

#include "domain/Reason.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr int mostRestarts = 3; // of a listing whose links were forgotten

bool isPowerOfTwo(int number)
{
    return (number & (number - 1)) == 0;
}

} // namespace

TokenPull::TokenPull(DeltaSource &source, const Clock &clock, const ObjectMap &object, const QJsonObject &cursor)
    : m_source(source), m_clock(clock), m_fullSyncEvery(ChangeTiming::fromWire(object.wire).fullSync)
{
    m_isListing = cursor.value("listing"_L1).toBool(true);
    m_link = cursor.value("link"_L1).toString();
    m_token = cursor.value("token"_L1).toString();
    m_listedAt = cursor.value("listed_at"_L1).toInteger();
    m_pages = cursor.value("pages"_L1).toInt();
    m_restarts = cursor.value("restarts"_L1).toInt();
    m_mark = cursor.value("mark"_L1).toString();
    const bool isBetweenRounds = m_link.isEmpty() && !m_isListing;
    const qint64 age = m_clock.now().ms - m_listedAt;
    if (isBetweenRounds && (age >= m_fullSyncEvery || age < 0))
        m_isListing = true;
}

QString TokenPull::tokenIn(const QJsonObject &cursor)
{
    return cursor.value("token"_L1).toString();
}

QJsonObject TokenPull::toJson() const
{
    return {{u"listing"_s, m_isListing}, {u"link"_s, m_link}, {u"token"_s, m_token}, {u"listed_at"_s, m_listedAt},
        {u"pages"_s, m_pages}, {u"restarts"_s, m_restarts}, {u"mark"_s, m_mark}};
}

/// From the beginning again: everything is read.
Result<PullPage> TokenPull::begin(const SourcePage &answer)
{
    if (m_restarts >= mostRestarts)
        return fail(*answer.expired);
    ++m_restarts;
    m_isListing = true;
    m_link.clear();
    m_pages = 0;
    m_mark.clear();
    PullPage page;
    page.cursor = toJson();
    page.isLast = false;
    page.remoteNow = answer.now;
    return page;
}

Result<void> TokenPull::advance(const TokenPage &answer)
{
    const QString &next = answer.page.next;
    if (next.isEmpty() && answer.token.isEmpty())
        return fail(
            Error::Kind::Invalid, Reason::tr("the response has neither a next page nor a position for the next sync"));
    const auto &records = answer.page.records;
    const bool isCircle = !m_mark.isEmpty()
        && std::ranges::any_of(records, [this](const RemoteRecord &record) { return record.id == m_mark; });
    if (!next.isEmpty() && (next == m_link || (m_isListing && isCircle)))
        return fail(Error::Kind::Invalid, Reason::tr("endless paging: the list returns to %1").arg(m_mark));
    ++m_pages;
    if (isPowerOfTwo(m_pages) && !records.empty())
        m_mark = records.back().id;
    m_link = next;
    if (next.isEmpty())
        m_token = answer.token;
    return {};
}

Result<PullPage> TokenPull::next()
{
    const bool isListing = m_isListing;
    const bool isFirst = beginsFullSync();
    const bool isContinued = !m_link.isEmpty();
    if (isFirst)
        m_listedAt = m_clock.now().ms;
    auto answer = TRY(isListing ? m_source.listAll(m_link) : m_source.listChanges(m_link.isEmpty() ? m_token : m_link));
    if (answer.page.expired)
        return isFirst ? Result<PullPage>(fail(*answer.page.expired)) : begin(answer.page);
    TRY(advance(answer));
    const bool isEnd = m_link.isEmpty();
    if (isEnd) {
        m_isListing = false;
        m_pages = 0;
        m_mark.clear();
        m_restarts = isListing ? m_restarts : 0;
    }
    PullPage page;
    page.records = std::move(answer.page.records);
    page.cursor = toJson();
    page.isContinued = isContinued;
    page.isLast = isEnd && !isListing; // what happened during a full sync is read at once
    page.beginsFullSync = isFirst;
    page.isOfFullSync = isListing;
    page.endsFullSync = isListing && isEnd;
    page.remoteNow = answer.page.now;
    return page;
}

} // namespace satchel::sync
