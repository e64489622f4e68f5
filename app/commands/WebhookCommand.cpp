// SPDX-License-Identifier: GPL-3.0-or-later
// webhook add, list, log, replay, test, pause, resume, remove and send.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "app/ConnectionServices.h"
#include "store/webhooks/WebhookDeliveries.h"
#include "sync/transport/HttpTransport.h"
#include "sync/webhooks/WebhookRunner.h"
#include "sync/webhooks/WebhookSetup.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr qint64 usualLogLength = 100;

void answer(CommandRun &run, const QJsonValue &json, const QString &text)
{
    if (!run.isJson())
        run.terminal.print(text);
    else
        run.terminal.print((json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject()))
                               .toJson(QJsonDocument::Compact)
            + '\n');
}

QJsonValue orNull(const std::optional<Instant> &moment)
{
    return moment ? QJsonValue(moment->toIso()) : QJsonValue();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject webhookJson(const store::Webhook &webhook)
{
    return {{u"id"_s, webhook.id.toString()}, {u"name"_s, orNull(webhook.name)}, {u"url"_s, webhook.url},
        {u"events"_s, webhook.events}, {u"where"_s, orNull(webhook.filter)}, {u"state"_s, webhook.shownState()},
        {u"problem"_s, orNull(webhook.problem)}, {u"last_success"_s, orNull(webhook.lastSuccess)},
        {u"next_try"_s, orNull(webhook.retryAt)}};
}

QString webhookLine(const store::Webhook &webhook)
{
    const QString name = webhook.name.isEmpty() ? QString() : webhook.name + u"  "_s;
    return u"%1  %2  %3%4  %5%6\n"_s.arg(webhook.id.toString(), webhook.shownState(), name, webhook.url, webhook.events,
        webhook.problem.isEmpty() ? QString() : u": "_s + webhook.problem);
}

int sayWebhook(CommandRun &run, const Result<store::Webhook> &webhook)
{
    if (!webhook)
        return run.failed(webhook.error());
    answer(run, webhookJson(*webhook), webhookLine(*webhook));
    return 0;
}

QJsonObject deliveryJson(const store::WebhookDelivery &delivery)
{
    return {{u"id"_s, delivery.id.toString()}, {u"event"_s, delivery.event}, {u"at"_s, delivery.at.toIso()},
        {u"status"_s, store::deliveryStatusName(delivery.status)}, {u"tries"_s, delivery.tries},
        {u"next_try"_s, orNull(delivery.nextTry)}, {u"record"_s, delivery.record.toString()},
        {u"answer"_s, delivery.answer > 0 ? QJsonValue(delivery.answer) : QJsonValue()},
        {u"problem"_s, orNull(delivery.problem)}};
}

QString deliveryLine(const store::WebhookDelivery &delivery)
{
    const QString tries = delivery.tries == 1 ? u"1 try"_s : u"%1 tries"_s.arg(delivery.tries);
    return u"%1  %2  %3  %4, %5%6\n"_s.arg(delivery.id.toString(), delivery.at.toIso(), delivery.event,
        store::deliveryStatusName(delivery.status), tries,
        delivery.problem.isEmpty() ? QString() : u": "_s + delivery.problem);
}

/// The id that an argument is.
Result<RecordId> idOf(const CommandRun &run)
{
    const RecordId id = RecordId::fromString(run.argument(1));
    return id.isNull() ? Result<RecordId>(fail(Error::Kind::Invalid, u"this is not an id"_s, run.argument(1)))
                       : Result<RecordId>(id);
}

Result<store::Webhook> namedWebhook(const CommandRun &run, store::Store &store)
{
    const RecordId id = TRY(idOf(run));
    return store::Webhooks(store).find(id);
}

int add(CommandRun &run)
{
    if (!run.invocation.has(u"events"_s) && !run.invocation.has(u"name"_s))
        return run.usageError(u"a webhook needs events, such as --events contact.created, or a name by which rules send"
                              " to it"_s,
            u"--events"_s);
    webhooks::WebhookDraft draft{run.argument(1), run.invocation.value(u"events"_s), run.invocation.value(u"where"_s),
        {}, run.invocation.value(u"name"_s)};
    if (run.invocation.has(u"secret-stdin"_s)) {
        draft.secret = run.terminal.readSecret(u"Secret: "_s).value_or(QString());
        if (draft.secret.isEmpty())
            return run.failed({Error::Kind::Invalid, u"the standard input is empty"_s, u"secret"_s});
    }
    auto store = run.open(CommandRun::Access::Write);
    if (!store)
        return run.failed(store.error());
    const auto added = webhooks::addWebhook(
        **store, webhooks::WebhookSecrets(run.keychain()), draft, &webhooks::systemRandomBytes);
    if (!added)
        return run.failed(added.error());
    QJsonObject json = webhookJson(added->webhook);
    if (draft.secret.isEmpty()) // one that came in is known already
        json.insert(u"secret"_s, added->secret);
    answer(run, json,
        webhookLine(added->webhook)
            + (draft.secret.isEmpty()
                    ? u"The receiver checks signatures with this secret, which is shown only now:\n%1\n"_s.arg(
                        added->secret)
                    : QString()));
    return 0;
}

int list(CommandRun &run, store::Store &store)
{
    const auto all = store::Webhooks(store).list();
    if (!all)
        return run.failed(all.error());
    QJsonArray json;
    QString text;
    for (const store::Webhook &webhook : *all) {
        const auto waiting = store::WebhookDeliveries(store).countWaiting(webhook);
        if (!waiting)
            return run.failed(waiting.error());
        QJsonObject one = webhookJson(webhook);
        one.insert(u"waiting"_s, *waiting);
        json.append(one);
        text += webhookLine(webhook);
    }
    answer(run, json, text);
    return 0;
}

int log(CommandRun &run, store::Store &store)
{
    bool isNumber = false;
    const qint64 limit = run.invocation.value(u"limit"_s, QString::number(usualLogLength)).toLongLong(&isNumber);
    if (!isNumber || limit < 0)
        return run.usageError(u"the limit is a whole number"_s, u"--limit"_s);
    qint64 of = 0;
    if (!run.argument(1).isEmpty()) {
        const auto webhook = namedWebhook(run, store);
        if (!webhook)
            return run.failed(webhook.error());
        of = webhook->number;
    }
    const auto deliveries = store::WebhookDeliveries(store).list(of, limit);
    if (!deliveries)
        return run.failed(deliveries.error());
    QJsonArray json;
    QString text;
    for (const store::WebhookDelivery &delivery : *deliveries) {
        json.append(deliveryJson(delivery));
        text += deliveryLine(delivery);
    }
    answer(run, json, text);
    return 0;
}

int replay(CommandRun &run, store::Store &store)
{
    const auto id = idOf(run);
    const auto delivery = id ? store::WebhookDeliveries(store).replay(*id) : fail(id.error());
    if (!delivery)
        return run.failed(delivery.error());
    answer(run, deliveryJson(*delivery), deliveryLine(*delivery));
    return 0;
}

int remove(CommandRun &run, store::Store &store)
{
    const auto webhook = namedWebhook(run, store);
    const auto removed = webhook ? webhooks::removeWebhook(store, webhooks::WebhookSecrets(run.keychain()), *webhook)
                                 : fail(webhook.error());
    if (!removed)
        return run.failed(removed.error());
    answer(run, QJsonObject{{u"removed"_s, webhook->id.toString()}}, u"%1 is removed\n"_s.arg(webhook->url));
    return 0;
}

/// Of all webhooks.
Result<qint64> countWaiting(store::Store &store)
{
    const auto all = TRY(store::Webhooks(store).list());
    qint64 waiting = 0;
    for (const store::Webhook &webhook : all) {
        const qint64 ofThis = TRY(store::WebhookDeliveries(store).countWaiting(webhook));
        waiting += ofThis;
    }
    return waiting;
}

/// Which targets did not take what was sent, and why; the exit code.
int sayProblems(CommandRun &run, store::Store &store)
{
    const auto all = store::Webhooks(store).list();
    if (!all)
        return run.failed(all.error());
    for (const store::Webhook &webhook : *all) {
        if (!webhook.problem.isEmpty())
            run.failed({Error::Kind::Refused, webhook.problem, webhook.url});
    }
    return 1;
}

/// What an open window and `sync --service` do all the time, once.
int send(CommandRun &run, store::Store &store)
{
    sync::Cancellation cancellation;
    webhooks::RequestPool pool(webhooks::mostRequestsAtOnce, [&cancellation] {
        return std::make_unique<sync::HttpTransport>(cancellation, webhooks::webhookHttpSettings());
    });
    Random random(ConnectionServices::seed());
    webhooks::WebhookRunner runner(store, {run.keychain(), pool, cancellation, random});
    qint64 delivered = 0;
    qint64 failed = 0;
    for (;;) {
        const auto pass = runner.run();
        if (!pass)
            return run.failed(pass.error());
        if (pass->isElsewhere)
            return run.failed({Error::Kind::Busy, u"another program sends the webhooks of this store"_s, {}});
        delivered += pass->delivered;
        failed += pass->failed;
        if (pass->delivered == 0)
            break;
    }
    const auto waiting = countWaiting(store);
    if (!waiting)
        return run.failed(waiting.error());
    answer(run, QJsonObject{{u"delivered"_s, delivered}, {u"failed"_s, failed}, {u"waiting"_s, *waiting}},
        u"%1 delivered, %2 failed, %3 waiting\n"_s.arg(delivered).arg(failed).arg(*waiting));
    return failed > 0 ? sayProblems(run, store) : 0;
}

int withNamed(CommandRun &run, store::Store &store, const QString &action)
{
    const auto webhook = namedWebhook(run, store);
    if (!webhook)
        return run.failed(webhook.error());
    if (action == "test"_L1) {
        const auto queued = webhooks::queueTestEvent(store, *webhook);
        if (!queued)
            return run.failed(queued.error());
        answer(run, deliveryJson(*queued), deliveryLine(*queued));
        return 0;
    }
    if (action == "pause"_L1)
        return sayWebhook(run, webhooks::pauseWebhook(store, *webhook));
    const auto missed = run.invocation.has(u"skip"_s) ? webhooks::Missed::Skip : webhooks::Missed::Send;
    return sayWebhook(run, webhooks::resumeWebhook(store, *webhook, missed));
}

} // namespace

int runWebhook(CommandRun &run)
{
    const QString action = run.argument(0);
    static const QStringList alone{u"list"_s, u"send"_s, u"log"_s};
    static const QStringList withId{u"add"_s, u"replay"_s, u"test"_s, u"pause"_s, u"resume"_s, u"remove"_s, u"log"_s};
    const bool hasArgument = !run.argument(1).isEmpty();
    if (!alone.contains(action) && !withId.contains(action))
        return run.usageError(u"a webhook can be added, listed, paused, resumed and removed"_s, action);
    if (hasArgument ? !withId.contains(action) : !alone.contains(action))
        return run.usageError(hasArgument ? u"this argument is one too many"_s : u"an argument is missing"_s, action);
    if (action == "add"_L1)
        return add(run);
    const bool isReading = action == "list"_L1 || action == "log"_L1;
    auto store = run.open(isReading ? CommandRun::Access::Read : CommandRun::Access::Write);
    if (!store)
        return run.failed(store.error());
    if (action == "list"_L1)
        return list(run, **store);
    if (action == "log"_L1)
        return log(run, **store);
    if (action == "replay"_L1)
        return replay(run, **store);
    if (action == "remove"_L1)
        return remove(run, **store);
    if (action == "send"_L1)
        return send(run, **store);
    return withNamed(run, **store, action);
}

} // namespace satchel::app
