// SPDX-License-Identifier: GPL-3.0-or-later
// What the doctor says of a store after a test was hard on it.
#pragma once

#include "store/Doctor.h"

namespace satchel::test {

/// The first check that is not sound, with its detail; empty when all are.
inline QString firstUnsound(store::Store &store)
{
    for (const store::Finding &finding : store::Doctor(store).examine()) {
        if (!finding.isSound)
            return finding.check + QStringLiteral(": ") + finding.detail;
    }
    return {};
}

} // namespace satchel::test
