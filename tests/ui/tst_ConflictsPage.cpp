// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Appearance.h"
#include "ui/common/Dialog.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/connections/ConflictDetails.h"
#include "ui/connections/ConflictGridDelegate.h"
#include "ui/connections/ConflictsPage.h"

#include <QApplication>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

struct Inbox : SyncFixture
{
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    Appearance appearance{*preferences};
    qint64 connection = connect(u"Sales EU"_s);
    RecordId hartmann = company(u"Hartmann"_s);
    RecordId berg = company(u"Berg"_s);
    qint64 phone = conflict(connection, hartmann, u"phone"_s, u"+49 521 43"_s, u"+49 521 430"_s, u"+49 521 40"_s);
    qint64 employees = conflict(connection, hartmann, u"employees"_s, qint64(340), qint64(1250), qint64(310));
    qint64 website = conflict(connection, berg, u"website"_s, u"https://a.example"_s, u"https://b.example"_s, Value());
    ConflictsPage page{{workspace, *preferences, &control}};

    Inbox()
    {
        page.resize(1200, 800);
        page.show();
        page.activate();
    }
    Value value(const RecordId &company, const QString &field)
    {
        return reader->get(EntityKind::Company, company)->value(field);
    }
    void command(const QString &name)
    {
        for (QAction *action : page.commands()) {
            if (action->objectName() == name)
                action->trigger();
        }
    }
    QDialog *dialog() { return page.window()->findChild<ui::Dialog *>(); }
    void answer(const QString &text)
    {
        for (QPushButton *button : dialog()->findChildren<QPushButton *>()) {
            if (button->text() == text)
                button->click();
        }
    }
};

} // namespace

class tst_ConflictsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutConflictsItSaysWhatWouldBeHere()
    {
        SyncFixture world;
        const auto preferences = Preferences::transient();
        ConflictsPage page({world.workspace, *preferences, &world.control});
        page.show();
        page.activate();
        QCOMPARE(page.model()->rowCount(), 0);
        QVERIFY(page.statusText().isEmpty());
    }

    void theHeadOfAColumnSaysWhoWroteItAndWhen()
    {
        Inbox inbox;
        inbox.page.open({.page = page::conflicts, .record = inbox.hartmann});
        const auto byline = [&](items::ConflictFieldsModel::Column column) {
            return withoutIsolates(inbox.page.details()
                                       ->model()
                                       .headerData(column, Qt::Horizontal, items::ConflictFieldsModel::BylineRole)
                                       .toString());
        };
        QCOMPARE(byline(items::ConflictFieldsModel::Mine), u"Tess Tester, 12:00:00"_s);
        QCOMPARE(byline(items::ConflictFieldsModel::Theirs), u"HubSpot, Sales EU, 12:00:00"_s);
        QCOMPARE(byline(items::ConflictFieldsModel::Before), u"as last synced"_s);
    }

    void belowTheGridIsWhatBothSidesKeepAndTheHistory()
    {
        Inbox inbox;
        QVERIFY(inbox.state(inbox.connection)
                    .links.put({0, u"companies"_s, EntityKind::Company, inbox.hartmann, u"1"_s,
                        store::encodeValues({{u"name"_s, u"Hartmann"_s}, {u"website"_s, u"https://old.example"_s}}),
                        u"1"_s, {}, false, {}}));
        inbox.page.open({.page = page::conflicts, .record = inbox.hartmann});
        QCoreApplication::processEvents();
        QStringList shown;
        for (const Label *label : inbox.page.details()->findChildren<Label *>()) {
            if (label->isVisibleTo(inbox.page.details()))
                shown.append(withoutIsolates(label->text()));
        }
        for (const QString &text : {u"What both sides keep"_s, u"yours, queued for HubSpot, Sales EU"_s,
                 u"same on both sides"_s, u"History"_s, u"HubSpot, Sales EU changed Employees from 310 to 1,250"_s,
                 u"The sync with HubSpot, Sales EU found the conflict."_s})
            QVERIFY2(shown.contains(text), qUtf8Printable(text + u" | "_s + shown.join(u" | "_s)));
    }

    void whatIsBelowTheGridStaysWhileNothingChanges()
    {
        Inbox inbox;
        inbox.page.open({.page = page::conflicts, .record = inbox.hartmann});
        const auto event = [&]() -> Label * {
            for (Label *label : inbox.page.details()->findChildren<Label *>()) {
                if (label->text().contains(u"found the conflict"_s))
                    return label;
            }
            return nullptr;
        };
        const QPointer<Label> before = event();
        QVERIFY(before);
        inbox.page.model()->refresh();
        QVERIFY(before && before == event());
    }

    void choosingByKeysResolvesTheChosenFieldsAlone()
    {
        Inbox inbox;
        inbox.page.list()->setCurrentIndex(inbox.page.model()->index(1, 0));
        QTableView *grid = inbox.page.details()->grid();
        grid->setCurrentIndex(grid->model()->index(1, 1));
        inbox.command(u"conflicts.theirs"_s);
        QCOMPARE(inbox.page.details()->model().chosenCount(), 1);
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_Return);
        store::Conflicts conflicts(*inbox.reader);
        QVERIFY(!conflicts.get(inbox.phone)->isOpen && conflicts.get(inbox.employees)->isOpen);
        QCOMPARE(inbox.value(inbox.hartmann, u"phone"_s), Value(u"+49 521 430"_s));
    }

    void spaceChoosesTheCellUnderTheCursor()
    {
        Inbox inbox;
        QTableView *grid = inbox.page.details()->grid();
        grid->setCurrentIndex(grid->model()->index(0, 3));
        QTest::keyClick(grid, Qt::Key_Space);
        QCOMPARE(inbox.page.details()->model().choice(0), items::ConflictFieldsModel::Choice::Before);
    }

    void anotherValueIsTypedAndChecked()
    {
        Inbox inbox;
        inbox.page.list()->setCurrentIndex(inbox.page.model()->index(1, 0));
        QTableView *grid = inbox.page.details()->grid();
        grid->setCurrentIndex(grid->model()->index(0, 1));
        inbox.command(u"conflicts.type"_s);
        auto *editor = inbox.dialog()->findChild<FieldEditor *>();
        editor->setDraft(u"many"_s);
        inbox.answer(u"Use this value"_s);
        QVERIFY(!editor->error().isEmpty());
        editor->setDraft(u"500"_s);
        inbox.answer(u"Use this value"_s);
        inbox.page.details()->resolve();
        QCOMPARE(inbox.value(inbox.hartmann, u"employees"_s), Value(qint64(500)));
    }

    /// As on the board: the other system's stage is a later one.
    void aValueThatMovesADealOnIsWarnedOf()
    {
        Inbox inbox;
        const auto stages = inbox.reader->select({EntityKind::Stage, {}, {}, {field::position, false}, {}, 2, false});
        const RecordId deal = inbox.workspace.store().newId();
        const RecordId playbook = inbox.workspace.store().newId();
        inbox.workspace.commit(u"Make"_s,
            {Edit::create(EntityKind::Deal, deal, {{field::title, u"Loggers"_s}, {field::stage, stages->id(0)}}),
                Edit::create(
                    EntityKind::Playbook, playbook, {{field::name, u"First talk"_s}, {field::stage, stages->id(0)}}),
                Edit::create(EntityKind::PlaybookItem, {},
                    {{field::playbook, playbook}, {field::kind, QString(choice::criterion)},
                        {field::title, u"A campaign is named"_s}, {field::condition, u"campaign is not empty"_s}})});
        QVERIFY_RESULT(store::Conflicts(*inbox.reader)
                           .add({0, inbox.connection, EntityKind::Deal, deal, field::stage, Value(), stages->id(0),
                               stages->id(1), true, true, inbox.store.clock.now()}));
        inbox.page.model()->refresh();
        const int row = inbox.page.model()->rowOf(inbox.connection, deal);
        QVERIFY(row >= 0);
        inbox.page.list()->setCurrentIndex(inbox.page.model()->index(row, 0));
        QTableView *grid = inbox.page.details()->grid();
        grid->setCurrentIndex(grid->model()->index(0, 1));
        inbox.command(u"conflicts.theirs"_s);
        inbox.page.details()->resolve();
        const auto stage = [&] {
            return valueOr<RecordId>(inbox.reader->get(EntityKind::Deal, deal)->value(field::stage));
        };
        QVERIFY(inbox.dialog());
        QCOMPARE(inbox.dialog()->objectName(), u"exitCriteriaDialog"_s);
        QCOMPARE(stage(), stages->id(0));
        inbox.answer(u"Move anyway"_s);
        QTRY_COMPARE(stage(), stages->id(1));
    }

    void aSelectionIsResolvedAfterAQuestion()
    {
        Inbox inbox;
        inbox.page.list()->selectAll();
        inbox.command(u"conflicts.allMine"_s);
        QCOMPARE(inbox.page.model()->openFields(), 3);
        inbox.answer(u"Keep mine"_s);
        QCOMPARE(inbox.page.model()->openFields(), 0);
    }

    void theHeadCountsTheFieldsWithoutAChoice()
    {
        Inbox inbox;
        inbox.page.open({.page = page::conflicts, .record = inbox.hartmann});
        const auto says = [&](const QString &text) {
            return std::ranges::any_of(inbox.page.details()->findChildren<Label *>(),
                [&](const Label *label) { return withoutIsolates(label->text()) == text; });
        };
        QVERIFY(says(u"2 of 2 left"_s));
        inbox.page.details()->chooseCurrent(items::ConflictFieldsModel::Choice::Mine);
        QVERIFY(says(u"1 of 2 left"_s));
    }

    void whenAllIsResolvedThePageSaysSo()
    {
        Inbox inbox;
        inbox.page.model()->resolve({0, 1}, store::Resolution::Mine);
        const auto titles = [&] {
            QStringList shown;
            for (const Label *label : inbox.page.findChildren<Label *>()) {
                if (label->isVisible())
                    shown.append(label->text());
            }
            return shown;
        };
        QVERIFY(titles().contains(u"All conflicts are resolved"_s));
        QVERIFY(inbox.page.statusText().isEmpty());
    }

    void workStartsInTheList()
    {
        Inbox inbox;
        QCOMPARE(inbox.page.focusProxy(), inbox.page.list());
        QVERIFY(inbox.page.statusText().contains(u"Ctrl+Return resolves"_s));
    }

    void aTargetNamesTheRecordToReview()
    {
        Inbox inbox;
        inbox.page.open({.page = page::conflicts, .record = inbox.hartmann});
        QCOMPARE(inbox.page.details()->model().group().record, inbox.hartmann);
    }

    void resolvedConflictsAreReadOnly()
    {
        Inbox inbox;
        QVERIFY(store::Conflicts(*inbox.reader).close(inbox.website, false));
        inbox.page.model()->setShowsResolved(true);
        QCOMPARE(inbox.page.model()->rowCount(), 1);
        inbox.page.list()->setCurrentIndex(inbox.page.model()->index(0, 0));
        inbox.page.details()->model().choose(0, items::ConflictFieldsModel::Choice::Mine);
        QCOMPARE(inbox.page.details()->model().chosenCount(), 0);
    }

    void theNextRecordIsAKeyAway()
    {
        Inbox inbox;
        inbox.command(u"conflicts.next"_s);
        QCOMPARE(inbox.page.details()->model().group().record, inbox.hartmann);
        inbox.command(u"conflicts.next"_s);
        QCOMPARE(inbox.page.details()->model().group().record, inbox.hartmann);
        inbox.command(u"conflicts.previous"_s);
        QCOMPARE(inbox.page.details()->model().group().record, inbox.berg);
    }

    void aValueThatIsTooLongSaysThatItGoesOn()
    {
        const QFont font = QApplication::font();
        const QString sentence = u"Postfach 10 12 47, entrance through the yard of the neighbouring works. "_s;
        QCOMPARE(cutToLines(sentence, font, 100), sentence);
        const QString much = sentence.repeated(40);
        const QString cut = cutToLines(much, font, 100);
        QVERIFY(cut.endsWith(u'…') && much.startsWith(cut.chopped(1)));
        Inbox inbox;
        const QModelIndex mine = inbox.page.details()->model().index(0, items::ConflictFieldsModel::Mine);
        QCOMPARE(mine.data(Qt::ToolTipRole), mine.data());
    }

    void phonesAddressesAndNumbersRunLeftToRightInAnySentence()
    {
        Inbox inbox;
        inbox.page.open({.page = page::conflicts, .record = inbox.hartmann});
        const items::ConflictFieldsModel &model = inbox.page.details()->model();
        const auto mineOf = [&](const QString &field) {
            for (int row = 0; row < model.rowCount(); ++row) {
                if (model.conflict(row).field == field)
                    return model.text(row, items::ConflictFieldsModel::Mine);
            }
            return QString();
        };
        QCOMPARE(mineOf(u"phone"_s), isolatedLtr(u"+49 521 43"_s));
        QCOMPARE(mineOf(u"employees"_s), isolatedLtr(u"340"_s));
        inbox.page.open({.page = page::conflicts, .record = inbox.berg});
        QCOMPARE(mineOf(u"website"_s), isolatedLtr(u"https://a.example"_s));
    }

    void onlyTheWordsThatDifferAreMarked()
    {
        QCOMPARE(wordsNotIn(u"Carl-Severing-Straße 90"_s, u"Carl-Severing-Straße 88"_s),
            (QList<std::pair<int, int>>{{21, 2}}));
        QVERIFY(wordsNotIn(u"same"_s, u"same"_s).isEmpty());
    }
};

SATCHEL_GUI_TEST(tst_ConflictsPage)
#include "tst_ConflictsPage.moc"
