// SPDX-License-Identifier: GPL-3.0-or-later
// Every dialog is whole at 1024 × 640 in each language, also with text of twice the size, or it scrolls.
#include "tests/support/LayoutChecks.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/DialogDesk.h"
#include "ui/common/Language.h"

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;

class tst_DialogLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isWhole_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("percent");
        for (const Language &language : languages()) {
            for (const int percent : {100, 200})
                QTest::addRow("%s, %d %%", qPrintable(language.code), percent) << language.code << percent;
        }
    }
    void isWhole()
    {
        QFETCH(QString, language);
        QFETCH(int, percent);
        useLanguage(*qGuiApp, language);
        const auto reset = qScopeGuard([font = QApplication::font()] {
            QApplication::setFont(font); // the next window enlarges it anew
            useLanguage(*qGuiApp, u"en"_s);
            QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        });
        DialogDesk desk;
        desk.preferences->setTextPercent(percent);
        desk.window->resize(1024, 640);
        desk.window->show();
        QStringList problems;
        for (const auto &[name, open] : DialogDesk::all()) {
            QPointer<Dialog> dialog = open(desk);
            QVERIFY2(dialog, name.constData());
            QTest::qWait(1); // heights that follow from widths
            const auto add = [&, &name = name](
                                 const QString &problem) { problems += QString::fromLatin1(name) + u": "_s + problem; };
            for (const QString &fault : layoutFaults(*dialog))
                add(fault);
            if (dialog->height() > desk.window->height() || dialog->width() > desk.window->width())
                add(u"larger than the window: %1×%2"_s.arg(dialog->width()).arg(dialog->height()));
            if (const QString folder = qEnvironmentVariable("SATCHEL_SHEETS"); !folder.isEmpty())
                dialog->grab().save(u"%1/%2-%3-%4.png"_s.arg(folder, QString::fromLatin1(name), language).arg(percent));
            delete dialog;
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }
};

SATCHEL_GUI_TEST(tst_DialogLayout)
#include "tst_DialogLayout.moc"
