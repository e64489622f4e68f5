// SPDX-License-Identifier: GPL-3.0-or-later
// Invitations in the inbox: what the card says, what an answer writes and
// sends, and how both are undone.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "exchange/ical/Invitation.h"
#include "exchange/ical/MeetingLookup.h"
#include "store/Contents.h"
#include "store/mail/MailAccounts.h"
#include "store/mail/OutgoingMails.h"
#include "tests/support/FakeMailControl.h"
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"
#include "ui/calendar/SlotPicker.h"
#include "ui/common/Appearance.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Toast.h"
#include "ui/common/TokenField.h"
#include "ui/common/WorkTime.h"
#include "ui/inbox/FreeTimesMenu.h"
#include "ui/inbox/InboxList.h"
#include "ui/inbox/InboxPage.h"
#include "ui/inbox/InvitationCard.h"
#include "ui/inbox/MailComposer.h"
#include "ui/inbox/MessageView.h"
#include "ui/inbox/ThreadView.h"
#include "ui/inbox/TimeInvitation.h"
#include "ui/meeting/MeetingPage.h"

#include <QAction>
#include <QBuffer>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

const QString uid = u"review-1@roe.example"_s;

struct CalendarFile
{
    QByteArray method = "REQUEST";
    QByteArray sequence = "0";
    QByteArray start = "20261124T090000Z";
    QByteArray end = "20261124T100000Z";
    QByteArray subject = "Budget review";
    QByteArray more = {};
    QByteArray organizer = "ana@roe.example";

    QByteArray bytes() const
    {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:" + method + "\r\nBEGIN:VEVENT\r\nUID:" + uid.toUtf8()
            + "\r\nDTSTAMP:20261119T080000Z\r\nSEQUENCE:" + sequence + "\r\nDTSTART:" + start + "\r\nDTEND:" + end
            + "\r\nSUMMARY:" + subject + "\r\nLOCATION:Room 4\r\nORGANIZER;CN=Ana Roe:mailto:" + organizer
            + "\r\nATTENDEE;PARTSTAT=NEEDS-ACTION;CN=Mara:mailto:mara@satchel."
              "example\r\n"
              "ATTENDEE;PARTSTAT=ACCEPTED;CN=Tom:mailto:tom@roe.example\r\n"
            + more + "END:VEVENT\r\nEND:VCALENDAR\r\n";
    }
};

struct Invited : SyncFixture
{
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    Appearance appearance{*preferences};
    FakeMailControl mailControl;
    PageContext context{workspace, *preferences, &control, nullptr, nullptr, nullptr, nullptr, nullptr, &mailControl};
    RecordId contact = create(EntityKind::Contact,
        {{field::first_name, u"Ana"_s}, {field::last_name, u"Roe"_s}, {field::email, u"ana@roe.example"_s}});
    InboxPage page{context};
    int messages = 0;

    explicit Invited(bool hasAccount = true)
    {
        if (!hasAccount) {
            const auto update = Edit::update(
                EntityKind::User, reader->me(), {{field::email, u"mara@satchel.example"_s}});
            workspace.commit(QString(), {update});
            return;
        }
        store::MailAccount account;
        account.name = u"Work"_s;
        account.address = u"mara@satchel.example"_s;
        account.user = account.address;
        account.incoming = {u"imap.satchel.example"_s, 993};
        account.outgoing = {u"smtp.satchel.example"_s, 465};
        if (!store::MailAccounts(*reader).add(account))
            qFatal("the account cannot be added");
    }

    /// A stored message with the file.
    RecordId receive(const CalendarFile &file, const QString &sender = u"Ana Roe <ana@roe.example>"_s)
    {
        ++messages;
        const RecordId message = create(EntityKind::Activity,
            {{field::kind, choice::email}, {field::thread, u"t"_s},
                {field::at, Instant{store.clock.now().ms - (10 - messages) * 60'000}},
                {field::direction, choice::incoming}, {field::sender, sender},
                {field::recipients, QStringList{u"mara@satchel.example"_s}},
                {field::message_id, u"m%1@roe.example"_s.arg(messages)}, {field::owner, reader->me()},
                {field::contact, contact}, {field::subject, u"Invitation"_s}, {field::body, u"Please come."_s}});
        QByteArray bytes = file.bytes();
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto sha256 = store::Contents(*reader).put(buffer, u"invite.ics"_s);
        create(EntityKind::Attachment,
            {{field::name, u"invite.ics"_s}, {field::size, qint64(bytes.size())}, {field::sha256, *sha256},
                {field::activity, message}, {field::media_type, u"text/calendar"_s}});
        return message;
    }
    void show()
    {
        page.resize(1200, 800);
        page.QWidget::show();
        page.activate();
        QTRY_VERIFY(page.model()->wasRead());
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.list()->setCurrentThread(u"t"_s);
        QTRY_VERIFY(page.conversation()->reading());
        QTRY_VERIFY(card());
    }
    /// Of the newest message.
    InvitationCard *card()
    {
        const QList<MessageView *> open = page.thread()->openMessages();
        for (auto view = open.crbegin(); view != open.crend(); ++view) {
            if ((*view)->invitationCard())
                return (*view)->invitationCard();
        }
        return nullptr;
    }
    QString said() { return card()->lines().join(u'\n'); }
    std::vector<store::OutgoingMail> mails(store::OutgoingState state)
    {
        return store::OutgoingMails(*reader).list(state).value();
    }
    std::optional<Record> meeting()
    {
        auto record = reader->get(EntityKind::Activity, exchange::meetingIdOf(uid));
        return record && !record->isDeleted() ? std::optional(*record) : std::nullopt;
    }
    QByteArray contentOf(const store::OutgoingAttachment &file)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (!store::Contents(*reader).copyTo(file.sha256, buffer))
            qFatal("the store lacks the attachment");
        return buffer.data();
    }
    qint64 meetingCount()
    {
        return *reader->count(
            {EntityKind::Activity, {}, Filter::equals(field::kind, choice::meeting), {}, {}, -1, false});
    }
};

} // namespace

class tst_InvitationCard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCardSaysWhatWhenWhereAndWho()
    {
        Invited invited;
        invited.receive({});
        invited.show();
        QCOMPARE(invited.card()->accessibleName(), u"Invitation: Budget review"_s);
        const QString said = invited.said();
        QVERIFY2(said.contains(u"24 Nov"_s) && said.contains(u"Room 4"_s), qPrintable(said));
        QVERIFY2(said.contains(u"invites you and 1 other"_s), qPrintable(said));
        QCOMPARE(invited.card()->acceptButton()->accessibleName(), u"Accept the invitation to Budget review"_s);
        QVERIFY(invited.card()->acceptButton()->focusPolicy() & Qt::TabFocus);
    }

    void acceptingMakesTheMeetingAndQueuesOneAnswer()
    {
        Invited invited;
        invited.receive({});
        invited.show();
        QTest::keyClick(invited.card()->acceptButton(), Qt::Key_Space);
        QTRY_COMPARE(invited.mails(store::OutgoingState::Queued).size(), size_t(1));
        QTRY_VERIFY(invited.meeting());
        const Record meeting = *invited.meeting();
        QCOMPARE(meeting.text(field::kind), choice::meeting);
        QCOMPARE(meeting.text(field::uid), uid);
        QCOMPARE(meeting.text(field::subject), u"Budget review"_s);
        QCOMPARE(valueOr<RecordId>(meeting.value(field::contact)), invited.contact);
        QCOMPARE(valueOr<Instant>(meeting.value(field::at)), *Instant::fromIso(u"2026-11-24T09:00:00Z"));
        const QStringList people = valueOr<QStringList>(meeting.value(field::attendees));
        QVERIFY2(people.contains(u"Mara <mara@satchel.example> (accepted)"_s), qPrintable(people.join(u'\n')));
        const store::OutgoingMail mail = invited.mails(store::OutgoingState::Queued).front();
        QCOMPARE(mail.content.to, QStringList{u"Ana Roe <ana@roe.example>"_s});
        QCOMPARE(mail.content.inReplyTo, u"m1@roe.example"_s);
        QCOMPARE(mail.content.subject, u"Accepted: Budget review"_s);
        QCOMPARE(mail.sendAt, std::optional(Instant{invited.store.clock.now().ms + 10'000}));
        const auto answer = exchange::readInvitation(invited.contentOf(mail.content.attachments.front()));
        QCOMPARE((*answer)->method, exchange::Invitation::Method::Reply);
        QTRY_VERIFY2(invited.said().contains(u"Accepted"_s), qPrintable(invited.said()));
        QTRY_VERIFY(!invited.card()->acceptButton()->isEnabled());
        QVERIFY(invited.card()->declineButton()->isEnabled());
    }

    void undoTakesTheAnswerAndTheMeetingBack()
    {
        Invited invited;
        invited.receive({});
        invited.show();
        invited.card()->acceptButton()->click();
        QTRY_VERIFY(invited.meeting());
        QTRY_COMPARE(invited.mails(store::OutgoingState::Queued).size(), size_t(1));
        QTRY_VERIFY(invited.workspace.canUndo());
        QTRY_VERIFY(invited.said().contains(u"Accepted"_s)); // the answer was carried out
        invited.workspace.undo();
        QTRY_VERIFY(!invited.meeting());
        QTRY_VERIFY(invited.mails(store::OutgoingState::Queued).empty());
        QTRY_VERIFY(invited.mails(store::OutgoingState::Draft).empty());
        QTRY_VERIFY(invited.card()->acceptButton()->isEnabled());
    }

    void takingTheMessageBackUndoesTheMeeting()
    {
        Invited invited;
        invited.receive({});
        invited.show();
        invited.card()->tentativeButton()->click();
        QTRY_VERIFY(invited.meeting());
        QTRY_VERIFY(invited.said().contains(u"Tentative"_s));
        const RecordId mail = invited.mails(store::OutgoingState::Queued).front().id;
        Q_EMIT invited.page.thread()->takeBackRequested(mail);
        QTRY_VERIFY(!invited.meeting());
        QTRY_VERIFY(invited.mails(store::OutgoingState::Queued).empty());
        QTRY_VERIFY(invited.mails(store::OutgoingState::Draft).empty());
    }

    void decliningMakesNoMeetingAndIsRemembered()
    {
        Invited invited;
        invited.receive({});
        invited.show();
        invited.card()->declineButton()->click();
        QTRY_COMPARE(invited.mails(store::OutgoingState::Queued).size(), size_t(1));
        QCOMPARE(invited.mails(store::OutgoingState::Queued).front().content.subject, u"Declined: Budget review"_s);
        QTRY_VERIFY2(invited.said().contains(u"Declined"_s), qPrintable(invited.said()));
        QCOMPARE(invited.meetingCount(), 0);
        QTRY_COMPARE(invited.page.toast()->sentence(), u"Sending your answer"_s);
        Q_EMIT invited.page.toast()->triggered();
        QTRY_VERIFY(invited.mails(store::OutgoingState::Queued).empty());
        QTRY_VERIFY(invited.card()->declineButton()->isEnabled());
    }

    void anAnswerThatChangesKeepsOneMeeting()
    {
        Invited invited;
        invited.receive({});
        invited.show();
        invited.card()->acceptButton()->click();
        QTRY_VERIFY(invited.said().contains(u"Accepted"_s));
        invited.card()->declineButton()->click();
        QTRY_COMPARE(invited.mails(store::OutgoingState::Queued).size(), size_t(2));
        QTRY_COMPARE(invited.meeting()->text(field::outcome), choice::cancelled);
        QTRY_VERIFY(invited.said().contains(u"Declined"_s));
        invited.card()->acceptButton()->click();
        QTRY_COMPARE(invited.meeting()->text(field::outcome), QString());
        QCOMPARE(invited.meetingCount(), 1);
    }

    void theMeetingOfAConnectedCalendarIsTheSameMeeting()
    {
        Invited invited;
        const RecordId synced = invited.create(EntityKind::Activity,
            {{field::kind, choice::meeting}, {field::uid, uid}, {field::subject, u"Budget review"_s},
                {field::at, *Instant::fromIso(u"2026-11-24T09:00:00Z")}, {field::duration_seconds, qint64(3600)},
                {field::location, u"Room 4"_s}});
        invited.receive({});
        invited.show();
        invited.card()->acceptButton()->click();
        QTRY_COMPARE(invited.mails(store::OutgoingState::Queued).size(), size_t(1));
        QTRY_VERIFY(invited.said().contains(u"Accepted"_s));
        QCOMPARE(invited.meetingCount(), 1);
        const auto meeting = invited.reader->get(EntityKind::Activity, synced);
        QVERIFY(valueOr<QStringList>(meeting->value(field::attendees))
                    .contains(u"Mara <mara@satchel.example> (accepted)"_s));
    }

    void anotherAnswerChangesNothingButTheAnswer()
    {
        Invited invited;
        invited.receive({.more = "DESCRIPTION:Agenda\r\n"});
        invited.show();
        invited.card()->acceptButton()->click();
        QTRY_VERIFY(invited.said().contains(u"Accepted"_s));
        QCOMPARE(invited.meeting()->text(field::purpose), u"Agenda"_s);
        QStringList people = valueOr<QStringList>(invited.meeting()->value(field::attendees));
        people.append(u"Bo <bo@roe.example>"_s); // whom the person brings along
        invited.workspace.commit(u"Edit"_s,
            {Edit::update(EntityKind::Activity, exchange::meetingIdOf(uid),
                {{field::subject, u"Budget with Ana"_s}, {field::body, u"My notes"_s}, {field::attendees, people}})});
        invited.card()->tentativeButton()->click();
        QTRY_VERIFY(invited.said().contains(u"Tentative"_s));
        const Record meeting = *invited.meeting();
        QCOMPARE(meeting.text(field::subject), u"Budget with Ana"_s);
        QCOMPARE(meeting.text(field::body), u"My notes"_s);
        people = valueOr<QStringList>(meeting.value(field::attendees));
        QVERIFY2(people.contains(u"Mara <mara@satchel.example> (tentative)"_s), qPrintable(people.join(u'\n')));
        QVERIFY2(people.join(u'\n').contains(u"bo@roe.example"_s), qPrintable(people.join(u'\n')));
    }

    void anUpdateLeavesTheNotesAndATitleOfOnesOwn_data()
    {
        QTest::addColumn<bool>("isRenamed");
        QTest::addColumn<QString>("title");
        QTest::newRow("renamed here") << true << u"Budget with Ana"_s;
        QTest::newRow("not renamed here") << false << u"Budget 2027"_s;
    }
    void anUpdateLeavesTheNotesAndATitleOfOnesOwn()
    {
        QFETCH(bool, isRenamed);
        QFETCH(QString, title);
        Invited invited;
        invited.receive({});
        invited.show();
        invited.card()->acceptButton()->click();
        QTRY_VERIFY(invited.said().contains(u"Accepted"_s));
        std::vector<FieldValue> values{{field::body, u"My notes"_s}};
        if (isRenamed)
            values.push_back({field::subject, u"Budget with Ana"_s});
        invited.workspace.commit(
            u"Edit"_s, {Edit::update(EntityKind::Activity, exchange::meetingIdOf(uid), std::move(values))});
        invited.receive({.sequence = "1",
            .start = "20261125T130000Z",
            .end = "20261125T140000Z",
            .subject = "Budget 2027",
            .more = "DESCRIPTION:Agenda\r\n"});
        QTRY_VERIFY2(invited.said().contains(u"Moved from"_s), qPrintable(invited.said()));
        QCOMPARE(invited.said().contains(u"Renamed from"_s), !isRenamed);
        invited.card()->acceptButton()->click();
        QTRY_COMPARE(valueOr<qint64>(invited.meeting()->value(field::sequence)), 1);
        QCOMPARE(valueOr<Instant>(invited.meeting()->value(field::at)), *Instant::fromIso(u"2026-11-25T13:00:00Z"));
        QCOMPARE(invited.meeting()->text(field::body), u"My notes"_s);
        QCOMPARE(invited.meeting()->text(field::subject), title);
    }

    void aMeetingOutOfTheTrashKeepsItsNotesAndItsTitle()
    {
        Invited invited;
        invited.receive({.more = "DESCRIPTION:Agenda\r\n"});
        invited.show();
        invited.card()->acceptButton()->click();
        QTRY_VERIFY(invited.said().contains(u"Accepted"_s));
        const RecordId id = exchange::meetingIdOf(uid);
        invited.workspace.commit(u"Edit"_s,
            {Edit::update(
                EntityKind::Activity, id, {{field::subject, u"Budget with Ana"_s}, {field::body, u"My notes"_s}})});
        invited.workspace.commit(u"Remove"_s, {Edit::remove(EntityKind::Activity, id)});
        QTRY_VERIFY(!invited.meeting());
        invited.card()->tentativeButton()->click();
        QTRY_VERIFY(invited.meeting());
        QCOMPARE(invited.meeting()->text(field::subject), u"Budget with Ana"_s);
        QCOMPARE(invited.meeting()->text(field::body), u"My notes"_s);
    }

    void redoSendsTheAnswerAfterAll()
    {
        Invited invited;
        invited.receive({});
        invited.show();
        invited.card()->acceptButton()->click();
        QTRY_VERIFY(invited.said().contains(u"Accepted"_s));
        QTRY_COMPARE(invited.mails(store::OutgoingState::Queued).size(), size_t(1));
        const store::OutgoingMail before = invited.mails(store::OutgoingState::Queued).front();
        for (int times = 0; times < 2; ++times) {
            invited.workspace.undo();
            QTRY_VERIFY(invited.mails(store::OutgoingState::Queued).empty());
            QTRY_VERIFY(!invited.meeting());
            invited.workspace.redo();
            QTRY_COMPARE(invited.mails(store::OutgoingState::Queued).size(), size_t(1));
            QVERIFY(invited.meeting());
            const store::OutgoingMail again = invited.mails(store::OutgoingState::Queued).front();
            QCOMPARE(again.content, before.content);
            QCOMPARE(again.account, before.account);
            QCOMPARE(again.sendAt, std::optional(Instant{invited.store.clock.now().ms + 10'000}));
            QTRY_VERIFY2(invited.said().contains(u"Accepted"_s), qPrintable(invited.said()));
        }
    }

    void anAnswerThatWasCancelledGoesOutWithARedo()
    {
        Invited invited;
        invited.receive({});
        invited.show();
        invited.card()->acceptButton()->click();
        QTRY_VERIFY(invited.said().contains(u"Accepted"_s));
        Q_EMIT invited.page.thread()->takeBackRequested(invited.mails(store::OutgoingState::Queued).front().id);
        QTRY_VERIFY(!invited.meeting());
        QTRY_VERIFY(invited.workspace.canRedo());
        QTRY_VERIFY(invited.card()->acceptButton()->isEnabled());
        invited.workspace.redo();
        QTRY_COMPARE(invited.mails(store::OutgoingState::Queued).size(), size_t(1));
    }

    void aStoreThatIsOnlyReadOffersNoClick()
    {
        Invited invited;
        items::Workspace workspace(invited.store.again(4, {.access = store::StoreOptions::Access::ReadOnly}),
            [&]() -> Result<std::unique_ptr<store::Store>> { return invited.store.again(5); });
        invitations::ReceivedInvitation received;
        received.message = *invited.reader->get(EntityKind::Activity, invited.receive({}));
        received.invitation.emplace();
        received.invitation->organizer.email = u"ana@roe.example"_s;
        received.verdict.state = exchange::InvitationState::Cancels;
        const InvitationCard cancellation({workspace, *invited.preferences}, received);
        QVERIFY(!cancellation.cancelButton()->isEnabled());
        received.verdict.state = exchange::InvitationState::New;
        const InvitationCard invitation({workspace, *invited.preferences}, received);
        QVERIFY(!invitation.acceptButton()->isEnabled());
        received.verdict.state = exchange::InvitationState::Cancels;
        const InvitationCard writable(invited.context, received);
        QVERIFY(writable.cancelButton()->isEnabled());
    }

    void whatItOverlapsIsSaid()
    {
        Invited invited;
        invited.create(EntityKind::Activity,
            {{field::kind, choice::meeting}, {field::subject, u"Demo"_s}, {field::owner, invited.reader->me()},
                {field::at, *Instant::fromIso(u"2026-11-24T09:30:00Z")}, {field::duration_seconds, qint64(3600)}});
        invited.receive({});
        invited.show();
        QVERIFY2(
            invited.said().contains(u"Overlaps"_s) && invited.said().contains(u"Demo"_s), qPrintable(invited.said()));
    }

    void anUpdateSaysFromWhenToWhenItMoved()
    {
        Invited invited;
        invited.receive({});
        invited.show();
        invited.card()->acceptButton()->click();
        QTRY_VERIFY(invited.said().contains(u"Accepted"_s));
        invited.receive({.sequence = "1", .start = "20261125T130000Z", .end = "20261125T140000Z"});
        QTRY_VERIFY2(invited.said().contains(u"Moved from"_s), qPrintable(invited.said()));
        QVERIFY(invited.said().contains(u"earlier version"_s));
        invited.card()->acceptButton()->click();
        QTRY_COMPARE(valueOr<Instant>(invited.meeting()->value(field::at)), *Instant::fromIso(u"2026-11-25T13:00:00Z"));
        QCOMPARE(valueOr<qint64>(invited.meeting()->value(field::sequence)), 1);
        QCOMPARE(invited.meetingCount(), 1);
        QTRY_VERIFY(!invited.said().contains(u"Moved from"_s));
    }

    void theOrganizersCancellationIsConfirmedByAClick()
    {
        Invited invited;
        invited.receive({});
        invited.show();
        invited.card()->acceptButton()->click();
        QTRY_VERIFY(invited.said().contains(u"Accepted"_s));
        invited.receive({.method = "CANCEL", .sequence = "1"});
        QTRY_VERIFY(invited.card()->cancelButton());
        QVERIFY(invited.meeting()->text(field::outcome).isEmpty()); // nothing happens without the person
        QVERIFY(!invited.card()->acceptButton());
        invited.card()->cancelButton()->click();
        QTRY_COMPARE(invited.meeting()->text(field::outcome), choice::cancelled);
        QTRY_VERIFY(!invited.card()->cancelButton());
        invited.workspace.undo();
        QTRY_VERIFY(invited.meeting()->text(field::outcome).isEmpty());
    }

    void aForgedCancellationOffersNothing()
    {
        Invited invited;
        invited.receive({});
        invited.show();
        invited.card()->acceptButton()->click();
        QTRY_VERIFY(invited.said().contains(u"Accepted"_s));
        invited.receive({.method = "CANCEL", .sequence = "1"}, u"Eve <eve@evil.example>"_s);
        QTRY_VERIFY2(invited.said().contains(u"not from the organizer"_s), qPrintable(invited.said()));
        QVERIFY(!invited.card()->cancelButton());
        QVERIFY(invited.said().contains(u"Your calendar stays as it is"_s));
    }

    void oneDayOfASeriesIsAMeetingOfItsOwn()
    {
        Invited invited;
        invited.receive({.more = "RRULE:FREQ=WEEKLY;COUNT=4\r\n"});
        invited.show();
        QVERIFY(invited.said().contains(u"repeats"_s));
        invited.card()->acceptButton()->click();
        QTRY_VERIFY(invited.said().contains(u"Accepted"_s));
        invited.receive({.sequence = "1",
            .start = "20261201T140000Z",
            .end = "20261201T150000Z",
            .more = "RECURRENCE-ID:20261201T090000Z\r\n"});
        QTRY_VERIFY2(invited.said().contains(u"Moved from"_s), qPrintable(invited.said()));
        invited.card()->acceptButton()->click();
        QTRY_COMPARE(invited.meetingCount(), 2);
        const auto own = invited.reader->get(
            EntityKind::Activity, exchange::meetingIdOf(uid + u"#2026-12-01T09:00:00Z"_s));
        QVERIFY_RESULT(own);
        QCOMPARE(own->text(field::recurrence_of), exchange::meetingIdOf(uid).toString());
        QTRY_COMPARE(valueOr<QStringList>(invited.meeting()->value(field::excluded_dates)),
            QStringList{u"2026-12-01T09:00:00Z"_s});
    }

    void aSeriesComesWithTheDatesThatDiffer()
    {
        const QByteArray next = "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:" + uid.toUtf8()
            + "\r\nDTSTAMP:20261119T080000Z\r\n";
        const QByteArray people = "ORGANIZER:mailto:ana@roe.example\r\nATTENDEE:mailto:mara@satchel.example\r\n";
        const QByteArray moved = next + people
            + "RECURRENCE-ID:20261201T090000Z\r\nDTSTART:20261202T140000Z\r\nDTEND:20261202T150000Z\r\n"
              "SUMMARY:Budget review\r\nLOCATION:Room 4\r\n";
        Invited invited;
        invited.receive({.more = "RRULE:FREQ=WEEKLY;COUNT=4\r\n" + moved});
        invited.show();
        QVERIFY2(invited.said().contains(u"1 date(s) differ"_s), qPrintable(invited.said()));
        invited.card()->acceptButton()->click();
        QTRY_COMPARE(invited.meetingCount(), 2);
        const auto own = invited.reader->get(
            EntityKind::Activity, exchange::meetingIdOf(uid + u"#2026-12-01T09:00:00Z"_s));
        QVERIFY_RESULT(own);
        QCOMPARE(own->text(field::recurrence_of), exchange::meetingIdOf(uid).toString());
        QCOMPARE(own->value(field::at), Value(*Instant::fromIso(u"2026-12-02T14:00:00Z")));
        QCOMPARE(valueOr<QStringList>(invited.meeting()->value(field::excluded_dates)),
            QStringList{u"2026-12-01T09:00:00Z"_s});
        QCOMPARE(invited.mails(store::OutgoingState::Queued).size(), size_t(1));

        QByteArray again = moved;
        again.replace("20261202", "20261203");
        invited.receive({.more = "RRULE:FREQ=WEEKLY;COUNT=4\r\n" + again});
        QTRY_VERIFY2(invited.said().contains(u"1 date(s) changed"_s), qPrintable(invited.said()));
        invited.card()->acceptButton()->click();
        QTRY_COMPARE(invited.reader->get(EntityKind::Activity, own->id)->value(field::at),
            Value(*Instant::fromIso(u"2026-12-03T14:00:00Z")));
        QCOMPARE(invited.meetingCount(), 2);
    }

    void withoutAnAccountNothingIsSentAndNothingChanges()
    {
        Invited invited(false);
        invited.receive({});
        invited.show();
        invited.card()->acceptButton()->click();
        QTRY_VERIFY(invited.page.toast()->sentence().startsWith(u"Add a mail account"_s));
        QVERIFY(!invited.meeting());
        QTRY_VERIFY(invited.card()->acceptButton()->isEnabled());
    }

    void twoClicksAreOneAnswer()
    {
        Invited invited;
        invited.receive({});
        invited.show();
        Q_EMIT invited.card()->answered(choice::accepted);
        Q_EMIT invited.card()->answered(choice::accepted);
        QTRY_VERIFY(invited.said().contains(u"Accepted"_s));
        QCOMPARE(invited.mails(store::OutgoingState::Queued).size(), size_t(1));
    }

    void whatIsSentFromAMeetingIsReadFirstInTheComposer()
    {
        Invited invited;
        const RecordId meeting = invited.create(EntityKind::Activity,
            {{field::kind, choice::meeting}, {field::subject, u"Kick-off"_s}, {field::contact, invited.contact},
                {field::at, *Instant::fromIso(u"2026-11-24T09:00:00Z")}, {field::duration_seconds, qint64(3600)},
                {field::attendees, QStringList{u"Ana Roe <ana@roe.example>"_s}}});
        MeetingPage from(invited.context);
        from.setWidthClass(WidthClass::Normal);
        from.resize(1200, 900);
        from.QWidget::show(); // commands of a page that is not shown are disabled
        from.open(MeetingPage::target(meeting));
        from.activate();
        QSignalSpy left(&from, &Page::navigateTo);
        for (QAction *action : from.actions()) {
            if (action->objectName() == u"meeting.invite"_s)
                action->trigger();
        }
        QTRY_COMPARE(left.size(), 1);
        QVERIFY(invited.mails(store::OutgoingState::Queued).empty()); // nothing goes without a click
        invited.receive({});
        invited.show();
        invited.page.open(left.front().front().value<Target>());
        QTRY_VERIFY(invited.page.composer()->isOpen());
        QTRY_COMPARE(invited.page.composer()->toField()->keys(), QStringList{u"Ana Roe <ana@roe.example>"_s});
        invited.page.composer()->send();
        QTRY_COMPARE(invited.mails(store::OutgoingState::Queued).size(), size_t(1));
        const store::OutgoingMail mail = invited.mails(store::OutgoingState::Queued).front();
        QCOMPARE(mail.content.subject, u"Invitation: Kick-off"_s);
        QCOMPARE(mail.content.attachments.front().mediaType, u"text/calendar; charset=UTF-8; method=REQUEST"_s);
        const auto sent = exchange::readInvitation(invited.contentOf(mail.content.attachments.front()));
        QCOMPARE((*sent)->organizer.email, u"mara@satchel.example"_s);
        QVERIFY((*sent)->find({u"ana@roe.example"_s}));
    }

    void freeTimesAreALinePerDayWithBothClocks()
    {
        const QTimeZone berlin("Europe/Berlin");
        const Formats formats(QLocale(QLocale::English, QLocale::UnitedKingdom), berlin);
        const QDate day(2026, 11, 24);
        const auto at = [&](int days, int hour) { return Instant::at(day.addDays(days), QTime(hour, 0), berlin); };
        const std::vector<calendar::FreeTime> free = {
            {at(0, 9), at(0, 11)}, {at(0, 14), at(0, 17)}, {at(1, 8), at(1, 10)}};
        QCOMPARE(
            freeTimesText(free, formats, day, {}), u"Tue 24 Nov: 09:00–11:00, 14:00–17:00\nWed 25 Nov: 08:00–10:00"_s);
        QCOMPARE(freeTimesText(free, formats, day, QTimeZone("Europe/London")),
            u"Tue 24 Nov: 09:00–11:00, 14:00–17:00 (08:00–10:00, 13:00–16:00 "
            u"London)\n"
            "Wed 25 Nov: 08:00–10:00 (07:00–09:00 London)"_s);
        QCOMPARE(freeTimesText(free, formats, day, QTimeZone("Europe/Paris")), freeTimesText(free, formats, day, {}));
        const Formats japanese(QLocale(QLocale::Japanese, QLocale::Japan), berlin);
        const QString inJapanese = freeTimesText(std::span(free).first(1), japanese, day, {});
        QVERIFY2(inJapanese.contains(u"(火)"_s), qPrintable(inJapanese)); // the weekday is behind the date
        QVERIFY(freeTimesText(std::span(free).first(1), formats, day, QTimeZone("Pacific/Auckland"))
                    .contains(u"(21:00–23:00 Auckland)"_s));
        QVERIFY(freeTimesText(std::span(free).subspan(1, 1), formats, day, QTimeZone("Pacific/Auckland"))
                    .contains(u"(Wed 02:00–05:00 Auckland)"_s));
    }

    void freeTimesAreInsertedIntoTheText()
    {
        Invited invited;
        calendar::Availability rules;
        rules.lengths = {60, 120};
        rules.workingDays = 3;
        setAvailability(*invited.preferences, rules);
        invited.receive({});
        invited.show();
        invited.page.composer()->open();
        QTRY_VERIFY(invited.page.composer()->isOpen());
        invited.page.composer()->insertFreeTimes();
        auto *menu = invited.page.composer()->findChild<QMenu *>();
        QVERIFY(menu);
        const QList<QAction *> entries = menu->actions();
        QCOMPARE(entries.size(), 5); // the question, two lengths, a line, the invitation
        entries[2]->trigger();
        menu->close();
        const QString text = invited.page.composer()->textEdit()->toPlainText();
        QCOMPARE(text.trimmed().count(u'\n'), 2); // today and the next two working days
        QVERIFY2(text.contains(u"Mon 23 Nov: "_s), qPrintable(text));
    }

    void holidaysOfSequencesAreNotOffered()
    {
        Invited invited;
        invited.create(EntityKind::Setting, {{field::name, u"holidays"_s}, {field::value, u"2026-11-23 Day off"_s}});
        const auto offered = readOfferedTimes(invited.context, {.seconds = 3600});
        QVERIFY(offered.has_value());
        QVERIFY(!offered->free.empty());
        for (const calendar::FreeTime &free : offered->free)
            QVERIFY(free.from.dateIn(QTimeZone::utc()) != QDate(2026, 11, 23));
    }

    void aFreeTimeGoesOutAsAnInvitation()
    {
        Invited invited;
        invited.receive({});
        invited.show();
        MailComposer &composer = *invited.page.composer();
        composer.open();
        QTRY_VERIFY(composer.isOpen());
        QTRY_VERIFY(composer.sendButton()->isEnabled());
        composer.textEdit()->setPlainText(u"See you soon"_s);
        composer.askInvitation();
        auto *dialog = invited.page.window()->findChild<TimeInvitationDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->subjectEdit()->text(), u"Invitation"_s); // of the conversation
        dialog->subjectEdit()->clear();
        dialog->verb()->click();
        QVERIFY(dialog->isVisible()); // a meeting has a subject
        dialog->subjectEdit()->setText(u"Budget"_s);
        dialog->placeEdit()->setText(u"Room 7"_s);
        dialog->picker()->dayList()->setCurrentRow(1);
        dialog->picker()->timeList()->setCurrentRow(2);
        const Instant at = *dialog->picker()->chosen();
        dialog->verb()->click();
        QTRY_COMPARE(invited.mails(store::OutgoingState::Queued).size(), size_t(1));
        QTRY_COMPARE(invited.meetingCount(), 1);
        const store::OutgoingMail mail = invited.mails(store::OutgoingState::Queued).front();
        QCOMPARE(mail.content.to, QStringList{u"Ana Roe <ana@roe.example>"_s});
        QCOMPARE(mail.content.subject, u"Invitation: Budget"_s);
        QCOMPARE(mail.content.inReplyTo, u"m1@roe.example"_s); // it stays in its conversation
        QCOMPARE(mail.content.contact, invited.contact);
        QCOMPARE(mail.content.attachments.front().mediaType, u"text/calendar; charset=UTF-8; method=REQUEST"_s);
        const auto request = exchange::readInvitation(invited.contentOf(mail.content.attachments.front()));
        QCOMPARE((*request)->method, exchange::Invitation::Method::Request);
        QCOMPARE((*request)->at, std::optional(at));
        QCOMPARE((*request)->seconds, qint64(3600));
        QCOMPARE((*request)->location, u"Room 7"_s);
        QCOMPARE((*request)->organizer.email, u"mara@satchel.example"_s);
        QVERIFY((*request)->find({u"ana@roe.example"_s}));
        const auto rows = invited.reader->select({EntityKind::Activity, {field::at, field::attendees, field::contact},
            Filter::equals(field::kind, choice::meeting), {}, {}, -1, false});
        QCOMPARE(valueOr<Instant>(rows->value(0, 0)), at);
        QCOMPARE(valueOr<QStringList>(rows->value(0, 1)), QStringList{u"Ana Roe <ana@roe.example>"_s});
        QCOMPARE(rows->reference(0, 2), invited.contact);
        QCOMPARE(exchange::findMeeting(*invited.reader, (*request)->key()).value()->id, rows->id(0)); // answers find it
        QCOMPARE(composer.textEdit()->toPlainText(), u"See you soon"_s); // what was written stays

        invited.workspace.undo();
        QTRY_COMPARE(invited.meetingCount(), 0);
        QTRY_COMPARE(invited.mails(store::OutgoingState::Queued).size(), size_t(0));
        invited.workspace.redo();
        QTRY_COMPARE(invited.meetingCount(), 1);
        QTRY_COMPARE(invited.mails(store::OutgoingState::Queued).size(), size_t(1));
    }

    void aColleagueAmongTheRecipientsIsFreeToo()
    {
        Invited invited;
        const RecordId lin = invited.create(
            EntityKind::User, {{field::name, u"Lin"_s}, {field::email, u"Lin@satchel.example"_s}});
        const QDate monday(2026, 11, 23);
        const Instant at = Instant::at(monday, {8, 0}, QTimeZone::utc());
        invited.create(EntityKind::Activity,
            {{field::kind, choice::meeting}, {field::subject, u"Lin's day"_s}, {field::at, at},
                {field::duration_seconds, qint64(10 * 3600)}, {field::owner, lin}});
        store::MailContent written;
        written.to = {u"Lin <lin@satchel.example>"_s, u"Ana Roe <ana@roe.example>"_s};
        const auto offersMonday = [&](const store::MailContent &content) {
            TimeInvitationDialog dialog(invited.context, content, {}, nullptr);
            for (int row = 0; row < dialog.picker()->dayList()->count(); ++row) {
                if (dialog.picker()->dayList()->item(row)->data(Qt::UserRole).toDate() == monday)
                    return true;
            }
            return false;
        };
        QVERIFY(offersMonday({}));
        QVERIFY(!offersMonday(written));
        const auto planned = planTimeInvitation(invited.context, {u"Plan"_s, {}, at, 3600}, written, {},
            store::MailAccounts(*invited.reader).list()->front());
        QCOMPARE(planned.changes.edits.size(), size_t(3)); // the meeting and two people
        QVERIFY_RESULT(invited.reader->commit(planned.changes));
        const auto rows = invited.reader->select({EntityKind::Attendee, {field::user, field::email},
            Filter::condition(field::user, Filter::Op::IsNotEmpty), {}, {}, -1, false});
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->reference(0, 0), lin);
    }

    void theCalendarsOfColleaguesAreAsked()
    {
        Invited invited;
        invited.create(EntityKind::User, {{field::name, u"Lin"_s}, {field::email, u"lin@satchel.example"_s}});
        const QDate monday(2026, 11, 23);
        const auto at = [&](int days, int hour) {
            return Instant::at(monday.addDays(days), {hour, 0}, QTimeZone::utc());
        };
        store::MailContent written; // a user, one more of this company, a customer
        written.to = {u"lin@satchel.example"_s, u"Zoe <zoe@satchel.example>"_s, u"Ana Roe <ana@roe.example>"_s};
        const TimeInvitationDialog dialog(invited.context, written, {}, nullptr);
        SlotPicker &picker = *dialog.picker();
        const store::FreeBusyQuery asked = invited.control.freeBusy;
        QCOMPARE(asked.addresses, (QStringList{u"lin@satchel.example"_s, u"zoe@satchel.example"_s}));
        const auto days = [&] {
            std::vector<QDate> offered;
            for (int row = 0; row < picker.dayList()->count(); ++row)
                offered.push_back(picker.dayList()->item(row)->data(Qt::UserRole).toDate());
            return offered;
        };
        const auto offers = [&](const QDate &day) { return std::ranges::count(days(), day) == 1; };
        QVERIFY(offers(monday)); // nobody waits for an answer
        QVERIFY(picker.colleagueLabel()->text().startsWith(u"Looking at the calendars of:"));
        picker.dayList()->setCurrentRow(picker.dayList()->count() - 1);
        picker.timeList()->setCurrentRow(2);
        const auto chosen = picker.chosen();

        const std::vector<store::FreeBusy> told{{u"lin@satchel.example"_s, {{at(0, 0), at(1, 0)}}}};
        Q_EMIT invited.control.freeBusyRead({{u"lin@satchel.example"_s}, asked.from, asked.until}, told);
        QVERIFY(offers(monday)); // another dialog's question
        Q_EMIT invited.control.freeBusyRead(asked, told);
        QVERIFY(!offers(monday));
        QCOMPARE(picker.chosen(), chosen);
        const QStringList lines = picker.colleagueLabel()->text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].startsWith(u"Also free by their calendar:") && lines[0].contains(u"Lin"));
        QVERIFY(lines[1].startsWith(u"Not known when they are busy:") && lines[1].contains(u"Zoe"));
    }

    /// The answer may come while the pointer is on the button.
    void aTimeThatTurnsOutToBeTakenIsNotReplacedByAnother()
    {
        Invited invited;
        store::MailContent written;
        written.to = {u"zoe@satchel.example"_s};
        const TimeInvitationDialog dialog(invited.context, written, {}, nullptr);
        const Instant chosen = *dialog.picker()->chosen();
        Q_EMIT invited.control.freeBusyRead(
            invited.control.freeBusy, {{u"zoe@satchel.example"_s, {{chosen, {chosen.ms + 3'600'000}}}}});
        QVERIFY(!dialog.picker()->chosen());
        QVERIFY(!dialog.verb()->isEnabled());
        QVERIFY(dialog.picker()->colleagueLabel()->text().startsWith(u"The time that was chosen is taken."));
        dialog.picker()->timeList()->setCurrentRow(0);
        QVERIFY(dialog.verb()->isEnabled());
    }

    void withoutAnAnswerTheMeetingsOfTheStoreCount()
    {
        Invited invited;
        invited.create(EntityKind::User, {{field::name, u"Lin"_s}, {field::email, u"lin@satchel.example"_s}});
        store::MailContent written;
        written.to = {u"lin@satchel.example"_s};
        const TimeInvitationDialog dialog(invited.context, written, {}, nullptr);
        Q_EMIT invited.control.freeBusyRead(invited.control.freeBusy, {});
        const QString text = dialog.picker()->colleagueLabel()->text();
        QVERIFY2(text.startsWith(u"Also free, as far as their meetings are in this store:"), qPrintable(text));
    }

    void aMeetingThatMovesDoesNotKeepItsColleaguesBusy()
    {
        Invited invited;
        const Instant at = Instant::at(QDate(2026, 11, 23), {9, 0}, QTimeZone::utc());
        SlotQuery asked{.movedFrom = store::BusyPeriod{at, {at.ms + 3'600'000}}, .busy = {{at, {at.ms + 3'600'000}}}};
        const auto isFree = [&] {
            const auto offered = readOfferedTimes(invited.context, asked);
            return std::ranges::any_of(offered->free,
                [&](const calendar::FreeTime &free) { return free.from <= at && free.until.ms >= at.ms + 3'600'000; });
        };
        QVERIFY(isFree());
        asked.movedFrom = {};
        QVERIFY(!isFree());
    }

    void nobodyIsInvitedWithoutRecipients()
    {
        Invited invited;
        invited.receive({});
        invited.show();
        MailComposer &composer = *invited.page.composer();
        composer.open();
        QTRY_VERIFY(composer.isOpen());
        composer.toField()->setKeys({});
        composer.askInvitation();
        QVERIFY(!composer.error().isEmpty());
        QVERIFY(!invited.page.window()->findChild<TimeInvitationDialog *>());
    }

    void aTimeThatIsNotFreeIsNotOffered()
    {
        Invited invited;
        calendar::Availability rules;
        rules.workingDays = 1;
        setAvailability(*invited.preferences, rules);
        invited.create(EntityKind::Activity,
            {{field::kind, choice::meeting}, {field::subject, u"All day long"_s},
                {field::at, Instant{invited.store.clock.now().ms}}, {field::duration_seconds, qint64(24 * 3600)},
                {field::owner, invited.reader->me()}});
        TimeInvitationDialog dialog(invited.context, {}, {}, nullptr);
        dialog.show();
        QVERIFY(!dialog.picker()->chosen());
        QVERIFY(!dialog.verb()->isEnabled());
        QVERIFY(dialog.picker()->timeList()->isHidden());
    }

    void aFileThatCannotBeReadSaysWhy()
    {
        Invited invited;
        CalendarFile file;
        file.start = "tomorrow";
        invited.receive(file);
        invited.show();
        QVERIFY2(invited.said().contains(u"can't be read"_s), qPrintable(invited.said()));
        QVERIFY(!invited.card()->acceptButton());
    }
};

SATCHEL_GUI_TEST(tst_InvitationCard)
#include "tst_InvitationCard.moc"
