// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/NoticesModel.h"

namespace satchel::items {

namespace {

constexpr int settleMilliseconds = 500;
constexpr qint64 shortestAbsence = 3'600'000;

/// What others did is read from the log, from a place on; everything else from how the records are.
bool isOfLog(Notice::Kind kind)
{
    const NoticeGroup group = groupOf(kind);
    return group == NoticeGroup::ForMe || group == NoticeGroup::Others;
}

} // namespace

NoticesModel::NoticesModel(Workspace &workspace, const NoticeMemory &memory, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_memory(memory), m_worker(workspace.workerStore())
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMilliseconds);
    connect(&m_settle, &QTimer::timeout, this, &NoticesModel::refresh);
    connect(&workspace, &Workspace::changed, &m_settle, qOverload<>(&QTimer::start));
}

void NoticesModel::refresh()
{
    const bool wasAway = m_memory.leftSequence >= 0
        && m_workspace.clock().now().ms - m_memory.leftAt.ms > shortestAbsence;
    const bool needsDigest = !std::exchange(m_isDigestRead, true) && wasAway;
    const Instant left = m_memory.leftAt;
    const qint64 leftSequence = m_memory.leftSequence;
    m_worker.post([this, needsDigest, left, leftSequence, since = m_memory.sequence, settings = m_settings](
                      store::Store &store) {
        const auto digest = needsDigest ? readAwayDigest(store, leftSequence, left) : Result<AwayDigest>(AwayDigest());
        auto notices = readNotices(store, since, settings);
        const auto sequence = store.log().lastSequence();
        QMetaObject::invokeMethod(this, [this, needsDigest, digest, notices, sequence] {
            if (needsDigest && digest)
                m_digest = *digest;
            if (!notices || !sequence)
                Q_EMIT failed(notices ? sequence.error() : notices.error());
            else
                take(notices->notices, *sequence, notices->next);
        });
    });
}

void NoticesModel::setReminderSettings(const ReminderSettings &settings)
{
    if (m_settings == settings)
        return;
    m_settings = settings;
    m_settle.start();
}

void NoticesModel::take(std::vector<Notice> notices, qint64 sequence, Instant next)
{
    m_ofStore = std::move(notices);
    m_sequence = sequence;
    m_readNext = next;
    // The first look, or an older store was put in place: what happened before is no news.
    const bool isStranger = m_memory.sequence < 0 || m_memory.sequence > sequence;
    if (isStranger)
        m_memory.sequence = sequence;
    if (isStranger || m_memory.leftSequence != sequence) {
        m_memory.leftSequence = sequence;
        m_memory.leftAt = m_workspace.clock().now();
        Q_EMIT memoryChanged();
    }
    show();
    Q_EMIT read();
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
    if (m_memory.isSnoozed(notice, m_workspace.clock().now()))
        return view == View::Snoozed;
    switch (view) {
    case View::Everything: return true;
    case View::ForMe: return groupOf(notice.kind) == NoticeGroup::ForMe;
    case View::Snoozed: break;
    }
    return false;
}

bool NoticesModel::isFresh(const Notice &notice) const
{
    return isIn(notice, View::Everything) && !m_memory.isSeen(notice);
}

int NoticesModel::countOf(View view) const
{
    const auto in = [&](const std::vector<Notice> &notices) {
        return std::ranges::count_if(notices, [&](const Notice &notice) { return isIn(notice, view); });
    };
    return static_cast<int>(in(m_ofStore) + in(m_connections));
}

int NoticesModel::countOf(NoticeGroup group) const
{
    const auto head = std::ranges::find_if(m_rows, [&](const Row &row) { return row.isHead && row.group == group; });
    return head == m_rows.end() ? 0 : head->count;
}

int NoticesModel::freshCount() const
{
    const auto fresh = [&](const std::vector<Notice> &notices) {
        return std::ranges::count_if(notices, [&](const Notice &notice) { return isFresh(notice); });
    };
    return static_cast<int>(fresh(m_ofStore) + fresh(m_connections));
}

std::vector<Notice> NoticesModel::fresh() const
{
    std::vector<Notice> fresh;
    for (const auto *notices : {&m_ofStore, &m_connections})
        std::ranges::copy_if(
            *notices, std::back_inserter(fresh), [this](const Notice &notice) { return isFresh(notice); });
    return fresh;
}

void NoticesModel::markAnnounced(const QStringList &keys)
{
    for (const QString &key : keys)
        m_memory.announced.insert(key, m_workspace.clock().now());
    Q_EMIT memoryChanged();
}

void NoticesModel::setDigestDay(QDate day)
{
    m_memory.digestDay = day;
    Q_EMIT memoryChanged();
}

void NoticesModel::dismissDigest()
{
    m_digest = {};
    Q_EMIT countsChanged();
}

void NoticesModel::show()
{
    std::vector<Row> rows;
    for (const NoticeGroup group :
        {NoticeGroup::ForMe, NoticeGroup::Others, NoticeGroup::Tasks, NoticeGroup::Deals, NoticeGroup::Sync}) {
        const size_t head = rows.size();
        rows.push_back({.isHead = true, .group = group});
        for (const auto *notices : {&m_ofStore, &m_connections}) {
            for (const Notice &notice : *notices) {
                if (groupOf(notice.kind) == group && isIn(notice, m_view))
                    rows.push_back({false, group, 0, notice, m_memory.isSeen(notice),
                        m_view == View::Snoozed ? m_memory.snoozed.value(notice.key()) : Instant()});
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
    if (next.ms > 0)
        Q_EMIT dueAt(next);
}

void NoticesModel::remember()
{
    std::vector<Notice> all = m_ofStore;
    all.insert(all.end(), m_connections.begin(), m_connections.end());
    m_memory.keepOnly(all);
    // Once all of what others did was seen, the log before needs no second look.
    const bool hasNews = std::ranges::any_of(
        m_ofStore, [&](const Notice &notice) { return isOfLog(notice.kind) && !m_memory.isSeen(notice); });
    if (!hasNews && m_sequence >= 0)
        m_memory.sequence = m_sequence;
    Q_EMIT memoryChanged();
    show();
}

void NoticesModel::markSeen(int row)
{
    markSeen(m_rows[static_cast<size_t>(row)].notice.key());
}

void NoticesModel::markSeen(const QString &key)
{
    m_memory.snoozed.remove(key);
    m_memory.seen.insert(key, m_workspace.clock().now());
    remember();
}

void NoticesModel::markAllSeen()
{
    m_digest = {};
    for (const auto *notices : {&m_ofStore, &m_connections}) {
        for (const Notice &notice : *notices) {
            if (isFresh(notice))
                m_memory.seen.insert(notice.key(), m_workspace.clock().now());
        }
    }
    remember();
}

void NoticesModel::snooze(int row, Instant until)
{
    snooze(m_rows[static_cast<size_t>(row)].notice.key(), until);
}

void NoticesModel::snooze(const QString &key, Instant until)
{
    m_memory.seen.remove(key);
    m_memory.snoozed.insert(key, until);
    remember();
}

void NoticesModel::unsnooze(const QString &key)
{
    m_memory.snoozed.remove(key);
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
    return row(index.row()).isHead ? Qt::ItemFlags(Qt::ItemNeverHasChildren) // the arrows pass it over
                                   : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace satchel::items

#include "moc_NoticesModel.cpp"
