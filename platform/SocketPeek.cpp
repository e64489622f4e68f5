// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/SocketPeek.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace satchel::platform {

#ifdef Q_OS_WIN

qsizetype peekSocket(qintptr socket, char *bytes, qsizetype size)
{
    return ::recv(static_cast<SOCKET>(socket), bytes, static_cast<int>(size), MSG_PEEK);
}

#else

qsizetype peekSocket(qintptr socket, char *bytes, qsizetype size)
{
    return ::recv(static_cast<int>(socket), bytes, static_cast<size_t>(size), MSG_PEEK | MSG_DONTWAIT);
}

#endif

} // namespace satchel::platform
