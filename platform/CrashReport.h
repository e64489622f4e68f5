// SPDX-License-Identifier: GPL-3.0-or-later
// A crash leaves a small text file on this computer: when, which version, which signal or exception type, and where in
// which module. No memory, no arguments, no environment; nothing is sent. On macOS the report has no frames yet.
#pragma once

#include <QStringList>

namespace satchel::platform {

/// No more than these are kept.
inline constexpr qsizetype mostCrashReports = 10;

/// What of a process is reported. The sanitizers of a test build have handlers of their own for faults.
enum class CrashCause { Fault = 1, Abort = 2 };
Q_DECLARE_FLAGS(CrashCauses, CrashCause)

/// What suits this build: all, or under a sanitizer only Abort.
CrashCauses usualCrashCauses();

/// The folder of reports of this account; it need not exist. On Linux $XDG_STATE_HOME/satchel/crashes.
QString crashFolder();

/// From now on SIGSEGV, SIGBUS, SIGFPE and SIGILL (Fault; on Windows exceptions of the processor), SIGABRT and
/// std::terminate (Abort) write a report into `folder`, and then do what they would have done. The folder and the file
/// are made when that happens. Removes the oldest reports, so that with the next one there are not too many. Call it
/// once, early in main, on the main thread; an overflow of another thread's stack is not reported.
void reportCrashes(const QString &folder, const QString &version, CrashCauses causes = usualCrashCauses());

/// The files of the reports, newest first.
QStringList crashReports(const QString &folder);

} // namespace satchel::platform
