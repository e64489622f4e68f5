// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates/MailAddress.h"
#include "domain/TextFolding.h"
#include "duplicates/WordList.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace satchel::duplicates {

namespace {

QSet<QString> words(const QString &section)
{
    const QStringList list = wordList(u"mail.txt"_s, section);
    return {list.begin(), list.end()};
}

} // namespace

MailAddress MailAddress::fromText(const QString &text)
{
    static const QSet<QString> providers = words(u"providers"_s);
    static const QSet<QString> shared = words(u"shared"_s);
    const QString folded = fold(text.trimmed());
    const qsizetype at = folded.lastIndexOf(u'@');
    if (at <= 0 || at + 1 >= folded.size())
        return {};
    MailAddress address{folded.left(at).section(u'+', 0, 0), folded.mid(at + 1)};
    if (address.domain == "googlemail.com"_L1)
        address.domain = u"gmail.com"_s;
    if (address.domain == "gmail.com"_L1)
        address.mailbox.remove(u'.');
    address.isShared = shared.contains(address.mailbox);
    address.isOfProvider = providers.contains(address.domain);
    return address;
}

} // namespace satchel::duplicates
