// SPDX-License-Identifier: GPL-3.0-or-later
// What became of one create whose answer was lost.
#pragma once

#include "sync/engine/Remote.h"

namespace satchel::test {

inline Result<sync::InDoubtResult> findOne(sync::Remote &remote, const sync::ObjectMap &object,
    const sync::RemoteWrite &write, Instant sentAt, const sync::Remote::IsAlreadyLinked &isAlreadyLinked)
{
    const sync::InDoubtCreate lost{write, sentAt};
    return remote.find(object, {&lost, 1}, isAlreadyLinked).map([](const std::vector<sync::InDoubtResult> &found) {
        return found.front();
    });
}

} // namespace satchel::test
