// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/webhooks/WebhookService.h"

#include "domain/Reason.h"

#include <QCoreApplication>

namespace satchel::webhooks {

WebhookService::WebhookService(Parts parts, QObject *parent)
    : store::WebhookControl(parent), m_parts(std::move(parts)), m_keychain(m_parts.keychain.until(m_cancellation)),
      m_worker({m_parts.openStore, m_parts.keychain, m_parts.seed, m_parts.network})
{
    m_pool.setMaxThreadCount(1); // in the order in which a person asked
    connect(&m_worker, &WebhookWorker::passed, this, &WebhookService::passed);
}

WebhookService::~WebhookService()
{
    m_cancellation.cancel();
    m_api.reset();
    m_pool.waitForDone();
    QCoreApplication::removePostedEvents(this); // one may hold an API that was just started, which uses what goes now
}

void WebhookService::start()
{
    m_worker.start();
}

void WebhookService::perform(Work work)
{
    m_pool.start([this, work = std::move(work)] {
        const auto store = m_parts.openStore();
        const auto registry = store ? (*store)->followOtherRegistry() : fail(store.error());
        auto result = registry ? work(**store, WebhookSecrets(*m_keychain))
                               : Result<AddedWebhook>(fail(registry.error()));
        QMetaObject::invokeMethod(this, [this, result = std::move(result)] { take(result); });
    });
}

void WebhookService::performWith(RecordId webhook, WorkWith work)
{
    perform([webhook, work = std::move(work)](store::Store &store, WebhookSecrets secrets) -> Result<AddedWebhook> {
        const store::Webhook found = TRY(store::Webhooks(store).find(webhook));
        return work(store, secrets, found);
    });
}

void WebhookService::take(const Result<AddedWebhook> &result)
{
    if (!result)
        return Q_EMIT refused(result.error());
    if (!result->secret.isEmpty())
        Q_EMIT secretMade(result->webhook.id, result->secret);
    m_worker.wake();
    Q_EMIT done(result->webhook.id);
}

void WebhookService::add(const store::WebhookDraft &draft)
{
    perform([draft](store::Store &store, WebhookSecrets secrets) {
        return addWebhook(store, secrets, draft, &systemRandomBytes);
    });
}

void WebhookService::change(RecordId webhook, const store::WebhookDraft &draft)
{
    performWith(webhook, [draft](store::Store &store, WebhookSecrets secrets, const store::Webhook &found) {
        return changeWebhook(store, secrets, found, draft, &systemRandomBytes);
    });
}

void WebhookService::renewSecret(RecordId webhook)
{
    performWith(webhook, [](store::Store &, WebhookSecrets secrets, const store::Webhook &found) {
        return webhooks::renewSecret(secrets, found, &systemRandomBytes);
    });
}

void WebhookService::pause(RecordId webhook)
{
    performWith(webhook, [](store::Store &store, WebhookSecrets, const store::Webhook &found) -> Result<AddedWebhook> {
        return AddedWebhook{TRY(pauseWebhook(store, found)), {}};
    });
}

void WebhookService::resume(RecordId webhook, bool skipsMissed)
{
    performWith(webhook,
        [skipsMissed](store::Store &store, WebhookSecrets, const store::Webhook &found) -> Result<AddedWebhook> {
            return AddedWebhook{TRY(resumeWebhook(store, found, skipsMissed ? Missed::Skip : Missed::Send)), {}};
        });
}

void WebhookService::remove(RecordId webhook)
{
    performWith(
        webhook, [](store::Store &store, WebhookSecrets secrets, const store::Webhook &found) -> Result<AddedWebhook> {
            TRY(removeWebhook(store, secrets, found));
            return AddedWebhook{found, {}};
        });
}

void WebhookService::replay(RecordId delivery)
{
    perform([delivery](store::Store &store, WebhookSecrets) -> Result<AddedWebhook> {
        const auto again = TRY(store::WebhookDeliveries(store).replay(delivery));
        const auto all = TRY(store::Webhooks(store).list());
        const auto webhook = std::ranges::find(all, again.webhook, &store::Webhook::number);
        if (webhook == all.end())
            return fail(Error::Kind::NotFound, Reason::tr("there is no such webhook"));
        TRY(store::Webhooks(store).retryNow(*webhook));
        return AddedWebhook{*webhook, {}};
    });
}

void WebhookService::sendTest(RecordId webhook)
{
    performWith(webhook, [](store::Store &store, WebhookSecrets, const store::Webhook &found) -> Result<AddedWebhook> {
        TRY(queueTestEvent(store, found));
        return AddedWebhook{found, {}};
    });
}

void WebhookService::showApiToken(bool isNew)
{
    m_pool.start([this, isNew] {
        const auto store = m_parts.openStore();
        auto token = !store    ? Result<QString>(fail(store.error()))
            : m_parts.apiToken ? m_parts.apiToken(**store, *m_keychain, isNew)
                               : fail(Error::Kind::Bug, Reason::tr("this program has no local API"));
        QMetaObject::invokeMethod(this, [this, token = std::move(token)] {
            if (token)
                Q_EMIT apiToken(*token);
            else
                Q_EMIT refused(token.error());
        });
    });
}

void WebhookService::startApi(quint16 port)
{
    m_pool.start([this, port] {
        const auto store = m_parts.openStore();
        const auto wake = [this] { m_worker.wake(); };
        auto served = !store   ? Result<std::unique_ptr<ApiServer>>(fail(store.error()))
            : m_parts.serveApi ? m_parts.serveApi(**store, *m_keychain, port, wake)
                               : fail(Error::Kind::Bug, Reason::tr("this program has no local API"));
        if (!served) {
            QMetaObject::invokeMethod(this, [this, error = served.error()] { Q_EMIT refused(error); });
            return;
        }
        const auto server = std::make_shared<std::unique_ptr<ApiServer>>(std::move(*served)); // functions are copied
        QMetaObject::invokeMethod(this, [this, server] {
            m_api = std::move(*server);
            Q_EMIT apiChanged();
        });
    });
}

/// In the pool, because ending it waits for the request at hand, which may read much or wait for the keychain. What is
/// started next comes behind it, so its port is free by then.
void WebhookService::stopApi()
{
    if (!m_api)
        return;
    m_pool.start([ending = std::shared_ptr<ApiServer>(std::move(m_api))]() mutable { ending.reset(); });
    Q_EMIT apiChanged();
}

} // namespace satchel::webhooks

#include "moc_WebhookService.cpp"
