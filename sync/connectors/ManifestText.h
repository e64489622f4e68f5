// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of the manifests that people read, in the window's language. Translators get them from the list in the
// .cpp; tst_Manifest fails when the list differs from the manifests.
#pragma once

#include <QString>
#include <span>

namespace satchel::sync {

/// The translation of a manifest's sentence. A sentence without a translation stays English.
QString manifestText(const QString &english);

/// Every sentence that translators get, as UTF-8.
std::span<const char *const> manifestTexts();

} // namespace satchel::sync
