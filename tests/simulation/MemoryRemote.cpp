// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/MemoryRemote.h"

#include <algorithm>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::simulation {

namespace {

constexpr qint64 overlap = 5 * 60'000;
constexpr qint64 fullSyncEvery = 24 * 3'600'000;

Instant stampAt(const QJsonObject &cursor, QLatin1StringView key)
{
    return Instant{static_cast<qint64>(cursor[key].toDouble())};
}

double json(Instant instant)
{
    return static_cast<double>(instant.ms);
}

void assign(ServerRecord &record, const QJsonObject &fields, Instant at)
{
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        record.fields[field.key()] = field.value();
        auto &past = record.past[field.key()];
        past.insert(past.begin(), {record.id, field.key(), field.value(), at});
    }
}

} // namespace

QString MemoryServer::create(const QString &object, const QJsonObject &fields, RecordId key)
{
    ServerRecord record;
    record.id = QString::number(m_nextId++);
    record.version = 1;
    record.modified = now();
    record.created = trueNow();
    record.createdStamp = record.modified;
    record.key = key;
    record.born = fields;
    assign(record, fields, record.modified);
    m_objects[object].emplace(record.id, record);
    return record.id;
}

bool MemoryServer::edit(const QString &object, const QString &id, const QJsonObject &fields)
{
    ServerRecord *record = find(object, id);
    if (!record || record->isDeleted)
        return false;
    record->copies.push_back({trueNow(), record->modified, record->fields});
    ++record->version;
    record->modified = now();
    assign(*record, fields, record->modified);
    return true;
}

void MemoryServer::complete(const QString &object, ServerRecord &record) const
{
    QJsonObject given = m_traits.defaults.value(object);
    for (const QString &field : given.keys()) {
        if (!record.fields[field].toString().isEmpty())
            given.remove(field);
    }
    assign(record, given, record.modified);
}

bool MemoryServer::remove(const QString &object, const QString &id)
{
    ServerRecord *record = find(object, id);
    if (!record || record->isDeleted)
        return false;
    record->isDeleted = true;
    record->deleted = trueNow();
    const auto refersTo = [&](const ServerRecord &other) {
        const auto refers = [&](const QString &field) {
            return field.startsWith(u'@') && other.fields[field].toArray().contains(id);
        };
        return std::ranges::any_of(other.fields.keys(), refers);
    };
    for (auto &[name, records] : m_objects) {
        for (auto &[otherId, other] : records) {
            if (m_traits.deletesAlong && !other.isDeleted && refersTo(other))
                remove(name, otherId);
        }
    }
    // Links to it are gone with it, and no stamp tells of that.
    for (auto &[name, records] : m_objects) {
        for (auto &[otherId, other] : records) {
            for (auto field = other.fields.begin(); field != other.fields.end(); ++field) {
                if (field.key().startsWith(u'@') && field.value().toArray().contains(id))
                    field.value() = QJsonArray();
            }
        }
    }
    return true;
}

bool MemoryServer::restore(const QString &object, const QString &id)
{
    ServerRecord *record = find(object, id);
    if (!record || !record->isDeleted)
        return false;
    record->isDeleted = false;
    ++record->version;
    record->modified = now();
    return true;
}

ServerRecord *MemoryServer::find(const QString &object, const QString &id)
{
    auto &records = m_objects[object];
    const auto found = records.find(id);
    return found == records.end() ? nullptr : &found->second;
}

std::vector<RemoteRecord> MemoryServer::live(const ObjectMap &object)
{
    std::vector<RemoteRecord> live;
    for (const auto &[id, record] : m_objects[object.object]) {
        if (!record.isDeleted)
            live.push_back(toldOf(object, record));
    }
    return live;
}

RemoteRecord toldOf(const ObjectMap &object, const ServerRecord &record)
{
    RemoteRecord told{
        record.id, QString::number(record.version), record.modified, record.isDeleted, {}, record.fields, record.key};
    told.created = record.version > 1 && record.createdStamp == record.modified
        ? Instant{record.createdStamp.ms - 1}
        : record.createdStamp; // two in one millisecond
    for (const FieldMap &map : object.fields) {
        for (const QString &field : map.remotes) {
            if (!told.fields.contains(field))
                told.fields[field] = field.startsWith(u'@') ? QJsonValue(QJsonArray()) : QJsonValue();
        }
    }
    return told;
}

Result<Mishap> MemoryRemote::begin(bool isWrite)
{
    ++calls;
    const Mishap mishap = m_mishap ? m_mishap(isWrite) : Mishap::None;
    if (mishap == Mishap::LostRequest)
        return fail(Error::Kind::Offline, u"the network is gone"_s);
    if (mishap == Mishap::KeychainLocked)
        return fail(Error::Kind::KeychainUnavailable, u"the keychain is locked"_s);
    if (mishap == Mishap::Unauthorized)
        return fail(Error::Kind::Unauthorized, u"the sign-in has expired"_s);
    if ((mishap == Mishap::LostReply || mishap == Mishap::CutPage) && !isWrite)
        return fail(Error::Kind::Unanswered, u"the answer was cut off"_s);
    return mishap;
}

Result<QString> MemoryRemote::account()
{
    const auto begun = begin(false);
    return begun ? Result<QString>(m_server.account) : fail(begun.error());
}

Result<std::vector<RemoteField>> MemoryRemote::schema(const ObjectMap &)
{
    return std::vector<RemoteField>();
}

/// A list of everything at first and once a day, then what the index says has changed.
Result<PullPage> MemoryRemote::pull(const ObjectMap &object, const QJsonObject &cursor)
{
    const auto mishap = begin(false);
    if (!mishap)
        return fail(mishap.error());
    PullPage page;
    page.remoteNow = m_server.now();
    const QString after = cursor[u"after"].toString();
    const bool isWithin = cursor.contains(u"after");
    page.isContinued = isWithin;
    const Instant lastFullSync = stampAt(cursor, "passed"_L1);
    const Instant lastNow = stampAt(cursor, "now"_L1);
    const bool wantsFullSync = cursor.isEmpty() || m_server.now().ms - lastFullSync.ms > fullSyncEvery
        || m_server.now() < lastNow;
    page.isOfFullSync = isWithin ? cursor[u"pass"].toBool() : wantsFullSync;
    page.beginsFullSync = page.isOfFullSync && !isWithin;
    const Instant started = isWithin ? stampAt(cursor, "started"_L1) : m_server.now();
    const Instant since{stampAt(cursor, "since"_L1).ms - overlap};
    const Instant visibleUntil{m_server.trueNow().ms - m_server.traits().indexLag};
    for (const auto &[id, record] : m_server.records(object.object)) {
        if (isWithin && id <= after)
            continue;
        if (!page.isOfFullSync && record.modified < since && !record.isDeleted)
            continue;
        if (record.isDeleted && page.isOfFullSync)
            continue;
        RemoteRecord row = toldOf(object, record);
        const bool isDeletionInSight = record.isDeleted && record.deleted <= visibleUntil;
        row.isDeleted = isDeletionInSight;
        if (!page.isOfFullSync && !isDeletionInSight) {
            // The index shows the newest copy that is old enough to have reached it.
            const auto copy = std::ranges::find_if(
                record.copies, [&](const auto &old) { return old.replaced > visibleUntil; });
            if (copy != record.copies.end()) {
                ServerRecord old = record;
                old.fields = copy->fields;
                old.modified = copy->modified;
                row = toldOf(object, old);
                row.version = u"old"_s;
            }
        }
        page.records.push_back(row);
        if (std::ssize(page.records) == m_server.traits().pageSize) {
            page.isLast = false;
            break;
        }
    }
    const QString last = page.records.empty() ? QString() : page.records.back().id;
    if (*mishap == Mishap::RowLeftOut && page.isOfFullSync
        && !page.records.empty()) // it moved to another page meanwhile
        page.records.erase(page.records.begin());
    page.cursor = cursor;
    if (!page.isLast) {
        page.cursor[u"after"] = last;
        page.cursor[u"pass"] = page.isOfFullSync;
        page.cursor[u"started"] = json(started);
        return page;
    }
    page.endsFullSync = page.isOfFullSync;
    for (const char16_t *key : {u"after", u"pass", u"started"})
        page.cursor.remove(QString::fromUtf16(key));
    page.cursor[u"since"] = json(started);
    page.cursor[u"now"] = json(started);
    if (page.isOfFullSync)
        page.cursor[u"passed"] = json(started);
    return page;
}

Result<std::vector<RemoteRecord>> MemoryRemote::read(const ObjectMap &object, const QStringList &ids)
{
    return readSome(object, ids, false);
}

Result<std::vector<RemoteRecord>> MemoryRemote::readDeleted(const ObjectMap &object, const QStringList &ids)
{
    return readSome(object, ids, true);
}

Result<std::vector<RemoteRecord>> MemoryRemote::readSome(
    const ObjectMap &object, const QStringList &ids, bool areDeleted)
{
    if (const auto begun = begin(false); !begun)
        return fail(begun.error());
    std::vector<RemoteRecord> records;
    for (const QString &id : ids) {
        const ServerRecord *record = m_server.find(object.object, id);
        if (record && record->isDeleted == areDeleted)
            records.push_back(toldOf(object, *record));
    }
    return records;
}

WriteOutcome MemoryRemote::writeOne(const ObjectMap &object, const RemoteWrite &write)
{
    using Kind = WriteOutcome::Kind;
    for (const FieldMap &map : object.fields) {
        for (const QJsonValue &id : write.fields[map.remotes.front()].toArray()) {
            const ServerRecord *target = m_server.find(map.target, id.toString());
            if (!target || target->isDeleted)
                return {Kind::Refused, write.remoteId, {}, {}, u"there is no %1 %2"_s.arg(map.target, id.toString()),
                    map.remotes.front()};
        }
    }
    if (write.kind == Edit::Kind::Create) {
        for (const auto &[id, record] : m_server.records(object.object)) {
            if (m_server.traits().takesKeys && record.key == write.key)
                return {Kind::Exists, id, {}, {}, {}, {}};
            const QString name = object.fields.front().remotes.front();
            if (m_server.traits().refusesSameName && !record.isDeleted && record.fields[name] == write.fields[name])
                return {Kind::Exists, id, {}, {}, {}, {}};
        }
        const QString id = m_server.create(
            object.object, write.fields, m_server.traits().takesKeys ? write.key : RecordId());
        ServerRecord *made = m_server.find(object.object, id);
        m_server.complete(object.object, *made);
        return {Kind::Done, id, QString::number(made->version), made->modified, {}, {}};
    }
    ServerRecord *record = m_server.find(object.object, write.remoteId);
    if (!record || record->isDeleted)
        return {Kind::Gone, write.remoteId, {}, {}, {}, {}};
    if (m_server.traits().checksVersions && QString::number(record->version) != write.version)
        return {Kind::Stale, write.remoteId, {}, {}, {}, {}};
    if (write.kind == Edit::Kind::Delete)
        m_server.remove(object.object, write.remoteId);
    else
        m_server.edit(object.object, write.remoteId, write.fields);
    return {Kind::Done, record->id, QString::number(record->version), record->modified, {}, {}};
}

Result<std::vector<WriteOutcome>> MemoryRemote::write(const ObjectMap &object, std::span<const RemoteWrite> writes)
{
    const auto mishap = begin(true);
    if (!mishap)
        return fail(mishap.error());
    std::vector<WriteOutcome> outcomes;
    for (size_t i = 0; i < writes.size(); ++i) {
        const bool isStruck = i % 2 == 0; // part of a batch
        if (*mishap == Mishap::RecordLater && isStruck) {
            outcomes.push_back({WriteOutcome::Kind::Later, writes[i].remoteId, {}, {}, u"locked"_s, {}});
            continue;
        }
        outcomes.push_back(writeOne(object, writes[i]));
        if (*mishap == Mishap::RecordUnknown && isStruck)
            outcomes.back() = {WriteOutcome::Kind::Unknown, writes[i].remoteId, {}, {}, {}, {}};
    }
    if (*mishap == Mishap::LostReply || *mishap == Mishap::CutPage)
        return fail(Error::Kind::Unanswered, u"the answer was lost"_s);
    return outcomes;
}

Result<std::vector<InDoubtResult>> MemoryRemote::find(
    const ObjectMap &object, std::span<const InDoubtCreate> lost, const IsAlreadyLinked &isAlreadyLinked)
{
    if (const auto begun = begin(false); !begun)
        return fail(begun.error());
    std::vector<InDoubtResult> all;
    const qint64 offset = m_server.now().ms - m_client.now().ms;
    const qint64 ahead = m_server.now().ms - m_server.trueNow().ms;
    for (const InDoubtCreate &one : lost) {
        const RemoteWrite &write = one.write;
        const Instant earliest{one.sentThere(offset).ms - ahead - 1000};
        InDoubtResult found{InDoubtResult::State::Absent, {}};
        for (const auto &[id, record] : m_server.records(object.object)) {
            const bool isOther = isAlreadyLinked(id)
                || std::ranges::any_of(all, [&](const InDoubtResult &other) { return other.record.id == id; });
            const bool isIt = m_server.traits().takesKeys
                ? record.key == write.key
                : record.created >= earliest && record.born == write.fields && !isOther;
            if (isIt) { // even if it was deleted again meanwhile
                found = {InDoubtResult::State::Found, toldOf(object, record),
                    write.key == write.record || record.born == write.fields};
                break;
            }
        }
        all.push_back(std::move(found));
    }
    return all;
}

Result<std::vector<FieldRevision>> MemoryRemote::history(
    const ObjectMap &object, const QStringList &ids, const QStringList &fields)
{
    if (const auto begun = begin(false); !begun)
        return fail(begun.error());
    std::vector<FieldRevision> values;
    for (const QString &id : ids) {
        const ServerRecord *record = m_server.find(object.object, id);
        if (!record)
            continue;
        for (const QString &field : fields) {
            const auto past = record->past.find(field);
            if (past != record->past.end())
                values.insert(values.end(), past->second.begin(), past->second.end());
        }
    }
    return values;
}

} // namespace satchel::simulation
