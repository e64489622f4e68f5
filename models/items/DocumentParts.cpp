// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/DocumentParts.h"

#include <algorithm>

namespace satchel::items {

int rowOf(const std::vector<Record> &parts, RecordId part)
{
    const auto found = std::ranges::find(parts, part, &Record::id);
    return found == parts.end() ? -1 : static_cast<int>(found - parts.begin());
}

bool concernsDocument(const store::ChangeBatch &batch, RecordId document, EntityKind partKind, QStringView owner, const std::vector<Record> &parts)
{
    return batch.isLarge || std::ranges::any_of(batch.changes, [&](const Change &change) {
        const bool isPart = change.entity == partKind && (change.kind != Edit::Kind::Update || change.field == owner || rowOf(parts, change.record) >= 0);
        return change.record == document || isPart;
    });
}

} // namespace satchel::items
