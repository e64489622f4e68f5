// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace satchel::mail {

/// What a mail server knows somebody by.
struct Credentials
{
    enum class Kind { Password, AccessToken }; // a token is sent by XOAUTH2, as Google and Microsoft want it

    Kind kind = Kind::Password;
    QString user;
    QString secret;
};

} // namespace satchel::mail
