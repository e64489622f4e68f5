// SPDX-License-Identifier: GPL-3.0-or-later
// What the settings are told of the open store's protection. A change is passed on: it closes the window that asks.
#pragma once

#include "app/StoreEncryption.h"
#include "ui/common/StoreProtection.h"

#include <QObject>

namespace satchel::app {

class DesktopProtection final : public QObject, public ui::StoreProtection
{
    Q_OBJECT

public:
    /// `policies` outlives it. `lacksKeychain`: none was found when a key was to be kept.
    DesktopProtection(
        QString storePath, std::optional<store::StoreKey> key, const Policies &policies, bool lacksKeychain = false);

    Holder holder() const override;
    QStringList recoveryLines() const override;
    void change(Holder holder, const QString &passphrase) override { Q_EMIT changeRequested(holder, passphrase); }
    QString keychainProblem() const override;
    int shortestPassphrase() const override { return int(StoreEncryption::shortestPassphrase); }
    const Policies &policies() const override { return m_policies; }

Q_SIGNALS:
    void changeRequested(satchel::ui::StoreProtection::Holder holder, const QString &passphrase);

private:
    QString m_path;
    std::optional<store::StoreKey> m_key;
    const Policies &m_policies;
    bool m_lacksKeychain = false;
};

/// Carries a change out, on any thread; nobody may have the store open.
Result<EncryptionChange> changeProtection(StoreEncryption encryption, ui::StoreProtection::Holder holder,
    const QString &passphrase, const Policies &policies);

} // namespace satchel::app
