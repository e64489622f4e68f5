// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/hub/PasswordRequest.h"

#include "platform/SocketPeek.h"

#include <algorithm>
#include <array>
#include <libpq-fe.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <QtEndian>

namespace satchel::sync::hub {

namespace {

constexpr char authentication = 'R';
constexpr qsizetype headSize = 5; // type and length, which counts itself
constexpr qint32 lengthSize = 4;
constexpr std::array handingOut{3, 4, 5}; // cleartext, crypt, MD5

/// -1: nothing yet.
qsizetype peek(pg_conn *connection, char *bytes, int size)
{
    auto *tls = static_cast<SSL *>(PQsslStruct(connection, "OpenSSL"));
    if (!tls)
        return platform::peekSocket(PQsocket(connection), bytes, size);
    const int count = SSL_peek(tls, bytes, size);
    const int state = SSL_get_error(tls, count);
    ERR_clear_error(); // which libpq would take for its own
    return count > 0 ? count : state == SSL_ERROR_WANT_READ || state == SSL_ERROR_WANT_WRITE ? -1 : 0;
}

} // namespace

PasswordRequest requestIn(QByteArrayView arrived)
{
    auto known = PasswordRequest::Unknown;
    for (qsizetype at = 0; arrived.size() - at >= headSize;) {
        const auto length = qFromBigEndian<qint32>(arrived.data() + at + 1);
        const bool isAuthentication = arrived[at] == authentication;
        const bool hasKind = arrived.size() - at >= headSize + lengthSize;
        if (isAuthentication && !hasKind)
            return known;
        if (isAuthentication
            && std::ranges::find(handingOut, qFromBigEndian<qint32>(arrived.data() + at + headSize))
                != handingOut.end())
            return PasswordRequest::HandsOut;
        known = PasswordRequest::Harmless;
        if (length < lengthSize || length > arrived.size()) // goes on behind what has come
            return known;
        at += 1 + length;
    }
    return known;
}

PasswordRequest requestAt(pg_conn *connection)
{
    std::array<char, 16 * 1024> bytes; // as much as libpq reads at once
    const qsizetype count = peek(connection, bytes.data(), static_cast<int>(bytes.size()));
    if (count == 0)
        return PasswordRequest::Harmless; // libpq says what is wrong
    return count < 0 ? PasswordRequest::Unknown : requestIn(QByteArrayView(bytes.data(), count));
}

} // namespace satchel::sync::hub
