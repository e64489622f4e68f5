// SPDX-License-Identifier: GPL-3.0-or-later
// A remote without a wire: a server's records in memory, and the Remote through which one Satchel sees them. It has
// what makes remotes hard – an index that lags, stamps of its own clock, answers that get lost – and is quick enough to
// try every combination of operations.
#pragma once

#include "sync/engine/Remote.h"

#include <functional>
#include <map>

namespace satchel::simulation {

using namespace satchel::sync;

struct ServerRecord
{
    QString id;
    QJsonObject fields;
    qint64 version = 0;
    Instant modified;
    Instant created; // by true time
    Instant createdStamp; // by the server's clock
    bool isDeleted = false;
    RecordId key; // the creator's own, when the server takes such keys
    QJsonObject born; // the fields it was created with
    std::map<QString, std::vector<FieldRevision>> past; // by field, newest first
    struct Copy
    {
        Instant replaced; // by true time
        Instant modified;
        QJsonObject fields;
    };
    std::vector<Copy> copies; // older states an index may still show
    Instant deleted; // by true time; an index still shows it for a while
};

struct ServerTraits
{
    bool checksVersions = false; // refuses to overwrite what the writer has not seen
    bool takesKeys = false; // a create carries the client's key
    bool refusesSameName = false; // of two live records: the create is answered with the id of the first
    QHash<QString, QJsonObject> defaults
        = {}; // by object: what a create through the interface gets where it says nothing
    bool deletesAlong = false; // what refers to a deleted record goes with it
    qint64 indexLag = 0; // ms
    qsizetype pageSize = 7;
};

/// A record as an answer tells it: every field that was asked for, null when it is empty.
RemoteRecord toldOf(const ObjectMap &object, const ServerRecord &record);

class MemoryServer
{
public:
    MemoryServer(const Clock &clock, ServerTraits traits) : m_clock(clock), m_traits(traits) {}

    // What a colleague does
    QString create(const QString &object, const QJsonObject &fields, RecordId key = {});
    bool edit(const QString &object, const QString &id, const QJsonObject &fields);
    /// Gives a record that was just made what the server puts into new ones.
    void complete(const QString &object, ServerRecord &record) const;
    bool remove(const QString &object, const QString &id);
    bool restore(const QString &object, const QString &id);

    std::map<QString, ServerRecord> &records(const QString &object) { return m_objects[object]; }
    ServerRecord *find(const QString &object, const QString &id);
    std::vector<RemoteRecord> live(const ObjectMap &object);
    const ServerTraits &traits() const { return m_traits; }
    Instant now() const { return Instant{m_clock.now().ms + skew}; }
    Instant trueNow() const { return m_clock.now(); }

    qint64 skew = 0; // of its clock, ms
    QString account = QStringLiteral("acme");

private:
    const Clock &m_clock;
    ServerTraits m_traits;
    std::map<QString, std::map<QString, ServerRecord>> m_objects;
    int m_nextId = 100;
};

/// What may go wrong with one call, decided by a test.
enum class Mishap {
    None,
    LostRequest,
    LostReply,
    RecordUnknown,
    RecordLater,
    CutPage,
    RowLeftOut,
    Unauthorized,
    KeychainLocked
};

class MemoryRemote final : public Remote
{
public:
    /// `mishap` is asked before each call; `isWrite` says of which kind it is.
    MemoryRemote(MemoryServer &server, const Clock &client, std::function<Mishap(bool isWrite)> mishap = {})
        : m_server(server), m_client(client), m_mishap(std::move(mishap))
    {
    }

    Result<QString> account() override;
    Result<std::vector<RemoteField>> schema(const ObjectMap &object) override;
    Result<PullPage> pull(const ObjectMap &object, const QJsonObject &cursor) override;
    Result<std::vector<RemoteRecord>> read(const ObjectMap &object, const QStringList &ids) override;
    Result<std::vector<RemoteRecord>> readDeleted(const ObjectMap &object, const QStringList &ids) override;
    Result<std::vector<WriteOutcome>> write(const ObjectMap &object, std::span<const RemoteWrite> writes) override;
    Result<std::vector<InDoubtResult>> find(
        const ObjectMap &object, std::span<const InDoubtCreate> lost, const IsAlreadyLinked &isAlreadyLinked) override;
    bool lacksConditionalWrites() const override { return !m_server.traits().checksVersions; }
    Result<std::vector<FieldRevision>> history(
        const ObjectMap &object, const QStringList &ids, const QStringList &fields) override;

    int calls = 0;

private:
    Result<Mishap> begin(bool isWrite);
    Result<std::vector<RemoteRecord>> readSome(const ObjectMap &object, const QStringList &ids, bool areDeleted);
    WriteOutcome writeOne(const ObjectMap &object, const RemoteWrite &write);

    MemoryServer &m_server;
    const Clock &m_client;
    std::function<Mishap(bool)> m_mishap;
};

} // namespace satchel::simulation
