// SPDX-License-Identifier: GPL-3.0-or-later
// A page, and what it opens, may go at any time: with its window, when the size of the text changes, when another desk
// renames what it lists. Whatever is being edited there then, nothing is called that no longer exists; the address
// sanitizer sees it where the memory still happens to be right.
#include "FakeMailProgram.h"
#include "PageChecks.h"

#include "tests/support/FakeMailControl.h"
#include "tests/support/TestProgram.h"
#include "tests/support/Thorough.h"
#include "ui/common/Overlay.h"
#include "ui/settings/SettingsSections.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QTextEdit>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;

namespace {

using Begin = std::function<void()>;

bool takesText(const QWidget *widget)
{
    const auto *line = qobject_cast<const QLineEdit *>(widget);
    const auto *plain = qobject_cast<const QPlainTextEdit *>(widget);
    const auto *rich = qobject_cast<const QTextEdit *>(widget);
    return (line && !line->isReadOnly()) || (plain && !plain->isReadOnly()) || (rich && !rich->isReadOnly());
}

/// One of each column, in the first rows.
QModelIndexList editableCells(const QAbstractItemView &view)
{
    QModelIndexList cells;
    const QAbstractItemModel *model = view.model();
    for (int column = 0; model && column < model->columnCount(); ++column) {
        for (int row = 0; row < qMin(model->rowCount(), 6); ++row) {
            const QModelIndex cell = model->index(row, column);
            if (!cell.flags().testFlag(Qt::ItemIsEditable) || !view.visualRect(cell).isValid())
                continue;
            cells.append(cell);
            break;
        }
    }
    return cells;
}

void beginCell(QAbstractItemView *view, const QPersistentModelIndex &cell)
{
    view->setFocus();
    view->setCurrentIndex(cell);
    view->edit(cell);
    if (QWidget *focused = QApplication::focusWidget(); focused != view && takesText(focused))
        QTest::keyClicks(focused, u"7"_s);
}

bool isCellEdited(const QWidget &whole)
{
    return std::ranges::any_of(whole.findChildren<QAbstractItemView *>(),
        [](const QAbstractItemView *view) { return view->isPersistentEditorOpen(view->currentIndex()); });
}

/// The ways to begin to edit something that is shown: cells, texts, lists of choices, and what a key opens in a part
/// that is no field until then. One of each place in the tree of widgets.
std::vector<Begin> editorsIn(const QWidget &whole)
{
    std::vector<Begin> found;
    QSet<QString> places;
    for (QWidget *widget : whole.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->window() != whole.window())
            continue;
        if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
            for (const QModelIndex &cell : editableCells(*view))
                found.emplace_back([view, at = QPersistentModelIndex(cell)] { beginCell(view, at); });
            continue;
        }
        if (widget->focusPolicy() == Qt::NoFocus || places.contains(placeOf(widget)))
            continue;
        const qsizetype before = static_cast<qsizetype>(found.size());
        if (takesText(widget)) {
            found.emplace_back([widget] {
                widget->setFocus();
                QTest::keyClicks(widget, u"7"_s);
            });
        } else if (auto *box = qobject_cast<QComboBox *>(widget)) {
            found.emplace_back([box] {
                box->setFocus();
                box->showPopup();
            });
        } else if (widget->inherits("satchel::ui::FactRow") || widget->inherits("satchel::ui::EditableText")) {
            found.emplace_back([widget] {
                widget->setFocus();
                QTest::keyClick(widget, Qt::Key_Return);
                if (QWidget *focused = QApplication::focusWidget(); focused != widget && takesText(focused))
                    QTest::keyClicks(focused, u"7"_s);
            });
        }
        if (before < static_cast<qsizetype>(found.size()))
            places.insert(placeOf(widget));
    }
    return found;
}

/// What may open a form, a menu or a dialog: the commands of a page, then its buttons.
std::vector<QPointer<QObject>> doorsOf(const Page &page)
{
    std::vector<QPointer<QObject>> doors;
    for (QAction *action : page.commands()) {
        if (action->isEnabled())
            doors.emplace_back(action);
    }
    for (QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
        const bool isChoice = button->isCheckable() || button->inherits("QTableCornerButton");
        if (button->isVisible() && button->isEnabled() && !isChoice && button->window() == &page)
            doors.emplace_back(button);
    }
    return doors;
}

/// The system's own dialogs for files wait until they are answered.
void rejectFileDialog()
{
    if (auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget()))
        dialog->reject();
}

void enter(QObject *door)
{
    QTimer::singleShot(0, qApp, &rejectFileDialog);
    if (auto *action = qobject_cast<QAction *>(door)) {
        action->trigger();
    } else if (auto *button = qobject_cast<QAbstractButton *>(door)) {
        auto *tool = qobject_cast<QToolButton *>(button);
        auto *push = qobject_cast<QPushButton *>(button);
        if (QMenu *menu = tool ? tool->menu() : push ? push->menu() : nullptr)
            menu->popup(button->mapToGlobal(QPoint()));
        else
            button->click();
    }
    QTest::qWait(1); // some open from the event loop
}

/// What is open over a page now: a menu, popover, dialog or panel.
QWidget *openOver(const Page &page)
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *dialog = QApplication::activeModalWidget())
        return dialog;
    for (Overlay *panel : page.findChildren<Overlay *>()) {
        if (panel->isVisible())
            return panel;
    }
    return nullptr;
}

} // namespace

class tst_ClosingWhileEditing : public QObject, private PageDesk
{
    Q_OBJECT

public Q_SLOTS:
    /// Calls, letters and links of the pages go nowhere.
    void goNowhere(const QUrl &) {}

private Q_SLOTS:
    void initTestCase();
    void init() { makeStore(); }
    void aPageGoesWithAnEditorOpen_data() { addPlaces(0); }
    void aPageGoesWithAnEditorOpen();
    void whatAPageOpensGoesWithAnEditorOpen_data() { addPlaces(1); }
    void whatAPageOpensGoesWithAnEditorOpen();
    void aWindowGoesWithAnEditorOpen_data() { addPlaces(2); }
    void aWindowGoesWithAnEditorOpen();
    void cleanupTestCase();

private:
    /// The ordinary run tries each place in one of the three ways, this one; with the address sanitizer all of them.
    void addPlaces(int way);
    Target targetOf(const QString &place) const;
    PageContext context();
    std::unique_ptr<Page> makePage(const Target &target);

    FakeMailProgram m_program;
    FakeMailControl m_mail;
    QSet<QString> m_opened; // kinds of dialogs, popovers and panels
};

void tst_ClosingWhileEditing::initTestCase()
{
    makePreferences();
    for (const QString &scheme : {u"tel"_s, u"mailto"_s, u"http"_s, u"https"_s, u"file"_s})
        QDesktopServices::setUrlHandler(scheme, this, "goNowhere");
}

void tst_ClosingWhileEditing::addPlaces(int way)
{
    QTest::addColumn<QString>("place");
    QStringList places;
    for (const PageEntry &entry : allPages())
        places += entry.key;
    for (const EntityKind entity : {EntityKind::Contact, EntityKind::Deal, EntityKind::Lead})
        places += u"a record of %1"_s.arg(static_cast<int>(entity));
    for (const SettingsSection &section : settingsSections())
        places += u"settings, "_s + section.key;
#if __has_feature(address_sanitizer)
    constexpr int ways = 1;
#else
    constexpr int ways = 3;
#endif
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (isTried(i + way, ways))
            QTest::newRow(qPrintable(places[i])) << places[i];
    }
}

Target tst_ClosingWhileEditing::targetOf(const QString &place) const
{
    if (place.startsWith(u"settings, "))
        return {.page = page::settings, .part = place.section(u", "_s, 1)};
    if (place.startsWith(u"a record of ")) {
        const auto entity = static_cast<EntityKind>(place.section(u' ', -1).toInt());
        return Target::to(entity, m_workspace->store().select({entity, {}, {}, {}, {}, 1, false})->id(0));
    }
    const PageTable pages = allPages();
    return test::targetOf(*std::ranges::find(pages, place, &PageEntry::key), *m_workspace);
}

PageContext tst_ClosingWhileEditing::context()
{
    PageContext context{*m_workspace, *m_preferences, &m_sync};
    context.mail = &m_mail;
    return context;
}

/// As the window makes it and goes there, alone.
std::unique_ptr<Page> tst_ClosingWhileEditing::makePage(const Target &target)
{
    const PageTable pages = allPages();
    std::unique_ptr<Page> page(std::ranges::find(pages, target.page, &PageEntry::key)->make(context()));
    page->setWidthClass(WidthClass::Normal);
    page->resize(1440, 900);
    page->show();
    page->activate();
    if (target != Target{target.page})
        page->open(target);
    page->activateWindow();
    QTest::qWait(5); // workers read what it shows
    return page;
}

void tst_ClosingWhileEditing::aPageGoesWithAnEditorOpen()
{
    QFETCH(QString, place);
    const Target target = targetOf(place);
    int cells = 0;
    for (size_t i = 0;; ++i) {
        auto page = makePage(target);
        const auto editors = editorsIn(*page);
        if (i >= editors.size())
            break;
        editors[i]();
        cells += isCellEdited(*page) ? 1 : 0;
        page.reset();
        QVERIFY(!QApplication::activePopupWidget());
    }
    if (place == page::quote) // or this would test nothing
        QVERIFY2(cells >= 3, qPrintable(QString::number(cells)));
}

/// Each kind of dialog, popover and panel goes alone and with its page, which shows whatever else was opened in it.
void tst_ClosingWhileEditing::whatAPageOpensGoesWithAnEditorOpen()
{
    QFETCH(QString, place);
    const Target target = targetOf(place);
    auto page = makePage(target);
    const size_t doors = doorsOf(*page).size(); // some add parts with doors of their own
    for (size_t door = 0; door < std::min(doors, doorsOf(*page).size()); ++door) {
        enter(doorsOf(*page)[door]);
        if (QWidget *focused = QApplication::focusWidget(); focused && takesText(focused))
            QTest::keyClicks(focused, u"7"_s);
        const QWidget *opened = openOver(*page);
        const QString kind = opened
            ? QString::fromLatin1(opened->metaObject()->className()) + u' ' + opened->windowTitle()
            : QString();
        const bool isNew = kind.startsWith(u"satchel::") && !m_opened.contains(kind);
        const bool isTyping = QApplication::focusWidget() && takesText(QApplication::focusWidget());
        if (opened || isTyping) {
            page.reset();
            page = makePage(target);
        }
        if (isNew)
            m_opened.insert(kind);
        for (size_t i = 0; isNew && door < doorsOf(*page).size(); ++i) {
            enter(doorsOf(*page)[door]);
            const QPointer<QWidget> whole = openOver(*page);
            const auto editors = whole ? editorsIn(*whole) : std::vector<Begin>();
            const bool isThere = i < editors.size();
            if (isThere) {
                editors[i]();
                delete whole;
            }
            page.reset();
            page = makePage(target);
            if (!isThere)
                break;
        }
    }
}

/// The window says that it hides, and the focus goes, while its pages are there.
void tst_ClosingWhileEditing::aWindowGoesWithAnEditorOpen()
{
    QFETCH(QString, place);
    const Target target = targetOf(place);
    auto window = std::make_unique<MainWindow>(context());
    window->resize(1440, 900);
    window->show();
    QVERIFY(window->go(target));
    QTest::qWait(5);
    const auto editors = editorsIn(*window->pages().currentPage());
    if (!editors.empty())
        editors.front()();
    window.reset();
    QVERIFY(!QApplication::activePopupWidget());
}

void tst_ClosingWhileEditing::cleanupTestCase()
{
    for (const QString &scheme : {u"tel"_s, u"mailto"_s, u"http"_s, u"https"_s, u"file"_s})
        QDesktopServices::unsetUrlHandler(scheme);
}

SATCHEL_GUI_TEST(tst_ClosingWhileEditing)
#include "tst_ClosingWhileEditing.moc"
