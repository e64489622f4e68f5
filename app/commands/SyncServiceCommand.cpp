// SPDX-License-Identifier: GPL-3.0-or-later
// sync --service: syncs all connections of a store in the background, without a window, such as on a server for a team.
// Edits of other processes are sent like a person's, webhooks are sent too; a line is printed when the state of a
// connection changes.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "app/ConnectionServices.h"
#include "items/Workspace.h"
#include "platform/Termination.h"
#include "store/sync/Connections.h"
#include "sync/session/SyncService.h"
#include "sync/webhooks/WebhookWorker.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

/// Says what changes about a connection: a round is every few seconds, and most bring nothing.
class Telling
{
public:
    Telling(CommandRun &run, store::Store &store) : m_run(run), m_store(store) {}

    void stateOf(qint64 number)
    {
        const auto connection = store::Connections(m_store).get(number);
        if (!connection)
            return;
        const QString state = connection->shownState();
        if (m_states.value(number) == state)
            return;
        m_states.insert(number, state);
        say(connection->name, state, connection->problem);
    }

    void trouble(const Error &error) { say({}, u"troubled"_s, toText(error)); }

    void say(const QString &connection, const QString &state, const QString &problem = {})
    {
        const QString at = m_run.clock.now().toIso();
        if (m_run.isJson()) {
            const QJsonObject line{{u"at"_s, at}, {u"connection"_s, connection.isEmpty() ? QJsonValue() : connection},
                {u"state"_s, state}, {u"problem"_s, problem.isEmpty() ? QJsonValue() : problem}};
            m_run.terminal.print(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
        } else {
            QStringList words{at};
            if (!connection.isEmpty())
                words.append(connection + u':');
            words.append(state);
            if (!problem.isEmpty())
                words.append(u'(' + problem + u')');
            m_run.terminal.printLine(words.join(u' '));
        }
    }

private:
    CommandRun &m_run;
    store::Store &m_store;
    QHash<qint64, QString> m_states;
};

} // namespace

int runSyncService(CommandRun &run)
{
    auto store = run.open(CommandRun::Access::Write);
    if (!store)
        return run.failed(store.error());
    const auto openStore = run.opener();
    items::Workspace workspace(std::move(*store), openStore);
    Telling telling(run, workspace.store());
    const auto nobody = [](const QUrl &) {}; // signs in here; `connection authorize` does
    sync::SyncService service(
        {openStore, run.keychain(), run.clock, nobody, {}, {}, ConnectionServices::seed(),
            sync::knownVendors(workspace.store()).value_or(std::vector<store::VendorInfo>()), run.policies},
        workspace.schema());
    QObject::connect(&workspace, &items::Workspace::changed, &service, &sync::SyncService::noteLocalChange);
    QObject::connect(&service, &store::SyncControl::roundEnded, &workspace,
        [&telling](qint64 connection) { telling.stateOf(connection); });
    QObject::connect(&service, &store::SyncControl::stateChanged, &workspace,
        [&telling](qint64 connection) { telling.stateOf(connection); });
    QObject::connect(&service, &store::SyncControl::troubled, &workspace,
        [&telling](qint64, const Error &error) { telling.trouble(error); });
    webhooks::WebhookWorker webhookWorker({openStore, run.keychain(), ConnectionServices::seed(), {}});
    QObject::connect(
        &workspace, &items::Workspace::changed, &webhookWorker, [&webhookWorker] { webhookWorker.wake(); });
    const auto termination = platform::makeTermination();
    QObject::connect(termination.get(), &platform::Termination::requested, qApp, &QCoreApplication::quit);
    telling.say({}, u"started"_s);
    service.start();
    webhookWorker.start();
    QCoreApplication::exec();
    telling.say({}, u"stopped"_s);
    return 0;
}

} // namespace satchel::app
