// SPDX-License-Identifier: GPL-3.0-or-later
// connection add, authorize, list, remove and answer. What is added is a vendor that Satchel knows, or a file that
// describes another one. Tokens and client secrets come in on stdin: an argument list is
// everybody's.
#include "app/CommandLine.h"
#include "app/commands/BrowserSignIn.h"
#include "app/commands/Commands.h"
#include "app/commands/NamedConnection.h"
#include "app/commands/QuestionText.h"
#include "app/ConnectionServices.h"
#include "app/Table.h"
#include "store/hub/ApprovalRequests.h"
#include "store/hub/HubState.h"
#include "store/sync/SyncCounts.h"
#include "sync/session/ConnectionSetup.h"
#include "sync/session/QuestionAnswers.h"

#include <algorithm>
#include <QFile>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

void print(CommandRun &run, const QJsonValue &json, const QString &text)
{
    if (!run.isJson())
        run.terminal.print(text);
    else if (json.isArray())
        run.terminal.print(QJsonDocument(json.toArray()).toJson(QJsonDocument::Compact) + '\n');
    else
        run.terminal.print(QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact) + '\n');
}

int sayState(CommandRun &run, store::Store &store, qint64 number)
{
    const auto connection = store::Connections(store).get(number);
    if (!connection)
        return run.failed(connection.error());
    print(run, QJsonObject{{u"name"_s, connection->name}, {u"state"_s, connection->shownState()}},
        u"%1: %2\n"_s.arg(connection->name, connection->shownState()));
    return 0;
}

/// One line; empty when there is none.
QString secretFrom(CommandRun &run)
{
    constexpr qint64 longest = 64 * 1024;
    return QString::fromUtf8(run.terminal.in().readLine(longest)).trimmed();
}

/// Nothing for the key of a vendor: a description is a file.
Result<QByteArray> descriptionFrom(const QString &argument)
{
    if (sync::findConnector(argument))
        return QByteArray();
    QFile file(argument);
    if (!file.exists())
        return QByteArray(); // then there is no such vendor
    constexpr qint64 largest = 4 * 1024 * 1024;
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, file.errorString(), argument);
    return file.read(largest);
}

/// Of `--first-sync`; nothing where it says something else.
std::optional<sync::FirstSync> firstSyncOf(const CommandRun &run)
{
    const QString said = run.invocation.value(u"first-sync"_s);
    if (said.isEmpty() || said == "send"_L1)
        return sync::FirstSync::Send;
    if (said == "ask"_L1)
        return sync::FirstSync::AskBeforeSending;
    return said == "fetch"_L1 ? std::optional(sync::FirstSync::FetchOnly) : std::nullopt;
}

/// What is here and goes to the other system without a further question: nobody finds it there by surprise.
void reportSending(CommandRun &run, store::Store &store, const store::VendorInfo &vendor)
{
    const auto counts = store::sendableRecords(store, vendor.sentKinds());
    if (!counts || counts->empty())
        return;
    QStringList kinds;
    for (const auto &[kind, count] : *counts) {
        const Entity &entity = store.schema().entity(kind);
        kinds.append(u"%1 %2"_s.arg(count).arg((count == 1 ? entity.label : entity.pluralLabel).toLower()));
    }
    run.terminal.report(u"the first sync sends what is here to %1: %2; to be asked first, or to only fetch, add the "
                        "connection with --first-sync ask or fetch"_s.arg(vendor.label, kinds.join(u", "_s)));
}

int add(CommandRun &run)
{
    const bool usesToken = run.invocation.has(u"token-stdin"_s);
    const QString clientId = run.invocation.value(u"client-id"_s);
    if (run.argument(1).isEmpty() || run.invocation.value(u"name"_s).trimmed().isEmpty())
        return run.usageError(u"a connection needs a vendor and a name"_s, u"--name"_s);
    if (usesToken == !clientId.isEmpty())
        return run.usageError(u"say --token-stdin or --client-id ID"_s);
    const auto firstSync = firstSyncOf(run);
    if (!firstSync)
        return run.usageError(u"--first-sync is send, ask or fetch"_s, u"--first-sync"_s);
    auto store = run.open(CommandRun::Access::Write);
    if (!store)
        return run.failed(store.error());
    const auto description = descriptionFrom(run.argument(1));
    if (!description)
        return run.failed(description.error());
    const auto vendor = description->isEmpty()
        ? sync::Vendor::load(run.argument(1), (*store)->schema())
        : sync::Vendor::describe(*description, run.argument(1), (*store)->schema());
    if (!vendor)
        return run.failed(vendor.error());
    sync::NewConnection wanted{run.argument(1), run.invocation.value(u"name"_s).trimmed(),
        run.invocation.value(u"base-url"_s), {}, *description, *firstSync};
    if (usesToken)
        wanted.credentials.token = secretFrom(run);
    else
        wanted.credentials = {{}, clientId, vendor->info().needsClientSecret ? secretFrom(run) : QString()};
    if (usesToken && wanted.credentials.token.isEmpty())
        return run.failed({Error::Kind::Invalid, u"there is no token on stdin"_s, u"--token-stdin"_s});
    ConnectionServices services(**store, run.keychain(), run.policies);
    const auto added = sync::createConnection(**store, wanted, services.dependencies(), services.seed());
    const auto approval = added ? store::connectionApprovalOf(**store, *added)
                                : Result<store::ConnectionApproval>(store::ConnectionApproval());
    if (approval && approval->isMissing())
        run.terminal.report(
            u"%1 has to be approved in the team first; nothing is synced until then"_s.arg(added->name));
    if (added && *firstSync == sync::FirstSync::Send)
        reportSending(run, **store, vendor->info());
    return added ? sayState(run, **store, added->number) : run.failed(added.error());
}

int list(CommandRun &run)
{
    auto store = run.open(CommandRun::Access::Read);
    if (!store)
        return run.failed(store.error());
    store::Connections connections(**store);
    const auto all = connections.list();
    if (!all)
        return run.failed(all.error());
    ConnectionServices services(**store, run.keychain(), run.policies);
    QJsonArray json;
    Table table({u"name"_s, u"system"_s, u"state"_s, u"last success"_s, u"waiting"_s, u"parked"_s, u"conflicts"_s});
    for (const store::Connection &connection : *all) {
        // What was edited since the last round waits too; a store that can only be read shows what was known then.
        if (const auto session = services.open(connection.number))
            std::ignore = (*session)->hasOutgoing();
        const auto counts = connections.counts(connection.number);
        if (!counts)
            return run.failed(counts.error());
        const bool isHub = connection.vendor == store::hubVendor;
        const qint64 waiting = isHub ? store::HubState(**store).waiting(1'000'000).value_or(0) : counts->waiting;
        const auto question = store::questionOf(**store, connection);
        if (!question)
            return run.failed(question.error());
        const QString success = connection.lastSuccess ? connection.lastSuccess->toIso() : QString();
        json.append(QJsonObject{{u"name"_s, connection.name}, {u"vendor"_s, connection.vendor},
            {u"base_url"_s, connection.baseUrl}, {u"state"_s, connection.shownState()},
            {u"last_success"_s, success.isEmpty() ? QJsonValue() : QJsonValue(success)}, {u"waiting"_s, waiting},
            {u"parked"_s, counts->parked}, {u"conflicts"_s, counts->conflicts}, {u"account"_s, connection.account},
            {u"problem"_s, connection.problem.isEmpty() ? QJsonValue() : QJsonValue(connection.problem)},
            {u"question"_s, *question ? QJsonValue(questionJson(**store, connection, **question)) : QJsonValue()}});
        table.add(
            {connection.name, connection.vendor, connection.shownState(), success.isEmpty() ? u"never"_s : success,
                QString::number(waiting), QString::number(counts->parked), QString::number(counts->conflicts)});
        if (!connection.problem.isEmpty())
            table.addNote(connection.problem);
        if (*question) {
            table.addNote(u"asks: %1"_s.arg(textOf(**store, connection, **question)));
            table.addNote(waysToAnswer(connection, **question));
        }
    }
    print(run, json, table.text(run.terminal.isScreen()));
    return 0;
}

int authorize(CommandRun &run)
{
    bool isNumber = false;
    const int seconds = run.invocation.value(u"timeout"_s, u"300"_s).toInt(&isNumber);
    if (!isNumber || seconds <= 0)
        return run.usageError(u"a time-out is a number of seconds"_s, u"--timeout"_s);
    const auto opened = openConnection(run);
    if (!opened)
        return run.failed(opened.error());
    const auto &[store, connection] = *opened;
    ConnectionServices services(*store, run.keychain(), run.policies);
    if (run.invocation.has(u"token-stdin"_s)) {
        const auto replaced = sync::replaceToken(
            *store, connection.number, secretFrom(run), services.dependencies(), services.seed());
        return replaced ? sayState(run, *store, connection.number) : run.failed(replaced.error());
    }
    if (const auto may = checkSystem(run.policies, sync::systemOf(connection), connection.name); !may)
        return run.failed(may.error());
    const auto vendor = sync::Vendor::load(connection, store->schema());
    if (!vendor)
        return run.failed(vendor.error());
    const auto client = sync::clientOf(connection, services.keychain());
    if (!client)
        return run.failed(client.error());
    if (client->id.isEmpty())
        return run.failed({Error::Kind::Invalid,
            u"this connection works with a token: give another one with --token-stdin"_s, connection.name});
    const auto tokens = signInInBrowser(run, vendor->signIn(QUrl(connection.baseUrl)), *client, seconds * 1000);
    if (!tokens)
        return run.failed(tokens.error());
    const auto done = sync::completeSignIn(
        *store, connection.number, *tokens, services.dependencies(), services.seed());
    return done ? sayState(run, *store, connection.number) : run.failed(done.error());
}

int remove(CommandRun &run)
{
    const auto opened = openConnection(run);
    if (!opened)
        return run.failed(opened.error());
    const auto &[store, connection] = *opened;
    ConnectionServices services(*store, run.keychain(), run.policies);
    QString warning;
    if (const auto left = sync::removeConnection(
            *store, connection.number, services.dependencies(), services.seed(), &warning);
        !left)
        return run.failed(left.error());
    if (!warning.isEmpty())
        run.terminal.report(u"could not notify %1: %2"_s.arg(connection.name, warning));
    print(
        run, QJsonObject{{u"removed"_s, connection.name}}, u"%1 is removed; its records stay\n"_s.arg(connection.name));
    return 0;
}

int answer(CommandRun &run)
{
    constexpr std::pair<QLatin1StringView, store::Answer> words[] = {
        {"yes"_L1, store::Answer::Yes}, {"no"_L1, store::Answer::No}, {"undo"_L1, store::Answer::Undo}};
    const auto word = std::ranges::find(words, run.argument(2), [](const auto &pair) { return pair.first; });
    if (word == std::end(words))
        return run.usageError(u"answer yes, no or undo"_s, run.argument(2));
    const auto opened = openConnection(run);
    if (!opened)
        return run.failed(opened.error());
    const auto &[store, connection] = *opened;
    const auto done = sync::answerQuestion(*store, connection.number, word->second);
    return done ? sayState(run, *store, connection.number) : run.failed(done.error());
}

} // namespace

int runConnection(CommandRun &run)
{
    const QString action = run.argument(0);
    if (action == "list"_L1 && run.invocation.arguments.size() == 1)
        return list(run);
    if (action == "answer"_L1 && run.invocation.arguments.size() == 3)
        return answer(run);
    if (action == "route"_L1 && run.invocation.arguments.size() >= 2)
        return routeConnection(run);
    if (action == "move"_L1 && run.invocation.arguments.size() == 3)
        return moveConnection(run);
    if (run.invocation.arguments.size() != 2)
        return run.usageError(u"an argument is missing"_s, action);
    if (action == "add"_L1)
        return add(run);
    if (action == "authorize"_L1)
        return authorize(run);
    if (action == "remove"_L1)
        return remove(run);
    if (action == "probe"_L1)
        return probeConnection(run);
    if (action == "check"_L1)
        return checkConnection(run);
    if (action == "map"_L1)
        return mapConnection(run);
    return run.usageError(
        u"a connection can be added, authorized, listed, answered, probed, checked, mapped, routed, moved and removed"_s,
        action);
}

} // namespace satchel::app
