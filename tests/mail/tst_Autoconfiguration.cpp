// SPDX-License-Identifier: GPL-3.0-or-later
// Which servers are tried for an address.
#include "sync/mail/Autoconfiguration.h"
#include "tests/mail/TestDns.h"
#include "tests/support/TestProgram.h"

#include <algorithm>
#include <QtTest>

using namespace satchel;
using namespace satchel::mail;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

using Source = ServerCandidate::Source;
using Encryption = MailServer::Encryption;

QString textOf(const ServerCandidate &candidate)
{
    static const QHash<Source, QString> sources = {{Source::Provider, u"table"_s}, {Source::MailExchanger, u"mx"_s},
        {Source::Srv, u"srv"_s}, {Source::Guess, u"guess"_s}};
    return u"%1 %2:%3%4%5"_s.arg(sources[candidate.source], candidate.server.host)
        .arg(candidate.server.port)
        .arg(candidate.server.encryption == Encryption::StartTls ? u" starttls"_s : QString(),
            candidate.needsConsent ? u" ask"_s : QString());
}

QStringList textOf(const std::vector<ServerCandidate> &candidates)
{
    QStringList texts;
    for (const ServerCandidate &candidate : candidates)
        texts.append(textOf(candidate));
    return texts;
}

const QStringList guessedImap = {u"guess imap.lindqvist.example:993"_s, u"guess mail.lindqvist.example:993"_s,
    u"guess imap.lindqvist.example:143 starttls"_s, u"guess mail.lindqvist.example:143 starttls"_s};
const QStringList guessedSmtp = {u"guess smtp.lindqvist.example:465"_s, u"guess mail.lindqvist.example:465"_s,
    u"guess smtp.lindqvist.example:587 starttls"_s, u"guess mail.lindqvist.example:587 starttls"_s};

const QString address = u"mara@lindqvist.example"_s;
const QString domain = u"lindqvist.example"_s;

} // namespace

class tst_Autoconfiguration : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aProviderIsKnownByItsDomain()
    {
        TestDns dns;
        const auto setup = findSetup(u"Mara@GMail.com"_s, dns);
        QVERIFY(setup);
        QCOMPARE(textOf(setup->incoming), QStringList{u"table imap.gmail.com:993"_s});
        QCOMPARE(textOf(setup->outgoing),
            (QStringList{u"table smtp.gmail.com:465"_s, u"table smtp.gmail.com:587 starttls"_s}));
        QCOMPARE(setup->provider->signIns.front(), store::MailSignIn::Google);
        QVERIFY(setup->provider->keepsSent);
        QCOMPARE(dns.asked, QStringList());
    }

    void aDomainIsKnownByWhereItsMailGoes()
    {
        TestDns dns;
        dns.exchangers[domain] = {{20, u"backup.lindqvist.example"_s}, {10, u"ASPMX.L.google.com"_s}};
        const auto setup = findSetup(address, dns);
        QCOMPARE(textOf(setup->incoming), QStringList{u"mx imap.gmail.com:993"_s} + guessedImap);
        QCOMPARE(setup->provider->name, u"Gmail"_s);
    }

    void aProviderThatTakesNoPasswordLeavesNothingToGuess()
    {
        TestDns dns;
        dns.exchangers[domain] = {{0, u"lindqvist-example.mail.protection.outlook.com"_s}};
        const auto setup = findSetup(address, dns);
        QCOMPARE(textOf(setup->incoming), QStringList{u"mx outlook.office365.com:993"_s});
        QCOMPARE(textOf(setup->outgoing), QStringList{u"mx smtp.office365.com:587 starttls"_s});
        QCOMPARE(setup->provider->signIns, std::vector{store::MailSignIn::Microsoft});
    }

    void theProviderOfTheFirstExchangerCounts()
    {
        TestDns dns;
        dns.exchangers[domain] = {{50, u"mx1.mail.ovh.net"_s}, {10, u"mx00.kundenserver.de"_s}};
        QCOMPARE(findSetup(address, dns)->provider->name, u"IONOS"_s);
    }

    void aNameThatOnlyEndsLikeAProviderIsNone()
    {
        QVERIFY(!providerOfMailExchanger(u"mx.notgoogle.com"_s));
        QVERIFY(!providerOfDomain(u"gmail.com.attacker.example"_s));
        QVERIFY(!providerOfDomain(u"x.gmail.com"_s));
        QCOMPARE(providerOfDomain(u"lindqvist.onmicrosoft.com"_s)->name, u"Microsoft 365"_s);
    }

    void whatTheDomainPublishesComesBeforeGuesses()
    {
        TestDns dns;
        dns.records[u"_imaps._tcp."_s + domain] = {{10, 0, 993, u"b.lindqvist.example"_s},
            {0, 1, 993, u"light.lindqvist.example"_s}, {0, 5, 9993, u"Heavy.lindqvist.example"_s}};
        dns.records[u"_imap._tcp."_s + domain] = {{0, 0, 143, u"old.lindqvist.example"_s}};
        dns.records[u"_submissions._tcp."_s + domain] = {{0, 0, 465, u"lindqvist.example"_s}};
        const auto setup = findSetup(address, dns);
        QCOMPARE(textOf(setup->incoming),
            (QStringList{u"srv heavy.lindqvist.example:9993"_s, u"srv light.lindqvist.example:993"_s,
                 u"srv b.lindqvist.example:993"_s, u"srv old.lindqvist.example:143 starttls"_s}
                + guessedImap));
        QCOMPARE(textOf(setup->outgoing), QStringList{u"srv lindqvist.example:465"_s} + guessedSmtp);
        QCOMPARE(setup->users, (std::vector{UserForm::Address, UserForm::Local}));
    }

    void aServerOutsideOfTheDomainIsAskedAbout()
    {
        TestDns dns;
        dns.records[u"_imaps._tcp."_s + domain] = {{0, 0, 993, u"imap.hoster.example"_s}};
        dns.records[u"_submissions._tcp."_s + domain] = {{0, 0, 465, u"smtp.notlindqvist.example"_s}};
        const auto setup = findSetup(address, dns);
        QCOMPARE(textOf(setup->incoming.front()), u"srv imap.hoster.example:993 ask"_s);
        QCOMPARE(textOf(setup->outgoing.front()), u"srv smtp.notlindqvist.example:465 ask"_s);
    }

    void aServiceThatIsNotOfferedIsNotGuessed()
    {
        TestDns dns;
        dns.records[u"_imaps._tcp."_s + domain] = {{0, 0, 0, {}}};
        dns.records[u"_submission._tcp."_s + domain] = {{0, 0, 0, {}}};
        const auto setup = findSetup(address, dns);
        QVERIFY(!setup->offersImap);
        QVERIFY(setup->incoming.empty());
        QVERIFY(setup->outgoing.empty());
    }

    void oneOfTwoWaysIsEnough()
    {
        TestDns dns;
        dns.records[u"_imaps._tcp."_s + domain] = {{0, 0, 0, {}}};
        dns.records[u"_imap._tcp."_s + domain] = {{0, 0, 143, u"mail.lindqvist.example"_s}};
        const auto setup = findSetup(address, dns);
        QVERIFY(setup->offersImap);
        QCOMPARE(textOf(setup->incoming.front()), u"srv mail.lindqvist.example:143 starttls"_s);
    }

    void withoutAnAnswerUsualNamesAreLeft()
    {
        TestDns dns;
        dns.error = Error{Error::Kind::Offline, u"no network"_s, {}};
        const auto setup = findSetup(address, dns);
        QCOMPARE(textOf(setup->incoming), guessedImap);
        QCOMPARE(textOf(setup->outgoing), guessedSmtp);
        dns.error = Error{Error::Kind::Cancelled, u"cancelled"_s, {}};
        QCOMPARE(findSetup(address, dns).error().kind, Error::Kind::Cancelled);
    }

    void aDomainIsAskedAboutInAscii()
    {
        TestDns dns;
        const auto setup = findSetup(u"mara@Bücher.example"_s, dns);
        QCOMPARE(dns.asked.front(), u"xn--bcher-kva.example"_s);
        QCOMPARE(setup->incoming.front().server.host, u"imap.xn--bcher-kva.example"_s);
    }

    void whatIsNoAddressIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text : {"", "mara", "@lindqvist.example", "mara@"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatIsNoAddressIsRefused()
    {
        QFETCH(QString, text);
        TestDns dns;
        QCOMPARE(findSetup(text, dns).error().kind, Error::Kind::Invalid);
        QVERIFY(planSetup(text).incoming.empty());
    }

    void everyProviderCanBeUsed_data()
    {
        QTest::addColumn<QString>("domain");
        for (const auto *name :
            {"gmail.com", "outlook.com", "icloud.com", "yahoo.com", "aol.com", "gmx.de", "gmx.com", "mail.com",
                "web.de", "t-online.de", "freenet.de", "online.de", "ionos.de", "ionos.com", "strato.de", "mailbox.org",
                "posteo.de", "fastmail.com", "zoho.com", "zoho.eu", "yandex.com", "orange.fr", "free.fr", "libero.it",
                "virgilio.it", "aruba.it", "telefonica.net", "movistar.es", "au.com", "docomo.ne.jp", "i.softbank.jp"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyProviderCanBeUsed()
    {
        QFETCH(QString, domain);
        const MailProvider *const provider = providerOfDomain(domain);
        QVERIFY(provider);
        QVERIFY(!provider->incoming.empty() && !provider->outgoing.empty() && !provider->signIns.empty());
        for (const MailServer &server : provider->incoming) {
            QVERIFY(!server.host.isEmpty());
            QCOMPARE(server.port, server.encryption == Encryption::Implicit ? 993 : 143);
        }
        for (const MailServer &server : provider->outgoing) {
            QVERIFY(!server.host.isEmpty());
            QCOMPARE(server.port, server.encryption == Encryption::Implicit ? 465 : 587);
        }
        QVERIFY(provider->help.scheme() == "https"_L1);
        const auto saysTheUser = std::ranges::find(provider->notes, ProviderNote::OwnUser) != provider->notes.end();
        QCOMPARE(provider->users.empty(), saysTheUser);
        for (const ProviderNote note : provider->notes)
            QVERIFY(noteText(note).endsWith(u'.'));
    }

    void mailOfOwnDomainsAtProvidersIsFound_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("server");
        QTest::newRow("Google, new") << u"smtp.google.com"_s << u"imap.gmail.com"_s;
        QTest::newRow("Google, old") << u"alt1.aspmx.l.google.com"_s << u"imap.gmail.com"_s;
        QTest::newRow("Microsoft, with DNSSEC") << u"x-com.j-v1.mx.microsoft"_s << u"outlook.office365.com"_s;
        QTest::newRow("iCloud") << u"mx01.mail.icloud.com"_s << u"imap.mail.me.com"_s;
        QTest::newRow("IONOS") << u"mx01.ionos.co.uk"_s << u"imap.ionos.co.uk"_s;
        QTest::newRow("STRATO") << u"smtpin.rzone.de"_s << u"imap.strato.de"_s;
        QTest::newRow("Fastmail") << u"in1-smtp.messagingengine.com"_s << u"imap.fastmail.com"_s;
        QTest::newRow("Zoho") << u"mx2.zoho.eu"_s << u"imappro.zoho.eu"_s;
        QTest::newRow("OVH") << u"mx3.mail.ovh.net"_s << u"ssl0.ovh.net"_s;
        QTest::newRow("mailbox.org") << u"mxext1.mailbox.org"_s << u"imap.mailbox.org"_s;
    }
    void mailOfOwnDomainsAtProvidersIsFound()
    {
        QFETCH(QString, host);
        const MailProvider *const provider = providerOfMailExchanger(host);
        QVERIFY(provider);
        QTEST(provider->incoming.front().host, "server");
    }
};

SATCHEL_TEST(tst_Autoconfiguration)
#include "tst_Autoconfiguration.moc"
