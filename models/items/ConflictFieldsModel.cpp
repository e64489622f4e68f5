// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ConflictFieldsModel.h"

#include <algorithm>

namespace satchel::items {

using namespace Qt::StringLiterals;

ConflictFieldsModel::ConflictFieldsModel(SyncStatusNotifier &syncStatus, ValueText valueText, QObject *parent)
    : QAbstractTableModel(parent), m_syncStatus(syncStatus), m_valueText(std::move(valueText))
{
}

void ConflictFieldsModel::show(const ConflictGroup &group)
{
    const bool isSame = group.connection == m_group.connection && group.record == m_group.record
        && std::ranges::equal(
            group.conflicts, m_group.conflicts, {}, &store::Conflict::number, &store::Conflict::number);
    if (isSame) {
        m_group = group;
        m_story = readConflictStory(m_syncStatus.workspace().store(), group);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_group = group;
    m_choices.assign(group.conflicts.size(), {});
    m_story = readConflictStory(m_syncStatus.workspace().store(), group);
    endResetModel();
    Q_EMIT chosenChanged();
}

void ConflictFieldsModel::clear()
{
    show({});
}

void ConflictFieldsModel::setByline(Column column, const QString &byline)
{
    m_bylines[column] = byline;
    Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
}

const Field *ConflictFieldsModel::field(int row) const
{
    return m_syncStatus.workspace().schema().entity(m_group.entity).find(conflict(row).field);
}

QString ConflictFieldsModel::fieldLabel(int row) const
{
    const Field *known = field(row);
    return known ? known->label : conflict(row).field.isEmpty() ? tr("Whole record") : conflict(row).field;
}

void ConflictFieldsModel::choose(int row, Choice choice)
{
    if (!conflict(row).isOpen)
        return;
    m_choices[static_cast<size_t>(row)] = {choice, {}};
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT chosenChanged();
}

void ConflictFieldsModel::chooseOther(int row, const Value &value)
{
    choose(row, Choice::Other);
    m_choices[static_cast<size_t>(row)].other = value;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void ConflictFieldsModel::chooseAll(Choice choice)
{
    for (int row = 0; row < rowCount(); ++row)
        choose(row, choice);
}

void ConflictFieldsModel::chooseNewest()
{
    store::Conflicts conflicts(m_syncStatus.workspace().store());
    for (int row = 0; row < rowCount(); ++row) {
        if (const auto isMine = conflicts.isMineNewer(conflict(row)))
            choose(row, *isMine ? Choice::Mine : Choice::Theirs);
    }
}

int ConflictFieldsModel::chosenCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_choices, [](const FieldChoice &one) { return one.choice != Choice::None; }));
}

void ConflictFieldsModel::resolve()
{
    commitTo(m_syncStatus.workspace(), resolution());
}

Result<ChangeSet> ConflictFieldsModel::resolution() const
{
    std::vector<store::ConflictAnswer> answers;
    for (size_t i = 0; i < m_choices.size(); ++i) {
        const qint64 number = m_group.conflicts[i].number;
        switch (m_choices[i].choice) {
        case Choice::None: break;
        case Choice::Mine: answers.push_back({number, store::Resolution::Mine, {}}); break;
        case Choice::Theirs: answers.push_back({number, store::Resolution::Theirs, {}}); break;
        case Choice::Before: answers.push_back({number, store::Resolution::Before, {}}); break;
        case Choice::Other: answers.push_back({number, store::Resolution::Other, m_choices[i].other}); break;
        }
    }
    return store::resolutionOf(m_syncStatus.workspace().store(), answers);
}

QString ConflictFieldsModel::wholeRecordText(const Value &value, bool isMine) const
{
    if (!isEmpty(value))
        return textOf(value).isEmpty() ? (isMine ? tr("Edited here") : tr("Edited there")) : textOf(value);
    return isMine ? tr("Deleted here") : tr("Deleted there");
}

QString ConflictFieldsModel::text(int row, Column column) const
{
    const store::Conflict &conflict = this->conflict(row);
    if (column == FieldColumn)
        return fieldLabel(row);
    const Value &value = column == Mine ? conflict.mine : column == Theirs ? conflict.theirs : conflict.before;
    const Field *known = field(row);
    if (conflict.field.isEmpty())
        return column == Before ? tr("As last synced") : wholeRecordText(value, column == Mine);
    if (isEmpty(value))
        return tr("empty");
    return known ? m_valueText(*known, value) : textOf(value);
}

QString ConflictFieldsModel::accessibleText(int row, Column column) const
{
    const QString text = this->text(row, column);
    if (column == FieldColumn) {
        switch (choice(row)) {
        case Choice::None: return conflict(row).isOpen ? tr("%1, choose one").arg(text) : text;
        case Choice::Mine: return tr("%1, mine chosen").arg(text);
        case Choice::Theirs: return tr("%1, theirs chosen").arg(text);
        case Choice::Before: return tr("%1, the value before chosen").arg(text);
        case Choice::Other: return tr("%1, another value chosen").arg(text);
        }
    }
    return tr("%1: %2", "column, value").arg(headerData(column, Qt::Horizontal).toString(), text);
}

int ConflictFieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_group.conflicts.size());
}

int ConflictFieldsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConflictFieldsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && column != FieldColumn))
        return text(index.row(), column);
    if (role == Qt::AccessibleTextRole)
        return accessibleText(index.row(), column);
    return {};
}

QVariant ConflictFieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    if (role == BylineRole || role == Qt::AccessibleDescriptionRole || role == Qt::ToolTipRole)
        return m_bylines[static_cast<size_t>(section)];
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case FieldColumn: return tr("Field");
    case Mine: return tr("Mine");
    case Theirs: return tr("Theirs");
    case Before: return tr("Before");
    case ColumnCount: break;
    }
    return {};
}

} // namespace satchel::items

#include "moc_ConflictFieldsModel.cpp"
