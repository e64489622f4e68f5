// SPDX-License-Identifier: GPL-3.0-or-later
// The settings on a real store. With SATCHEL_SHEETS=DIR pictures of each part are written there.
#include "items/StageTableModel.h"
#include "platform/Autostart.h"
#include "store/FieldDefinitions.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "ui/common/Appearance.h"
#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/Notice.h"
#include "ui/common/SearchField.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/WorkTime.h"
#include "ui/deals/MoveDialogs.h"
#include "ui/settings/BackupSettingsPage.h"
#include "ui/settings/ChoiceRows.h"
#include "ui/settings/ComputerSettingsPage.h"
#include "ui/settings/FieldDialog.h"
#include "ui/settings/FormsSettingsPage.h"
#include "ui/settings/KindBox.h"
#include "ui/settings/LetterheadSettingsPage.h"
#include "ui/settings/LostReasonsSettingsPage.h"
#include "ui/settings/PeopleSettingsPage.h"
#include "ui/settings/ReleaseNotes.h"
#include "ui/settings/SaveBar.h"
#include "ui/settings/SettingsForm.h"
#include "ui/settings/SettingsList.h"
#include "ui/settings/SettingsPage.h"
#include "ui/settings/StageRequirementsTable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;

namespace {

struct Fixture
{
    Fixture()
        : workspace(store.release(),
            [path = store.path(), &clock = store.clock] { return store::Store::open(path, clock, 7); }),
          keeper(workspace), page(PageContext{workspace, *preferences, nullptr, nullptr, &keeper})
    {
        page.setAutoFillBackground(true);
        page.setBackgroundRole(QPalette::Base);
        page.resize(1180, 860);
    }

    Button *button(const QString &text, QWidget *inside = nullptr)
    {
        for (Button *button : (inside ? inside : static_cast<QWidget *>(&page))->findChildren<Button *>()) {
            if (button->text() == text && button->isVisibleTo(button->window()))
                return button;
        }
        return nullptr;
    }

    void show(const QString &part)
    {
        page.open({.part = part});
        page.show();
        QTest::qWait(1);
    }

    /// Until every page was looked at.
    void searchAll(const QString &typed)
    {
        page.findChild<SearchField *>()->setText(typed);
        QTRY_COMPARE_WITH_TIMEOUT(madePages(), Fixture::sectionCount(), 60'000);
    }
    static qsizetype sectionCount() { return static_cast<qsizetype>(settingsSections().size()); }
    qsizetype madePages() const { return page.findChildren<SettingsForm *>().size(); }

    void save(const QString &name)
    {
        const QString folder = qEnvironmentVariable("SATCHEL_SHEETS");
        if (!folder.isEmpty())
            page.grab().save(folder + u"/settings-"_s + name + u".png"_s);
    }

    test::TestStore store;
    items::Workspace workspace;
    items::BackupKeeper keeper;
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    SettingsPage page;
};

} // namespace

class tst_Settings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void changesTheAppearance();
    void renamesAStageInPlace();
    void aHeadOfAColumnHasRoomForItsWords();
    void addsAPipeline();
    void I8_addsACustomFieldAndTakesItBack();
    void aFieldIsNotCalledAsAnotherOne();
    void aChoiceThatIsRenamedOrMovedKeepsItsRecords();
    void offersEveryTypeOfField();
    void checksTheStore();
    void savesAnExchangeRate();
    void aCurrencyOfRecordsWithoutARateIsAskedFor();
    void writesTheLetterhead();
    void refusesALogoThatIsNone();
    void restoresFromTheTrash();
    void tellsWhatIsNewSinceAVersion();
    void startsAtSignInAndSaysItsVersion();
    void namesEveryControl();
    void aSearchFindsAControlByOtherWordsAndGoesToIt();
    void aSearchFindsARowByOtherWordsAndNamesNothingTwice();
    void eachWeekdayHasItsHours();
    void theRulesOfFreeTimesAreKept();
    void theThemeThatIsChosenElsewhereIsShown();
    void whatIsNotSavedIsSaidInViewWhereverThePageIsScrolled();
    void theKindOfRecordIsKeptFromPageToPage();
    void everySectionHasAnIconOfItsOwn();
    void noPageIsCalledAsItsGroup();
    void thereAreSevenGroupsOfAtMostSevenPages();
    void sectionsOfOnePageAreItsTabs();
    void theArrowsChooseWhileTheSearchIsTypedAndThePageFollows();
    void noPageOpensAWindowWhileItIsMade();
    void theSearchHasTheCursorAndFindsByWhatPeopleCallThings();
    void aSearchFindsWhatASettingIsSetToButNoSecret();
    void inANarrowWindowThereIsTheListThenThePage();
    void backsTheStoreUpAndListsTheBackup();
    void saysWhyNoBackupWasMade();
    void listsBackupsAndWhatRestoringOneWouldDo();
    void addsAPersonAndSaysWhatEachOwns();
    void whoLeftIsDeactivatedAndWhatTheyStillHaveIsSaid();
    void aPersonIsRemovedOnlyWhereNothingNamesThem();
    void noPageIsMadeWhileSomebodyTypesASearch();
    void aHitThatIsHiddenIsNotFramedAndAPageIsShownFromItsTop();
    void sampleDataSaysWhyItsSettingsAreGrey();
    void aSearchLeadsToThePageBeforeCommandsOfTheKeyboard();
    void aStageWithDealsIsRemovedAndItsDealsMove();
    void whatIsRequiredByStageIsAPageOfItsOwn();
    void offersTheLostReasonsThatWereSet();
    void renamesALostReasonOnTheDealsToo();

private:
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Appearance> m_appearance;
};

void tst_Settings::aSearchFindsAControlByOtherWordsAndGoesToIt()
{
    Fixture fixture;
    fixture.show(u"appearance"_s);
    auto *search = fixture.page.findChild<SearchField *>();
    fixture.searchAll(u"vat"_s);
    auto *list = fixture.page.findChild<SettingsList *>();
    const auto found = list->findItems(u"Tax rates"_s, Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    list->setCurrentItem(found.front());
    QCOMPARE(fixture.page.current().part, u"quotes"_s);
    Button *rates = fixture.button(u"Tax rates"_s);
    QVERIFY(rates && rates->isVisible());
    auto *pointer = fixture.page.findChild<QWidget *>(u"settingPointer"_s);
    const auto place = [&](const QWidget *widget) {
        return QRect(widget->mapTo(&fixture.page, QPoint()), widget->size());
    };
    QVERIFY(pointer && place(pointer).contains(place(rates)));
    QVERIFY(pointer->parentWidget()->rect().contains(pointer->geometry())); // nothing of its frame is cut
    search->setText(u"nothing of the kind"_s);
    QVERIFY(!list->currentSetting());
    QCOMPARE(list->topLevelItemCount(), 7);
    for (int group = 0; group < list->topLevelItemCount(); ++group)
        QCOMPARE(list->topLevelItem(group)->childCount(), 0);
    const auto *nothing = fixture.page.findChild<EmptyState *>();
    QTRY_VERIFY(nothing && nothing->isVisible()); // and no page that has nothing to do with it
    QVERIFY(!rates->isVisible());
    search->setText(u"vat"_s);
    QVERIFY(!nothing->isVisible());
    QVERIFY(rates->isVisible());
    search->clear();
    QVERIFY(!list->isSearch());
}

void tst_Settings::aSearchFindsARowByOtherWordsAndNamesNothingTwice()
{
    Fixture fixture;
    fixture.show(u"appearance"_s);
    auto *search = fixture.page.findChild<SearchField *>();
    auto *list = fixture.page.findChild<SettingsList *>();
    fixture.searchAll(u"font"_s);
    const auto found = [&](const QString &typed) {
        search->setText(typed);
        QStringList names;
        for (QTreeWidgetItemIterator item(list); *item; ++item) {
            if ((*item)->parent())
                names += (*item)->text(0) + u" in "_s
                    + (*item)->data(0, SettingsList::DetailRole).toString().section(u" · "_s, 0, 0);
        }
        return names;
    };
    QVERIFY2(found(u"font"_s).contains(u"Text size in Appearance"_s), qPrintable(found(u"font"_s).join(u" | "_s)));
    for (const QString &typed : {u"a"_s, u"e"_s, u"language"_s, u"keyboard"_s, u"custom"_s}) {
        QStringList names = found(typed);
        const qsizetype all = names.size();
        QVERIFY2(names.removeDuplicates() == 0, qPrintable(typed + u": "_s + QString::number(all)));
    }
    // The page, and the row that is not also its heading.
    QCOMPARE(found(u"language"_s).filter(u"in Appearance"_s).size(), 1);
}

/// The list of the keyboard has commands of the same names, which come after everything else.
void tst_Settings::aSearchLeadsToThePageBeforeCommandsOfTheKeyboard()
{
    QWidget control;
    const Setting command{.name = u"Backups"_s, .section = 2, .control = &control, .isCommand = true};
    const Setting elsewhere{.name = u"Keep backups for"_s, .section = 5, .control = &control};
    const Setting page{.name = u"Backups"_s, .otherNames = u"restore"_s, .section = 8};
    const Setting byOtherWords{.name = u"Store"_s, .otherNames = u"backups of the file"_s, .section = 7};
    const auto found = bestFirst({command, elsewhere, byOtherWords, page}, u"backups"_s);
    QStringList names;
    for (const Setting &one : found)
        names.append(one.isCommand ? u"command"_s : one.name);
    QCOMPARE(names, (QStringList{u"Backups"_s, u"Store"_s, u"Keep backups for"_s, u"command"_s}));

    Fixture fixture;
    fixture.show(u"appearance"_s);
    auto *search = fixture.page.findChild<SearchField *>();
    auto *list = fixture.page.findChild<SettingsList *>();
    for (const auto &[typed, part] : {std::pair(u"backups"_s, u"backup"_s), {u"trash"_s, u"trash"_s},
             {u"people"_s, u"people"_s}, {u"team and roles"_s, u"team"_s}, {u"store"_s, u"store"_s}}) {
        search->setText(typed);
        QVERIFY2(list->currentSetting() && !list->currentSetting()->control, qPrintable(typed));
        QCOMPARE(list->currentItem()->parent(), list->topLevelItem(0)); // nothing is above it
        QCOMPARE(list->currentItem()->parent()->indexOfChild(list->currentItem()), 0);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(fixture.page.current().part, part);
    }
}

void tst_Settings::aStageWithDealsIsRemovedAndItsDealsMove()
{
    Fixture fixture;
    fixture.show(u"pipelines"_s);
    auto *table = fixture.page.findChild<QTableView *>();
    auto *stages = static_cast<items::StageTableModel *>(table->model());
    std::vector<Edit> edits;
    for (int deal = 0; deal < 2; ++deal)
        edits.push_back(Edit::create(EntityKind::Deal, {},
            {{u"title"_s, u"Probe"_s}, {u"pipeline"_s, stages->pipeline()}, {u"stage"_s, stages->idOf(1)}}));
    fixture.workspace.commit({}, std::move(edits));
    table->setCurrentIndex(stages->index(1, 0));
    for (Button *one : fixture.page.findChildren<Button *>()) {
        if (one->text() == u"Remove"_s && one->drawnIcon() == Icon::Trash && one->isVisibleTo(&fixture.page))
            one->click();
    }
    auto *dialog = fixture.page.findChild<Dialog *>();
    QVERIFY(dialog);
    auto *choice = dialog->findChild<QComboBox *>();
    QCOMPARE(choice->count(), 8);
    QCOMPARE(choice->currentText(), u"New Lead"_s); // the one before it
    const auto buttons = dialog->findChildren<Button *>();
    const auto move = std::ranges::find_if(
        buttons, [](const Button *one) { return one->text().contains(u"to New Lead and remove"_s); });
    QVERIFY(move != buttons.end() && (*move)->text().startsWith(u"Move 2 "_s));
    (*move)->click();
    QCOMPARE(stages->rowCount(), 8);
    QCOMPARE(stages->dealsIn(0), 2);
    fixture.workspace.undo();
    QCOMPARE(stages->dealsIn(1), 2);
}

void tst_Settings::whatIsRequiredByStageIsAPageOfItsOwn()
{
    Fixture fixture;
    fixture.show(u"stage-requirements"_s);
    auto *table = fixture.page.findChild<StageRequirementsTable *>();
    QVERIFY(table && table->isVisible());
    QCOMPARE(table->entity(), EntityKind::Deal);
    fixture.show(u"forms"_s);
    fixture.button(u"Required by stage"_s)->click();
    QCOMPARE(fixture.page.current().part, u"stage-requirements"_s);
}

void tst_Settings::eachWeekdayHasItsHours()
{
    Fixture fixture;
    fixture.show(u"availability"_s);
    fixture.save(u"availability"_s);
    const auto control = [&](auto *of, const QString &name) -> decltype(of) {
        for (auto *one : fixture.page.findChildren<decltype(of)>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    };
    auto *saturday = control(static_cast<QCheckBox *>(nullptr), u"Work on Saturday"_s);
    auto *until = control(static_cast<QComboBox *>(nullptr), u"Work ends on Saturday"_s);
    QVERIFY(saturday && until && !until->isEnabled());
    saturday->click();
    QVERIFY(until->isEnabled());
    const auto choose = [until](QTime time) {
        until->setCurrentIndex(until->findData(time));
        Q_EMIT until->activated(until->currentIndex());
    };
    choose(QTime(13, 0));
    const calendar::WorkSpan half{QTime(8, 0), QTime(13, 0)};
    QCOMPARE(workingHoursOf(*fixture.preferences).days[5], std::optional(half));
    QCOMPARE(workingHoursOf(*fixture.preferences).days[4], std::optional(calendar::WorkSpan()));
    choose(QTime(7, 0)); // before the work begins
    QCOMPARE(workingHoursOf(*fixture.preferences).days[5], std::optional(half));
    QCOMPARE(until->currentData().toTime(), QTime(13, 0));
    saturday->click();
    QVERIFY(!workingHoursOf(*fixture.preferences).days[5]);
}

void tst_Settings::theRulesOfFreeTimesAreKept()
{
    Fixture fixture;
    fixture.show(u"availability"_s);
    const auto choose = [&](const QString &name, int value) {
        for (auto *box : fixture.page.findChildren<QComboBox *>()) {
            if (box->accessibleName() != name)
                continue;
            box->setCurrentIndex(box->findData(value));
            Q_EMIT box->activated(box->currentIndex());
        }
    };
    choose(u"Minimum notice"_s, 240);
    choose(u"How far ahead"_s, 10);
    choose(u"Meetings a day"_s, 3);
    choose(u"Meetings begin"_s, 30);
    choose(u"Pause before meetings"_s, 0);
    for (auto *box : fixture.page.findChildren<QCheckBox *>()) {
        if (box->isVisible() && box->isChecked() && (box->text() == u"45 min" || box->text() == u"2 h"))
            box->click();
    }
    const calendar::Availability expected{{30, 60, 90}, 0, 15, 240, 10, 3, 30};
    QCOMPARE(availabilityOf(*fixture.preferences), expected);
    for (auto *box : fixture.page.findChildren<QCheckBox *>()) {
        if (box->isVisible() && box->isChecked() && !box->text().isEmpty())
            box->click();
    }
    QCOMPARE(availabilityOf(*fixture.preferences).lengths.size(), 1); // a meeting has a length
}

void tst_Settings::theThemeThatIsChosenElsewhereIsShown()
{
    Fixture fixture;
    fixture.show(u"appearance"_s);
    const auto bars = fixture.page.findChildren<SegmentedControl *>();
    const auto theme = std::ranges::find(bars, u"Theme"_s, &QWidget::accessibleName);
    QVERIFY(theme != bars.end());
    fixture.preferences->setThemeMode(Preferences::ThemeMode::Dark);
    QCOMPARE((*theme)->currentIndex(), 2);
}

void tst_Settings::whatIsNotSavedIsSaidInViewWhereverThePageIsScrolled()
{
    Fixture fixture;
    fixture.page.resize(800, 560); // beside the sidebar of a window of 1024 × 640
    fixture.show(u"forms"_s);
    auto *form = fixture.page.findChild<FormsSettingsPage *>();
    auto *bar = form->saveBar();
    QVERIFY(!bar->isVisible());
    const QString shown = form->canvas()->form().sections.front().fields.back();
    form->canvas()->choose({}, shown);
    fixture.button(u"Take off the form"_s)->click();
    QVERIFY(bar->isVisible());
    auto *scroll = fixture.page.findChild<QStackedWidget *>()->currentWidget();
    for (const int value : {0, 10'000}) {
        static_cast<QScrollArea *>(scroll)->verticalScrollBar()->setValue(value);
        const QRect place(bar->mapTo(&fixture.page, QPoint()), bar->size());
        QVERIFY(fixture.page.rect().contains(place));
        QVERIFY(!QRect(static_cast<QScrollArea *>(scroll)->viewport()->mapTo(&fixture.page, QPoint()),
            static_cast<QScrollArea *>(scroll)->viewport()->size())
                     .intersects(place)); // it covers nothing
    }
    bar->discardButton()->click();
    QVERIFY(!bar->isVisible());
    QVERIFY(form->canvas()->form().sections.front().fields.contains(shown));
}

void tst_Settings::theKindOfRecordIsKeptFromPageToPage()
{
    Fixture fixture;
    const auto box = [&](const QString &part) {
        fixture.show(part);
        return fixture.page.findChild<QStackedWidget *>()->currentWidget()->findChild<KindBox *>();
    };
    box(u"forms"_s)->choose(EntityKind::Deal);
    for (const QString &part : {u"fields"_s, u"rules"_s, u"stage-requirements"_s, u"scores"_s})
        QCOMPARE(box(part)->kind(), EntityKind::Deal);
    QCOMPARE(box(u"segments"_s)->kind(), EntityKind::Company); // deals have no segments
    box(u"segments"_s)->choose(EntityKind::Contact);
    QCOMPARE(box(u"scores"_s)->kind(), EntityKind::Contact);
    box(u"rules"_s)->choose(EntityKind::Product);
    QCOMPARE(box(u"fields"_s)->kind(), EntityKind::Product);
    QCOMPARE(box(u"forms"_s)->kind(), EntityKind::Product);
    QCOMPARE(box(u"stage-requirements"_s)->kind(), EntityKind::Deal); // products have no stages

    SettingsPage again{PageContext{fixture.workspace, *fixture.preferences}};
    again.open({.part = u"fields"_s});
    QCOMPARE(again.findChild<KindBox *>()->kind(), EntityKind::Product);
}

void tst_Settings::everySectionHasAnIconOfItsOwn()
{
    QSet<Icon> icons;
    for (const SettingsSection &section : settingsSections())
        icons.insert(section.icon);
    QCOMPARE(icons.size(), Fixture::sectionCount());
}

void tst_Settings::noPageIsCalledAsItsGroup()
{
    for (const SettingsGroup &group : settingsGroups()) {
        for (const SettingsSection &section : settingsSections())
            QVERIFY2(section.title != group.title, qPrintable(section.title));
    }
}

void tst_Settings::thereAreSevenGroupsOfAtMostSevenPages()
{
    const auto groups = settingsGroups();
    QCOMPARE(std::ssize(groups), 7);
    SettingsList list;
    list.showPages(0);
    QCOMPARE(list.topLevelItemCount(), 7);
    for (int group = 0; group < 7; ++group) {
        const QTreeWidgetItem *item = list.topLevelItem(group);
        QVERIFY2(item->childCount() >= 1 && item->childCount() <= 7, qPrintable(item->text(0)));
        QCOMPARE(item->isExpanded(), group == 0); // that of the page that is shown
    }
    for (const SettingsSection &section : settingsSections())
        QVERIFY2(std::ranges::count(groups, section.group, &SettingsGroup::key) == 1, qPrintable(section.key));
}

void tst_Settings::sectionsOfOnePageAreItsTabs()
{
    Fixture fixture;
    fixture.show(u"people"_s);
    auto *list = fixture.page.findChild<SettingsList *>();
    QCOMPARE(list->currentItem()->text(0), u"People and roles"_s);
    SegmentedControl *tabs = nullptr;
    for (auto *one : fixture.page.findChildren<SegmentedControl *>()) {
        if (one->accessibleName() == u"Parts of the page"_s)
            tabs = one;
    }
    QVERIFY(tabs && tabs->isVisibleTo(&fixture.page));
    QCOMPARE(tabs->count(), 2);
    tabs->setCurrentIndex(1);
    QCOMPARE(fixture.page.current().part, u"team"_s);
    fixture.show(u"people"_s);
    QCOMPARE(tabs->currentIndex(), 0);
    fixture.show(u"backup"_s);
    QVERIFY(!tabs->isVisibleTo(&fixture.page));
}

void tst_Settings::theArrowsChooseWhileTheSearchIsTypedAndThePageFollows()
{
    Fixture fixture;
    fixture.show(u"appearance"_s);
    auto *search = fixture.page.findChild<SearchField *>();
    auto *list = fixture.page.findChild<SettingsList *>();
    search->setFocus();
    QTest::keyClicks(search, u"currency"_s);
    QVERIFY(list->currentSetting());
    QCOMPARE(list->currentSetting()->name, u"Money"_s); // the page, by another word
    QTRY_COMPARE(fixture.page.current().part, u"money"_s); // once the typing pauses
    QTRY_VERIFY(!list->findItems(u"Main currency"_s, Qt::MatchExactly | Qt::MatchRecursive).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(fixture.madePages(), Fixture::sectionCount(), 60'000);
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(list->currentSetting()->name, u"Main currency"_s);
    QCOMPARE(list->currentItem()->data(0, SettingsList::DetailRole).toString(),
        u"Money · "_s + fixture.workspace.store().mainCurrency().code());
    QVERIFY(fixture.page.findChild<QWidget *>(u"settingPointer"_s));
    QCOMPARE(QApplication::focusWidget(), search);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(qobject_cast<QComboBox *>(QApplication::focusWidget()));
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QVERIFY(!list->isSearch());
    QCOMPARE(list->currentItem()->text(0), u"Money"_s);
}

/// A part that shows itself before it has a parent is a window for a moment, which takes the focus.
void tst_Settings::noPageOpensAWindowWhileItIsMade()
{
    class Watcher : public QObject
    {
    public:
        QStringList windows;
        bool eventFilter(QObject *object, QEvent *event) override
        {
            const auto *widget = qobject_cast<const QWidget *>(object);
            if (event->type() == QEvent::Show && widget && widget->isWindow())
                windows += QString::fromLatin1(widget->metaObject()->className());
            return false;
        }
    };
    Fixture fixture;
    fixture.page.show();
    Watcher watcher;
    qApp->installEventFilter(&watcher);
    fixture.page.findChild<SearchField *>()->setText(u"password"_s);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.madePages(), Fixture::sectionCount(), 60'000);
    QCOMPARE(watcher.windows, QStringList());
}

void tst_Settings::theSearchHasTheCursorAndFindsByWhatPeopleCallThings()
{
    Fixture fixture;
    fixture.page.show();
    fixture.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.page));
    fixture.page.activate();
    auto *search = fixture.page.findChild<SearchField *>();
    auto *list = fixture.page.findChild<SettingsList *>();
    QCOMPARE(QApplication::focusWidget(), search);
    const std::pair<QString, QString> wanted[] = {
        {u"password"_s, u"Trust and privacy"_s}, {u"invite"_s, u"Team and roles"_s}, {u"currency"_s, u"Money"_s}};
    for (const auto &[word, page] : wanted) {
        search->selectAll();
        QTest::keyClicks(search, word);
        QStringList pages;
        for (int group = 0; group < list->topLevelItemCount(); ++group) {
            for (int row = 0; row < list->topLevelItem(group)->childCount(); ++row)
                pages += list->topLevelItem(group)->child(row)->text(0);
        }
        QVERIFY2(pages.contains(page), qPrintable(word + u": "_s + pages.join(u", "_s)));
    }
    QTRY_COMPARE_WITH_TIMEOUT(fixture.madePages(), Fixture::sectionCount(), 60'000);
    const Setting *first = list->currentSetting();
    QVERIFY(first);
    const QString name = first->name;
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(list->currentSetting()->name != name); // into the hits, while the typing goes on
    QCOMPARE(QApplication::focusWidget(), search);
}

void tst_Settings::aSearchFindsWhatASettingIsSetToButNoSecret()
{
    QWidget section;
    auto *row = new QWidget(&section);
    auto *label = new QLabel(u"Token"_s, row);
    auto *line = new QLineEdit(u"hunter2"_s, row);
    label->setBuddy(line);
    const auto plain = settingsIn(section, 0);
    QCOMPARE(plain.front().value, u"hunter2"_s);
    QVERIFY(matches(plain.front(), u"hunter"_s));
    line->setEchoMode(QLineEdit::Password);
    QCOMPARE(settingsIn(section, 0).front().value, QString());
}

void tst_Settings::inANarrowWindowThereIsTheListThenThePage()
{
    Fixture fixture;
    fixture.show(u"appearance"_s);
    fixture.page.setWidthClass(WidthClass::Narrow);
    auto *list = fixture.page.findChild<SettingsList *>();
    auto *body = fixture.page.findChild<QStackedWidget *>();
    QVERIFY(list->isVisible() && !body->isVisible());
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(!list->isVisible() && body->isVisible());
    fixture.page.setWidthClass(WidthClass::Normal);
    QVERIFY(list->isVisible() && body->isVisible());
}

void tst_Settings::backsTheStoreUpAndListsTheBackup()
{
    Fixture fixture;
    fixture.show(u"backup"_s);
    auto *part = fixture.page.findChild<BackupSettingsPage *>();
    const QString file = fixture.workspace.store().path() + u".2026-11-20-120000.backup"_s;
    fixture.button(u"Back up now"_s)->setFocus();
    part->backUpTo(file);
    auto *list = part->findChild<QTableWidget *>();
    QTRY_COMPARE(list->rowCount(), 1);
    QCOMPARE(QApplication::focusWidget(), fixture.button(u"Back up now"_s)); // where the person was
    QCOMPARE(list->item(0, 2)->text(), u"Opened, no errors"_s);
    QCOMPARE(list->item(0, 2)->toolTip(), QDir::toNativeSeparators(file));
    QVERIFY(store::Store::open(file, fixture.store.clock, 9, {store::StoreOptions::Access::ReadOnly}));
}

void tst_Settings::saysWhyNoBackupWasMade()
{
    Fixture fixture;
    fixture.show(u"backup"_s);
    auto *part = fixture.page.findChild<BackupSettingsPage *>();
    part->backUpTo(fixture.workspace.store().path() + u"/none/copy.backup"_s);
    const auto says = [&] {
        const auto labels = part->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text().startsWith(u"No backup was made."_s); });
    };
    QTRY_VERIFY(says());
}

void tst_Settings::listsBackupsAndWhatRestoringOneWouldDo()
{
    Fixture fixture;
    const Instant now = fixture.store.clock.now();
    const QString file = fixture.workspace.store().path() + u".2026-11-20-115900.backup"_s;
    QVERIFY(store::makeBackup(fixture.workspace.store(), file));
    const auto ago = [now](qint64 hours) { return Instant{now.ms - hours * 3'600'000}; };
    QVERIFY(store::changeCatalog(fixture.workspace.store().path(), now, [&](store::BackupCatalog &catalog) {
        using Cause = store::CatalogEntry::Cause;
        using Check = store::CatalogEntry::Check;
        const QString away = fixture.store.folder() + u"/disk that is away/"_s;
        catalog.entries = {{now, file, 411'000'000, 12'480, Cause::Schedule, Check::Opened},
            {ago(24), away + u"1"_s, 410'000'000, 12'480, Cause::Schedule, Check::Compared, ago(23)},
            {ago(68), away + u"2"_s, 410'000'000, 12'300, Cause::Import, Check::Opened},
            {ago(92), {}, 0, 0, Cause::Schedule, Check::None, {}, u"the folder was not there"_s, 4}};
    }));
    fixture.store.clock.advance(60'000);
    QVERIFY(fixture.workspace.store().commit({u"Edit Ana Silva"_s, Origin::user(),
        {Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, u"Silva"_s}})}, {}}));
    fixture.keeper.check();
    fixture.show(u"backup"_s);
    auto *part = fixture.page.findChild<BackupSettingsPage *>();
    auto *list = part->findChild<QTableWidget *>();
    QCOMPARE(list->rowCount(), 4);
    QCOMPARE(list->item(1, 2)->text(), u"Restored and compared"_s);
    QCOMPARE(list->item(2, 2)->text(), u"Before an import, no errors"_s);
    QVERIFY(list->item(3, 2)->text().startsWith(u"Missed: The folder was not there, tried 4 time"_s));
    QCOMPARE(list->item(0, 3)->text(), u"Restore…"_s);
    QVERIFY(list->item(3, 3)->text().isEmpty()); // there is nothing to restore
    list->setCurrentCell(0, 0);
    const auto says = [&](const QString &text) {
        const auto labels = part->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().startsWith(text); });
    };
    QTRY_VERIFY(says(u"1 change"_s));
    QVERIFY(says(u"Nobody: this store has no connections"_s));
    QVERIFY(fixture.page.statusText().startsWith(u"Next backup"_s));
    fixture.save(u"backups"_s);
    QSignalSpy restored(&fixture.keeper, &items::BackupKeeper::restoreRequested);
    Q_EMIT list->cellActivated(0, 0);
    Button *restore = nullptr;
    QTRY_VERIFY((restore = fixture.button(u"Restore"_s)) && restore->isEnabled());
    restore->click();
    QCOMPARE(restored.size(), 1);
    QCOMPARE(restored.first().first().toString(), file);
}

void tst_Settings::addsAPersonAndSaysWhatEachOwns()
{
    Fixture fixture;
    fixture.show(u"people"_s);
    auto *part = fixture.page.findChild<PeopleSettingsPage *>();
    auto *table = part->findChild<QTableWidget *>();
    for (int column = 2; column < table->columnCount(); ++column) {
        QVERIFY(table->horizontalHeaderItem(column)->textAlignment() & Qt::AlignRight);
        QVERIFY(table->item(0, column)->textAlignment() & Qt::AlignRight);
    }
    const int before = table->rowCount();
    fixture.button(u"New person"_s)->click();
    auto *dialog = fixture.page.findChild<Dialog *>();
    QVERIFY(!fixture.button(u"Add person"_s, dialog)->isEnabled()); // nobody without a name
    dialog->findChildren<FieldEditor *>().first()->setDraft(u"Zoe Brandt"_s);
    fixture.button(u"Add person"_s, dialog)->click();
    QTRY_COMPARE(table->rowCount(), before + 1);
    const int row = table->rowCount() - 1;
    QCOMPARE(table->item(row, 0)->text(), u"Zoe Brandt"_s);
    const RecordId zoe = RecordId::fromString(table->item(row, 0)->data(Qt::UserRole).toString());
    QVERIFY(fixture.workspace.store().commit({u"Add"_s, Origin::user(),
        {Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, u"Berg"_s}, {u"owner"_s, zoe}}),
            Edit::update(EntityKind::User, zoe, {{u"email"_s, u"zoe@brandt.example"_s}})},
        {}}));
    QTRY_COMPARE(table->item(row, 2)->text(), u"1"_s);
    QCOMPARE(table->horizontalHeaderItem(2)->text(), u"Contacts"_s);
    QCOMPARE(table->item(row, 1)->text(), u"zoe@brandt.example"_s);
    fixture.page.hide(); // records change hands on another page
    QVERIFY(fixture.workspace.store().commit({u"Add"_s, Origin::user(),
        {Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, u"Ott"_s}, {u"owner"_s, zoe}})}, {}}));
    QCoreApplication::processEvents();
    fixture.page.show();
    QTRY_COMPARE(table->item(row, 2)->text(), u"2"_s);
    table->selectRow(row);
    fixture.button(u"This is me"_s)->click();
    QCOMPARE(fixture.workspace.me(), zoe);
    QCOMPARE(table->item(row, 0)->text(), u"Zoe Brandt (you)"_s);
}

namespace {

/// People with an empty desk beside "me".
struct People
{
    explicit People(Fixture &owner) : fixture(owner)
    {
        fixture.show(u"people"_s);
        table = fixture.page.findChild<PeopleSettingsPage *>()->findChild<QTableWidget *>();
        mara = add(EntityKind::User, {{u"name"_s, u"Mara Lind"_s}});
    }
    RecordId add(EntityKind entity, std::vector<FieldValue> values)
    {
        return fixture.workspace.store()
            .commit({u"Add"_s, Origin::user(), {Edit::create(entity, {}, std::move(values))}, {}})
            ->ids.front();
    }
    int rowOf(const RecordId &person) const
    {
        for (int row = 0; row < table->rowCount(); ++row) {
            if (table->item(row, 0)->data(Qt::UserRole).toString() == person.toString())
                return row;
        }
        return -1;
    }
    void choose(const RecordId &person)
    {
        QTRY_VERIFY(rowOf(person) >= 0);
        table->selectRow(rowOf(person));
    }
    bool isInactive(const RecordId &person)
    {
        return valueOr<bool>(fixture.workspace.store().get(EntityKind::User, person)->value(u"inactive"_s));
    }

    Fixture &fixture;
    QTableWidget *table;
    RecordId mara;
};

} // namespace

void tst_Settings::whoLeftIsDeactivatedAndWhatTheyStillHaveIsSaid()
{
    Fixture fixture;
    People people(fixture);
    const RecordId contact = people.add(EntityKind::Contact, {{u"last_name"_s, u"Berg"_s}, {u"owner"_s, people.mara}});
    people.choose(people.mara);
    fixture.button(u"Deactivate"_s)->click();
    QTRY_VERIFY(fixture.page.findChild<Dialog *>());
    auto *dialog = fixture.page.findChild<Dialog *>();
    QVERIFY(dialog->findChildren<QLabel *>().size() > 0);
    QString said;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        said += label->text();
    QVERIFY2(said.contains(u"Contacts (1)"_s), qPrintable(said)); // what is still open
    QVERIFY(fixture.button(u"Hand over…"_s, dialog));
    fixture.button(u"Deactivate"_s, dialog)->click();
    QTRY_VERIFY(people.isInactive(people.mara));
    QTRY_COMPARE(people.table->item(people.rowOf(people.mara), 0)->text(), u"Mara Lind (inactive)"_s);
    const auto banner = [&]() -> Banner * {
        for (auto *one : fixture.page.findChild<PeopleSettingsPage *>()->findChildren<Banner *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    };
    QTRY_VERIFY(banner()); // nobody works on what is theirs
    const FieldContext context = fieldContextOf(fixture.workspace);
    QVERIFY(context.findRecords(EntityKind::User, u"Mara"_s).isEmpty()); // in no chooser
    QVERIFY(fixture.workspace.store().get(EntityKind::Contact, contact)->value(u"owner"_s) == Value(people.mara));
    fixture.workspace.undo();
    QTRY_VERIFY(!people.isInactive(people.mara));
    QTRY_VERIFY(!banner());
    QCOMPARE(context.findRecords(EntityKind::User, u"Mara"_s).size(), 1);
    people.choose(fixture.workspace.me());
    QVERIFY(!fixture.button(u"Deactivate"_s)->isEnabled()); // nobody deactivates themselves
}

void tst_Settings::aPersonIsRemovedOnlyWhereNothingNamesThem()
{
    Fixture fixture;
    People people(fixture);
    const RecordId bo = people.add(EntityKind::User, {{u"name"_s, u"Bo Chen"_s}});
    people.add(EntityKind::Task, {{u"title"_s, u"Call"_s}, {u"assigned_by"_s, people.mara}});
    people.choose(people.mara);
    fixture.button(u"Remove"_s)->click();
    QTRY_VERIFY(fixture.page.findChild<Dialog *>());
    auto *dialog = fixture.page.findChild<Dialog *>();
    QString said;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        said += label->text();
    QVERIFY2(said.contains(u"Tasks (1)"_s), qPrintable(said));
    fixture.button(u"Deactivate"_s, dialog)->click(); // what to do instead
    QTRY_VERIFY(people.isInactive(people.mara));
    people.choose(bo);
    fixture.button(u"Remove"_s)->click();
    QTRY_COMPARE(people.rowOf(bo), -1);
    fixture.workspace.undo();
    QTRY_VERIFY(people.rowOf(bo) >= 0);
}

/// The first letter made all of them: for seconds the window took no key.
void tst_Settings::noPageIsMadeWhileSomebodyTypesASearch()
{
    Fixture fixture;
    fixture.show(u"appearance"_s);
    auto *search = fixture.page.findChild<SearchField *>();
    auto *list = fixture.page.findChild<SettingsList *>();
    const qsizetype before = fixture.madePages();
    search->setFocus();
    QTest::keyClicks(search, u"tax"_s);
    QCOMPARE(fixture.madePages(), before);
    QVERIFY(list->currentSetting()); // pages are found by their own words at once
    QTRY_VERIFY_WITH_TIMEOUT(!list->findItems(u"Tax rates"_s, Qt::MatchExactly | Qt::MatchRecursive).isEmpty(), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.madePages(), Fixture::sectionCount(), 60'000);
    fixture.searchAll(u"quota"_s);
    QVERIFY(!list->findItems(u"Quotas"_s, Qt::MatchExactly | Qt::MatchRecursive).isEmpty());
    QVERIFY(!matches({.name = u"Exchange rate"_s}, u"exchange ratios"_s));
    QVERIFY(matches({.name = u"Exchange rate"_s}, u"exchange rates"_s)); // in the plural
    QVERIFY(matches({.name = u"Wechselkurs"_s}, u"Wechselkurse"_s));
    QVERIFY(matches({.name = u"Currency"_s}, u"currencies"_s));
}

void tst_Settings::aHitThatIsHiddenIsNotFramedAndAPageIsShownFromItsTop()
{
    QWidget section;
    auto *shown = new Button(u"Shown"_s, Button::Variant::Secondary);
    shown->setParent(&section);
    auto *hidden = new Button(u"Hidden"_s, Button::Variant::Secondary);
    hidden->setParent(&section);
    hidden->hide();
    QStringList names;
    for (const Setting &setting : settingsIn(section, 0))
        names.append(setting.name);
    QCOMPARE(names, QStringList{u"Shown"_s});
    section.resize(400, 300);
    section.show();
    pointOut({.name = u"Hidden"_s, .control = hidden});
    QVERIFY(!section.findChild<QWidget *>(u"settingPointer"_s));
    pointOut({.name = u"Shown"_s, .control = shown});
    QPointer<QWidget> frame = section.findChild<QWidget *>(u"settingPointer"_s);
    QVERIFY(frame);
    shown->hide();
    QTRY_VERIFY(!frame); // goes with what it points out

    Fixture fixture;
    fixture.page.resize(1000, 400);
    fixture.show(u"backup"_s);
    auto *area = qobject_cast<QScrollArea *>(fixture.page.findChild<QStackedWidget *>()->currentWidget());
    QVERIFY(area);
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    auto *search = fixture.page.findChild<SearchField *>();
    search->setText(u"backups"_s);
    QTRY_COMPARE(area->verticalScrollBar()->value(), 0);
}

void tst_Settings::sampleDataSaysWhyItsSettingsAreGrey()
{
    Fixture fixture; // without a protection, as sample data is
    const auto banner = [&]() -> Banner * {
        for (auto *one : fixture.page.findChildren<Banner *>()) {
            const bool isAbove = !one->parentWidget()->inherits("satchel::ui::SettingsForm");
            if (isAbove && one->isVisible() && one->findChild<Button *>())
                return one;
        }
        return nullptr;
    };
    fixture.show(u"appearance"_s);
    QVERIFY(!banner());
    for (const QString &part : {u"trust"_s, u"backup"_s}) {
        fixture.show(part);
        QVERIFY2(banner(), qPrintable(part));
    }
    QSignalSpy asked(&fixture.page, &Page::navigateTo);
    fixture.button(u"Make your own store"_s)->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<Target>().part, u"own"_s);
    fixture.show(u"trust"_s);
    qsizetype said = 0; // beside the controls as well
    for (const QLabel *label : fixture.page.findChildren<QLabel *>())
        said += label->isVisibleTo(&fixture.page) && label->text().contains(u"Make your own store first"_s) ? 1 : 0;
    QVERIFY(said >= 2);
}

void tst_Settings::offersTheLostReasonsThatWereSet()
{
    Fixture fixture;
    fixture.show(u"lost-reasons"_s);
    auto *table = fixture.page.findChild<LostReasonsSettingsPage *>()->findChild<QTableWidget *>();
    const QStringList proposed = lostReasons(fixture.workspace);
    QCOMPARE(table->rowCount(), static_cast<int>(proposed.size()));
    table->selectRow(0);
    fixture.button(u"Move down"_s)->click();
    QTRY_COMPARE(lostReasons(fixture.workspace).at(1), proposed.at(0));
    QCOMPARE(lostReasons(fixture.workspace).at(0), proposed.at(1));
    QVERIFY(fixture.workspace.canUndo());
    fixture.workspace.undo();
    QTRY_COMPARE(lostReasons(fixture.workspace), proposed);
}

void tst_Settings::renamesALostReasonOnTheDealsToo()
{
    Fixture fixture;
    const auto lost = fixture.workspace.store().commit({u"Add"_s, Origin::user(),
        {Edit::create(EntityKind::Deal, {}, {{u"title"_s, u"Probes"_s}, {u"lost_reason"_s, u"Budget"_s}})}, {}});
    QVERIFY(lost);
    const RecordId deal = lost->ids.front();
    fixture.show(u"lost-reasons"_s);
    auto *table = fixture.page.findChild<LostReasonsSettingsPage *>()->findChild<QTableWidget *>();
    QCOMPARE(table->item(0, 0)->text(), u"Budget"_s);
    QTRY_COMPARE(table->item(0, 1)->text(), u"1"_s);
    table->selectRow(0);
    fixture.button(u"Rename"_s)->click();
    auto *asked = fixture.page.findChild<Dialog *>();
    asked->findChild<QLineEdit *>()->setText(u"No budget this year"_s);
    fixture.button(u"Rename"_s, asked)->click();
    Button *onDeals = nullptr;
    QTRY_VERIFY((onDeals = fixture.button(u"Rename 1 deal(s)"_s)));
    onDeals->click();
    const auto reason = [&] { return fixture.workspace.store().get(EntityKind::Deal, deal)->text(u"lost_reason"_s); };
    QTRY_COMPARE(reason(), u"No budget this year"_s);
    QCOMPARE(lostReasons(fixture.workspace).at(0), u"No budget this year"_s);
    fixture.workspace.undo(); // both at once
    QTRY_COMPARE(reason(), u"Budget"_s);
    QVERIFY(lostReasons(fixture.workspace).contains(u"Budget"_s));
}

void tst_Settings::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication::setFont(QFont(u"Inter"_s, 10));
    m_preferences = Preferences::transient();
    m_preferences->setThemeMode(Preferences::ThemeMode::Light);
    m_appearance = std::make_unique<Appearance>(*m_preferences);
}

void tst_Settings::changesTheAppearance()
{
    Fixture fixture;
    fixture.show(u"appearance"_s);
    fixture.save(u"appearance"_s);
    QSignalSpy changed(fixture.preferences.get(), &Preferences::appearanceChanged);
    for (QTabBar *bar : fixture.page.findChildren<QTabBar *>()) {
        if (bar->accessibleName() == u"Theme")
            bar->setCurrentIndex(2);
    }
    QCOMPARE(fixture.preferences->themeMode(), Preferences::ThemeMode::Dark);
    QCOMPARE(changed.count(), 1);
}

void tst_Settings::renamesAStageInPlace()
{
    Fixture fixture;
    fixture.show(u"pipelines"_s);
    fixture.save(u"pipelines"_s);
    auto *table = fixture.page.findChild<QTableView *>();
    table->setCurrentIndex(table->model()->index(1, 0));
    table->edit(table->currentIndex());
    auto *editor = table->findChild<FieldEditor *>();
    QVERIFY(editor);
    editor->setDraft(u"Reached"_s);
    QTest::keyClick(editor->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(table->model()->index(1, 0).data().toString(), u"Reached"_s);
    QVERIFY(fixture.workspace.canUndo());
}

void tst_Settings::aHeadOfAColumnHasRoomForItsWords()
{
    Fixture fixture;
    fixture.show(u"pipelines"_s);
    const auto *table = fixture.page.findChild<QTableView *>();
    const QFontMetrics metrics(Theme::of(table).font.smallStrong);
    for (int column = 1; column < table->model()->columnCount() - 1; ++column)
        QVERIFY(table->columnWidth(column)
            >= metrics.horizontalAdvance(table->model()->headerData(column, Qt::Horizontal).toString()));
    QVERIFY(table->columnWidth(0) > table->columnWidth(1)); // the names

    const auto heightWithin = [&](int widest) {
        table->horizontalHeader()->setMaximumSectionSize(widest);
        Q_EMIT table->model()->headerDataChanged(
            Qt::Horizontal, 0, table->model()->columnCount() - 1); // a header keeps its size hint
        return table->horizontalHeader()->sizeHint().height();
    };
    const int words = metrics.horizontalAdvance(
        table->model()->headerData(items::StageTableModel::SetAside, Qt::Horizontal).toString());
    QVERIFY(heightWithin(words) >= 2 * metrics.height()); // those that are too long go on in a second line
    QVERIFY(heightWithin(words) > heightWithin(2 * words));
}

void tst_Settings::addsAPipeline()
{
    Fixture fixture;
    fixture.show(u"pipelines"_s);
    fixture.button(u"New pipeline"_s)->click();
    auto *dialog = fixture.page.findChild<Dialog *>();
    QVERIFY(dialog);
    QVERIFY(!fixture.button(u"Add pipeline"_s, dialog)->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"Partners"_s);
    fixture.button(u"Add pipeline"_s, dialog)->click();
    auto *table = fixture.page.findChild<QTableView *>();
    QCOMPARE(table->model()->rowCount(), 3);
    fixture.workspace.undo();
    QCOMPARE(table->model()->rowCount(), 9);
}

void tst_Settings::I8_addsACustomFieldAndTakesItBack()
{
    Fixture fixture;
    fixture.show(u"fields"_s);
    fixture.button(u"New field"_s)->click();
    auto *dialog = fixture.page.findChild<FieldDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>()->setText(u"Cold chain"_s);
    auto *type = dialog->findChild<QComboBox *>();
    type->setCurrentIndex(type->findData(static_cast<int>(FieldType::Choice)));
    QVERIFY(!fixture.button(u"Add field"_s, dialog)->isEnabled());
    auto *choices = dialog->findChild<ChoiceRows *>();
    QTest::keyClicks(choices->line(), u"Yes, all of it"_s);
    QTest::keyClick(choices->line(), Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QTest::keyClicks(choices->line(), u"In part"_s);
    QTest::keyClick(choices->line(), Qt::Key_Return);
    fixture.button(u"Add field"_s, dialog)->click();
    auto *table = fixture.page.findChild<QTableWidget *>();
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 2)->text(), u"Yes, all of it, In part"_s);
    QVERIFY(fixture.workspace.schema().entity(EntityKind::Contact).find(u"x_cold_chain"));
    fixture.save(u"fields"_s);
    QCOMPARE(fixture.workspace.undoLabel(), u"Added the field Cold chain"_s);
    table->selectRow(0);
    fixture.button(u"Remove"_s)->click();
    QCOMPARE(table->rowCount(), 0);
    fixture.workspace.undo();
    QCOMPARE(table->rowCount(), 1);
    fixture.workspace.undo();
    QCOMPARE(table->rowCount(), 0);
    fixture.workspace.redo();
    QVERIFY(fixture.workspace.schema().entity(EntityKind::Contact).find(u"x_cold_chain"));
}

void tst_Settings::aChoiceThatIsRenamedOrMovedKeepsItsRecords()
{
    Fixture fixture;
    Field grade;
    grade.label = u"Grade"_s;
    grade.type = FieldType::Choice;
    grade.choices = {{u"gold"_s, u"Gold"_s}, {u"silver"_s, u"Silver"_s}, {u"tin"_s, u"Tin"_s}};
    fixture.workspace.commit(
        u"Add"_s, *store::FieldDefinitions(fixture.workspace.store()).add(EntityKind::Contact, grade));
    RecordId contact;
    fixture.workspace.commit(u"Create"_s,
        {Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, u"Falk"_s}, {grade.name, u"gold"_s}})},
        [&contact](const Result<Receipt> &receipt) { contact = receipt->ids.front(); });
    fixture.show(u"fields"_s);
    fixture.page.findChild<QTableWidget *>()->selectRow(0);
    fixture.button(u"Change"_s)->click();
    auto *dialog = fixture.page.findChild<FieldDialog *>();
    auto *rows = dialog->findChild<ChoiceRows *>();
    rows->list()->item(0)->setText(u"Platinum"_s);
    rows->list()->setCurrentRow(0);
    QTest::keyClick(rows->list(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(rows->list()->item(1)->text(), u"Platinum"_s);
    rows->list()->setCurrentRow(2);
    QTest::keyClick(rows->list(), Qt::Key_Delete); // nobody has it
    QCOMPARE(rows->list()->count(), 2);
    const auto warns = [&] {
        return std::ranges::any_of(rows->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"have “Platinum” and keep it"_s);
        });
    };
    rows->list()->setCurrentRow(1);
    QTRY_COMPARE(rows->usesOf(u"gold"_s), 1);
    QTest::keyClick(rows->list(), Qt::Key_Delete);
    QVERIFY(warns());
    QCOMPARE(rows->list()->count(), 2);
    fixture.button(u"Save field"_s, dialog)->click();
    const Field *saved = fixture.workspace.schema().entity(EntityKind::Contact).find(grade.name);
    QCOMPARE(saved->choices.size(), size_t(2));
    QCOMPARE(saved->choices[1].key, u"gold"_s);
    QCOMPARE(saved->choiceLabel(textOf(fixture.workspace.store().get(EntityKind::Contact, contact)->value(grade.name))),
        u"Platinum"_s);
}

void tst_Settings::aFieldIsNotCalledAsAnotherOne()
{
    Fixture fixture;
    FieldDialog dialog(PageContext{fixture.workspace, *fixture.preferences},
        fixture.workspace.schema().entity(EntityKind::Contact), nullptr, &fixture.page);
    auto *name = dialog.findChild<QLineEdit *>();
    name->setText(u"first NAME"_s);
    QVERIFY(!fixture.button(u"Add field"_s, &dialog)->isEnabled());
    name->setText(u"Second name of all"_s);
    QVERIFY(fixture.button(u"Add field"_s, &dialog)->isEnabled());
}

void tst_Settings::offersEveryTypeOfField()
{
    Fixture fixture;
    FieldDialog dialog(PageContext{fixture.workspace, *fixture.preferences},
        fixture.workspace.schema().entity(EntityKind::Contact), nullptr, &fixture.page);
    auto *type = dialog.findChild<QComboBox *>();
    QCOMPARE(type->count(), 20); // all but pictures, and calculated
    for (int i = 0; i < type->count(); ++i)
        QVERIFY(!type->itemText(i).isEmpty());
    // What is left of a type with many lines stays together: the dialog does not shrink.
    dialog.show();
    const auto spread = [&dialog] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const auto *name = dialog.findChild<QLineEdit *>();
        const auto *box = dialog.findChild<QComboBox *>();
        return box->mapTo(&dialog, QPoint()).y() - name->mapTo(&dialog, QPoint()).y();
    };
    const int together = spread();
    type->setCurrentIndex(type->count() - 1); // calculated
    QTRY_VERIFY(dialog.height() > 300);
    type->setCurrentIndex(0);
    QTRY_COMPARE(spread(), together);
}

void tst_Settings::checksTheStore()
{
    Fixture fixture;
    fixture.show(u"store"_s);
    Button *check = fixture.button(u"Check the store"_s);
    check->click();
    QVERIFY(!check->isEnabled());
    QTRY_VERIFY(check->isEnabled());
    fixture.save(u"store"_s);
}

void tst_Settings::savesAnExchangeRate()
{
    Fixture fixture;
    fixture.show(u"money"_s);
    fixture.button(u"New rate"_s)->click();
    auto *dialog = fixture.page.findChild<Dialog *>();
    const auto editors = dialog->findChildren<FieldEditor *>();
    editors.at(0)->setDraft(u"CHF"_s);
    editors.at(1)->setDraft(u"many"_s);
    fixture.button(u"Save rate"_s, dialog)->click();
    QVERIFY(dialog->isVisible());
    QVERIFY(!editors.at(1)->error().isEmpty());
    editors.at(1)->setDraft(u"0.95"_s);
    fixture.button(u"Save rate"_s, dialog)->click();
    auto *table = fixture.page.findChild<QTableWidget *>();
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 1)->text(), u"0.95"_s);
}

void tst_Settings::aCurrencyOfRecordsWithoutARateIsAskedFor()
{
    Fixture fixture;
    QVERIFY_RESULT(fixture.workspace.store().setMainCurrency(*Currency::fromCode(u"EUR")));
    const auto create = [&](EntityKind entity, std::vector<FieldValue> values) {
        fixture.workspace.commit(u"Create"_s, {Edit::create(entity, {}, std::move(values))});
    };
    const auto pounds = [](QStringView amount) { return *Money::fromString(amount, *Currency::fromCode(u"GBP")); };
    create(EntityKind::Deal, {{u"title"_s, u"Cables"_s}, {u"value"_s, pounds(u"10")}});
    create(EntityKind::Deal, {{u"title"_s, u"Clamps"_s}, {u"value"_s, pounds(u"20")}});
    create(EntityKind::Company, {{u"name"_s, u"Kestrel"_s}, {u"annual_revenue"_s, pounds(u"30")}});
    fixture.show(u"money"_s);
    const auto line = [&] {
        for (auto *edit : fixture.page.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == u"Rate of GBP")
                return edit;
        }
        return static_cast<QLineEdit *>(nullptr);
    };
    QTRY_VERIFY(line() && line()->isVisible());
    const auto says = [&](const QString &text) {
        return std::ranges::any_of(fixture.page.findChildren<QLabel *>(),
            [&](const QLabel *label) { return label->text() == text && label->isVisible(); });
    };
    QVERIFY(says(u"1 company, 2 deals"_s));
    QTest::keyClicks(line(), u"much"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    auto *table = fixture.page.findChild<QTableWidget *>();
    QCOMPARE(table->rowCount(), 0);
    line()->selectAll();
    QTest::keyClicks(line(), u"0.86"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    QTRY_VERIFY(!line() || !line()->isVisible());
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 0)->text(), u"GBP"_s);
    QCOMPARE(table->item(0, 1)->text(), u"0.86"_s);
}

void tst_Settings::writesTheLetterhead()
{
    Fixture fixture;
    fixture.show(u"letterhead"_s);
    const auto named = [&fixture](const QString &name) {
        for (QLineEdit *line : fixture.page.findChildren<QLineEdit *>()) {
            if (line->accessibleName() == name && line->isVisible())
                return line;
        }
        return static_cast<QLineEdit *>(nullptr);
    };
    QVERIFY(named(u"Name"_s));
    QTest::keyClicks(named(u"Name"_s), u"Messwerk GmbH"_s);
    QTest::keyClick(named(u"Name"_s), Qt::Key_Return);
    auto *address = fixture.page.findChild<QPlainTextEdit *>();
    address->setPlainText(u"Kesselweg 4\n70173 Stuttgart"_s);
    QFocusEvent out(QEvent::FocusOut);
    QCoreApplication::sendEvent(address, &out);
    for (QComboBox *box : fixture.page.findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"Template"_s) {
            box->setCurrentIndex(box->findData(u"classic"_s));
            Q_EMIT box->activated(box->currentIndex());
        }
    }
    QImage image(240, 80, QImage::Format_RGB32);
    image.fill(QColor(Qt::darkCyan));
    const QString logo = fixture.store.folder() + u"/logo.png"_s;
    QVERIFY(image.save(logo));
    fixture.page.findChild<LetterheadSettingsPage *>()->takeLogo(logo);
    fixture.save(u"letterhead"_s);
    const documents::Letterhead kept = documents::readLetterhead(fixture.workspace.store());
    QCOMPARE(kept.name, u"Messwerk GmbH"_s);
    QCOMPARE(kept.address, u"Kesselweg 4\n70173 Stuttgart"_s);
    QCOMPARE(kept.templateName, u"classic"_s);
    QVERIFY(fixture.workspace.store().content(kept.logo));
    QVERIFY(fixture.workspace.canUndo());
}

void tst_Settings::refusesALogoThatIsNone()
{
    Fixture fixture;
    fixture.show(u"letterhead"_s);
    const QString path = fixture.store.folder() + u"/logo.png"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("words");
    file.close();
    auto *part = fixture.page.findChild<LetterheadSettingsPage *>();
    part->takeLogo(path);
    QVERIFY(documents::readLetterhead(fixture.workspace.store()).logo.isEmpty());
    const auto labels = part->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(u"This image can't be used as the logo"_s);
    }));
}

void tst_Settings::restoresFromTheTrash()
{
    Fixture fixture;
    const RecordId id = fixture.workspace.store().newId();
    fixture.workspace.commit(
        {}, {Edit::create(EntityKind::Contact, id, {{u"first_name"_s, u"Ana"_s}, {u"last_name"_s, u"Silva"_s}})});
    fixture.workspace.commit({}, {Edit::remove(EntityKind::Contact, id)});
    fixture.show(u"trash"_s);
    fixture.save(u"trash"_s);
    QListView *list = nullptr;
    for (QListView *view : fixture.page.findChildren<QListView *>()) {
        if (view->accessibleName() == u"Deleted records")
            list = view;
    }
    QVERIFY(list);
    SearchField *search = nullptr;
    for (auto *field : fixture.page.findChildren<SearchField *>())
        search = field->accessibleName() == u"Search the trash"_s ? field : search;
    QVERIFY(search && search->isVisible());
    QTest::keyClicks(search, u"deal"_s);
    QTRY_COMPARE(list->model()->rowCount(), 0);
    search->clear();
    QTest::keyClicks(search, u"contact"_s); // by its kind
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QVERIFY(list->currentIndex().isValid());
    fixture.button(u"Restore"_s)->click();
    QVERIFY(!fixture.workspace.store().get(EntityKind::Contact, id)->isDeleted());
}

void tst_Settings::tellsWhatIsNewSinceAVersion()
{
    const QString changelog
        = u"# Changelog\n\n## Unreleased\n- soon\n\n## 1.2.0 (2026-11-20)\n- two\n\n## 1.1.10\n- ten\n\n## 1.1.9\n- nine\n"_s;
    QCOMPARE(notesSince(changelog, u"1.1.10"_s), u"## Unreleased\n- soon\n\n## 1.2.0 (2026-11-20)\n- two"_s);
    QCOMPARE(notesSince(changelog, u"1.1.9"_s).count(u"## "_s), 3);
    QCOMPARE(notesSince(changelog, {}).count(u"## "_s), 4);
    QVERIFY(notesSince(u"# Changelog\n\n## 1.0.0\n- one\n"_s, u"1.0.0"_s).isEmpty());
}

void tst_Settings::startsAtSignInAndSaysItsVersion()
{
#ifndef Q_OS_LINUX
    QSKIP("would change this computer");
#endif
    QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    qputenv("XDG_DATA_DIRS", home.path().toUtf8());
    Fixture fixture;
    fixture.show(u"computer"_s);
    QCheckBox *start = nullptr;
    const auto *part = fixture.page.findChild<ComputerSettingsPage *>();
    for (QCheckBox *box : part->findChildren<QCheckBox *>()) {
        if (box->text().contains(u"sign in"_s))
            start = box;
        else
            QVERIFY(!box->isEnabled()); // links need an installed Satchel
    }
    QVERIFY(start && !start->isChecked());
    start->click();
    QVERIFY(platform::isAutostartOn());
    start->click();
    QVERIFY(!platform::isAutostartOn());
    // Where it cannot be written the box goes back and says why.
    QVERIFY(QFile(home.filePath(u"autostart"_s)).exists() && QDir(home.filePath(u"autostart"_s)).removeRecursively());
    QFile inTheWay(home.filePath(u"autostart"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    start->click();
    QVERIFY(!start->isChecked());
    QStringList said;
    for (const QLabel *label : part->findChildren<QLabel *>()) {
        if (label->isVisible())
            said.append(label->text());
    }
    QVERIFY(said.contains(QStringLiteral(SATCHEL_VERSION)));
    QVERIFY(std::ranges::any_of(
        said, [](const QString &text) { return text.startsWith(u"The operating system reported an error"_s); }));
    fixture.save(u"computer"_s);
}

void tst_Settings::namesEveryControl()
{
    Fixture fixture;
    for (const QString &part : {u"appearance"_s, u"pipelines"_s, u"entities"_s, u"fields"_s, u"store"_s,
             u"letterhead"_s, u"quotes"_s, u"trash"_s, u"computer"_s})
        fixture.show(part);
    for (const QWidget *widget : fixture.page.findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QTabBar *>(widget);
        if (!isControl || (widget->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
            widget->metaObject()->className());
    }
}

SATCHEL_GUI_TEST(tst_Settings)
#include "tst_Settings.moc"
