// SPDX-License-Identifier: GPL-3.0-or-later
// One account's folders into the store. Each batch of messages is written with its numbers in one transaction, and the
// folders' marks only when all of them are, so it can be cut anywhere and goes on from there; a message that comes
// twice is filed once, by its Message-ID and content. What the server refuses of one folder or message is noted
// (MailProblems), and holds no other up. Runs on a worker's store.
#pragma once

#include "exchange/mail/MailFile.h"
#include "exchange/mail/MailPeople.h"
#include "store/mail/MailAccounts.h"
#include "store/mail/MailMessages.h"
#include "store/mail/MailProblems.h"
#include "sync/mail/ImapSession.h"
#include "sync/mail/MailPlan.h"

#include <functional>
#include <QHash>

namespace satchel::exchange {
class MailFiler;
struct FiledMail;
} // namespace satchel::exchange

namespace satchel::mail {

struct MailFetchResult
{
    qint64 found = 0; // messages that were not looked at before
    qint64 filed = 0; // activities that were made or completed
    qint64 leads = 0; // unknown senders that are new
    QStringList problems; // that are new: folders and messages that could not be read, with their reasons
    /// Everything that is new was looked at. Else an answer may be in what was not: a folder that the server does not
    /// open, or a message that it did not give.
    bool isComplete = true;

    bool operator==(const MailFetchResult &) const = default;
};

class MailFetch
{
public:
    /// After each batch: how many messages of the folder are done, and of how many.
    using Progress = std::function<void(const QString &folder, qint64 done, qint64 of)>;

    MailFetch(store::Store &store, store::MailAccount account, ImapSession &session, Progress progress = {});

    /// All folders that are followed.
    Result<MailFetchResult> run();

private:
    struct Head
    {
        quint32 uid = 0;
        qint64 size = 0;
        MessageFate fate = MessageFate::Ignore;
        bool isReport = false;
        bool mayBeAnswer = false; // it names other messages, and none of them is stored so far
        exchange::MailFile mail; // its head alone
    };
    struct FolderState
    {
        store::MailFolder folder;
        QHash<quint32, MessageFlags> flags; // of the messages that the server spoke of
        QSet<quint32> asked; // of messages that an earlier fetch did not get
        int refused = 0; // messages, by this fetch
        FolderMark mark; // for when everything of it was taken
        std::vector<Head> later; // whether they concern what is here is known when everything else is filed
        bool isBroken = false; // the server refuses to go on
    };

    Result<void> followRenamed(const std::vector<Folder> &listed);
    Result<FolderState> fetch(const store::MailFolder &folder);
    Result<void> fetchOpen(FolderState &state, const FolderChanges &changes);
    /// Refused becomes a note, and the folder is left for the next fetch; any other error ends this one.
    Result<void> toleratedIn(FolderState &state, const Result<void> &done);
    Result<void> takeLater(std::vector<FolderState> &states);
    Result<bool> takeAnswers(FolderState &state);
    Result<void> takeReports(FolderState &state);
    Result<void> noteMessage(FolderState &state, quint32 uid, const QString &subject, const QString &reason);
    Result<void> applyWanted(FolderState &state);
    Result<void> apply(const store::WantedChange &change);
    Result<void> applyChanges(const FolderState &state, const FolderChanges &changes, const QSet<quint32> &known);
    Result<std::vector<quint32>> newMessages(
        FolderState &state, const FolderChanges &changes, const QSet<quint32> &known);
    Result<std::vector<quint32>> messagesOfNewlyKnown(qint64 folder);
    Result<void> take(FolderState &state, const std::vector<quint32> &uids);
    Result<void> takeBatch(FolderState &state, const std::vector<quint32> &uids);
    Result<void> fileAll(FolderState &state, std::span<const Head> heads);
    Result<std::vector<Head>> readHeads(FolderState &state, const std::vector<quint32> &uids);
    Result<HeadFacts> factsOf(const FolderState &state, const exchange::MailFile &mail);
    Result<bool> addParty(HeadFacts &facts, const QString &address);
    Result<bool> isStored(const QString &messageId);
    Result<bool> isAnswer(const exchange::MailFile &mail);
    Result<std::optional<Record>> unsubscribedIn(const exchange::MailFile &mail);
    /// What the server gives of some messages: all at once, or where it refuses that, in ever smaller parts. Those that
    /// it does not give are noted.
    template <typename Given, typename Ask>
    Result<std::vector<Given>> given(FolderState &state, const std::vector<quint32> &uids, const Ask &ask);
    template <typename Given, typename Ask>
    Result<void> gather(FolderState &state, std::span<const quint32> uids, const Ask &ask, std::vector<Given> &into);
    Result<void> file(FolderState &state, std::span<const Head> heads);
    Result<exchange::FiledMail> fileOne(exchange::MailFiler &filer, exchange::MailFile mail);
    Result<void> offer(const FolderState &state, std::span<const Head> heads);
    store::KnownMessage known(const FolderState &state, const Head &head) const;

    store::Store &m_store;
    store::MailAccount m_account;
    ImapSession &m_session;
    Progress m_progress;
    store::MailFolders m_folders;
    store::MailMessages m_messages;
    store::MailProblems m_problems;
    exchange::MailPeople m_people; // as they were when the fetch began
    MailFetchResult m_result;
};

} // namespace satchel::mail
