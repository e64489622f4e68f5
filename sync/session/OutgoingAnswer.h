// SPDX-License-Identifier: GPL-3.0-or-later
// What a person says about deletions or overwrites that wait to leave. In short steps, so that nobody's edit queues
// behind it (I5); what a crash leaves undone is asked again.
#pragma once

#include "store/sync/Questions.h"

namespace satchel::sync {

class OutgoingAnswer
{
public:
    /// Of what is asked up to `question.number`, of its kind.
    OutgoingAnswer(store::Store &store, const store::Connection &connection, const store::Question &question)
        : m_store(store), m_connection(connection), m_approvals(store, connection.number), m_question(question)
    {
    }

    /// Invalid when undo is not offered.
    Result<void> give(store::Answer answer);

private:
    Result<void> approve();
    Result<void> keepThere();
    Result<void> keepValuesThere();
    Result<void> undo();
    Result<void> undoWholeSets(std::span<const store::Approval> asked);
    Result<void> restore(std::span<const store::Approval> asked);
    Result<void> putBack(std::span<const store::Approval> asked);
    Result<void> commit(std::vector<Edit> edits);
    Result<void> forget(std::span<const store::Approval> asked);

    store::Store &m_store;
    const store::Connection &m_connection;
    store::Approvals m_approvals;
    const store::Question &m_question;
};

} // namespace satchel::sync
