// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/NoticesModel.h"

namespace satchel::items {

namespace {

constexpr int settleMilliseconds = 500;
constexpr qint64 longestTimer = 24 * 3'600'000; // a timer's interval is an int, and the clock may be set

} // namespace

NoticesModel::NoticesModel(Workspace &workspace, const NoticeMemory &memory, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_memory(memory), m_worker(workspace.workerStore())
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMilliseconds);
    m_due.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &NoticesModel::refresh);
    connect(&m_due, &QTimer::timeout, this, &NoticesModel::refresh);
    connect(&workspace, &Workspace::changed, &m_settle, qOverload<>(&QTimer::start));
}

void NoticesModel::refresh()
{
    m_worker.post([this, since = m_memory.sequence](store::Store &store) {
        auto notices = readNotices(store, since);
        const auto sequence = store.log().lastSequence();
        const Instant next = nextMoment(store);
        QMetaObject::invokeMethod(this, [this, notices, sequence, next] {
            if (!notices || !sequence)
                Q_EMIT failed(notices ? sequence.error() : notices.error());
            else
                take(*notices, *sequence, next);
        });
    });
}

void NoticesModel::take(std::vector<Notice> notices, qint64 sequence, Instant next)
{
    m_ofStore = std::move(notices);
    m_sequence = sequence;
    m_readNext = next;
    // The first look, or an older store was put in place: what happened before is no news.
    if (m_memory.sequence < 0 || m_memory.sequence > sequence) {
        m_memory.sequence = sequence;
        Q_EMIT memoryChanged();
    }
    show();
}

void NoticesModel::setConnections(std::vector<Notice> connections)
{
    if (connections == m_connections)
        return;
    m_connections = std::move(connections);
    show();
}

void NoticesModel::setView(View view)
{
    m_view = view;
    show();
}

bool NoticesModel::isIn(const Notice &notice, View view) const
{
    const bool isSnoozed = m_memory.isSnoozed(notice, m_workspace.clock().now());
    switch (view) {
    case View::New: return !isSnoozed && !m_memory.isSeen(notice);
    case View::Everything: return !isSnoozed;
    case View::Snoozed: break;
    }
    return isSnoozed;
}

int NoticesModel::countOf(View view) const
{
    const auto in = [&](const std::vector<Notice> &notices) {
        return std::ranges::count_if(notices, [&](const Notice &notice) { return isIn(notice, view); });
    };
    return static_cast<int>(in(m_ofStore) + in(m_connections));
}

void NoticesModel::show()
{
    std::vector<Row> rows;
    for (const NoticeGroup group : {NoticeGroup::Others, NoticeGroup::Tasks, NoticeGroup::Deals, NoticeGroup::Sync}) {
        const size_t head = rows.size();
        rows.push_back({.isHead = true, .group = group});
        for (const auto *notices : {&m_ofStore, &m_connections}) {
            for (const Notice &notice : *notices) {
                if (groupOf(notice.kind) == group && isIn(notice, m_view))
                    rows.push_back({false, group, 0, notice, m_memory.isSeen(notice)});
            }
        }
        rows[head].count = static_cast<int>(rows.size() - head - 1);
        if (rows[head].count == 0)
            rows.pop_back();
    }
    if (rows != m_rows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    Q_EMIT countsChanged();
    Instant next = m_readNext;
    for (const Instant until : std::as_const(m_memory.snoozed)) {
        if (until > m_workspace.clock().now() && until < next)
            next = until;
    }
    const qint64 wait = next.ms - m_workspace.clock().now().ms;
    if (next.ms > 0)
        m_due.start(static_cast<int>(qBound(qint64(1'000), wait, longestTimer)));
}

void NoticesModel::remember()
{
    std::vector<Notice> all = m_ofStore;
    all.insert(all.end(), m_connections.begin(), m_connections.end());
    m_memory.keepOnly(all);
    // Once all of what others did was seen, the log before needs no second look.
    const bool hasNews = std::ranges::any_of(m_ofStore,
        [&](const Notice &notice) { return groupOf(notice.kind) == NoticeGroup::Others && !m_memory.isSeen(notice); });
    if (!hasNews && m_sequence >= 0)
        m_memory.sequence = m_sequence;
    Q_EMIT memoryChanged();
    show();
}

void NoticesModel::markSeen(int row)
{
    const Notice notice = m_rows[static_cast<size_t>(row)].notice;
    m_memory.snoozed.remove(notice.key());
    m_memory.seen.insert(notice.key(), m_workspace.clock().now());
    remember();
}

void NoticesModel::markAllSeen()
{
    for (const auto *notices : {&m_ofStore, &m_connections}) {
        for (const Notice &notice : *notices) {
            if (isIn(notice, View::New))
                m_memory.seen.insert(notice.key(), m_workspace.clock().now());
        }
    }
    remember();
}

void NoticesModel::snooze(int row, Instant until)
{
    const QString key = m_rows[static_cast<size_t>(row)].notice.key();
    m_memory.seen.remove(key);
    m_memory.snoozed.insert(key, until);
    remember();
}

int NoticesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant NoticesModel::data(const QModelIndex &index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !isText || !m_wording)
        return {};
    return m_wording(row(index.row()));
}

Qt::ItemFlags NoticesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return row(index.row()).isHead ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                                   : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace satchel::items
