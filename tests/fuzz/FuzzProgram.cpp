// SPDX-License-Identifier: GPL-3.0-or-later
// satchel-fuzz [TARGET...] [--seconds S] [--from N] [--inputs COUNT] [--write FILE]: damaged inputs for each parser,
// for so long each. What crashes or hangs says its target and number on stderr; `--from N --write FILE` keeps that
// input.

#include "tests/fuzz/Mutator.h"
#include "tests/fuzz/Targets.h"
#include "tests/support/MemoryFolder.h"

#include <csignal>
#include <cstdio>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace satchel::fuzz;

extern "C" __attribute__((weak)) void __sanitizer_set_death_callback(void (*callback)());

namespace {

constexpr unsigned longestRun = 20; // seconds of one input

// What a handler of a signal may read.
char currentTarget[64];
unsigned long long currentNumber = 0;

void sayWhere()
{
    char line[160];
    const int length = std::snprintf(line, sizeof line, "\ntarget \"%s\", input %llu\n", currentTarget, currentNumber);
    std::ignore = write(STDERR_FILENO, line, size_t(std::max(0, length)));
}

/// What is left of an input when everything is removed that it can do without and still break the same.
QByteArray shortened(const Target &target, QByteArray input, const QString &problem)
{
    for (qsizetype length = std::max<qsizetype>(1, input.size() / 2); length > 0; length /= 2) {
        for (qsizetype at = 0; at < input.size();) {
            const QByteArray without = input.left(at) + input.mid(at + length);
            if (target.run(without) == problem)
                input = without;
            else
                at += length;
        }
    }
    return input;
}

void onSignal(int signal)
{
    sayWhere();
    _exit(128 + signal);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"seconds"_s, u"How long each target runs"_s, u"S"_s, u"60"_s});
    parser.addOption({u"from"_s, u"The first input"_s, u"N"_s, u"0"_s});
    parser.addOption({u"inputs"_s, u"Stop after so many inputs"_s, u"COUNT"_s});
    parser.addOption({u"write"_s, u"Write the first input to a file and run nothing"_s, u"FILE"_s});
    parser.addPositionalArgument(u"target"_s, u"Names of targets; without one, all of them"_s, u"[TARGET...]"_s);
    parser.addHelpOption();
    parser.process(app);
    for (const int signal : {SIGALRM, SIGABRT, SIGSEGV})
        std::signal(signal, onSignal);
    if (__sanitizer_set_death_callback)
        __sanitizer_set_death_callback(sayWhere);

    const satchel::test::MemoryFolder folder;
    const QStringList wanted = parser.positionalArguments();
    const quint64 from = parser.value(u"from"_s).toULongLong();
    const quint64 most = parser.isSet(u"inputs"_s) ? parser.value(u"inputs"_s).toULongLong() : ~quint64(0);
    int broken = 0;
    int ran = 0;
    for (const Target &target : allTargets(folder.path())) {
        if (!wanted.isEmpty() && !wanted.contains(target.name))
            continue;
        ++ran;
        const Mutator mutator(target.seeds, target.tokens);
        if (parser.isSet(u"write"_s)) {
            QFile file(parser.value(u"write"_s));
            return file.open(QIODevice::WriteOnly) && file.write(mutator.input(from)) >= 0 ? 0 : 1;
        }
        std::snprintf(currentTarget, sizeof currentTarget, "%s", qUtf8Printable(target.name));
        QElapsedTimer timer;
        timer.start();
        quint64 count = 0;
        qint64 slowest = 0;
        for (; count < most && timer.elapsed() < parser.value(u"seconds"_s).toLongLong() * 1000; ++count) {
            currentNumber = from + count;
            alarm(longestRun);
            const qint64 before = timer.elapsed();
            const QString problem = target.run(mutator.input(currentNumber));
            slowest = std::max(slowest, timer.elapsed() - before);
            if (problem.isEmpty())
                continue;
            ++broken;
            alarm(0); // many runs
            const QByteArray shortest = shortened(target, mutator.input(currentNumber), problem);
            std::printf("%s, input %llu: %s: %s\n", currentTarget, currentNumber, qUtf8Printable(problem),
                shortest.toPercentEncoding(" !#$&'()*+,-./:;<=>?@[]^_`{|}~\"").constData());
        }
        alarm(0);
        std::printf("%-30s %9llu inputs in %6lld ms, the slowest %lld ms\n", currentTarget,
            static_cast<unsigned long long>(count), static_cast<long long>(timer.elapsed()),
            static_cast<long long>(slowest));
        std::fflush(stdout);
    }
    if (ran == 0)
        std::fprintf(stderr, "There is no such target.\n");
    return broken > 0 || ran == 0 ? 1 : 0;
}
