// SPDX-License-Identifier: GPL-3.0-or-later
// What the models of documents made of parts share: the lines of a quote, the blocks of a proposal.
#pragma once

#include "store/ChangeFeed.h"

namespace satchel::items {

/// The place of a part; -1 when it is none of them.
int rowOf(const std::vector<Record> &parts, RecordId part);

struct DocumentKind
{
    EntityKind document;
    EntityKind part;
    QStringView owner; // the field of a part that names its document
};

/// Whether a batch may have changed a document or its parts: a part that is no longer, or not yet, one of these counts
/// as well.
bool concernsDocument(
    const store::ChangeBatch &batch, const DocumentKind &kind, RecordId document, const std::vector<Record> &parts);

} // namespace satchel::items
