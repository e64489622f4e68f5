// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mail/Conversations.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "store/mail/MailMessages.h"
#include "store/Statements.h"
#include "store/TableLayout.h"

#include <algorithm>
#include <QHash>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

/// Of each message, the oldest first, so that what is read last is the newest. The text is read up to here.
constexpr std::string_view messageColumns
    = "SELECT thread, id, at, direction, automatic, subject, sender, recipients, substr(body, 1, 400), contact,"
      " company, deal, lead, owner FROM activity WHERE kind = 'email' AND deleted_at IS NULL AND at IS NOT NULL AND ";
constexpr std::string_view messageOrder = " ORDER BY at, row";

void take(RecordId &into, const Statement &row, int column)
{
    if (!row.isNull(column))
        into = recordIdAt(row, column);
}

void addMessage(Conversation &conversation, const Statement &row)
{
    const Instant at{row.integer(2)};
    const bool isIncoming = row.text(3) != choice::outgoing;
    const bool isAutomatic = row.integer(4) != 0;
    ++conversation.messages;
    if (!isIncoming)
        conversation.times.lastOutgoing = at;
    else if (!isAutomatic)
        conversation.times.lastIncoming = at;
    conversation.newest = recordIdAt(row, 1);
    conversation.at = at;
    conversation.isIncoming = isIncoming;
    conversation.subject = row.text(5);
    conversation.sender = row.text(6);
    conversation.recipients = splitItems(row.text(7));
    conversation.beginning = row.text(8);
    take(conversation.contact, row, 9);
    take(conversation.company, row, 10);
    take(conversation.deal, row, 11);
    take(conversation.lead, row, 12);
    take(conversation.owner, row, 13);
}

std::optional<Instant> instantAt(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(Instant{row.integer(column)});
}

} // namespace

Result<std::vector<Conversation>> Conversations::since(Instant since)
{
    std::vector<Conversation> all;
    QHash<QString, size_t> places;
    TRY(eachRow(
        bound(m_store.database(),
            std::string(messageColumns)
                + "thread IN (SELECT thread FROM activity WHERE kind = 'email' AND at >= ? AND deleted_at IS NULL"
                  " AND thread <> '')"
                + std::string(messageOrder),
            since),
        [&](const Statement &row) {
            const QString thread = row.text(0);
            const auto place = places.constFind(thread);
            const size_t at = place == places.cend() ? all.size() : *place;
            if (at == all.size()) {
                places.insert(thread, at);
                all.emplace_back().thread = thread;
            }
            addMessage(all[at], row);
        }));
    TRY(addDecisions(all));
    TRY(addFacts(all));
    std::ranges::stable_sort(all, std::greater(), &Conversation::at);
    return all;
}

Result<Conversation> Conversations::get(const QString &thread)
{
    std::vector<Conversation> one(1);
    one.front().thread = thread;
    TRY(eachRow(
        bound(m_store.database(), std::string(messageColumns) + "thread = ?" + std::string(messageOrder), thread),
        [&one](const Statement &row) { addMessage(one.front(), row); }));
    if (one.front().messages == 0)
        return fail(Error::Kind::NotFound, Reason::tr("the conversation has no messages"), thread);
    TRY(addDecisions(one));
    TRY(addFacts(one));
    return std::move(one.front());
}

Result<std::vector<Record>> Conversations::messages(const QString &thread)
{
    const auto ids = TRY(readAll(
        m_store.database(),
        "SELECT id FROM activity WHERE thread = ? AND kind = 'email' AND deleted_at IS NULL ORDER BY at, row",
        [](const Statement &row) { return recordIdAt(row, 0); }, thread));
    std::vector<Record> messages;
    for (const RecordId &id : ids)
        messages.push_back(TRY(m_store.get(EntityKind::Activity, id)));
    return messages;
}

Result<void> Conversations::addDecisions(std::vector<Conversation> &conversations)
{
    for (Conversation &conversation : conversations) {
        // Two computers may have made one each before they met: the later decision counts.
        TRY(eachRow(bound(m_store.database(),
                        "SELECT id, done_at, snoozed_at, snoozed_until, owner FROM conversation WHERE thread = ? AND"
                        " deleted_at IS NULL ORDER BY updated_at DESC, id LIMIT 1",
                        conversation.thread),
            [&conversation](const Statement &row) {
                conversation.decision = recordIdAt(row, 0);
                conversation.times.doneAt = instantAt(row, 1);
                conversation.times.snoozedAt = instantAt(row, 2);
                conversation.times.snoozedUntil = instantAt(row, 3);
                take(conversation.owner, row, 4);
            }));
    }
    return {};
}

Result<void> Conversations::addFacts(std::vector<Conversation> &conversations)
{
    for (Conversation &conversation : conversations) {
        TRY(eachRow(
            bound(m_store.database(),
                "SELECT EXISTS (SELECT 1 FROM attachment WHERE activity IN (SELECT id FROM activity WHERE thread = ?1)"
                " AND deleted_at IS NULL), EXISTS (SELECT 1 FROM mail_message m WHERE m.activity IN (SELECT id FROM"
                " activity WHERE thread = ?1 AND direction = 'incoming') GROUP BY m.activity HAVING"
                " max(coalesce(m.wants_seen, m.is_seen)) = 0)",
                conversation.thread),
            [&conversation](const Statement &row) {
                conversation.hasAttachments = row.integer(0) != 0;
                conversation.isUnread = row.integer(1) != 0;
            }));
    }
    return {};
}

Edit editOf(const Conversation &conversation, std::vector<FieldValue> values)
{
    if (!conversation.decision.isNull())
        return Edit::update(EntityKind::Conversation, conversation.decision, std::move(values));
    values.push_back({field::thread, conversation.thread});
    values.push_back({field::subject, conversation.subject});
    return Edit::create(EntityKind::Conversation, {}, std::move(values));
}

} // namespace satchel::store
