// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/MappingSession.h"

#include "domain/FieldLabels.h"
#include "domain/FieldNames.h"
#include "mapping/ValueSuggestions.h"
#include "store/FieldDefinitions.h"
#include "store/sync/Links.h"
#include "store/sync/OtherConnections.h"
#include "store/sync/SyncDirections.h"
#include "ui/common/MatchBars.h"

#include <QJsonObject>
#include <QPointer>

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using mapping::MappedField;
using store::SyncDirection;

namespace {

/// In the order in which a key goes through them.
constexpr SyncDirection directions[] = {
    SyncDirection::Both, SyncDirection::Pull, SyncDirection::Push, SyncDirection::None};

/// Users, pipelines and stages are read along: nobody comes for their fields.
bool isMain(EntityKind entity)
{
    return entity != EntityKind::User && entity != EntityKind::Pipeline && entity != EntityKind::Stage;
}

/// What the vendors' objects of one kind of ours are called here.
QString partName(const QString &object)
{
    const auto says = [&](QLatin1StringView word) { return object.contains(word, Qt::CaseInsensitive); };
    if (says("mail"_L1))
        return MappingSession::tr("E-mails");
    if (says("call"_L1))
        return MappingSession::tr("Calls");
    if (says("meeting"_L1) || says("event"_L1) || says("appointment"_L1))
        return MappingSession::tr("Meetings");
    if (says("note"_L1) || says("annotation"_L1))
        return MappingSession::tr("Notes");
    return says("task"_L1) ? MappingSession::tr("Tasks") : object;
}

bool isOfRecords(const Field *field)
{
    return field && field->type == FieldType::Reference
        && (field->target == EntityKind::Stage || field->target == EntityKind::Pipeline
            || field->target == EntityKind::User);
}

} // namespace

SyncDirection nextDirection(SyncDirection widest, SyncDirection now, bool isForward)
{
    constexpr auto count = std::ssize(directions);
    const auto at = std::ranges::find(directions, now) - std::begin(directions);
    for (qsizetype step = 1; step <= count; ++step) {
        const SyncDirection next = directions[(at + (isForward ? step : count - step)) % count];
        if (store::allows(widest, next) && (next != SyncDirection::Both || widest == SyncDirection::Both))
            return next;
    }
    return now;
}

Field fieldLike(const store::RemoteField &remote)
{
    const auto is = [&](QLatin1StringView word) { return remote.type.contains(word, Qt::CaseInsensitive); };
    Field field;
    field.label = remote.label.isEmpty() ? remote.name : remote.label;
    field.choices = remote.options;
    field.type = !remote.options.empty() ? (is("multi"_L1) ? FieldType::MultiChoice : FieldType::Choice)
        : remote.type == "bool"_L1 || remote.type == "boolean"_L1 ? FieldType::Boolean
        : remote.type == "number"_L1                              ? FieldType::Decimal
        : remote.type == "date"_L1                                ? FieldType::Date
        : remote.type == "datetime"_L1                            ? FieldType::Instant
        : is("textarea"_L1)                                       ? FieldType::LongText
                                                                  : FieldType::Text;
    return field;
}

MappingSession::MappingSession(items::Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &items::Workspace::registryChanged, this, [this] {
        if (!m_catalog.empty())
            refresh();
    });
}

void MappingSession::begin(qint64 connection, store::RemoteCatalog catalog, const Objects &saved)
{
    m_connection = connection;
    m_catalog = std::move(catalog);
    std::ranges::stable_partition(m_catalog, isMain, &store::RemoteObject::entity);
    m_saved = saved;
    m_objects = saved;
    m_hasOthers = store::OtherConnections(m_workspace.store(), connection).any().value_or(false);
    readRecords();
    refresh();
}

void MappingSession::setSaved(const Objects &saved)
{
    const bool isFollowed = !isEdited();
    m_saved = saved;
    if (isFollowed)
        setObjects(saved);
    else
        Q_EMIT changed();
}

void MappingSession::setObjects(const Objects &objects)
{
    m_objects = objects;
    refresh();
}

bool MappingSession::isEdited() const
{
    return toJson(m_objects) != toJson(m_saved);
}

QJsonValue MappingSession::toJson(const Objects &objects)
{
    store::ConnectionSettings settings;
    settings.objects = objects;
    return settings.toJson().value("objects"_L1).toObject();
}

MappingSession::Objects MappingSession::fromJson(const QJsonValue &json)
{
    const auto settings = store::ConnectionSettings::fromJson({{u"objects"_s, json}});
    return settings ? settings->objects : Objects();
}

const Entity &MappingSession::entity(int object) const
{
    return m_workspace.schema().entity(remote(object).entity);
}

QString MappingSession::nameOf(int object) const
{
    const QString label = entity(object).pluralLabel;
    const auto same = std::ranges::count(m_catalog, remote(object).entity, &store::RemoteObject::entity);
    return same == 1 ? label : partName(remote(object).object);
}

int MappingSession::syncedCount(int object) const
{
    return static_cast<int>(std::ranges::count_if(mapping(object).fields, &MappedField::isSynced));
}

int MappingSession::openCount(int object) const
{
    if (mapping(object).direction == SyncDirection::None)
        return 0;
    return static_cast<int>(std::ranges::count_if(mapping(object).fields, &MappedField::needsALook));
}

std::pair<int, int> MappingSession::placeOf(EntityKind entity, const QString &local) const
{
    std::pair<int, int> first(-1, -1);
    for (int object = 0; object < count(); ++object) {
        if (remote(object).entity != entity)
            continue;
        const auto &fields = mapping(object).fields;
        const auto found = std::ranges::find_if(
            fields, [&](const MappedField &field) { return !field.isProposal && field.locals.contains(local); });
        if (found != fields.end())
            return {object, static_cast<int>(found - fields.begin())};
        if (first.first < 0)
            first.first = object;
    }
    return first;
}

store::ObjectSettings MappingSession::settings(int object) const
{
    const auto known = m_objects.find(remote(object).object);
    return known == m_objects.end() ? store::ObjectSettings() : known->second;
}

void MappingSession::refresh()
{
    m_mappings.resize(m_catalog.size());
    for (int object = 0; object < count(); ++object)
        m_mappings[static_cast<size_t>(object)] = mapping::mappingOf(remote(object), settings(object), entity(object));
    Q_EMIT changed();
}

void MappingSession::refresh(int object)
{
    m_mappings[static_cast<size_t>(object)] = mapping::mappingOf(remote(object), settings(object), entity(object));
    Q_EMIT changed();
}

Result<void> MappingSession::finish(int object, Result<void> done)
{
    if (done)
        refresh(object);
    return done;
}

void MappingSession::readRecords()
{
    store::Store &store = m_workspace.store();
    store::Links links(store, m_connection);
    const QHash<QString, QString> before = std::exchange(m_linked, {});
    m_pipelineOf.clear();
    const auto read = [&](EntityKind kind) {
        const bool isStage = kind == EntityKind::Stage;
        store::Query query;
        query.entity = kind;
        query.columns = isStage ? QStringList{field::name, field::pipeline} : QStringList{field::name};
        if (isStage)
            query.sort = {field::position, false};
        std::vector<Named> records;
        const auto rows = store.select(query);
        for (qsizetype row = 0; rows && row < rows->size(); ++row) {
            const QString name = rows->text(row, 0);
            if (isStage)
                m_pipelineOf.insert(rows->id(row).toString(), rows->reference(row, 1));
            const QString pipeline = isStage ? store.title(EntityKind::Pipeline, rows->reference(row, 1)) : QString();
            records.push_back(
                {rows->id(row).toString(), isStage ? tr("%1: %2", "pipeline, stage").arg(pipeline, name) : name});
            const auto link = links.of(rows->id(row));
            if (link && *link && !(*link)->isTombstone)
                m_linked.insert(records.back().key, (*link)->remoteId);
        }
        return records;
    };
    m_stages = read(EntityKind::Stage);
    m_pipelines = read(EntityKind::Pipeline);
    m_users = read(EntityKind::User);
    m_counterparts = store::readNamedCounterparts(store, m_connection).value_or(store::NamedCounterparts());
    if (m_linked != before && !m_mappings.empty())
        refresh();
}

const std::vector<MappingSession::Named> &MappingSession::recordsOf(EntityKind kind) const
{
    return kind == EntityKind::Stage ? m_stages : kind == EntityKind::User ? m_users : m_pipelines;
}

/// The id there of the pipeline that the one of a stage is sent as; empty where none is.
QString MappingSession::pipelineThere(int object, RecordId stage) const
{
    const QString ours = m_pipelineOf.value(stage.toString()).toString();
    const store::ValuePairs chosen = settings(object).valuesOf(field::pipeline);
    const QString *theirs = store::theirsOf(chosen, ours);
    if (!theirs && m_linked.contains(ours))
        return m_linked.value(ours);
    if (!theirs)
        theirs = store::theirsOf(m_counterparts.pipelines, ours);
    return theirs ? *theirs : QString();
}

/// Ours that have no counterpart by themselves; those that are linked need none.
std::vector<ValueRow> MappingSession::recordValues(int object, const QString &local) const
{
    const store::ValuePairs chosen = settings(object).valuesOf(local);
    std::vector<ValueRow> rows;
    for (const Named &record : recordsOf(entity(object).find(local)->target)) {
        if (m_linked.contains(record.key))
            continue;
        ValueRow row{{}, {}, record.key, record.label, true};
        const QString *theirs = store::theirsOf(chosen, record.key);
        row.isDefault = !theirs;
        const EntityKind kind = entity(object).find(local)->target;
        if (!theirs && kind != EntityKind::User)
            theirs = store::theirsOf(m_counterparts.of(kind), record.key);
        if (theirs)
            row.theirs = row.label = *theirs;
        for (const auto &[ours, theirs] : m_linked.asKeyValueRange()) {
            if (theirs == row.theirs && !theirs.isEmpty()) {
                const auto &all = recordsOf(entity(object).find(local)->target);
                const auto same = std::ranges::find(all, ours, &Named::key);
                row.label = same == all.end() ? row.label : same->label;
            }
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<ValueRow> MappingSession::values(int object, const MappedField &field) const
{
    if (field.locals.size() != 1)
        return {};
    const QString &local = field.locals.front();
    const Field *ours = entity(object).find(local);
    if (isOfRecords(ours))
        return field.isProposal ? std::vector<ValueRow>() : recordValues(object, local);
    const store::ValuePairs byPerson = settings(object).valuesOf(local);
    const auto chosen = [&byPerson](const QString &theirs) {
        return std::ranges::any_of(byPerson, [&](const auto &pair) { return pair.second == theirs; });
    };
    QHash<QString, int> users;
    for (const mapping::MappedValue &value : field.values)
        ++users[value.ours];
    std::vector<ValueRow> rows;
    rows.reserve(field.values.size());
    for (const mapping::MappedValue &value : field.values) {
        ValueRow row{value.theirs, value.label.isEmpty() ? value.theirs : value.label, value.ours,
            ours ? ours->choiceLabel(value.ours) : value.ours};
        row.isShared = !value.ours.isEmpty() && users.value(value.ours) > 1;
        row.isWritten = !row.isShared || value.isSent;
        row.isDefault = !chosen(value.theirs);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<MappingSession::Named> MappingSession::choices(
    int object, const MappedField &field, const ValueRow &value) const
{
    const Field *ours = field.locals.size() == 1 ? entity(object).find(field.locals.front()) : nullptr;
    std::vector<Named> choices;
    if (isOfRecords(ours)) {
        const bool isStage = ours->target == EntityKind::Stage;
        const QString pipeline = isStage ? pipelineThere(object, RecordId::fromString(value.ours)) : QString();
        for (const Named &record : recordsOf(ours->target)) {
            const QString within = isStage ? m_linked.value(m_pipelineOf.value(record.key).toString()) : QString();
            if (m_linked.contains(record.key) && (pipeline.isEmpty() || within == pipeline))
                choices.push_back({m_linked.value(record.key), record.label});
        }
        return choices;
    }
    for (const Choice &choice : ours ? ours->choices : std::vector<Choice>())
        choices.push_back({choice.key, choice.label});
    return choices;
}

QStringList MappingSession::pairable(int object, const QString &remote) const
{
    return mapping::pairable(this->remote(object), settings(object), entity(object), remote);
}

bool MappingSession::canAdd(int object, const QString &remote) const
{
    const store::RemoteField *field = this->remote(object).field(remote);
    return field && !m_workspace.store().isReadOnly() && store::canPair(fieldLike(*field), *field);
}

Result<void> MappingSession::setDirection(int object, SyncDirection direction)
{
    // As far as it goes is the default, which nobody has chosen.
    settings(object).direction = direction == remote(object).direction ? SyncDirection::Both : direction;
    return finish(object, {});
}

Result<void> MappingSession::setPlace(int object, const QString &place, const QString &id)
{
    return finish(object, mapping::choosePlace(settings(object), remote(object), place, id));
}

bool MappingSession::isElsewhere(int object) const
{
    const auto idOf = [](const store::RemotePlace &place) { return place.chosen; };
    return !std::ranges::equal(mapping(object).places, remote(object).places, {}, idOf, idOf);
}

Result<void> MappingSession::pair(int object, const QString &remote, const QString &local)
{
    return finish(object, mapping::pair(settings(object), this->remote(object), entity(object), remote, local));
}

Result<void> MappingSession::turn(int object, const MappedField &field, SyncDirection direction)
{
    if (field.locals.isEmpty())
        return {};
    const QString local = field.locals.front();
    store::ObjectSettings changed = settings(object);
    if (field.isProposal) {
        TRY(mapping::pair(changed, remote(object), entity(object), field.remotes.front(), local));
    }
    TRY(mapping::turn(changed, remote(object), local, direction));
    settings(object) = std::move(changed);
    return finish(object, {});
}

Result<void> MappingSession::setValue(
    int object, const MappedField &field, const ValueRow &value, const QString &chosen)
{
    const QString local = field.locals.front();
    if (!value.isOfRecord)
        return finish(
            object, mapping::setValue(settings(object), remote(object), entity(object), local, value.theirs, chosen));
    chooseRecord(object, local, value.ours, chosen);
    if (entity(object).find(local)->target != EntityKind::User)
        return finish(object, {});
    for (int other = 0; other < count(); ++other) {
        for (const MappedField &each : mapping(other).fields) {
            const Field *ours = each.locals.size() == 1 ? entity(other).find(each.locals.front()) : nullptr;
            if (!each.isProposal && isOfRecords(ours) && ours->target == EntityKind::User)
                chooseRecord(other, ours->name, value.ours, chosen);
        }
    }
    refresh();
    return {};
}

void MappingSession::chooseRecord(int object, const QString &local, const QString &ours, const QString &theirs)
{
    auto &values = settings(object).values;
    std::erase_if(values[local], [&](const auto &pair) { return pair.first == ours; });
    if (!theirs.isEmpty())
        values[local].emplace_back(ours, theirs);
    if (values[local].empty())
        values.erase(local);
}

Result<void> MappingSession::sendAs(int object, const MappedField &field, const ValueRow &value)
{
    return finish(
        object, mapping::sendAs(settings(object), remote(object), entity(object), field.locals.front(), value.theirs));
}

Result<void> MappingSession::setLead(int object, const MappedField &field, bool leads)
{
    return finish(
        object, mapping::setPrecedence(settings(object), remote(object), field.locals.front(), leads ? 1 : 0));
}

bool MappingSession::canLead(const MappedField &field) const
{
    return m_hasOthers && field.isSynced() && store::pulls(field.direction);
}

int MappingSession::suggestValues(int object, const MappedField &field)
{
    const Field *ours = field.locals.size() == 1 ? entity(object).find(field.locals.front()) : nullptr;
    if (!ours || ours->choices.empty())
        return 0;
    int suggested = 0;
    for (const auto &[theirs, key] : mapping::suggestValues(*ours, field.values)) {
        const auto set = mapping::setValue(settings(object), remote(object), entity(object), ours->name, theirs, key);
        suggested += set ? 1 : 0;
    }
    if (suggested > 0)
        refresh(object);
    return suggested;
}

int MappingSession::acceptSure(int object)
{
    int accepted = 0;
    for (const MappedField &field : std::vector(mapping(object).fields)) {
        if (!field.isProposal || field.locals.isEmpty() || field.confidence < sureConfidence)
            continue;
        const auto paired = mapping::pair(
            settings(object), remote(object), entity(object), field.remotes.front(), field.locals.front());
        accepted += paired ? 1 : 0;
    }
    if (accepted > 0)
        refresh(object);
    return accepted;
}

void MappingSession::addField(int object, const QString &remote, std::function<void(const Result<void> &)> done)
{
    const store::RemoteField *like = this->remote(object).field(remote);
    if (!like)
        return;
    Field field = fieldLike(*like);
    field.label = freeFieldLabel(entity(object), field.label);
    auto edits = store::FieldDefinitions(m_workspace.store()).add(this->remote(object).entity, field);
    if (!edits)
        return done(fail(edits.error()));
    m_workspace.commit(tr("Added the field %1").arg(field.label), std::move(*edits),
        [session = QPointer(this), object = this->remote(object).object, remote, name = field.name, done](
            const Result<Receipt> &receipt) {
            if (!session)
                return;
            if (!receipt)
                return done(fail(receipt.error()));
            const auto at = std::ranges::find(session->m_catalog, object, &store::RemoteObject::object);
            if (at != session->m_catalog.end())
                done(session->pair(static_cast<int>(at - session->m_catalog.begin()), remote, name));
        });
}

void MappingSession::addChoice(
    int object, const MappedField &field, const ValueRow &value, std::function<void(const Result<void> &)> done)
{
    const Field *ours = entity(object).find(field.locals.front());
    if (!ours || !ours->isCustom())
        return;
    Field wider = *ours;
    const bool isKeyTaken = std::ranges::find(wider.choices, value.theirs, &Choice::key) != wider.choices.end();
    const QString key = isKeyTaken ? value.label.toLower().replace(u' ', u'_') : value.theirs;
    wider.choices.push_back({key, value.label});
    auto edits = store::FieldDefinitions(m_workspace.store()).change(remote(object).entity, wider);
    if (!edits)
        return done(fail(edits.error()));
    m_workspace.commit(tr("Changed the field %1").arg(wider.label), std::move(*edits),
        [session = QPointer(this), object, field, value, key, done](const Result<Receipt> &receipt) {
            if (!session || object >= session->count())
                return;
            done(receipt ? session->setValue(object, field, value, key) : Result<void>(fail(receipt.error())));
        });
}

} // namespace satchel::ui

#include "moc_MappingSession.cpp"
