// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the local record for a remote record seen for the first time: the one a Satchel made of it before, else
// the one with the same e-mail, domain, name – by the sets of fields the object's map names, the strongest first. Only
// records that have no counterpart there yet; a person's decision about a pair is kept. Each pair lists its evidence.
#pragma once

#include "store/sync/Matches.h"
#include "sync/engine/RoundContext.h"

namespace satchel::sync {

struct Match
{
    std::optional<RecordId> record;
    std::vector<store::Evidence> evidence;
    int strength = 0; // 0: certain; else the number of the set of fields, from 1
    /// Links of records that would match but are linked with another remote record; if that record is deleted, they are
    /// free.
    std::vector<store::Link> taken;
};

/// `values` are the remote values as values of ours. While matches are only `proposed`, a stronger one takes the record
/// of a weaker one.
Result<Match> findMatch(RoundContext &context, const ObjectMap &object, const RemoteRecord &theirs,
    const std::vector<FieldValue> &values, bool isProposal = false);

/// The pair as it is kept.
store::ProposedMatch asProposed(const store::Store &store, const ObjectMap &object, const RemoteRecord &theirs,
    const std::vector<FieldValue> &values, const Match &match);

/// The host of a website, as a domain is written: "https://www.acme.com/about" is "acme.com". Empty when it
/// is no address.
QString domainOf(const QString &website);

} // namespace satchel::sync
