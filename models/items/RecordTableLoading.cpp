// SPDX-License-Identifier: GPL-3.0-or-later
// How the table reads and follows changes:
//   setQuery ─ select(first page) at once ─┐
//            └ worker: keys ─ KeyPatch ────┴→ rows inserted, removed, moved        paint ─ want ─ worker: rowsAt →
//            dataChanged
#include "items/RecordTableModel.h"

#include "domain/FieldNames.h"
#include "store/NameOrder.h"

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

constexpr qint64 firstPage = 100; // more than a tall window shows
constexpr int blockRows = 64;
constexpr size_t mostAtOnce = 64; // rows read again on the UI thread after an edit; more go to the worker

} // namespace

store::Query RecordTableModel::storeQuery() const
{
    return {m_entity, m_columns.queryColumns, m_query.filter, m_query.sort, {}, -1, false};
}

void RecordTableModel::setQuery(const TableQuery &query)
{
    const bool isSameOrder = query.filter == m_query.filter && query.sort == m_query.sort && !m_columns.columns.empty();
    if (isSameOrder && query.columns == m_query.columns)
        return;
    if (query.filter != m_query.filter)
        m_selection.clear();
    if (isSameOrder) {
        beginResetModel();
        m_query = query;
        m_columns = TableColumns::resolve(*m_schema, m_entity, query.columns);
        m_cache.clear();
        ++m_generation;
        m_isFetching = false;
        m_lastBlock = -1;
        learnDependencies();
        endResetModel();
        if (m_isComplete)
            m_rekey.start(); // an answer on its way was dropped with the old generation
        else
            load();
    } else {
        m_query = query;
        load();
    }
    Q_EMIT queryChanged();
    Q_EMIT selectionChanged();
}

void RecordTableModel::load()
{
    ++m_generation;
    m_isFetching = false;
    m_lastBlock = -1;
    m_error.reset();
    m_rekey.stop();
    if (m_isCancelled)
        m_isCancelled->store(true);
    const auto canPage = m_workspace.store().isFirstPageFast(storeQuery());
    if (canPage && *canPage) {
        TableColumns columns = TableColumns::resolve(*m_schema, m_entity, m_query.columns);
        store::Query query = storeQuery();
        query.columns = columns.queryColumns;
        query.limit = firstPage;
        auto rows = m_workspace.store().select(query);
        beginResetModel();
        m_columns = std::move(columns);
        m_cache.clear();
        if (rows)
            takeFirstPage(std::move(*rows));
        if (rows && m_isComplete && query.filter != m_scope)
            m_total = m_workspace.store().count({m_entity, {}, m_scope, {}, {}, -1, false}).value_or(-1);
        if (!rows)
            m_error = rows.error();
        learnDependencies();
        endResetModel();
        if (m_error)
            Q_EMIT queryFailed(*m_error);
        else if (m_isComplete)
            keepSelectionShown();
        Q_EMIT countChanged();
        if (!m_isComplete && !m_error)
            readKeys(false);
        return;
    }
    beginResetModel();
    m_columns = TableColumns::resolve(*m_schema, m_entity, m_query.columns);
    m_cache.clear();
    m_keys = std::make_shared<const Keys>();
    m_isComplete = false;
    learnDependencies();
    endResetModel();
    Q_EMIT countChanged();
    readKeys(true);
}

void RecordTableModel::takeFirstPage(store::Rows rows)
{
    Keys keys;
    keys.reserve(static_cast<size_t>(rows.size()));
    for (qsizetype i = 0; i < rows.size(); ++i)
        keys.push_back(rows.key(i));
    m_isComplete = rows.size() < firstPage;
    m_keys = std::make_shared<const Keys>(std::move(keys));
    m_cache.insert(std::move(rows));
}

/// Reads the whole order on the worker, and the first page before it when the window could not.
void RecordTableModel::readKeys(bool withFirstPage)
{
    if (m_isCancelled)
        m_isCancelled->store(true);
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    if (!m_keyWorker)
        m_keyWorker = std::make_unique<StoreWorker>(m_workspace.workerStore());
    m_keyWorker->post([this, withFirstPage, query = storeQuery(), base = m_keys, generation = m_generation,
                          scope = m_scope, isCancelled = m_isCancelled](store::Store &store) {
        const auto answer = [&](Loaded loaded) {
            QMetaObject::invokeMethod(this, [this, generation, shared = std::make_shared<Loaded>(std::move(loaded))] {
                take(generation, std::move(*shared));
            });
        };
        SharedKeys before = base;
        if (withFirstPage) {
            if (!query.sort.field.isEmpty() && !store.isReadOnly())
                std::ignore = store.ensureIndex(
                    query.entity, query.sort.field); // without it the order only takes longer
            store::Query page = query;
            page.limit = firstPage;
            auto rows = store.select(page);
            Loaded loaded;
            loaded.isFirstPage = true;
            if (!rows) {
                loaded.error = rows.error();
                answer(std::move(loaded));
                return;
            }
            Keys keys;
            for (qsizetype i = 0; i < rows->size(); ++i)
                keys.push_back(rows->key(i));
            loaded.firstPage = std::move(*rows);
            loaded.patch.keys = before = std::make_shared<const Keys>(std::move(keys));
            answer(std::move(loaded));
        }
        Loaded loaded;
        loaded.isKeys = true;
        loaded.base = before;
        auto keys = store.keys(query, isCancelled.get());
        if (keys) {
            loaded.patch = KeyPatch::between(*before, std::make_shared<const Keys>(std::move(*keys)));
            if (query.filter != scope)
                loaded.total = store.count({query.entity, {}, scope, {}, {}, -1, false}).value_or(-1);
        } else {
            loaded.error = keys.error();
        }
        answer(std::move(loaded));
    });
}

void RecordTableModel::take(quint64 generation, Loaded loaded)
{
    if (generation != m_generation || (loaded.error && loaded.error->kind == Error::Kind::Cancelled))
        return;
    if (loaded.error) {
        m_error = loaded.error;
        m_isComplete = true;
        Q_EMIT queryFailed(*m_error);
        Q_EMIT countChanged();
        return;
    }
    if (loaded.isFirstPage) {
        beginResetModel();
        m_keys = loaded.patch.keys;
        m_cache.insert(std::move(loaded.firstPage));
        endResetModel();
    } else if (loaded.base != m_keys && *loaded.base != *m_keys) {
        readKeys(false); // rows went while the worker read
        return;
    } else {
        applyPatch(loaded.patch);
        m_isComplete = true;
        m_total = loaded.total;
    }
    Q_EMIT countChanged();
}

void RecordTableModel::applyPatch(const KeyPatch &patch)
{
    m_lastBlock = -1;
    if (patch.isReset) {
        beginResetModel();
        m_keys = patch.keys;
        endResetModel();
        keepSelectionShown();
        return;
    }
    if (patch.moved) {
        const auto [from, to] = *patch.moved;
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        m_keys = patch.keys;
        endMoveRows();
        return;
    }
    if (patch.isEmpty()) {
        m_keys = patch.keys;
        return;
    }
    const auto working = std::make_shared<Keys>(*m_keys);
    m_keys = working;
    for (const auto &range : patch.removed) {
        beginRemoveRows({}, range.first, range.first + range.count - 1);
        for (int i = 0; i < range.count; ++i)
            m_selection.remove((*working)[static_cast<size_t>(range.first + i)]);
        working->erase(working->begin() + range.first, working->begin() + range.first + range.count);
        endRemoveRows();
    }
    for (const auto &range : patch.inserted) {
        beginInsertRows({}, range.first, range.first + range.count - 1);
        const auto from = patch.keys->begin() + range.first;
        working->insert(working->begin() + range.first, from, from + range.count);
        endInsertRows();
    }
    if (!patch.removed.empty())
        Q_EMIT selectionChanged();
}

/// Who is not in the list any more is not selected any more: nobody would see what is done to them.
void RecordTableModel::keepSelectionShown()
{
    const std::vector<qint64> shown = selectedKeys();
    if (static_cast<qint64>(shown.size()) == m_selection.size())
        return;
    m_selection.clear();
    for (const qint64 key : shown)
        m_selection.insert(key);
    Q_EMIT selectionChanged();
}

/// Notes that a row is looked at: its block and its neighbours are read if they are not here.
void RecordTableModel::want(int row) const
{
    const int block = row / blockRows;
    const bool isFresh = m_cache.isFresh(keyAt(row));
    if (block == m_lastBlock && isFresh)
        return;
    m_lastBlock = block;
    for (int near = std::max(0, block - 1); near <= block + 1; ++near) {
        const int first = near * blockRows;
        const int last = std::min(rowCount(), first + blockRows) - 1;
        const bool isHere = near == block
            ? isFresh
            : last < first || (m_cache.isFresh(keyAt(first)) && m_cache.isFresh(keyAt(last)));
        if (isHere)
            continue;
        // A jump leaves the old place: only what is near is still wanted.
        const bool isNear = m_wantedFirst >= 0 && first <= m_wantedLast + 2 * blockRows
            && m_wantedFirst <= last + 2 * blockRows;
        m_wantedFirst = isNear ? std::min(m_wantedFirst, first) : first;
        m_wantedLast = isNear ? std::max(m_wantedLast, last) : last;
        m_fetch.start();
    }
}

void RecordTableModel::readWanted()
{
    if (m_isFetching || m_wantedFirst < 0 || m_wantedFirst >= rowCount())
        return;
    const int first = m_wantedFirst;
    const int last = std::min(m_wantedLast, rowCount() - 1);
    m_wantedFirst = m_wantedLast = -1;
    Keys missing;
    for (int row = first; row <= last; ++row) {
        if (!m_cache.isFresh(keyAt(row)))
            missing.push_back(keyAt(row));
    }
    if (missing.empty())
        return;
    m_isFetching = true;
    if (!m_rowWorker)
        m_rowWorker = std::make_unique<StoreWorker>(m_workspace.workerStore());
    m_rowWorker->post([this, generation = m_generation, entity = m_entity, columns = m_columns.queryColumns,
                          keys = std::move(missing), first, last](store::Store &store) {
        auto rows = store.rowsAt(entity, columns, keys);
        if (!rows)
            rows = store::Rows();
        QMetaObject::invokeMethod(
            this, [this, generation, first, last, shared = std::make_shared<store::Rows>(std::move(*rows))] {
                takeRows(generation, std::move(*shared), first, last);
            });
    });
}

void RecordTableModel::takeRows(quint64 generation, store::Rows rows, int first, int last)
{
    if (generation != m_generation)
        return;
    m_isFetching = false;
    m_lastBlock = -1;
    m_cache.insert(std::move(rows));
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(
            index(std::min(first, rowCount() - 1), 0), index(std::min(last, rowCount() - 1), columnCount() - 1));
    if (m_wantedFirst >= 0)
        m_fetch.start();
}

/// Which edits, here and in records referred to, can change the order, the membership or what is shown.
void RecordTableModel::learnDependencies()
{
    m_orderFields = {m_query.sort.field};
    if (m_query.sort.field == store::nameSort) // and the substitute for a missing name
        m_orderFields += {
            field::first_name, field::last_name, field::email, field::company_name, field::phone, field::mobile};
    m_orderEntities.clear();
    m_shownEntities.clear();
    const auto follow = [this](const QString &path, QSet<EntityKind> &entities) {
        const auto resolved = resolvePath(*m_schema, m_entity, path);
        if (!resolved)
            return;
        for (const Field *step : resolved->steps) {
            if (step->type == FieldType::Reference)
                entities.insert(step->target);
        }
    };
    if (!m_query.sort.field.isEmpty() && m_query.sort.field != store::nameSort)
        follow(m_query.sort.field, m_orderEntities);
    m_isSearched = false;
    const auto visit = [&](const Filter &filter, const auto &self) -> void {
        for (const Filter &child : filter.children)
            self(child, self);
        if (filter.isWords()) {
            m_isSearched = true;
            for (const QString &name : definition().foundBy) {
                if (const Field *reference = definition().find(name))
                    m_orderEntities.insert(reference->target);
                else if (const Entity *part = m_schema->find(name))
                    m_orderEntities.insert(part->kind);
            }
        } else if (filter.kind == Filter::Kind::Has) {
            if (const Entity *related = m_schema->find(filter.path))
                m_orderEntities.insert(related->kind);
        } else if (filter.kind == Filter::Kind::Condition) {
            m_orderFields.insert(filter.path.section(u'.', 0, 0));
            follow(filter.path, m_orderEntities);
        }
    };
    visit(m_query.filter, visit);
    for (const TableColumn &shown : m_columns.columns)
        follow(shown.isTitle() ? definition().namedAfter : shown.path, m_shownEntities);
}

bool RecordTableModel::isOrderedBy(const Change &change) const
{
    if (change.entity != m_entity)
        return m_orderEntities.contains(change.entity);
    // Derived fields change with others and are not in the log.
    const Field *sort = definition().find(m_query.sort.field);
    const bool isDerived = (sort && sort->isDerived()) || m_orderFields.contains(u"@breaks"_s)
        || std::ranges::any_of(m_orderFields, [this](const QString &name) {
               const Field *field = definition().find(name);
               return field && field->isCalculated();
           });
    const bool isScore = change.field == field::manual_score && m_orderFields.contains(field::score);
    return change.kind != Edit::Kind::Update || isDerived || m_isSearched || isScore
        || m_orderFields.contains(change.field);
}

void RecordTableModel::follow(const store::ChangeBatch &batch)
{
    if (m_columns.columns.empty())
        return; // nothing is shown yet
    if (batch.isLarge) {
        followLarge(batch);
        return;
    }
    bool isReordered = false;
    bool isShownElsewhere = false;
    QSet<qint64> touched;
    for (const Change &change : batch.changes) {
        isReordered = isReordered || isOrderedBy(change);
        isShownElsewhere = isShownElsewhere || (change.entity != m_entity && m_shownEntities.contains(change.entity));
        // An activity stamps its customer, a line changes its quote's total; derived fields are not in the log.
        isShownElsewhere = isShownElsewhere || change.entity == EntityKind::Activity
            || (change.entity == EntityKind::QuoteLine && m_entity == EntityKind::Quote);
        const qint64 key = change.entity == m_entity ? m_cache.keyOf(change.record) : -1;
        if (key < 0)
            continue;
        if (change.kind == Edit::Kind::Delete)
            removeKey(key);
        else
            touched.insert(key);
    }
    if (isShownElsewhere) {
        const auto keys = m_cache.keys();
        touched.unite(QSet<qint64>(keys.begin(), keys.end()));
    }
    reread({touched.begin(), touched.end()});
    if (isReordered)
        m_rekey.start();
}

void RecordTableModel::followLarge(const store::ChangeBatch &batch)
{
    const auto touches = [&](const QSet<EntityKind> &entities) {
        return std::any_of(entities.begin(), entities.end(), [&](EntityKind entity) { return batch.touches(entity); });
    };
    const bool isOurs = batch.touches(m_entity);
    if (isOurs || touches(m_shownEntities)) {
        const auto keys = m_cache.keys();
        reread({keys.begin(), keys.end()});
    }
    if (isOurs || touches(m_orderEntities))
        m_rekey.start();
}

void RecordTableModel::removeKey(qint64 key)
{
    m_cache.remove(key);
    const int row = rowOf(key);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    auto keys = std::make_shared<Keys>(*m_keys);
    keys->erase(keys->begin() + row);
    m_keys = std::move(keys);
    endRemoveRows();
    if (m_selection.remove(key))
        Q_EMIT selectionChanged();
    Q_EMIT countChanged();
}

/// Rows that are shown are repaired at once when they are few, else read again as the view asks for them.
void RecordTableModel::reread(const std::vector<qint64> &keys)
{
    if (keys.empty() || columnCount() == 0)
        return;
    if (keys.size() > mostAtOnce) {
        m_cache.markStale(keys);
    } else {
        auto rows = m_workspace.store().rowsAt(m_entity, m_columns.queryColumns, keys);
        if (!rows)
            return;
        m_cache.insert(std::move(*rows));
    }
    m_lastBlock = -1;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RecordTableModel::adoptSchema()
{
    m_keyWorker.reset(); // their connections know the old registry
    m_rowWorker.reset();
    m_schema = m_workspace.store().sharedSchema();
    if (!m_columns.columns.empty())
        load();
    Q_EMIT queryChanged();
}

} // namespace satchel::items
