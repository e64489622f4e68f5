// SPDX-License-Identifier: GPL-3.0-or-later
// From a document to its pages. Pure: the same document gives the same pages with the same fonts installed.
//
//   blocks → chunks: what is never cut (a table row, a line of a paragraph), each with what it must be on one page with
//   chunks → pages:  a chunk that does not fit begins a page, and moves along what is kept with it; a table that
//                    continues repeats its head and carries its sum; only a chunk taller than a page is cut, between
//                    two of its lines
//   frames are put on each page last, when the number of pages is known
#pragma once

#include "documents/engine/Document.h"
#include "documents/engine/IsStopped.h"
#include "documents/engine/Page.h"

namespace satchel::documents {

/// At least one page.
Pages layOut(const Document &document);
/// Cancelled when it is stopped meanwhile: of a long table this takes a while.
Result<Pages> layOut(const Document &document, const IsStopped &isStopped);

} // namespace satchel::documents
