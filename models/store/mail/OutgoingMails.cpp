// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mail/OutgoingMails.h"

#include "domain/Reason.h"
#include "store/Statements.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr std::pair<OutgoingState, QLatin1StringView> outgoingStates[] = {
    {OutgoingState::Draft, "draft"_L1},
    {OutgoingState::Queued, "queued"_L1},
    {OutgoingState::Sending, "sending"_L1},
    {OutgoingState::InDoubt, "in_doubt"_L1},
    {OutgoingState::Sent, "sent"_L1},
    {OutgoingState::Failed, "failed"_L1},
};

OutgoingState outgoingStateOf(const QString &name)
{
    for (const auto &[state, text] : outgoingStates) {
        if (text == name)
            return state;
    }
    return OutgoingState::InDoubt; // never sent by mistake
}

constexpr std::pair<QLatin1StringView, QStringList MailContent::*> contentLists[] = {
    {"to"_L1, &MailContent::to},
    {"cc"_L1, &MailContent::cc},
    {"bcc"_L1, &MailContent::bcc},
    {"references"_L1, &MailContent::references},
};
constexpr std::pair<QLatin1StringView, QString MailContent::*> contentTexts[] = {
    {"subject"_L1, &MailContent::subject},
    {"text"_L1, &MailContent::text},
    {"in_reply_to"_L1, &MailContent::inReplyTo},
};
constexpr std::pair<QLatin1StringView, RecordId MailContent::*> contentRecords[] = {
    {"contact"_L1, &MailContent::contact},
    {"company"_L1, &MailContent::company},
    {"deal"_L1, &MailContent::deal},
    {"lead"_L1, &MailContent::lead},
    {"enrolment"_L1, &MailContent::enrolment},
    {"change_set"_L1, &MailContent::changeSet},
};

QByteArray jsonOf(const MailContent &content)
{
    QJsonObject json;
    for (const auto &[key, list] : contentLists)
        json.insert(key, QJsonArray::fromStringList(content.*list));
    for (const auto &[key, text] : contentTexts)
        json.insert(key, content.*text);
    for (const auto &[key, record] : contentRecords) {
        if (!(content.*record).isNull())
            json.insert(key, (content.*record).toString());
    }
    json.insert("is_bulk"_L1, content.isBulk);
    QJsonArray attachments;
    for (const OutgoingAttachment &file : content.attachments)
        attachments.append(QJsonObject{{u"name"_s, file.name}, {u"media_type"_s, file.mediaType},
            {u"sha256"_s, file.sha256}, {u"size"_s, file.size}});
    json.insert("attachments"_L1, attachments);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

MailContent contentFrom(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    MailContent content;
    for (const auto &[key, list] : contentLists) {
        for (const QJsonValue one : json[key].toArray())
            (content.*list).append(one.toString());
    }
    for (const auto &[key, field] : contentTexts)
        content.*field = json[key].toString();
    for (const auto &[key, record] : contentRecords)
        content.*record = RecordId::fromString(json[key].toString());
    content.isBulk = json["is_bulk"_L1].toBool();
    for (const QJsonValue one : json["attachments"_L1].toArray())
        content.attachments.push_back({one[u"name"].toString(), one[u"media_type"].toString(),
            one[u"sha256"].toString(), one[u"size"].toInteger()});
    return content;
}

constexpr std::string_view outgoingColumns
    = "SELECT id, account, state, content, message_id, send_at, problem, tries, changed_at, draft_saved_at,"
      " activity, needs_copy, sent_at FROM outgoing_mail ";

OutgoingMail readOutgoing(const Statement &row)
{
    OutgoingMail mail;
    mail.id = recordIdAt(row, 0);
    mail.account = row.integer(1);
    mail.state = outgoingStateOf(row.text(2));
    mail.content = contentFrom(utf8At(row, 3));
    mail.messageId = row.text(4);
    if (!row.isNull(5))
        mail.sendAt = Instant{row.integer(5)};
    mail.problem = row.text(6);
    mail.tries = static_cast<int>(row.integer(7));
    mail.changedAt = Instant{row.integer(8)};
    if (!row.isNull(9))
        mail.draftSavedAt = Instant{row.integer(9)};
    if (!row.isNull(10))
        mail.activity = recordIdAt(row, 10);
    mail.needsCopy = row.integer(11) != 0;
    if (!row.isNull(12))
        mail.sentAt = Instant{row.integer(12)};
    return mail;
}

tl::unexpected<Error> noLongerEditable()
{
    return fail(Error::Kind::Conflict, Reason::tr("the message is already being sent"));
}

} // namespace

QString outgoingStateName(OutgoingState state)
{
    for (const auto &[candidate, text] : outgoingStates) {
        if (candidate == state)
            return text;
    }
    return {};
}

Result<OutgoingMail> OutgoingMails::get(RecordId id)
{
    const auto found = TRY(readOne(
        m_store.database(), std::string(outgoingColumns) + "WHERE id = ? AND state <> 'removed'", readOutgoing, id));
    return found ? Result<OutgoingMail>(*found)
                 : fail(Error::Kind::NotFound, Reason::tr("the message no longer exists"), id.toString());
}

Result<std::vector<OutgoingMail>> OutgoingMails::list(OutgoingState state)
{
    return readAll(m_store.database(), std::string(outgoingColumns) + "WHERE state = ? ORDER BY changed_at, id",
        readOutgoing, outgoingStateName(state));
}

Result<std::optional<OutgoingMail>> OutgoingMails::draftAnswering(const QString &messageId)
{
    return readOne(m_store.database(),
        std::string(outgoingColumns)
            + "WHERE state = 'draft' AND json_extract(content, '$.in_reply_to') = ? ORDER BY changed_at DESC",
        readOutgoing, messageId);
}

Result<OutgoingMail> OutgoingMails::save(RecordId id, qint64 account, const MailContent &content)
{
    const bool isNew = id.isNull();
    if (isNew)
        id = m_store.newId();
    const Instant now = m_store.clock().now();
    TRY(run(m_store.database(),
        "INSERT INTO outgoing_mail (id, account, state, content, message_id, problem, tries, changed_at, needs_copy)"
        " VALUES (?1, ?2, 'draft', ?3, '', '', 0, ?4, 0)"
        " ON CONFLICT (id) DO UPDATE SET account = ?2, state = 'draft', content = ?3, problem = '', tries = 0,"
        " changed_at = max(?4, changed_at + 1), send_at = NULL WHERE state IN ('draft', 'queued', 'failed')",
        id, account, jsonOf(content), now));
    return m_store.database().changedRows() == 0 ? noLongerEditable() : get(id);
}

Result<bool> OutgoingMails::create(RecordId id, qint64 account, const MailContent &content)
{
    TRY(run(m_store.database(),
        "INSERT INTO outgoing_mail (id, account, state, content, message_id, problem, tries, changed_at, needs_copy)"
        " VALUES (?, ?, 'draft', ?, '', '', 0, ?, 0) ON CONFLICT (id) DO NOTHING",
        id, account, jsonOf(content), m_store.clock().now()));
    return m_store.database().changedRows() != 0;
}

Result<void> OutgoingMails::queue(RecordId id, Instant at, const QString &messageId)
{
    TRY(run(m_store.database(),
        "UPDATE outgoing_mail SET state = 'queued', send_at = ?2, problem = '', tries = 0, message_id = CASE WHEN"
        " message_id = '' THEN ?3 ELSE message_id END WHERE id = ?1 AND state IN ('draft', 'queued', 'failed')",
        id, at, messageId));
    return m_store.database().changedRows() == 0 ? Result<void>(noLongerEditable()) : Result<void>();
}

Result<void> OutgoingMails::settleDoubt(RecordId id, bool wasSent)
{
    TRY(run(m_store.database(),
        "UPDATE outgoing_mail SET state = ?2, problem = ?3, needs_copy = ?4 WHERE id = ?1 AND state = 'in_doubt'", id,
        outgoingStateName(wasSent ? OutgoingState::Sent : OutgoingState::Failed),
        wasSent ? QString() : Reason::tr("you said that it was not sent"), wasSent));
    if (m_store.database().changedRows() == 0)
        return fail(Error::Kind::Conflict, Reason::tr("it is known by now what became of the message"), id.toString());
    return {};
}

/// One that has a copy at the server stays until the copy is gone.
Result<void> OutgoingMails::remove(RecordId id)
{
    auto transaction = TRY(Transaction::begin(m_store.database()));
    TRY(run(m_store.database(),
        "UPDATE outgoing_mail SET state = 'removed', content = '{}' WHERE id = ? AND state IN ('draft', 'queued',"
        " 'failed')",
        id));
    const bool isRemoved = m_store.database().changedRows() > 0;
    TRY(run(m_store.database(),
        "DELETE FROM outgoing_mail WHERE id = ? AND state = 'removed' AND draft_saved_at IS NULL", id));
    TRY(transaction.commit());
    return isRemoved ? Result<void>() : Result<void>(noLongerEditable());
}

Result<std::vector<OutgoingMail>> OutgoingMails::due(qint64 account, Instant now)
{
    return readAll(m_store.database(),
        std::string(outgoingColumns) + "WHERE account = ? AND state = 'queued' AND send_at <= ? ORDER BY send_at, id",
        readOutgoing, account, now);
}

Result<std::optional<Instant>> OutgoingMails::nextDue(qint64 account, Written written)
{
    const auto found = TRY(readOne(
        m_store.database(),
        "SELECT min(send_at) FROM outgoing_mail WHERE state = 'queued' AND account = ?1 AND (?2 OR"
        " (NOT json_extract(content, '$.is_bulk') AND json_extract(content, '$.enrolment') IS NULL))",
        [](const Statement &row) { return row.isNull(0) ? std::nullopt : std::optional(Instant{row.integer(0)}); },
        account, written == Written::ByAnybody));
    return found.value_or(std::nullopt);
}

Result<bool> OutgoingMails::beginSending(RecordId id, Instant at, const QByteArray &bytes)
{
    TRY(run(m_store.database(),
        "UPDATE outgoing_mail SET state = 'sending', tries = tries + 1, sent_at = ?2, sent_bytes = ?3 WHERE id = ?1 AND"
        " state = 'queued'",
        id, at, Blob{bytes}));
    return m_store.database().changedRows() != 0;
}

Result<QByteArray> OutgoingMails::bytes(RecordId id)
{
    const auto found = TRY(readOne(
        m_store.database(), "SELECT sent_bytes FROM outgoing_mail WHERE id = ?",
        [](const Statement &row) {
            const auto blob = row.blob(0);
            return QByteArray(reinterpret_cast<const char *>(blob.data()), static_cast<qsizetype>(blob.size()));
        },
        id));
    return found.value_or(QByteArray());
}

Result<void> OutgoingMails::change(RecordId id, OutgoingState state, const QString &problem)
{
    return run(m_store.database(), "UPDATE outgoing_mail SET state = ?2, problem = ?3 WHERE id = ?1", id,
        outgoingStateName(state), problem);
}

Result<void> OutgoingMails::postpone(RecordId id, Instant at, const QString &problem)
{
    return run(m_store.database(),
        "UPDATE outgoing_mail SET state = 'queued', send_at = ?2, problem = ?3, sent_bytes = NULL WHERE id = ?1 AND"
        " state = 'sending'",
        id, at, problem);
}

Result<void> OutgoingMails::returnToDraft(RecordId id, const QString &problem)
{
    return run(m_store.database(),
        "UPDATE outgoing_mail SET state = 'draft', send_at = NULL, problem = ?2 WHERE id = ?1 AND state = 'queued'", id,
        problem);
}

Result<void> OutgoingMails::setFailed(RecordId id, const QString &problem)
{
    TRY(run(m_store.database(), "UPDATE outgoing_mail SET sent_bytes = NULL WHERE id = ?", id)); // it may be edited now
    return change(id, OutgoingState::Failed, problem);
}

Result<void> OutgoingMails::setInDoubt(RecordId id, const QString &problem)
{
    return change(id, OutgoingState::InDoubt, problem);
}

Result<void> OutgoingMails::setSent(RecordId id, RecordId activity, bool needsCopy)
{
    return run(m_store.database(),
        "UPDATE outgoing_mail SET state = 'sent', problem = '', activity = ?2, needs_copy = ?3,"
        " content = CASE WHEN ?3 THEN content ELSE '{}' END, sent_bytes = CASE WHEN ?3 THEN sent_bytes END"
        " WHERE id = ?1",
        id, activity, needsCopy);
}

Result<void> OutgoingMails::setCopied(RecordId id)
{
    return run(m_store.database(),
        "UPDATE outgoing_mail SET needs_copy = 0, problem = '', content = '{}', sent_bytes = NULL WHERE id = ?", id);
}

Result<void> OutgoingMails::noteCopyProblem(RecordId id, const QString &problem)
{
    return run(m_store.database(), "UPDATE outgoing_mail SET problem = ? WHERE id = ? AND state = 'sent'", problem, id);
}

Result<std::vector<OutgoingMail>> OutgoingMails::withoutCopy(qint64 account)
{
    return readAll(m_store.database(),
        std::string(outgoingColumns) + "WHERE account = ? AND state = 'sent' AND needs_copy ORDER BY changed_at, id",
        readOutgoing, account);
}

Result<std::vector<OutgoingMail>> OutgoingMails::draftsToCopy(qint64 account)
{
    return readAll(m_store.database(),
        std::string(outgoingColumns)
            + "WHERE account = ? AND state = 'draft' AND draft_saved_at IS NOT changed_at ORDER BY changed_at, id",
        readOutgoing, account);
}

Result<std::vector<OutgoingMail>> OutgoingMails::copiesToRemove(qint64 account)
{
    return readAll(m_store.database(),
        std::string(outgoingColumns)
            + "WHERE account = ? AND state IN ('sent', 'removed') AND draft_saved_at IS NOT NULL ORDER BY id",
        readOutgoing, account);
}

Result<void> OutgoingMails::setDraftCopy(RecordId id, Instant changedAt)
{
    return run(m_store.database(), "UPDATE outgoing_mail SET draft_saved_at = ?2 WHERE id = ?1", id, changedAt);
}

Result<void> OutgoingMails::forgetDraftCopy(RecordId id)
{
    TRY(run(m_store.database(), "UPDATE outgoing_mail SET draft_saved_at = NULL WHERE id = ?", id));
    return run(m_store.database(), "DELETE FROM outgoing_mail WHERE id = ? AND state = 'removed'", id);
}

Result<qint64> OutgoingMails::doubtUnfinished(qint64 account)
{
    TRY(run(m_store.database(),
        "UPDATE outgoing_mail SET state = 'in_doubt', problem = ? WHERE account = ? AND state = 'sending'",
        Reason::tr("Satchel ended while it was being sent"), account));
    return m_store.database().changedRows();
}

} // namespace satchel::store
