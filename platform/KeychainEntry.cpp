// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/KeychainEntry.h"

namespace satchel::platform {

QString keychainEntry([[maybe_unused]] const QString &service, const QString &name)
{
#ifdef Q_OS_WIN
    return service + u'/' + name;
#else
    return name;
#endif
}

} // namespace satchel::platform
