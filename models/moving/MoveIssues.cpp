// SPDX-License-Identifier: GPL-3.0-or-later
#include "moving/MoveIssues.h"

#include "domain/Reason.h"
#include "mapping/FieldMapping.h"
#include "store/sync/Route.h"
#include "store/sync/SyncDirections.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::moving {

namespace {

using mapping::MappedField;
using mapping::ObjectMapping;
using store::FieldPair;
using store::ObjectSettings;
using store::RemoteObject;
using Cause = MoveIssue::Cause;

constexpr qsizetype mostNames = 5; // in a sentence

/// A person's settings, also where the connection only receives for the time being.
ObjectSettings chosenFor(const MoveSide &side, const QString &object)
{
    const auto found = side.settings.objects.find(object);
    return found == side.settings.objects.end() ? ObjectSettings() : found->second;
}

/// One of the other connection's objects.
struct Target
{
    const RemoteObject *remote = nullptr;
    ObjectSettings chosen;
    ObjectMapping mapping;
    Filter covered; // the records that it is for

    bool isWritten() const { return store::pushes(mapping.direction); }
    bool isSent() const { return isWritten() && remote->takesNew; }
};

Filter coveredBy(const RemoteObject &object)
{
    std::vector<Filter> conditions;
    for (const FieldValue &constant : object.constants)
        conditions.push_back(Filter::equals(constant.field, textOf(constant.value)));
    return conditions.empty() ? Filter() : Filter::all(std::move(conditions));
}

Filter both(Filter one, Filter other)
{
    if (one.isEverything())
        return other;
    if (other.isEverything())
        return one;
    return Filter::all({std::move(one), std::move(other)});
}

/// The same of what a reference points at.
Filter behind(const QString &reference, Filter filter)
{
    if (filter.kind == Filter::Kind::Condition)
        filter.path = reference + u'.' + filter.path;
    for (Filter &child : filter.children)
        child = behind(reference, std::move(child));
    return filter;
}

bool isTextType(FieldType type)
{
    return type == FieldType::Text || type == FieldType::LongText || type == FieldType::Email
        || type == FieldType::Phone || type == FieldType::Url;
}

QString listOf(QStringList names)
{
    const qsizetype more = names.size() - mostNames;
    if (more > 0)
        names = names.first(mostNames) << u"…"_s;
    return names.join(u", "_s);
}

/// The keys of ours that are written there; nothing where any text is.
std::optional<QSet<QString>> writtenKeys(const Target &target, const MappedField &row, const Field &field)
{
    const store::ValuePairs pairs = mapping::valuePairs(target.chosen, *target.remote, field);
    const bool isChosen = target.chosen.fields.contains(field.name);
    const store::RemoteField *remote = target.remote->field(row.remotes.front());
    if (pairs.empty() && (!isChosen || !remote || remote->options.empty()))
        return {};
    QSet<QString> keys;
    for (const auto &pair : pairs)
        keys.insert(pair.first);
    return keys;
}

/// Finds what a kind of record loses.
class KindIssues
{
public:
    KindIssues(const Schema &schema, EntityKind kind, const MoveSide &from, const MoveSide &to,
        const store::Route &route, PossibleIssues &found)
        : m_entity(schema.entity(kind)), m_from(from), m_system(to.connection.name), m_route(route), m_found(found)
    {
        for (const RemoteObject &remote : to.catalog) {
            if (remote.entity != kind)
                continue;
            const ObjectSettings chosen = chosenFor(to, remote.object);
            m_targets.push_back({&remote, chosen, mapping::mappingOf(remote, chosen, m_entity), coveredBy(remote)});
        }
    }

    /// The records that do not get there.
    void findLeftOut()
    {
        for (const auto &[filter, isThere] : uncovered())
            addRecords(isThere ? Cause::NotSent : Cause::NoObject, filter);
        if (isAnySent() && m_route.filters.contains(m_entity.kind))
            addRecords(Cause::NotRouted, both(Filter::negate(m_route.of(m_entity.kind)), anySent()));
    }

    void findFields(const std::function<bool(EntityKind)> &isRead)
    {
        QStringList known;
        for (const RemoteObject &remote : m_from.catalog) {
            if (remote.entity != m_entity.kind)
                continue;
            const auto mapping = mapping::mappingOf(remote, chosenFor(m_from, remote.object), m_entity);
            if (!store::pulls(mapping.direction))
                continue;
            for (const MappedField &row : mapping.fields) {
                for (const QString &local : row.isSynced() && store::pulls(row.direction) ? row.locals : QStringList())
                    if (!known.contains(local))
                        known.append(local);
            }
        }
        for (const QString &name : std::as_const(known)) {
            const Field *field = m_entity.find(name);
            if (!field || field->isSystem() || field->isCalculated() || field->isDerived())
                continue;
            for (const Target &target : m_targets) {
                if (target.isWritten() && !isConstant(target, name))
                    findField(target, *field, isRead);
            }
        }
    }

private:
    /// Filters, each with true where the other connection has an object that is not sent to.
    std::vector<std::pair<Filter, bool>> uncovered() const
    {
        if (!isAnySent())
            return {{Filter(), !m_targets.empty()}};
        const Filter sent = anySent();
        if (sent.isEverything())
            return {};
        const Field *kind = constantField();
        if (!kind)
            return {{Filter::negate(sent), false}};
        std::vector<std::pair<Filter, bool>> kinds;
        for (const Choice &choice : kind->choices) {
            bool isThere = false;
            bool isSent = false;
            for (const Target &target : m_targets) {
                const bool isOf = textOf(target.remote->constants.front().value) == choice.key;
                isThere = isThere || isOf;
                isSent = isSent || (isOf && target.isSent());
            }
            if (!isSent)
                kinds.emplace_back(Filter::equals(kind->name, choice.key), isThere);
        }
        return kinds;
    }

    /// The choice by which all objects of the kind are told apart, as calls and notes are.
    const Field *constantField() const
    {
        const Field *field = nullptr;
        for (const Target &target : m_targets) {
            const auto &constants = target.remote->constants;
            const Field *own = constants.size() == 1 ? m_entity.find(constants.front().field) : nullptr;
            if (!own || own->type != FieldType::Choice || (field && field != own))
                return nullptr;
            field = own;
        }
        return field;
    }

    bool isAnySent() const { return std::ranges::any_of(m_targets, &Target::isSent); }

    /// Everything where one object is for all records, or none is sent to.
    Filter anySent() const
    {
        std::vector<Filter> covered;
        for (const Target &target : m_targets) {
            if (!target.isSent())
                continue;
            if (target.covered.isEverything())
                return {};
            covered.push_back(target.covered);
        }
        return covered.empty() ? Filter() : Filter::any(std::move(covered));
    }

    static bool isConstant(const Target &target, const QString &field)
    {
        return std::ranges::find(target.remote->constants, field, &FieldValue::field) != target.remote->constants.end();
    }

    void addRecords(Cause cause, const Filter &filter)
    {
        MoveIssue issue{cause, {m_entity.kind, filter}};
        if (!m_targets.empty())
            issue.object = m_targets.front().remote->object;
        issue.selection.isMissing = true;
        switch (cause) {
        case Cause::NotSent:
            issue.reason = std::ranges::any_of(m_targets, &Target::isWritten)
                ? Reason::tr("%1 lets no new ones be made").arg(m_system)
                : Reason::tr("not sent to %1").arg(m_system);
            break;
        case Cause::NotRouted: issue.reason = Reason::tr("the route of %1 leaves them out").arg(m_system); break;
        default: {
            const Field *kind = filter.kind == Filter::Kind::Condition ? m_entity.find(filter.path) : nullptr;
            issue.reason = kind ? Reason::tr("%1 has no place for \"%2\"")
                                      .arg(m_system, kind->choiceLabel(filter.operands.front().text))
                                : Reason::tr("%1 has no place for them").arg(m_system);
            break;
        }
        }
        m_found.leftOut[m_entity.kind].push_back(filter);
        m_found.issues.push_back(std::move(issue));
    }

    const MappedField *rowOf(const Target &target, const QString &field, bool isProposal) const
    {
        const auto found = std::ranges::find_if(target.mapping.fields, [&](const MappedField &row) {
            return row.locals.contains(field) && row.isProposal == isProposal
                && (isProposal || row.direction != store::SyncDirection::None);
        });
        return found == target.mapping.fields.end() ? nullptr : &*found;
    }

    /// A stage says which pipeline it is of.
    bool followsFromStage(const Target &target, const Field &field) const
    {
        return field.type == FieldType::Reference && field.target == EntityKind::Pipeline
            && std::ranges::any_of(m_entity.fields, [&](const Field &other) {
                   const MappedField *row = other.type == FieldType::Reference && other.target == EntityKind::Stage
                       ? rowOf(target, other.name, false)
                       : nullptr;
                   return row && store::pushes(row->direction);
               });
    }

    void findField(const Target &target, const Field &field, const std::function<bool(EntityKind)> &isRead)
    {
        const MappedField *row = rowOf(target, field.name, false);
        const Filter hasValue = Filter::condition(field.name, Filter::Op::IsNotEmpty);
        if (!row || !store::pushes(row->direction)) {
            if (followsFromStage(target, field))
                return;
            const MappedField *proposed = row ? nullptr : rowOf(target, field.name, true);
            MoveIssue issue{row ? Cause::ReadOnly : Cause::NotSynced, {m_entity.kind, both(target.covered, hasValue)},
                target.remote->object, field.name};
            issue.reason = row ? Reason::tr("only received from %1").arg(m_system)
                : proposed     ? Reason::tr("not synced with %1; \"%2\" may be the same").arg(m_system, proposed->label)
                               : Reason::tr("not synced with %1").arg(m_system);
            issue.proposal = proposed ? proposed->label : QString();
            join(std::move(issue));
            return;
        }
        if (field.type == FieldType::Choice || field.type == FieldType::MultiChoice)
            findValues(target, *row, field);
        if (field.type == FieldType::Reference)
            findReferences(target, field, isRead);
        const store::RemoteField *remote = row->remotes.size() == 1 && row->locals.size() == 1
            ? target.remote->field(row->remotes.front())
            : nullptr;
        if (remote && remote->maxLength > 0 && isTextType(field.type)) {
            MoveIssue issue{Cause::TooLong, {m_entity.kind, target.covered, field.name, remote->maxLength},
                target.remote->object, field.name};
            issue.reason
                = Reason::tr("longer than the %1 characters that %2 takes").arg(remote->maxLength).arg(m_system);
            m_found.issues.push_back(std::move(issue));
        }
    }

    void findValues(const Target &target, const MappedField &row, const Field &field)
    {
        const auto written = writtenKeys(target, row, field);
        if (!written)
            return;
        std::vector<Operand> missing;
        QStringList labels;
        for (const Choice &choice : field.choices) {
            if (written->contains(choice.key))
                continue;
            missing.push_back(Operand::fromText(choice.key));
            labels.append(choice.label);
        }
        if (missing.empty())
            return;
        const Filter filter = Filter::condition(field.name, Filter::Op::In, std::move(missing));
        MoveIssue issue{
            Cause::NoValue, {m_entity.kind, both(target.covered, filter)}, target.remote->object, field.name};
        issue.reason = Reason::tr("%1 has no counterpart for: %2").arg(m_system, listOf(labels));
        join(std::move(issue));
    }

    void findReferences(const Target &target, const Field &field, const std::function<bool(EntityKind)> &isRead)
    {
        MoveIssue issue{
            Cause::NoCounterpart, {m_entity.kind, target.covered, field.name}, target.remote->object, field.name};
        issue.selection.isUnlinkedTarget = true;
        if (isStructure(field.target)) {
            if (!isRead(field.target))
                return;
            issue.reason = Reason::tr("%1 has no counterpart").arg(m_system);
            m_found.issues.push_back(std::move(issue));
            return;
        }
        issue.cause = Cause::TargetLeftOut;
        MoveIssue refused = issue;
        refused.selection.isTargetRefused = true;
        refused.reason = Reason::tr("refers to a record that %1 refused").arg(m_system);
        join(std::move(refused));
        const auto leftOut = m_found.leftOut.find(field.target);
        if (leftOut == m_found.leftOut.end())
            return;
        std::vector<Filter> lost;
        for (const Filter &filter : leftOut->second)
            lost.push_back(behind(field.name, filter));
        const bool isAll = std::ranges::any_of(lost, &Filter::isEverything);
        issue.selection.filter = both(target.covered, isAll ? Filter() : Filter::any(std::move(lost)));
        issue.reason = Reason::tr("refers to a record that %1 does not get").arg(m_system);
        join(std::move(issue));
    }

    /// The same about a field at several objects is one issue.
    void join(MoveIssue issue)
    {
        const auto same = std::ranges::find_if(m_found.issues, [&](const MoveIssue &other) {
            return other.cause == issue.cause && other.entity() == issue.entity() && other.field == issue.field
                && other.reason == issue.reason;
        });
        if (same == m_found.issues.end())
            m_found.issues.push_back(std::move(issue));
        else
            same->selection.filter = Filter::any({same->selection.filter, issue.selection.filter});
    }

    const Entity &m_entity;
    const MoveSide &m_from;
    QString m_system;
    const store::Route &m_route;
    PossibleIssues &m_found;
    std::vector<Target> m_targets;
};

} // namespace

bool isStructure(EntityKind entity)
{
    return entity == EntityKind::User || entity == EntityKind::Pipeline || entity == EntityKind::Stage;
}

std::vector<EntityKind> movedKinds(const MoveSide &from)
{
    std::vector<EntityKind> kinds;
    for (const RemoteObject &object : from.catalog) {
        const bool isReceived = store::pulls(
            store::narrowed(object.direction, chosenFor(from, object.object).direction));
        if (isReceived && !isStructure(object.entity) && std::ranges::find(kinds, object.entity) == kinds.end())
            kinds.push_back(object.entity);
    }
    return kinds;
}

Result<PossibleIssues> possibleIssues(
    const Schema &schema, const MoveSide &from, const MoveSide &to, const std::function<bool(EntityKind)> &isRead)
{
    const store::Route route = TRY(store::parseRoute(schema, to.settings.route));
    PossibleIssues found;
    std::vector<KindIssues> kinds;
    for (const EntityKind kind : movedKinds(from))
        kinds.emplace_back(schema, kind, from, to, route, found);
    for (KindIssues &kind : kinds)
        kind.findLeftOut();
    for (KindIssues &kind : kinds)
        kind.findFields(isRead);
    return found;
}

} // namespace satchel::moving
