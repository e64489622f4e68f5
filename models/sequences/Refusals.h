// SPDX-License-Identifier: GPL-3.0-or-later
// Whether somebody may get bulk mail for a purpose, and by what answer a person says that they do not want any.
#pragma once

#include "domain/Consent.h"

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

/// Whether an incoming message asks for no more of them: mail programs write "unsubscribe" as the subject when the
/// address of List-Unsubscribe is used.
bool isUnsubscribe(const QString &subject);
/// The message id that follows; empty when none does.
QString unsubscribedMessage(const QString &subject);

} // namespace satchel::sequences
