// SPDX-License-Identifier: GPL-3.0-or-later
// E-mails into the store: each message becomes an activity with its people, its conversation and its attachments. One
// change set that can be undone. The same message filed again only gains what it lacked. Runs on a worker's own store.
#pragma once

#include "exchange/import/Importer.h"

namespace satchel::exchange {

struct MailFilingOptions
{
    EntityKind entity{}; // on whose page the files were dropped
    RecordId record; // null: on nobody's
    bool isDryRun = false;
};

/// Files the messages of files and folders. A message that cannot be read is one issue; the rest is filed. The lines of
/// issues count messages. Cancelled when the handler said so.
Result<ImportResult> fileMails(store::Store &store, const QStringList &paths, const MailFilingOptions &options = {},
    const Importer::ProgressHandler &progress = {});

} // namespace satchel::exchange
