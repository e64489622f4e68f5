// SPDX-License-Identifier: GPL-3.0-or-later
// Windows starts at sign-in what stands in a key of the person's registry.
#include "platform/Autostart.h"
#include "tests/support/TestProgram.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>
#include <QtTest>

using namespace satchel;
using namespace Qt::StringLiterals;

class tst_RunKey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theProgramStandsThereOnlyWhileItIsAskedFor()
    {
        const QSettings key(
            uR"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run)"_s, QSettings::NativeFormat);
        QVERIFY(!platform::isAutostartOn());
        QVERIFY(platform::setAutostart(true));
        QVERIFY(platform::isAutostartOn());
        const QString program = QDir::toNativeSeparators(QCoreApplication::applicationFilePath());
        QCOMPARE(key.value(u"Satchel"_s).toString(), u'"' + program + u'"');
        QVERIFY(platform::setAutostart(false));
        QVERIFY(!platform::isAutostartOn());
        QVERIFY(platform::setAutostart(false)); // once more changes nothing
    }
};

SATCHEL_TEST(tst_RunKey)
#include "tst_RunKey.moc"
