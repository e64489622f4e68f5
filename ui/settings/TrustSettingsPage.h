// SPDX-License-Identifier: GPL-3.0-or-later
// Who can read the store: encrypted or not, who holds the key, the key for paper, the lock of the window; what people
// consented to, what is forgotten when, and the requests of a person.
#pragma once

#include "ui/common/PageContext.h"
#include "ui/common/StoreProtection.h"
#include "ui/settings/SettingsForm.h"

namespace satchel::ui {

class TrustSettingsPage : public SettingsForm
{
    Q_OBJECT

public:
    /// Without a StoreProtection, as in a picture of the settings, nothing can be changed.
    explicit TrustSettingsPage(const PageContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The section with all of them.
    void backupsRequested();

private:
    /// Nothing where this computer has none.
    void addPolicies();
    void addEncryption();
    void addKey(StoreProtection::Holder holder);
    void addRecoveryKey();
    void askForHolder();
    void askForPassphrase();
    void showRecoveryKey();

    PageContext m_context;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
