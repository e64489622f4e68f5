// SPDX-License-Identifier: GPL-3.0-or-later
// Who sends documents from here: the person who works with this store, their firm, its country and its currency. Read
// and written in this place alone, whoever asks: the first start, the question before a document, `satchel firm`.
#pragma once

#include "documents/quote/Letterhead.h"

namespace satchel::documents {

struct Sender
{
    QString person; // empty while nobody said it: never "Me" and never the name of an account
    QString firm;
    QString country; // ISO 3166-1, two letters; empty: not said
    QString currency; // ISO 4217, the main currency of the store

    /// Whether a document can name somebody it is from.
    bool isEnough() const { return !firm.isEmpty() || !person.isEmpty(); }
    /// Whether somebody signs it as well: the window asks until then.
    bool isSigned() const { return !person.isEmpty(); }

    bool operator==(const Sender &) const = default;
};

Sender readSender(store::Store &store);
/// What makes the store say it; nothing when it does. A placeholder ("Me") as the person's name and an unknown currency
/// are refused, with the field as the error's place.
Result<std::vector<Edit>> senderEdits(store::Store &store, const Sender &sender);

/// The currency that is used in a country, and nothing where that is not known.
QString currencyOfCountry(const QString &country);

} // namespace satchel::documents
