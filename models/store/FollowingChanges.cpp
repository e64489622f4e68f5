// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/FollowingChanges.h"

#include "store/CommitWriter.h"
#include "store/PlannedRecords.h"
#include "store/Store.h"

#include <algorithm>

namespace satchel::store {

namespace {

/// Goes through the edits as the commit would: each one, then what follows from it, then what follows from that.
class FollowingReader
{
public:
    FollowingReader(Store &store, const ChangeSet &changes)
        : m_changes(changes), m_writer(store.writeContext(), 0, CommitWriter::Mode::Normal)
    {
        m_writer.setCollecting(false);
        m_writer.setEnforcing(changes.origin.isOwn());
        m_writer.setOrigin(changes.origin);
        m_writer.setDeclined(changes.declined);
    }

    Result<std::vector<Change>> read()
    {
        for (const Edit &edit : m_changes.edits) {
            if (!writesValues(edit))
                continue;
            const auto planned = TRY(m_writer.check(edit, m_planned));
            m_planned.keep(planned.record);
            TRY(follow(planned.following));
        }
        return std::move(m_following);
    }

private:
    static bool writesValues(const Edit &edit)
    {
        return edit.kind == Edit::Kind::Create || edit.kind == Edit::Kind::Update;
    }

    bool isNamed(const Change &change) const
    {
        return std::ranges::any_of(m_changes.edits,
            [&](const Edit &edit) { return edit.entity == change.entity && edit.id == change.record; });
    }

    /// A writer carries them out from the last to the first.
    Result<void> follow(const std::vector<Edit> &edits)
    {
        for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit) {
            if (!writesValues(*edit))
                continue;
            const auto planned = TRY(m_writer.checkFollowing(*edit, m_planned));
            m_planned.keep(planned.record);
            std::ranges::copy_if(planned.changes, std::back_inserter(m_following),
                [&](const Change &change) { return change.kind == Edit::Kind::Update && !isNamed(change); });
            TRY(follow(planned.following));
        }
        return {};
    }

    const ChangeSet &m_changes;
    CommitWriter m_writer;
    PlannedRecords m_planned;
    std::vector<Change> m_following;
};

} // namespace

Result<std::vector<Change>> followingChanges(Store &store, const ChangeSet &changes)
{
    return FollowingReader(store, changes).read();
}

} // namespace satchel::store
