// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/NamedConnection.h"

#include "app/CommandLine.h"

namespace satchel::app {

Result<NamedConnection> openConnection(CommandRun &run)
{
    auto store = run.open(CommandRun::Access::Write);
    if (!store)
        return fail(store.error());
    auto connection = store::Connections(**store).find(run.argument(1));
    return connection ? NamedConnection{std::move(*store), std::move(*connection)}
                      : Result<NamedConnection>(fail(connection.error()));
}

} // namespace satchel::app
