// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/salesforce/SalesforceRecords.h"

#include "domain/Reason.h"
#include "sync/engine/RemoteTime.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

/// The version under which a record may be overwritten: its stamp, when the moment it names was over as it was read.
/// Else somebody may still change the record within it, and it is read again first.
QString versionOf(const QJsonValue &stamp, const std::optional<Instant> &now, qint64 granularity)
{
    const auto at = instantFromRemote(stamp);
    const bool isOver = at && (!now || at->ms + 2 * granularity <= now->ms);
    return isOver ? stamp.toString() : QString();
}

QString afterOf(const RemoteRecord &record)
{
    return record.modified.toIso() + u'|' + record.id;
}

} // namespace

QString longId(const QString &id)
{
    if (id.size() != 15)
        return id;
    QString whole = id;
    for (qsizetype begin = 0; begin < id.size(); begin += 5) {
        int capitals = 0;
        for (int i = 0; i < 5; ++i)
            capitals |= id[begin + i] >= u'A' && id[begin + i] <= u'Z' ? 1 << i : 0;
        whole += QLatin1Char("ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"[capitals]);
    }
    return whole;
}

SalesforceRecords::SalesforceRecords(JsonApi &api, const ObjectMap &object, const SalesforceObject &here)
    : m_api(api), m_object(object), m_forms(object, here.columns), m_notes(api, object),
      m_where(object.wire.value("where"_L1).toString())
{
}

Result<std::vector<RemoteRecord>> SalesforceRecords::recordsOf(const SoqlAnswer &answer) const
{
    const qint64 granularity = ChangeTiming::fromWire(m_object.wire).granularity;
    const QString version = m_forms.column("version"_L1);
    std::vector<RemoteRecord> records;
    records.reserve(size_t(answer.rows.size()));
    for (qsizetype i = 0; i < answer.rows.size(); ++i) {
        const QJsonObject row = answer.rows[i].toObject();
        auto record = m_forms.recordOf(row);
        if (!record)
            return fail(Error::Kind::Invalid, record.error().what, u"%1[%2]"_s.arg(m_object.object).arg(i));
        record->version = versionOf(row.value(version), answer.now, granularity);
        records.push_back(std::move(*record));
    }
    return records;
}

QStringList SalesforceRecords::wanted() const
{
    QStringList columns = m_forms.wanted();
    columns.removeAll(m_notes.parentColumn());
    return columns;
}

Result<SourcePage> SalesforceRecords::select(const QStringList &conditions, const QString &rest)
{
    const auto answer = TRY(ask(m_api, wanted(), nameOf(m_object), QStringList{m_where} + conditions, rest));
    auto records = TRY(recordsOf(answer));
    SourcePage page{std::move(records), answer.now, {}, {}};
    if (answer.mayHaveMore)
        page.next = u"more"_s;
    return page;
}

Result<SourcePage> SalesforceRecords::list(const QString &after)
{
    const QString alive = m_forms.column("deleted"_L1).isEmpty() ? QString()
                                                                 : m_forms.column("deleted"_L1) + u" = false"_s;
    auto page = select(
        {alive, after.isEmpty() ? QString() : u"Id > "_s + soqlText(after)}, u" ORDER BY Id LIMIT %1"_s.arg(soqlPage));
    TRY(page ? complete(page->records) : Result<void>());
    if (!page || page->next.isEmpty())
        return page;
    page->next = std::ranges::max(page->records, {}, &RemoteRecord::id).id;
    if (page->next <= after)
        return fail(Error::Kind::Invalid, Reason::tr("endless paging: no record after %1 in the next page").arg(after),
            m_object.object);
    return page;
}

Result<SourcePage> SalesforceRecords::changes(qint64 from, const QString &after)
{
    const QString stamp = m_forms.column("stamp"_L1);
    const QString at = after.section(u'|', 0, 0);
    const QString begin = after.isEmpty()
        ? u"%1 >= %2"_s.arg(stamp, Instant{from}.toIso())
        : u"((%1 = %2 AND Id > %3) OR %1 > %2)"_s.arg(stamp, at, soqlText(after.section(u'|', 1)));
    auto page = select({begin}, u" ORDER BY %1, Id LIMIT %2"_s.arg(stamp).arg(soqlPage));
    if (!page || page->next.isEmpty())
        return page;
    const auto isBefore = [](const RemoteRecord &a, const RemoteRecord &b) {
        return std::tie(a.modified, a.id) < std::tie(b.modified, b.id);
    };
    page->next = afterOf(*std::ranges::max_element(page->records, isBefore));
    if (page->next <= after)
        return fail(Error::Kind::Invalid, Reason::tr("endless paging: nothing after %1 in the next page").arg(after),
            m_object.object);
    return page;
}

Result<std::vector<RemoteRecord>> SalesforceRecords::read(const QStringList &ids, bool areDeleted)
{
    std::vector<RemoteRecord> all;
    for (qsizetype begin = 0; begin < ids.size(); begin += soqlIds) {
        QStringList some;
        for (const QString &id : ids.mid(begin, soqlIds))
            some.append(soqlText(id));
        auto page = TRY(select({u"Id IN (%1)"_s.arg(some.join(u','))}, {}));
        std::erase_if(page.records,
            [&](const RemoteRecord &record) { return record.isDeleted != areDeleted || !ids.contains(record.id); });
        TRY(areDeleted ? Result<void>() : complete(page.records));
        std::ranges::move(page.records, std::back_inserter(all));
        if (!page.next.isEmpty())
            return fail(Error::Kind::Unanswered,
                Reason::tr("the response contains only some of %1 records").arg(some.size()), m_object.object);
    }
    return all;
}

} // namespace satchel::sync
