// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/SyncTransaction.h"

namespace satchel::store {

SyncTransaction::SyncTransaction(Store &store, const Connection &connection, Transaction transaction)
    : m_store(store), m_origin(connection.origin()), m_state(store, connection.number),
      m_transaction(std::move(transaction))
{
}

Result<std::unique_ptr<SyncTransaction>> SyncTransaction::begin(Store &store, const Connection &connection)
{
    auto transaction = TRY(Transaction::begin(store.database()));
    return std::unique_ptr<SyncTransaction>(new SyncTransaction(store, connection, std::move(transaction)));
}

Result<RecordId> SyncTransaction::apply(const Edit &edit, const QString &label)
{
    if (!m_writer) {
        m_id = m_store.newId();
        const auto number = TRY(m_store.log().begin({m_id, label, m_origin, m_store.clock().now(), {}}, false));
        m_writer.emplace(m_store.writeContext(), number, CommitWriter::Mode::RemoteChange);
        m_writer->setOrigin(m_origin);
    }
    return m_writer->apply(edit);
}

Result<ChangeSetId> SyncTransaction::commit()
{
    Receipt receipt;
    if (m_writer) {
        TRY(m_writer->writeDerived(false));
        receipt.changes = m_writer->takeChanges();
        receipt.changeSet = receipt.changes.empty() ? ChangeSetId() : m_id;
        for (Change &change : receipt.changes)
            change.changeSet = m_id;
    }
    TRY(m_transaction.commit());
    if (!receipt.changes.empty())
        m_store.notify(receipt);
    return receipt.changeSet;
}

} // namespace satchel::store
