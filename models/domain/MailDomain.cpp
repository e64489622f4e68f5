// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/MailDomain.h"

#include <algorithm>
#include <QStringList>

namespace satchel {

using namespace Qt::StringLiterals;

bool looksLikeEmail(QStringView text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    if (at <= 0 || at == text.size() - 1)
        return false;
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c == u'<' || c == u'>'; })
        && !text.mid(at + 1).startsWith(u'.') && !text.endsWith(u'.');
}

QString employerDomain(const QString &email)
{
    static const QStringList providers = {u"me.com"_s, u"web.de"_s, u"t-online.de"_s, u"freenet.de"_s, u"proton.me"_s,
        u"protonmail.com"_s, u"mail.ru"_s, u"qq.com"_s, u"163.com"_s, u"126.com"_s, u"orange.fr"_s, u"free.fr"_s,
        u"laposte.net"_s, u"libero.it"_s, u"bluewin.ch"_s, u"fastmail.com"_s};
    // These have a domain in each country: gmx.at, yahoo.co.uk
    static const QStringList inEveryCountry = {u"gmail"_s, u"googlemail"_s, u"outlook"_s, u"hotmail"_s, u"live"_s,
        u"yahoo"_s, u"icloud"_s, u"gmx"_s, u"aol"_s, u"msn"_s};
    const QString domain = email.section(u'@', 1).trimmed().toLower();
    const bool isProvider = providers.contains(domain) || inEveryCountry.contains(domain.section(u'.', 0, 0));
    return isProvider ? QString() : domain;
}

} // namespace satchel
