// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/privacy/Erasure.h"

#include "domain/Reason.h"
#include "store/audit/AuditChain.h"
#include "store/Calculations.h"
#include "store/CommitWriter.h"
#include "store/hub/HubRights.h"
#include "store/hub/HubState.h"
#include "store/privacy/ErasedAddresses.h"
#include "store/privacy/ErasureScope.h"
#include "store/privacy/FileCleaning.h"
#include "store/privacy/PersonFunctions.h"
#include "store/privacy/RemoteErasures.h"
#include "store/privacy/StoredTexts.h"
#include "store/Statements.h"

#include <algorithm>
#include <numeric>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <set>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

QJsonObject toJson(const std::map<QString, qint64> &counts)
{
    QJsonObject json;
    for (const auto &[name, count] : counts)
        json.insert(name, count);
    return json;
}

std::map<QString, qint64> countsFromJson(const QJsonObject &json)
{
    std::map<QString, qint64> counts;
    for (auto it = json.begin(); it != json.end(); ++it)
        counts[it.key()] = it->toInteger();
    return counts;
}

QByteArray encode(const ErasureCounts &counts)
{
    return QJsonDocument(QJsonObject{{u"erased"_s, toJson(counts.erased)}, {u"shared"_s, toJson(counts.shared)},
                             {u"redacted"_s, toJson(counts.redacted)}, {u"kept"_s, toJson(counts.kept)},
                             {u"changes"_s, counts.changes}, {u"attachments"_s, counts.attachments},
                             {u"texts"_s, counts.texts}, {u"ambiguous"_s, counts.isNameAmbiguous}})
        .toJson(QJsonDocument::Compact);
}

ErasureCounts decode(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    return {countsFromJson(json[u"erased"].toObject()), countsFromJson(json[u"shared"].toObject()),
        countsFromJson(json[u"redacted"].toObject()), countsFromJson(json[u"kept"].toObject()),
        json[u"changes"].toInteger(), json[u"attachments"].toInteger(), json[u"texts"].toInteger(),
        json[u"ambiguous"].toBool()};
}

Erasure erasureAt(const Statement &row)
{
    const auto bytes = [&](int column) {
        const auto blob = row.blob(column);
        return QByteArray(reinterpret_cast<const char *>(blob.data()), static_cast<qsizetype>(blob.size()));
    };
    return {{static_cast<EntityKind>(row.integer(1)), recordIdAt(row, 0)}, recordIdAt(row, 2), Instant{row.integer(3)},
        Origin::fromText(row.text(4)), row.integer(5) != 0, decode(utf8At(row, 6)), bytes(7), bytes(8)};
}

qint64 sumOf(const std::map<QString, qint64> &counts)
{
    return std::accumulate(
        counts.begin(), counts.end(), qint64(0), [](qint64 sum, const auto &one) { return sum + one.second; });
}

std::map<RecordId, PersonId> erasedRecordsOf(const ErasureScope &scope)
{
    std::map<RecordId, PersonId> records;
    for (const RecordErasure &one : scope.records) {
        if (scope.isErased(one.record.id))
            records[one.record.id] = {one.record.entity, one.record.id};
    }
    return records;
}

Result<std::vector<RemoteTrace>> tracesOf(Store &store, const ErasureScope &scope)
{
    auto traces = TRY(remoteTraces(store, erasedRecordsOf(scope)));
    for (RemoteTrace &trace : traces)
        trace.person = scope.persons.at(trace.record.id);
    return traces;
}

/// Whoever erases a person has to see and change all that is about them, or something would stay.
Result<void> checkRights(Store &store, const ErasureScope &scope)
{
    const auto rights = TRY(readRights(store.database()));
    if (!rights)
        return {};
    const auto forbidden = [] {
        return fail(Error::Kind::Forbidden,
            Reason::tr("your role does not allow erasing a person: it does not see and change every record"));
    };
    for (const auto &[entity, right] : rights->entities) {
        if (right.sees != RightScope::All)
            return forbidden();
    }
    for (const RecordErasure &one : scope.records) {
        const EntityRights *right = rights->of(one.record.entity);
        const bool mayDelete = right && (!scope.isErased(one.record.id) || right->deletes == RightScope::All);
        if (!mayDelete || right->edits != RightScope::All)
            return forbidden();
    }
    return {};
}

/// One transaction that erases some persons for the first time.
class Eraser
{
public:
    Eraser(Store &store, const ErasureOptions &options) : m_store(store), m_options(options) {}

    Result<Receipt> run(std::span<const PersonId> persons)
    {
        ErasureScope scope = TRY(scopeOf(m_store, persons));
        if (!isOfHub(m_options.origin))
            TRY(checkRights(m_store, scope));
        const auto traces = TRY(tracesOf(m_store, scope));
        AuditChain chain(database());
        const auto before = TRY(chain.head()).value_or(AuditCheckpoint{});
        const ChangeSetId changeSet = m_options.changeSet.isNull() ? m_store.newId() : m_options.changeSet;
        Receipt receipt{changeSet, {}, {}};
        const Instant now = m_store.clock().now();
        const qint64 number = TRY(
            m_store.log().begin({receipt.changeSet, m_options.label, m_options.origin, now, {}}, false));
        TRY(writeRecords(scope, number, receipt));
        TRY(removeContents(scope));
        const PersonFunctions functions(database(), scope.words);
        TRY(removeRowsOf(m_store, scope));
        TRY(noteErasedAddresses(m_store, scope.words.phrases(), now));
        TRY(forgetAgreedValues(m_store, scope));
        for (const auto &[id, record] : erasedRecordsOf(scope))
            TRY(noteErased(database(), record, scope.persons.at(id)));
        TRY(leaveRemotes(m_store, traces, m_options.alsoAtRemotes));
        scope.counts.texts = TRY(redactTexts(m_store, scope));
        TRY(markCalculationsStale(database(), number));
        TRY(markUnclean(database()));
        const auto after = TRY(chain.head()).value_or(AuditCheckpoint{});
        for (const PersonId &person : persons)
            TRY(store::run(database(),
                "INSERT INTO erasure (person, entity, changeset, at, origin, is_remote, counts, head_before, "
                "head_after) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                person.id, person.entity, receipt.changeSet, now, m_options.origin.text(), m_options.alsoAtRemotes,
                encode(scope.counts), Blob{before.hash}, Blob{after.hash}));
        return receipt;
    }

private:
    Database &database() { return m_store.database(); }

    Result<void> writeRecords(const ErasureScope &scope, qint64 number, Receipt &receipt)
    {
        CommitWriter writer(m_store.writeContext(), number, CommitWriter::Mode::Undo);
        for (const RecordErasure &one : scope.records) {
            if (!one.values.empty())
                TRY(writer.apply(Edit::update(one.record.entity, one.record.id, one.values)));
            if (scope.isErased(one.record.id))
                TRY(writer.apply(Edit::remove(one.record.entity, one.record.id)));
        }
        std::set<PersonId> touched;
        AuditChain chain(database());
        for (const LogEntryId &entry : scope.entries) {
            TRY(chain.eraseValues(entry.sequence));
            touched.insert({entry.entity, entry.record});
        }
        for (const Change &change : writer.changes()) {
            if (change.kind != Edit::Kind::Update)
                continue;
            TRY(chain.eraseValues(change.sequence));
            touched.insert({change.entity, change.record});
        }
        TRY(state(touched, writer));
        TRY(writer.writeDerived(false));
        receipt.changes = writer.takeChanges();
        for (Change &change : receipt.changes)
            change.changeSet = receipt.changeSet;
        return {};
    }

    /// What is left of each record, as the log does not say it any more.
    Result<void> state(const std::set<PersonId> &records, CommitWriter &writer)
    {
        for (const PersonId &one : records) {
            const Record record = TRY(m_store.get(one.entity, one.id));
            TRY(writer.state(record));
        }
        return {};
    }

    Result<void> removeContents(const ErasureScope &scope)
    {
        for (const QString &sha256 : scope.contents) {
            TRY(store::run(database(), "DELETE FROM attachment_content WHERE sha256 = ?", sha256));
            TRY(store::run(database(), "DELETE FROM attachment_use WHERE sha256 = ?", sha256));
        }
        return {};
    }

    Store &m_store;
    const ErasureOptions &m_options;
};

Result<void> checkNothingWaits(const Store &store)
{
    const QString journal = store.path() + u".unsaved"_s; // items/EditJournal
    return QFile::exists(journal)
        ? fail(Error::Kind::Busy, Reason::tr("edits wait to be saved; open the store in Satchel first"), journal)
        : Result<void>();
}

constexpr auto erasureColumns
    = "SELECT person, entity, changeset, at, origin, is_remote, counts, head_before, head_after FROM erasure ";

/// Who was erased before and stays at a remote so far.
Result<void> eraseAtRemotes(Store &store, const Erasure &known)
{
    if (known.alsoAtRemotes)
        return {};
    const auto traces = TRY(keptTraces(store, known.person.id));
    TRY(leaveRemotes(store, traces, true));
    return run(store.database(), "UPDATE erasure SET is_remote = 1 WHERE person = ?", known.person.id);
}

} // namespace

qint64 ErasureCounts::records() const
{
    return sumOf(erased) + sumOf(shared) + sumOf(redacted);
}

Result<ErasurePlan> planErasure(Store &store, std::span<const PersonId> persons)
{
    std::vector<PersonId> fresh;
    for (const PersonId &person : persons) {
        if (!TRY(erasureOf(store, person.id)))
            fresh.push_back(person);
    }
    if (fresh.empty())
        return ErasurePlan();
    const ErasureScope scope = TRY(scopeOf(store, fresh));
    ErasurePlan plan{scope.counts, {}, 0};
    const auto traces = TRY(tracesOf(store, scope));
    plan.remoteRecords = std::ssize(traces);
    const auto connections = TRY(Connections(store).list());
    for (const Connection &connection : connections) {
        if (std::ranges::find(traces, connection.number, &RemoteTrace::connection) != traces.end())
            plan.connections.append(connection.name);
    }
    return plan;
}

Result<std::vector<Erasure>> erase(Store &store, std::span<const PersonId> persons, const ErasureOptions &options)
{
    if (store.isReadOnly())
        return fail(Error::Kind::ReadOnly, Reason::tr("this store is open read-only"), store.path());
    TRY(checkNothingWaits(store));
    auto transaction = TRY(Transaction::begin(store.database()));
    std::vector<PersonId> fresh;
    for (const PersonId &person : persons) {
        const auto known = TRY(erasureOf(store, person.id));
        if (!known)
            fresh.push_back(person);
        else if (options.alsoAtRemotes)
            TRY(eraseAtRemotes(store, *known));
    }
    const Receipt receipt = TRY(fresh.empty() ? Result<Receipt>(Receipt()) : Eraser(store, options).run(fresh));
    TRY(transaction.commit());
    if (!receipt.changes.empty())
        store.notify(receipt);
    std::vector<Erasure> all;
    for (const PersonId &person : persons) {
        const auto done = TRY(erasureOf(store, person.id));
        if (done)
            all.push_back(*done);
    }
    return all;
}

Result<Receipt> eraseAsTold(Store &store, std::span<const ErasedPerson> told, const ErasureOptions &options)
{
    TRY(checkNothingWaits(store));
    std::vector<PersonId> here;
    for (const ErasedPerson &one : told) {
        const bool isKnown = TRY(erasureOf(store, one.person.id)).has_value();
        if (!isKnown && store.get(one.person.entity, one.person.id))
            here.push_back(one.person);
    }
    Receipt receipt;
    if (!here.empty())
        receipt = TRY(Eraser(store, options).run(here));
    for (const ErasedPerson &one : told) {
        for (const PersonId &record : one.records)
            TRY(noteErased(store.database(), record, one.person.id));
    }
    return receipt;
}

Result<std::optional<Erasure>> erasureOf(Store &store, RecordId person)
{
    static const std::string sql = std::string(erasureColumns) + "WHERE person = ?";
    return readOne(store.database(), sql, erasureAt, person);
}

Result<int> repeatErasures(Store &store)
{
    if (store.isReadOnly())
        return 0;
    const auto listed = TRY(readErasedList(store.path(), store.schema()));
    int count = 0;
    for (const ErasedPerson &one : listed) {
        if (TRY(erasureOf(store, one.person.id)))
            continue;
        // Where the backup is older than the person, there is nothing to erase, and nothing that may come from a
        // remote.
        if (store.get(one.person.entity, one.person.id)) {
            ErasureOptions options{Origin::rule(u"erasure"_s), u"Erase again after a restore"_s, one.alsoAtRemotes};
            TRY(erase(store, std::span(&one.person, 1), options));
            ++count;
        }
        auto transaction = TRY(Transaction::begin(store.database()));
        for (const PersonId &record : one.records)
            TRY(noteErased(store.database(), record, one.person.id));
        TRY(transaction.commit());
    }
    return count;
}

} // namespace satchel::store
