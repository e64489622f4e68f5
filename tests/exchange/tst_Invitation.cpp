// SPDX-License-Identifier: GPL-3.0-or-later
// Scheduling messages: what they say, who may say it, and the answer that is written. The forms are those of Outlook,
// Google and Apple.
#include "domain/ChoiceNames.h"
#include "exchange/ical/InvitationCheck.h"
#include "exchange/ical/InvitationReply.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::exchange;
using namespace satchel::test;

namespace {

const QByteArray usualLines = "UID:1@berg.example\r\nDTSTAMP:20261119T080000Z\r\nSEQUENCE:2\r\n"
                              "DTSTART:20261124T090000Z\r\nDTEND:20261124T100000Z\r\nSUMMARY:Review\r\n"
                              "LOCATION:Room 4\r\nORGANIZER;CN=Anna Berg:mailto:anna@berg.example\r\n"
                              "ATTENDEE;CN=Mara;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:Mara@lindqvist.example\r\n"
                              "ATTENDEE;CN=Tom;PARTSTAT=ACCEPTED:mailto:tom@berg.example\r\n";

QByteArray fileOf(const QByteArray &lines, const QByteArray &method = "METHOD:REQUEST\r\n")
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n" + method + "BEGIN:VEVENT\r\n" + lines
        + "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

Invitation read(const QByteArray &bytes)
{
    const auto invitation = readInvitation(bytes);
    if (!invitation || !*invitation)
        qFatal("%s", invitation ? "no invitation" : qUtf8Printable(toText(invitation.error())));
    return **invitation;
}

KnownMeeting known(const Invitation &invitation)
{
    KnownMeeting meeting;
    meeting.id = meetingIdOf(invitation.key());
    meeting.sequence = invitation.sequence;
    meeting.attendees = invitation.attendees;
    meeting.at = invitation.at;
    meeting.seconds = invitation.seconds;
    meeting.subject = invitation.subject;
    meeting.location = invitation.location;
    return meeting;
}

InvitationFacts facts(std::optional<KnownMeeting> meeting = {}, const QString &sender = u"anna@berg.example"_s)
{
    return {sender, {u"mara@lindqvist.example"_s}, std::move(meeting)};
}

QByteArray answerLines(const QByteArray &attendee, const QByteArray &sequence = "SEQUENCE:0\r\n")
{
    return "UID:1@x\r\nDTSTAMP:20261119T080000Z\r\n" + sequence + "ATTENDEE;PARTSTAT=ACCEPTED:mailto:" + attendee
        + "\r\n";
}

KnownMeeting ours(qint64 sequence = 0)
{
    KnownMeeting meeting;
    meeting.isOurs = true;
    meeting.sequence = sequence;
    meeting.attendees = {Attendee::fromText(u"Mara <mara@lindqvist.example> (host)"_s),
        Attendee::fromText(u"Anna <anna@berg.example>"_s)};
    return meeting;
}

} // namespace

class tst_Invitation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anInvitationSaysWhatWhenWhereAndWho()
    {
        const Invitation invitation = read(fileOf(usualLines));
        QCOMPARE(invitation.method, Invitation::Method::Request);
        QCOMPARE(invitation.uid, u"1@berg.example"_s);
        QCOMPARE(invitation.key(), invitation.uid);
        QCOMPARE(invitation.sequence, 2);
        QCOMPARE(invitation.stamp, std::optional(*Instant::fromIso(u"2026-11-19T08:00:00Z")));
        QCOMPARE(invitation.at, std::optional(*Instant::fromIso(u"2026-11-24T09:00:00Z")));
        QCOMPARE(invitation.seconds, 3600);
        QCOMPARE(invitation.subject, u"Review"_s);
        QCOMPARE(invitation.location, u"Room 4"_s);
        QCOMPARE(invitation.organizer.email, u"anna@berg.example"_s);
        QCOMPARE(invitation.organizer.name, u"Anna Berg"_s);
        QCOMPARE(invitation.attendees.size(), size_t(3));
        QCOMPARE(invitation.find({u"tom@berg.example"_s})->response, choice::accepted);
        QVERIFY(invitation.find({u"mara@lindqvist.example"_s})); // letters of an address have no case
    }

    void aWindowsZoneIsUnderstoodAndItsClockKept()
    {
        QByteArray lines = usualLines;
        lines.replace("DTSTART:20261124T090000Z", "DTSTART;TZID=W. Europe Standard Time:20261124T100000");
        lines.replace("DTEND:20261124T100000Z", "DTEND;TZID=W. Europe Standard Time:20261124T110000");
        const Invitation invitation = read(fileOf(lines));
        QCOMPARE(invitation.at, std::optional(*Instant::fromIso(u"2026-11-24T09:00:00Z")));
        QCOMPARE(invitation.zone, u"Europe/Berlin"_s);
    }

    void wholeDaysAreDays()
    {
        QByteArray lines = usualLines;
        lines.replace("DTSTART:20261124T090000Z", "DTSTART;VALUE=DATE:20261124");
        lines.replace("DTEND:20261124T100000Z", "DTEND;VALUE=DATE:20261126");
        const Invitation invitation = read(fileOf(lines));
        QVERIFY(invitation.isAllDay);
        QCOMPARE(invitation.seconds, 2 * 24 * 3600);
    }

    void anOccurrenceIsNamedAsCalendarServersNameIt()
    {
        const Invitation invitation = read(fileOf(usualLines + "RECURRENCE-ID:20261124T080000Z\r\n"));
        QCOMPARE(invitation.occurrence, u"2026-11-24T08:00:00Z"_s);
        QCOMPARE(invitation.key(), u"1@berg.example#2026-11-24T08:00:00Z"_s);
        QVERIFY(meetingIdOf(invitation.key()) != meetingIdOf(invitation.uid));
        QCOMPARE(meetingIdOf(invitation.uid), meetingIdOf(u"1@berg.example"_s));
    }

    void aSeriesComesWithTheDatesThatDiffer()
    {
        const QByteArray master = usualLines + "RRULE:FREQ=WEEKLY;COUNT=4\r\n";
        QByteArray moved = usualLines;
        moved.replace("DTSTART:20261124T090000Z", "DTSTART:20261202T140000Z")
            .replace("DTEND:20261124T100000Z", "DTEND:20261202T150000Z");
        moved += "RECURRENCE-ID:20261201T090000Z\r\n";
        for (const QByteArray &lines :
            {master + "END:VEVENT\r\nBEGIN:VEVENT\r\n" + moved, moved + "END:VEVENT\r\nBEGIN:VEVENT\r\n" + master}) {
            const Invitation series = read(fileOf(lines));
            QCOMPARE(series.recurrence, u"FREQ=WEEKLY;COUNT=4"_s);
            QCOMPARE(series.excludedDates, QStringList{u"2026-12-01T09:00:00Z"_s});
            QCOMPARE(series.exceptions.size(), size_t(1));
            QCOMPARE(series.exceptions.front().key(), u"1@berg.example#2026-12-01T09:00:00Z"_s);
            QCOMPARE(series.exceptions.front().at, std::optional(*Instant::fromIso(u"2026-12-02T14:00:00Z")));
        }
    }

    void aLaterVersionThatExcludesADateIsAnUpdate()
    {
        const Invitation before = read(fileOf(usualLines + "RRULE:FREQ=WEEKLY;COUNT=4\r\n"));
        Invitation after = before;
        after.sequence = 3;
        after.excludedDates = {u"2026-12-01T09:00:00Z"_s};
        KnownMeeting meeting = known(before);
        meeting.recurrence = before.recurrence;
        QCOMPARE(judge(after, facts(meeting)).state, InvitationState::Update);
        meeting.excludedDates = {u"2026-12-08T09:00:00Z"_s, u"2026-12-01T09:00:00Z"_s}; // one of the person's own
        QCOMPARE(judge(after, facts(meeting)).state, InvitationState::Known);
    }

    void theMethodIsAlsoReadWhereSomeProgramsWriteIt()
    {
        const auto inEvent = readInvitation(fileOf("METHOD:CANCEL\r\n" + usualLines, {}));
        QVERIFY_RESULT(inEvent);
        QCOMPARE((*inEvent)->method, Invitation::Method::Cancel);
    }

    void aMissingStampAndSequenceAreNoProblem()
    {
        QByteArray lines = usualLines;
        lines.replace("DTSTAMP:20261119T080000Z\r\n", "").replace("SEQUENCE:2\r\n", "");
        const Invitation invitation = read(fileOf(lines));
        QVERIFY(!invitation.stamp);
        QCOMPARE(invitation.sequence, 0);
    }

    void aPlainCalendarFileIsNoInvitation_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("published") << QByteArray("METHOD:PUBLISH\r\n");
        QTest::newRow("unknown") << QByteArray("METHOD:REFRESH\r\n");
    }
    void aPlainCalendarFileIsNoInvitation()
    {
        QFETCH(QByteArray, method);
        const auto invitation = readInvitation(fileOf(usualLines, method));
        QVERIFY_RESULT(invitation);
        QVERIFY(!*invitation);
    }

    void badInputIsRefusedWithItsReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto without = [](const QByteArray &line) {
            QByteArray lines = usualLines;
            lines.replace(line + "\r\n", "");
            return fileOf(lines);
        };
        const auto with = [](const QByteArray &line, const QByteArray &other) {
            QByteArray lines = usualLines;
            lines.replace(line, other);
            return fileOf(lines);
        };
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("binary") << QByteArray("\0\1\2\3\0\0\0\0", 8);
        QTest::newRow("no ID") << without("UID:1@berg.example");
        QTest::newRow("an empty ID") << with("UID:1@berg.example", "UID:  ");
        QTest::newRow("no start") << without("DTSTART:20261124T090000Z");
        QTest::newRow("a start that is none") << with("20261124T090000Z", "tomorrow");
        QTest::newRow("a zone that nothing explains")
            << with("DTSTART:20261124T090000Z", "DTSTART;TZID=Moon:20261124T090000");
        QTest::newRow("a rule that is none") << fileOf(usualLines + "RRULE:FREQ=SOMETIMES\r\n");
        QTest::newRow("no event") << QByteArray("BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n");
        QTest::newRow("several events") << fileOf(usualLines + "END:VEVENT\r\nBEGIN:VEVENT\r\n" + usualLines);
        QTest::newRow("dates of two series") << fileOf(usualLines + "END:VEVENT\r\nBEGIN:VEVENT\r\n"
            + QByteArray(usualLines).replace("UID:1", "UID:2") + "RECURRENCE-ID:20261201T090000Z\r\n");
        QTest::newRow("cut off") << fileOf(usualLines).chopped(40);
        QTest::newRow("nobody invited") << fileOf("UID:1@x\r\nDTSTART:20261124T090000Z\r\n");
        QTest::newRow("huge") << fileOf(usualLines + "X-BIG:" + QByteArray(largestInvitation, 'x') + "\r\n");
        QByteArray crowd = usualLines;
        for (int i = 0; i < 600; ++i)
            crowd += "ATTENDEE:mailto:a" + QByteArray::number(i) + "@x.example\r\n";
        QTest::newRow("a crowd") << fileOf(crowd);
    }
    void badInputIsRefusedWithItsReason()
    {
        QFETCH(QByteArray, bytes);
        const auto invitation = readInvitation(bytes);
        QVERIFY(!invitation);
        QCOMPARE(invitation.error().kind, Error::Kind::Invalid);
        QVERIFY(!invitation.error().what.isEmpty());
    }

    void aTextInAnotherEncodingIsStillRead()
    {
        QByteArray lines = usualLines;
        lines.replace("Review",
            "Pr\xfc"
            "fung"); // Windows-1252, which the file does not say
        QCOMPARE(read(fileOf(lines)).subject, u"Prüfung"_s);
    }

    // Who may say it
    void anInvitationToMeCanBeAnswered()
    {
        const Invitation invitation = read(fileOf(usualLines));
        QCOMPARE(judge(invitation, facts()).state, InvitationState::New);
        QVERIFY(!judge(invitation, facts()).isForwarded);
        QVERIFY(judge(invitation, facts({}, u"colleague@berg.example"_s)).isForwarded);
        QCOMPARE(judge(invitation, facts(known(invitation))).state, InvitationState::Known);
    }

    void anAssistantOfTheOrganizerMayInvite()
    {
        QByteArray lines = usualLines;
        lines.replace("ORGANIZER;CN=Anna Berg", "ORGANIZER;SENT-BY=\"mailto:desk@berg.example\"");
        QVERIFY(!judge(read(fileOf(lines)), facts({}, u"desk@berg.example"_s)).isForwarded);
    }

    void anInvitationToSomebodyElseHasNoAnswer()
    {
        const Invitation invitation = read(fileOf(usualLines));
        const auto verdict = judge(invitation, {u"anna@berg.example"_s, {u"eve@lindqvist.example"_s}, {}});
        QCOMPARE(verdict.state, InvitationState::Refused);
        QVERIFY(!verdict.reason.isEmpty());
        QVERIFY(!verdict.canBeAnswered());
    }

    void aLaterVersionIsAnUpdateAndAnEarlierOneIsOutdated()
    {
        const Invitation first = read(fileOf(usualLines));
        QByteArray lines = usualLines;
        lines.replace("SEQUENCE:2", "SEQUENCE:3").replace("T090000Z", "T130000Z").replace("T100000Z", "T140000Z");
        const Invitation second = read(fileOf(lines));
        QCOMPARE(judge(second, facts(known(first))).state, InvitationState::Update);
        QCOMPARE(judge(first, facts(known(second))).state, InvitationState::Outdated);
    }

    void aChangeFromSomebodyElseThanTheOrganizerIsRefused()
    {
        const Invitation first = read(fileOf(usualLines));
        QByteArray lines = usualLines;
        lines.replace("SEQUENCE:2", "SEQUENCE:3").replace("Room 4", "https://evil.example");
        QCOMPARE(
            judge(read(fileOf(lines)), facts(known(first), u"eve@evil.example"_s)).state, InvitationState::Refused);
        lines.replace("anna@berg.example", "eve@evil.example"); // who also names themselves as the organizer
        QCOMPARE(
            judge(read(fileOf(lines)), facts(known(first), u"eve@evil.example"_s)).state, InvitationState::Refused);
    }

    void onlyTheOrganizerCancels()
    {
        const Invitation invitation = read(fileOf(usualLines));
        const Invitation cancellation = read(fileOf(usualLines, "METHOD:CANCEL\r\n"));
        QCOMPARE(judge(cancellation, facts(known(invitation))).state, InvitationState::Cancels);
        QCOMPARE(judge(cancellation, facts(known(invitation), u"eve@evil.example"_s)).state, InvitationState::Refused);
        QCOMPARE(judge(cancellation, facts()).state, InvitationState::Cancelled);
        KnownMeeting later = known(invitation);
        later.sequence = 5;
        QCOMPARE(judge(cancellation, facts(later)).state, InvitationState::Outdated);
    }

    void aCancellationOfOurOwnMeetingIsRefused()
    {
        KnownMeeting meeting = ours();
        const Invitation cancellation = read(fileOf(usualLines, "METHOD:CANCEL\r\n"));
        QCOMPARE(judge(cancellation, facts(meeting)).state, InvitationState::Refused);
    }

    void anAnswerCountsFromTheAttendeeAlone()
    {
        const Invitation answer = read(fileOf(answerLines("anna@berg.example"), "METHOD:REPLY\r\n"));
        QCOMPARE(judge(answer, facts(ours())).state, InvitationState::Answer);
        QCOMPARE(judge(answer, facts(ours(), u"eve@evil.example"_s)).state, InvitationState::Refused);
        QCOMPARE(judge(answer, facts()).state, InvitationState::Refused); // nobody was invited from here
        QCOMPARE(judge(answer, facts(ours(1))).state, InvitationState::Outdated);
        const Invitation other = read(fileOf(answerLines("eve@evil.example"), "METHOD:REPLY\r\n"));
        QCOMPARE(judge(other, facts(ours(), u"eve@evil.example"_s)).state, InvitationState::Refused); // not invited
    }

    void anAnswerForTwoIsRefused()
    {
        const Invitation answer = read(
            fileOf(answerLines("anna@berg.example") + "ATTENDEE;PARTSTAT=DECLINED:mailto:tom@berg.example\r\n",
                "METHOD:REPLY\r\n"));
        QCOMPARE(judge(answer, facts(ours())).state, InvitationState::Refused);
    }

    void aCounterProposalIsShownAndChangesNothing()
    {
        const Invitation proposal = read(
            fileOf(answerLines("anna@berg.example") + "DTSTART:20261125T090000Z\r\n", "METHOD:COUNTER\r\n"));
        QCOMPARE(judge(proposal, facts(ours())).state, InvitationState::Proposal);
    }

    // The answer
    void theAnswerNamesOneAttendeeAndReadsBack()
    {
        const Invitation invitation = read(fileOf(usualLines + "RECURRENCE-ID:20261124T080000Z\r\n"));
        Attendee me = *invitation.find({u"mara@lindqvist.example"_s});
        me.response = choice::tentative;
        const Instant now = *Instant::fromIso(u"2026-11-20T10:00:00Z");
        const QByteArray bytes = replyFile(invitation, me, now);
        QVERIFY(bytes.contains("METHOD:REPLY\r\n"));
        QVERIFY(bytes.contains("DTSTAMP:20261120T100000Z\r\n"));
        const Invitation answer = read(bytes);
        QCOMPARE(answer.method, Invitation::Method::Reply);
        QCOMPARE(answer.key(), invitation.key());
        QCOMPARE(answer.sequence, invitation.sequence);
        QCOMPARE(answer.organizer.email, invitation.organizer.email);
        QCOMPARE(bytes.count("ATTENDEE"), 1);
        QCOMPARE(answer.find({u"mara@lindqvist.example"_s})->response, choice::tentative);
        QCOMPARE(answer.at, invitation.at);
    }

    void nothingThatAnInvitationSaysBeginsALineOfTheAnswer()
    {
        QByteArray lines = usualLines;
        lines.replace("Review", "Review\\nATTENDEE:mailto:eve@evil.example");
        const Invitation invitation = read(fileOf(lines));
        Attendee me = *invitation.find({u"mara@lindqvist.example"_s});
        me.name = u"Mara\"\r\nX-EVIL:1"_s;
        me.response = choice::accepted;
        for (const QByteArray &line : replyFile(invitation, me, Instant{0}).split('\n'))
            QVERIFY2(!line.startsWith("X-EVIL") && !line.startsWith("ATTENDEE:"), line.constData());
    }
};

SATCHEL_PLAIN_TEST(tst_Invitation)
#include "tst_Invitation.moc"
