// SPDX-License-Identifier: GPL-3.0-or-later
// The list of contacts on a real store. With SATCHEL_SHEETS=DIR pictures of it are written there.
#include "domain/FieldNames.h"
#include "store/NameOrder.h"
#include "tests/support/BusyThreads.h"
#include "tests/support/ListFixture.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Appearance.h"
#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/Notice.h"
#include "ui/common/PastedText.h"
#include "ui/common/Popover.h"
#include "ui/common/RecordForm.h"
#include "ui/common/RecordPanel.h"
#include "ui/common/TitleLinks.h"
#include "ui/common/Toolbar.h"
#include "ui/common/ViewTabs.h"
#include "ui/leads/ConvertLeadDialog.h"
#include "ui/lists/BulkActions.h"
#include "ui/lists/FilterBuilder.h"
#include "ui/lists/FilterConditionRow.h"
#include "ui/lists/ListExport.h"
#include "ui/lists/ListFooter.h"
#include "ui/lists/ListPage.h"
#include "ui/lists/ListSearchField.h"
#include "ui/lists/MergeDialog.h"
#include "ui/lists/RecordCellDelegate.h"
#include "ui/lists/RecordTableView.h"
#include "ui/lists/ViewBar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>

using namespace satchel;
using namespace satchel::ui;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

void save(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("SATCHEL_SHEETS");
    if (!folder.isEmpty())
        widget.grab().save(folder + u'/' + name + u".png"_s);
}

class CountingDelegate : public RecordCellDelegate
{
public:
    using RecordCellDelegate::RecordCellDelegate;
    mutable int measured = 0; // cells

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        ++measured;
        return RecordCellDelegate::sizeHint(option, index);
    }
};

struct Lists
{
    explicit Lists(int further = 0) : world(further), context{*world.workspace, *preferences}
    {
        preferences->setValue(u"lists/contact/sort"_s, QString(store::nameSort)); // an order that stays
    }

    std::unique_ptr<ListPage> page(EntityKind entity = EntityKind::Contact)
    {
        auto made = std::make_unique<ListPage>(context, entity);
        made->setBackgroundRole(QPalette::Base); // as the window shows it
        made->setAutoFillBackground(true);
        made->resize(1224, 872);
        made->show();
        [&] { QVERIFY(QTest::qWaitForWindowActive(made.get())); }();
        made->activate();
        [&] { QTRY_VERIFY(made->model().isComplete()); }();
        return made;
    }
    items::TableQuery query(const QString &filter, store::Sort sort)
    {
        return {items::defaultColumns(world.workspace->schema().entity(EntityKind::Contact)),
            *parseFilter(world.workspace->schema(), EntityKind::Contact, filter), std::move(sort)};
    }

    RecordId lead(const QString &name, const QString &status, const Money &value)
    {
        const RecordId id = world.workspace->store().newId();
        world.workspace->commit(u"Create"_s,
            {Edit::create(EntityKind::Lead, id, {{u"last_name"_s, name}, {u"status"_s, status}, {u"value"_s, value}})});
        return id;
    }

    /// Of every state, in three currencies, with days that are near and past.
    void makeQuotes()
    {
        struct Made
        {
            const char16_t *number, *deal, *state, *currency;
            int company, price, validIn, version;
        };
        static const Made all[] = {{u"", u"Vaccine storage, regional roll-out", u"draft", u"EUR", 0, 133280, 30, 1},
            {u"Q-2026-00426", u"Calibration service, 3 years", u"draft", u"USD", 1, 12320, 21, 3},
            {u"Q-2026-00425", u"Greenhouse climate pilot", u"sent", u"EUR", 2, 19844, 29, 1},
            {u"Q-2026-00424", u"توسعة مستودعات التبريد", u"sent", u"USD", 3, 43260, 29, 1},
            {u"Q-2026-00419", u"Loggers for 40 reefer trailers", u"sent", u"USD", 4, 61480, 3, 1},
            {u"Q-2026-00423", u"Cleanroom particle counters and long words that do not fit", u"viewed", u"EUR", 5,
                74200, 2, 2},
            {u"Q-2026-00417", u"Multi-site framework to 2028", u"viewed", u"EUR", 6, 221935, 0, 4},
            {u"Q-2026-00414", u"Validation suite with training", u"accepted", u"CHF", 7, 101938, 10, 2},
            {u"Q-2026-00403", u"Wine cellar humidity", u"rejected", u"EUR", 8, 7381, 3, 1},
            {u"Q-2026-00409", u"Sterile store upgrade", u"expired", u"EUR", 9, 15547, -2, 1},
            {u"Q-2026-00395", u"Tank level pilot", u"expired", u"CHF", 10, 17750, -17, 1}};
        items::Workspace &workspace = *world.workspace;
        std::ignore = workspace.store().setMainCurrency(*Currency::fromCode(u"EUR"));
        const QDate today = workspace.clock().today();
        std::vector<Edit> edits;
        for (const auto &[currency, rate] : {std::pair(u"USD"_s, u"1.1"_s), std::pair(u"CHF"_s, u"0.95"_s)})
            edits.push_back(Edit::create(EntityKind::ExchangeRate, {},
                {{u"currency"_s, currency}, {u"rate"_s, *Decimal::fromString(rate)}, {u"as_of"_s, today}}));
        const auto companies = workspace.store().select({EntityKind::Company, {}, {}, {}, {}, 20, false});
        const auto users = workspace.store().select({EntityKind::User, {}, {}, {}, {}, 20, false});
        int at = 0;
        for (const Made &made : all) {
            const RecordId company = companies->id(made.company);
            const RecordId deal = workspace.store().newId();
            const RecordId quote = workspace.store().newId();
            edits.push_back(Edit::create(EntityKind::Deal, deal,
                {{u"title"_s, QString::fromUtf16(made.deal)}, {u"company"_s, company},
                    {u"value"_s, Money{made.price * 100LL, *Currency::fromCode(QString::fromUtf16(made.currency))}},
                    {u"next_action"_s, at % 3 ? u"Send the revised offer to the board"_s : u"Call back"_s},
                    {u"next_action_date"_s, today.addDays(made.validIn - 4)}}));
            edits.push_back(Edit::create(EntityKind::Quote, quote,
                {{u"number"_s, QString::fromUtf16(made.number)}, {u"status"_s, QString::fromUtf16(made.state)},
                    {u"version"_s, qint64(made.version)}, {u"company"_s, company}, {u"deal"_s, deal},
                    {u"currency"_s, QString::fromUtf16(made.currency)},
                    {u"issued_on"_s, today.addDays(made.validIn - 30)}, {u"valid_until"_s, today.addDays(made.validIn)},
                    {u"owner"_s, users->id(at % users->size())}}));
            edits.push_back(Edit::create(EntityKind::QuoteLine, {},
                {{u"quote"_s, quote}, {u"name"_s, u"Cold room"_s}, {u"quantity"_s, *Decimal::fromString(u"1")},
                    {u"unit_price"_s,
                        UnitPrice{*Decimal::fromString(QString::number(made.price)),
                            *Currency::fromCode(QString::fromUtf16(made.currency))}}}));
            ++at;
        }
        workspace.commit(u"Create"_s, std::move(edits), [](const Result<Receipt> &receipt) {
            if (!receipt)
                qFatal("%s", qUtf8Printable(toText(receipt.error())));
        });
    }

    QString job(const RecordId &id)
    {
        return world.workspace->store().get(EntityKind::Contact, id)->text(u"job_title");
    }
    qint64 count(const QString &filter)
    {
        return *world.workspace->store().count({EntityKind::Contact, {},
            *parseFilter(world.workspace->schema(), EntityKind::Contact, filter), {}, {}, -1, false});
    }

    ListFixture world;
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    PageContext context;
};

void press(QWidget &widget, const QString &text)
{
    for (auto *button : widget.findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible()) {
            button->click();
            return;
        }
    }
    QFAIL(qPrintable(u"no button "_s + text));
}

bool hasButton(const QWidget &widget, const QString &text)
{
    const auto buttons = widget.findChildren<QPushButton *>();
    return std::ranges::any_of(
        buttons, [&](const QPushButton *button) { return button->text() == text && button->isVisible(); });
}

QStringList textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const auto *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts;
}

QString detailOf(const ListPage &page)
{
    return textsOf(*page.findChild<PageHeader *>()).join(u' ');
}

/// The text of the banner that is shown over a form.
QString warning(const QWidget &form)
{
    for (const auto *banner : form.findChildren<Banner *>()) {
        if (banner->isVisible())
            return banner->accessibleName();
    }
    return {};
}

} // namespace

class tst_ListPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_preferences = Preferences::transient();
        m_appearance = std::make_unique<Appearance>(*m_preferences);
    }

    void drawsThePicture()
    {
        Lists lists(2000);
        const auto page = lists.page();
        const QString filter
            = u"lifecycle in (\"opportunity\", \"customer\", \"qualified\", \"lead\") and last_activity_at >= today-90d and (score >= 40 or tags in (\"Key account\"))"_s;
        page->views().setQuery(lists.query({}, {u"score"_s, true}));
        page->views().saveAs(u"Active buyers"_s);
        page->views().saveAs(u"No consent"_s);
        page->open({.page = page::contacts, .filter = filter});
        page->views().setQuery(lists.query(filter, {u"score"_s, true}));
        page->views().revert();
        page->open({.page = page::contacts, .filter = filter});
        QTRY_VERIFY(page->model().isComplete());
        page->toggleFilter();
        page->model().setSelected(3, 5, true);
        page->table().setFocus();
        for (const bool isDark : {false, true}) {
            ThemeOptions options = m_appearance->options();
            options.isDark = isDark;
            m_appearance->show(options);
            QTest::qWait(50);
            save(*page, isDark ? u"list-dark"_s : u"list-light"_s);
        }
        m_appearance->show(m_appearance->options());
    }

    void countsWhatItShowsAndWhatThereIs()
    {
        Lists lists(40);
        const auto page = lists.page();
        page->open({.page = page::contacts, .filter = u"score > 60"_s});
        QTRY_COMPARE(page->model().rowCount(), 12);
        QCOMPARE(page->model().totalCount(), 55);
        QCOMPARE(page->current().filter, u"score > 60"_s);
    }

    void anEmptyFilterResultOffersToClearIt()
    {
        Lists lists;
        const auto page = lists.page();
        page->open({.page = page::contacts, .filter = u"score > 1000"_s});
        QTRY_COMPARE(page->model().rowCount(), 0);
        QVERIFY(!page->table().isVisible());
        press(*page, u"Clear filter"_s);
        QTRY_COMPARE(page->model().rowCount(), 15);
        QVERIFY(page->table().isVisible());
    }

    void aClickOnATitleOpensItsRecordAndElsewhereOnlyGoesThere()
    {
        Lists lists;
        const auto page = lists.page();
        RecordTableView &table = page->table();
        table.viewport()->grab(); // titles are where they were drawn
        QSignalSpy opened(page.get(), &Page::navigateTo);
        const QModelIndex other = page->model().index(2, page->model().columnOf(u"job_title"));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(other).center());
        QCOMPARE(opened.size(), 0);
        QCOMPARE(table.currentIndex(), other);
        const TitleLinks *links = TitleLinks::of(&table);
        QVERIFY(links);
        const QModelIndex name = page->model().index(2, 0);
        const QRect title = links->titleOf(name);
        QVERIFY(!title.isEmpty());
        QVERIFY(table.visualRect(name).contains(title));
        QTest::mouseMove(table.viewport(), title.center());
        QCOMPARE(QModelIndex(links->hovered()), name);
        QCOMPARE(table.viewport()->cursor().shape(), Qt::PointingHandCursor);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, title.center());
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<Target>().record, page->model().idAt(2));
    }

    void theColumnsStayWhereTheyAreWhateverTheNumberOfRows()
    {
        Lists lists(200);
        const auto page = lists.page();
        const int width = page->table().viewport()->width();
        page->open({.page = page::contacts, .filter = u"score > 60"_s});
        QTRY_VERIFY(page->model().rowCount() < 100);
        page->views().setQuery(lists.query(u"score > 95"_s, {u"score"_s, true}));
        QTRY_VERIFY(page->model().rowCount() < 15);
        QCOMPARE(page->table().viewport()->width(), width);
    }

    void aCellIsEditedByKeys()
    {
        Lists lists;
        const auto page = lists.page();
        RecordTableView &table = page->table();
        table.setCurrentIndex(page->model().index(0, page->model().columnOf(u"job_title")));
        const RecordId id = table.currentRecord();
        QTest::keyClick(&table, Qt::Key_F2);
        QWidget *line = QApplication::focusWidget();
        QVERIFY(qobject_cast<QLineEdit *>(line));
        QTest::keyClicks(line, u"Head of Quality"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(lists.job(id), u"Head of Quality"_s);
        QCOMPARE(QApplication::focusWidget(), &table);
        QTest::keyClick(&table, Qt::Key_F2);
        line = QApplication::focusWidget();
        QTest::keyClicks(line, u"Nobody"_s);
        QTest::keyClick(line, Qt::Key_Escape); // restores
        QCOMPARE(lists.job(id), u"Head of Quality"_s);
        lists.world.workspace->undo();
        QVERIFY(lists.job(id) != u"Head of Quality"_s);
    }

    void tabGoesOnToTheNextCell()
    {
        Lists lists;
        const auto page = lists.page();
        RecordTableView &table = page->table();
        table.setCurrentIndex(page->model().index(0, page->model().columnOf(u"job_title")));
        const RecordId id = table.currentRecord();
        QTest::keyClick(&table, Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), u"Buyer"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(lists.job(id), u"Buyer"_s);
        QCOMPARE(table.currentIndex().column(), page->model().columnOf(u"company"));
        QVERIFY(table.isAncestorOf(QApplication::focusWidget()) && QApplication::focusWidget() != &table);
    }

    void whatCannotBeReadKeepsTheEditorOpen()
    {
        Lists lists;
        const auto page = lists.page();
        RecordTableView &table = page->table();
        table.setCurrentIndex(page->model().index(0, page->model().columnOf(u"email")));
        const auto before = table.currentIndex().data(items::RecordTableModel::ValueRole).value<Value>();
        QTest::keyClick(&table, Qt::Key_F2);
        QWidget *line = QApplication::focusWidget();
        QTest::keyClicks(line, u"many"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), line);
        QVERIFY(!line->accessibleDescription().isEmpty());
        QCOMPARE(table.currentIndex().data(items::RecordTableModel::ValueRole).value<Value>(), before);
    }

    void whatWasTypedIntoACellIsThereAgain()
    {
        Lists lists;
        const auto editEmail = [](ListPage &page) {
            page.table().setCurrentIndex(page.model().index(0, page.model().columnOf(u"email")));
            QTest::keyClick(&page.table(), Qt::Key_F2);
            return qobject_cast<QLineEdit *>(QApplication::focusWidget());
        };
        {
            const auto page = lists.page();
            QLineEdit *line = editEmail(*page);
            QVERIFY(line);
            QTest::keyClicks(line, u"many"_s);
        } // the window is gone
        const auto page = lists.page();
        QLineEdit *line = editEmail(*page);
        QVERIFY(line);
        QCOMPARE(line->text(), u"many"_s);
        QTest::keyClick(line, Qt::Key_Escape); // discards it
        line = editEmail(*page);
        QVERIFY(line && line->text() != u"many"_s);
        QTest::keyClicks(line, u"a@b.example"_s);
        QTest::keyClick(line, Qt::Key_Return);
        lists.world.workspace->undo();
        line = editEmail(*page); // what was stored is no draft, also when it is undone
        QVERIFY(line && line->text() != u"a@b.example"_s);
    }

    void aFilterThatIsBuiltIsThereInTheNextWindow()
    {
        Lists lists;
        const auto rows = [](ListPage &page) { return page.filterBuilder().findChildren<FilterConditionRow *>(); };
        {
            const auto page = lists.page();
            page->toggleFilter();
            page->filterBuilder().setFilter(lists.query(u"score >= 60"_s, {}).filter);
            auto *number = rows(*page).front()->findChild<QLineEdit *>();
            number->selectAll();
            QTest::keyClicks(number, u"75"_s);
            page->filterBuilder().finish();
            QCOMPARE(page->views().query().filter.toText(), u"score >= 75"_s);
            QTest::keyClicks(number, u" or so"_s); // cannot be read
        }
        {
            const auto page = lists.page();
            QCOMPARE(page->views().query().filter.toText(), u"score >= 75"_s);
            QVERIFY(page->views().isEdited());
            QCOMPARE(rows(*page).size(), 1);
            QCOMPARE(rows(*page).front()->typed(), u"75 or so"_s);
            page->views().revert();
        }
        const auto page = lists.page();
        QVERIFY(!page->views().isEdited());
        QCOMPARE(rows(*page).size(), 0);
    }

    void spaceTicksAndShiftGoesOn()
    {
        Lists lists;
        const auto page = lists.page();
        RecordTableView &table = page->table();
        table.setCurrentRow(2);
        QTest::keyClick(&table, Qt::Key_Space);
        QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(page->model().selection().size(), 3);
        QTest::keyClick(&table, Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(page->model().selection().size(), 2);
        QVERIFY2(page->statusText().startsWith(u"2 selected · average score "_s), qPrintable(page->statusText()));
        QTest::keyClick(&table, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(page->model().selection().size(), 15);
        QTest::keyClick(&table, Qt::Key_Escape);
        QCOMPARE(page->model().selection().size(), 0);
    }

    void copiesTheSelectionAsATable()
    {
        Lists lists;
        const auto page = lists.page();
        page->views().setQuery(lists.query(u"score > 87"_s, {u"score"_s, true}));
        page->views().revert();
        page->open({.page = page::contacts, .filter = u"score > 87"_s});
        page->table().setFocus();
        page->model().selectAll();
        const QStringList lines = page->table().copyText().split(u'\n');
        QCOMPARE(lines.size(), 4); // head, two records, the end
        QVERIFY(lines.first().startsWith(u"Name\tJob title\t"_s));
        QVERIFY(lines.join(u'\n').contains(u"Élodie Maréchal\tDirectrice générale\tMaréchal Pharma SAS"_s));
    }

    void aFewAreEditedAtOnceAndUndone()
    {
        Lists lists;
        const auto page = lists.page();
        page->model().selectAll();
        page->bulk().setField(u"source"_s, u"Fair"_s);
        QCOMPARE(lists.count(u"source = \"Fair\""_s), 15);
        page->bulk().changeTags({u"Fair 2026"_s}, {});
        QCOMPARE(lists.count(u"tags in (\"Fair 2026\")"_s), 15);
        QVERIFY(lists.count(u"tags in (\"Key account\")"_s) > 0); // added, not replaced
        lists.world.workspace->undo();
        lists.world.workspace->undo();
        QCOMPARE(lists.count(u"source = \"Fair\""_s), 0);
        QCOMPARE(lists.count(u"tags in (\"Fair 2026\")"_s), 0);
    }

    /// Who opens it and presses Enter empties nothing; emptying is a button of its own.
    void aFieldOfManyIsEmptiedOnlyByTheButtonThatSaysSo()
    {
        Lists lists;
        const auto page = lists.page();
        const qint64 withTitle = lists.count(u"job_title is not empty"_s);
        QVERIFY(withTitle > 1);
        page->model().selectAll();
        page->bulk().actions().first()->trigger();
        auto *popover = page->findChild<Popover *>();
        QVERIFY(popover);
        auto *fields = popover->findChild<QComboBox *>();
        fields->setCurrentIndex(fields->findData(u"job_title"_s));
        const auto button = [popover](const QString &text) {
            const auto buttons = popover->findChildren<Button *>();
            return *std::ranges::find(buttons, text, &Button::text);
        };
        QStringList order; // by Tab, from the field
        for (QWidget *next = fields->nextInFocusChain(); next != fields; next = next->nextInFocusChain()) {
            if (auto *line = qobject_cast<QLineEdit *>(next); line && popover->isAncestorOf(line))
                order += u"value"_s;
            else if (auto *one = qobject_cast<Button *>(next); one && popover->isAncestorOf(one))
                order += one->text();
        }
        QCOMPARE(order, QStringList({u"value"_s, u"Set field"_s, u"Clear field"_s}));
        button(u"Set field"_s)->click();
        QVERIFY(popover->isVisible());
        QCOMPARE(lists.count(u"job_title is not empty"_s), withTitle);
        button(u"Clear field"_s)->click();
        QCOMPARE(lists.count(u"job_title is not empty"_s), qint64(0));
    }

    void enterSetsAFieldOfMany()
    {
        Lists lists;
        const auto page = lists.page();
        page->show();
        page->model().selectAll();
        page->bulk().actions().first()->trigger();
        auto *popover = page->findChild<Popover *>();
        auto *fields = popover->findChild<QComboBox *>();
        fields->setCurrentIndex(fields->findData(u"job_title"_s));
        auto *line = popover->findChild<FieldEditor *>()->findChild<QLineEdit *>();
        QTest::keyClicks(line, u"Buyer"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!page->findChild<Popover *>());
        QCOMPARE(lists.count(u"job_title = \"Buyer\""_s), 15);
    }

    void manyAreEditedByAWorkerAndUndoneAsOne()
    {
        Lists lists(700);
        const auto page = lists.page();
        page->model().selectAll();
        page->bulk().setField(u"source"_s, u"Fair"_s);
        QVERIFY(page->bulk().isRunning());
        QTRY_COMPARE_WITH_TIMEOUT(lists.count(u"source = \"Fair\""_s), 715, 20000);
        QTRY_VERIFY(!page->bulk().isRunning());
        QTRY_VERIFY(lists.world.workspace->canUndo());
        lists.world.workspace->undo();
        QTRY_COMPARE_WITH_TIMEOUT(lists.count(u"source = \"Fair\""_s), 0, 20000);
    }

    void cancellingABulkEditLeavesNothingOfIt()
    {
        Lists lists(3000);
        const auto page = lists.page();
        page->model().selectAll();
        page->bulk().setField(u"job_title"_s, u"Half done"_s);
        QVERIFY(page->bulk().isRunning());
        QCOMPARE(lists.world.workspace->tasks().labels().size(), 1); // closing the window asks
        press(*page, u"Cancel"_s);
        QTRY_VERIFY(!page->bulk().isRunning());
        QVERIFY(lists.world.workspace->tasks().isEmpty());
        QCOMPARE(lists.count(u"job_title = \"Half done\""_s), 0);
        QVERIFY(!lists.world.workspace->canUndo());
    }

    void aWorkerThatFailsSaysSoAndWritesNothing()
    {
        Lists lists(3000);
        const auto page = lists.page();
        QSignalSpy failed(lists.world.workspace.get(), &items::Workspace::failed);
        lists.world.isLocked = true;
        page->model().selectAll();
        page->bulk().setField(u"job_title"_s, u"Half done"_s);
        QTRY_VERIFY(!failed.isEmpty());
        QCOMPARE(failed.takeFirst().front().value<Error>().kind, Error::Kind::Busy);
        QCOMPARE(lists.count(u"job_title = \"Half done\""_s), 0);
        const QString file = lists.world.store.folder() + u"/out.csv"_s;
        failed.clear(); // on a slow machine the table says it too
        page->findChild<ListExport *>()->start(file);
        QTRY_VERIFY(!failed.isEmpty());
        QVERIFY(!QFile::exists(file));
    }

    void writesTheSelectedRecordsToAFile()
    {
        Lists lists;
        const auto page = lists.page();
        page->model().setSelected(0, 1, true);
        press(*page, u"Export"_s);
        auto *purpose = page->findChild<Dialog *>();
        QVERIFY(purpose);
        purpose->accept(); // all of them
        auto *dialog = page->findChild<QFileDialog *>();
        QVERIFY(dialog);
        QFile file(lists.world.store.folder() + u"/chosen.csv"_s);
        QSignalSpy finished(page->findChild<ListExport *>(), &ListExport::finished);
        Q_EMIT dialog->fileSelected(file.fileName());
        dialog->close();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.front().front().toLongLong(), 2);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().trimmed().split('\n').size(), 3);
    }

    /// With its page, as when the window closes.
    void anExportThatGoesIsCancelledAndWaitsForNothing()
    {
        Lists lists;
        const auto page = lists.page();
        QSignalSpy failed(lists.world.workspace.get(), &items::Workspace::failed);
        const items::RunningTasks &tasks = lists.world.workspace->tasks();
        const QString file = lists.world.store.folder() + u"/gone.csv"_s;
        BusyThreads busy;
        auto exporting = std::make_unique<ListExport>(lists.context, page->model(), nullptr);
        exporting->start(file);
        QVERIFY(exporting->isRunning());
        exporting.reset(); // the export has not begun: who waits for it here does so for ever
        QVERIFY(!tasks.isEmpty());
        busy.release();
        QTRY_VERIFY(tasks.isEmpty());
        QVERIFY(failed.isEmpty());
        QVERIFY(!QFile::exists(file));
    }

    void aCancelledExportSaysSoAndMayBeginAgain()
    {
        Lists lists;
        const auto page = lists.page();
        auto *exporting = page->findChild<ListExport *>();
        const QString file = lists.world.store.folder() + u"/again.csv"_s;
        QSignalSpy failed(exporting, &ListExport::failed);
        QSignalSpy finished(exporting, &ListExport::finished);
        {
            BusyThreads busy;
            exporting->start(file);
            exporting->cancel();
        }
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.front().front().value<Error>().kind, Error::Kind::Cancelled);
        QVERIFY(!exporting->isRunning());
        QVERIFY(!QFile::exists(file));
        exporting->start(file);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(QFile::exists(file));
    }

    void theTableMovesDownUnderTheFilterAtAnyWidth()
    {
        Lists lists;
        const auto page = lists.page();
        page->resize(900, 600);
        for (const WidthClass width : {WidthClass::Narrow, WidthClass::Compact, WidthClass::Normal}) {
            page->setWidthClass(width);
            const int before = page->table().height();
            page->toggleFilter();
            QTRY_VERIFY(page->filterBuilder().isVisible());
            QTRY_VERIFY(page->table().height() < before);
            const FilterBuilder &filter = page->filterBuilder();
            const int end = filter.mapTo(page.get(), QPoint(0, filter.height())).y();
            QVERIFY(page->table().mapTo(page.get(), QPoint()).y() >= end); // nothing is under it
            QTest::keyClick(&page->filterBuilder(), Qt::Key_Escape);
            QVERIFY(!page->filterBuilder().isVisible());
            QTRY_COMPARE(page->table().height(), before);
        }
    }

    void aLongFilterLeavesRowsInALowWindow()
    {
        Lists lists;
        const auto page = lists.page();
        page->resize(970, 560);
        std::vector<FilterNode> conditions;
        for (int i = 0; i < 12; ++i)
            conditions.push_back(
                FilterNode::of(Filter::condition(u"score"_s, Filter::Op::Greater, {Operand::number(u"0"_s)})));
        page->toggleFilter();
        page->filterBuilder().setDraft(FilterNode::group(FilterNode::Mode::All, conditions).toJson());
        QTRY_VERIFY(page->filterBuilder().height() < page->height() / 2);
        QVERIFY(page->table().viewport()->height() >= 2 * page->table().rowHeight(0));
    }

    void goesToANameAsItIsTyped()
    {
        Lists lists;
        const auto page = lists.page();
        page->table().setFocus();
        QTest::keyClicks(&page->table(), u"Svenja"_s); // E would edit, were it not part of a name
        QCOMPARE(page->table().currentIndex().siblingAtColumn(0).data().toString(), u"Svenja Albrecht"_s);
        QVERIFY(!page->findChild<RecordPanel *>());
    }

    void aNameIsFoundInAnyOrder()
    {
        Lists lists;
        const auto page = lists.page();
        auto query = page->views().query();
        query.sort = {u"score"_s, true};
        page->views().setQuery(query);
        page->model().setQuery(query);
        page->table().setFocus();
        QTest::keyClick(&page->table(), 'E', Qt::ShiftModifier); // alone it would edit
        QTest::keyClicks(&page->table(), u"is"_s);
        QVERIFY(page->statusText().contains(u"Eis"_s));
        QCOMPARE(page->table().currentIndex().siblingAtColumn(0).data().toString(), u"Prof. Dr. Theodora Eisenbach"_s);
        QTest::keyClick(&page->table(), Qt::Key_Escape);
        QTRY_VERIFY(!page->table().typedName());
    }

    void aSearchFindsAsItIsTyped()
    {
        Lists lists;
        const auto page = lists.page();
        page->table().setFocus();
        QTest::keyClick(&page->table(), Qt::Key_Slash);
        QCOMPARE(QApplication::focusWidget(), &page->searchField());
        QTest::keyClicks(&page->searchField(), u"hospital"_s);
        QTRY_COMPARE(page->model().rowCount(), 0);
        QTest::keyClick(&page->searchField(), Qt::Key_Escape);
        QTRY_COMPARE(page->model().rowCount(), 15);
        QTest::keyClicks(&page->searchField(), u"stadtwerke"_s); // only her company is called so
        QTRY_COMPARE(page->model().rowCount(), 1);
        QVERIFY(detailOf(*page).contains(u"1 of 15"_s));
        QTest::keyClick(&page->searchField(), Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), &page->table());
        QCOMPARE(page->table().currentIndex().siblingAtColumn(0).data().toString(), u"Heike Zöllner"_s);
        QTest::keyClick(&page->table(), Qt::Key_Up); // back where it was typed
        QCOMPARE(QApplication::focusWidget(), &page->searchField());
    }

    void aSearchTakesConditions()
    {
        Lists lists;
        const auto page = lists.page();
        page->focusSearch();
        QTest::keyClicks(&page->searchField(), u"score:>80 lifecycle:customer"_s);
        QTRY_COMPARE(page->model().rowCount(), 2);
        QVERIFY(!page->views().isEdited()); // it is not a part of the view
        QVERIFY(page->current().filter.isEmpty());
    }

    void aSearchFollowsChanges()
    {
        Lists lists;
        const auto page = lists.page();
        page->table().setCurrentRow(0);
        const RecordId id = page->table().currentRecord();
        page->focusSearch();
        QTest::keyClicks(&page->searchField(), u"Metrology"_s);
        QTRY_COMPARE(page->model().rowCount(), 0);
        lists.world.workspace->commit(
            u"Edit"_s, {Edit::update(EntityKind::Contact, id, {{u"job_title"_s, u"Metrology lead"_s}})});
        QTRY_COMPARE(page->model().rowCount(), 1);
    }

    void aSearchThatFindsNothingSaysWhy()
    {
        Lists lists;
        const auto page = lists.page();
        page->focusSearch();
        QTest::keyClicks(&page->searchField(), u"Zelda Amstutz"_s);
        QTRY_VERIFY(textsOf(*page).contains(u"Nothing has “\u2068Zelda\u2069”."_s));
        QTest::keyClick(&page->searchField(), Qt::Key_Down);
        QVERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()));
        press(*page, u"New contact “\u2068Zelda Amstutz\u2069”"_s);
        QCOMPARE(page->panel().form().editorOf(u"first_name"_s)->draft(), u"Zelda"_s);
        QCOMPARE(page->panel().form().editorOf(u"last_name"_s)->draft(), u"Amstutz"_s);
        QTRY_COMPARE(page->model().rowCount(), 15);
    }

    void anotherFilterEndsTheSearch()
    {
        Lists lists;
        const auto page = lists.page();
        page->focusSearch();
        QTest::keyClicks(&page->searchField(), u"Reto"_s);
        QTRY_COMPARE(page->model().rowCount(), 1);
        page->open({.page = page::contacts, .filter = u"score > 60"_s});
        QTRY_COMPARE(page->model().rowCount(), 12);
        QVERIFY(page->searchField().text().isEmpty());
    }

    void theFooterAddsUpEachGroup()
    {
        Lists lists;
        const Currency euro = *Currency::fromCode(u"EUR");
        QVERIFY_RESULT(lists.world.workspace->store().setMainCurrency(euro));
        const RecordId won = lists.lead(u"Ana"_s, u"new"_s, {500000, euro});
        lists.lead(u"Bea"_s, u"new"_s, {250000, euro});
        lists.lead(u"Cid"_s, u"qualified"_s, {100000, euro});
        const auto page = lists.page(EntityKind::Lead);
        const QString sums = u"New 2, €7,500; Qualified 1, €1,000; Leads 3, €8,500"_s;
        QTRY_COMPARE(page->footer().texts().join(u"; "_s), sums);
        lists.world.workspace->commit(
            u"Edit"_s, {Edit::update(EntityKind::Lead, won, {{u"status"_s, u"qualified"_s}})});
        QTRY_COMPARE(page->footer().texts().first(), u"New 1, €2,500"_s);
        page->model().setSelected(0, 0, true); // newest first
        QTRY_COMPARE(page->footer().texts().join(u"; "_s), u"Qualified 1, €1,000; Selected 1, €1,000"_s);
        page->model().clearSelection();
        QTRY_COMPARE(page->footer().texts().size(), 3);
        page->focusSearch();
        QTest::keyClicks(&page->searchField(), u"Bea"_s);
        QTRY_COMPARE(page->footer().texts().last(), u"Leads 1, €2,500"_s);
    }

    void quotesBeginWithTheOpenAndRecentOnes()
    {
        Lists lists;
        const RecordId customer = lists.world.workspace->store().newId();
        lists.world.workspace->commit(
            u"Create"_s, {Edit::create(EntityKind::Company, customer, {{u"name"_s, u"Helvion"_s}})});
        for (const QString &state : {u"draft"_s, u"accepted"_s})
            lists.world.workspace->commit(u"Create"_s,
                {Edit::create(EntityKind::Quote, {},
                    {{u"status"_s, state}, {u"issued_on"_s, QDate(2020, 1, 1)}, {u"company"_s, customer}})});
        const auto page = lists.page(EntityKind::Quote);
        QCOMPARE(page->views().currentName(), u"Open and recent"_s);
        QTRY_COMPARE(page->findChild<ViewTabs *>()->count(2), u"0"_s); // nothing waits for an answer
        QTRY_COMPARE(page->model().rowCount(), 1);
        QVERIFY(detailOf(*page).contains(u"1 of 2"_s));
        QVERIFY(hasButton(*page, u"Filter"_s)); // the tab says what it shows
        page->views().chooseEverything();
        QTRY_COMPARE(page->model().rowCount(), 2);
    }

    void templatesAreNoFilterOfAPerson()
    {
        Lists lists;
        for (const bool isTemplate : {true, false})
            lists.world.workspace->commit(u"Create"_s,
                {Edit::create(EntityKind::Proposal, {}, {{u"title"_s, u"Offer"_s}, {u"is_template"_s, isTemplate}})});
        const auto page = lists.page(EntityKind::Proposal);
        QTRY_COMPARE(page->model().rowCount(), 1);
        QVERIFY(hasButton(*page, u"Filter"_s));
        QVERIFY(!detailOf(*page).contains(u"of"_s));
    }

    void enterOpensAndF2Edits()
    {
        Lists lists;
        lists.world.workspace->commit(u"Create"_s, {Edit::create(EntityKind::Quote, {}, {{u"status"_s, u"draft"_s}})});
        const auto page = lists.page(EntityKind::Quote);
        QTRY_COMPARE(page->model().rowCount(), 1);
        QSignalSpy navigated(page.get(), &Page::navigateTo);
        page->table().setCurrentIndex(page->model().index(0, 0));
        QTest::keyClick(&page->table(), Qt::Key_Return);
        QCOMPARE(navigated.size(), 1);
        QCOMPARE(navigated.first().first().value<Target>().page, u"quote"_s);
        page->table().setCurrentIndex(page->model().index(0, page->model().columnOf(u"valid_until")));
        QTest::keyClick(&page->table(), Qt::Key_F2);
        QVERIFY(
            page->table().isAncestorOf(QApplication::focusWidget()) && QApplication::focusWidget() != &page->table());
    }

    void aRowsMenuHasTheActionsOfTheBulkBar()
    {
        Lists lists;
        const auto page = lists.page();
        page->table().setFocus();
        page->table().setCurrentRow(2);
        const RecordId id = page->table().currentRecord();
        QTest::keyClick(&page->table(), Qt::Key_F10, Qt::ShiftModifier);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QStringList names;
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator())
                names.append(action->text());
        }
        QCOMPARE(names.join(u", "_s),
            u"Open, Edit in the panel, Call, Write an e-mail, Log a call, Task, More, Copy, Delete"_s);
        QVERIFY(names.size() <= 9);
        const auto isInMore = [menu](QAction *action) {
            return std::ranges::any_of(menu->actions(),
                [action](const QAction *one) { return one->menu() && one->menu()->actions().contains(action); });
        };
        for (QAction *action : page->bulk().actions())
            QVERIFY2(menu->actions().contains(action) || isInMore(action), qPrintable(action->text()));
        QVERIFY(!page->bulk().actions().at(6)->isEnabled()); // one alone is not merged
        page->bulk().actions().last()->trigger();
        menu->close();
        QTRY_COMPARE(page->model().rowCount(), 14);
        QVERIFY(page->model().rowOf(id) < 0);
    }

    void aQuoteIsBegunForTheRow()
    {
        Lists lists;
        const auto page = lists.page();
        page->table().setFocus();
        page->table().setCurrentRow(2);
        QSignalSpy asked(page.get(), &Page::navigateTo);
        QTest::keyClick(&page->table(), Qt::Key_Q);
        QCOMPARE(asked.size(), 1);
        const auto target = asked.front().front().value<Target>();
        QCOMPARE(target.page, page::quote);
        QCOMPARE(target.action, Target::Action::Create);
        QCOMPARE(target.record, page->table().currentRecord());
        QCOMPARE(target.entity, EntityKind::Contact);
    }

    void theMenuOfARowDoesNotCoverIt()
    {
        Lists lists;
        const auto page = lists.page();
        page->resize(1000, 900);
        page->table().setFocus();
        for (const int row : {0, 5, 12}) {
            page->table().setCurrentRow(row);
            QTest::keyClick(&page->table(), Qt::Key_Menu);
            auto *menu = QApplication::activePopupWidget();
            QVERIFY(menu);
            const QRect cell = page->table().visualRect(page->table().currentIndex());
            const QRect line(page->table().viewport()->mapToGlobal(cell.topLeft()), cell.size());
            QVERIFY2(!menu->geometry().intersects(line), qPrintable(QString::number(row)));
            menu->close();
        }
    }

    /// Rows of a spreadsheet had to be saved as a file first.
    void aCopiedTableLeadsToTheImport()
    {
        Lists lists;
        const auto page = lists.page();
        QSignalSpy went(page.get(), &Page::navigateTo);
        const auto paste = [&] {
            for (QAction *action : page->actions()) {
                if (action->objectName() == u"contact.paste")
                    action->trigger();
            }
        };
        QGuiApplication::clipboard()->setText(u"Anna Berg"_s);
        paste();
        QCOMPARE(went.size(), 0);
        QGuiApplication::clipboard()->setText(u"Name\tEmail\nAnna Berg\ta@b.example\n"_s);
        paste();
        QCOMPARE(went.size(), 1);
        const auto target = went.first().first().value<Target>();
        QCOMPARE(target.page, page::import_);
        QCOMPARE(target.entity, EntityKind::Contact);
        QCOMPARE(target.part, clipboardPart);
    }

    void theUsualColumnsAreWholeAtAnyWidth()
    {
        Lists lists;
        const auto page = lists.page();
        const RecordTableView &table = page->table();
        for (const int width : {972, 760, 520, 1500}) {
            page->resize(width, 640);
            QTRY_VERIFY(table.horizontalHeader()->length() <= table.viewport()->width());
            QCOMPARE(table.horizontalScrollBar()->maximum(), 0);
        }
        QVERIFY(!table.isColumnHidden(page->model().columnCount() - 1)); // in 1500 all are there again
    }

    void theMenuOfARowThatIsNotTickedIsAboutThatRow()
    {
        Lists lists;
        const auto page = lists.page();
        page->table().setFocus();
        page->model().setSelected(0, 1, true);
        page->table().setCurrentRow(5);
        QTest::keyClick(&page->table(), Qt::Key_Menu);
        QVERIFY(QApplication::activePopupWidget());
        QApplication::activePopupWidget()->close();
        QVERIFY(page->model().selection().isEmpty());
        page->bulk().setField(u"source"_s, u"Fair"_s);
        QCOMPARE(lists.count(u"source = \"Fair\""_s), 1);
    }

    void anotherRowHeightKeepsTheFirstRow()
    {
        Lists lists(200);
        const auto page = lists.page();
        page->table().verticalScrollBar()->setValue(60 * page->table().rowHeight(0));
        QCOMPARE(page->table().rowAt(0), 60);
        lists.preferences->setDensity(Preferences::Density::Comfortable);
        QCOMPARE(page->table().rowAt(0), 60);
        lists.preferences->setDensity(Preferences::Density::Compact);
        QCOMPARE(page->table().rowAt(0), 60);
    }

    void headsOfStatesAndPeopleAreWholeInANarrowWindow()
    {
        Lists lists;
        const auto page = lists.page();
        page->resize(972, 560);
        page->setWidthClass(WidthClass::Compact);
        QCoreApplication::processEvents();
        const RecordTableView &table = page->table();
        const QFontMetrics metrics(Theme::of(&table).font.strong);
        int looked = 0;
        for (int column = 1; column < page->model().columnCount(); ++column) {
            const Field *field = page->model().column(column).field;
            const bool isLooked = field && (field->type == FieldType::Choice || field->type == FieldType::Reference)
                && field->target != EntityKind::Company;
            if (!isLooked || table.isColumnHidden(column))
                continue;
            ++looked;
            const QString head = page->model().column(column).label;
            QVERIFY2(table.columnWidth(column) >= metrics.horizontalAdvance(head) + 16, qPrintable(head));
        }
        QVERIFY(looked >= 2);
    }

    /// "Universitätsklinikum Lin…" stood beside four columns that had nothing to say.
    void columnsWithoutValuesLeaveTheirWidthToNames()
    {
        Lists lists;
        std::vector<Edit> edits;
        for (const QString &name : {u"Universitätsklinikum Lindental Betriebsgesellschaft mbH"_s,
                 u"Aaa Stiftung Kunsthalle Weidenau und Freunde e. V."_s})
            edits.push_back(Edit::create(EntityKind::Company, {}, {{u"name"_s, name}}));
        lists.world.workspace->commit({}, std::move(edits));
        const auto page = lists.page(EntityKind::Company);
        RecordTableView &table = page->table();
        QStyleOptionViewItem option;
        option.widget = &table;
        for (const int width : {1064, 972, 760}) {
            page->resize(width, 640);
            QTRY_VERIFY(table.horizontalHeader()->length() <= table.viewport()->width());
            const auto needed = [&] {
                int widest = 0;
                for (int row = 0; row < qMin(30, page->model().rowCount()); ++row)
                    widest = qMax(widest, table.itemDelegate()->sizeHint(option, page->model().index(row, 0)).width());
                return widest;
            };
            const auto isAnyEmptyShown = [&] {
                for (int column = 1; column < page->model().columnCount(); ++column) {
                    bool isEmpty = true;
                    for (int row = 0; row < qMin(30, page->model().rowCount()); ++row)
                        isEmpty = isEmpty && page->model().index(row, column).data().toString().isEmpty();
                    if (isEmpty && !table.isColumnHidden(column))
                        return true;
                }
                return false;
            };
            QTRY_VERIFY2(table.columnWidth(0) >= needed() || !isAnyEmptyShown(), qPrintable(QString::number(width)));
        }
    }

    void columnsFillTheWidthAndFollowTheTextSize()
    {
        Lists lists;
        const auto page = lists.page();
        const RecordTableView &table = page->table();
        const auto isFilled = [&] { return table.horizontalHeader()->length() == table.viewport()->width(); };
        QTRY_VERIFY(isFilled());
        QCOMPARE(table.horizontalScrollBar()->maximum(), 0);
        page->resize(1700, 872);
        QTRY_VERIFY(isFilled());
        const int before = table.columnWidth(0);
        ThemeOptions options = m_appearance->options();
        options.textPercent = 200;
        m_appearance->show(options);
        QTRY_VERIFY(table.columnWidth(0) > before);
        m_appearance->show(m_appearance->options());
    }

    void thePanelFollowsTheListWhereItIsWide()
    {
        Lists lists;
        const auto page = lists.page();
        page->resize(1700, 872);
        page->setWidthClass(WidthClass::Wide);
        page->table().setCurrentRow(0);
        QTest::keyClick(&page->table(), Qt::Key_E);
        QVERIFY(page->panel().isVisible());
        const QString first = page->panel().accessibleName();
        page->table().setFocus();
        QTest::keyClick(&page->table(), Qt::Key_Down);
        QVERIFY(page->panel().accessibleName() != first);
        QCOMPARE(page->panel().accessibleName(), page->model().index(1, 0).data().toString());
        QVERIFY(page->table().hasFocus());
    }

    void opensARecordAsOneOfItsList()
    {
        Lists lists;
        const auto page = lists.page();
        QSignalSpy left(page.get(), &Page::navigateTo);
        page->table().setCurrentRow(1);
        QTest::keyClick(&page->table(), Qt::Key_Return, Qt::ControlModifier);
        const auto target = left.takeFirst().front().value<Target>();
        QVERIFY(target.sequence);
        QCOMPARE(target.sequence->position, 1);
        QCOMPARE(target.sequence->count, page->model().rowCount());
        QCOMPARE(target.sequence->at(0), (RecordPlace{EntityKind::Contact, page->model().idAt(0)}));
        QVERIFY(page->current().record.isNull()); // coming back opens no editor
    }

    void twoAreMerged()
    {
        Lists lists;
        const auto page = lists.page();
        page->model().setSelected(0, 1, true);
        const RecordId other = page->model().idAt(1);
        page->bulk().askMerge();
        auto *dialog = page->window()->findChild<MergeDialog *>();
        QVERIFY(dialog);
        save(*dialog, u"merge"_s);
        dialog->accept();
        QTRY_COMPARE(page->model().rowCount(), 14);
        QVERIFY(lists.world.workspace->store().get(EntityKind::Contact, other)->isDeleted());
        lists.world.workspace->undo();
        QTRY_COMPARE(page->model().rowCount(), 15);
    }

    void aLeadIsConvertedFromItsList()
    {
        Lists lists;
        lists.world.workspace->commit(u"Create"_s,
            {Edit::create(EntityKind::Lead, {},
                {{u"first_name"_s, u"Ana"_s}, {u"company_name"_s, u"Helvion Diagnostics AG"_s}})});
        const auto page = lists.page(EntityKind::Lead);
        QCOMPARE(page->model().rowCount(), 1);
        page->table().setCurrentRow(0);
        const RecordId lead = page->table().currentRecord();
        QTest::keyClick(&page->table(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = page->findChild<ConvertLeadDialog *>();
        QVERIFY(dialog);
        save(*dialog, u"convert"_s);
        QVERIFY(dialog->conversion().usesExistingCompany);
        dialog->accept();
        QCOMPARE(lists.world.workspace->store().get(EntityKind::Lead, lead)->text(u"status"), u"converted"_s);
        lists.world.workspace->undo();
        QCOMPARE(lists.world.workspace->store().get(EntityKind::Lead, lead)->text(u"status"), u"new"_s);
    }

    void aViewKeepsFilterOrderAndColumns()
    {
        Lists lists;
        {
            const auto page = lists.page();
            page->open({.page = page::contacts, .filter = u"score > 60"_s});
            QVERIFY(page->views().isEdited());
            page->views().saveAs(u"Hot"_s);
            QCOMPARE(page->views().currentName(), u"Hot"_s);
            QVERIFY(!page->views().isEdited());
            auto query = page->views().query();
            query.columns = {u"@title"_s, u"score"_s};
            query.sort = {u"score"_s, true};
            page->views().setQuery(query);
            QVERIFY(page->views().isEdited());
            page->views().revert();
            QVERIFY(!page->views().isEdited());
            page->views().setQuery(query);
            page->views().save();
            QVERIFY(!page->views().isEdited());
        }
        const auto page = lists.page();
        const auto views = items::readViews(lists.world.workspace->store(), EntityKind::Contact);
        QCOMPARE(views.size(), 1);
        page->open({.page = page::contacts, .view = views.front().id});
        QTRY_COMPARE(page->model().rowCount(), 12);
        QCOMPARE(page->model().columnCount(), 2);
        QCOMPARE(page->model().query().sort, (store::Sort{u"score"_s, true}));
    }

    void aNewRecordIsCreatedInThePanel()
    {
        Lists lists;
        const auto page = lists.page();
        page->open({.page = page::contacts, .action = Target::Action::Create});
        RecordForm &form = page->panel().form();
        QVERIFY(form.isVisible());
        QTest::keyClicks(form.editorOf(u"first_name"_s)->focusProxy(), u"Zara"_s);
        QTest::keyClicks(form.editorOf(u"email"_s)->focusProxy(), u"reto.amstutz@helvion.example"_s);
        QTRY_VERIFY(warning(form).contains(u"Reto Amstutz"_s)); // may be the same
        auto *email = form.editorOf(u"email"_s)->focusProxy();
        static_cast<QLineEdit *>(email)->clear();
        QTest::keyClicks(email, u"not an address"_s);
        form.save();
        QVERIFY(!form.editorOf(u"email"_s)->error().isEmpty());
        QCOMPARE(page->model().rowCount(), 15);
        static_cast<QLineEdit *>(email)->clear();
        QTest::keyClicks(email, u"zara@example.org"_s);
        QTest::keyClick(email, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(page->model().rowCount(), 16);
        QTRY_COMPARE(
            lists.world.workspace->store().title(EntityKind::Contact, page->table().currentRecord()), u"Zara"_s);
    }

    void drawsQuotesAndWhatTheyComeTo()
    {
        Lists lists;
        lists.makeQuotes();
        const auto page = lists.page(EntityKind::Quote);
        page->views().chooseEverything();
        QTRY_COMPARE(page->footer().texts().size(), 7); // six states and what waits
        const QString waiting = page->footer().texts().last().remove(QChar(0x2066)).remove(QChar(0x2069)); // isolates
        QVERIFY(waiting.startsWith(u"Waiting for an answer 5, ≈ €"_s));
        QVERIFY(page->statusText().startsWith(u"Rates of "_s));
        struct Shape
        {
            QString name;
            QSize size;
            int percent = 100;
            bool isDark = false;
            Qt::LayoutDirection direction = Qt::LeftToRight;
        };
        const Shape shapes[] = {{u"quotes"_s, {1064, 772}}, {u"quotes-dark"_s, {1064, 772}, 100, true},
            {u"quotes-1024"_s, {972, 612}}, {u"quotes-200"_s, {1228, 740}, 200},
            {u"quotes-rtl"_s, {1064, 772}, 100, false, Qt::RightToLeft}};
        for (const Shape &shape : shapes) {
            ThemeOptions options = m_appearance->options();
            options.isDark = shape.isDark;
            options.textPercent = shape.percent;
            m_appearance->show(options);
            QApplication::setLayoutDirection(shape.direction);
            page->resize(shape.size);
            page->setWidthClass(widthClassFor(shape.size.width() + 216, shape.percent));
            QTest::qWait(30);
            save(*page, shape.name);
            QVERIFY(page->footer().isVisible());
            QVERIFY(page->footer().texts().last().contains(u"≈"_s)); // is there in any of them
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
        m_appearance->show(m_appearance->options());
        page->focusSearch();
        QTest::keyClicks(&page->searchField(), u"cold state:sent zzz"_s);
        QTRY_VERIFY(textsOf(*page).contains(u"Nothing has “\u2068zzz\u2069”."_s));
        page->resize(1064, 772);
        save(*page, u"quotes-nothing"_s);
        const auto deals = lists.page(EntityKind::Deal);
        deals->resize(1064, 772);
        QTRY_COMPARE(deals->footer().texts().size(), 2); // the open ones, and what is expected of them
        QTest::qWait(30);
        save(*deals, u"deals"_s);
    }

    void drawsTheForm()
    {
        Lists lists;
        const auto page = lists.page();
        page->open({.page = page::contacts, .action = Target::Action::Create});
        QTest::keyClicks(page->panel().form().editorOf(u"email"_s)->focusProxy(), u"reto.amstutz@helvion.example"_s);
        QTest::qWait(450);
        save(*page, u"list-new"_s);
    }

    void aNewContactBeginsWithFirstAndLastNameOnOneLine()
    {
        Lists lists;
        const auto page = lists.page();
        page->open({.page = page::contacts, .action = Target::Action::Create});
        RecordForm &form = page->panel().form();
        FieldEditor *first = form.editorOf(u"first_name"_s);
        FieldEditor *last = form.editorOf(u"last_name"_s);
        QTRY_VERIFY(first->isAncestorOf(QApplication::focusWidget()));
        QTRY_COMPARE(first->mapTo(&form, QPoint()).y(), last->mapTo(&form, QPoint()).y());
        QVERIFY(first->mapTo(&form, QPoint()).x() < last->mapTo(&form, QPoint()).x());
        QVERIFY(first->width() > 80 && last->width() > 80);
    }

    void aDraftSurvivesACrash()
    {
        Lists lists;
        {
            RecordForm form(lists.context, EntityKind::Contact);
            form.startNew();
            QTest::keyClicks(form.editorOf(u"first_name"_s)->focusProxy(), u"Zara"_s);
            QTest::keyClicks(form.editorOf(u"birthday"_s)->focusProxy(), u"half a da"_s);
            QTRY_VERIFY(!lists.context.workspace.drafts().of(u"contact/new"_s).isEmpty());
        } // gone without a word
        RecordForm form(lists.context, EntityKind::Contact);
        form.startNew();
        QVERIFY(form.isEdited());
        QCOMPARE(form.editorOf(u"first_name"_s)->draft(), u"Zara"_s);
        QCOMPARE(form.editorOf(u"birthday"_s)->draft(), u"half a da"_s);
        form.discard();
        RecordForm again(lists.context, EntityKind::Contact);
        again.startNew();
        QVERIFY(!again.isEdited());
    }

    /// Sync, a second desk and the command line change records while a form is open.
    void aFormShowsWhatChangedUnderneathAndMergesByField()
    {
        Lists lists;
        const auto page = lists.page();
        page->table().setCurrentRow(0);
        const RecordId id = page->table().currentRecord();
        page->panel().edit(id);
        RecordForm &form = page->panel().form();
        const auto type = [&form](const QString &field, const QString &text) {
            auto *line = static_cast<QLineEdit *>(form.editorOf(field)->focusProxy());
            line->clear();
            QTest::keyClicks(line, text);
        };
        type(u"job_title"_s, u"Mine"_s);
        type(u"department"_s, u"Sales"_s);
        lists.world.workspace->commit(u"Edit"_s,
            {Edit::update(EntityKind::Contact, id,
                {{u"job_title"_s, u"Theirs"_s}, {u"department"_s, u"Service"_s}, {u"website"_s, u"a.example"_s}})});
        QCOMPARE(form.editorOf(u"website"_s)->draft(), u"a.example"_s); // nobody typed there
        QCOMPARE(form.editorOf(u"job_title"_s)->draft(), u"Mine"_s);
        const auto offers = [&form] {
            QStringList texts;
            for (const Button *button : form.findChildren<Button *>()) {
                if (button->isVisibleTo(&form) && button->text().startsWith(u"Changed meanwhile"_s))
                    texts.append(button->text());
            }
            return texts;
        };
        QTRY_COMPARE(offers().size(), 2);
        for (Button *button : form.findChildren<Button *>()) {
            if (button->text().contains(u"Service"_s))
                button->click();
        }
        QCOMPARE(form.editorOf(u"department"_s)->draft(), u"Service"_s);
        QTRY_COMPARE(offers().size(), 1);
        form.save();
        QCOMPARE(lists.job(id), u"Mine"_s); // seen and meant
        const auto record = lists.world.workspace->store().get(EntityKind::Contact, id);
        QCOMPARE(record->text(u"department"), u"Service"_s);
        QCOMPARE(record->text(u"website"), u"a.example"_s);
    }

    void aDraftThatComesBackSaysWhatChangedSince()
    {
        Lists lists;
        const auto page = lists.page();
        page->table().setCurrentRow(0);
        const RecordId id = page->table().currentRecord();
        {
            RecordForm form(lists.context, EntityKind::Contact);
            form.edit(id);
            auto *line = static_cast<QLineEdit *>(form.editorOf(u"job_title"_s)->focusProxy());
            line->clear();
            QTest::keyClicks(line, u"Mine"_s);
            QTRY_COMPARE(lists.context.workspace.drafts().about(id).size(), 1U);
        } // a crash
        lists.world.workspace->commit(
            u"Edit"_s, {Edit::update(EntityKind::Contact, id, {{u"job_title"_s, u"Theirs"_s}})});
        RecordForm form(lists.context, EntityKind::Contact);
        form.edit(id);
        QCOMPARE(form.editorOf(u"job_title"_s)->draft(), u"Mine"_s);
        const auto buttons = form.findChildren<Button *>();
        QVERIFY(
            std::ranges::any_of(buttons, [](const Button *button) { return button->text().contains(u"Theirs"_s); }));
    }

    /// "1.234" is a thousand in German and little more than one in English.
    void aDraftSurvivesAChangeOfTheLanguage()
    {
        Lists lists;
        QLocale::setDefault(QLocale(QLocale::German));
        const auto reset = qScopeGuard([] { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); });
        {
            RecordForm form(lists.context, EntityKind::Company);
            form.startNew();
            QTest::keyClicks(form.editorOf(u"annual_revenue"_s)->focusProxy(), u"1.234,50"_s);
            QTRY_VERIFY(!lists.context.workspace.drafts().of(u"company/new"_s).isEmpty());
        }
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        RecordForm form(lists.context, EntityKind::Company);
        form.startNew();
        const auto value = form.editorOf(u"annual_revenue"_s)->value();
        QVERIFY(value);
        QCOMPARE(valueOr<Money>(*value).minor, 123450);
    }

    void opensOnCtrlEnter()
    {
        Lists lists;
        const auto page = lists.page();
        QSignalSpy navigated(page.get(), &Page::navigateTo);
        page->table().setCurrentRow(1);
        QTest::keyClick(&page->table(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(navigated.size(), 1);
        QCOMPARE(navigated.first().first().value<Target>().record, page->table().currentRecord());
    }

    void theFirstColumnStaysWhileScrollingSideways()
    {
        Lists lists;
        const auto page = lists.page();
        page->resize(700, 500);
        RecordTableView &table = page->table();
        table.horizontalScrollBar()->setValue(300);
        QCOMPARE(table.visualRect(page->model().index(0, 0)).x(), 0);
        QCOMPARE(table.indexAt(QPoint(60, 40)).column(), 0);
        table.setCurrentIndex(page->model().index(0, 1));
        QVERIFY(table.visualRect(page->model().index(0, 1)).x() >= table.columnWidth(0));
        save(*page, u"list-frozen"_s);
    }

    void everyControlHasAName()
    {
        Lists lists;
        const auto page = lists.page();
        page->open({.page = page::contacts,
            .filter = u"score > 10 and (tags in (\"x\") or birthday = this_month)"_s,
            .action = Target::Action::Create});
        page->toggleFilter();
        page->model().selectAll();
        for (const QWidget *widget : page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const QString name = !widget->accessibleName().isEmpty() ? widget->accessibleName()
                : button                                             ? button->text()
                                                                     : QString();
            QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        }
    }

    void aReadOnlyStoreOffersNoEdits()
    {
        Lists lists;
        items::Workspace workspace(
            lists.world.store.again(9, {store::StoreOptions::Access::ReadOnly}), lists.world.workspace->workerStore());
        ListPage page({workspace, *lists.preferences}, EntityKind::Contact);
        page.resize(1000, 700);
        page.show();
        page.activate();
        page.table().setCurrentIndex(page.model().index(0, 1));
        QVERIFY(!page.table().editCurrent());
        for (const auto *button : page.findChildren<QPushButton *>()) {
            if (button->isVisible())
                QVERIFY2(
                    button->text() != u"New contact"_s && button->text() != u"Import"_s, qPrintable(button->text()));
        }
    }

    void mirrorsAndGrows()
    {
        Lists lists(30);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        ThemeOptions options = m_appearance->options();
        options.textPercent = 140;
        m_appearance->show(options);
        const auto page = lists.page();
        page->resize(1440, 900);
        page->open({.page = page::contacts, .filter = u"score > 10 and (tags in (\"Key account\") or score > 50)"_s});
        page->toggleFilter();
        page->model().setSelected(1, 2, true);
        QTest::qWait(30);
        save(*page, u"list-rtl-140"_s);
        const QRect first = page->table().visualRect(page->model().index(0, 0));
        QCOMPARE(first.right(), page->table().viewport()->width() - 1);
        for (const auto *button : page->findChildren<QPushButton *>()) {
            if (button->isVisible())
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
        m_appearance->show(m_appearance->options());
    }

    void nothingIsExportedFromAnEmptyList()
    {
        Lists lists;
        const auto page = lists.page(EntityKind::Proposal);
        QCOMPARE(page->model().rowCount(), 0);
        QVERIFY(!page->findChild<QAction *>(u"proposal.export"_s)->isEnabled());
        QVERIFY(lists.page()->findChild<QAction *>(u"contact.export"_s)->isEnabled());
    }

    /// How somebody is reached is there before a column in which nothing is.
    void aColumnWithoutAValueGoesBeforeOneThatHasSome()
    {
        Lists lists;
        items::Workspace &workspace = *lists.world.workspace;
        const auto rows = workspace.store().select({EntityKind::Company, {}, {}, {}, {}, -1, false});
        std::vector<Edit> edits;
        for (qsizetype row = 0; row < rows->size(); ++row)
            edits.push_back(Edit::update(EntityKind::Company, rows->id(row),
                {{u"industry"_s, Value()}, {u"domain"_s, Value()}, {u"phone"_s, u"+49 30 5550118"_s}}));
        workspace.commit(u"Empty"_s, edits);
        const auto page = lists.page(EntityKind::Company);
        const auto isHidden = [&](const QString &path) {
            for (int column = 0; column < page->model().columnCount(); ++column) {
                if (page->model().column(column).path == path)
                    return page->table().isColumnHidden(column);
            }
            return true;
        };
        bool wasSeen = false;
        for (int width = 972; width > 360; width -= 40) {
            page->resize(width, 640);
            QTest::qWait(1);
            const bool isEmptyHidden = isHidden(u"industry"_s) && isHidden(u"domain"_s);
            QVERIFY(isEmptyHidden || !isHidden(u"phone"_s));
            wasSeen = wasSeen || (isEmptyHidden && !isHidden(u"phone"_s));
        }
        QVERIFY(wasSeen);
    }

    void contactsHaveTheirPhoneAndWholeAddresses()
    {
        Lists lists;
        items::Workspace &workspace = *lists.world.workspace;
        const auto rows = workspace.store().select({EntityKind::Contact, {}, {}, {}, {}, -1, false});
        const QString address = u"stefan.roeder@example.com"_s;
        std::vector<Edit> edits;
        for (qsizetype row = 0; row < rows->size(); ++row)
            edits.push_back(Edit::update(
                EntityKind::Contact, rows->id(row), {{u"email"_s, address}, {u"phone"_s, u"+49 521 5550 714"_s}}));
        workspace.commit(u"Address"_s, edits);
        const auto page = lists.page();
        page->resize(1080, 720); // of a window of 1280
        QTest::qWait(1);
        const int phone = page->model().columnOf(u"phone"_s);
        QVERIFY(phone > 0 && !page->table().isColumnHidden(phone));
        const int email = page->model().columnOf(u"email"_s);
        QVERIFY(page->table().columnWidth(email)
            >= QFontMetrics(Theme::of(page.get()).font.body).horizontalAdvance(address));
    }

    /// The contacts of the sample were sorted by their last activity, which was out of sight in a window of 1280.
    void theColumnThatSaysTheOrderStaysAndANarrowOneFitsWhereAWideOneWent()
    {
        Lists lists;
        items::Workspace &workspace = *lists.world.workspace;
        const auto rows = workspace.store().select({EntityKind::Contact, {}, {}, {}, {}, -1, false});
        std::vector<Edit> edits;
        for (qsizetype row = 0; row < rows->size(); ++row)
            edits.push_back(Edit::update(EntityKind::Contact, rows->id(row),
                {{u"email"_s, u"beatriz.vandermeer@whitaker.example"_s}, {u"phone"_s, u"+49 521 5550 714"_s},
                    {u"lifecycle"_s, u"opportunity"_s}, {u"owner"_s, workspace.me()}, {u"score"_s, qint64(40)}}));
        workspace.commit(u"Fill"_s, edits);
        const auto page = lists.page();
        const auto isHidden = [&](const QString &path) {
            return page->table().isColumnHidden(page->model().columnOf(path));
        };
        page->model().sort(page->model().columnOf(u"score"_s), Qt::DescendingOrder);
        bool wasOnlyAWideOneHidden = false;
        for (int width = 1400; width > 700; width -= 20) {
            page->resize(width, 640);
            QTest::qWait(1);
            QVERIFY(!isHidden(u"score"_s));
            wasOnlyAWideOneHidden = wasOnlyAWideOneHidden || (isHidden(u"lifecycle"_s) && !isHidden(u"owner"_s));
        }
        QVERIFY(wasOnlyAWideOneHidden);
    }

    /// In the windows that are 1280 and 1024 wide, where the list has some columns that need little.
    void valuesAreWholeBeforeOthersHaveAir()
    {
        Lists lists;
        items::Workspace &workspace = *lists.world.workspace;
        store::Store &store = workspace.store();
        const auto stages = store.select(
            {EntityKind::Stage, {field::name}, {}, {field::position, false}, {}, -1, false});
        std::vector<Edit> edits;
        for (qsizetype row = 0; row < stages->size(); ++row) {
            const RecordId company = store.newId();
            edits.push_back(
                Edit::create(EntityKind::Company, company, {{field::name, u"Grünwald Lebensmittel %1"_s.arg(row)}}));
            edits.push_back(Edit::create(EntityKind::Deal, store.newId(),
                {{field::title, u"Rahmenvertrag %1"_s.arg(row)}, {field::company, company},
                    {field::stage, stages->id(row)}, {field::expected_close, QDate(2027, 2, 1)}}));
        }
        workspace.commit(u"Deals"_s, edits);
        const auto page = lists.page(EntityKind::Deal);
        const RecordTableView &table = page->table();
        QStyleOptionViewItem option;
        option.widget = &table;
        for (const int width : {1060, 970}) {
            page->resize(width, 640);
            QTest::qWait(1);
            QVERIFY(table.horizontalHeader()->length() <= table.viewport()->width());
            for (const auto &field : {field::stage, field::company}) {
                const int column = page->model().columnOf(field);
                QVERIFY(column > 0 && !table.isColumnHidden(column));
                for (int row = 0; row < page->model().rowCount(); ++row) {
                    const QModelIndex cell = page->model().index(row, column);
                    const int needed = table.itemDelegate()->sizeHint(option, cell).width();
                    QVERIFY2(table.columnWidth(column) >= needed,
                        qPrintable(u"%1 at %2: %3 of %4"_s.arg(cell.data().toString())
                                       .arg(width)
                                       .arg(table.columnWidth(column))
                                       .arg(needed)));
                }
            }
        }
    }

    /// In a list that is scrolled away the first rows would be read from the store again at each change.
    void theFirstRowsAreMeasuredOnceForWhatTheListShows()
    {
        Lists lists(40);
        const auto page = lists.page();
        auto *counting = new CountingDelegate(lists.context, page->model(), &page->table());
        page->table().setItemDelegate(counting);
        const int before = page->model().rowCount();
        lists.world.workspace->commit(u"Add"_s, {Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, u"Zuse"_s}})});
        QTRY_COMPARE(page->model().rowCount(), before + 1);
        QCOMPARE(counting->measured, 0);
        page->open({.page = page::contacts, .filter = u"score > 60"_s});
        QTRY_VERIFY(page->model().isComplete());
        QVERIFY(counting->measured > 0); // others of its records
    }

    void aColumnHasOneFormOfADay()
    {
        Lists lists;
        items::Workspace &workspace = *lists.world.workspace;
        const QDate today = workspace.clock().today();
        std::vector<Edit> edits;
        for (const int days : {-1, 0, 1, 5, 40})
            edits.push_back(Edit::create(EntityKind::Deal, {},
                {{u"title"_s, u"Fleet %1"_s.arg(days)}, {u"expected_close"_s, today.addDays(days)}}));
        workspace.commit(u"Deals"_s, edits);
        const auto page = lists.page(EntityKind::Deal);
        const int column = page->model().columnOf(u"expected_close");
        QVERIFY(column > 0);
        int looked = 0;
        for (int row = 0; row < page->model().rowCount(); ++row) {
            const QModelIndex cell = page->model().index(row, column);
            const auto day = valueOr<QDate>(cell.data(items::RecordTableModel::ValueRole).value<Value>());
            if (!day.isValid())
                continue;
            QCOMPARE(cell.data().toString(), lists.context.formats().plainDay(day, day.year() != today.year()));
            ++looked;
        }
        QCOMPARE(looked, 5);
    }

    void afterUndoTheNextKeyActsOnWhatCameBack()
    {
        Lists lists;
        items::Workspace &workspace = *lists.world.workspace;
        const auto page = lists.page();
        const RecordId deleted = page->model().idAt(7);
        page->table().setCurrentRow(2);
        const RecordId other = page->model().idAt(2);
        workspace.commit(u"Delete"_s, {Edit::remove(EntityKind::Contact, deleted)});
        QTRY_COMPARE(page->model().rowOf(deleted), -1);
        QCOMPARE(page->table().currentRecord(), other);
        workspace.undo();
        QTRY_COMPARE(page->table().currentRecord(), deleted);
        page->table().setCurrentRow(2);
        workspace.redo();
        workspace.commit(u"Edit"_s, {Edit::update(EntityKind::Contact, other, {{u"job_title"_s, u"Buyer"_s}})});
        page->table().setCurrentRow(5);
        workspace.undo();
        QCOMPARE(page->table().currentRecord(), other);
    }

    void aSearchThatNamesNoFieldSaysWhichOneIsNearest()
    {
        Lists lists;
        lists.makeQuotes();
        const auto page = lists.page(EntityKind::Quote);
        const auto search = [&](const QString &text) {
            page->findChild<ListSearchField *>()->setText(text);
            Q_EMIT page->findChild<ListSearchField *>()->searched(text);
        };
        const auto says = [&](const QString &sentence) { return textsOf(*page).join(u'\n').contains(sentence); };
        search(u"statsu = sent"_s);
        QTRY_VERIFY(says(u"quote has no field \"statsu\"; the nearest is \"status\""_s));
        for (const auto *button : page->findChildren<QPushButton *>()) // nobody is offered a quote of that name
            QVERIFY(!button->isVisible() || !button->text().contains(u"statsu"_s));
        search(u"status = snet"_s);
        QTRY_VERIFY(says(u"\"snet\" is not one of the choices of status; the nearest is \"Sent\""_s));
        search(u"status = sent"_s);
        QTRY_COMPARE(page->model().rowCount(), 3);
    }

    void anEmptyListOffersToImport()
    {
        Lists lists;
        const auto page = lists.page(EntityKind::Product);
        QTRY_COMPARE(page->model().rowCount(), 0);
        QSignalSpy navigated(page.get(), &Page::navigateTo);
        const auto states = page->findChildren<EmptyState *>();
        const auto shown = std::ranges::find_if(states, [](const EmptyState *one) { return one->isVisible(); });
        QVERIFY(shown != states.end());
        press(**shown, u"Import a file"_s);
        QCOMPARE(navigated.size(), 1);
        QCOMPARE(navigated.first().first().value<Target>().page, QString(page::import_));
    }

    void aColumnThatAPersonSetKeepsItsWidth()
    {
        Lists lists;
        lists.preferences->setValue(u"lists/contact/width/company"_s, 60);
        const auto page = lists.page();
        QCOMPARE(page->table().columnWidth(page->model().columnOf(u"company"_s)), Theme::of(page.get()).px(60));
    }

    void aCompanyThatIsAssignedAsksForWhatBelongsToIt()
    {
        Lists lists;
        items::Workspace &workspace = *lists.world.workspace;
        const auto users = workspace.store().select({EntityKind::User, {}, {}, {}, {}, 2, false});
        const auto companies = workspace.store().select({EntityKind::Company, {}, {}, {}, {}, 1, false});
        const RecordId company = companies->id(0);
        const RecordId before = users->id(0);
        const RecordId after = users->id(1);
        const RecordId contact = workspace.store().newId();
        workspace.commit(u"Owned"_s,
            {Edit::update(EntityKind::Company, company, {{u"owner"_s, before}}),
                Edit::create(EntityKind::Contact, contact,
                    {{u"last_name"_s, u"Roe"_s}, {u"company"_s, company}, {u"owner"_s, before}})});
        const auto page = lists.page(EntityKind::Company);
        for (int row = 0; row < page->model().rowCount(); ++row) {
            if (page->model().idAt(row) == company)
                page->table().setCurrentIndex(page->model().index(row, 0));
        }
        const auto ownerOf = [&](EntityKind kind, RecordId id) {
            return valueOr<RecordId>(workspace.store().get(kind, id)->value(u"owner"_s));
        };
        page->bulk().assign(after, u"Bo"_s);
        QTRY_VERIFY(page->window()->findChild<Dialog *>(u"belongingsDialog"_s));
        QCOMPARE(ownerOf(EntityKind::Company, company), before); // nothing before the answer
        page->window()->findChild<Dialog *>(u"belongingsDialog"_s)->accept();
        QTRY_COMPARE(ownerOf(EntityKind::Company, company), after);
        QCOMPARE(ownerOf(EntityKind::Contact, contact), after);
        workspace.undo();
        QTRY_COMPARE(ownerOf(EntityKind::Contact, contact), before);
        QCOMPARE(ownerOf(EntityKind::Company, company), before);
    }

    void everyEntityHasAList()
    {
        Lists lists;
        for (const EntityKind entity : {EntityKind::Company, EntityKind::Lead, EntityKind::Deal, EntityKind::Product,
                 EntityKind::Activity, EntityKind::Quote, EntityKind::Task}) {
            const auto page = lists.page(entity);
            QVERIFY(page->model().columnCount() > 2);
            QTest::qWait(20);
            save(*page, u"list-"_s + page->model().definition().name);
        }
    }

private:
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Appearance> m_appearance;
};

SATCHEL_GUI_TEST(tst_ListPage)
#include "tst_ListPage.moc"
