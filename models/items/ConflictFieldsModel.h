// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of one record that both sides changed, with what was chosen for each: mine, theirs, what was before, or
// another value. Choosing changes nothing yet; resolve() does.
#pragma once

#include "items/ConflictStory.h"

#include <array>
#include <QAbstractTableModel>

namespace satchel::items {

class ConflictFieldsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { FieldColumn, Mine, Theirs, Before, ColumnCount };
    enum Role { BylineRole = Qt::UserRole + 1 };
    enum class Choice { None, Mine, Theirs, Before, Other };
    /// How a value reads; references by the title of their record.
    using ValueText = std::function<QString(const Field &field, const Value &value)>;

    ConflictFieldsModel(SyncStatusNotifier &syncStatus, ValueText valueText, QObject *parent = nullptr);

    /// Shows a record's fields. Choices stay when it is the record shown already.
    void show(const ConflictGroup &group);
    void clear();
    const ConflictGroup &group() const { return m_group; }
    const store::Conflict &conflict(int row) const { return m_group.conflicts[static_cast<size_t>(row)]; }
    const Field *field(int row) const;
    QString fieldLabel(int row) const;
    /// Who changed what when; `mine` has one entry per row.
    const ConflictStory &story() const { return m_story; }
    /// Who and when, below the name of a column.
    void setByline(Column column, const QString &byline);

    Choice choice(int row) const { return m_choices[static_cast<size_t>(row)].choice; }
    void choose(int row, Choice choice);
    void chooseOther(int row, const Value &value);
    void chooseAll(Choice choice);
    /// For each field the side that was changed last.
    void chooseNewest();
    Value otherValue(int row) const { return m_choices[static_cast<size_t>(row)].other; }
    int chosenCount() const;
    /// The change set that gives each chosen field its value, here and at the remote; the others stay open.
    Result<ChangeSet> resolution() const;
    /// Commits it.
    void resolve();
    /// The text of a cell, and what of it the other side has not.
    QString text(int row, Column column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    struct FieldChoice
    {
        Choice choice = Choice::None;
        Value other;
    };
    QString accessibleText(int row, Column column) const;
    QString wholeRecordText(const Value &value, bool isMine) const;

    SyncStatusNotifier &m_syncStatus;
    ValueText m_valueText;
    ConflictGroup m_group;
    std::vector<FieldChoice> m_choices;
    ConflictStory m_story;
    std::array<QString, ColumnCount> m_bylines;
};

} // namespace satchel::items
