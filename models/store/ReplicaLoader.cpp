// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ReplicaLoader.h"

namespace satchel::store {

namespace {

constexpr qint64 sliceRecords = 5000; // the words of the search wait in memory until then

} // namespace

Result<std::unique_ptr<ReplicaLoader>> ReplicaLoader::begin(Store &store, const QString &label, const Origin &origin)
{
    std::unique_ptr<ReplicaLoader> loader(new ReplicaLoader(store));
    loader->m_settings.emplace(TRY(RelaxedDurability::begin(store)));
    loader->m_transaction.emplace(TRY(Transaction::begin(store.database())));
    loader->m_number = TRY(store.log().begin({store.newId(), label, origin, store.clock().now(), {}}, false));
    TRY(loader->beginSlice());
    return loader;
}

Result<void> ReplicaLoader::beginSlice()
{
    if (!m_transaction)
        m_transaction.emplace(TRY(Transaction::begin(m_store.database())));
    m_writer.emplace(m_store.writeContext(), m_number, CommitWriter::Mode::Replica);
    m_writer->setCollecting(false);
    m_inSlice = 0;
    return {};
}

Result<void> ReplicaLoader::add(
    EntityKind entity, RecordId id, std::vector<FieldValue> values, Instant createdAt, std::optional<Instant> deletedAt)
{
    if (!m_transaction)
        TRY(beginSlice());
    m_writer->setMoment(createdAt);
    std::erase_if(values, [](const FieldValue &value) { return isEmpty(value.value); });
    TRY(m_writer->apply(Edit::create(entity, id, std::move(values))));
    if (deletedAt) {
        m_writer->setMoment(*deletedAt);
        TRY(m_writer->apply(Edit::remove(entity, id)));
    }
    ++m_count;
    return ++m_inSlice >= sliceRecords ? rest() : Result<void>();
}

Result<void> ReplicaLoader::rest()
{
    if (!m_transaction)
        return {};
    TRY(m_writer->writeDerived(false));
    TRY(m_transaction->commit());
    m_transaction.reset();
    return m_store.followOtherRegistry();
}

Result<void> ReplicaLoader::finish()
{
    TRY(rest());
    m_settings.reset();
    return {};
}

} // namespace satchel::store
