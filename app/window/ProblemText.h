// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of the window when a store cannot be opened, or can only be read.
#pragma once

#include "domain/Result.h"

namespace satchel::app {

struct ProblemText
{
    QString heading;
    QString sentence;
    bool isWorthTrying = false; // again, without doing anything else first
};

/// Of a store on a file system of this name that several computers can reach.
ProblemText networkProblemText(const QString &path, const QString &fileSystem);

/// Whether a backup in its place mends it.
bool isRestorable(const Error &problem);

ProblemText problemText(const Error &problem, const QString &path, const QString &backup);

} // namespace satchel::app
