// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold when a world has come to rest (I4).
#include "tests/simulation/World.h"

#include "sync/engine/FieldValues.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace satchel::simulation {

/// Each device with each place.
std::vector<std::pair<Device *, const World::Place *>> World::everyWay() const
{
    std::vector<std::pair<Device *, const Place *>> ways;
    for (const auto &device : m_devices) {
        for (const Place &place : m_places)
            ways.emplace_back(device.get(), &place);
    }
    return ways;
}

std::vector<std::pair<const World::Place &, const ObjectMap &>> World::everyObject() const
{
    std::vector<std::pair<const Place &, const ObjectMap &>> objects;
    for (const Place &place : m_places) {
        for (const ObjectMap &object : place.worked)
            objects.emplace_back(place, object);
    }
    return objects;
}

/// For reading a failure: what each device still remembers.
void World::tellState()
{
    for (const auto &[device, place] : everyWay()) {
        store::SyncState state(device->store(), place->connection());
        for (const ObjectMap &object : place->worked) {
            const auto links = state.links.page(object.object, 0, -1);
            for (const store::Link &link : *links)
                say(u"%1 link at %2: %3 %4 to %5 base %6%7"_s.arg(device->name(), QString::number(place->number),
                    markerOf(*device, object, link.record), link.record.toString(), link.remoteId,
                    QString::fromUtf8(link.base), link.isTombstone ? u" gone"_s : QString()));
            const auto allWaiting = state.outbox.due(
                object.entity, Instant{std::numeric_limits<qint64>::max()}, {}, -1);
            for (const store::OutboxEntry &waiting : *allWaiting)
                say(u"%1 waiting %2 %3 attempts %4 %5"_s
                        .arg(device->name(), markerOf(*device, object, waiting.record), waiting.record.toString())
                        .arg(waiting.attempts)
                        .arg(waiting.reason));
        }
        for (const ObjectMap &object : place->worked) {
            for (const RecordId id : device->live(object)) {
                const auto history = device->store().history(object.entity, id, 8);
                for (const store::HistoryEntry &entry : *history)
                    say(u"%1 has of %2 at %3: %4 from %5 to %6 by %7"_s.arg(device->name(),
                        markerOf(*device, object, id), QString::number(entry.set.at.ms % 10'000'000),
                        entry.change.field, textOf(entry.change.before), textOf(entry.change.after),
                        entry.set.origin.text()));
            }
        }
        const auto intents = state.intents.all();
        for (const store::Intent &intent : *intents)
            say(u"%1 intent %2 of %3 %4"_s.arg(
                device->name(), QString::fromUtf8(intent.fields), intent.record.toString(), intent.remoteId));
        const auto allHeld = state.parked.list(-1);
        for (const store::ParkedRemoteRecord &held : *allHeld)
            say(u"%1 held %2 %3 %4: %5"_s.arg(device->name(), held.object, held.remoteId, held.field, held.reason));
    }
}

/// What changed there is known here without waiting for the next full sync. Links fall away unsaid.
void World::checkTimeliness(QStringList &broken)
{
    for (const auto &[device, place] : everyWay()) {
        store::SyncState state(device->store(), place->connection());
        for (const ObjectMap &object : place->worked) {
            for (const RemoteRecord &record : place->remote->live(object.object)) {
                const auto link = state.links.to(object.object, record.id);
                const QString marker = markerOf(object, record.fields);
                if (isDoubled(marker) || device->isKeptThere(object, record.id, place->number))
                    continue;
                if (!*link || (*link)->isTombstone) {
                    broken.append(u"%1 waits there for the next full sync"_s.arg(marker));
                    continue;
                }
                const auto here = device->store().get(object.entity, (*link)->record);
                for (const auto &[local, remote] : freeFields(object)) {
                    if (here->text(local) != plain(record.fields[remote])
                        && !isUnsent(*device, marker, local, here->text(local)))
                        broken.append(u"%1 of %2 waits there for the next full sync"_s.arg(local, marker));
                }
            }
        }
    }
}

/// Nothing is left to send, and of no write it is unknown what became of it.
void World::checkRest(QStringList &broken)
{
    for (const auto &[device, place] : everyWay()) {
        store::SyncState state(device->store(), place->connection());
        for (const ObjectMap &object : place->worked) {
            const auto left = state.outbox.due(object.entity, Instant{std::numeric_limits<qint64>::max()}, {}, -1);
            for (const store::OutboxEntry &waiting : *left) {
                const auto record = device->store().get(object.entity, waiting.record);
                const auto links = linksOf(*place, object);
                const bool isLink = record && std::ranges::any_of(links, [&](const FieldMap *link) {
                    return awaitsKeptHere(*device, *place, object, waiting.record, link->locals.front());
                });
                if (!isLink && (!record || object.covers(*record)))
                    broken.append(u"%1 waits at device %2 and nobody knows for what: %3"_s.arg(
                        markerOf(*device, object, waiting.record), device->name(), waiting.reason));
            }
        }
        if (!state.intents.all()->empty())
            broken.append(u"device %1 does not know what became of a write"_s.arg(device->name()));
    }
}

namespace {

void eraseOnlyRead(const ObjectMap &object, std::vector<FieldValue> &here, std::vector<FieldValue> &there)
{
    for (std::vector<FieldValue> *values : {&here, &there}) {
        std::erase_if(*values, [&](const FieldValue &value) {
            const FieldMap *map = object.mapOf(value.field);
            return map && map->direction == Direction::Pull;
        });
    }
}

} // namespace

bool World::wasRemoved(const QString &marker) const
{
    return std::ranges::find(m_removals, marker, &Removal::marker) != m_removals.end();
}

void World::checkAgreement(QStringList &broken)
{
    for (const auto &[device, place] : everyWay()) {
        store::SyncState state(device->store(), place->connection());
        for (const ObjectMap &object : place->worked) {
            auto theirs = place->remote->live(object.object);
            auto mine = device->live(object);
            std::erase_if(theirs, [&](const RemoteRecord &record) {
                return isDoubled(markerOf(object, record.fields))
                    || device->isKeptThere(object, record.id, place->number);
            });
            std::erase_if(mine, [&](RecordId id) {
                return isDoubled(markerOf(*device, object, id)) || isKeptHere(*device, *place, id);
            });
            if (mine.size() != theirs.size())
                broken.append(u"%1 %2 here, %3 there"_s.arg(mine.size()).arg(object.object).arg(theirs.size()));
            for (const RemoteRecord &record : theirs) {
                const auto link = state.links.to(object.object, record.id);
                const QString marker = markerOf(object, record.fields);
                if (!*link || (*link)->isTombstone
                    || device->store().get(object.entity, (*link)->record)->isDeleted()) {
                    broken.append(u"%1 is there and not here"_s.arg(marker));
                    continue;
                }
                auto here = device->mapped(object, (*link)->record, place->number);
                auto there = device->mapped(object, record, place->number);
                for (const auto &[local, remote] : freeFields(object)) {
                    if (isUnsent(*device, marker, local, textOf(valueOf(here, local)))) {
                        std::erase_if(here, [&](const FieldValue &value) { return value.field == local; });
                        std::erase_if(there, [&](const FieldValue &value) { return value.field == local; });
                    }
                }
                const auto isOfKeptHere = [&](const FieldValue &value) {
                    return awaitsKeptHere(*device, *place, object, (*link)->record, value.field);
                };
                std::erase_if(here, isOfKeptHere);
                std::erase_if(there, isOfKeptHere);
                if (wasRemoved(marker)) // without what is only read there
                    eraseOnlyRead(object, here, there);
                if (here != there)
                    broken.append(u"%1 differs: %2 here, %3 there"_s.arg(marker,
                        QString::fromUtf8(store::encodeValues(here)), QString::fromUtf8(store::encodeValues(there))));
            }
        }
    }
}

void World::checkTwins(QStringList &broken)
{
    for (const auto &[place, object] : everyObject()) {
        std::map<QString, int> there;
        for (const RemoteRecord &record : place.remote->live(object.object))
            ++there[markerOf(object, record.fields)];
        for (const auto &[marker, count] : there) {
            // No remote makes a record on the condition that another one is gone: what is restored in the moment in
            // which it is recreated is beside it.
            const bool wasRestoredMeanwhile = m_restoredMeanwhile.contains(marker) && count == 2;
            const bool isColleagues = isDoubled(marker) && count == 2;
            if (count > 1 && !wasRestoredMeanwhile && !isColleagues)
                broken.append(u"%1 exists %2 times"_s.arg(marker).arg(count));
        }
    }
}

/// A value somebody typed is in the end where it was typed, or somebody saw it and typed another, or deleted the record
/// while seeing it, or a conflict shows it. An edit and a deletion that pass each other between several systems are
/// shown as a conflict of the whole record; what one of the systems does not have may go with it.
void World::checkNothingLost(QStringList &broken)
{
    std::set<std::pair<QString, QString>> present;
    for (const auto &[place, object] : everyObject()) {
        for (const RemoteRecord &record : place.remote->live(object.object)) {
            for (const auto &[local, remote] : freeFields(object))
                present.insert({markerOf(object, record.fields), plain(record.fields[remote])});
        }
    }
    for (const auto &[device, marker, field, value] : m_unsent)
        present.insert({marker, value}); // on that device
    for (const auto &[device, place] : everyWay()) {
        for (const ObjectMap &object : place->worked) {
            for (const RecordId id : device->live(object)) {
                if (!isKeptHere(*device, *place, id))
                    continue;
                const auto record = device->store().get(object.entity, id);
                for (const auto &[local, remote] : freeFields(object))
                    present.insert({markerOf(*device, object, id), record->text(local)});
            }
        }
    }
    for (const auto &device : m_devices) {
        const auto conflicts = store::Conflicts(device->store()).list();
        for (const store::Conflict &conflict : *conflicts) {
            say(u"conflict at device %1 about %2 of %3: %4, %5, %6, kept %7%8"_s.arg(device->name(), conflict.field,
                conflict.record.toString(), textOf(conflict.before), textOf(conflict.mine), textOf(conflict.theirs),
                conflict.keptMine ? u"mine"_s : u"theirs"_s, conflict.isOpen ? u", open"_s : QString()));
            m_shown.insert(textOf(conflict.mine));
            m_shown.insert(textOf(conflict.theirs));
            if (conflict.field.isEmpty()) {
                const ObjectMap &object = objectOf(*device, conflict);
                m_disputed.insert(markerOf(*device, object, conflict.record));
            }
        }
    }
    for (const Operation &operation : m_operations) {
        if (operation.after.isEmpty() || isDoubled(operation.marker)
            || present.contains({operation.marker, operation.after}) || m_shown.contains(operation.after))
            continue;
        const bool isReplaced = std::ranges::any_of(m_operations, [&](const Operation &other) {
            const bool isWhatItUndid = operation.isReverted && other.after == operation.before && &other < &operation;
            return other.before == operation.after && !isWhatItUndid;
        });
        const bool isDeleted = std::ranges::any_of(m_removals, [&](const Removal &removal) {
            return removal.marker == operation.marker
                && (removal.seen.contains(operation.after) || removal.unknown.contains(operation.field));
        });
        const bool mayHaveGone = m_places.size() > 1 && !isFreeEverywhere(operation.marker, operation.field)
            && m_disputed.contains(operation.marker);
        if (!isReplaced && !isDeleted && !mayHaveGone)
            broken.append(
                u"%1 of %2 (%3) was lost without a trace"_s.arg(operation.after, operation.marker, operation.field));
    }
}

/// Who deleted a record and had seen everything in it does not see it again, unless somebody restored it.
void World::checkNothingBack(QStringList &broken)
{
    for (const auto &[place, object] : everyObject()) {
        for (const RemoteRecord &record : place.remote->live(object.object)) {
            const QString marker = markerOf(object, record.fields);
            if (m_restored.contains(marker) || m_keptThere.contains(marker) || m_disputed.contains(marker)
                || isDoubled(marker))
                continue;
            for (const Removal &removal : m_removals) {
                if (removal.marker != marker || removal.isLate)
                    continue;
                const bool sawAll = std::ranges::all_of(m_operations, [&](const Operation &operation) {
                    return operation.marker != marker || removal.seen.contains(operation.after)
                        || std::ranges::any_of(
                            m_operations, [&](const Operation &other) { return other.before == operation.after; });
                });
                if (sawAll)
                    broken.append(u"%1 was deleted and is back"_s.arg(marker));
            }
        }
    }
}

/// Somebody saw `older` there and typed `newer`, perhaps with others in between.
bool World::isTypedOver(const QString &marker, const QString &field, const QString &older, const QString &newer) const
{
    std::set<QString> before = {newer};
    for (const Operation &operation : std::views::reverse(m_operations)) { // who typed a value saw an earlier one
        if (operation.marker == marker && operation.field == field && before.contains(operation.after))
            before.insert(operation.before);
    }
    return before.contains(older);
}

/// It had the value, and somebody who saw another one typed it again: a value that a system fills in by itself.
bool World::isTypedAgain(const QString &marker, const QString &field, const QString &value) const
{
    const auto isOf = [&](const Operation &operation) {
        return operation.marker == marker && operation.field == field;
    };
    const auto replaced = std::ranges::find_if(
        m_operations, [&](const Operation &operation) { return isOf(operation) && operation.before == value; });
    return std::any_of(replaced, m_operations.end(),
        [&](const Operation &operation) { return isOf(operation) && operation.after == value; });
}

/// No conflict says that the remote was set back because an old copy of what was typed over meanwhile came by. What was
/// deleted is recreated by somebody who may not have seen all of it; and what one Satchel sends on from one system to
/// the next may be older than what another has read by then: it decides, and a conflict shows the other value.
void World::checkNoOldCopyWasBelieved(QStringList &broken)
{
    std::set<std::tuple<QString, QString, QString, QString>> decided; // for an older value, by a connection's policy
    for (const auto &device : m_devices) {
        const auto conflicts = store::Conflicts(device->store()).list();
        for (const store::Conflict &conflict : *conflicts) {
            const Value &kept = conflict.keptMine ? conflict.mine : conflict.theirs;
            const Value &dropped = conflict.keptMine ? conflict.theirs : conflict.mine;
            if (conflict.before != conflict.mine)
                decided.insert({markerOf(*device, objectOf(*device, conflict), conflict.record), conflict.field,
                    textOf(dropped), textOf(kept)});
        }
    }
    for (const auto &device : m_devices) {
        const auto conflicts = store::Conflicts(device->store()).list();
        for (const store::Conflict &conflict : *conflicts) {
            const QString marker = markerOf(*device, objectOf(*device, conflict), conflict.record);
            const QString mine = textOf(conflict.mine);
            const QString theirs = textOf(conflict.theirs);
            const bool isDecided = m_places.size() > 1 && std::ranges::any_of(decided, [&](const auto &decision) {
                const auto &[of, field, dropped, kept] = decision;
                return of == marker && field == conflict.field && kept == theirs
                    && (dropped == mine || isTypedOver(marker, field, mine, dropped));
            });
            if (conflict.field.isEmpty() || theirs.isEmpty() || conflict.keptMine || conflict.before != conflict.mine
                || wasRemoved(marker) || isDecided || isTypedAgain(marker, conflict.field, theirs))
                continue;
            if (isTypedOver(marker, conflict.field, theirs, mine) && !isTypedOver(marker, conflict.field, mine, theirs))
                broken.append(u"device %1 believed that %2 of %3 was set back from %4 to %5"_s.arg(
                    device->name(), conflict.field, marker, mine, theirs));
        }
    }
}

/// What was deleted does not come back for a while either, because some list still shows it. Between several systems a
/// deletion and a restoration may pass each other.
void World::checkNothingFlickered(QStringList &broken)
{
    if (m_places.size() > 1)
        return;
    for (const auto &device : m_devices) {
        for (const auto &[place, object] : everyObject()) {
            for (const bool isInTrash : {false, true}) {
                const auto rows = device->store().select({object.entity, {}, {}, {}, {}, -1, isInTrash});
                for (qsizetype row = 0; row < rows->size(); ++row) {
                    const QString marker = markerOf(*device, object, rows->id(row));
                    if (!isRecognised(object, marker) || m_restored.contains(marker) || m_disputed.contains(marker))
                        continue;
                    const auto history = device->store().history(object.entity, rows->id(row));
                    if (std::ranges::any_of(*history,
                            [](const store::HistoryEntry &entry) { return entry.change.kind == Edit::Kind::Restore; }))
                        broken.append(u"%1 came back at device %2 for a while"_s.arg(marker, device->name()));
                }
            }
        }
    }
}

/// An older copy never takes the place of what was typed over it, unless a conflict shows what went, or what was typed
/// over that in its turn; or a Satchel made it again that had yet to read the system it was deleted in.
void World::checkNothingOlder(QStringList &broken)
{
    for (const auto &device : m_devices) {
        for (const auto &[place, object] : everyObject()) {
            const std::set<QString> fields = allFreeFields(object.entity);
            for (const RecordId id : device->live(object)) {
                const QString marker = markerOf(*device, object, id);
                if (std::ranges::any_of(
                        m_removals, [&](const Removal &removal) { return removal.marker == marker && removal.isLate; }))
                    continue;
                const auto history = device->store().history(object.entity, id);
                for (const store::HistoryEntry &entry : *history) {
                    const QString before = textOf(entry.change.before);
                    const QString after = textOf(entry.change.after);
                    const bool isShown = std::ranges::any_of(m_shown,
                        [&](const QString &shown) { return isTypedOver(marker, entry.change.field, before, shown); });
                    const bool isTaken = entry.set.origin.isConnection() && fields.contains(entry.change.field)
                        && !before.isEmpty() && !after.isEmpty();
                    if (isTaken && before != after && !isShown && isTypedOver(marker, entry.change.field, after, before)
                        && !isTypedOver(marker, entry.change.field, before, after))
                        broken.append(u"%1 went back from %2 to %3 (%4) at device %5"_s.arg(
                            marker, before, after, entry.change.field, device->name()));
                }
            }
        }
    }
}

/// A list that leaves a row out, a copy of what was: none of it deletes what nobody deleted.
void World::checkDeletionsWereAsked(QStringList &broken)
{
    for (const auto &device : m_devices) {
        for (const auto &[place, object] : everyObject()) {
            for (const bool isInTrash : {false, true}) {
                const auto rows = device->store().select({object.entity, {}, {}, {}, {}, -1, isInTrash});
                for (qsizetype row = 0; row < rows->size(); ++row) {
                    const RecordId id = rows->id(row);
                    const QString marker = markerOf(*device, object, id);
                    if (!isRecognised(object, marker)
                        || std::ranges::find(m_removals, marker, &Removal::marker) != m_removals.end())
                        continue;
                    const auto history = device->store().history(object.entity, id);
                    if (std::ranges::any_of(*history,
                            [](const store::HistoryEntry &entry) { return entry.change.kind == Edit::Kind::Delete; }))
                        broken.append(
                            u"%1 was deleted at device %2 and nobody had done that"_s.arg(marker, device->name()));
                }
            }
        }
    }
}

/// Where somebody made one record point at another one and nobody ever said anything else, it points there as long as
/// both are there, also after one of them was deleted here and restored. What the colleague deletes loses its links
/// there, as does what a Satchel deletes that has yet to read of them; and without keys what was recreated is another
/// record.
void World::checkLinksAreKept(QStringList &broken)
{
    const auto isLost = [&](const QString &marker, bool isSaidThere) {
        return isDoubled(marker) || m_disputed.contains(marker)
            || std::ranges::any_of(m_removals,
                [&](const Removal &removal) { return removal.marker == marker && (removal.isThere || isSaidThere); });
    };
    for (const auto &device : m_devices) {
        for (const auto &[place, object] : everyObject()) {
            for (const RecordId id : device->live(object)) {
                const QString marker = markerOf(*device, object, id);
                for (const FieldMap *link : linksOf(place, object)) {
                    const QString field = link->locals.front();
                    const auto isSaid = [&](const LinkOperation &operation) {
                        return operation.marker == marker && operation.field == field;
                    };
                    const auto said = std::ranges::find_if(m_linkOperations, isSaid);
                    if (std::ranges::count_if(m_linkOperations, isSaid) != 1 || said->target.isEmpty()
                        || isLost(marker, said->isThere) || isLost(said->target, said->isThere))
                        continue;
                    const ObjectMap &other = *std::ranges::find(place.worked, link->target, &ObjectMap::object);
                    const auto targets = device->live(other);
                    if (std::ranges::none_of(
                            targets, [&](RecordId target) { return markerOf(*device, other, target) == said->target; }))
                        continue;
                    const Value value = device->store().get(object.entity, id)->value(field);
                    const auto *target = std::get_if<RecordId>(&value);
                    if (!target || markerOf(*device, other, *target) != said->target)
                        broken.append(
                            u"%1 lost its %2 %3 at device %4"_s.arg(marker, field, said->target, device->name()));
                }
            }
        }
    }
}

} // namespace satchel::simulation
