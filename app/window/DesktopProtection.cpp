// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/DesktopProtection.h"

#include "store/encryption/RecoveryKey.h"

namespace satchel::app {

DesktopProtection::DesktopProtection(
    QString storePath, std::optional<store::StoreKey> key, const Policies &policies, bool lacksKeychain)
    : m_path(std::move(storePath)), m_key(std::move(key)), m_policies(policies), m_lacksKeychain(lacksKeychain)
{
}

QString DesktopProtection::keychainProblem() const
{
    return m_lacksKeychain ? tr("This computer has none. Satchel looks for one again when it is started.") : QString();
}

ui::StoreProtection::Holder DesktopProtection::holder() const
{
    switch (keyHolderOf(m_path).value_or(KeyHolder::None)) {
    case KeyHolder::None: break;
    case KeyHolder::Keychain: return Holder::Keychain;
    case KeyHolder::Passphrase: return Holder::Passphrase;
    }
    return Holder::None;
}

QStringList DesktopProtection::recoveryLines() const
{
    return m_key ? store::recoveryLines(*m_key) : QStringList();
}

Result<EncryptionChange> changeProtection(
    StoreEncryption encryption, ui::StoreProtection::Holder holder, const QString &passphrase, const Policies &policies)
{
    switch (holder) {
    case ui::StoreProtection::Holder::None: break;
    case ui::StoreProtection::Holder::Keychain: return encryption.encrypt();
    case ui::StoreProtection::Holder::Passphrase: return encryption.setPassphrase(passphrase);
    }
    return encryption.decrypt(policies);
}

} // namespace satchel::app

#include "moc_DesktopProtection.cpp"
