// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/MailDomain.h"

#include <QStringList>

namespace satchel {

using namespace Qt::StringLiterals;

QString employerDomain(const QString &email)
{
    static const QStringList providers = {u"gmail.com"_s, u"googlemail.com"_s, u"outlook.com"_s, u"hotmail.com"_s,
        u"live.com"_s, u"yahoo.com"_s, u"icloud.com"_s, u"me.com"_s, u"aol.com"_s, u"gmx.de"_s, u"gmx.net"_s,
        u"web.de"_s, u"t-online.de"_s, u"proton.me"_s, u"protonmail.com"_s, u"mail.ru"_s, u"qq.com"_s, u"163.com"_s,
        u"orange.fr"_s, u"free.fr"_s};
    const QString domain = email.section(u'@', 1).trimmed().toLower();
    return providers.contains(domain) ? QString() : domain;
}

} // namespace satchel
