// SPDX-License-Identifier: GPL-3.0-or-later
// The customer's page, worked by keys. With SATCHEL_SHEETS=DIR it is drawn there as PNG, light and dark.
#include "items/BoardStage.h"
#include "ui/customer/CallClock.h"
#include "ui/customer/CustomerPage.h"
#include "ui/customer/OptionRow.h"

#include "CustomerStore.h"

#include "store/sync/SyncState.h"
#include "tests/support/LayoutChecks.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Language.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/SyncLine.h"
#include "ui/common/ViewTabs.h"
#include "ui/customer/ActivityForm.h"
#include "ui/customer/Composer.h"
#include "ui/customer/FactsPanel.h"
#include "ui/customer/FieldHistory.h"
#include "ui/customer/FileSharing.h"
#include "ui/customer/PlannedRow.h"
#include "ui/customer/RelatedPanel.h"
#include "ui/customer/TimelineFilterBar.h"
#include "ui/customer/TimelineView.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;
using namespace satchel::test;

namespace {

struct Desk
{
    CustomerStore customer;
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    CustomerPage page{{customer.workspace(), *preferences}};

    explicit Desk(
        EntityKind entity = EntityKind::Contact, QSize size = {1224, 872}, WidthClass width = WidthClass::Normal)
    {
        page.setBackgroundRole(QPalette::Base); // as the window does
        page.setAutoFillBackground(true);
        page.resize(size);
        page.setWidthClass(width);
        page.activate();
        page.open(Target::to(entity,
            entity == EntityKind::Contact       ? customer.contact
                : entity == EntityKind::Company ? customer.company
                                                : customer.probes));
        page.QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    items::Workspace &workspace() { return customer.workspace(); }
    store::Store &store() { return workspace().store(); }
    TimelineView &timeline() { return *page.findChild<TimelineView *>(); }
    const items::TimelineModel &model() { return *static_cast<const items::TimelineModel *>(timeline().model()); }

    /// A key for whatever has the focus, as a person presses it.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void select(RecordId id)
    {
        timeline().setFocus();
        timeline().setCurrentIndex(model().index(model().find(id)));
    }
    qint64 count(EntityKind entity) { return *store().count({entity, {}, {}, {}, {}, -1, false}); }
    Value value(EntityKind entity, RecordId id, const QString &field) { return store().get(entity, id)->value(field); }
    std::optional<store::TimelineItem> newest(const QString &kind)
    {
        store::TimelineFilter filter;
        filter.kinds = QStringList{kind};
        const auto past = store::Timeline(store(), EntityKind::Contact, customer.contact, filter).past(1);
        return past && !past->items.empty() ? std::optional(past->items.front()) : std::nullopt;
    }
};

void save(QWidget &page, const QString &name)
{
    const QString folder = qEnvironmentVariable("SATCHEL_SHEETS");
    QCoreApplication::sendPostedEvents();
    if (!folder.isEmpty())
        QVERIFY(page.grab().save(folder + u'/' + name + u".png"_s));
}

} // namespace

class tst_CustomerPage : public QObject
{
    Q_OBJECT
public Q_SLOTS:
    void takeMail(const QUrl &url) { m_mail = url; }

private Q_SLOTS:
    void initTestCase();
    void drawsACustomerInBothThemes();
    void logsACallAndPlansTheNextStepInThreeKeys();
    void anOpenFormHasThePlaceOfTheTimelineInALowWindow();
    void loggingACallCompletesThePlannedOne();
    void anUnansweredCallCompletesNothing();
    void factsAndHeadSayTheSameAboutSync();
    void factsLeaveOutTheNameUntilAllFieldsAreShown();
    void nobodyAnsweredMeansAnotherTryTomorrow();
    void movesTheDealWithTheSameStep();
    void keepsWhatWasBegunAsADraft();
    void aNoteWithoutTextIsNotSaved();
    void editsAnActivityInTheComposer();
    void opensPinsAndDeletesAnItemByKeys();
    void filtersByTab();
    void editsAFactInItsPlace();
    void refusesAFactThatCannotBeRead();
    void tellsWhereAFieldCameFrom();
    void sharesAFileAndGivesItBack();
    void refusesAFileThatIsTooLarge();
    void completesATaskOfTheRelatedPanel();
    void deletesWithoutAskingAndComesBack();
    void callsNobodyWhoAskedNotToBeContacted();
    void logsAnEMailThatIsWritten();
    void walksThroughTheListItCameFrom();
    void aListOfOneRecordHasNoNextOne();
    void turnsSidePanelsIntoTabsWhereItIsNarrow();
    void mirrorsForRightToLeft();
    void fitsLargerText();
    void cleanup();
    void logsACallInAnyWidthTextSizeAndLanguage_data();
    void logsACallInAnyWidthTextSizeAndLanguage();
    void keepsTheClockInTheFirstLine_data();
    void keepsTheClockInTheFirstLine();
    void choosingAnOutcomeMovesNothing();
    void aDigitChoosesAnOutcomeOnlyThere();
    void scrollsTheFormAboveItsButtonsWhereItIsLow();
    void theFormOfACallOpensAtItsTop();
    void theNextStepIsAboveWhatFewFillIn();
    void theWholeFormIsSeenOnTheLowPageOfADeal();
    void altAndANumberChooseTheStageWhileNotesAreWritten();
    void aStageHasTheNumberThatItHasInTheMenu();
    void escClosesTheOpenFormBeforeThePage();
    void theOutcomeIsOneStopOfTabWithArrows();
    void theFormKeepsItsClockAndTheNameOfTopicsInLine();
    void everythingInteractiveHasAName();
    void modelsAreSound();

private:
    void useTheme(const ThemeOptions &options) { m_style->setTheme(Theme::make(options)); }

    QUrl m_mail; // what the mail program was asked to write
    SatchelStyle *m_style = nullptr;
    QFont m_font{u"Inter"_s, 10};
    QLocale m_locale{QLocale::English, QLocale::UnitedKingdom};
};

void tst_CustomerPage::initTestCase()
{
    QLocale::setDefault(m_locale);
    m_style = new SatchelStyle(Theme::make({.platformFont = m_font}));
    QApplication::setStyle(m_style);
    useTheme({.platformFont = m_font});
}

void tst_CustomerPage::cleanup()
{
    if (QLocale() != m_locale) {
        useLanguage(*qGuiApp, u"en"_s);
        QLocale::setDefault(m_locale);
    }
    if (Theme::of().options != ThemeOptions{.platformFont = m_font})
        useTheme({.platformFont = m_font});
}

void tst_CustomerPage::drawsACustomerInBothThemes()
{
    for (const bool isDark : {false, true}) {
        useTheme({.isDark = isDark, .platformFont = m_font});
        const QString theme = isDark ? u"-dark"_s : u"-light"_s;
        for (const auto entity : {EntityKind::Contact, EntityKind::Company, EntityKind::Deal}) {
            Desk desk(entity);
            save(desk.page, desk.workspace().schema().entity(entity).name + theme);
            QCOMPARE(desk.page.grab().toImage().pixelColor(400, 860), Theme::of().surface.page);
            if (entity != EntityKind::Contact)
                continue;
            QTest::keyClick(&desk.page, Qt::Key_L);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
            save(desk.page, u"log-call"_s + theme);
        }
    }
    useTheme({.platformFont = m_font});
}

void tst_CustomerPage::logsACallAndPlansTheNextStepInThreeKeys()
{
    Desk desk;
    QSignalSpy committed(&desk.workspace(), &items::Workspace::committed);
    const qint64 activities = desk.count(EntityKind::Activity);
    const qint64 tasks = desk.count(EntityKind::Task);
    desk.press(Qt::Key_L);
    desk.press(Qt::Key_1);
    desk.press(Qt::Key_Return, Qt::ControlModifier);

    QCOMPARE(committed.size(), 1);
    QCOMPARE(desk.count(EntityKind::Activity), activities + 1);
    QCOMPARE(desk.count(EntityKind::Task), tasks + 1);
    QCOMPARE(desk.newest(u"call"_s)->outcome, u"answered"_s);
    QCOMPARE(desk.newest(u"call"_s)->direction, u"outgoing"_s);
    QCOMPARE(desk.newest(u"call"_s)->dealId, desk.customer.probes);
    QCOMPARE(desk.value(EntityKind::Deal, desk.customer.probes, u"next_action_date"_s), Value(QDate(2026, 3, 13)));
    QVERIFY(!desk.page.findChild<Composer *>()->isOpen());

    desk.workspace().undo();
    QCOMPARE(desk.count(EntityKind::Activity), activities);
    QCOMPARE(desk.count(EntityKind::Task), tasks);
    QCOMPARE(desk.value(EntityKind::Deal, desk.customer.probes, u"next_action_date"_s), Value(QDate(2026, 3, 10)));
}

void tst_CustomerPage::anOpenFormHasThePlaceOfTheTimelineInALowWindow()
{
    Desk desk(EntityKind::Contact, {900, 400}, WidthClass::Narrow);
    QVERIFY(desk.timeline().isVisible());
    desk.page.findChild<QAction *>(u"customer.log"_s)->trigger();
    auto *form = desk.page.findChild<ActivityForm *>();
    QTRY_VERIFY(!desk.timeline().isVisible());
    QTRY_VERIFY(form->height() > 250);
    desk.page.resize(900, 800);
    QTRY_VERIFY(desk.timeline().isVisible());
    desk.page.resize(900, 400);
    desk.press(Qt::Key_Escape);
    QTRY_VERIFY(desk.timeline().isVisible());
}

void tst_CustomerPage::loggingACallCompletesThePlannedOne()
{
    Desk desk;
    const QDate today(2026, 3, 10);
    RecordId planned;
    RecordId task;
    desk.workspace().commit({},
        {Edit::create(EntityKind::Activity, {},
             {{u"kind"_s, u"call"_s}, {u"subject"_s, u"Intro call"_s}, {u"contact"_s, desk.customer.contact},
                 {u"body"_s, u"Sterilisation lead joins."_s}, {u"at"_s, CustomerStore::moment(2026, 3, 10, 15)}}),
            Edit::create(EntityKind::Task, {},
                {{u"title"_s, u"Intro call"_s}, {u"category"_s, u"call"_s}, {u"contact"_s, desk.customer.contact},
                    {u"deal"_s, desk.customer.probes}, {u"due_date"_s, today}, {u"due_time"_s, QTime(15, 0)}})},
        [&](const Result<Receipt> &receipt) {
            planned = receipt->ids[0];
            task = receipt->ids[1];
        });
    const qint64 activities = desk.count(EntityKind::Activity);
    desk.press(Qt::Key_L);
    desk.press(Qt::Key_1);
    for (Button *button : desk.page.findChildren<Button *>()) {
        if (button->isVisible() && button->text() == u"Log only"_s)
            button->click();
    }
    QCOMPARE(desk.count(EntityKind::Activity), activities); // the planned one became the logged one
    QCOMPARE(desk.value(EntityKind::Activity, planned, u"outcome"_s), Value(u"answered"_s));
    QCOMPARE(desk.value(EntityKind::Activity, planned, u"subject"_s), Value(u"Intro call"_s));
    QCOMPARE(desk.value(EntityKind::Activity, planned, u"body"_s), Value(u"Sterilisation lead joins."_s));
    QVERIFY(std::get<Instant>(desk.value(EntityKind::Activity, planned, u"at"_s)) <= desk.workspace().clock().now());
    QCOMPARE(desk.value(EntityKind::Task, task, u"status"_s), Value(u"completed"_s));
    QVERIFY(desk.value(EntityKind::Deal, desk.customer.probes, u"next_action"_s) != Value(u"Intro call"_s));
    desk.workspace().undo();
    QCOMPARE(desk.value(EntityKind::Task, task, u"status"_s), Value(u"pending"_s));
    QCOMPARE(desk.value(EntityKind::Deal, desk.customer.probes, u"next_action"_s), Value(u"Intro call"_s));
}

void tst_CustomerPage::anUnansweredCallCompletesNothing()
{
    Desk desk;
    RecordId task;
    desk.workspace().commit({},
        {Edit::create(EntityKind::Task, {},
            {{u"title"_s, u"Visit"_s}, {u"category"_s, u"call"_s}, {u"contact"_s, desk.customer.contact},
                {u"due_date"_s, QDate(2026, 3, 10)}})},
        [&](const Result<Receipt> &receipt) { task = receipt->ids[0]; });
    desk.press(Qt::Key_L);
    const auto box = [&]() -> QAbstractButton * {
        for (auto *one : desk.page.findChild<PlannedRow *>()->findChildren<QAbstractButton *>()) {
            if (one->accessibleName().contains(u"Visit"_s))
                return one;
        }
        return nullptr;
    };
    QVERIFY(box() && box()->isChecked());
    QWidget *focused = QApplication::focusWidget(); // the outcomes come first
    while (focused && !qobject_cast<OptionRow *>(focused))
        focused = focused->parentWidget();
    auto *outcome = qobject_cast<OptionRow *>(focused);
    QVERIFY(outcome);
    constexpr int answered = 0;
    constexpr int noAnswer = 1;
    outcome->chooseAt(noAnswer);
    QVERIFY(!box()->isChecked());
    outcome->chooseAt(answered);
    QVERIFY(box()->isChecked());
    outcome->chooseAt(noAnswer);
    box()->click(); // a person says so
    outcome->chooseAt(answered);
    outcome->chooseAt(noAnswer);
    QVERIFY(box()->isChecked());
}

void tst_CustomerPage::factsAndHeadSayTheSameAboutSync()
{
    Desk desk;
    QAbstractItemView *facts = desk.page.findChild<FactsPanel *>();
    const auto factsSay = [&](const QString &text) {
        for (int row = 0; row < facts->model()->rowCount(); ++row) {
            if (facts->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(text))
                return true;
        }
        return false;
    };
    QVERIFY(factsSay(u"Stored on this computer only"_s));
    store::Connection connection;
    connection.name = u"Sales EU"_s;
    connection.vendor = u"hubspot"_s;
    const auto added = store::Connections(desk.store()).add(connection);
    QVERIFY_RESULT(added);
    QVERIFY_RESULT(store::Connections(desk.store()).setState(added->number, store::ConnectionState::Ready));
    QVERIFY_RESULT(
        store::SyncState(desk.store(), added->number).outbox.add(EntityKind::Contact, desk.customer.contact));
    desk.workspace().commit({}, {Edit::create(EntityKind::Company, {}, {{u"name"_s, u"Berg"_s}})}); // sync has news
    QTRY_VERIFY(factsSay(u"Sales EU: Waiting to be sent"_s));
    QVERIFY(!factsSay(u"Stored on this computer only"_s));
    const auto *head = desk.page.findChild<SyncLine *>();
    QCOMPARE(head->text(), u"Waiting to be sent to \u2068Sales EU\u2069"_s);
}

void tst_CustomerPage::factsLeaveOutTheNameUntilAllFieldsAreShown()
{
    Desk desk;
    const QAbstractItemView *facts = desk.page.findChild<FactsPanel *>();
    const auto lines = [&](const QString &start) {
        int found = 0;
        for (int row = 0; row < facts->model()->rowCount(); ++row)
            found += facts->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().startsWith(start);
        return found;
    };
    QCOMPARE(lines(u"Last name"_s), 0);
    QCOMPARE(lines(u"Show all fields"_s), 1);
    desk.page.findChild<FactsPanel *>()->editField(u"last_name");
    QCOMPARE(lines(u"Last name"_s), 1);
    QCOMPARE(lines(u"Show all fields"_s), 0);
}

void tst_CustomerPage::nobodyAnsweredMeansAnotherTryTomorrow()
{
    Desk desk;
    desk.press(Qt::Key_L);
    desk.press(Qt::Key_2);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk.value(EntityKind::Deal, desk.customer.probes, u"next_action_date"_s), Value(QDate(2026, 3, 11)));
    QCOMPARE(desk.newest(u"call"_s)->outcome, u"no_answer"_s);
}

void tst_CustomerPage::movesTheDealWithTheSameStep()
{
    CustomerStore customer;
    ActivityDraft draft;
    draft.kind = u"call"_s;
    draft.deal = customer.probes;
    const RecordId contacted = customer.stage(1);
    draft.stage = customer.stage(2);
    draft.next = {true, u"call"_s, QDate(2026, 3, 13), QTime(15, 0)};
    items::Workspace &workspace = customer.workspace();
    workspace.commit(
        draft.toChangeSet({EntityKind::Contact, customer.contact, u"Annika"_s}, customer.me, workspace.clock()));
    const auto deal = workspace.store().get(EntityKind::Deal, customer.probes);
    QCOMPARE(deal->value(u"stage"), Value(draft.stage));
    QCOMPARE(deal->text(u"next_action"), u"Call Annika"_s);
    workspace.undo();
    QCOMPARE(workspace.store().get(EntityKind::Deal, customer.probes)->value(u"stage"), Value(contacted));
}

void tst_CustomerPage::keepsWhatWasBegunAsADraft()
{
    Desk desk;
    desk.press(Qt::Key_N);
    desk.type(u"Bring the samples"_s);
    desk.press(Qt::Key_Escape);
    QVERIFY(!desk.page.findChild<Composer *>()->isOpen());
    QVERIFY(desk.page.findChild<Composer *>()->hasDraft());
    CustomerPage again({desk.workspace(), *desk.preferences});
    again.activate();
    again.open(Target::to(EntityKind::Contact, desk.customer.contact));
    auto *composer = again.findChild<Composer *>();
    composer->begin(u"note"_s);
    QCOMPARE(composer->findChild<QPlainTextEdit *>()->toPlainText(), u"Bring the samples"_s);
    QTest::keyClick(composer->findChild<QPlainTextEdit *>(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!composer->hasDraft());
    QCOMPARE(desk.newest(u"note"_s)->body, u"Bring the samples"_s);
}

void tst_CustomerPage::aNoteWithoutTextIsNotSaved()
{
    Desk desk;
    QSignalSpy committed(&desk.workspace(), &items::Workspace::committed);
    desk.press(Qt::Key_N);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(committed.size(), 0);
    QVERIFY(desk.page.findChild<Composer *>()->isOpen());
}

void tst_CustomerPage::editsAnActivityInTheComposer()
{
    Desk desk;
    const qint64 activities = desk.count(EntityKind::Activity);
    desk.select(desk.customer.call);
    desk.press(Qt::Key_F2);
    auto *body = desk.page.findChild<Composer *>()->findChild<QPlainTextEdit *>();
    QVERIFY(body->toPlainText().startsWith(u"Answered, positive"_s));
    body->setPlainText(u"Shorter"_s);
    QTest::keyClick(body, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk.value(EntityKind::Activity, desk.customer.call, u"body"_s), Value(u"Shorter"_s));
    QCOMPARE(
        desk.value(EntityKind::Activity, desk.customer.call, u"at"_s), Value(CustomerStore::moment(2026, 3, 9, 16, 2)));
    QCOMPARE(desk.count(EntityKind::Activity), activities);
}

void tst_CustomerPage::opensPinsAndDeletesAnItemByKeys()
{
    Desk desk;
    desk.select(desk.customer.call);
    const auto height = [&] {
        return desk.timeline().sizeHintForIndex(desk.model().index(desk.model().find(desk.customer.call))).height();
    };
    desk.press(Qt::Key_Return);
    QVERIFY(desk.timeline().isOpen(desk.timeline().currentIndex()));
    desk.press(Qt::Key_P);
    QCOMPARE(desk.value(EntityKind::Activity, desk.customer.call, u"pinned"_s), Value(true));
    QCOMPARE(desk.model().row(desk.model().find(desk.customer.call)).group, items::TimelineGroup::Pinned);
    QVERIFY(height() > 0);
    desk.select(desk.customer.call);
    desk.press(Qt::Key_Delete);
    QCOMPARE(desk.model().find(desk.customer.call), -1);
    desk.workspace().undo();
    QVERIFY(desk.model().find(desk.customer.call) >= 0);
}

void tst_CustomerPage::filtersByTab()
{
    Desk desk;
    auto *tabs = desk.page.findChild<TimelineFilterBar *>()->findChild<ViewTabs *>();
    const auto kinds = [&] {
        QSet<QString> seen;
        for (int row = 0; row < desk.model().rowCount(); ++row) {
            if (!desk.model().row(row).isHeading)
                seen.insert(desk.model().row(row).item.kind);
        }
        return seen;
    };
    QVERIFY(kinds().size() > 5);
    tabs->setCurrent(1);
    Q_EMIT tabs->currentChanged(1);
    QCOMPARE(kinds(), QSet<QString>{u"call"_s});
    Q_EMIT tabs->currentChanged(5);
    QCOMPARE(kinds(), (QSet<QString>{u"stage_change"_s, u"field_change"_s}));
}

void tst_CustomerPage::editsAFactInItsPlace()
{
    Desk desk;
    auto *facts = desk.page.findChild<FactsPanel *>();
    facts->editField(u"job_title");
    auto *editor = facts->findChild<FieldEditor *>();
    QVERIFY(editor);
    editor->setDraft(u"Director"_s);
    QTest::keyClick(editor->focusProxy(), Qt::Key_Return);
    QCOMPARE(desk.value(EntityKind::Contact, desk.customer.contact, u"job_title"_s), Value(u"Director"_s));
    desk.workspace().undo();
    QCOMPARE(desk.value(EntityKind::Contact, desk.customer.contact, u"job_title"_s),
        Value(u"Head of Laboratory Operations"_s));
}

void tst_CustomerPage::refusesAFactThatCannotBeRead()
{
    Desk desk;
    QSignalSpy committed(&desk.workspace(), &items::Workspace::committed);
    auto *facts = desk.page.findChild<FactsPanel *>();
    facts->editField(u"manual_score");
    auto *editor = facts->findChild<FieldEditor *>();
    editor->setDraft(u"many"_s);
    QTest::keyClick(editor->focusProxy(), Qt::Key_Return);
    QCOMPARE(committed.size(), 0);
    QVERIFY(!editor->error().isEmpty());
    QVERIFY(editor->isVisible());
}

void tst_CustomerPage::tellsWhereAFieldCameFrom()
{
    Desk desk;
    const auto record = desk.store().get(EntityKind::Contact, desk.customer.contact);
    const QStringList lines = FieldHistory::lines(
        {desk.workspace(), *desk.preferences}, *record, *record->entity->find(u"job_title"), desk.timeline().words());
    QCOMPARE(lines.size(), 2);
    QVERIFY2(
        lines[0].contains(u"HubSpot"_s) && lines[0].contains(u"Head of Laboratory Operations"_s), qPrintable(lines[0]));
    QVERIFY2(lines[1].contains(u"Mara"_s) && lines[1].contains(u"Laborleitung"_s), qPrintable(lines[1]));
}

void tst_CustomerPage::sharesAFileAndGivesItBack()
{
    Desk desk;
    QFile file(desk.customer.store.folder() + u"/Plan.txt"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("six autoclaves");
    file.close();
    FileSharing files({desk.workspace(), *desk.preferences});
    QSignalSpy committed(&desk.workspace(), &items::Workspace::committed);
    QVERIFY_RESULT(files.attach({file.fileName()}, {EntityKind::Contact, desk.customer.contact, u"Annika"_s}));
    QTRY_COMPARE(committed.size(), 1);
    const auto shared = desk.newest(u"file"_s);
    QCOMPARE(shared->files.size(), 1u);
    QCOMPARE(shared->files[0].name, u"Plan.txt"_s);
    const auto copy = files.copyOf(shared->files[0].id);
    QVERIFY_RESULT(copy);
    QFile read(*copy);
    QVERIFY(read.open(QIODevice::ReadOnly));
    QCOMPARE(read.readAll(), QByteArray("six autoclaves"));
}

void tst_CustomerPage::refusesAFileThatIsTooLarge()
{
    Desk desk;
    QFile file(desk.customer.store.folder() + u"/Film.mov"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(store::Contents::largest + 1));
    FileSharing files({desk.workspace(), *desk.preferences});
    const qint64 before = desk.count(EntityKind::Attachment);
    const auto done = files.attach({file.fileName()}, {EntityKind::Contact, desk.customer.contact, u"Annika"_s});
    QVERIFY(!done);
    QCOMPARE(done.error().where, u"Film.mov"_s);
    QCOMPARE(desk.count(EntityKind::Attachment), before);
}

void tst_CustomerPage::completesATaskOfTheRelatedPanel()
{
    Desk desk;
    auto *panel = desk.page.findChild<RelatedPanel *>();
    const auto &model = *static_cast<const items::RelatedModel *>(panel->model());
    int row = 0;
    while (model.row(row).section != items::RelatedKind::Tasks
        || model.row(row).kind != items::RelatedModel::Row::Kind::Item)
        ++row;
    const RecordId task = model.idAt(row);
    panel->setFocus();
    panel->setCurrentIndex(model.index(row));
    desk.press(Qt::Key_Space);
    QCOMPARE(desk.value(EntityKind::Task, task, u"status"_s), Value(u"completed"_s));
    QCOMPARE(model.countOf({items::RelatedKind::Tasks, items::RelatedModel::Row::Kind::Heading}), 1);
}

void tst_CustomerPage::deletesWithoutAskingAndComesBack()
{
    Desk desk;
    QSignalSpy left(&desk.page, &Page::backRequested);
    desk.page.findChild<QAction *>(u"customer.delete"_s)->trigger();
    QVERIFY(desk.store().get(EntityKind::Contact, desk.customer.contact)->isDeleted());
    QCOMPARE(left.size(), 1);
    QCOMPARE(left[0][0].value<Target>().page, u"contacts"_s);
    QVERIFY(!desk.timeline().isVisible());
    desk.workspace().undo();
    QVERIFY(desk.timeline().isVisible());
}

void tst_CustomerPage::callsNobodyWhoAskedNotToBeContacted()
{
    Desk desk;
    QAction *call = desk.page.findChild<QAction *>(u"customer.call"_s);
    QVERIFY(call->isEnabled());
    desk.workspace().commit(
        u"Edit"_s, {Edit::update(EntityKind::Contact, desk.customer.contact, {{u"do_not_contact"_s, true}})});
    QVERIFY(!call->isEnabled());
    QVERIFY(call->toolTip().contains(u"does not want to be contacted"_s));
}

void tst_CustomerPage::logsAnEMailThatIsWritten()
{
    QDesktopServices::setUrlHandler(u"mailto"_s, this, "takeMail");
    Desk desk;
    desk.page.findChild<QAction *>(u"customer.email"_s)->trigger();
    QCOMPARE(m_mail.path(), u"a.reinhardt@lindental-klinikum.example"_s);
    const auto mail = desk.newest(u"email"_s);
    QVERIFY(mail && mail->title.contains(u"a.reinhardt@lindental-klinikum.example"_s));
    desk.workspace().undo();
    QVERIFY(!desk.newest(u"email"_s)->title.contains(u"a.reinhardt@lindental-klinikum.example"_s));
    QDesktopServices::unsetUrlHandler(u"mailto"_s);
}

void tst_CustomerPage::walksThroughTheListItCameFrom()
{
    Desk desk;
    const auto ids = desk.store().select({EntityKind::Contact, {}, {}, {}, {}, -1, false});
    QVERIFY(!desk.page.findChild<QAction *>(u"customer.next"_s)->isEnabled());
    std::vector<RecordPlace> places;
    for (qsizetype row = 0; row < ids->size(); ++row)
        places.push_back({EntityKind::Contact, ids->id(row)});
    Target target = Target::to(EntityKind::Contact, ids->id(0));
    target.sequence = RecordSequence::of(u"DACH customers"_s, places, ids->id(0));
    desk.page.open(target);
    QVERIFY(desk.page.statusText().contains(u"1 of 3"_s));
    desk.press(Qt::Key_J);
    QCOMPARE(desk.page.current().record, ids->id(1));
    QVERIFY(desk.page.statusText().contains(u"2 of 3"_s));
    desk.press(Qt::Key_K);
    QCOMPARE(desk.page.current().record, ids->id(0));
    desk.page.open(Target::to(EntityKind::Contact, ids->id(2))); // from elsewhere
    QVERIFY(!desk.page.findChild<QAction *>(u"customer.next"_s)->isEnabled());
}

void tst_CustomerPage::aListOfOneRecordHasNoNextOne()
{
    Desk desk;
    Target target = Target::to(EntityKind::Contact, desk.customer.contact);
    target.sequence = RecordSequence::of(
        u"Search"_s, {{EntityKind::Contact, desk.customer.contact}}, desk.customer.contact);
    desk.page.open(target);
    for (const QString &name : {u"customer.previous"_s, u"customer.next"_s}) {
        QAction *step = desk.page.findChild<QAction *>(name);
        QVERIFY(!step->isEnabled());
        QVERIFY(!desk.page.commands().contains(step));
    }
    QCOMPARE(desk.page.statusText(), QString());
}

void tst_CustomerPage::turnsSidePanelsIntoTabsWhereItIsNarrow()
{
    Desk desk(EntityKind::Contact, {800, 560}, WidthClass::Narrow);
    auto *facts = desk.page.findChild<FactsPanel *>();
    QVERIFY(desk.timeline().isVisible());
    QVERIFY(!facts->isVisible());
    QCOMPARE(desk.page.width(), 800);
    const auto shown = desk.page.findChildren<Button *>();
    QCOMPARE(std::ranges::count_if(shown,
                 [&](const Button *button) {
                     return button->isVisible() && !button->text().isEmpty()
                         && button->mapTo(&desk.page, QPoint()).y() < 60 && button->height() > 25;
                 }),
        3); // the rest is in the menu of all
    save(desk.page, u"narrow"_s);
    desk.press(Qt::Key_E);
    QVERIFY(facts->isVisible());
    QVERIFY(!desk.timeline().isVisible());
    desk.press(Qt::Key_N);
    QVERIFY(desk.timeline().isVisible());
}

void tst_CustomerPage::mirrorsForRightToLeft()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    {
        Desk desk;
        const auto right = [&](QWidget *widget) { return widget->mapTo(&desk.page, widget->rect().topRight()).x(); };
        QVERIFY(right(desk.page.findChild<FactsPanel *>()) > right(&desk.timeline()));
        QVERIFY(right(&desk.timeline()) > right(desk.page.findChild<RelatedPanel *>()));
        desk.workspace().commit(u"Edit"_s,
            {Edit::update(EntityKind::Contact, desk.customer.contact,
                {{u"first_name"_s, u"ليلى"_s}, {u"last_name"_s, u"منصور"_s}, {u"salutation"_s, Value()},
                    {u"job_title"_s, u"مديرة العمليات"_s}})});
        save(desk.page, u"rtl"_s);
        desk.press(Qt::Key_L);
        save(desk.page, u"rtl-log-call"_s);
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void tst_CustomerPage::fitsLargerText()
{
    useTheme({.textPercent = 140, .platformFont = m_font});
    {
        Desk desk(EntityKind::Contact, {1388, 860}, widthClassFor(1440, 140));
        desk.press(Qt::Key_L);
        QCoreApplication::sendPostedEvents();
        save(desk.page, u"text-140"_s);
        for (const Button *button : desk.page.findChildren<Button *>()) {
            if (button->isVisible() && !button->text().isEmpty())
                QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
        }
    }
    useTheme({.platformFont = m_font});
}

void tst_CustomerPage::logsACallInAnyWidthTextSizeAndLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    for (const QString &language : {u"en"_s, u"de"_s, u"ar"_s}) {
        for (const int percent : {100, 200})
            QTest::addRow("%s-%d", qPrintable(language), percent) << language << percent;
    }
}

void tst_CustomerPage::logsACallInAnyWidthTextSizeAndLanguage()
{
    QFETCH(const QString, language);
    QFETCH(const int, percent);
    useLanguage(*qGuiApp, language);
    useTheme({.textPercent = percent, .platformFont = m_font});
    CustomerStore customer;
    customer.make(EntityKind::Task,
        {{u"title"_s,
             u"Intro call about Wing C, the sterilisation lead and somebody of the purchasing department join"_s},
            {u"category"_s, u"call"_s}, {u"contact"_s, customer.contact}, {u"due_date"_s, QDate(2026, 3, 10)}});
    const std::unique_ptr<Preferences> preferences = Preferences::transient();
    QWidget area;
    auto *column = new QVBoxLayout(&area);
    column->setContentsMargins({});
    auto *composer = new Composer({customer.workspace(), *preferences});
    store::Store &store = customer.workspace().store();
    composer->setCustomer({EntityKind::Contact, customer.contact, u"Annika"_s},
        *items::readOpenDeals(store, *store.get(EntityKind::Contact, customer.contact), 50));
    column->addWidget(composer);
    column->addStretch(1);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    for (const int width : {380, 480, 620, 1100}) {
        area.resize(width, 3600);
        for (const QString &kind : {u"call"_s, u"meeting"_s, u"note"_s}) {
            composer->begin(kind);
            QCoreApplication::processEvents();
            const QString name = u"composer-%1-%2-%3-%4"_s.arg(kind, language).arg(percent).arg(width);
            save(area, name);
            const auto *form = area.findChild<ActivityForm *>();
            QVERIFY2(form->width() == width, qPrintable(name));
            QStringList faults;
            const auto isWhole = [&] { // a row that is shown again moves the others in the next turn
                faults = layoutFaults(*form);
                return faults.isEmpty();
            };
            QTRY_VERIFY2_WITH_TIMEOUT(isWhole(), qPrintable(name + u'\n' + faults.join(u'\n')), 2000);
            const auto *scroll = form->findChild<QScrollArea *>();
            QTRY_VERIFY2_WITH_TIMEOUT(
                !scroll->verticalScrollBar()->isVisible(), qPrintable(name), 2000); // height enough
        }
    }
}

void tst_CustomerPage::keepsTheClockInTheFirstLine_data()
{
    QTest::addColumn<QString>("language");
    for (const Language &language : languages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

/// In the middle of a window of 1280.
void tst_CustomerPage::keepsTheClockInTheFirstLine()
{
    QFETCH(const QString, language);
    useLanguage(*qGuiApp, language);
    CustomerStore customer;
    const std::unique_ptr<Preferences> preferences = Preferences::transient();
    ActivityForm form({customer.workspace(), *preferences});
    ActivityDraft draft;
    draft.kind = u"call"_s;
    form.setDraft(draft);
    form.resize(442, 700);
    form.show();
    QCoreApplication::processEvents();
    save(form, u"form-442-"_s + language);
    const auto topOf = [&](const QWidget *widget) { return widget->mapTo(&form, widget->rect().center()).y(); };
    QVERIFY(qAbs(topOf(form.findChild<CallClock *>()) - topOf(form.findChild<OptionRow *>())) < 4);
}

void tst_CustomerPage::choosingAnOutcomeMovesNothing()
{
    for (const int width : {812, 940, 1068, 1224}) {
        Desk desk(EntityKind::Contact, {width, 800}, width < 1000 ? WidthClass::Compact : WidthClass::Normal);
        desk.press(Qt::Key_L);
        QCoreApplication::processEvents();
        const auto *form = desk.page.findChild<ActivityForm *>();
        QVERIFY(form);
        const auto places = [form] {
            QStringList places{QString::number(form->height())};
            for (const QWidget *part : form->findChildren<QWidget *>()) {
                const bool isControl = qobject_cast<const QAbstractButton *>(part)
                    || qobject_cast<const QLineEdit *>(part) || qobject_cast<const QPlainTextEdit *>(part);
                if (isControl && part->isVisible() && part->accessibleName() != u"Discard draft"_s)
                    places += u"%1: %2, %3"_s.arg(part->accessibleName())
                                  .arg(part->mapTo(form, QPoint()).x())
                                  .arg(part->mapTo(form, QPoint()).y());
            }
            return places.join(u'\n');
        };
        QString before;
        const auto isSettled = [&] { // it has opened, and its rows have their places
            QCoreApplication::processEvents();
            return std::exchange(before, places()) == before;
        };
        QTRY_VERIFY(isSettled());
        desk.press(Qt::Key_1);
        QCoreApplication::processEvents();
        QCOMPARE(places(), before);
    }
}

void tst_CustomerPage::aDigitChoosesAnOutcomeOnlyThere()
{
    Desk desk;
    desk.press(Qt::Key_L);
    auto *form = desk.page.findChild<ActivityForm *>();
    const auto rows = form->findChildren<OptionRow *>();
    const auto outcome = std::ranges::find_if(
        rows, [](const OptionRow *row) { return row->accessibleName() == u"Outcome"_s && row->isVisible(); });
    const auto direction = std::ranges::find(rows, u"Direction"_s, &QWidget::accessibleName);
    QVERIFY(outcome != rows.end() && direction != rows.end());
    (*direction)->setFocus(Qt::TabFocusReason);
    desk.press(Qt::Key_2);
    QCOMPARE((*outcome)->chosen(), QString());
    (*outcome)->setFocus(Qt::TabFocusReason);
    desk.press(Qt::Key_2);
    QCOMPARE((*outcome)->chosen(), u"no_answer"_s);
}

void tst_CustomerPage::scrollsTheFormAboveItsButtonsWhereItIsLow()
{
    Desk desk(EntityKind::Contact, {1068, 480});
    desk.press(Qt::Key_L);
    QCoreApplication::processEvents();
    save(desk.page, u"low-log-call"_s);
    const auto *form = desk.page.findChild<ActivityForm *>();
    const auto *scroll = form->findChild<QScrollArea *>();
    QVERIFY(scroll->verticalScrollBar()->isVisible());
    QCOMPARE(layoutFaults(*form).join(u'\n'), QString());
    const auto buttons = form->findChildren<Button *>();
    const auto submit = std::ranges::find_if(
        buttons, [](const Button *button) { return button->variant() == Button::Variant::Primary; });
    QVERIFY(submit != buttons.end());
    const QRect place((*submit)->mapTo(&desk.page, QPoint()), (*submit)->size());
    QVERIFY(desk.page.rect().contains(place));
    const auto rows = form->findChildren<OptionRow *>();
    auto *stage = *std::ranges::find(rows, u"Stage"_s, &QWidget::accessibleName);
    stage->setFocus(Qt::TabFocusReason); // whatever has the focus is scrolled into view
    const QWidget *focused = QApplication::focusWidget();
    QVERIFY(stage->isAncestorOf(focused));
    QVERIFY(scroll->viewport()->rect().contains(QRect(focused->mapTo(scroll->viewport(), QPoint()), focused->size())));
}

void tst_CustomerPage::theFormOfACallOpensAtItsTop()
{
    for (const int height : {440, 480, 520}) {
        Desk desk(EntityKind::Deal, {970, height}, WidthClass::Compact);
        desk.press(Qt::Key_L);
        QCoreApplication::processEvents();
        const auto *scroll = desk.page.findChild<ActivityForm *>()->findChild<QScrollArea *>();
        QCOMPARE(scroll->verticalScrollBar()->value(), 0);
    }
}

/// Stage and next step are what a call is logged for; the tone and suggestions come below and move nothing.
void tst_CustomerPage::theNextStepIsAboveWhatFewFillIn()
{
    Desk desk;
    desk.press(Qt::Key_L);
    const auto *form = desk.page.findChild<ActivityForm *>();
    const auto rows = form->findChildren<OptionRow *>();
    const auto top = [&](const QString &name) {
        const auto row = std::ranges::find(rows, name, &QWidget::accessibleName);
        return row == rows.end() || !(*row)->isVisible() ? -1 : (*row)->mapTo(form, QPoint()).y();
    };
    QVERIFY(top(u"Stage"_s) > 0);
    QVERIFY(top(u"Tone"_s) > top(u"Stage"_s));
    QVERIFY(top(u"Tone"_s) > top(u"Day of the next step"_s));
}

/// As the board's form does: without scrolling.
void tst_CustomerPage::theWholeFormIsSeenOnTheLowPageOfADeal()
{
    Desk desk(EntityKind::Deal, {984, 600}, WidthClass::Compact);
    desk.press(Qt::Key_L);
    QCoreApplication::processEvents();
    save(desk.page, u"deal-log-call"_s);
    const auto *scroll = desk.page.findChild<ActivityForm *>()->findChild<QScrollArea *>();
    QVERIFY(!scroll->verticalScrollBar()->isVisible());
    for (const auto *box : scroll->findChildren<QComboBox *>()) // the deal is the page's own
        QVERIFY(box->accessibleName() != u"Deal"_s || !box->isVisible());
}

void tst_CustomerPage::altAndANumberChooseTheStageWhileNotesAreWritten()
{
    Desk desk;
    desk.press(Qt::Key_L);
    desk.press(Qt::Key_1);
    desk.type(u"Wants it"_s);
    auto *notes = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    QVERIFY(notes);
    QTest::sendKeyEvent(QTest::Click, notes, Qt::Key_3, u"3"_s, Qt::AltModifier);
    QCOMPARE(notes->toPlainText(), u"Wants it"_s);
    QCOMPARE(QApplication::focusWidget(), notes);
    const auto rows = desk.page.findChild<ActivityForm *>()->findChildren<OptionRow *>();
    const auto stages = std::ranges::find(rows, u"Stage"_s, &QWidget::accessibleName);
    QVERIFY(stages != rows.end());
    const RecordId third
        = desk.store().select({EntityKind::Stage, {}, {}, {u"position"_s, false}, {}, -1, false})->id(2);
    QCOMPARE((*stages)->chosen(), third.toString());
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk.value(EntityKind::Deal, desk.customer.probes, u"stage"_s), Value(third));
}

/// Also where a stage that sets aside is stored before the lanes, as an import with stages of its own leaves it.
void tst_CustomerPage::aStageHasTheNumberThatItHasInTheMenu()
{
    Desk desk;
    const auto pipeline = valueOr<RecordId>(desk.value(EntityKind::Deal, desk.customer.probes, u"pipeline"_s));
    const auto stages = items::inBoardOrder(*items::readStages(desk.store(), pipeline));
    const RecordId aside = stages.front().id;
    const auto done = desk.store().commit(
        {u"Set aside"_s, Origin::user(), {Edit::update(EntityKind::Stage, aside, {{u"set_aside"_s, true}})}, {}});
    QVERIFY(done);
    const auto now = items::inBoardOrder(*items::readStages(desk.store(), pipeline));
    desk.press(Qt::Key_L);
    desk.press(Qt::Key_1);
    const auto rows = desk.page.findChild<ActivityForm *>()->findChildren<OptionRow *>();
    const auto offered = std::ranges::find(rows, u"Stage"_s, &QWidget::accessibleName);
    QVERIFY(offered != rows.end());
    QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_2, u"2"_s, Qt::AltModifier);
    QCOMPARE((*offered)->chosen(), now[1].id.toString());
    QVERIFY(now[1].id != aside);
}

void tst_CustomerPage::escClosesTheOpenFormBeforeThePage()
{
    Desk desk;
    desk.press(Qt::Key_N);
    desk.type(u"Half a sent"_s);
    desk.timeline().setFocus();
    desk.press(Qt::Key_Escape);
    QVERIFY(!desk.page.findChild<ActivityForm *>()->isVisible());
    QVERIFY(desk.page.findChild<Composer *>()->hasDraft()); // kept
}

void tst_CustomerPage::theOutcomeIsOneStopOfTabWithArrows()
{
    Desk desk;
    desk.press(Qt::Key_L);
    const auto *form = desk.page.findChild<ActivityForm *>();
    const auto rows = form->findChildren<OptionRow *>();
    const auto outcome = std::ranges::find(rows, u"Outcome"_s, &QWidget::accessibleName);
    QVERIFY(outcome != rows.end() && (*outcome)->isAncestorOf(QApplication::focusWidget()));
    desk.press(Qt::Key_Right);
    QCOMPARE((*outcome)->chosen(), u"no_answer"_s);
    QVERIFY((*outcome)->isAncestorOf(QApplication::focusWidget()));
    desk.press(Qt::Key_Tab);
    QVERIFY(!(*outcome)->isAncestorOf(QApplication::focusWidget()));
    desk.press(Qt::Key_Backtab, Qt::ShiftModifier);
    desk.press(Qt::Key_Left);
    QCOMPARE((*outcome)->chosen(), u"answered"_s);
}

void tst_CustomerPage::theFormKeepsItsClockAndTheNameOfTopicsInLine()
{
    Desk desk(EntityKind::Contact, {1068, 700});
    desk.press(Qt::Key_L);
    auto *form = desk.page.findChild<ActivityForm *>();
    const auto line = [form](const QWidget *widget) { return widget->mapTo(form, widget->rect().center()).y(); };
    const QLabel *topics = nullptr;
    for (const QLabel *label : form->findChildren<QLabel *>()) {
        if (label->text() == u"Topics")
            topics = label;
    }
    QVERIFY(topics);
    for (const int width : {560, 470}) {
        form->parentWidget()->setFixedWidth(width);
        QCoreApplication::processEvents();
        const auto rows = form->findChildren<OptionRow *>();
        const auto direction = std::ranges::find(rows, u"Direction"_s, &QWidget::accessibleName);
        QTRY_VERIFY(qAbs(line(form->findChild<CallClock *>()) - line(*direction)) < 8);
        const auto *field = topics->parentWidget()->findChild<FieldEditor *>();
        QVERIFY(field && qAbs(line(field) - line(topics)) < 8);
    }
}

void tst_CustomerPage::everythingInteractiveHasAName()
{
    Desk desk;
    desk.press(Qt::Key_L);
    for (const QWidget *widget : desk.page.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
            qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
    for (int row = 0; row < desk.model().rowCount(); ++row)
        QVERIFY(!desk.model().index(row).data(Qt::AccessibleTextRole).toString().isEmpty());
}

void tst_CustomerPage::modelsAreSound()
{
    Desk desk;
    QAbstractItemModelTester facts(
        &desk.page.findChild<FactsPanel *>()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester related(
        desk.page.findChild<RelatedPanel *>()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.workspace().commit(u"Edit"_s,
        {Edit::update(EntityKind::Contact, desk.customer.contact, {{u"website"_s, u"https://lindental.example"_s}}),
            Edit::create(EntityKind::Task, {}, {{u"title"_s, u"One more"_s}, {u"contact"_s, desk.customer.contact}})});
    desk.page.findChild<FactsPanel *>()->editField(u"birthday");
}

SATCHEL_GUI_TEST(tst_CustomerPage)
#include "tst_CustomerPage.moc"
