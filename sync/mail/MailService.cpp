// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mail/MailService.h"

#include "domain/Reason.h"
#include "store/mail/OutgoingMails.h"
#include "sync/mail/MailAccountSetup.h"
#include "sync/transport/HttpTransport.h"

#include <algorithm>
#include <atomic>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>

namespace satchel::mail {

namespace {

constexpr int picturesAtOnce = 4;
constexpr qsizetype mostPictures = 100; // of one message
constexpr qint64 messageTimeout = 60'000; // milliseconds for all pictures of one message
constexpr qint64 mostPictureBytes = 40LL * 1024 * 1024; // of one message
constexpr int lookForAccounts = 20'000; // milliseconds; another process may have made one, or written a message

/// Earlier versions wrote each e-mail there while they read it, and left it when they were killed.
void removeLeftMails()
{
    constexpr qint64 notInUse = 24 * 3600; // seconds
    const auto old = QDateTime::currentDateTimeUtc().addSecs(-notInUse);
    for (const QFileInfo &file : QDir::temp().entryInfoList({QStringLiteral("satchel-??????.eml")}, QDir::Files)) {
        if (file.lastModified() < old)
            QFile::remove(file.filePath());
    }
}

} // namespace

/// What a job gets on its thread.
struct MailService::Tools
{
    Tools(const QString &storePath, sync::Keychain &keychain, const Clock &clock, sync::Cancellation &cancellation)
        : transport(cancellation), sleeper(cancellation), secrets(storePath, {keychain, transport, clock, sleeper})
    {
    }

    sync::HttpTransport transport;
    sync::CancellableSleeper sleeper;
    MailSecrets secrets;
};

/// The pictures of one message.
struct MailService::PictureRequest
{
    sync::Cancellation cancellation;
    const QDeadlineTimer deadline{messageTimeout};
    std::atomic<qint64> bytes = 0; // that came
    qsizetype ahead = 0; // of the window's thread, as what follows
    qsizetype missing = 0;
    bool wasReached = false;
};

MailService::MailService(Parts parts, QObject *parent)
    : store::MailControl(parent), m_parts(std::move(parts)), m_keychain(m_parts.keychain.until(m_cancellation))
{
    m_pool.setMaxThreadCount(2); // one may wait for a server that does not answer
    m_picturePool.setMaxThreadCount(picturesAtOnce);
    m_accountPoll.setInterval(lookForAccounts);
    connect(&m_accountPoll, &QTimer::timeout, this, &MailService::runAll);
}

MailService::~MailService()
{
    m_signIn.reset();
    m_cancellation.cancel();
    for (auto &[account, worker] : m_workers)
        worker->stop();
    for (const auto &[request, of] : m_pictures)
        of->cancellation.cancel();
    m_pool.waitForDone();
    m_picturePool.waitForDone();
}

void MailService::start()
{
    m_pool.start(removeLeftMails);
    runAll();
    m_accountPoll.start();
}

void MailService::runAll()
{
    QThreadPool *const pool = &m_pool;
    pool->start([this] {
        const auto store = m_parts.openStore();
        const auto accounts = store ? store::MailAccounts(**store).list() : fail(store.error());
        if (!accounts)
            return; // looked for again
        std::vector<qint64> numbers;
        std::map<RecordId, qint64> due;
        for (const store::MailAccount &account : *accounts) {
            numbers.push_back(account.number);
            const auto mails = store::OutgoingMails(**store).due(account.number, m_parts.clock.now());
            for (const store::OutgoingMail &mail : mails ? *mails : std::vector<store::OutgoingMail>())
                due.emplace(mail.id, account.number);
        }
        QMetaObject::invokeMethod(this, [this, numbers, due] {
            runWorkers(numbers);
            wakeFor(due);
        });
    });
}

void MailService::runWorkers(const std::vector<qint64> &accounts)
{
    for (const qint64 account : accounts) {
        if (m_workers.contains(account) || m_leaving.contains(account))
            continue;
        auto worker = std::make_unique<MailWorker>(account,
            MailWorker::Parts{m_parts.openStore, m_parts.keychain, m_parts.clock, m_parts.zone, {}, m_parts.timeouts,
                m_parts.policies, m_parts.followAnswers});
        connect(worker.get(), &MailWorker::workStarted, this, [this](qint64 number) {
            m_working.insert(number);
            Q_EMIT workStarted(number);
        });
        connect(worker.get(), &MailWorker::progressed, this, &MailService::progressed);
        connect(worker.get(), &MailWorker::workEnded, this, [this](qint64 number, qint64 filed, qint64 leads) {
            m_working.erase(number);
            Q_EMIT workEnded(number, filed, leads);
            Q_EMIT stateChanged(number);
        });
        connect(
            worker.get(), &MailWorker::ended, this, [this](qint64 number) { m_workers.erase(number); },
            Qt::QueuedConnection);
        worker->start();
        m_workers.emplace(account, std::move(worker));
    }
}

/// Each once: a worker that could not send it has its own pauses.
void MailService::wakeFor(const std::map<RecordId, qint64> &due)
{
    std::set<RecordId> now;
    for (const auto &[mail, account] : due) {
        now.insert(mail);
        const auto worker = m_workers.find(account);
        if (!m_due.contains(mail) && worker != m_workers.end())
            worker->second->wake();
    }
    m_due = std::move(now);
}

void MailService::perform(qint64 account, Work work, Done done)
{
    m_pool.start([this, account, work = std::move(work), done = std::move(done)] {
        const auto store = m_parts.openStore();
        auto result = store ? [&] {
            Tools tools((*store)->path(), *m_keychain, m_parts.clock, m_cancellation);
            return work(**store, tools.secrets);
        }()
                            : Result<qint64>(fail(store.error()));
        QMetaObject::invokeMethod(this, [this, account, result = std::move(result), done] {
            if (!result)
                Q_EMIT refused(account, result.error());
            else
                done(*result);
        });
    });
}

void MailService::findServers(const QString &address)
{
    m_pool.start([this, address] {
        SystemDns dns(m_cancellation);
        const auto proposal = proposeAccount(address, dns, m_parts.policies);
        QMetaObject::invokeMethod(this, [this, proposal] {
            if (proposal)
                Q_EMIT found(*proposal);
            else
                Q_EMIT refused(0, proposal.error());
        });
    });
}

void MailService::addWith(const store::MailAccount &account, const MailAccountSecrets &given)
{
    perform(
        0,
        [this, account, given](store::Store &store, MailSecrets &secrets) -> Result<qint64> {
            SystemDns dns(m_cancellation);
            const auto draft = TRY(draftAccount(account, dns, m_parts.policies));
            return addAccount(store, draft, given, Trial::Both, secrets, m_cancellation)
                .map(&store::MailAccount::number);
        },
        [this](qint64 number) {
            runWorkers({number});
            Q_EMIT added(number);
        });
}

void MailService::add(const store::MailAccount &account, const QString &password)
{
    addWith(account, {password, {}, {}});
}

void MailService::signIn(
    const store::MailAccount &account, const QString &clientSecret, std::function<void(const sync::Tokens &)> done)
{
    if (const auto may = checkMailAddress(m_parts.policies, account.address); !may) {
        Q_EMIT refused(account.number, may.error());
        return;
    }
    const auto provider = signInOf(account);
    const auto checked = provider ? checkSignIn(account, *provider)
                                  : fail(Error::Kind::Invalid, QString(), account.address);
    if (!checked) {
        Q_EMIT refused(account.number, checked.error());
        return;
    }
    m_signIn = std::make_unique<sync::SignIn>(provider->endpoints, sync::OAuthClient{account.clientId, clientSecret});
    connect(m_signIn.get(), &sync::SignIn::addressReady, this, [this](const QUrl &address) {
        m_parts.openBrowser(address);
        Q_EMIT signInOpened(address);
    });
    connect(m_signIn.get(), &sync::SignIn::finished, this,
        [this, number = account.number, done = std::move(done)](const Result<sync::Tokens> &tokens) {
            if (tokens)
                done(*tokens);
            else
                Q_EMIT refused(number, tokens.error());
        });
    m_signIn->start();
}

void MailService::cancelSignIn()
{
    m_signIn.reset();
}

void MailService::addBySignIn(const store::MailAccount &account, const QString &clientSecret)
{
    signIn(account, clientSecret, [this, account, clientSecret](const sync::Tokens &tokens) {
        addWith(account, {{}, clientSecret, tokens});
    });
}

void MailService::signInAgain(qint64 account)
{
    struct Known
    {
        store::MailAccount account;
        sync::OAuthClient client;
    };
    auto known = std::make_shared<Known>();
    perform(
        account,
        [account, known](store::Store &store, MailSecrets &secrets) -> Result<qint64> {
            known->account = TRY(store::MailAccounts(store).get(account));
            known->client = TRY(secrets.client(known->account));
            return account;
        },
        [this, known](qint64 number) {
            const QString secret = known->client.secret;
            signIn(known->account, secret, [this, number, secret](const sync::Tokens &tokens) {
                authorize(number, {{}, secret, tokens});
            });
        });
}

void MailService::authorize(qint64 account, const MailAccountSecrets &given)
{
    perform(
        account,
        [this, account, given](store::Store &store, MailSecrets &secrets) -> Result<qint64> {
            const auto known = TRY(store::MailAccounts(store).get(account));
            TRY(checkMailAddress(m_parts.policies, known.address));
            TRY(authorizeAccount(store, known, given, secrets, m_cancellation));
            return account;
        },
        [this](qint64 number) {
            noteLocalChange();
            Q_EMIT stateChanged(number);
        });
}

void MailService::setPassword(qint64 account, const QString &password)
{
    authorize(account, {password, {}, {}});
}

void MailService::setPaused(qint64 account, bool isPaused)
{
    perform(
        account,
        [account, isPaused](store::Store &store, MailSecrets &) {
            return store::MailAccounts(store).setPaused(account, isPaused).map([account] { return account; });
        },
        [this](qint64 number) {
            noteLocalChange();
            Q_EMIT stateChanged(number);
        });
}

void MailService::remove(qint64 account)
{
    m_leaving.insert(account);
    if (const auto worker = m_workers.find(account); worker != m_workers.end())
        worker->second->stop();
    perform(
        account,
        [account](store::Store &store, MailSecrets &secrets) -> Result<qint64> {
            const auto known = TRY(store::MailAccounts(store).get(account));
            TRY(removeAccount(store, known, secrets));
            return account;
        },
        [this](qint64 number) { Q_EMIT stateChanged(number); });
}

void MailService::fetchPictures(quint64 request, const QStringList &addresses)
{
    const auto of = std::make_shared<PictureRequest>();
    of->ahead = std::min(addresses.size(), mostPictures);
    of->missing = addresses.size() - of->ahead;
    if (of->ahead == 0) {
        Q_EMIT picturesEnded(request, of->missing, false);
        return;
    }
    m_pictures[request] = of;
    for (const QString &address : addresses.first(of->ahead)) {
        m_picturePool.start([this, request, address, of] {
            const auto picture = fetchPicture(*of, address);
            QMetaObject::invokeMethod(
                this, [this, request, address, picture] { takePicture(request, address, picture); });
        });
    }
}

void MailService::cancelPictures(quint64 request)
{
    const auto found = m_pictures.find(request);
    if (found == m_pictures.end())
        return;
    found->second->cancellation.cancel();
    m_pictures.erase(found);
}

/// On a thread of the pool. What is left of the message's time and bytes is looked at before anything is asked for.
Result<QByteArray> MailService::fetchPicture(PictureRequest &of, const QString &address) const
{
    sync::PicturePolicy policy = m_parts.pictures;
    policy.totalTimeout = int(std::min<qint64>(policy.totalTimeout, of.deadline.remainingTime()));
    policy.greatestPicture = std::min(policy.greatestPicture, mostPictureBytes - of.bytes);
    if (of.cancellation.isCancelled())
        return fail(Error::Kind::Cancelled, Reason::tr("cancelled"), address);
    if (policy.totalTimeout <= 0)
        return fail(Error::Kind::Offline, Reason::tr("there was no response in time"), address);
    if (policy.greatestPicture <= 0)
        return fail(Error::Kind::Invalid, Reason::tr("the image is too large"), address);
    auto picture = sync::PictureFetch(of.cancellation, policy).fetch(QUrl(address));
    of.bytes += picture ? picture->size() : 0;
    return picture;
}

void MailService::takePicture(quint64 request, const QString &address, const Result<QByteArray> &picture)
{
    const auto found = m_pictures.find(request);
    if (found == m_pictures.end())
        return; // it was cancelled
    const auto of = found->second;
    of->wasReached = of->wasReached || picture || picture.error().kind != Error::Kind::Offline;
    of->missing += picture ? 0 : 1;
    if (--of->ahead == 0)
        m_pictures.erase(found);
    if (picture)
        Q_EMIT pictureFetched(request, address, *picture);
    if (of->ahead == 0)
        Q_EMIT picturesEnded(request, of->missing, !of->wasReached);
}

void MailService::fetchNow()
{
    wakeAll();
}

void MailService::noteLocalChange()
{
    wakeAll();
}

void MailService::wakeAll()
{
    for (auto &[account, worker] : m_workers)
        worker->wake();
}

} // namespace satchel::mail

#include "moc_MailService.cpp"
