// SPDX-License-Identifier: GPL-3.0-or-later
// What the window asks of the part that sends webhooks, and hears from it. Webhooks and their deliveries are read from
// the store. UI thread; nothing here waits for the network, the keychain or the store.
#pragma once

#include "store/webhooks/WebhookDeliveries.h"

#include <QObject>

namespace satchel::store {

/// A webhook as a person describes it.
struct WebhookDraft
{
    QString url;
    QString events; // "contact.created, deal.stage"; empty for one that only rules send to, which needs a name
    QString filter = {};
    QString secret = {}; // empty: a new one is made, or the one there is stays
    QString name = {};
};

class WebhookControl : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Each answers done, secretMade and done, or refused. A refusal has "name", "url", "events", "filter" or "secret"
    /// in `where` when it is about one of these.
    virtual void add(const WebhookDraft &draft) = 0;
    virtual void change(RecordId webhook, const WebhookDraft &draft) = 0;
    /// Signs with a new secret from now on.
    virtual void renewSecret(RecordId webhook) = 0;
    virtual void pause(RecordId webhook) = 0;
    /// With what it missed, or from now on.
    virtual void resume(RecordId webhook, bool skipsMissed) = 0;
    virtual void remove(RecordId webhook) = 0;
    /// Sends a delivery once more, soon.
    virtual void replay(RecordId delivery) = 0;
    /// Sends an event of the type "satchel.test", soon.
    virtual void sendTest(RecordId webhook) = 0;
    /// Answers apiToken or refused.
    virtual void showApiToken(bool isNew) = 0;
    /// Lets programs of this computer use the store by the local API until the window closes. Answers apiChanged or
    /// refused; Busy with "port" in `where` when another program has the port.
    virtual void startApi(quint16 port) = 0;
    virtual void stopApi() = 0;
    /// 0: it does not run in this window.
    virtual quint16 apiPort() const = 0;

Q_SIGNALS:
    void done(const satchel::RecordId &webhook);
    /// For the receiver; said once.
    void secretMade(const satchel::RecordId &webhook, const QString &secret);
    void refused(const satchel::Error &error);
    void apiToken(const QString &token);
    void apiChanged();
    /// Deliveries were sent, or an attempt failed.
    void passed();
};

} // namespace satchel::store
