// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/hubspot/HubSpotChanges.h"

#include "domain/Reason.h"
#include "sync/connectors/hubspot/HubSpotOutcome.h"
#include "sync/engine/RemoteTime.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr qsizetype searchRows = 200; // one page of a search

bool isAfter(const QString &a, const QString &b)
{
    return a.size() != b.size() ? a.size() > b.size() : a > b;
}

QString greatestId(std::span<const RemoteRecord> records)
{
    QString greatest;
    for (const RemoteRecord &record : records) {
        if (isAfter(record.id, greatest))
            greatest = record.id;
    }
    return greatest;
}

/// The paging cursor of an answer; an Error when it leads back.
Result<QString> nextAfter(const JsonAnswer &answer, const QString &before)
{
    const QJsonValue value = answer.body.value("paging"_L1)["next"_L1]["after"_L1];
    if (value.isUndefined() || value.isNull())
        return QString();
    const QString next = value.toVariant().toString();
    const bool areNumbers = !hubSpotId(next).isEmpty() && (before.isEmpty() || !hubSpotId(before).isEmpty());
    const bool leadsBack = areNumbers ? !isAfter(next, before) : next == before;
    if (next.isEmpty() || leadsBack)
        return fail(Error::Kind::Invalid,
            Reason::tr("endless paging: the page after \"%1\" is \"%2\"").arg(before, next), answer.path);
    return next;
}

} // namespace

HubSpotChanges::HubSpotChanges(JsonApi &api, HubSpotLinks &links, const ObjectMap &object)
    : m_api(api), m_links(links), m_object(object), m_stamp(object.wire.value("cursor"_L1).toString())
{
}

qint64 HubSpotChanges::stampOf(const RemoteRecord &record) const
{
    const auto stamp = instantFromRemote(record.fields.value(m_stamp));
    return stamp ? stamp->ms : record.modified.ms;
}

Result<JsonAnswer> HubSpotChanges::ask(bool isArchived, const QString &after)
{
    const QUrlQuery idsAlone{{u"properties"_s, u"hs_object_id"_s}};
    QUrlQuery query = isArchived ? idsAlone : HubSpotRecords::query(m_object).value_or(idsAlone);
    query.addQueryItem(u"limit"_s, u"100"_s);
    query.addQueryItem(u"archived"_s, isArchived ? u"true"_s : u"false"_s);
    if (!after.isEmpty())
        query.addQueryItem(u"after"_s, after);
    return m_api.get(u"objects/"_s + m_object.object, query);
}

Result<SourcePage> HubSpotChanges::refused(const JsonAnswer &answer) const
{
    const Error error = m_api.errorOf(answer);
    if (answer.status != 400)
        return fail(error);
    SourcePage page;
    page.now = answer.now;
    page.expired = error;
    return page;
}

Result<std::vector<RemoteRecord>> HubSpotChanges::rowsWithLinks(const JsonAnswer &answer)
{
    if (HubSpotRecords::query(m_object))
        return HubSpotRecords(m_api, m_links).fromRowsWithLinks(m_object, answer);
    const auto records = HubSpotRecords::fromRows(m_object, answer); // ids alone
    if (!records)
        return records;
    QStringList ids;
    for (const RemoteRecord &record : *records)
        ids.append(record.id);
    ids.removeDuplicates();
    return HubSpotRecords(m_api, m_links).read(m_object, ids);
}

Result<SourcePage> HubSpotChanges::list(const QString &after)
{
    return page(false, after);
}

Result<SourcePage> HubSpotChanges::deletions(qint64, const QString &after)
{
    return page(true, after);
}

Result<SourcePage> HubSpotChanges::page(bool isArchived, const QString &after)
{
    const auto answer = TRY(ask(isArchived, after));
    if (!answer.isSuccess())
        return refused(answer);
    const auto next = TRY(nextAfter(answer, after));
    auto records = TRY(isArchived ? HubSpotRecords::fromRows(m_object, answer) : rowsWithLinks(answer));
    return SourcePage{std::move(records), answer.now, next, {}};
}

QJsonObject HubSpotChanges::searchBody(qint64 from, const QString &after) const
{
    QJsonArray filters{
        QJsonObject{{u"propertyName"_s, m_stamp}, {u"operator"_s, u"GTE"_s}, {u"value"_s, QString::number(from)}}};
    if (!after.isEmpty())
        filters.append(
            QJsonObject{{u"propertyName"_s, u"hs_object_id"_s}, {u"operator"_s, u"GT"_s}, {u"value"_s, after}});
    return {{u"filterGroups"_s, QJsonArray{QJsonObject{{u"filters"_s, filters}}}},
        {u"sorts"_s, QJsonArray{QJsonObject{{u"propertyName"_s, u"hs_object_id"_s}, {u"direction"_s, u"ASCENDING"_s}}}},
        {u"properties"_s, QJsonArray::fromStringList(HubSpotRecords::properties(m_object))}, {u"limit"_s, searchRows}};
}

/// Sorted and paged by id, so that neither the 10,000-row wall nor equal stamps can stop it.
Result<SourcePage> HubSpotChanges::changes(qint64 from, const QString &after)
{
    const auto answer = TRY(m_api.readBy(u"objects/%1/search"_s.arg(m_object.object), searchBody(from, after)));
    auto records = TRY(HubSpotRecords::fromRows(m_object, answer));
    const QString last = greatestId(records);
    if (!last.isEmpty() && !after.isEmpty() && !isAfter(last, after))
        return fail(Error::Kind::Invalid, Reason::tr("endless paging: no record after %1 in the next page").arg(after),
            answer.path);
    const bool isLast = records.empty() || !answer.body.value("paging"_L1).isObject();
    return SourcePage{std::move(records), answer.now, isLast ? QString() : last, {}};
}

Result<void> HubSpotChanges::complete(std::vector<RemoteRecord> &records)
{
    TRY(m_links.readAll(m_object, records));
    std::ranges::move(HubSpotRecords::losersOf(m_object, records), std::back_inserter(records));
    return {};
}

} // namespace satchel::sync
