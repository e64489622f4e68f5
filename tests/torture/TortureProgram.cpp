// SPDX-License-Identifier: GPL-3.0-or-later
// satchel-torture [SCENARIO...] [--kills N] [--seed S]: kills the program N times, in turn in each scenario, and says
// what was lost.
#include "tests/support/MemoryFolder.h"
#include "tests/torture/Torture.h"

#include <cstdio>
#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace satchel::torture;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"kills"_s, u"How often a program is killed"_s, u"N"_s, u"1000"_s});
    parser.addOption({u"seed"_s, u"What is done"_s, u"S"_s, u"1"_s});
    parser.addPositionalArgument(u"scenario"_s,
        u"edits, import, undo, backup, restore, repair, salvage, export, encryption, passphrase, keychain, migration, "
        u"sync"_s,
        u"[SCENARIO...]"_s);
    parser.addHelpOption();
    parser.process(app);
    std::vector<Scenario> scenarios = allScenarios();
    const QStringList wanted = parser.positionalArguments();
    if (!wanted.isEmpty())
        std::erase_if(scenarios, [&](Scenario scenario) { return !wanted.contains(nameOf(scenario)); });
    std::erase_if(scenarios, [](Scenario scenario) {
        const QString missing = missingFor(scenario);
        if (!missing.isEmpty())
            std::fprintf(
                stderr, "%s is left out: there is no %s.\n", qUtf8Printable(nameOf(scenario)), qUtf8Printable(missing));
        return !missing.isEmpty();
    });
    if (scenarios.empty()) {
        std::fprintf(stderr, "There is no such scenario.\n");
        return 2;
    }
    const satchel::test::MemoryFolder folder;
    Torture torture(folder.path(), parser.value(u"seed"_s).toULongLong());
    const int kills = parser.value(u"kills"_s).toInt();
    int broken = 0;
    const auto sum = [&] {
        int all = 0;
        for (const auto &[scenario, tally] : torture.tallies())
            all += tally.kills;
        return all;
    };
    for (size_t turn = 0; sum() < kills; ++turn) {
        const Scenario scenario = scenarios[turn % scenarios.size()];
        for (const QString &problem : torture.kill(scenario)) {
            ++broken;
            std::printf("%s, turn %zu: %s\n", qUtf8Printable(nameOf(scenario)), turn, qUtf8Printable(problem));
            std::fflush(stdout);
        }
    }
    for (const auto &[scenario, tally] : torture.tallies())
        std::printf(
            "%-12s %5d killed, %d of them had ended\n", qUtf8Printable(nameOf(scenario)), tally.kills, tally.finished);
    std::printf("%d problems\n", broken);
    return broken > 0 ? 1 : 0;
}
