// SPDX-License-Identifier: GPL-3.0-or-later
// Stages and pipelines of ours that no link joins with one of a connection, and the one there that has the same name:
// another system has filled the store, or somebody has added them. A person's choice comes before this, and a link
// before both.
#pragma once

#include "store/sync/ConnectionSettings.h"
#include "store/sync/Links.h"

namespace satchel::store {

struct NamedRecord
{
    RecordId id;
    QString name;
    RecordId pipeline; // of a stage
    QString remoteId = {}; // of its link; empty: it has none
    QString kind = {}; // of a stage: choice::won, choice::lost or open
};

/// Ours and theirs, as ids. A pipeline is that of the same name, with or without the word "pipeline", else the only one
/// there that has most of its stages; a stage the one of the same name in the counterpart of its pipeline, and one in
/// which deals are won or lost else the only one there that does the same. Nothing where two of theirs could be meant,
/// or two of ours mean the same one.
struct NamedCounterparts
{
    ValuePairs pipelines;
    ValuePairs stages;

    const ValuePairs &of(EntityKind entity) const { return entity == EntityKind::Pipeline ? pipelines : stages; }
};
NamedCounterparts findNamedCounterparts(
    const std::vector<NamedRecord> &pipelines, const std::vector<NamedRecord> &stages);

/// Those of a store, as they are linked with a connection now.
Result<NamedCounterparts> readNamedCounterparts(Store &store, qint64 connection);

} // namespace satchel::store
