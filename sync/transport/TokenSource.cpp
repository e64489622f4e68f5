// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/TokenSource.h"

#include "domain/Reason.h"
#include "store/ProcessLock.h"
#include "sync/transport/AuthorityDiscovery.h"
#include "sync/transport/TokenEndpoint.h"

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr qint64 margin = 60'000; // a token is not used in its last minute, or in the last tenth of a shorter life
constexpr qint64 lockStep = 100;

/// The name it had before secrets were bound to a host; empty when it is such a name itself.
QString unboundName(const QString &name)
{
    const qsizetype at = name.indexOf(u'@');
    return at < 0 ? QString() : name.left(at) + name.mid(name.lastIndexOf(u'/'));
}

Error signInAgain(const QString &reason)
{
    return {Error::Kind::Unauthorized, reason, {}};
}

} // namespace

SecretNames::SecretNames(const QString &connection)
    : refreshToken(u"connection/%1/refresh-token"_s.arg(connection)),
      clientSecret(u"connection/%1/client-secret"_s.arg(connection)),
      staticToken(u"connection/%1/token"_s.arg(connection))
{
}

Result<std::optional<QString>> readSecret(Keychain &keychain, const QString &name)
{
    auto bound = keychain.read(name);
    const QString before = unboundName(name);
    if (!bound || *bound || before.isEmpty())
        return bound;
    auto unbound = keychain.read(before);
    if (!unbound || !*unbound)
        return unbound;
    TRY(keychain.write(name, **unbound));
    TRY(keychain.remove(before));
    return unbound;
}

Result<void> forgetSecrets(Keychain &keychain, const QString &connection)
{
    const SecretNames names(connection);
    for (const QString &name : {names.refreshToken, names.clientSecret, names.staticToken}) {
        TRY(keychain.remove(name));
        if (const QString before = unboundName(name); !before.isEmpty()) {
            TRY(keychain.remove(before));
        }
    }
    return {};
}

TokenSource::TokenSource(OAuthEndpoints endpoints, TokenSourceSettings settings, Keychain &keychain,
    Transport &transport, const Clock &clock, Sleeper &sleeper)
    : m_endpoints(std::move(endpoints)), m_settings(std::move(settings)), m_names(m_settings.connection),
      m_keychain(keychain), m_transport(transport), m_clock(clock), m_sleeper(sleeper)
{
}

Result<QByteArray> TokenSource::current()
{
    const QMutexLocker lock(&m_mutex);
    if (!m_access.isEmpty() && (!m_expires || m_clock.now() < *m_expires))
        return m_access;
    return refresh();
}

Result<QByteArray> TokenSource::renewed(const QByteArray &rejected)
{
    const QMutexLocker lock(&m_mutex);
    // Somebody waited for the mutex while another got the new one.
    if (!m_access.isEmpty() && m_access != rejected)
        return m_access;
    return refresh();
}

Result<void> TokenSource::adopt(const Tokens &tokens)
{
    const QMutexLocker lock(&m_mutex);
    m_pending.reset();
    if (!tokens.server.isEmpty())
        moveSignIn(m_endpoints, tokens.server);
    if (!tokens.refresh.isEmpty()) {
        TRY(m_keychain.write(m_names.refreshToken, tokens.refresh));
    }
    return keep(tokens);
}

Result<void> TokenSource::revoke()
{
    const QMutexLocker lock(&m_mutex);
    m_access.clear();
    m_pending.reset();
    const auto stored = storedToken();
    if (!stored && stored.error().kind != Error::Kind::Unauthorized)
        return fail(stored.error());
    const auto known = client();
    Result<void> revoked;
    if (stored && known && !m_endpoints.revoke.isEmpty()) {
        const auto where = endpoints();
        revoked = where ? TokenEndpoint(m_transport, **where, *known).revoke(*stored) : fail(where.error());
    }
    TRY(forgetSecrets(m_keychain, m_settings.connection));
    return revoked;
}

QUrl TokenSource::instanceUrl() const
{
    return m_endpoints.instance.isEmpty() ? QUrl()
                                          : QUrl(facts().value(m_endpoints.instance).toString(), QUrl::StrictMode);
}

QJsonObject TokenSource::facts() const
{
    const QMutexLocker lock(&m_factsMutex);
    return m_facts;
}

Result<QByteArray> TokenSource::refresh()
{
    store::ProcessLock lock(m_settings.lockFile); // a living owner keeps it, however long its computer sleeps: a second
                                                  // refresh may revoke the sign-in
    for (qint64 waited = 0;; waited += lockStep) {
        const auto taken = lock.take(Reason::tr("another process is renewing the sign-in"));
        if (taken)
            break;
        if (taken.error().kind != Error::Kind::Busy || waited >= m_settings.lockTimeout)
            return fail(taken.error());
        if (!m_sleeper.wait(lockStep))
            return fail(Error::Kind::Cancelled, Reason::tr("cancelled while another process renews the sign-in"));
    }
    m_access.clear();
    if (m_pending) {
        TRY(savePending());
        if (!m_access.isEmpty())
            return m_access;
    }
    const auto stored = TRY(storedToken());
    QString used = stored;
    auto tokens = askFor(used);
    if (!tokens && tokens.error().kind == Error::Kind::Unauthorized) {
        // A process that knows no lock file, or a sign-in meanwhile, may have replaced it.
        const auto again = TRY(storedToken());
        if (again == used)
            return fail(tokens.error());
        used = again;
        tokens = askFor(used);
    }
    if (!tokens)
        return fail(tokens.error());
    if (!tokens->refresh.isEmpty() && tokens->refresh != used) {
        m_pending = *tokens;
        m_replaced = used;
        TRY(savePending());
        return m_access;
    }
    return keep(*tokens).map([this] { return m_access; });
}

/// Asked for once in a process: nothing is kept that could be wrong when an organisation moves.
Result<const OAuthEndpoints *> TokenSource::endpoints()
{
    if (m_discovered)
        return &*m_discovered;
    auto discovered = TRY(discoverAuthority(m_endpoints, m_transport));
    m_discovered = std::move(discovered);
    return &*m_discovered;
}

Result<Tokens> TokenSource::askFor(const QString &refreshToken)
{
    const auto known = TRY(client());
    const auto where = TRY(endpoints());
    return TokenEndpoint(m_transport, *where, known).refresh(refreshToken);
}

Result<QString> TokenSource::storedToken()
{
    const auto stored = readSecret(m_keychain, m_names.refreshToken);
    if (!stored)
        return fail(stored.error().kind == Error::Kind::Corrupt ? signInAgain(stored.error().what) : stored.error());
    if (!*stored || stored->value().isEmpty())
        return fail(signInAgain(Reason::tr("nobody is signed in")));
    return stored->value();
}

Result<OAuthClient> TokenSource::client()
{
    OAuthClient known{m_settings.clientId, {}};
    if (!m_endpoints.needsSecret)
        return known;
    const auto secret = readSecret(m_keychain, m_names.clientSecret);
    if (!secret)
        return fail(secret.error());
    if (!*secret)
        return fail(signInAgain(Reason::tr("the client secret is missing")));
    known.secret = secret->value();
    return known;
}

Result<void> TokenSource::keep(const Tokens &tokens)
{
    m_access = tokens.access;
    m_expires.reset();
    if (tokens.expiresIn)
        m_expires = Instant{m_clock.now().ms + *tokens.expiresIn - std::min(margin, *tokens.expiresIn / 10)};
    const QMutexLocker lock(&m_factsMutex);
    if (!tokens.facts.isEmpty())
        m_facts = tokens.facts;
    return {};
}

/// The old token is dead by now: until the keychain takes the new one this memory is the only place that has it.
Result<void> TokenSource::savePending()
{
    const auto stored = storedToken();
    // Without an answer, because the work was cancelled, it is written all the same.
    const bool isUnreadable = !stored && stored.error().kind != Error::Kind::Unauthorized
        && stored.error().kind != Error::Kind::Cancelled;
    if (isUnreadable)
        return fail(stored.error());
    // Somebody signed in meanwhile: that token is younger than ours.
    if (stored && *stored != m_replaced && *stored != m_pending->refresh) {
        m_pending.reset();
        return {};
    }
    TRY(m_keychain.write(m_names.refreshToken, m_pending->refresh));
    const Tokens tokens = *m_pending;
    m_pending.reset();
    return keep(tokens);
}

Result<QByteArray> StaticToken::current()
{
    const QMutexLocker lock(&m_mutex);
    if (!m_token.isEmpty())
        return m_token;
    const auto stored = readSecret(m_keychain, m_names.staticToken);
    if (!stored)
        return fail(stored.error().kind == Error::Kind::Corrupt ? signInAgain(stored.error().what) : stored.error());
    if (!*stored || stored->value().isEmpty())
        return fail(signInAgain(Reason::tr("there is no token")));
    m_token = stored->value().trimmed().toLatin1();
    return m_token;
}

Result<QByteArray> StaticToken::renewed(const QByteArray &rejected)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_token.clear();
    }
    auto token = current();
    if (token && *token == rejected) {
        const QMutexLocker lock(&m_mutex);
        m_token.clear(); // read again next time: a person may put in another
        return fail(signInAgain(Reason::tr("the token was rejected")));
    }
    return token;
}

} // namespace satchel::sync
