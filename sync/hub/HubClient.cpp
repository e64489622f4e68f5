// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/hub/HubClient.h"

#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "store/QuoteNumbering.h"
#include "sync/hub/HubSchema.h"
#include "sync/hub/HubValues.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::sync::hub {

namespace {

constexpr int movedKind = 4; // in "change": who may see the record
constexpr int endKind = 5; // the last row of pull
constexpr int leftKind = 6; // what an erasure left of a record
constexpr int erasedKind = 7; // the same, of one that was the person's

RecordId idAt(const PgRows &rows, int row, int column)
{
    return RecordId::fromString(QString::fromUtf8(rows.text(row, column)));
}

LogPlace placeAt(const PgRows &rows, int row, int column)
{
    return {rows.integer(row, column), rows.isNull(row, column + 1) ? ChangeSetId() : idAt(rows, row, column + 1)};
}

/// As PostgreSQL writes an array of ids.
template <typename Ids> QByteArray arrayOf(const Ids &ids)
{
    QByteArray array = "{";
    for (const auto &id : ids) {
        if (array.size() > 1)
            array += ',';
        array += id.toString().toUtf8();
    }
    return array + '}';
}

Result<Instant> instantAt(const PgRows &rows, int row, int column)
{
    static const Field moment{u"at"_s, {}, FieldType::Instant, {}, {}, {}};
    const auto value = TRY(valueOf(moment, rows.bytes(row, column)));
    return valueOr<Instant>(value);
}

PushAnswer::State stateOf(const QString &word)
{
    using State = PushAnswer::State;
    return word == "done"_L1  ? State::Done
        : word == "stale"_L1  ? State::Stale
        : word == "early"_L1  ? State::Early
        : word == "absent"_L1 ? State::Absent
                              : State::Refused;
}

QJsonObject jsonOf(const Schema &schema, const Edit &edit)
{
    QJsonObject values;
    for (const FieldValue &value : edit.values)
        values.insert(value.field, toJson(value.value));
    return {{u"kind"_s, static_cast<int>(edit.kind)}, {u"entity"_s, schema.entity(edit.entity).name},
        {u"record"_s, edit.id.toString()}, {u"values"_s, values}};
}

QJsonObject jsonOf(const Schema &schema, const store::ErasedState &left)
{
    QJsonObject values;
    for (const FieldValue &value : left.values)
        values.insert(value.field, toJson(value.value));
    return {{u"entity"_s, schema.entity(left.entity).name}, {u"record"_s, left.record.toString()},
        {u"is_erased"_s, left.isErased}, {u"values"_s, values},
        {u"changed"_s, QJsonArray::fromStringList(left.changed)}};
}

QJsonArray jsonOf(const Schema &schema, const std::vector<store::ErasedPerson> &persons)
{
    QJsonArray array;
    for (const store::ErasedPerson &one : persons) {
        QJsonArray records;
        for (const store::PersonId &record : one.records)
            records.append(
                QJsonObject{{u"entity"_s, schema.entity(record.entity).name}, {u"id"_s, record.id.toString()}});
        array.append(QJsonObject{{u"entity"_s, schema.entity(one.person.entity).name},
            {u"person"_s, one.person.id.toString()}, {u"remotes"_s, one.alsoAtRemotes}, {u"records"_s, records}});
    }
    return array;
}

/// Skips records of entities that this version does not know. Those of removed ones are erased like all others.
std::vector<store::ErasedPerson> personsFrom(const Schema &schema, const QByteArray &json)
{
    const auto record = [&schema](const QJsonValue &value, const QString &id) -> std::optional<store::PersonId> {
        const Entity *entity = schema.findWithRemoved(value[u"entity"].toString());
        return entity ? std::optional(store::PersonId{entity->kind, RecordId::fromString(value[id].toString())})
                      : std::nullopt;
    };
    std::vector<store::ErasedPerson> persons;
    for (const QJsonValue value : QJsonDocument::fromJson(json).array()) {
        const auto person = record(value, u"person"_s);
        if (!person)
            continue;
        store::ErasedPerson one{*person, value[u"remotes"].toBool(), {}};
        for (const QJsonValue each : value[u"records"].toArray()) {
            if (const auto found = record(each, u"id"_s))
                one.records.push_back(*found);
        }
        persons.push_back(std::move(one));
    }
    return persons;
}

/// Core entities have the same numbers everywhere.
bool definesRegistry(qint64 entity)
{
    return entity == static_cast<int>(EntityKind::FieldDefinition)
        || entity == static_cast<int>(EntityKind::EntityDefinition);
}

} // namespace

Result<void> checkFormat(int format, int leastFormat)
{
    if (leastFormat > hubFormat)
        return fail(Error::Kind::TooNew, Reason::tr("a newer Satchel made this hub: update Satchel"));
    if (format < oldestHubFormat)
        return fail(Error::Kind::TooNew,
            Reason::tr("this Satchel is newer than the hub: an administrator has to bring it up to date with "
                       "\"satchel hub upgrade\""));
    return {};
}

Result<Hello> HubClient::hello(const store::HubMembership &membership)
{
    const auto rows = TRY(m_connection.query("SELECT * FROM satchel.hello($1, $2, $3, $4, $5)",
        {pgId(membership.desk), QByteArray::number(membership.cursor), pgId(membership.cursorSet),
            pgId(membership.token), pgId(membership.nextToken)}));
    if (rows.count() != 1)
        return fail(Error::Kind::Refused, Reason::tr("the hub does not know this person"));
    const auto now = TRY(instantAt(rows, 0, 4));
    return Hello{rows.integer(0, 2), now, static_cast<int>(rows.integer(0, 5)), QString::fromUtf8(rows.text(0, 6)),
        QString::fromUtf8(rows.text(0, 7)), rows.boolean(0, 8),
        static_cast<int>(rows.integer(0, rows.columns() > 9 ? 9 : 5)), rows.columns() > 10 && !rows.isNull(0, 10)};
}

Result<CheckIn> HubClient::checkIn(const store::HubMembership &membership)
{
    store::HubState state(m_store);
    const auto sent = TRY(state.newestSent());
    QJsonObject numbers;
    for (const auto &[cycle, last] : TRY(store::QuoteNumbering(m_store.database()).reserved()))
        numbers.insert(cycle, last);
    const auto rows = TRY(m_connection.query("SELECT * FROM satchel.check_in($1, $2, $3, $4, $5, $6)",
        {pgId(membership.desk), QByteArray::number(membership.cursor), pgId(membership.cursorSet),
            sent ? pgId(sent->id) : PgParam(), QByteArray::number(sent ? sent->number : 0),
            QJsonDocument(numbers).toJson(QJsonDocument::Compact)}));
    return CheckIn{placeAt(rows, 0, 0), rows.boolean(0, 2), rows.boolean(0, 3), rows.boolean(0, 4), rows.boolean(0, 5)};
}

Result<void> HubClient::joinDesk(RecordId desk, const QString &name)
{
    return m_connection.query("SELECT satchel.join_desk($1, $2)", {pgId(desk), name.toUtf8()}).map([](const PgRows &) {
    });
}

Result<void> HubClient::leaveDesk(RecordId desk)
{
    return m_connection.query("SELECT satchel.leave_desk($1)", {pgId(desk)}).map([](const PgRows &) {});
}

Result<int> HubClient::myDesks()
{
    const auto known = TRY(m_connection.query("SELECT to_regprocedure('satchel.my_desks()') IS NOT NULL"));
    if (!known.boolean(0, 0))
        return 0;
    return static_cast<int>(TRY(m_connection.query("SELECT satchel.my_desks()")).integer(0, 0));
}

Result<std::vector<PushAnswer>> HubClient::push(
    RecordId desk, LogPlace seen, std::span<const store::PendingSet> sets, qint64 clockOffset)
{
    QJsonArray array;
    for (const store::PendingSet &set : sets) {
        QJsonArray edits;
        for (const Edit &edit : set.edits)
            edits.append(jsonOf(m_store.schema(), edit));
        for (const store::ErasedState &left : set.left)
            edits.append(jsonOf(m_store.schema(), left));
        QJsonObject one{{u"id"_s, set.info.id.toString()}, {u"label"_s, set.info.label},
            {u"origin"_s, set.info.origin.text()}, {u"at"_s, Instant{set.info.at.ms + clockOffset}.toIso()},
            {u"edits"_s, edits}};
        if (!set.erases.empty())
            one.insert(u"erases"_s, jsonOf(m_store.schema(), set.erases));
        if (!set.info.undoes.isNull())
            one.insert(u"undoes"_s, set.info.undoes.toString());
        array.append(one);
    }
    const auto rows = m_connection.query("SELECT satchel.push($1, $2, $3, $4)",
        {pgId(desk), QByteArray::number(seen.sequence), QJsonDocument(array).toJson(QJsonDocument::Compact),
            pgId(seen.set)});
    if (!rows && rows.error().kind == Error::Kind::Busy)
        return fail(Error::Kind::Busy,
            Reason::tr("the team's server is busy: %1. Satchel tries again by itself").arg(rows.error().what));
    if (!rows)
        return fail(rows.error());
    for (const store::PendingSet &set : sets) {
        if (std::ranges::any_of(
                set.edits, [](const Edit &edit) { return definesRegistry(static_cast<int>(edit.entity)); }))
            m_columns.clear(); // there are more now
    }
    std::vector<PushAnswer> answers;
    for (const QJsonValue value : QJsonDocument::fromJson(rows->bytes(0, 0)).array()) {
        answers.push_back({RecordId::fromString(value[u"id"].toString()), stateOf(value[u"state"].toString()),
            value[u"number"].toInteger(), value[u"reason"].toString(),
            RecordId::fromString(value[u"record"].toString())});
    }
    return answers;
}

Result<QString> HubClient::nameOf(RecordId user)
{
    if (!m_names.contains(user)) {
        const auto rows = TRY(m_connection.query("SELECT name FROM satchel.\"user\" WHERE id = $1", {pgId(user)}));
        m_names.insert(user, rows.count() > 0 ? QString::fromUtf8(rows.text(0, 0)) : QString());
    }
    return m_names.value(user);
}

namespace {

/// What a newer desk, or a client of somebody's own, does to a record: the record is read as it is.
bool isKnownKind(int kind)
{
    return (kind >= static_cast<int>(Edit::Kind::Create) && kind <= static_cast<int>(Edit::Kind::Restore))
        || kind == leftKind || kind == erasedKind;
}

bool isKnown(const Schema &schema, EntityKind kind)
{
    return std::ranges::any_of(schema.entities(), [kind](const auto &entity) { return entity->kind == kind; });
}

} // namespace

/// The name of one of the hub's custom entities; empty when it has none of this number.
Result<QString> HubClient::customEntityAt(qint64 number)
{
    if (!m_customEntities.contains(number)) {
        const auto rows = TRY(m_connection.query(
            "SELECT kind, name FROM satchel.entity WHERE kind >= $1", {QByteArray::number(firstCustomEntity)}));
        for (int row = 0; row < rows.count(); ++row)
            m_customEntities.insert(rows.integer(row, 0), QString::fromUtf8(rows.text(row, 1)));
    }
    return m_customEntities.value(number);
}

/// By the hub's number: custom entities have others here. Nothing when the store does not have the entity.
Result<std::optional<EntityKind>> HubClient::entityAt(qint64 number)
{
    if (number < firstCustomEntity) {
        const auto kind = static_cast<EntityKind>(number);
        return isKnown(m_store.schema(), kind) ? std::optional(kind) : std::nullopt;
    }
    const QString name = TRY(customEntityAt(number));
    const Entity *entity = m_store.schema().findWithRemoved(name);
    return entity ? std::optional(entity->kind) : std::nullopt;
}

namespace {

/// The columns of `pull` in the order of its table.
enum PullColumn {
    placeColumn,
    kindColumn,
    entityColumn,
    recordColumn,
    fieldsColumn,
    numberColumn,
    setColumn,
    deskColumn,
    authorColumn,
    labelColumn,
    originColumn,
    atColumn,
    undoesColumn,
    erasesColumn,
    chainColumn,
};

/// The values after a change. What cannot be read is put with the unreadable ones.
std::vector<FieldValue> valuesAfter(const Entity &entity, RecordId record, const QByteArray &json, bool keepsEmpty,
    std::vector<store::HubProblem> &unreadable)
{
    std::vector<FieldValue> values;
    const QJsonObject fields = QJsonDocument::fromJson(json).object();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const Field *field = entity.find(it.key());
        if (!field || it.key() == field::deleted_at) // a newer desk's field comes when this registry has it
            continue;
        const QJsonValue now = it.value()[1];
        auto value = valueOf(*field, now.isNull() ? std::nullopt : std::optional(now.toString().toUtf8()));
        if (!value)
            unreadable.push_back({entity.kind, record, value.error()});
        else if (keepsEmpty || !isEmpty(*value))
            values.push_back({it.key(), std::move(*value)});
    }
    return values;
}

} // namespace

/// The change set of a row, without its changes.
Result<store::HubSet> HubClient::setAt(const PgRows &rows, int row)
{
    const RecordId author = idAt(rows, row, authorColumn);
    const auto name = TRY(nameOf(author));
    const Instant at = instantAt(rows, row, atColumn).value_or(m_store.clock().now());
    return store::HubSet{rows.integer(row, numberColumn), idAt(rows, row, setColumn), name, author,
        QString::fromUtf8(rows.text(row, labelColumn)), at, idAt(rows, row, undoesColumn), {},
        personsFrom(m_store.schema(), rows.bytes(row, erasesColumn))};
}

Result<PgRows> HubClient::pullRows(LogPlace after, int most, RecordId desk)
{
    std::vector<PgParam> params = {QByteArray::number(after.sequence), QByteArray::number(most), pgId(after.set)};
    if (desk.isNull())
        return m_connection.query("SELECT * FROM satchel.pull($1, $2, $3)", params);
    params.push_back(pgId(desk));
    return m_connection.query("SELECT * FROM satchel.pull($1, $2, $3, $4)", params);
}

Result<Pulled> HubClient::pull(LogPlace after, int most, RecordId desk)
{
    const auto rows = TRY(pullRows(after, most, desk));
    Pulled pulled;
    pulled.cursor = after.sequence;
    qint64 current = -1;
    bool definesFields = false;
    for (int row = 0; row < rows.count(); ++row) {
        pulled.isEmpty = false;
        const bool isNextSet = rows.integer(row, numberColumn) != current;
        const auto kind = static_cast<int>(rows.integer(row, kindColumn));
        const bool isDefinition = kind != endKind && definesRegistry(rows.integer(row, entityColumn));
        // What follows a definition is read once the registry has it, in the same change set too.
        if (definesFields && (isNextSet || (kind != endKind && !isDefinition))) {
            pulled.hasErased = true; // perhaps: the last row, which says it, is not read
            return pulled;
        }
        pulled.cursor = rows.integer(row, placeColumn);
        pulled.cursorSet = idAt(rows, row, setColumn);
        if (kind == endKind) {
            pulled.hasErased = !rows.isNull(row, fieldsColumn);
            if (rows.columns() > chainColumn)
                pulled.chain = QString::fromUtf8(rows.text(row, chainColumn));
            continue;
        }
        const RecordId record = idAt(rows, row, recordColumn);
        const auto entity = TRY(entityAt(rows.integer(row, entityColumn)));
        if (!entity) { // it comes with the update that brings this entity
            if (rows.integer(row, entityColumn) >= firstCustomEntity) // or its definition comes in this pull
                pulled.unknown.emplace_back(m_customEntities.value(rows.integer(row, entityColumn)), record);
            continue;
        }
        if (kind == movedKind || !isKnownKind(kind)) {
            pulled.moved.emplace_back(*entity, record);
            continue;
        }
        if (isDefinition) {
            definesFields = true;
            m_columns.clear();
        }
        if (isNextSet) {
            current = rows.integer(row, numberColumn);
            pulled.sets.push_back(TRY(setAt(rows, row)));
        }
        auto values = valuesAfter(m_store.schema().entity(*entity), record, rows.bytes(row, fieldsColumn),
            kind == static_cast<int>(Edit::Kind::Update), pulled.unreadable);
        store::HubSet &set = pulled.sets.back();
        if (kind == leftKind || kind == erasedKind)
            set.left.push_back({*entity, record, kind == erasedKind, std::move(values)});
        else
            set.changes.push_back({static_cast<Edit::Kind>(kind), *entity, record, std::move(values)});
    }
    return pulled;
}

Result<std::vector<store::ErasedPerson>> HubClient::erasedPersons()
{
    const auto rows = TRY(m_connection.query("SELECT satchel.erased_persons()"));
    return personsFrom(m_store.schema(), rows.bytes(0, 0));
}

Result<store::ErasedAddresses> HubClient::erasedAddresses()
{
    const auto rows = TRY(m_connection.query("SELECT satchel.erased_addresses()"));
    const QJsonObject json = QJsonDocument::fromJson(rows.bytes(0, 0)).object();
    store::ErasedAddresses erased;
    for (const QJsonValue key : json[u"keys"].toArray())
        erased.keys.append(QByteArray::fromHex(key.toString().toLatin1()));
    for (const QJsonValue one : json[u"addresses"].toArray()) {
        const QJsonArray pair = one.toArray();
        erased.hashes.insert(QByteArray::fromHex(pair.at(0).toString().toLatin1()), Instant{pair.at(1).toInteger()});
    }
    return erased;
}

Result<void> HubClient::noteErasedAddresses(const store::ErasedAddresses &erased)
{
    QJsonArray keys;
    for (const QByteArray &key : erased.keys)
        keys.append(QString::fromLatin1(key.toHex()));
    QJsonArray addresses;
    for (auto it = erased.hashes.begin(); it != erased.hashes.end(); ++it)
        addresses.append(QJsonArray{QString::fromLatin1(it.key().toHex()), it.value().ms});
    const QJsonObject json{{u"keys"_s, keys}, {u"addresses"_s, addresses}};
    return m_connection
        .query("SELECT satchel.note_erased_addresses($1)", {QJsonDocument(json).toJson(QJsonDocument::Compact)})
        .map([](const PgRows &) {});
}

Result<std::vector<store::HubState::SentSet>> HubClient::knownSets(std::span<const ChangeSetId> sets)
{
    const auto rows = TRY(m_connection.query("SELECT * FROM satchel.known_sets($1)", {arrayOf(sets)}));
    std::vector<store::HubState::SentSet> known;
    for (int row = 0; row < rows.count(); ++row)
        known.push_back({idAt(rows, row, 0), rows.integer(row, 1)});
    return known;
}

Result<std::vector<ChangeSetId>> HubClient::missing(std::span<const store::HubState::SentSet> sets)
{
    std::vector<ChangeSetId> sent;
    QByteArrayList numbers;
    for (const store::HubState::SentSet &set : sets) {
        sent.push_back(set.id);
        numbers.append(QByteArray::number(set.number));
    }
    const auto rows = TRY(
        m_connection.query("SELECT satchel.missing($1, $2)", {arrayOf(sent), '{' + numbers.join(',') + '}'}));
    std::vector<ChangeSetId> ids;
    for (int row = 0; row < rows.count(); ++row)
        ids.push_back(idAt(rows, row, 0));
    return ids;
}

Result<QHash<QString, QStringList>> readableColumns(PgConnection &connection)
{
    const auto rows = TRY(connection.query(
        "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'satchel'"));
    QHash<QString, QStringList> columns;
    for (int row = 0; row < rows.count(); ++row)
        columns[QString::fromUtf8(rows.text(row, 0))].append(QString::fromUtf8(rows.text(row, 1)));
    return columns;
}

/// After its columns were asked for: a custom entity that was defined here and not sent.
bool HubClient::isNotThereYet(const Entity &entity) const
{
    return isCustomEntity(entity.kind) && !m_columns.contains(entity.name);
}

/// A hub that is older has fewer, a person of few rights sees fewer.
Result<std::vector<const Field *>> HubClient::columnsOf(const Entity &entity)
{
    if (!m_columns.contains(entity.name)) // of all at once: for each table the server takes as long
        m_columns = TRY(readableColumns(m_connection));
    std::vector<const Field *> fields = hubFields(entity);
    const QStringList names = m_columns.value(entity.name);
    std::erase_if(fields, [&](const Field *field) { return !names.contains(field->name); });
    return fields;
}

Result<WholeRecord> HubClient::recordOf(
    const std::vector<const Field *> &fields, const std::vector<std::optional<QByteArray>> &row)
{
    static const Field moment{u"at"_s, {}, FieldType::Instant, {}, {}, {}};
    if (row.size() != fields.size() + 3 || !row[0])
        return fail(Error::Kind::Corrupt, Reason::tr("the hub answered with a row of other columns"));
    WholeRecord record;
    record.id = RecordId::fromString(QString::fromUtf8(*row[0]));
    const auto momentAt = [&](size_t column) {
        const auto value = valueOf(moment, row[column]);
        return value ? valueOr<Instant>(*value) : m_store.clock().now();
    };
    record.createdAt = momentAt(1);
    if (row[2])
        record.deletedAt = momentAt(2);
    for (size_t i = 0; i < fields.size(); ++i) {
        auto value = valueOf(*fields[i], row[i + 3]);
        if (value)
            record.values.push_back({fields[i]->name, std::move(*value)});
        else
            record.unreadable.push_back(value.error());
    }
    return record;
}

namespace {

QByteArray columnList(const std::vector<const Field *> &fields)
{
    QByteArray list = "id, created_at, deleted_at";
    for (const Field *field : fields)
        list += ", " + pgIdentifier(field->name);
    return list;
}

} // namespace

Result<std::vector<WholeRecord>> HubClient::read(EntityKind kind, std::span<const RecordId> records)
{
    const Entity &entity = m_store.schema().entity(kind);
    const auto fields = TRY(columnsOf(entity));
    if (isNotThereYet(entity))
        return std::vector<WholeRecord>();
    const QByteArray sql = "SELECT " + columnList(fields) + " FROM satchel." + pgIdentifier(entity.name)
        + " WHERE id = ANY ($1)";
    const auto rows = TRY(m_connection.query(sql.constData(), {arrayOf(records)}));
    std::vector<WholeRecord> found;
    for (int row = 0; row < rows.count(); ++row) {
        std::vector<std::optional<QByteArray>> columns;
        for (int column = 0; column < rows.columns(); ++column)
            columns.push_back(rows.isNull(row, column) ? std::nullopt : std::optional(rows.bytes(row, column)));
        found.push_back(TRY(recordOf(fields, columns)));
    }
    return found;
}

Result<std::vector<RecordId>> HubClient::referring(EntityKind kind, std::span<const RecordId> records)
{
    const Entity &entity = m_store.schema().entity(kind);
    QByteArrayList places;
    for (const Field *field : TRY(columnsOf(entity))) {
        if (field->type == FieldType::Reference)
            places.append(pgIdentifier(field->name) + " = ANY ($1)");
    }
    std::vector<RecordId> found;
    if (places.isEmpty())
        return found;
    const QByteArray sql = "SELECT id FROM satchel." + pgIdentifier(entity.name) + " WHERE " + places.join(" OR ");
    const auto rows = TRY(m_connection.query(sql.constData(), {arrayOf(records)}));
    for (int row = 0; row < rows.count(); ++row)
        found.push_back(idAt(rows, row, 0));
    return found;
}

Result<void> HubClient::readAll(EntityKind kind, const std::function<Result<void>(WholeRecord)> &take)
{
    const auto schema = m_store.sharedSchema(); // whoever takes the records may read the registry anew meanwhile
    const Entity &entity = schema->entity(kind);
    const auto fields = TRY(columnsOf(entity));
    if (isNotThereYet(entity))
        return {};
    return m_connection.copyOut(
        "COPY (SELECT " + columnList(fields) + " FROM satchel." + pgIdentifier(entity.name) + " ORDER BY id) TO STDOUT",
        [&](QByteArrayView line) -> Result<void> { return take(TRY(recordOf(fields, copyColumns(line)))); });
}

Result<HubClient::Membership> HubClient::membership()
{
    const auto rows = TRY(
        m_connection.query("SELECT h.id, h.name, satchel.me(), satchel.my_role(), h.format, p.rights_since,"
                           " coalesce((to_jsonb(h) ->> 'least_format')::integer, h.format)"
                           " FROM satchel.hub h LEFT JOIN satchel.person p ON p.login = session_user"));
    if (rows.count() != 1 || rows.isNull(0, 2))
        return fail(Error::Kind::Refused, Reason::tr("the hub does not know this person"));
    return Membership{idAt(rows, 0, 0), QString::fromUtf8(rows.text(0, 1)), idAt(rows, 0, 2),
        QString::fromUtf8(rows.text(0, 3)), static_cast<int>(rows.integer(0, 4)), static_cast<int>(rows.integer(0, 6)),
        rows.integer(0, 5)};
}

Result<Rights> HubClient::rights()
{
    Rights rights;
    const auto people = TRY(m_connection.query("SELECT satchel.me(), unnest(satchel.my_team())"));
    for (int row = 0; row < people.count(); ++row) {
        rights.me = idAt(people, row, 0);
        rights.team.insert(idAt(people, row, 1));
    }
    const auto records = TRY(m_connection.query("SELECT entity, creates, edits, deletes, sees,"
                                                " coalesce((to_jsonb(r) ->> 'exports')::boolean, true)"
                                                " FROM satchel.record_right r WHERE role = satchel.my_role()"));
    for (int row = 0; row < records.count(); ++row) {
        const auto entity = TRY(entityAt(records.integer(row, 0)));
        if (!entity)
            continue;
        rights.entities[*entity] = {records.boolean(row, 1), rightScopeFrom(QString::fromUtf8(records.text(row, 2))),
            rightScopeFrom(QString::fromUtf8(records.text(row, 3))), {},
            rightScopeFrom(QString::fromUtf8(records.text(row, 4))), records.boolean(row, 5)};
    }
    const auto fields = TRY(
        m_connection.query("SELECT entity, field FROM satchel.field_right WHERE role = satchel.my_role()"));
    for (int row = 0; row < fields.count(); ++row) {
        if (const auto entity = TRY(entityAt(fields.integer(row, 0))))
            rights.entities[*entity].readOnly.insert(QString::fromUtf8(fields.text(row, 1)));
    }
    const auto known = TRY(m_connection.query("SELECT to_regprocedure('satchel.my_teams()') IS NOT NULL"));
    if (known.boolean(0, 0)) // a hub of format 6 has neither territories nor sharing rules
        TRY(readSharing(rights));
    return rights;
}

Result<void> HubClient::readSharing(Rights &rights)
{
    const auto teams = TRY(m_connection.query("SELECT unnest(satchel.my_teams())"));
    for (int row = 0; row < teams.count(); ++row)
        rights.teams.insert(idAt(teams, row, 0));
    const auto role = TRY(m_connection.query(
        "SELECT discount_limit::text, connects, approves FROM satchel.role WHERE name = satchel.my_role()"));
    if (role.count() == 1) {
        if (!role.isNull(0, 0))
            rights.discountLimit = TRY(Decimal::fromString(QString::fromUtf8(role.text(0, 0))));
        rights.connects = role.boolean(0, 1);
        rights.approves = role.boolean(0, 2);
    }
    const auto shares = TRY(
        m_connection.query("SELECT of_team, entity, edits, array_to_string(satchel.members_of(ARRAY[of_team]), ' ') "
                           "FROM satchel.my_shares()"));
    for (int row = 0; row < shares.count(); ++row) {
        SharedTeam shared{idAt(shares, row, 0), {}, {}, shares.boolean(row, 2)};
        if (!shares.isNull(row, 1)) {
            shared.entity = TRY(entityAt(shares.integer(row, 1)));
            if (!shared.entity)
                continue; // without one it would be of every kind
        }
        for (const QString &user : QString::fromUtf8(shares.text(row, 3)).split(u' ', Qt::SkipEmptyParts))
            shared.people.insert(RecordId::fromString(user));
        rights.shared.push_back(std::move(shared));
    }
    return {};
}

Result<std::map<EntityKind, QStringList>> HubClient::hiddenFields()
{
    const auto rows = TRY(m_connection.query(
        "SELECT e.name, f.field FROM satchel.field_right f JOIN satchel.entity e ON e.kind = f.entity"
        " WHERE f.role = satchel.my_role() AND f.access = 'hidden' ORDER BY f.field"));
    std::map<EntityKind, QStringList> hidden;
    for (int row = 0; row < rows.count(); ++row) {
        const Entity *entity = m_store.schema().findWithRemoved(QString::fromUtf8(rows.text(row, 0)));
        const QString field = QString::fromUtf8(rows.text(row, 1));
        if (entity && entity->find(field)) // else a newer desk's
            hidden[entity->kind].append(field);
    }
    return hidden;
}

Result<qint64> HubClient::takeNumbers(const QString &cycle, int count)
{
    const auto rows = TRY(
        m_connection.query("SELECT satchel.take_numbers($1, $2)", {cycle.toUtf8(), QByteArray::number(count)}));
    return rows.integer(0, 0);
}

Result<QStringList> HubClient::lackingContents(const QStringList &contents)
{
    const auto rows = TRY(m_connection.query("SELECT satchel.lacks_content($1)", {pgArray(contents)}));
    QStringList lacking;
    for (int row = 0; row < rows.count(); ++row)
        lacking.append(QString::fromUtf8(rows.text(row, 0)));
    return lacking;
}

Result<void> HubClient::putContent(const QString &sha256, int piece, bool isLast, const QByteArray &bytes)
{
    return m_connection
        .query("SELECT satchel.put_content($1, $2, $3, $4)",
            {sha256.toUtf8(), QByteArray::number(piece), QByteArray(isLast ? "t" : "f"), "\\x" + bytes.toHex()})
        .map([](const PgRows &) {});
}

Result<std::optional<QByteArray>> HubClient::content(const QString &sha256, int piece)
{
    const auto rows = TRY(
        m_connection.query("SELECT satchel.get_content($1, $2)", {sha256.toUtf8(), QByteArray::number(piece)}));
    return rows.isNull(0, 0) ? std::optional<QByteArray>() : QByteArray::fromHex(rows.bytes(0, 0).mid(2)); // after \\x
}

Result<std::vector<LeaseAnswer>> HubClient::lease(RecordId desk, const QStringList &keys, int seconds)
{
    const auto rows = TRY(m_connection.query(
        "SELECT * FROM satchel.lease($1, $2, $3)", {pgId(desk), pgArray(keys), QByteArray::number(seconds)}));
    std::vector<LeaseAnswer> answers;
    for (int row = 0; row < rows.count(); ++row)
        answers.push_back(
            {QString::fromUtf8(rows.text(row, 0)), rows.boolean(row, 1), QString::fromUtf8(rows.text(row, 2))});
    return answers;
}

Result<void> HubClient::release(RecordId desk, const QStringList &keys)
{
    return m_connection.query("SELECT satchel.release($1, $2)", {pgId(desk), pgArray(keys)}).map([](const PgRows &) {});
}

Result<std::optional<QString>> HubClient::chainAt(ChangeSetId set)
{
    const auto rows = TRY(m_connection.query("SELECT satchel.chain_at($1)", {pgId(set)}));
    return rows.isNull(0, 0) ? std::nullopt : std::optional(QString::fromUtf8(rows.text(0, 0)));
}

Result<ChainCheck> HubClient::checkChain()
{
    const auto rows = TRY(m_connection.query("SELECT * FROM satchel.check_chain()"));
    return ChainCheck{rows.integer(0, 0), rows.isNull(0, 1) ? std::nullopt : std::optional<qint64>(rows.integer(0, 1))};
}

Result<std::vector<store::Presence>> HubClient::beAt(
    RecordId desk, const std::optional<store::Place> &place, int seconds)
{
    const auto rows = TRY(m_connection.query("SELECT * FROM satchel.be_at($1, $2, $3, $4, $5)",
        {pgId(desk), place ? PgParam(m_store.schema().entity(place->record.entity).name.toUtf8()) : PgParam(),
            pgId(place ? place->record.id : RecordId()), place && place->isEditing ? "t" : "f",
            QByteArray::number(seconds)}));
    std::vector<store::Presence> others;
    for (int row = 0; row < rows.count(); ++row)
        others.push_back({idAt(rows, row, 0), rows.boolean(row, 1)});
    return others;
}

Result<int> HubClient::desks()
{
    const auto rows = TRY(m_connection.query("SELECT satchel.desk_count()"));
    return static_cast<int>(rows.integer(0, 0));
}

Result<LogPlace> HubClient::lastPlace()
{
    const auto rows = TRY(m_connection.query("SELECT * FROM satchel.last_place()"));
    return placeAt(rows, 0, 0);
}

Result<std::optional<Instant>> HubClient::logSince()
{
    const auto rows = TRY(m_connection.query("SELECT satchel.log_since()"));
    if (rows.isNull(0, 0))
        return std::nullopt;
    return instantAt(rows, 0, 0).map([](Instant since) { return std::optional(since); });
}

Result<std::optional<int>> HubClient::trimLog(int most)
{
    const auto rows = TRY(m_connection.query("SELECT satchel.trim_log($1)", {QByteArray::number(most)}));
    return rows.isNull(0, 0) ? std::nullopt : std::optional(static_cast<int>(rows.integer(0, 0)));
}

} // namespace satchel::sync::hub
