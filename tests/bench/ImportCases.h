// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace satchel::bench {

void benchImport();
void benchBulkWrite();
/// Reading workbooks of 100,000 and 1,000,000 rows, nothing written; memory is the peak of the process so far, so run
/// it alone.
void benchWorkbook();

} // namespace satchel::bench
