// SPDX-License-Identifier: GPL-3.0-or-later
// Where this computer's policies are (docs/policies.md): a file of the administrator, on Windows the policies hive of
// the computer, on macOS the managed preferences. Read once, when the program starts.
#pragma once

#include "domain/Policies.h"

namespace satchel::platform {

/// The policies of this computer. Where there are none, Policies::place is empty.
Policies readPolicies();

/// What the system says of a file or folder.
struct FileFacts
{
    enum class Type { File, Folder, Link, Other };
    Type type = Type::Other;
    quint32 owner = 0; // number of the account
    quint32 mode = 0; // rights, as of chmod
};

/// Why something here may have been written by another than `owner`; nothing where only the owner can have. The rights
/// of the group include those of access lists (acl(5), "CORRESPONDENCE BETWEEN ACL ENTRIES AND FILE PERMISSION BITS").
std::optional<QString> untrustedReason(const FileFacts &facts, FileFacts::Type wanted, quint32 owner);

/// The policies in a file, which belongs to `owner` as its folder does. The file is opened below the opened folder and
/// judged by what was opened, so nobody puts another one in its place meanwhile. Without owners of files (Windows) it
/// has none.
Policies readPolicyFile(const QString &file, quint32 owner);

/// An object of values without levels, as the registry has it: "appLock/idleMinutes". A number stands for true and
/// false where a truth is wanted: the registry has no other.
QJsonValue policyObject(const QVariantMap &values);

} // namespace satchel::platform
