// SPDX-License-Identifier: GPL-3.0-or-later
// From a document to its pages. Pure: the same document gives the same pages with the same fonts installed.
//
//   blocks → strips: what is never cut (a table row, a line of a paragraph), each with what it must stand beside
//   strips → pages:  a strip that does not fit begins a page, and takes along what is kept with it; a table that goes
//   on
//                    repeats its head and carries its sum; only a strip taller than a page is cut, between two of its
//                    lines
//   frames are put on each page last, when the number of pages is known
#pragma once

#include "documents/engine/Document.h"
#include "documents/engine/Page.h"

namespace satchel::documents {

/// At least one page.
Pages layOut(const Document &document);

} // namespace satchel::documents
