// SPDX-License-Identifier: GPL-3.0-or-later
// The import from choosing a file to taking it back, on a real store. With SATCHEL_SHEETS=DIR pictures of the steps are
// written there.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "tests/support/FlatWorkbook.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "ui/common/Appearance.h"
#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/FilterChip.h"
#include "ui/common/PageNames.h"
#include "ui/common/PastedText.h"
#include "ui/common/SegmentedControl.h"
#include "ui/imports/DealDialog.h"
#include "ui/imports/FileFacts.h"
#include "ui/imports/ImportPage.h"
#include "ui/imports/ImportSteps.h"
#include "ui/imports/IssueModel.h"
#include "ui/imports/MappingModel.h"
#include "ui/imports/MappingTable.h"
#include "ui/imports/NewDealsStrip.h"
#include "ui/imports/NewFieldDialog.h"
#include "ui/imports/ValueModel.h"
#include "ui/imports/ValuesStep.h"
#include "ui/lists/ListPage.h"

#include <algorithm>
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;

namespace {

struct Fixture
{
    Fixture()
        : workspace(store.release(), [this] { return store::Store::open(store.path(), store.clock, seed++); }),
          page(PageContext{workspace, *preferences})
    {
        page.setAutoFillBackground(true);
        page.setBackgroundRole(QPalette::Base);
        page.resize(1224, 872);
        page.activate();
        page.show();
    }

    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = store.folder() + u'/' + name;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test file");
        return path;
    }

    void openFile(const QString &path, EntityKind entity = EntityKind::Contact)
    {
        page.open({.page = page::import_, .entity = entity, .file = path});
    }

    Button *primary()
    {
        for (Button *button : page.findChildren<Button *>()) {
            if (button->variant() == Button::Variant::Primary && button->isVisibleTo(&page)
                && button->parentWidget()->isVisibleTo(&page))
                return button;
        }
        return nullptr;
    }

    /// Any button that a person sees, by its text or, without one, its name.
    QAbstractButton *button(const QString &text)
    {
        for (QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
            if ((button->text() == text || button->accessibleName() == text) && button->isVisibleTo(&page))
                return button;
        }
        return nullptr;
    }
    void click(const QString &text)
    {
        QAbstractButton *found = button(text);
        QVERIFY2(found, qPrintable(text));
        found->click();
    }
    bool shows(const QString &text)
    {
        return std::ranges::any_of(page.findChildren<QLabel *>(),
            [&](const QLabel *label) { return label->isVisibleTo(&page) && label->text().contains(text); });
    }
    /// From choosing the file to the end, by the button that goes on.
    void importAll(const QString &path, EntityKind entity = EntityKind::Contact,
        exchange::DuplicateRule rule = exchange::DuplicateRule::Skip)
    {
        openFile(path, entity);
        QTRY_COMPARE(page.step(), ImportPage::ColumnsStep);
        page.session().chooseRule(rule);
        while (page.step() < ImportPage::RunStepIndex) {
            QTRY_VERIFY(primary() && primary()->isEnabled());
            primary()->setFocus();
            primary()->click();
        }
        QTRY_VERIFY(page.session().isImported());
    }

    qint64 count()
    {
        store::Query query;
        query.entity = EntityKind::Contact;
        return *workspace.store().count(query);
    }

    void save(const QString &name)
    {
        const QString folder = qEnvironmentVariable("SATCHEL_SHEETS");
        QTest::qWait(1); // layouts settle
        if (!folder.isEmpty())
            page.grab().save(folder + u"/import-"_s + name + u".png"_s);
    }

    test::TestStore store;
    std::atomic<quint64> seed = 7; // another one each time: two imports have ids of their own
    items::Workspace workspace;
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    ImportPage page;
};

constexpr auto twoContacts = "First name;Last name\nAnna;Berg\nBen;Cohn\n";

QByteArray customers()
{
    QByteArray text = "Anrede;Vorname;Nachname;Firma;Position;E-Mail 1;Telefon "
                      "gesch.;Mobil;PLZ;Ort;Kd-Nr.;Status;Umsatz 24;Bemerkung;Fax\n";
    text += "Frau;Annika;Reinhardt-Vogelsang;Universitätsklinikum "
            "Lindental;Laborleitung;a.reinhardt@lindental.example;030 5550118-42;0151 "
            "55507714;14059;Berlin;K-100482;A-Kunde;12.400,50 €;Bitte nur vormittags anrufen;030 5550118-99\n";
    text += "Herr;Jürgen;Weißenfels;Hartmann "
            "KG;Betriebsleiter;j@hartmann.example;0521/555043;;33649;Bielefeld;K-100517;Interessent;0,00 €;Budget im "
            "Herbst;\n";
    text += "Frau;Zoë;Brandt;Hartmann KG;;kein Wert;+49 351 555;0176-555;01067;Dresden;K-100518;inaktiv;1.985.000,00 "
            "€;;\n";
    return text;
}

} // namespace

class tst_ImportPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// People whom an import of deals only named are filled in, unless somebody says otherwise.
    void whoHasLittleMoreThanANameIsUpdatedByDefault()
    {
        Fixture it;
        const auto make = [&](std::vector<FieldValue> values) {
            it.workspace.commit(u"Made"_s, {Edit::create(EntityKind::Contact, {}, std::move(values))});
        };
        make({{field::email, u"anna@example.com"_s}});
        const QString path = it.write(u"people.csv"_s, "First name,Last name,Email\nAnna,Berg,anna@example.com\n");
        it.openFile(path);
        QTRY_COMPARE(it.page.step(), ImportPage::ColumnsStep);
        QCOMPARE(it.page.session().rule(), exchange::DuplicateRule::Skip);
        it.page.session().tryOut();
        QTRY_VERIFY(it.page.session().isTriedOut());
        QCOMPARE(it.page.session().rule(), exchange::DuplicateRule::Update);
        QCOMPARE(it.page.session().result().updated, 1); // tried out with the rule that is shown
        it.page.session().chooseRule(exchange::DuplicateRule::Skip);
        it.page.session().tryOut();
        QTRY_VERIFY(it.page.session().isTriedOut());
        QCOMPARE(it.page.session().rule(), exchange::DuplicateRule::Skip);
    }

    void initTestCase();
    void goesFromAFileToRecordsAndBack();
    void endsWithTheRecordsItCreated();
    void saysWhichDealsMovedOnWithUnmetExitCriteria();
    void saysBeforeAndAfterWhatItCreatesBesides();
    void theListOfAnImportFollowsItsUndo();
    void openedForAnotherKindItBeginsAgain();
    void theCheckNamesTheRecordThatASkippedRowMatches();
    void theCheckListsTheRowsThatARuleRejects();
    void aRowThatMayBeSomebodyIsTickedInTheCheck();
    void thePreviewShowsADateAsItIsRead();
    void anUnknownChoiceLeavesItsFieldEmptyAndKeepsTheRow();
    void isOverOnceItIsLeft();
    void saysThatItWasUndoneAndKeepsTheFocus();
    void letsAPersonChooseTheSheet();
    void asksWhatForeignValuesMean();
    void showsWhatBecomesOfStagesThatAreCalledOtherwise();
    void theFileSaysWhatItsRecordsAre();
    void asksForAnEncodingThatNothingSays();
    void asksOnceForAColumnWhetherTheDayOrTheMonthComesFirst();
    void asksOnceForAColumnWhetherItHasThousandsOrFractions();
    void makesAFieldForAColumnThatHasNone();
    void createsADealForEachNewContact();
    void theDealThatIsAskedForHasTheColumnsThatNameIt();
    void aRowWithADealGetsItByItsColumns();
    void aStageOfNewDealsThatNothingMeansIsAskedFor();
    void anUpdateSaysWhichFieldsItChanges();
    void aCloseDateThatCanBeTwoDatesIsAskedFor();
    void aCopiedTableIsReadLikeItsFile();
    void namesPlacesAsTheProgramOfTheFileDoes();
    void I8_asksBeforeAnEarlierImportIsRolledBackAndSaysWhatChangedSince();
    void fitsANarrowWindowInBothDirections();
    void letsAPersonChooseAField();
    void saysWhyAFileCannotBeRead();
    void keepsMappings();
    void namesEverythingForScreenReaders();
    void newRecordsBelongToWhoImportsThemUnlessSomebodySaysOtherwise();

private:
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Appearance> m_appearance;
};

void tst_ImportPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication::setFont(QFont(u"Inter"_s, 10));
    m_preferences = Preferences::transient();
    m_preferences->setThemeMode(
        qEnvironmentVariableIsSet("SATCHEL_DARK") ? Preferences::ThemeMode::Dark : Preferences::ThemeMode::Light);
    m_appearance = std::make_unique<Appearance>(*m_preferences);
}

void tst_ImportPage::goesFromAFileToRecordsAndBack()
{
    Fixture it;
    it.save(u"1-file"_s);
    QSignalSpy read(&it.page.session(), &ImportSession::fileRead);
    it.openFile(it.write(u"kunden.csv"_s, customers()));
    QVERIFY(read.wait());
    QCOMPARE(it.page.step(), ImportPage::ColumnsStep);
    QCOMPARE(it.page.session().mapping().columns[1].target, u"first_name"_s);
    it.save(u"2-columns"_s);
    QSignalSpy tried(&it.page.session(), &ImportSession::triedOut);
    it.page.session().setTarget(11, {}); // the status has names of its own; another test
    it.primary()->click();
    QCOMPARE(it.page.step(), ImportPage::DuplicatesStep);
    QVERIFY(tried.wait());
    QCOMPARE(it.page.session().duplicates().value_or(-1), 0);
    it.save(u"3-duplicates"_s);
    it.primary()->click();
    QCOMPARE(it.page.step(), ImportPage::CheckStepIndex);
    QVERIFY(it.page.session().isTriedOut()); // counted once
    QCOMPARE(it.page.session().result().created, 3);
    QCOMPARE(it.page.session().result().leftEmpty, 1);
    it.save(u"4-check"_s);
    QStringList figures; // what becomes of the rows
    for (const QLabel *label : it.page.findChild<CheckStep *>()->findChildren<QLabel *>())
        figures += label->text();
    QVERIFY2(
        figures.contains(u"New"_s) && figures.contains(u"Skipped: already exists"_s) && figures.contains(u"Rejected"_s),
        qPrintable(figures.join(u" | "_s)));
    auto *issues = it.page.findChild<CheckStep *>()->findChild<IssueModel *>();
    QCOMPARE(issues->index(0, 2).data().toString(), u"Field left empty"_s);
    it.page.findChild<CheckStep *>()->findChild<SegmentedControl *>()->setCurrentIndex(1); // the row instead
    QVERIFY(tried.wait());
    QCOMPARE(it.page.session().result().created, 2);
    QCOMPARE(it.page.session().result().failed, 1);
    QCOMPARE(issues->index(0, 2).data().toString(), u"Row rejected"_s);
    QCOMPARE(it.count(), 0);
    it.save(u"4b-check"_s);
    QSignalSpy finished(&it.page.session(), &ImportSession::finished);
    QVERIFY(it.workspace.tasks().isEmpty()); // a trial may be cancelled
    it.primary()->click();
    QCOMPARE(it.workspace.tasks().labels().size(), 1); // closing the window asks
    QVERIFY(finished.wait());
    QVERIFY(it.workspace.tasks().isEmpty());
    QCOMPARE(it.count(), 2);
    it.save(u"5-done"_s);
    QVERIFY(it.workspace.canUndo());
    it.page.session().takeBack();
    QTRY_COMPARE(it.count(), 0);
    it.page.open({});
    QTRY_VERIFY(store::ImportHistory(it.workspace.store()).list()->front().isUndone);
}

void tst_ImportPage::endsWithTheRecordsItCreated()
{
    Fixture it;
    it.importAll(it.write(u"two.csv"_s, twoContacts));
    QSignalSpy navigated(&it.page, &Page::navigateTo);
    it.click(u"Show the 2 contacts"_s);
    const auto target = navigated.takeFirst().first().value<Target>();
    QCOMPARE(target.page, QString(page::contacts));
    QCOMPARE(target.changeSet, it.page.session().result().changeSet);
    QVERIFY(it.workspace.store().commit(
        {u"Add"_s, Origin::user(), {Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, u"Other"_s}})}, {}}));
    ListPage list(PageContext{it.workspace, *it.preferences}, EntityKind::Contact);
    list.resize(1200, 800);
    list.show();
    list.open(target);
    QTRY_VERIFY(list.model().isComplete());
    QCOMPARE(list.model().rowCount(), 2);
    QVERIFY(list.importedChip().isVisibleTo(&list));
    QVERIFY(list.importedChip().accessibleName().contains(u"two.csv"_s));
    QTest::qWait(1); // layouts settle
    if (const QString folder = qEnvironmentVariable("SATCHEL_SHEETS"); !folder.isEmpty())
        list.grab().save(folder + u"/import-8-list.png"_s);
    list.open({.page = page::contacts}); // away and back
    QCOMPARE(list.model().rowCount(), 2);
    QCOMPARE(list.current().changeSet, target.changeSet);
    Q_EMIT list.importedChip().removed();
    QTRY_COMPARE(list.model().rowCount(), 3);
    QVERIFY(!list.importedChip().isVisibleTo(&list));
}

void tst_ImportPage::saysWhichDealsMovedOnWithUnmetExitCriteria()
{
    Fixture it;
    store::Store &store = it.workspace.store();
    const auto make = [&](EntityKind entity, std::vector<FieldValue> values) {
        const auto done = store.commit({u"Make"_s, Origin::user(), {Edit::create(entity, {}, std::move(values))}, {}});
        return done->ids.front();
    };
    const auto stage = store.select(
        {EntityKind::Stage, {}, Filter::equals(field::name, u"New Lead"_s), {}, {}, 1, false});
    const RecordId playbook = make(
        EntityKind::Playbook, {{field::name, u"First talk"_s}, {field::stage, stage->id(0)}});
    make(EntityKind::PlaybookItem,
        {{field::playbook, playbook}, {field::kind, QString(choice::criterion)},
            {field::title, u"A campaign is named"_s}, {field::condition, u"campaign is not empty"_s}});
    const RecordId company = make(EntityKind::Company, {{field::name, u"X AG"_s}});
    make(EntityKind::Deal, {{field::title, u"Loggers"_s}, {field::company, company}, {field::stage, stage->id(0)}});
    it.openFile(it.write(u"deals.csv"_s, "Deal title,Organization,Pipeline,Stage\nLoggers,X AG,Sales,Qualified\n"),
        EntityKind::Deal);
    QTRY_COMPARE(it.page.step(), ImportPage::ColumnsStep);
    it.page.session().chooseRule(exchange::DuplicateRule::Update);
    const auto goOn = [&it](int step) {
        while (it.page.step() < step) {
            QTRY_VERIFY(it.primary() && it.primary()->isEnabled());
            it.primary()->click();
        }
    };
    goOn(ImportPage::CheckStepIndex);
    const auto *foretold = it.page.findChild<CheckStep *>()->findChild<QLabel *>(u"movedUnmet"_s);
    QVERIFY(foretold);
    QTRY_VERIFY(foretold->isVisibleTo(&it.page));
    goOn(ImportPage::RunStepIndex);
    QTRY_VERIFY(it.page.session().isImported());
    QCOMPARE(it.page.session().result().updated, 1);
    const auto *warning = it.page.findChild<RunStep *>()->findChild<QLabel *>(u"movedUnmet"_s);
    QVERIFY(warning);
    QTRY_VERIFY(warning->isVisibleTo(&it.page));
    QVERIFY2(warning->text().contains(u"Loggers"_s), qPrintable(warning->text()));
    QCOMPARE(warning->text(), foretold->text());
    QCOMPARE(warning->toolTip(), foretold->toolTip());
    QVERIFY2(warning->toolTip().contains(u"A campaign is named"_s), qPrintable(warning->toolTip()));
    it.click(u"Undo import"_s);
    QTRY_VERIFY(it.page.session().isUndone());
    QVERIFY(!warning->isVisibleTo(&it.page));
}

void tst_ImportPage::saysBeforeAndAfterWhatItCreatesBesides()
{
    Fixture it;
    it.openFile(it.write(u"people.csv"_s, "First name;Last name;Company\nAnna;Berg;X AG\nBen;Cohn;Y AG\n"));
    QTRY_COMPARE(it.page.step(), ImportPage::ColumnsStep);
    const QString told = u"2 companies"_s;
    while (it.page.step() < ImportPage::CheckStepIndex) {
        QTRY_VERIFY(it.primary() && it.primary()->isEnabled());
        it.primary()->click();
    }
    QTRY_VERIFY(it.shows(told));
    while (it.page.step() < ImportPage::RunStepIndex) {
        QTRY_VERIFY(it.primary() && it.primary()->isEnabled());
        it.primary()->click();
    }
    QTRY_VERIFY(it.page.session().isImported());
    QTRY_VERIFY(it.shows(told));
}

/// The page of contacts showed "Imported 80 deals" until another button was pressed.
void tst_ImportPage::openedForAnotherKindItBeginsAgain()
{
    Fixture it;
    it.importAll(it.write(u"two.csv"_s, twoContacts));
    it.page.open({.page = page::import_, .entity = EntityKind::Contact}); // back to what became of it
    QCOMPARE(it.page.step(), ImportPage::RunStepIndex);
    it.page.open({.page = page::import_, .entity = EntityKind::Company});
    QCOMPARE(it.page.step(), ImportPage::FileStepIndex);
    QVERIFY(!it.page.session().hasFile());
    QCOMPARE(it.page.title(), u"Import companies"_s);
}

void tst_ImportPage::theCheckNamesTheRecordThatASkippedRowMatches()
{
    Fixture it;
    QVERIFY(it.workspace.store().commit({u"Add"_s, Origin::user(),
        {Edit::create(EntityKind::Contact, {},
            {{u"first_name"_s, u"Anna"_s}, {u"last_name"_s, u"Berg"_s}, {u"job_title"_s, u"Buyer"_s}})},
        {}}));
    it.openFile(it.write(u"two.csv"_s, twoContacts));
    QTRY_COMPARE(it.page.step(), ImportPage::ColumnsStep);
    while (it.page.step() < ImportPage::CheckStepIndex) {
        QTRY_VERIFY(it.primary() && it.primary()->isEnabled());
        it.primary()->click();
    }
    QTRY_VERIFY(it.page.session().isTriedOut());
    const IssueModel *lines = nullptr; // each step has its own
    const auto hasLines = [](const IssueModel *model) { return model->rowCount() > 0; };
    QTRY_VERIFY(std::ranges::any_of(it.page.findChildren<IssueModel *>(), hasLines));
    for (const IssueModel *model : it.page.findChildren<IssueModel *>())
        lines = hasLines(model) ? model : lines;
    QCOMPARE(lines->rowCount(), 1);
    QCOMPARE(lines->index(0, 0).data().toString(), u"2"_s);
    QCOMPARE(lines->index(0, 2).data().toString(), u"Row skipped"_s);
    QVERIFY(lines->index(0, 3).data().toString().contains(u"Anna Berg"_s));
}

void tst_ImportPage::theCheckListsTheRowsThatARuleRejects()
{
    Fixture it;
    QVERIFY(it.workspace.store().commit({u"Add"_s, Origin::user(),
        {Edit::create(EntityKind::ValidationRule, {},
            {{u"name"_s, u"Rule"_s}, {u"entity"_s, u"contact"_s}, {u"condition"_s, u"first_name != \"Ben\""_s},
                {u"message"_s, u"No Bens."_s}})},
        {}}));
    it.openFile(it.write(u"two.csv"_s, twoContacts));
    QTRY_COMPARE(it.page.step(), ImportPage::ColumnsStep);
    while (it.page.step() < ImportPage::CheckStepIndex) {
        QTRY_VERIFY(it.primary() && it.primary()->isEnabled());
        it.primary()->click();
    }
    QTRY_VERIFY(it.page.session().isTriedOut());
    QCOMPARE(it.page.session().result().failed, 1);
    const auto *lines = it.page.findChild<CheckStep *>()->findChild<IssueModel *>();
    QTRY_COMPARE(lines->rowCount(), 1);
    QCOMPARE(lines->index(0, 2).data().toString(), u"Row rejected"_s);
    QCOMPARE(lines->index(0, 1).data().toString(), u"A · First name"_s); // where to mend it
    QCOMPARE(lines->index(0, 3).data().toString(), u"No Bens."_s); // it says the value itself
    it.save(u"4c-check"_s);
}

void tst_ImportPage::aRowThatMayBeSomebodyIsTickedInTheCheck()
{
    Fixture it;
    const RecordId company = it.workspace.store().newId();
    QVERIFY(it.workspace.store().commit({u"Add"_s, Origin::user(),
        {Edit::create(EntityKind::Company, company, {{field::name, u"Berg KG"_s}}),
            Edit::create(EntityKind::Contact, {},
                {{field::first_name, u"Anna"_s}, {field::last_name, u"Berg"_s}, {field::email, u"a@old.example"_s},
                    {field::company, company}})},
        {}}));
    it.openFile(it.write(u"two.csv"_s,
        "First name;Last name;Email;Company\nAnna;Berg;a@new.example;Berg KG\nBen;Cohn;b@new.example;Berg KG\n"));
    QTRY_COMPARE(it.page.step(), ImportPage::ColumnsStep);
    while (it.page.step() < ImportPage::CheckStepIndex) {
        QTRY_VERIFY(it.primary() && it.primary()->isEnabled());
        it.primary()->click();
    }
    QTRY_VERIFY(it.page.session().isTriedOut());
    auto *check = it.page.findChild<CheckStep *>();
    auto *table = check->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    const QModelIndex line = table->model()->index(0, 2);
    QCOMPARE(line.data(Qt::CheckStateRole), QVariant(Qt::Unchecked));
    QVERIFY(line.siblingAtColumn(3).data().toString().contains(u"same name and company"_s));
    it.save(u"4d-check"_s);
    table->setFocus();
    table->setCurrentIndex(line);
    QTest::keyClick(table, Qt::Key_Space);
    QTRY_VERIFY(it.page.session().isTriedOut());
    QTRY_COMPARE(table->model()->index(0, 2).data(Qt::CheckStateRole), QVariant(Qt::Checked));
    QCOMPARE(table->currentIndex(), table->model()->index(0, 2)); // the keyboard stays in the list
    QCOMPARE(it.page.session().result().created, 1);
    QCOMPARE(it.page.session().result().skipped, 1);
    auto *choice = check->findChildren<SegmentedControl *>().last();
    QVERIFY(choice->isVisibleTo(check));
    choice->setCurrentIndex(1);
    QTRY_VERIFY(it.page.session().isTriedOut());
    QCOMPARE(it.page.session().result().skipped, 1);
}

void tst_ImportPage::thePreviewShowsADateAsItIsRead()
{
    Fixture it;
    it.openFile(it.write(u"born.csv"_s, "First name;Last name;Birthday\nAnna;Berg;03.04.1980\nBen;Cohn;25.12.1981\n"));
    QTRY_COMPARE(it.page.step(), ImportPage::ColumnsStep);
    const auto *facts = it.page.findChild<FileFacts *>();
    QVERIFY2(!facts->accessibleName().contains(u"03.04.1980"_s), qPrintable(facts->accessibleName()));
    QVERIFY2(facts->accessibleName().contains(QLocale().monthName(4, QLocale::ShortFormat)),
        qPrintable(facts->accessibleName()));
    QVERIFY(facts->minimumSizeHint().height() > facts->sizeHint().height() / 2); // and it can be scrolled
}

void tst_ImportPage::theListOfAnImportFollowsItsUndo()
{
    Fixture it;
    ChangeSet others{u"Add"_s, Origin::user(), {}, {}};
    for (int i = 0; i < 800; ++i)
        others.edits.push_back(Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, u"Other %1"_s.arg(i)}}));
    QVERIFY(it.workspace.store().commit(others));
    it.importAll(it.write(u"two.csv"_s, twoContacts));
    ListPage list(PageContext{it.workspace, *it.preferences}, EntityKind::Contact);
    list.resize(1200, 800);
    list.show();
    list.open({.page = page::contacts, .file = u"two.csv"_s, .changeSet = it.page.session().result().changeSet});
    QTRY_VERIFY(list.model().isComplete());
    QCOMPARE(list.model().rowCount(), 2);
    it.workspace.undo();
    QTRY_COMPARE(it.count(), 800);
    QTRY_VERIFY(!list.importedChip().isVisibleTo(&list));
    QTRY_COMPARE(list.model().rowCount(), 800);
}

void tst_ImportPage::anUnknownChoiceLeavesItsFieldEmptyAndKeepsTheRow()
{
    Fixture it;
    it.importAll(it.write(u"stages.csv"_s, "First name;Last name;Lifecycle\nAnna;Berg;Customer\nBen;Cohn;Galactic\n"));
    QCOMPARE(it.page.session().result().created, 2);
    QCOMPARE(it.page.session().result().failed, 0);
    const auto rows = it.workspace.store().select(
        {EntityKind::Contact, {field::lifecycle}, {}, {u"last_name"_s, false}, {}, -1, false});
    QCOMPARE(rows->text(0, 0), u"customer"_s);
    QCOMPARE(rows->text(1, 0), QString());
}

void tst_ImportPage::isOverOnceItIsLeft()
{
    for (const QString &way : {u"Exit import"_s, u"Import another file"_s}) {
        Fixture it;
        it.importAll(it.write(u"two.csv"_s, twoContacts));
        QVERIFY(it.shows(u"Imported 2 contacts"_s));
        it.click(way);
        QCOMPARE(it.page.step(), ImportPage::FileStepIndex);
        QVERIFY(!it.page.session().hasFile());
        QVERIFY(!it.button(u"Continue to columns"_s));
        QVERIFY(!it.shows(u"two.csv"_s));
        QCOMPARE(it.count(), 2);
        it.importAll(it.write(u"three.csv"_s, "First name;Last name\nCleo;Dorn\n")); // the next one
        QCOMPARE(it.count(), 3);
    }
}

void tst_ImportPage::saysThatItWasUndoneAndKeepsTheFocus()
{
    Fixture it;
    QVERIFY(QTest::qWaitForWindowActive(&it.page));
    it.importAll(it.write(u"two.csv"_s, twoContacts));
    QAbstractButton *another = it.button(u"Import another file"_s);
    // The button that began the import is gone.
    QCOMPARE(QApplication::focusWidget(), it.button(u"Show the 2 contacts"_s));
    it.button(u"Undo import"_s)->setFocus();
    it.click(u"Undo import"_s);
    QCOMPARE(it.count(), 0);
    QVERIFY(!it.shows(u"Imported 2 contacts"_s));
    QVERIFY(it.shows(u"The import was undone"_s));
    QVERIFY(!it.button(u"Undo import"_s));
    QCOMPARE(QApplication::focusWidget(), another);
    it.workspace.redo();
    QVERIFY(it.shows(u"Imported 2 contacts"_s));
    QVERIFY(it.button(u"Undo import"_s));
    it.workspace.undo(); // wherever it is undone
    QVERIFY(it.shows(u"The import was undone"_s));
}

void tst_ImportPage::letsAPersonChooseTheSheet()
{
    Fixture fixture;
    fixture.openFile(fixture.write(u"book.fods"_s,
        test::flatWorkbook({{"Leads", {{"First name", "Last name"}, {"Anna", "Berg"}}}, {"Empty", {}},
            {"Customers", {{"First name", "Last name", "City"}, {"Ben", "Cohn", "Ulm"}}}})));
    QTRY_VERIFY(fixture.page.session().hasFile());
    QCOMPARE(fixture.page.step(), ImportPage::FileStepIndex);
    QComboBox *sheets = nullptr;
    for (QComboBox *each : fixture.page.findChildren<QComboBox *>())
        sheets = each->accessibleName() == u"Sheet of the workbook" ? each : sheets;
    QVERIFY(sheets && sheets->isVisibleTo(&fixture.page));
    QCOMPARE(sheets->count(), 3);
    QCOMPARE(sheets->currentText(), u"Leads"_s);
    fixture.save(u"sheets"_s);
    sheets->setCurrentIndex(1);
    Q_EMIT sheets->textActivated(u"Empty"_s);
    QTRY_VERIFY(!fixture.page.session().isWorking());
    QVERIFY(!fixture.page.session().hasFile());
    QVERIFY(sheets->isVisibleTo(&fixture.page)); // another choice is possible
    QCOMPARE(sheets->currentText(), u"Empty"_s);
    sheets->setCurrentIndex(2);
    Q_EMIT sheets->textActivated(u"Customers"_s);
    QTRY_COMPARE(fixture.page.session().preview().columns.size(), 3);
    QCOMPARE(sheets->currentText(), u"Customers"_s);
    for (Button *each : fixture.page.findChildren<Button *>()) {
        if (each->text() == u"Continue to columns" && each->isVisibleTo(&fixture.page))
            each->click();
    }
    QCOMPARE(fixture.page.step(), ImportPage::ColumnsStep);
}

void tst_ImportPage::asksWhatForeignValuesMean()
{
    Fixture it;
    QSignalSpy read(&it.page.session(), &ImportSession::fileRead);
    it.openFile(it.write(u"kunden.csv"_s, customers()));
    QVERIFY(read.wait());
    it.page.session().setTarget(11, u"lifecycle"_s);
    it.primary()->click();
    QCOMPARE(it.page.step(), ImportPage::ValuesStepIndex);
    auto *table = it.page.findChild<ValuesStep *>()->findChild<QTableView *>();
    QAbstractItemModelTester tester(table->model());
    QStringList meanings;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        meanings << table->model()->index(row, ValueModel::ValueColumn).data().toString() + u": "_s
                + table->model()->index(row, ValueModel::MeaningColumn).data().toString();
    meanings.sort();
    QCOMPARE(meanings,
        (QStringList{u"A-Kunde: Choose what it means"_s, u"Interessent: Lead"_s, u"inaktiv: Former customer"_s}));
    it.save(u"2b-values"_s);
    const auto rowOf = [&](const QString &value) {
        return table->model()
            ->match(table->model()->index(0, 0), Qt::DisplayRole, value, 1, Qt::MatchExactly)
            .value(0)
            .row();
    };
    const QModelIndex customer = table->model()->index(rowOf(u"A-Kunde"_s), ValueModel::MeaningColumn);
    table->setCurrentIndex(customer);
    QTest::keyClick(table, Qt::Key_Return);
    auto *box = table->findChild<QComboBox *>();
    QVERIFY(box);
    QVERIFY(!box->accessibleName().isEmpty());
    QVERIFY(table->model()->setData(customer, u"customer"_s));
    QVERIFY(table->model()->setData(
        table->model()->index(rowOf(u"inaktiv"_s), ValueModel::MeaningColumn), ValueModel::leaveEmptyKey));
    QCOMPARE(it.page.session().mapping().columns[11].values.value(u"A-Kunde"_s), u"customer"_s);
    QVERIFY(it.page.session().mapping().columns[11].values.contains(u"inaktiv"_s));
    QSignalSpy tried(&it.page.session(), &ImportSession::triedOut);
    it.primary()->click();
    QCOMPARE(it.page.step(), ImportPage::DuplicatesStep);
    QVERIFY(tried.wait());
    QCOMPARE(it.page.session().result().created, 3);
    QCOMPARE(it.page.session().result().leftEmpty, 1); // an address, no status
}

void tst_ImportPage::showsWhatBecomesOfStagesThatAreCalledOtherwise()
{
    Fixture it;
    QSignalSpy read(&it.page.session(), &ImportSession::fileRead);
    QByteArray text = "Title;Stage;Value\n";
    for (const char *stage : {"Won", "Won", "Lost", "Proposal", "Lab test", "Qualified"})
        text += QByteArray("Deal ") + QByteArray::number(text.size()) + ';' + stage + ";100\n";
    it.openFile(it.write(u"deals.csv"_s, text), EntityKind::Deal);
    QVERIFY(read.wait());
    it.primary()->click();
    QCOMPARE(it.page.step(), ImportPage::ValuesStepIndex);
    auto *model = it.page.findChild<ValuesStep *>()->findChild<QTableView *>()->model();
    QAbstractItemModelTester tester(model);
    QStringList meanings;
    for (int row = 0; row < model->rowCount(); ++row)
        meanings << model->index(row, ValueModel::ValueColumn).data().toString() + u": "_s
                + model->index(row, ValueModel::MeaningColumn).data().toString();
    meanings.sort();
    QCOMPARE(meanings,
        (QStringList{u"Lab test: Create “Lab test” (stage)"_s, u"Lost: Closed Lost"_s, u"Proposal: Proposal Sent"_s,
            u"Won: Closed Won"_s}));
    QVERIFY(it.shows(u"1 value has no match here and will be created."_s));
    it.save(u"2d-stages"_s);
    const auto lab = model->match(model->index(0, 0), Qt::DisplayRole, u"Lab test"_s, 1, Qt::MatchExactly).value(0);
    QVERIFY(model->setData(lab.siblingAtColumn(ValueModel::MeaningColumn), ValueModel::leaveEmptyKey));
    QSignalSpy finished(&it.page.session(), &ImportSession::finished);
    it.page.session().start();
    QVERIFY(finished.wait());
    QCOMPARE(it.page.session().result().created, 6);
    QCOMPARE(it.page.session().result().createdBeside, 0);
    const auto won = it.workspace.store().count(
        {EntityKind::Deal, {}, *parseFilter(it.workspace.schema(), EntityKind::Deal, u"status = \"won\""_s), {}, {}});
    QCOMPARE(*won, 2);
}

void tst_ImportPage::theFileSaysWhatItsRecordsAre()
{
    Fixture it;
    it.importAll(it.write(u"people.csv"_s, twoContacts));
    QSignalSpy read(&it.page.session(), &ImportSession::fileRead);
    it.page.open({.page = page::import_,
        .file = it.write(
            u"deals.csv"_s, "Deal;Company;Stage;Value;Close date\nRoof;Aalto;Qualified;100;2026-12-01\n")});
    QVERIFY(read.wait());
    QCOMPARE(it.page.session().entity().kind, EntityKind::Deal);
    it.page.session().chooseEntity(EntityKind::Lead); // a person knows better
    QCOMPARE(it.page.session().entity().kind, EntityKind::Lead);
}

void tst_ImportPage::asksForAnEncodingThatNothingSays()
{
    Fixture it;
    QSignalSpy read(&it.page.session(), &ImportSession::fileRead);
    const QByteArray russian = "\xC8\xEC\xFF;\xC3\xEE\xF0\xEE\xE4\n\xC8\xE2\xE0\xED\xEE\xE2;"
                               "\xCC\xEE\xF1\xEA\xE2\xE0\n\xCF\xE5\xF2\xF0\xEE\xE2;\xCC\xEE\xF1\xEA\xE2\xE0\n";
    it.openFile(it.write(u"people.csv"_s, russian));
    QVERIFY(read.wait());
    QCOMPARE(it.page.step(), ImportPage::FileStepIndex);
    QVERIFY(it.shows(u"Check that this is readable"_s));
    QVERIFY(it.shows(u"Иванов"_s));
    it.page.session().readEncoding(u"KOI8-R"_s);
    QVERIFY(read.wait());
    QCOMPARE(it.page.step(), ImportPage::ColumnsStep); // a person said it
    QVERIFY(!it.page.session().isEncodingOpen());
}

void tst_ImportPage::asksOnceForAColumnWhetherTheDayOrTheMonthComesFirst()
{
    Fixture it;
    QSignalSpy read(&it.page.session(), &ImportSession::fileRead);
    it.openFile(it.write(u"dates.csv"_s, "First name,Last name,Birthday\nAnna,Berg,03/04/1980\nBen,Cohn,05/06/1981\n"));
    QVERIFY(read.wait());
    it.primary()->click();
    QCOMPARE(it.page.step(), ImportPage::ValuesStepIndex);
    QAbstractItemModel *model = it.page.findChild<ValuesStep *>()->findChild<QTableView *>()->model();
    QCOMPARE(model->rowCount(), 1);
    const QModelIndex meaning = model->index(0, ValueModel::MeaningColumn);
    QCOMPARE(
        model->index(0, ValueModel::ValueColumn).data().toString(), u"03/04/1980 and the other dates of the column"_s);
    QCOMPARE(meaning.data(ValueModel::LabelsRole).toStringList(),
        (QStringList{u"Thursday, 3 April 1980 · Friday, 5 June 1981"_s,
            u"Tuesday, 4 March 1980 · Wednesday, 6 May 1981"_s, u"Choose what it means"_s}));
    QVERIFY(meaning.data(ValueModel::IsOpenRole).toBool());
    it.save(u"2c-dates"_s);
    QVERIFY(model->setData(meaning, u"month_first"_s));
    QCOMPARE(meaning.data().toString(), u"Tuesday, 4 March 1980 · Wednesday, 6 May 1981"_s);
    QSignalSpy finished(&it.page.session(), &ImportSession::finished);
    it.page.session().start();
    QVERIFY(finished.wait());
    QCOMPARE(it.page.session().result().leftEmpty, 0);
    const auto days = it.workspace.store().select({EntityKind::Contact, {u"birthday"_s}, {}, {}, {}, -1, false});
    QCOMPARE(days->value(0, 0), Value(QDate(1980, 3, 4)));
}

void tst_ImportPage::asksOnceForAColumnWhetherItHasThousandsOrFractions()
{
    Fixture it;
    Field field;
    field.label = u"Weight"_s;
    field.type = FieldType::Decimal;
    QVERIFY_RESULT(it.workspace.store().addCustomField(EntityKind::Contact, field));
    QSignalSpy read(&it.page.session(), &ImportSession::fileRead);
    it.openFile(it.write(u"numbers.csv"_s, "First name;Last name;Weight\nAnna;Berg;1.234\nBen;Cohn;2.500\n"));
    QVERIFY(read.wait());
    it.primary()->click();
    QCOMPARE(it.page.step(), ImportPage::ValuesStepIndex);
    QAbstractItemModel *model = it.page.findChild<ValuesStep *>()->findChild<QTableView *>()->model();
    QCOMPARE(model->rowCount(), 1);
    const QModelIndex meaning = model->index(0, ValueModel::MeaningColumn);
    QCOMPARE(
        model->index(0, ValueModel::ValueColumn).data().toString(), u"1.234 and the other numbers of the column"_s);
    QCOMPARE(meaning.data(ValueModel::LabelsRole).toStringList(),
        (QStringList{u"Thousands: 1,234 · 2,500"_s, u"Decimals: 1.234 · 2.5"_s, u"Choose what it means"_s}));
    QVERIFY(meaning.data(ValueModel::IsOpenRole).toBool());
    QVERIFY(model->setData(meaning, u","_s));
    QVERIFY(!meaning.data(ValueModel::IsOpenRole).toBool());
    QSignalSpy finished(&it.page.session(), &ImportSession::finished);
    it.page.session().start();
    QVERIFY(finished.wait());
    QCOMPARE(it.page.session().result().leftEmpty, 0);
    const auto weights = it.workspace.store().select({EntityKind::Contact, {u"x_weight"_s}, {}, {}, {}, -1, false});
    QCOMPARE(weights->value(0, 0), Value(Decimal::fromInteger(1234)));
}

void tst_ImportPage::makesAFieldForAColumnThatHasNone()
{
    Fixture it;
    QSignalSpy read(&it.page.session(), &ImportSession::fileRead);
    it.openFile(it.write(u"rating.csv"_s, "First name;Last name;Umsatz 24\nAnna;Berg;12.400,50 €\nBen;Cohn;0,00 €\n"));
    QVERIFY(read.wait());
    auto *model = it.page.findChild<MappingModel *>();
    const QModelIndex target = model->index(2, MappingModel::FieldColumn);
    QCOMPARE(target.data().toString(), u"Do not import"_s);
    QVERIFY(model->setData(target, MappingModel::newFieldKey));
    auto *dialog = it.page.window()->findChild<NewFieldDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLineEdit *>()->text(), u"Umsatz 24"_s);
    QCOMPARE(dialog->findChild<QComboBox *>()->currentText(), u"Amount of money"_s);
    dialog->findChild<QLineEdit *>()->setText(u"First name"_s);
    dialog->accept();
    QVERIFY(dialog->isVisible()); // the name is taken
    dialog->findChild<QLineEdit *>()->setText(u"Revenue 24"_s);
    dialog->accept();
    QCOMPARE(target.data().toString(), u"Revenue 24 (new field)"_s);
    QVERIFY(!it.workspace.schema().entity(EntityKind::Contact).find(u"x_revenue_24"_s)); // not before the import

    it.page.session().tryOut();
    QTRY_VERIFY(it.page.session().isTriedOut());
    QCOMPARE(it.page.session().result().created, 2);
    QCOMPARE(it.page.session().result().leftEmpty, 0);
    QCOMPARE(it.page.session().result().newFields, QStringList{u"Revenue 24"_s});
    QVERIFY(!it.workspace.schema().entity(EntityKind::Contact).find(u"x_revenue_24"_s));

    QSignalSpy finished(&it.page.session(), &ImportSession::finished);
    it.page.session().start();
    QVERIFY(finished.wait());
    QTRY_VERIFY(it.workspace.schema().entity(EntityKind::Contact).find(u"x_revenue_24"_s));
    const auto values = it.workspace.store().select({EntityKind::Contact, {u"x_revenue_24"_s}, {}, {}, {}, -1, false});
    QCOMPARE(values->value(0, 0), Value(*Money::fromString(u"12400.50", *Currency::fromCode(u"EUR"))));
    it.page.session().takeBack();
    QTRY_VERIFY(it.page.session().isUndone());
    QCOMPARE(it.count(), 0);
    QTRY_VERIFY(!it.workspace.schema().entity(EntityKind::Contact).find(u"x_revenue_24"_s)); // one step with it
}

void tst_ImportPage::createsADealForEachNewContact()
{
    Fixture it;
    QSignalSpy read(&it.page.session(), &ImportSession::fileRead);
    it.openFile(
        it.write(u"deals.csv"_s, "First name;Last name;Company;Budget\nAnna;Berg;Berg KG;12.500,00\nBen;Cohn;;\n"));
    QVERIFY(read.wait());
    auto *wanted = it.page.findChild<NewDealsStrip *>()->findChild<QCheckBox *>();
    QVERIFY(wanted->isVisibleTo(&it.page));
    wanted->click();
    QVERIFY(!wanted->isChecked()); // until the dialog has an answer
    auto *dialog = it.page.window()->findChild<DealDialog *>();
    QVERIFY(dialog);
    for (QComboBox *box : dialog->findChildren<QComboBox *>()) {
        if (const int column = box->findText(u"Column “Budget”"_s); box->accessibleName() == u"Value")
            box->setCurrentIndex(column);
    }
    dialog->accept();
    QVERIFY(wanted->isChecked());
    QSignalSpy finished(&it.page.session(), &ImportSession::finished);
    it.page.session().start();
    QVERIFY(finished.wait());
    QCOMPARE(it.page.session().result().deals, 2);
    QVERIFY(it.shows(u"Imported 2 contacts and 2 deals"_s) || it.page.step() != ImportPage::RunStepIndex);
    QSignalSpy navigated(&it.page, &Page::navigateTo);
    auto *step = it.page.findChild<RunStep *>();
    const auto buttons = step->findChildren<Button *>();
    (*std::ranges::find(buttons, u"Show the 2 deals"_s, &Button::text))->click();
    QCOMPARE(navigated.takeFirst().first().value<Target>().page, presentationOf(EntityKind::Deal).page);
    const auto deals = it.workspace.store().select(
        {EntityKind::Deal, {field::title, field::value}, {}, {field::title, false}, {}, -1, false});
    QCOMPARE(deals->size(), 2);
    QCOMPARE(deals->value(0, 0), Value(u"Ben Cohn"_s));
    QCOMPARE(deals->value(1, 0), Value(u"Berg KG"_s));
    QCOMPARE(deals->value(1, 1), Value(*Money::fromString(u"12500.00", it.workspace.store().mainCurrency())));
    it.page.session().takeBack();
    QTRY_VERIFY(it.page.session().isUndone());
    store::Query query;
    query.entity = EntityKind::Deal;
    QCOMPARE(*it.workspace.store().count(query), 0);
}

void tst_ImportPage::theDealThatIsAskedForHasTheColumnsThatNameIt()
{
    Fixture it;
    QSignalSpy read(&it.page.session(), &ImportSession::fileRead);
    it.openFile(it.write(
        u"deals.csv"_s, "First name;Last name;Deal value;Close date\nAnna;Berg;12.500,00;31.03.2027\nBen;Cohn;;\n"));
    QVERIFY(read.wait());
    QVERIFY(!it.page.session().mapping().deal); // no column names a deal
    auto *dialog = new DealDialog({it.workspace, *it.preferences}, it.page.session(), &it.page);
    dialog->accept();
    QCOMPARE(it.page.session().mapping().deal->valueColumn, u"Deal value"_s);
    QCOMPARE(it.page.session().mapping().deal->closeColumn, u"Close date"_s);
}

/// The columns of deals were not imported, and nothing said so.
void tst_ImportPage::aRowWithADealGetsItByItsColumns()
{
    Fixture it;
    QSignalSpy read(&it.page.session(), &ImportSession::fileRead);
    it.openFile(it.write(u"my customers.csv"_s,
        "First name;Last name;Email;Company;Deal;Value;Stage;Close date\n"
        "Anna;Berg;a@berg.example;Berg KG;Loggers;12500;Qualified;2027-03-31\n"
        "Ben;Cohn;b@cohn.example;Cohn AG;Retrofit;900;Won;2024-05-17\n"
        "Cem;Demir;c@demir.example;Demir;;;;\n"
        "Dora;Ek;d@ek.example;Ek AB;Pilot;1;Kick-off in Malta;2027-04-01\n"));
    QVERIFY(read.wait());
    QCOMPARE(it.page.session().entity().kind, EntityKind::Contact); // although half of its columns are of deals
    auto *strip = it.page.findChild<NewDealsStrip *>();
    QVERIFY(strip->findChild<QCheckBox *>()->isChecked());
    QVERIFY(it.shows(u"name from “Deal”"_s));
    QCOMPARE(it.page.session().openColumns(), 0); // nothing asks for a field
    const auto *model = it.page.findChild<MappingModel *>();
    QCOMPARE(model->index(5, MappingModel::FieldColumn).data().toString(), u"Deal: Value"_s);
    QCOMPARE(model->index(5, MappingModel::MatchColumn).data().toString(), u"In the new deal"_s);

    auto *dialog = new DealDialog({it.workspace, *it.preferences}, it.page.session(), &it.page);
    const std::optional<exchange::DealTemplate> proposed = it.page.session().mapping().deal;
    dialog->accept(); // as it is, it changes nothing of the columns
    QCOMPARE(it.page.session().mapping().deal->titleColumn, proposed->titleColumn);
    QCOMPARE(it.page.session().mapping().deal->stageColumn, proposed->stageColumn);
    QCOMPARE(it.page.session().mapping().deal->closeColumn, proposed->closeColumn);

    QSignalSpy finished(&it.page.session(), &ImportSession::finished);
    it.page.session().start();
    QVERIFY(finished.wait());
    QCOMPARE(it.page.session().result().created, 4);
    QCOMPARE(it.page.session().result().deals, 3); // Cem has none
    const auto &issues = it.page.session().result().issues;
    QCOMPARE(issues.size(), 1);
    QCOMPARE(issues[0].place(exchange::FileFormat::Csv), u"row 5, column G"_s);
    const auto deals = it.workspace.store().select({EntityKind::Deal,
        {field::title, field::value, field::status, field::expected_close, field::closed_on, field::stage}, {},
        {field::title, false}, {}, -1, false});
    QCOMPARE(deals->size(), 3);
    QCOMPARE(deals->text(0, 0), u"Loggers"_s);
    QCOMPARE(deals->value(0, 3), Value(QDate(2027, 3, 31)));
    QCOMPARE(it.workspace.store().title(EntityKind::Stage, valueOr<RecordId>(deals->value(0, 5))), u"Qualified"_s);
    QCOMPARE(deals->text(1, 0), u"Pilot"_s); // begins where deals begin
    QCOMPARE(deals->text(2, 2), QString(choice::won));
    QCOMPARE(deals->value(2, 4), Value(QDate(2024, 5, 17))); // not today
}

/// Such deals began in the first stage without a word.
void tst_ImportPage::aStageOfNewDealsThatNothingMeansIsAskedFor()
{
    Fixture it;
    QSignalSpy read(&it.page.session(), &ImportSession::fileRead);
    it.openFile(it.write(u"my customers.csv"_s,
        "First name;Last name;Email;Deal;Value;Stage\n"
        "Anna;Berg;a@berg.example;Loggers;12500;Kick-off in Malta\n"
        "Ben;Cohn;b@cohn.example;Probes;900;Kick-off in Malta\n"
        "Cem;Demir;c@demir.example;Seals;700;Qualified\n"));
    QVERIFY(read.wait());
    const auto asked = it.page.session().foreignValues();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0].value, u"Kick-off in Malta"_s);
    QCOMPARE(asked[0].rows, 2);
    QVERIFY(!asked[0].meaning);
    const ValueModel model(it.page.session());
    QCOMPARE(model.index(0, ValueModel::FieldColumn).data().toString(), u"Stage"_s);
    QCOMPARE(model.index(0, ValueModel::RowsColumn).data().toString(), u"2"_s);
    QVERIFY(model.index(0, ValueModel::MeaningColumn).data(ValueModel::IsOpenRole).toBool());
    QSignalSpy tried(&it.page.session(), &ImportSession::triedOut);
    it.page.session().tryOut(); // nothing was said yet
    QVERIFY(tried.wait());
    QCOMPARE(it.page.session().result().leftEmpty, 2);
    QVERIFY(it.page.session().result().issues.first().isReplaced);
    const auto stages = it.workspace.store().select(
        {EntityKind::Stage, {}, Filter::equals(field::name, u"Negotiation"_s), {}, {}, -1, false});
    it.page.session().setMeaning(asked[0], stages->id(0).toString());
    QSignalSpy finished(&it.page.session(), &ImportSession::finished);
    it.page.session().start();
    QVERIFY(finished.wait());
    QCOMPARE(it.page.session().result().leftEmpty, 0);
    QCOMPARE(
        *it.workspace.store().count({EntityKind::Deal, {}, Filter::refersTo(field::stage, stages->id(0)), {}, {}}), 2);
}

void tst_ImportPage::anUpdateSaysWhichFieldsItChanges()
{
    Fixture it;
    it.importAll(it.write(u"before.csv"_s,
        "First name;Last name;Email;City\nAnna;Berg;a@berg.example;Kiel\nBen;Cohn;b@cohn.example;Bonn\n"));
    it.page.open({});
    QSignalSpy read(&it.page.session(), &ImportSession::fileRead);
    it.openFile(it.write(u"after.csv"_s,
        "First name;Last name;Email;City\nAnna;Berg;a@berg.example;Bremen\nBen;Cohn;b@cohn.example;Bonn\n"));
    QVERIFY(read.wait());
    it.page.session().chooseRule(exchange::DuplicateRule::Update);
    QSignalSpy tried(&it.page.session(), &ImportSession::triedOut);
    it.page.session().tryOut();
    QVERIFY(tried.wait());
    const exchange::ImportResult &result = it.page.session().result();
    QCOMPARE(result.updated, 2);
    QCOMPARE(result.firstChanges.size(), 1);
    QCOMPARE(result.firstChanges[0].before, Value(u"Kiel"_s));
    QCOMPARE(result.firstChanges[0].after, Value(u"Bremen"_s));
    QCOMPARE(result.changedFields.size(), size_t(1));
    QVERIFY(it.page.session().changedFieldsText().endsWith(u" 1"));
    QVERIFY(it.page.session().changeText(result.firstChanges[0]).contains(u"→"));
}

/// Nobody was asked, and the deals had no close date.
void tst_ImportPage::aCloseDateThatCanBeTwoDatesIsAskedFor()
{
    Fixture it;
    QSignalSpy read(&it.page.session(), &ImportSession::fileRead);
    it.openFile(it.write(u"my customers.csv"_s,
        "First name;Last name;Email;Deal;Value;Close date\nAnna;Berg;a@berg.example;Loggers;12500;03/04/2027\n"));
    QVERIFY(read.wait());
    const auto asked = it.page.session().foreignValues();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0].question, std::optional(ImportSession::Question::DateOrder));
    const ValueModel model(it.page.session());
    QCOMPARE(model.index(0, ValueModel::FieldColumn).data().toString(), u"Expected close"_s);
    it.page.session().setMeaning(asked[0], exchange::dateOrderName(exchange::DateOrder::DayFirst));
    QSignalSpy finished(&it.page.session(), &ImportSession::finished);
    it.page.session().start();
    QVERIFY(finished.wait());
    const auto deals = it.workspace.store().select({EntityKind::Deal, {field::expected_close}, {}, {}, {}, -1, false});
    QCOMPARE(deals->size(), 1);
    QCOMPARE(deals->value(0, 0), Value(QDate(2027, 4, 3)));
}

void tst_ImportPage::aCopiedTableIsReadLikeItsFile()
{
    Fixture it;
    QSignalSpy read(&it.page.session(), &ImportSession::fileRead);
    QGuiApplication::clipboard()->setText(u"only words"_s);
    QAction *paste = nullptr;
    for (QAction *action : it.page.actions())
        paste = action->objectName() == u"import.paste" ? action : paste;
    QVERIFY(paste && paste->shortcut() == QKeySequence(QKeySequence::Paste));
    paste->trigger();
    QVERIFY(it.shows(u"The clipboard contains no table."_s));
    QGuiApplication::clipboard()->setText(u"First name\tLast name\tNotes\nAnna\tBerg\t\"two\nlines\"\nBen\tCohn\t\n"_s);
    it.page.open({.page = page::import_, .entity = EntityKind::Contact, .part = clipboardPart}); // from a list
    QVERIFY(read.wait());
    QCOMPARE(it.page.step(), ImportPage::ColumnsStep);
    QCOMPARE(it.page.session().fileName(), u"Copied table.tsv"_s);
    QCOMPARE(it.page.session().preview().columns.size(), 3);
    QSignalSpy finished(&it.page.session(), &ImportSession::finished);
    it.page.session().start();
    QVERIFY(finished.wait());
    QCOMPARE(it.count(), 2);

    auto *page = new QMimeData; // a web page's, without tabs in its text
    page->setHtml(u"<table><tr><th>First name</th><th>Last name</th></tr>"
                  u"<tr><td>Cem</td><td>Demir</td></tr></table>"_s);
    page->setText(u"Cem Demir"_s);
    QGuiApplication::clipboard()->setMimeData(page);
    paste->trigger();
    QVERIFY(read.wait());
    QCOMPARE(it.page.session().preview().columns, (QStringList{u"First name"_s, u"Last name"_s}));
}

void tst_ImportPage::namesPlacesAsTheProgramOfTheFileDoes()
{
    Fixture it;
    QSignalSpy read(&it.page.session(), &ImportSession::fileRead);
    it.openFile(it.write(u"gaps.csv"_s,
        "First name;Last name;Birthday;Notes\n\nAnna;Berg;1980-01-01;\"two\nlines\"\nBen;Cohn;in spring;x\n"));
    QVERIFY(read.wait());
    it.page.session().tryOut();
    QTRY_VERIFY(it.page.session().isTriedOut());
    it.page.findChild<CheckStep *>()->refresh();
    auto *issues = it.page.findChild<CheckStep *>()->findChild<IssueModel *>();
    QCOMPARE(issues->rowCount(), 1);
    QCOMPARE(issues->headerData(0, Qt::Horizontal).toString(), u"Row"_s);
    QCOMPARE(issues->index(0, 0).data().toString(), u"4"_s); // of six lines the fifth
    QCOMPARE(issues->index(0, 1).data().toString(), u"C · Birthday"_s);
    QVERIFY(it.page.findChild<FileFacts *>()->accessibleName().contains(u"row 1"_s)); // the header
}

void tst_ImportPage::I8_asksBeforeAnEarlierImportIsRolledBackAndSaysWhatChangedSince()
{
    Fixture it;
    QSignalSpy read(&it.page.session(), &ImportSession::fileRead);
    it.openFile(it.write(u"people.csv"_s, "First name,Last name,Email\nAnna,Berg,a@b.de\nBen,Cohn,b@c.de\n"));
    QVERIFY(read.wait());
    QSignalSpy finished(&it.page.session(), &ImportSession::finished);
    it.page.session().start();
    QVERIFY(finished.wait());
    const auto rows = it.workspace.store().select(
        {EntityKind::Contact, {u"first_name"_s}, Filter::equals(u"first_name"_s, u"Anna"_s), {}, {}, -1, false});
    it.workspace.commit(u"Edit"_s, {Edit::update(EntityKind::Contact, rows->id(0), {{u"notes"_s, u"Call back"_s}})});
    it.page.open({});
    auto *history = it.page.findChild<FileStep *>()->findChild<QTableView *>();
    history->setCurrentIndex(history->model()->index(0, 0));
    Button *takeBack = nullptr;
    for (Button *button : it.page.findChild<FileStep *>()->findChildren<Button *>()) {
        if (button->text().startsWith(u"Undo import"_s))
            takeBack = button;
    }
    QVERIFY(takeBack && takeBack->isEnabled());
    takeBack->click();
    Dialog *dialog = nullptr;
    QTRY_VERIFY((dialog = it.page.findChild<Dialog *>()));
    QCOMPARE(it.count(), 2); // not before it was asked
    QStringList said;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        said << label->text();
    QVERIFY2(said.join(u' ').contains(u"1 of them has changed since: Anna Berg"_s), qPrintable(said.join(u'|')));
    dialog->accept();
    QTRY_COMPARE(it.count(), 0);
}

void tst_ImportPage::fitsANarrowWindowInBothDirections()
{
    constexpr int narrow = 808; // a window of 1024 without its sidebar
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const QString name = direction == Qt::RightToLeft ? u"-rtl"_s : u"-narrow"_s;
        QApplication::setLayoutDirection(direction);
        Fixture it;
        it.page.resize(narrow, 700);
        it.page.setWidthClass(WidthClass::Narrow);
        const auto check = [&](const QString &step) {
            it.save(step + name);
            QVERIFY2(it.page.minimumSizeHint().width() <= narrow,
                qPrintable(u"%1 needs %2"_s.arg(step + name).arg(it.page.minimumSizeHint().width())));
        };
        check(u"1-file"_s);
        QSignalSpy read(&it.page.session(), &ImportSession::fileRead);
        QSignalSpy tried(&it.page.session(), &ImportSession::triedOut);
        QSignalSpy finished(&it.page.session(), &ImportSession::finished);
        it.openFile(it.write(u"kunden.csv"_s, customers()));
        QVERIFY(read.wait());
        it.page.session().setTarget(11, u"lifecycle"_s);
        check(u"2-columns"_s);
        it.primary()->click();
        check(u"3-values"_s);
        it.primary()->click();
        QVERIFY(tried.wait());
        check(u"4-duplicates"_s);
        it.primary()->click();
        check(u"5-check"_s);
        it.primary()->click();
        QVERIFY(finished.wait());
        check(u"6-done"_s);
        it.page.open({});
        QMetaObject::invokeMethod(it.page.findChild<RunStep *>(), "anotherFile");
        check(u"7-history"_s);
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void tst_ImportPage::letsAPersonChooseAField()
{
    Fixture it;
    QSignalSpy read(&it.page.session(), &ImportSession::fileRead);
    it.openFile(it.write(u"kunden.csv"_s, customers()));
    QVERIFY(read.wait());
    auto *table = it.page.findChild<MappingTable *>();
    QAbstractItemModelTester tester(table->model());
    const QModelIndex field = table->model()->index(3, MappingModel::FieldColumn);
    QVERIFY(table->model()->setData(field, u"notes"_s));
    QCOMPARE(it.page.session().mapping().columns[3].target, u"notes"_s);
    QCOMPARE(it.page.session().mapping().columns[13].target, QString()); // the field goes with the choice
    table->setCurrentIndex(field);
    QTest::keyClick(table, Qt::Key_Return);
    auto *box = table->findChild<QComboBox *>();
    QVERIFY(box);
    QVERIFY(!box->accessibleName().isEmpty());
    QCOMPARE(box->currentData().toString(), u"notes"_s);
}

void tst_ImportPage::saysWhyAFileCannotBeRead()
{
    Fixture it;
    QSignalSpy refused(&it.page.session(), &ImportSession::refused);
    it.openFile(it.write(u"empty.csv"_s, {}));
    QVERIFY(refused.wait());
    QCOMPARE(it.page.step(), ImportPage::FileStepIndex);
    it.save(u"refused"_s);
}

void tst_ImportPage::keepsMappings()
{
    Fixture it;
    QSignalSpy read(&it.page.session(), &ImportSession::fileRead);
    it.openFile(it.write(u"kunden.csv"_s, customers()));
    QVERIFY(read.wait());
    it.page.session().setTarget(14, u"phones:fax"_s);
    it.page.session().saveMapping(u"Export"_s);
    it.page.session().setTarget(14, {});
    QCOMPARE(it.page.session().savedMappings(), QStringList{u"Export"_s});
    QVERIFY(it.page.session().useMapping(u"Export"_s));
    QCOMPARE(it.page.session().mapping().columns[14].target, u"phones:fax"_s);
}

void tst_ImportPage::namesEverythingForScreenReaders()
{
    Fixture it;
    for (QWidget *widget : it.page.findChildren<QWidget *>()) {
        const bool isInteractive = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
            || qobject_cast<QAbstractItemView *>(widget);
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool isInternal = widget->objectName().startsWith(u"qt_"_s) || widget->inherits("QHeaderView")
            || widget->inherits("QTableCornerButton") || widget->inherits("QComboBoxListView")
            || (widget->parentWidget() && widget->parentWidget()->inherits("QTableView"));
        if (isInteractive && !isInternal)
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                widget->metaObject()->className());
    }
}

void tst_ImportPage::newRecordsBelongToWhoImportsThemUnlessSomebodySaysOtherwise()
{
    Fixture fixture;
    fixture.importAll(fixture.write(u"ours.csv"_s, twoContacts));
    const auto count = [&](const QString &filter) {
        store::Query query;
        query.entity = EntityKind::Contact;
        query.filter = *parseFilter(fixture.workspace.schema(), EntityKind::Contact, filter);
        return *fixture.workspace.store().count(query);
    };
    QCOMPARE(count(u"owner = me"_s), 2);
    fixture.page.session().takeBack();
    QTRY_VERIFY(fixture.page.session().isUndone());
    QCOMPARE(fixture.count(), 0);
    fixture.openFile(fixture.write(u"others.csv"_s, twoContacts));
    QTRY_COMPARE(fixture.page.step(), ImportPage::ColumnsStep);
    auto *box = fixture.page.findChild<DuplicateStep *>()->findChild<QCheckBox *>();
    QVERIFY(box->isChecked());
    box->setChecked(false);
    while (fixture.page.step() < ImportPage::RunStepIndex) {
        QTRY_VERIFY(fixture.primary() && fixture.primary()->isEnabled());
        fixture.primary()->click();
    }
    QTRY_VERIFY(fixture.page.session().isImported());
    QCOMPARE(count(u"owner is empty"_s), 2);
}

SATCHEL_GUI_TEST(tst_ImportPage)
#include "tst_ImportPage.moc"
