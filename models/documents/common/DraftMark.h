// SPDX-License-Identifier: GPL-3.0-or-later
// "Draft" across every page of a document that nobody signs yet, so that nobody takes it for one that was sent.
#pragma once

#include "documents/engine/Document.h"

namespace satchel::documents {

/// `word` in the language of the document.
void markAsDraft(Document &document, const QString &word);

} // namespace satchel::documents
