// SPDX-License-Identifier: GPL-3.0-or-later
// The lock of the program's windows: state, and what unlocks it. The program answers, which alone has the keychain and
// the key of the store. While it is locked nothing of the store is shown and no command is carried out; the sync goes
// on. UI thread; outlives the windows.
#pragma once

#include "domain/Result.h"

#include <QObject>

#include <functional>

namespace satchel::ui {

class AppLock : public QObject
{
    Q_OBJECT

public:
    enum class Secret {
        None, // the store is not encrypted: there is nothing to lock with, and nothing that a lock would protect
        StorePassphrase, // the one that opens the store at every start
        LockPassphrase, // one of its own, for the keychain opens the store
    };
    using Done = std::function<void(const Result<void> &)>;

    using QObject::QObject;

    virtual Secret secret() const = 0;
    /// There is a passphrase to unlock with.
    virtual bool hasPassphrase() const = 0;
    /// It is switched on, and there is a passphrase.
    virtual bool isReady() const = 0;
    /// Whether something tells that the computer sleeps or its screen is locked.
    virtual bool hearsOfSleep() const = 0;
    virtual bool isLocked() const = 0;

    /// Nothing happens unless it is ready.
    virtual void lock() = 0;
    /// Compares what was typed, which takes a second; lockedChanged() or refused() follows.
    virtual void unlock(const QString &passphrase) = 0;
    virtual void unlockWithRecoveryKey(const QString &text) = 0;
    /// While it waits after wrong passphrases: the sentence that says how long. Empty otherwise.
    virtual QString pause() const = 0;

    /// Sets the passphrase of its own. KeychainUnavailable when it cannot be kept.
    virtual void setPassphrase(const QString &passphrase, const Done &done) = 0;
    /// Characters that a passphrase has at least.
    virtual int shortestPassphrase() const = 0;

Q_SIGNALS:
    void lockedChanged();
    void readyChanged();
    /// What was typed does not unlock it. Further tries are pointless while pause() says something.
    void refused(const QString &sentence);
    void pauseEnded();
    /// It was unlocked with the key on paper: the passphrase is forgotten, and another one should be set.
    void recovered();
};

} // namespace satchel::ui
