// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be won in a period. A quota is a Setting record named "quota/OWNER/2026-10/quarter" (OWNER a user's id, or
// "team") with its amount, so it is set, undone and logged like everything else. One of a quarter or year counts to the
// last minor unit for its months, in even parts. For everyone the team's own quota counts; without one, the persons'
// sum.
#pragma once

#include "reports/ReportQuery.h"

#include <map>

namespace satchel::reports {

struct Quota
{
    RecordId owner; // null: the team
    QDate from; // first day of its first month
    Span span = Span::Month;
    Money amount;
};

class Quotas
{
public:
    /// Of the owner the query asks for, else of all.
    static Result<Quotas> read(const ReportQuery &query);

    /// Of whole months. Empty when none is set.
    Result<Amounts> of(const Period &period) const;

private:
    static Result<void> spread(std::map<QDate, Amounts> &months, const Quota &quota);

    std::map<QDate, Amounts> m_team; // or of the one owner asked for
    std::map<QDate, Amounts> m_persons;
};

/// All that are set, of every owner and span.
Result<std::vector<Quota>> readQuotas(store::Store &store);

/// What has to be written to set a quota; an amount of 0 takes it away.
Result<std::vector<Edit>> quotaEdits(store::Store &store, const Quota &quota);

} // namespace satchel::reports
