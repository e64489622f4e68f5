// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/rest/RestRemote.h"

#include "domain/Reason.h"
#include "sync/connectors/AccountDefaults.h"
#include "sync/connectors/rest/RestFields.h"
#include "sync/connectors/rest/RestFinder.h"
#include "sync/connectors/rest/RestWriter.h"
#include "sync/engine/JsonPath.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

/// What the words of a request for several records stand for.
TemplateValues valuesForMany(
    const ObjectMap &object, const RestRequests &requests, const RestRows &rows, const QStringList &ids)
{
    const QString join = requests.readMany.join;
    TemplateValues values = valuesOf(object, requests, rows);
    values.insert(u"ids"_s, join.isEmpty() ? QJsonValue(rows.idsAs(ids)) : ids.join(join));
    values.insert(u"size"_s, requests.readMany.most);
    return values;
}

/// An account that has no name of its own is known by its address.
QString nameOf(const QUrl &address)
{
    QString name = address.host().toLower() + address.path();
    if (address.port() >= 0)
        name = address.host().toLower() + u':' + QString::number(address.port()) + address.path();
    while (name.endsWith(u'/'))
        name.chop(1);
    return name;
}

} // namespace

Result<QString> RestRemote::account()
{
    const std::vector<AccountRead> &reads = m_api.manifest().account;
    for (const AccountRead &read : reads) {
        const auto answer = TRY(askAccount(m_api, read)); // which proves the sign-in
        const QString id = read.id.isEmpty() ? QString() : textAt(answer.content, {read.id});
        if (!id.isEmpty() && read.idForm.match(id).hasMatch())
            return id;
        if (!read.id.isEmpty() && !read.isOptional)
            return fail(Error::Kind::Invalid, Reason::tr("the account does not say which one it is"), answer.path);
    }
    if (!reads.empty())
        return nameOf(m_baseUrl);
    for (const ObjectMap &object : m_api.manifest().objects) {
        const RestRequests requests = RestRequests::of(object.wire);
        const RestRows rows(object);
        if (!requests.list.rows.isEmpty())
            continue;
        TRY(RestChanges(m_api, object, requests, rows).list({}));
        break;
    }
    return nameOf(m_baseUrl);
}

Result<QJsonObject> RestRemote::accountDefaults()
{
    return readAccountDefaults(m_api);
}

bool RestRemote::listsItsFields() const
{
    const std::vector<ObjectMap> &objects = m_api.manifest().objects;
    return std::ranges::any_of(
        objects, [](const ObjectMap &object) { return object.wire.value("keyed"_L1).isObject(); });
}

Result<std::vector<RemoteField>> RestRemote::schema(const ObjectMap &object)
{
    if (auto listed = TRY(RestPlaces(m_api, m_metadata).fields(object)))
        return std::move(*listed);
    ObjectMap asked = object;
    asked.wire.insert(describedWord, QJsonArray::fromStringList(m_described.value(object.object)));
    const RestRequests requests = RestRequests::of(asked.wire);
    const RestRows rows(asked);
    const auto sample = RestChanges(m_api, asked, requests, rows).sample();
    if (!sample && sample.error().kind != Error::Kind::Refused)
        return fail(sample.error());
    const auto whole = TRY(sample ? wholeRows(asked, requests, rows, *sample) : Result<QJsonArray>(QJsonArray()));
    return fieldsIn(whole, object); // without a right to read, those of the map
}

/// Rows of a list that names its columns hold no others: they are asked for once more by their ids, without.
Result<QJsonArray> RestRemote::wholeRows(
    const ObjectMap &object, const RestRequests &requests, const RestRows &rows, const QJsonArray &shown)
{
    const auto namesColumns = [](const RestRequest &request) {
        return std::ranges::any_of(
            request.query, [](const auto &item) { return wordsOf(item.second).contains(u"columns"_s); });
    };
    QStringList ids;
    for (const QJsonValue row : shown) {
        const auto record = rows.recordOf(row);
        if (record && ids.size() < requests.readMany.most)
            ids.append(record->id);
    }
    if (ids.isEmpty() || !namesColumns(requests.list) || !requests.readMany.isGiven())
        return shown;
    TemplateValues values = valuesForMany(object, requests, rows, ids);
    values.remove(u"columns"_s);
    const auto answer = TRY(sendRequest(m_api, requests.readMany, values));
    return answer.isSuccess() ? Result<QJsonArray>(valueIn(answer, requests.readMany.records).toArray())
                              : fail(m_api.errorOf(answer));
}

/// The members of an object, the texts of a list, or what its entries have at "id".
Result<QStringList> RestRemote::fieldsOf(const ObjectMap &object, const RestRequests &requests, const RestRows &rows)
{
    const auto answer = TRY(sendRequest(m_api, requests.describe, valuesOf(object, requests, rows)));
    if (!answer.isSuccess())
        return fail(m_api.errorOf(answer));
    const QJsonValue fields = valueIn(answer, requests.describe.records);
    QStringList names = fields.toObject().keys();
    for (const QJsonValue field : fields.toArray())
        names.append(field.isObject() ? plainText(valueAt(field, requests.describe.id)) : field.toString());
    return !names.isEmpty()
        ? Result<QStringList>(names)
        : fail(Error::Kind::Invalid, Reason::tr("the response has no list at \"%1\"").arg(requests.describe.records),
            answer.path);
}

/// The columns of an object where the account was asked about some of them only. Those it has are asked for from now
/// on: an account may refuse a request that names a column it lacks.
QStringList RestRemote::noteDescribed(
    ObjectMap &object, const QStringList &asked, const QStringList &found, const RestRows &rows)
{
    QStringList all = rows.topColumns();
    QStringList described;
    for (const QString &column : asked) {
        if (found.contains(column) && all.contains(column))
            described.append(column);
        else
            all.removeAll(column);
    }
    m_described.insert(object.object, described);
    object.wire.insert(describedWord, QJsonArray::fromStringList(described));
    return all;
}

/// Where accounts differ, what this one lacks is neither asked for nor sent.
Result<QStringList> RestRemote::applyCapabilities(ObjectMap &object)
{
    const RestRequests requests = RestRequests::of(object.wire);
    if (m_denied.removeAll(object.object) > 0) // an administrator may have granted it again
        TRY(isDenied(object));
    QStringList limits;
    if (requests.describe.isGiven() && !m_denied.contains(object.object) && object.direction != Direction::None) {
        const RestRows rows(object);
        auto fields = fieldsOf(object, requests, rows);
        if (!fields && fields.error().kind != Error::Kind::Refused)
            return fail(fields.error());
        if (!requests.describe.of.isEmpty())
            fields = noteDescribed(object, requests.describe.of, fields.value_or(QStringList()), rows);
        if (fields) {
            limits = RowForms::applyCapabilities(object, rows.columnsAmong(*fields), m_api.manifest().label);
            if (requests.describe.of.isEmpty() && !rows.keyPlace().isEmpty() && !fields->contains(rows.keyPlace()))
                object.wire.remove("key"_L1);
        } else {
            m_denied.append(object.object);
        }
    }
    RowForms::Rights rights;
    rights.read = !m_denied.contains(object.object);
    if (!rights.read) // so that it is asked again now and then
        object.wire.insert(u"needs"_s, u"a right to read"_s);
    rights.create = requests.create.isGiven();
    rights.change = requests.update.isGiven();
    rights.remove = requests.remove.isGiven();
    limits += RowForms::applyCapabilities(object, rights, m_api.manifest().label);
    if (const QStringList left = RestRows::leaveOutColumns(object); !left.isEmpty())
        limits.append(Reason::tr("%1 shows too many fields of %2 for one request: %3 are not synced")
                          .arg(m_api.manifest().label, object.object, left.join(u", "_s)));
    if (object.wire.contains("create_only"_L1))
        limits += RowForms::applyCapabilities(object, RestRows(object).columns(), m_api.manifest().label);
    return limits;
}

Result<bool> RestRemote::isDenied(const ObjectMap &object)
{
    const RestRequests requests = RestRequests::of(object.wire);
    const RestRows rows(object);
    const auto page = RestChanges(m_api, object, requests, rows).list({});
    if (page || page.error().kind != Error::Kind::Refused)
        return page ? Result<bool>(false) : fail(page.error());
    m_denied.append(object.object);
    return true;
}

bool RestRemote::tellsDeletions(const ObjectMap &object) const
{
    const RestRequests requests = RestRequests::of(object.wire);
    const QJsonValue row = object.wire.value("row"_L1);
    const bool isMarked = row["deleted"_L1].isString() || row["live"_L1].isString();
    return (isMarked && !requests.changes.hidesDeleted) || requests.deletions.isGiven() || !requests.changes.isGiven();
}

Result<PullPage> RestRemote::pull(const ObjectMap &object, const QJsonObject &cursor)
{
    const RestRequests requests = RestRequests::of(object.wire);
    const RestRows rows(object);
    RestChanges source(m_api, object, requests, rows);
    auto page = TRY(requests.changes.isGiven() ? ChangePull(source, m_clock, object, cursor, m_deletionsAfter).next()
                                               : pullWhole(source, cursor));
    noteKey(object, rows, page.records);
    return page;
}

Result<std::optional<RemoteRecord>> RestRemote::readOne(
    const ObjectMap &object, const RestRequests &requests, const RestRows &rows, const QString &id)
{
    TemplateValues values = valuesOf(object, requests, rows);
    values.insert(u"id"_s, rows.idAs(id));
    const auto answer = TRY(sendRequest(m_api, requests.read, values));
    if (isEmptyAsGone(answer, requests.read))
        return std::nullopt;
    if (!answer.isSuccess())
        return m_api.meaningOf(answer) == ErrorRule::Meaning::Gone ? Result<std::optional<RemoteRecord>>(std::nullopt)
                                                                   : fail(m_api.errorOf(answer));
    auto record = rows.recordOf(valueIn(answer, requests.read.record), answer.now);
    if (!record || record->id != id)
        return fail(
            Error::Kind::Invalid, Reason::tr("the response has another record than the one asked for"), answer.path);
    const bool isThere = !record->isDeleted && rows.isOfObject(*record);
    return isThere ? std::optional(std::move(*record)) : std::nullopt;
}

Result<std::vector<RemoteRecord>> RestRemote::readSome(
    const ObjectMap &object, const RestRequests &requests, const RestRows &rows, const QStringList &ids)
{
    std::vector<RemoteRecord> records;
    for (qsizetype begin = 0; begin < ids.size(); begin += requests.readMany.most) {
        const QStringList part = ids.mid(begin, requests.readMany.most);
        const auto answer = TRY(sendRequest(m_api, requests.readMany, valuesForMany(object, requests, rows, part)));
        const QJsonValue list = isNothing(answer, requests.readMany) ? QJsonArray()
                                                                     : valueIn(answer, requests.readMany.records);
        if (!answer.isSuccess() || !list.isArray())
            return answer.isSuccess() ? fail(Error::Kind::Invalid,
                       Reason::tr("the response has no list at \"%1\"").arg(requests.readMany.records), answer.path)
                                      : fail(m_api.errorOf(answer));
        for (const QJsonValue row : list.toArray()) {
            auto record = TRY(rows.recordOf(row, answer.now));
            if (part.contains(record.id) && !record.isDeleted && rows.isOfObject(record))
                records.push_back(std::move(record));
        }
    }
    return records;
}

/// A record that a list does not show may be deleted or hidden from us: its own address tells which.
Result<std::vector<RemoteRecord>> RestRemote::read(const ObjectMap &object, const QStringList &ids)
{
    const RestRequests requests = RestRequests::of(object.wire);
    const RestRows rows(object);
    std::vector<RemoteRecord> records;
    if (requests.readMany.isGiven()) {
        auto some = TRY(readSome(object, requests, rows, ids));
        records = std::move(some);
    } else if (!requests.read.isGiven()) {
        std::optional<Instant> now;
        auto all = TRY(RestChanges(m_api, object, requests, rows).all({}, now));
        std::erase_if(all, [&](const RemoteRecord &record) { return !ids.contains(record.id) || record.isDeleted; });
        records = std::move(all);
    }
    for (const QString &id : requests.read.isGiven() ? ids : QStringList()) {
        if (findRecord(records, id))
            continue;
        auto one = TRY(readOne(object, requests, rows, id));
        if (one)
            records.push_back(std::move(*one));
    }
    noteKey(object, rows, records);
    return records;
}

void RestRemote::noteKey(const ObjectMap &object, const RestRows &rows, std::span<const RemoteRecord> records)
{
    if (!rows.keyPlace().isEmpty() && !records.empty())
        m_keepsKey.insert(object.object, std::ranges::any_of(records, [&](const RemoteRecord &record) {
            return record.fields.contains(rows.keyPlace());
        }));
}

/// Whether an administrator added the field for our key shows in the rows. Where there are none, it is assumed.
Result<bool> RestRemote::keepsKey(const ObjectMap &object, const RestRequests &requests, const RestRows &rows)
{
    if (rows.keyPlace().isEmpty())
        return false;
    if (!m_keepsKey.contains(object.object)) {
        const auto page = TRY(RestChanges(m_api, object, requests, rows).list({}));
        noteKey(object, rows, page.records);
    }
    return m_keepsKey.value(object.object, true);
}

Result<std::vector<WriteOutcome>> RestRemote::write(const ObjectMap &object, std::span<const RemoteWrite> writes)
{
    if (writes.empty())
        return std::vector<WriteOutcome>();
    const RestRequests requests = RestRequests::of(object.wire);
    const RestRows rows(object);
    const bool sendsKey = TRY(
        writes.front().kind == Edit::Kind::Create ? keepsKey(object, requests, rows) : Result<bool>(false));
    return RestWriter(m_api, object, requests, rows, sendsKey).write(writes);
}

Result<std::vector<InDoubtResult>> RestRemote::find(
    const ObjectMap &object, std::span<const InDoubtCreate> lost, const IsAlreadyLinked &isAlreadyLinked)
{
    const RestRequests requests = RestRequests::of(object.wire);
    const RestRows rows(object);
    const bool byKey = TRY(requests.find.isGiven() ? keepsKey(object, requests, rows) : Result<bool>(false));
    RestFinder finder(m_api, m_clock, object, requests, rows);
    auto found = finder.find(lost, isAlreadyLinked, byKey);
    const bool isUnknownField = byKey && !found && found.error().kind == Error::Kind::Refused;
    return isUnknownField ? finder.find(lost, isAlreadyLinked, false) : found;
}

} // namespace satchel::sync
