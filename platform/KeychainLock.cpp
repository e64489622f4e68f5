// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/KeychainLock.h"

#include <QString>

#ifdef Q_OS_LINUX
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#endif

namespace satchel::platform {

using namespace Qt::StringLiterals;

#ifdef Q_OS_LINUX
namespace {
constexpr int askTimeout = 1'000; // milliseconds for a question that nobody has to answer by hand
}

bool isKeychainLocked()
{
    auto ask = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
        u"/org/freedesktop/secrets/aliases/default"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    ask.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    const QDBusMessage answer = QDBusConnection::sessionBus().call(ask, QDBus::Block, askTimeout);
    return answer.type() == QDBusMessage::ReplyMessage
        && answer.arguments().value(0).value<QDBusVariant>().variant().toBool();
}
#else
bool isKeychainLocked()
{
    return false;
}
#endif

} // namespace satchel::platform
