// SPDX-License-Identifier: GPL-3.0-or-later
// The connection that a command names.
#pragma once

#include "store/sync/Connections.h"

#include <memory>

namespace satchel::app {

class CommandRun;

struct NamedConnection
{
    std::unique_ptr<store::Store> store; // open for writing
    store::Connection connection;
};

/// The one that the command's second word names. NotFound when there is none, or why the store cannot be opened.
Result<NamedConnection> openConnection(CommandRun &run);

} // namespace satchel::app
