// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/DesktopLock.h"

#include "app/StoreEncryption.h"
#include "app/window/StoreUnlocking.h"
#include "app/window/UnlockDelay.h"
#include "platform/WallClockTimer.h"
#include "store/encryption/PassphraseHash.h"
#include "store/encryption/RecoveryKey.h"
#include "ui/common/ErrorText.h"
#include "ui/common/LockPreferences.h"
#include "ui/common/Preferences.h"

#include <QFile>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

const QString entry = u"app-lock"_s; // of the keychain: the hash of the lock's own passphrase
const QString hasPassphraseKey = u"lock/hasPassphrase"_s;
const QString lockedKey = u"lock/isLocked"_s;
const QString failuresKey = u"lock/failures"_s;
const QString failedAtKey = u"lock/failedAt"_s;

/// By the file alone: StoreKeys would be content with a key that the keychain has.
Result<bool> opensStore(const QString &path, const store::StoreKey &key, const QString &passphrase)
{
    QFile file(store::keyFileOf(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, file.errorString(), file.fileName());
    const auto opened = store::openSealedKey(file.readAll(), passphrase);
    if (!opened && opened.error().kind != Error::Kind::Refused)
        return fail(opened.error());
    return opened && *opened == key;
}

Result<bool> opensLock(sync::Keychain &keychain, const QString &passphrase)
{
    const auto hash = TRY(keychain.read(entry));
    if (!hash)
        return fail(Error::Kind::KeyMissing, u"the keychain has no passphrase of the lock"_s, entry);
    return store::matchesHash(*hash, passphrase);
}

} // namespace

DesktopLock::Surroundings DesktopLock::surroundings()
{
    return {[](const Clock &clock) { return std::make_unique<platform::WallClockTimer>(clock); },
        &platform::makeSessionWatch};
}

DesktopLock::DesktopLock(ui::Preferences &preferences, const Clock &clock, StoreKeys &keys, const Policies &policies,
    Surroundings surroundings)
    : m_preferences(preferences), m_clock(clock), m_policies(policies),
      m_keychain(keys.keychain().until(m_cancellation)), m_cost(keys.cost()), m_surroundings(std::move(surroundings)),
      m_idle(clock, m_surroundings.makeAlarm(clock)), m_pauseAlarm(m_surroundings.makeAlarm(clock))
{
    connect(&m_idle, &ui::IdleWatch::idle, this, &DesktopLock::lock);
    connect(m_pauseAlarm.get(), &platform::Alarm::reached, this, &DesktopLock::endPause);
    connect(&preferences, &ui::Preferences::lockChanged, this, &DesktopLock::follow);
}

DesktopLock::~DesktopLock()
{
    m_cancellation.cancel();
    m_check.waitForFinished();
    m_hash.waitForFinished();
}

void DesktopLock::setStore(const QString &path, const std::optional<store::StoreKey> &key, bool isProven)
{
    const bool isFirst = m_path.isEmpty();
    m_path = path;
    m_key = key;
    m_holder = keyHolderOf(path).value_or(KeyHolder::None);
    const bool beginsLocked = isFirst && (m_preferences.value(lockedKey).toBool() || wanted().onClose);
    setLocked(isReady() && !isProven && (m_isLocked || beginsLocked));
    follow();
}

ui::LockPreferences DesktopLock::wanted() const
{
    return ui::lockPreferences(m_preferences, m_policies);
}

void DesktopLock::follow()
{
    m_idle.setLimit(isReady() && !m_isLocked ? wanted().minutes : 0);
    if (isReady() && wanted().onSleep)
        session();
    Q_EMIT readyChanged();
}

/// It is on the bus from then on, and the settings show that it is there.
platform::SessionWatch *DesktopLock::session() const
{
    if (m_isSessionMade)
        return m_session.get();
    m_isSessionMade = true;
    m_session = m_surroundings.makeSessionWatch();
    if (!m_session)
        return nullptr;
    const auto lockIfWanted = [lock = const_cast<DesktopLock *>(this)] {
        if (lock->wanted().onSleep)
            lock->lock();
    };
    connect(m_session.get(), &platform::SessionWatch::aboutToSleep, this, lockIfWanted);
    connect(m_session.get(), &platform::SessionWatch::screenLocked, this, lockIfWanted);
    return m_session.get();
}

ui::AppLock::Secret DesktopLock::secret() const
{
    switch (m_holder) {
    case KeyHolder::None: break;
    case KeyHolder::Keychain: return Secret::LockPassphrase;
    case KeyHolder::Passphrase: return Secret::StorePassphrase;
    }
    return Secret::None;
}

bool DesktopLock::hasPassphrase() const
{
    return secret() == Secret::StorePassphrase
        || (secret() == Secret::LockPassphrase && m_preferences.value(hasPassphraseKey).toBool());
}

bool DesktopLock::isReady() const
{
    return wanted().isOn && hasPassphrase();
}

bool DesktopLock::hearsOfSleep() const
{
    return session() != nullptr;
}

void DesktopLock::lock()
{
    if (isReady())
        setLocked(true);
}

void DesktopLock::setLocked(bool isLocked)
{
    if (m_preferences.value(lockedKey).toBool() != isLocked) {
        m_preferences.setValue(lockedKey, isLocked);
        m_preferences.flush();
    }
    if (m_isLocked == isLocked)
        return;
    m_isLocked = isLocked;
    follow();
    if (pauseLeft() > 0)
        m_pauseAlarm->start(Instant{m_clock.now().ms + pauseLeft()});
    Q_EMIT lockedChanged();
}

void DesktopLock::unlock(const QString &passphrase)
{
    if (!m_isLocked || m_check.isRunning())
        return;
    if (pauseLeft() > 0) {
        Q_EMIT refused(pause());
        return;
    }
    if (secret() == Secret::StorePassphrase)
        m_check = QtConcurrent::run(
            [path = m_path, key = *m_key, passphrase] { return opensStore(path, key, passphrase); });
    else
        m_check = QtConcurrent::run(
            [keychain = m_keychain.get(), passphrase] { return opensLock(*keychain, passphrase); });
    m_check.then(this, [this](const Check &check) { finish(check); });
}

void DesktopLock::finish(const Check &check)
{
    if (!check) {
        Q_EMIT refused(check.error().kind == Error::Kind::KeyMissing
                ? tr("The passphrase of the app lock is missing from the keychain. Use the recovery key.")
                : ui::sentenceFor(check.error()));
        return;
    }
    if (*check) {
        m_preferences.setValue(failuresKey, 0);
        setLocked(false);
        return;
    }
    countFailure();
    Q_EMIT refused((tr("That is not the passphrase.") + u' ' + pause()).trimmed());
}

void DesktopLock::countFailure()
{
    m_preferences.setValue(failuresKey, m_preferences.value(failuresKey).toInt() + 1);
    m_preferences.setValue(failedAtKey, m_clock.now().ms);
    m_preferences.flush();
    if (pauseLeft() > 0)
        m_pauseAlarm->start(Instant{m_clock.now().ms + pauseLeft()});
}

qint64 DesktopLock::pauseLeft() const
{
    return delayLeft(m_preferences.value(failuresKey).toInt(), Instant{m_preferences.value(failedAtKey).toLongLong()},
        m_clock.now());
}

QString DesktopLock::pause() const
{
    constexpr qint64 second = 1'000;
    const auto seconds = static_cast<int>((pauseLeft() + second - 1) / second);
    return seconds > 0 ? tr("You can try again in %Ln second(s).", nullptr, seconds) : QString();
}

void DesktopLock::endPause()
{
    if (pauseLeft() > 0)
        m_pauseAlarm->start(Instant{m_clock.now().ms + pauseLeft()});
    else if (m_isLocked)
        Q_EMIT pauseEnded();
}

/// 256 random bits: nobody guesses them, so that a mistake in one need not wait.
void DesktopLock::unlockWithRecoveryKey(const QString &text)
{
    if (!m_isLocked)
        return;
    const auto key = store::keyFromRecovery(text);
    if (!key) {
        Q_EMIT refused(recoveryMistake(key.error()));
        return;
    }
    if (!m_key || !(*key == *m_key)) {
        Q_EMIT refused(recoveryMistake({Error::Kind::KeyMissing, {}, {}}));
        return;
    }
    m_preferences.setValue(failuresKey, 0);
    setLocked(false);
    Q_EMIT recovered();
}

void DesktopLock::setPassphrase(const QString &passphrase, const Done &done)
{
    if (passphrase.size() < shortestPassphrase()) {
        done(fail(Error::Kind::Invalid, u"the passphrase is too short"_s));
        return;
    }
    m_hash = QtConcurrent::run([this, passphrase]() -> Result<QString> {
        const QString hash = TRY(store::hashPassphrase(passphrase, m_cost));
        TRY(m_keychain->write(entry, hash));
        if (TRY(m_keychain->read(entry)) != hash) // before anybody is locked out by it
            return fail(Error::Kind::KeychainUnavailable, u"the keychain does not give back what it was given"_s);
        return hash;
    });
    m_hash.then(this, [this, done](const Result<QString> &hash) {
        if (!hash) {
            done(fail(hash.error()));
            return;
        }
        m_preferences.setValue(hasPassphraseKey, true);
        follow();
        done({});
    });
}

int DesktopLock::shortestPassphrase() const
{
    return static_cast<int>(StoreEncryption::shortestPassphrase);
}

} // namespace satchel::app

#include "moc_DesktopLock.cpp"
