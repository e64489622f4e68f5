// SPDX-License-Identifier: GPL-3.0-or-later
// The program as a screen reader of Linux finds it: in an X server, over the accessibility bus. tests/ui asks Qt in the
// test's own process; here are the links after that, Qt's bridge and D-Bus.
#include "AtSpi.h"
#include "DesktopSession.h"

#include "tests/support/Paths.h"
#include "tests/support/TestProgram.h"

using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QPoint programName(40, 20); // where a click does nothing
constexpr int keyReturn = 0xff0d; // of X11/keysymdef.h
constexpr int keyEscape = 0xff1b;
constexpr int keyHome = 0xff50;
constexpr int keyDown = 0xff54;

bool saysSomething(const QString &text)
{
    return std::ranges::any_of(text, [](QChar letter) { return letter.isLetterOrNumber(); });
}

bool saysWord(const QString &text)
{
    return std::ranges::any_of(text, [](QChar letter) { return letter.isLetter(); });
}

/// A thing that takes the focus is not just a box. A group (panel) may: Qt calls a card of the Today page one.
bool isBox(const AtSpiObject &object)
{
    return object.is(AtSpiRole::Invalid) || object.is(AtSpiRole::Unknown) || object.is(AtSpiRole::Filler)
        || object.is(AtSpiRole::Viewport) || object.is(AtSpiRole::ScrollPane);
}

bool hasItems(const AtSpiObject &object)
{
    return object.is(AtSpiRole::List) || object.is(AtSpiRole::Table) || object.is(AtSpiRole::Tree)
        || object.is(AtSpiRole::TreeTable);
}

/// Parents of scroll bars. What is scrolled out of them is said to be shown all the same (QAccessibleWidget::state).
QSet<qsizetype> scrollAreasOf(const AtSpiTree &tree)
{
    QSet<qsizetype> areas;
    for (const AtSpiObject &object : tree.objects) {
        if (object.is(AtSpiRole::ScrollBar))
            areas += {object.parent, tree.objects[object.parent].parent};
    }
    return areas;
}

/// An item may be cut at the edge of its list, but then some of it is seen there.
bool isWhereItIsSeen(const AtSpiTree &tree, const AtSpiObject &object, const QSet<qsizetype> &scrollAreas)
{
    if (object.extents.isEmpty() || object.parent < 0)
        return true;
    const AtSpiObject &parent = tree.objects[object.parent];
    if (hasItems(parent))
        return parent.extents.intersects(object.extents);
    for (qsizetype place = object.parent; place >= 0; place = tree.objects[place].parent) {
        if (scrollAreas.contains(place))
            return true;
    }
    return tree.objects.front().extents.contains(object.extents);
}

/// What a screen reader could not read, act on or point at in a window.
QStringList problemsOf(const AtSpiProgram &program, const AtSpiTree &tree)
{
    QStringList problems;
    if (tree.silent > 0)
        problems += u"%1 objects do not answer"_s.arg(tree.silent);
    const QSet<qsizetype> scrollAreas = scrollAreasOf(tree);
    for (const AtSpiObject &object : tree.objects) {
        const bool takesFocus = object.is(AtSpiState::Focusable);
        const bool isValue = object.is(AtSpiRole::TableCell); // of a field that may be empty
        if (takesFocus && !isValue && !saysSomething(object.name) && !saysSomething(program.descriptionOf(object)))
            problems += u"no name: "_s + tree.placeOf(object);
        if (object.is(AtSpiRole::ListItem) && !saysWord(object.name))
            problems += u"no word: "_s + tree.placeOf(object);
        if (takesFocus && isBox(object))
            problems += u"no role: "_s + tree.placeOf(object);
        if (!isWhereItIsSeen(tree, object, scrollAreas))
            problems += u"not where it is seen: "_s + tree.placeOf(object)
                + u" at %1, %2"_s.arg(object.extents.x()).arg(object.extents.y());
    }
    return problems;
}

/// "Tasks, 3 overdue" is the place "Tasks".
QString placeIn(const AtSpiObject &row)
{
    return row.name.section(u", "_s, 0, 0);
}

} // namespace

/// What the program tells a screen reader by itself.
class AtSpiEvents : public QObject
{
    Q_OBJECT

public:
    bool listen(QDBusConnection bus, const AtSpiProgram &program)
    {
        const QString kind = u"org.a11y.atspi.Event.Object"_s;
        return bus.connect(program.service(), {}, kind, u"StateChanged"_s, this, SLOT(noteState(QDBusMessage)))
            && bus.connect(program.service(), {}, kind, u"ChildrenChanged"_s, this, SLOT(noteChildren(QDBusMessage)))
            && program.registerFor({u"Object:StateChanged:Focused"_s, u"Object:ChildrenChanged"_s});
    }
    void clear()
    {
        focused.clear();
        opened.clear();
    }
    QStringList focused; // paths of what got the focus
    QStringList opened; // paths of the program's new windows

private Q_SLOTS:
    void noteState(const QDBusMessage &event)
    {
        if (event.arguments().value(0) == u"focused"_s && event.arguments().value(1).toInt() == 1)
            focused += event.path();
    }
    void noteChildren(const QDBusMessage &event)
    {
        if (event.path() == AtSpiProgram::rootPath() && event.arguments().value(0) == u"add"_s)
            opened += AtSpiProgram::pathIn(event.arguments().value(3));
    }
};

class tst_AtSpi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theProgramIsFoundByItsName();
    void everyPlaceOpensByItsAction_data();
    void everyPlaceOpensByItsAction();
    void aCustomerIsReadAfterEnter();
    void everyCardOfTheBoardIsReadWithItsStage();
    void aMoveOfTheFocusIsTold();
    void aPopoverIsAWindowOfTheProgram();
    void aMenuIsAWindowOfTheProgram();
    void aDialogIsAWindowOfTheProgram();
    void thePaletteIsPartOfTheWindow();

private:
    AtSpiTree readWindow() const;
    QStringList settledProblems(const QString &path = {}) const;
    AtSpiObject windowOf(AtSpiRole role) const;
    AtSpiObject shown(AtSpiRole role, const QString &beginning) const;
    QString open(const QString &place) const;

    std::unique_ptr<DesktopSession> m_session;
    std::unique_ptr<AtSpiProgram> m_program;
    AtSpiEvents m_events;
    QStringList m_sidebar; // paths of its lists
};

void tst_AtSpi::initTestCase()
{
    if (const QString missing = DesktopSession::missingPackage(); !missing.isEmpty())
        QSKIP(qPrintable(missing + u" is not installed: ./dev setup does it"_s));
    m_session = std::make_unique<DesktopSession>();
    const QString failed = m_session->start(satchelProgram(), {u"--demo"_s});
    QVERIFY2(failed.isEmpty(), qPrintable(failed + u" did not start"_s));
    const QDBusConnection bus = m_session->accessibilityBus();
    QTRY_VERIFY_WITH_TIMEOUT(!AtSpiProgram::programsOn(bus).isEmpty() || !m_session->isRunning(), patience);
    QVERIFY(m_session->isRunning());
    m_program = std::make_unique<AtSpiProgram>(bus, AtSpiProgram::programsOn(bus).value(0));
    QVERIFY(m_events.listen(bus, *m_program));
    QTRY_VERIFY_WITH_TIMEOUT(!shown(AtSpiRole::List, u"Settings"_s).path.isEmpty(), patience);
    m_sidebar = {shown(AtSpiRole::List, u"Places"_s).path, shown(AtSpiRole::List, u"Settings"_s).path};
}

/// There is no window manager: the X server gives the keys to the window that was clicked, and after a dialog to none.
void tst_AtSpi::init()
{
    QVERIFY2(m_session->isRunning(), "the program has ended");
    const AtSpiObject frame = windowOf(AtSpiRole::Frame);
    if (!frame.is(AtSpiState::Active))
        QVERIFY(m_program->click(frame.extents.topLeft() + programName));
    QTRY_VERIFY_WITH_TIMEOUT(windowOf(AtSpiRole::Frame).is(AtSpiState::Active), patience);
}

/// A fact that fails leaves nothing open for the next one.
void tst_AtSpi::cleanup()
{
    if (!m_program)
        return;
    for (int turn = 0; turn < 3 && m_program->windows().size() > 1; ++turn)
        m_program->typeKey(keyEscape);
    m_events.clear();
}

AtSpiObject tst_AtSpi::windowOf(AtSpiRole role) const
{
    for (const AtSpiObject &window : m_program->windows()) {
        if (window.is(role) && window.is(AtSpiState::Showing))
            return window;
    }
    return {};
}

/// Again while it changes: a page that reads its records replaces what is listed.
AtSpiTree tst_AtSpi::readWindow() const
{
    AtSpiTree tree;
    const QString frame = windowOf(AtSpiRole::Frame).path;
    if (!frame.isEmpty())
        std::ignore = QTest::qWaitFor([&] { return (tree = m_program->read(frame)).silent == 0; }, patience);
    return tree;
}

/// Of the window, or of the object at a path, once what was opened has taken its last place.
QStringList tst_AtSpi::settledProblems(const QString &path) const
{
    QStringList problems;
    std::ignore = QTest::qWaitFor(
        [&] {
            problems = problemsOf(*m_program, path.isEmpty() ? readWindow() : m_program->read(path));
            return problems.isEmpty();
        },
        patience);
    return problems;
}

/// The first object of a role whose name begins so; without a path while there is none.
AtSpiObject tst_AtSpi::shown(AtSpiRole role, const QString &beginning) const
{
    for (const AtSpiObject &object : readWindow().objects) {
        if (object.is(role) && object.name.startsWith(beginning))
            return object;
    }
    return {};
}

/// By its row in the sidebar. What went wrong, or an empty text.
QString tst_AtSpi::open(const QString &place) const
{
    QList<AtSpiObject> rows;
    for (const QString &list : m_sidebar)
        rows += m_program->read(list, 2).objects.mid(1);
    const auto row = std::ranges::find(rows, place, placeIn);
    if (row == rows.end())
        return place + u" is not in the sidebar"_s;
    if (!m_program->act(*row))
        return u"%1 cannot be pressed, only: %2"_s.arg(place, m_program->actionsOf(*row).join(u", "_s));
    const QString title = place + u" – Satchel"_s;
    if (!QTest::qWaitFor([&] { return windowOf(AtSpiRole::Frame).name == title; }, patience))
        return u"%1 was pressed, and the window is: %2"_s.arg(place, windowOf(AtSpiRole::Frame).name);
    return {};
}

void tst_AtSpi::theProgramIsFoundByItsName()
{
    QCOMPARE(m_program->nameOf(AtSpiProgram::rootPath()), u"satchel"_s);
    const QList<AtSpiObject> windows = m_program->windows();
    QCOMPARE(windows.size(), 1);
    QVERIFY(windows.front().is(AtSpiRole::Frame));
    QVERIFY2(windows.front().name.endsWith(u" – Satchel"_s), qPrintable(windows.front().name));
}

void tst_AtSpi::everyPlaceOpensByItsAction_data()
{
    QTest::addColumn<QString>("place");
    for (const char *place :
        {"Today", "Pipeline", "Needs care", "Tasks", "Calendar", "Activities", "Contacts", "Companies", "Leads",
            "Deals", "Quotes", "Proposals", "Products", "Reports", "Connections", "Conflicts", "Settings"})
        QTest::newRow(place) << QString::fromLatin1(place);
}

void tst_AtSpi::everyPlaceOpensByItsAction()
{
    QFETCH(QString, place);
    QCOMPARE(open(place), QString());
    const AtSpiTree tree = readWindow();
    const auto isTitle = [&](const AtSpiObject &object) {
        return object.name == place && (object.is(AtSpiRole::Label) || object.is(AtSpiRole::Heading));
    };
    QVERIFY(std::ranges::any_of(tree.objects, isTitle));
    const auto inSidebar = std::ranges::count_if(tree.objects, [&](const AtSpiObject &object) {
        return object.parent >= 0 && m_sidebar.contains(tree.objects[object.parent].path);
    });
    QVERIFY2(inSidebar > 17, qPrintable(QString::number(inSidebar)));
    QVERIFY2(tree.objects.size() > inSidebar + 10, qPrintable(QString::number(tree.objects.size())));
    const QStringList problems = settledProblems();
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void tst_AtSpi::aCustomerIsReadAfterEnter()
{
    QCOMPARE(open(u"Contacts"_s), QString());
    const auto isInTable = [this] {
        const AtSpiTree tree = readWindow();
        return std::ranges::any_of(tree.objects, [](const AtSpiObject &object) {
            return object.is(AtSpiState::Focused) && (object.is(AtSpiRole::TableCell) || object.is(AtSpiRole::Table));
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isInTable(), patience);
    QVERIFY(m_program->typeKey(keyHome));
    QVERIFY(m_program->typeKey(keyReturn));
    QTRY_VERIFY_WITH_TIMEOUT(windowOf(AtSpiRole::Frame).name != u"Contacts – Satchel"_s, patience);
    const QString customer = windowOf(AtSpiRole::Frame).name.section(u" – "_s, 0, 0);
    const auto isCalled = [this, &customer] { // perhaps with a salutation in front
        const AtSpiTree tree = readWindow();
        return std::ranges::any_of(tree.objects, [&customer](const AtSpiObject &object) {
            return object.is(AtSpiRole::Label) && object.name.endsWith(customer);
        });
    };
    QTRY_VERIFY2_WITH_TIMEOUT(isCalled(), qPrintable(customer), patience);
    const AtSpiTree tree = readWindow();
    QVERIFY2(tree.objects.size() > 60, qPrintable(QString::number(tree.objects.size())));
    const QStringList problems = settledProblems();
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void tst_AtSpi::everyCardOfTheBoardIsReadWithItsStage()
{
    QCOMPARE(open(u"Pipeline"_s), QString());
    const AtSpiObject board = shown(AtSpiRole::List, u"Pipeline board"_s);
    QVERIFY(!board.path.isEmpty());
    const QList<AtSpiObject> items = m_program->read(board.path).objects.mid(1);
    QVERIFY(!items.isEmpty());
    QVERIFY(items.front().is(AtSpiRole::Heading));
    QStringList cards;
    QString stage;
    for (const AtSpiObject &item : items) {
        if (item.is(AtSpiRole::Heading)) {
            stage = item.name.section(u", "_s, 0, 0);
            continue;
        }
        QVERIFY(item.is(AtSpiRole::ListItem));
        QVERIFY2(item.name.startsWith(stage + u": "_s), qPrintable(item.name));
        cards += item.name.mid(stage.size() + 2);
    }
    QVERIFY2(cards.size() > 10, qPrintable(cards.join(u'\n')));
    QVERIFY2(!cards.filter(u"Line 3 retrofit and calibration contract, Hartmann & Söhne"_s).isEmpty(),
        qPrintable(cards.join(u'\n')));
}

void tst_AtSpi::aMoveOfTheFocusIsTold()
{
    QCOMPARE(open(u"Pipeline"_s), QString());
    const AtSpiObject search = shown(AtSpiRole::PushButton, u"Search or run"_s);
    QVERIFY(m_program->grabFocus(search));
    QTRY_VERIFY_WITH_TIMEOUT(m_events.focused.contains(search.path), patience);
    m_events.clear();
    const AtSpiObject board = shown(AtSpiRole::List, u"Pipeline board"_s);
    QVERIFY(m_program->grabFocus(board));
    QTRY_VERIFY_WITH_TIMEOUT(!m_events.focused.isEmpty(), patience);
    m_events.clear();
    QVERIFY(m_program->typeKey(keyDown));
    QTRY_VERIFY_WITH_TIMEOUT(!m_events.focused.isEmpty(), patience);
    const AtSpiObject card = m_program->read(m_events.focused.back(), 1).objects.value(0);
    QVERIFY2(card.is(AtSpiRole::ListItem), qPrintable(QString::number(card.role)));
    QVERIFY2(saysWord(card.name), qPrintable(card.name));
    QVERIFY(card.is(AtSpiState::Focused));
}

void tst_AtSpi::aPopoverIsAWindowOfTheProgram()
{
    QVERIFY(m_program->act(shown(AtSpiRole::PushButton, u"Notifications"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(!windowOf(AtSpiRole::Dialog).path.isEmpty(), patience);
    const AtSpiObject popover = windowOf(AtSpiRole::Dialog);
    QVERIFY2(popover.name.startsWith(u"Notifications"_s), qPrintable(popover.name));
    QTRY_VERIFY_WITH_TIMEOUT(m_events.opened.contains(popover.path), patience);
    const AtSpiTree tree = m_program->read(popover.path);
    QVERIFY2(tree.objects.size() > 5, qPrintable(QString::number(tree.objects.size())));
    const QStringList problems = settledProblems(popover.path);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    QVERIFY(m_program->typeKey(keyEscape));
    QTRY_VERIFY_WITH_TIMEOUT(windowOf(AtSpiRole::Dialog).path.isEmpty(), patience);
}

void tst_AtSpi::aMenuIsAWindowOfTheProgram()
{
    QCOMPARE(open(u"Today"_s), QString());
    QVERIFY(m_program->act(shown(AtSpiRole::PushButton, u"Move or remove"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(!windowOf(AtSpiRole::PopupMenu).path.isEmpty(), patience);
    const AtSpiTree tree = m_program->read(windowOf(AtSpiRole::PopupMenu).path);
    QVERIFY(tree.find(AtSpiRole::MenuItem));
    const QStringList problems = settledProblems(windowOf(AtSpiRole::PopupMenu).path);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    QVERIFY(m_program->typeKey(keyEscape));
    QTRY_VERIFY_WITH_TIMEOUT(windowOf(AtSpiRole::PopupMenu).path.isEmpty(), patience);
}

void tst_AtSpi::aDialogIsAWindowOfTheProgram()
{
    QCOMPARE(open(u"Contacts"_s), QString());
    QVERIFY(m_program->act(shown(AtSpiRole::PushButton, u"Export"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(!windowOf(AtSpiRole::Dialog).path.isEmpty(), patience);
    const AtSpiObject dialog = windowOf(AtSpiRole::Dialog);
    QCOMPARE(dialog.name, u"Which contacts do you want to export?"_s);
    const AtSpiTree tree = m_program->read(dialog.path);
    const AtSpiObject *cancel = tree.find(AtSpiRole::PushButton, u"Cancel"_s);
    QVERIFY(cancel);
    const QStringList problems = settledProblems(dialog.path);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    QVERIFY(m_program->act(*cancel));
    QTRY_VERIFY_WITH_TIMEOUT(windowOf(AtSpiRole::Dialog).path.isEmpty(), patience);
}

void tst_AtSpi::thePaletteIsPartOfTheWindow()
{
    const QString name = u"Find or run anything"_s;
    QVERIFY(m_program->act(shown(AtSpiRole::PushButton, u"Search or run"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(shown(AtSpiRole::Text, name).is(AtSpiState::Focused), patience);
    const QStringList problems = settledProblems();
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    QVERIFY(m_program->typeKey(keyEscape));
    QTRY_VERIFY_WITH_TIMEOUT(shown(AtSpiRole::Text, name).path.isEmpty(), patience);
}

SATCHEL_TEST(tst_AtSpi)
#include "tst_AtSpi.moc"
