// SPDX-License-Identifier: GPL-3.0-or-later
// A lock without a keychain: one passphrase, compared at once.
#pragma once

#include "ui/common/AppLock.h"

namespace satchel::test {

class FakeAppLock final : public ui::AppLock
{
public:
    Secret secret() const override { return kind; }
    bool hasPassphrase() const override { return !passphrase.isEmpty(); }
    bool isReady() const override { return hasPassphrase(); }
    bool hearsOfSleep() const override { return true; }
    bool isLocked() const override { return m_isLocked; }
    void lock() override
    {
        if (isReady())
            setLocked(true);
    }
    void unlock(const QString &typed) override
    {
        if (typed == passphrase)
            setLocked(false);
        else
            Q_EMIT refused(QStringLiteral("wrong"));
    }
    void unlockWithRecoveryKey(const QString &) override {}
    QString pause() const override { return said; }
    void setPassphrase(const QString &chosen, const Done &done) override
    {
        if (!canKeep) {
            done(fail(Error::Kind::KeychainUnavailable, QStringLiteral("locked")));
            return;
        }
        passphrase = chosen;
        Q_EMIT readyChanged();
        done({});
    }
    int shortestPassphrase() const override { return 8; }

    Secret kind = Secret::LockPassphrase;
    QString passphrase = QStringLiteral("Gruesse aus Koeln");
    QString said; // by pause()
    bool canKeep = true;

private:
    void setLocked(bool isLocked)
    {
        m_isLocked = isLocked;
        Q_EMIT lockedChanged();
    }
    bool m_isLocked = false;
};

} // namespace satchel::test
