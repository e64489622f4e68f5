// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/SignIn.h"

#include "domain/Reason.h"
#include "sync/transport/AuthorityDiscovery.h"
#include "sync/transport/HttpTransport.h"
#include "sync/transport/TokenEndpoint.h"

#include <algorithm>
#include <QThread>

using namespace Qt::StringLiterals;

namespace satchel::sync {

SignIn::SignIn(OAuthEndpoints endpoints, OAuthClient client, TransportFactory transport, QObject *parent)
    : QObject(parent), m_endpoints(std::move(endpoints)), m_client(std::move(client)), m_transport(std::move(transport))
{
    if (!m_transport)
        m_transport = [](Cancellation &cancellation) { return std::make_unique<HttpTransport>(cancellation); };
}

void SignIn::listen()
{
    if (m_listener)
        m_listener.release()->deleteLater(); // it is reporting its answer
    m_listener = std::make_unique<LoopbackListener>();
    connect(m_listener.get(), &LoopbackListener::answered, this, [this](const Result<QString> &code) {
        if (code)
            exchange(*code, m_listener->server());
        else if (!retryWithoutAddedScopes(code.error()))
            finish(fail(code.error()));
    });
}

/// In an organization where only an administrator consents, those who could sign in before can still do so.
bool SignIn::retryWithoutAddedScopes(const Error &error)
{
    const bool isOfConsent = error.kind == Error::Kind::Refused
        && std::ranges::any_of(m_endpoints.consentErrors,
            [&](const QString &part) { return error.what.contains(part, Qt::CaseInsensitive); });
    if (!isOfConsent || m_isFinished || m_endpoints.addedScopes.isEmpty())
        return false;
    m_endpoints.addedScopes.clear();
    m_lacksAddedScopes = true;
    open(m_timeout);
    return true;
}

SignIn::~SignIn()
{
    m_cancellation.cancel();
    if (m_worker)
        m_worker->wait();
}

void SignIn::start(int timeout)
{
    if (m_endpoints.discovery.path.isEmpty())
        open(timeout);
    else
        discover(timeout);
}

/// The account says first where it signs in.
void SignIn::discover(int timeout)
{
    auto outcome = std::make_shared<Result<OAuthEndpoints>>(fail(Error::Kind::Bug, Reason::tr("not run")));
    m_worker.reset(QThread::create([this, outcome] {
        const auto transport = m_transport(m_cancellation);
        *outcome = discoverAuthority(m_endpoints, *transport);
    }));
    connect(m_worker.get(), &QThread::finished, this, [this, outcome, timeout] {
        if (m_isFinished)
            return;
        if (!*outcome)
            return finish(fail(outcome->error()));
        m_endpoints = **outcome;
        open(timeout);
    });
    m_worker->start();
}

void SignIn::open(int timeout)
{
    if (!isAllowedAddress(m_endpoints.authorize) || !isAllowedAddress(m_endpoints.token))
        return finish(
            fail(Error::Kind::Invalid, Reason::tr("only https addresses are used"), m_endpoints.authorize.host()));
    listen();
    m_timeout = timeout;
    const auto port = m_listener->listen(m_endpoints.redirect);
    if (!port)
        return finish(fail(port.error()));
    m_request = AuthorizationRequest::make(m_endpoints, m_client.id, *port);
    m_listener->await(m_request.state, m_endpoints, timeout);
    Q_EMIT addressReady(m_request.address);
}

void SignIn::cancel()
{
    m_cancellation.cancel();
    finish(fail(Error::Kind::Cancelled, Reason::tr("cancelled")));
}

void SignIn::exchange(const QString &code, const QUrl &server)
{
    if (m_isFinished)
        return;
    if (!server.isEmpty() && !isSignInServer(m_endpoints, server))
        return finish(
            fail(Error::Kind::Refused, Reason::tr("the response came from a different sign-in server"), server.host()));
    if (!server.isEmpty())
        moveSignIn(m_endpoints, server);
    auto outcome = std::make_shared<Result<Tokens>>(fail(Error::Kind::Bug, Reason::tr("not run")));
    if (m_worker)
        m_worker->wait(); // it has reported its result and is about to end
    m_worker.reset(QThread::create([this, code, server, outcome] {
        const auto transport = m_transport(m_cancellation);
        *outcome = TokenEndpoint(*transport, m_endpoints, m_client).exchange(code, m_request);
        if (!*outcome)
            return;
        (*outcome)->server = server;
        (*outcome)->lacksAddedScopes = m_lacksAddedScopes;
    }));
    connect(m_worker.get(), &QThread::finished, this, [this, outcome] { finish(*outcome); });
    m_worker->start();
}

void SignIn::finish(const Result<Tokens> &tokens)
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    Q_EMIT finished(tokens);
}

} // namespace satchel::sync

#include "moc_SignIn.cpp"
