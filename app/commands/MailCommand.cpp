// SPDX-License-Identifier: GPL-3.0-or-later
// mail: accounts, fetching, sending, one conversation, and a picture of a message.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "app/commands/MailDraftFile.h"
#include "app/MailServices.h"
#include "app/RecordText.h"
#include "domain/ChoiceNames.h"
#include "domain/Consent.h"
#include "domain/FieldNames.h"
#include "exchange/mail/MailPeople.h"
#include "exchange/mail/MimeWriter.h"
#include "store/mail/Conversations.h"
#include "store/mail/MailMessages.h"
#include "store/mail/MailProblems.h"
#include "store/privacy/Consents.h"
#include "sync/mail/OutgoingMessage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

void print(CommandRun &run, const QJsonDocument &json)
{
    run.terminal.print(json.toJson(QJsonDocument::Compact) + '\n');
}

Result<std::vector<store::MailAccount>> accountsGiven(const CommandRun &run, store::Store &store)
{
    store::MailAccounts accounts(store);
    if (run.invocation.has(u"account"_s))
        return std::vector{TRY(accounts.find(run.invocation.value(u"account"_s)))};
    auto all = TRY(accounts.list());
    std::erase_if(all, [](const store::MailAccount &account) { return account.isPaused; });
    return all;
}

int fetchMail(CommandRun &run)
{
    const auto store = run.open(CommandRun::Access::Write);
    if (!store)
        return run.failed(store.error());
    const auto accounts = accountsGiven(run, **store);
    if (!accounts)
        return run.failed(accounts.error());
    MailServices services(**store, run.keychain(), run.policies);
    mail::MailFetchResult sum;
    std::optional<Error> first;
    for (const store::MailAccount &account : *accounts) {
        auto round = services.begin(account.number);
        const auto result = round ? (*round)->run() : fail(round.error());
        if (!result) {
            run.terminal.report(account.name + u": "_s + toText(result.error()));
            first = first ? first : std::optional(result.error());
            continue;
        }
        sum.found += result->fetched.found;
        sum.filed += result->fetched.filed;
        sum.leads += result->fetched.leads;
        for (const QString &problem : result->fetched.problems)
            run.terminal.report(account.name + u": "_s + problem);
    }
    if (run.isJson())
        print(run, QJsonDocument(QJsonObject{{u"new"_s, sum.found}, {u"filed"_s, sum.filed}, {u"leads"_s, sum.leads}}));
    else
        run.terminal.printLine(
            u"%1 new messages, %2 filed, %3 new senders"_s.arg(sum.found).arg(sum.filed).arg(sum.leads));
    return first ? run.failed(*first) : 0;
}

/// The account that sends: the one that is named, or the only one.
Result<store::MailAccount> senderGiven(const CommandRun &run, store::Store &store)
{
    const auto accounts = TRY(accountsGiven(run, store));
    if (accounts.size() == 1)
        return accounts.front();
    return fail(Error::Kind::Invalid,
        accounts.empty() ? u"there is no mail account (satchel mail account add)"_s
                         : u"there are several mail accounts; say which by --account"_s);
}

/// Whoever objected is not written to by mistake. Of a refused purpose nobody knows whether the message is of it.
Result<void> checkRecipients(CommandRun &run, store::Store &store, const store::MailContent &content)
{
    exchange::MailPeople people(store);
    const auto purposes = TRY(store::consentPurposes(store));
    for (const QStringList &list : {content.to, content.cc, content.bcc}) {
        for (const QString &recipient : list) {
            const QString address = mail::addressFromText(recipient).email;
            const auto person = TRY(people.find(address));
            if (!person.isKnown() || person.entity != EntityKind::Contact)
                continue;
            const auto hold = contactHold(
                TRY(store.get(person.entity, person.id)), purposes, ConsentPurpose::Channel::Email);
            const QString who = store.title(person.entity, person.id) + u" <"_s + address + u'>';
            if (hold.kind == ContactHold::Kind::Off && !run.invocation.has(u"yes"_s))
                return fail(Error::Kind::Refused,
                    u"is not to be contacted. Nothing was sent; add --yes to send it all the same"_s, who);
            if (hold.kind == ContactHold::Kind::Off)
                run.terminal.report(who + u": is not to be contacted"_s);
            if (hold.kind == ContactHold::Kind::Warn)
                run.terminal.report(who + u": has refused e-mails for a purpose ("_s + hold.purpose + u')');
        }
    }
    return {};
}

Result<RecordId> queueFile(CommandRun &run, store::Store &store, const store::MailAccount &account)
{
    QStringList leftOut;
    const auto content = TRY(readDraftFile(store, run.argument(1), leftOut));
    for (const QString &what : std::as_const(leftOut))
        run.terminal.report(run.argument(1) + u": "_s + what);
    TRY(checkRecipients(run, store, content));
    Instant at = store.clock().now();
    if (run.invocation.has(u"at"_s))
        at = TRY(Instant::fromIso(run.invocation.value(u"at"_s)));
    store::OutgoingMails mails(store);
    const auto draft = TRY(mails.save({}, account.number, content));
    QByteArray random(16, Qt::Uninitialized);
    QRandomGenerator::system()->generate(random.begin(), random.end());
    const QString messageId = exchange::newMessageId(random, account.address.section(u'@', -1));
    TRY(mails.queue(draft.id, at, messageId));
    return draft.id;
}

int sendMail(CommandRun &run)
{
    const auto store = run.open(CommandRun::Access::Write);
    if (!store)
        return run.failed(store.error());
    const auto account = senderGiven(run, **store);
    if (!account)
        return run.failed(account.error());
    const auto id = queueFile(run, **store, *account);
    if (!id)
        return run.failed(id.error());
    MailServices services(**store, run.keychain(), run.policies);
    auto round = services.begin(account->number);
    const auto sent = round ? (*round)->send() : fail(round.error());
    const auto mail = store::OutgoingMails(**store).get(*id);
    if (!mail)
        return run.failed(mail.error());
    const QString state = outgoingStateName(mail->state);
    if (run.isJson())
        print(run, QJsonDocument(QJsonObject{{u"id"_s, id->toString()}, {u"state"_s, state}}));
    else
        run.terminal.printLine(u"%1 %2"_s.arg(id->toString(), state));
    if (mail->state == store::OutgoingState::Queued) {
        // It goes out without another call, which would send it twice: by the window that has the account, or later.
        const bool isOthers = !sent && sent.error().kind == Error::Kind::Busy;
        const QString why = !mail->problem.isEmpty() ? mail->problem
            : sent || isOthers                       ? QString()
                                                     : toText(sent.error());
        if (!why.isEmpty())
            run.terminal.report(u"it waits, and is tried again: "_s + why);
        return 0;
    }
    if (mail->state == store::OutgoingState::Sent)
        return 0;
    return run.failed(
        {Error::Kind::Refused, mail->problem.isEmpty() && !sent ? toText(sent.error()) : mail->problem, {}});
}

Result<QJsonArray> attachmentsOf(store::Store &store, RecordId activity)
{
    const auto rows = TRY(store.select({EntityKind::Attachment, {field::name, field::size, field::media_type},
        Filter::refersTo(field::activity, activity), {}, {}, -1, false}));
    QJsonArray files;
    for (qsizetype row = 0; row < rows.size(); ++row)
        files.append(QJsonObject{{u"id"_s, rows.id(row).toString()}, {u"name"_s, rows.text(row, 0)},
            {u"size"_s, rows.integer(row, 1)}, {u"media_type"_s, rows.text(row, 2)}});
    return files;
}

Result<QJsonObject> messageJson(store::Store &store, const Record &message)
{
    const auto list = [&message](const QString &name) {
        return QJsonArray::fromStringList(valueOr<QStringList>(message.value(name)));
    };
    const auto unseen = TRY(store::MailMessages(store).unseen(std::vector{message.id}));
    const QJsonArray attachments = TRY(attachmentsOf(store, message.id));
    const QStringList remarks = TRY(store::MailProblems(store).remarks(message.id));
    return QJsonObject{{u"id"_s, message.id.toString()}, {u"message_id"_s, message.text(field::message_id)},
        {u"thread"_s, message.text(field::thread)}, {u"at"_s, valueOr<Instant>(message.value(field::at)).toIso()},
        {u"direction"_s, message.text(field::direction)}, {u"from"_s, message.text(field::sender)},
        {u"to"_s, list(field::recipients)}, {u"cc"_s, list(field::copies)},
        {u"subject"_s, message.text(field::subject)}, {u"text"_s, message.text(field::body)},
        {u"seen"_s, unseen.isEmpty()}, {u"attachments"_s, attachments},
        {u"remarks"_s, QJsonArray::fromStringList(remarks)}};
}

/// By one of its messages, or by the id of its first one as messages bear it.
Result<QString> threadGiven(store::Store &store, const QString &given)
{
    const RecordId id = RecordId::fromString(given);
    if (id.isNull())
        return given;
    return TRY(store.get(EntityKind::Activity, id)).text(field::thread);
}

int showThread(CommandRun &run)
{
    const auto store = run.open(CommandRun::Access::Read);
    if (!store)
        return run.failed(store.error());
    const auto thread = threadGiven(**store, run.argument(1));
    if (!thread)
        return run.failed(thread.error());
    const auto messages = store::Conversations(**store).messages(*thread);
    if (!messages)
        return run.failed(messages.error());
    if (messages->empty())
        return run.failed({Error::Kind::NotFound, u"there is no such conversation"_s, run.argument(1)});
    QJsonArray array;
    for (const Record &message : *messages) {
        const auto json = messageJson(**store, message);
        if (!json)
            return run.failed(json.error());
        array.append(*json);
        if (!run.isJson())
            run.terminal.printLine(u"%1  %2  %3"_s.arg(
                (*json)[u"at"].toString(), (*json)[u"from"].toString(), (*json)[u"subject"].toString()));
    }
    if (run.isJson())
        print(run, QJsonDocument(array));
    return 0;
}

} // namespace

int runMail(CommandRun &run)
{
    const QString action = run.argument(0);
    if (action == "account"_L1)
        return runMailAccount(run);
    if (action == "fetch"_L1 && run.invocation.arguments.size() == 1)
        return fetchMail(run);
    if (action == "send"_L1 && run.invocation.arguments.size() == 2)
        return sendMail(run);
    if (action == "thread"_L1 && run.invocation.arguments.size() == 2)
        return showThread(run);
    if (action == "draw"_L1 && run.invocation.arguments.size() == 2)
        return drawMail(run);
    return run.usageError(
        u"mail account add|list|remove, mail fetch, mail send FILE, mail thread ID or mail draw ID"_s, action);
}

} // namespace satchel::app
