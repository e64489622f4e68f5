// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/webhooks/WebhookSecrets.h"

#include "domain/Reason.h"
#include "sync/webhooks/WebhookSignature.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace satchel::webhooks {

namespace {

QString nameOf(const store::Webhook &webhook)
{
    const QUrl url(webhook.url);
    const int port = url.port(url.scheme() == "https"_L1 ? 443 : 80);
    return u"webhook/%1@%2:%3/secret"_s.arg(webhook.id.toString(), url.host().toLower(), QString::number(port));
}

} // namespace

Result<QByteArray> WebhookSecrets::of(const store::Webhook &webhook)
{
    const auto secret = TRY(m_keychain.read(nameOf(webhook)));
    if (!secret)
        return fail(Error::Kind::Unauthorized,
            Reason::tr("the keychain has no secret for this webhook: remove it and add it again"), webhook.url);
    return secretBytes(*secret);
}

Result<void> WebhookSecrets::set(const store::Webhook &webhook, const QString &secret)
{
    TRY(secretBytes(secret));
    return m_keychain.write(nameOf(webhook), secret);
}

bool WebhookSecrets::isSameEntry(const store::Webhook &one, const store::Webhook &other)
{
    return nameOf(one) == nameOf(other);
}

Result<void> WebhookSecrets::forget(const store::Webhook &webhook)
{
    return m_keychain.remove(nameOf(webhook));
}

} // namespace satchel::webhooks
