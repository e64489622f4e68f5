// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with pairs of records that are probably one, by keys and mouse.
#include "domain/FieldNames.h"
#include "PageChecks.h"
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Appearance.h"
#include "ui/common/Dialog.h"
#include "ui/common/Painting.h"
#include "ui/duplicates/DuplicatesPage.h"
#include "ui/duplicates/MovedStrip.h"
#include "ui/duplicates/PairView.h"
#include "ui/lists/ListPage.h"

#include <QListView>
#include <QSignalSpy>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;
using Model = items::MergeFieldsModel;
using State = items::DuplicatesModel::State;

namespace {

struct Pairs : SyncFixture
{
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    Appearance appearance{*preferences};
    DuplicatesPage page{{workspace, *preferences, &control}};

    RecordId person(const QString &first, const QString &last, std::vector<FieldValue> more = {})
    {
        more.push_back({field::first_name, first});
        more.push_back({field::last_name, last});
        return create(EntityKind::Contact, std::move(more));
    }
    /// Annika twice: same e-mail, other names and job titles.
    std::pair<RecordId, RecordId> annika(std::vector<FieldValue> ofNewer = {})
    {
        const RecordId older = person(u"Annika"_s, u"Reinhardt-Vogelsang"_s,
            {{field::email, u"a.reinhardt@lindental.example"_s}, {field::job_title, u"Laborleitung"_s},
                {field::tags, QStringList{u"Key account"_s}}});
        ofNewer.push_back({field::email, u"a.reinhardt@lindental.example"_s});
        ofNewer.push_back({field::job_title, u"Head of Laboratory"_s});
        ofNewer.push_back({field::tags, QStringList{u"Ultra-low"_s}});
        return {older, person(u"Annika"_s, u"Reinhardt"_s, std::move(ofNewer))};
    }
    void show()
    {
        page.resize(1200, 900);
        page.QWidget::show();
        page.activate();
        QTRY_COMPARE(page.model()->state(), State::Found);
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.pairView()->grid()->setFocus();
    }
    PairView &view() { return *page.pairView(); }
    QTableView &grid() { return *page.pairView()->grid(); }
    Model &fields() { return page.pairView()->model(); }
    int rowOf(const FieldName &name)
    {
        for (int row = 0; row < fields().rowCount(); ++row) {
            if (fields().field(row).name == name)
                return row;
        }
        return -1;
    }
    void goTo(const FieldName &name) { grid().setCurrentIndex(fields().index(rowOf(name), Model::Older)); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&grid(), key, modifiers); }
    void click(const FieldName &name, Model::Column column)
    {
        const QRect cell = grid().visualRect(fields().index(rowOf(name), column));
        QTest::mouseClick(grid().viewport(), Qt::LeftButton, {}, cell.center());
    }
    Record contact(const RecordId &id) { return *reader->get(EntityKind::Contact, id); }
    QString merged(const FieldName &name) { return withoutIsolates(fields().text(rowOf(name), Model::Merged)); }
    void press(const QString &text)
    {
        for (QAbstractButton *button : page.window()->findChildren<QAbstractButton *>()) {
            if (button->text() == text && button->isVisible())
                return button->click();
        }
        QFAIL(qPrintable(u"no button "_s + text));
    }
    QStringList moved()
    {
        QStringList texts;
        for (const MovedStrip::Item &item : view().moved().items())
            texts.append(withoutIsolates(item.text));
        return texts;
    }
    void link(qint64 connection, const RecordId &record, const QString &remoteId)
    {
        QVERIFY_RESULT(
            state(connection)
                .links.put({0, u"contacts"_s, EntityKind::Contact, record, remoteId, "{}", u"1"_s, {}, false, {}}));
    }
};

} // namespace

class tst_DuplicatesPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    /// What differs is at the end of both.
    void valuesThatDifferAreLegibleWhereThereIsLittleRoom()
    {
        Pairs pairs;
        const auto company = [&pairs](const QString &name) {
            return pairs.create(EntityKind::Company, {{field::name, name}});
        };
        const QString first = u"Brandt Cold Chain Logistics and Storage"_s;
        const RecordId older = company(first);
        const RecordId newer = company(first + u" of Northern Europe"_s);
        pairs.person(u"Hank"_s, u"Bellweather"_s, {{field::phone, u"+49 521 555 0177"_s}, {field::company, older}});
        pairs.person(u"Hank"_s, u"Bellweather"_s, {{field::phone, u"+49 521 555 0177"_s}, {field::company, newer}});
        pairs.page.setWidthClass(WidthClass::Compact);
        pairs.page.resize(970, 560);
        pairs.page.QWidget::show();
        pairs.page.activate();
        QTRY_COMPARE(pairs.page.model()->state(), State::Found);
        QTRY_VERIFY(pairs.rowOf(field::company) >= 0);
        const int row = pairs.rowOf(field::company);
        const QFontMetrics metrics(Theme::of(&pairs.grid()).font.body);
        const int width = pairs.grid().columnWidth(Model::Newer);
        const int lines = 1 + metrics.horizontalAdvance(first + u" of Northern Europe"_s) / width;
        QVERIFY(lines > 1);
        QTRY_VERIFY(pairs.grid().rowHeight(row) >= lines * metrics.height());
    }

    void theNewerValueIsChosenByItsKeyAndTheTwoAreMerged()
    {
        Pairs pairs;
        const auto [older, newer] = pairs.annika();
        pairs.show();
        QCOMPARE(pairs.merged(field::job_title), u"Laborleitung"_s);
        pairs.goTo(field::job_title);
        pairs.key(Qt::Key_2);
        QCOMPARE(pairs.merged(field::job_title), u"Head of Laboratory"_s);
        pairs.key(Qt::Key_Return, Qt::ControlModifier);
        const Record merged = pairs.contact(older);
        QCOMPARE(merged.text(field::job_title), u"Head of Laboratory"_s);
        QCOMPARE(merged.text(field::last_name), u"Reinhardt-Vogelsang"_s);
        QCOMPARE(merged.value(field::tags), Value(QStringList{u"Key account"_s, u"Ultra-low"_s}));
        QVERIFY(pairs.contact(newer).isDeleted());
        QCOMPARE(pairs.page.model()->rowCount(), 0);
        pairs.workspace.undo();
        QCOMPARE(pairs.page.model()->rowCount(), 1);
        QCOMPARE(pairs.contact(older).text(field::job_title), u"Laborleitung"_s);
        QVERIFY(!pairs.contact(newer).isDeleted());
    }

    void aClickChoosesAValueOrUnticksOne()
    {
        Pairs pairs;
        const auto [older, newer] = pairs.annika();
        pairs.show();
        pairs.click(field::last_name, Model::Newer);
        QCOMPARE(pairs.merged(field::last_name), u"Reinhardt"_s);
        QCOMPARE(pairs.fields().kind(pairs.rowOf(field::tags)), Model::Kind::Both);
        pairs.click(field::tags, Model::Older);
        QCOMPARE(pairs.merged(field::tags), u"Ultra-low"_s);
        pairs.click(field::tags, Model::Newer); // the last one stays
        QCOMPARE(pairs.merged(field::tags), u"Ultra-low"_s);
        pairs.press(u"Merge into one contact"_s);
        QCOMPARE(pairs.contact(older).value(field::tags), Value(QStringList{u"Ultra-low"_s}));
        QCOMPARE(pairs.contact(older).text(field::last_name), u"Reinhardt"_s);
    }

    void threeKeepsBothWhereBothHaveAPlace()
    {
        Pairs pairs;
        pairs.annika();
        pairs.show();
        pairs.goTo(field::tags);
        pairs.key(Qt::Key_1);
        QCOMPARE(pairs.merged(field::tags), u"Key account"_s);
        pairs.key(Qt::Key_3);
        QCOMPARE(pairs.fields().choice(pairs.rowOf(field::tags)), Model::Choice::Both);
        pairs.goTo(field::job_title);
        pairs.key(Qt::Key_3);
        QCOMPARE(pairs.fields().choice(pairs.rowOf(field::job_title)), Model::Choice::Older);
    }

    void bothPhonesAreKeptTheOlderFirst()
    {
        Pairs pairs;
        const RecordId older = pairs.person(
            u"Ana"_s, u"Silva"_s, {{field::email, u"ana@acme.example"_s}, {field::phone, u"+351 21 555 0101"_s}});
        pairs.person(
            u"Ana"_s, u"Silva"_s, {{field::email, u"ana@acme.example"_s}, {field::phone, u"+351 21 555 0199"_s}});
        pairs.show();
        const int row = pairs.rowOf(field::phone);
        QVERIFY(!pairs.fields().detail(row).isEmpty());
        pairs.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(pairs.contact(older).text(field::phone), u"+351 21 555 0101"_s);
        QCOMPARE(pairs.contact(older).value(field::phones), Value(QStringList{u"+351 21 555 0199"_s}));
    }

    void spaceTogglesTheCellUnderTheCursor()
    {
        Pairs pairs;
        pairs.annika();
        pairs.show();
        pairs.grid().setCurrentIndex(pairs.fields().index(pairs.rowOf(field::job_title), Model::Newer));
        pairs.key(Qt::Key_Space);
        QCOMPARE(pairs.merged(field::job_title), u"Head of Laboratory"_s);
    }

    void keepTheNewerEverywhereLeavesNothingOfTheOlder()
    {
        Pairs pairs;
        pairs.annika();
        pairs.show();
        pairs.press(u"Keep the newer everywhere"_s);
        QCOMPARE(pairs.merged(field::last_name), u"Reinhardt"_s);
        QCOMPARE(pairs.merged(field::tags), u"Ultra-low"_s);
        pairs.press(u"Keep the older everywhere"_s);
        QCOMPARE(pairs.merged(field::last_name), u"Reinhardt-Vogelsang"_s);
    }

    void xSaysThatTheyAreTwoAndCanBeUndone()
    {
        Pairs pairs;
        pairs.annika();
        pairs.show();
        pairs.key(Qt::Key_X);
        QCOMPARE(pairs.page.model()->rowCount(), 0);
        pairs.workspace.undo();
        QCOMPARE(pairs.page.model()->rowCount(), 1);
    }

    void whatIsNotTheSameIsShownOnRequestAndCanBeTakenBack()
    {
        Pairs pairs;
        pairs.annika();
        pairs.show();
        pairs.key(Qt::Key_X);
        QVERIFY(pairs.page.list()->isVisible()); // with the number below it
        pairs.press(u"Show"_s);
        QCOMPARE(pairs.page.model()->rowCount(), 1);
        QCOMPARE(pairs.page.model()->count(EntityKind::Contact), 0);
        pairs.press(u"Possibly the same"_s);
        QCOMPARE(pairs.page.model()->count(EntityKind::Contact), 1);
        QCOMPARE(pairs.page.model()->distinctCount(EntityKind::Contact), 0);
    }

    void whatOnlyOneHasIsTakenAndShownOnRequest()
    {
        Pairs pairs;
        const auto [older, newer] = pairs.annika({{field::department, u"Lab 7"_s}});
        pairs.show();
        QCOMPARE(pairs.fields().singleCount(), 1);
        QCOMPARE(pairs.rowOf(field::department), -1);
        pairs.press(u"Show"_s);
        QCOMPARE(pairs.merged(field::department), u"Lab 7"_s);
        pairs.press(u"Hide"_s);
        pairs.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(pairs.contact(older).text(field::department), u"Lab 7"_s);
    }

    void whatMovesAlongIsCounted()
    {
        Pairs pairs;
        const auto [older, newer] = pairs.annika();
        for (const QString &title : {u"Call"_s, u"Write"_s})
            pairs.create(EntityKind::Task, {{field::title, title}, {field::contact, newer}});
        const RecordId deal = pairs.create(EntityKind::Deal, {{field::title, u"Probes"_s}, {field::contact, newer}});
        pairs.create(EntityKind::Attachment, {{field::name, u"plan.pdf"_s}, {field::contact, newer}});
        pairs.show();
        for (const QString &text : {u"0 activities"_s, u"2 tasks"_s, u"1 deal"_s, u"0 quotes"_s, u"1 file"_s})
            QVERIFY2(pairs.moved().contains(text), qPrintable(pairs.moved().join(u" | "_s)));
        pairs.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(pairs.reader->get(EntityKind::Deal, deal)->value(field::contact), Value(older));
    }

    void whatAConnectionDoesIsSaid()
    {
        Pairs pairs;
        const auto [older, newer] = pairs.annika();
        const qint64 connection = pairs.connect(u"Sales EU"_s);
        pairs.link(connection, newer, u"2"_s);
        pairs.show();
        QVERIFY2(pairs.moved().contains(u"1 record in Sales EU"_s), qPrintable(pairs.moved().join(u" | "_s)));
        QCOMPARE(withoutIsolates(pairs.view().remoteText()),
            u"The next sync deletes the newer record in Sales EU and creates Annika Reinhardt-Vogelsang there."_s);
        pairs.link(connection, older, u"1"_s);
        pairs.page.model()->search();
        QTRY_COMPARE(pairs.page.model()->state(), State::Found);
        QCOMPARE(withoutIsolates(pairs.view().remoteText()),
            u"The next sync deletes the newer record in Sales EU and sends the merged values of Annika "
            "Reinhardt-Vogelsang there."_s);
    }

    void aConnectionThatOnlyReadsKeepsBoth()
    {
        Pairs pairs;
        const auto [older, newer] = pairs.annika();
        const qint64 connection = pairs.connect(u"Sales EU"_s);
        pairs.link(connection, newer, u"2"_s);
        QVERIFY_RESULT(
            store::Connections(*pairs.reader)
                .setSettings(connection,
                    {{u"objects"_s, QJsonObject{{u"contacts"_s, QJsonObject{{u"direction"_s, u"pull"_s}}}}}}));
        pairs.show();
        QCOMPARE(withoutIsolates(pairs.view().remoteText()), u"Sales EU is only read from: nothing changes there."_s);
    }

    void theCertainPairsAreMergedAfterAQuestionAndUndoneAtOnce()
    {
        Pairs pairs;
        const auto [older, newer] = pairs.annika();
        for (int i = 0; i < 2; ++i)
            pairs.person(u"Ana"_s, u"Silva"_s, {{field::email, u"ana@acme.example"_s}});
        pairs.show();
        QCOMPARE(pairs.page.model()->certainPairs().size(), size_t{2});
        pairs.press(u"Merge 2 certain pair(s)"_s);
        auto *dialog = pairs.page.window()->findChild<ui::Dialog *>();
        QVERIFY(dialog);
        QVERIFY(!pairs.contact(newer).isDeleted());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(pairs.page.model()->rowCount(), 0);
        QVERIFY(pairs.contact(newer).isDeleted());
        QCOMPARE(pairs.contact(older).text(field::job_title), u"Laborleitung"_s);
        pairs.workspace.undo();
        QCOMPARE(pairs.page.model()->rowCount(), 2);
        QVERIFY(!pairs.contact(newer).isDeleted());
    }

    void altAndTheArrowsGoFromPairToPair()
    {
        Pairs pairs;
        pairs.annika();
        for (int i = 0; i < 2; ++i)
            pairs.person(u"Ana"_s, u"Silva"_s, {{field::email, u"ana@acme.example"_s}});
        pairs.show();
        QCOMPARE(pairs.page.list()->currentIndex().row(), 0);
        pairs.key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(pairs.page.list()->currentIndex().row(), 1);
        pairs.key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(pairs.page.list()->currentIndex().row(), 0);
        const auto first = pairs.page.model()->pair(0);
        pairs.press(u"Decide later"_s);
        QCOMPARE(pairs.page.list()->currentIndex().row(), 0);
        QCOMPARE(pairs.page.model()->pair(1).a, first.a);
    }

    void aChoiceStaysWhenSomethingElseChanges()
    {
        Pairs pairs;
        pairs.annika();
        pairs.show();
        pairs.goTo(field::job_title);
        pairs.key(Qt::Key_2);
        pairs.person(u"Rui"_s, u"Costa"_s);
        pairs.page.model()->search();
        QTRY_COMPARE(pairs.page.model()->state(), State::Found);
        QCOMPARE(pairs.merged(field::job_title), u"Head of Laboratory"_s);
    }

    void withoutPairsItSaysWhatWouldBeHere()
    {
        Pairs pairs;
        pairs.page.QWidget::show();
        pairs.page.activate();
        QTRY_COMPARE(pairs.page.model()->state(), State::Found);
        QVERIFY(!pairs.page.list()->isVisible());
        QVERIFY(pairs.page.statusText().isEmpty());
        pairs.press(u"Search again"_s);
        QCOMPARE(pairs.page.model()->state(), State::Searching);
        pairs.press(u"Cancel"_s);
        QCOMPARE(pairs.page.model()->state(), State::Stopped);
    }

    void aStoreThatIsOnlyReadIsNotMerged()
    {
        TestStore store;
        for (int i = 0; i < 2; ++i)
            store.create(EntityKind::Contact,
                {{field::first_name, u"Ana"_s}, {field::last_name, u"Silva"_s}, {field::email, u"ana@acme.example"_s}});
        items::Workspace workspace(store.again(4, {.access = store::StoreOptions::Access::ReadOnly}),
            [&]() -> Result<std::unique_ptr<store::Store>> { return store.again(9); });
        const auto preferences = Preferences::transient();
        Appearance appearance(*preferences);
        DuplicatesPage page({workspace, *preferences});
        page.resize(1200, 900);
        page.QWidget::show();
        page.activate();
        QTRY_COMPARE(page.model()->state(), State::Found);
        QCOMPARE(page.model()->rowCount(), 1);
        for (const QString &name : {u"merge"_s, u"distinct"_s, u"mergeCertain"_s})
            QVERIFY2(!page.findChild<QAction *>(u"duplicates."_s + name)->isEnabled(), qPrintable(name));
    }

    void inANarrowWindowThePairComesAfterTheList()
    {
        Pairs pairs;
        pairs.annika();
        pairs.show();
        pairs.page.setWidthClass(WidthClass::Narrow);
        QVERIFY(pairs.page.list()->isVisible());
        QVERIFY(!pairs.view().isVisible());
        pairs.page.list()->setFocus();
        QTest::keyClick(pairs.page.list(), Qt::Key_Return);
        QVERIFY(pairs.view().isVisible());
        QVERIFY(!pairs.page.list()->isVisible());
        pairs.key(Qt::Key_Escape);
        QVERIFY(pairs.page.list()->isVisible());
    }

    void nothingIsCutAtAnySize_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::newRow("narrow") << QSize(760, 560) << 100;
        QTest::newRow("compact") << QSize(972, 612) << 100;
        QTest::newRow("normal") << QSize(1224, 860) << 100;
        QTest::newRow("large text") << QSize(1388, 860) << 200;
    }

    void nothingIsCutAtAnySize()
    {
        QFETCH(QSize, size);
        QFETCH(int, percent);
        Pairs pairs;
        pairs.preferences->setTextPercent(percent);
        pairs.annika({{field::department, u"Lab 7"_s}});
        pairs.show();
        pairs.page.setWidthClass(widthClassFor(size.width() + 52, percent));
        pairs.page.resize(size);
        for (const bool isPairOpen : {false, true}) {
            if (isPairOpen)
                Q_EMIT pairs.page.list()->activated(pairs.page.list()->currentIndex());
            QTest::qWait(0);
            QCOMPARE(pairs.page.size(), size);
            const QStringList problems = cutParts(pairs.page) + overlaps(pairs.page) + sidewaysParts(pairs.page);
            QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        }
    }

    void aScreenReaderHearsWhatIsChosen()
    {
        Pairs pairs;
        pairs.annika();
        pairs.show();
        const int row = pairs.rowOf(field::job_title);
        QCOMPARE(withoutIsolates(pairs.fields().index(row, Model::Older).data(Qt::AccessibleTextRole).toString()),
            u"Job title, Older, Laborleitung, chosen"_s);
        QCOMPARE(withoutIsolates(pairs.fields().index(row, Model::Newer).data(Qt::AccessibleTextRole).toString()),
            u"Job title, Newer, Head of Laboratory, not chosen"_s);
    }

    void aListOpensThePageOfItsDuplicates()
    {
        Pairs pairs;
        ListPage list({pairs.workspace, *pairs.preferences}, EntityKind::Company);
        list.show();
        QSignalSpy went(&list, &Page::navigateTo);
        list.findChild<QAction *>(u"company.duplicates"_s)->trigger();
        QCOMPARE(went.size(), 1);
        const auto target = went.first().first().value<Target>();
        QCOMPARE(target.page, u"duplicates"_s);
        pairs.page.QWidget::show();
        pairs.page.open(target);
        QCOMPARE(pairs.page.model()->entity(), EntityKind::Company);
    }
};

SATCHEL_GUI_TEST(tst_DuplicatesPage)
#include "tst_DuplicatesPage.moc"
