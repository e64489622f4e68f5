// SPDX-License-Identifier: GPL-3.0-or-later
// Who sends documents from this store: name, address, how to reach and to pay them, a logo. Kept among the settings of
// the store, so that everyone who works with it sends the same, and with the choices that go with it.
#pragma once

#include "documents/engine/Image.h"
#include "store/Store.h"

namespace satchel::documents {

struct Letterhead
{
    QString name;
    QString address; // lines
    QString phone;
    QString email;
    QString website;
    QString tax; // "VAT DE 123456789"
    QString bank; // lines
    QString registration;
    QString logo; // SHA-256 of its content in the store; empty: none

    QString templateName; // empty: the first that comes with the program
    QString paper; // "A4" or "Letter"; empty: the template's
    QString language; // of documents, BCP 47; empty: by the firm's country (DocumentLanguage.h)

    bool operator==(const Letterhead &) const = default;
};

Letterhead readLetterhead(store::Store &store);
/// What makes the settings say it; nothing when they do.
std::vector<Edit> letterheadEdits(store::Store &store, const Letterhead &letterhead);
/// Takes an image file as logo: keeps its content in the store and returns the SHA-256 it is found by. Refused as
/// readImage does.
Result<QString> keepLogo(store::Store &store, const QString &path);

} // namespace satchel::documents
