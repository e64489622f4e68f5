// SPDX-License-Identifier: GPL-3.0-or-later
// Who has a lock file, as the file says it. A lock of another computer's process cannot be asked whether that process
// still lives, as one of this computer can.
#pragma once

#include <optional>
#include <QString>

class QLockFile;

namespace satchel {

struct LockHolder
{
    qint64 process = 0;
    QString computer;
};

/// Nothing where the file names this computer or none. One that was renamed meanwhile counts as another.
std::optional<LockHolder> holderElsewhere(const QLockFile &lock);

} // namespace satchel
