// SPDX-License-Identifier: GPL-3.0-or-later
// What the file system below a path is like.
#pragma once

#include <QString>

namespace satchel::platform {

/// The network file system that a file or its future folder is on ("nfs4", "cifs", "fuse.sshfs"); empty on a disk of
/// this computer. There several computers can open one store, and neither locks nor the memory they share reach across
/// (https://sqlite.org/useovernet.html).
QString networkFileSystem(const QString &path);
bool isNetworkFileSystem(QByteArrayView type);

/// Makes a file that only its owner can read, or takes from others the rights they have on it. Its folder is made too.
void makePrivateFile(const QString &path);

/// Whether a file says of each of its owner, its group and others what they may do. Windows has lists instead, which a
/// file takes over from its folder.
bool hasOwnerRights();

} // namespace satchel::platform
