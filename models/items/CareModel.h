// SPDX-License-Identifier: GPL-3.0-or-later
// The open deals that need care as a list, the most that is at stake first. A worker reads them again after a change
// of what decides about them. UI thread.
#pragma once

#include "items/BoardTotals.h"
#include "items/DealCare.h"
#include "items/StoreWorker.h"

#include <QAbstractListModel>
#include <QTimer>

namespace satchel::items {

class CareModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit CareModel(Workspace &workspace, QObject *parent = nullptr);

    void read();
    bool wasRead() const { return m_wasRead; }
    /// Those of one group; empty: all.
    void setGroup(std::optional<CareGroup> group);
    const CareDeal &deal(int row) const { return m_deals[m_rows[static_cast<size_t>(row)]]; }
    /// -1 when it is not shown.
    int rowOf(RecordId deal) const;
    int countOf(std::optional<CareGroup> group) const;
    /// What is at stake in all that are shown: the weighted values, in the main currency.
    BoardTotals::Overall stake() const;

    /// What a screen reader says of a deal; its title without.
    using Wording = std::function<QString(const CareDeal &)>;
    void setWording(Wording wording) { m_wording = std::move(wording); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void wasReadAgain();

private:
    void take(std::vector<CareDeal> deals);
    void choose();

    Workspace &m_workspace;
    std::vector<CareDeal> m_deals;
    std::vector<size_t> m_rows; // places in m_deals
    std::optional<CareGroup> m_group;
    Wording m_wording;
    bool m_wasRead = false;
    QTimer m_pause;
    StoreWorker m_worker;
};

} // namespace satchel::items
