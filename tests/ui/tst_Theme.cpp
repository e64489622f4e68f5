// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestProgram.h"
#include "ui/common/Contrast.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/Theme.h"
#include "ui/documents/DocumentText.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel::ui;

class tst_Theme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryContrastOfTheTokens();
    void keepsContrastForAnyAccent_data();
    void keepsContrastForAnyAccent();
    void growsSizesAndFontsWithTheText();
    void givesARecordTheSameHueEverywhere();
    void reachesWidgetsThroughTheStyle();
    void fillsThePaletteFromTheTokens();
    void stopsMotionWhenReduced();
    void titlesAreHeavyWhereAFamilyHasNoMedium();
    void aViewedDocumentIsTeal();
};

void tst_Theme::keepsEveryContrastOfTheTokens()
{
    const Theme light = Theme::make({});
    const Theme dark = Theme::make({.isDark = true});
    QFile file(u":/tokens.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray checks = QJsonDocument::fromJson(file.readAll()).object().value(u"checks").toArray();
    QVERIFY(checks.size() > 150);
    for (const QJsonValue &check : checks) {
        const QString foreground = check[u"fg"].toString();
        const QString background = check[u"bg"].toString();
        for (const Theme &theme : {light, dark}) {
            const qreal ratio = contrast(tokenColor(theme, foreground), tokenColor(theme, background));
            const qreal written = check[theme.isDark() ? u"dark" : u"light"].toDouble();
            QVERIFY2(ratio >= check[u"min"].toDouble() - 0.005, qPrintable(foreground + u" on "_s + background));
            QVERIFY2(qAbs(ratio - written) < 0.02, qPrintable(foreground + u" on "_s + background));
        }
    }
}

void tst_Theme::keepsContrastForAnyAccent_data()
{
    QTest::addColumn<QColor>("own");
    for (const char *name : {"yellow", "lime", "red", "navy", "white", "black", "orange", "teal", "hotpink"})
        QTest::newRow(name) << QColor(QLatin1StringView(name));
}

void tst_Theme::keepsContrastForAnyAccent()
{
    QFETCH(QColor, own);
    for (const bool isDark : {false, true}) {
        const Theme theme = Theme::make({.isDark = isDark, .accent = own});
        for (const QColor &fill : {theme.accent.fill, theme.accent.fillHover, theme.accent.fillPressed})
            QVERIFY(contrast(theme.accent.onFill, fill) >= 4.5);
        for (const QColor &ground : {theme.surface.page, theme.surface.window, theme.surface.selected})
            QVERIFY(contrast(theme.accent.text, ground) >= 4.5);
        QVERIFY(contrast(theme.text.primary, theme.surface.selected) >= 4.5);
        QVERIFY(contrast(theme.accent.focus, theme.surface.page) >= 3);
        QCOMPARE(theme.red.text, Theme::make({.isDark = isDark}).red.text);
    }
}

void tst_Theme::growsSizesAndFontsWithTheText()
{
    QFont platform;
    platform.setPointSizeF(10);
    const Theme normal = Theme::make({.platformFont = platform});
    const Theme twice = Theme::make({.textPercent = 200, .platformFont = platform});
    QCOMPARE(normal.size.card, 122);
    QCOMPARE(twice.size.card, 244);
    QCOMPARE(normal.font.body.pointSizeF(), 10.0);
    QCOMPARE(normal.font.title.pointSizeF(), 14.0);
    QCOMPARE(twice.font.small.pointSizeF(), 18.0);
    platform.setPointSizeF(8);
    QCOMPARE(Theme::make({.platformFont = platform}).font.small.pointSizeF(), 8.0);
}

void tst_Theme::givesARecordTheSameHueEverywhere()
{
    const Theme theme = Theme::make({});
    QSet<QRgb> seen;
    for (int i = 0; i < 200; ++i) {
        const satchel::RecordId id({static_cast<quint8>(i), static_cast<quint8>(i * 31)});
        QCOMPARE(theme.hueFor(id).dot, theme.hueFor(id).dot);
        QVERIFY(theme.hueFor(id).dot != theme.hue(u"slate").dot);
        seen.insert(theme.hueFor(id).dot.rgb());
    }
    QCOMPARE(seen.size(), 9);
}

void tst_Theme::reachesWidgetsThroughTheStyle()
{
    QWidget window;
    QPushButton button(&window);
    window.show();
    auto *style = new SatchelStyle(Theme::make({.isDark = true}));
    QApplication::setStyle(style);
    QVERIFY(Theme::of(&button).isDark());
    style->setTheme(Theme::make({}));
    QVERIFY(!Theme::of(&button).isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Button), Theme::of(&button).surface.raised);
    QCOMPARE(button.palette().color(QPalette::Button), Theme::of(&button).surface.raised);
}

void tst_Theme::fillsThePaletteFromTheTokens()
{
    const Theme theme = Theme::make({.isDark = true});
    QCOMPARE(theme.palette.color(QPalette::Base), theme.surface.page);
    QCOMPARE(theme.palette.color(QPalette::Disabled, QPalette::Text), theme.text.disabled);
    const Theme own = Theme::make({.accent = QColor(Qt::darkGreen)});
    QCOMPARE(own.palette.color(QPalette::Highlight), own.accent.fill);
}

void tst_Theme::stopsMotionWhenReduced()
{
    QCOMPARE(Theme::make({}).motion.move, 160);
    QCOMPARE(Theme::make({.isMotionReduced = true}).motion.move, 0);
    QCOMPARE(Theme::make({.isMotionReduced = true}).motion.undoToastStay, 10000);
}

void tst_Theme::titlesAreHeavyWhereAFamilyHasNoMedium()
{
    int without = 0;
    for (const QString &family : QFontDatabase::families()) {
        QFont font(family);
        font.setPointSizeF(10);
        const Theme theme = Theme::make({.platformFont = font});
        const QStringList styles = QFontDatabase::styles(family);
        const bool hasMedium = std::ranges::any_of(
            styles, [&](const QString &style) { return QFontDatabase::weight(family, style) == QFont::Medium; });
        without += hasMedium ? 0 : 1;
        QVERIFY2(theme.font.strong.weight() == (hasMedium ? QFont::Medium : QFont::DemiBold), qPrintable(family));
        QCOMPARE(theme.font.smallStrong.weight(), theme.font.strong.weight());
        QCOMPARE(theme.font.body.weight(), QFont::Normal);
    }
    if (without == 0)
        QSKIP("every family here has a medium weight");
}

void tst_Theme::aViewedDocumentIsTeal()
{
    const Theme theme = Theme::make({});
    QCOMPARE((theme.*documentStateMeaning(u"viewed"_s)).tint, theme.hue(u"teal").tint);
    QCOMPARE((theme.*documentStateMeaning(u"sent"_s)).tint, theme.blue.tint);
}

SATCHEL_GUI_TEST(tst_Theme)
#include "tst_Theme.moc"
