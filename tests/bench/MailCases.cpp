// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/MailCases.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "store/BulkWriter.h"
#include "sync/mail/MailRound.h"
#include "tests/bench/Bench.h"
#include "tests/support/DovecotServer.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/NoNetwork.h"
#include "ui/common/SatchelStyle.h"
#include "ui/inbox/InboxPage.h"
#include "ui/inbox/ThreadView.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace satchel::bench {

namespace {

constexpr int messagesOfThread = 200;
constexpr double longestOpening = 0.1; // seconds
constexpr int runs = 5;
constexpr double fetchGoal = 2; // times what mbsync takes for all bytes

int messageCount()
{
    return qEnvironmentVariable("SATCHEL_BENCH_MAILS", u"100000"_s).toInt();
}

/// One in `customerShare` is from a customer, whose messages are filed; the rest are lists and newsletters, of which
/// only the headers are read.
QByteArray message(int number, int customerShare)
{
    const bool isCustomer = number % customerShare == 0;
    const QByteArray n = QByteArray::number(number);
    return "From: " + QByteArray(isCustomer ? "Anna Berg <anna@berg.example>" : "News <news@shop.example>")
        + "\r\nTo: mara@lindqvist.example\r\nSubject: Message " + n
        + "\r\nDate: Thu, 19 Nov 2026 09:00:00 +0100\r\nMessage-ID: <" + n + "@mail.example>\r\n"
        + QByteArray(isCustomer ? "" : "List-Id: <news.shop.example>\r\n") + "\r\n"
        + ("A line of text number " + n + " that says what such lines say.\r\n").repeated(60);
}

void fill(test::DovecotServer &server, int count, int customerShare)
{
    for (int number = 1; number <= count; ++number)
        server.put(u"mara"_s, message(number, customerShare), {}, false);
    server.giveToServer();
}

/// Everything that mbsync needs is in the folder.
double secondsOfMbsync(const test::DovecotServer &server)
{
    const QTemporaryDir folder;
    const QString text
        = u"IMAPAccount a\nHost 127.0.0.1\nPort %1\nUser mara\nPass word\nSSLType IMAPS\nCertificateFile %2\n"
          "\nIMAPStore far\nAccount a\n\nMaildirStore near\nPath %3/\nInbox %3/INBOX\n"
          "\nChannel c\nFar :far:\nNear :near:\nPatterns INBOX\nCreate Near\nSync Pull\nSyncState %3/state\n"_s
              .arg(server.tlsPort())
              .arg(server.certificateFile(), folder.path());
    QFile file(folder.filePath(u"mbsyncrc"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("%s", qUtf8Printable(file.errorString()));
    file.close();
    return seconds([&] {
        QProcess mbsync;
        mbsync.setProcessChannelMode(QProcess::MergedChannels);
        mbsync.start(u"mbsync"_s, {u"-q"_s, u"-c"_s, file.fileName(), u"c"_s});
        if (!mbsync.waitForFinished(-1) || mbsync.exitCode() != 0)
            qFatal("mbsync: %s", mbsync.readAll().constData());
    });
}

double secondsOfOurs(const test::DovecotServer &server)
{
    const QTemporaryDir folder;
    const auto store = open(folder.filePath(u"mail.satchel"_s));
    BENCH_REQUIRE(store->commit({u"Create"_s, Origin::user(),
        {Edit::create(
            EntityKind::Contact, {}, {{field::last_name, u"Berg"_s}, {field::email, u"anna@berg.example"_s}})},
        {}}));
    store::MailAccount account;
    account.name = u"Work"_s;
    account.address = u"mara@lindqvist.example"_s;
    account.user = u"mara"_s;
    account.incoming = {u"127.0.0.1"_s, server.tlsPort(), MailServer::Encryption::Implicit};
    account.outgoing = account.incoming;
    const auto added = store::MailAccounts(*store).add(account);
    BENCH_REQUIRE(added);
    test::MemoryKeychain keychain;
    test::NoTransport transport;
    test::NoSleeper sleeper;
    sync::Cancellation cancellation;
    mail::MailSecrets secrets(store->path(), {keychain, transport, store->clock(), sleeper});
    BENCH_REQUIRE(secrets.setPassword(*added, u"word"_s));
    return seconds([&] {
        auto round = mail::MailRound::begin(*store, added->number, {secrets, cancellation, QTimeZone::utc(), {}});
        BENCH_REQUIRE(round);
        BENCH_REQUIRE((*round)->run());
    });
}

/// mbsync fetches all bytes whoever the messages are from.
void compareFetch(const QString &name, int count, int customerShare)
{
    test::DovecotServer server;
    const test::TrustedCertificate trusted(server.certificate());
    fill(server, count, customerShare);
    (void)secondsOfMbsync(server); // Dovecot has its indexes from then on
    const double ours = secondsOfOurs(server);
    report(name, ours, secondsOfMbsync(server), fetchGoal);
}

/// On the inbox page, as the window shows it on a usual laptop, until it stands there painted. The median of several.
double secondsToOpen(const QString &path, const QString &thread)
{
    QApplication::setStyle(new ui::SatchelStyle(ui::Theme::make({})));
    items::Workspace workspace(open(path), [path]() -> Result<std::unique_ptr<store::Store>> { return open(path); });
    const auto preferences = ui::Preferences::transient();
    std::vector<double> taken;
    for (int run = 0; run < runs; ++run) {
        ui::InboxPage page(ui::PageContext{workspace, *preferences});
        page.resize(1224, 872);
        page.show();
        page.activate();
        for (const QDeadlineTimer settled(500); !settled.hasExpired();)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        taken.push_back(seconds([&] {
            page.open(ui::Target{.part = thread});
            while (page.thread()->openMessages().isEmpty())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            page.repaint();
        }));
    }
    return median(taken);
}

} // namespace

void benchMailFetch()
{
    if (!test::DovecotServer::isInstalled() || QStandardPaths::findExecutable(u"mbsync"_s).isEmpty()) {
        print({{u"name"_s, u"mail-fetch"_s}, {u"skipped"_s, u"Dovecot or mbsync is not installed"_s}});
        return;
    }
    compareFetch(u"mail-fetch %1, one in ten filed"_s.arg(messageCount()), messageCount(), 10);
    compareFetch(u"mail-fetch %1, all filed"_s.arg(messageCount()), messageCount(), 1);
}

void benchMailThread()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mail.satchel"_s);
    auto store = open(path);
    std::vector<Edit> edits;
    for (int number = 0; number < messagesOfThread; ++number)
        edits.push_back(Edit::create(EntityKind::Activity, {},
            {{field::kind, choice::email}, {field::thread, u"one@mail.example"_s},
                {field::message_id, u"%1@mail.example"_s.arg(number)},
                {field::direction, number % 2 == 0 ? choice::incoming : choice::outgoing},
                {field::at, Instant{1'760'000'000'000LL + number * 60'000LL}}, {field::subject, u"Re: Offer"_s},
                {field::body, QString::fromUtf8(message(number, 1))}}));
    BENCH_REQUIRE(store->commit({u"Create"_s, Origin::user(), std::move(edits), {}}));
    store.reset();
    reportFigure(u"mail-thread of %1 messages, from the click to the picture"_s.arg(messagesOfThread),
        secondsToOpen(path, u"one@mail.example"_s), longestOpening, u"s"_s);
}

} // namespace satchel::bench
