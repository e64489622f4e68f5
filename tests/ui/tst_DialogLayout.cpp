// SPDX-License-Identifier: GPL-3.0-or-later
// Every dialog and popover is whole at 1024 × 640 in each language, also with text of twice the size, or it scrolls.
#include "tests/support/LayoutChecks.h"
#include "tests/support/Paths.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/PopoverDesk.h"
#include "ui/common/Language.h"
#include "ui/common/Painting.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;

class tst_DialogLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindIsMeasured()
    {
        QSet<QString> measured = {u"PlanDialog"_s}; // what two of them share
        PopoverDesk desk;
        desk.window->show();
        for (const auto &[name, open] : DialogDesk::all()) {
            QPointer<Dialog> dialog = open(desk);
            measured += QString::fromLatin1(dialog->metaObject()->className()).section(u':', -1);
            delete dialog;
        }
        for (const auto &[name, open] : PopoverDesk::popovers()) {
            QPointer<Popover> popover = open(desk);
            measured += QString::fromLatin1(popover->metaObject()->className()).section(u':', -1);
            delete popover;
        }
        static const QRegularExpression kind(u"class (\\w+) : public (?:Dialog|PlanDialog|Popover)\\b"_s);
        QStringList missing;
        QDirIterator headers(projectPath(u"ui"_s), {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (headers.hasNext()) {
            QFile header(headers.next());
            QVERIFY(header.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(header.readAll());
            for (auto found = kind.globalMatch(text); found.hasNext();) {
                const QString name = found.next().captured(1);
                if (!measured.contains(name))
                    missing += name;
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void isWhole_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("percent");
        for (const Language &language : languages()) {
            for (const int percent : {100, 200}) {
                if (isLookedAt(language.code, percent))
                    QTest::addRow("%s, %d %%", qPrintable(language.code), percent) << language.code << percent;
            }
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
        PopoverDesk desk;
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
            // Not yet: in Spanish the choice of owners is a few pixels too wide beside the scroll bar.
            const bool isKnown = name == "territories" && language == u"es" && percent == 200;
            for (const QString &fault : isKnown ? QStringList() : layoutFaults(*dialog))
                add(fault);
            if (dialog->height() > desk.window->height() || dialog->width() > desk.window->width())
                add(u"larger than the window: %1×%2"_s.arg(dialog->width()).arg(dialog->height()));
            if (const QString folder = qEnvironmentVariable("SATCHEL_SHEETS"); !folder.isEmpty())
                dialog->grab().save(u"%1/%2-%3-%4.png"_s.arg(folder, QString::fromLatin1(name), language).arg(percent));
            delete dialog;
        }
        for (const auto &[name, open] : PopoverDesk::popovers()) {
            QPointer<Popover> popover = open(desk);
            QVERIFY2(popover, name.constData());
            // As on a screen of that size, which cuts off what is larger.
            popover->resize(popover->size()
                                .expandedTo(popover->sizeHint())
                                .boundedTo(desk.window->size().grownBy(shadowMargins(*popover))));
            QTest::qWait(1);
            QStringList faults;
            const auto isWhole = [&] {
                faults = layoutFaults(*popover);
                return faults.isEmpty();
            };
            std::ignore = QTest::qWaitFor(isWhole, 300); // a height may follow from a width
            // Not yet: in Arabic the hint below the log is two pixels lower than its letters.
            const bool isKnown = name == "log" && language == u"ar" && percent == 100;
            for (const QString &fault : isKnown ? QStringList() : faults)
                problems += QString::fromLatin1(name) + u": "_s + fault;
            const QSize box = popover->size().shrunkBy(shadowMargins(*popover));
            if (box != box.boundedTo(desk.window->size()))
                problems += u"%1: larger than the window: %2×%3"_s.arg(QString::fromLatin1(name))
                                .arg(box.width())
                                .arg(box.height());
            if (const QString folder = qEnvironmentVariable("SATCHEL_SHEETS"); !folder.isEmpty())
                popover->grab().save(
                    u"%1/popover %2-%3-%4.png"_s.arg(folder, QString::fromLatin1(name), language).arg(percent));
            delete popover;
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }
};

SATCHEL_GUI_TEST(tst_DialogLayout)
#include "tst_DialogLayout.moc"
