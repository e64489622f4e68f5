// SPDX-License-Identifier: GPL-3.0-or-later
// What a file manager, a browser or a person gives Satchel to open in place of a command: a store, a telephone number,
// a mail address.
#pragma once

#include <QString>

#include <optional>

namespace satchel::app {

struct OpenTarget
{
    QString storePath; // empty: the person's own
    QString searchText; // what to look for in it; empty: nothing
};

/// Of a file that exists (a path or a file: address), a tel: or a mailto: link; nothing for any other word.
std::optional<OpenTarget> openTargetOf(const QString &word);

} // namespace satchel::app
