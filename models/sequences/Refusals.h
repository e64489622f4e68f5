// SPDX-License-Identifier: GPL-3.0-or-later
// Whether somebody may get bulk mail for a purpose.
#pragma once

#include "domain/Consent.h"
#include "domain/MailSubject.h" // by which subject a person says so

namespace satchel::sequences {

enum class MailRefusal : quint8 {
    None,
    DoNotContact,
    Refused, // a purpose of e-mails, or the one that is asked for, was withdrawn or objected to
    NoConsent, // the purpose needs a consent, and none is there
};

/// Of a contact or a lead; a lead has said nothing about any purpose. `purpose`: the field of the purpose (Consent.h);
/// empty: none is asked for, and refusals count all the same.
MailRefusal refusalOfMail(const Record &person, const std::vector<ConsentPurpose> &purposes, const QString &purpose);

} // namespace satchel::sequences
