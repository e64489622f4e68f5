// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/FullName.h"

#if defined(Q_OS_UNIX)
#include <pwd.h>
#include <unistd.h>
#endif

namespace satchel::platform {

#if defined(Q_OS_UNIX)

/// The first part of what the account's entry says about its person; the others are room and telephone.
QString systemFullName()
{
    const passwd *entry = getpwuid(getuid());
    if (!entry || !entry->pw_gecos)
        return {};
    const QString name = QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).trimmed();
    return name.compare(QString::fromLocal8Bit(entry->pw_name), Qt::CaseInsensitive) == 0 ? QString() : name;
}

#else

QString systemFullName()
{
    return {};
}

#endif

} // namespace satchel::platform
