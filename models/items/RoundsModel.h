// SPDX-License-Identifier: GPL-3.0-or-later
// The sync log: the rounds of all connections, newest first, and their sums. Values are raw; the page writes them as
// its language does. SyncControl rolls a round back; without it, none can be.
#pragma once

#include "items/SyncStatusNotifier.h"
#include "store/sync/SyncRounds.h"
#include "store/sync/UndoPreview.h"

#include <QAbstractTableModel>

namespace satchel::items {

struct RoundItem
{
    store::RoundRecord round;
    QString connection; // its name
    QString system; // as the vendor is called
    bool canRollBack = false; // it changed this store, and the changes are not rolled back yet
};

class RoundsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Time,
        Connection,
        Received,
        Sent,
        Conflicts,
        Took,
        RollBack,
        ColumnCount
    }; // RollBack: whether it can be

    /// How a cell reads.
    using CellText = std::function<QString(const RoundItem &item, Column column)>;

    explicit RoundsModel(SyncStatusNotifier &syncStatus, QObject *parent = nullptr);
    /// What a screen reader says of a cell; without it the bare values.
    void setCellText(CellText cellText) { m_cellText = std::move(cellText); }

    void refresh();
    /// Rounds that failed alone: the error log.
    void setOnlyFailed(bool isOnly);
    bool isOnlyFailed() const { return m_isOnlyFailed; }
    const RoundItem &item(int row) const { return m_items[static_cast<size_t>(row)]; }
    const store::RoundFigures &today() const { return m_today; }
    const store::RoundFigures &month() const { return m_month; }
    /// Finds out, on a worker, what rolling a round back would do here and at the remotes. Answers undoPreviewed or
    /// rollBackFailed.
    void previewUndo(qint64 round);
    /// Answers rolledBack or rollBackFailed.
    void rollBack(qint64 round);
    bool isRollingBack() const { return m_isRollingBack; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void figuresChanged();
    void undoPreviewed(qint64 round, const satchel::store::UndoPreview &preview);
    /// `kept`: values and records that were changed again since and stay as they are.
    void rolledBack(qsizetype kept);
    void rollBackFailed(const satchel::Error &error);

private:
    void readFigures();
    void endRollBack();

    SyncStatusNotifier &m_syncStatus;
    CellText m_cellText;
    std::vector<RoundItem> m_items;
    store::RoundFigures m_today;
    store::RoundFigures m_month;
    bool m_isOnlyFailed = false;
    bool m_isRollingBack = false;
};

} // namespace satchel::items
