// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Memory.h"

#include <QByteArray>
#include <QFile>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

namespace satchel::bench {

double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    const QByteArray text = status.open(QIODevice::ReadOnly) ? status.readAll() : QByteArray();
    const qsizetype at = text.indexOf("VmHWM:");
    return at < 0 ? 0 : text.mid(at + 6, 20).trimmed().split(' ').first().toDouble() / 1024;
}

void forgetPeakMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
    QFile peak(u"/proc/self/clear_refs"_s); // "5": https://docs.kernel.org/filesystems/proc.html
    if (peak.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        peak.write("5");
}

} // namespace satchel::bench
