// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/session/SyncService.h"

#include "domain/Reason.h"
#include "store/sync/Conflicts.h"
#include "store/sync/LostLinks.h"
#include "store/sync/Mappings.h"
#include "store/sync/Matches.h"
#include "store/sync/ParkedCauses.h"
#include "sync/engine/FreeBusyDomains.h"
#include "sync/session/ConnectionSetup.h"
#include "sync/session/QuestionAnswers.h"
#include "sync/session/SettingsKeys.h"

#include <algorithm>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

/// The objects that the new settings send and the old ones only fetched or excluded.
std::vector<store::SyncedObject> widenedObjects(
    const Schema &schema, const store::Connection &connection, const QJsonObject &settings)
{
    std::vector<store::SyncedObject> widened;
    const auto vendor = Vendor::load(connection, schema);
    const auto before = store::ConnectionSettings::fromJson(connection.settings);
    const auto wanted = store::ConnectionSettings::fromJson(settings);
    if (!vendor || !before || !wanted)
        return widened; // a team has no objects; what cannot be read is refused when it is saved
    const auto isSent = [](const store::ConnectionSettings &of, const QString &object) {
        const auto found = of.objects.find(object);
        return found == of.objects.end() || found->second.canPush();
    };
    std::ranges::copy_if(vendor->info().objects, std::back_inserter(widened), [&](const store::SyncedObject &one) {
        return one.isSent && !isSent(*before, one.object) && isSent(*wanted, one.object);
    });
    return widened;
}

/// A person's settings, with what is not a person's kept as it is. Of an object that is sent from now on, a person is
/// asked before the records that were here go (InitialMatching).
using ObjectSettingsByName = std::map<QString, store::ObjectSettings>;

/// Fields of ours for which a person has matched other values, or another field, than before.
QSet<QString> matchedAnew(const ObjectSettingsByName &before, const ObjectSettingsByName &after)
{
    QSet<QString> fields;
    const auto note = [&fields](const auto &one, const auto &other) {
        for (const auto &[field, chosen] : one) {
            const auto found = other.find(field);
            if (found == other.end() || found->second != chosen)
                fields.insert(field);
        }
    };
    const auto noteAll = [&](const ObjectSettingsByName &these, const ObjectSettingsByName &those) {
        for (const auto &[name, one] : these) {
            const auto found = those.find(name);
            const store::ObjectSettings other = found == those.end() ? store::ObjectSettings() : found->second;
            note(one.values, other.values);
            note(one.fields, other.fields);
        }
    };
    noteAll(before, after);
    noteAll(after, before);
    return fields;
}

/// What needed attention because of a field that is matched anew has its turn in the next round.
Result<void> retryMatchedAnew(store::Store &store, qint64 number, const QJsonObject &before, const QJsonObject &after)
{
    constexpr qint64 mostCauses = 1000;
    const auto then = store::ConnectionSettings::fromJson(before);
    const auto now = store::ConnectionSettings::fromJson(after);
    const QSet<QString> fields = then && now ? matchedAnew(then->objects, now->objects) : QSet<QString>();
    if (fields.isEmpty())
        return {};
    store::ParkedCauses parked(store, number);
    store::ParkedSelection selection;
    for (const store::ParkedGroup &group : TRY(parked.list(mostCauses))) {
        if (fields.contains(group.cause.field))
            selection.causes.push_back(group.cause);
    }
    return selection.causes.empty() ? Result<void>() : parked.retryNow(selection);
}

Result<void> replaceSettings(store::Store &store, qint64 number, QJsonObject settings)
{
    store::Connections connections(store);
    const auto connection = TRY(connections.get(number));
    for (const QString &key : {QString(secretsKey), QString(accountDefaultsKey), QString(accountLimitsKey),
             QString(acceptsDeletionsKey), QString(initiallyMatchedKey), QString(store::matchAgainKey),
             QString(knownObjectsKey), QString(addedScopesKey), QString(signInServerKey), u"client_id"_s}) {
        if (connection.settings.contains(key))
            settings.insert(key, connection.settings.value(key));
    }
    const auto widened = widenedObjects(store.schema(), connection, settings);
    const QJsonValue again = settings.value(store::matchAgainKey);
    if (!widened.empty() && (again.isUndefined() || again.isArray())) { // else all objects are asked about
        QJsonArray objects = again.toArray();
        for (const store::SyncedObject &one : widened)
            objects.append(one.object);
        settings.insert(store::matchAgainKey, objects);
    }
    TRY(store::Mappings(store, number).saveSettings(settings));
    TRY(retryMatchedAnew(store, number, connection.settings, settings));
    std::vector<EntityKind> kinds;
    for (const store::SyncedObject &one : widened)
        kinds.push_back(one.entity);
    TRY(store::collectUnlinked(store, number, kinds));
    // Other directions and fields need another initial matching: the question is asked again.
    const bool isAboutMatches = connection.question
        && std::holds_alternative<store::MatchesFound>(*connection.question);
    return isAboutMatches ? connections.setState(number, store::ConnectionState::Ready) : Result<void>();
}

} // namespace

SyncService::SyncService(Parts parts, const Schema &schema, QObject *parent)
    : SyncControl(parent), m_schema(schema), m_parts(std::move(parts)),
      m_vendors(m_parts.vendors.empty() ? knownVendors(schema) : m_parts.vendors), m_random(m_parts.seed),
      m_keychain(m_parts.keychain.until(m_cancellation))
{
    m_serialPool.setMaxThreadCount(1);
    m_answers.setMaxThreadCount(1);
    m_windowUse.lastUse = m_parts.clock.now(); // somebody has just begun
}

SyncService::~SyncService()
{
    m_cancellation.cancel();
    m_trial->cancel();
    m_freeBusy->cancel();
    m_signIns.clear();
    for (const auto &[number, worker] : m_workers)
        worker->stop(); // all at once, then each is waited for
    m_workers.clear();
    m_networkPool.waitForDone();
    m_answers.waitForDone();
    m_serialPool.waitForDone();
}

void SyncService::start()
{
    connect(&m_connectionPoll, &QTimer::timeout, this, &SyncService::runAll);
    m_connectionPoll.start(std::chrono::milliseconds(m_parts.intervals.connectionPoll));
    runAll();
}

void SyncService::runAll()
{
    auto numbers = std::make_shared<std::vector<qint64>>();
    perform(
        [numbers](store::Store &store) -> Result<void> {
            const auto all = TRY(store::Connections(store).list());
            for (const store::Connection &connection : all)
                numbers->push_back(connection.number);
            return {};
        },
        [this, numbers](const Result<void> &done) { // m_connectionPoll tries again
            if (!done)
                Q_EMIT troubled(0, done.error());
            else if (m_isBlind)
                Q_EMIT recovered(0);
            m_isBlind = !done;
            for (const qint64 number : *numbers)
                run(number, false);
        });
}

void SyncService::noteLocalChange()
{
    for (const auto &[number, worker] : m_workers)
        worker->mailbox().noteEdit();
}

void SyncService::setAttention(const store::Attention &attention)
{
    tellWindowUse(m_windowUse.see(attention, m_parts.clock.now()));
}

void SyncService::noteUse()
{
    tellWindowUse(m_windowUse.use(m_parts.clock.now()));
}

void SyncService::tellWindowUse(bool isSoon)
{
    for (const auto &[number, worker] : m_workers)
        worker->mailbox().setWindowUse(m_windowUse, isSoon);
}

Result<store::VendorInfo> SyncService::describe(const QByteArray &description, const QString &file) const
{
    return Vendor::describe(description, file, m_schema).map([](const Vendor &vendor) { return vendor.info(); });
}

void SyncService::test(const store::ConnectionWish &wish)
{
    const NewConnection wanted{wish.vendor, wish.name, wish.baseUrl, wish.credentials, wish.description};
    auto account = std::make_shared<QString>();
    performSlowly(
        [this, wanted, account, seed = seed()](store::Store &) -> Result<void> {
            *account = TRY(testConnection(wanted, dependencies(), seed));
            return {};
        },
        [this, account](const Result<void> &done) {
            if (done)
                Q_EMIT tested(*account);
            else
                Q_EMIT testRefused(done.error());
        });
}

void SyncService::add(const store::ConnectionWish &wish)
{
    const auto first = wish.onlyFetches ? FirstSync::FetchOnly : FirstSync::AskBeforeSending;
    const NewConnection wanted{wish.vendor, wish.name, wish.baseUrl, wish.credentials, wish.description, first};
    auto number = std::make_shared<qint64>(0);
    performSlowly(
        [this, wanted, number, seed = seed()](store::Store &store) -> Result<void> {
            const auto made = TRY(createConnection(store, wanted, dependencies(), seed));
            *number = made.number;
            return {};
        },
        [this, number, usesToken = !wish.credentials.token.isEmpty()](const Result<void> &done) {
            if (!done) {
                Q_EMIT refused(0, done.error());
                return;
            }
            run(*number, usesToken);
            Q_EMIT added(*number);
        });
}

void SyncService::authorize(qint64 connection)
{
    struct Found
    {
        OAuthEndpoints endpoints;
        OAuthClient client;
    };
    auto found = std::make_shared<Found>();
    performSlowly(
        [this, connection, found](store::Store &store) -> Result<void> {
            const auto known = TRY(store::Connections(store).get(connection));
            TRY(checkSystem(m_parts.policies, systemOf(known), known.name)); // before a person signs in
            const auto vendor = Vendor::load(known, store.schema());
            const auto client = clientOf(known, *m_keychain);
            if (!vendor || !client)
                return fail(!vendor ? vendor.error() : client.error());
            if (client->id.isEmpty())
                return fail(Error::Kind::Invalid, Reason::tr("this connection works with a token, not with a sign-in"),
                    known.name);
            *found = {vendor->signIn(QUrl(known.baseUrl)), *client};
            return {};
        },
        [this, connection, found](const Result<void> &done) {
            if (done)
                beginSignIn(connection, found->endpoints, found->client);
            else
                Q_EMIT refused(connection, done.error());
        });
}

void SyncService::beginSignIn(qint64 connection, const OAuthEndpoints &endpoints, const OAuthClient &client)
{
    m_signIns.erase(connection); // its listener may hold the one port the vendor allows
    auto signIn = std::make_unique<SignIn>(endpoints, client, m_parts.network);
    connect(signIn.get(), &SignIn::addressReady, this, [this, connection](const QUrl &address) {
        if (m_parts.openBrowser)
            m_parts.openBrowser(address);
        Q_EMIT signInOpened(connection, address);
    });
    // Queued: the receiver must not delete the sender while it emits.
    connect(
        signIn.get(), &SignIn::finished, this,
        [this, connection](const Result<Tokens> &tokens) { endSignIn(connection, tokens); }, Qt::QueuedConnection);
    SignIn *started = signIn.get();
    m_signIns[connection] = std::move(signIn);
    started->start();
}

void SyncService::endSignIn(qint64 connection, const Result<Tokens> &tokens)
{
    m_signIns.erase(connection);
    if (!tokens) {
        Q_EMIT refused(connection, tokens.error());
        return;
    }
    performSlowly([this, connection, tokens = *tokens, seed = seed()](
                      store::Store &store) { return completeSignIn(store, connection, tokens, dependencies(), seed); },
        telling(connection, true));
}

void SyncService::cancelAuthorization(qint64 connection)
{
    const auto signIn = m_signIns.find(connection);
    if (signIn != m_signIns.end())
        signIn->second->cancel();
}

void SyncService::setToken(qint64 connection, const QString &token)
{
    performSlowly(
        [this, connection, token, seed = seed()](
            store::Store &store) { return replaceToken(store, connection, token.trimmed(), dependencies(), seed); },
        telling(connection, true));
}

void SyncService::setSettings(qint64 connection, const QJsonObject &settings)
{
    perform([connection, settings](store::Store &store) { return replaceSettings(store, connection, settings); },
        telling(connection, true));
}

void SyncService::look(qint64 connection, Look look, Done done)
{
    performSlowly(
        [this, connection, look = std::move(look), trial = m_trial, seed = seed()](
            store::Store &store) -> Result<void> {
            SessionDependencies parts{*m_keychain, m_parts.clock, *trial, m_sleeper, m_parts.network, m_parts.policies};
            const auto session = TRY(Session::open(store, connection, parts, seed));
            return look(*session);
        },
        std::move(done));
}

void SyncService::readCatalog(qint64 connection)
{
    auto catalog = std::make_shared<store::RemoteCatalog>();
    look(
        connection,
        [catalog](Session &session) -> Result<void> {
            *catalog = TRY(session.catalog());
            return {};
        },
        [this, connection, catalog](const Result<void> &done) {
            if (done)
                Q_EMIT catalogRead(connection, *catalog);
            else
                Q_EMIT mappingRefused(connection, done.error());
        });
}

void SyncService::tryMapping(qint64 connection, const std::map<QString, store::ObjectSettings> &objects, qint64 most)
{
    m_trial->cancel();
    m_trial = std::make_shared<Cancellation>();
    auto found = std::make_shared<store::MappingTrial>();
    look(
        connection,
        [objects, most, found](Session &session) -> Result<void> {
            *found = TRY(session.tryMapping(objects, most));
            return {};
        },
        [this, connection, found, trial = m_trial](const Result<void> &done) {
            if (trial != m_trial)
                return; // another one was asked for
            if (done)
                Q_EMIT mappingTried(connection, *found);
            else
                Q_EMIT mappingRefused(connection, done.error());
        });
}

void SyncService::syncNow(qint64 connection)
{
    const auto worker = m_workers.find(connection);
    if (worker != m_workers.end())
        worker->second->mailbox().askForRound();
    else
        run(connection, true);
}

void SyncService::setPaused(qint64 connection, bool isPaused)
{
    perform([connection, isPaused](
                store::Store &store) { return store::Connections(store).setPaused(connection, isPaused); },
        telling(connection, !isPaused));
}

void SyncService::answer(qint64 connection, store::Answer answer, qint64 question)
{
    perform(
        m_answers, // what is undone may be a whole import
        [connection, answer, question](
            store::Store &store) { return answerQuestion(store, connection, answer, question); },
        telling(connection, true));
}

void SyncService::decideMatches(const std::vector<qint64> &matches, bool areSame)
{
    perform([matches, areSame](store::Store &store) { return store::Matches::decide(store, matches, areSame); },
        [this](const Result<void> &done) {
            if (done)
                Q_EMIT stateChanged(0);
            else
                Q_EMIT refused(0, done.error());
        });
}

void SyncService::retryParked(qint64 connection, const store::ParkedSelection &which)
{
    perform([connection, which](store::Store &store) { return store::ParkedCauses(store, connection).retryNow(which); },
        [this, connection](const Result<void> &done) {
            if (done)
                syncNow(connection);
            else
                Q_EMIT refused(connection, done.error());
        });
}

void SyncService::rollBack(qint64 round)
{
    auto kept = std::make_shared<qsizetype>(0);
    performSlowly( // it may be a whole initial sync
        [this, round, kept](store::Store &store) -> Result<void> {
            const auto done = TRY(
                store::SyncRounds(store).rollBack(round, [this] { return m_cancellation.isCancelled(); }));
            *kept = qsizetype(done.size());
            return {};
        },
        [this, round, kept](const Result<void> &done) {
            noteLocalChange(); // a partial undo is sent too
            if (done)
                Q_EMIT rolledBack(round, *kept);
            else
                Q_EMIT rollBackRefused(round, done.error());
        });
}

/// An account that is named by its address, as Google's are, is of one domain. Others narrow the query themselves.
static store::FreeBusyQuery narrowed(const store::FreeBusyQuery &query, const store::Connection &connection)
{
    const bool isAddress = connection.vendor == "google"_L1 && connection.account.contains(u'@');
    return isAddress ? amongDomainsOf({connection.account}, query) : query;
}

/// A person waits: what is not there by then is not known.
void SyncService::readFreeBusy(const store::FreeBusyQuery &query)
{
    constexpr auto longest = std::chrono::seconds(10);
    m_freeBusy->cancel();
    m_freeBusy = std::make_shared<Cancellation>();
    QTimer::singleShot(longest, this, [question = m_freeBusy] { question->cancel(); });
    auto people = std::make_shared<std::vector<store::FreeBusy>>();
    performSlowly(
        [this, query, people, question = m_freeBusy, seed = seed()](store::Store &store) -> Result<void> {
            CancellableSleeper sleeper(*question);
            const SessionDependencies parts{
                *m_keychain, m_parts.clock, *question, sleeper, m_parts.network, m_parts.policies};
            const auto connections = TRY(store::Connections(store).list());
            for (const store::Connection &connection : connections) {
                const Connector *connector = findConnector(connection.vendor);
                const store::FreeBusyQuery asked = narrowed(query, connection);
                if (!connector || !connector->tellsFreeBusy || connection.isPaused || asked.addresses.isEmpty())
                    continue;
                const auto session = Session::open(store, connection.number, parts, seed);
                if (!session)
                    continue;
                if (const auto told = (*session)->readFreeBusy(asked))
                    people->insert(people->end(), told->begin(), told->end());
            }
            return {};
        },
        [this, query, people](const Result<void> &) { Q_EMIT freeBusyRead(query, *people); });
}

/// The worker ends first: it may be in the middle of a request that uses the secrets.
void SyncService::remove(qint64 connection)
{
    m_leaving.insert(connection);
    m_signIns.erase(connection);
    const auto worker = m_workers.find(connection);
    if (worker == m_workers.end() || worker->second->isEnded())
        removeConnection(connection);
    else
        worker->second->stop();
}

void SyncService::removeConnection(qint64 connection)
{
    m_workers.erase(connection);
    m_running.erase(connection);
    performSlowly([this, connection, seed = seed()](
                      store::Store &store) { return sync::removeConnection(store, connection, dependencies(), seed); },
        [this, connection](const Result<void> &done) {
            m_leaving.erase(connection);
            if (done) {
                Q_EMIT stateChanged(connection);
                return;
            }
            run(connection, false);
            Q_EMIT refused(connection, done.error());
        });
}

/// Tells how it went and lets the worker look at the connection again.
SyncService::Done SyncService::telling(qint64 connection, bool wantsRound)
{
    return [this, connection, wantsRound](const Result<void> &done) {
        if (!done) {
            Q_EMIT refused(connection, done.error());
            return;
        }
        const auto worker = m_workers.find(connection);
        if (worker != m_workers.end())
            worker->second->mailbox().noteSettings(true);
        run(connection, wantsRound);
        Q_EMIT stateChanged(connection);
    };
}

void SyncService::run(qint64 connection, bool wantsRound)
{
    if (m_leaving.contains(connection))
        return;
    auto &worker = m_workers[connection];
    const bool isNew = !worker;
    if (isNew) {
        worker = std::make_unique<ConnectionWorker>(connection,
            ConnectionWorker::Parts{m_parts.openStore, m_parts.keychain, m_parts.clock, m_parts.network,
                m_parts.intervals, seed(), m_parts.policies});
        connect(worker.get(), &ConnectionWorker::roundStarted, this, [this](qint64 number) {
            m_running.insert(number);
            Q_EMIT roundStarted(number);
        });
        connect(worker.get(), &ConnectionWorker::progressed, this, &SyncControl::progressed);
        connect(worker.get(), &ConnectionWorker::troubled, this, &SyncControl::troubled);
        connect(worker.get(), &ConnectionWorker::recovered, this, &SyncControl::recovered);
        connect(worker.get(), &ConnectionWorker::othersSeen, this, &SyncControl::othersSeen);
        connect(worker.get(), &ConnectionWorker::roundEnded, this, &SyncService::endRound);
        connect(
            worker.get(), &ConnectionWorker::ended, this,
            [this](qint64 number) {
                if (m_leaving.contains(number) && m_workers.contains(number))
                    removeConnection(number);
            },
            Qt::QueuedConnection);
        worker->start();
    }
    if (isNew)
        worker->mailbox().setWindowUse(m_windowUse, true);
    if (wantsRound)
        worker->mailbox().askForRound();
}

void SyncService::endRound(qint64 connection)
{
    m_running.erase(connection);
    Q_EMIT roundEnded(connection);
    Q_EMIT stateChanged(connection);
}

void SyncService::perform(QThreadPool &pool, Work work, Done done)
{
    pool.start([this, work = std::move(work), done = std::move(done)] {
        const auto store = m_parts.openStore();
        const Result<void> outcome = store ? work(**store) : fail(store.error());
        QMetaObject::invokeMethod(
            this, [done, outcome] { done(outcome); }, Qt::QueuedConnection);
    });
}

} // namespace satchel::sync

#include "moc_SyncService.cpp"
