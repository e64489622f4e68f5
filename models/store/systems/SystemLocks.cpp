// SPDX-License-Identifier: GPL-3.0-or-later
// Where there are no locks of an open file, SQLite's own stay: those of Windows do not end that way, and on macOS its
// check for lost locks (since SQLite 3.51) has to do.
#include "store/FileLocks.h"

namespace satchel::store {

void keepFileLocks()
{
}

} // namespace satchel::store
