// SPDX-License-Identifier: GPL-3.0-or-later
// How a document that is laid out and written on a worker is cancelled: co-operatively, between two rows or pages.
#pragma once

#include "domain/Reason.h"
#include "domain/Result.h"

#include <functional>

namespace satchel::documents {

/// Whether the work is to end early; asked once per row and page, on the thread that does it. Once true, it stays so.
/// Empty: never.
using IsStopped = std::function<bool()>;

inline bool isStoppedBy(const IsStopped &isStopped)
{
    return isStopped && isStopped();
}

/// Nothing was written yet.
inline Error stoppedError()
{
    return {Error::Kind::Cancelled, Reason::tr("the export was stopped"), {}};
}

} // namespace satchel::documents
