// SPDX-License-Identifier: GPL-3.0-or-later
// Mail, for a window: one worker per account, and what a person asks for on other threads. Lives on the window's thread
// and never waits on it, except in its destructor, which cancels what is under way.
#pragma once

#include "store/mail/MailControl.h"
#include "sync/engine/Keychain.h"
#include "sync/mail/MailWorker.h"
#include "sync/transport/PictureFetch.h"
#include "sync/transport/SignIn.h"

#include <map>
#include <QThreadPool>
#include <QTimer>
#include <set>

namespace satchel::mail {

struct MailAccountSecrets;

class MailService final : public store::MailControl
{
    Q_OBJECT
public:
    struct Parts
    {
        std::function<Result<std::unique_ptr<store::Store>>()> openStore;
        sync::Keychain &keychain;
        const Clock &clock;
        QTimeZone zone;
        std::function<void(const QUrl &)> openBrowser;
        MailTimeouts timeouts = {};
        sync::PicturePolicy pictures = {};
        Policies policies = {}; // of the organisation
        std::function<Result<void>(store::Store &)> followAnswers = {}; // MailDependencies
    };

    explicit MailService(Parts parts, QObject *parent = nullptr);
    ~MailService() override;

    /// Lets every account of the store run, and those that other processes make later.
    void start();

    void findServers(const QString &address) override;
    void add(const store::MailAccount &account, const QString &password) override;
    void addBySignIn(const store::MailAccount &account, const QString &clientSecret) override;
    void signInAgain(qint64 account) override;
    void cancelSignIn() override;
    void setPassword(qint64 account, const QString &password) override;
    void setPaused(qint64 account, bool isPaused) override;
    void remove(qint64 account) override;
    void fetchNow() override;
    void noteLocalChange() override;
    bool isWorking(qint64 account) const override { return m_working.contains(account); }
    void fetchPictures(quint64 request, const QStringList &addresses) override;
    void cancelPictures(quint64 request) override;

private:
    struct Tools;
    struct PictureRequest;
    using Work = std::function<Result<qint64>(store::Store &, MailSecrets &)>; // answers the account
    using Done = std::function<void(qint64 account)>;

    void runAll();
    Result<QByteArray> fetchPicture(PictureRequest &of, const QString &address) const;
    void takePicture(quint64 request, const QString &address, const Result<QByteArray> &picture);
    void runWorkers(const std::vector<qint64> &accounts);
    /// Of accounts that have something to send which another process wrote.
    void wakeFor(const std::map<RecordId, qint64> &due);
    void wakeAll();
    void addWith(const store::MailAccount &account, const MailAccountSecrets &given);
    void authorize(qint64 account, const MailAccountSecrets &given);
    /// In the browser; `done` gets the tokens, or refused().
    void signIn(
        const store::MailAccount &account, const QString &clientSecret, std::function<void(const sync::Tokens &)> done);
    /// On another thread with a store of its own; `done` on this one, or refused() about that account.
    void perform(qint64 account, Work work, Done done);

    Parts m_parts;
    sync::Cancellation m_cancellation; // of the jobs in the pool
    std::unique_ptr<sync::Keychain> m_keychain; // for them
    QThreadPool m_pool;
    std::map<quint64, std::shared_ptr<PictureRequest>> m_pictures; // that are under way
    QThreadPool m_picturePool; // servers that are slow hold nothing else up
    QTimer m_accountPoll;
    std::map<qint64, std::unique_ptr<MailWorker>> m_workers;
    std::set<RecordId> m_due; // messages that their workers know of
    std::set<qint64> m_working;
    std::set<qint64> m_leaving; // removed, or about to be
    std::unique_ptr<sync::SignIn> m_signIn;
};

} // namespace satchel::mail
