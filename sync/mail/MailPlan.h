// SPDX-License-Identifier: GPL-3.0-or-later
// Which messages of a mailbox Satchel stores. Only those that concern customers, leads and companies it knows, answers
// to what it has, and folders that a person chose; of a person who writes for the first time the head, so that they can
// be offered as a lead; of everything else nothing.
#pragma once

#include <QString>
#include <QStringList>

namespace satchel::mail {

enum class MessageFate {
    File, // on the timeline
    OfferAsLead, // its head
    Ignore,
};

/// What decides, read from a message's head and the store.
struct HeadFacts
{
    bool isExcluded = false; // a person does not want messages of this address or domain
    bool isOfPerson = false; // a contact or lead has one of the other addresses
    bool isOfCompany = false; // one of the other addresses is at a company's domain
    bool isAnswer = false; // to a message that is stored
    bool storesAll = false; // of its folder
    bool isFromUs = false;
    bool isAddressedToUs = false; // by name, not through a list
    bool isBulk = false; // a list, a newsletter, an automatic message (MailOrigin.h)
    bool isErased = false; // one of the other addresses is of a person who was erased since
    bool isDismissed = false; // a person did not want the sender as a lead
    bool asksForNoMore = false; // and names a message of ours
    bool isReport = false; // of a server, what became of a message; its text says whether the message is ours
};

MessageFate fateOf(const HeadFacts &facts);

/// Whether the address, its domain or a domain above it is in the list.
bool isExcludedAddress(const QString &address, const QStringList &excluded);

} // namespace satchel::mail
