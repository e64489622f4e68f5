// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/LockHolder.h"

#include <QLockFile>
#include <QSysInfo>

namespace satchel {

std::optional<LockHolder> holderElsewhere(const QLockFile &lock)
{
    LockHolder holder;
    QString program;
    if (!lock.getLockInfo(&holder.process, &holder.computer, &program) || holder.computer.isEmpty())
        return {};
    // QLockFile writes the name of the network on Windows: in capitals, at most 15 letters. Elsewhere there is no such
    // variable.
    const bool isThis = holder.computer == QSysInfo::machineHostName()
        || holder.computer == qEnvironmentVariable("COMPUTERNAME");
    return isThis ? std::nullopt : std::optional(holder);
}

} // namespace satchel
