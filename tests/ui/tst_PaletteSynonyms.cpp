// SPDX-License-Identifier: GPL-3.0-or-later
// Who does not know how something is called here finds it by the word that other programs or people have for it, in
// each language.
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "ui/common/Language.h"
#include "ui/common/PageNames.h"
#include "ui/common/Preferences.h"
#include "ui/common/SearchMatches.h"
#include "ui/settings/SettingsPage.h"
#include "ui/settings/SettingsSections.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PaletteModel.h"
#include "ui/shell/PaletteSynonyms.h"

#include <QApplication>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;

namespace {

const QStringList windowLanguages = {u"en"_s, u"ar"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s};

/// The window with all its pages, none of which is made.
struct Desk
{
    test::TestStore store;
    items::Workspace workspace{store.release(),
        [this]() -> Result<std::unique_ptr<store::Store>> { return store::Store::open(store.path(), store.clock, 7); }};
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    PageContext context{workspace, *preferences};
    MainWindow window{context, allPages()};
    PaletteModel palette{context, window.actionRegistry()};

    /// Names of the commands that are found by what was typed.
    QStringList found(const QString &typed)
    {
        palette.setText(typed);
        QStringList commands;
        for (int row = 0; row < palette.rowCount(); ++row) {
            if (palette.row(row).action)
                commands += palette.row(row).action->objectName();
        }
        return commands;
    }
};

} // namespace

class tst_PaletteSynonyms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { useLanguage(*qGuiApp, u"en"_s); }

    void everyOneIsOfACommand()
    {
        Desk desk;
        for (const QString &command : paletteSynonyms().keys())
            QVERIFY2(desk.window.actionRegistry().find(command), qPrintable(command));
    }

    void everySectionOfTheSettingsHasSome()
    {
        for (const SettingsSection &section : settingsSections())
            QVERIFY2(!paletteSynonyms().value(u"window.settings."_s + section.key).isEmpty(), qPrintable(section.key));
    }

    void eachLeadsToItsCommandInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : windowLanguages)
            QTest::addRow("%s", qPrintable(language)) << language;
    }
    void eachLeadsToItsCommandInEveryLanguage()
    {
        QFETCH(QString, language);
        useLanguage(*qGuiApp, language);
        Desk desk;
        const QHash<QString, QStringList> all = paletteSynonyms();
        for (const auto &[command, synonyms] : all.asKeyValueRange()) {
            QAction *action = desk.window.actionRegistry().find(command);
            if (!action || !action->isEnabled())
                continue; // what cannot be done now is not offered
            QVERIFY2(synonyms.size() >= 2, qPrintable(command));
            for (const QString &synonym : synonyms)
                QVERIFY2(desk.found(synonym).contains(command), qPrintable(command + u": "_s + synonym));
        }
    }

    void whatPeopleTypeFirstIsFound()
    {
        Desk desk;
        QVERIFY(desk.found(u"currency"_s).contains(u"window.settings.money"_s));
        QVERIFY(desk.found(u"exchange rates"_s).contains(u"window.settings.money"_s)); // in the plural
        QVERIFY(desk.found(u"currencies"_s).contains(u"window.settings.money"_s));
        QVERIFY(desk.found(u"join"_s).contains(u"window.settings.team"_s));
        QVERIFY(desk.found(u"password"_s).contains(u"window.settings.trust"_s));
        QVERIFY(desk.found(u"app lock"_s).contains(u"window.settings.trust"_s));
        QVERIFY(desk.found(u"letterhead"_s).contains(u"window.settings.letterhead"_s));
        QVERIFY(desk.found(u"sidebar"_s).contains(u"window.sidebar"_s));
        QVERIFY(desk.found(u"dark"_s).contains(u"window.theme.dark"_s));
    }

    void thePluralIsFoundInEveryLanguage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::newRow("English") << u"exchange rate"_s << u"rates"_s;
        QTest::newRow("English, y") << u"currency"_s << u"currencies"_s;
        QTest::newRow("German") << u"Wechselkurs"_s << u"Wechselkurse"_s;
        QTest::newRow("German, feminine") << u"Währung"_s << u"Währungen"_s;
        QTest::newRow("Spanish") << u"tipo de cambio"_s << u"tipos"_s;
        QTest::newRow("Spanish, consonant") << u"región"_s << u"regiones"_s;
        QTest::newRow("French") << u"devise"_s << u"devises"_s;
        QTest::newRow("Arabic, article") << u"عملة"_s << u"العملة"_s;
        QTest::newRow("Arabic, plural") << u"إعداد"_s << u"إعدادات"_s;
        QTest::newRow("Japanese") << u"為替レート"_s << u"レート"_s;
    }
    void thePluralIsFoundInEveryLanguage()
    {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        QVERIFY(wordIn(foldedInPlace(text), foldedInPlace(typed)) >= 0);
        QVERIFY(wordIn(u"pipeline"_s, foldedInPlace(typed)) < 0);
    }

    void whatIsCalledJustSoIsFirst()
    {
        Desk desk;
        QAction remove(u"Move the draft to the trash"_s);
        remove.setObjectName(u"quote.delete"_s);
        desk.window.actionRegistry().setPageCommands(u"Quote"_s, {&remove});
        const QStringList found = desk.found(u"trash"_s);
        QCOMPARE(found.front(), u"window.settings.trash"_s);
        QVERIFY(found.contains(u"quote.delete"_s));
        QCOMPARE(desk.palette.row(0).kind, PaletteRow::Kind::Head);
        QCOMPARE(desk.palette.row(1).text, u"Trash"_s);
    }

    void aSentenceFindsItsCommandAndItsName()
    {
        Desk desk;
        QAction call(u"Log a call"_s);
        call.setObjectName(u"contact.call"_s);
        desk.window.actionRegistry().setPageCommands(u"Contacts"_s, {&call});
        desk.workspace.commit(u"Add"_s,
            {Edit::create(EntityKind::Contact, {}, {{u"first_name"_s, u"Peter"_s}, {u"last_name"_s, u"Hansen"_s}})});
        desk.palette.setText(u"log a call with peter"_s);
        const auto texts = [&desk] {
            QStringList all;
            for (int row = 0; row < desk.palette.rowCount(); ++row)
                all += desk.palette.row(row).text;
            return all;
        };
        QTRY_VERIFY(texts().contains(u"Peter Hansen"_s));
        QVERIFY(texts().contains(u"Log a call"_s));
        desk.palette.setText(u"please ring peter"_s); // words that are in no command and are no names
        QTRY_VERIFY(texts().contains(u"Peter Hansen"_s));
    }

    void whatIsFoundNowhereIsLookedForInTheSettings()
    {
        Desk desk;
        desk.palette.setText(u"qwertz"_s);
        QTRY_COMPARE(desk.palette.rowCount(), 2);
        QCOMPARE(desk.palette.row(1).target.page, page::settings);
        QCOMPARE(desk.palette.row(1).target.name, u"qwertz"_s);
    }

    /// Swiss keyboards have no ß.
    void twoLettersForOneAreFound()
    {
        useLanguage(*qGuiApp, u"de"_s);
        Desk desk;
        QVERIFY(desk.found(u"textgrösse"_s).contains(u"window.settings.appearance"_s));
    }

    /// "People and roles" is the title of a page whose tabs are called otherwise.
    void aPageIsFoundByItsTitleOverTheTabs()
    {
        Desk desk;
        const QStringList found = desk.found(u"people and roles"_s);
        QVERIFY(found.contains(u"window.settings.people"_s) && found.contains(u"window.settings.team"_s));
    }

    void aWordForASettingLeadsToItsRow()
    {
        Desk desk;
        desk.palette.setText(u"app lock"_s);
        Target target;
        for (int row = 0; row < desk.palette.rowCount(); ++row) {
            if (desk.palette.row(row).target.page == page::settings)
                target = desk.palette.row(row).target;
        }
        QCOMPARE(target.part, u"trust"_s);
        QCOMPARE(target.name, u"app lock"_s);
    }

    void theRowOfASettingComesIntoViewAndIsPointedOut()
    {
        Desk desk;
        desk.window.resize(1280, 800);
        desk.window.show();
        desk.window.go({.page = page::settings, .part = u"quotes"_s, .name = u"sales tax"_s});
        QWidget *settings = desk.window.findChild<SettingsPage *>();
        QVERIFY(settings);
        QTRY_VERIFY(settings->findChild<QWidget *>(u"settingPointer"_s));
        QVERIFY(!settings->findChild<QWidget *>(u"settingPointer"_s)->visibleRegion().isEmpty());
    }
};

SATCHEL_GUI_TEST(tst_PaletteSynonyms)
#include "tst_PaletteSynonyms.moc"
