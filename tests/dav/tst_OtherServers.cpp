// SPDX-License-Identifier: GPL-3.0-or-later
// What other servers answer than Radicale does: sabre, Nextcloud, Cyrus, Google and old ones.
#include "sync/connectors/Connectors.h"
#include "sync/connectors/dav/DavFreeBusy.h"
#include "sync/connectors/dav/DavHref.h"
#include "sync/connectors/dav/DavRemote.h"
#include "tests/support/ScriptedTransport.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;
using namespace satchel::test;

namespace {

const QByteArray tokenProperties
    = "<C:supported-calendar-component-set><C:comp name=\"VEVENT\"/></C:supported-calendar-component-set>"
      "<D:sync-token>t0</D:sync-token>";
const QByteArray namespaces = " xmlns:D=\"DAV:\" xmlns:C=\"urn:ietf:params:xml:ns:caldav\" "
                              "xmlns:S=\"http://calendarserver.org/ns/\" xmlns:A=\"urn:ietf:params:xml:ns:carddav\"";

QByteArray multistatus(const QByteArray &inside)
{
    return "<?xml version=\"1.0\"?><D:multistatus" + namespaces + ">" + inside + "</D:multistatus>";
}

QByteArray response(const QByteArray &href, const QByteArray &properties)
{
    return "<D:response><D:href>" + href + "</D:href><D:propstat><D:prop>" + properties
        + "</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>";
}

QByteArray status(const QByteArray &href, const QByteArray &line)
{
    return "<D:response><D:href>" + href + "</D:href><D:status>HTTP/1.1 " + line + "</D:status></D:response>";
}

QByteArray calendarWith(const QByteArray &properties)
{
    return multistatus(response("/cal/ann/work/",
        "<D:resourcetype><D:collection/><C:calendar/></D:resourcetype><D:displayname>Work</D:displayname>"
            + properties));
}

QByteArray listed(const QByteArray &name, const QByteArray &etag)
{
    return response("/cal/ann/work/" + name, "<D:getetag>" + etag + "</D:getetag>");
}

QByteArray content(const QByteArray &uid, const QByteArray &subject)
{
    return "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:" + uid
        + "\nDTSTAMP:20261101T000000Z\nDTSTART:20261123T080000Z\nSUMMARY:" + subject + "\nEND:VEVENT\nEND:VCALENDAR\n";
}

QByteArray body(const QByteArray &name, const QByteArray &etag, const QByteArray &file)
{
    return response(
        "/cal/ann/work/" + name, "<D:getetag>" + etag + "</D:getetag><C:calendar-data>" + file + "</C:calendar-data>");
}

QByteArray error(const QByteArray &inside)
{
    return "<D:error" + namespaces + ">" + inside + "</D:error>";
}

const QByteArray reportWork = "REPORT /cal/ann/work/";

} // namespace

class tst_OtherServers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_script = std::make_unique<ScriptedTransport>();
        const auto manifest = loadManifest(u"caldav"_s, m_store->schema());
        QVERIFY2(manifest, manifest ? "" : qUtf8Printable(toText(manifest.error())));
        m_manifest = *manifest;
        m_remote = std::make_unique<DavRemote>(
            *m_script, m_store.clock, m_manifest, QUrl(u"https://dav.example/dav"_s));
        m_cursor = {};
    }

    void prefixesAndSpellingsAreTheServersOwn()
    {
        m_script->expects("PROPFIND /dav/")
            .answers(207,
                "<multistatus xmlns=\"DAV:\"><response><href>/dav/</href><propstat><prop><current-user-principal>"
                "<href>https://dav.example/p/ann%40example.com/</href></current-user-principal></prop><status>HTTP/1.1 "
                "200 OK</status></propstat></response></multistatus>");
        QCOMPARE(*m_remote->account(), u"dav.example/p/ann@example.com/"_s);
        const QUrl home(u"https://dav.example/"_s);
        const DavServers servers(home, nullptr);
        QCOMPARE(servers.href(u"/a%2fb/c d/%C3%A4.ics"_s, home),
            servers.href(u"https://dav.example:443/a%2Fb/c%20d/ä.ics"_s, home));
        QCOMPARE(servers.href(u"https://other.example/a.ics"_s, home), QString());
    }

    void aPasswordStaysAtItsHost()
    {
        m_script->expects("PROPFIND /dav/").answers(301).with("Location", "https://p34.example/dav/");
        const auto account = m_remote->account();
        QVERIFY(!account);
        QVERIFY2(account.error().what.contains(u"https://p34.example"), qUtf8Printable(account.error().what));
        QVERIFY(m_script->isOver());
    }

    /// Apple keeps a person's calendars and cards at numbered hosts, which the homes name with a port (python-caldav's
    /// issues 3 and 393).
    void calendarsAndCardsOfICloudAreAtTheirHosts()
    {
        connectTo(u"https://caldav.icloud.com"_s);
        askICloudForHomes("p42");
        const auto places = m_remote->places(events());
        QVERIFY2(places, places ? "" : qUtf8Printable(toText(places.error())));
        QCOMPARE(places->front().options.front().key, u"/17/calendars/work/"_s);
        QCOMPARE(m_remote->places(*m_manifest.object(u"contacts"_s))->front().options.front().key,
            u"/17/carddavhome/card/"_s);

        m_script->expects("REPORT https://p42-caldav.icloud.com/17/calendars/work/")
            .answers(
                207, multistatus(response("/17/calendars/work/a.ics", "<D:getetag>\"1\"</D:getetag>") + token("t1")));
        m_script->expects("REPORT https://p42-caldav.icloud.com/17/calendars/work/")
            .answers(207,
                multistatus(response("https://p42-caldav.icloud.com:443/17/calendars/work/a.ics",
                    "<D:getetag>\"1\"</D:getetag><C:calendar-data>" + content("a", "Talk") + "</C:calendar-data>")));
        const PullPage page = pull();
        QCOMPARE(page.records.size(), size_t(1));
        QCOMPARE(page.records.front().id, u"/17/calendars/work/a.ics"_s);
        QVERIFY(m_script->isOver());
        QCOMPARE(*m_remote->account(), u"caldav.icloud.com/17/principal/"_s);
    }

    void anAccountThatICloudMovedKeepsItsIds()
    {
        connectTo(u"https://caldav.icloud.com"_s);
        askICloudForHomes("p107");
        QCOMPARE(m_remote->places(*m_manifest.object(u"contacts"_s))->front().options.front().key,
            u"/17/carddavhome/card/"_s);
        m_script->expects("REPORT https://p107-caldav.icloud.com/17/calendars/work/")
            .answers(207,
                multistatus(response("/17/calendars/work/a.ics",
                    "<D:getetag>\"1\"</D:getetag><C:calendar-data>" + content("a", "Talk") + "</C:calendar-data>")));
        QCOMPARE(m_remote->read(events(), {u"/17/calendars/work/a.ics"_s})->front().id, u"/17/calendars/work/a.ics"_s);
        QVERIFY(m_script->isOver());
    }

    void aHomeOutsideOfTheSiteIsNotUsed()
    {
        connectTo(u"https://caldav.icloud.com"_s);
        m_script->expects("PROPFIND https://caldav.icloud.com/.well-known/caldav")
            .answers(207, principalIs("/17/principal/"));
        m_script->expects("PROPFIND https://contacts.icloud.com/").answers(404);
        m_script->expects("PROPFIND https://caldav.icloud.com/17/principal/")
            .answers(207, homeIs("C:calendar-home-set", "https://icloud.com.evil.example/17/calendars/"));
        m_script->expects("PROPFIND https://caldav.icloud.com/17/principal/").answers(207, multistatus({}));
        const auto places = m_remote->places(events());
        QVERIFY(places && places->empty());
        QVERIFY(m_script->isOver());
    }

    void theTokenGoesToTheSiteOnly()
    {
        const TokenPlacement &placement = m_manifest.signIn.placement;
        const Site *site = placement.siteOf(QUrl(u"https://caldav.icloud.com"_s));
        QVERIFY(site);
        QVERIFY(isAtSite(QUrl(u"https://p42-caldav.icloud.com:443/17/"_s), *site));
        for (const auto &address : {u"http://p42-caldav.icloud.com/"_s, u"https://icloud.com.evil.example/"_s,
                 u"https://evilicloud.com/"_s, u"https://p42-caldav.icloud.com:8443/"_s, u"https://a:b@icloud.com/"_s})
            QVERIFY2(!isAtSite(QUrl(address), *site), qUtf8Printable(address));
        QVERIFY(!placement.siteOf(QUrl(u"https://dav.example"_s)));
    }

    void aDocumentWithEntitiesIsRefused()
    {
        m_script->expects("PROPFIND /dav/")
            .answers(207,
                "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><D:multistatus xmlns:D=\"DAV:\">&b;"
                "</D:multistatus>");
        QCOMPARE(m_remote->account().error().kind, Error::Kind::Invalid);
        m_script->expects("PROPFIND /dav/").answers(207, QByteArray("<a>").repeated(1000));
        QCOMPARE(m_remote->account().error().kind, Error::Kind::Invalid);
    }

    void aRefusedTokenBeginsAFullSync()
    {
        signIn(calendarWith(tokenProperties));
        m_script->expects(reportWork).answers(207, multistatus(listed("a.ics", "\"1\"") + token("t1")));
        m_script->expects(reportWork).answers(207, multistatus(body("a.ics", "\"1\"", content("a", "Talk"))));
        QCOMPARE(pull().records.size(), size_t(1));
        m_script->expects(reportWork).answers(403, error("<D:valid-sync-token/>"));
        const PullPage again = pull();
        QVERIFY(!again.isLast);
        QVERIFY(again.records.empty());
        m_script->expects(reportWork).answers(207, multistatus(token("t9")));
        const PullPage full = pull();
        QVERIFY(full.beginsFullSync);
        QVERIFY(full.endsFullSync);
        QVERIFY(m_script->isOver());
    }

    void aTruncatedAnswerIsContinuedFromItsToken()
    {
        signIn(calendarWith(tokenProperties));
        m_script->expects(reportWork)
            .answers(207,
                multistatus(
                    listed("a.ics", "\"1\"") + status("/cal/ann/work/", "507 Insufficient Storage") + token("t1")));
        m_script->expects(reportWork).answers(207, multistatus(listed("b.ics", "\"1\"") + token("t2")));
        m_script->expects(reportWork)
            .answers(207,
                multistatus(
                    body("a.ics", "\"1\"", content("a", "Talk")) + body("b.ics", "\"1\"", content("b", "Walk"))));
        QCOMPARE(pull().records.size(), size_t(2));
        QVERIFY(m_script->isOver());
    }

    void aTruncatedAnswerThatGoesInCirclesIsAnError()
    {
        signIn(calendarWith(tokenProperties));
        const QByteArray cut = multistatus(status("/cal/ann/work/", "507 Insufficient Storage") + token("t1"));
        m_script->expects(reportWork).answers(207, cut);
        m_script->expects(reportWork).answers(207, cut);
        QCOMPARE(m_remote->pull(events(), {}).error().kind, Error::Kind::Invalid);
    }

    void aServerWithoutReportsIsComparedByEtags()
    {
        const QByteArray first = "<S:getctag>c1</S:getctag>";
        signIn(calendarWith(first));
        m_script->expects("PROPFIND /cal/ann/work/")
            .answers(207,
                multistatus(listed("a.ics", "\"1\"") + listed("b.ics", "\"1\"")
                    + response("/cal/ann/work/", "<D:resourcetype><D:collection/></D:resourcetype>")));
        m_script->expects(reportWork)
            .answers(207,
                multistatus(
                    body("a.ics", "\"1\"", content("a", "Talk")) + body("b.ics", "\"1\"", content("b", "Walk"))));
        QCOMPARE(pull().records.size(), size_t(2));

        nextRound(calendarWith(first)); // the same ctag: nothing else is asked
        QVERIFY(pull().records.empty());
        nextRound(calendarWith("<S:getctag>c2</S:getctag>"));
        m_script->expects("PROPFIND /cal/ann/work/").answers(207, multistatus(listed("a.ics", "\"2\"")));
        m_script->expects(reportWork).answers(207, multistatus(body("a.ics", "\"2\"", content("a", "New"))));
        const PullPage changes = pull();
        QCOMPARE(changes.records.size(), size_t(2));
        QVERIFY(changes.records[1].isDeleted);
        QCOMPARE(changes.records[1].id, u"/cal/ann/work/b.ics"_s);
        QVERIFY(m_script->isOver());
    }

    void aReportThatIsRefusedIsReplacedByEtags()
    {
        signIn(calendarWith(tokenProperties));
        m_script->expects(reportWork).answers(507);
        m_script->expects("PROPFIND /cal/ann/work/").answers(207, multistatus(listed("a.ics", "\"1\"")));
        m_script->expects(reportWork).answers(207, multistatus(body("a.ics", "\"1\"", content("a", "Talk"))));
        QCOMPARE(pull().records.size(), size_t(1));
        nextRound(calendarWith(tokenProperties));
        m_script->expects("PROPFIND /cal/ann/work/").answers(207, multistatus(listed("a.ics", "\"1\"")));
        QVERIFY(pull().records.empty());
        QVERIFY(m_script->isOver());
    }

    void withoutMultigetEachResourceIsRead()
    {
        signIn(calendarWith(tokenProperties));
        m_script->expects(reportWork).answers(207, multistatus(listed("a.ics", "\"1\"") + token("t1")));
        m_script->expects(reportWork).answers(501);
        m_script->expects("GET /cal/ann/work/a.ics").answers(200, content("a", "Talk")).with("ETag", "\"1\"");
        QCOMPARE(pull().records.front().fields.value("subject"_L1).toString(), u"Talk"_s);
    }

    void anUnreadableEntryIsShownAndNothingElseIsLost()
    {
        signIn(calendarWith(tokenProperties));
        m_script->expects(reportWork)
            .answers(207, multistatus(listed("a.ics", "\"1\"") + listed("b.ics", "\"1\"") + token("t1")));
        m_script->expects(reportWork)
            .answers(207,
                multistatus(body("a.ics", "\"1\"", "BEGIN:VCALENDAR\nBEGIN:VEVENT\n")
                    + body("b.ics", "\"1\"", content("b", "Walk"))));
        const PullPage page = pull();
        QCOMPARE(page.records.size(), size_t(2));
        QVERIFY(page.records[0].fields.isEmpty());
    }

    void whatTheServerRewroteIsReadAgain()
    {
        signIn(calendarWith(tokenProperties));
        const RemoteWrite write = create("Talk");
        const QByteArray name = write.key.toString().toLatin1() + ".ics";
        m_script->expects("PUT /cal/ann/work/" + name).answers(201); // no ETag
        m_script->expects(reportWork)
            .answers(
                207, multistatus(body(name, "\"7\"", content(write.key.toString().toLatin1() + "@satchel", "Talk"))));
        const auto done = m_remote->write(events(), std::span(&write, 1));
        QVERIFY(done);
        QCOMPARE(done->front().kind, WriteOutcome::Kind::Done);
        QVERIFY(m_script->isOver());
        QCOMPARE(m_script->askedHeader("If-None-Match"), QByteArray());
    }

    void aSecondCreateFindsTheFirst()
    {
        signIn(calendarWith(tokenProperties));
        const RemoteWrite write = create("Talk");
        const QByteArray name = write.key.toString().toLatin1() + ".ics";
        m_script->expects("PUT /cal/ann/work/" + name).answers(412);
        m_script->expects(reportWork)
            .answers(
                207, multistatus(body(name, "\"7\"", content(write.key.toString().toLatin1() + "@satchel", "Talk"))));
        const auto done = m_remote->write(events(), std::span(&write, 1));
        QCOMPARE(done->front().kind, WriteOutcome::Kind::Exists);
        QCOMPARE(done->front().remoteId, u"/cal/ann/work/"_s + QString::fromLatin1(name));
    }

    void anEventWithTheSameIdIsThatEvent_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("sabre") << 409;
        QTest::newRow("Cyrus") << 403;
    }
    void anEventWithTheSameIdIsThatEvent()
    {
        QFETCH(int, status);
        signIn(calendarWith(tokenProperties));
        RemoteWrite write = create("Talk");
        write.fields.insert(u"uid"_s, u"invitation"_s);
        m_script->expects("PUT /cal/ann/work/" + write.key.toString().toLatin1() + ".ics")
            .answers(status, error("<C:no-uid-conflict><D:href>/cal/ann/work/i.ics</D:href></C:no-uid-conflict>"));
        m_script->expects(reportWork).answers(207, multistatus(body("i.ics", "\"1\"", content("invitation", "Talk"))));
        const auto done = m_remote->write(events(), std::span(&write, 1));
        QCOMPARE(done->front().kind, WriteOutcome::Kind::Exists);
        QCOMPARE(done->front().remoteId, u"/cal/ann/work/i.ics"_s);
    }

    void aWriteThatCrossesAnotherIsMadeOnWhatIsThere()
    {
        signIn(calendarWith(tokenProperties));
        const QByteArray there = multistatus(body("a.ics", "\"1\"", content("a", "Talk")));
        const auto read = readOne(there);
        RemoteWrite write;
        write.remoteId = read.id;
        write.version = read.version;
        write.fields = {{u"location"_s, u"Room 1"_s}};
        m_script->expects(reportWork).answers(207, there);
        m_script->expects("PUT /cal/ann/work/a.ics").answers(412);
        QByteArray alarm = content("a", "Talk");
        m_script->expects(reportWork).answers(207, multistatus(body("a.ics", "\"2\"", alarm)));
        m_script->expects("PUT /cal/ann/work/a.ics").answers(204).with("ETag", "\"3\"");
        const auto done = m_remote->write(events(), std::span(&write, 1));
        QCOMPARE(done->front().kind, WriteOutcome::Kind::Done);
        QCOMPARE(m_script->askedHeader("If-Match"), QByteArray("\"2\""));

        m_script->expects(reportWork).answers(207, multistatus(body("a.ics", "\"4\"", content("a", "Newer"))));
        QCOMPARE(m_remote->write(events(), std::span(&write, 1))->front().kind, WriteOutcome::Kind::Stale);
        QVERIFY(m_script->isOver());
    }

    void aFullAccountIsSaid()
    {
        signIn(calendarWith(tokenProperties));
        const RemoteWrite write = create("Talk");
        m_script->expects("PUT /cal/ann/work/" + write.key.toString().toLatin1() + ".ics")
            .answers(507, error("<D:quota-not-exceeded/>"));
        QCOMPARE(m_remote->write(events(), std::span(&write, 1))->front().kind, WriteOutcome::Kind::Refused);
    }

    void calendarsOfOthersAreNotUsedUntilAPersonSaysSo()
    {
        const QByteArray shared = multistatus(
            response("/cal/ann/work/",
                "<D:resourcetype><C:calendar/></D:resourcetype><D:displayname>Work</D:displayname>"
                "<D:owner><D:href>/p/ann/</D:href></D:owner>")
            + response("/cal/ben/team/",
                "<D:resourcetype><C:calendar/></D:resourcetype><D:displayname>Ben</D:displayname>"
                "<D:owner><D:href>/p/ben/</D:href></D:owner><D:current-user-privilege-set><D:privilege><D:read/>"
                "</D:privilege></D:current-user-privilege-set>"));
        signIn(shared);
        const auto places = m_remote->places(events());
        QCOMPARE(places->size(), size_t(3));
        QCOMPARE(places->at(0).chosen, u"/cal/ann/work/"_s);
        QCOMPARE(places->at(0).options.size(), 1);
        QCOMPARE(places->at(1).chosen, u"sync"_s);
        QCOMPARE(places->at(2).name, u"Ben"_s);
        QCOMPARE(places->at(2).chosen, u"off"_s);

        ObjectMap chosen = events();
        chosen.wire.insert(u"chosen"_s, QJsonObject{{u"events"_s, QJsonObject{{u"Ben"_s, u"busy"_s}}}});
        m_script->expects("REPORT /cal/ben/team/")
            .answers(207,
                multistatus(response("/cal/ben/team/x.ics",
                    "<D:getetag>\"1\"</D:getetag><C:calendar-data>" + content("x", "Secret") + "</C:calendar-data>")));
        const auto read = m_remote->read(chosen, {u"/cal/ben/team/x.ics"_s});
        QCOMPARE(read->front().fields.value("subject"_L1).toString(), u"Busy"_s);
        QVERIFY(m_remote->read(events(), {u"/cal/ben/team/x.ics"_s})->empty());
    }

    /// The form of RFC 6638, appendix B.5: one who is known, one who is not, one with a period that cannot be read.
    void aSchedulingServerSaysWhenColleaguesAreBusy()
    {
        askForScheduling("<C:schedule-outbox-URL><D:href>/cal/ann/outbox/</D:href></C:schedule-outbox-URL>"
                         "<C:calendar-user-address-set><D:href>/p/ann/</D:href><D:href>mailto:ann@example.com</D:href>"
                         "<D:href>mailto:ann@other.example</D:href></C:calendar-user-address-set>");
        const auto person = [](const QByteArray &address, const QByteArray &status, const QByteArray &busy) {
            return "<C:response><C:recipient><D:href>" + address + "</D:href></C:recipient><C:request-status>" + status
                + "</C:request-status>"
                + (busy.isEmpty() ? QByteArray()
                                  : "<C:calendar-data>BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REPLY\r\n"
                                    "BEGIN:VFREEBUSY\r\nUID:1\r\n"
                            + busy + "END:VFREEBUSY\r\nEND:VCALENDAR\r\n</C:calendar-data>")
                + "</C:response>";
        };
        m_script->expects("POST /cal/ann/outbox/")
            .answers(200,
                "<C:schedule-response" + namespaces + ">"
                    + person("mailto:Ben@example.com", "2.0;Success",
                        "FREEBUSY;FBTYPE=BUSY-UNAVAILABLE:20261124T000000Z/20261124T080000Z\r\n"
                        "FREEBUSY:20261124T120000Z/PT1H,20261125T09\r\n 0000Z/20261125T103000Z\r\n"
                        "FREEBUSY;FBTYPE=FREE:20261126T090000Z/PT1H\r\n")
                    + person("mailto:eve@other.example", "3.7;Invalid calendar user", {})
                    + person("mailto:odd@example.com", "2.0;Success", "FREEBUSY:20261124T120000/PT1H\r\n")
                    + "</C:schedule-response>");
        const auto told = m_remote->readFreeBusy(colleagues());
        QVERIFY2(told, told ? "" : qUtf8Printable(toText(told.error())));
        QCOMPARE(m_script->askedHeader("Content-Type"), QByteArray("text/calendar; charset=utf-8"));
        QCOMPARE(told->size(), size_t(1));
        const auto period = [](QStringView from, QStringView until) {
            return store::BusyPeriod{*Instant::fromIso(from), *Instant::fromIso(until)};
        };
        QCOMPARE(told->front(),
            (store::FreeBusy{u"ben@example.com"_s,
                {period(u"2026-11-24T00:00:00Z", u"2026-11-24T08:00:00Z"),
                    period(u"2026-11-24T12:00:00Z", u"2026-11-24T13:00:00Z"),
                    period(u"2026-11-25T09:00:00Z", u"2026-11-25T10:30:00Z")}}));
        QVERIFY(m_script->isOver());
    }

    void aServerThatDoesNotScheduleTellsNothing()
    {
        askForScheduling({});
        const auto told = m_remote->readFreeBusy(colleagues());
        QVERIFY(told && told->empty());
        QVERIFY(m_script->isOver());
    }

    void theQuestionNamesEverybodyOnce()
    {
        QCOMPARE(freeBusyRequest(colleagues(), u"mailto:ann@example.com"_s, {1'764'000'000'000}),
            QByteArray("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Satchel//Satchel//EN\r\nMETHOD:REQUEST\r\n"
                       "BEGIN:VFREEBUSY\r\nUID:free-busy-1764000000000@satchel\r\nDTSTAMP:20251124T160000Z\r\n"
                       "DTSTART:20261124T000000Z\r\nDTEND:20261201T000000Z\r\nORGANIZER:mailto:ann@example.com\r\n"
                       "ATTENDEE:mailto:ben@example.com\r\nATTENDEE:mailto:eve@other.example\r\n"
                       "ATTENDEE:mailto:odd@example.com\r\nEND:VFREEBUSY\r\nEND:VCALENDAR\r\n"));
    }

private:
    static store::FreeBusyQuery colleagues()
    {
        return {{u"ben@example.com"_s, u"eve@other.example"_s, u"odd@example.com"_s},
            *Instant::fromIso(u"2026-11-24T00:00:00Z"), *Instant::fromIso(u"2026-12-01T00:00:00Z")};
    }
    /// What the person's principal has of it.
    void askForScheduling(const QByteArray &properties)
    {
        m_script->expects("PROPFIND /dav/")
            .answers(207,
                multistatus(response(
                    "/dav/", "<D:current-user-principal><D:href>/p/ann/</D:href></D:current-user-principal>")));
        m_script->expects("PROPFIND /p/ann/").answers(207, multistatus(response("/p/ann/", properties)));
    }
    static QByteArray token(const QByteArray &text) { return "<D:sync-token>" + text + "</D:sync-token>"; }
    const ObjectMap &events() const { return *m_manifest.object(u"events"_s); }

    void signIn(const QByteArray &collections)
    {
        m_script->expects("PROPFIND /dav/")
            .answers(207,
                multistatus(response(
                    "/dav/", "<D:current-user-principal><D:href>/p/ann/</D:href></D:current-user-principal>")));
        m_script->expects("PROPFIND /p/ann/")
            .answers(207,
                multistatus(
                    response("/p/ann/", "<C:calendar-home-set><D:href>/cal/ann/</D:href></C:calendar-home-set>")));
        m_script->expects("PROPFIND /cal/ann/").answers(207, collections);
    }
    void connectTo(const QString &address)
    {
        m_remote = std::make_unique<DavRemote>(*m_script, m_store.clock, m_manifest, QUrl(address));
    }
    static QByteArray principalIs(const QByteArray &href)
    {
        return multistatus(
            response("/", "<D:current-user-principal><D:href>" + href + "</D:href></D:current-user-principal>"));
    }
    static QByteArray homeIs(const QByteArray &property, const QByteArray &href)
    {
        return multistatus(
            response("/17/principal/", '<' + property + "><D:href>" + href + "</D:href></" + property + '>'));
    }
    void askICloudForHomes(const QByteArray &partition)
    {
        m_script->expects("PROPFIND https://caldav.icloud.com/.well-known/caldav")
            .answers(207, principalIs("/17/principal/"));
        m_script->expects("PROPFIND https://contacts.icloud.com/").answers(207, principalIs("/17/principal/"));
        m_script->expects("PROPFIND https://caldav.icloud.com/17/principal/")
            .answers(
                207, homeIs("C:calendar-home-set", "https://" + partition + "-caldav.icloud.com:443/17/calendars/"));
        m_script->expects("PROPFIND https://contacts.icloud.com/17/principal/")
            .answers(207,
                homeIs("A:addressbook-home-set", "https://" + partition + "-contacts.icloud.com:443/17/carddavhome/"));
        m_script->expects("PROPFIND https://" + partition + "-caldav.icloud.com/17/calendars/")
            .answers(207,
                multistatus(response("/17/calendars/work/",
                    "<D:resourcetype><D:collection/><C:calendar/></D:resourcetype>"
                    "<D:owner><D:href>/17/principal/</D:href></D:owner>"
                        + tokenProperties)));
        m_script->expects("PROPFIND https://" + partition + "-contacts.icloud.com/17/carddavhome/")
            .answers(207,
                multistatus(response(
                    "/17/carddavhome/card/", "<D:resourcetype><D:collection/><A:addressbook/></D:resourcetype>")));
    }
    void nextRound(const QByteArray &collections)
    {
        m_remote->beginReading(0);
        m_script->expects("PROPFIND /cal/ann/").answers(207, collections);
    }
    PullPage pull()
    {
        const auto page = m_remote->pull(events(), m_cursor);
        if (!page) {
            QTest::qFail(qUtf8Printable(toText(page.error())), __FILE__, __LINE__);
            return {};
        }
        m_cursor = page->cursor;
        return *page;
    }
    RemoteRecord readOne(const QByteArray &answer)
    {
        m_script->expects(reportWork).answers(207, answer);
        return m_remote->read(events(), {u"/cal/ann/work/a.ics"_s})->front();
    }
    RemoteWrite create(const QString &subject)
    {
        RemoteWrite write;
        write.kind = Edit::Kind::Create;
        write.record = write.key = m_store->newId();
        write.fields = {{u"at"_s, u"2026-11-23T08:00:00.000Z"_s}, {u"subject"_s, subject}};
        return write;
    }
    RemoteWrite create(const char *subject) { return create(QString::fromLatin1(subject)); }

    TestStore m_store;
    Manifest m_manifest;
    std::unique_ptr<ScriptedTransport> m_script;
    std::unique_ptr<DavRemote> m_remote;
    QJsonObject m_cursor;
};

SATCHEL_TEST(tst_OtherServers)
#include "tst_OtherServers.moc"
