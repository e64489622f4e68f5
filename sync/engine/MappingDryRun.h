// SPDX-License-Identifier: GPL-3.0-or-later
// What another mapping of an object would change: its remote records are read, and for each it is planned what would
// become of it, by the same functions as in a round. Nothing is written.
#pragma once

#include "store/sync/MappingTrial.h"
#include "sync/engine/RoundContext.h"

namespace satchel::sync {

/// `forgotten` as Mappings::apply() takes it. Reads at most `most` records and adds what it finds to `trial`.
Result<void> tryObject(RoundContext &context, const ObjectMap &object, const QStringList &forgotten, qint64 most,
    store::MappingTrial &trial);

} // namespace satchel::sync
