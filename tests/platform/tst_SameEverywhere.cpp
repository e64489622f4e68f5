// SPDX-License-Identifier: GPL-3.0-or-later
// What a rep may rely on whatever the system (docs/systems.md): each of these is a fact of this program with the
// libraries it comes with, so it is checked by the same words on every system.
#include "tests/support/TestProgram.h"

#include <algorithm>
#include <filesystem>
#include <QDir>
#include <QLocale>
#include <QLockFile>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QtTest>

using namespace satchel;
using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_SameEverywhere : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRenamedFileTakesTheOthersPlaceAtOnce()
    {
        const QTemporaryDir folder;
        const QString from = folder.filePath(u"new"_s);
        const QString to = folder.filePath(u"old"_s);
        QVERIFY(write(from, "new") && write(to, "old"));
        std::error_code error;
        std::filesystem::rename(
            std::filesystem::path(from.toStdU16String()), std::filesystem::path(to.toStdU16String()), error);
        QVERIFY2(!error, error.message().c_str());
        QCOMPARE(read(to), "new"_ba);
        QVERIFY(!QFile::exists(from));
    }

    void aFileThatIsNotFinishedLeavesTheOldOne()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"settings"_s);
        QVERIFY(write(path, "old"));
        {
            QSaveFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("half");
        }
        QCOMPARE(read(path), "old"_ba);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"settings"_s});
    }

    void oneOfTwoHasALock()
    {
        const QTemporaryDir folder;
        QLockFile first(folder.filePath(u"lock"_s));
        QLockFile second(folder.filePath(u"lock"_s));
        QVERIFY(first.tryLock(0));
        QVERIFY(!second.tryLock(0));
        first.unlock();
        QVERIFY(second.tryLock(0));
    }

    void namesOfFilesMayBeOfAnyLanguageAndLong()
    {
        const QTemporaryDir folder;
        QString deep = folder.path();
        for (int i = 0; i < 6; ++i)
            deep += u"/Müller & Söhne, 山田商店, Петрова, a name as people make them"_s;
        QVERIFY(QDir().mkpath(deep));
        const QString path = deep + u"/Köpfe.csv"_s;
        QVERIFY(path.size() > 260);
        QVERIFY(write(path, "kept"));
        QCOMPARE(read(path), "kept"_ba);
        QCOMPARE(QDir(deep).entryList(QDir::Files), QStringList{u"Köpfe.csv"_s});
    }

    void timeZonesHaveTheirNamesAndTheirPast_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDateTime>("utc");
        QTest::addColumn<int>("offset");
        const auto row = [](const QByteArray &zone, QDate day, int hour, int offset) {
            QTest::addRow("%s %s", zone.constData(), qPrintable(day.toString(Qt::ISODate)))
                << zone << QDateTime(day, QTime(hour, 0), Qt::UTC) << offset;
        };
        row("Europe/Berlin", QDate(2026, 3, 29), 0, 3600);
        row("Europe/Berlin", QDate(2026, 3, 29), 2, 7200); // the clocks went forward at 01:00 UTC
        row("America/New_York", QDate(2026, 11, 1), 7, -18000);
        row("America/Sao_Paulo", QDate(2018, 12, 1), 12, -7200); // summer time, given up in 2019
        row("America/Sao_Paulo", QDate(2025, 12, 1), 12, -10800);
        row("Asia/Kolkata", QDate(2026, 7, 1), 12, 19800);
        row("Australia/Lord_Howe", QDate(2026, 1, 1), 12, 39600); // half an hour of summer time
        row("Pacific/Apia", QDate(2026, 1, 1), 12, 46800);
    }
    void timeZonesHaveTheirNamesAndTheirPast()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDateTime, utc);
        QFETCH(int, offset);
        QVERIFY(QTimeZone::isTimeZoneIdAvailable(zone));
        QCOMPARE(QTimeZone(zone).offsetFromUtc(utc), offset);
    }

    void numbersAndDatesAreWrittenAsTheLanguageDoes()
    {
        QCOMPARE(QLocale(u"de_DE"_s).toString(1234567.5, 'f', 2), u"1.234.567,50"_s);
        QCOMPARE(QLocale(u"en_US"_s).toString(1234567.5, 'f', 2), u"1,234,567.50"_s);
        QCOMPARE(QLocale(u"fr_FR"_s).toString(1234567.5, 'f', 2), u"1\u202f234\u202f567,50"_s);
        QCOMPARE(QLocale(u"de_DE"_s).toString(QDate(2026, 3, 9), QLocale::ShortFormat), u"09.03.26"_s);
        QCOMPARE(QLocale(u"ja_JP"_s).toString(QDate(2026, 3, 9), QLocale::LongFormat), u"2026年3月9日月曜日"_s);
    }

    void smallAndCapitalLettersAreThoseOfUnicode()
    {
        QCOMPARE(u"ÅNGSTRÖM ΣΊΣΥΦΟΣ"_s.toCaseFolded(), u"ångström Σίσυφος"_s.toCaseFolded());
        QCOMPARE(u"e\u0301"_s.normalized(QString::NormalizationForm_C), u"é"_s);
    }
};

SATCHEL_TEST(tst_SameEverywhere)
#include "tst_SameEverywhere.moc"
