// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/hubspot/HubSpotRecords.h"

#include "domain/Reason.h"
#include "sync/connectors/hubspot/HubSpotOutcome.h"
#include "sync/engine/RemoteTime.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr qsizetype readSize = 100;
constexpr qsizetype longestQuery = 6000; // what an address can carry of property names

/// An Error says what is wrong and not where.
Result<RemoteRecord> fromRow(const QJsonObject &row)
{
    RemoteRecord record;
    record.id = hubSpotId(row.value("id"_L1));
    if (record.id.isEmpty())
        return fail(Error::Kind::Invalid, Reason::tr("the row has no usable id"));
    const QJsonValue properties = row.value("properties"_L1);
    if (!properties.isObject())
        return fail(Error::Kind::Invalid, Reason::tr("the record %1 has no properties").arg(record.id));
    const QJsonValue updated = row.value("updatedAt"_L1);
    const auto modified = instantFromRemote(updated);
    if (!modified || !updated.isString())
        return fail(Error::Kind::Invalid, Reason::tr("the record %1 does not say when it was changed").arg(record.id));
    record.version = updated.toString();
    record.modified = *modified;
    if (const auto created = instantFromRemote(row.value("createdAt"_L1)); created)
        record.created = *created;
    record.isDeleted = row.value("archived"_L1).toBool();
    record.fields = properties.toObject();
    return record;
}

} // namespace

QStringList HubSpotRecords::properties(const ObjectMap &object)
{
    QStringList names = object.remoteFields();
    for (const auto &word : {"cursor"_L1, "merged"_L1, "key"_L1}) {
        if (const QString name = object.wire.value(word).toString(); !name.isEmpty())
            names.append(name);
    }
    return names;
}

std::optional<QUrlQuery> HubSpotRecords::query(const ObjectMap &object)
{
    const QString names = properties(object).join(u',');
    if (names.size() > longestQuery)
        return {};
    QUrlQuery query{{u"properties"_s, names}};
    QStringList links;
    for (const HubSpotLinkKind &kind : HubSpotLinkKind::of(object))
        links.append(kind.to);
    links.removeDuplicates();
    if (!links.isEmpty())
        query.addQueryItem(u"associations"_s, links.join(u','));
    return query;
}

Result<std::vector<RemoteRecord>> HubSpotRecords::fromRows(const ObjectMap &object, const JsonAnswer &answer)
{
    if (!answer.body.value("results"_L1).isArray())
        return fail(Error::Kind::Invalid, Reason::tr("the response has no results"), answer.path);
    const QJsonArray rows = answer.body.value("results"_L1).toArray();
    std::vector<RemoteRecord> records;
    records.reserve(size_t(rows.size()));
    const QString key = object.wire.value("key"_L1).toString();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        auto record = fromRow(rows[i].toObject());
        if (!record)
            return fail(Error::Kind::Invalid, record.error().what, u"%1[%2]"_s.arg(object.object).arg(i));
        if (!key.isEmpty())
            record->key = RecordId::fromString(record->fields.value(key).toString());
        records.push_back(std::move(*record));
    }
    return records;
}

Result<std::vector<RemoteRecord>> HubSpotRecords::fromRowsWithLinks(const ObjectMap &object, const JsonAnswer &answer)
{
    auto records = fromRows(object, answer);
    if (!records)
        return records;
    const QJsonArray rows = answer.body.value("results"_L1).toArray();
    for (const HubSpotLinkKind &kind : HubSpotLinkKind::of(object)) {
        const auto again = TRY(HubSpotLinks::takeInline(object, kind, rows, *records));
        std::vector<RemoteRecord *> doubtful;
        for (RemoteRecord &record : *records) {
            if (again.contains(record.id))
                doubtful.push_back(&record);
        }
        TRY(m_links.readKind(object, kind, doubtful));
    }
    return records;
}

std::vector<RemoteRecord> HubSpotRecords::losersOf(const ObjectMap &object, std::span<const RemoteRecord> winners)
{
    std::vector<RemoteRecord> losers;
    const QString property = object.wire.value("merged"_L1).toString();
    if (property.isEmpty())
        return losers;
    for (const RemoteRecord &winner : winners) {
        const QString merged = winner.fields.value(property).toString();
        for (const QString &id : merged.split(u';', Qt::SkipEmptyParts)) {
            if (!hubSpotId(id).isEmpty() && id != winner.id && !winner.isDeleted)
                losers.push_back({id, winner.version, winner.modified, true, winner.id, {}});
        }
    }
    return losers;
}

Result<QStringList> HubSpotRecords::unanswered(
    const QStringList &ids, std::span<const RemoteRecord> found, const JsonAnswer &answer) const
{
    if (const auto transient = transientErrorIn(m_api, answer))
        return fail(*transient);
    QStringList missing = ids;
    qsizetype others = 0; // under another id: records that the one asked for was merged into
    for (const RemoteRecord &record : found)
        others += missing.removeAll(record.id) == 0 ? 1 : 0;
    for (const QJsonValue error : answer.body.value("errors"_L1).toArray()) {
        for (const QJsonValue id : error["context"_L1]["ids"_L1].toArray())
            missing.removeAll(hubSpotId(id));
    }
    return missing.size() <= others ? QStringList() : missing;
}

Result<std::vector<RemoteRecord>> HubSpotRecords::readSome(
    const ObjectMap &object, const QStringList &ids, const QString &idProperty)
{
    QJsonArray inputs;
    for (const QString &id : ids)
        inputs.append(QJsonObject{{u"id"_s, id}});
    QJsonObject body{{u"properties"_s, QJsonArray::fromStringList(properties(object))}, {u"inputs"_s, inputs}};
    if (!idProperty.isEmpty())
        body.insert(u"idProperty"_s, idProperty);
    const auto answer = TRY(m_api.readBy(u"objects/%1/batch/read"_s.arg(object.object), body));
    auto records = fromRows(object, answer);
    if (!records)
        return records;
    const auto missing = TRY(
        idProperty.isEmpty() ? unanswered(ids, *records, answer) : Result<QStringList>(QStringList()));
    if (!missing.isEmpty())
        return fail(Error::Kind::Unanswered,
            Reason::tr("the response is missing %1 of %2 records").arg(missing.size()).arg(ids.size()), answer.path);
    std::erase_if(*records, [&](const RemoteRecord &record) {
        return record.isDeleted || (idProperty.isEmpty() && !ids.contains(record.id));
    });
    return records;
}

Result<std::optional<RemoteRecord>> HubSpotRecords::readOne(const ObjectMap &object, const QString &id)
{
    const auto asked = query(object);
    if (!asked)
        return std::nullopt;
    auto answer = TRY(m_api.get(u"objects/%1/%2"_s.arg(object.object, id), *asked));
    if (!answer.isSuccess())
        return std::nullopt;
    answer.body = QJsonObject{{u"results"_s, QJsonArray{answer.body}}};
    auto records = TRY(fromRowsWithLinks(object, answer));
    const bool isAsked = records.front().id == id && !records.front().isDeleted; // and not one that it was merged into
    return isAsked ? std::optional(std::move(records.front())) : std::nullopt;
}

Result<std::vector<RemoteRecord>> HubSpotRecords::readArchived(const ObjectMap &object, const QStringList &ids)
{
    std::vector<RemoteRecord> all;
    for (qsizetype begin = 0; begin < ids.size(); begin += readSize) {
        QJsonArray inputs;
        for (const QString &id : ids.mid(begin, readSize))
            inputs.append(QJsonObject{{u"id"_s, id}});
        const QJsonObject body{
            {u"properties"_s, QJsonArray::fromStringList(properties(object))}, {u"inputs"_s, inputs}};
        const auto answer = m_api.readBy(
            u"objects/%1/batch/read"_s.arg(object.object), body, {{u"archived"_s, u"true"_s}});
        if (!answer && answer.error().kind == Error::Kind::Refused)
            continue;
        auto records = answer ? fromRows(object, *answer) : Result<std::vector<RemoteRecord>>(fail(answer.error()));
        if (!records)
            return records;
        std::ranges::move(*records, std::back_inserter(all));
    }
    return all;
}

Result<std::vector<RemoteRecord>> HubSpotRecords::read(
    const ObjectMap &object, const QStringList &ids, const QString &idProperty)
{
    if (ids.size() == 1 && idProperty.isEmpty() && !HubSpotLinkKind::of(object).empty()) {
        auto one = TRY(readOne(object, ids.first()));
        if (one)
            return std::vector{std::move(*one)};
    }
    std::vector<RemoteRecord> all;
    for (qsizetype begin = 0; begin < ids.size(); begin += readSize) {
        auto some = readSome(object, ids.mid(begin, readSize), idProperty);
        if (!some)
            return some;
        std::ranges::move(*some, std::back_inserter(all));
    }
    TRY(m_links.readAll(object, all));
    return all;
}

} // namespace satchel::sync
