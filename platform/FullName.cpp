// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/FullName.h"

#if defined(Q_OS_WIN)
#define SECURITY_WIN32
#include <windows.h>
// after what it needs
#include <security.h>

#include <array>
#elif defined(Q_OS_UNIX)
#include <pwd.h>
#include <unistd.h>
#endif

namespace satchel::platform {

#if defined(Q_OS_WIN)

/// What the account is shown as. An account of this computer has none where nobody typed one.
QString systemFullName()
{
    std::array<wchar_t, 256> name{}; // longer ones are not offered
    auto length = static_cast<ULONG>(name.size());
    if (!GetUserNameExW(NameDisplay, name.data(), &length))
        return {};
    const QString shown = QString::fromWCharArray(name.data(), static_cast<qsizetype>(length)).trimmed();
    return shown.compare(qEnvironmentVariable("USERNAME"), Qt::CaseInsensitive) == 0 ? QString() : shown;
}

#elif defined(Q_OS_UNIX)

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
