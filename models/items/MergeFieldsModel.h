// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of two records that are to become one: the value of the older, of the newer, and of the record that stays.
// Where they differ a person chooses one, or both where both have a place; what only one of them has stays. Choosing
// changes nothing in the store.
#pragma once

#include "items/RecordMerge.h"

#include <QAbstractTableModel>

#include <array>
#include <functional>
#include <optional>

namespace satchel::items {

class MergeFieldsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FieldColumn, Older, Newer, Merged, ColumnCount };
    enum Role { BylineRole = Qt::UserRole + 1 };
    enum class Kind : quint8 {
        One, // of two values one is chosen
        Both, // both can be kept
        Same,
        Single, // only one of them has a value
    };
    enum class Choice : quint8 { Older, Newer, Both };
    /// How a value reads; references by the title of their record.
    using ValueText = std::function<QString(const Field &field, const Value &value)>;

    explicit MergeFieldsModel(ValueText valueText, QObject *parent = nullptr);

    /// Shows a merge as proposed; what was chosen stays when it is of the same two unchanged records.
    void show(const RecordMerge &merge);
    void clear();
    /// As the person left it; nothing when no pair is shown.
    const std::optional<RecordMerge> &merge() const { return m_merge; }
    /// Below the name of a column.
    void setByline(Column column, const QString &byline);

    Kind kind(int row) const { return m_rows[static_cast<size_t>(row)].kind; }
    const Field &field(int row) const { return *m_rows[static_cast<size_t>(row)].field; }
    Choice choice(int row) const;
    /// Nothing where there is no such choice.
    void choose(int row, Choice choice);
    /// The cell of a record: chooses its value, or where both can stay adds or omits it. One always stays.
    void toggle(int row, Column column);
    void chooseAll(Choice choice);
    /// Whether the value of this record stays.
    bool isKept(int row, Column column) const;
    QString text(int row, Column column) const;
    /// Below the merged value.
    QString detail(int row) const;

    /// Fields that only one of the two has.
    int singleCount() const { return m_singleCount; }
    bool areSinglesShown() const { return m_areSinglesShown; }
    void setSinglesShown(bool areShown);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        const Field *field;
        Kind kind;
    };
    void makeRows();
    void setChoice(const Row &row, Choice choice);
    void tellChanged();
    bool isListed(const Field &field) const;
    QString accessibleText(int row, Column column) const;

    ValueText m_valueText;
    std::optional<RecordMerge> m_merge;
    Record m_merged;
    std::vector<Row> m_rows;
    int m_singleCount = 0;
    bool m_areSinglesShown = false;
    std::array<QString, ColumnCount> m_bylines;
};

} // namespace satchel::items
