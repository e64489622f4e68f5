// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/hub/HubSetup.h"

#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "store/PersonName.h"
#include "store/QuoteNumbering.h"
#include "store/ReplicaLoader.h"
#include "store/sync/Connections.h"
#include "sync/hub/HubSchema.h"
#include "sync/hub/HubSchemaRights.h"
#include "sync/hub/HubValues.h"

using namespace Qt::StringLiterals;

namespace satchel::sync::hub {

namespace {

constexpr qsizetype pieceSize = 1 << 18; // bytes of a COPY
constexpr qint64 readPage = 2000; // records
constexpr qint64 progressStep = 500; // records

/// Unique in the server, as roles are: hubs of several teams can be in one.
QString prefixOf(RecordId hub)
{
    return u"satchel_"_s + hub.toString().remove(u'-').right(8);
}

Result<bool> hasHub(PgConnection &connection)
{
    const auto rows = TRY(connection.query("SELECT count(*) FROM pg_namespace WHERE nspname = 'satchel'"));
    return rows.integer(0, 0) > 0;
}

/// Every record of an entity as lines of COPY, also those in the trash.
class EntityLines
{
public:
    EntityLines(store::Store &store, const Entity &entity)
        : m_store(store), m_entity(entity), m_fields(hubFields(entity))
    {
        m_columns = {field::created_at, field::updated_at, field::deleted_at};
        for (const Field *field : m_fields)
            m_columns.append(field->name);
    }

    QByteArray copyStatement() const
    {
        QByteArray names = "id, created_at, updated_at, deleted_at";
        for (const Field *field : m_fields)
            names += ", " + pgIdentifier(field->name);
        return "COPY satchel." + pgIdentifier(m_entity.name) + " (" + names + ") FROM STDIN";
    }

    qint64 records() const { return m_records; }

    /// The next piece; empty at the end.
    Result<QByteArray> next()
    {
        QByteArray piece;
        while (piece.size() < pieceSize && !m_isOver)
            TRY(appendPage(piece));
        return piece;
    }

private:
    Result<void> appendPage(QByteArray &piece)
    {
        const auto rows = TRY(m_store.select({m_entity.kind, m_columns, {}, {}, m_after, readPage, m_isTrash}));
        for (qsizetype row = 0; row < rows.size(); ++row) {
            QByteArray line = rows.id(row).toString().toUtf8();
            for (int column = 0; column < m_columns.size(); ++column) {
                const Field &field = *m_entity.find(m_columns[column]);
                appendCopy(line, field, rows.value(row, column));
            }
            piece += line + '\n';
        }
        m_records += rows.size();
        m_after = rows.next();
        if (!m_after) {
            m_isOver = m_isTrash;
            m_isTrash = true;
        }
        return {};
    }

    store::Store &m_store;
    const Entity &m_entity;
    std::vector<const Field *> m_fields;
    QStringList m_columns;
    std::optional<store::PageKey> m_after;
    qint64 m_records = 0; // that were read
    bool m_isTrash = false;
    bool m_isOver = false;
};

Result<void> upload(store::Store &store, PgConnection &connection, const HubFacts &facts)
{
    qint64 sent = 0; // records of the entities before
    for (const auto &entity : store.schema().entities()) {
        EntityLines lines(store, *entity);
        TRY(connection.copyIn(lines.copyStatement(), [&] {
            if (facts.onProgress)
                facts.onProgress(sent + lines.records());
            return lines.next();
        }));
        sent += lines.records();
    }
    return {};
}

/// The row under which conflicts and the state are kept.
Result<qint64> addConnection(store::Store &store, const HubFacts &facts, const QString &name)
{
    store::Connection connection;
    connection.vendor = store::hubVendor;
    connection.name = name;
    connection.baseUrl = facts.address;
    connection.state = store::ConnectionState::Ready;
    return TRY(store::Connections(store).add(connection)).number;
}

/// Without what this store cannot hold, such as a choice of a newer version.
Result<void> addWhole(store::ReplicaLoader &loader, EntityKind entity, const WholeRecord &record,
    std::vector<store::HubProblem> &problems)
{
    std::vector<FieldValue> values = record.values;
    for (;;) {
        const auto added = loader.add(entity, record.id, values, record.createdAt, record.deletedAt);
        if (added || !store::concernsRecord(added.error()))
            return added;
        problems.push_back({entity, record.id, added.error()});
        const auto bad = std::ranges::find_if(
            values, [&](const FieldValue &value) { return store::isAbout(added.error(), value.field); });
        if (bad == values.end())
            return {};
        values.erase(bad);
    }
}

/// Everything that this person may see, and what of it this store cannot hold.
Result<std::vector<store::HubProblem>> loadRecords(
    store::Store &store, HubClient &client, const QString &hub, const HubFacts &facts)
{
    std::vector<store::HubProblem> unreadable;
    const auto loader = TRY(store::ReplicaLoader::begin(store, Reason::tr("Joined the hub"), store::originOfHub(hub)));
    qint64 read = 0;
    const auto load = [&](EntityKind entity) -> Result<void> {
        return client.readAll(entity, [&](WholeRecord record) {
            if (facts.onProgress && ++read % progressStep == 0)
                facts.onProgress(read);
            for (const Error &error : record.unreadable)
                unreadable.push_back({entity, record.id, error});
            return addWhole(*loader, entity, record, unreadable);
        });
    };
    // First what decides how all others are read: custom entities and fields.
    constexpr EntityKind definitions[] = {EntityKind::EntityDefinition, EntityKind::FieldDefinition};
    for (const EntityKind kind : definitions) {
        TRY(load(kind));
        TRY(loader->rest());
    }
    const auto schema = store.sharedSchema(); // stages make another one meanwhile
    for (const auto &entity : schema->entities()) {
        if (std::ranges::find(definitions, entity->kind) == std::end(definitions))
            TRY(load(entity->kind));
    }
    TRY(loader->finish());
    return unreadable;
}

/// Nobody brings them back here.
Result<void> takeErased(store::Store &store, HubClient &client, int format)
{
    const auto erased = TRY(client.erasedPersons());
    for (const store::ErasedPerson &person : erased) {
        for (const store::PersonId &record : person.records)
            TRY(store::noteErased(store.database(), record, person.person.id));
    }
    if (format < formatOfErasedAddresses)
        return {};
    const auto addresses = TRY(client.erasedAddresses());
    return store::addErasedAddresses(store, addresses);
}

} // namespace

Result<store::HubMembership> initHub(store::Store &store, PgConnection &connection, const HubFacts &facts)
{
    if (TRY(store::HubState(store).find()))
        return fail(Error::Kind::Conflict, Reason::tr("this store belongs to a hub already"), store.path());
    if (TRY(hasHub(connection)))
        return fail(Error::Kind::Conflict, Reason::tr("this database has a hub already; join it"), facts.address);
    if (!store::isNamed(store, store.me())) // the team would read what this computer calls its account
        return fail(Error::Kind::Invalid,
            Reason::tr(
                "your name is missing: give it in the settings under Letterhead and documents, or with \"satchel "
                "firm set\""),
            u"contact_name"_s);
    store::HubMembership membership;
    membership.address = facts.address;
    membership.login = facts.login;
    membership.hub = store.newId();
    membership.desk = store.newId();
    membership.registry = programFingerprint();
    const NewHub hub{
        membership.hub.toString(), facts.name, facts.login, store.me().toString(), prefixOf(membership.hub)};
    TRY(connection.run(createHub(store.schema(), hub)));
    TRY(checkSchemaRights(connection)); // default privileges of the database may have opened it
    store::HubState state(store);
    const auto uploaded = state.inSnapshot([&]() -> Result<void> { // what is written meanwhile is sent as change sets
        membership.doneSet = TRY(state.newestSet());
        return upload(store, connection, facts);
    });
    TRY(uploaded);
    const auto numbers = TRY(store::QuoteNumbering(store.database()).counters());
    for (const auto &[cycle, last] : numbers) {
        const QString name = cycle.section(u':', 1); // without what the store calls it
        TRY(connection.query(
            "INSERT INTO satchel.number_cycle (cycle, last, timeline) SELECT $1, $2, timeline FROM satchel.hub",
            {name.toUtf8(), QByteArray::number(last)}));
    }
    TRY(connection.query(
        "SELECT satchel.join_desk($1, $2)", {membership.desk.toString().toUtf8(), facts.desk.toUtf8()}));
    // The store says first that it belongs to the hub: after a crash in between it can be told to leave, and a hub of
    // which no store knows would be in the way.
    membership.connection = TRY(addConnection(store, facts, facts.name));
    TRY(store::HubState(store).save(membership));
    if (const auto committed = connection.run("COMMIT"); !committed) {
        TRY(store::HubState(store).remove());
        TRY(store::Connections(store).remove(membership.connection));
        return fail(committed.error());
    }
    const Rights rights = TRY(HubClient(connection, store).rights());
    TRY(store::HubState(store).setRights(rights));
    return membership;
}

Result<void> upgradeHub(store::Store &store, PgConnection &connection)
{
    const auto present = TRY(readableColumns(connection));
    const auto hub = TRY(HubClient(connection, store).membership());
    if (hub.format > hubFormat)
        return fail(Error::Kind::TooNew, Reason::tr("a newer Satchel made this hub: update Satchel"));
    return connection.run(upgradeHub(store.schema(), hub.format, present));
}

Result<store::HubMembership> joinHub(store::Store &store, PgConnection &connection, const HubFacts &facts)
{
    if (!TRY(hasHub(connection)))
        return fail(Error::Kind::Refused,
            Reason::tr("this database has no hub yet: whoever sets up the team makes one with \"satchel hub init\""),
            facts.address);
    HubClient client(connection, store);
    const auto hub = TRY(client.membership());
    TRY(checkFormat(hub.format, hub.leastFormat));
    store::HubMembership membership;
    membership.address = facts.address;
    membership.login = facts.login;
    membership.hub = hub.hub;
    membership.desk = store.newId();
    membership.rightsSince = hub.rightsSince; // else the first exchange would read everything again
    // The log is read from before the records were: what happens meanwhile is read twice and not missed.
    const LogPlace last = TRY(client.lastPlace());
    membership.cursor = last.sequence;
    membership.cursorSet = last.set;
    const auto unreadable = TRY(loadRecords(store, client, hub.name, facts));
    TRY(store.refreshRegistry());
    TRY(store.setMe(hub.user));
    TRY(takeErased(store, client, hub.format));
    membership.doneSet = TRY(store::HubState(store).newestSet());
    membership.registry = programFingerprint();
    membership.connection = TRY(addConnection(store, facts, hub.name));
    TRY(store::parkProblems(store, membership.connection, unreadable));
    // Last of what the hub hears, so that one that was killed while it read is not in the team's list.
    TRY(client.joinDesk(membership.desk, facts.desk));
    const Rights rights = TRY(client.rights());
    TRY(store::HubState(store).setRights(rights));
    TRY(store::HubState(store).save(membership));
    return membership;
}

Result<void> setPerson(
    PgConnection &connection, const QString &login, RecordId user, const QString &role, const QString &password)
{
    PgParam verifier;
    if (!password.isEmpty())
        verifier = TRY(connection.scramVerifier(login, password));
    return connection
        .query("SELECT satchel.set_person($1, $2, $3, $4)",
            {login.toUtf8(), user.toString().toUtf8(), role.toUtf8(), verifier})
        .map([](const PgRows &) {});
}

} // namespace satchel::sync::hub
