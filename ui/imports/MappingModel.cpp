// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/MappingModel.h"

#include "ui/common/MatchBars.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;

MappingModel::MappingModel(ImportSession &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_rows(int(session.mapping().columns.size()))
{
    connect(&session, &ImportSession::mappingChanged, this, [this] {
        const int rows = int(m_session.mapping().columns.size());
        if (rows == m_rows) {
            if (rows > 0)
                Q_EMIT dataChanged(index(0, 0), index(rows - 1, ColumnCount - 1));
            return;
        }
        beginResetModel();
        m_rows = rows;
        endResetModel();
    });
}

int MappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int MappingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString MappingModel::matchText(const exchange::ColumnTarget &column) const
{
    if (column.target.isEmpty())
        return column.isDecided ? tr("Not imported") : tr("Not matched");
    return MatchText::of(column.confidence);
}

QVariant MappingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const exchange::ColumnTarget &column = m_session.mapping().columns[index.row()];
    const auto &profiles = m_session.preview().profiles;
    const exchange::ColumnProfile profile = size_t(index.row()) < profiles.size() ? profiles[size_t(index.row())]
                                                                                  : exchange::ColumnProfile();
    const QString dealPart = column.target.isEmpty() ? m_session.dealPartOf(index.row()) : QString();
    const QString label = !dealPart.isEmpty() ? dealPart
        : column.target.isEmpty()             ? tr("Do not import")
                                              : targetLabel(m_session.entity(), column.target);
    const QString target = column.newField ? tr("%1 (new field)").arg(label) : label;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        switch (index.column()) {
        case NameColumn: return column.column;
        case ValuesColumn:
            return profile.examples.isEmpty() ? tr("(empty)") : profile.examples.join(u" · "_s).simplified().left(200);
        case FieldColumn: return target;
        case MatchColumn:
            if (!dealPart.isEmpty())
                return tr("In the new deal");
            return role == Qt::DisplayRole ? matchText(column) : matchText(column) + u", "_s + column.reason;
        default: return {};
        }
    case Qt::EditRole:
    case TargetRole: return column.target;
    case ConfidenceRole: return dealPart.isEmpty() ? column.confidence : 1.0;
    case ReasonRole: return dealPart.isEmpty() ? column.reason : QString();
    case IsOpenRole:
        return profile.filled > 0 && column.confidence < 0.7 && !m_session.isLeftOut(index.row()) && dealPart.isEmpty();
    default: return {};
    }
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Column in the file");
    case ValuesColumn: return tr("First values");
    case FieldColumn: return tr("Field in Satchel");
    case MatchColumn: return tr("Match");
    default: return {};
    }
}

Qt::ItemFlags MappingModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == FieldColumn ? flags | Qt::ItemIsEditable : flags;
}

bool MappingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != FieldColumn)
        return false;
    if (value.toString() == newFieldKey)
        Q_EMIT newFieldRequested(index.row());
    else
        m_session.setTarget(index.row(), value.toString());
    return true;
}

} // namespace satchel::ui

#include "moc_MappingModel.cpp"
