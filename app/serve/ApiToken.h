// SPDX-License-Identifier: GPL-3.0-or-later
// What a program shows to use the local API: 32 random bytes, one per store, in the keychain only (I3).
#pragma once

#include "store/Store.h"
#include "sync/engine/Keychain.h"

#include <functional>
#include <QByteArray>

namespace satchel::app {

class ApiToken
{
public:
    using RandomBytes = std::function<QByteArray(qsizetype count)>;

    /// `keychain` outlives it.
    ApiToken(sync::Keychain &keychain, const QString &storePath, RandomBytes random);

    /// Of its entry in the keychain; the same for the same file.
    const QString &name() const { return m_name; }
    /// The one there is, or a new one.
    Result<QString> get();
    /// A new one in place of the old, which is not accepted any more.
    Result<QString> renew();

private:
    sync::Keychain &m_keychain;
    QString m_name;
    RandomBytes m_random;
};

/// The name in the store's meta under which a new token leaves a stamp: a server that runs sees that its token is old.
/// It says nothing of the token.
inline const QString apiTokenStamp = QStringLiteral("api_token_stamp");
Result<void> noteNewApiToken(store::Store &store);

/// Whether two secrets are the same, in a time that does not say how much of them is.
bool isSameSecret(const QByteArray &one, const QByteArray &other);

} // namespace satchel::app
