// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/PullPlan.h"

#include "domain/Consent.h"
#include "domain/Reason.h"
#include "store/sync/ExternalKey.h"
#include "sync/engine/FieldValues.h"
#include "sync/engine/RoundContext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

/// Already linked to another remote record of the same type.
bool isTwin(const PullFacts &facts)
{
    return facts.byKey && facts.byKey->isLinked() && facts.byKey->link->object == facts.object;
}

/// What the remote has only in place of ours is no edit of ours.
bool isTakenEdit(const FieldValue &theirs, const std::vector<FieldValue> &base, const ObjectRules &rules)
{
    return rules.taken.contains(theirs.field) && !rules.filled.contains(theirs.field)
        && theirs.value != valueOf(base, theirs.field);
}

bool isEdited(const std::vector<FieldValue> &theirs, const std::vector<FieldValue> &base, const ObjectRules &rules)
{
    return std::ranges::any_of(theirs, [&](const FieldValue &value) { return isTakenEdit(value, base, rules); });
}

/// As we made it, as far as its stamps and its version tell: a stamp of whole seconds may hide an edit that came right
/// after our create, whose answer had another version.
bool isAsWeMadeIt(const store::Link &link, const RemoteRecord &theirs)
{
    return theirs.isAsMade() && (link.version.isEmpty() || theirs.version == link.version);
}

/// What a server gives a record that we made, an owner perhaps, or makes of what we sent, is nobody's edit and brings
/// nothing back, as long as nobody has changed it since. What is known to be empty there and is not any more was
/// somebody's.
bool isEditedByAPerson(const PullFacts &facts, const ObjectRules &rules)
{
    const Counterpart &ours = *facts.counterpart;
    const RemoteRecord &theirs = facts.theirs;
    const bool isArriving = ours.link.number == 0;
    std::vector<FieldValue> edits = editsIn(ours.values.values, ours.base, rules);
    if (isArriving && theirs.isAsMade()
        && theirs.key == ours.link.record) // what differs, somebody had edited elsewhere
        std::erase_if(edits, [&](const FieldValue &value) { return isEmpty(valueOf(ours.base, value.field)); });
    const bool isAsWeLeftIt = !theirs.version.isEmpty() && theirs.version == ours.link.version;
    const bool isAsMade = isAsWeMadeIt(ours.link, theirs);
    if (!isArriving && (isAsWeLeftIt || isAsMade)) {
        std::erase_if(edits, [&](const FieldValue &value) {
            const bool isUnseen = !hasField(ours.base, value.field);
            return isUnseen || (isAsMade && !isEmpty(valueOf(ours.base, value.field)));
        });
    }
    return !edits.empty();
}

/// For an order of values that every Satchel knows; a reference has no text.
QByteArray asBytes(const QString &field, const Value &value)
{
    const std::vector<FieldValue> values(1, FieldValue{field, value});
    return store::encodeValues(values);
}

/// Where both sides changed what a person wants, the refusal counts, whatever the rule and whichever is newer: to go on
/// after a withdrawal harms the person, to stop too early does not.
Winner withRefusal(const QString &field, const FieldState &state, Winner winner)
{
    const bool isMine = isRefusalOf(field, state.mine);
    const bool isTheirs = isRefusalOf(field, state.theirs);
    return isMine == isTheirs ? winner : isMine ? Winner::Mine : Winner::Theirs;
}

bool isPartOfAddress(QStringView field)
{
    return field.startsWith(u"address_");
}

/// Merges the remote's and our values field by field; an address is one value.
class FieldMerge
{
public:
    FieldMerge(const PullFacts &facts, const ObjectRules &rules)
        : m_facts(facts), m_rules(rules), m_ours(*facts.counterpart), m_base(m_ours.base),
          m_problems(m_ours.values.problems)
    {
    }

    std::vector<Action> run()
    {
        m_addressWinner = addressWinner();
        for (const FieldFacts &field : m_ours.fields)
            merge(field);
        if (!m_edits.empty())
            m_actions.push_back(action::Update{std::move(m_edits)});
        m_actions.push_back(action::Agree{linkAsSeen(), std::move(m_base)});
        m_actions.push_back(action::SendDifferences{});
        m_actions.push_back(action::ParkFields{std::move(m_problems)});
        return std::move(m_actions);
    }

private:
    /// Who wins where both sides changed the same part of an address.
    std::optional<Winner> addressWinner() const
    {
        std::optional<Instant> changedHere;
        for (const FieldFacts &field : m_ours.fields) {
            const FieldState state = mergedState(field, m_ours.link, m_facts.theirs);
            if (!isPartOfAddress(field.field))
                continue;
            if (const auto winner = winnerByPrecedence(field, state))
                return winner;
            if (planField(state, Winner::Undecided).isConflict)
                changedHere = std::max(changedHere.value_or(field.changedHere), field.changedHere);
        }
        if (!changedHere)
            return {};
        return decide(m_rules.policy, *changedHere, m_facts.theirs.modified);
    }

    /// A system that follows another one for a field does not change it, but fills it; one that leads gives a record
    /// its value when both first meet. Afterwards, what a person writes here competes with it as usual.
    static std::optional<Winner> winnerByPrecedence(const FieldFacts &field, const FieldState &state)
    {
        if (!state.isPulled || state.mine == state.theirs || state.theirs == state.base)
            return {};
        if (field.standing == store::Standing::Follows && !isEmpty(state.mine))
            return Winner::Mine;
        const bool isFirstMeeting = !field.isAgreedOn && planField(state, Winner::Undecided).isConflict;
        if (field.standing == store::Standing::Leads && isFirstMeeting && !isEmpty(state.theirs))
            return Winner::Theirs;
        return {};
    }

    /// The street of one side with the postal code of the other is no address: all of one side's stays.
    bool followsAddressWinner(const FieldFacts &field, const FieldState &state) const
    {
        if (!m_addressWinner || !isPartOfAddress(field.field) || !state.isPulled || !state.isSent)
            return false;
        const bool hasWinnersValue = (*m_addressWinner == Winner::Mine && state.theirs == state.base)
            || (*m_addressWinner == Winner::Theirs && state.mine == state.base);
        return state.mine != state.theirs && !hasWinnersValue;
    }

    /// A person is still asked about these two values, whatever the rule says by now.
    bool awaitsDecision(const QString &field, const FieldState &state) const
    {
        return std::ranges::any_of(m_ours.conflicts, [&](const store::Conflict &one) {
            return one.isOpen && one.field == field && one.mine == state.mine && one.theirs == state.theirs;
        });
    }

    void merge(const FieldFacts &field)
    {
        const FieldState state = mergedState(field, m_ours.link, m_facts.theirs);
        if (state.mine != state.theirs && awaitsDecision(field.field, state))
            return;
        if (!state.isPulled && !field.isAgreedOn && state.mine != state.theirs)
            return;
        const bool isOfAddress = followsAddressWinner(field, state);
        if (const auto winner = winnerByPrecedence(field, state))
            return followPrecedence(field, state, *winner);
        Winner winner = Winner::Undecided;
        if (isOfAddress || planField(state, winner).isConflict) {
            winner = isOfAddress
                ? *m_addressWinner
                : withRefusal(field.field, state, decide(m_rules.policy, field.changedHere, m_facts.theirs.modified));
            addConflict(field.field, state, winner, action::DecidedBy::Policy);
        }
        const FieldPlan plan = isOfAddress ? planConflict(state, winner) : planField(state, winner);
        if (field.isUnsendable && !isOfAddress)
            addConflict(field.field, field.state, Winner::Mine); // it is replaced once ours can be written
        if (!plan.isConflict)
            closeConflict(field.field, !plan.takes);
        if (plan.takes && !plan.isConflict) {
            if (field.isOscillating && stopOscillation(field.field, state))
                return;
            noteUnseen(field.field, state);
        }
        if (plan.takes)
            m_edits.push_back({field.field, state.theirs});
        else
            setValue(m_base, field.field, plan.base);
    }

    void followPrecedence(const FieldFacts &field, const FieldState &state, Winner winner)
    {
        const bool hasMetBefore = isKnown(state, field.field);
        if (winner == Winner::Theirs || (state.isSent && !hasMetBefore))
            addConflict(field.field, state, winner, action::DecidedBy::Precedence);
        if (winner == Winner::Theirs)
            m_edits.push_back({field.field, state.theirs});
        else if (state.isSent && field.isUnsendable)
            return; // it is replaced once ours can be written
        else if (state.isSent && hasMetBefore)
            leaveAlone(field.field, state);
        else
            setValue(m_base, field.field, state.theirs); // so that ours is sent
    }

    void addConflict(const QString &field, const FieldState &state, Winner winner,
        action::DecidedBy decidedBy = action::DecidedBy::Nobody)
    {
        m_actions.push_back(action::AddConflict{field, state.base, state.mine, state.theirs, winner, decidedBy});
    }

    /// The same two values have met before.
    bool isKnown(const FieldState &state, const QString &field) const
    {
        return std::ranges::any_of(m_ours.conflicts, [&](const store::Conflict &one) {
            return one.field == field && one.mine == state.mine && one.theirs == state.theirs;
        });
    }

    /// Neither value replaces the other one any more.
    void leaveAlone(const QString &field, const FieldState &state)
    {
        m_problems.push_back({field,
            Reason::tr("%1 writes \"%2\" differently than another system does").arg(m_rules.system, textOf(state.mine)),
            false});
        setValue(m_base, field, state.mine);
    }

    /// Whoever takes back what they had written, or writes the same, leaves a person nothing to decide.
    void closeConflict(const QString &field, bool keptMine)
    {
        const auto open = std::ranges::find_if(
            m_ours.conflicts, [&](const store::Conflict &one) { return one.isOpen && one.field == field; });
        if (open != m_ours.conflicts.end())
            m_actions.push_back(action::CloseConflict{open->number, keptMine});
    }

    /// Two systems that two Satchels, or their own ways to write a value, let change each other for ever: no person
    /// does that. The greater value stays and is sent, which every Satchel decides alike; if it comes back once more,
    /// it is left alone. True when the remote value is not applied.
    bool stopOscillation(const QString &field, const FieldState &state)
    {
        if (asBytes(field, state.mine) < asBytes(field, state.theirs))
            return false;
        if (isKnown(state, field)) {
            leaveAlone(field, state);
            return true;
        }
        addConflict(field, state, Winner::Mine);
        setValue(m_base, field, state.theirs);
        return true;
    }

    /// The value that the remote value replaces is recorded as a conflict where the remote's writer may not have seen
    /// it: the remote was set back, from a backup perhaps, or another Satchel made the record.
    void noteUnseen(const QString &field, const FieldState &state)
    {
        const bool isMadeByUs = m_ours.link.number == 0 && !store::identityFromKey(m_facts.theirs.key).isNull();
        const bool isSetBack = m_facts.theirs.modified < m_ours.link.modified;
        const bool isOfMaker = isMadeByUs && !isEmpty(state.mine);
        if (isSetBack || isOfMaker)
            addConflict(field, state, Winner::Theirs);
    }

    store::Link linkAsSeen() const
    {
        store::Link link = m_ours.link;
        link.isTombstone = false;
        link.version = m_facts.theirs.version;
        link.modified = m_facts.theirs.modified;
        if (!store::identityFromKey(m_facts.theirs.key).isNull())
            link.externalKey = externalKeyBeside(link.record, m_facts.theirs.key);
        return link;
    }

    const PullFacts &m_facts;
    const ObjectRules &m_rules;
    const Counterpart &m_ours;
    std::optional<Winner> m_addressWinner;
    std::vector<FieldValue> m_base;
    std::vector<MappingProblem> m_problems;
    std::vector<FieldValue> m_edits;
    std::vector<Action> m_actions;
};

void addRestore(std::vector<Action> &actions, const store::Link &link)
{
    actions.push_back(action::Restore{});
    if (!link.isTombstone)
        actions.push_back(action::AddConflict{{}, {}, u"deleted"_s, u"edited"_s, Winner::Theirs});
}

std::vector<Action> planMerge(const PullFacts &facts, const ObjectRules &rules)
{
    const Counterpart &ours = *facts.counterpart;
    const bool isEditedThere = isEdited(ours.values.values, ours.base, rules);
    if (isOldCopy(facts)) { // or a clock that was set back: reading by id tells
        return isEditedThere ? std::vector<Action>{action::ReadAgain{}} : std::vector<Action>();
    }
    std::vector<Action> actions;
    if (ours.isDeleted) {
        const bool isPersonsEdit = !ours.isErased && isEditedThere && isEditedByAPerson(facts, rules);
        const auto outcome = mergePresence(Presence::Deleted, isPersonsEdit ? Presence::Edited : Presence::Unchanged);
        if (outcome == RecordOutcome::DeleteThere && !ours.link.isTombstone && !ours.isWantedBack) {
            store::Link link = ours.link;
            link.version = facts.theirs.version;
            link.modified = facts.theirs.modified;
            return {action::PutLink{std::move(link)}, action::Send{}};
        }
        addRestore(actions, ours.link);
    }
    std::ranges::move(FieldMerge(facts, rules).run(), std::back_inserter(actions));
    return actions;
}

/// Its id is the same at every Satchel, so that what two of them send on to a third system is one record there: the one
/// it is marked with, or one made of its name.
PullPlan planCreate(const PullFacts &facts, const ObjectRules &rules)
{
    std::vector<FieldValue> given = rules.object.constants;
    std::vector<FieldValue> base;
    given.reserve(given.size() + facts.values.values.size());
    base.reserve(facts.values.values.size() + facts.values.problems.size());
    for (const FieldValue &value : facts.values.values) {
        if (rules.taken.contains(value.field))
            given.push_back(value);
        base.push_back(value);
    }
    // A value that a rule wrote while the remote value could not be read is nobody's edit: the remote value replaces
    // it.
    QStringList unread;
    for (const MappingProblem &problem : facts.values.problems) {
        if (rules.taken.contains(problem.field))
            unread.append(problem.field);
    }
    const bool isIdUsed = facts.byId && facts.byId->isHere;
    const RecordId id = isIdUsed ? facts.freshId : facts.newId;
    const RemoteRecord &theirs = facts.theirs;
    store::Link link{0, rules.object.object, rules.object.entity, id, theirs.id, {}, theirs.version, theirs.modified,
        false, {}, externalKeyBeside(id, theirs.key)};
    PullPlan plan{id,
        {action::Create{std::move(given)}, action::Agree{std::move(link), std::move(base), std::move(unread)},
            action::SendDifferences{}}};
    if (facts.pending.isParked || !facts.values.problems.empty())
        plan.actions.push_back(action::ParkFields{facts.values.problems});
    return plan;
}

/// Another Satchel may have recreated what was deleted there and edited here, or the remote may have named it anew:
/// first it is looked what of that is gone.
PullPlan planDeferral(const PullFacts &facts)
{
    PullPlan plan;
    if (isTwin(facts)) {
        plan.actions.push_back(action::NoteMissing{facts.byKey->link->remoteId});
    } else { // nobody is known whom the remote may have named anew: all that is missing is looked for
        for (const store::Link &link : facts.match.taken)
            plan.actions.push_back(action::NoteMissing{link.remoteId});
    }
    plan.actions.push_back(action::ReadAgain{true});
    return plan;
}

/// With several systems, a duplicate of a record would come back from the next system as a third record.
PullPlan planDuplicate(const PullFacts &facts)
{
    const std::optional<Holder> &first = isTwin(facts) ? facts.byKey : facts.byId;
    return {{},
        {action::Park{Reason::tr("it is a duplicate of \"%1\": merge or delete one of them in the other system")
                          .arg(first->title)}}};
}

/// What is gone there is sent as a new record with the next writes. It will hold what is here, so that nothing of it is
/// left to decide.
void addRecreate(std::vector<Action> &actions, store::Link link, const std::vector<store::Conflict> &openConflicts)
{
    for (const store::Conflict &conflict : openConflicts)
        actions.push_back(action::CloseConflict{conflict.number, true});
    link.isTombstone = true;
    actions.push_back(action::PutLink{std::move(link)});
    actions.push_back(action::ForgetReferences{});
    actions.push_back(action::Send{});
}

void addTombstone(std::vector<Action> &actions, store::Link link)
{
    link.isTombstone = true;
    actions.push_back(action::PutLink{std::move(link)});
    actions.push_back(action::StopSending{});
}

} // namespace

Identity identify(const PullFacts &facts)
{
    if (facts.known)
        return Identity::Known;
    if (facts.theirs.isDeleted)
        return Identity::ReportedDeleted;
    if (facts.link) {
        const bool isBack = facts.link->isTombstone && facts.trust != Trust::Certain;
        return isBack ? Identity::Unsure : Identity::Linked;
    }
    if (facts.isKeptThere)
        return Identity::KeptAtRemote;
    if (facts.byKey && facts.byKey->isHere && !facts.byKey->isLinked())
        return facts.trust == Trust::Hint ? Identity::Unsure : Identity::MatchedByExternalKey;
    if (facts.pending.hasInDoubtCreate)
        return Identity::AwaitsInDoubtCreate;
    if (facts.trust == Trust::Hint)
        return Identity::Unsure;
    const bool mayBeLinked = isTwin(facts) || facts.mayBeRenamed; // by an id that is gone
    if (mayBeLinked && facts.mayDefer)
        return Identity::AwaitsDeletions;
    if (isTwin(facts) && facts.byKey->hasOtherSystems)
        return Identity::Duplicate;
    if (facts.match.record)
        return Identity::OfMatch;
    if (!facts.match.taken.empty() && facts.mayDefer)
        return Identity::AwaitsDeletions;
    if (!facts.byId || !facts.byId->isHere)
        return Identity::New;
    if (!facts.byId->isLinked())
        return Identity::OfId;
    return facts.byId->hasOtherSystems ? Identity::Duplicate : Identity::New;
}

std::optional<RecordId> counterpartOf(const PullFacts &facts)
{
    switch (identify(facts)) {
    case Identity::Known: return facts.known;
    case Identity::Linked: return facts.link->record;
    case Identity::MatchedByExternalKey: return facts.byKey->record;
    case Identity::OfMatch: return facts.match.record;
    case Identity::OfId: return facts.byId->record;
    default: return {};
    }
}

bool isOldCopy(const PullFacts &facts)
{
    return facts.link && facts.trust != Trust::Certain && facts.theirs.modified <= facts.link->modified;
}

FieldState mergedState(const FieldFacts &facts, const store::Link &link, const RemoteRecord &theirs)
{
    FieldState state = facts.state;
    const bool isAsMade = link.number != 0 && !link.isToBeCompared() && isAsWeMadeIt(link, theirs);
    // What a server gives a new record disputes with nobody, nor does what stands there because ours cannot.
    if ((isAsMade || facts.isUnsendable) && !facts.isAgreedOn && planField(state, Winner::Undecided).isConflict)
        state.base = state.theirs;
    return state;
}

/// A link that fell away with the record at its other end is nobody's edit and brings nothing back.
std::vector<FieldValue> editsIn(
    const std::vector<FieldValue> &theirs, const std::vector<FieldValue> &base, const ObjectRules &rules)
{
    std::vector<FieldValue> edits;
    std::ranges::copy_if(theirs, std::back_inserter(edits), [&](const FieldValue &value) {
        return isTakenEdit(value, base, rules)
            && !(isEmpty(value.value) && rules.entity.find(value.field)->type == FieldType::Reference);
    });
    return edits;
}

std::vector<FieldValue> fillingsIn(
    const std::vector<FieldValue> &theirs, const std::vector<FieldValue> &base, const ObjectRules &rules)
{
    std::vector<FieldValue> fillings;
    std::ranges::copy_if(theirs, std::back_inserter(fillings), [&](const FieldValue &value) {
        return !isEmpty(value.value) && rules.taken.contains(value.field) && !rules.filled.contains(value.field)
            && !hasField(base, value.field);
    });
    return fillings;
}

Differences differencesOf(const std::vector<FieldValue> &mine, const std::vector<FieldValue> &base,
    const QSet<QString> &sent, const std::vector<store::Conflict> &openConflicts)
{
    Differences differences;
    for (const FieldValue &value : mine) {
        if (!sent.contains(value.field) || value.value == valueOf(base, value.field))
            continue;
        const auto open = std::ranges::find(openConflicts, value.field, &store::Conflict::field);
        if (open == openConflicts.end()) {
            differences.fields.insert(value.field);
        } else if (open->mine != value.value) {
            differences.editedAgain.push_back(*open);
            differences.editedAgain.back().mine = value.value;
        }
    }
    return differences;
}

PullPlan planPull(const PullFacts &facts, const ObjectRules &rules)
{
    switch (identify(facts)) {
    case Identity::ReportedDeleted: // never believed at once
        if (facts.link && !facts.link->isTombstone)
            return {{}, {action::NoteMissing{facts.theirs.id}}};
        return {};
    case Identity::KeptAtRemote: return {};
    case Identity::Unsure: return {{}, {action::ReadAgain{}}};
    case Identity::AwaitsInDoubtCreate:
        return {{},
            {action::Park{
                Reason::tr("an earlier change is still unanswered; Satchel checks it with the next sync"), true}}};
    case Identity::AwaitsDeletions: return planDeferral(facts);
    case Identity::Duplicate: return planDuplicate(facts);
    case Identity::OfMatch: {
        PullPlan plan{facts.counterpart->link.record, {action::NoteMatch{facts.evidence}}};
        std::ranges::move(planMerge(facts, rules), std::back_inserter(plan.actions));
        return plan;
    }
    case Identity::Known:
    case Identity::Linked:
    case Identity::MatchedByExternalKey:
    case Identity::OfId: return {facts.counterpart->link.record, planMerge(facts, rules)};
    case Identity::New: break;
    }
    return planCreate(facts, rules);
}

PullPlan planDeletion(const DeletionFacts &facts)
{
    PullPlan plan{facts.link.record, {}};
    for (const store::Conflict &conflict : facts.editedAgain)
        plan.actions.push_back(action::ReplaceConflict{conflict});
    // Two Satchels that undo for two systems what the other one has just done: no person does that, and the record
    // stays.
    const bool isEdited = facts.isEditedHere || !facts.openConflicts.empty() || facts.isOscillating;
    const Presence mine = facts.isDeletedHere ? Presence::Deleted : isEdited ? Presence::Edited : Presence::Unchanged;
    if (mergePresence(mine, Presence::Deleted) == RecordOutcome::CreateThere) {
        plan.actions.push_back(action::AddConflict{{}, {}, u"edited"_s, u"deleted"_s, Winner::Mine});
        addRecreate(plan.actions, facts.link, facts.openConflicts);
        return plan;
    }
    if (mine == Presence::Unchanged)
        plan.actions.push_back(action::Delete{});
    addTombstone(plan.actions, facts.link);
    return plan;
}

PullPlan planOwnDeletion(const OwnDeletionFacts &facts)
{
    PullPlan plan{facts.link.record, {}};
    const bool isEditedThere = !facts.lastEdits.empty();
    if (facts.isDeletedHere && !isEditedThere) {
        addTombstone(plan.actions, facts.link);
        return plan;
    }
    if (facts.isDeletedHere) { // else it was restored while its deletion was on the way
        addRestore(plan.actions, facts.link);
        plan.actions.push_back(action::Update{facts.lastEdits});
    }
    addRecreate(plan.actions, facts.link, facts.openConflicts);
    return plan;
}

} // namespace satchel::sync
