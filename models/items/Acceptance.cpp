// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/Acceptance.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "store/ExitCriteria.h"
#include "store/FollowingChanges.h"

#include <algorithm>

namespace satchel::items {

using Kind = AcceptanceEffect::Kind;

namespace {

constexpr qint64 mostFollowUps = 20; // of one deal: a list that a person reads

Kind kindOf(const Change &change)
{
    switch (change.entity) {
    case EntityKind::Deal: return change.field == field::value ? Kind::DealValue : Kind::DealStage;
    case EntityKind::Quote:
    case EntityKind::Proposal: return Kind::OtherVersion;
    default: return Kind::Other;
    }
}

/// The field that says for a person what the whole effect is.
bool isTelling(Kind kind, const QString &name)
{
    switch (kind) {
    case Kind::DealStage: return name == field::stage;
    case Kind::OtherVersion: return name == field::status;
    default: return true;
    }
}

bool isOne(Kind kind)
{
    return kind == Kind::DealStage || kind == Kind::OtherVersion;
}

void add(std::vector<AcceptanceEffect> &effects, const Change &change)
{
    const Kind kind = kindOf(change);
    auto effect = std::ranges::find_if(effects, [&](const AcceptanceEffect &one) {
        return isOne(kind) && one.kind == kind && one.entity == change.entity && one.record == change.record;
    });
    if (effect == effects.end()) {
        effects.push_back({kind, change.entity, change.record, change.field, change.before, change.after, {}});
        effect = std::prev(effects.end());
    } else if (isTelling(kind, change.field)) {
        effect->field = change.field;
        effect->before = change.before;
        effect->after = change.after;
    }
    effect->fields.append(change.field);
    if (kind == Kind::DealStage && change.field == field::closed_on)
        effect->closedOn = valueOr<QDate>(change.after);
}

/// When the first quote or proposal of a deal was sent.
Result<std::optional<Instant>> firstSent(store::Store &store, RecordId deal)
{
    std::optional<Instant> first;
    for (const EntityKind entity : {EntityKind::Quote, EntityKind::Proposal}) {
        const auto rows = TRY(store.select({entity, {field::sent_at},
            Filter::all(
                {Filter::refersTo(field::deal, deal), Filter::condition(field::sent_at, Filter::Op::IsNotEmpty)}),
            {field::sent_at, false}, {}, 1, false}));
        if (!rows.isEmpty())
            first = std::min(first.value_or(Instant{rows.integer(0, 0)}), Instant{rows.integer(0, 0)});
    }
    return first;
}

/// Only of a deal that is won by it: tasks about one that was won before are about what comes next.
Result<void> addFollowUps(store::Store &store, std::vector<AcceptanceEffect> &effects)
{
    std::vector<AcceptanceEffect> followUps;
    for (const AcceptanceEffect &effect : effects) {
        if (effect.kind != Kind::DealStage)
            continue;
        const Filter isOpen = Filter::condition(field::status, Filter::Op::In,
            {Operand::fromText(choice::pending), Operand::fromText(choice::in_progress)});
        const auto sent = TRY(firstSent(store, effect.record));
        const auto rows = TRY(
            store.select({EntityKind::Task, {field::status, field::recurrence, field::assignee, field::created_at},
                Filter::all({Filter::refersTo(field::deal, effect.record), isOpen}), {field::due_date, false}, {},
                mostFollowUps, false}));
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const RecordId assignee = rows.reference(row, 2);
            const bool isMine = assignee.isNull() || assignee == store.me();
            const bool isAboutIt = sent && Instant{rows.integer(row, 3)} >= *sent; // what was planned before is not
            followUps.push_back({Kind::FollowUp, EntityKind::Task, rows.id(row), field::status, rows.value(row, 0),
                QString(choice::completed), {}, isMine && isAboutIt && rows.text(row, 1).isEmpty()});
        }
    }
    effects.insert(effects.end(), std::make_move_iterator(followUps.begin()), std::make_move_iterator(followUps.end()));
    return {};
}

} // namespace

Result<std::vector<AcceptanceEffect>> acceptanceEffects(store::Store &store, const ChangeSet &changes)
{
    std::vector<AcceptanceEffect> effects;
    if (std::ranges::none_of(changes.edits, store::isAcceptance))
        return effects;
    for (const Change &change : TRY(store::followingChanges(store, changes)))
        add(effects, change);
    TRY(addFollowUps(store, effects));
    std::ranges::stable_sort(effects, {}, &AcceptanceEffect::kind);
    return effects;
}

ChangeSet withEffects(ChangeSet changes, const std::vector<AcceptanceEffect> &effects, QDate today)
{
    for (const AcceptanceEffect &effect : effects) {
        if (effect.kind == Kind::FollowUp) {
            if (effect.isOn)
                changes.edits.push_back(Edit::update(
                    effect.entity, effect.record, {{effect.field, effect.after}}, {{effect.field, effect.before}}));
            continue;
        }
        if (!effect.isOn) {
            for (const QString &name : effect.fields)
                changes.declined.push_back({effect.entity, effect.record, name});
        } else if (effect.closedOn.isValid() && effect.closedOn != today) {
            changes.edits.push_back(Edit::update(effect.entity, effect.record, {{field::closed_on, effect.closedOn}}));
        }
    }
    return changes;
}

std::vector<Edit> movingEdits(store::Store &store, const ChangeSet &changes)
{
    std::vector<Edit> edits = changes.edits;
    std::erase_if(edits, [&](const Edit &edit) {
        if (!store::isAcceptance(edit))
            return false;
        const auto document = store.get(edit.entity, edit.id);
        const RecordId deal = document ? valueOr<RecordId>(document->value(field::deal)) : RecordId();
        return std::ranges::find(changes.declined, DeclinedChange{EntityKind::Deal, deal, field::status})
            != changes.declined.end();
    });
    return edits;
}

} // namespace satchel::items
