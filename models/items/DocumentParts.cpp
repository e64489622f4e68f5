// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/DocumentParts.h"

#include <algorithm>

namespace satchel::items {

int rowOf(const std::vector<Record> &parts, RecordId part)
{
    const auto found = std::ranges::find(parts, part, &Record::id);
    return found == parts.end() ? -1 : static_cast<int>(found - parts.begin());
}

bool concernsDocument(
    const store::ChangeBatch &batch, const DocumentKind &kind, RecordId document, const std::vector<Record> &parts)
{
    if (batch.isLarge)
        return batch.touches(kind.document) || batch.touches(kind.part);
    return std::ranges::any_of(batch.changes, [&](const Change &change) {
        const bool isPart = change.entity == kind.part
            && (change.kind != Edit::Kind::Update || change.field == kind.owner || rowOf(parts, change.record) >= 0);
        return change.record == document || isPart;
    });
}

} // namespace satchel::items
