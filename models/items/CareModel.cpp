// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/CareModel.h"

#include <algorithm>

namespace satchel::items {

namespace {

constexpr int readAgainMilliseconds = 120;

} // namespace

CareModel::CareModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_worker(workspace.workerStore())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(readAgainMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &CareModel::read);
    connect(&workspace, &Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        const bool isConcerned = batch.touches(EntityKind::Deal) || batch.touches(EntityKind::Task)
            || batch.touches(EntityKind::Activity) || batch.touches(EntityKind::Stage)
            || batch.touches(EntityKind::ExchangeRate) || batch.touches(EntityKind::Company)
            || batch.touches(EntityKind::Contact);
        if (isConcerned && m_wasRead)
            m_pause.start();
    });
}

void CareModel::read()
{
    m_worker.post([this](store::Store &store) {
        auto deals = readCare(store);
        QMetaObject::invokeMethod(this, [this, found = std::move(deals)]() mutable {
            if (found)
                take(std::move(*found));
            else
                Q_EMIT m_workspace.failed(found.error());
        });
    });
}

void CareModel::take(std::vector<CareDeal> deals)
{
    if (m_wasRead && deals == m_deals)
        return;
    beginResetModel();
    m_deals = std::move(deals);
    m_wasRead = true;
    choose();
    endResetModel();
    Q_EMIT wasReadAgain();
}

void CareModel::setGroup(std::optional<CareGroup> group)
{
    if (group == m_group)
        return;
    beginResetModel();
    m_group = group;
    choose();
    endResetModel();
    Q_EMIT wasReadAgain();
}

void CareModel::choose()
{
    m_rows.clear();
    for (size_t i = 0; i < m_deals.size(); ++i) {
        if (!m_group || m_deals[i].isIn(*m_group))
            m_rows.push_back(i);
    }
}

int CareModel::rowOf(RecordId deal) const
{
    const auto found = std::ranges::find(m_rows, deal, [this](size_t at) { return m_deals[at].id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int CareModel::countOf(std::optional<CareGroup> group) const
{
    return static_cast<int>(
        std::ranges::count_if(m_deals, [group](const CareDeal &deal) { return !group || deal.isIn(*group); }));
}

BoardTotals::Overall CareModel::stake() const
{
    BoardTotals::Overall all;
    all.weighted.currency = m_workspace.store().mainCurrency();
    for (const size_t at : m_rows) {
        const CareDeal &deal = m_deals[at];
        const Currency currency = deal.value.currency;
        if (deal.stake) {
            all.weighted.minor += deal.stake->minor;
            all.isConverted |= currency != all.weighted.currency;
        } else if (!currency.isNull() && std::ranges::find(all.missing, currency) == all.missing.end()) {
            all.missing.push_back(currency);
        }
    }
    return all;
}

int CareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CareModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const CareDeal &at = deal(index.row());
    return role == Qt::AccessibleTextRole && m_wording ? m_wording(at) : at.title;
}

} // namespace satchel::items

#include "moc_CareModel.cpp"
