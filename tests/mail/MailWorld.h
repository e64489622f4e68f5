// SPDX-License-Identifier: GPL-3.0-or-later
// A desk with a mail account at a Dovecot, where "mara" works; and what others send to her. Anna Berg is a contact of
// the company Berg (berg.example).
#pragma once

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "store/mail/Conversations.h"
#include "sync/mail/MailRound.h"
#include "tests/support/DovecotServer.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/NoNetwork.h"
#include "tests/support/TestStore.h"

namespace satchel::test {

struct Letter
{
    QByteArray id;
    QByteArray from = "Anna Berg <anna@berg.example>";
    QByteArray to = "Mara <mara@lindqvist.example>";
    QByteArray subject = "Offer";
    QByteArray inReplyTo = {};
    QByteArray more = {}; // further lines of the head
    QByteArray text = "Good day\r\n";
    QByteArray date = "Thu, 19 Nov 2026 09:00:00 +0100";

    QByteArray bytes() const
    {
        const QByteArray answer = inReplyTo.isEmpty() ? QByteArray() : "In-Reply-To: <" + inReplyTo + ">\r\n";
        return "From: " + from + "\r\nTo: " + to + "\r\nSubject: " + subject + "\r\nDate: " + date + "\r\nMessage-ID: <"
            + id + ">\r\n" + answer + more + "\r\n" + text;
    }
};

/// The account of "mara" at this server; its password is "word".
inline store::MailAccount accountOfMara(const DovecotServer &server, const QString &user, quint16 submission = 1)
{
    store::MailAccount account;
    account.name = QStringLiteral("Work");
    account.address = QStringLiteral("mara@lindqvist.example");
    account.senderName = QStringLiteral("Mara Lindqvist");
    account.user = user;
    account.incoming = {QStringLiteral("127.0.0.1"), server.tlsPort(), MailServer::Encryption::Implicit};
    account.outgoing = {QStringLiteral("127.0.0.1"), submission, MailServer::Encryption::Implicit};
    return account;
}

class MailDesk
{
public:
    MailDesk(DovecotServer &server, const QString &user, quint16 submission = 1) : server(server), user(user)
    {
        company = store.create(EntityKind::Company,
            {{field::name, QStringLiteral("Berg")}, {field::domain, QStringLiteral("berg.example")}});
        contact = store.create(EntityKind::Contact,
            {{field::last_name, QStringLiteral("Berg")}, {field::first_name, QStringLiteral("Anna")},
                {field::email, QStringLiteral("anna@berg.example")}, {field::company, company}});
        account = store::MailAccounts(*store).add(accountOfMara(server, user, submission))->number;
        setPassword(QStringLiteral("word"));
    }

    void deliver(const Letter &letter, const QString &folder = {}) { server.deliver(user, letter.bytes(), folder); }

    mail::MailDependencies dependencies()
    {
        return {secrets, cancellation, QTimeZone::utc(), {5'000, 10'000, 10'000, 10'000}, {}, followAnswers};
    }
    void setPassword(const QString &password)
    {
        if (!secrets.setPassword(accountNow(), password))
            qFatal("the password cannot be kept");
    }
    /// What a person does who changes the servers: the password is given again.
    void update(const store::MailAccount &account)
    {
        if (!store::MailAccounts(*store).update(account))
            qFatal("the account cannot be written");
        setPassword(QStringLiteral("word"));
    }

    Result<mail::MailRoundResult> round()
    {
        auto round = mail::MailRound::begin(*store, account, dependencies());
        return round ? (*round)->run() : fail(round.error());
    }
    /// A round that has to work.
    mail::MailRoundResult synced()
    {
        const auto result = round();
        if (!result)
            qFatal("%s", qUtf8Printable(toText(result.error())));
        return *result;
    }

    store::MailAccount accountNow() { return *store::MailAccounts(*store).get(account); }
    std::vector<store::Conversation> conversations() { return *store::Conversations(*store).since(Instant{0}); }
    Result<Receipt> archive(const store::Conversation &conversation)
    {
        return store->commit({QStringLiteral("Archive"), Origin::user(),
            {store::editOf(conversation, {{field::archived_at, store.clock.now()}})}, {}});
    }
    qint64 mailCount()
    {
        return *store->count({EntityKind::Activity, {}, Filter::equals(field::kind, choice::email), {}, {}, -1, false});
    }
    /// Of the server's folder: what an administrator counts.
    QByteArray messagesAt(const QString &folder)
    {
        return server.asked({QStringLiteral("search"), QStringLiteral("-u"), user, QStringLiteral("mailbox"), folder});
    }

    DovecotServer &server;
    QString user;
    TestStore store;
    sync::Cancellation cancellation;
    MemoryKeychain keychain;
    NoTransport transport;
    NoSleeper sleeper;
    mail::MailSecrets secrets{store.path(), {keychain, transport, store.clock, sleeper}};
    RecordId company;
    RecordId contact;
    qint64 account = 0;
    std::function<Result<void>(store::Store &)> followAnswers; // before what a program wrote is sent
};

} // namespace satchel::test
