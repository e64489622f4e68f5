// SPDX-License-Identifier: GPL-3.0-or-later
// satchel-crash FOLDER CAUSE MARKER: reports its crashes into a folder, fills its memory with the marker and ends in
// the way that is named. For tst_CrashReport.
#include "platform/CrashReport.h"

#include <csignal>
#include <cstdlib>
#include <QByteArray>
#include <QString>
#include <QThread>
#include <stdexcept>

using namespace satchel;

namespace {

/// Its stack and its heap have the marker, over and over.
[[gnu::noinline]] void crash(const QByteArray &cause, const QByteArray &marker)
{
    const QByteArray heap = marker.repeated(1000);
    char stack[4096] = {};
    for (int i = 0; i + marker.size() < 4096; i += static_cast<int>(marker.size()))
        std::copy(marker.begin(), marker.end(), stack + i);
    volatile char *const kept = stack;
    volatile int *nowhere = nullptr;
    if (cause == "null")
        *nowhere = kept[0];
    if (cause == "abort")
        std::abort();
    if (cause == "exception")
        throw std::runtime_error(heap.toStdString());
#ifdef Q_OS_UNIX
    for (const auto &[name, number] : {std::pair("SIGBUS", SIGBUS), std::pair("SIGFPE", SIGFPE),
             std::pair("SIGILL", SIGILL), std::pair("SIGSEGV", SIGSEGV)}) {
        if (cause == name)
            raise(number);
    }
#endif
}

} // namespace

int main(int count, char **words)
{
    if (count != 4)
        return 2;
    platform::reportCrashes(QString::fromLocal8Bit(words[1]), QStringLiteral("1.2.3"),
        platform::CrashCauses(platform::CrashCause::Fault) | platform::CrashCause::Abort);
    const QByteArray cause = words[2];
    if (cause == "thread") {
        const auto thread = QThread::create([&] { crash("null", words[3]); });
        thread->start();
        thread->wait();
    } else if (cause == "overflow") {
        volatile int never = -1;
        const auto deeper = [&never](const auto &self, int depth) -> int {
            volatile char filled[10000] = {static_cast<char>(depth)};
            return depth == never ? 0 : self(self, depth + 1) + filled[0];
        };
        return deeper(deeper, 0);
    }
    crash(cause, words[3]);
    return 0;
}
