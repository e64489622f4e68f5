// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/Mailbox.h"

#include <QRegularExpression>

namespace satchel::items {

using namespace Qt::StringLiterals;

Mailbox mailboxFrom(const QString &text)
{
    const QString trimmed = text.trimmed();
    const qsizetype open = trimmed.lastIndexOf(u'<');
    if (open >= 0 && trimmed.endsWith(u'>')) {
        QString name = trimmed.left(open).trimmed();
        if (name.size() > 1 && name.startsWith(u'"') && name.endsWith(u'"'))
            name = name.mid(1, name.size() - 2).replace(u"\\\""_s, u"\""_s).replace(u"\\\\"_s, u"\\"_s);
        return {name, trimmed.mid(open + 1, trimmed.size() - open - 2).trimmed().toLower()};
    }
    return trimmed.contains(u'@') ? Mailbox{{}, trimmed.toLower()} : Mailbox{trimmed, {}};
}

QString mailboxText(const QString &name, const QString &address)
{
    if (name.isEmpty() || name == address)
        return address;
    static const QRegularExpression special(uR"([()<>\[\]:;@\\,."])"_s); // RFC 5322, section 3.2.3
    QString written = name;
    if (written.contains(special))
        written = u'"' + written.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
    return u"%1 <%2>"_s.arg(written, address);
}

} // namespace satchel::items
