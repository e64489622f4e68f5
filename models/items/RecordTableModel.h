// SPDX-License-Identifier: GPL-3.0-or-later
// One entity as a table: any columns, one filter, one order. The first page is selected at once; the whole order is
// then read as row keys on a worker, so that a million rows scroll and the count is exact, and rows are read by key as
// they come into view. A row that is not here yet answers isLoaded = false and arrives by dataChanged. Follows
// Workspace::changed; who is selected is kept by record, not by row. UI thread.
#pragma once

#include "items/KeyPatch.h"
#include "items/RowCache.h"
#include "items/RowSet.h"
#include "items/StoreWorker.h"
#include "items/TableColumn.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

namespace satchel::items {

/// What a list shows. Two of them are equal when they show the same.
struct TableQuery
{
    QStringList columns; // paths, see TableColumn
    Filter filter;
    store::Sort sort;
    bool operator==(const TableQuery &) const = default;
};

class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ValueRole = Qt::UserRole, // satchel::Value of the cell
        TitleRole, // the title of a reference's record, or of the row's record in the name column
        IdRole, // satchel::RecordId of the row's record
        IsLoadedRole, // false: not read yet
        SortRole, // whether the list can be sorted by this column (headerData)
    };
    /// Writes a value in the person's locale, which item models do not know.
    using Format = std::function<QString(const Field &, const Value &)>;

    RecordTableModel(Workspace &workspace, EntityKind entity, QObject *parent = nullptr);
    ~RecordTableModel() override;

    EntityKind entity() const { return m_entity; }
    const Entity &definition() const { return m_schema->entity(m_entity); }
    const Schema &schema() const { return *m_schema; }
    void setFormat(Format format) { m_format = std::move(format); }
    /// What is to be said of a record beside its name, in its tooltip and to a screen reader; empty for nothing.
    using Remark = std::function<QString(const RecordId &)>;
    void setRemark(Remark remark) { m_remark = std::move(remark); }

    /// Shows this. Only what differs is read again.
    void setQuery(const TableQuery &query);
    const TableQuery &query() const { return m_query; }
    const TableColumn &column(int index) const { return m_columns.columns[static_cast<size_t>(index)]; }
    int columnOf(QStringView path) const { return m_columns.indexOf(path); }

    /// True once the number of rows is the number of records.
    bool isComplete() const { return m_isComplete; }
    /// What the list is about (Entity::initialFilter); a filter only takes away from it.
    void setScope(const Filter &scope) { m_scope = scope; }
    const Filter &scope() const { return m_scope; }
    /// All records of the scope, whatever the filter; -1 while it is not known.
    qint64 totalCount() const { return m_query.filter == m_scope && m_isComplete ? rowCount() : m_total; }
    /// The last query could not be answered; empty when it could.
    const std::optional<Error> &error() const { return m_error; }

    // Rows
    qint64 keyAt(int row) const { return (*m_keys)[static_cast<size_t>(row)]; }
    int rowOf(qint64 key) const;
    /// Null while the row is not loaded.
    RecordId idAt(int row) const;
    /// The row of a record that is in view or was lately; -1 otherwise.
    int rowOf(RecordId id) const;
    SharedKeys keys() const { return m_keys; }
    /// What a cell shows besides its own value (TableColumn::beside); empty when it is not there.
    Value valueBeside(const QModelIndex &index, QStringView field) const;
    /// The text of a cell, of a row read by the columns of storeQuery().
    QString textOf(const CachedRow &row, int column) const;
    /// What the table asks the store; export and bulk work ask the same.
    store::Query storeQuery() const;

    // Who is selected
    const RowSet &selection() const { return m_selection; }
    bool isSelected(int row) const { return m_selection.contains(keyAt(row)); }
    void setSelected(int firstRow, int lastRow, bool isSelected);
    void selectAll();
    void clearSelection();
    /// The selected rows' keys in the order of the list.
    std::vector<qint64> selectedKeys() const { return m_selection.among(*m_keys); }

    // QAbstractTableModel
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// A satchel::Value in EditRole is committed; refused as a conflict when the record holds something else by now.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int sortColumn() const;

Q_SIGNALS:
    /// The number of rows, or whether it is final, changed.
    void countChanged();
    void selectionChanged();
    void queryChanged();
    void queryFailed(const satchel::Error &error);
    void editFailed(const satchel::Error &error, const satchel::RecordId &record, const QString &field);

private:
    struct Loaded // what a worker read
    {
        store::Rows firstPage;
        bool isFirstPage = false;
        bool isKeys = false;
        SharedKeys base; // the keys that `patch` starts from
        KeyPatch patch;
        qint64 total = -1;
        std::optional<Error> error;
    };

    void load();
    void takeFirstPage(store::Rows rows);
    void readKeys(bool withFirstPage);
    void take(quint64 generation, Loaded loaded);
    void applyPatch(const KeyPatch &patch);
    void keepSelectionShown();
    void insertRange(Keys &working, const KeyPatch &patch, const KeyPatch::Range &range);
    void want(int row) const;
    void readWanted();
    void takeRows(quint64 generation, store::Rows rows, int first, int last);

    void follow(const store::ChangeBatch &batch);
    void followLarge(const store::ChangeBatch &batch);
    bool isOrderedBy(const Change &change) const;
    void removeKey(qint64 key);
    void reread(const std::vector<qint64> &keys);
    void learnDependencies();
    void adoptSchema();

    Workspace &m_workspace;
    EntityKind m_entity;
    std::shared_ptr<const Schema> m_schema;
    Format m_format;
    Remark m_remark;
    TableQuery m_query;
    Filter m_scope;
    TableColumns m_columns;
    SharedKeys m_keys = std::make_shared<const Keys>();
    RowCache m_cache;
    RowSet m_selection;
    bool m_isComplete = false;
    qint64 m_total = -1;
    std::optional<Error> m_error;

    QSet<QString> m_orderFields; // of this entity: an edit of one moves rows, or takes them in or out
    bool m_isSearched = false; // any field may bring a record in
    QSet<EntityKind> m_orderEntities; // the same, of records referred to
    QSet<EntityKind> m_shownEntities; // whose titles or fields are shown

    quint64 m_generation = 0; // answers to an older question are dropped
    std::shared_ptr<std::atomic<bool>> m_isCancelled;
    std::unique_ptr<StoreWorker> m_keyWorker;
    std::unique_ptr<StoreWorker> m_rowWorker;
    QTimer m_rekey;
    mutable QTimer m_fetch;
    mutable int m_wantedFirst = -1;
    mutable int m_wantedLast = -1;
    mutable int m_lastBlock = -1;
    bool m_isFetching = false;
};

} // namespace satchel::items
