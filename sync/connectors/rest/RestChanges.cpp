// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/rest/RestChanges.h"

#include "domain/Reason.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr int mostRestarts = 3; // of a list that moves while it is read

/// Where changes in the order of their stamps go on.
struct OrderedPosition
{
    qint64 from = 0;
    QString within; // more records have this stamp than a page holds
    qint64 restarts = 0;

    static OrderedPosition fromText(const QString &text)
    {
        const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
        return {json["from"_L1].toInteger(), json["within"_L1].toString(), json["restarts"_L1].toInteger()};
    }
    QString toText() const
    {
        return QString::fromUtf8(
            QJsonDocument(QJsonObject{{u"from"_s, from}, {u"within"_s, within}, {u"restarts"_s, restarts}})
                .toJson(QJsonDocument::Compact));
    }
};

} // namespace

RestPages RestChanges::pagesOf(const RestRequest &list, std::optional<qint64> from)
{
    TemplateValues values = valuesOf(m_object, m_requests, m_rows);
    if (from)
        values.insert(u"since"_s, m_rows.sinceAs(Instant{*from}));
    return {m_api, list, m_requests.pagingOf(list), m_rows, std::move(values)};
}

Result<QJsonArray> RestChanges::sample()
{
    return m_requests.list.method.isEmpty() ? Result<QJsonArray>(QJsonArray()) : pagesOf(m_requests.list, {}).sample();
}

Result<SourcePage> RestChanges::list(const QString &after)
{
    if (!m_requests.list.rows.isEmpty()) {
        SourcePage page;
        for (const QJsonValue row : m_requests.list.rows) {
            auto record = TRY(m_rows.recordOf(row));
            page.records.push_back(std::move(record));
        }
        return page;
    }
    auto page = TRY(m_requests.list.each.empty() ? pagesOf(m_requests.list, {}).page(after)
                                                 : listOfEach(m_requests.list.each.front()));
    if (page.expired || !page.next.isEmpty())
        return page;
    for (const RestRequest &also : m_requests.list.also) {
        auto records = TRY(recordsFrom(also));
        std::ranges::move(records, std::back_inserter(page.records));
    }
    return page;
}

/// The list is asked for once for each record of another one, which comes in one answer.
Result<SourcePage> RestChanges::listOfEach(const RestRequest &each)
{
    const auto outer = TRY(pagesOf(each, {}).sample());
    SourcePage page;
    for (const QJsonValue one : outer) {
        TemplateValues values = valuesOf(m_object, m_requests, m_rows);
        const QJsonObject members = one.toObject();
        for (auto member = members.begin(); member != members.end(); ++member)
            values.insert(eachPrefix + member.key(), *member);
        auto records = TRY(allPages({m_api, m_requests.list, m_requests.paging, m_rows, values}, page.now));
        std::ranges::move(records, std::back_inserter(page.records));
    }
    return page;
}

/// A list that moves while it is read is an error.
Result<std::vector<RemoteRecord>> RestChanges::allPages(RestPages pages, std::optional<Instant> &now)
{
    std::vector<RemoteRecord> records;
    QString after;
    do {
        auto page = TRY(pages.page(after));
        if (page.expired)
            return fail(*page.expired);
        now = page.now;
        std::ranges::move(page.records, std::back_inserter(records));
        after = page.next;
    } while (!after.isEmpty());
    return records;
}

/// What the records of another list become here. A list that moves while it is read is an error: it is read whole.
Result<std::vector<RemoteRecord>> RestChanges::recordsFrom(const RestRequest &also)
{
    std::vector<RemoteRecord> records;
    for (const QJsonValue row : also.method.isEmpty() ? also.rows : QJsonArray()) {
        auto record = TRY(m_rows.recordOf(row));
        records.push_back(std::move(record));
    }
    if (also.method.isEmpty())
        return records;
    std::optional<Instant> now;
    const auto sources = TRY(allPages(pagesOf(also, {}), now));
    for (const RemoteRecord &source : sources) {
        TemplateValues values;
        for (auto field = source.fields.begin(); field != source.fields.end(); ++field)
            values.insert(field.key(), *field);
        for (const QJsonValue row : also.rows) {
            auto record = TRY(m_rows.recordOf(filled(row, values)));
            records.push_back(std::move(record));
        }
    }
    return records;
}

Result<SourcePage> RestChanges::changes(qint64 from, const QString &after)
{
    return m_requests.changes.isOrdered ? orderedChanges(from, after) : pagesOf(m_requests.changes, from).page(after);
}

Result<SourcePage> RestChanges::orderedChanges(qint64 from, const QString &after)
{
    OrderedPosition position = OrderedPosition::fromText(after);
    position.from = std::max(position.from, from);
    auto page = TRY(pagesOf(m_requests.changes, position.from).page(position.within));
    if (page.expired && position.restarts < mostRestarts && !position.within.isEmpty()) {
        page.expired.reset(); // within one stamp: it is read again from its first record
        position.within.clear();
        ++position.restarts;
        page.next = position.toText();
        return page;
    }
    if (page.expired || page.next.isEmpty())
        return page;
    const bool isInOrder = std::ranges::is_sorted(page.records, {}, &RemoteRecord::modified);
    if (!isInOrder)
        return fail(
            Error::Kind::Invalid, Reason::tr("the changes are not in the order of their stamps"), m_object.object);
    const qint64 last = page.records.empty() ? 0 : page.records.back().modified.ms;
    const qint64 granularity = std::max<qint64>(1, ChangeTiming::fromWire(m_object.wire).granularity);
    const bool isLater = last >= position.from + granularity;
    page.next = (isLater ? OrderedPosition{last, {}, 0} : OrderedPosition{position.from, page.next, position.restarts})
                    .toText();
    return page;
}

Result<SourcePage> RestChanges::deletions(qint64 from, const QString &after)
{
    const RestRequest &request = m_requests.deletions;
    ObjectMap object = m_object;
    if (!request.row.isEmpty())
        object.wire.insert(u"row"_s, request.row);
    const RestRows rows(object);
    TemplateValues values = valuesOf(m_object, m_requests, m_rows);
    values.insert(u"since"_s, m_rows.sinceAs(Instant{std::max<qint64>(from, 0)}));
    return RestPages(m_api, request, m_requests.pagingOf(request), rows, std::move(values)).page(after);
}

Result<std::vector<RemoteRecord>> RestChanges::all(std::optional<qint64> from, std::optional<Instant> &now)
{
    std::vector<RemoteRecord> records;
    int restarts = 0;
    for (QString after;;) {
        auto page = TRY(from && m_requests.changes.isGiven() ? changes(*from, after) : list(after));
        now = page.now;
        if (page.expired && restarts++ >= mostRestarts)
            return fail(*page.expired);
        if (page.expired) {
            records.clear();
            after.clear();
            continue;
        }
        std::ranges::move(page.records, std::back_inserter(records));
        after = page.next;
        if (after.isEmpty())
            return records;
    }
}

Result<PullPage> pullWhole(RestChanges &source, const QJsonObject &cursor)
{
    const QString after = cursor.value("after"_L1).toString();
    const qint64 restarts = cursor.value("restarts"_L1).toInteger();
    auto answer = TRY(source.list(after));
    if (answer.expired && restarts >= mostRestarts)
        return fail(*answer.expired);
    PullPage page;
    page.remoteNow = answer.now;
    page.isOfFullSync = true;
    page.isContinued = !after.isEmpty();
    if (answer.expired) { // nothing of it counts: the next page begins it again
        page.cursor = {{u"restarts"_s, restarts + 1}};
        page.isLast = false;
        page.isOfFullSync = false;
        return page;
    }
    page.beginsFullSync = after.isEmpty();
    page.isLast = page.endsFullSync = answer.next.isEmpty();
    page.records = std::move(answer.records);
    if (!page.isLast)
        page.cursor = {{u"after"_s, answer.next}, {u"restarts"_s, restarts}};
    return page;
}

} // namespace satchel::sync
