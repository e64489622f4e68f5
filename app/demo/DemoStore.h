// SPDX-License-Identifier: GPL-3.0-or-later
// The sample data of --demo, of the tour and of tests: a vendor of measuring technology with 300 customers and 18
// months of work behind it. The same seed and the same today give the same store.
#pragma once

#include "store/Store.h"

namespace satchel::app {

/// Fills a new store file; `clock` says what today is, `language` is the code of one of the program's languages
/// (another one is as good as English). The first pipeline's stages are named by the program's translators, as in every
/// new store.
Result<void> fillDemoStore(const QString &path, const Clock &clock, const QString &language = QStringLiteral("en"));

} // namespace satchel::app
