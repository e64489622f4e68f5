// SPDX-License-Identifier: GPL-3.0-or-later
// What the papers of privacy have in common: a plain page with headings, texts and pairs.
#pragma once

#include "documents/engine/Document.h"
#include "domain/Instant.h"
#include "domain/Result.h"

namespace satchel::documents {

/// That of the built-in template for letters.
Result<Look> privacyLook();
/// With its title on top and the number of pages below.
Document privacyDocument(const QString &title, const Look &look);
Block privacyHeading(const QString &text);
Block privacyText(const QString &text);
/// In place of what has the name, as a whole or not at all. Io, Full.
Result<void> writePrivacyPdf(const Document &document, const QString &file, Instant created);

} // namespace satchel::documents
