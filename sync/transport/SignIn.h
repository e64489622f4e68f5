// SPDX-License-Identifier: GPL-3.0-or-later
// One sign-in by a person in the system's browser, from the address to open to the tokens. Does not block: it may live
// in the window's thread; the requests it sends run on a thread of their own. Whoever gets the tokens gives them to
// TokenSource::adopt, which stores them.
#pragma once

#include "sync/engine/Cancellation.h"
#include "sync/engine/Http.h"
#include "sync/transport/LoopbackListener.h"

#include <functional>
#include <memory>

class QThread;

namespace satchel::sync {

/// Called and used on a worker thread, which ends when `cancellation` says so.
using TransportFactory = std::function<std::unique_ptr<Transport>(Cancellation &cancellation)>;

class SignIn final : public QObject
{
    Q_OBJECT
public:
    /// Without a factory: over HTTPS.
    SignIn(OAuthEndpoints endpoints, OAuthClient client, TransportFactory transport = {}, QObject *parent = nullptr);
    /// Cancels what is under way and waits for it to end.
    ~SignIn() override;

    void start(int timeout = 300'000);
    void cancel();

Q_SIGNALS:
    /// To be opened in the system's browser. A second time, for less, where the person may not consent to everything.
    void addressReady(const QUrl &address);
    /// Once. Refused: the person or the server said no. Cancelled: by cancel() or the time-out.
    void finished(const satchel::Result<satchel::sync::Tokens> &tokens);

private:
    void discover(int timeout);
    void open(int timeout);
    void listen();
    bool retryWithoutAddedScopes(const Error &error);
    void exchange(const QString &code, const QUrl &server);
    void finish(const Result<Tokens> &tokens);

    OAuthEndpoints m_endpoints;
    OAuthClient m_client;
    TransportFactory m_transport;
    std::unique_ptr<LoopbackListener> m_listener; // for one answer
    AuthorizationRequest m_request;
    Cancellation m_cancellation;
    std::unique_ptr<QThread> m_worker;
    int m_timeout = 0;
    bool m_lacksAddedScopes = false;
    bool m_isFinished = false;
};

} // namespace satchel::sync
