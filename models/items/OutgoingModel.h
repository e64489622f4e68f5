// SPDX-License-Identifier: GPL-3.0-or-later
// The records of an outgoing question, as the store had them when it was opened: those with something to lose first,
// then the rest in their own order. Rows come in pages as a view scrolls, and a record is read when its row is first
// shown.
#pragma once

#include "store/sync/OutgoingRecords.h"

#include <QAbstractListModel>
#include <QSet>

#include <functional>

namespace satchel::items {

/// What a row tells beside its figures.
struct OutgoingFacts
{
    QString title;
    QString belongsTo; // company, else the contact, domain, city or e-mail; empty where the record has none of them
    std::optional<Instant> lastActivity; // of a contact or company
};

class OutgoingModel : public QAbstractListModel
{
    Q_OBJECT
public:
    /// `most`: rows at most, for a few examples; -1 for all. The store outlives the model.
    OutgoingModel(store::Store &store, qint64 connection, const store::Question &question, qint64 most = -1,
        QObject *parent = nullptr);

    const store::OutgoingRecord &record(int row) const { return m_records[static_cast<size_t>(row)]; }
    const OutgoingFacts &facts(int row) const;
    const Entity &entity(int row) const { return m_store.schema().entity(record(row).entity); }
    /// The question is about one kind of records only, which need not be said of each.
    bool isOfOneKind() const { return m_isOfOneKind; }
    /// What a screen reader says of a row; the window supplies the text. Without it, the title.
    void setSpoken(std::function<QString(int row)> spoken) { m_spoken = std::move(spoken); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    std::vector<store::OutgoingRecord> nextPage();
    OutgoingFacts read(const store::OutgoingRecord &record) const;

    store::Store &m_store;
    store::OutgoingRecords m_source;
    qint64 m_most;
    bool m_isOfOneKind;
    bool m_isComplete = false;
    RecordId m_last; // of those without a loss, the last one that was read
    QSet<RecordId> m_withLosses;
    std::vector<store::OutgoingRecord> m_records;
    mutable QHash<int, OutgoingFacts> m_facts;
    std::function<QString(int row)> m_spoken;
};

} // namespace satchel::items
