// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/Cascade.h"

namespace satchel::fakes {

void cascadeDelete(RemoteData &data, Place gone, const CascadeOptions &ways, Instant now)
{
    const QString value = ways.referenceTo(gone);
    for (const CascadeRule &rule : ways.rules) {
        const int type = data.typeIndex(QString::fromLatin1(rule.type));
        if (type < 0)
            continue;
        RemoteTable &table = data.types[std::size_t(type)].table;
        const QString reference = QString::fromLatin1(rule.reference);
        const QString unless = QString::fromLatin1(rule.unless);
        std::vector<Row> taken;
        for (const auto &[number, shown] : table.rows()) {
            const RowPointer row = table.newest(number);
            const bool isKept = !row || !row->isLive() || (!unless.isEmpty() && row->values.has(unless));
            if (!isKept && row->values.value(reference) == value)
                taken.push_back(*row);
        }
        for (Row &row : taken) {
            const Place place{type, row.number};
            row.archivedAt = ways.stamp;
            if (ways.movesStamp)
                row.updatedAt = ways.stamp;
            table.put(std::move(row), {now, now}, now);
            cascadeDelete(data, place, ways, now);
            ways.forget(place);
        }
    }
}

} // namespace satchel::fakes
