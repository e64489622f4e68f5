// SPDX-License-Identifier: GPL-3.0-or-later
// What people do all day, here and there.
#include "tests/simulation/World.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel::simulation {

namespace {

QString markerField(const ObjectMap &object)
{
    switch (object.entity) {
    case EntityKind::Company: return u"name"_s;
    case EntityKind::Contact: return u"last_name"_s;
    case EntityKind::Activity: return object.mapOf(u"subject"_s) ? u"subject"_s : u"body"_s;
    default: return u"title"_s;
    }
}

/// The same at every place.
QString kindOf(const ObjectMap &object)
{
    static const auto schema = Schema::withCustomFields({});
    return schema->entity(object.entity).name;
}

} // namespace

QString plain(const QJsonValue &value)
{
    static const QRegularExpression tags(u"<[^>]*>"_s);
    return value.toString().remove(tags);
}

std::vector<std::pair<QString, QString>> freeFields(const ObjectMap &object)
{
    const QStringList editable = {
        u"phone"_s, u"address_city"_s, u"job_title"_s, u"notes"_s, u"description"_s, u"body"_s};
    std::vector<std::pair<QString, QString>> fields;
    for (const FieldMap &map : object.fields) {
        if (map.locals.size() == 1 && editable.contains(map.locals.front())
            && map.locals.front() != markerField(object))
            fields.emplace_back(map.locals.front(), map.remotes.front());
    }
    return fields;
}

QString World::markerOf(const ObjectMap &object, const QJsonObject &fields) const
{
    return plain(fields[object.mapOf(markerField(object))->remotes.front()]);
}

/// False while an answer of wrong types disguises a record: operations on it could not be attributed to it later.
bool World::isRecognised(const ObjectMap &object, const QString &marker)
{
    return marker.startsWith(kindOf(object) + u' ');
}

QString World::newMarker(const ObjectMap &object)
{
    return u"%1 %2"_s.arg(kindOf(object)).arg(++m_lastMarker);
}

/// Where there are several systems, people have e-mail addresses: by them a Satchel in its initial matching knows who
/// is who.
QString World::mailOf(const ObjectMap &object, const QString &marker) const
{
    return m_places.size() > 1 && object.mapOf(u"email"_s) ? QString(marker).remove(u' ') + u"@acme.com"_s : QString();
}

QString World::markerOf(Device &device, const ObjectMap &object, RecordId record)
{
    const auto found = device.store().get(object.entity, record);
    return found ? found->text(markerField(object)) : u"(no such record)"_s;
}

void World::personActs(Device &device)
{
    const Place &place = anyPlace();
    const ObjectMap &object = pick(place.worked);
    const double what = std::uniform_real_distribution<>(0, 1)(m_random);
    if (m_answers() % 8 == 0)
        editSeveralHere(device, object);
    if (what < 0.25)
        createHere(device, place, object);
    else if (what < 0.75)
        editHere(device, object);
    else if (what < 0.87)
        removeHere(device, object);
    else if (what < 0.93)
        restoreHere(device, object);
    else
        relinkHere(device, place, object);
}

void World::colleagueActs()
{
    Place &place = anyPlace();
    const ObjectMap &object = pick(place.worked);
    const double what = std::uniform_real_distribution<>(0, 1)(m_random);
    if (what < 0.2)
        createThere(place, object);
    else if (what < 0.8)
        editThere(place, object);
    else if (what < 0.9)
        removeThere(place, object);
    else if (what < 0.96)
        restoreThere(place, object);
    else
        relinkThere(place, object);
}

/// False when the power was gone already: then no person was shown that it is saved.
bool World::commit(Device &device, const QString &what, std::vector<Edit> edits)
{
    const std::vector<Edit> given = m_options.hasRestores ? edits : std::vector<Edit>();
    const auto done = device.store().commit({u"A person's edit"_s, Origin::user(), std::move(edits), {}});
    if (done)
        noteEditedUnknown(device, given);
    say(u"device %1 %2%3"_s.arg(device.name(), what, done ? QString() : u" – refused: "_s + toText(done.error())));
    return done.has_value();
}

void World::createHere(Device &device, const Place &place, const ObjectMap &object)
{
    auto fields = requiredFields(device, place, object);
    if (!fields)
        return;
    const QString marker = newMarker(object);
    fields->push_back({markerField(object), marker});
    const auto free = freeFields(object);
    const QString field = free.empty() ? markerField(object) : pick(free).first;
    const QString value = free.empty() ? marker : freshValue();
    if (!free.empty())
        fields->push_back({field, value});
    if (const QString mail = mailOf(object, marker); !mail.isEmpty())
        fields->push_back({u"email"_s, mail});
    const auto link = birthLink(device, place, object);
    if (link)
        fields->push_back({link->first->locals.front(), link->second});
    const QString target = link
        ? markerOf(device, *std::ranges::find(place.worked, link->first->target, &ObjectMap::object), link->second)
        : QString();
    const QString along = link ? u", linked to "_s + target : QString();
    if (!commit(device, u"creates %1 with %2=%3%4"_s.arg(marker, field, value, along),
            Edit::create(object.entity, {}, *fields)))
        return;
    if (!free.empty())
        m_operations.push_back({marker, field, {}, value, false, author(device)});
    if (link)
        m_linkOperations.push_back({marker, link->first->locals.front(), target, false, author(device)});
}

std::optional<std::pair<const FieldMap *, RecordId>> World::birthLink(
    Device &device, const Place &place, const ObjectMap &object)
{
    const auto links = linksOf(place, object);
    if (links.empty() || !flip(0.5))
        return {};
    const FieldMap *link = pick(links);
    const auto targets = device.live(*std::ranges::find(place.worked, link->target, &ObjectMap::object));
    return targets.empty() ? std::nullopt : std::optional(std::pair(link, pick(targets)));
}

std::optional<std::vector<FieldValue>> World::requiredFields(
    Device &device, const Place &place, const ObjectMap &object)
{
    std::vector<FieldValue> fields = object.constants;
    if (object.entity == EntityKind::Activity)
        fields.push_back({u"at"_s, device.clock().now()});
    if (object.entity == EntityKind::Deal) {
        auto stages = device.live(EntityKind::Stage);
        std::erase_if(stages,
            [&](RecordId stage) { return !*store::SyncState(device.store(), place.connection()).links.of(stage); });
        if (stages.empty())
            return {};
        const auto stage = device.store().get(EntityKind::Stage, pick(stages));
        fields.push_back({u"stage"_s, stage->id});
        fields.push_back({u"pipeline"_s, stage->value(u"pipeline")});
    }
    return fields;
}

void World::editHere(Device &device, const ObjectMap &object)
{
    const auto live = device.live(object);
    const auto free = freeFields(object);
    if (live.empty() || free.empty())
        return;
    const RecordId id = pick(live);
    const auto field = pick(free).first;
    const QString marker = markerOf(device, object, id);
    if (!isRecognised(object, marker))
        return;
    Operation operation = typedOver(marker, field, device.store().get(object.entity, id)->text(field));
    if (flip(0.1)) {
        operation.after.clear();
        operation.isReverted = false;
    }
    operation.by = author(device);
    if (commit(device, u"edits %1 %2: %3 to %4"_s.arg(marker, field, operation.before, operation.after),
            Edit::update(object.entity, id, {{field, operation.after.isEmpty() ? Value() : Value(operation.after)}})))
        m_operations.push_back(operation);
}

void World::editSeveralHere(Device &device, const ObjectMap &object)
{
    const auto free = freeFields(object);
    if (free.empty())
        return;
    const auto field = free[m_answers() % free.size()].first;
    std::vector<Edit> edits;
    std::vector<Operation> operations;
    QStringList told;
    for (const RecordId id : device.live(object)) {
        const QString marker = markerOf(device, object, id);
        if (!isRecognised(object, marker))
            continue;
        operations.push_back(
            {marker, field, device.store().get(object.entity, id)->text(field), freshValue(), false, author(device)});
        edits.push_back(Edit::update(object.entity, id, {{field, operations.back().after}}));
        told.append(u"%1: %2 to %3"_s.arg(marker, operations.back().before, operations.back().after));
    }
    if (edits.size() > 1
        && commit(device, u"edits %1 of several, %2"_s.arg(field, told.join(u", "_s)), std::move(edits)))
        m_operations.insert(m_operations.end(), operations.begin(), operations.end());
}

/// With one system alone: a Satchel that has yet to bring another one up to date cannot tell there what was never typed
/// over from what was put back.
World::Operation World::typedOver(const QString &marker, const QString &field, const QString &value)
{
    if (m_places.size() == 1 && flip(0.15)) {
        const auto typed = std::ranges::find_if(m_operations, [&](const Operation &operation) {
            return operation.marker == marker && operation.field == field && operation.after == value
                && !operation.before.isEmpty() && !operation.isReverted;
        });
        if (typed != m_operations.end())
            return {marker, field, value, typed->before, true};
    }
    return {marker, field, value, freshValue()};
}

bool World::isFreeEverywhere(const QString &marker, const QString &field) const
{
    const auto objects = everyObject();
    return std::ranges::all_of(objects, [&](const auto &known) {
        const auto fields = freeFields(known.second);
        return !isRecognised(known.second, marker)
            || std::ranges::any_of(fields, [&](const auto &one) { return one.first == field; });
    });
}

std::set<QString> World::allFreeFields(EntityKind entity) const
{
    std::set<QString> fields;
    for (const auto &[place, object] : everyObject()) {
        if (object.entity != entity)
            continue;
        for (const auto &[local, remote] : freeFields(object))
            fields.insert(local);
    }
    return fields;
}

void World::removeHere(Device &device, const ObjectMap &object)
{
    const auto live = device.live(object);
    if (live.empty())
        return;
    const RecordId id = pick(live);
    const auto record = *device.store().get(object.entity, id);
    Removal removal{markerOf(device, object, id), {}, false, {}, false, author(device)};
    if (!isRecognised(object, removal.marker))
        return;
    for (const QString &field : allFreeFields(object.entity))
        removal.seen.insert(record.text(field));
    const auto ways = everyWay();
    for (const QString &field : allFreeFields(object.entity)) {
        if (!isFreeEverywhere(removal.marker, field)) // the deletion may go through a system that does not have it
            removal.unknown.insert(field);
    }
    removal.isLate = m_places.size() > 1 && std::ranges::any_of(ways, [&](const auto &way) {
        return !*store::SyncState(way.first->store(), way.second->connection()).links.of(id);
    });
    if (commit(device, u"deletes %1"_s.arg(removal.marker), Edit::remove(object.entity, id)))
        m_removals.push_back(removal);
}

void World::restoreHere(Device &device, const ObjectMap &object)
{
    const auto trash = device.store().select({object.entity, {}, {}, {}, {}, -1, true});
    if (trash->isEmpty())
        return;
    const RecordId id = trash->id(static_cast<qsizetype>(m_random() % static_cast<quint64>(trash->size())));
    if (!object.covers(*device.store().get(object.entity, id)))
        return;
    const QString marker = markerOf(device, object, id);
    // Nobody restores a record that somebody else has recreated and that is in the list.
    const auto live = device.live(object);
    if (std::ranges::any_of(live, [&](RecordId other) { return markerOf(device, object, other) == marker; }))
        return;
    if (commit(device, u"restores %1"_s.arg(marker), Edit::restore(object.entity, id)))
        m_restored.insert(marker);
}

std::vector<const FieldMap *> World::linksOf(const Place &place, const ObjectMap &object) const
{
    std::vector<const FieldMap *> links;
    for (const FieldMap &field : object.fields) {
        const bool isWorked = std::ranges::any_of(place.worked,
            [&](const ObjectMap &other) { return other.object == field.target && other.object != object.object; });
        if (field.as == u"reference" && isWorked)
            links.push_back(&field);
    }
    return links;
}

void World::relinkHere(Device &device, const Place &place, const ObjectMap &object)
{
    const auto live = device.live(object);
    const auto links = linksOf(place, object);
    if (live.empty() || links.empty())
        return;
    const FieldMap &link = *pick(links);
    const ObjectMap &other = *std::ranges::find(place.worked, link.target, &ObjectMap::object);
    const auto targets = device.live(other);
    const RecordId id = pick(live);
    const auto target = targets.empty() || flip(0.2) ? std::nullopt : std::optional(pick(targets));
    const LinkOperation operation{markerOf(device, object, id), link.locals.front(),
        target ? markerOf(device, other, *target) : QString(), false, author(device)};
    if (commit(device, u"links %1 by %2 to %3"_s.arg(operation.marker, operation.field, operation.target),
            Edit::update(object.entity, id, {{operation.field, target ? Value(*target) : Value()}})))
        m_linkOperations.push_back(operation);
}

void World::relinkThere(Place &place, const ObjectMap &object)
{
    const auto live = place.remote->live(object.object);
    const auto links = linksOf(place, object);
    if (live.empty() || links.empty())
        return;
    const FieldMap &link = *pick(links);
    const RemoteRecord &record = pick(live);
    linkThere(place, object, link, record.id, markerOf(object, record.fields));
}

void World::linkThere(
    Place &place, const ObjectMap &object, const FieldMap &link, const QString &id, const QString &marker)
{
    const auto targets = place.remote->live(link.target);
    const RemoteRecord target = targets.empty() || flip(0.2) ? RemoteRecord() : pick(targets);
    if (!place.remote->link(object.object, id, link, target.id))
        return;
    const ObjectMap &other = *std::ranges::find(place.worked, link.target, &ObjectMap::object);
    m_linkOperations.push_back(
        {marker, link.locals.front(), target.id.isEmpty() ? QString() : markerOf(other, target.fields), true});
    say(colleague(place)
        + u" links %1 by %2 to %3"_s.arg(marker, link.remotes.front(), m_linkOperations.back().target));
}

void World::createThere(Place &place, const ObjectMap &object)
{
    const QString marker = newMarker(object);
    const QString name = object.mapOf(markerField(object))->remotes.front();
    const auto free = freeFields(object);
    if (free.empty()) {
        say(colleague(place) + u" creates %1"_s.arg(marker));
        place.remote->create(object.object, {{name, marker}});
        return;
    }
    const auto [local, remote] = pick(free);
    const QString value = freshValue();
    m_operations.push_back({marker, local, {}, value});
    place.colleaguesOwn[{marker, local}] = value;
    say(colleague(place) + u" creates %1 with %2=%3"_s.arg(marker, local, value));
    QJsonObject fields{{name, marker}, {remote, value}};
    if (const QString mail = mailOf(object, marker); !mail.isEmpty())
        fields.insert(object.mapOf(u"email"_s)->remotes.front(), mail);
    const QString id = place.remote->create(object.object, fields);
    if (const auto links = linksOf(place, object); !links.empty() && flip(0.5))
        linkThere(place, object, *pick(links), id, marker);
}

void World::editThere(Place &place, const ObjectMap &object)
{
    const auto live = place.remote->live(object.object);
    const auto free = freeFields(object);
    if (live.empty() || free.empty())
        return;
    const RemoteRecord &record = pick(live);
    const auto [local, remote] = pick(free);
    const QString before = plain(record.fields[remote]);
    const QString marker = markerOf(object, record.fields);
    const Operation operation = typedOver(marker, local, before);
    const QString value = operation.after;
    if (!place.remote->edit(object.object, record.id, {{remote, value}}))
        return;
    say(colleague(place) + u" edits %1 %2: %3 to %4"_s.arg(marker, local, before, value));
    m_operations.push_back(operation);
    // Where a commit lags, the colleague still knows what they wrote last.
    QString &own = place.colleaguesOwn[{marker, local}];
    if (!own.isEmpty() && own != before)
        m_operations.push_back({marker, local, own, value});
    own = value;
}

void World::removeThere(Place &place, const ObjectMap &object)
{
    const auto live = place.remote->live(object.object);
    if (live.empty())
        return;
    const RemoteRecord &record = pick(live);
    const Removal removal = removalThere(place, object, record);
    std::vector<std::pair<const ObjectMap *, RemoteRecord>> before;
    for (const ObjectMap &other : place.worked) {
        for (const RemoteRecord &one : place.remote->live(other.object)) {
            if (other.object != object.object || one.id != record.id)
                before.emplace_back(&other, one);
        }
    }
    if (!place.remote->remove(object.object, record.id))
        return;
    say(colleague(place) + u" deletes %1"_s.arg(removal.marker));
    m_removals.push_back(removal);
    noteCascaded(place, before);
}

void World::noteCascaded(const Place &place, const std::vector<std::pair<const ObjectMap *, RemoteRecord>> &before)
{
    for (const auto &[object, record] : before) {
        const auto live = place.remote->live(object->object);
        if (std::ranges::find(live, record.id, &RemoteRecord::id) != live.end())
            continue;
        m_removals.push_back(removalThere(place, *object, record));
        say(u"with it goes %1"_s.arg(m_removals.back().marker));
    }
}

World::Removal World::removalThere(const Place &place, const ObjectMap &object, const RemoteRecord &record)
{
    Removal removal{markerOf(object, record.fields), {}, false, allFreeFields(object.entity), true};
    removal.isLate = std::ranges::any_of(m_devices, [&](const auto &device) {
        store::SyncState state(device->store(), place.connection());
        const auto link = state.links.to(object.object, record.id);
        // A create whose answer was lost is looked for; where nothing tells of deletions it is then as if it had never
        // arrived.
        const auto intents = state.intents.all();
        const QByteArray named = '"' + removal.marker.toUtf8() + '"';
        const bool isLost = std::ranges::any_of(*intents, [&](const store::Intent &intent) {
            return intent.record.toString() == record.id
                || (intent.kind == Edit::Kind::Create && intent.fields.contains(named));
        });
        return !*link && (m_places.size() > 1 || (isLost && !place.remote->tellsDeletions()));
    });
    for (const auto &[local, remote] : freeFields(object)) {
        removal.unknown.erase(local);
        const auto own = place.colleaguesOwn.find({removal.marker, local});
        removal.seen.insert({plain(record.fields[remote]), own == place.colleaguesOwn.end() ? QString() : own->second});
    }
    return removal;
}

void World::restoreThere(Place &place, const ObjectMap &object)
{
    const QStringList deleted = place.remote->deleted(object.object);
    if (deleted.isEmpty())
        return;
    const QString id = deleted[static_cast<qsizetype>(m_random() % static_cast<quint64>(deleted.size()))];
    // A record that was recreated after its deletion would get a twin by hand; that is the colleague's own doing.
    if (!place.remote->restore(object.object, id))
        return;
    for (const RemoteRecord &record : place.remote->live(object.object)) {
        if (record.id != id)
            continue;
        const QString marker = markerOf(object, record.fields);
        const auto same = place.remote->live(object.object);
        if (std::ranges::count_if(
                same, [&](const RemoteRecord &other) { return markerOf(object, other.fields) == marker; })
            > 1) {
            if (m_places.size() == 1 || flip(0.5)) {
                place.remote->remove(object.object, id);
                return;
            }
            m_doubled.insert(marker);
        }
        m_restored.insert(marker);
        if (m_isSyncing)
            m_restoredMeanwhile.insert(marker);
        say(colleague(place) + u" restores %1"_s.arg(marker));
    }
}

} // namespace satchel::simulation
