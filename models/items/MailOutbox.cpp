// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/MailOutbox.h"

#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "store/Contents.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>

namespace satchel::items {

using namespace Qt::StringLiterals;
using store::MailAccount;
using store::MailContent;
using store::OutgoingMail;

namespace {

constexpr qint64 mostMailContacts = 5000;

/// As RFC 5322, section 3.6.4, asks: unique, with the sender's own domain behind the @.
QString messageIdFor(store::Store &store, const MailAccount &account)
{
    const QString domain = account.address.section(u'@', -1);
    return store.newId().toString() + u'@' + (domain.isEmpty() ? u"satchel.invalid"_s : domain);
}

Result<void> addMailContacts(
    store::Store &store, EntityKind entity, const Filter &filter, std::vector<MailContact> &contacts)
{
    const auto rows = TRY(
        store.select({entity, {u"@title"_s, field::email}, filter, {QString(), true}, {}, mostMailContacts, false}));
    for (qsizetype row = 0; row < rows.size(); ++row)
        contacts.push_back({entity, rows.id(row), rows.text(row, 0), rows.text(row, 1).toLower()});
    return {};
}

/// What can be written on, queued or removed: a message in doubt is so once a person said that it was not sent.
Result<OutgoingMail> undoubted(store::OutgoingMails &mails, RecordId id)
{
    const OutgoingMail mail = TRY(mails.get(id));
    if (mail.state == store::OutgoingState::InDoubt)
        TRY(mails.settleDoubt(id, false));
    return mail;
}

Result<store::OutgoingAttachment> attachFile(store::Store &store, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, file.errorString(), path);
    const QFileInfo info(path);
    const QString sha256 = TRY(store::Contents(store).put(file, info.fileName()));
    return store::OutgoingAttachment{
        info.fileName(), QMimeDatabase().mimeTypeForFile(info).name(), sha256, info.size()};
}

} // namespace

MailOutbox::MailOutbox(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_worker(workspace.workerStore())
{
}

template <typename T> void MailOutbox::run(std::function<Result<T>(store::Store &)> work, Answer<T> done)
{
    m_worker.post([this, work = std::move(work), done = std::move(done)](store::Store &store) {
        auto result = work(store);
        QMetaObject::invokeMethod(this, [done, result = std::move(result)] {
            if (done)
                done(result);
        });
    });
}

void MailOutbox::save(RecordId id, qint64 account, const MailContent &content, Answer<OutgoingMail> done)
{
    run<OutgoingMail>(
        [id, account, content](store::Store &store) { return store::OutgoingMails(store).save(id, account, content); },
        std::move(done));
}

void MailOutbox::send(RecordId id, qint64 account, const MailContent &content, Instant at, Answer<OutgoingMail> done)
{
    run<OutgoingMail>(
        [id, account, content, at](store::Store &store) -> Result<OutgoingMail> {
            const MailAccount from = TRY(store::MailAccounts(store).get(account));
            store::OutgoingMails mails(store);
            const OutgoingMail saved = TRY(mails.save(id, account, content));
            TRY(mails.queue(saved.id, at, messageIdFor(store, from)));
            return mails.get(saved.id);
        },
        std::move(done));
}

void MailOutbox::takeBack(RecordId id, Answer<OutgoingMail> done)
{
    run<OutgoingMail>(
        [id](store::Store &store) -> Result<OutgoingMail> {
            store::OutgoingMails mails(store);
            const OutgoingMail queued = TRY(undoubted(mails, id));
            return mails.save(id, queued.account, queued.content);
        },
        std::move(done));
}

void MailOutbox::discard(RecordId id, Answer<void> done)
{
    run<void>(
        [id](store::Store &store) -> Result<void> {
            store::OutgoingMails mails(store);
            TRY(undoubted(mails, id));
            return mails.remove(id);
        },
        std::move(done));
}

void MailOutbox::sendAgain(RecordId id, Instant at, Answer<void> done)
{
    run<void>(
        [id, at](store::Store &store) -> Result<void> {
            store::OutgoingMails mails(store);
            const OutgoingMail mail = TRY(undoubted(mails, id));
            const MailAccount from = TRY(store::MailAccounts(store).get(mail.account));
            return mails.queue(id, at, messageIdFor(store, from));
        },
        std::move(done));
}

void MailOutbox::confirmSent(RecordId id, Answer<void> done)
{
    run<void>([id](store::Store &store) { return store::OutgoingMails(store).settleDoubt(id, true); }, std::move(done));
}

void MailOutbox::findDraft(const QStringList &messageIds, Answer<std::optional<OutgoingMail>> done)
{
    run<std::optional<OutgoingMail>>(
        [messageIds](store::Store &store) -> Result<std::optional<OutgoingMail>> {
            for (const QString &messageId : messageIds) {
                auto draft = TRY(store::OutgoingMails(store).draftAnswering(messageId));
                if (draft)
                    return draft;
            }
            return std::optional<OutgoingMail>();
        },
        std::move(done));
}

void MailOutbox::readDrafts(Answer<std::vector<OutgoingMail>> done)
{
    run<std::vector<OutgoingMail>>(
        [](store::Store &store) -> Result<std::vector<OutgoingMail>> {
            auto drafts = TRY(store::OutgoingMails(store).list(store::OutgoingState::Draft));
            std::ranges::reverse(drafts);
            return drafts;
        },
        std::move(done));
}

void MailOutbox::readAccounts(Answer<std::vector<MailAccount>> done)
{
    run<std::vector<MailAccount>>(
        [](store::Store &store) { return store::MailAccounts(store).list(); }, std::move(done));
}

void MailOutbox::readOwnAddresses(Answer<QStringList> done)
{
    run<QStringList>(store::ownAddresses, std::move(done));
}

void MailOutbox::readContacts(Answer<std::vector<MailContact>> done)
{
    run<std::vector<MailContact>>(
        [](store::Store &store) -> Result<std::vector<MailContact>> {
            std::vector<MailContact> contacts;
            const Filter hasAddress = Filter::condition(field::email, Filter::Op::IsNotEmpty);
            for (const EntityKind entity : {EntityKind::Contact, EntityKind::Lead}) {
                TRY(addMailContacts(store, entity, hasAddress, contacts));
            }
            return contacts;
        },
        std::move(done));
}

void MailOutbox::findContacts(const QStringList &addresses, Answer<std::vector<MailContact>> done)
{
    run<std::vector<MailContact>>(
        [addresses](store::Store &store) -> Result<std::vector<MailContact>> {
            std::vector<MailContact> contacts;
            for (const QString &address : addresses) {
                for (const EntityKind entity : {EntityKind::Contact, EntityKind::Lead}) {
                    TRY(addMailContacts(store, entity, Filter::equals(field::email, address), contacts));
                }
            }
            return contacts;
        },
        std::move(done));
}

void MailOutbox::attach(const QStringList &paths, Answer<AttachedFiles> done)
{
    run<AttachedFiles>(
        [paths](store::Store &store) -> Result<AttachedFiles> {
            AttachedFiles attached;
            for (const QString &path : paths) {
                auto file = attachFile(store, path);
                if (file)
                    attached.files.push_back(std::move(*file));
                else
                    attached.refused.append(QFileInfo(path).fileName() + u": "_s + file.error().what);
            }
            return attached;
        },
        std::move(done));
}

void MailOutbox::attach(
    const QString &name, const QString &mediaType, const QByteArray &content, Answer<store::OutgoingAttachment> done)
{
    run<store::OutgoingAttachment>(
        [name, mediaType, content](store::Store &store) -> Result<store::OutgoingAttachment> {
            QBuffer buffer;
            buffer.setData(content);
            buffer.open(QIODevice::ReadOnly);
            const QString sha256 = TRY(store::Contents(store).put(buffer, name));
            return store::OutgoingAttachment{name, mediaType, sha256, content.size()};
        },
        std::move(done));
}

} // namespace satchel::items

#include "moc_MailOutbox.cpp"
