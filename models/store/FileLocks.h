// SPDX-License-Identifier: GPL-3.0-or-later
// On Unix SQLite locks files for a process, and such locks end as soon as anything in the process opens and closes the
// same file (https://sqlite.org/howtocorrupt.html, 2.2): a file dialog that looks what kind of file the store is, an
// import that shows it. Another process then takes itself for the only one and removes the log from under us. Where the
// system has locks of an open file instead (fcntl's F_OFD_SETLK of Linux 3.15), SQLite gets those.
#pragma once

namespace satchel::store {

/// Before the first store of the process is opened; again it does nothing.
void keepFileLocks();

} // namespace satchel::store
