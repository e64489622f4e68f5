// SPDX-License-Identifier: GPL-3.0-or-later
// What the inbox lists, in which order, and what a person decides there.
#include "domain/ChoiceNames.h"
#include "items/ConversationModel.h"
#include "items/InboxModel.h"
#include "items/MailOutbox.h"
#include "store/Contents.h"
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"

#include <QFile>
#include <QSignalSpy>

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

struct InboxDesk : SyncFixture
{
    RecordId colleague = create(EntityKind::User, {{field::name, u"Jana"_s}});

    /// A message so long ago.
    RecordId mail(const QString &thread, qint64 ago, const QString &direction, std::vector<FieldValue> more = {})
    {
        const auto has = [&](const QString &name) {
            return std::ranges::any_of(more, [&](const FieldValue &value) { return value.field == name; });
        };
        if (!has(field::owner))
            more.push_back({field::owner, reader->me()});
        if (!has(field::message_id))
            more.push_back({field::message_id, u"%1-%2@x.example"_s.arg(thread).arg(ago)});
        more.push_back({field::kind, choice::email});
        more.push_back({field::thread, thread});
        more.push_back({field::at, Instant{store.clock.now().ms - ago}});
        more.push_back({field::direction, direction});
        return create(EntityKind::Activity, std::move(more));
    }
    static QStringList listed(const InboxModel &model)
    {
        QStringList threads;
        for (int row = 0; row < model.rowCount(); ++row) {
            const InboxConversation *at = model.conversation(row);
            threads.append(at ? at->conversation.thread : u"#%1"_s.arg(model.row(row).count));
        }
        return threads;
    }
    void read(InboxModel &model)
    {
        QSignalSpy spy(&model, &InboxModel::wasReadAgain);
        model.read();
        QVERIFY(spy.wait());
    }
    qint64 account()
    {
        store::MailAccount account;
        account.name = u"Work"_s;
        account.address = u"mara@satchel.example"_s;
        account.user = account.address;
        account.incoming = {u"imap.satchel.example"_s, 993};
        account.outgoing = {u"smtp.satchel.example"_s, 465};
        const auto added = store::MailAccounts(*reader).add(account);
        if (!added)
            qFatal("%s", qUtf8Printable(toText(added.error())));
        return added->number;
    }
};

} // namespace

class tst_InboxModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mineIsGroupedAndTheLongestWaitComesFirst()
    {
        InboxDesk desk;
        desk.mail(u"short"_s, 10 * minute, choice::incoming);
        desk.mail(u"long"_s, 5 * hour, choice::incoming);
        desk.mail(u"theirs"_s, 2 * day, choice::outgoing);
        desk.mail(u"older"_s, 4 * day, choice::outgoing);
        desk.mail(u"colleague"_s, hour, choice::incoming, {{field::owner, desk.colleague}});
        InboxModel model(desk.workspace);
        desk.read(model);
        QCOMPARE(
            InboxDesk::listed(model), (QStringList{u"#2"_s, u"long"_s, u"short"_s, u"#2"_s, u"older"_s, u"theirs"_s}));
        QCOMPARE(model.countOf(InboxView::Mine), 4);
        QCOMPARE(model.countOf(InboxView::Unanswered), 2);
        QCOMPARE(model.countOf(InboxView::Everyone), 5);
        model.setView(InboxView::Unanswered);
        model.setOrder(InboxOrder::Newest);
        QCOMPARE(InboxDesk::listed(model), (QStringList{u"short"_s, u"long"_s}));
    }

    void theArrowsPassHeadingsOver()
    {
        InboxDesk desk;
        desk.mail(u"a"_s, hour, choice::incoming);
        desk.mail(u"b"_s, hour, choice::outgoing);
        InboxModel model(desk.workspace);
        desk.read(model);
        QCOMPARE(model.neighbour(-1, 1), 1);
        QCOMPARE(model.neighbour(1, 1), 3);
        QCOMPARE(model.neighbour(3, 1), -1);
        QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    }

    void aWaitIsLongAfterAnHourAndAQuarterAndTooLongAfterAWorkingDay()
    {
        InboxDesk desk;
        const auto level = [&](qint64 ago, const QString &direction) {
            store::Conversation one;
            (direction == choice::incoming ? one.times.lastIncoming : one.times.lastOutgoing) = Instant{
                desk.store.clock.now().ms - ago};
            return waitLevel(one, desk.store.clock.now());
        };
        QVERIFY(level(74 * minute, choice::incoming) == WaitLevel::Calm);
        QVERIFY(level(75 * minute, choice::incoming) == WaitLevel::Long);
        QVERIFY(level(8 * hour, choice::incoming) == WaitLevel::TooLong);
        QVERIFY(level(4 * day, choice::outgoing) == WaitLevel::Calm);
        QVERIFY(level(6 * day, choice::outgoing) == WaitLevel::Long);
    }

    void doneIsUndoneByUndo()
    {
        InboxDesk desk;
        desk.mail(u"a"_s, hour, choice::incoming);
        InboxModel model(desk.workspace);
        desk.read(model);
        model.setDone(u"a"_s, true);
        QTRY_COMPARE(model.countOf(InboxView::Done), 1);
        QCOMPARE(model.rowCount(), 0);
        desk.workspace.undo();
        QTRY_COMPARE(model.countOf(InboxView::Mine), 1);
    }

    void twoDecisionsAtOnceMakeOneRecord()
    {
        InboxDesk desk;
        desk.mail(u"a"_s, hour, choice::incoming);
        InboxModel model(desk.workspace);
        desk.read(model);
        model.setDone(u"a"_s, true);
        model.assign(u"a"_s, desk.colleague);
        const auto rows = desk.reader->select({EntityKind::Conversation, {}, {}, {}, {}, -1, false});
        QCOMPARE(rows->size(), 1);
    }

    void whatIsSnoozedReturnsWithTheClock()
    {
        InboxDesk desk;
        desk.mail(u"a"_s, hour, choice::incoming);
        InboxModel model(desk.workspace);
        desk.read(model);
        model.snooze(u"a"_s, Instant{desk.store.clock.now().ms + hour});
        QTRY_COMPARE(model.countOf(InboxView::Snoozed), 1);
        desk.store.clock.advance(2 * hour);
        QCOMPARE(model.countOf(InboxView::Snoozed), 0);
        QCOMPARE(model.countOf(InboxView::Unanswered), 1);
    }

    void aNewMessageOpensItAgain()
    {
        InboxDesk desk;
        desk.mail(u"a"_s, hour, choice::incoming);
        InboxModel model(desk.workspace);
        desk.read(model);
        model.setDone(u"a"_s, true);
        QTRY_COMPARE(model.rowCount(), 0);
        desk.store.clock.advance(minute);
        desk.mail(u"a"_s, 0, choice::incoming);
        QTRY_COMPARE(InboxDesk::listed(model), (QStringList{u"#1"_s, u"a"_s}));
    }

    void searchFindsSubjectsTextsAndPeople()
    {
        InboxDesk desk;
        const RecordId contact = desk.create(EntityKind::Contact, {{field::last_name, u"Grünwald"_s}});
        desk.mail(u"subject"_s, hour, choice::incoming, {{field::subject, u"Framework contract"_s}});
        desk.mail(u"text"_s, hour, choice::incoming, {{field::body, u"about the autoclave"_s}});
        desk.mail(u"person"_s, hour, choice::incoming, {{field::contact, contact}});
        InboxModel model(desk.workspace);
        desk.read(model);
        for (const auto &[words, thread] :
            {std::pair(u"framework"_s, u"subject"_s), {u"autoclave"_s, u"text"_s}, {u"Grünwald"_s, u"person"_s}}) {
            model.setSearch(words);
            QTRY_COMPARE(InboxDesk::listed(model), QStringList{thread});
        }
        model.setSearch(QString());
        QTRY_COMPARE(model.rowCount(), 4);
    }

    void readingAConversationIsKeptForTheServer()
    {
        InboxDesk desk;
        const RecordId message = desk.mail(u"a"_s, hour, choice::incoming);
        QVERIFY_RESULT(store::MailMessages(*desk.reader)
                           .put(1, std::vector<store::KnownMessage>{{1, u"1@x"_s, message, false, {}}}));
        InboxModel model(desk.workspace);
        desk.read(model);
        QVERIFY(model.find(u"a"_s)->conversation.isUnread);
        model.setRead(u"a"_s, true);
        QTRY_VERIFY(!model.find(u"a"_s)->conversation.isUnread);
        QCOMPARE(store::MailMessages(*desk.reader).wanted(1)->size(), size_t(1));
        model.setRead(u"a"_s, false);
        QTRY_VERIFY(model.find(u"a"_s)->conversation.isUnread);
    }

    void anUnknownSenderIsOfferedUntilDismissed()
    {
        InboxDesk desk;
        QVERIFY_RESULT(store::MailMessages(*desk.reader)
                           .put(1,
                               std::vector<store::KnownMessage>{{1, u"1@x"_s, {}, false,
                                   store::SenderHead{u"new@x.example"_s, u"New"_s, u"Hello"_s, Instant{5}}}}));
        InboxModel model(desk.workspace);
        desk.read(model);
        QCOMPARE(model.reading().senders.size(), size_t(1));
        model.dismissSender(u"new@x.example"_s);
        QTRY_VERIFY(model.reading().senders.empty());
    }

    void aThreadSaysWhichFilesTheCustomerHasAlready()
    {
        InboxDesk desk;
        const RecordId contact = desk.create(EntityKind::Contact, {{field::last_name, u"Berg"_s}});
        const RecordId first = desk.mail(u"a"_s, 2 * hour, choice::outgoing, {{field::contact, contact}});
        const RecordId second = desk.mail(u"a"_s, hour, choice::incoming, {{field::contact, contact}});
        const auto file = [&](RecordId activity, const QString &name, const QString &sha256) {
            desk.create(EntityKind::Attachment,
                {{field::name, name}, {field::sha256, sha256}, {field::activity, activity}, {field::contact, contact}});
        };
        file(first, u"Plan.pdf"_s, u"aa"_s);
        file(first, u"List_v2.xlsx"_s, u"bb"_s);
        file(second, u"Plan (1).pdf"_s, u"aa"_s);
        file(second, u"List_v3.xlsx"_s, u"cc"_s);
        ConversationModel model(desk.workspace);
        QSignalSpy spy(&model, &ConversationModel::wasReadAgain);
        model.show(u"a"_s);
        QVERIFY(spy.wait());
        QCOMPARE(model.reading()->messages.size(), size_t(2));
        const std::vector<ThreadFile> &files = model.reading()->messages.back().files;
        QCOMPARE(files.size(), size_t(2));
        QVERIFY(files[0].known == ThreadFile::Known::Already);
        QVERIFY(files[1].known == ThreadFile::Known::NewVersion);
        QCOMPARE(files[1].olderVersion, u"v2"_s);
        QCOMPARE(model.reading()->customer.name, u"Berg"_s);
    }

    void theCustomerIsShownWithWhatWasBefore()
    {
        InboxDesk desk;
        const RecordId contact = desk.create(
            EntityKind::Contact, {{field::last_name, u"Berg"_s}, {field::job_title, u"Buyer"_s}});
        desk.mail(u"a"_s, hour, choice::incoming, {{field::contact, contact}});
        desk.mail(u"old"_s, 9 * day, choice::incoming, {{field::contact, contact}, {field::subject, u"Offer"_s}});
        desk.create(EntityKind::Activity,
            {{field::kind, choice::call}, {field::contact, contact}, {field::body, u"24 probes"_s},
                {field::at, Instant{desk.store.clock.now().ms - day}}});
        const auto reading = readThread(*desk.reader, u"a"_s);
        QVERIFY_RESULT(reading);
        QCOMPARE(reading->customer.jobTitle, u"Buyer"_s);
        QCOMPARE(reading->customer.lastTalk->text, u"24 probes"_s);
        QCOMPARE(reading->customer.earlierCount, 1);
        QCOMPARE(reading->customer.earlier.front().subject, u"Offer"_s);
    }

    void aMessageIsQueuedTakenBackAndFoundAsADraft()
    {
        InboxDesk desk;
        const qint64 account = desk.account();
        MailOutbox outbox(desk.workspace);
        const RecordId id = outbox.newId();
        store::MailContent content;
        content.to = {u"berg@x.example"_s};
        content.text = u"Hello"_s;
        content.inReplyTo = u"1@x.example"_s;
        int answers = 0;
        const Instant at{desk.store.clock.now().ms + 10'000};
        outbox.send(id, account, content, at, [&](const Result<store::OutgoingMail> &sent) {
            QVERIFY_RESULT(sent);
            QVERIFY(sent->state == store::OutgoingState::Queued);
            QCOMPARE(sent->sendAt, std::optional(at));
            QVERIFY(sent->messageId.endsWith(u"@satchel.example"_s));
            ++answers;
        });
        outbox.takeBack(id, [&](const Result<store::OutgoingMail> &draft) {
            QVERIFY_RESULT(draft);
            QVERIFY(draft->state == store::OutgoingState::Draft);
            ++answers;
        });
        outbox.findDraft(
            {u"2@x.example"_s, u"1@x.example"_s}, [&](const Result<std::optional<store::OutgoingMail>> &found) {
                QVERIFY_RESULT(found);
                QVERIFY(*found && (*found)->content == content);
                ++answers;
            });
        QTRY_COMPARE(answers, 3);
    }

    void anAttachedFileIsInTheStore()
    {
        InboxDesk desk;
        QFile file(desk.store.folder() + u"/plan.txt"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("probes");
        file.close();
        MailOutbox outbox(desk.workspace);
        std::optional<AttachedFiles> attached;
        outbox.attach({file.fileName(), desk.store.folder() + u"/missing.txt"_s},
            [&](const Result<AttachedFiles> &files) { attached = *files; });
        QTRY_VERIFY(attached);
        QCOMPARE(attached->files.size(), size_t(1));
        QCOMPARE(attached->files.front().size, 6);
        QCOMPARE(attached->refused.size(), 1);
        QCOMPARE(store::Contents(*desk.reader).has(attached->files.front().sha256).value(), true);
    }
};

SATCHEL_TEST(tst_InboxModel)
#include "tst_InboxModel.moc"
