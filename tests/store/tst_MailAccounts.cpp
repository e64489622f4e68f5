// SPDX-License-Identifier: GPL-3.0-or-later
// Mail accounts, their folders and which of the servers' messages are known.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "store/mail/MailAccounts.h"
#include "store/mail/MailMessages.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::store;
using namespace satchel::test;

namespace {

MailAccount accountNamed(const QString &name)
{
    MailAccount account;
    account.name = name;
    account.address = u"mara@lindqvist.example"_s;
    account.senderName = u"Mara Lindqvist"_s;
    account.user = u"mara"_s;
    account.incoming = {u"imap.lindqvist.example"_s, 993, MailServer::Encryption::Implicit};
    account.outgoing = {u"::1"_s, 587, MailServer::Encryption::StartTls};
    account.firstDay = Instant{5};
    account.excluded = {u"bank.example"_s};
    return account;
}

MailFolder folderNamed(const QByteArray &name, FolderRole role)
{
    return {0, name, QString::fromUtf8(name), role, false, false, {}};
}

} // namespace

class tst_MailAccounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_store.emplace();
        const auto added = MailAccounts(**m_store).add(accountNamed(u"Work"_s));
        QVERIFY2(added, qUtf8Printable(added ? QString() : toText(added.error())));
        m_account = added->number;
        const auto folders = this->folders().replace(
            {folderNamed("INBOX", FolderRole::Inbox), folderNamed("Sent", FolderRole::Sent),
                folderNamed("Junk", FolderRole::Junk), folderNamed("Clients", FolderRole::None)});
        QVERIFY(folders);
        m_inbox = folders->front().number;
    }

    void anAccountIsReadAsItWasWritten()
    {
        const auto read = MailAccounts(**m_store).find(u"Work"_s);
        QVERIFY(read);
        const MailAccount wanted = accountNamed(u"Work"_s);
        QCOMPARE(read->incoming, wanted.incoming);
        QCOMPARE(read->outgoing, wanted.outgoing);
        QCOMPARE(read->excluded, wanted.excluded);
        QCOMPARE(read->firstDay, wanted.firstDay);
        QCOMPARE(read->state, ConnectionState::Ready);
    }

    void twoAccountsCannotHaveOneName()
    {
        const auto again = MailAccounts(**m_store).add(accountNamed(u"Work"_s));
        QCOMPARE(again.error().kind, Error::Kind::Conflict);
    }

    void anAccountWithoutServersIsRefused()
    {
        auto account = accountNamed(u"Other"_s);
        account.outgoing = {};
        QCOMPARE(MailAccounts(**m_store).add(account).error().kind, Error::Kind::Invalid);
    }

    void foldersInWhichCustomersWriteAreFollowedAtFirst()
    {
        const auto all = folders().list();
        QVERIFY(all);
        QStringList followed;
        for (const MailFolder &folder : *all) {
            if (folder.isFollowed)
                followed.append(folder.title);
        }
        QCOMPARE(followed, QStringList({u"INBOX"_s, u"Sent"_s}));
    }

    void whatAPersonChoseForAFolderStaysWhenTheServerListsItAgain()
    {
        const auto all = folders().list();
        QVERIFY(folders().choose(all->back().number, true, true));
        QVERIFY(folders().setMark(m_inbox, {7, 8, 9}));
        QVERIFY(folders().replace({folderNamed("INBOX", FolderRole::Inbox), folderNamed("Clients", FolderRole::None)}));
        const auto after = folders().list();
        QCOMPARE(after->size(), size_t(2));
        QCOMPARE(after->front().mark, (FolderMark{7, 8, 9}));
        QVERIFY(after->back().isFollowed && after->back().storesAll);
    }

    void aFolderThatStoresAllFromNowOnIsReadAgain()
    {
        QVERIFY(folders().setMark(m_inbox, {7, 8, 9}));
        QVERIFY(folders().choose(m_inbox, true, true));
        QCOMPARE(folders().find(FolderRole::Inbox)->value().mark.highestModSeq, quint64(0));
    }

    void whatAPersonReadHereIsWantedUntilTheServerHasIt()
    {
        const RecordId activity = (*m_store)->newId();
        QVERIFY(messages().put(m_inbox, std::vector<KnownMessage>{{1, u"a@x"_s, activity, false, {}}}));
        QCOMPARE(messages().unseen(std::vector{activity})->size(), 1);
        QVERIFY(messages().wantSeen(std::vector{activity}, true));
        QVERIFY(messages().unseen(std::vector{activity})->isEmpty());
        const auto wanted = messages().wanted(m_inbox);
        QCOMPARE(*wanted, (std::vector<WantedChange>{{1, true, {}}}));
        QVERIFY(messages().setSeen(m_inbox, 1, false)); // the server does not have it yet
        QVERIFY(messages().unseen(std::vector{activity})->isEmpty());
        QVERIFY(messages().setDone(m_inbox, wanted->front()));
        QVERIFY(messages().wanted(m_inbox)->empty());
        QVERIFY(messages().unseen(std::vector{activity})->isEmpty());
    }

    void unknownSendersAreOfferedOnceAndCanBeDismissed()
    {
        const auto from = [](const QString &address, const QString &subject, qint64 at) {
            return SenderHead{address, u"Anna"_s, subject, Instant{at}};
        };
        QVERIFY(messages().put(m_inbox,
            std::vector<KnownMessage>{{1, u"1@x"_s, {}, false, from(u"anna@new.example"_s, u"First"_s, 10)},
                {2, u"2@x"_s, {}, false, from(u"anna@new.example"_s, u"Second"_s, 20)},
                {3, u"3@x"_s, {}, false, from(u"tom@new.example"_s, u"Other"_s, 15)}}));
        const auto senders = messages().unknownSenders();
        QCOMPARE(senders->size(), size_t(2));
        QCOMPARE(senders->front().subject, u"Second"_s);
        QCOMPARE(senders->front().messages, 2);
        QVERIFY(messages().dismiss(u"Anna@new.example"_s));
        QCOMPARE(messages().unknownSenders()->size(), size_t(1));
        QCOMPARE(messages().from(u"anna@new.example"_s, m_account)->size(), size_t(2));
    }

    void aSignatureGoesWithItsAccount()
    {
        MailAccount account = *MailAccounts(**m_store).get(m_account);
        account.signature = u"Mara\nLindqvist"_s;
        QVERIFY(MailAccounts(**m_store).update(account));
        QCOMPARE(MailAccounts(**m_store).list()->front().signature, account.signature);
        QVERIFY(MailAccounts(**m_store).remove(m_account));
        QCOMPARE(*(*m_store)->meta(u"mail_signature_%1"_s.arg(m_account)), QString());
    }

    void anEarlierFirstDayReadsTheFoldersAgain()
    {
        QVERIFY(folders().setMark(m_inbox, {7, 120, 9}));
        MailAccount account = *MailAccounts(**m_store).get(m_account);
        account.firstDay = Instant{account.firstDay.ms + 1'000};
        QVERIFY(MailAccounts(**m_store).update(account));
        QCOMPARE(folders().list()->front().mark, (FolderMark{7, 120, 9}));
        account.firstDay = Instant{account.firstDay.ms - 2'000};
        QVERIFY(MailAccounts(**m_store).update(account));
        QCOMPARE(folders().list()->front().mark, (FolderMark{7, 0, 9}));
    }

    void aFirstDayThatIsNotKeptReadsNothingAgain()
    {
        QVERIFY(folders().setMark(m_inbox, {7, 120, 9}));
        MailAccount account = *MailAccounts(**m_store).get(m_account);
        account.firstDay = Instant{account.firstDay.ms - 2'000};
        account.address.clear();
        QVERIFY(!MailAccounts(**m_store).update(account));
        QCOMPARE(folders().list()->front().mark, (FolderMark{7, 120, 9}));
    }

    void nothingOfAnAccountStaysWhenItIsRemoved()
    {
        QVERIFY(messages().put(m_inbox, std::vector<KnownMessage>{{1, u"a@x"_s, {}, false, {}}}));
        QVERIFY(MailAccounts(**m_store).remove(m_account));
        QVERIFY(messages().uids(m_inbox)->isEmpty());
        QVERIFY(folders().list()->empty());
    }

private:
    MailFolders folders() { return {**m_store, m_account}; }
    MailMessages messages() { return MailMessages(**m_store); }

    std::optional<TestStore> m_store;
    qint64 m_account = 0;
    qint64 m_inbox = 0;
};

SATCHEL_TEST(tst_MailAccounts)
#include "tst_MailAccounts.moc"
