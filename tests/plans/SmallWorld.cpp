// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/plans/SmallWorld.h"

#include "domain/Overloaded.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

const std::array<QString, smallFields> names = {u"first_name"_s, u"last_name"_s};
const QString objectName = u"people"_s;

const ObjectMap &object()
{
    static const ObjectMap map = [] {
        ObjectMap made;
        made.object = objectName;
        made.entity = EntityKind::Contact;
        for (const QString &name : names)
            made.fields.push_back({{name}, {name}, u"text"_s, {}, {}});
        return made;
    }();
    return map;
}

const Entity &entity()
{
    static const auto schema = Schema::withCustomFields({});
    return schema->entity(EntityKind::Contact);
}

RecordId idOf(quint8 record)
{
    RecordId::Bytes bytes{};
    bytes[0] = 1;
    bytes[1] = record;
    bytes[6] = 0x70;
    bytes[8] = 0x80;
    return RecordId(bytes);
}

Value asValue(qint64 number)
{
    return number == 0 ? Value() : Value(number);
}

qint64 asNumber(const Value &value)
{
    const auto *number = std::get_if<qint64>(&value);
    return number ? *number : 0;
}

size_t fieldOf(const QString &name)
{
    return name == names[0] ? 0 : 1;
}

QString remoteIdOf(int record, size_t howManyth)
{
    return u"%1-%2"_s.arg(record).arg(howManyth);
}

} // namespace

SmallWorld::SmallWorld(ConflictPolicy policy, SmallCoverage &coverage)
    : m_rules(rulesOf(object(), entity(), u"remote"_s, policy)), m_coverage(coverage)
{
    for (quint8 record = 0; record < smallRecords; ++record)
        m_ids[record] = idOf(record);
    for (const int record : {0, 1})
        m_there[remoteIdOf(record, 0)] = {record, false, {1, 1}, {}};
    for (Desk &desk : m_desks) {
        desk.records[m_ids[0]] = {false, {1, 1}, {}};
        const Link link{
            {1, objectName, EntityKind::Contact, m_ids[0], remoteIdOf(0, 0), {}, u"1"_s, {1}}, valuesOf({1, 1})};
        desk.links[m_ids[0]] = link;
    }
}

bool SmallWorld::act(const SmallMove &move)
{
    const qint64 value = 10 + ++m_now;
    return move.actor == 2 ? actThere(move, value) : actHere(m_desks[static_cast<size_t>(move.actor)], move, value);
}

bool SmallWorld::actHere(Desk &desk, const SmallMove &move, qint64 value)
{
    const RecordId id = m_ids[static_cast<size_t>(move.record)];
    const auto known = desk.records.find(id);
    if (move.operation == SmallOperation::Create) {
        const bool isAnywhere = known != desk.records.end() || m_isCreated[static_cast<size_t>(move.record)];
        if (isAnywhere || move.record != 2)
            return false;
        m_isCreated[static_cast<size_t>(move.record)] = true;
        desk.records[id] = {false, {value, value}, {m_now, m_now}};
        noteWritten(move.record, 0, 0, value);
        noteWritten(move.record, 1, 0, value);
    } else if (known == desk.records.end() || !change(known->second, move, value)) {
        return false;
    }
    if (move.operation == SmallOperation::EditFirst)
        desk.records[id].changedAt[0] = m_now;
    if (move.operation == SmallOperation::EditSecond || move.operation == SmallOperation::Relink)
        desk.records[id].changedAt[1] = m_now;
    desk.outbox.insert(id);
    return true;
}

bool SmallWorld::actThere(const SmallMove &move, qint64 value)
{
    // The newest remote record of the record.
    auto newest = m_there.end();
    for (auto there = m_there.begin(); there != m_there.end(); ++there) {
        if (there->second.about == move.record && (newest == m_there.end() || !there->second.isDeleted))
            newest = there;
    }
    if (move.operation == SmallOperation::Create) {
        if (newest != m_there.end() || m_isCreated[static_cast<size_t>(move.record)])
            return false;
        m_isCreated[static_cast<size_t>(move.record)] = true;
        m_there[remoteIdOf(move.record, 0)] = {move.record, false, {value, value}, {}, 1, m_now, m_now};
        noteWritten(move.record, 0, 0, value);
        noteWritten(move.record, 1, 0, value);
        return true;
    }
    if (newest == m_there.end())
        return false;
    There &there = newest->second;
    struct Copy
    {
        bool &isDeleted;
        Values &values;
    };
    Copy copy{there.isDeleted, there.values};
    if (!change(copy, move, value))
        return false;
    ++there.version;
    there.modified = m_now;
    return true;
}

template <typename Copy> bool SmallWorld::change(Copy &copy, const SmallMove &move, qint64 value)
{
    const auto edit = [&](int field, qint64 to) {
        qint64 &held = copy.values[static_cast<size_t>(field)];
        if (copy.isDeleted || held == to)
            return false;
        noteWritten(move.record, field, held, to);
        held = to;
        return true;
    };
    switch (move.operation) {
    case SmallOperation::EditFirst: return edit(0, value);
    case SmallOperation::EditSecond: return edit(1, value);
    case SmallOperation::Relink: return edit(1, 1); // to a value that others may choose too
    case SmallOperation::Delete:
        if (copy.isDeleted)
            return false;
        for (const qint64 seen : copy.values)
            m_shown.set(static_cast<size_t>(seen));
        copy.isDeleted = true;
        return true;
    case SmallOperation::Restore: return std::exchange(copy.isDeleted, false);
    default: return false;
    }
}

void SmallWorld::noteWritten(int record, int field, qint64 before, qint64 after)
{
    m_written.emplace_back(record, field, before, after);
}

/// A round: what is listed, what is doubtful, what is said to be gone, what waited for that; then what waits here.
void SmallWorld::sync(int satchel)
{
    Desk &desk = m_desks[static_cast<size_t>(satchel)];
    std::vector<QString> listed;
    for (const auto &[id, there] : m_there) {
        if (!there.isDeleted)
            listed.push_back(id);
    }
    for (const QString &id : listed)
        pull(desk, id, Trust::Listed, true);
    for (const QString &id : std::exchange(desk.again, {}))
        pull(desk, id, Trust::Certain, true);
    for (const auto &[record, link] : desk.links) {
        if (!link.link.isTombstone && m_there.at(link.link.remoteId).isDeleted)
            desk.missing.insert(link.link.remoteId);
    }
    takeDeletions(desk);
    for (const QString &id : std::exchange(desk.afterDeletions, {}))
        pull(desk, id, Trust::Certain, false);
    for (int pass = 0; pass < 2; ++pass)
        push(desk, PushPass::Writes);
    push(desk, PushPass::Deletes);
}

RemoteRecord SmallWorld::remoteRecord(const QString &id) const
{
    const There &there = m_there.at(id);
    RemoteRecord record{id, QString::number(there.version), {there.modified}, false, {}, {}, there.key};
    record.created = Instant{there.created};
    return record;
}

std::vector<FieldValue> SmallWorld::valuesOf(const Values &values) const
{
    return {{names[0], asValue(values[0])}, {names[1], asValue(values[1])}};
}

void SmallWorld::pull(Desk &desk, const QString &remoteId, Trust trust, bool mayDefer)
{
    if (m_there.at(remoteId).isDeleted)
        return;
    const RemoteRecord theirs = remoteRecord(remoteId);
    PullFacts facts{theirs, objectName, trust, mayDefer};
    for (const auto &[record, link] : desk.links) {
        if (link.link.remoteId == remoteId)
            facts.link = link.link;
    }
    const RecordId identity = store::identityFromKey(theirs.key);
    if (!facts.link) {
        if (!identity.isNull() && desk.records.contains(identity))
            facts.byKey = holder(desk, identity);
        facts.values.values = valuesOf(m_there.at(remoteId).values);
        facts.newId = facts.byKey || identity.isNull() ? m_ids[static_cast<size_t>(m_there.at(remoteId).about)]
                                                       : identity;
        facts.byId = holder(desk, facts.newId);
        facts.freshId = idOf(static_cast<quint8>(100 + m_there.size()));
    }
    m_coverage.identities.insert(identify(facts));
    if (const auto record = counterpartOf(facts))
        facts.counterpart = counterpart(desk, facts, *record, theirs);
    carryOut(desk, planPull(facts, m_rules), remoteId);
}

void SmallWorld::adopt(Desk &desk, RecordId record, const QString &remoteId)
{
    const RemoteRecord theirs = remoteRecord(remoteId);
    PullFacts facts{theirs, objectName};
    facts.known = record;
    m_coverage.identities.insert(identify(facts));
    facts.counterpart = counterpart(desk, facts, record, theirs);
    carryOut(desk, planPull(facts, m_rules), remoteId);
}

std::optional<Holder> SmallWorld::holder(const Desk &desk, RecordId record) const
{
    const auto link = desk.links.find(record);
    Holder holder{record, desk.records.contains(record)};
    if (link != desk.links.end())
        holder.link = link->second.link;
    return holder;
}

Counterpart SmallWorld::counterpart(
    const Desk &desk, const PullFacts &facts, RecordId record, const RemoteRecord &theirs) const
{
    Counterpart counterpart;
    const Here &here = desk.records.at(record);
    const Values &there = m_there.at(theirs.id).values;
    const auto known = desk.links.find(record);
    if (facts.link) {
        counterpart.link = *facts.link;
        counterpart.base = known->second.base;
    } else {
        counterpart.link = {0, objectName, EntityKind::Contact, record, theirs.id};
        if (theirs.key == record && here.isDeleted)
            counterpart.base = valuesOf(here.values);
        if (store::isSuccessor(theirs.key) && known != desk.links.end() && known->second.link.isTombstone)
            counterpart.base = known->second.base;
        counterpart.isWantedBack = store::isSuccessor(theirs.key) && here.isDeleted;
    }
    counterpart.values.values = valuesOf(there);
    counterpart.isDeleted = here.isDeleted;
    for (size_t i = 0; i < smallFields; ++i) {
        const FieldState state{valueOf(counterpart.base, names[i]), asValue(here.values[i]), asValue(there[i])};
        counterpart.fields.push_back(
            {names[i], state, hasField(counterpart.base, names[i]), Instant{here.changedAt[i]}});
    }
    std::ranges::copy_if(desk.conflicts, std::back_inserter(counterpart.conflicts),
        [&](const store::Conflict &one) { return one.record == record; });
    return counterpart;
}

std::vector<store::Conflict> SmallWorld::openConflicts(const Desk &desk, RecordId record) const
{
    std::vector<store::Conflict> open;
    std::ranges::copy_if(desk.conflicts, std::back_inserter(open),
        [&](const store::Conflict &one) { return one.record == record && one.isOpen; });
    return open;
}

Differences SmallWorld::differences(const Desk &desk, const Link &link) const
{
    const RecordId record = link.link.record;
    return differencesOf(
        valuesOf(desk.records.at(record).values), link.base, m_rules.sent, openConflicts(desk, record));
}

void SmallWorld::takeDeletions(Desk &desk)
{
    for (const QString &remoteId : std::exchange(desk.missing, {})) {
        const auto known = std::ranges::find_if(
            desk.links, [&](const auto &one) { return one.second.link.remoteId == remoteId; });
        if (known == desk.links.end() || known->second.link.isTombstone || !m_there.at(remoteId).isDeleted)
            continue;
        const Link &link = known->second;
        const Differences differences = this->differences(desk, link);
        const DeletionFacts facts{link.link, desk.records.at(link.link.record).isDeleted, !differences.fields.isEmpty(),
            false, openConflicts(desk, link.link.record), differences.editedAgain};
        carryOut(desk, planDeletion(facts), remoteId);
    }
}

void SmallWorld::carryOut(Desk &desk, const PullPlan &plan, const QString &remoteId)
{
    const RecordId record = plan.record;
    std::vector<FieldValue> updated;
    const auto setValues = [&](const std::vector<FieldValue> &values) {
        for (const FieldValue &value : values) {
            desk.records[record].values[fieldOf(value.field)] = asNumber(value.value);
            desk.records[record].changedAt[fieldOf(value.field)] = m_there.at(remoteId).modified;
        }
    };
    const auto putLink = [&](store::Link link, std::vector<FieldValue> base) {
        link.number = link.number == 0 ? 1 : link.number;
        desk.links[record] = {std::move(link), std::move(base)};
    };
    for (const Action &action : plan.actions) {
        std::visit(Overloaded{
                       [&](const action::NoteMissing &one) { desk.missing.insert(one.remoteId); },
                       [&](const action::ReadAgain &one) {
                           (one.isAfterDeletions ? desk.afterDeletions : desk.again).insert(remoteId);
                       },
                       [&](const action::Create &one) {
                           desk.records[record] = {};
                           setValues(one.values);
                       },
                       [&](const action::Restore &) { desk.records[record].isDeleted = false; },
                       [&](const action::Update &one) {
                           setValues(one.values);
                           updated = one.values;
                       },
                       [&](const action::Delete &) { desk.records[record].isDeleted = true; },
                       [&](const action::AddConflict &one) {
                           for (const Value &value : {one.mine, one.theirs})
                               m_shown.set(static_cast<size_t>(asNumber(value)));
                           desk.conflicts.push_back({std::ssize(desk.conflicts) + 1, 1, EntityKind::Contact, record,
                               one.field, one.before, one.mine, one.theirs, one.winner != Winner::Theirs,
                               one.winner == Winner::Undecided, {m_now}});
                       },
                       [&](const action::ReplaceConflict &one) {
                           desk.conflicts[static_cast<size_t>(one.conflict.number - 1)] = one.conflict;
                       },
                       [&](const action::CloseConflict &one) {
                           desk.conflicts[static_cast<size_t>(one.number - 1)].isOpen = false;
                       },
                       [&](const action::PutLink &one) { putLink(one.link, desk.links[record].base); },
                       [&](const action::Agree &one) {
                           auto base = one.base;
                           for (const FieldValue &value : updated)
                               setValue(base, value.field, value.value);
                           putLink(one.link, std::move(base));
                       },
                       [&](const action::Send &) { desk.outbox.insert(record); },
                       [&](const action::SendDifferences &) {
                           if (!differences(desk, desk.links.at(record)).fields.isEmpty())
                               desk.outbox.insert(record);
                       },
                       [&](const action::StopSending &) { desk.outbox.erase(record); },
                       [](const auto &) {},
                   },
            action);
    }
    answerConflicts(desk, record);
}

/// A person is asked at once, and answers by turns.
void SmallWorld::answerConflicts(Desk &desk, RecordId record)
{
    for (store::Conflict &conflict : desk.conflicts) {
        if (!conflict.isOpen || conflict.record != record)
            continue;
        conflict.isOpen = false;
        conflict.keptMine = ++m_asked % 2 == 0;
        Link &link = desk.links.at(record);
        setValue(link.base, conflict.field, conflict.theirs);
        if (!conflict.keptMine)
            desk.records.at(record).values[fieldOf(conflict.field)] = asNumber(conflict.theirs);
        desk.outbox.insert(record);
    }
}

void SmallWorld::push(Desk &desk, PushPass pass)
{
    for (const RecordId record : std::set(desk.outbox)) {
        const Here &here = desk.records.at(record);
        PushFacts facts{{EntityKind::Contact, record}};
        const auto link = desk.links.find(record);
        facts.isDeleted = here.isDeleted;
        facts.isCovered = true;
        facts.mine = valuesOf(here.values);
        facts.mayDelete = true;
        facts.withheld = QSet<QString>();
        if (link != desk.links.end()) {
            facts.link = link->second.link;
            facts.isAbsent = !facts.link->isTombstone && m_there.at(facts.link->remoteId).isDeleted;
            facts.base = link->second.base;
            facts.differences = differences(desk, link->second);
        }
        facts.externalKey = !facts.link ? record
            : store::isSuccessor(facts.link->externalKey)
            ? facts.link->externalKey
            : store::successorOf(facts.link->externalKey.isNull() ? record : facts.link->externalKey);
        for (const QString &field : fieldsToSend(facts, m_rules))
            facts.values.fields.insert(field, asNumber(valueOf(facts.mine, field)));
        const PushPlan plan = planPush(facts, m_rules, pass, [](const QString &) { return true; });
        m_coverage.pushes.insert({taskOf(facts, m_rules.object, pass), plan.outcome});
        if (plan.outcome == PushPlan::Outcome::Forget)
            desk.outbox.erase(record);
        if (plan.outcome == PushPlan::Outcome::Send)
            write(desk, plan.write);
    }
}

void SmallWorld::write(Desk &desk, const PendingWrite &write)
{
    const RecordId record = write.waiting.record;
    ++m_now;
    if (write.write.kind == Edit::Kind::Delete) {
        There &there = m_there.at(write.write.remoteId);
        there.isDeleted = true;
        ++there.version;
        const OwnDeletionFacts facts{*write.link, desk.records.at(record).isDeleted, {}, openConflicts(desk, record)};
        carryOut(desk, planOwnDeletion(facts), write.write.remoteId);
        return;
    }
    QString remoteId = write.write.remoteId;
    if (write.write.kind == Edit::Kind::Create) {
        for (const auto &[id, there] : m_there) {
            if (!there.isDeleted && there.key == write.write.key)
                return adopt(desk, record, id); // the key is unique there
        }
        const int about = static_cast<int>(
            std::ranges::find(m_ids, store::identityFromKey(write.write.key)) - m_ids.begin());
        remoteId = remoteIdOf(about, m_there.size());
        m_there[remoteId] = {about, false, {}, write.write.key, 0, m_now, m_now};
    }
    There &there = m_there.at(remoteId);
    for (const FieldValue &value : write.fields)
        there.values[fieldOf(value.field)] = asNumber(value.value);
    ++there.version;
    there.modified = m_now;
    writeDone(desk, write, remoteId);
}

void SmallWorld::writeDone(Desk &desk, const PendingWrite &write, const QString &remoteId)
{
    const RecordId record = write.waiting.record;
    Link link = write.link ? desk.links.at(record) : Link{{1, objectName, EntityKind::Contact, record, remoteId}, {}};
    for (const FieldValue &value : write.fields)
        setValue(link.base, value.field, value.value);
    link.link.version = QString::number(m_there.at(remoteId).version);
    link.link.modified = {m_there.at(remoteId).modified};
    desk.links[record] = link;
    if (differences(desk, link).fields.isEmpty())
        desk.outbox.erase(record);
}

QString SmallWorld::broken() const
{
    for (const Desk &desk : m_desks) {
        if (const QString difference = differenceOf(desk); !difference.isEmpty())
            return difference;
    }
    for (int record = 0; record < smallRecords; ++record) {
        std::vector<Values> there;
        for (const auto &[id, one] : m_there) {
            if (one.about == record && !one.isDeleted)
                there.push_back(one.values);
        }
        if (there.size() > 1)
            return u"record %1 is there twice"_s.arg(record);
        if (!there.empty() && !lostOf(record, there.front()).isEmpty())
            return lostOf(record, there.front());
    }
    return {};
}

QString SmallWorld::differenceOf(const Desk &desk) const
{
    std::set<QString> linked;
    for (const auto &[record, here] : desk.records) {
        if (here.isDeleted)
            continue;
        const auto link = desk.links.find(record);
        if (link == desk.links.end() || link->second.link.isTombstone)
            return u"a record is here only"_s;
        const There &there = m_there.at(link->second.link.remoteId);
        if (there.isDeleted || there.values != here.values)
            return u"record %1 differs"_s.arg(link->second.link.remoteId);
        linked.insert(link->second.link.remoteId);
    }
    for (const auto &[id, there] : m_there) {
        if (!there.isDeleted && !linked.contains(id))
            return u"record %1 is there only"_s.arg(id);
    }
    return {};
}

/// A value that nobody replaced knowingly and no conflict shows.
QString SmallWorld::lostOf(int record, const Values &there) const
{
    for (const auto &[about, field, before, after] : m_written) {
        if (about != record || there[static_cast<size_t>(field)] == after || m_shown.test(static_cast<size_t>(after)))
            continue;
        const bool isReplaced = std::ranges::any_of(m_written, [&, f = field, v = after](const auto &other) {
            return std::get<0>(other) == record && std::get<1>(other) == f && std::get<2>(other) == v;
        });
        if (!isReplaced)
            return u"value %1 was lost"_s.arg(after);
    }
    return {};
}

} // namespace satchel::sync
