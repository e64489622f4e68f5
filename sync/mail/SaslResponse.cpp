// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mail/SaslResponse.h"

namespace satchel::mail {

QByteArray saslResponse(const Credentials &credentials)
{
    const QByteArray user = credentials.user.toUtf8();
    const QByteArray secret = credentials.secret.toUtf8();
    if (credentials.kind == Credentials::Kind::Password)
        return QByteArray('\0' + user + '\0' + secret).toBase64();
    return QByteArray("user=" + user + '\1' + "auth=Bearer " + secret + "\1\1").toBase64();
}

} // namespace satchel::mail
