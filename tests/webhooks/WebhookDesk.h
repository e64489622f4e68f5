// SPDX-License-Identifier: GPL-3.0-or-later
// A store with webhooks, and a target that answers as a test wants.
#pragma once

#include "sync/webhooks/WebhookRunner.h"
#include "sync/webhooks/WebhookSetup.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/TestStore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace satchel::test {

/// Keeps what was sent. Shared by the transports of a pool.
class TargetTransport final : public sync::Transport
{
public:
    using Answer = std::function<Result<sync::HttpResponse>(const sync::HttpRequest &)>;

    static Answer status(int status)
    {
        return [status](const sync::HttpRequest &) { return sync::HttpResponse{status, {}, {}}; };
    }
    static Answer fails(Error::Kind kind)
    {
        return [kind](const sync::HttpRequest &) -> Result<sync::HttpResponse> {
            return fail(kind, QStringLiteral("no answer"));
        };
    }

    Result<sync::HttpResponse> send(const sync::HttpRequest &request) override
    {
        requests.push_back(request);
        return answer(request);
    }

    QByteArray header(size_t request, const QByteArray &name) const
    {
        return sync::HttpResponse{0, requests[request].headers, {}}.header(name);
    }
    QJsonObject body(size_t request) const { return QJsonDocument::fromJson(requests[request].body).object(); }
    QStringList types() const
    {
        QStringList types;
        for (size_t i = 0; i < requests.size(); ++i)
            types.append(body(i)[QStringLiteral("type")].toString());
        return types;
    }

    Answer answer = status(200);
    std::vector<sync::HttpRequest> requests;
};

/// To a transport that outlives it.
class ForwardingTransport final : public sync::Transport
{
public:
    explicit ForwardingTransport(sync::Transport &to) : m_to(to) {}
    Result<sync::HttpResponse> send(const sync::HttpRequest &request) override { return m_to.send(request); }

private:
    sync::Transport &m_to;
};

struct WebhookDesk
{
    store::Webhook add(const QString &events, const QString &filter = {},
        const QString &url = QStringLiteral("https://hooks.example/in"))
    {
        const auto added = webhooks::addWebhook(
            *store, webhooks::WebhookSecrets(keychain), {url, events, filter, secret}, &webhooks::systemRandomBytes);
        if (!added)
            qFatal("%s", qUtf8Printable(toText(added.error())));
        return added->webhook;
    }
    webhooks::WebhookRunner runner(store::Store &of)
    {
        return webhooks::WebhookRunner(of, {keychain, pool, cancellation, random});
    }
    webhooks::WebhookPass run()
    {
        const auto pass = runner(*store).run();
        if (!pass)
            qFatal("%s", qUtf8Printable(toText(pass.error())));
        return *pass;
    }
    /// Runs whenever something is due, until that time has passed.
    void runFor(qint64 milliseconds)
    {
        const Instant end{store.clock.now().ms + milliseconds};
        for (;;) {
            const auto pass = run();
            const qint64 due = pass.nextDue ? pass.nextDue->ms : end.ms + 1;
            if (due > end.ms)
                break;
            store.clock.set(Instant{std::max(due, store.clock.now().ms)});
        }
        store.clock.set(end);
    }
    store::Webhook state(const store::Webhook &webhook) { return *store::Webhooks(*store).find(webhook.id); }
    std::vector<store::WebhookDelivery> log() { return *store::WebhookDeliveries(*store).list(0, 100'000); }

    QString secret = QStringLiteral("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    TestStore store;
    MemoryKeychain keychain;
    TargetTransport target;
    sync::Cancellation cancellation;
    Random random{7};
    // One request at a time, so that the target gets them in one order; answers are made on its thread.
    webhooks::RequestPool pool{1, [this] { return std::make_unique<ForwardingTransport>(target); }};
};

} // namespace satchel::test
