// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/QtKeychainStore.h"

#include "domain/Reason.h"
#include "platform/KeychainEntry.h"
#include "platform/KeychainLock.h"
#include "sync/engine/Cancellation.h"
#include "sync/transport/SplitKeychain.h"

#include <qt6keychain/keychain.h>

#include <functional>
#include <QDeadlineTimer>
#include <QMutex>
#include <QScopeGuard>
#include <QThread>
#include <QWaitCondition>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

/// What the threads that call and the keychain's thread have in common; the last of them frees it.
struct Shared
{
    QMutex mutex;
    QWaitCondition changed; // any of these, or a call was cancelled
    bool isBusy = false; // by a call
};

/// What a job left behind.
struct Answer
{
    bool isThere = false;
    QKeychain::Error error = QKeychain::OtherError;
    QString text;
};

tl::unexpected<Error> cancelled()
{
    return fail(Error::Kind::Cancelled, Reason::tr("cancelled while waiting for the keychain"));
}

QString reason(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::AccessDeniedByUser: return Reason::tr("access to the keychain was denied");
    case QKeychain::AccessDenied: return Reason::tr("the keychain is locked");
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return Reason::tr("there is no keychain");
    default: return Reason::tr("the keychain cannot be reached");
    }
}

} // namespace

/// One entry per value, on a thread of its own; one call after the other.
class QtKeychainStore::Entries final : public Keychain
{
public:
    Entries(QString service, int timeout) : m_service(std::move(service)), m_timeout(timeout)
    {
        m_thread.setObjectName(u"keychain"_s);
        m_worker.moveToThread(&m_thread);
        m_thread.start();
    }
    ~Entries() override
    {
        m_thread.quit();
        m_thread.wait();
    }

    /// A whole call, which may be about several entries. Without a cancellation it ends by its time-outs alone.
    template <typename Work> auto call(Cancellation *cancellation, const Work &work) -> decltype(work(*this))
    {
        QMetaObject::Connection waking;
        if (cancellation)
            waking = QObject::connect(
                cancellation, &Cancellation::cancelled, cancellation,
                [shared = m_shared] {
                    const QMutexLocker lock(&shared->mutex);
                    shared->changed.wakeAll();
                },
                Qt::DirectConnection);
        const auto end = qScopeGuard([&] { QObject::disconnect(waking); });
        if (!takeTurn(cancellation))
            return cancelled();
        SplitKeychain whole(*this);
        auto outcome = work(whole);
        endTurn();
        return outcome;
    }

    Result<std::optional<QString>> read(const QString &key) override
    {
        auto text = run([this] { return new QKeychain::ReadPasswordJob(m_service); }, key, true);
        if (!text && text.error().kind == Error::Kind::NotFound)
            return std::optional<QString>();
        if (!text)
            return fail(text.error());
        return std::optional(*text);
    }
    Result<void> write(const QString &key, const QString &secret) override
    {
        const auto made = [this, secret] {
            auto *const job = new QKeychain::WritePasswordJob(m_service);
            job->setTextData(secret);
            return job;
        };
        return run(made, key, false).map([](const QString &) {});
    }
    Result<void> remove(const QString &key) override
    {
        auto gone = run([this] { return new QKeychain::DeletePasswordJob(m_service); }, key, false);
        if (gone || gone.error().kind == Error::Kind::NotFound)
            return {};
        return fail(gone.error());
    }

private:
    static bool isCancelled(const Cancellation *cancellation) { return cancellation && cancellation->isCancelled(); }

    bool takeTurn(Cancellation *cancellation)
    {
        const QMutexLocker lock(&m_shared->mutex);
        while (m_shared->isBusy && !isCancelled(cancellation))
            m_shared->changed.wait(&m_shared->mutex);
        if (isCancelled(cancellation))
            return false;
        m_shared->isBusy = true;
        m_cancellation = cancellation;
        return true;
    }
    void endTurn()
    {
        const QMutexLocker lock(&m_shared->mutex);
        m_shared->isBusy = false;
        m_shared->changed.wakeAll();
    }

    Result<QString> run(const std::function<QKeychain::Job *()> &make, const QString &key, bool canBeCancelled)
    {
        const auto answer = std::make_shared<Answer>();
        const QDeadlineTimer deadline(m_timeout);
        const QMutexLocker lock(&m_shared->mutex);
        QMetaObject::invokeMethod(
            &m_worker, [make, key, answer, shared = m_shared] { startJob(make(), key, answer, shared); });
        while (!answer->isThere) {
            if (canBeCancelled && isCancelled(m_cancellation))
                return cancelled();
            if (!m_shared->changed.wait(&m_shared->mutex, deadline))
                return fail(Error::Kind::KeychainUnavailable, Reason::tr("the keychain does not answer"));
        }
        if (answer->error == QKeychain::NoError)
            return answer->text;
        if (answer->error == QKeychain::EntryNotFound)
            return fail(Error::Kind::NotFound, Reason::tr("there is no such entry"));
        return fail(Error::Kind::KeychainUnavailable, reason(answer->error));
    }

    /// On the keychain's thread.
    static void startJob(QKeychain::Job *job, const QString &key, const std::shared_ptr<Answer> &answer,
        const std::shared_ptr<Shared> &shared)
    {
        job->setKey(platform::keychainEntry(job->service(), key));
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, job, [answer, shared](QKeychain::Job *done) {
            auto *const reading = qobject_cast<QKeychain::ReadPasswordJob *>(done);
            QKeychain::Error error = done->error();
            if (error == QKeychain::EntryNotFound && platform::isKeychainLocked())
                error = QKeychain::AccessDenied;
            const QMutexLocker lock(&shared->mutex);
            *answer = {true, error, reading ? reading->textData() : QString()};
            shared->changed.wakeAll();
        });
        job->start();
    }

    const QString m_service;
    const int m_timeout;
    const std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
    Cancellation *m_cancellation = nullptr; // of the call whose turn it is
    QThread m_thread;
    QObject m_worker; // lives on m_thread; deleted here after it has ended
};

/// The store for work that may be cancelled.
class QtKeychainStore::View final : public Keychain
{
public:
    View(Entries &entries, Cancellation &cancellation) : m_entries(entries), m_cancellation(cancellation) {}

    Result<std::optional<QString>> read(const QString &key) override
    {
        return m_entries.call(&m_cancellation, [&](Keychain &whole) { return whole.read(key); });
    }
    Result<void> write(const QString &key, const QString &secret) override
    {
        // Cancelled or not: what is written may be the only copy of a token
        return m_entries.call(nullptr, [&](Keychain &whole) { return whole.write(key, secret); });
    }
    Result<void> remove(const QString &key) override
    {
        return m_entries.call(&m_cancellation, [&](Keychain &whole) { return whole.remove(key); });
    }

private:
    Entries &m_entries;
    Cancellation &m_cancellation;
};

QtKeychainStore::QtKeychainStore(QString service, int timeout)
    : m_entries(std::make_unique<Entries>(std::move(service), timeout))
{
}

QtKeychainStore::~QtKeychainStore() = default;

Result<std::optional<QString>> QtKeychainStore::read(const QString &key)
{
    return m_entries->call(nullptr, [&](Keychain &whole) { return whole.read(key); });
}

Result<void> QtKeychainStore::write(const QString &key, const QString &secret)
{
    return m_entries->call(nullptr, [&](Keychain &whole) { return whole.write(key, secret); });
}

Result<void> QtKeychainStore::remove(const QString &key)
{
    return m_entries->call(nullptr, [&](Keychain &whole) { return whole.remove(key); });
}

std::unique_ptr<Keychain> QtKeychainStore::until(Cancellation &cancellation)
{
    return std::make_unique<View>(*m_entries, cancellation);
}

} // namespace satchel::sync
