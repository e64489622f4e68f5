// SPDX-License-Identifier: GPL-3.0-or-later
// connection route: which records a connection gets. Without a filter it says which; "none" sends all.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "app/commands/NamedConnection.h"
#include "store/sync/Mappings.h"
#include "store/sync/Route.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

struct Routed
{
    QString filter;
    qint64 matching = 0;
};

Result<Routed> route(CommandRun &run, store::Store &store, const store::Connection &connection)
{
    auto settings = TRY(store::ConnectionSettings::fromJson(connection.settings));
    if (run.invocation.arguments.size() > 2) {
        const QString wanted = run.argument(2).trimmed();
        settings.route = wanted == "none"_L1 ? QString() : wanted;
        TRY(store::Mappings(store, connection.number).saveSettings(settings.toJson()));
    }
    const auto parsed = TRY(store::parseRoute(store.schema(), settings.route));
    Routed routed{settings.route};
    for (const auto &[kind, count] : TRY(store::countRouted(store, parsed)))
        routed.matching += count;
    return routed;
}

} // namespace

int routeConnection(CommandRun &run)
{
    const auto opened = openConnection(run);
    if (!opened)
        return run.failed(opened.error());
    const auto &[store, connection] = *opened;
    const auto routed = route(run, *store, connection);
    if (!routed)
        return run.failed(routed.error());
    const QJsonObject json{{u"name"_s, connection.name},
        {u"filter"_s, routed->filter.isEmpty() ? QJsonValue() : QJsonValue(routed->filter)},
        {u"matching"_s, routed->matching}};
    if (run.isJson())
        run.terminal.print(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
    else if (routed->filter.isEmpty())
        run.terminal.print(u"%1 gets all records\n"_s.arg(connection.name));
    else
        run.terminal.print(
            u"%1 gets records with %2: %3\n"_s.arg(connection.name, routed->filter).arg(routed->matching));
    return 0;
}

} // namespace satchel::app
