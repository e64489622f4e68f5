// SPDX-License-Identifier: GPL-3.0-or-later
// satchel-simulate --seeds N [--from S] [--remote
// hubspot|salesforce|dynamics365|espocrm|odoo|pipedrive|freshsales|copper|zoho|monday|memory, or several:
// hubspot+salesforce]
// [--restores] [--log [--trace]]: lives N worlds through and prints the seed of each that broke a promise.
#include "tests/simulation/Worlds.h"

#include <cstdio>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace satchel::simulation;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"seeds"_s, u"How many worlds"_s, u"N"_s, u"200"_s});
    parser.addOption({u"from"_s, u"The first seed"_s, u"S"_s, u"1"_s});
    parser.addOption({u"remote"_s,
        u"hubspot, salesforce, dynamics365, espocrm, odoo, pipedrive, freshsales, copper, zoho or monday, over its connector and stand-in, or memory; several with + between them"_s,
        u"KIND"_s, u"hubspot"_s});
    parser.addOption({u"restores"_s, u"Devices make backups now and then, and are restored from them"_s});
    parser.addOption({u"log"_s, u"Tell what happened in a world that broke a promise"_s});
    parser.addOption({u"trace"_s, u"The log tells each call to a remote as well"_s});
    parser.addOption({u"once"_s, u"Live each world once only"_s});
    parser.addOption({u"until-broken"_s, u"Stop at the first that breaks a promise"_s});
    parser.addHelpOption();
    parser.process(app);
    std::vector<Worlds::MakeRemote> makeRemotes;
    const QStringList names = parser.value(u"remote"_s).split(u'+');
    for (const QString &name : names) {
        const MakeRemoteWorld makeRemote = findRemoteWorld(name);
        if (!makeRemote) {
            std::fprintf(stderr, "There is no remote %s.\n", qUtf8Printable(name));
            return 2;
        }
        makeRemotes.emplace_back(makeRemote);
    }
    Worlds worlds(std::move(makeRemotes), {parser.isSet(u"trace"_s), parser.isSet(u"restores"_s)});
    QElapsedTimer timer;
    timer.start();
    const quint64 from = parser.value(u"from"_s).toULongLong();
    const quint64 count = parser.value(u"seeds"_s).toULongLong();
    int failures = 0;
    qint64 rounds = 0;
    for (quint64 seed = from; seed < from + count; ++seed) {
        const WorldResult result = worlds.live(seed, !parser.isSet(u"once"_s));
        rounds += result.rounds;
        if (result.broken.isEmpty())
            continue;
        ++failures;
        std::printf(
            "seed %llu: %s\n", static_cast<unsigned long long>(seed), qUtf8Printable(result.broken.join(u"; "_s)));
        if (parser.isSet(u"log"_s))
            std::printf("%s\n", qUtf8Printable(result.log.join(u'\n')));
        std::fflush(stdout);
        if (parser.isSet(u"until-broken"_s))
            break;
    }
    std::printf("%llu worlds, %lld rounds, %d failed, %.1f worlds a second\n", static_cast<unsigned long long>(count),
        static_cast<long long>(rounds), failures,
        static_cast<double>(count) * 1000.0 / static_cast<double>(std::max<qint64>(1, timer.elapsed())));
    return failures == 0 ? 0 : 1;
}
