// SPDX-License-Identifier: GPL-3.0-or-later
// Records to begin with, as a remote has them that has been in use for ten years: imports of many that share a stamp.
#pragma once

#include "tests/fakes/FakeRemote.h"

#include <functional>
#include <QStringList>

namespace satchel::fakes {

const QStringList &sampleFirstNames();
const QStringList &sampleLastNames();
/// The nth of a list, from its beginning again after the last.
QString pickName(const QStringList &names, qsizetype number);

/// Writes `count` records in slices over the ten years before now; their ids.
QStringList importSample(FakeRemote &remote, const QString &type, qsizetype count,
    const std::function<Values(qsizetype)> &recordOf, Instant now);

} // namespace satchel::fakes
