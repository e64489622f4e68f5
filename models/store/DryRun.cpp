// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DryRun.h"

#include "store/Store.h"

#include <algorithm>

namespace satchel::store {

DryRun::DryRun(Store &store, const Origin &origin)
    : m_store(store), m_writer(store.writeContext(), 0, CommitWriter::Mode::Normal)
{
    m_writer.setCollecting(false);
    m_writer.setEnforcing(origin.isOwn());
    m_writer.setOrigin(origin);
}

Result<RecordId> DryRun::check(const Edit &edit, Keep keep)
{
    const CommitWriter::PlannedEdit planned = TRY(m_writer.check(edit, m_planned));
    noteMoves(planned.changes);
    if (keep == Keep::Yes)
        m_planned.keep(planned.record);
    for (const Edit &following : planned.following) {
        if (!mayMoveDeal(following))
            continue;
        const auto moved = m_writer.checkFollowing(following, m_planned);
        if (!moved) // the edit itself is not refused for it
            continue;
        noteMoves(moved->changes);
        m_planned.keep(moved->record);
    }
    return planned.record.id;
}

void DryRun::noteMoves(const std::vector<Change> &changes)
{
    for (const Change &change : changes) {
        if (change.entity == EntityKind::Deal)
            m_moves.add(change.record, change.field, change.before, change.after);
    }
}

std::vector<StageMove> DryRun::stageMoves() const
{
    std::vector<StageMove> moves = StageMoveTracker(m_moves).take();
    for (StageMove &move : moves) {
        const auto stored = m_store.get(EntityKind::Deal, move.deal);
        const auto planned = m_planned.find(m_store.sharedSchema()->shared(EntityKind::Deal), move.deal);
        if (!stored || !planned) // of one that would be new, the store holds nothing
            continue;
        const std::vector<Field> &fields = planned->entity->fields;
        for (size_t i = 0; i < fields.size(); ++i) {
            const bool isLeft = std::ranges::find(move.values, fields[i].name, &FieldValue::field) != move.values.end();
            if (!isLeft && !fields[i].isCalculated() && planned->values[i] != stored->value(fields[i].name))
                move.values.push_back({fields[i].name, planned->values[i]});
        }
    }
    return moves;
}

} // namespace satchel::store
