// SPDX-License-Identifier: GPL-3.0-or-later
// Warns on stderr of deals that `satchel apply` moves although exit criteria of their playbooks are not met, as the
// window does before a move. The edit is done all the same: answers and exit codes are those of any other edit.
#pragma once

#include "app/Terminal.h"
#include "items/Playbooks.h"

namespace satchel::app {

class ExitCriteriaWarning
{
public:
    explicit ExitCriteriaWarning(store::Store &store) : m_store(store) {}

    /// Before the edit of this line is committed: afterwards the deal is where nothing is left any more.
    void look(qint64 line, const Edit &edit);
    /// Once the edits are committed: what they did not meet themselves. Every line is reported once.
    void report(Terminal &terminal);
    /// The edits were refused.
    void forget() { m_moves.clear(); }

private:
    struct Move
    {
        qint64 line = 0;
        RecordId deal;
        std::vector<items::UnmetCriterion> unmet;
    };

    store::Store &m_store;
    std::optional<bool> m_isAnyAsked; // once it was looked up: it would be for each line of many
    std::vector<Move> m_moves;
};

} // namespace satchel::app
