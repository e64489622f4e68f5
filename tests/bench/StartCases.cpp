// SPDX-License-Identifier: GPL-3.0-or-later
// Whole processes from start to the first painted board: a large store beside a small one, and beside a program that
// shows an empty Qt Widgets window.
#include "tests/bench/StartCases.h"

#include "tests/bench/Bench.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace satchel::bench {

namespace {

struct Start
{
    double seconds = 0;
    double mebibytes = 0;
};

/// Runs a program to its end; time by the wall clock, memory as the kernel saw its peak.
Start runOnce(const QByteArrayList &command)
{
    Start start;
    rusage usage{};
    start.seconds = seconds([&] {
        const pid_t child = fork();
        if (child == 0) {
            std::vector<char *> arguments;
            for (const QByteArray &argument : command)
                arguments.push_back(const_cast<char *>(argument.constData()));
            arguments.push_back(nullptr);
            execv(arguments.front(), arguments.data());
            _exit(127);
        }
        int status = 0;
        wait4(child, &status, 0, &usage);
        if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
            qFatal("%s did not run to its end", command.front().constData());
    });
    start.mebibytes = static_cast<double>(usage.ru_maxrss) / 1024;
    return start;
}

QByteArrayList windowOn(const QString &store)
{
    const QString program = QCoreApplication::applicationDirPath() + u"/satchel"_s;
    return {program.toUtf8(), "--store", store.toUtf8(), "--quit-after-first-paint"};
}

/// A person who left the program on the board finds it there again.
void rememberBoard()
{
    const QString folder = dataFolder() + u"/config"_s;
    QDir().mkpath(folder + u"/satchel"_s);
    QSettings settings(folder + u"/satchel/satchel.ini"_s, QSettings::IniFormat);
    settings.setValue(u"window/page"_s, u"pipeline"_s);
    settings.sync();
    qputenv("XDG_CONFIG_HOME", folder.toUtf8());
}

void compareStarts(
    const QString &name, const QByteArrayList &ours, const QByteArrayList &baseline, double timeGoal, double memoryGoal)
{
    std::vector<double> samples[4];
    for (int i = 0; i < 11; ++i) {
        const Start mine = runOnce(ours);
        const Start theirs = runOnce(baseline);
        if (i == 0)
            continue; // warms the page cache
        samples[0].push_back(mine.seconds);
        samples[1].push_back(theirs.seconds);
        samples[2].push_back(mine.mebibytes);
        samples[3].push_back(theirs.mebibytes);
    }
    report(name + u", time"_s, median(samples[0]), median(samples[1]), timeGoal);
    report(name + u", memory"_s, median(samples[2]), median(samples[3]), memoryGoal, u"MiB"_s);
}

} // namespace

void benchStart()
{
    rememberBoard();
    const QString small = storeWithContacts(1'000);
    const QString large = storeWithContacts(1'000'000);
    const QByteArray empty = (QCoreApplication::applicationDirPath() + u"/satchel-empty-window"_s).toUtf8();
    compareStarts(
        u"start to first board, 1,000,000 records ÷ 1,000 records"_s, windowOn(large), windowOn(small), 1.1, 1.1);
    compareStarts(u"start to first board ÷ an empty Qt Widgets window"_s, windowOn(small), {empty}, 6, 4);
}

} // namespace satchel::bench
