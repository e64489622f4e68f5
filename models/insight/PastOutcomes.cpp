// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/PastOutcomes.h"

#include <algorithm>

namespace satchel::insight {

namespace {

constexpr double ownerPrior = 10; // deals
constexpr double allPrior = 2;

} // namespace

PastOutcomes::PastOutcomes(const std::vector<store::DealClosing> &closings, const QTimeZone &zone)
{
    std::vector<std::pair<QDate, const store::DealClosing *>> known;
    known.reserve(closings.size());
    for (const store::DealClosing &closing : closings)
        known.emplace_back(knownOn(closing, zone), &closing);
    std::ranges::stable_sort(known, {}, &std::pair<QDate, const store::DealClosing *>::first);
    for (const auto &[day, closing] : known) {
        add(m_all, day, closing->isWon);
        if (!closing->owner.isNull())
            add(m_byOwner[closing->owner], day, closing->isWon);
        if (closing->isWon && !closing->company.isNull() && !m_firstWon.contains(closing->company))
            m_firstWon.insert(closing->company, day);
    }
}

QDate PastOutcomes::knownOn(const store::DealClosing &closing, const QTimeZone &zone)
{
    return closing.entered ? std::max(closing.closedOn, closing.entered->dateIn(zone)) : closing.closedOn;
}

void PastOutcomes::add(Tallies &tallies, QDate day, bool isWon)
{
    if (tallies.empty() || tallies.back().day != day) {
        Tally next = tallies.empty() ? Tally() : tallies.back();
        next.day = day;
        tallies.push_back(next);
    }
    ++tallies.back().closed;
    tallies.back().won += isWon ? 1 : 0;
}

PastOutcomes::Tally PastOutcomes::before(const Tallies &tallies, QDate day)
{
    const auto next = std::ranges::lower_bound(tallies, day, {}, &Tally::day);
    return next == tallies.begin() ? Tally() : *std::prev(next);
}

double PastOutcomes::rate(Tally tally, double prior, double weight)
{
    return (tally.won + prior * weight) / (tally.closed + weight);
}

double PastOutcomes::ownerRate(RecordId owner, QDate day) const
{
    const double all = rate(before(m_all, day), 0.5, allPrior);
    const auto own = m_byOwner.constFind(owner);
    return own == m_byOwner.constEnd() ? all : rate(before(*own, day), all, ownerPrior);
}

int PastOutcomes::ownerClosed(RecordId owner, QDate day) const
{
    const auto own = m_byOwner.constFind(owner);
    return own == m_byOwner.constEnd() ? 0 : before(*own, day).closed;
}

bool PastOutcomes::isReturning(RecordId company, QDate day) const
{
    const auto first = m_firstWon.constFind(company);
    return !company.isNull() && first != m_firstWon.constEnd() && *first < day;
}

} // namespace satchel::insight
