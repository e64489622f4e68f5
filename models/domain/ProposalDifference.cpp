// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ProposalDifference.h"
#include "domain/FieldNames.h"

#include "domain/TextDifference.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

constexpr double leastLikeness = 0.3;

/// For each newer block the older one it was, as its place.
class Partners
{
public:
    Partners(const std::vector<BlockText> &older, const std::vector<BlockText> &newer)
        : m_older(older), m_newer(newer), m_partnerOf(newer.size()), m_isMatched(older.size())
    {
        pairUp([](const BlockText &a, const BlockText &b) { return a == b; });
        pairUp([](const BlockText &a, const BlockText &b) {
            return a.kind == b.kind && a.heading == b.heading && !a.heading.isEmpty();
        });
        pairUpAlike();
    }

    std::optional<size_t> of(size_t newer) const { return m_partnerOf[newer]; }
    bool isMatched(size_t older) const { return m_isMatched[older]; }

private:
    template <typename IsSame> void pairUp(IsSame isSame)
    {
        for (size_t i = 0; i < m_newer.size(); ++i) {
            for (size_t k = 0; k < m_older.size() && !m_partnerOf[i]; ++k) {
                if (!m_isMatched[k] && isSame(m_older[k], m_newer[i]))
                    take(i, k);
            }
        }
    }

    /// The most alike first.
    void pairUpAlike()
    {
        struct Candidate
        {
            double likeness;
            size_t newer;
            size_t older;
        };
        std::vector<Candidate> candidates;
        for (size_t i = 0; i < m_newer.size(); ++i) {
            for (size_t k = 0; k < m_older.size(); ++k) {
                if (m_partnerOf[i] || m_isMatched[k])
                    continue;
                const double alike = likeness(
                    m_older[k].heading + u' ' + m_older[k].body, m_newer[i].heading + u' ' + m_newer[i].body);
                if (alike >= leastLikeness)
                    candidates.push_back({alike + (m_older[k].kind == m_newer[i].kind ? 1 : 0), i, k});
            }
        }
        std::ranges::stable_sort(candidates, std::greater(), &Candidate::likeness);
        for (const Candidate &candidate : candidates) {
            if (!m_partnerOf[candidate.newer] && !m_isMatched[candidate.older])
                take(candidate.newer, candidate.older);
        }
    }

    void take(size_t newer, size_t older)
    {
        m_partnerOf[newer] = older;
        m_isMatched[older] = true;
    }

    const std::vector<BlockText> &m_older;
    const std::vector<BlockText> &m_newer;
    std::vector<std::optional<size_t>> m_partnerOf;
    std::vector<bool> m_isMatched;
};

/// Those that keep their order among one another: the longest row of them; all others moved.
std::vector<bool> staying(const std::vector<size_t> &places)
{
    std::vector<QString> inOrder;
    std::vector<QString> asTheyAre;
    for (const size_t place : places)
        asTheyAre.push_back(QString::number(place));
    std::vector<size_t> sorted = places;
    std::ranges::sort(sorted);
    for (const size_t place : sorted)
        inOrder.push_back(QString::number(place));
    std::vector<bool> stays(places.size());
    for (const auto &[before, now] : commonPlaces(inOrder, asTheyAre))
        stays[now] = true;
    return stays;
}

} // namespace

ProposalDifference differenceOfProposals(const Record &older, const std::vector<Record> &olderBlocks,
    const Record &newer, const std::vector<Record> &newerBlocks)
{
    using Kind = BlockDifference::Kind;
    const std::vector<BlockText> before = templateOf(older, olderBlocks).blocks;
    const std::vector<BlockText> now = templateOf(newer, newerBlocks).blocks;
    const Partners partners(before, now);
    std::vector<size_t> places;
    for (size_t i = 0; i < now.size(); ++i) {
        if (const auto place = partners.of(i))
            places.push_back(*place);
    }
    const std::vector<bool> stays = staying(places);
    ProposalDifference difference{fieldDifferences(older, newer, {field::status, field::previous, field::version}), {}};
    size_t removedUpTo = 0;
    const auto appendRemoved = [&](size_t end) {
        for (; removedUpTo < end; ++removedUpTo) {
            if (!partners.isMatched(removedUpTo))
                difference.blocks.push_back({Kind::Removed, false, before[removedUpTo], {}});
        }
    };
    size_t paired = 0;
    for (size_t i = 0; i < now.size(); ++i) {
        const auto place = partners.of(i);
        if (!place) {
            difference.blocks.push_back({Kind::Added, false, {}, now[i]});
            continue;
        }
        const bool isMoved = !stays[paired++];
        if (!isMoved)
            appendRemoved(*place);
        const bool isSame = before[*place] == now[i];
        if (isMoved || !isSame)
            difference.blocks.push_back({isSame ? Kind::Same : Kind::Changed, isMoved, before[*place], now[i]});
    }
    appendRemoved(before.size());
    return difference;
}

} // namespace satchel
