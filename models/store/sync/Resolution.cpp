// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/Resolution.h"

#include "domain/Label.h"
#include "domain/Reason.h"

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

/// What is mine may have been edited again while nobody had decided.
Value currentValue(const Record &record, const Conflict &conflict)
{
    return record.isDeleted() ? conflict.mine : record.value(conflict.field);
}

Result<bool> isEditedSinceDecision(Store &store, const Record &record, const Conflict &conflict)
{
    if (record.value(conflict.field) == (conflict.keptMine ? conflict.mine : conflict.theirs))
        return false;
    const auto last = TRY(store.log().lastOfField(conflict.entity, conflict.record, conflict.field));
    if (!last || last->change.kind == Edit::Kind::Create)
        return false;
    const auto root = TRY(store.log().rootOf(last->set.id)); // it may have been undone and redone
    return root.id != conflict.decidedIn;
}

Value chosenValue(const Record &record, const Conflict &conflict, const ConflictAnswer &answer)
{
    switch (answer.resolution) {
    case Resolution::Mine: return conflict.isOpen ? currentValue(record, conflict) : conflict.mine;
    case Resolution::Theirs: return conflict.theirs;
    case Resolution::Before: return conflict.before;
    case Resolution::Other: break;
    }
    return answer.other;
}

QString fieldLabel(const Record &record, const Conflict &conflict)
{
    const Field *field = record.entity->find(conflict.field);
    return field ? field->label : conflict.field;
}

bool isOfOneRecord(const std::vector<Conflict> &conflicts)
{
    return std::ranges::all_of(conflicts, [&](const Conflict &one) { return one.record == conflicts.front().record; });
}

/// Edited here and deleted there, or the other way round: the edit was kept; who wants the deletion after all deletes.
Result<void> addWhole(ChangeSet &set, const Conflict &conflict, Resolution resolution)
{
    if (resolution != Resolution::Mine && resolution != Resolution::Theirs)
        return fail(Error::Kind::Invalid, Reason::tr("one side deleted the record: choose mine or theirs"),
            QString::number(conflict.number));
    const bool isMine = resolution == Resolution::Mine;
    if (textOf(isMine ? conflict.mine : conflict.theirs) == u"deleted")
        set.edits.push_back(Edit::remove(conflict.entity, conflict.record));
    set.conflicts.push_back({conflict.number, false, isMine});
    return {};
}

QString resolutionLabel(Store &store, const std::vector<Conflict> &conflicts, const Record &record)
{
    const auto count = static_cast<int>(conflicts.size());
    if (!isOfOneRecord(conflicts))
        return Label::tr("Resolved %Ln conflicts", nullptr, count);
    if (count > 1)
        return Label::tr("Resolved %Ln fields of %1", nullptr, count).arg(store.title(record));
    const Conflict &only = conflicts.front();
    return only.field.isEmpty() ? Label::tr("Resolved the conflict about %1").arg(store.title(record))
                                : Label::tr("Resolved %1 of %2").arg(fieldLabel(record, only), store.title(record));
}

} // namespace

Result<ChangeSet> resolutionOf(Store &store, std::span<const ConflictAnswer> answers)
{
    ChangeSet set{{}, Origin::user(), {}, {}};
    std::vector<Conflict> conflicts;
    Record last;
    for (const ConflictAnswer &answer : answers) {
        const auto conflict = TRY(Conflicts(store).get(answer.conflict));
        last = TRY(store.get(conflict.entity, conflict.record));
        conflicts.push_back(conflict);
        if (conflict.field.isEmpty()) {
            TRY(addWhole(set, conflict, answer.resolution));
            continue;
        }
        const Value value = chosenValue(last, conflict, answer);
        if (!last.isDeleted())
            set.edits.push_back(Edit::update(conflict.entity, conflict.record, {{conflict.field, value}}));
        set.conflicts.push_back({conflict.number, false, value != conflict.theirs});
    }
    if (!conflicts.empty())
        set.label = resolutionLabel(store, conflicts, last);
    return set;
}

Result<ChangeSet> reopeningOf(Store &store, std::span<const qint64> numbers)
{
    ChangeSet set{{}, Origin::user(), {}, {}};
    for (const qint64 number : numbers) {
        const auto conflict = TRY(Conflicts(store).get(number));
        const auto record = TRY(store.get(conflict.entity, conflict.record));
        const bool hasValue = !conflict.field.isEmpty() && !record.isDeleted();
        const auto isKept = hasValue ? isEditedSinceDecision(store, record, conflict) : Result<bool>(true);
        if (!isKept)
            return fail(isKept.error());
        if (!*isKept)
            set.edits.push_back(Edit::update(conflict.entity, conflict.record, {{conflict.field, conflict.mine}}));
        set.conflicts.push_back({number, true, conflict.keptMine});
        set.label = numbers.size() == 1 && !conflict.field.isEmpty()
            ? Label::tr("Reopened %1 of %2").arg(fieldLabel(record, conflict), store.title(record))
            : Label::tr("Reopened the conflicts of %1").arg(store.title(record));
    }
    return set;
}

Result<void> resolveConflict(Store &store, qint64 conflict, Resolution resolution)
{
    const ConflictAnswer answer{conflict, resolution, {}};
    const auto set = TRY(resolutionOf(store, {&answer, 1}));
    TRY(store.commit(set));
    return {};
}

} // namespace satchel::store
