// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mail/MailFetch.h"

#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "exchange/mail/MailFiler.h"
#include "exchange/mail/MailOrigin.h"
#include "exchange/mail/MimeReader.h"
#include "sync/mail/DeliveryNotes.h"
#include "sync/mail/InvitationNotes.h"
#include "sync/mail/MessageFile.h"

#include <algorithm>
#include <map>
#include <span>

using namespace Qt::StringLiterals;

namespace satchel::mail {

namespace {

constexpr size_t headsAtOnce = 200;
constexpr size_t messagesAtOnce = 50; // in one answer, and one transaction
constexpr qint64 bytesAtOnce = 8LL * 1024 * 1024; // of them; a larger message comes alone

/// What is not marked "\Deleted": that message is in the bin as other programs show it.
bool isThere(const MessageState &state)
{
    return (state.flags & MessageFlag::Deleted) == 0;
}

std::vector<store::MailFolder> foldersOf(const std::vector<Folder> &folders)
{
    std::vector<store::MailFolder> listed;
    for (const Folder &folder : folders) {
        if (folder.hasMessages)
            listed.push_back({0, folder.name, folder.title, folder.role, false, false, {}});
    }
    return listed;
}

} // namespace

MailFetch::MailFetch(store::Store &store, store::MailAccount account, ImapSession &session, Progress progress)
    : m_store(store), m_account(std::move(account)), m_session(session), m_progress(std::move(progress)),
      m_folders(store, m_account.number), m_messages(store), m_people(store, {m_account.address})
{
}

Result<MailFetchResult> MailFetch::run()
{
    const auto listed = TRY(m_session.folders());
    const auto folders = TRY(m_folders.replace(foldersOf(listed)));
    for (const store::MailFolder &folder : folders) {
        if (folder.isFollowed)
            TRY(fetch(folder));
    }
    return m_result;
}

Result<void> MailFetch::fetch(const store::MailFolder &folder)
{
    FolderState state{folder, {}};
    if (const auto changes = m_session.select(folder.name, folder.mark); !changes) {
        if (changes.error().kind != Error::Kind::Refused) // one that the server does not open holds no other up
            return fail(changes.error());
        m_result.problems.append(folder.title + u": "_s + changes.error().what);
        return {};
    } else {
        for (const MessageState &message : changes->messages)
            state.flags.insert(message.uid, message.flags);
        if (changes->mark.uidValidity != folder.mark.uidValidity) {
            TRY(m_messages.forgetAll(folder.number)); // its numbers mean other messages now
            state.folder.mark = {};
        }
        const auto known = TRY(m_messages.uids(folder.number));
        TRY(applyChanges(state, *changes, known));
        if (folder.role == FolderRole::Inbox)
            TRY(m_messages.keepInInbox(folder.number));
        TRY(applyWanted(folder));
        const auto uids = TRY(newMessages(state, *changes, known));
        TRY(take(state, uids));
        return m_folders.setMark(folder.number, changes->mark);
    }
}

/// What a person did here, before new messages are read: another program then sees it at once.
Result<void> MailFetch::applyWanted(const store::MailFolder &folder)
{
    for (const store::WantedChange &change : TRY(m_messages.wanted(folder.number))) {
        if (change.isSeen)
            TRY(m_session.setSeen({change.uid}, *change.isSeen));
        if (change.role) {
            const auto target = TRY(m_folders.find(*change.role));
            if (target)
                TRY(m_session.move({change.uid}, target->name));
            else
                m_result.problems.append(Reason::tr("the server has no folder for archived messages"));
        }
        TRY(m_messages.setDone(folder.number, change));
    }
    return {};
}

Result<void> MailFetch::applyChanges(const FolderState &state, const FolderChanges &changes, const QSet<quint32> &known)
{
    for (const UidRange &gone : changes.gone)
        TRY(m_messages.forget(state.folder.number, gone.first, gone.last));
    if (changes.isWhole) {
        for (const quint32 uid : known) {
            if (!state.flags.contains(uid))
                TRY(m_messages.forget(state.folder.number, uid, uid));
        }
    }
    for (const MessageState &message : changes.messages) {
        if (known.contains(message.uid))
            TRY(m_messages.setSeen(state.folder.number, message.uid, message.flags.testFlag(MessageFlag::Seen)));
    }
    return {};
}

/// The newest first: what a person waits for.
Result<std::vector<quint32>> MailFetch::newMessages(
    const FolderState &state, const FolderChanges &changes, const QSet<quint32> &known)
{
    std::vector<quint32> uids;
    if (state.folder.mark.uidNext == 0) {
        uids = TRY(m_session.since(QDateTime::fromMSecsSinceEpoch(m_account.firstDay.ms, QTimeZone::utc()).date()));
    } else {
        for (const MessageState &message : changes.messages) {
            if (message.uid >= state.folder.mark.uidNext)
                uids.push_back(message.uid);
        }
    }
    std::erase_if(uids, [&](quint32 uid) { return known.contains(uid) || !isThere({uid, state.flags.value(uid)}); });
    const auto earlier = TRY(messagesOfNewlyKnown(state.folder.number));
    uids.insert(uids.end(), earlier.begin(), earlier.end());
    std::ranges::sort(uids, std::greater());
    return uids;
}

/// Of senders who were not known when their messages came.
Result<std::vector<quint32>> MailFetch::messagesOfNewlyKnown(qint64 folder)
{
    std::vector<quint32> uids;
    const QStringList addresses = TRY(m_messages.addressesOfUnknown(m_account.number));
    for (const QString &address : addresses) {
        const auto person = TRY(m_people.find(address));
        if (!person.isKnown() && person.company.isNull())
            continue;
        for (const store::MessagePlace &place : TRY(m_messages.from(address, m_account.number))) {
            if (place.folder == folder)
                uids.push_back(place.uid);
        }
    }
    return uids;
}

Result<void> MailFetch::take(const FolderState &state, const std::vector<quint32> &uids)
{
    for (size_t first = 0; first < uids.size(); first += headsAtOnce) {
        const auto begin = uids.begin() + static_cast<std::ptrdiff_t>(first);
        const auto end = begin + static_cast<std::ptrdiff_t>(std::min(headsAtOnce, uids.size() - first));
        const auto heads = TRY(readHeads(state, {begin, end}));
        std::vector<Head> filed;
        std::vector<Head> offered;
        for (const Head &head : heads) {
            if (head.fate == MessageFate::File)
                filed.push_back(head);
            if (head.fate == MessageFate::OfferAsLead)
                offered.push_back(head);
        }
        TRY(offer(state, offered));
        for (size_t at = 0; at < filed.size();) {
            size_t count = 1;
            qint64 bytes = filed[at].size;
            while (at + count < filed.size() && count < messagesAtOnce && bytes + filed[at + count].size < bytesAtOnce)
                bytes += filed[at + count++].size;
            TRY(file(state, std::span(filed).subspan(at, count)));
            at += count;
        }
        m_result.found += end - begin;
        if (m_progress)
            m_progress(state.folder.title, end - uids.begin(), static_cast<qint64>(uids.size()));
    }
    return {};
}

Result<std::vector<MailFetch::Head>> MailFetch::readHeads(const FolderState &state, const std::vector<quint32> &uids)
{
    std::vector<quint32> ascending = uids;
    std::ranges::sort(ascending);
    std::vector<Head> heads;
    for (const MessageHead &read : TRY(m_session.heads(ascending))) {
        Head head{read.uid, read.size, MessageFate::Ignore, exchange::readMimeHead(read.header)};
        if (!head.mail.date)
            head.mail.date = read.received;
        head.fate = fateOf(TRY(factsOf(state, head.mail)));
        heads.push_back(std::move(head));
    }
    std::ranges::reverse(heads);
    return heads;
}

Result<HeadFacts> MailFetch::factsOf(const FolderState &state, const exchange::MailFile &mail)
{
    HeadFacts facts;
    facts.storesAll = state.folder.storesAll;
    const exchange::MailOrigin origin = exchange::originOf(mail);
    facts.isBulk = origin != exchange::MailOrigin::Person || mail.originHeaders.contains(u"list-id"_s);
    facts.isReport = mail.originHeaders.value(u"report-type"_s) == "delivery-status"_L1
        || mail.originHeaders.contains(u"x-failed-recipients"_s);
    facts.isDismissed = TRY(m_messages.isDismissed(mail.from.email));
    std::vector<exchange::MailAddress> recipients = mail.to;
    recipients.insert(recipients.end(), mail.cc.begin(), mail.cc.end());
    facts.isFromUs = TRY(addParty(facts, mail.from.email));
    for (const exchange::MailAddress &recipient : recipients) {
        const bool isUs = TRY(addParty(facts, recipient.email));
        facts.isAddressedToUs |= isUs;
    }
    QStringList earlier = mail.references;
    earlier.append(mail.inReplyTo);
    for (const QString &id : std::as_const(earlier))
        facts.isAnswer = facts.isAnswer || TRY(isStored(id));
    return facts;
}

/// What the sender or a recipient says about the message. Answers whether it is one of us.
Result<bool> MailFetch::addParty(HeadFacts &facts, const QString &address)
{
    facts.isExcluded |= isExcludedAddress(address, m_account.excluded);
    const auto person = TRY(m_people.find(address));
    if (person.isKnown() && person.entity == EntityKind::User)
        return true;
    facts.isOfPerson |= person.isKnown();
    facts.isOfCompany |= !person.company.isNull();
    return false;
}

Result<bool> MailFetch::isStored(const QString &messageId)
{
    if (messageId.isEmpty())
        return false;
    const auto rows = TRY(
        m_store.select({EntityKind::Activity, {}, Filter::equals(field::message_id, messageId), {}, {}, 1, false}));
    return !rows.isEmpty();
}

Result<void> MailFetch::file(const FolderState &state, std::span<const Head> heads)
{
    std::vector<quint32> uids;
    for (const Head &head : heads)
        uids.push_back(head.uid);
    std::ranges::sort(uids);
    std::map<quint32, MessageFile> files;
    {
        const auto messages = TRY(m_session.messages(uids));
        for (const MessageBytes &message : messages) {
            auto file = TRY(MessageFile::write(message.bytes));
            files.emplace(message.uid, std::move(file));
        }
    } // the bytes are on the disk from here on
    auto filer = TRY(
        exchange::MailFiler::begin(m_store, Reason::tr("Fetch e-mails from %1", "account").arg(m_account.name),
            m_account.origin(), {{m_account.address}, false, false}));
    std::vector<store::KnownMessage> rows;
    qint64 filedCount = 0;
    for (const Head &head : heads) {
        const auto message = files.find(head.uid);
        if (message == files.end())
            continue; // removed meanwhile
        store::KnownMessage row = known(state, head);
        auto mail = message->second.read();
        auto filed = mail ? fileOne(filer, std::move(*mail)) : fail(mail.error());
        if (!filed && !exchange::concernsMail(filed.error().kind))
            return fail(filed.error());
        if (filed) {
            row.activity = filed->activity;
            filedCount += filed->outcome == exchange::FiledMail::Outcome::Unchanged ? 0 : 1;
        } else { // it stays at the server, and is not tried at each fetch
            m_result.problems.append(head.mail.subject + u": "_s + filed.error().what);
        }
        rows.push_back(std::move(row));
    }
    TRY(filer.finishWith([&] { return m_messages.put(state.folder.number, rows); }));
    m_result.filed += filedCount;
    return {};
}

/// A report of a server stays where it is unless the message that it is about was sent from here.
Result<exchange::FiledMail> MailFetch::fileOne(exchange::MailFiler &filer, exchange::MailFile mail)
{
    const auto report = exchange::readDeliveryReport(mail);
    if (!report) {
        auto filed = TRY(filer.file(mail));
        TRY(noteInvitationAnswer(m_store, filer, mail));
        return filed;
    }
    const auto message = TRY(reportedMessage(m_store, *report));
    if (!message)
        return exchange::FiledMail();
    TRY(noteDelivery(filer, *message, *report));
    mail.inReplyTo = report->messageId; // so that it is in the message's conversation
    return filer.file(mail, placeOf(*message));
}

Result<void> MailFetch::offer(const FolderState &state, std::span<const Head> heads)
{
    std::vector<store::KnownMessage> rows;
    for (const Head &head : heads) {
        store::KnownMessage row = known(state, head);
        const QString address = head.mail.from.email.toLower();
        row.sender = store::SenderHead{
            address, head.mail.from.name, head.mail.subject, head.mail.date.value_or(m_store.clock().now())};
        const bool isNew = TRY(m_messages.from(address, m_account.number)).empty()
            && std::ranges::none_of(rows, [&](const auto &other) { return other.sender->address == address; });
        m_result.leads += isNew ? 1 : 0;
        rows.push_back(std::move(row));
    }
    return m_messages.put(state.folder.number, rows);
}

store::KnownMessage MailFetch::known(const FolderState &state, const Head &head) const
{
    return {head.uid, head.mail.messageId, {}, state.flags.value(head.uid).testFlag(MessageFlag::Seen), {}};
}

} // namespace satchel::mail
