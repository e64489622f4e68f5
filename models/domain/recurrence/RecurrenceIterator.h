// SPDX-License-Identifier: GPL-3.0-or-later
// The occurrences of a recurrence rule, one after the other, on a clock without a zone (RFC 5545, section 3.3.10).
// Nothing is computed before it is asked for. A rule without further occurrences ends after a bounded search: the
// Gregorian calendar repeats after 400 years, and the year 9999 is the last.
#pragma once

#include "domain/recurrence/OccurrenceBlock.h"
#include "domain/recurrence/RecurrenceRule.h"

#include <memory>

namespace satchel {

class RecurrenceIterator
{
public:
    /// A start that the rule itself does not name is no occurrence (the RFC leaves open what such a rule means). `last`
    /// is the last possible occurrence; the rule's own UNTIL has to be given here, because only the caller knows its
    /// zone.
    RecurrenceIterator(const RecurrenceRule &rule, LocalSeconds start, std::optional<LocalSeconds> last = {});

    /// In ascending order; none at the end, and from then on.
    std::optional<LocalSeconds> next();
    /// Skips the occurrences before a time, by arithmetic. Skipped occurrences count for COUNT.
    void skipTo(LocalSeconds time);
    /// How many COUNT still allows; only of a rule with one.
    qint64 remaining() const { return m_remaining; }

private:
    bool hasCount() const { return m_rule.count > 0; }
    bool loadBlock();
    void skipCounted(LocalSeconds time);

    RecurrenceRule m_rule;
    std::unique_ptr<OccurrenceSource> m_source;
    LocalSeconds m_earliest;
    LocalSeconds m_last;
    std::optional<OccurrenceBlock> m_block;
    qint64 m_index = 0; // in the block, of the next occurrence
    qint64 m_remaining;
};

} // namespace satchel
