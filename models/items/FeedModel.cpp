// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/FeedModel.h"

namespace satchel::items {

namespace {

constexpr int mostEntries = 200;
constexpr int settleMilliseconds = 500;

} // namespace

FeedModel::FeedModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_worker(workspace.workerStore())
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMilliseconds);
    connect(&m_settle, &QTimer::timeout, this, &FeedModel::read);
    connect(&workspace, &Workspace::changed, this, [this] {
        if (m_state != State::Unread)
            m_settle.start();
    });
}

void FeedModel::read()
{
    if (m_state != State::Read)
        setState(State::Reading);
    m_worker.post([this](store::Store &store) {
        auto entries = readFeed(store, mostEntries);
        QMetaObject::invokeMethod(this, [this, entries = std::move(entries)]() mutable {
            if (entries)
                return take(std::move(*entries));
            setState(State::Failed);
            Q_EMIT failed(entries.error());
        });
    });
}

void FeedModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void FeedModel::take(std::vector<FeedEntry> entries)
{
    if (entries != m_entries) {
        beginResetModel();
        m_entries = std::move(entries);
        m_rows.clear();
        QDate day;
        for (const FeedEntry &entry : m_entries) {
            const QDate its = entry.at.dateIn(m_workspace.clock().zone());
            if (its != day)
                m_rows.push_back({its, {}});
            day = its;
            m_rows.push_back({{}, entry});
        }
        endResetModel();
    }
    setState(State::Read);
}

int FeedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FeedModel::data(const QModelIndex &index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !isText || !m_wording)
        return {};
    return m_wording(row(index.row()));
}

Qt::ItemFlags FeedModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return row(index.row()).isHead() ? Qt::ItemFlags(Qt::ItemNeverHasChildren) // the arrows pass it over
                                     : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace satchel::items

#include "moc_FeedModel.cpp"
