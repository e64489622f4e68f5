// SPDX-License-Identifier: GPL-3.0-or-later
// mail account add, authorize, list and remove. Passwords and client secrets come in on stdin: an argument list is
// everybody's.
#include "app/CommandLine.h"
#include "app/commands/BrowserSignIn.h"
#include "app/commands/Commands.h"
#include "app/MailServices.h"
#include "app/Table.h"
#include "store/mail/MailProblems.h"
#include "store/mail/OutgoingMails.h"
#include "sync/mail/MailAccountSetup.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr int daysFetched = 90; // of a new account, unless the person says since when

void printJson(CommandRun &run, const QJsonValue &json, const QString &text)
{
    if (!run.isJson())
        run.terminal.print(text);
    else
        run.terminal.print((json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject()))
                               .toJson(QJsonDocument::Compact)
            + '\n');
}

int sayAccount(CommandRun &run, const Result<store::MailAccount> &account)
{
    if (!account)
        return run.failed(account.error());
    const QString incoming = mail::serverText(account->incoming);
    const QString outgoing = mail::serverText(account->outgoing);
    printJson(run,
        QJsonObject{{u"name"_s, account->name}, {u"state"_s, account->shownState()}, {u"incoming"_s, incoming},
            {u"outgoing"_s, outgoing}, {u"user"_s, account->user}},
        u"%1: %2, %3, %4\n"_s.arg(account->name, account->shownState(), incoming, outgoing));
    return 0;
}

/// The first line of the standard input.
Result<QString> secretOf(CommandRun &run, const QString &what)
{
    const auto secret = run.terminal.readSecret(what + u": "_s);
    return secret && !secret->isEmpty() ? Result<QString>(*secret)
                                        : fail(Error::Kind::Invalid, u"the standard input is empty"_s, what.toLower());
}

Result<int> secondsOf(const CommandRun &run)
{
    bool isNumber = false;
    const int seconds = run.invocation.value(u"timeout"_s, u"300"_s).toInt(&isNumber);
    return isNumber && seconds > 0 ? Result<int>(seconds)
                                   : fail(Error::Kind::Invalid, u"a time-out is a number of seconds"_s, u"--timeout"_s);
}

Result<MailServer> serverOf(const CommandRun &run, const QString &option, mail::MailDirection service)
{
    return run.invocation.has(option) ? mail::serverFromText(run.invocation.value(option), service) : MailServer();
}

/// By the options; Invalid with the option that is wrong.
Result<store::MailAccount> wantedAccount(const CommandRun &run)
{
    const Invocation &asked = run.invocation;
    store::MailAccount account;
    account.name = run.argument(2).trimmed();
    account.address = asked.value(u"address"_s).trimmed();
    account.senderName = asked.value(u"name"_s).trimmed();
    account.user = asked.value(u"user"_s);
    account.clientId = asked.value(u"client-id"_s);
    account.directory = asked.value(u"directory"_s);
    account.incoming = TRY(serverOf(run, u"imap"_s, mail::MailDirection::Incoming));
    account.outgoing = TRY(serverOf(run, u"smtp"_s, mail::MailDirection::Outgoing));
    const auto signIn = store::signInFromName(asked.value(u"sign-in"_s, u"password"_s));
    if (!signIn)
        return fail(Error::Kind::Invalid, u"a sign-in is password, google or microsoft"_s, u"--sign-in"_s);
    account.signIn = *signIn;
    if ((*signIn == store::MailSignIn::Password) == !account.clientId.isEmpty())
        return fail(Error::Kind::Invalid, u"a client id is for --sign-in google or microsoft, which need one"_s,
            u"--client-id"_s);
    QDate since = run.clock.today().addDays(-daysFetched);
    if (asked.has(u"since"_s))
        since = TRY(dateFromIso(asked.value(u"since"_s)));
    account.firstDay = Instant::startOf(since, run.clock.zone());
    return account;
}

/// What a person gives for an account: typed, or on the standard input, or in the browser. `clientSecret`: the one that
/// is kept; empty: it is asked for where the provider has one.
Result<mail::MailAccountSecrets> askSecrets(
    CommandRun &run, const store::MailAccount &account, int seconds, QString clientSecret)
{
    const auto signIn = mail::signInOf(account);
    if (!signIn) {
        const QString password = TRY(secretOf(run, u"Password"_s));
        return mail::MailAccountSecrets{password, {}, {}};
    }
    TRY(mail::checkSignIn(account, *signIn));
    if (signIn->endpoints.needsSecret && clientSecret.isEmpty())
        clientSecret = TRY(secretOf(run, u"Client secret"_s));
    const auto tokens = TRY(signInInBrowser(run, signIn->endpoints, {account.clientId, clientSecret}, seconds * 1000));
    return mail::MailAccountSecrets{{}, clientSecret, tokens};
}

/// Whether the password is announced; a person at a terminal is asked.
bool saysPassword(const CommandRun &run, store::MailSignIn signIn)
{
    return signIn != store::MailSignIn::Password || run.invocation.has(u"password-stdin"_s) || run.terminal.canAsk();
}

void reportNotes(CommandRun &run, const mail::MailAccountDraft &draft)
{
    for (const mail::ProviderNote note : draft.notes)
        run.terminal.report(mail::noteText(note));
    if (!draft.notes.empty())
        run.terminal.report(draft.help.toString());
}

int add(CommandRun &run)
{
    const auto wanted = wantedAccount(run);
    if (!wanted)
        return run.usageError(wanted.error().what, wanted.error().where);
    const auto seconds = secondsOf(run);
    if (!seconds)
        return run.usageError(seconds.error().what, seconds.error().where);
    const bool isTried = !run.invocation.has(u"no-try"_s);
    if (wanted->name.isEmpty() || wanted->address.isEmpty())
        return run.usageError(u"a mail account needs a name and an address"_s, u"--address"_s);
    if (isTried && !saysPassword(run, wanted->signIn))
        return run.usageError(u"the password is read from the standard input: say --password-stdin"_s);
    auto store = run.open(CommandRun::Access::Write);
    if (!store)
        return run.failed(store.error());
    MailServices services(**store, run.keychain(), run.policies);
    mail::SystemDns dns(services.cancellation());
    const auto draft = mail::draftAccount(*wanted, dns, run.policies);
    if (!draft)
        return run.failed(draft.error());
    const bool isAsked = isTried || run.invocation.has(u"password-stdin"_s);
    const auto given = isAsked ? askSecrets(run, draft->account, *seconds, {})
                               : Result<mail::MailAccountSecrets>(mail::MailAccountSecrets());
    if (!given)
        return run.failed(given.error());
    const auto added = mail::addAccount(**store, *draft, *given, isTried ? mail::Trial::Both : mail::Trial::None,
        services.secrets(), services.cancellation());
    if (!added)
        reportNotes(run, *draft);
    return sayAccount(run, added);
}

int authorize(CommandRun &run)
{
    const auto seconds = secondsOf(run);
    if (!seconds)
        return run.usageError(seconds.error().what, seconds.error().where);
    auto store = run.open(CommandRun::Access::Write);
    if (!store)
        return run.failed(store.error());
    store::MailAccounts accounts(**store);
    const auto account = accounts.find(run.argument(2));
    if (!account)
        return run.failed(account.error());
    if (!saysPassword(run, account->signIn))
        return run.usageError(u"the password is read from the standard input: say --password-stdin"_s);
    if (const auto may = checkMailAddress(run.policies, account->address); !may)
        return run.failed(may.error());
    MailServices services(**store, run.keychain(), run.policies);
    const auto client = services.secrets().client(*account);
    if (!client)
        return run.failed(client.error());
    const auto given = askSecrets(run, *account, *seconds, client->secret);
    if (!given)
        return run.failed(given.error());
    const auto done = mail::authorizeAccount(**store, *account, *given, services.secrets(), services.cancellation());
    return done ? sayAccount(run, accounts.get(account->number)) : run.failed(done.error());
}

/// How many messages of an account are in a state.
Result<qint64> countMails(store::Store &store, qint64 account, std::initializer_list<store::OutgoingState> states)
{
    qint64 count = 0;
    for (const store::OutgoingState state : states) {
        const auto mails = TRY(store::OutgoingMails(store).list(state));
        count += std::ranges::count(mails, account, &store::OutgoingMail::account);
    }
    return count;
}

Result<qint64> waitingMails(store::Store &store, qint64 account)
{
    return countMails(store, account, {store::OutgoingState::Queued, store::OutgoingState::Sending});
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// Why the account does not work, else what could not be read, or not whole: one a line.
Result<QString> problemOf(store::Store &store, const store::MailAccount &account)
{
    QStringList problems{account.problem};
    for (const store::MailProblem &problem : TRY(store::MailProblems(store).ofAccount(account.number)))
        problems.append(problem.subject + u": "_s + QString(problem.reason).replace(u'\n', u' '));
    problems.removeAll(QString());
    return problems.join(u'\n');
}

int list(CommandRun &run)
{
    auto store = run.open(CommandRun::Access::Read);
    if (!store)
        return run.failed(store.error());
    const auto accounts = store::MailAccounts(**store).list();
    if (!accounts)
        return run.failed(accounts.error());
    QJsonArray json;
    Table table({u"name"_s, u"address"_s, u"state"_s, u"last success"_s, u"waiting"_s});
    for (const store::MailAccount &account : *accounts) {
        const auto waiting = waitingMails(**store, account.number);
        if (!waiting)
            return run.failed(waiting.error());
        const auto problem = problemOf(**store, account);
        if (!problem)
            return run.failed(problem.error());
        const QString success = account.lastSuccess ? account.lastSuccess->toIso() : QString();
        json.append(QJsonObject{{u"name"_s, account.name}, {u"address"_s, account.address},
            {u"sign_in"_s, store::signInName(account.signIn)}, {u"incoming"_s, mail::serverText(account.incoming)},
            {u"outgoing"_s, mail::serverText(account.outgoing)}, {u"state"_s, account.shownState()},
            {u"last_success"_s, orNull(success)}, {u"waiting"_s, *waiting}, {u"problem"_s, orNull(*problem)}});
        table.add({account.name, account.address, account.shownState(), success.isEmpty() ? u"never"_s : success,
            QString::number(*waiting)});
        for (const QString &one : problem->split(u'\n', Qt::SkipEmptyParts))
            table.addNote(one);
    }
    printJson(run, json, table.text(run.terminal.isScreen()));
    return 0;
}

int remove(CommandRun &run)
{
    auto store = run.open(CommandRun::Access::Write);
    if (!store)
        return run.failed(store.error());
    const auto account = store::MailAccounts(**store).find(run.argument(2));
    if (!account)
        return run.failed(account.error());
    const auto unsent = countMails(**store, account->number,
        {store::OutgoingState::Draft, store::OutgoingState::Queued, store::OutgoingState::Sending,
            store::OutgoingState::Failed});
    if (!unsent)
        return run.failed(unsent.error());
    if (*unsent > 0 && !run.invocation.has(u"yes"_s))
        return run.failed({Error::Kind::AwaitsAnswer,
            u"%1 drafts and unsent messages go with this account: say --yes to remove them"_s.arg(*unsent),
            account->name});
    MailServices services(**store, run.keychain(), run.policies);
    QString warning;
    if (const auto removed = mail::removeAccount(**store, *account, services.secrets(), &warning); !removed)
        return run.failed(removed.error());
    if (!warning.isEmpty())
        run.terminal.report(u"the provider could not be told to end the sign-in: %1"_s.arg(warning));
    printJson(run, QJsonObject{{u"removed"_s, account->name}},
        u"%1 is removed; its messages on timelines stay\n"_s.arg(account->name));
    return 0;
}

} // namespace

int runMailAccount(CommandRun &run)
{
    const QString action = run.argument(1);
    if (run.argument(0) != "account"_L1)
        return run.usageError(u"this is done with an account"_s, run.argument(0));
    if (action == "list"_L1 && run.invocation.arguments.size() == 2)
        return list(run);
    if (run.invocation.arguments.size() != 3)
        return run.usageError(u"an argument is missing"_s, action);
    if (action == "add"_L1)
        return add(run);
    if (action == "authorize"_L1)
        return authorize(run);
    if (action == "remove"_L1)
        return remove(run);
    return run.usageError(u"a mail account can be added, authorized, listed and removed"_s, action);
}

} // namespace satchel::app
