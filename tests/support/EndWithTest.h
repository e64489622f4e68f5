// SPDX-License-Identifier: GPL-3.0-or-later
// A server that a test starts ends with the test, also when the test crashes. Only on Linux; elsewhere a crash leaves
// it.
#pragma once

#include <QProcess>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>

#include <csignal>
#endif

namespace satchel::test {

/// Before the process is started. The kernel forgets it where the program changes its user (Postfix does).
inline void endWithTest([[maybe_unused]] QProcess &process)
{
#ifdef Q_OS_LINUX
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
#endif
}

} // namespace satchel::test
