// SPDX-License-Identifier: GPL-3.0-or-later
// The question before many deletions leave: what it tells, the keys, the second press, the list of all, the file of
// them, and the same answer for another connection.
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Appearance.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Label.h"
#include "ui/common/Language.h"
#include "ui/connections/AnswerCard.h"
#include "ui/connections/ConnectionsPage.h"
#include "ui/connections/OutgoingDialog.h"
#include "ui/connections/OutgoingExport.h"
#include "ui/connections/OutgoingListDialog.h"
#include "ui/connections/OutgoingSummary.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QListView>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int deleted = 30;
constexpr qint64 firstQuestion = 4;

/// Thirty contacts were deleted here; the last of them has an open deal that HubSpot has too.
struct World : SyncFixture
{
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    Appearance appearance{*preferences};
    std::unique_ptr<ConnectionsPage> page;
    std::vector<RecordId> contacts;
    qint64 number = connect(u"Sales EU"_s);

    World()
    {
        QApplication::setDoubleClickInterval(0); // two presses of a test are two thoughts
        const RecordId acme = company(u"Acme"_s);
        for (int i = 0; i < deleted; ++i)
            contacts.push_back(
                create(EntityKind::Contact, {{u"last_name"_s, u"Lee %1"_s.arg(i)}, {u"company"_s, acme}}));
        const RecordId deal = create(EntityKind::Deal, {{u"title"_s, u"Pumps"_s}, {u"contact"_s, contacts.back()}});
        link(u"deals"_s, EntityKind::Deal, deal, 1000);
        std::vector<Edit> edits;
        for (const RecordId id : contacts)
            edits.push_back(Edit::remove(EntityKind::Contact, id));
        workspace.commit(QString(), std::move(edits), [](const Result<Receipt> &receipt) { QVERIFY(receipt); });
        ask(number, firstQuestion, deleted);
    }
    ~World() { page.reset(); }

    void link(const QString &object, EntityKind entity, RecordId record, int remote)
    {
        QVERIFY_RESULT(
            state(number).links.put({0, object, entity, record, QString::number(remote), "{}", {}, {}, false, {}, {}}));
    }
    /// A connection asks about the first so many contacts.
    void ask(qint64 connection, qint64 question, int count)
    {
        QVERIFY_RESULT(store::Connections(*reader).setSucceeded(connection, store.clock.now()));
        store::Approvals approvals(*reader, connection);
        for (int i = 0; i < count; ++i) {
            const RecordId record = contacts[static_cast<size_t>(i)];
            QVERIFY_RESULT(state(connection)
                               .links.put({0, u"contacts"_s, EntityKind::Contact, record, QString::number(i), "{}", {},
                                   {}, false, {}, {}}));
            const store::LastChange change = approvals.deletionOf(EntityKind::Contact, record)->value();
            QVERIFY_RESULT(approvals.put({EntityKind::Contact, record, Edit::Kind::Delete, u"contacts"_s,
                change.sequence, change.at, {}, store::Approval::State::Asked, question, 0}));
        }
    }
    OutgoingDialog &open(const QSize &window = {1200, 900})
    {
        page = std::make_unique<ConnectionsPage>(PageContext{workspace, *preferences, &control});
        page->resize(window);
        page->show();
        page->activate();
        page->run(ConnectionCard::Command::ReviewOutgoing, number);
        auto *dialog = page->window()->findChild<OutgoingDialog *>();
        if (!dialog || !QTest::qWaitForWindowActive(dialog))
            qFatal("the question is not shown");
        return *dialog;
    }
    static QPushButton *button(QWidget &parent, const QString &text)
    {
        for (QPushButton *one : parent.findChildren<QPushButton *>()) {
            if (one->text() == text && one->isVisibleTo(&parent))
                return one;
        }
        return nullptr;
    }
    static bool says(QWidget &parent, const QString &text)
    {
        const auto all = parent.findChildren<QWidget *>();
        return std::ranges::any_of(all, [&](const QWidget *one) {
            const auto *label = qobject_cast<const QLabel *>(one);
            return one->isVisibleTo(&parent)
                && ((label && label->text().contains(text)) || one->accessibleName().contains(text));
        });
    }
};

} // namespace

class tst_OutgoingDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useLanguage(*qGuiApp, u"en"_s); }

    void itTellsWhoDeletedWhatAndWhatWouldBeLost()
    {
        World world;
        OutgoingDialog &dialog = world.open();
        QCOMPARE(dialog.windowTitle(), u"Delete 30 contacts in HubSpot too?"_s);
        QVERIFY(World::says(dialog, u"They were deleted here (12:00"_s));
        QVERIFY(World::says(dialog, u"Done by: "_s));
        QVERIFY(World::says(dialog, u"30 of 30"_s));
        const QListView &examples = *dialog.summary()->list();
        QCOMPARE(examples.model()->rowCount(), 4);
        QCOMPARE(examples.model()->index(0, 0).data().toString(), u"Lee 29"_s); // something to lose comes first
        QCOMPARE(examples.model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Lee 29, Acme, 1 open deal"_s);
        const QString other = examples.model()
                                  ->index(1, 0)
                                  .data(Qt::AccessibleTextRole)
                                  .toString(); // ids of one millisecond have no order
        QVERIFY(other.startsWith(u"Lee "_s) && other.endsWith(u", Acme"_s));
        QVERIFY(World::says(dialog, u"1 of them has open deals in "_s));
        QVERIFY(dialog.answers().first()->accessibleDescription().contains(u"1 open deal there loses its contact."_s));
    }

    void digitsChooseAndTheButtonRepeatsVerbAndNumber()
    {
        World world;
        OutgoingDialog &dialog = world.open();
        QVERIFY(dialog.answers().at(1)->isChecked()); // what destroys nothing
        QVERIFY(World::button(dialog, u"Keep 30 in HubSpot"_s));
        const std::pair<Qt::Key, QString> answers[] = {{Qt::Key_1, u"Delete 30 in HubSpot"_s},
            {Qt::Key_3, u"Bring 30 back"_s}, {Qt::Key_2, u"Keep 30 in HubSpot"_s}};
        for (const auto &[key, verb] : answers) {
            QTest::keyClick(&dialog, key);
            auto *button = qobject_cast<Button *>(World::button(dialog, verb));
            QVERIFY2(button, qPrintable(verb));
            QCOMPARE(button->variant() == Button::Variant::DestructiveFill, key == Qt::Key_1);
        }
        QVERIFY(world.page->statusText().contains(u"1 2 3"_s));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(world.control.calls, QStringList{u"keep 1"_s});
        QCOMPARE(world.control.answeredQuestion, firstQuestion);
    }

    void escapeDecidesLater()
    {
        World world;
        OutgoingDialog &dialog = world.open();
        QTest::keyClick(&dialog, Qt::Key_1);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QVERIFY(world.control.calls.isEmpty());
        QVERIFY(!world.page->statusText().contains(u"1 2 3"_s));
        QVERIFY(World::button(*world.page->cards().first(), u"Answer…"_s));
    }

    void deletingTakesASecondPress()
    {
        World world;
        OutgoingDialog &dialog = world.open();
        QTest::keyClick(&dialog, Qt::Key_1);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QVERIFY(world.control.calls.isEmpty());
        QVERIFY(World::says(dialog, u"Press “Delete 30 in HubSpot” again"_s));
        // Another choice in between starts again, and a key that auto-repeats does not press again.
        QTest::keyClick(&dialog, Qt::Key_2);
        QTest::keyClick(&dialog, Qt::Key_1);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, {}, QString(), true);
        QApplication::sendEvent(&dialog, &held);
        QVERIFY(world.control.calls.isEmpty());
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(world.control.calls, QStringList{u"accept 1"_s});
    }

    void aDoubleClickIsOnePress()
    {
        World world;
        OutgoingDialog &dialog = world.open();
        QApplication::setDoubleClickInterval(60'000);
        QTest::keyClick(&dialog, Qt::Key_1);
        for (int press = 0; press < 2; ++press)
            World::button(dialog, u"Delete 30 in HubSpot"_s)->click();
        QVERIFY(dialog.isVisible());
        QVERIFY(world.control.calls.isEmpty());
    }

    void whoLookedAtAllOfThemDeletesWithOnePress()
    {
        World world;
        OutgoingDialog &dialog = world.open();
        World::button(dialog, u"Show all 30"_s)->click();
        auto *all = dialog.findChild<OutgoingListDialog *>();
        QVERIFY(all && QTest::qWaitForWindowActive(all));
        QCOMPARE(all->list()->model()->rowCount(), deleted);
        QTest::keyClick(all->list(), Qt::Key_End); // by keyboard to the last
        QCOMPARE(all->list()->currentIndex().row(), deleted - 1);
        QTest::keyClick(all, Qt::Key_Escape);
        QVERIFY(!all->isVisible());
        QVERIFY(dialog.isVisible());
        QTest::keyClick(&dialog, Qt::Key_1);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(world.control.calls, QStringList{u"accept 1"_s});
    }

    void theListIsFilledAsItScrolls()
    {
        World world;
        std::vector<Edit> edits;
        const int more = 1000;
        world.contacts.clear();
        for (int i = 0; i < more; ++i)
            world.contacts.push_back(world.create(EntityKind::Contact, {{u"last_name"_s, u"More %1"_s.arg(i)}}));
        for (const RecordId id : world.contacts)
            edits.push_back(Edit::remove(EntityKind::Contact, id));
        world.workspace.commit(QString(), std::move(edits), [](const Result<Receipt> &receipt) { QVERIFY(receipt); });
        const qint64 other = world.connect(u"Nordics"_s);
        world.ask(other, 9, more);
        world.number = other;
        OutgoingListDialog *all = world.open().showAll();
        QAbstractItemModelTester tester(all->list()->model());
        tester.setUseFetchMore(false); // it would fetch in the middle of an insertion
        const QAbstractItemModel &model = *all->list()->model();
        QVERIFY(model.rowCount() < more);
        int shown = 0;
        while (model.rowCount() > shown) {
            shown = model.rowCount();
            QTest::keyClick(all->list(), Qt::Key_End);
            QCoreApplication::sendPostedEvents();
        }
        QTRY_COMPARE(model.rowCount(), more);
    }

    void theyAreExportedWithAllTheirFields()
    {
        World world;
        OutgoingDialog &dialog = world.open();
        QVERIFY(World::button(dialog, u"Export the 30"_s));
        QTemporaryDir folder;
        const QString path = folder.filePath(u"gone.csv"_s);
        QSignalSpy finished(dialog.exporter(), &OutgoingExport::finished);
        dialog.exporter()->start(path);
        QCOMPARE(world.workspace.tasks().labels().size(), 1); // closing the window asks
        QVERIFY(!World::button(dialog, u"Keep 30 in HubSpot"_s)->isEnabled()); // it waits until the file is whole
        QVERIFY(finished.wait());
        QCOMPARE(finished.first().first().toLongLong(), deleted);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.count('\n'), deleted + 1);
        QVERIFY(text.contains("Lee 29") && text.contains("Acme"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(World::says(dialog, u"Exported 30 records to"_s));
        QVERIFY(World::button(dialog, u"Keep 30 in HubSpot"_s)->isEnabled());
        QVERIFY(world.control.calls.isEmpty());
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        World world;
        OutgoingDialog &dialog = world.open();
        QSignalSpy failed(dialog.exporter(), &OutgoingExport::failed);
        dialog.exporter()->start(u"/nowhere/at/all/gone.csv"_s);
        QVERIFY(failed.wait());
        QVERIFY(World::says(dialog, sentenceFor(failed.first().first().value<Error>())));
        QVERIFY(World::button(dialog, u"Keep 30 in HubSpot"_s)->isEnabled());
    }

    void anotherConnectionGetsTheSameAnswerToItsOwnQuestion()
    {
        World world;
        const qint64 other = world.connect(u"Nordics"_s);
        world.ask(other, 9, 12);
        OutgoingDialog &dialog = world.open();
        QCOMPARE(dialog.sameElsewhere().size(), 1);
        QVERIFY(!dialog.sameElsewhere().first()->isChecked());
        QVERIFY(World::says(dialog, u"12 of the 30 are also waiting there"_s));
        dialog.sameElsewhere().first()->click();
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(world.control.calls, (QStringList{u"keep 1"_s, u"keep %1"_s.arg(other)}));
        QCOMPARE(world.control.answeredQuestions.value(world.number), firstQuestion);
        QCOMPARE(world.control.answeredQuestions.value(other), 9);
    }

    void whatAsksAboutMoreIsNotAnsweredAlong()
    {
        World world;
        const qint64 other = world.connect(u"Nordics"_s);
        world.ask(other, 9, deleted);
        QVERIFY_RESULT(store::Approvals(*world.reader, other)
                           .put({EntityKind::Company, world.company(u"Zeta"_s), Edit::Kind::Delete, u"companies"_s, 1,
                               world.store.clock.now(), {}, store::Approval::State::Asked, 9, 0}));
        QVERIFY(world.open().sameElsewhere().isEmpty());
    }

    void nothingScrollsWhereTheWindowHasRoom()
    {
        World world;
        const QFont usual = QApplication::font();
        const auto restore = qScopeGuard([&] { QApplication::setFont(usual); });
        QFont tall = usual;
        tall.setPointSizeF(
            usual.pointSizeF() * 0.5); // another one than the theme's, which the text gets when it is shown
        QApplication::setFont(tall);
        OutgoingDialog &dialog = world.open();
        const auto *scroll = dialog.findChild<QScrollArea *>();
        for (AnswerCard *card : dialog.answers()) {
            card->setChecked(true);
            QTRY_COMPARE(scroll->verticalScrollBar()->maximum(), 0);
        }
    }

    void inALowWindowTheButtonsStayInSight()
    {
        World world;
        OutgoingDialog &dialog = world.open({1024, 560});
        QVERIFY(dialog.height() <= 600);
        for (const QString &verb : {u"Decide later"_s, u"Export the 30"_s, u"Keep 30 in HubSpot"_s}) {
            const QPushButton *button = World::button(dialog, verb);
            QVERIFY2(button && dialog.rect().contains(QRect(button->mapTo(&dialog, QPoint()), button->size())),
                qPrintable(verb));
        }
        for (AnswerCard *card : dialog.answers()) { // each comes into sight when it is chosen
            card->setChecked(true);
            QVERIFY(!card->visibleRegion().isEmpty());
        }
    }
};

SATCHEL_GUI_TEST(tst_OutgoingDialog)
#include "tst_OutgoingDialog.moc"
