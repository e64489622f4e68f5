// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts and the outbox.
#include "store/Contents.h"
#include "store/CopyMark.h"
#include "store/mail/MailAccounts.h"
#include "store/mail/OutgoingMails.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::store;
using namespace satchel::test;

class tst_OutgoingMails : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_store.emplace();
        MailAccount account;
        account.name = u"Work"_s;
        account.address = u"mara@lindqvist.example"_s;
        account.incoming = account.outgoing = {u"mail.lindqvist.example"_s, 993, MailServer::Encryption::Implicit};
        m_account = MailAccounts(**m_store).add(account)->number;
    }

    void aDraftIsReadAsItWasWritten()
    {
        MailContent content;
        content.to = {u"Anna Berg <anna@berg.example>"_s};
        content.bcc = {u"archive@lindqvist.example"_s};
        content.subject = u"Angebot für Flügel C"_s;
        content.text = u"Guten Tag"_s;
        content.attachments = {{u"Angebot.pdf"_s, u"application/pdf"_s, u"ab"_s, 12}};
        content.references = {u"a@x"_s, u"b@x"_s};
        content.deal = (*m_store)->newId();
        const auto saved = mails().save({}, m_account, content);
        QVERIFY(saved);
        QCOMPARE(mails().get(saved->id)->content, content);
        QCOMPARE(mails().get(saved->id)->state, OutgoingState::Draft);
    }

    void aQueuedMessageIsDueWhenItsTimeHasCome()
    {
        const RecordId id = draft();
        QVERIFY(mails().queue(id, Instant{5000}, u"one@x"_s));
        QVERIFY(mails().due(m_account, Instant{4999})->empty());
        QCOMPARE(mails().due(m_account, Instant{5000})->size(), size_t(1));
        QCOMPARE(*mails().nextDue(m_account), std::optional(Instant{5000}));
        QCOMPARE(*mails().nextDue(m_account + 1), std::optional<Instant>());
    }

    void whatAProgramWroteIsDueByItself()
    {
        MailContent content;
        content.isBulk = true;
        const RecordId id = mails().save({}, m_account, content)->id;
        QVERIFY(mails().queue(id, Instant{5000}, u"one@x"_s));
        using Written = OutgoingMails::Written;
        QCOMPARE(*mails().nextDue(m_account, Written::ByPerson), std::optional<Instant>());
        QCOMPARE(*mails().nextDue(m_account, Written::ByAnybody), std::optional(Instant{5000}));
    }

    void whatWasSentIsKeptUntilItsCopyIsMade()
    {
        MailContent content;
        content.text = u"Good day"_s;
        const RecordId id = mails().save({}, m_account, content)->id;
        QVERIFY(mails().queue(id, Instant{5000}, u"one@x"_s));
        QVERIFY(*mails().beginSending(id, Instant{5500}, "the bytes"));
        QVERIFY(mails().setSent(id, (*m_store)->newId(), true));
        QCOMPARE(*mails().bytes(id), QByteArray("the bytes"));
        QCOMPARE(mails().get(id)->content, content);
        QVERIFY(mails().setCopied(id));
        QVERIFY(mails().bytes(id)->isEmpty());
        QCOMPARE(mails().get(id)->content, MailContent());
        QCOMPARE(mails().get(id)->state, OutgoingState::Sent);
    }

    void whatIsTriedAgainIsPutTogetherAnew()
    {
        const RecordId id = queued();
        QVERIFY(*mails().beginSending(id, Instant{5500}, "the bytes"));
        QVERIFY(mails().postpone(id, Instant{7000}, u"the server was not reached"_s));
        QVERIFY(mails().bytes(id)->isEmpty());
    }

    void aMessageIsSentByOneProcessOnly()
    {
        const RecordId id = queued();
        const auto other = m_store->again();
        QVERIFY(*mails().beginSending(id, Instant{5500}));
        QVERIFY(!*OutgoingMails(*other).beginSending(id, Instant{5500}));
    }

    void whoTakesAMessageBackWinsBeforeItIsSentAndNotAfter()
    {
        const RecordId first = queued();
        QVERIFY(mails().save(first, m_account, {}));
        QVERIFY(!*mails().beginSending(first, Instant{5500}));
        const RecordId second = queued();
        QVERIFY(*mails().beginSending(second, Instant{5500}));
        QCOMPARE(mails().save(second, m_account, {}).error().kind, Error::Kind::Conflict);
        QCOMPARE(mails().remove(second).error().kind, Error::Kind::Conflict);
        QCOMPARE(mails().queue(second, Instant{1}, u"other@x"_s).error().kind, Error::Kind::Conflict);
    }

    void aMessageKeepsItsIdWhenItIsQueuedAgain()
    {
        const RecordId id = queued();
        QVERIFY(*mails().beginSending(id, Instant{5500}));
        QVERIFY(mails().setFailed(id, u"refused"_s));
        QVERIFY(mails().queue(id, Instant{1}, u"another@x"_s));
        QCOMPARE(mails().get(id)->messageId, u"one@x"_s);
    }

    void whatWasBeingSentWhenTheProgramDiedIsInDoubt()
    {
        const RecordId id = queued();
        QVERIFY(*mails().beginSending(id, Instant{5500}));
        m_store->reopen();
        QCOMPARE(*mails().doubtUnfinished(m_account), 1);
        QCOMPARE(mails().get(id)->state, OutgoingState::InDoubt);
        QVERIFY(mails().due(m_account, Instant{9000})->empty());
    }

    void whatAPersonSaysIsSentWaitsForItsCopyAndIsNotSentAgain()
    {
        const RecordId id = queued();
        QCOMPARE(mails().settleDoubt(id, true).error().kind, Error::Kind::Conflict);
        QVERIFY(*mails().beginSending(id, Instant{5500}));
        QVERIFY(mails().setInDoubt(id, u"no answer"_s));
        QVERIFY(mails().settleDoubt(id, true));
        QCOMPARE(mails().get(id)->state, OutgoingState::Sent);
        QCOMPARE(mails().withoutCopy(m_account)->size(), size_t(1));
        QCOMPARE(mails().queue(id, Instant{1}, u"another@x"_s).error().kind, Error::Kind::Conflict);
    }

    void whatAPersonSaysIsNotSentCanBeSentAgainWithItsId()
    {
        const RecordId id = queued();
        QVERIFY(*mails().beginSending(id, Instant{5500}));
        QVERIFY(mails().setInDoubt(id, u"no answer"_s));
        QCOMPARE(mails().remove(id).error().kind, Error::Kind::Conflict);
        QVERIFY(mails().settleDoubt(id, false));
        QCOMPARE(mails().get(id)->state, OutgoingState::Failed);
        QVERIFY(!mails().get(id)->needsCopy);
        QVERIFY(mails().queue(id, Instant{6000}, u"another@x"_s));
        QCOMPARE(mails().due(m_account, Instant{6000})->front().messageId, u"one@x"_s);
    }

    void aMessageWithoutAnswerIsTriedAgainLater()
    {
        const RecordId id = queued();
        QVERIFY(*mails().beginSending(id, Instant{5500}));
        QVERIFY(mails().postpone(id, Instant{7000}, u"the server was not reached"_s));
        QVERIFY(mails().due(m_account, Instant{6000})->empty());
        QCOMPARE(mails().due(m_account, Instant{7000})->front().tries, 1);
    }

    void aRestoredBackupSendsNothingByItself()
    {
        const RecordId id = queued();
        QVERIFY(markCopy((*m_store)->database(), Instant{1}));
        QVERIFY(noteRestored((*m_store)->database(), Instant{2}));
        QCOMPARE(mails().get(id)->state, OutgoingState::InDoubt);
    }

    void theFileOfADraftStaysInTheStore()
    {
        QBuffer file;
        file.setData("content");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto sha256 = Contents(**m_store).put(file, u"a.txt"_s);
        QVERIFY(sha256);
        MailContent content;
        content.attachments = {{u"a.txt"_s, u"text/plain"_s, *sha256, 7}};
        const auto saved = mails().save({}, m_account, content);
        const Instant later{(*m_store)->clock().now().ms + 1000};
        QVERIFY(Contents(**m_store).removeUnused(later));
        QVERIFY(*Contents(**m_store).has(*sha256));
        QVERIFY(mails().remove(saved->id));
        QVERIFY(Contents(**m_store).removeUnused(later));
        QVERIFY(!*Contents(**m_store).has(*sha256));
    }

private:
    OutgoingMails mails() { return OutgoingMails(**m_store); }
    RecordId draft() { return mails().save({}, m_account, {})->id; }
    RecordId queued()
    {
        const RecordId id = draft();
        if (const auto done = mails().queue(id, Instant{5000}, u"one@x"_s); !done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
        return id;
    }

    std::optional<TestStore> m_store;
    qint64 m_account = 0;
};

SATCHEL_TEST(tst_OutgoingMails)
#include "tst_OutgoingMails.moc"
