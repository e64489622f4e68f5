// SPDX-License-Identifier: GPL-3.0-or-later
// Records that a dry run would have written, for the checks of its later edits. They are kept as JSON text, which takes
// a fraction of the memory of records.
#pragma once

#include "domain/Record.h"

#include <optional>
#include <QByteArray>
#include <unordered_map>

namespace satchel::store {

class PlannedRecords
{
public:
    void keep(const Record &record);
    bool contains(RecordId id) const { return m_values.contains(id); }
    std::optional<Record> find(std::shared_ptr<const Entity> entity, RecordId id) const;

private:
    std::unordered_map<RecordId, QByteArray> m_values;
};

} // namespace satchel::store
