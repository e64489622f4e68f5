// SPDX-License-Identifier: GPL-3.0-or-later
// What has come at a socket and was not read yet.
#pragma once

#include <QtGlobal>

namespace satchel::platform {

/// Copies at most `size` bytes, which stay to be read. 0: the other side has ended the connection; -1: nothing has come
/// yet, or the socket fails, which whoever reads from it is told.
qsizetype peekSocket(qintptr socket, char *bytes, qsizetype size);

} // namespace satchel::platform
