// SPDX-License-Identifier: GPL-3.0-or-later
// The stages of one pipeline as a table to edit: order, name, colour, probability, kind, rotting days, set aside. Each
// edit is one change set; a move writes the positions it changed.
#pragma once

#include "items/Workspace.h"

#include <QAbstractTableModel>

namespace satchel::items {

class StageTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Color, Probability, Kind, RottingDays, SetAside, ColumnCount };

    explicit StageTableModel(Workspace &workspace, QObject *parent = nullptr);

    void setPipeline(RecordId pipeline);
    RecordId pipeline() const { return m_pipeline; }
    const Field &field(int column) const;
    RecordId idOf(int row) const { return m_rows[static_cast<size_t>(row)].id; }
    Value value(int row, int column) const;
    void setValue(int row, int column, const Value &value);
    /// Behind the open stages, before those in which deals are closed or set aside; returns its row.
    int add(const QString &name);
    /// Puts a stage before the one that is at `before` now; rowCount() is the end.
    void move(int row, int before);
    /// Nothing where they cannot be counted.
    std::optional<qint64> dealsIn(int row) const;
    /// Refused (false) while deals are in the stage.
    bool remove(int row);
    /// Its deals go to another stage of the pipeline, in the same change set: one undo brings back all of it.
    void removeAndMove(int row, int to);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(
        const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    struct Row
    {
        RecordId id;
        std::array<Value, ColumnCount> values;
    };

    void read();

    Workspace &m_workspace;
    RecordId m_pipeline;
    std::vector<Row> m_rows;
};

} // namespace satchel::items
