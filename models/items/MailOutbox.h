// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with messages that they write: drafts are saved, queued, cancelled and discarded.
// These tables are of this computer and not part of undo; they are written on a worker, one act after the other, so
// that the UI thread never waits (I5). Answers come on the UI thread, as long as the outbox lives.
#pragma once

#include "items/StoreWorker.h"
#include "store/mail/MailAccounts.h"
#include "store/mail/OutgoingMails.h"

#include <functional>

namespace satchel::items {

/// An address that can be written to.
struct MailContact
{
    EntityKind entity{}; // Contact or Lead
    RecordId id;
    QString name;
    QString address;
};

/// Files that became attachments, and a sentence for each that could not.
struct AttachedFiles
{
    std::vector<store::OutgoingAttachment> files;
    QStringList refused;
};

class MailOutbox : public QObject
{
    Q_OBJECT

public:
    template <typename T> using Answer = std::function<void(const Result<T> &)>;

    explicit MailOutbox(Workspace &workspace, QObject *parent = nullptr);

    /// For save(): a message has its id before the store has the message.
    RecordId newId() { return m_workspace.store().newId(); }

    void save(RecordId id, qint64 account, const store::MailContent &content, Answer<store::OutgoingMail> done);
    /// Saves it and queues it: it goes out from `at` on.
    void send(
        RecordId id, qint64 account, const store::MailContent &content, Instant at, Answer<store::OutgoingMail> done);
    /// A queued or failed message, or one in doubt that was not sent, becomes a draft again. Conflict when it is being
    /// sent already.
    void takeBack(RecordId id, Answer<store::OutgoingMail> done);
    /// Also one in doubt, which is then taken as not sent.
    void discard(RecordId id, Answer<void> done);
    /// Queues a failed message anew, or one in doubt that was not sent; its message id stays.
    void sendAgain(RecordId id, Instant at, Answer<void> done);
    /// A message in doubt was sent.
    void confirmSent(RecordId id, Answer<void> done);

    /// The draft that answers the first of some messages that has one.
    void findDraft(const QStringList &messageIds, Answer<std::optional<store::OutgoingMail>> done);
    /// The newest first.
    void readDrafts(Answer<std::vector<store::OutgoingMail>> done);
    void readAccounts(Answer<std::vector<store::MailAccount>> done);
    void readOwnAddresses(Answer<QStringList> done);
    /// Contacts and leads with an address, the newest first, up to a few thousand.
    void readContacts(Answer<std::vector<MailContact>> done);
    /// The contacts and leads that have one of the addresses.
    void findContacts(const QStringList &addresses, Answer<std::vector<MailContact>> done);
    /// Puts the contents of files into the store.
    void attach(const QStringList &paths, Answer<AttachedFiles> done);
    /// The same of a file that is made here.
    void attach(const QString &name, const QString &mediaType, const QByteArray &content,
        Answer<store::OutgoingAttachment> done);

private:
    template <typename T> void run(std::function<Result<T>(store::Store &)> work, Answer<T> done);

    Workspace &m_workspace;
    StoreWorker m_worker; // last: it waits for what it is at before the rest goes
};

} // namespace satchel::items
