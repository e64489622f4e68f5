// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "store/mail/Conversations.h"
#include "store/mail/MailMessages.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::store;
using namespace satchel::test;

class tst_Conversations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_store.emplace(); }

    void aConversationIsItsMessagesWithTheNewestInFront()
    {
        const RecordId contact = m_store->create(EntityKind::Contact, {{field::last_name, u"Berg"_s}});
        mail(u"a"_s, 1, choice::incoming, {{field::subject, u"Offer"_s}, {field::contact, contact}});
        mail(u"a"_s, 3, choice::outgoing, {{field::subject, u"Re: Offer"_s}});
        mail(u"b"_s, 2, choice::incoming, {{field::subject, u"Other"_s}});
        const auto all = Conversations(**m_store).since(Instant{0});
        QVERIFY(all);
        QCOMPARE(all->size(), size_t(2));
        const Conversation &newest = all->front();
        QCOMPARE(newest.thread, u"a"_s);
        QCOMPARE(newest.subject, u"Re: Offer"_s);
        QCOMPARE(newest.messages, 2);
        QCOMPARE(newest.contact, contact);
        QCOMPARE(newest.state(Instant{9}), ConversationState::Waiting);
        QCOMPARE(all->back().state(Instant{9}), ConversationState::ToAnswer);
        QCOMPARE(Conversations(**m_store).get(u"a"_s).value(), newest);
    }

    void olderMessagesOfAConversationCountToo()
    {
        mail(u"a"_s, 1, choice::incoming);
        mail(u"a"_s, 100, choice::incoming);
        mail(u"b"_s, 2, choice::incoming);
        const auto recent = Conversations(**m_store).since(Instant{50});
        QCOMPARE(recent->size(), size_t(1));
        QCOMPARE(recent->front().messages, 2);
    }

    void anAutomaticAnswerDoesNotAnswer()
    {
        mail(u"a"_s, 1, choice::outgoing);
        mail(u"a"_s, 2, choice::incoming, {{field::automatic, true}});
        QCOMPARE(Conversations(**m_store).get(u"a"_s)->state(Instant{9}), ConversationState::Waiting);
    }

    void whatAPersonDecidedIsARecordThatCanBeUndone()
    {
        mail(u"a"_s, 1, choice::incoming);
        const auto before = Conversations(**m_store).get(u"a"_s);
        const auto done = (*m_store)->commit(
            {u"Done"_s, Origin::user(), {editOf(*before, {{field::done_at, Instant{5}}})}, {}});
        QVERIFY2(done, qUtf8Printable(done ? QString() : toText(done.error())));
        const auto after = Conversations(**m_store).get(u"a"_s);
        QCOMPARE(after->state(Instant{9}), ConversationState::Done);
        QCOMPARE(editOf(*after, {}).kind, Edit::Kind::Update);
        QVERIFY((*m_store)->undo(done->changeSet));
        QCOMPARE(Conversations(**m_store).get(u"a"_s)->state(Instant{9}), ConversationState::ToAnswer);
    }

    void aMessageThatNobodyHasReadMakesItUnread()
    {
        const RecordId activity = mail(u"a"_s, 1, choice::incoming);
        QVERIFY(!Conversations(**m_store).get(u"a"_s)->isUnread); // not from a mail account
        MailMessages messages(**m_store);
        QVERIFY(messages.put(1, std::vector<KnownMessage>{{1, u"1@x"_s, activity, false, {}}}));
        QVERIFY(Conversations(**m_store).get(u"a"_s)->isUnread);
        QVERIFY(messages.wantSeen(std::vector{activity}, true));
        QVERIFY(!Conversations(**m_store).get(u"a"_s)->isUnread);
    }

    void itsMessagesAreTheOldestFirst()
    {
        mail(u"a"_s, 7, choice::incoming, {{field::subject, u"second"_s}});
        mail(u"a"_s, 3, choice::incoming, {{field::subject, u"first"_s}});
        const auto messages = Conversations(**m_store).messages(u"a"_s);
        QCOMPARE(messages->size(), size_t(2));
        QCOMPARE(messages->front().text(field::subject), u"first"_s);
    }

private:
    RecordId mail(const QString &thread, qint64 at, const QString &direction, std::vector<FieldValue> more = {})
    {
        more.push_back({field::kind, choice::email});
        more.push_back({field::thread, thread});
        more.push_back({field::at, Instant{at}});
        more.push_back({field::direction, direction});
        return m_store->create(EntityKind::Activity, std::move(more));
    }

    std::optional<TestStore> m_store;
};

SATCHEL_TEST(tst_Conversations)
#include "tst_Conversations.moc"
