// SPDX-License-Identifier: GPL-3.0-or-later
// When the windows are locked, and what unlocks them (docs/decisions/0021-app-lock.md). That it is locked, and how many
// wrong passphrases were typed, is in the preferences: ending the program and starting it again is no way around.
// Comparing a passphrase takes a second and may wait for the keychain, so it is on a thread of its own.
#pragma once

#include "app/StoreKeys.h"
#include "platform/Alarm.h"
#include "platform/SessionWatch.h"
#include "sync/engine/Cancellation.h"
#include "ui/common/AppLock.h"
#include "ui/shell/IdleWatch.h"

#include <QFuture>

namespace satchel::ui {
class Preferences;
struct LockPreferences;
} // namespace satchel::ui

namespace satchel::app {

class DesktopLock final : public ui::AppLock
{
    Q_OBJECT

public:
    /// What comes from the computer; a test has its own.
    struct Surroundings
    {
        std::function<std::unique_ptr<platform::Alarm>(const Clock &)> makeAlarm;
        std::function<std::unique_ptr<platform::SessionWatch>()> makeSessionWatch;
    };
    static Surroundings surroundings();

    /// All outlive it.
    DesktopLock(ui::Preferences &preferences, const Clock &clock, StoreKeys &keys, const Policies &policies,
        Surroundings surroundings);
    /// Ends what waits for the keychain.
    ~DesktopLock() override;

    /// The store that is opened now, before its window is made. `isProven`: a person has just opened it with passphrase
    /// or recovery key. Otherwise it stays locked if it was, also in the run of the program before.
    void setStore(const QString &path, const std::optional<store::StoreKey> &key, bool isProven);

    Secret secret() const override;
    bool hasPassphrase() const override;
    bool isReady() const override;
    bool hearsOfSleep() const override;
    bool isLocked() const override { return m_isLocked; }
    void lock() override;
    void unlock(const QString &passphrase) override;
    void unlockWithRecoveryKey(const QString &text) override;
    QString pause() const override;
    void setPassphrase(const QString &passphrase, const Done &done) override;
    int shortestPassphrase() const override;

private:
    using Check = Result<bool>;
    void follow();
    /// What the person has chosen, as the organisation allows it.
    ui::LockPreferences wanted() const;
    void setLocked(bool isLocked);
    void finish(const Check &check);
    void countFailure();
    qint64 pauseLeft() const;
    void endPause();
    platform::SessionWatch *session() const;

    ui::Preferences &m_preferences;
    const Clock &m_clock;
    const Policies &m_policies;
    sync::Cancellation m_cancellation;
    std::unique_ptr<sync::Keychain> m_keychain; // that can be told to wait no longer
    store::PassphraseCost m_cost;
    Surroundings m_surroundings;
    ui::IdleWatch m_idle;
    std::unique_ptr<platform::Alarm> m_pauseAlarm;
    mutable std::unique_ptr<platform::SessionWatch> m_session; // made when it is first asked for
    mutable bool m_isSessionMade = false;
    QString m_path; // empty before there is a store
    std::optional<store::StoreKey> m_key;
    KeyHolder m_holder = KeyHolder::None;
    bool m_isLocked = false;
    QFuture<Check> m_check;
    QFuture<Result<QString>> m_hash;
};

} // namespace satchel::app
