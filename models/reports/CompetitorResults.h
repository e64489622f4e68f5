// SPDX-License-Identifier: GPL-3.0-or-later
// How deals went in which a competitor is named: among their competitors or as who they were lost to. Names are the
// same in upper and lower case. A few deals say little, so there is a win rate only from fewestDecidedDeals on.
#pragma once

#include "reports/ReportQuery.h"

namespace satchel::reports {

/// Decided deals from which a win rate is shown.
inline constexpr qint64 fewestDecidedDeals = 5;

struct CompetitorResult
{
    QString name; // as its battle card has it, else as deals do
    qint64 won = 0;
    qint64 lost = 0;
    Amounts wonValue;
    Amounts lostValue;

    qint64 decided() const { return won + lost; }
    bool isEnough() const { return decided() >= fewestDecidedDeals; }
    /// Percent; empty when there are too few deals.
    Cell winRate() const;
};

/// The deals that name a competitor.
Filter namesCompetitor(const QString &name);

struct CompetitorResults
{
    std::vector<CompetitorResult> each; // the most decided deals first
    CompetitorResult all; // every deal once, however many competitors it names
};

/// Of won and lost deals that other conditions find. Reads them all: for a worker thread.
Result<CompetitorResults> readCompetitorResults(store::Store &store, const std::vector<Filter> &conditions);

/// Of one competitor, in the deals that were closed in a period.
Result<CompetitorResult> readCompetitorResult(store::Store &store, const QString &name, const Period &period);

/// The battle card with this name; null when nobody wrote one.
Result<RecordId> battleCardOf(store::Store &store, const QString &name);

} // namespace satchel::reports
