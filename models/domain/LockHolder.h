// SPDX-License-Identifier: GPL-3.0-or-later
// Which process of which computer a lock file names. Whether a process of another computer still runs cannot be
// checked.
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
