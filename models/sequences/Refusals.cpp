// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequences/Refusals.h"

#include "domain/FieldNames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sequences {

MailRefusal refusalOfMail(const Record &person, const std::vector<ConsentPurpose> &purposes, const QString &purpose)
{
    const ContactHold hold = contactHold(person, purposes, ConsentPurpose::Channel::Email);
    if (hold.kind == ContactHold::Kind::Off)
        return MailRefusal::DoNotContact;
    if (hold.kind == ContactHold::Kind::Warn)
        return MailRefusal::Refused;
    const auto asked = std::ranges::find(purposes, purpose, &ConsentPurpose::field);
    if (purpose.isEmpty())
        return MailRefusal::None;
    if (asked == purposes.end())
        return MailRefusal::NoConsent; // the purpose was removed: nobody agrees to it any more
    const QString state = stateOrUnknown(person.text(purpose));
    if (isRefusal(state))
        return MailRefusal::Refused;
    return allowsPurpose(*asked, state) ? MailRefusal::None : MailRefusal::NoConsent;
}

} // namespace satchel::sequences
