// SPDX-License-Identifier: GPL-3.0-or-later
// What had come of an owner's and a company's deals before a day.
#pragma once

#include "store/DealLives.h"

#include <QHash>
#include <QTimeZone>

namespace satchel::insight {

class PastOutcomes
{
public:
    /// A closing counts from its day on, or from the later day on which it was entered where that is known; `zone` says
    /// which day a moment is in.
    PastOutcomes(const std::vector<store::DealClosing> &closings, const QTimeZone &zone);

    /// Which share of the deals that were closed before the day was won. Few deals are pulled to the share of all, as
    /// if the owner had closed ten such deals more; without any it is that share, 0.5 where nobody closed one.
    double ownerRate(RecordId owner, QDate day) const;
    /// How many deals the owner had closed.
    int ownerClosed(RecordId owner, QDate day) const;
    /// The company had won us a deal before.
    bool isReturning(RecordId company, QDate day) const;

private:
    struct Tally // of the deals that were closed on or before a day
    {
        QDate day;
        int closed = 0;
        int won = 0;
    };
    using Tallies = std::vector<Tally>;

    static QDate knownOn(const store::DealClosing &closing, const QTimeZone &zone);
    static void add(Tallies &tallies, QDate day, bool isWon);
    static Tally before(const Tallies &tallies, QDate day);
    static double rate(Tally tally, double prior, double weight);

    Tallies m_all;
    QHash<RecordId, Tallies> m_byOwner;
    QHash<RecordId, QDate> m_firstWon; // by company
};

} // namespace satchel::insight
