// SPDX-License-Identifier: GPL-3.0-or-later
// A conversation that is archived moves its messages in the mailbox, and an undo moves them back.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "store/mail/Conversations.h"
#include "store/mail/MailAccounts.h"
#include "store/mail/MailMessages.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::store;
using namespace satchel::test;

class tst_ArchivedConversations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_store.emplace();
        MailAccount work;
        work.name = u"Work"_s;
        work.address = work.user = u"mara@lindqvist.example"_s;
        work.incoming = work.outgoing = {u"mail.lindqvist.example"_s, 993, MailServer::Encryption::Implicit};
        const auto account = MailAccounts(**m_store).add(work);
        QVERIFY(account);
        const auto folders = MailFolders(**m_store, account->number)
                                 .replace({{0, "INBOX", u"INBOX"_s, FolderRole::Inbox, false, false, {}},
                                     {0, "Archive", u"Archive"_s, FolderRole::Archive, false, false, {}},
                                     {0, "Sent", u"Sent"_s, FolderRole::Sent, false, false, {}}});
        QVERIFY(folders);
        for (const MailFolder &folder : *folders)
            m_folders[folder.role] = folder.number;
        m_message = put(u"a@x"_s, {{FolderRole::Inbox, 1}});
    }

    void itsMessagesInTheInboxAreWantedInTheArchive()
    {
        put(u"sent@x"_s, {{FolderRole::Sent, 4}});
        archive();
        QCOMPARE(wanted(FolderRole::Inbox), (std::vector<WantedChange>{{1, {}, FolderRole::Archive}}));
        QVERIFY(wanted(FolderRole::Sent).empty());
    }

    void anUndoBeforeTheMoveLeavesThemInTheInbox()
    {
        QVERIFY((*m_store)->undo(archive()));
        QVERIFY(wanted(FolderRole::Inbox).empty());
    }

    void anUndoAfterTheMoveWantsThemInTheInboxAgain()
    {
        put(u"older@x"_s, {{FolderRole::Archive, 1}}); // archived by another program
        const ChangeSetId done = archive();
        moveToArchive(2);
        QVERIFY((*m_store)->undo(done));
        QCOMPARE(wanted(FolderRole::Archive), (std::vector<WantedChange>{{2, {}, FolderRole::Inbox}}));
    }

    void aRedoBeforeTheyAreBackLeavesThemInTheArchive()
    {
        const ChangeSetId done = archive();
        moveToArchive(2);
        const auto undone = (*m_store)->undo(done);
        QVERIFY(undone);
        const auto redone = (*m_store)->undo(undone->receipt.changeSet);
        QVERIFY(redone);
        QVERIFY(wanted(FolderRole::Archive).empty());
        QVERIFY((*m_store)->undo(redone->receipt.changeSet));
        QCOMPARE(wanted(FolderRole::Archive), (std::vector<WantedChange>{{2, {}, FolderRole::Inbox}}));
    }

    void aNewMessageOfAnArchivedConversationStaysInTheInbox()
    {
        archive();
        moveToArchive(2);
        put(u"new@x"_s, {{FolderRole::Inbox, 9}});
        decide({{field::snoozed_until, Instant{99}}});
        QVERIFY(wanted(FolderRole::Inbox).empty());
        QVERIFY(wanted(FolderRole::Archive).empty());
    }

    void anUndoOfTheSecondArchivingMovesTheLaterMessageBack()
    {
        archive();
        moveToArchive(2);
        put(u"new@x"_s, {{FolderRole::Inbox, 9}});
        m_store->clock.advance(1000);
        const ChangeSetId second = archive();
        QCOMPARE(wanted(FolderRole::Inbox), (std::vector<WantedChange>{{9, {}, FolderRole::Archive}}));
        QVERIFY((*m_store)->undo(second));
        QVERIFY(wanted(FolderRole::Inbox).empty());
        QVERIFY(wanted(FolderRole::Archive).empty());
    }

    void anUndoWhileTheServerMovesThemIsCarriedOutAfterwards()
    {
        const ChangeSetId done = archive();
        const auto moving = wanted(FolderRole::Inbox);
        QVERIFY((*m_store)->undo(done));
        MailMessages messages(**m_store);
        for (const WantedChange &change : moving)
            QVERIFY(messages.setDone(m_folders[FolderRole::Inbox], change));
        QVERIFY(messages.forget(m_folders[FolderRole::Inbox], 1, 1)); // the server says that it is gone
        QVERIFY(messages.put(
            m_folders[FolderRole::Archive], std::vector<KnownMessage>{{2, u"a@x"_s, m_message, true, {}}}));
        QCOMPARE(wanted(FolderRole::Archive), (std::vector<WantedChange>{{2, {}, FolderRole::Inbox}}));
    }

    void whatAnotherProgramArchivesAfterAnUndoStaysThere()
    {
        QVERIFY((*m_store)->undo(archive()));
        MailMessages messages(**m_store);
        QVERIFY(messages.keepInInbox(m_folders[FolderRole::Inbox])); // the next round finds it in the inbox
        QVERIFY(messages.forget(m_folders[FolderRole::Inbox], 1, 1));
        QVERIFY(messages.put(
            m_folders[FolderRole::Archive], std::vector<KnownMessage>{{2, u"a@x"_s, m_message, true, {}}}));
        QVERIFY(wanted(FolderRole::Archive).empty());
    }

private:
    RecordId put(const QString &id, const std::vector<std::pair<FolderRole, quint32>> &places)
    {
        const RecordId activity = m_store->create(EntityKind::Activity,
            {{field::kind, choice::email}, {field::thread, u"thread"_s}, {field::message_id, id},
                {field::at, Instant{1}}, {field::direction, choice::incoming}});
        for (const auto &[role, uid] : places) {
            if (!MailMessages(**m_store).put(m_folders[role], std::vector<KnownMessage>{{uid, id, activity, true, {}}}))
                qFatal("the message cannot be kept");
        }
        return activity;
    }
    ChangeSetId decide(std::vector<FieldValue> values)
    {
        const auto conversation = Conversations(**m_store).get(u"thread"_s);
        const auto done = (*m_store)->commit(
            {u"Decide"_s, Origin::user(), {editOf(*conversation, std::move(values))}, {}});
        if (!done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
        return done->changeSet;
    }
    ChangeSetId archive() { return decide({{field::archived_at, (*m_store)->clock().now()}}); }
    /// What a round does: the server moves the message of the inbox, and it is found in the archive.
    void moveToArchive(quint32 uid)
    {
        MailMessages messages(**m_store);
        if (!messages.setDone(m_folders[FolderRole::Inbox], {1, {}, FolderRole::Archive})
            || !messages.put(
                m_folders[FolderRole::Archive], std::vector<KnownMessage>{{uid, u"a@x"_s, m_message, true, {}}}))
            qFatal("the message cannot be moved");
    }
    std::vector<WantedChange> wanted(FolderRole role)
    {
        return MailMessages(**m_store).wanted(m_folders[role]).value();
    }

    std::optional<TestStore> m_store;
    std::map<FolderRole, qint64> m_folders;
    RecordId m_message;
};

SATCHEL_TEST(tst_ArchivedConversations)
#include "tst_ArchivedConversations.moc"
