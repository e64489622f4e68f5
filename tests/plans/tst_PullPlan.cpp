// SPDX-License-Identifier: GPL-3.0-or-later
// planPull() over every combination of facts, checked against the rules of every plan: what is not certain changes
// nothing, nothing that a person wrote is replaced unsaid, two values that differ are sent or on record.
#include "store/sync/ExternalKey.h"
#include "sync/engine/FieldValues.h"
#include "sync/engine/PullPlan.h"
#include "tests/support/TestProgram.h"

#include <array>
#include <QtTest>
#include <set>

using namespace satchel;
using namespace satchel::sync;
using namespace Qt::StringLiterals;

namespace {

const QString field = u"first_name"_s;
const QString people = u"people"_s;

RecordId idOf(quint8 number)
{
    RecordId::Bytes bytes{};
    bytes[0] = number;
    bytes[6] = 0x70;
    bytes[8] = 0x80;
    return RecordId(bytes);
}

const ObjectMap &object()
{
    static const ObjectMap map = [] {
        ObjectMap made;
        made.object = people;
        made.entity = EntityKind::Contact;
        return made;
    }();
    return map;
}

const Entity &entity()
{
    static const auto schema = Schema::withCustomFields({});
    return schema->entity(EntityKind::Contact);
}

ObjectRules rules(ConflictPolicy policy, bool isPulled, bool isSent)
{
    ObjectRules rules{object(), entity(), u"remote"_s, policy};
    if (isPulled)
        rules.taken.insert(field);
    if (isSent)
        rules.sent.insert(field);
    return rules;
}

template <typename Wanted> const Wanted *find(const PullPlan &plan)
{
    for (const Action &action : plan.actions) {
        if (const auto *found = std::get_if<Wanted>(&action))
            return found;
    }
    return nullptr;
}

template <typename Wanted> bool has(const PullPlan &plan)
{
    return find<Wanted>(plan) != nullptr;
}

/// Changes a record of ours, or what it is linked with.
bool changesOurs(const PullPlan &plan)
{
    return has<action::Create>(plan) || has<action::Update>(plan) || has<action::Delete>(plan)
        || has<action::Restore>(plan) || has<action::Agree>(plan) || has<action::PutLink>(plan);
}

/// A mixed number whose digits are read one after the other; all of them always, so that none ends too early.
class Digits
{
public:
    explicit Digits(qint64 number) : m_rest(number) {}
    int of(int base)
    {
        const auto digit = static_cast<int>(m_rest % base);
        m_rest /= base;
        return digit;
    }
    bool is() { return of(2) == 1; }
    bool isEnd() const { return m_rest > 0; }

private:
    qint64 m_rest;
};

/// A link of another remote record, which is gone or not.
store::Link otherLink(bool isTombstone, const QString &name = people)
{
    store::Link link{7, name, EntityKind::Contact, idOf(9), u"other"_s};
    link.isTombstone = isTombstone;
    return link;
}

std::optional<Holder> holder(int kind, quint8 id)
{
    switch (kind) {
    case 0: return {};
    case 1: return Holder{idOf(id), true};
    case 2: return Holder{idOf(id), true, otherLink(true)};
    case 3: return Holder{idOf(id), true, otherLink(false), u"Ada"_s};
    case 4: return Holder{idOf(id), true, otherLink(false, u"leads"_s), u"Ada"_s};
    default: return Holder{idOf(id), false};
    }
}

/// One combination of everything that tells who a remote record is here; nothing after the last.
std::optional<PullFacts> identityFacts(qint64 number, RemoteRecord &theirs)
{
    Digits digits(number);
    PullFacts facts{theirs, people};
    facts.trust = Trust(digits.of(3));
    facts.mayDefer = digits.is();
    theirs.isDeleted = digits.is();
    const int linked = digits.of(3);
    if (linked > 0)
        facts.link = store::Link{1, people, EntityKind::Contact, idOf(1), theirs.id};
    if (linked == 2)
        facts.link->isTombstone = true;
    facts.isKeptThere = digits.is();
    facts.byKey = holder(digits.of(6), 2);
    facts.byId = holder(digits.of(6), 3);
    facts.newId = idOf(3);
    facts.freshId = idOf(4);
    facts.pending.hasInDoubtCreate = digits.is();
    facts.pending.isParked = digits.is();
    const int match = digits.of(3);
    if (match == 1)
        facts.match.record = idOf(5);
    if (match == 2)
        facts.match.taken = {otherLink(false)};
    const bool hasOtherSystems = digits.is();
    if (facts.byKey)
        facts.byKey->hasOtherSystems = hasOtherSystems;
    if (facts.byId)
        facts.byId->hasOtherSystems = hasOtherSystems;
    facts.values.values = {{field, u"Ada"_s}};
    if (const auto record = counterpartOf(facts)) {
        facts.counterpart.emplace();
        facts.counterpart->link = facts.link.value_or(store::Link{0, people, EntityKind::Contact, *record, theirs.id});
        facts.counterpart->values.values = facts.values.values;
        facts.counterpart->fields = {{field, {Value(), Value(), u"Ada"_s}}};
    }
    return digits.isEnd() ? std::nullopt : std::optional(facts);
}

/// What must be true of a plan, by who the record is; the first that is not.
QString brokenIdentity(const PullFacts &facts, const PullPlan &plan)
{
    const bool isTwin = facts.byKey && facts.byKey->isLinked() && facts.byKey->link->object == people;
    if (has<action::Delete>(plan))
        return u"a pulled record deletes"_s;
    if (facts.theirs.isDeleted && (changesOurs(plan) || has<action::Create>(plan)))
        return u"a deletion is believed unread"_s;
    if (!facts.link && facts.isKeptThere && !plan.actions.empty())
        return u"what a person keeps there comes back"_s;
    if (facts.trust == Trust::Hint && !facts.link && changesOurs(plan))
        return u"a hint is believed"_s;
    if (facts.link && facts.link->isTombstone && facts.trust != Trust::Certain && changesOurs(plan))
        return u"what is gone comes back unread"_s;
    if (!has<action::Create>(plan))
        return {};
    if (facts.link || facts.pending.hasInDoubtCreate || facts.match.record)
        return u"a record of ours is made twice"_s;
    if (isTwin && (facts.mayDefer || facts.byKey->hasOtherSystems))
        return u"a twin is made"_s;
    if (facts.byId && facts.byId->isHere && (plan.record == facts.newId || !facts.byId->isLinked()))
        return u"an id is used twice"_s;
    return {};
}

/// One combination of everything that is merged in one field; nothing after the last.
struct MergeCase
{
    RemoteRecord theirs;
    std::optional<PullFacts> facts;
    std::optional<ObjectRules> rules;
};

bool readMergeCase(qint64 number, MergeCase &one)
{
    Digits digits(number);
    const std::array values = {Value(), Value(u"a"_s), Value(u"b"_s), Value(u"c"_s)};
    const FieldState state{values[static_cast<size_t>(digits.of(2))], values[static_cast<size_t>(digits.of(4))],
        values[static_cast<size_t>(digits.of(4))]};
    const bool isPulled = digits.is();
    const bool isSent = digits.is() || !isPulled;
    const int rule = digits.of(6); // a policy, or the order of connections
    const auto policy = ConflictPolicy(rule < 4 ? rule : 0);
    const bool isMarked = digits.is();
    one.theirs = {u"1"_s, u"v2"_s, {100}, false, {}, {}, isMarked ? store::successorOf(idOf(1)) : RecordId()};
    if (digits.is())
        one.theirs.created = one.theirs.modified;
    one.facts.emplace(PullFacts{one.theirs, people});
    PullFacts &facts = *one.facts;
    facts.trust = digits.is() ? Trust::Certain : Trust::Listed;
    Counterpart &ours = facts.counterpart.emplace();
    ours.link = {0, people, EntityKind::Contact, idOf(1), one.theirs.id};
    const int linked = digits.of(4);
    if (linked > 0) {
        ours.link.number = 1;
        ours.link.modified = {linked == 1 ? 50 : 150};
        ours.link.version = linked == 1 ? u"v1"_s : one.theirs.version;
        ours.link.isTombstone = linked == 3;
        facts.link = ours.link;
    } else {
        facts.known = idOf(1);
    }
    ours.isDeleted = digits.is();
    ours.isWantedBack = linked == 0 && isMarked && ours.isDeleted;
    const bool isAgreedOn = digits.is() || !isEmpty(state.base);
    if (isAgreedOn)
        ours.base = {{field, state.base}};
    ours.values.values = {{field, state.theirs}};
    FieldFacts known{field, state, isAgreedOn, {digits.is() ? 200 : 20}, digits.is()};
    known.state.isPulled = isPulled;
    known.state.isSent = isSent;
    known.isUnsendable = digits.is() && linked > 0 && !isAgreedOn
        && planField(mergedState(known, ours.link, one.theirs), Winner::Undecided).isConflict;
    known.standing = rule < 4 ? store::Standing::Equal : store::Standing(rule - 3);
    ours.fields = {known};
    const int conflict = digits.of(3);
    if (conflict > 0)
        ours.conflicts = {
            {3, 1, EntityKind::Contact, idOf(1), field, state.base, state.mine, state.theirs, true, conflict == 1, {}}};
    one.rules.emplace(rules(policy, isPulled, isSent));
    return !digits.isEnd();
}

QString brokenMerge(const MergeCase &one, const PullPlan &plan)
{
    const PullFacts &facts = *one.facts;
    const Counterpart &ours = *facts.counterpart;
    const FieldState &state = ours.fields.front().state;
    const auto *conflict = find<action::AddConflict>(plan);
    const auto *update = find<action::Update>(plan);
    const auto *agreement = find<action::Agree>(plan);
    const bool isStillAsked = std::ranges::any_of(ours.conflicts, &store::Conflict::isOpen);
    const bool isOnRecord = isStillAsked || std::ranges::any_of(plan.actions, [&](const Action &action) {
        const auto *added = std::get_if<action::AddConflict>(&action);
        return added && added->field == field && added->mine == state.mine && added->theirs == state.theirs;
    });
    if (isOldCopy(facts))
        return changesOurs(plan) ? u"an old copy is believed"_s : QString();
    if (ours.isDeleted && !has<action::Restore>(plan))
        return has<action::Send>(plan) && !update ? QString() : u"a deletion is not sent"_s;
    if (ours.isDeleted && !ours.link.isTombstone && !(conflict && conflict->field.isEmpty()))
        return u"a deletion is taken back unsaid"_s;
    if (!agreement || !has<action::SendDifferences>(plan))
        return u"nothing is agreed on"_s;
    if (update && !state.isPulled)
        return u"a field that does not follow is taken"_s;
    if (update && state.mine != state.base && state.mine != state.theirs && state.isSent && !isOnRecord)
        return u"what was written here is replaced unsaid"_s;
    const bool isFollowing = ours.fields.front().standing == store::Standing::Follows;
    if (update && isFollowing && !isEmpty(state.mine) && state.theirs != state.base && state.isPulled && !isStillAsked
        && mergedState(ours.fields.front(), ours.link, facts.theirs).base != state.theirs)
        return u"a system that follows changes what another one leads"_s;
    const bool isFirstMeeting = !ours.fields.front().isAgreedOn && ours.conflicts.empty() && !isEmpty(state.mine)
        && !isEmpty(state.theirs) && state.mine != state.theirs;
    if (!update && ours.fields.front().standing == store::Standing::Leads && isFirstMeeting && state.isPulled
        && state.isSent && mergedState(ours.fields.front(), ours.link, facts.theirs).base != state.theirs)
        return u"a system that leads gives nothing when both first meet"_s;
    const Value here = update ? state.theirs : state.mine;
    const Value agreed = update ? state.theirs : valueOf(agreement->base, field);
    const bool isLeftAlone = isFollowing && !ours.conflicts.empty();
    const bool isOscillating = ours.fields.front().isOscillating || isLeftAlone;
    const bool isAsked = isStillAsked || (isOnRecord && one.rules->policy == ConflictPolicy::Ask);
    const bool isSynced = state.isPulled && state.isSent;
    if (isSynced && here != state.theirs && here == agreed && !isAsked && !isOscillating)
        return u"two values differ and neither is sent"_s;
    const bool isGift = ours.link.number != 0 && one.theirs.isAsMade() && !ours.fields.front().isAgreedOn;
    if (isSynced && !update && here != state.theirs && state.theirs != state.base && !isOnRecord && !isOscillating
        && !isGift)
        return u"what was written there is replaced unsaid"_s;
    return {};
}

} // namespace

class tst_PullPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoARecordIsDecidesWhatMayHappenToIt()
    {
        std::set<Identity> met;
        qint64 count = 0;
        RemoteRecord theirs{u"1"_s, u"v2"_s, {100}, false, {}, {}};
        const ObjectRules both = rules(ConflictPolicy::Newest, true, true);
        while (const auto facts = identityFacts(count, theirs)) {
            const QString broken = brokenIdentity(*facts, planPull(*facts, both));
            QVERIFY2(broken.isEmpty(), qPrintable(u"%1: case %2"_s.arg(broken).arg(count)));
            met.insert(identify(*facts));
            ++count;
        }
        QCOMPARE(met.size(), size_t{11}); // all but Known, which nothing else can be
        qInfo("%lld cases", static_cast<long long>(count));
        QVERIFY(count > 10'000);
    }
    void nothingIsReplacedUnsaid()
    {
        qint64 count = 0;
        MergeCase one;
        for (; readMergeCase(count, one); ++count) {
            const PullPlan plan = planPull(*one.facts, *one.rules);
            const QString broken = brokenMerge(one, plan);
            QVERIFY2(broken.isEmpty(), qPrintable(u"%1: case %2"_s.arg(broken).arg(count)));
        }
        qInfo("%lld cases", static_cast<long long>(count));
        QVERIFY(count > 100'000);
    }
};

SATCHEL_TEST(tst_PullPlan)
#include "tst_PullPlan.moc"
