// SPDX-License-Identifier: GPL-3.0-or-later
// What a list, or what is selected in it, comes to: the groups that the entity declares (Entity::totals), each with its
// number and its sums. Read on a worker, again after changes; the newest request wins. UI thread.
#pragma once

#include "items/BoardTotals.h"
#include "items/ListSearch.h"
#include "items/RowSet.h"
#include "items/StoreWorker.h"

#include <QObject>
#include <QTimer>

namespace satchel::items {

struct ListFigures
{
    struct Group
    {
        QString key; // of the choice; empty where a record has none
        BoardTotals totals;
    };
    std::vector<Group> groups; // in the order of the choices, those that have records
    BoardRates rates;
    bool isOfSelection = false;
    std::vector<qint64> counts; // of Request::counted
    QStringList missing; // the parts of a search that found nothing which no record has
    QString problem; // of the first of them that is meant as a condition and is none (ListSearch.h)

    qint64 count() const;
    /// Of some groups; of all without any.
    BoardTotals together(const QStringList &keys = {}) const;
};

/// Reads them now.
Result<ListFigures> readListFigures(store::Store &store, EntityKind entity, const Filter &filter);
Result<ListFigures> readListFigures(store::Store &store, EntityKind entity, const std::vector<qint64> &selected);

class ListFiguresReader : public QObject
{
    Q_OBJECT

public:
    ListFiguresReader(Workspace &workspace, EntityKind entity, QObject *parent = nullptr);
    ~ListFiguresReader() override;

    struct Request
    {
        Filter filter;
        std::vector<qint64> selected = {}; // row keys; when there are any, the figures are of these
        std::vector<Filter> counted = {}; // how many records each of these finds
        ListSearch unanswered = {}; // a search that found nothing, to find out why
    };
    void read(Request request);
    const ListFigures &figures() const { return m_figures; }

Q_SIGNALS:
    void changed();

private:
    void start();

    Workspace &m_workspace;
    EntityKind m_entity;
    Request m_request;
    ListFigures m_figures;
    QTimer m_pause; // gathers changes that come together
    std::shared_ptr<std::atomic<quint64>> m_generation = std::make_shared<std::atomic<quint64>>(0);
    std::unique_ptr<StoreWorker> m_worker;
};

} // namespace satchel::items
