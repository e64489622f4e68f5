// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestProgram.h"
#include "ui/common/Glyphs.h"
#include "ui/common/Icons.h"
#include "ui/common/KeyCap.h"
#include "ui/common/Painting.h"

#include <QDate>
#include <QMetaEnum>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel::ui;

class tst_Glyphs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesInitialsWithoutTitles_data();
    void takesInitialsWithoutTitles();
    void gradesTheNextActionByItsDay();
    void findsTheDirectionOfTheFirstStrongCharacter();
    void hasADrawingForEveryIconName();
    void mirrorsOnlyDrawingsWithADirection();
    void splitsKeysIntoCaps();
};

void tst_Glyphs::takesInitialsWithoutTitles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initials");
    QTest::newRow("plain") << u"Jürgen Weißenfels"_s << u"JW"_s;
    QTest::newRow("accent") << u"Élodie Maréchal"_s << u"ÉM"_s;
    QTest::newRow("title") << u"Dr. Annika Reinhardt-Vogelsang"_s << u"AR"_s;
    QTest::newRow("titles") << u"Prof. Dr. Theodora Engelbrecht"_s << u"TE"_s;
    QTest::newRow("middle") << u"Joost van der Meer"_s << u"JM"_s;
    QTest::newRow("one word") << u"Madonna"_s << u"M"_s;
    QTest::newRow("japanese") << u"佐藤 健一"_s << u"佐"_s;
    QTest::newRow("korean") << u"김 민준"_s << u"김"_s;
    QTest::newRow("arabic") << u"ليلى منصور"_s << u"ل"_s;
    QTest::newRow("only a title") << u"Dr."_s << u"D"_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void tst_Glyphs::takesInitialsWithoutTitles()
{
    QFETCH(QString, name);
    QFETCH(QString, initials);
    QCOMPARE(initialsOf(name), initials);
}

void tst_Glyphs::gradesTheNextActionByItsDay()
{
    const QDate today(2026, 3, 10);
    QCOMPARE(nextActionState(today.addDays(-1), today), NextActionState::Overdue);
    QCOMPARE(nextActionState(today, today), NextActionState::DueSoon);
    QCOMPARE(nextActionState(today.addDays(1), today), NextActionState::DueSoon);
    QCOMPARE(nextActionState(today.addDays(2), today), NextActionState::OnTrack);
    QCOMPARE(nextActionState(today.addDays(2), today, 3), NextActionState::DueSoon);
    QCOMPARE(nextActionState({}, today), NextActionState::None);
}

void tst_Glyphs::findsTheDirectionOfTheFirstStrongCharacter()
{
    QCOMPARE(directionOf(u"Satchel"), Qt::LeftToRight);
    QCOMPARE(directionOf(u"12 مشروع"), Qt::RightToLeft);
    QCOMPARE(directionOf(u"12.5 €", Qt::RightToLeft), Qt::RightToLeft);
    QCOMPARE(directionOf(u"𠀋 abc"), Qt::LeftToRight);
}

void tst_Glyphs::hasADrawingForEveryIconName()
{
    const QMetaEnum names = QMetaEnum::fromType<Icon>();
    for (int i = 0; i < names.keyCount(); ++i) {
        const auto icon = static_cast<Icon>(names.value(i));
        if (icon == Icon::None)
            continue;
        const QImage image = iconPixmap(icon, 16, Qt::black).toImage();
        bool isDrawn = false;
        for (int y = 0; y < 16; ++y) {
            for (int x = 0; x < 16; ++x)
                isDrawn = isDrawn || qAlpha(image.pixel(x, y)) > 0;
        }
        QVERIFY2(isDrawn, names.key(i));
    }
}

void tst_Glyphs::mirrorsOnlyDrawingsWithADirection()
{
    const auto drawn = [](Icon icon, bool isRtl) { return iconPixmap(icon, 24, Qt::black, 1, isRtl).toImage(); };
    QCOMPARE(drawn(Icon::Back, true), drawn(Icon::Back, false).mirrored(true, false));
    QCOMPARE(drawn(Icon::Clock, true), drawn(Icon::Clock, false));
}

void tst_Glyphs::splitsKeysIntoCaps()
{
    QCOMPARE(keyNames(QKeySequence(u"Ctrl+K"_s)), QStringList({u"Ctrl"_s, u"K"_s}));
    QCOMPARE(keyNames(QKeySequence(u"G, P"_s)), QStringList({u"G"_s, u"P"_s}));
    QCOMPARE(keyNames(QKeySequence(u"Ctrl++"_s)), QStringList({u"Ctrl"_s, u"+"_s}));
}

SATCHEL_GUI_TEST(tst_Glyphs)
#include "tst_Glyphs.moc"
