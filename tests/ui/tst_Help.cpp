// SPDX-License-Identifier: GPL-3.0-or-later
// The guide says what there is: its links lead somewhere, its keys are the program's, F1 opens the right page. With
// SATCHEL_SHEETS=DIR pictures of the help are written there.
#include "tests/support/FakeSyncControl.h"
#include "tests/support/Paths.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "ui/common/Appearance.h"
#include "ui/common/Button.h"
#include "ui/help/GuideView.h"
#include "ui/help/HelpWindow.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/ShortcutSheet.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;

namespace {

struct Fixture
{
    Fixture()
    {
        company = store.create(EntityKind::Company, {{u"name"_s, u"Brecht Kältetechnik"_s}});
        neighbour = store.create(EntityKind::Company, {{u"name"_s, u"Aalto"_s}});
        store.create(EntityKind::Task, {{u"title"_s, u"Call Ana"_s}, {u"due_date"_s, QDate(2026, 11, 20)}});
        quote = store.create(EntityKind::Quote, {{u"company"_s, company}});
        const auto open = [path = store.path(), &clock = store.clock] { return store::Store::open(path, clock, 7); };
        workspace = std::make_unique<items::Workspace>(store.release(), open);
        window = std::make_unique<MainWindow>(PageContext{*workspace, *preferences, &sync});
        window->resize(1440, 900);
    }

    /// A place as a person comes to it: a customer out of a list, so that there are neighbours.
    Target targetOf(const QString &place) const
    {
        if (place == u"quote")
            return Target::to(EntityKind::Quote, quote);
        if (place != u"customer")
            return {place};
        Target target = Target::to(EntityKind::Company, company);
        target.sequence = RecordSequence::of(
            u"Companies"_s, {{EntityKind::Company, company}, {EntityKind::Company, neighbour}}, company);
        return target;
    }

    void openHelp(const QString &place) const
    {
        window->show();
        window->go(targetOf(place));
        window->openHelp();
        QVERIFY(QTest::qWaitForWindowActive(help()));
    }

    HelpWindow *help() const { return window->findChild<HelpWindow *>(); }
    GuideView *view() const { return help()->findChild<GuideView *>(); }
    QListWidget *list() const { return help()->findChild<QListWidget *>(); }

    test::TestStore store;
    RecordId company;
    RecordId neighbour;
    RecordId quote;
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    test::FakeSyncControl sync;
    std::unique_ptr<items::Workspace> workspace;
    std::unique_ptr<MainWindow> window;
};

const GuidePage *findPage(const std::vector<GuidePage> &pages, const QString &name)
{
    const auto found = std::ranges::find(pages, name, &GuidePage::name);
    return found == pages.end() ? nullptr : &*found;
}

QStringList headingsOf(const QString &markdown)
{
    QStringList names;
    bool isCode = false;
    for (const QString &line : markdown.split(u'\n')) {
        isCode = line.startsWith(u"```") ? !isCode : isCode;
        if (!isCode && line.startsWith(u'#'))
            names.append(headingName(line.section(u' ', 1)));
    }
    return names;
}

QString commandLine(const QString &key, const QString &command)
{
    return key + u": "_s + command;
}

/// "Ctrl+K: Find or run anything" for each row of the page of keys.
QSet<QString> keysOfTheGuide(const GuidePage &page)
{
    static const QRegularExpression row(u"^\\| `([^`]+)` \\| (.+) \\|$"_s, QRegularExpression::MultilineOption);
    QSet<QString> lines;
    for (auto found = row.globalMatch(page.text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString key = QKeySequence(match.captured(1), QKeySequence::PortableText).toString();
        for (const QString &command : match.captured(2).split(u", "_s))
            lines.insert(commandLine(key, command));
    }
    return lines;
}

/// The same for each command that has a key in one of the program's places.
QSet<QString> keysOfTheProgram(const Fixture &fixture)
{
    QSet<QString> lines;
    for (const PageEntry &entry : allPages()) {
        if (!fixture.window->go(fixture.targetOf(entry.key)))
            continue;
        for (const ActionRegistry::Group &group : fixture.window->actionRegistry().groups()) {
            for (const QAction *action : group.actions) {
                const QString key = action->shortcut().toString().replace(u"Return"_s, u"Enter"_s);
                if (!key.isEmpty())
                    lines.insert(commandLine(key, action->text().remove(u'&')));
            }
        }
    }
    return lines;
}

QStringList sorted(const QSet<QString> &lines)
{
    QStringList list = lines.values();
    list.sort();
    return list;
}

} // namespace

class tst_Help : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_preferences = Preferences::transient();
        m_preferences->setThemeMode(Preferences::ThemeMode::Light);
        m_appearance = std::make_unique<Appearance>(*m_preferences);
    }

    void theIndexNamesEveryPageThatIsWritten()
    {
        QSet<QString> written;
        for (const QString &file : QDir(test::projectPath(u"docs/guide"_s)).entryList({u"*.md"_s}, QDir::Files))
            written.insert(QFileInfo(file).completeBaseName());
        QSet<QString> listed;
        for (const GuidePage &page : readGuide()) {
            QVERIFY2(!page.text.isEmpty(), qPrintable(page.name));
            QVERIFY2(page.title != page.name, qPrintable(page.name));
            listed.insert(page.name);
        }
        QCOMPARE(sorted(listed), sorted(written));
    }

    void everyLinkLeadsSomewhere()
    {
        const std::vector<GuidePage> pages = readGuide();
        static const QRegularExpression anyLink(u"\\]\\("_s);
        static const QRegularExpression picture(u"!\\[[^\\]\n]*\\]\\(pictures/"_s);
        for (const GuidePage &page : pages) {
            const std::vector<GuideLink> links = linksOf(page.text);
            QCOMPARE(static_cast<qsizetype>(links.size()),
                page.text.count(anyLink) - page.text.count(picture)); // none of another form, such as https:
            for (const GuideLink &link : links) {
                const GuidePage *target = findPage(pages, link.page.isEmpty() ? page.name : link.page);
                const QString where = u"%1: %2#%3"_s.arg(page.name, link.page, link.heading);
                QVERIFY2(target, qPrintable(where));
                QVERIFY2(link.heading.isEmpty() || headingsOf(target->text).contains(link.heading), qPrintable(where));
            }
        }
    }

    void everyPlaceHasItsPage()
    {
        const std::vector<GuidePage> pages = readGuide();
        for (const PageEntry &entry : allPages()) {
            QVERIFY2(findPage(pages, guidePageOf(entry.key)), qPrintable(entry.key));
            QVERIFY2(guidePageOf(entry.key) != u"index", qPrintable(entry.key));
        }
    }

    void theGuideHasTheKeysOfTheProgramAndNoOthers()
    {
        const Fixture fixture;
        fixture.window->show();
        QSet<QString> program = keysOfTheProgram(fixture);
        const std::vector<GuidePage> pages = readGuide();
        QSet<QString> guide = keysOfTheGuide(*findPage(pages, u"keyboard"_s));
        program.remove(u"Ctrl+Q: Quit"_s); // some desktops have no key for it
        QVERIFY(guide.remove(u"Ctrl+Q: Quit"_s));
        QCOMPARE(sorted(guide - program).join(u'\n'), QString());
        QCOMPARE(sorted(program - guide).join(u'\n'), QString());
    }

    void f1OpensThePageOfThePlace()
    {
        const Fixture fixture;
        fixture.window->show();
        QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
        for (const QString &place : {u"tasks"_s, u"customer"_s, u"conflicts"_s}) {
            QVERIFY(fixture.window->go(fixture.targetOf(place)));
            fixture.window->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
            QTest::keyClick(fixture.window.get(), Qt::Key_F1);
            QVERIFY(fixture.help() && fixture.help()->isVisible() && !fixture.help()->isModal());
            QCOMPARE(fixture.help()->currentPage(), guidePageOf(place));
            QCOMPARE(fixture.list()->currentItem()->data(Qt::UserRole).toString(), guidePageOf(place));
        }
    }

    void goesByLinksAndBack()
    {
        const Fixture fixture;
        fixture.openHelp(u"today"_s);
        fixture.view()->setSource(QUrl(u"customers.md#log-what-happened"_s));
        QCOMPARE(fixture.help()->currentPage(), u"customers"_s);
        QCOMPARE(fixture.view()->textCursor().block().text(), u"Log what happened"_s);
        QTest::keyClick(fixture.help(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(fixture.help()->currentPage(), u"today"_s);
        QTest::keyClick(fixture.help(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(fixture.help()->currentPage(), u"customers"_s);
    }

    void tellsThatTheGuideIsInEnglishWhereTheWindowIsNot()
    {
        const auto tells = [] {
            const HelpWindow help(nullptr);
            const auto labels = help.findChildren<QLabel *>();
            return std::ranges::any_of(labels,
                [](const QLabel *label) { return label->text() == HelpWindow::tr("These pages are in English."); });
        };
        const QLocale before;
        QLocale::setDefault(QLocale::German);
        QVERIFY(tells());
        QLocale::setDefault(QLocale::English);
        QVERIFY(!tells());
        QLocale::setDefault(before);
    }

    void loadsNothingFromElsewhere()
    {
        QTemporaryDir folder;
        QFile secret(folder.filePath(u"secret.md"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write("# Secret");
        secret.close();
        const std::vector<GuidePage> pages{{u"index"_s, u"Guide"_s, u"# Guide"_s}};
        GuideView view(pages);
        view.showPage(u"index"_s);
        const QString shown = view.toPlainText();
        for (const QUrl &address : {QUrl::fromLocalFile(secret.fileName()), QUrl(u"https://crm.example/index.md"_s),
                 QUrl(u"qrc:/tokens.json"_s)}) {
            view.setSource(address);
            QCOMPARE(view.toPlainText(), shown);
            QCOMPARE(view.document()->resource(QTextDocument::MarkdownResource, address).toByteArray(), QByteArray());
        }
    }

    void searchesInAllPages()
    {
        const Fixture fixture;
        fixture.openHelp(u"today"_s);
        const int all = fixture.list()->count();
        auto *search = fixture.help()->findChild<QLineEdit *>();
        QTest::keyClick(fixture.help(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(search, u"external CLIENT"_s);
        QCOMPARE(fixture.list()->count(), 1);
        QCOMPARE(all, static_cast<int>(readGuide().size()));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(fixture.help()->currentPage(), u"administrator"_s);
        QCOMPARE(fixture.view()->textCursor().selectedText().toLower(), u"client"_s);
        QVERIFY(fixture.help()->isVisible());
        save(*fixture.help(), u"help-search"_s);
        search->setText(u"hippopotamus"_s);
        QCOMPARE(fixture.list()->count(), 0);
        QTest::keyClick(search, Qt::Key_Escape); // empties it first
        QCOMPARE(fixture.list()->count(), all);
    }

    void namesEveryControl()
    {
        const Fixture fixture;
        fixture.openHelp(u"today"_s);
        for (const QWidget *widget : fixture.help()->findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isControl = button || qobject_cast<const QLineEdit *>(widget)
                || qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QTextBrowser *>(widget);
            if (isControl && widget->focusPolicy() != Qt::NoFocus)
                QVERIFY(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()));
        }
    }

    void leadsToTheSheetOfKeys()
    {
        const Fixture fixture;
        fixture.openHelp(u"today"_s);
        for (QPushButton *button : fixture.help()->findChildren<QPushButton *>())
            button->click();
        QVERIFY(fixture.help()->isHidden());
        QVERIFY(fixture.window->findChild<ShortcutSheet *>());
    }

    /// Lines of about seventy characters, however wide the window; nothing to scroll sideways when it is narrow.
    void keepsAReadableMeasure()
    {
        const Fixture fixture;
        fixture.openHelp(u"pipeline"_s);
        for (const int width : {640, 1600}) {
            fixture.help()->resize(width, 700);
            QTest::qWait(1);
            for (const GuidePage &page : readGuide()) {
                fixture.help()->openPage(page.name);
                const QTextFrameFormat frame = fixture.view()->document()->rootFrame()->frameFormat();
                const double column = fixture.view()->viewport()->width() - frame.leftMargin() - frame.rightMargin();
                const int letter = QFontMetrics(Theme::of(fixture.view()).font.body).averageCharWidth();
                QVERIFY2(column > 30 * letter && column <= 75 * letter, qPrintable(page.name));
                QVERIFY2(fixture.view()->document()->size().width() <= fixture.view()->viewport()->width() + 1,
                    qPrintable(page.name));
            }
        }
    }

    void drawsItself()
    {
        const Fixture fixture;
        fixture.openHelp(u"pipeline"_s);
        const QColor light = fixture.view()->palette().color(QPalette::Base);
        save(*fixture.help(), u"help-light"_s);
        fixture.help()->openPage(u"keyboard"_s);
        save(*fixture.help(), u"help-keys-light"_s);
        m_preferences->setThemeMode(Preferences::ThemeMode::Dark);
        QTest::qWait(1);
        const QTextBlock block = fixture.view()->document()->begin();
        QCOMPARE(block.begin().fragment().charFormat().foreground().color(), Theme::of(fixture.view()).text.primary);
        QVERIFY(fixture.view()->palette().color(QPalette::Base) != light);
        save(*fixture.help(), u"help-dark"_s);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QTest::qWait(1);
        QVERIFY(
            fixture.view()->mapTo(fixture.help(), QPoint()).x() < fixture.list()->mapTo(fixture.help(), QPoint()).x());
        save(*fixture.help(), u"help-right-to-left"_s);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        m_preferences->setThemeMode(Preferences::ThemeMode::Light);
    }

private:
    static void save(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("SATCHEL_SHEETS");
        if (!folder.isEmpty())
            widget.grab().save(folder + u'/' + name + u".png"_s);
    }

    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Appearance> m_appearance;
};

SATCHEL_GUI_TEST(tst_Help)
#include "tst_Help.moc"
