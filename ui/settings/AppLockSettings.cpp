// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AppLockSettings.h"

#include "ui/common/AppLock.h"
#include "ui/common/Button.h"
#include "ui/common/KeyCap.h"
#include "ui/common/Label.h"
#include "ui/common/LockPreferences.h"
#include "ui/common/OrganisationPolicies.h"
#include "ui/common/SampleData.h"
#include "ui/settings/PassphraseDialog.h"
#include "ui/settings/SettingsForm.h"
#include "ui/settings/SettingsSearch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <set>

namespace satchel::ui {

AppLockSettings::AppLockSettings(SettingsForm &form, const PageContext &context)
    : QObject(&form), m_form(form), m_context(context)
{
    form.addSection(tr("App lock"),
        tr("Hides your data while you are away from your desk. Satchel keeps syncing. The lock does not stop somebody "
           "who can run programs in your account or read this computer's memory."),
        Icon::Lock);
    addSwitch();
    addSecret();
    addTimes();
    addNow();
    if (m_context.lock)
        connect(m_context.lock, &AppLock::readyChanged, this, &AppLockSettings::follow);
    follow();
}

QString AppLockSettings::switchName()
{
    return tr("Lock Satchel when I am away");
}

QString AppLockSettings::switchHelp() const
{
    const Policies policies = policiesOf(m_context);
    if (policies.lockMinutes || policies.isLocked())
        return setByOrganisation();
    if (isSampleData(m_context))
        return tr("This is sample data. Make your own store first.");
    if (m_context.lock && m_context.lock->secret() == AppLock::Secret::None)
        return tr("Encrypt the store first: a store that is not encrypted can be read without Satchel.");
    return {};
}

void AppLockSettings::addSwitch()
{
    m_on = new QCheckBox(switchName());
    setOtherNames(*m_on, tr("password, PIN, auto-lock, screen lock", "words by which people look for the app lock"));
    connect(m_on, &QCheckBox::clicked, this, &AppLockSettings::switchTo);
    m_encrypt = new Button(tr("Encrypt…"));
    connect(m_encrypt, &QAbstractButton::clicked, this, &AppLockSettings::encryptionRequested);
    m_form.addRow(tr("State"), SettingsForm::rowOf({m_on, m_encrypt}), switchHelp());
}

void AppLockSettings::addSecret()
{
    m_secret = new Label;
    m_change = new Button(tr("Change…"));
    m_change->setAccessibleName(tr("Change the passphrase of the lock"));
    connect(m_change, &QAbstractButton::clicked, this, [this] { askForPassphrase(false); });
    m_form.addRow(tr("Unlock with"), SettingsForm::rowOf({m_secret, m_change}),
        tr("If you forget it, the recovery key unlocks Satchel."));
    m_error = new Label({}, &Theme::Fonts::small, TextColor::Red);
    m_error->setWordWrap(true);
    m_error->hide();
    m_form.addWide(m_error);
}

void AppLockSettings::addTimes()
{
    m_minutes = new QComboBox;
    const auto most = policiesOf(m_context).lockMinutes;
    std::set<int> choices{1, 2, 5, 10, 15, 30, 60};
    if (most)
        choices.insert(*most);
    for (const int minutes : choices) {
        if (!most || minutes <= *most)
            m_minutes->addItem(tr("%Ln minute(s) without input", nullptr, minutes), minutes);
    }
    if (!most)
        m_minutes->addItem(tr("Never"), 0);
    connect(m_minutes, &QComboBox::activated, this,
        [this] { change([this](LockPreferences &lock) { lock.minutes = m_minutes->currentData().toInt(); }); });
    m_form.addRow(tr("Lock after"), m_minutes,
        most ? tr("%1: at most %Ln minute(s)", "Set by your organisation", *most).arg(setByOrganisation()) : QString());
    m_onSleep = new QCheckBox(tr("on sleep or screen lock"));
    connect(m_onSleep, &QCheckBox::clicked, this,
        [this](bool isOn) { change([isOn](LockPreferences &lock) { lock.onSleep = isOn; }); });
    const bool isDeaf = m_context.lock && !m_context.lock->hearsOfSleep();
    m_form.addRow(
        tr("And also"), m_onSleep, isDeaf ? tr("This computer does not tell Satchel when it sleeps.") : QString());
    m_onClose = new QCheckBox(tr("when the window is closed"));
    connect(m_onClose, &QCheckBox::clicked, this,
        [this](bool isOn) { change([isOn](LockPreferences &lock) { lock.onClose = isOn; }); });
    m_form.addRow({}, m_onClose, tr("Satchel then asks for the passphrase at every start."));
}

void AppLockSettings::addNow()
{
    m_now = new Button(Icon::Lock, tr("Lock now"));
    connect(
        m_now, &QAbstractButton::clicked, this, [this] { m_context.lock->lock(); }, Qt::QueuedConnection);
    const QString own = m_context.preferences.shortcut(QStringLiteral("window.lock"))
                            .value_or(QStringLiteral("Ctrl+L"));
    auto *key = new KeyCap(QKeySequence(own, QKeySequence::PortableText));
    m_form.addRow({}, SettingsForm::rowOf({m_now, key}));
}

void AppLockSettings::change(const std::function<void(LockPreferences &)> &edit)
{
    if (policiesOf(m_context).isLocked())
        return;
    LockPreferences lock = lockPreferences(m_context.preferences);
    edit(lock);
    setLockPreferences(m_context.preferences, lock);
}

void AppLockSettings::switchTo(bool isOn)
{
    if (isOn && !m_context.lock->hasPassphrase()) {
        m_on->setChecked(false); // until there is something to unlock with
        askForPassphrase(true);
        return;
    }
    change([isOn](LockPreferences &lock) { lock.isOn = isOn; });
}

void AppLockSettings::askForPassphrase(bool isToSwitchOn)
{
    const PassphraseQuestion question{tr("Passphrase of the lock"),
        tr("Satchel asks for it when it is locked. If you forget it, only the recovery key unlocks Satchel: write that "
           "down first."),
        m_context.lock->shortestPassphrase()};
    askForNewPassphrase(question, &m_form, [this, isToSwitchOn](const QString &passphrase) {
        m_error->hide();
        const auto done = [section = QPointer(this), isToSwitchOn](const Result<void> &kept) {
            if (!section)
                return;
            section->m_error->setVisible(!kept);
            if (!kept)
                section->m_error->setText(tr("The passphrase was not set.") + u' ' + sentenceFor(kept.error()));
            else if (isToSwitchOn)
                section->change([](LockPreferences &lock) { lock.isOn = true; });
        };
        m_context.lock->setPassphrase(passphrase, done);
    });
}

void AppLockSettings::follow()
{
    const Policies policies = policiesOf(m_context);
    const bool isFree = !policies.isLocked(); // else everything stays as it is
    const LockPreferences wanted = lockPreferences(m_context.preferences, policies);
    const AppLock *lock = m_context.lock;
    const bool canLock = lock && lock->secret() != AppLock::Secret::None;
    const bool isReady = lock && lock->isReady();
    const bool isOfStore = lock && lock->secret() == AppLock::Secret::StorePassphrase;
    m_on->setEnabled(canLock && isFree && !policies.lockMinutes);
    m_on->setChecked(isReady);
    m_encrypt->setVisible(lock && m_context.protection && !canLock && isFree);
    m_secret->setText(isOfStore             ? tr("The passphrase of the store")
            : lock && lock->hasPassphrase() ? tr("Its own passphrase")
                                            : tr("Not set"));
    m_change->setVisible(!isOfStore);
    m_change->setEnabled(canLock && lock->hasPassphrase());
    m_minutes->setCurrentIndex(m_minutes->findData(wanted.minutes));
    m_minutes->setEnabled(isReady && isFree);
    m_onSleep->setChecked(wanted.onSleep && (!lock || lock->hearsOfSleep()));
    m_onSleep->setEnabled(isReady && isFree && lock->hearsOfSleep());
    m_onClose->setChecked(wanted.onClose || isOfStore); // the store asks for it anyway
    m_onClose->setEnabled(isReady && isFree && !isOfStore);
    m_now->setEnabled(isReady);
}

} // namespace satchel::ui

#include "moc_AppLockSettings.cpp"
