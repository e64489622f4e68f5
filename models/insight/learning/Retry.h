// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"

namespace satchel::insight {

/// Runs `work` up to three times while its error is Conflict: records were erased or excluded from learning while they
/// were read.
template <typename Work> auto retryOnConflict(Work work)
{
    constexpr int mostAttempts = 3;
    auto done = work();
    for (int i = 1; i < mostAttempts && !done && done.error().kind == Error::Kind::Conflict; ++i)
        done = work();
    return done;
}

} // namespace satchel::insight
