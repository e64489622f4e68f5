// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/Proposals.h"

#include "domain/Reason.h"
#include "domain/TextFolding.h"
#include "exchange/ChoiceLexicon.h"
#include "exchange/ColumnMapping.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::mapping {

namespace {

struct Candidate
{
    std::size_t remote = 0;
    Proposal proposal;
};

constexpr double knownName = 0.93; // from here on the names are the same, in one of the languages

// Records in which both fields hold the same say more than names, but only if the values differ from record to record:
// a country is the same by chance.
constexpr int enoughValues = 3;
constexpr double oftenSame = 0.6;
constexpr int enoughRecords = 5;
constexpr double seldomSame = 0.2;

/// By one of its names.
Proposal byName(const Entity &entity, const exchange::ColumnTarget &target)
{
    if (target.target.contains(u':')) // a part of a field, which only a file has
        return {};
    const Field *field = entity.find(target.target);
    const bool isByName = field && target.confidence >= knownName; // else the reason is a likeness
    return {target.target, target.confidence,
        !isByName                                       ? target.reason
            : fold(field->label) == fold(target.column) ? Reason::tr("same name on both sides")
                                                        : Reason::tr("a known name of this field")};
}

/// A choice is as sure as its values are known.
void weighByOptions(const Field &field, const store::RemoteField &remote, Proposal &proposal)
{
    if (remote.options.empty())
        return;
    const auto known = std::ranges::count_if(
        remote.options, [&](const Choice &option) { return !exchange::proposeChoice(field, option.label).isEmpty(); });
    const double share = static_cast<double>(known) / static_cast<double>(remote.options.size());
    proposal.confidence *= 0.4 + 0.6 * share;
    proposal.reason = Reason::tr("%1 of %Ln values are known here", nullptr, static_cast<int>(remote.options.size()))
                          .arg(known);
}

double shareOf(const store::SameValues &sample)
{
    return static_cast<double>(sample.same) / sample.compared;
}

Proposal bySample(const store::SameValues &sample)
{
    return {sample.local, 0.6 + 0.39 * shareOf(sample),
        Reason::tr("the same value in %1 of %Ln record(s)", nullptr, sample.compared).arg(sample.same)};
}

/// By what linked records hold: the field that is most often the same; a name that speaks for another one is doubted
/// where records deny it.
Proposal weighedBySamples(Proposal best, const store::RemoteField &remote, std::span<const store::SameValues> samples)
{
    for (const store::SameValues &sample : samples) {
        if (sample.remote != remote.name)
            continue;
        const bool isTelling = sample.values >= enoughValues && shareOf(sample) >= oftenSame;
        if (isTelling && bySample(sample).confidence > best.confidence)
            best = bySample(sample);
        const bool isDenied = sample.compared >= enoughRecords && shareOf(sample) < seldomSame;
        if (isDenied && sample.local == best.local) {
            best.confidence *= 0.5;
            best.reason = Reason::tr(
                "the name fits, but %1 of %Ln record(s) hold another value", nullptr, sample.compared)
                              .arg(sample.compared - sample.same);
        }
    }
    return best;
}

Proposal bestOf(const Entity &entity, const store::RemoteField &remote, const exchange::ColumnTarget &byLabel,
    const exchange::ColumnTarget &byOwnName, std::span<const store::SameValues> samples)
{
    Proposal best = byName(entity, byLabel);
    if (const Proposal other = byName(entity, byOwnName); other.confidence > best.confidence)
        best = other;
    best = weighedBySamples(std::move(best), remote, samples);
    const Field *field = entity.find(best.local);
    if (!field)
        return {{}, 0, Reason::tr("no such field in Satchel")};
    if (!canPair(*field, remote))
        return {{}, 0, Reason::tr("\"%1\" has values of another kind").arg(field->label)};
    weighByOptions(*field, remote, best);
    return best;
}

} // namespace

std::vector<Proposal> propose(const Entity &entity, const std::vector<const store::RemoteField *> &remotes,
    const QSet<QString> &taken, std::span<const store::SameValues> samples)
{
    std::vector<Proposal> proposals(remotes.size());
    std::vector<Candidate> candidates;
    QStringList labels;
    QStringList names;
    for (const store::RemoteField *remote : remotes) {
        labels.append(remote->label);
        names.append(remote->name);
    }
    const QList<exchange::ColumnTarget> byLabel = exchange::targetsByName(entity, labels);
    const QList<exchange::ColumnTarget> byOwnName = exchange::targetsByName(entity, names);
    for (std::size_t i = 0; i < remotes.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        Proposal best = bestOf(entity, *remotes[i], byLabel[at], byOwnName[at], samples);
        if (best.local.isEmpty())
            proposals[i] = std::move(best);
        else
            candidates.push_back({i, std::move(best)});
    }
    std::ranges::stable_sort(
        candidates, std::ranges::greater(), [](const Candidate &candidate) { return candidate.proposal.confidence; });
    QSet<QString> used = taken;
    for (Candidate &candidate : candidates) {
        Proposal &proposal = proposals[candidate.remote];
        if (used.contains(candidate.proposal.local)) {
            const Field *field = entity.find(candidate.proposal.local);
            proposal.reason = Reason::tr("\"%1\" is paired with another field").arg(field->label);
            continue;
        }
        used.insert(candidate.proposal.local);
        proposal = std::move(candidate.proposal);
    }
    return proposals;
}

} // namespace satchel::mapping
