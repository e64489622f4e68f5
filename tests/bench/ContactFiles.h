// SPDX-License-Identifier: GPL-3.0-or-later
// Files of made-up contacts to import, made on first use.
#pragma once

#include "exchange/import/Importer.h"

namespace satchel::bench {

enum class Telephones { Old, New };

/// So many contacts as another program writes them; with new telephone numbers the rest is the same.
QString contactsFile(
    int rows, Telephones telephones = Telephones::Old, exchange::FileFormat format = exchange::FileFormat::Csv);
/// Imports a file as contacts, from its preview to the end.
exchange::ImportResult importContacts(
    store::Store &store, const QString &file, exchange::DuplicateRule rule = exchange::DuplicateRule::Skip);
/// The other number of the i-th contact.
QString newTelephone(int i);

} // namespace satchel::bench
