// SPDX-License-Identifier: GPL-3.0-or-later
// The rows that cannot be imported or are there already, with place and reason; and the imports that were, with
// their counts. Both are lists that are replaced as a whole.
#pragma once

#include "store/ImportHistory.h"
#include "ui/common/PageContext.h"
#include "ui/imports/ImportSession.h"

#include <optional>
#include <QAbstractTableModel>

namespace satchel::ui {

class IssueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// What does not fit, what becomes of the rows that are there already, and what an update changes in them.
    void show(const ImportSession &session);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// A person ticked or unticked that the row is the record that it may be.
    void sameToggled(qint64 row);

private:
    void addMatches(const ImportSession &session);

    struct Line
    {
        qint64 row = 0;
        QString column; // "C · Birthday"
        QString result;
        QString reason;
        std::optional<bool> isSame = {}; // of a row that may be a record that is here
    };
    QList<Line> m_lines;
    bool m_isTable = true; // else its places are lines
};

class ImportHistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    ImportHistoryModel(const PageContext &context, QObject *parent);

    void refresh();
    const store::ImportRun &run(int row) const { return m_runs[size_t(row)]; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    PageContext m_context;
    std::vector<store::ImportRun> m_runs;
};

} // namespace satchel::ui
