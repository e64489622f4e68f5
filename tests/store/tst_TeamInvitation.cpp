// SPDX-License-Identifier: GPL-3.0-or-later
// An invitation to a team as a file and as a text comes back as it was, and one that suffered on its way says what is
// wrong.
#include "store/hub/TeamInvitation.h"

#include "tests/support/TestProgram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace satchel;
using namespace satchel::store;
using namespace Qt::StringLiterals;

namespace {

TeamInvitation invitationOfLukas()
{
    TeamInvitation one;
    one.id = RecordId::fromString(u"01890a5d-ac96-774b-bcce-b302099a8057"_s);
    one.team = u"Fjellstad Sales"_s;
    one.host = u"hub.fjellstad.example"_s;
    one.port = u"6432"_s;
    one.database = u"sales"_s;
    one.tls = u"verify-full"_s;
    one.certificate = u"-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"_s;
    one.login = u"lukas.brandstetter"_s;
    one.name = u"Lukas Brandstetter"_s;
    one.email = u"lukas.brandstetter@fjellstad.example"_s;
    one.role = u"rep"_s;
    one.roleLabel = u"Sales"_s;
    one.territory = u"DACH"_s;
    one.inviter = u"Mara Lindqvist"_s;
    one.expires = *Instant::fromIso(u"2026-03-17T10:41:00.000Z");
    one.secret = u"KT7R-9MHV-2QXD-4WFN"_s;
    return one;
}

} // namespace

class tst_TeamInvitation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFileAndATextComeBackAsTheyWere()
    {
        const TeamInvitation one = invitationOfLukas();
        QCOMPARE(*invitationFrom(invitationFile(one)), one);
        const QString text = invitationText(one);
        QVERIFY(text.startsWith(u"satchel-invite:1:"_s));
        QVERIFY(!text.contains(u' '));
        QCOMPARE(*invitationFrom(text.toUtf8()), one);
    }

    void aMailBreaksAndQuotesTheText()
    {
        QString text = invitationText(invitationOfLukas());
        for (qsizetype at = 60; at < text.size(); at += 62)
            text.insert(at, u"\n> "_s);
        const QString mail = u"Hello Lukas,\n\n> %1\n\nBest regards\nMara"_s.arg(text);
        const auto read = invitationFrom(mail.toUtf8());
        QVERIFY2(read, qPrintable(read ? QString() : read.error().what));
        QCOMPARE(*read, invitationOfLukas());
    }

    void whatSufferedOnItsWaySaysSo_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QString>("reason");
        const QByteArray text = invitationText(invitationOfLukas()).toUtf8();
        const QByteArray file = invitationFile(invitationOfLukas());
        QByteArray changed = text;
        changed[40] = changed[40] == 'A' ? 'B' : 'A';
        QTest::newRow("nothing") << QByteArray() << u"this is no invitation to a team"_s;
        QTest::newRow("another text") << QByteArray("Hello") << u"this is no invitation to a team"_s;
        QTest::newRow("another document") << QByteArray(R"({"name": "Lee"})") << u"this is no invitation to a team"_s;
        for (const char *code : {"KT7R-9MHV-2QXD-4WFN", " kt7r 9mhv 2qxd 4wfn\n", "KT7R9MHV2QXD4WFN"})
            QTest::newRow(code) << QByteArray(
                code) << u"this is only the code of an invitation: the whole invitation is needed, as text or file"_s;
        QTest::newRow("cut") << text.chopped(20) << u"the end of the invitation is missing: copy all of it"_s;
        QTest::newRow("cut within the checksum")
            << text.chopped(1) << u"the end of the invitation is missing: copy all of it"_s;
        QTest::newRow("changed") << changed << u"the invitation was cut off or changed on its way"_s;
        QTest::newRow("a file that was cut")
            << file.chopped(10) << u"the invitation was cut off or changed on its way"_s;
        QTest::newRow("a newer text") << QByteArray("satchel-invite:2:AAAA:00000000")
                                      << u"a newer Satchel made this invitation: update Satchel"_s;
        QTest::newRow("a newer file") << QByteArray(R"({"satchel_invitation": 2})")
                                      << u"a newer Satchel made this invitation: update Satchel"_s;
    }
    void whatSufferedOnItsWaySaysSo()
    {
        QFETCH(const QByteArray, given);
        QFETCH(const QString, reason);
        const auto read = invitationFrom(given);
        QVERIFY(!read);
        QCOMPARE(read.error().what, reason);
    }

    void eachMemberIsLookedAt_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("value");
        for (const char *needed :
            {"id", "team", "address", "database", "login", "name", "role", "inviter", "expires", "secret"})
            QTest::addRow("no %s", needed) << QString::fromLatin1(needed) << QString();
        QTest::newRow("another id") << u"id"_s << u"Lee"_s;
        QTest::newRow("no moment") << u"expires"_s << u"tomorrow"_s;
        QTest::newRow("no mode") << u"tls"_s << u"perhaps"_s;
        QTest::newRow("no certificate") << u"certificate"_s << u"MIIB"_s;
        QTest::newRow("unknown") << u"colour"_s << u"blue"_s;
    }
    void eachMemberIsLookedAt()
    {
        QFETCH(const QString, member);
        QFETCH(const QString, value);
        QJsonObject json = QJsonDocument::fromJson(invitationFile(invitationOfLukas())).object();
        if (value.isEmpty())
            json.remove(member);
        else
            json.insert(member, value);
        const auto read = invitationFrom(QJsonDocument(json).toJson());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Invalid);
        QCOMPARE(read.error().where, member);
    }

    void secretsDifferAndHaveNoLettersThatAreMistaken()
    {
        const QString secret = newInvitationSecret();
        QVERIFY(QRegularExpression(u"^([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$"_s).match(secret).hasMatch());
        QVERIFY(secret != newInvitationSecret());
    }

    void whoSignsInIsCalledByTheAddress()
    {
        QCOMPARE(loginFor(u"Mara.Lindqvist@fjellstad.example"_s, {}), u"mara.lindqvist"_s);
        QCOMPARE(loginFor({}, u"Mara Lindqvist"_s), u"mara.lindqvist"_s);
    }
};

SATCHEL_TEST(tst_TeamInvitation)
#include "tst_TeamInvitation.moc"
