// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mail/MailPlan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::mail {

MessageFate fateOf(const HeadFacts &facts)
{
    if (facts.asksForNoMore) // whoever writes it
        return MessageFate::File;
    if (facts.isExcluded || facts.isErased)
        return MessageFate::Ignore;
    const bool isOfCompany = facts.isOfCompany && !facts.isBulk; // a company's newsletter concerns nobody
    if (facts.isOfPerson || facts.isAnswer || facts.storesAll || facts.isReport || isOfCompany)
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

} // namespace satchel::mail
