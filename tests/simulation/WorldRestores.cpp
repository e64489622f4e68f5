// SPDX-License-Identifier: GPL-3.0-or-later
// Devices of a world that are restored from a backup. A restoring takes away what its device alone knew: what was typed
// there since the backup and has not arrived at any remote, the conflicts that it showed, and what its person had
// answered. Everything else must hold as in a world without backups. What the person answers to the question of the
// restored store is an operation like any other.
#include "store/CopyMark.h"
#include "sync/engine/FieldValues.h"
#include "tests/simulation/World.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::simulation {

void World::backUpOrRestore()
{
    constexpr quint64 backups = 7; // of a hundred steps
    constexpr quint64 restores = 7;
    observe();
    Device &device = *m_devices[m_restores() % m_devices.size()];
    const quint64 chance = m_restores() % 100;
    if (chance < backups) {
        device.backUp();
        BackedUp backup{m_moment, {}, {}};
        const auto isOfDevice = [&](const auto &one) { return std::get<0>(one) == &device; };
        std::ranges::copy_if(m_unsent, std::inserter(backup.unsent, backup.unsent.end()), isOfDevice);
        std::ranges::copy_if(m_keptHere, std::inserter(backup.keptHere, backup.keptHere.end()), isOfDevice);
        m_backups[&device] = std::move(backup);
        say(u"device %1 makes a backup"_s.arg(device.name()));
    } else if (chance < backups + restores && m_backups.contains(&device)) {
        restoreFromBackup(device);
    }
}

void World::restoreFromBackup(Device &device)
{
    const BackedUp &backup = m_backups[&device];
    noteShown(device);
    forgetOperations(device, backup.moment);
    std::erase_if(m_linkOperations, [&](const LinkOperation &operation) {
        return operation.by.device == &device && operation.by.moment >= backup.moment && !hasArrived(device, operation);
    });
    std::erase_if(m_removals, [&](const Removal &removal) {
        return removal.by.device == &device && removal.by.moment >= backup.moment && !hasArrived(removal);
    });
    const auto isOfDevice = [&](const auto &one) { return std::get<0>(one) == &device; };
    std::erase_if(m_unsent, isOfDevice);
    std::erase_if(m_keptHere, isOfDevice);
    m_unsent.insert(backup.unsent.begin(), backup.unsent.end());
    m_keptHere.insert(backup.keptHere.begin(), backup.keptHere.end());
    device.restore();
    noteForgotten(device);
    say(u"device %1 is restored from its backup"_s.arg(device.name()));
}

/// A deletion that the device had yet to send on to another place: what it does not know any more of the record, it
/// takes for a new one.
void World::noteForgotten(Device &device)
{
    for (Removal &removal : m_removals) {
        const bool isElsewhere = std::ranges::any_of(m_places, [&](const Place &place) {
            const auto live = m_liveThere.find({place.number, removal.marker});
            return live != m_liveThere.end() && live->second == m_moment;
        });
        const auto objects = everyObject();
        const bool isKnown = std::ranges::all_of(objects, [&](const auto &known) {
            const auto &[place, object] = known;
            const auto links = store::SyncState(device.store(), place.connection()).links.page(object.object, 0, -1);
            return !isRecognised(object, removal.marker) || std::ranges::any_of(*links, [&](const store::Link &link) {
                return markerOf(device, object, link.record) == removal.marker;
            });
        });
        removal.isLate |= m_places.size() > 1 && isElsewhere && !isKnown;
    }
}

void World::observe()
{
    ++m_moment;
    for (const auto &[place, object] : everyObject()) {
        for (const RemoteRecord &record : place.remote->live(object.object)) {
            const QString marker = markerOf(object, record.fields);
            m_liveThere[{place.number, marker}] = m_moment;
            for (const auto &[local, remote] : freeFields(object))
                m_seenThere[{marker, local, plain(record.fields[remote])}] = m_moment;
        }
    }
    for (const auto &[record, moment] : m_liveThere) {
        if (moment != m_moment)
            m_goneThere[record] = m_moment;
    }
}

bool World::hasArrived(const Operation &operation) const
{
    const auto seen = m_seenThere.find({operation.marker, operation.field, operation.after});
    return seen != m_seenThere.end() && seen->second > operation.by.moment;
}

bool World::hasArrived(Device &device, const LinkOperation &operation)
{
    for (const auto &[place, object] : everyObject()) {
        const auto links = linksOf(place, object);
        const auto link = std::ranges::find_if(
            links, [&](const FieldMap *one) { return one->locals.front() == operation.field; });
        if (link == links.end())
            continue;
        const ObjectMap &other = *std::ranges::find(place.worked, (*link)->target, &ObjectMap::object);
        for (const RemoteRecord &record : place.remote->live(object.object)) {
            if (markerOf(object, record.fields) != operation.marker)
                continue;
            const auto values = device.mapped(object, record, place.number);
            const auto *target = std::get_if<RecordId>(&valueOf(values, operation.field));
            if ((target ? markerOf(device, other, *target) : QString()) == operation.target)
                return true;
        }
    }
    return false;
}

/// Some remote has had it no more since then; it may have been recreated by now.
bool World::hasArrived(const Removal &removal) const
{
    return std::ranges::any_of(m_places, [&](const Place &place) {
        const auto gone = m_goneThere.find({place.number, removal.marker});
        return gone != m_goneThere.end() && gone->second > removal.by.moment;
    });
}

/// What never arrived nobody else has seen: as if it had not been typed. What was typed over it, or deleted with it,
/// was typed over what had been there before.
void World::forgetOperations(const Device &device, qint64 since)
{
    for (size_t i = 0; i < m_operations.size();) {
        const Operation operation = m_operations[i];
        if (operation.by.device != &device || operation.by.moment < since || hasArrived(operation)) {
            ++i;
            continue;
        }
        m_operations.erase(m_operations.begin() + static_cast<std::ptrdiff_t>(i));
        for (size_t later = i; later < m_operations.size(); ++later) {
            Operation &over = m_operations[later];
            if (over.by.device == &device && over.marker == operation.marker && over.field == operation.field
                && over.before == operation.after)
                over.before = operation.before;
        }
        for (Removal &removal : m_removals) {
            if (removal.by.device == &device && removal.marker == operation.marker
                && removal.seen.contains(operation.after))
                removal.seen.insert(operation.before);
        }
    }
}

/// The conflicts that a device shows are gone with its store, and so is what it had yet to look up: which values of
/// others its last write replaced.
void World::noteShown(Device &device)
{
    for (const Place &place : m_places) {
        store::SyncState state(device.store(), place.connection());
        for (const ObjectMap &object : place.worked) {
            const auto links = state.links.page(object.object, 0, -1);
            for (const store::Link &link : *links) {
                if (link.unverifiedSince || *state.intents.has(link.record))
                    noteReplaced(markerOf(device, object, link.record));
            }
        }
    }
    const auto conflicts = store::Conflicts(device.store()).list();
    for (const store::Conflict &conflict : *conflicts) {
        m_shown.insert({textOf(conflict.mine), textOf(conflict.theirs)});
        if (conflict.field.isEmpty())
            m_disputed.insert(markerOf(device, objectOf(device, conflict), conflict.record));
    }
}

/// Values of a record that no remote has now.
void World::noteReplaced(const QString &marker)
{
    for (const Operation &operation : m_operations) {
        const auto seen = m_seenThere.find({marker, operation.field, operation.after});
        if (operation.marker == marker && (seen == m_seenThere.end() || seen->second != m_moment))
            m_shown.insert(operation.after);
    }
}

bool World::answerRestored(Device &device, const Place &place)
{
    if (!device.restoredQuestion(place.number))
        return false;
    const auto asked = device.askedAfterRestoring(place.number);
    // One system's checkbox may be empty and another one's cannot: taking the empty value over would never end.
    const bool mayDecline = m_places.size() == 1 || std::ranges::all_of(asked, [this](const store::Approval &one) {
        const std::set<QString> free = allFreeFields(one.entity);
        return std::ranges::all_of(one.fields, [&](const QString &field) { return free.contains(field); });
    });
    const store::Answer answer = m_restores() % 2 == 1 && mayDecline ? store::Answer::No : store::Answer::Yes;
    std::vector<Record> before;
    for (const store::Approval &one : asked)
        before.push_back(*device.store().get(one.entity, one.record));
    say(u"device %1 answers at place %2 about %3 records that are older than its backup: %4"_s.arg(device.name())
            .arg(place.number)
            .arg(asked.size())
            .arg(answer == store::Answer::Yes ? u"yes"_s : u"no"_s));
    device.answer(place.number, answer);
    for (size_t i = 0; i < asked.size(); ++i)
        noteAnswered(device, place, asked[i], answer, before[i]);
    return true;
}

void World::noteAnswered(
    Device &device, const Place &place, const store::Approval &asked, store::Answer answer, const Record &before)
{
    const ObjectMap &object = *std::ranges::find(place.worked, asked.object, &ObjectMap::object);
    const QString marker = markerOf(device, object, asked.record);
    const Record after = *device.store().get(asked.entity, asked.record);
    Removal removal{marker, {}, false, {}, false, author(device)};
    for (const QString &field : allFreeFields(object.entity))
        removal.seen.insert(before.text(field));
    switch (asked.kind) {
    case Edit::Kind::Update:
        for (const QString &field : asked.fields)
            noteAnsweredField(device, place, asked, field, answer, before);
        break;
    case Edit::Kind::Delete:
        if (answer == store::Answer::Yes)
            m_removals.push_back(removal);
        else
            m_restored.insert(marker);
        break;
    default:
        if (answer == store::Answer::Yes) {
            m_restored.insert(marker); // somebody may have deleted it since the backup
            noteTwin(place, marker);
        } else if (after.isDeleted() && !before.isDeleted())
            m_removals.push_back(removal);
        else
            m_keptHere.insert({&device, place.number, asked.record});
    }
}

/// A restored device does not know that its record is at a place and may be deleted there: what its person edits before
/// the first sync is sent as usual, and creates the record again.
void World::noteEditedUnknown(Device &device, const std::vector<Edit> &edits)
{
    for (const Place &place : m_places) {
        if (!device.connection(place.number).settings.contains(store::restoredKey))
            continue;
        for (const Edit &edit : edits) {
            const auto object = std::ranges::find(place.worked, edit.entity, &ObjectMap::entity);
            const auto link = *store::SyncState(device.store(), place.connection()).links.of(edit.id);
            if (edit.kind == Edit::Kind::Update && object != place.worked.end() && !link)
                m_restored.insert(markerOf(device, *object, edit.id));
        }
    }
}

/// Where a vendor has no mark, a record that was changed since its lost create is not known as ours.
void World::noteTwin(const Place &place, const QString &marker)
{
    observe();
    const auto live = m_liveThere.find({place.number, marker});
    if (live != m_liveThere.end() && live->second == m_moment)
        m_doubled.insert(marker);
}

void World::noteAnsweredField(Device &device, const Place &place, const store::Approval &asked, const QString &field,
    store::Answer answer, const Record &before)
{
    const ObjectMap &object = *std::ranges::find(place.worked, asked.object, &ObjectMap::object);
    const QString marker = markerOf(device, object, asked.record);
    const Record after = *device.store().get(asked.entity, asked.record);
    if (before.entity->find(field)->type == FieldType::Reference) {
        const auto links = linksOf(place, object);
        const auto link = std::ranges::find_if(
            links, [&](const FieldMap *one) { return one->locals.front() == field; });
        const auto *target = std::get_if<RecordId>(&after.value(field));
        if (link != links.end() && after.value(field) != before.value(field))
            m_linkOperations.push_back({marker, field,
                target
                    ? markerOf(device, *std::ranges::find(place.worked, (*link)->target, &ObjectMap::object), *target)
                    : QString(),
                false, author(device)});
        return;
    }
    const auto link = *store::SyncState(device.store(), place.connection()).links.of(asked.record);
    const QString there = link ? textOf(valueOf(store::decodeValues(*before.entity, link->base), field)) : QString();
    const QString was = before.text(field);
    const QString is = after.text(field);
    if (answer == store::Answer::Yes && there != is) // over what the remote has
        m_operations.push_back({marker, field, there, is, true, author(device)});
    if (answer == store::Answer::No && was != is)
        m_operations.push_back({marker, field, was, is, true, author(device)});
    const auto unsent = store::Approvals(device.store(), place.connection()).unsent();
    if (unsent->contains({asked.record, field}))
        m_unsent.insert({&device, marker, field, is});
}

/// Its link to a record that is not to be sent cannot be sent either, and waits for the day on which that is edited.
bool World::awaitsKeptHere(
    Device &device, const Place &place, const ObjectMap &object, RecordId record, const QString &field)
{
    const auto links = linksOf(place, object);
    const bool isLink = std::ranges::any_of(links, [&](const FieldMap *link) { return link->locals.front() == field; });
    if (!isLink)
        return false;
    const Value value = device.store().get(object.entity, record)->value(field);
    const auto *target = std::get_if<RecordId>(&value);
    return target && isKeptHere(device, place, *target);
}

bool World::isKeptHere(Device &device, const Place &place, RecordId record)
{
    if (!m_keptHere.contains({&device, place.number, record}))
        return false;
    const auto link = *store::SyncState(device.store(), place.connection()).links.of(record);
    return !link || link->isTombstone;
}

} // namespace satchel::simulation
