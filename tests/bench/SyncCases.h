// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/SyncWorld.h"

namespace satchel::bench {

void benchSyncApply(const BenchVendor &vendor);
void benchSyncIdle(const BenchVendor &vendor);
void benchSyncPush(const BenchVendor &vendor);
void benchSyncEdit(const BenchVendor &vendor);
void benchSyncDownload(const BenchVendor &vendor);
void benchSyncWait(const BenchVendor &vendor);
void benchSyncPass();
/// A person's commits beside the initial syncs of five connections, each of which brings records that go to the others.
void benchSyncFive();

} // namespace satchel::bench
