// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace satchel::bench {

void benchSyncApply();
void benchSyncIdle();
void benchSyncPush();
void benchSyncEdit();
void benchSyncDownload();
void benchSyncWait();

} // namespace satchel::bench
