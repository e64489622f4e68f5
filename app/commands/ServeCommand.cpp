// SPDX-License-Identifier: GPL-3.0-or-later
// serve: the local API, until the program is terminated. Webhooks are sent meanwhile, as by an open window.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "app/ConnectionServices.h"
#include "app/serve/ApiGate.h"
#include "app/serve/ApiServing.h"
#include "app/serve/ApiToken.h"
#include "app/serve/LocalApi.h"
#include "platform/Termination.h"
#include "sync/transport/LocalServer.h"
#include "sync/webhooks/WebhookSignature.h"
#include "sync/webhooks/WebhookWorker.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

Result<quint16> portOf(const CommandRun &run)
{
    bool isNumber = false;
    const uint port = run.invocation.value(u"port"_s, u"0"_s).toUInt(&isNumber);
    if (!isNumber || port > std::numeric_limits<quint16>::max())
        return fail(Error::Kind::Invalid, u"a port is a number up to 65535"_s, u"--port"_s);
    return static_cast<quint16>(port);
}

void say(CommandRun &run, const QString &name, const QString &value, const QString &tokenName)
{
    if (run.isJson())
        run.terminal.print(
            QJsonDocument(QJsonObject{{name, value}, {u"token_name"_s, tokenName}}).toJson(QJsonDocument::Compact)
            + '\n');
    else
        run.terminal.printLine(value + u"  (token: \""_s + tokenName + u"\" in the keychain)"_s);
}

int sayToken(CommandRun &run, ApiToken &token, store::Store &store)
{
    const bool isNew = run.invocation.has(u"new-token"_s);
    const auto value = isNew ? token.renew() : token.get();
    if (!value)
        return run.failed(value.error());
    if (isNew) {
        if (const auto noted = noteNewApiToken(store); !noted)
            return run.failed(noted.error());
    }
    if (run.isJson()) {
        say(run, u"token"_s, *value, token.name());
        return 0;
    }
    run.terminal.printLine(*value); // alone, so that a script's $(…) is the token
    if (run.terminal.canAsk())
        run.terminal.report(u"the keychain has this token as \"%1\""_s.arg(token.name()));
    return 0;
}

/// On one thread: the store that the API has opened belongs to it.
int serveUntilTerminated(CommandRun &run, quint16 port, ApiToken &token, const QString &secret, const QString &stamp)
{
    webhooks::WebhookWorker webhookWorker({run.opener(), run.keychain(), ConnectionServices::seed(), {}});
    LocalApi api(run.opener(), [&webhookWorker] { webhookWorker.wake(); });
    ApiGate gate(secret.toLatin1(),
        ApiGate::Renewal{stamp, [&api] { return api.tokenStamp(); },
            [&token]() -> std::optional<QByteArray> {
                const auto now = token.get();
                return now ? std::optional(now->toLatin1()) : std::nullopt;
            }});
    const auto server = sync::LocalServer::listen(port,
        {[&gate](const sync::HttpRequest &request) { return gate.refuse(request); },
            [&api](const sync::HttpRequest &request) { return api.answer(request); }, &tooLongBody});
    if (!server)
        return run.failed(server.error());
    const auto termination = platform::makeTermination();
    QObject::connect(termination.get(), &platform::Termination::requested, qApp, &QCoreApplication::quit);
    webhookWorker.start();
    say(run, u"url"_s, u"http://127.0.0.1:%1"_s.arg((*server)->port()), token.name());
    QCoreApplication::exec();
    return 0;
}

} // namespace

int runServe(CommandRun &run)
{
    const auto port = portOf(run);
    if (!port)
        return run.usageError(port.error().what, port.error().where);
    const auto store = run.open(CommandRun::Access::Write);
    if (!store)
        return run.failed(store.error());
    ApiToken token(run.keychain(), (*store)->path(), &webhooks::systemRandomBytes);
    if (run.invocation.has(u"show-token"_s) || run.invocation.has(u"new-token"_s))
        return sayToken(run, token, **store);
    const auto stamp = (*store)->meta(apiTokenStamp); // before the token: one that is replaced in between is read again
    if (!stamp)
        return run.failed(stamp.error());
    const auto secret = token.get();
    if (!secret)
        return run.failed(secret.error());
    return serveUntilTerminated(run, *port, token, *secret, *stamp);
}

} // namespace satchel::app
