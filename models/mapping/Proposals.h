// SPDX-License-Identifier: GPL-3.0-or-later
// Which field of ours a remote field probably is: by its names in the words of other programs and languages, weighed by
// its type and the values it can have, and by what records hold that are linked. Proposes; a person decides.
#pragma once

#include "store/sync/RemoteCatalog.h"

#include <QSet>
#include <span>

namespace satchel::mapping {

struct Proposal
{
    QString local; // empty: nothing fits
    double confidence = 0; // 0 to 1
    QString reason; // for a person
};

/// One for each remote field, in their order; a field of ours is proposed once, and none of `taken`.
std::vector<Proposal> propose(const Entity &entity, const std::vector<const store::RemoteField *> &remotes,
    const QSet<QString> &taken, std::span<const store::SameValues> samples = {});

} // namespace satchel::mapping
