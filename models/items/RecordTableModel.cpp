// SPDX-License-Identifier: GPL-3.0-or-later
// What the table answers; RecordTableLoading.cpp reads and follows.
#include "items/RecordTableModel.h"

#include "domain/FieldNames.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace satchel::items {

RecordTableModel::RecordTableModel(Workspace &workspace, EntityKind entity, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_entity(entity), m_schema(workspace.store().sharedSchema())
{
    m_rekey.setSingleShot(true);
    m_rekey.setInterval(80); // a burst of edits is one new order
    m_fetch.setSingleShot(true);
    m_fetch.setInterval(0); // once per frame: all rows painted ask together
    connect(&m_rekey, &QTimer::timeout, this, [this] { readKeys(false); });
    connect(&m_fetch, &QTimer::timeout, this, &RecordTableModel::readWanted);
    connect(&workspace, &Workspace::changed, this, &RecordTableModel::follow);
    connect(&workspace, &Workspace::registryChanged, this, &RecordTableModel::adoptSchema);
}

RecordTableModel::~RecordTableModel()
{
    if (m_isCancelled)
        m_isCancelled->store(true);
    m_keyWorker.reset();
    m_rowWorker.reset();
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys->size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.columns.size());
}

int RecordTableModel::rowOf(qint64 key) const
{
    const auto found = std::find(m_keys->begin(), m_keys->end(), key);
    return found == m_keys->end() ? -1 : static_cast<int>(found - m_keys->begin());
}

RecordId RecordTableModel::idAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const CachedRow cached = m_cache.find(keyAt(row));
    return cached ? cached.id() : RecordId();
}

int RecordTableModel::rowOf(RecordId id) const
{
    const qint64 key = m_cache.keyOf(id);
    return key < 0 ? -1 : rowOf(key);
}

QString RecordTableModel::textOf(const CachedRow &row, int column) const
{
    const TableColumn &shown = this->column(column);
    if (shown.isTitle()) {
        const QString title = row.text(shown.valueAt); // a quote has none until it is sent
        return title.isEmpty() && m_entity == EntityKind::Quote ? tr("New quote") : title;
    }
    if (shown.isReference())
        return row.text(shown.titleAt);
    const Value value = row.value(shown.valueAt);
    if (isEmpty(value))
        return {};
    return m_format ? m_format(*shown.field, value) : toJson(value).toVariant().toString();
}

Value RecordTableModel::valueBeside(const QModelIndex &index, QStringView field) const
{
    const int at = column(index.column()).besideAt(field);
    const CachedRow row = m_cache.find(keyAt(index.row()));
    return at < 0 || !row ? Value() : row.value(at);
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TableColumn &shown = column(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(shown.isAtEnd() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::CheckStateRole)
        return index.column() == 0 ? QVariant(isSelected(index.row()) ? Qt::Checked : Qt::Unchecked) : QVariant();
    const CachedRow row = m_cache.find(keyAt(index.row()));
    if (role == Qt::DisplayRole || role == IsLoadedRole)
        want(index.row());
    if (role == IsLoadedRole)
        return bool(row);
    if (!row)
        return {};
    const QString remark = shown.isTitle() && m_remark
            && (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        ? m_remark(row.id())
        : QString();
    switch (role) {
    case Qt::DisplayRole: return textOf(row, index.column());
    case Qt::ToolTipRole:
        return remark.isEmpty() ? textOf(row, index.column()) : textOf(row, index.column()) + u'\n' + remark;
    case Qt::AccessibleDescriptionRole: return remark;
    case Qt::EditRole:
    case ValueRole: return QVariant::fromValue(row.value(shown.fieldAt >= 0 ? shown.fieldAt : shown.valueAt));
    case TitleRole: return row.text(shown.isReference() ? shown.titleAt : shown.valueAt);
    case IdRole: return QVariant::fromValue(row.id());
    default: return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    const TableColumn &shown = column(section);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return shown.label;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(shown.isAtEnd() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == SortRole)
        return !sortFieldOf(definition(), shown).isEmpty();
    return {};
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == 0)
        flags |= Qt::ItemIsUserCheckable;
    const TableColumn &shown = column(index.column());
    // Whoever writes a score gives the manual one.
    const bool isGivable = shown.isOwn() && shown.field->name == field::score && definition().find(field::manual_score);
    const bool canEdit = shown.isOwn() && (!shown.field->isSystem() || isGivable)
        && shown.field->type != FieldType::Image;
    return canEdit && !m_workspace.store().isReadOnly() ? flags | Qt::ItemIsEditable : flags;
}

bool RecordTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (role == Qt::CheckStateRole && index.column() == 0) {
        setSelected(index.row(), index.row(), value.toInt() == Qt::Checked);
        return true;
    }
    const CachedRow row = m_cache.find(keyAt(index.row()));
    if (role != Qt::EditRole || !row || !flags(index).testFlag(Qt::ItemIsEditable) || !value.canConvert<Value>())
        return false;
    const TableColumn &shown = column(index.column());
    const QString name = shown.field->name;
    const Value before = row.value(shown.fieldAt >= 0 ? shown.fieldAt : shown.valueAt);
    const auto checked = checkValue(*shown.field, value.value<Value>());
    if (!checked) {
        Q_EMIT editFailed(checked.error(), row.id(), name);
        return false;
    }
    if (*checked == before)
        return true;
    const RecordId id = row.id();
    m_workspace.commit(tr("Changed %1").arg(shown.field->label),
        {Edit::update(m_entity, id, {{name, *checked}}, {{name, before}})},
        [self = QPointer(this), id, name](const Result<Receipt> &receipt) {
            if (!receipt && self)
                Q_EMIT self->editFailed(receipt.error(), id, name);
        });
    return true;
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    const QString field = sortFieldOf(definition(), this->column(column));
    if (field.isEmpty())
        return;
    TableQuery query = m_query;
    query.sort = {field, order == Qt::DescendingOrder};
    setQuery(query);
}

int RecordTableModel::sortColumn() const
{
    for (int i = 0; i < columnCount(); ++i) {
        if (!m_query.sort.field.isEmpty() && sortFieldOf(definition(), column(i)) == m_query.sort.field)
            return i;
    }
    return -1;
}

void RecordTableModel::setSelected(int firstRow, int lastRow, bool isSelected)
{
    const auto [first, last] = std::minmax(firstRow, lastRow);
    for (int row = std::max(0, first); row <= std::min(last, rowCount() - 1); ++row) {
        if (isSelected)
            m_selection.insert(keyAt(row));
        else
            m_selection.remove(keyAt(row));
    }
    if (columnCount() > 0 && rowCount() > 0)
        Q_EMIT dataChanged(index(std::max(0, first), 0), index(std::min(last, rowCount() - 1), columnCount() - 1),
            {Qt::CheckStateRole});
    Q_EMIT selectionChanged();
}

void RecordTableModel::selectAll()
{
    setSelected(0, rowCount() - 1, true);
}

void RecordTableModel::clearSelection()
{
    if (m_selection.isEmpty())
        return;
    m_selection.clear();
    if (columnCount() > 0 && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::CheckStateRole});
    Q_EMIT selectionChanged();
}

} // namespace satchel::items

#include "moc_RecordTableModel.cpp"
