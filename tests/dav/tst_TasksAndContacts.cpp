// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks and contacts both ways at a Radicale, whole rounds over HTTP.
#include "domain/FieldNames.h"
#include "tests/dav/DavDesk.h"
#include "tests/support/RadicaleServer.h"
#include "tests/support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::test;

namespace {

const QString todo = u"/ann/todo/"_s;
const QString people = u"/ann/people/"_s;

QByteArray task(const QByteArray &lines)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Other//"
           "EN\r\nBEGIN:VTODO\r\nUID:t\r\nDTSTAMP:20261101T000000Z\r\n"
        + lines + "END:VTODO\r\nEND:VCALENDAR\r\n";
}

const QByteArray ada
    = "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:ada\r\nFN:Ada Roe\r\nN:Roe;Ada;;Dr.;\r\nORG:Acme\r\n"
      "EMAIL;TYPE=work:ada@acme.example\r\nEMAIL;TYPE=home:ada@home.example\r\nTEL;TYPE=cell:+49 170 1\r\n"
      "ADR;TYPE=work:;;Main Street 1;Berlin;;10115;Germany\r\nX-OTHER:kept\r\nEND:VCARD\r\n";

} // namespace

class tst_TasksAndContacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!RadicaleServer::isInstalled())
            QSKIP("Radicale is not installed");
    }
    void init()
    {
        m_server = std::make_unique<RadicaleServer>();
        m_server->makeCalendar(todo, "<C:comp name=\"VTODO\"/>");
        m_server->makeAddressBook(people);
        m_desk = std::make_unique<DavDesk>();
    }
    void cleanup()
    {
        m_desk.reset();
        m_server.reset();
    }

    void tasksGoBothWays()
    {
        m_server->put(
            todo + u"t.ics"_s, task("SUMMARY:Call Ben\r\nDUE;VALUE=DATE:20261201\r\nPRIORITY:1\r\nX-OTHER:kept\r\n"));
        QVERIFY(connect());
        QVERIFY(m_desk->settle());
        const RecordId id = m_desk->here(u"tasks"_s, todo + u"t.ics"_s);
        const Record here = *m_desk->store->get(EntityKind::Task, id);
        QCOMPARE(here.text(field::title), u"Call Ben"_s);
        QCOMPARE(valueOr<QDate>(here.value(field::due_date)), QDate(2026, 12, 1));
        QVERIFY(isEmpty(here.value(field::due_time)));
        QCOMPARE(here.text(field::priority), u"high"_s);
        QCOMPARE(here.text(field::status), u"pending"_s);
        QVERIFY(m_desk->store.update(EntityKind::Task, id, {{field::status, u"completed"_s}}));
        QVERIFY(m_desk->settle());
        const QByteArray file = m_server->get(todo + u"t.ics"_s);
        QVERIFY2(file.contains("STATUS:COMPLETED"), file);
        QVERIFY2(file.contains("PERCENT-COMPLETE:100"), file);
        QVERIFY2(file.contains("COMPLETED:20261120T"), file);
        QVERIFY2(file.contains("X-OTHER:kept"), file);
        QVERIFY2(file.contains("DUE;VALUE=DATE:20261201"), file);
    }

    void aTaskOfOursArrivesThere()
    {
        QVERIFY(connect());
        const RecordId id = m_desk->store.create(EntityKind::Task,
            {{field::title, u"Send offer"_s}, {field::due_date, QDate(2026, 12, 2)}, {field::due_time, QTime(9, 30)}});
        QVERIFY(m_desk->settle());
        const QByteArray file = m_server->get(m_desk->idThere(id));
        QVERIFY2(file.contains("SUMMARY:Send offer"), file);
        QVERIFY2(file.contains("DUE:20261202T093000Z"), file);
        QVERIFY2(file.contains("PRIORITY:5"), file);
        QCOMPARE(m_desk->count(EntityKind::Task), 1);
        m_server->remove(m_desk->idThere(id));
        QVERIFY(m_desk->settle());
        QVERIFY(m_desk->store->get(EntityKind::Task, id)->isDeleted());
    }

    void contactsGoBothWays()
    {
        m_server->put(people + u"ada.vcf"_s, ada);
        QVERIFY(connect());
        QVERIFY(m_desk->settle());
        const RecordId id = m_desk->here(u"contacts"_s, people + u"ada.vcf"_s);
        const Record here = *m_desk->store->get(EntityKind::Contact, id);
        QCOMPARE(here.text(field::first_name), u"Ada"_s);
        QCOMPARE(here.text(field::last_name), u"Roe"_s);
        QCOMPARE(here.text(field::email), u"ada@acme.example"_s);
        QCOMPARE(here.text(field::address_city), u"Berlin"_s);
        QVERIFY(m_desk->store.update(EntityKind::Contact, id,
            {{field::last_name, u"Lee"_s}, {field::email, u"ada@lee.example"_s}, {field::address_city, u"Bonn"_s},
                {field::phone, u"+49 30 123456"_s}}));
        QVERIFY(m_desk->settle());
        const QByteArray card = m_server->get(people + u"ada.vcf"_s);
        QVERIFY2(card.contains("N:Lee;Ada;;Dr.;"), card);
        QVERIFY2(card.contains("FN:Ada Lee"), card);
        QVERIFY2(card.contains("ada@lee.example"), card);
        QVERIFY2(card.contains("ada@home.example"), card);
        QVERIFY2(card.contains("Main Street 1;Bonn;;10115;Germany"), card);
        QVERIFY2(card.contains("ORG:Acme"), card);
        QVERIFY2(card.contains("X-OTHER:kept"), card);
        QVERIFY2(card.contains("+49 30 123456"), card);
        QCOMPARE(m_desk->parkedReasons(), QStringList());
    }

    void aContactOfOursArrivesThere()
    {
        QVERIFY(connect());
        const RecordId id = m_desk->store.create(
            EntityKind::Contact, {{field::first_name, u"Ben"_s}, {field::last_name, u"Fox"_s}});
        QVERIFY(m_desk->settle());
        const QByteArray card = m_server->get(m_desk->idThere(id));
        QVERIFY2(card.contains("FN:Ben Fox"), card);
        QCOMPARE(m_desk->count(EntityKind::Contact), 1);
        DavDesk other(2);
        QVERIFY(other.connect(m_server->address()));
        QVERIFY(other.settle());
        QCOMPARE(other.here(u"contacts"_s, m_desk->idThere(id)), id);
    }

    void cardsOfGroupsAreLeftAlone()
    {
        m_server->put(people + u"g.vcf"_s,
            "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:g\r\nFN:Team\r\nN:Team;;;;\r\nX-ADDRESSBOOKSERVER-KIND:group\r\nEND:"
            "VCARD\r\n");
        QVERIFY(connect());
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->count(EntityKind::Contact), 0);
    }

private:
    bool connect()
    {
        const auto made = m_desk->connect(m_server->address());
        if (!made)
            qWarning("%s", qUtf8Printable(toText(made.error())));
        return made.has_value();
    }

    std::unique_ptr<RadicaleServer> m_server;
    std::unique_ptr<DavDesk> m_desk;
};

SATCHEL_TEST(tst_TasksAndContacts)
#include "tst_TasksAndContacts.moc"
