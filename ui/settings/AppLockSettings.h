// SPDX-License-Identifier: GPL-3.0-or-later
// The section "App lock" of the settings: on or off, what unlocks, and when it locks by itself.
#pragma once

#include "ui/common/PageContext.h"

class QCheckBox;
class QComboBox;

namespace satchel::ui {

class Button;
class Label;
class SettingsForm;
struct LockPreferences;

class AppLockSettings : public QObject
{
    Q_OBJECT

public:
    /// Adds its rows to the form, whose child it is. Without an AppLock nothing can be changed.
    AppLockSettings(SettingsForm &form, const PageContext &context);
    /// What its switch is called, for a Target that leads to it.
    static QString switchName();

Q_SIGNALS:
    /// Nothing but an encrypted store can be locked, and the person wants that.
    void encryptionRequested();

private:
    void addSwitch();
    void addSecret();
    void addTimes();
    void addNow();
    void change(const std::function<void(LockPreferences &)> &edit);
    void switchTo(bool isOn);
    void askForPassphrase(bool isToSwitchOn);
    void follow();
    QString switchHelp() const;

    SettingsForm &m_form;
    PageContext m_context;
    QCheckBox *m_on = nullptr;
    Button *m_encrypt = nullptr;
    Label *m_secret = nullptr;
    Button *m_change = nullptr;
    Label *m_error = nullptr;
    QComboBox *m_minutes = nullptr;
    QCheckBox *m_onSleep = nullptr;
    QCheckBox *m_onClose = nullptr;
    Button *m_now = nullptr;
};

} // namespace satchel::ui
