// SPDX-License-Identifier: GPL-3.0-or-later
// Pages as a PDF: fonts embedded, text that can be searched, links to click, bookmarks, title and language. Qt writes
// the pages, libqpdf adds what Qt 6.4 cannot (docs/decisions/0008-documents.md). The same pages and facts give the same
// bytes.
#pragma once

#include "documents/engine/IsStopped.h"
#include "documents/engine/Page.h"
#include "domain/Instant.h"

namespace satchel::documents {

struct PdfFacts
{
    QString title;
    QString author;
    QString subject;
    QString language; // BCP 47
    Instant created;
};

/// The file's bytes. Io when the pages cannot be written, Bug when what Qt wrote cannot be read back, Cancelled when it
/// is stopped meanwhile.
Result<QByteArray> toPdf(const Pages &pages, const PdfFacts &facts, const IsStopped &isStopped = {});

} // namespace satchel::documents
