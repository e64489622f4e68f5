// SPDX-License-Identifier: GPL-3.0-or-later
// Invitations over real servers: how one is sent, and what the answers of attendees change.
#include "exchange/ical/Invitation.h"
#include "exchange/writers/EventLines.h"
#include "store/Contents.h"
#include "tests/mail/MailWorld.h"
#include "tests/support/SubmissionServer.h"
#include "tests/support/TestProgram.h"

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::mail;
using namespace satchel::store;
using namespace satchel::test;

class tst_MailInvitations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!DovecotServer::isInstalled() || !SubmissionServer::isInstalled())
            QSKIP("there is no Dovecot or no aiosmtpd");
        m_server = std::make_unique<DovecotServer>();
        m_submission = std::make_unique<SubmissionServer>(*m_server);
        m_trusted.emplace(m_server->certificate());
    }
    void init()
    {
        m_desk.emplace(*m_server, u"inviter%1"_s.arg(++m_users), m_submission->port());
        m_recipient = u"guest%1"_s.arg(m_users);
        m_meeting = m_desk->store.create(EntityKind::Activity,
            {{field::kind, choice::meeting}, {field::subject, u"Review"_s},
                {field::at, *Instant::fromIso(u"2026-12-01T09:00:00Z")}, {field::duration_seconds, qint64(3600)},
                {field::attendees,
                    QStringList{u"Mara <mara@lindqvist.example> (host)"_s, u"Anna Berg <anna@berg.example>"_s}}});
    }
    void cleanup() { m_desk.reset(); }

    void anInvitationIsBesideTheTextAndAttached()
    {
        sendInvitation();
        const QByteArray text = m_server->asked(
            {u"fetch"_s, u"-u"_s, m_recipient, u"text"_s, u"mailbox"_s, u"INBOX"_s, u"all"_s});
        QVERIFY2(text.contains("multipart/alternative"), text.constData());
        const QByteArray lower = text.toLower();
        QVERIFY2(lower.contains("text/calendar") && lower.contains("method=request"), text.constData());
        QVERIFY2(lower.contains("application/ics"), text.constData());
    }

    void theMeetingKnowsWhichVersionWasSent()
    {
        QVERIFY(isEmpty(sentVersion()));
        sendInvitation();
        QCOMPARE(sentVersion(), Value(qint64(0)));
        QVERIFY_RESULT(m_desk->store.update(
            EntityKind::Activity, m_meeting, {{field::at, *Instant::fromIso(u"2026-12-02T09:00:00Z")}}));
        QCOMPARE(m_desk->store.value(EntityKind::Activity, m_meeting, field::sequence), Value(qint64(1)));
        sendInvitation();
        QCOMPARE(sentVersion(), Value(qint64(1)));
    }

    void anAnswerIsWrittenToItsAttendee_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("response");
        QTest::newRow("accepted") << QByteArray("ACCEPTED") << QString(choice::accepted);
        QTest::newRow("tentative") << QByteArray("TENTATIVE") << QString(choice::tentative);
        QTest::newRow("declined") << QByteArray("DECLINED") << QString(choice::declined);
    }
    void anAnswerIsWrittenToItsAttendee()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, response);
        sendInvitation();
        m_desk->deliver(answerLetter("a@x", answer));
        m_desk->synced();
        QCOMPARE(responseOfAnna(), response);
    }

    void nobodyAnswersForSomebodyElse()
    {
        sendInvitation();
        Letter letter = answerLetter("a@x", "DECLINED");
        letter.from = "Eve <eve@berg.example>"; // of the same company, so her message is stored
        m_desk->deliver(letter);
        m_desk->synced();
        QCOMPARE(responseOfAnna(), QString(choice::none));
        QCOMPARE(m_desk->mailCount(), 2);
    }

    void anAnswerToAMeetingNobodyWasInvitedToChangesNothing()
    {
        m_desk->deliver(answerLetter("a@x", "ACCEPTED"));
        m_desk->synced();
        QCOMPARE(responseOfAnna(), QString(choice::none));
    }

    void theLaterAnswerCountsWhicheverIsReadFirst()
    {
        sendInvitation();
        Letter early = answerLetter("early@x", "ACCEPTED", "20261119T100000Z");
        Letter late = answerLetter("late@x", "DECLINED", "20261119T120000Z");
        late.date = "Thu, 19 Nov 2026 13:00:00 +0100";
        m_desk->deliver(late);
        m_desk->synced();
        QCOMPARE(responseOfAnna(), QString(choice::declined));
        m_desk->deliver(early);
        m_desk->synced();
        QCOMPARE(responseOfAnna(), QString(choice::declined));
    }

    void manyOtherCalendarFilesHideNoLaterAnswer()
    {
        sendInvitation();
        Letter late = answerLetter("late@x", "DECLINED", "20261119T120000Z");
        late.date = "Thu, 19 Nov 2026 13:00:00 +0100";
        m_desk->deliver(late);
        m_desk->synced();
        QCOMPARE(responseOfAnna(), QString(choice::declined));
        TestStore &store = m_desk->store;
        const auto content = store->select({EntityKind::Attachment, {field::sha256}, {}, {}, {}, 1, false});
        QVERIFY_RESULT(content);
        const RecordId other = store.create(EntityKind::Activity,
            {{field::kind, choice::email}, {field::direction, choice::incoming},
                {field::sender, u"Tom <tom@other.example>"_s}, {field::message_id, u"other@x"_s}});
        for (int i = 0; i < 60; ++i) // invitations of others, that came later
            store.create(EntityKind::Attachment,
                {{field::name, u"invite%1.ics"_s.arg(i)}, {field::size, qint64(10)},
                    {field::sha256, content->text(0, 0)}, {field::activity, other},
                    {field::media_type, u"text/calendar"_s}});
        m_desk->deliver(answerLetter("early@x", "ACCEPTED", "20261119T100000Z"));
        m_desk->synced();
        QCOMPARE(responseOfAnna(), QString(choice::declined));
    }

    void anAnswerToAnEarlierVersionChangesNothing()
    {
        sendInvitation();
        QVERIFY_RESULT(m_desk->store.update(
            EntityKind::Activity, m_meeting, {{field::at, *Instant::fromIso(u"2026-12-02T09:00:00Z")}}));
        sendInvitation();
        m_desk->deliver(answerLetter("a@x", "ACCEPTED")); // SEQUENCE:0
        m_desk->synced();
        QCOMPARE(responseOfAnna(), QString(choice::none));
    }

    void anAnswerToOneDateOfASeriesIsWrittenToThatDate()
    {
        Store &store = *m_desk->store;
        QVERIFY_RESULT(
            m_desk->store.update(EntityKind::Activity, m_meeting, {{field::recurrence, u"FREQ=WEEKLY;COUNT=4"_s}}));
        const auto series = store.get(EntityKind::Activity, m_meeting);
        const Instant date{valueOr<Instant>(series->value(field::at)).ms + 7 * 24 * 3'600'000LL};
        const RecordId moved = m_desk->store.create(EntityKind::Activity,
            {{field::kind, choice::meeting}, {field::subject, u"Review"_s}, {field::at, Instant{date.ms + 3'600'000}},
                {field::duration_seconds, qint64(3600)}, {field::recurrence_of, m_meeting.toString()},
                {field::recurrence_at, date}, {field::attendees, series->value(field::attendees)}});
        const std::vector exceptions{*store.get(EntityKind::Activity, moved)};
        sendInvitation(exceptions);
        QCOMPARE(sentVersion(), Value(qint64(0)));
        QCOMPARE(m_desk->store.value(EntityKind::Activity, moved, field::sent_sequence), Value(qint64(0)));
        Letter letter = answerLetter("a@x", "DECLINED");
        letter.text.replace("SEQUENCE:0",
            "RECURRENCE-ID:"
                + QDateTime::fromMSecsSinceEpoch(date.ms, Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'").toLatin1()
                + "\r\nSEQUENCE:0");
        m_desk->deliver(letter);
        m_desk->synced();
        QCOMPARE(responseOfAnna(), QString(choice::none));
        QCOMPARE(responseOfAnna(moved), QString(choice::declined));
    }

    void aDamagedFileIsStoredWithItsMessageAndChangesNothing()
    {
        sendInvitation();
        Letter letter = answerLetter("a@x", "ACCEPTED");
        letter.text.replace("UID:", "X-UID:");
        m_desk->deliver(letter);
        QCOMPARE(m_desk->synced().fetched.filed, 1);
        QCOMPARE(responseOfAnna(), QString(choice::none));
    }

private:
    void sendInvitation(std::span<const Record> exceptions = {})
    {
        Store &store = *m_desk->store;
        QByteArray bytes = exchange::eventFile(
            *store.get(EntityKind::Activity, m_meeting), {.isInvitation = true, .organizer = {}}, exceptions);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto sha256 = Contents(store).put(buffer, u"invite.ics"_s);
        MailContent content;
        content.to = {m_recipient + u"@berg.example"_s};
        content.subject = u"Invitation: Review"_s;
        content.text = u"Please come\n"_s;
        content.contact = m_desk->contact;
        content.attachments = {
            {u"invite.ics"_s, u"text/calendar; charset=UTF-8; method=REQUEST"_s, *sha256, bytes.size()}};
        OutgoingMails mails(store);
        const RecordId id = mails.save({}, m_desk->account, content)->id;
        const auto queued = mails.queue(
            id, m_desk->store.clock.now(), u"i%1.%2@lindqvist.example"_s.arg(m_users).arg(++m_queued));
        QVERIFY_RESULT(queued);
        QCOMPARE(m_desk->synced().sent.sent, 1);
    }
    /// As Outlook answers: without the organizer.
    Letter answerLetter(const QByteArray &id, const QByteArray &answer, const QByteArray &stamp = "20261119T080000Z")
    {
        Letter letter;
        letter.id = id;
        letter.subject = "Answer: Review";
        letter.more = "MIME-Version: 1.0\r\nContent-Type: text/calendar; charset=utf-8; method=REPLY\r\n";
        letter.text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:"
            + m_meeting.toString().toLatin1() + "@satchel\r\nDTSTAMP:" + stamp + "\r\nSEQUENCE:0\r\nATTENDEE;PARTSTAT="
            + answer + ":mailto:anna@berg.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        return letter;
    }
    Value sentVersion() { return m_desk->store.value(EntityKind::Activity, m_meeting, field::sent_sequence); }
    QString responseOfAnna() { return responseOfAnna(m_meeting); }
    QString responseOfAnna(RecordId meeting)
    {
        const auto rows = m_desk->store->select({EntityKind::Attendee, {field::response},
            Filter::all(
                {Filter::refersTo(field::activity, meeting), Filter::equals(field::email, u"anna@berg.example"_s)}),
            {}, {}, -1, false});
        return rows->isEmpty() ? u"no attendee"_s : rows->text(0, 0);
    }

    std::unique_ptr<DovecotServer> m_server;
    std::unique_ptr<SubmissionServer> m_submission;
    std::optional<TrustedCertificate> m_trusted;
    std::optional<MailDesk> m_desk;
    QString m_recipient;
    RecordId m_meeting;
    int m_users = 0;
    int m_queued = 0;
};

SATCHEL_TEST(tst_MailInvitations)
#include "tst_MailInvitations.moc"
