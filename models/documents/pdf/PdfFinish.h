// SPDX-License-Identifier: GPL-3.0-or-later
// What a PDF says about itself besides its pages: links, list of contents, language, who wrote it and when.
#pragma once

#include "documents/pdf/Pdf.h"

namespace satchel::documents {

/// Adds the facts, links and bookmarks to a PDF that was written page by page. Bug with qpdf's reason when it cannot be
/// read.
Result<QByteArray> finishPdf(const QByteArray &written, const Pages &pages, const PdfFacts &facts);

} // namespace satchel::documents
