// SPDX-License-Identifier: GPL-3.0-or-later
// Every page that the tour draws has room for each of its parts at 1024 × 640, in German and Arabic and at twice the
// text. None makes an internet socket: the kernel would kill the process.
#include "tests/support/LayoutChecks.h"
#include "tests/support/NetworkBan.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/PageChecks.h"
#include "ui/common/Language.h"

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;

class tst_PageLayout : public QObject, private PageDesk
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
#ifdef Q_OS_LINUX
        banNetwork();
#endif
        makePreferences();
    }
    void init()
    {
        makeStore();
    }

    void isWhole_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("percent");
        for (const auto &[language, percent] : {std::pair(u"de"_s, 100), {u"ar"_s, 100}, {u"de"_s, 200}})
            QTest::addRow("%s, %d %%", qPrintable(language), percent) << language << percent;
    }
    void isWhole()
    {
        QFETCH(QString, language);
        QFETCH(int, percent);
        useLanguage(*qGuiApp, language);
        m_preferences->setTextPercent(percent);
        const auto reset = qScopeGuard([&] {
            m_preferences->setTextPercent(100);
            useLanguage(*qGuiApp, u"en"_s);
            QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        });
        MainWindow window(PageContext{*m_workspace, *m_preferences, &m_sync});
        window.resize(1024, 640);
        window.show();
        auto places = allPlaces(window, *m_workspace);
        for (const QString &part : {u"pipelines"_s, u"quotes"_s, u"letterhead"_s, u"fields"_s, u"money"_s, u"trash"_s,
                 u"computer"_s, u"lost-reasons"_s, u"notices"_s, u"scores"_s, u"segments"_s, u"rules"_s, u"forms"_s,
                 u"people"_s, u"trust"_s, u"backup"_s, u"keyboard"_s, u"mail"_s, u"availability"_s})
            places.emplace_back(u"settings, "_s + part, Target{.page = page::settings, .part = part});
        QStringList problems;
        for (const auto &[name, target] : places) {
            window.go(target);
            QStringList found;
            const auto isWhole = [&] {
                found = layoutFaults(*window.pages().currentPage());
                return found.isEmpty();
            };
            std::ignore = QTest::qWaitFor(isWhole, 1000); // rows that a worker reads find their height later
            for (const QString &problem : found)
                problems += name + u": "_s + problem;
            if (const QString folder = qEnvironmentVariable("SATCHEL_SHEETS"); !folder.isEmpty())
                window.grab().save(u"%1/page-%2-%3-%4.png"_s.arg(folder, name, language).arg(percent));
        }
        problems.removeDuplicates();
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }
};

SATCHEL_GUI_TEST(tst_PageLayout)
#include "tst_PageLayout.moc"
