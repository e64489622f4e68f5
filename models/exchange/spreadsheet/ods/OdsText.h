// SPDX-License-Identifier: GPL-3.0-or-later
// The text of an ODS cell: paragraphs whose white space collapses, with elements for the spaces and breaks that do not
// (ODF 1.3-3, 6.1.1 to 6.1.5).
#pragma once

#include "exchange/spreadsheet/XmlPart.h"

namespace satchel::exchange {

/// The text of the paragraph at hand (text:p, text:h); goes behind it. A space at the end stays, as LibreOffice writes
/// it. Notes, drawings and phonetic hints are no part of it.
QString readParagraph(XmlPart &xml);

} // namespace satchel::exchange
