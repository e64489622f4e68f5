// SPDX-License-Identifier: GPL-3.0-or-later
// One program: with a command it works without a window (and without the cost of one), without a command it opens it.
#include "app/CommandLine.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

int runWithoutWindow(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QFile in;
    QFile out;
    QFile err;
    // By descriptor: behind a FILE there is the C library's buffer, and an acknowledged line would wait in it.
    const bool isOpen = in.open(fileno(stdin), QIODevice::ReadOnly)
        && out.open(fileno(stdout), QIODevice::WriteOnly | QIODevice::Unbuffered)
        && err.open(fileno(stderr), QIODevice::WriteOnly | QIODevice::Unbuffered);
    if (!isOpen)
        return 1;
    satchel::app::Terminal terminal(in, out, err);
    return satchel::app::runCommandLine(QCoreApplication::arguments().mid(1), terminal, satchel::SystemClock());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"satchel"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SATCHEL_VERSION));
    return runWithoutWindow(argc, argv);
}
