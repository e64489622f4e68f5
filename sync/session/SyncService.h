// SPDX-License-Identifier: GPL-3.0-or-later
// Synchronising, for a window: one worker thread per connection, woken by edits and by time; what a person asks for is
// done on other threads and answered by the signals of SyncControl. Lives on the window's thread and never waits on it,
// except in its destructor, which cancels what is under way.
#pragma once

#include "sync/session/ConnectionWorker.h"

#include <map>
#include <QThreadPool>
#include <QTimer>
#include <set>

namespace satchel::sync {

class SyncService final : public store::SyncControl
{
    Q_OBJECT
public:
    struct Parts
    {
        OpenStore openStore;
        Keychain &keychain;
        const Clock &clock;
        std::function<void(const QUrl &)> openBrowser;
        TransportFactory network; // over HTTPS without one
        SyncIntervals intervals;
        quint64 seed = 0;
        std::vector<store::VendorInfo> vendors = {}; // with those of the store's connections; empty: all connectors
        Policies policies = {}; // of the organisation
    };

    /// `schema` says what the vendors' objects are; workers begin with start().
    SyncService(Parts parts, const Schema &schema, QObject *parent = nullptr);
    ~SyncService() override;

    /// Lets every connection of the store run, and those that other processes make later.
    void start();
    /// Records were changed, by whomever: what has to be sent is sent soon.
    void noteLocalChange();

    std::vector<store::VendorInfo> vendors() const override { return m_vendors; }
    Result<store::VendorInfo> describe(const QByteArray &description, const QString &file) const override;
    void test(const store::ConnectionWish &wish) override;
    void add(const store::ConnectionWish &wish) override;
    void authorize(qint64 connection) override;
    void cancelAuthorization(qint64 connection) override;
    void setToken(qint64 connection, const QString &token) override;
    void setSettings(qint64 connection, const QJsonObject &settings) override;
    void readCatalog(qint64 connection) override;
    void tryMapping(qint64 connection, const std::map<QString, store::ObjectSettings> &objects, qint64 most) override;
    void syncNow(qint64 connection) override;
    void setPaused(qint64 connection, bool isPaused) override;
    void remove(qint64 connection) override;
    void answer(qint64 connection, store::Answer answer, qint64 question = 0) override;
    void decideMatches(const std::vector<qint64> &matches, bool areSame) override;
    void retryParked(qint64 connection, const store::ParkedSelection &which) override;
    void rollBack(qint64 round) override;
    void readFreeBusy(const store::FreeBusyQuery &query) override;
    bool isRunning(qint64 connection) const override { return m_running.contains(connection); }
    void setAttention(const store::Attention &attention) override;
    void noteUse() override;

private:
    using Work = std::function<Result<void>(store::Store &)>;
    using Done = std::function<void(const Result<void> &)>;

    void runAll();
    void tellWindowUse(bool isSoon);

    /// Work of milliseconds, one after the other, in the order it was asked for.
    void perform(Work work, Done done) { perform(m_serialPool, std::move(work), std::move(done)); }
    void perform(QThreadPool &pool, Work work, Done done);
    /// Work that speaks to a network, a keychain or a person.
    void performSlowly(Work work, Done done) { perform(m_networkPool, std::move(work), std::move(done)); }
    Done telling(qint64 connection, bool wantsRound);
    void run(qint64 connection, bool wantsRound);
    void beginSignIn(qint64 connection, const OAuthEndpoints &endpoints, const OAuthClient &client);
    void endSignIn(qint64 connection, const Result<Tokens> &tokens);
    void removeConnection(qint64 connection);
    void endRound(qint64 connection);
    SessionDependencies dependencies()
    {
        return {*m_keychain, m_parts.clock, m_cancellation, m_sleeper, m_parts.network, m_parts.policies};
    }
    /// Opens a session that reads and writes no record, beside the rounds of the connection.
    using Look = std::function<Result<void>(Session &)>;
    void look(qint64 connection, Look look, Done done);
    quint64 seed() { return m_random(); }

    const Schema &m_schema;
    Parts m_parts;
    std::vector<store::VendorInfo> m_vendors;
    Random m_random;
    Cancellation m_cancellation; // of the jobs in the pools
    CancellableSleeper m_sleeper{m_cancellation};
    std::unique_ptr<Keychain> m_keychain; // for the jobs in the pools
    QTimer m_connectionPoll;
    QThreadPool m_serialPool;
    QThreadPool m_networkPool;
    QThreadPool
        m_answers; // of one thread: one answer given to two connections undoes one set of edits, not twice at once
    std::map<qint64, std::unique_ptr<ConnectionWorker>> m_workers;
    std::map<qint64, std::unique_ptr<SignIn>> m_signIns;
    std::shared_ptr<Cancellation> m_trial = std::make_shared<Cancellation>(); // of the mapping that is tried
    std::shared_ptr<Cancellation> m_freeBusy = std::make_shared<Cancellation>(); // of the last readFreeBusy
    WindowUse m_windowUse;
    std::set<qint64> m_running;
    std::set<qint64> m_leaving;
    bool m_isBlind = false; // the last look for connections failed
};

} // namespace satchel::sync
