// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace satchel::bench {

/// What an import, its undo and an import that updates duplicates take for 10,000, 100,000 and 1,000,000 contacts,
/// beside raw prepared SQLite that writes the same; with the peak of memory of each. About a quarter of an hour.
void benchImportCurve();

} // namespace satchel::bench
