// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mail/MailPlan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::mail {

namespace {

/// The value of a field of a head, without the lines that continue it; empty when there is none.
QByteArray headField(const QByteArray &head, QByteArrayView name)
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && name.compare(line.left(colon).trimmed(), Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed().toLower();
    }
    return {};
}

} // namespace

MessageFate fateOf(const HeadFacts &facts)
{
    if (facts.isExcluded)
        return MessageFate::Ignore;
    const bool isOfCompany = facts.isOfCompany && !facts.isBulk; // a company's newsletter concerns nobody
    if (facts.isOfPerson || facts.isAnswer || facts.storesAll || isOfCompany)
        return MessageFate::File;
    const bool isNewcomer = !facts.isFromUs && facts.isAddressedToUs && !facts.isBulk && !facts.isDismissed;
    return isNewcomer ? MessageFate::OfferAsLead : MessageFate::Ignore;
}

bool isExcludedAddress(const QString &address, const QStringList &excluded)
{
    const QString lower = address.trimmed().toLower();
    const QString domain = lower.section(u'@', -1);
    return std::ranges::any_of(excluded, [&](const QString &entry) {
        const QString wanted = entry.trimmed().toLower();
        return !wanted.isEmpty() && (lower == wanted || domain == wanted || domain.endsWith(u'.' + wanted));
    });
}

bool isBulkHead(const QByteArray &head)
{
    if (!headField(head, "List-Id").isEmpty() || !headField(head, "List-Unsubscribe").isEmpty())
        return true;
    const QByteArray submitted = headField(head, "Auto-Submitted");
    if (!submitted.isEmpty() && submitted != "no")
        return true;
    const QByteArray precedence = headField(head, "Precedence");
    return precedence == "bulk" || precedence == "list" || precedence == "junk";
}

} // namespace satchel::mail
