// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mail/MailFetch.h"

#include "domain/FieldNames.h"
#include "domain/MailSubject.h"
#include "domain/Reason.h"
#include "exchange/mail/MailFiler.h"
#include "exchange/mail/MailOrigin.h"
#include "exchange/mail/MimeReader.h"
#include "store/privacy/ErasedAddresses.h"
#include "sync/mail/DeliveryNotes.h"
#include "sync/mail/FolderName.h"
#include "sync/mail/InvitationNotes.h"

#include <algorithm>
#include <map>
#include <span>

using namespace Qt::StringLiterals;

namespace satchel::mail {

namespace {

constexpr size_t headsAtOnce = 200;
constexpr size_t messagesAtOnce = 50; // in one answer, and one transaction
constexpr int mostRefused = 20; // messages of one folder; a server that refuses more gives none
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
    const auto has = [&listed](FolderRole role) {
        return std::ranges::find(listed, role, &store::MailFolder::role) != listed.end();
    };
    for (store::MailFolder &folder : listed) { // where the server does not say what its folders are for
        const FolderRole role = folder.role == FolderRole::None ? roleByTitle(folder.title) : FolderRole::None;
        if (role != FolderRole::None && !has(role))
            folder.role = role;
    }
    return listed;
}

} // namespace

MailFetch::MailFetch(store::Store &store, store::MailAccount account, ImapSession &session, Progress progress)
    : m_store(store), m_account(std::move(account)), m_session(session), m_progress(std::move(progress)),
      m_folders(store, m_account.number), m_messages(store), m_problems(store), m_people(store, {m_account.address})
{
}

Result<MailFetchResult> MailFetch::run()
{
    const auto listed = TRY(m_session.folders());
    const auto found = foldersOf(listed);
    if (found.empty()) // which no mailbox is; what a person chose would be forgotten
        return fail(Error::Kind::Refused, Reason::tr("the server names no folder"), m_account.name);
    TRY(followRenamed(listed));
    const auto folders = TRY(m_folders.replace(found));
    std::vector<FolderState> states;
    for (const store::MailFolder &folder : folders) {
        if (folder.isFollowed)
            states.push_back(TRY(fetch(folder)));
    }
    TRY(takeLater(states));
    for (const FolderState &state : states) {
        if (!state.isBroken) {
            TRY(m_problems.clear(state.folder.number, 0));
            TRY(m_folders.setMark(state.folder.number, state.mark));
        }
    }
    return m_result;
}

/// A folder that is gone where a new one has its numbers: what a person chose for it, and what is known of it, stays.
Result<void> MailFetch::followRenamed(const std::vector<Folder> &listed)
{
    const auto known = TRY(m_folders.list());
    const auto isIn = [](const auto &folders, const QByteArray &name) {
        return std::ranges::any_of(folders, [&name](const auto &folder) { return folder.name == name; });
    };
    std::vector<store::MailFolder> gone;
    for (const store::MailFolder &folder : known) {
        if (folder.mark.uidValidity != 0 && !isIn(listed, folder.name))
            gone.push_back(folder);
    }
    for (const Folder &candidate : listed) {
        if (gone.empty())
            return {};
        if (!candidate.hasMessages || isIn(known, candidate.name))
            continue;
        const auto changes = m_session.select(candidate.name, {});
        if (!changes && changes.error().kind == Error::Kind::Refused)
            continue;
        if (!changes)
            return fail(changes.error());
        for (auto folder = gone.begin(); folder != gone.end(); ++folder) {
            if (changes->mark.uidValidity != folder->mark.uidValidity || changes->mark.uidNext < folder->mark.uidNext)
                continue;
            const auto uids = TRY(m_messages.uids(folder->number));
            const bool hasThem = uids.isEmpty() || std::ranges::any_of(changes->messages, [&uids](const auto &message) {
                return uids.contains(message.uid);
            });
            if (!hasThem)
                continue;
            TRY(m_folders.rename(folder->number, candidate.name, candidate.title));
            gone.erase(folder);
            break;
        }
    }
    return {};
}

Result<MailFetch::FolderState> MailFetch::fetch(const store::MailFolder &folder)
{
    FolderState state;
    state.folder = folder;
    const auto changes = m_session.select(folder.name, folder.mark);
    TRY(toleratedIn(state, changes ? fetchOpen(state, *changes) : fail(changes.error())));
    if (!state.isBroken && state.later.empty()) // else what is taken later could be lost
        TRY(m_folders.setMark(folder.number, state.mark));
    return state;
}

/// One that the server does not open holds no other up.
Result<void> MailFetch::toleratedIn(FolderState &state, const Result<void> &done)
{
    if (done || done.error().kind != Error::Kind::Refused)
        return done;
    const QString &title = state.folder.title;
    m_result.problems.append(title + u": "_s + done.error().what);
    m_result.isComplete = false;
    state.isBroken = true;
    return m_problems.put({state.folder.number, 0, {}, title, done.error().what, false, m_store.clock().now()});
}

Result<void> MailFetch::fetchOpen(FolderState &state, const FolderChanges &changes)
{
    const store::MailFolder folder = state.folder;
    state.mark = changes.mark;
    for (const MessageState &message : changes.messages)
        state.flags.insert(message.uid, message.flags);
    if (changes.mark.uidValidity != folder.mark.uidValidity) {
        TRY(m_messages.forgetAll(folder.number)); // its numbers mean other messages now
        state.folder.mark = {};
    }
    const auto known = TRY(m_messages.uids(folder.number));
    TRY(applyChanges(state, changes, known));
    if (folder.role == FolderRole::Inbox)
        TRY(m_messages.keepInInbox(folder.number));
    TRY(applyWanted(state));
    const auto uids = TRY(newMessages(state, changes, known));
    return take(state, uids);
}

/// What a person did here, before new messages are read: another program then sees it at once. What the server refuses
/// stays wanted.
Result<void> MailFetch::applyWanted(FolderState &state)
{
    for (const store::WantedChange &change : TRY(m_messages.wanted(state.folder.number))) {
        const auto done = apply(change);
        if (!done && done.error().kind != Error::Kind::Refused)
            return done;
        if (done)
            TRY(m_messages.setDone(state.folder.number, change));
        else
            m_result.problems.append(state.folder.title + u": "_s + done.error().what);
    }
    return {};
}

Result<void> MailFetch::apply(const store::WantedChange &change)
{
    if (change.isSeen)
        TRY(m_session.setSeen({change.uid}, *change.isSeen));
    if (!change.role)
        return {};
    const auto target = TRY(m_folders.find(*change.role));
    if (target)
        return m_session.move({change.uid}, target->name);
    m_result.problems.append(Reason::tr("the server has no folder for archived messages"));
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
    FolderState &state, const FolderChanges &changes, const QSet<quint32> &known)
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
    state.asked = TRY(m_problems.asked(state.folder.number));
    uids.insert(uids.end(), state.asked.begin(), state.asked.end());
    std::ranges::sort(uids, std::greater());
    const auto again = std::ranges::unique(uids);
    uids.erase(again.begin(), again.end());
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

Result<void> MailFetch::take(FolderState &state, const std::vector<quint32> &uids)
{
    for (size_t first = 0; first < uids.size(); first += headsAtOnce) {
        const auto begin = uids.begin() + static_cast<std::ptrdiff_t>(first);
        const auto end = begin + static_cast<std::ptrdiff_t>(std::min(headsAtOnce, uids.size() - first));
        TRY(takeBatch(state, {begin, end}));
        m_result.found += end - begin;
        if (m_progress)
            m_progress(state.folder.title, end - uids.begin(), static_cast<qint64>(uids.size()));
    }
    return {};
}

Result<void> MailFetch::takeBatch(FolderState &state, const std::vector<quint32> &uids)
{
    std::vector<Head> filed;
    std::vector<Head> offered;
    for (Head &head : TRY(readHeads(state, uids))) {
        if (state.asked.contains(head.uid) && head.fate != MessageFate::File)
            TRY(m_problems.clear(state.folder.number, head.uid));
        if (head.isReport || head.mayBeAnswer)
            state.later.push_back(std::move(head));
        else if (head.fate == MessageFate::File)
            filed.push_back(std::move(head));
        else if (head.fate == MessageFate::OfferAsLead)
            offered.push_back(std::move(head));
    }
    TRY(offer(state, offered));
    return fileAll(state, filed);
}

Result<void> MailFetch::fileAll(FolderState &state, std::span<const Head> heads)
{
    for (size_t at = 0; at < heads.size();) {
        size_t count = 1;
        qint64 bytes = heads[at].size;
        while (at + count < heads.size() && count < messagesAtOnce && bytes + heads[at + count].size < bytesAtOnce)
            bytes += heads[at + count++].size;
        TRY(file(state, heads.subspan(at, count)));
        at += count;
    }
    return {};
}

/// Answers, and answers to these: the messages that they name may have been filed since. Reports last, when every
/// message is there that they can be about.
Result<void> MailFetch::takeLater(std::vector<FolderState> &states)
{
    for (bool goesOn = true; goesOn;) {
        goesOn = false;
        for (FolderState &state : states) {
            const auto taken = takeAnswers(state);
            TRY(toleratedIn(state, taken ? Result<void>() : fail(taken.error())));
            goesOn = goesOn || (taken && *taken);
        }
    }
    for (FolderState &state : states)
        TRY(toleratedIn(state, takeReports(state)));
    return {};
}

Result<bool> MailFetch::takeAnswers(FolderState &state)
{
    std::vector<Head> answers;
    std::vector<Head> left;
    for (Head &head : std::exchange(state.later, {})) {
        const bool isOne = !head.isReport && TRY(isAnswer(head.mail));
        (isOne ? answers : left).push_back(std::move(head));
    }
    state.later = std::move(left);
    if (answers.empty() || state.isBroken)
        return false;
    TRY(m_session.select(state.folder.name, state.mark));
    TRY(fileAll(state, answers));
    return true;
}

Result<void> MailFetch::takeReports(FolderState &state)
{
    std::vector<Head> reports;
    std::vector<Head> offered;
    for (Head &head : std::exchange(state.later, {})) {
        if (head.fate != MessageFate::Ignore)
            (head.isReport ? reports : offered).push_back(std::move(head));
    }
    TRY(offer(state, offered));
    if (reports.empty() || state.isBroken)
        return {};
    TRY(m_session.select(state.folder.name, state.mark));
    return fileAll(state, reports);
}

Result<std::vector<MailFetch::Head>> MailFetch::readHeads(FolderState &state, const std::vector<quint32> &uids)
{
    std::vector<quint32> ascending = uids;
    std::ranges::sort(ascending);
    const auto ask = [this](const std::vector<quint32> &some) { return m_session.heads(some); };
    std::vector<Head> heads;
    for (const MessageHead &read : TRY(given<MessageHead>(state, ascending, ask))) {
        Head head{read.uid, read.size, MessageFate::Ignore, false, false, exchange::readMimeHead(read.header)};
        if (read.received)
            head.mail.received = read.received;
        const HeadFacts facts = TRY(factsOf(state, head.mail));
        head.fate = fateOf(facts);
        head.isReport = facts.isReport && !facts.isExcluded;
        const bool namesOthers = !head.mail.references.isEmpty() || !head.mail.inReplyTo.isEmpty()
            || !unsubscribedMessage(head.mail.subject).isEmpty();
        head.mayBeAnswer = head.fate != MessageFate::File && !facts.isExcluded && !facts.isErased && namesOthers;
        heads.push_back(std::move(head));
    }
    std::ranges::reverse(heads);
    return heads;
}

template <typename Given, typename Ask>
Result<std::vector<Given>> MailFetch::given(FolderState &state, const std::vector<quint32> &uids, const Ask &ask)
{
    std::vector<Given> all;
    TRY(gather(state, std::span(uids), ask, all));
    std::ranges::sort(all, {}, &Given::uid);
    std::vector<quint32> missing;
    for (const quint32 uid : uids) {
        if (!std::ranges::binary_search(all, uid, {}, &Given::uid))
            missing.push_back(uid);
    }
    const auto there = missing.empty() ? QSet<quint32>() : TRY(m_session.existing(missing));
    for (const quint32 uid : missing) {
        if (there.contains(uid)) // else it was removed meanwhile
            TRY(noteMessage(state, uid, {}, Reason::tr("the server does not give the message")));
        else if (state.asked.contains(uid))
            TRY(m_problems.clear(state.folder.number, uid));
    }
    return all;
}

template <typename Given, typename Ask>
Result<void> MailFetch::gather(
    FolderState &state, std::span<const quint32> uids, const Ask &ask, std::vector<Given> &into)
{
    if (uids.empty())
        return {};
    auto some = ask(std::vector(uids.begin(), uids.end()));
    if (some) {
        std::ranges::move(*some, std::back_inserter(into));
        return {};
    }
    if (some.error().kind != Error::Kind::Refused)
        return fail(some.error());
    if (uids.size() == 1) // given() notes it
        return ++state.refused > mostRefused ? Result<void>(fail(some.error())) : Result<void>();
    const size_t half = uids.size() / 2;
    TRY(gather(state, uids.first(half), ask, into));
    return gather(state, uids.subspan(half), ask, into);
}

Result<void> MailFetch::noteMessage(FolderState &state, quint32 uid, const QString &subject, const QString &reason)
{
    if (state.asked.contains(uid))
        return {}; // it is known, and was asked for in vain
    m_result.problems.append((subject.isEmpty() ? state.folder.title : subject) + u": "_s + reason);
    m_result.isComplete = false;
    state.asked.insert(uid);
    return m_problems.put({state.folder.number, uid, {}, subject.isEmpty() ? state.folder.title : subject, reason, true,
        m_store.clock().now()});
}

Result<HeadFacts> MailFetch::factsOf(const FolderState &state, const exchange::MailFile &mail)
{
    HeadFacts facts;
    facts.storesAll = state.folder.storesAll;
    const exchange::MailOrigin origin = exchange::originOf(mail);
    facts.isBulk = origin != exchange::MailOrigin::Person || mail.originHeaders.contains(u"list-id"_s);
    facts.asksForNoMore = TRY(unsubscribedIn(mail)).has_value();
    facts.isReport = mail.originHeaders.value(u"report-type"_s) == "delivery-status"_L1
        || mail.originHeaders.contains(u"x-failed-recipients"_s);
    facts.isDismissed = isUnsubscribe(mail.subject) || TRY(m_messages.isDismissed(mail.from.email));
    std::vector<exchange::MailAddress> recipients = mail.to;
    recipients.insert(recipients.end(), mail.cc.begin(), mail.cc.end());
    facts.isErased = TRY(store::isErasedAddress(m_store, mail.from.email, mail.writtenAt()));
    facts.isFromUs = TRY(addParty(facts, mail.from.email));
    for (const exchange::MailAddress &recipient : recipients) {
        facts.isErased |= facts.isFromUs && TRY(store::isErasedAddress(m_store, recipient.email, mail.writtenAt()));
        const bool isUs = TRY(addParty(facts, recipient.email));
        facts.isAddressedToUs |= isUs;
    }
    facts.isAnswer = TRY(isAnswer(mail));
    return facts;
}

Result<bool> MailFetch::isAnswer(const exchange::MailFile &mail)
{
    QStringList earlier = mail.references;
    earlier.append(mail.inReplyTo);
    earlier.append(unsubscribedMessage(mail.subject));
    for (const QString &id : std::as_const(earlier)) {
        if (TRY(isStored(id)))
            return true;
    }
    return false;
}

/// The message of ours that somebody wants no more of, as its List-Unsubscribe names it: it is meant whoever writes.
Result<std::optional<Record>> MailFetch::unsubscribedIn(const exchange::MailFile &mail)
{
    return reportedMessage(m_store, {unsubscribedMessage(mail.subject), {}});
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

Result<void> MailFetch::file(FolderState &state, std::span<const Head> heads)
{
    std::vector<quint32> uids;
    for (const Head &head : heads)
        uids.push_back(head.uid);
    std::ranges::sort(uids);
    const auto ask = [this](const std::vector<quint32> &some) { return m_session.messages(some); };
    std::map<quint32, QByteArray> messages;
    for (MessageBytes &message : TRY(given<MessageBytes>(state, uids, ask)))
        messages.emplace(message.uid, std::move(message.bytes));
    auto filer = TRY(
        exchange::MailFiler::begin(m_store, Reason::tr("Fetch e-mails from %1", "account").arg(m_account.name),
            m_account.origin(), {{m_account.address}, false, false}));
    std::vector<store::KnownMessage> rows;
    std::vector<store::MailProblem> problems;
    qint64 filedCount = 0;
    for (const Head &head : heads) {
        const auto message = messages.find(head.uid);
        if (message == messages.end())
            continue; // removed meanwhile, or noted
        store::KnownMessage row = known(state, head);
        auto mail = exchange::readMime(std::exchange(message->second, {}));
        if (mail)
            mail->received = head.mail.received;
        QStringList remarks = mail ? mail->remarks : QStringList();
        auto filed = mail ? fileOne(filer, std::move(*mail)) : fail(mail.error());
        if (!filed && !exchange::concernsMail(filed.error().kind))
            return fail(filed.error());
        if (filed) {
            row.activity = filed->activity;
            filedCount += filed->outcome == exchange::FiledMail::Outcome::Unchanged ? 0 : 1;
            remarks += filed->remarks;
        } else { // it stays at the server, and is not tried at each fetch
            m_result.problems.append(head.mail.subject + u": "_s + filed.error().what);
            remarks = QStringList{filed.error().what};
        }
        if (!remarks.isEmpty())
            problems.push_back({state.folder.number, head.uid, row.activity, head.mail.subject, remarks.join(u'\n'),
                false, m_store.clock().now()});
        rows.push_back(std::move(row));
    }
    TRY(filer.finishWith([&]() -> Result<void> {
        TRY(m_messages.put(state.folder.number, rows));
        for (const store::KnownMessage &row : rows)
            TRY(m_problems.clear(state.folder.number, row.uid));
        for (const store::MailProblem &problem : problems)
            TRY(m_problems.put(problem));
        return {};
    }));
    m_result.filed += filedCount;
    return {};
}

/// A report of a server stays where it is unless the message that it is about was sent from here.
Result<exchange::FiledMail> MailFetch::fileOne(exchange::MailFiler &filer, exchange::MailFile mail)
{
    const auto report = exchange::readDeliveryReport(mail);
    if (report) {
        const auto message = TRY(reportedMessage(m_store, *report));
        if (!message)
            return exchange::FiledMail();
        TRY(noteDelivery(filer, *message, *report));
        mail.inReplyTo = report->messageId; // so that it is in the message's conversation
        return filer.file(mail, placeOf(*message));
    }
    if (const auto message = TRY(unsubscribedIn(mail))) { // forwarded, or by another address of its reader
        mail.inReplyTo = message->text(field::message_id);
        return filer.file(mail, placeOf(*message));
    }
    auto filed = TRY(filer.file(mail));
    TRY(noteInvitationAnswer(m_store, filer, mail));
    return filed;
}

Result<void> MailFetch::offer(const FolderState &state, std::span<const Head> heads)
{
    std::vector<store::KnownMessage> rows;
    for (const Head &head : heads) {
        store::KnownMessage row = known(state, head);
        const QString address = head.mail.from.email.toLower();
        row.sender = store::SenderHead{
            address, head.mail.from.name, head.mail.subject, head.mail.writtenAt().value_or(m_store.clock().now())};
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
