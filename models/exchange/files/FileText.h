// SPDX-License-Identifier: GPL-3.0-or-later
// The text in attached files, for search: PDF, text, HTML, e-mails, and what word processors, spreadsheets and
// presentations write (OOXML, OpenDocument). For a worker thread.
#pragma once

#include "store/Store.h"

namespace satchel::exchange {

/// Empty for a file without text, or one that cannot be read. `path` has the content; the name says what a text file
/// is.
QString textOfFile(const QString &path, const QString &name);

/// Puts the text of one file that was not looked at yet into the search index; answers false when there is none.
/// A file is looked at once, even if the program ends while it does.
Result<bool> readNextFileText(store::Store &store);

} // namespace satchel::exchange
