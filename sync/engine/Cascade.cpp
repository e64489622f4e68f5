// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/Cascade.h"

#include "sync/engine/FieldValues.h"

#include <algorithm>

namespace satchel::sync {

namespace {

/// The field of ours that refers to an object; empty when the map points elsewhere.
QString referringField(const FieldMap &map, const QString &object)
{
    const qsizetype place = (QStringList{map.target} + map.alternatives).indexOf(object);
    return map.target.isEmpty() || place < 0 ? QString() : map.locals.value(place);
}

bool canBeTakenOff(const ObjectMap &object, const FieldMap &map)
{
    const bool isSent = map.direction == Direction::Both || map.direction == Direction::Push;
    return object.isPushed() && isSent && !map.isRequired && !map.isOnce;
}

} // namespace

Result<Cascade::Dependents> Cascade::dependentsOf(const ObjectMap &object, RecordId record)
{
    Dependents found;
    for (const QString &name : object.takesAlong) {
        const ObjectMap *dependent = m_context.object(name);
        if (!dependent)
            continue;
        TRY(readSeldom(*dependent));
        for (const FieldMap &map : dependent->fields) {
            if (referringField(map, object.object).isEmpty())
                continue;
            for (const auto part :
                {&Cascade::addReferrers, &Cascade::addMoved, &Cascade::addDisputed, &Cascade::addKept}) {
                TRY((this->*part)(object, *dependent, map, record, found));
            }
        }
    }
    std::ranges::sort(found.detachable);
    const auto twice = std::ranges::unique(found.detachable);
    found.detachable.erase(twice.begin(), twice.end());
    return found;
}

Result<void> Cascade::readSeldom(const ObjectMap &dependent)
{
    if (!m_open)
        m_open = TRY(store::Conflicts(m_context.store).list(m_context.connection.number, true));
    if (m_sleeper.contains(dependent.object))
        return {};
    constexpr qint64 all = -1;
    auto waiting = m_approvals.linkedWaiting(dependent.object, dependent.entity, {}, all);
    auto kept = m_approvals.keptOfObject(dependent.object);
    if (!waiting || !kept)
        return fail(!waiting ? waiting.error() : kept.error());
    m_sleeper.insert(dependent.object, std::move(*waiting));
    m_kept.insert(dependent.object, std::move(*kept));
    return {};
}

/// One remote field may be mapped to several of ours: the first that is not empty counts.
bool Cascade::refers(const ObjectMap &object, const ObjectMap &dependent, const FieldMap &map, const QByteArray &base,
    RecordId record) const
{
    const QString field = referringField(map, object.object);
    const auto values = store::decodeValues(m_context.store.schema().entity(dependent.entity), base);
    const auto first = std::ranges::find_if(
        map.locals, [&](const QString &local) { return !isEmpty(valueOf(values, local)); });
    return first != map.locals.end() && *first == field && valueOf(values, field) == Value(record);
}

void Cascade::add(const ObjectMap &dependent, const FieldMap &map, const store::Link &link, Dependents &found)
{
    if (canBeTakenOff(dependent, map))
        found.detachable.emplace_back(link.entity, link.record);
    else
        ++found.fixed;
}

Result<void> Cascade::addReferrers(
    const ObjectMap &object, const ObjectMap &dependent, const FieldMap &map, RecordId record, Dependents &found)
{
    const auto rows = TRY(m_context.store.select(
        {dependent.entity, {}, Filter::refersTo(referringField(map, object.object), record), {}, {}, -1, false}));
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const auto link = TRY(m_context.state().links.of(rows.id(row)));
        if (link && !link->isTombstone && link->object == dependent.object
            && refers(object, dependent, map, link->base, record))
            add(dependent, map, *link, found);
    }
    return {};
}

Result<void> Cascade::addMoved(
    const ObjectMap &object, const ObjectMap &dependent, const FieldMap &map, RecordId record, Dependents &found)
{
    for (const store::Link &known : m_sleeper.value(dependent.object)) {
        if (!refers(object, dependent, map, known.base, record))
            continue;
        const auto link = m_context.state().links.of(known.record); // as it is by now
        const auto moved = m_context.store.get(known.entity, known.record);
        if (!link || (!moved && moved.error().kind != Error::Kind::NotFound))
            return fail(!link ? link.error() : moved.error());
        const bool isLive = moved && !moved->isDeleted()
            && moved->value(referringField(map, object.object)) != Value(record);
        if (isLive && *link && !(*link)->isTombstone && refers(object, dependent, map, (*link)->base, record))
            add(dependent, map, **link, found);
    }
    return {};
}

/// Where two values dispute, the remote still has its own.
Result<void> Cascade::addDisputed(
    const ObjectMap &object, const ObjectMap &dependent, const FieldMap &map, RecordId record, Dependents &found)
{
    const QString field = referringField(map, object.object);
    for (const store::Conflict &conflict : *m_open) {
        if (conflict.entity != dependent.entity || conflict.field != field || conflict.theirs != Value(record))
            continue;
        const auto link = TRY(m_context.state().links.of(conflict.record));
        const auto disputed = m_context.store.get(dependent.entity, conflict.record);
        if (!disputed && disputed.error().kind != Error::Kind::NotFound)
            return fail(disputed.error());
        if (disputed && !disputed->isDeleted() && link && !link->isTombstone && link->object == dependent.object)
            ++found.fixed;
    }
    return {};
}

Result<void> Cascade::addKept(
    const ObjectMap &object, const ObjectMap &dependent, const FieldMap &map, RecordId record, Dependents &found)
{
    found.fixed += std::ranges::count_if(m_kept.value(dependent.object),
        [&](const store::Link &kept) { return refers(object, dependent, map, kept.base, record); });
    return {};
}

} // namespace satchel::sync
