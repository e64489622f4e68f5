// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/MergeFieldsModel.h"

namespace satchel::items {

using namespace Qt::StringLiterals;

MergeFieldsModel::MergeFieldsModel(ValueText valueText, QObject *parent)
    : QAbstractTableModel(parent), m_valueText(std::move(valueText))
{
}

void MergeFieldsModel::show(const RecordMerge &merge)
{
    if (m_merge && m_merge->kept == merge.kept && m_merge->other == merge.other)
        return;
    beginResetModel();
    m_merge = merge;
    m_merged = merge.merged();
    makeRows();
    endResetModel();
}

void MergeFieldsModel::clear()
{
    if (!m_merge)
        return;
    beginResetModel();
    m_merge.reset();
    makeRows();
    endResetModel();
}

void MergeFieldsModel::setByline(Column column, const QString &byline)
{
    m_bylines[static_cast<size_t>(column)] = byline;
    Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
}

/// Pictures are in neither list: one cannot be read.
bool MergeFieldsModel::isListed(const Field &field) const
{
    return !field.isSystem() && !field.isHidden() && field.type != FieldType::Image;
}

void MergeFieldsModel::makeRows()
{
    m_rows.clear();
    m_singleCount = 0;
    if (!m_merge)
        return;
    for (const Field &field : m_merge->kept.entity->fields) {
        const Value &older = m_merge->kept.value(field.name);
        const Value &newer = m_merge->other.value(field.name);
        if (!isListed(field) || (isEmpty(older) && isEmpty(newer)))
            continue;
        const bool isSingle = isEmpty(older) || isEmpty(newer);
        m_singleCount += isSingle ? 1 : 0;
        if (isSingle && !m_areSinglesShown)
            continue;
        m_rows.push_back({&field,
            isSingle                          ? Kind::Single
                : older == newer              ? Kind::Same
                : m_merge->canKeepBoth(field) ? Kind::Both
                                              : Kind::One});
    }
}

void MergeFieldsModel::setSinglesShown(bool areShown)
{
    if (areShown == m_areSinglesShown)
        return;
    beginResetModel();
    m_areSinglesShown = areShown;
    makeRows();
    endResetModel();
}

MergeFieldsModel::Choice MergeFieldsModel::choice(int row) const
{
    const QString &name = field(row).name;
    if (kind(row) == Kind::Both && !m_merge->onlyOne.contains(name))
        return Choice::Both;
    if (kind(row) == Kind::Single)
        return isEmpty(m_merge->kept.value(name)) ? Choice::Newer : Choice::Older;
    return m_merge->fromOther.contains(name) ? Choice::Newer : Choice::Older;
}

void MergeFieldsModel::setChoice(const Row &row, Choice choice)
{
    const QString &name = row.field->name;
    if (choice == Choice::Newer)
        m_merge->fromOther.insert(name);
    else
        m_merge->fromOther.remove(name);
    if (row.kind == Kind::Both && choice != Choice::Both)
        m_merge->onlyOne.insert(name);
    else
        m_merge->onlyOne.remove(name);
}

void MergeFieldsModel::choose(int row, Choice choice)
{
    const bool isChoice = kind(row) == Kind::Both || (kind(row) == Kind::One && choice != Choice::Both);
    if (!isChoice)
        return;
    setChoice(m_rows[static_cast<size_t>(row)], choice);
    tellChanged();
}

void MergeFieldsModel::toggle(int row, Column column)
{
    const Choice clicked = column == Older ? Choice::Older : Choice::Newer;
    const Choice otherOne = column == Older ? Choice::Newer : Choice::Older;
    if (kind(row) != Kind::Both)
        choose(row, clicked);
    else if (choice(row) == Choice::Both)
        choose(row, otherOne);
    else if (choice(row) == otherOne)
        choose(row, Choice::Both);
}

void MergeFieldsModel::chooseAll(Choice choice)
{
    for (const Row &row : m_rows) {
        if (row.kind == Kind::One || row.kind == Kind::Both)
            setChoice(row, choice);
    }
    tellChanged();
}

void MergeFieldsModel::tellChanged()
{
    if (!m_merge || m_rows.empty())
        return;
    m_merged = m_merge->merged();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

bool MergeFieldsModel::isKept(int row, Column column) const
{
    const Choice chosen = choice(row);
    return chosen == Choice::Both || kind(row) == Kind::Same
        || chosen == (column == Older ? Choice::Older : Choice::Newer);
}

QString MergeFieldsModel::text(int row, Column column) const
{
    const Field &shown = field(row);
    const auto words = [&](const Record &record) {
        const Value &value = record.value(shown.name);
        return isEmpty(value) ? QString() : m_valueText(shown, value);
    };
    switch (column) {
    case FieldColumn: return shown.label;
    case Older: return words(m_merge->kept);
    case Newer: return words(m_merge->other);
    default: break;
    }
    return detail(row).isEmpty() ? words(m_merged) : words(m_merge->kept) + u", "_s + words(m_merge->other);
}

QString MergeFieldsModel::detail(int row) const
{
    const FieldType type = field(row).type;
    const bool isOneValue = type == FieldType::Email || type == FieldType::Phone;
    return isOneValue && kind(row) == Kind::Both && choice(row) == Choice::Both ? tr("both kept, the older one first")
                                                                                : QString();
}

int MergeFieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MergeFieldsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MergeFieldsModel::accessibleText(int row, Column column) const
{
    QStringList parts{field(row).label};
    if (column != FieldColumn)
        parts += QStringList{headerData(column, Qt::Horizontal).toString(), text(row, column)};
    if (column == Older || column == Newer)
        parts += kind(row) == Kind::Same ? tr("same in both") : isKept(row, column) ? tr("chosen") : tr("not chosen");
    if (column == Merged && !detail(row).isEmpty())
        parts += detail(row);
    return parts.join(u", "_s);
}

QVariant MergeFieldsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(index.row(), column);
    case Qt::AccessibleTextRole: return accessibleText(index.row(), column);
    default: return {};
    }
}

QVariant MergeFieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == BylineRole)
        return m_bylines[static_cast<size_t>(section)];
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Older: return tr("Older");
    case Newer: return tr("Newer");
    case Merged: return tr("After merging");
    default: return tr("Field");
    }
}

} // namespace satchel::items

#include "moc_MergeFieldsModel.cpp"
