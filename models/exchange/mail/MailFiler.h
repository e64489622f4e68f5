// SPDX-License-Identifier: GPL-3.0-or-later
// One message after the other into the store, as one change set: each becomes an activity with its people, its
// conversation and its attachments. The same message filed again only gains what it lacked. Anybody may write a message
// id: a message with the id of another one is filed beside it, by the id and the hash of its content, and both say so.
// Runs on a worker's own store.
#pragma once

#include "exchange/mail/MailFile.h"
#include "exchange/mail/MailPeople.h"
#include "store/BulkWriter.h"

namespace satchel::exchange {

/// What a message is filed at, whoever wrote it. Null ids: by its addresses.
struct MailPlace
{
    RecordId contact;
    RecordId company;
    RecordId deal;
    RecordId lead;
};

struct MailFilerOptions
{
    QStringList ownAddresses; // of the person's accounts, besides those of users
    bool isDryRun = false;
    bool revivesDeleted = true; // files again what a person deleted here; a mail account does not
};

struct FiledMail
{
    enum class Outcome { Created, Updated, Unchanged };

    RecordId activity;
    Outcome outcome = Outcome::Unchanged;
    QStringList remarks; // about attachments that could not be kept, and another message with its id
};

/// Whether an error concerns one message alone: the next one can be filed.
bool concernsMail(Error::Kind kind);

class MailFiler
{
public:
    static Result<MailFiler> begin(
        store::Store &store, const QString &label, const Origin &origin, MailFilerOptions options = {});

    Result<FiledMail> file(const MailFile &mail, const MailPlace &place = {});
    MailPeople &people() { return m_people; }
    /// What else belongs to the change set.
    Result<RecordId> apply(const Edit &edit) { return write(edit); }
    /// Lets others write while the caller waits for something else.
    Result<void> rest() { return m_writer ? m_writer->rest() : Result<void>(); }
    /// Makes all durable; null when nothing was written. A filer that is destroyed before undoes what it wrote.
    Result<ChangeSetId> finish(const store::BulkWriter::Companion &companion = {});
    /// The same with what belongs to the messages and is no record: in the same transaction, or by itself where no
    /// record was written.
    Result<void> finishWith(const std::function<Result<void>()> &companion);

private:
    struct Owners;
    /// What has the id of a message already.
    struct Known
    {
        enum class State {
            New,
            There, // and may gain what it lacks
            Settled, // and stays as it is: edited or erased since, or as we sent it
            Deleted, // by a person
            LeftOver, // of a filing that did not finish
        };
        State state = State::New;
        RecordId id; // null: New
        RecordId other; // a message that is another one
    };
    enum class Likeness {
        Same,
        Edited, // here since, or by the server that sent it for us
        Erased,
        Other,
    };

    MailFiler(store::Store &store, MailFilerOptions options);

    Result<RecordId> first(const QString &field, const QString &value);
    Result<Known> knownAs(const MailFile &mail, const QString &messageId);
    Result<Likeness> likenessOf(const MailFile &mail, RecordId known);
    Result<bool> hasSameHtml(const MailFile &mail, RecordId known);
    Result<bool> hasSameFiles(const MailFile &mail, RecordId known);
    Result<void> addRemarks(RecordId activity, const QStringList &remarks);
    Result<RecordId> write(const Edit &edit);
    Result<RecordId> create(const MailFile &mail, const QString &messageId, const Owners &owners);
    Result<bool> complete(RecordId known, const Owners &owners);
    Result<QString> threadOf(const MailFile &mail, const QString &messageId);
    Result<void> joinLater(const QString &messageId, const QString &thread);
    Result<Owners> ownersOf(const MailFile &mail, const MailPlace &place);
    Result<RecordId> onlyOpenDeal(const Owners &owners);
    using Parts = QHash<QString, QString>; // SHA-256 of pictures by the ids that the HTML has for them
    Result<bool> attach(const MailFile &mail, FiledMail &filed, const Owners &owners, bool isKnown, Parts &parts);
    Result<bool> keepHtml(const MailFile &mail, RecordId activity, const Parts &parts);

    store::Store &m_store;
    MailFilerOptions m_options;
    MailPeople m_people;
    std::unique_ptr<store::BulkWriter> m_writer; // none while it is only tried
};

} // namespace satchel::exchange
