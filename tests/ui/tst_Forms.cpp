// SPDX-License-Identifier: GPL-3.0-or-later
// Every form, dialog and menu that a command opens, in every language and in small windows: nothing of it is cut. With
// SATCHEL_SHEETS=DIR they are drawn there as PNG.
#include "FormChecks.h"

#include "tests/support/FakeSyncControl.h"
#include "tests/support/TestProgram.h"
#include "tests/support/Thorough.h"
#include "ui/common/Appearance.h"
#include "ui/common/Language.h"
#include "ui/shell/MainWindow.h"

#include <QScopeGuard>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;

class tst_Forms : public QObject, private PageDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyFormIsWhole_data();
    void everyFormIsWhole();
};

void tst_Forms::initTestCase()
{
    makePreferences();
}

void tst_Forms::init()
{
    makeStore();
    addDealOnTheBoard(*m_workspace);
}

void tst_Forms::everyFormIsWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    for (const Language &language : languages()) {
        if (isThorough() || language.code == u"ar" || language.code == u"fr")
            QTest::addRow("%s, 1024 x 640", qPrintable(language.code)) << language.code << QSize(1024, 640) << 100;
        if (language.code == u"de" || (isThorough() && language.code == u"ar"))
            QTest::addRow("%s, 200 %%", qPrintable(language.code)) << language.code << QSize(1280, 800) << 200;
    }
}

/// What each command of each page opens, with a record chosen.
void tst_Forms::everyFormIsWhole()
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
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QStringList problems;
    int forms = 0;
    forEachForm(window, *m_workspace, [&](const QString &page, const QString &command, const QList<QWidget *> &open) {
        for (QWidget *form : open) {
            ++forms;
            if (const QString folder = qEnvironmentVariable("SATCHEL_SHEETS"); !folder.isEmpty())
                form->grab().save(folder + u"/%1-%2-%3-%4.png"_s.arg(language).arg(percent).arg(page, command));
        }
        QStringList cut;
        const auto isWhole = [&] {
            cut = cutParts(window) + overlaps(window);
            for (const QWidget *form : open) {
                cut += cutParts(*form) + overlaps(*form);
                const bool isBesideWindow = form->inherits("satchel::ui::Popover") && form->width() <= window.width()
                    && !window.frameGeometry().intersects(form->frameGeometry());
                if (isBesideWindow)
                    cut += u"beside the window"_s;
            }
            return cut.isEmpty();
        };
        std::ignore = QTest::qWaitFor(isWhole, 500); // lists whose texts wrap find their height a few events later
        for (const QString &problem : cut)
            problems += page + u", "_s + command + u": "_s + problem;
    });
    problems.removeDuplicates();
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    QVERIFY2(forms > 50, qPrintable(QString::number(forms)));
}

SATCHEL_GUI_TEST(tst_Forms)
#include "tst_Forms.moc"
