// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/hubspot/HubSpotFinder.h"

#include "domain/Reason.h"
#include "sync/connectors/hubspot/HubSpotOutcome.h"
#include "sync/engine/RemoteTime.h"

#include <algorithm>
#include <QJsonArray>
#include <QSet>
#include <ranges>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr qsizetype historySize = 50; // records of one reading with histories
constexpr int mostArchivePages = 10'000;
constexpr qsizetype searchRows = 200; // of one page
constexpr qint64 overlapMs = 5 * 60 * 1000; // longer than the search index lags

/// The remote tidies what it stores: blanks at the ends, capitals of addresses, digits after the point, spellings of
/// time.
bool isAlike(const QJsonValue &sent, const QString &stored)
{
    const QString text = sent.toVariant().toString().trimmed();
    const QString there = stored.trimmed();
    if (text.compare(there, Qt::CaseInsensitive) == 0)
        return true;
    bool isNumber = false;
    bool isNumberThere = false;
    const double number = text.toDouble(&isNumber);
    const double numberThere = there.toDouble(&isNumberThere);
    if (isNumber && isNumberThere)
        return std::abs(number - numberThere) < 0.01;
    const auto instant = instantFromRemote(QStringView(text));
    const auto instantThere = instantFromRemote(QStringView(there));
    return instant && instantThere && std::abs(instant->ms - instantThere->ms) < 1000;
}

QJsonObject withoutLinks(const QJsonObject &fields)
{
    QJsonObject properties;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (!field.key().startsWith(u'@') && !(field->isNull() || (field->isString() && field->toString().isEmpty())))
            properties.insert(field.key(), *field);
    }
    return properties;
}

} // namespace

Result<std::vector<InDoubtResult>> HubSpotFinder::find(
    std::span<const InDoubtCreate> lost, const Remote::IsAlreadyLinked &isAlreadyLinked)
{
    auto found = m_key.isEmpty() ? findByContent(lost, isAlreadyLinked) : findByKey(lost, isAlreadyLinked);
    if (!found)
        return found;
    TRY(findInArchive(lost, isAlreadyLinked, *found));
    return found;
}

/// Its external key is proof; without one its values are, unless somebody edited it before it was deleted.
QJsonObject HubSpotFinder::distinctiveValuesOf(const RemoteWrite &lost) const
{
    return m_key.isEmpty() ? withoutLinks(lost.fields) : QJsonObject{{m_key, lost.key.toString()}};
}

bool HubSpotFinder::matches(const InDoubtCreate &lost, const QJsonValue &row, qint64 offset) const
{
    const auto made = instantFromRemote(row["createdAt"_L1]);
    if (!made || made->ms < lost.sentThere(offset).ms - overlapMs)
        return false;
    const QJsonObject values = distinctiveValuesOf(lost.write);
    const QStringList names = values.keys();
    return std::ranges::all_of(
        names, [&](const QString &name) { return isAlike(values[name], row["properties"_L1][name].toString()); });
}

Result<void> HubSpotFinder::findInArchive(std::span<const InDoubtCreate> lost,
    const Remote::IsAlreadyLinked &isAlreadyLinked, std::vector<InDoubtResult> &found)
{
    QSet<QString> properties;
    std::vector<size_t> absent;
    for (size_t i = 0; i < lost.size(); ++i) {
        if (found[i].state != InDoubtResult::State::Absent)
            continue;
        absent.push_back(i);
        const QStringList names = distinctiveValuesOf(lost[i].write).keys();
        properties.unite({names.begin(), names.end()});
    }
    QString after;
    for (int page = 0; page < mostArchivePages && !absent.empty(); ++page) {
        QUrlQuery query{
            {u"limit"_s, u"100"_s}, {u"archived"_s, u"true"_s}, {u"properties"_s, properties.values().join(u',')}};
        if (!after.isEmpty())
            query.addQueryItem(u"after"_s, after);
        const auto answer = TRY(m_api.read(u"objects/"_s + m_object.object, query));
        const qint64 offset = answer.now ? answer.now->ms - m_clock.now().ms : 0;
        for (const QJsonValue row : answer.body.value("results"_L1).toArray()) {
            const QString id = hubSpotId(row["id"_L1]);
            if (id.isEmpty()) // it may be the one that is looked for
                return fail(Error::Kind::Invalid, Reason::tr("the row has no usable id"), answer.path);
            if (isAlreadyLinked(id))
                continue;
            const auto it = std::ranges::find_if(absent, [&](size_t i) { return matches(lost[i], row, offset); });
            if (it == absent.end())
                continue;
            found[*it] = {InDoubtResult::State::Found,
                {id, row["updatedAt"_L1].toString(), instantFromRemote(row["createdAt"_L1]).value_or(Instant{}), true,
                    {}, {}}};
            absent.erase(it);
        }
        const QString next = answer.body.value("paging"_L1)["next"_L1]["after"_L1].toVariant().toString();
        if (next.isEmpty())
            return {};
        if (next == after)
            return fail(Error::Kind::Invalid, Reason::tr("endless paging: the archive never ends"), m_object.object);
        after = next;
    }
    return absent.empty()
        ? Result<void>()
        : fail(Error::Kind::Invalid, Reason::tr("endless paging: the archive never ends"), m_object.object);
}

/// Absent is absent, however early: should the first create arrive after all, the second one finds it by what is
/// unique.
Result<std::vector<InDoubtResult>> HubSpotFinder::findByKey(
    std::span<const InDoubtCreate> lost, const Remote::IsAlreadyLinked &isAlreadyLinked)
{
    QStringList keys;
    for (const InDoubtCreate &one : lost)
        keys.append(one.write.key.toString());
    const auto records = TRY(m_records.read(m_object, keys, m_key));
    std::vector<InDoubtResult> found(lost.size(), {InDoubtResult::State::Absent, {}});
    for (size_t i = 0; i < lost.size(); ++i) {
        const RemoteWrite &write = lost[i].write;
        const auto record = std::ranges::find(records, write.key, &RemoteRecord::key);
        if (record == records.end() || isAlreadyLinked(record->id))
            continue;
        const bool isOwnKey = write.key
            == write.record; // another one any Satchel may use that recreates the same record
        const QJsonObject sent = withoutLinks(write.fields);
        const auto births = TRY(isOwnKey ? Result<InitialValuesById>() : readInitialValues({record->id}, sent.keys()));
        found[i] = {InDoubtResult::State::Found, *record, isOwnKey || wasCreatedWith(births.value(record->id), sent)};
    }
    return found;
}

QString HubSpotFinder::uniqueOf(const RemoteWrite &lost) const
{
    return m_unique.isEmpty() ? QString() : lost.fields.value(m_unique).toString().trimmed().toLower();
}

Result<std::vector<InDoubtResult>> HubSpotFinder::findByContent(
    std::span<const InDoubtCreate> lost, const Remote::IsAlreadyLinked &isAlreadyLinked)
{
    const auto bearers = TRY(readByUnique(lost));
    std::vector<InDoubtCreate> unnamed; // that only their content identifies
    QSet<QString> properties;
    for (const InDoubtCreate &one : lost) {
        if (uniqueOf(one.write).isEmpty())
            unnamed.push_back(one);
        const QStringList names = withoutLinks(one.write.fields).keys();
        properties.unite({names.begin(), names.end()});
    }
    const auto made = TRY(unnamed.empty() ? Result<QStringList>() : createdSince(unnamed, isAlreadyLinked));
    QStringList candidates = made;
    for (const RemoteRecord &record : bearers)
        candidates.append(record.id);
    const auto births = TRY(readInitialValues(candidates, properties.values()));
    std::vector<InDoubtResult> all(lost.size(), {InDoubtResult::State::Absent, {}});
    QStringList found; // each record is the result of one create: two equal creates made two records
    for (size_t i = 0; i < lost.size(); ++i) {
        const QJsonObject born = withoutLinks(lost[i].write.fields);
        if (const QString value = uniqueOf(lost[i].write); !value.isEmpty()) {
            const auto it = std::ranges::find_if(bearers, [&](const RemoteRecord &record) {
                return record.fields.value(m_unique).toString().toLower() == value;
            });
            if (it != bearers.end() && !isAlreadyLinked(it->id))
                all[i] = {InDoubtResult::State::Found, *it, wasCreatedWith(births.value(it->id), born)};
            continue;
        }
        const auto id = std::ranges::find_if(made,
            [&](const QString &each) { return !found.contains(each) && wasCreatedWith(births.value(each), born); });
        if (id != made.end())
            found.append(*id);
        const bool isEarly = lost[i].isSentWithin(overlapMs, m_clock.now());
        all[i].state = id != made.end() ? InDoubtResult::State::Found
            : isEarly                   ? InDoubtResult::State::TooEarly
                                        : InDoubtResult::State::Absent;
        all[i].record.id = id != made.end() ? *id : QString();
    }
    return withRecords(std::move(all), found);
}

Result<std::vector<RemoteRecord>> HubSpotFinder::readByUnique(std::span<const InDoubtCreate> lost)
{
    QStringList values;
    for (const InDoubtCreate &one : lost) {
        if (const QString value = uniqueOf(one.write); !value.isEmpty())
            values.append(value);
    }
    return values.isEmpty() ? std::vector<RemoteRecord>() : m_records.read(m_object, values, m_unique);
}

/// Puts in what the found ones are now; what cannot be read is gone.
Result<std::vector<InDoubtResult>> HubSpotFinder::withRecords(std::vector<InDoubtResult> all, const QStringList &ids)
{
    auto records = TRY(ids.isEmpty() ? Result<std::vector<RemoteRecord>>() : m_records.read(m_object, ids));
    for (InDoubtResult &one : all) {
        if (!ids.contains(one.record.id))
            continue;
        const auto record = std::ranges::find(records, one.record.id, &RemoteRecord::id);
        one = record != records.end() ? InDoubtResult{InDoubtResult::State::Found, std::move(*record)}
                                      : InDoubtResult{InDoubtResult::State::Absent, {}};
    }
    return all;
}

Result<QStringList> HubSpotFinder::createdSince(
    std::span<const InDoubtCreate> lost, const Remote::IsAlreadyLinked &isAlreadyLinked)
{
    const QString created = m_object.wire.value("created"_L1).toString();
    QStringList ids;
    QString after;
    std::optional<Instant> from;
    for (;;) {
        QJsonArray filters;
        if (from)
            filters.append(QJsonObject{
                {u"propertyName"_s, created}, {u"operator"_s, u"GTE"_s}, {u"value"_s, QString::number(from->ms)}});
        if (!after.isEmpty())
            filters.append(
                QJsonObject{{u"propertyName"_s, u"hs_object_id"_s}, {u"operator"_s, u"GT"_s}, {u"value"_s, after}});
        // The first question is only for the time there
        const QJsonObject body{
            {u"filterGroups"_s, filters.isEmpty() ? QJsonArray() : QJsonArray{QJsonObject{{u"filters"_s, filters}}}},
            {u"sorts"_s,
                QJsonArray{QJsonObject{{u"propertyName"_s, u"hs_object_id"_s}, {u"direction"_s, u"ASCENDING"_s}}}},
            {u"properties"_s, QJsonArray{u"hs_object_id"_s}}, {u"limit"_s, from ? searchRows : 1}};
        const auto answer = TRY(m_api.readBy(u"objects/%1/search"_s.arg(m_object.object), body));
        if (!from) {
            m_offset = answer.now ? answer.now->ms - m_clock.now().ms : 0;
            const auto sentThere = [this](const InDoubtCreate &one) { return one.sentThere(m_offset); };
            from = Instant{std::ranges::min(lost | std::views::transform(sentThere)).ms - overlapMs};
            continue;
        }
        const auto rows = TRY(HubSpotRecords::fromRows(m_object, answer));
        const QString before = after;
        for (const RemoteRecord &row : rows) {
            const bool isLater = row.id.size() != after.size() ? row.id.size() > after.size() : row.id > after;
            after = isLater ? row.id : after;
            if (!isAlreadyLinked(row.id))
                ids.append(row.id);
        }
        if (rows.empty() || !answer.body.value("paging"_L1).isObject())
            return ids;
        if (after == before)
            return fail(Error::Kind::Invalid,
                Reason::tr("endless paging: no record after %1 in the next page").arg(after), answer.path);
    }
}

/// The first values of these fields, whatever was edited since.
Result<HubSpotFinder::InitialValuesById> HubSpotFinder::readInitialValues(
    const QStringList &ids, const QStringList &fields)
{
    InitialValuesById births;
    for (qsizetype begin = 0; begin < ids.size(); begin += historySize) {
        const auto past = TRY(readHistory(m_api, m_object, ids.mid(begin, historySize), fields));
        for (const FieldRevision &value : past) // the last entry of a field is its first value
            births[value.remoteId][value.field] = value.value.toString();
    }
    return births;
}

bool HubSpotFinder::wasCreatedWith(const InitialValues &birth, const QJsonObject &properties)
{
    const QStringList names = properties.keys();
    return !birth.isEmpty() && std::ranges::all_of(names, [&](const QString &name) {
        return isAlike(properties[name], birth.value(name));
    });
}

Result<std::vector<FieldRevision>> readHistory(
    JsonApi &api, const ObjectMap &object, const QStringList &ids, const QStringList &fields)
{
    QJsonArray inputs;
    for (const QString &id : ids)
        inputs.append(QJsonObject{{u"id"_s, id}});
    const QString path = u"objects/%1/batch/read"_s.arg(object.object);
    const QJsonObject body{{u"properties"_s, QJsonArray{u"hs_object_id"_s}},
        {u"propertiesWithHistory"_s, QJsonArray::fromStringList(fields)}, {u"inputs"_s, inputs}};
    const auto answer = TRY(api.readBy(path, body));
    if (const auto transient = transientErrorIn(api, answer))
        return fail(*transient);
    std::vector<FieldRevision> past;
    for (const QJsonValue row : answer.body.value("results"_L1).toArray()) {
        const QString id = hubSpotId(row["id"_L1]);
        if (id.isEmpty())
            return fail(Error::Kind::Invalid, Reason::tr("the row has no usable id"), answer.path);
        const QJsonObject histories = row["propertiesWithHistory"_L1].toObject();
        for (auto field = histories.begin(); field != histories.end(); ++field) {
            for (const QJsonValue entry : field->toArray()) {
                const auto at = instantFromRemote(entry["timestamp"_L1]);
                if (!at)
                    return fail(
                        Error::Kind::Invalid, Reason::tr("a past value of %1 has no time").arg(field.key()), path);
                past.push_back({id, field.key(), entry["value"_L1], *at});
            }
        }
    }
    return past;
}

} // namespace satchel::sync
