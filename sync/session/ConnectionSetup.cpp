// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/session/ConnectionSetup.h"

#include "domain/Reason.h"
#include "store/hub/ApprovalRequests.h"
#include "store/hub/HubState.h"
#include "store/sync/LostLinks.h"
#include "store/sync/SyncCounts.h"
#include "sync/hub/HubAccess.h"
#include "sync/session/SettingsKeys.h"
#include "sync/transport/HttpTransport.h"

#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

Result<void> check(const NewConnection &wanted, const Vendor &vendor)
{
    const store::VendorInfo info = vendor.info();
    if (!isAllowedAddress(QUrl(wanted.baseUrl, QUrl::StrictMode)) || QUrl(wanted.baseUrl).host().isEmpty())
        return fail(Error::Kind::Invalid, Reason::tr("the address must start with https:// and include a host name"),
            wanted.baseUrl);
    if (wanted.credentials.token.isEmpty() && wanted.credentials.clientId.isEmpty())
        return fail(Error::Kind::Invalid, Reason::tr("a connection needs a token or a client id"), wanted.name);
    if (!wanted.credentials.token.isEmpty() && !info.canUseToken)
        return fail(
            Error::Kind::Invalid, Reason::tr("%1 has no tokens: sign in instead").arg(info.label), wanted.vendor);
    if (wanted.credentials.token.isEmpty() && !info.canSignIn)
        return fail(Error::Kind::Invalid, Reason::tr("%1 accepts only a token").arg(info.label), wanted.vendor);
    return {};
}

Result<void> keepSecrets(const store::Credentials &credentials, const QString &secrets, Keychain &keychain)
{
    const SecretNames names(secrets);
    if (!credentials.token.isEmpty())
        return keychain.write(names.staticToken, credentials.token);
    return credentials.clientSecret.isEmpty() ? Result<void>()
                                              : keychain.write(names.clientSecret, credentials.clientSecret);
}

/// The secret is new.
Result<void> noteNewSecret(store::Store &store, qint64 connection)
{
    store::Connections connections(store);
    QJsonObject settings = TRY(connections.get(connection)).settings;
    settings.insert(secretsSinceKey, store.clock().now().ms);
    return connections.setSettings(connection, settings);
}

/// Where the role of this person needs an approval, it is requested, for the account that was signed in to. Without it
/// the connection does not run.
Result<void> requestApproval(store::Store &store, qint64 connection, const QString &account)
{
    store::Connections connections(store);
    store::Connection known = TRY(connections.get(connection));
    const auto needed = TRY(store::connectionApprovalOf(store, known));
    if (!needed.isNeeded)
        return {};
    if (known.account.isEmpty()) { // else the first round would set it, under another key
        TRY(connections.setAccount(connection, account));
        known.account = account;
    }
    const auto approval = TRY(store::connectionApprovalOf(store, known));
    const bool wasRejected = approval.request && approval.request->state == ApprovalRequest::State::Rejected;
    if (!approval.isMissing() || (approval.request && !wasRejected) || known.lastSuccess)
        return {};
    const auto vendor = TRY(Vendor::load(known, store.schema()));
    const auto done = store.commit({Reason::tr("Request approval of a connection"), Origin::user(),
        {store::requestConnection(known, vendor.info().label, {})}, {}});
    return done ? Result<void>() : fail(done.error());
}

/// What the remote calls the account.
Result<QString> tryOut(store::Store &store, qint64 connection, const SessionDependencies &dependencies, quint64 seed)
{
    const auto session = TRY(Session::open(store, connection, dependencies, seed));
    const QString account = TRY(session->tryOut());
    TRY(requestApproval(store, connection, account));
    TRY(store::Connections(store).setState(connection, store::ConnectionState::Ready));
    return account;
}

/// For a sign-in that is only tested: it ends with it.
class ScratchKeychain final : public Keychain
{
public:
    Result<std::optional<QString>> read(const QString &key) override
    {
        const auto entry = m_entries.constFind(key);
        return entry == m_entries.constEnd() ? std::optional<QString>() : std::optional(*entry);
    }
    Result<void> write(const QString &key, const QString &secret) override
    {
        m_entries[key] = secret;
        return {};
    }
    Result<void> remove(const QString &key) override
    {
        m_entries.remove(key);
        return {};
    }

private:
    QHash<QString, QString> m_entries;
};

/// How a new connection treats what is here already.
Result<void> applyFirstSync(
    store::ConnectionSettings &settings, store::Store &store, const Vendor &vendor, FirstSync firstSync)
{
    const store::VendorInfo info = vendor.info();
    if (firstSync == FirstSync::FetchOnly) {
        for (const store::SyncedObject &object : info.objects) {
            if (object.isSent)
                settings.objects[object.object].direction = store::SyncDirection::Pull;
        }
    } else if (firstSync == FirstSync::AskBeforeSending) {
        const auto waiting = TRY(store::sendableRecords(store, info.sentKinds()));
        if (!waiting.empty())
            settings.unknown.insert(store::matchAgainKey, true);
    }
    return {};
}

} // namespace

namespace {

/// With the name of its account, where a token was tried.
struct Created
{
    store::Connection connection;
    QString account;
};

Result<Created> createWithAccount(
    store::Store &store, const NewConnection &wanted, const SessionDependencies &dependencies, quint64 seed)
{
    const auto vendor = TRY(wanted.description.isEmpty()
            ? Vendor::load(wanted.vendor, store.schema())
            : Vendor::describe(wanted.description, wanted.vendor, store.schema()));
    NewConnection complete = wanted;
    complete.vendor = vendor.manifest.vendor;
    complete.baseUrl = vendor.manifest.addressOf(
        complete.baseUrl.isEmpty() ? vendor.manifest.baseUrl : complete.baseUrl);
    const QString system = wanted.description.isEmpty() ? complete.vendor : QString(describedSystem);
    TRY(checkSystem(dependencies.policies, system, complete.name));
    TRY(check(complete, vendor));

    store::Connections connections(store);
    store::ConnectionSettings settings;
    settings.clientId = complete.credentials.token.isEmpty() ? complete.credentials.clientId : QString();
    settings.unknown.insert(secretsKey, store.newId().toString());
    settings.unknown.insert(secretsSinceKey, store.clock().now().ms);
    TRY(applyFirstSync(settings, store, vendor, wanted.firstSync));
    if (!wanted.description.isEmpty())
        settings.unknown.insert(descriptionKey, QString::fromUtf8(wanted.description));
    store::Connection connection;
    connection.name = complete.name;
    connection.vendor = complete.vendor;
    connection.baseUrl = complete.baseUrl;
    connection.settings = settings.toJson();
    auto added = connections.add(connection);
    if (!added)
        return fail(added.error());
    const QString secrets = secretsOf(*added);
    auto takeBack = qScopeGuard([&] {
        std::ignore = forgetSecrets(dependencies.keychain, secrets); // the first error is the one to tell
        std::ignore = connections.remove(added->number);
    });
    TRY(keepSecrets(complete.credentials, secrets, dependencies.keychain));
    QString account;
    if (!complete.credentials.token.isEmpty())
        account = TRY(tryOut(store, added->number, dependencies, seed));
    takeBack.dismiss();
    return Created{TRY(connections.get(added->number)), account};
}

} // namespace

Result<store::Connection> createConnection(
    store::Store &store, const NewConnection &wanted, const SessionDependencies &dependencies, quint64 seed)
{
    return TRY(createWithAccount(store, wanted, dependencies, seed)).connection;
}

/// In a store and a keychain of its own, which nobody sees.
Result<QString> testConnection(const NewConnection &wanted, const SessionDependencies &dependencies, quint64 seed)
{
    if (wanted.credentials.token.isEmpty())
        return fail(Error::Kind::Invalid, Reason::tr("only a token can be tested"), wanted.vendor);
    const auto scratch = TRY(store::Store::open(u":memory:"_s, dependencies.clock, seed));
    ScratchKeychain keychain;
    const SessionDependencies alone{keychain, dependencies.clock, dependencies.cancellation, dependencies.sleeper,
        dependencies.network, dependencies.policies};
    NewConnection tested = wanted;
    tested.firstSync = FirstSync::Send; // nothing is in that store
    return TRY(createWithAccount(*scratch, tested, alone, seed)).account;
}

Result<void> completeSignIn(
    store::Store &store, qint64 connection, const Tokens &tokens, const SessionDependencies &dependencies, quint64 seed)
{
    const auto session = TRY(Session::open(store, connection, dependencies, seed));
    TRY(session->adopt(tokens));
    const QString account = TRY(session->tryOut());
    TRY(noteNewSecret(store, connection));
    TRY(requestApproval(store, connection, account));
    return store::Connections(store).setState(connection, store::ConnectionState::Ready);
}

namespace {

/// A password that the server does not take is not kept.
Result<void> replaceHubPassword(store::Store &store, const QString &password, const SessionDependencies &dependencies)
{
    const auto membership = TRY(store::HubState(store).find());
    if (!membership)
        return fail(Error::Kind::NotFound, Reason::tr("this store belongs to no hub"), store.path());
    TRY(hub::checkAllowed(membership->address, dependencies.policies));
    const auto tried = hub::PgConnection::open(membership->address, password, dependencies.cancellation);
    if (!tried)
        return fail(tried.error());
    TRY(dependencies.keychain.write(hub::secretName(membership->address, membership->login), password));
    return store::Connections(store).setState(membership->connection, store::ConnectionState::Ready);
}

} // namespace

Result<void> replaceToken(
    store::Store &store, qint64 connection, const QString &token, const SessionDependencies &dependencies, quint64 seed)
{
    const auto known = TRY(store::Connections(store).get(connection));
    if (known.vendor == store::hubVendor)
        return replaceHubPassword(store, token, dependencies);
    if (known.settings.contains("client_id"_L1))
        return fail(
            Error::Kind::Invalid, Reason::tr("this connection works with a sign-in, not with a token"), known.name);
    const QString name = SecretNames(secretsOf(known)).staticToken;
    const auto before = TRY(readSecret(dependencies.keychain, name));
    TRY(dependencies.keychain.write(name, token));
    if (const auto forgotten = store::RemoteMetadata(store, connection).clear();
        !forgotten) // another token may do other things
        return forgotten;
    const auto tried = tryOut(store, connection, dependencies, seed);
    if (!tried && before) {
        TRY(dependencies.keychain.write(name, *before));
    }
    if (tried && before != token) {
        TRY(noteNewSecret(store, connection));
    }
    return tried ? Result<void>() : fail(tried.error());
}

Result<void> removeConnection(
    store::Store &store, qint64 connection, const SessionDependencies &dependencies, quint64 seed, QString *warning)
{
    const auto known = store::Connections(store).get(connection);
    if (!known)
        return fail(known.error());
    if (known->vendor == store::hubVendor)
        return hub::leaveHub(store, dependencies.keychain, dependencies.cancellation, warning);
    Result<void> revoked;
    SessionDependencies unrestricted = dependencies;
    unrestricted.policies = {};
    if (const auto session = Session::open(store, connection, unrestricted, seed))
        revoked = (*session)->revoke();
    if (!revoked && revoked.error().kind != Error::Kind::KeychainUnavailable && warning)
        *warning = revoked.error().what;
    // Again, for a vendor that is not known any more or a settings file that cannot be read.
    TRY(forgetSecrets(dependencies.keychain, secretsOf(*known)));
    return store::Connections(store).remove(connection);
}

Result<OAuthClient> clientOf(const store::Connection &connection, Keychain &keychain)
{
    const auto settings = TRY(store::ConnectionSettings::fromJson(connection.settings));
    const auto secret = TRY(readSecret(keychain, SecretNames(secretsOf(connection)).clientSecret));
    return OAuthClient{settings.clientId, secret.value_or(QString())};
}

} // namespace satchel::sync
