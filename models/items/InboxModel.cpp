// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/InboxModel.h"

#include "domain/FieldNames.h"

#include <algorithm>

namespace satchel::items {

namespace {

constexpr int inboxPauseMilliseconds = 120; // a burst of changes is read once
constexpr int inboxClockMilliseconds = 30'000;

/// A conversation was archived, or an undo takes that back.
bool movesMessages(const store::ChangeBatch &batch)
{
    return std::ranges::any_of(batch.changes, [](const Change &change) {
        return change.entity == EntityKind::Conversation
            && (change.kind != Edit::Kind::Update || change.field == field::archived_at);
    });
}

} // namespace

InboxModel::InboxModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_worker(workspace.workerStore())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(inboxPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &InboxModel::read);
    m_minute.setInterval(inboxClockMilliseconds);
    connect(&m_minute, &QTimer::timeout, this, &InboxModel::followClock);
    connect(&workspace, &Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        constexpr EntityKind shown[] = {EntityKind::Activity, EntityKind::Conversation, EntityKind::Contact,
            EntityKind::Company, EntityKind::Lead, EntityKind::Deal, EntityKind::User, EntityKind::Attachment};
        if (m_wasRead && std::ranges::any_of(shown, [&](EntityKind entity) { return batch.touches(entity); }))
            m_pause.start();
        if (movesMessages(batch))
            Q_EMIT mailboxChanged();
    });
}

void InboxModel::read()
{
    m_minute.start();
    m_worker.post([this, search = m_search](store::Store &store) {
        auto reading = readInbox(store);
        auto threads = search.isEmpty() ? Result<QSet<QString>>() : findThreads(store, search);
        QMetaObject::invokeMethod(this, [this, search, reading = std::move(reading), threads]() mutable {
            if (!reading || !threads) {
                Q_EMIT m_workspace.failed(reading ? threads.error() : reading.error());
                return;
            }
            take(std::move(*reading), search.isEmpty() ? std::nullopt : std::optional(Found{search, *threads}));
        });
    });
}

void InboxModel::take(InboxReading reading, const std::optional<Found> &found)
{
    if (found && found->text != m_search)
        return; // another search is on its way
    const bool isSameSearch = m_found.has_value() == found.has_value()
        && (!found || (m_found->text == found->text && m_found->threads == found->threads));
    if (m_wasRead && isSameSearch && reading == m_reading)
        return;
    beginResetModel();
    m_reading = std::move(reading);
    m_found = found;
    m_wasRead = true;
    choose();
    endResetModel();
    Q_EMIT wasReadAgain();
}

std::vector<InboxRow> InboxModel::chosenRows() const
{
    if (!m_found)
        return inboxRows(m_reading.conversations, m_view, m_order, m_workspace.me(), now());
    std::vector<InboxRow> rows = inboxRows(m_reading.conversations, m_view, m_order, m_workspace.me(), now());
    std::erase_if(rows, [this](const InboxRow &row) {
        return row.isHeading || !m_found->threads.contains(m_reading.conversations[row.at].conversation.thread);
    });
    return rows;
}

void InboxModel::choose()
{
    m_rows = chosenRows();
}

/// A minute more of waiting is a repaint; a conversation that returns or changes its place makes other rows.
void InboxModel::followClock()
{
    if (!m_wasRead)
        return;
    if (chosenRows() != m_rows) {
        beginResetModel();
        choose();
        endResetModel();
        Q_EMIT wasReadAgain();
    } else if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

void InboxModel::setView(InboxView view)
{
    if (view == m_view)
        return;
    beginResetModel();
    m_view = view;
    choose();
    endResetModel();
    Q_EMIT wasReadAgain();
}

void InboxModel::setOrder(InboxOrder order)
{
    if (order == m_order)
        return;
    beginResetModel();
    m_order = order;
    choose();
    endResetModel();
    Q_EMIT wasReadAgain();
}

void InboxModel::setSearch(const QString &text)
{
    if (text.trimmed() == m_search)
        return;
    m_search = text.trimmed();
    read();
}

const InboxConversation *InboxModel::conversation(int row) const
{
    if (row < 0 || row >= rowCount() || m_rows[static_cast<size_t>(row)].isHeading)
        return nullptr;
    return &m_reading.conversations[m_rows[static_cast<size_t>(row)].at];
}

const InboxConversation *InboxModel::find(const QString &thread) const
{
    const auto found = std::ranges::find(
        m_reading.conversations, thread, [](const InboxConversation &one) { return one.conversation.thread; });
    return found == m_reading.conversations.end() ? nullptr : &*found;
}

int InboxModel::rowOf(const QString &thread) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (const InboxConversation *at = conversation(row); at && at->conversation.thread == thread)
            return row;
    }
    return -1;
}

int InboxModel::neighbour(int row, int step) const
{
    for (int at = row + step; at >= 0 && at < rowCount(); at += step) {
        if (!m_rows[static_cast<size_t>(at)].isHeading)
            return at;
    }
    return -1;
}

int InboxModel::countOf(InboxView view) const
{
    const Instant at = now();
    const RecordId me = m_workspace.me();
    return static_cast<int>(std::ranges::count_if(m_reading.conversations,
        [&](const InboxConversation &one) { return isInView(one.conversation, view, me, at); }));
}

/// The store is asked for the conversation as it is now: a decision that was made a moment ago has its record already.
void InboxModel::decide(const QString &label, const QString &thread, std::vector<FieldValue> values)
{
    const auto conversation = store::Conversations(m_workspace.store()).get(thread);
    if (!conversation) {
        Q_EMIT m_workspace.failed(conversation.error());
        return;
    }
    m_workspace.commit(label, {store::editOf(*conversation, std::move(values))});
}

void InboxModel::setDone(const QString &thread, bool isDone)
{
    if (isDone)
        decide(tr("Marked 1 conversation as done"), thread,
            {{field::done_at, now()}, {field::snoozed_at, Value()}, {field::snoozed_until, Value()}});
    else
        decide(tr("Reopened 1 conversation"), thread, {{field::done_at, Value()}, {field::archived_at, Value()}});
}

void InboxModel::snooze(const QString &thread, Instant until)
{
    decide(tr("Snoozed 1 conversation"), thread,
        {{field::snoozed_at, now()}, {field::snoozed_until, until}, {field::done_at, Value()}});
}

void InboxModel::stopSnoozing(const QString &thread)
{
    decide(
        tr("Stopped snoozing 1 conversation"), thread, {{field::snoozed_at, Value()}, {field::snoozed_until, Value()}});
}

void InboxModel::assign(const QString &thread, RecordId owner)
{
    decide(tr("Assigned 1 conversation"), thread, {{field::owner, owner.isNull() ? Value() : Value(owner)}});
}

void InboxModel::archive(const QString &thread)
{
    decide(tr("Archived 1 conversation"), thread,
        {{field::done_at, now()}, {field::archived_at, now()}, {field::snoozed_at, Value()},
            {field::snoozed_until, Value()}});
}

void InboxModel::setRead(const QString &thread, bool isRead)
{
    write([thread, isRead](store::Store &store) -> Result<void> {
        std::vector<RecordId> ids;
        const auto messages = TRY(store::Conversations(store).messages(thread));
        for (const Record &message : messages)
            ids.push_back(message.id);
        if (!isRead && !ids.empty()) // only the newest is to be read again
            ids = {ids.back()};
        return store::MailMessages(store).wantSeen(ids, isRead);
    });
}

void InboxModel::dismissSender(const QString &address)
{
    write([address](store::Store &store) { return store::MailMessages(store).dismiss(address); });
}

void InboxModel::write(std::function<Result<void>(store::Store &)> change)
{
    m_worker.post([this, change = std::move(change)](store::Store &store) {
        const auto done = change(store);
        QMetaObject::invokeMethod(this, [this, done] {
            if (done)
                Q_EMIT mailboxChanged();
            else
                Q_EMIT m_workspace.failed(done.error());
        });
    });
    read();
}

int InboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::AccessibleTextRole && m_wording)
        return m_wording(index.row());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const InboxConversation *at = conversation(index.row());
    return at ? at->name : QString();
}

Qt::ItemFlags InboxModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[static_cast<size_t>(index.row())].isHeading)
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace satchel::items

#include "moc_InboxModel.cpp"
