// SPDX-License-Identifier: GPL-3.0-or-later
// One account's folders into the store. Each batch of messages is written with its numbers in one transaction, and the
// folder's mark only when all of them are, so it can be cut anywhere and goes on from there; a message that comes twice
// is filed once, by its Message-ID. Runs on a worker's store.
#pragma once

#include "exchange/mail/MailFile.h"
#include "exchange/mail/MailPeople.h"
#include "store/mail/MailAccounts.h"
#include "store/mail/MailMessages.h"
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
    QStringList problems; // messages that could not be read, with their reasons

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
        exchange::MailFile mail; // its head alone
    };
    struct FolderState
    {
        store::MailFolder folder;
        QHash<quint32, MessageFlags> flags; // of the messages that the server spoke of
    };

    Result<void> fetch(const store::MailFolder &folder);
    Result<void> applyWanted(const store::MailFolder &folder);
    Result<void> applyChanges(const FolderState &state, const FolderChanges &changes, const QSet<quint32> &known);
    Result<std::vector<quint32>> newMessages(
        const FolderState &state, const FolderChanges &changes, const QSet<quint32> &known);
    Result<std::vector<quint32>> messagesOfNewlyKnown(qint64 folder);
    Result<void> take(const FolderState &state, const std::vector<quint32> &uids);
    Result<std::vector<Head>> readHeads(const FolderState &state, const std::vector<quint32> &uids);
    Result<HeadFacts> factsOf(const FolderState &state, const exchange::MailFile &mail);
    Result<bool> addParty(HeadFacts &facts, const QString &address);
    Result<bool> isStored(const QString &messageId);
    Result<void> file(const FolderState &state, std::span<const Head> heads);
    Result<exchange::FiledMail> fileOne(exchange::MailFiler &filer, exchange::MailFile mail);
    Result<void> offer(const FolderState &state, std::span<const Head> heads);
    store::KnownMessage known(const FolderState &state, const Head &head) const;

    store::Store &m_store;
    store::MailAccount m_account;
    ImapSession &m_session;
    Progress m_progress;
    store::MailFolders m_folders;
    store::MailMessages m_messages;
    exchange::MailPeople m_people; // as they were when the fetch began
    MailFetchResult m_result;
};

} // namespace satchel::mail
