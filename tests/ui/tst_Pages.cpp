// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for every page there is: names for a screen reader, keys that do not clash, space for longer languages
// and for reading from right to left (I10).
#include "store/sync/Conflicts.h"
#include "tests/support/FakeSyncControl.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "ui/common/Appearance.h"
#include "ui/common/Language.h"
#include "ui/common/PageNames.h"
#include "ui/pipeline/BoardView.h"
#include "ui/pipeline/PipelinePage.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QScopeGuard>
#include <QTabBar>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;

namespace {

/// Every text 40 % longer, as German or Finnish would have it.
class LongTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int count) const override
    {
        QString text = QString::fromUtf8(source);
        if (count >= 0)
            text.replace(u"%Ln"_s, QString::number(count));
        return text + QString(qMax(1, static_cast<int>(text.size()) * 2 / 5), u'ñ');
    }
};

void fill(items::Workspace &workspace)
{
    const RecordId company = workspace.store().newId();
    const RecordId contact = workspace.store().newId();
    const RecordId quote = workspace.store().newId();
    const RecordId proposal = workspace.store().newId();
    const QDate today = workspace.clock().today();
    workspace.commit({},
        {Edit::create(EntityKind::Company, company, {{u"name"_s, u"Hartmann & Söhne Präzisionstechnik GmbH"_s}}),
            Edit::create(EntityKind::Contact, contact,
                {{u"first_name"_s, u"Jürgen"_s}, {u"last_name"_s, u"Weißenfels"_s}, {u"company"_s, company}}),
            Edit::create(EntityKind::Quote, quote, {{u"company"_s, company}, {u"contact"_s, contact}}),
            Edit::create(EntityKind::QuoteLine, {},
                {{u"quote"_s, quote}, {u"name"_s, u"Temperaturüberwachung für Tiefkühllagerhäuser"_s},
                    {u"kind"_s, u"optional"_s}, {u"description"_s, u"−90 to +40 °C"_s},
                    {u"tax_rate"_s, Decimal::fromInteger(19)}}),
            Edit::create(EntityKind::Proposal, proposal,
                {{u"title"_s, u"Temperaturüberwachung für alle Tiefkühllagerhäuser"_s}, {u"company"_s, company},
                    {u"quote"_s, quote}}),
            Edit::create(EntityKind::ProposalBlock, {},
                {{u"proposal"_s, proposal}, {u"position"_s, qint64(1)}, {u"kind"_s, u"summary"_s},
                    {u"heading"_s, u"Zusammenfassung"_s},
                    {u"body"_s, u"Für {customer.name}: **lückenlos** gemessen."_s}}),
            Edit::create(EntityKind::Lead, {}, {{u"last_name"_s, u"منصور"_s}, {u"status"_s, u"new"_s}}),
            Edit::create(EntityKind::Task, {},
                {{u"title"_s, u"Call back"_s}, {u"due_date"_s, today}, {u"status"_s, u"pending"_s},
                    {u"contact"_s, contact}}),
            Edit::create(EntityKind::Deal, {},
                {{u"title"_s, u"冷蔵倉庫の温度監視システム"_s}, {u"status"_s, u"open"_s}, {u"company"_s, company}})});
}

/// A connection that has something to say in every part of its card, and a conflict.
void connectRemote(store::Store &store)
{
    store::Connections connections(store);
    store::Connection connection;
    connection.name = u"HubSpot, the former distributors' account of the southern region"_s;
    connection.vendor = u"hubspot"_s;
    const auto added = connections.add(connection);
    QVERIFY_RESULT(added);
    QVERIFY_RESULT(connections.setState(
        added->number, store::ConnectionState::Stopped, {}, store::MissingRemoteRecords{u"contacts"_s, 900, 1000}));
    store::Query companies;
    companies.entity = EntityKind::Company;
    companies.columns = {u"@title"_s};
    const RecordId company = store.select(companies)->id(0);
    QVERIFY_RESULT(store::Conflicts(store).add({0, added->number, EntityKind::Company, company, u"phone"_s,
        u"+49 521 40"_s, u"+49 521 43"_s, u"+49 521 430"_s, true, true, store.clock().now()}));
}

Target targetOf(const PageEntry &entry, items::Workspace &workspace)
{
    for (const auto &[key, entity] :
        {std::pair(u"quote"_s, EntityKind::Quote), std::pair(u"proposal"_s, EntityKind::Proposal)}) {
        if (entry.key == key)
            return Target::to(entity, workspace.store().select({entity, {}, {}, {}, {}, 1, false})->id(0));
    }
    if (entry.key != u"customer")
        return {entry.key};
    store::Query query;
    query.entity = EntityKind::Company;
    query.columns = {u"@title"_s};
    query.limit = 1;
    return Target::to(EntityKind::Company, workspace.store().select(query)->id(0));
}

bool isInteractive(const QWidget *widget)
{
    const bool isKnown = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
        || qobject_cast<const QTabBar *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
    const bool isPart = qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())
        || qobject_cast<const QComboBox *>(widget->parentWidget())
        || qobject_cast<const QLineEdit *>(widget->parentWidget())
        || qobject_cast<const QTabBar *>(widget->parentWidget());
    return isKnown && !isPart && widget->focusPolicy() != Qt::NoFocus && !widget->inherits("QTableCornerButton");
}

QString nameOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const auto *label = qobject_cast<const QLabel *>(widget);
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    return button ? button->text() : label ? label->text() : QString();
}

/// Buttons and texts that overlap, as "one × other".
QStringList overlaps(const QWidget &window)
{
    QStringList found;
    const auto isText = [](const QWidget *widget) {
        return widget->isVisible() && !widget->visibleRegion().isEmpty()
            && (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLabel *>(widget));
    };
    for (const QWidget *parent : window.findChildren<QWidget *>()) {
        const auto parts = parent->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            for (qsizetype j = i + 1; isText(parts[i]) && j < parts.size(); ++j) {
                const bool areArrows = parts[i]->inherits("satchel::ui::StageArrow")
                    && parts[j]->inherits("satchel::ui::StageArrow"); // each point reaches into the next notch
                if (!areArrows && isText(parts[j]) && parts[i]->geometry().intersects(parts[j]->geometry()))
                    found += nameOf(parts[i]) + u" × "_s + nameOf(parts[j]) + u" in "_s
                        + QString::fromLatin1(parent->metaObject()->className());
            }
        }
    }
    return found;
}

bool isInScrolledContent(const QWidget *widget)
{
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(parent))
            return true;
    }
    return false;
}

/// What of a window cannot be read or pressed whole: controls and texts that are cut, or that stick out of their place.
QStringList cutParts(const QWidget &window)
{
    QStringList cut;
    const auto add = [&](const char *what, const QWidget *widget) {
        cut += QString::fromLatin1(what) + u": "_s + nameOf(widget) + u" in "_s
            + QString::fromLatin1(widget->parentWidget()->metaObject()->className());
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool isShown = widget->isVisible() && !widget->visibleRegion().isEmpty();
        if (!isShown || (!button && !label && !isInteractive(widget)))
            continue;
        if (button && !button->text().isEmpty() && button->inherits("satchel::ui::Button")
            && button->width() < button->minimumSizeHint().width()
            && button->toolTip() != button->text()) // a line that may be cut says the whole in its tool tip
            add("narrow button", widget);
        if (button && button->height() < QFontMetrics(button->font()).height())
            add("low button", widget);
        if (label && label->wordWrap() && label->height() + 1 < label->heightForWidth(label->width())
            && !isInScrolledContent(label))
            add("cut text", widget);
        if (label && !label->text().isEmpty() && !label->wordWrap()
            && label->height() < QFontMetrics(label->font()).height() - 1)
            add("low text", widget);
        const QRect place(widget->mapTo(&window, QPoint()), widget->size());
        if (!isInScrolledContent(widget) && !window.rect().contains(place))
            add("outside the window", widget);
    }
    return cut;
}

} // namespace

class tst_Pages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void namesEveryInteractiveWidget_data();
    void namesEveryInteractiveWidget();
    void givesNoKeyTwice_data();
    void givesNoKeyTwice();
    void fitsLongerLanguages_data();
    void fitsLongerLanguages();
    void isWholeInEveryLanguageAndSize_data();
    void isWholeInEveryLanguageAndSize();
    void mirrorsTheWindow();
    void actsOnNothingThatIsNotShown_data();
    void actsOnNothingThatIsNotShown();
    void movesNoCardOfAHiddenBoard();
    void movesNoCardBehindTheFigures();
    void movesNoCardBehindTheSheetOfShortcuts();
    void closesTheMenuOfAPageThatIsLeft();

private:
    void addPages();

    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<test::TestStore> m_store;
    test::FakeSyncControl m_sync;
    std::unique_ptr<items::Workspace> m_workspace;
};

void tst_Pages::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication::setFont(QFont(u"Inter"_s, 10));
    m_preferences = Preferences::transient();
    m_preferences->setThemeMode(Preferences::ThemeMode::Light);
    m_appearance = std::make_unique<Appearance>(*m_preferences);
}

void tst_Pages::init()
{
    m_workspace.reset();
    m_store = std::make_unique<test::TestStore>();
    const auto open = [path = m_store->path(), &clock = m_store->clock] { return store::Store::open(path, clock, 7); };
    m_workspace = std::make_unique<items::Workspace>(m_store->release(), open);
    fill(*m_workspace);
    connectRemote(m_workspace->store());
}

void tst_Pages::addPages()
{
    QTest::addColumn<QString>("page");
    for (const PageEntry &entry : allPages())
        QTest::newRow(qPrintable(entry.key)) << entry.key;
}

void tst_Pages::namesEveryInteractiveWidget_data()
{
    addPages();
}

void tst_Pages::namesEveryInteractiveWidget()
{
    QFETCH(QString, page);
    MainWindow window(PageContext{*m_workspace, *m_preferences, &m_sync});
    window.resize(1440, 900);
    window.show();
    QVERIFY(window.go(targetOf(*window.pages().entry(page), *m_workspace)));
    QTest::qWait(20);
    QStringList nameless;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (isInteractive(widget) && nameOf(widget).isEmpty())
            nameless += QString::fromLatin1(widget->metaObject()->className()) + u" in "_s
                + QString::fromLatin1(widget->parentWidget()->metaObject()->className());
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void tst_Pages::givesNoKeyTwice_data()
{
    addPages();
}

void tst_Pages::givesNoKeyTwice()
{
    QFETCH(QString, page);
    MainWindow window(PageContext{*m_workspace, *m_preferences, &m_sync});
    window.show();
    QVERIFY(window.go(targetOf(*window.pages().entry(page), *m_workspace)));
    QHash<QString, QString> owners;
    for (const ActionRegistry::Group &group : window.actionRegistry().groups()) {
        for (const QAction *action : group.actions) {
            QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
            const QString key = action->shortcut().toString();
            if (key.isEmpty())
                continue;
            QVERIFY2(!owners.contains(key),
                qPrintable(key + u": "_s + owners.value(key) + u" and "_s + action->objectName()));
            owners.insert(key, action->objectName());
        }
    }
}

void tst_Pages::fitsLongerLanguages_data()
{
    addPages();
}

void tst_Pages::fitsLongerLanguages()
{
    QFETCH(QString, page);
    LongTranslator translator;
    QCoreApplication::installTranslator(&translator);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QGuiApplication::setLayoutDirection(direction);
        MainWindow window(PageContext{*m_workspace, *m_preferences, &m_sync});
        const QSize size = direction == Qt::LeftToRight ? QSize(1024, 640) : QSize(1440, 900);
        window.resize(size);
        window.show();
        window.go(targetOf(*window.pages().entry(page), *m_workspace));
        QTest::qWait(20);
        // Nothing forces the window to grow, no button is cut, and none overlaps another.
        QCOMPARE(window.size(), size);
        QStringList cut;
        for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
            const bool isShown = button->isVisible() && !button->visibleRegion().isEmpty();
            if (isShown && !button->text().isEmpty() && button->inherits("satchel::ui::Button")
                && button->width() < button->minimumSizeHint().width())
                cut += button->text();
        }
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
        const QStringList covered = overlaps(window);
        QVERIFY2(covered.isEmpty(), qPrintable(covered.join(u'\n')));
        if (const QString folder = qEnvironmentVariable("SATCHEL_SHEETS"); !folder.isEmpty())
            window.grab().save(
                folder + u"/long-"_s + page + (direction == Qt::LeftToRight ? u".png"_s : u"-rtl.png"_s));
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCoreApplication::removeTranslator(&translator);
}

void tst_Pages::isWholeInEveryLanguageAndSize_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    for (const Language &language : languages()) {
        for (const auto &[size, percent] : {std::pair(QSize(1024, 640), 100), std::pair(QSize(1280, 800), 100),
                 std::pair(QSize(2560, 1440), 100), std::pair(QSize(1280, 800), 200)})
            QTest::addRow("%s, %d x %d, %d %%", qPrintable(language.code), size.width(), size.height(), percent)
                << language.code << size << percent;
    }
}

void tst_Pages::isWholeInEveryLanguageAndSize()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(int, percent);
    useLanguage(*qGuiApp, language);
    m_preferences->setTextPercent(percent);
    const auto reset = qScopeGuard([&] {
        m_preferences->setTextPercent(100);
        useLanguage(*qGuiApp, u"en"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    });
    MainWindow window(PageContext{*m_workspace, *m_preferences, &m_sync});
    window.resize(size);
    window.show();
    std::vector<std::pair<QString, Target>> places;
    for (const PageEntry &entry : window.pages().table())
        places.emplace_back(entry.key, targetOf(entry, *m_workspace));
    for (const EntityKind entity : {EntityKind::Contact, EntityKind::Deal, EntityKind::Lead}) {
        const auto rows = m_workspace->store().select({entity, {}, {}, {}, {}, 1, false});
        places.emplace_back(
            u"a record of "_s + QString::number(static_cast<int>(entity)), Target::to(entity, rows->id(0)));
    }
    for (const QString &part : {u"pipelines"_s, u"quotes"_s, u"letterhead"_s, u"fields"_s, u"data"_s, u"computer"_s})
        places.emplace_back(u"settings, "_s + part, Target{.page = page::settings, .part = part});
    QStringList problems;
    for (const auto &[name, target] : places) {
        window.go(target);
        QTest::qWait(20);
        if (window.size() != size)
            problems += name + u": the window grew"_s;
        window.resize(size);
        for (const QString &problem : cutParts(window) + overlaps(window))
            problems += name + u": "_s + problem;
    }
    problems.removeDuplicates();
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void tst_Pages::mirrorsTheWindow()
{
    MainWindow window(PageContext{*m_workspace, *m_preferences, &m_sync});
    window.resize(1440, 900);
    window.show();
    window.go({page::today});
    const int before = window.pages().mapTo(&window, QPoint()).x();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QTest::qWait(1);
    QVERIFY(before > 0);
    QCOMPARE(window.pages().mapTo(&window, QPoint()).x(), 0);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

namespace {

/// Everything that can be selected on a page is.
void selectAllOn(Page &page)
{
    for (auto *view : page.findChildren<QAbstractItemView *>()) {
        if (!view->isVisible() || !view->model() || view->model()->rowCount() == 0)
            continue;
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        view->selectAll();
    }
    if (auto *pipeline = qobject_cast<PipelinePage *>(&page)) {
        pipeline->board()->setFocus();
        pipeline->board()->setCurrent(pipeline->model().index(0, 0, pipeline->model().laneIndex(0)));
    }
}

void leaveByThePalette(MainWindow &window, const QString &command)
{
    window.openPalette(u'>' + command);
    auto *line = window.findChild<CommandPalette *>()->findChild<QLineEdit *>();
    QTRY_VERIFY(window.findChild<CommandPalette *>()->findChild<PaletteModel *>()->rowCount() > 1);
    QTest::keyClick(line, Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QSet<QString> keysOfTheWindow(const MainWindow &window)
{
    QSet<QString> keys;
    for (const QAction *action : window.actions())
        keys.insert(window.actionRegistry().defaultShortcut(action).toString());
    return keys;
}

QList<QAction *> everyActionOf(const Page &page)
{
    QList<QAction *> all = page.findChildren<QAction *>();
    for (QAction *action : page.commands()) {
        if (!all.contains(action))
            all.append(action);
    }
    return all;
}

/// A deal in the first stage of its pipeline: on the board.
void addDealOnTheBoard(items::Workspace &workspace)
{
    const RecordId pipeline = items::readPipelines(workspace.store())->front().id;
    const RecordId stage = items::readStages(workspace.store(), pipeline)->front().id;
    workspace.commit({}, {Edit::create(EntityKind::Deal, {}, {{u"title"_s, u"Cold storage"_s}, {u"stage"_s, stage}})});
}

} // namespace

void tst_Pages::actsOnNothingThatIsNotShown_data()
{
    addPages();
}

/// I12: what is not shown is not acted on, by its keys, its menus or its actions themselves.
void tst_Pages::actsOnNothingThatIsNotShown()
{
    QFETCH(QString, page);
    addDealOnTheBoard(*m_workspace);
    MainWindow window(PageContext{*m_workspace, *m_preferences, &m_sync});
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const Target here = targetOf(*window.pages().entry(page), *m_workspace);
    QVERIFY(window.go(here));
    Page *left = window.pages().currentPage();
    QTest::qWait(20); // lists are read by workers
    selectAllOn(*left);
    QTest::keyPress(&window, Qt::Key_Alt);
    QTest::keyRelease(&window, Qt::Key_Alt); // the menu bar has the page's commands now
    QVERIFY(window.menuBar()->isVisible());
    QStringList enabled;
    for (const QAction *action : left->commands()) {
        if (action->isEnabled())
            enabled.append(action->objectName());
    }
    const QString away = page == u"settings" ? u"reports"_s : u"settings"_s;
    leaveByThePalette(window, window.pages().entry(away)->title);
    QCOMPARE(window.pages().currentKey(), away);
    QVERIFY(!left->isVisible());

    const qint64 before = *m_workspace->store().log().lastSequence();
    m_sync.calls.clear();
    const QSet<QString> ofTheWindow = keysOfTheWindow(window);
    const QList<QAction *> actions = everyActionOf(*left);
    for (const QAction *action : actions) {
        QVERIFY2(!action->isEnabled(), qPrintable(action->objectName() + action->text()));
        for (const QKeySequence &key : action->shortcuts()) {
            if (ofTheWindow.contains(key.toString()) || key.isEmpty())
                continue; // it goes somewhere, which is no change
            QTest::keySequence(&window, key);
            QCOMPARE(window.pages().currentKey(), away);
            QVERIFY2(!QApplication::activePopupWidget() && !QApplication::activeModalWidget(),
                qPrintable(action->objectName()));
        }
    }
    for (QAction *action : actions)
        action->trigger();
    QVERIFY(!QApplication::activePopupWidget() && !QApplication::activeModalWidget());
    QTest::keyClick(&window, Qt::Key_6);
    QCOMPARE(window.pages().currentKey(), away);
    QCOMPARE(*m_workspace->store().log().lastSequence(), before);
    QVERIFY2(m_sync.calls.isEmpty(), qPrintable(m_sync.calls.join(u'\n')));

    window.go(here);
    for (const QAction *action : left->commands())
        QCOMPARE(action->isEnabled(), enabled.contains(action->objectName()));
}

void tst_Pages::movesNoCardOfAHiddenBoard()
{
    addDealOnTheBoard(*m_workspace);
    MainWindow window(PageContext{*m_workspace, *m_preferences, &m_sync});
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.go({page::pipeline});
    auto *page = qobject_cast<PipelinePage *>(window.pages().currentPage());
    selectAllOn(*page);
    const RecordId deal = page->board()->chosenDeals().front();
    QTest::keyPress(&window, Qt::Key_Alt);
    QTest::keyRelease(&window, Qt::Key_Alt);
    leaveByThePalette(window, window.pages().entry(u"settings"_s)->title);
    QTest::keyClick(&window, Qt::Key_S);
    QTest::keyClick(QApplication::activePopupWidget() ? QApplication::activePopupWidget() : &window, Qt::Key_6);
    QTest::keyClick(&window, Qt::Key_Delete);
    QVERIFY(!m_workspace->store().get(EntityKind::Deal, deal)->isDeleted());
    window.go({page::pipeline});
    selectAllOn(*page);
    QTest::keyClick(page->board(), Qt::Key_Delete);
    QVERIFY(m_workspace->store().get(EntityKind::Deal, deal)->isDeleted());
}

void tst_Pages::movesNoCardBehindTheFigures()
{
    addDealOnTheBoard(*m_workspace);
    MainWindow window(PageContext{*m_workspace, *m_preferences, &m_sync});
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.go({page::pipeline});
    auto *page = qobject_cast<PipelinePage *>(window.pages().currentPage());
    selectAllOn(*page);
    const RecordId deal = page->board()->chosenDeals().front();
    const auto tabs = page->findChildren<QTabBar *>();
    const auto segments = std::ranges::find_if(tabs, [](const QTabBar *bar) { return bar->count() == 3; });
    QVERIFY(segments != tabs.end());
    (*segments)->setCurrentIndex(2);
    QVERIFY(!page->board()->isVisible());
    QTest::keyClick(&window, Qt::Key_Delete);
    window.actionRegistry().find(u"pipeline.delete"_s)->trigger();
    QVERIFY(!m_workspace->store().get(EntityKind::Deal, deal)->isDeleted());
    (*segments)->setCurrentIndex(0);
    window.actionRegistry().find(u"pipeline.delete"_s)->trigger();
    QVERIFY(m_workspace->store().get(EntityKind::Deal, deal)->isDeleted());
}

void tst_Pages::movesNoCardBehindTheSheetOfShortcuts()
{
    addDealOnTheBoard(*m_workspace);
    MainWindow window(PageContext{*m_workspace, *m_preferences, &m_sync});
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.go({page::pipeline});
    auto *page = qobject_cast<PipelinePage *>(window.pages().currentPage());
    selectAllOn(*page);
    window.openShortcuts();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // from the search on, where keys are no text
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S);
    QVERIFY(!QApplication::activePopupWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QVERIFY(!page->board()->chosenDeals().empty());
    QVERIFY(!m_workspace->store().get(EntityKind::Deal, page->board()->chosenDeals().front())->isDeleted());
}

/// Another program may show another place while a menu is open.
void tst_Pages::closesTheMenuOfAPageThatIsLeft()
{
    addDealOnTheBoard(*m_workspace);
    MainWindow window(PageContext{*m_workspace, *m_preferences, &m_sync});
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.go({page::pipeline});
    selectAllOn(*window.pages().currentPage());
    window.actionRegistry().find(u"pipeline.moveToStage"_s)->trigger();
    QVERIFY(QApplication::activePopupWidget());
    const qint64 before = *m_workspace->store().log().lastSequence();
    window.go({page::settings});
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(*m_workspace->store().log().lastSequence(), before);
}

SATCHEL_GUI_TEST(tst_Pages)
#include "tst_Pages.moc"
