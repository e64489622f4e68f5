// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a document is from and whom it is for: what the store knows of the customer, the deal and the owner that a quote
// or a proposal names.
#pragma once

#include "documents/quote/Letterhead.h"

namespace satchel::documents {

struct DocumentData
{
    Letterhead letterhead;
    QString country; // of the firm, ISO 3166-1; empty: not said
    QString language; // BCP 47: the document's own, else the default (DocumentLanguage.h)
    std::optional<Image> logo;
    QString customerName;
    QStringList customerLines; // as on an envelope
    QString customerEmail;
    QString contact;
    QString contactFirstName;
    QString contactLastName;
    QString deal;
    Money dealValue;
    QString owner; // empty while nobody said what the user of this store is called
    QString ownerEmail;

    /// Whether it can say who it is from: the firm, or the person.
    bool hasSender() const { return !letterhead.name.isEmpty(); }
};

/// Of a record with the fields company, contact, deal and owner. A logo that is gone is omitted.
DocumentData readDocumentData(store::Store &store, const Record &document);

} // namespace satchel::documents
