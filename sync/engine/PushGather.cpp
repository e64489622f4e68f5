// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/PushGather.h"

#include "sync/engine/FieldValues.h"

#include <algorithm>

namespace satchel::sync {

Result<PushFacts> PushGather::facts(const store::OutboxEntry &waiting, PushPass pass)
{
    const Record record = TRY(m_context.store.get(waiting.entity, waiting.record));
    return facts(waiting, record, pass);
}

Result<PushFacts> PushGather::facts(const store::OutboxEntry &waiting, const Record &record, PushPass pass)
{
    auto state = m_context.state();
    PushFacts facts{waiting};
    facts.link = TRY(state.links.of(waiting.record));
    facts.isInDoubt = TRY(state.intents.has(waiting.record));
    facts.isAbsent = facts.link && m_absent.contains(facts.link->remoteId);
    facts.isDeleted = record.isDeleted();
    facts.isCovered = m_object.covers(record);
    facts.isCoveredElsewhere = !facts.isCovered && isCoveredElsewhere(record);
    switch (taskOf(facts, m_object, pass)) {
    case PushTask::Update: {
        TRY(readUpdate(facts, record));
        break;
    }
    case PushTask::Create: {
        facts.mine = m_reader.mapper().valuesOf(record);
        TRY(readCreate(facts));
        break;
    }
    case PushTask::Delete: {
        TRY(readDelete(facts));
        break;
    }
    default: break;
    }
    return facts;
}

Result<void> PushGather::readUpdate(PushFacts &facts, const Record &record)
{
    const Mapper &mapper = m_reader.mapper();
    facts.mine = mapper.valuesOf(record);
    facts.base = store::decodeValues(*record.entity, facts.link->base);
    facts.differences = TRY(m_reader.differences(*facts.link, facts.mine));
    TRY(leaveUnread(facts));
    if (facts.differences.fields.isEmpty())
        return {};
    facts.withheld = TRY(m_review.withheldFields(facts.waiting, facts.differences.fields));
    const QSet<QString> fields = fieldsToSend(facts, rules());
    if (!facts.withheld || fields.isEmpty())
        return {};
    facts.values = mapper.toRemote(facts.mine, fields);
    const QStringList left = leaveUnaccepted(facts, facts.base);
    const QSet<QString> written = fieldsWritten(facts, rules());
    facts.previous = mapper.toRemote(facts.base, written).fields;
    for (const QString &remote : left)
        facts.previous.remove(remote);
    facts.isDetached = TRY(detaches(facts.base, facts.mine, written));
    return {};
}

/// What the remote has in a field could not be read yet, and nothing was ever agreed on about it: it is not written
/// over, unless somebody has edited the field since. A reference to what is not here is: its target may be one that was
/// recreated.
Result<void> PushGather::leaveUnread(PushFacts &facts)
{
    QSet<QString> &fields = facts.differences.fields;
    if (std::ranges::all_of(fields, [&](const QString &field) { return hasField(facts.base, field); }))
        return {};
    const auto unread = TRY(m_context.state().parked.fields(m_object.object, facts.link->remoteId));
    for (auto field = unread.cbegin(); field != unread.cend(); ++field) {
        const bool isReference = rules().entity.find(field.key())->type == FieldType::Reference;
        if (!fields.contains(field.key()) || hasField(facts.base, field.key()) || isReference)
            continue;
        const auto changed = TRY(
            m_context.state().history.changedAt(m_object.entity, facts.waiting.record, field.key()));
        if (!changed || *changed <= field.value())
            fields.remove(field.key());
    }
    return {};
}

/// A value that the remote accepts from no program is not sent. It is a problem of its field, which a person has to
/// solve there, unless the remote has that value: `there` are the values it has, as values of ours. Returns the remote
/// fields that are not sent.
QStringList PushGather::leaveUnaccepted(PushFacts &facts, const std::vector<FieldValue> &there) const
{
    QStringList left;
    for (const FieldMap &map : m_object.fields) {
        const QString remote = map.remotes.value(0);
        if (!facts.values.fields.contains(remote) || map.accepts(facts.values.fields.value(remote)))
            continue;
        const QSet<QString> locals(map.locals.begin(), map.locals.end());
        const QJsonValue value = facts.values.fields.take(remote);
        left.append(remote);
        if (m_reader.mapper().toRemote(there, locals).fields.value(remote) == value)
            facts.isPartlyThere = true;
        else
            facts.values.problems.push_back({map.locals.first(), map.refusal, false});
    }
    return left;
}

/// A reference to what is deleted here and still there reads as empty on both sides, and is there all the same: the
/// vendor may delete this record along with its target.
Result<bool> PushGather::detaches(
    const std::vector<FieldValue> &base, const std::vector<FieldValue> &mine, const QSet<QString> &fields)
{
    for (const QString &field : fields) {
        const auto *target = std::get_if<RecordId>(&valueOf(base, field));
        if (!target || !isEmpty(valueOf(mine, field)))
            continue;
        const auto link = TRY(m_context.state().links.of(*target));
        if (link && !link->isTombstone)
            return true;
    }
    return false;
}

Result<void> PushGather::readCreate(PushFacts &facts)
{
    facts.isRouted = TRY(store::isRouted(m_context.store, m_context.route, facts.waiting.entity, facts.waiting.record));
    facts.mayBeThere = TRY(mayBeThere(facts.waiting));
    if (facts.mayBeThere || !facts.isRouted)
        return {};
    facts.values = m_reader.mapper().toRemote(facts.mine, fieldsToSend(facts, rules()));
    leaveUnaccepted(facts, {});
    auto state = m_context.state();
    facts.externalKey = TRY(externalKeyFor(state, facts.waiting.record, facts.link));
    return {};
}

/// A record that another system imported may originate here: true until this remote has been read again.
Result<bool> PushGather::mayBeThere(const store::OutboxEntry &waiting)
{
    const auto brought = TRY(m_context.state().others.importedAt(waiting.entity, waiting.record));
    const auto read = m_context.readSince.constFind(m_object.object);
    return brought && (read == m_context.readSince.cend() || *brought > *read);
}

Result<void> PushGather::readDelete(PushFacts &facts)
{
    facts.mayDelete = TRY(m_review.mayDelete(m_object, facts.waiting));
    const auto seen = m_seen.constFind(facts.link->remoteId);
    if (!facts.mayDelete || seen == m_seen.cend())
        return {};
    const std::vector<FieldValue> base = store::decodeValues(rules().entity, facts.link->base);
    facts.fillings = fillingsIn(m_reader.mapper().toLocal(*seen, base).values, base, rules());
    return {};
}

bool PushGather::isCoveredElsewhere(const Record &record) const
{
    return std::ranges::any_of(
        m_context.objects, [&](const ObjectMap &object) { return object.isPushed() && object.covers(record); });
}

} // namespace satchel::sync
