// SPDX-License-Identifier: GPL-3.0-or-later
// A store with more than a page of each entity that the window lists, the same in each process.
#pragma once

#include "items/BoardStage.h"
#include "tests/support/TestStore.h"

namespace satchel::budgets {

class SampleStore
{
public:
    static constexpr int each = 120; // records of an entity; a page has 100

    SampleStore();

    store::Store &operator*() { return *m_store; }
    store::Store *operator->() { return m_store.operator->(); }
    test::TestStore &test() { return m_store; }
    /// The records of an entity in the order in which they were made.
    const std::vector<RecordId> &records(EntityKind entity) { return m_records[entity]; }

private:
    using Values = std::function<std::vector<FieldValue>(int number)>;
    void make(EntityKind entity, const Values &values);
    RecordId one(EntityKind entity, int number) const;

    test::TestStore m_store;
    std::map<EntityKind, std::vector<RecordId>> m_records;
};

/// A made-up person, the same for the same number, by the names of a contact's fields.
std::vector<FieldValue> personOf(int number);

} // namespace satchel::budgets
