// SPDX-License-Identifier: GPL-3.0-or-later
// The open deals of one pipeline: lanes at the top level, their cards as children. Read with one query; what is read
// stays packed (store::Rows) and lanes hold sorted row numbers, so 10,000 cards cost little more than reading them.
// Follows Workspace::changed card by card. UI thread.
#pragma once

#include "items/BoardCard.h"
#include "items/BoardStage.h"
#include "items/BoardTotals.h"
#include "items/Workspace.h"

#include <QAbstractItemModel>
#include <QHash>

namespace satchel::items {

enum class BoardOrder : quint8 { NextAction, Value, Age, Title };
enum class BoardGrouping : quint8 { None, Owner };

/// The cards of one owner across all lanes.
struct BoardGroup
{
    RecordId id; // null: nobody's
    QString name;
};

struct BoardRequest
{
    RecordId pipeline; // null: the first one
    Filter filter; // of deals; which stages and that they are open is added
    BoardOrder order = BoardOrder::NextAction;
    BoardGrouping grouping = BoardGrouping::None;
};

class BoardModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit BoardModel(Workspace &workspace, QObject *parent = nullptr);

    /// Reads pipeline, stages and cards now.
    Result<void> load(const BoardRequest &request);
    Result<void> reload() { return load(m_request); }
    void setOrder(BoardOrder order);
    /// In each lane the cards of the first group come first.
    void setGrouping(BoardGrouping grouping);
    /// My own deals first, then by name, nobody's last; empty when the cards are not grouped.
    const std::vector<BoardGroup> &groups() const { return m_groups; }
    int groupOf(RecordId owner) const; // -1: no group of theirs
    /// How many cards of each group a lane has.
    std::vector<int> groupSizes(int lane) const;
    /// Of each group.
    std::vector<BoardTotals> groupTotals() const;
    /// Sorts again when the day has changed since; what was due soon may be overdue.
    void followToday();
    const BoardRequest &request() const { return m_request; }

    const std::vector<BoardPipeline> &pipelines() const { return m_pipelines; }
    RecordId pipeline() const { return m_request.pipeline; }
    int laneCount() const { return static_cast<int>(m_lanes.size()); }
    const BoardStage &stage(int lane) const { return m_lanes[static_cast<size_t>(lane)].stage; }
    /// Stages of kind won and lost and those set aside.
    const std::vector<BoardStage> &dockStages() const { return m_dock; }
    const BoardStage *findStage(RecordId stage) const;
    int laneOf(RecordId stage) const; // -1: not a lane

    int cardCount(int lane) const { return static_cast<int>(m_lanes[static_cast<size_t>(lane)].cards.size()); }
    qint64 openCount() const;
    /// What finds the deals of the lanes anywhere: the same open deals that reports count (OpenDeals.h).
    Filter shownDeals() const;
    BoardCard card(int lane, int position) const;
    BoardCard card(const QModelIndex &index) const { return card(laneAt(index), index.row()); }
    /// Changes when a card's content does; a key for what is drawn of it.
    quint64 cardKey(int lane, int position) const { return cardAt(lane, position).row + m_generation; }
    RecordId cardId(const QModelIndex &index) const;
    /// Names on the quotes of a deal. Read when they are first asked for, so only for cards that show them.
    const QStringList &products(RecordId deal) const;
    Money cardValue(const QModelIndex &index) const;
    RecordId cardOwner(const QModelIndex &index) const;
    Decimal cardProbability(const QModelIndex &index) const;

    const BoardTotals &totals(int lane) const;
    BoardTotals totals() const;
    const BoardRates &rates() const { return m_rates; }

    QModelIndex laneIndex(int lane) const { return index(lane, 0); }
    QModelIndex indexOf(RecordId deal) const;
    /// The lane of a card's or a lane's index.
    static int laneAt(const QModelIndex &index)
    {
        return isCard(index) ? static_cast<int>(index.internalId()) - 1 : index.row();
    }
    static bool isCard(const QModelIndex &index) { return index.isValid() && index.internalId() != 0; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// Lanes, pipelines or the whole board were read again.
    void loaded();
    void totalsChanged();
    void productsChanged();

private:
    struct Card
    {
        qint64 key; // in the board's order
        quint32 row; // in m_rows
        quint32 group = 0;
    };
    struct Lane
    {
        BoardStage stage;
        std::vector<Card> cards;
        mutable std::optional<BoardTotals> totals;
    };
    using Owners = QHash<RecordId, QString>;

    const Card &cardAt(int lane, int position) const
    {
        return m_lanes[static_cast<size_t>(lane)].cards[static_cast<size_t>(position)];
    }
    store::Query query() const;
    Result<void> readFrame();
    void fillLanes();
    qint64 keyOf(qsizetype row) const;
    bool isBefore(const Card &left, const Card &right) const;
    void sortLane(Lane &lane) const;
    void sortAll();
    void group(qsizetype newRow);
    bool hasGroupFor(qsizetype row) const;
    quint32 groupOfRow(qsizetype row) const;

    void follow(const store::ChangeBatch &batch);
    std::vector<RecordId> dealsTouched(const store::ChangeBatch &batch) const;
    void mend(const std::vector<RecordId> &deals);
    void removeCard(int lane, int position);
    void insertCard(int lane, Card card);
    void replaceCard(int lane, int position, int newLane, Card card);
    int placeIn(const Lane &lane, const Card &card) const;

    Workspace &m_workspace;
    BoardRequest m_request;
    QDate m_today;
    std::vector<BoardPipeline> m_pipelines;
    std::vector<Lane> m_lanes;
    std::vector<BoardStage> m_dock;
    store::Rows m_rows; // changed cards are appended; the rows they had stay unused until the next load
    BoardRates m_rates;
    Owners m_owners;
    std::vector<BoardGroup> m_groups;
    mutable QHash<RecordId, QStringList> m_products;
    quint64 m_generation = 0; // in steps above any row number
    bool m_isLoaded = false;
};

} // namespace satchel::items
