// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/PhoneNumber.h"
#include "exchange/ColumnReading.h"
#include "exchange/import/Importer.h"
#include "exchange/import/StagePlacing.h"
#include "store/ImportHistory.h"
#include "store/privacy/Erasure.h"
#include "tests/support/FlatWorkbook.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QFile>

using namespace satchel;
using namespace satchel::exchange;
using namespace Qt::StringLiterals;
using satchel::test::TestStore;

namespace {

QString countsOf(const ImportResult &result)
{
    return u"read %1 created %2 updated %3 skipped %4 failed %5"_s.arg(result.read)
        .arg(result.created)
        .arg(result.updated)
        .arg(result.skipped)
        .arg(result.failed);
}

ImportOptions companies(DuplicateRule rule = DuplicateRule::Skip)
{
    ImportOptions options;
    options.entity = EntityKind::Company;
    options.onDuplicate = rule;
    return options;
}

} // namespace

class tst_Importer : public QObject
{
    Q_OBJECT

private:
    /// With a mapping file in its JSON.
    Result<ImportResult> importMapped(
        TestStore &store, const QByteArray &bytes, const QByteArray &json, ImportOptions options = {})
    {
        const QString path = write(store, bytes);
        const auto preview = previewFile(path, options.read);
        if (!preview)
            return fail(preview.error());
        const auto mapping = loadMapping(
            write(store, json, u"mapping.json"_s), store->schema().entity(options.entity), preview->columns);
        if (!mapping)
            return fail(mapping.error());
        return Importer(*store, path, options).run(*preview, *mapping);
    }
    QString write(TestStore &store, const QByteArray &bytes, const QString &name = u"people.csv"_s)
    {
        const QString path = store.folder() + u'/' + name;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test file");
        return path;
    }
    Result<ImportResult> import(TestStore &store, const QString &path, ImportOptions options = {},
        const Importer::ProgressHandler &progress = {})
    {
        const auto preview = previewFile(path, options.read);
        if (!preview)
            return fail(preview.error());
        const ColumnMapping mapping = proposeMapping(
            store->schema().entity(options.entity), preview->columns, preview->profiles);
        return Importer(*store, path, options).run(*preview, mapping, progress);
    }
    Result<ImportResult> importText(TestStore &store, const QByteArray &bytes, ImportOptions options = {})
    {
        return import(store, write(store, bytes), options);
    }

    /// "title" or other columns of all records, sorted, joined by "¦".
    QStringList records(TestStore &store, EntityKind entity, const QStringList &columns)
    {
        store::Query query;
        query.entity = entity;
        query.columns = columns;
        const auto rows = store->select(query);
        QStringList lines;
        for (qsizetype i = 0; i < rows->size(); ++i) {
            QStringList cells;
            for (int column = 0; column < columns.size(); ++column) {
                QByteArray json;
                appendJson(json, rows->value(i, column));
                cells << QString::fromUtf8(json).remove(u'"');
            }
            lines << cells.join(u'¦');
        }
        lines.sort();
        return lines;
    }

private Q_SLOTS:
    void importsContactsAndMakesTheirCompanies();
    void aCompanyThatOnlyAPersonNamesIsWhereThePersonWorks();
    void readsDatesMoneyAndChoicesByColumn();
    void aListOlderThanAnErasureDoesNotBringThePersonBack();
    void rejectsBadRowsAloneWithLineColumnAndReason();
    void rejectsAmbiguousDatesInsteadOfGuessing();
    void readsValuesAsTheMappingFileSays();
    void countsDuplicatesBeforehandWhateverTheRule();
    void countsTheDuplicatesThatHaveLittleMoreThanAName();
    void skipsUpdatesOrCreatesDuplicates_data();
    void skipsUpdatesOrCreatesDuplicates();
    void tellsPeopleOfOneNameApart();
    void recognisesThemByTheirTelephoneNumber_data();
    void recognisesThemByTheirTelephoneNumber();
    void findsDuplicatesInsideTheFile();
    void writesNothingInADryRunButCountsTheSame();
    void aDryRunRejectsTheRowsThatTheImportRejects_data();
    void aDryRunRejectsTheRowsThatTheImportRejects();
    void isOneChangeSetThatCanBeUndone();
    void takesEverythingBackWhenStopped();
    void linksDealsToPeopleStagesAndOwners();
    void saysWhichDealsItMovedWithUnmetExitCriteria();
    void aDryRunNamesTheDealsThatTheImportMovesWithUnmetCriteria_data();
    void aDryRunNamesTheDealsThatTheImportMovesWithUnmetCriteria();
    void quotesThatAnImportAcceptsWinTheirDealsInTheDryRunToo();
    void tellsRecordsApartByEveryFieldOfTheirKey();
    void tellsNamesApartThatDifferInTheirMiddleOnly();
    void saysThatARecordThatHasNoNameOfItsOwnIsMissing();
    void refusesAFileWithoutWhatEveryRecordNeeds();
    void splitsFullNamesAndCollectsLists();
    void importsANamedColumnHoweverFewOfItsValuesFit();
    void leavesTheFieldOfABadCellEmptyWhenAsked();
    void rejectsARowThatLacksWhatItNeedsWhateverIsAsked();
    void takesWordsForNothingAsNothing();
    void readsSeveralAddressesInACell();
    void saysThatANumberWasShortened();
    void readsNumbersOfOtherScripts();
    void readsOtherCountriesNumbersThatCanMeanOneThing();
    void readsDatesWithDotsBesideOthersByTheirOwnOrder();
    void saysThatAWonDealWithACloseToComeClosesToday();
    void saysWhichColumnIsOpenAndWhatDecidesIt();
    void namesPlacesAsASpreadsheetProgramDoes_data();
    void namesPlacesAsASpreadsheetProgramDoes();
    void makesTheFieldsThatTheMappingPlans();
    void undoTakesTheNewFieldsBackWithTheImport();
    void textCellsOfAWorkbookAreReadAsThoseOfATextFile();
    void aFieldThatSomebodyUsesStaysWhenTheImportIsUndone();
    void aFailedImportLeavesNoField();
    void refusesAFieldOfATakenName();
    void givesEachNewRecordADeal_data();
    void givesEachNewRecordADeal();
    void aPersonOfSeveralRowsGetsTheDealOfEach();
    void rowsThatMayBeSomebodyAreNamedAndFollowWhatIsSaid();
    void aRejectedRowNamesFieldValueAndCell();
    void aDealThatComesClosedWasClosedOnItsCloseDate();
    void aNewStageComesBehindTheOthersAndIsWorthAsMuchAsTheLast();
    void aNewStageIsWorthWhatItsOpenDealsSayAndGoesToItsPlace();
    void newStagesAreOrderedByWhatTheyAreWorth();
    void importingAgainDoublesNoDeal();
    void keepsARecordWhoseDealIsRefused();
    void readsTheValueOfADealFromItsColumns();
};

void tst_Importer::importsContactsAndMakesTheirCompanies()
{
    TestStore store;
    const auto result = importText(store,
        "Vorname;Nachname;Firma;E-Mail;Telefon;PLZ\nAnna;Böhm;Berg GmbH;a@b.de;030 555111;01067\nBen;Cohn;berg "
        "gmbh;b@c.de;;14059\n");
    QVERIFY_RESULT(result);
    QCOMPARE(countsOf(*result), u"read 2 created 2 updated 0 skipped 0 failed 0"_s);
    QCOMPARE(result->createdBeside, 1);
    QCOMPARE(
        records(store, EntityKind::Contact,
            {u"first_name"_s, u"last_name"_s, u"email"_s, u"phone"_s, u"address_postal_code"_s, u"company.name"_s}),
        (QStringList{u"Anna¦Böhm¦a@b.de¦030 555111¦01067¦Berg GmbH"_s, u"Ben¦Cohn¦b@c.de¦null¦14059¦Berg GmbH"_s}));
    QVERIFY(result->rejects.isEmpty());
}

void tst_Importer::aCompanyThatOnlyAPersonNamesIsWhereThePersonWorks()
{
    TestStore store;
    const RecordId known = store.create(EntityKind::Company, {{u"name"_s, u"Optik Strauß"_s}});
    const auto result = importText(store,
        "Vorname;Nachname;Firma;E-Mail;Ort;Land\nAnna;Böhm;Berg GmbH;anna@berg.example;Dresden;Deutschland\n"
        "Ben;Cohn;Berg GmbH;ben@gmail.com;Berlin;Deutschland\nCem;Demir;Optik "
        "Strauß;cem@strauss.example;Bonn;Deutschland\n"
        "Dora;Engel;Café Lumi;dora@gmail.com;;\n");
    QVERIFY_RESULT(result);
    QCOMPARE(records(store, EntityKind::Company, {u"name"_s, u"address_city"_s, u"address_country"_s, u"domain"_s}),
        (QStringList{u"Berg GmbH¦Dresden¦Deutschland¦berg.example"_s, u"Café Lumi¦null¦null¦null"_s,
            u"Optik Strauß¦null¦null¦null"_s}));
    QCOMPARE(result->createdBeside, 2);
    QVERIFY(!known.isNull());
}

void tst_Importer::readsDatesMoneyAndChoicesByColumn()
{
    TestStore store;
    ImportOptions options;
    options.entity = EntityKind::Deal;
    const auto result = importText(store,
        "Titel;Betrag (EUR);Abschlussdatum;Wahrscheinlichkeit;Status\nA;1.234,50;03.04.2026;50 "
        "%;Open\nB;1.000;25.12.2026;7,5;won\n",
        options);
    QVERIFY_RESULT(result);
    QCOMPARE(countsOf(*result), u"read 2 created 2 updated 0 skipped 0 failed 0"_s);
    QCOMPARE(
        records(store, EntityKind::Deal, {u"title"_s, u"value"_s, u"expected_close"_s, u"probability"_s, u"status"_s}),
        (QStringList{u"A¦{amount:1234.50,currency:EUR}¦2026-04-03¦50¦open"_s,
            u"B¦{amount:1000.00,currency:EUR}¦2026-12-25¦7.5¦won"_s}));
}

/// Neither by the first address, nor by another one, nor as the contact of a deal.
void tst_Importer::aListOlderThanAnErasureDoesNotBringThePersonBack()
{
    TestStore store;
    const store::PersonId person{EntityKind::Contact,
        store.create(EntityKind::Contact,
            {{field::last_name, u"Berg"_s}, {field::email, u"ann@berg.example"_s},
                {field::emails, QStringList{u"ann@home.example"_s}}})};
    QVERIFY_RESULT(store::erase(*store, std::span(&person, 1), {}));
    const auto people = importMapped(store,
        "Name,Mail,Others\nBerg,Ann@Berg.example,\nBerg,new@berg.example,ann@home.example\nLund,lund@b.example,\n",
        R"({"columns":[{"column":"Name","field":"last_name"},{"column":"Mail","field":"email"},)"
        R"({"column":"Others","field":"emails"}]})");
    QVERIFY_RESULT(people);
    QCOMPARE(countsOf(*people), u"read 3 created 1 updated 0 skipped 0 failed 2"_s);
    ImportOptions deals;
    deals.entity = EntityKind::Deal;
    const auto named = importMapped(store, "Title,With\nPumps,ann@berg.example\nValves,lund@b.example\n",
        R"({"columns":[{"column":"Title","field":"title"},{"column":"With","field":"contact"}]})", deals);
    QVERIFY_RESULT(named);
    QCOMPARE(countsOf(*named), u"read 2 created 1 updated 0 skipped 0 failed 1"_s);
    QCOMPARE(named->issues.front().reason, u"this person was erased"_s);
    QCOMPARE(records(store, EntityKind::Contact, {field::email}), QStringList{u"lund@b.example"_s});
}

void tst_Importer::rejectsBadRowsAloneWithLineColumnAndReason()
{
    TestStore store;
    const auto result = importText(store,
        "First name,Last name,Email,Birthday\nAnna,Berg,a@b.de,1980-01-01\nBen,Cohn,not an "
        "address,1981-01-01\nCem,Demir,c@d.de,1982-02-31\nDora,d@e.de\nEva,Falk,e@f.de,1984-01-01\n,,,1985-01-01\n");
    QVERIFY_RESULT(result);
    QCOMPARE(countsOf(*result), u"read 6 created 2 updated 0 skipped 0 failed 4"_s);
    QStringList issues;
    for (const RowIssue &issue : result->issues)
        issues << u"%1 %2"_s.arg(issue.row).arg(issue.column);
    QCOMPARE(issues, (QStringList{u"3 Email"_s, u"4 Birthday"_s, u"5 "_s, u"7 "_s}));
    QFile rejects(result->rejects);
    QVERIFY(rejects.open(QIODevice::ReadOnly));
    const QByteArrayList lines = rejects.readAll().split('\n');
    QCOMPARE(lines[0].trimmed(), QByteArray("First name,Last name,Email,Birthday,row,reason"));
    QVERIFY(lines[1].startsWith("Ben,Cohn,not an address,1981-01-01,3,"));
    QVERIFY(lines[2].startsWith("Cem,Demir,c@d.de,1982-02-31,4,"));
    QVERIFY(lines[3].startsWith("Dora,d@e.de,,,5,"));
    QCOMPARE(lines.size(), 6);
}

void tst_Importer::readsValuesAsTheMappingFileSays()
{
    TestStore store;
    const QString path = write(store, "Nachname;Zustand\nBerg;frisch\nCohn;k. A.\nDemir;alt\nEs;Qualified\n");
    const QString file = write(store,
        R"({"columns":[{"column":"Nachname","field":"last_name"},
            {"column":"Zustand","field":"status","values":{"frisch":"New","k. A.":""}}]})",
        u"mapping.json"_s);
    ImportOptions options;
    options.entity = EntityKind::Lead;
    const auto preview = previewFile(path);
    QVERIFY_RESULT(preview);
    const auto mapping = loadMapping(file, store->schema().entity(EntityKind::Lead), preview->columns);
    QVERIFY_RESULT(mapping);
    const auto result = Importer(*store, path, options).run(*preview, *mapping);
    QVERIFY_RESULT(result);
    QCOMPARE(countsOf(*result), u"read 4 created 3 updated 0 skipped 0 failed 1"_s);
    QCOMPARE(result->issues[0].row, 4);
    QCOMPARE(result->issues[0].column, u"Zustand"_s);
    QVERIFY(result->issues[0].reason.startsWith(u"\"alt\" is not one of the choices of "_s));
    const QStringList leads = records(store, EntityKind::Lead, {u"last_name"_s, u"status"_s});
    QCOMPARE(leads[0], u"Berg¦new"_s);
    QCOMPARE(leads[2], u"Es¦qualified"_s);
}

void tst_Importer::countsDuplicatesBeforehandWhateverTheRule()
{
    TestStore store;
    const QString path = write(
        store, "First name,Last name,Email\nAnna,Berg,a@b.de\nBen,Cohn,b@c.de\nAnna,Berg,a@b.de\n");
    store.create(EntityKind::Contact, {{u"first_name"_s, u"Ben"_s}, {u"email"_s, u"b@c.de"_s}});
    for (const DuplicateRule rule : {DuplicateRule::Skip, DuplicateRule::Update, DuplicateRule::Create}) {
        ImportOptions options;
        options.onDuplicate = rule;
        options.isDryRun = true;
        const auto result = import(store, path, options);
        QVERIFY_RESULT(result);
        QCOMPARE(result->duplicates, 2); // one in the store, one in the file itself
    }
}

void tst_Importer::rejectsAmbiguousDatesInsteadOfGuessing()
{
    TestStore store;
    const QString path = write(
        store, "First name,Last name,Email,Birthday\nAnna,Berg,a@b.de,03/04/1980\nBen,Cohn,b@c.de,05/05/1981\n");
    const auto preview = previewFile(path);
    QVERIFY(preview->profiles[3].isDateOrderOpen);
    ColumnMapping mapping = proposeMapping(
        store->schema().entity(EntityKind::Contact), preview->columns, preview->profiles);
    QCOMPARE(mapping.columns[3].target, u"birthday"_s);
    const auto strict = Importer(*store, path, {}).run(*preview, mapping);
    QVERIFY_RESULT(strict);
    QCOMPARE(countsOf(*strict), u"read 2 created 1 updated 0 skipped 0 failed 1"_s);
    mapping.dateOrder = DateOrder::MonthFirst;
    const auto told = Importer(*store, path, {}).run(*preview, mapping);
    QVERIFY_RESULT(told);
    QCOMPARE(countsOf(*told), u"read 2 created 1 updated 0 skipped 1 failed 0"_s);
    QCOMPARE(records(store, EntityKind::Contact, {u"first_name"_s, u"birthday"_s}),
        (QStringList{u"Anna¦1980-03-04"_s, u"Ben¦1981-05-05"_s}));
}

void tst_Importer::skipsUpdatesOrCreatesDuplicates_data()
{
    QTest::addColumn<DuplicateRule>("rule");
    QTest::addColumn<QString>("counts");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("skip") << DuplicateRule::Skip << u"read 2 created 1 updated 0 skipped 1 failed 0"_s
                          << QStringList{u"Anna¦old"_s, u"Ben¦new"_s};
    QTest::newRow("update") << DuplicateRule::Update << u"read 2 created 1 updated 1 skipped 0 failed 0"_s
                            << QStringList{u"Anna¦new"_s, u"Ben¦new"_s};
    QTest::newRow("create") << DuplicateRule::Create << u"read 2 created 2 updated 0 skipped 0 failed 0"_s
                            << QStringList{u"Anna¦new"_s, u"Anna¦old"_s, u"Ben¦new"_s};
}

void tst_Importer::skipsUpdatesOrCreatesDuplicates()
{
    QFETCH(DuplicateRule, rule);
    QFETCH(QString, counts);
    QFETCH(QStringList, expected);
    TestStore store;
    store.create(EntityKind::Contact,
        {{u"first_name"_s, u"Anna"_s}, {u"email"_s, u"A@B.de"_s}, {u"job_title"_s, u"old"_s},
            {u"phone"_s, u"030 1"_s}});
    ImportOptions options;
    options.onDuplicate = rule;
    const auto result = importText(
        store, "First name,Last name,Email,Job title,Phone\nAnna,,a@b.de,new,\nBen,Cohn,b@c.de,new,\n", options);
    QVERIFY_RESULT(result);
    QCOMPARE(countsOf(*result), counts);
    QCOMPARE(records(store, EntityKind::Contact, {u"first_name"_s, u"job_title"_s}), expected);
    // an empty cell empties nothing
    QVERIFY(records(store, EntityKind::Contact, {u"first_name"_s, u"phone"_s}).contains(u"Anna¦030 1"_s));
}

void tst_Importer::recognisesThemByTheirTelephoneNumber_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QByteArray>("row"); // phone, country, e-mail
    QTest::addColumn<QString>("region");
    QTest::addColumn<bool>("isKnown");
    const QString berlin = u"030 1234567"_s;
    QTest::newRow("the same text") << berlin << QByteArray("030 1234567,,") << QString() << true;
    QTest::newRow("other marks") << berlin << QByteArray("030/123 45 67,,") << QString() << true;
    QTest::newRow("with its country") << berlin << QByteArray("+49 30 1234567,,") << QString() << true;
    QTest::newRow("prefix 00") << berlin << QByteArray("0049 (30) 1234567,,") << QString() << true;
    QTest::newRow("the region says the country")
        << u"+49 30 1234567"_s << QByteArray("030 1234567,,") << u"DE"_s << true;
    QTest::newRow("the address says the country")
        << u"+49 30 1234567"_s << QByteArray("030 1234567,Germany,") << u"US"_s << true;
    QTest::newRow("nothing says the country")
        << u"+49 30 1234567"_s << QByteArray("030 1234567,,") << QString() << false;
    QTest::newRow("another number") << berlin << QByteArray("+49 30 1234568,,") << u"DE"_s << false;
    QTest::newRow("an extension") << berlin << QByteArray("+49 30 1234567 ext. 5,,") << u"DE"_s << false;
    QTest::newRow("with an e-mail address") << berlin << QByteArray("+49 30 1234567,,a@b.de") << u"DE"_s << true;
}

void tst_Importer::recognisesThemByTheirTelephoneNumber()
{
    if (!PhoneNumber::fromText(u"+49 30 1234567"_s, {}))
        QSKIP("built without libphonenumber");
    QFETCH(QString, phone);
    QFETCH(QByteArray, row);
    QFETCH(QString, region);
    QFETCH(bool, isKnown);
    for (const EntityKind entity : {EntityKind::Contact, EntityKind::Lead}) {
        if (entity == EntityKind::Lead && row.contains("Germany"))
            continue; // a lead has no address
        TestStore store;
        store.create(entity, {{u"first_name"_s, u"Anna"_s}, {u"last_name"_s, u"Berg"_s}, {u"phone"_s, phone}});
        ImportOptions options;
        options.entity = entity;
        options.region = region;
        const QByteArray file = "First name,Last name,Phone,Country,Email\nAnna,Berg," + row + '\n';
        const auto result = importText(store, file, options);
        QVERIFY_RESULT(result);
        QCOMPARE(result->skipped, isKnown ? 1 : 0);
        QVERIFY(records(store, entity, {u"phone"_s}).contains(phone)); // as it was typed
    }
}

void tst_Importer::tellsPeopleOfOneNameApart()
{
    TestStore store;
    const auto result = importText(store,
        "First name,Last "
        "name,Company,Email\nAnna,Berg,X,a@x.de\nAnna,Berg,X,anna@x.de\nAnna,Berg,Y,\nAnna,Berg,X,\nAnna,Berg,Y,a@y."
        "de\n");
    QVERIFY_RESULT(result);
    // Two addresses are two people; a row without one is the first of her name in that company.
    QCOMPARE(countsOf(*result), u"read 5 created 3 updated 0 skipped 2 failed 0"_s);
}

void tst_Importer::findsDuplicatesInsideTheFile()
{
    TestStore store;
    ImportOptions options;
    options.onDuplicate = DuplicateRule::Update;
    const auto result = importText(store,
        "First name,Last name,Email,Job title\nAnna,Berg,a@b.de,Sales\nAnna,Berg,A@b.de,Head of sales\n", options);
    QVERIFY_RESULT(result);
    QCOMPARE(countsOf(*result), u"read 2 created 1 updated 1 skipped 0 failed 0"_s);
    QCOMPARE(records(store, EntityKind::Contact, {u"job_title"_s}), QStringList{u"Head of sales"_s});
}

/// People whom another import only named: the rule for them is to fill them in.
void tst_Importer::countsTheDuplicatesThatHaveLittleMoreThanAName()
{
    TestStore store;
    const RecordId company = store.create(EntityKind::Company, {{field::name, u"X AG"_s}});
    for (const QString &email : {u"a@b.de"_s, u"c@d.de"_s})
        store.create(EntityKind::Contact, {{field::email, email}, {field::company, company}});
    const QByteArray csv = "First name,Last name,Email\nAnna,Berg,a@b.de\nCarl,Diaz,c@d.de\nEva,Fink,e@f.de\n";
    ImportOptions options;
    options.isDryRun = true;
    const auto bare = importText(store, csv, options);
    QVERIFY_RESULT(bare);
    QCOMPARE(bare->duplicates, 2);
    QCOMPARE(bare->bareDuplicates, 2);
    store.create(EntityKind::Contact, {{field::email, u"e@f.de"_s}, {field::job_title, u"Buyer"_s}});
    const auto known = importText(store, csv, options);
    QVERIFY_RESULT(known);
    QCOMPARE(known->duplicates, 3);
    QCOMPARE(known->bareDuplicates, 2);
}

void tst_Importer::writesNothingInADryRunButCountsTheSame()
{
    TestStore store;
    const QString path = write(
        store, "First name,Last name,Email,Company\nAnna,Berg,a@b.de,X\nAnna,Berg,a@b.de,X\nBen,Cohn,bad,Y\n");
    ImportOptions options;
    options.isDryRun = true;
    const auto dry = import(store, path, options);
    QVERIFY_RESULT(dry);
    QVERIFY(dry->changeSet.isNull());
    QVERIFY(dry->rejects.isEmpty());
    QCOMPARE(*store->count({EntityKind::Contact, {}, {}, {}, {}, -1, false, {}}), 0);
    QCOMPARE(*store->count({EntityKind::Company, {}, {}, {}, {}, -1, false, {}}), 0);
    const auto wet = import(store, path);
    QVERIFY_RESULT(wet);
    QCOMPARE(countsOf(*dry), countsOf(*wet));
    QCOMPARE(dry->createdBeside, wet->createdBeside);
    QCOMPARE(dry->createdBesideOf, wet->createdBesideOf);
    QCOMPARE(createdBesideText(*dry, store->schema(), QLocale::c()), u"1 company"_s);
}

void tst_Importer::aDryRunRejectsTheRowsThatTheImportRejects_data()
{
    QTest::addColumn<EntityKind>("entity");
    QTest::addColumn<QString>("ruled"); // the entity of the rule
    QTest::addColumn<QString>("condition");
    QTest::addColumn<DuplicateRule>("onDuplicate");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("issues");
    const QString reason = u"Not by our rule."_s;
    QTest::newRow("new records") << EntityKind::Contact << u"contact"_s << u"email is not empty"_s
                                 << DuplicateRule::Skip
                                 << QByteArray("First name,Last name,Email\nAnna,Berg,a@b.de\nBen,Cohn,\n")
                                 << QStringList{u"3 Email: "_s + reason};
    QTest::newRow("records that are there")
        << EntityKind::Contact << u"contact"_s << u"job_title != \"new\""_s << DuplicateRule::Update
        << QByteArray("First name,Email,Job title\nOld,old@x.de,new\nOld,"
                      "old@x.de,newer\n")
        << QStringList{u"2 Job title: \"new\": "_s + reason};
    QTest::newRow("an earlier row") << EntityKind::Contact << u"contact"_s
                                    << u"job_title is empty or department is empty"_s << DuplicateRule::Update
                                    << QByteArray("First name,Email,Job title,Department\nAnna,a@b.de,Boss,\nAnna,"
                                                  "a@b.de,,Sales\n")
                                    << QStringList{u"3 Job title: "_s + reason};
    QTest::newRow("a company that is created too")
        << EntityKind::Contact << u"contact"_s << u"company is empty or company.name != \"Shell\""_s
        << DuplicateRule::Skip
        << QByteArray("First name,Last name,Company\nAnna,Berg,Shell\nBen,Cohn,Shell\nCem,Demir,Other\n")
        << QStringList{u"2 Company: \"Shell\": "_s + reason, u"3 Company: \"Shell\": "_s + reason};
    QTest::newRow("the rule is of the company")
        << EntityKind::Contact << u"company"_s << u"name != \"Shell\""_s << DuplicateRule::Skip
        << QByteArray("First name,Last name,Company\nAnna,Berg,Shell\nBen,"
                      "Cohn,Other\n")
        << QStringList{u"2 "_s + reason};
    QTest::newRow("what follows from the stage")
        << EntityKind::Deal << u"deal"_s << u"status != \"won\""_s << DuplicateRule::Skip
        << QByteArray("Title,Stage\nA,Closed Won\nB,Negotiation\n") << QStringList{u"2 "_s + reason};
    QTest::newRow("no rule of the team")
        << EntityKind::Task << u"task"_s << u"true"_s << DuplicateRule::Skip
        << QByteArray("Title,Start date,Due date\nA,2026-03-05,2026-03-01\nB,"
                      "2026-03-01,2026-03-05\n")
        << QStringList{u"2 Start date: the task starts on 2026-03-05, after it is due on 2026-03-01"_s};
}

void tst_Importer::aDryRunRejectsTheRowsThatTheImportRejects()
{
    QFETCH(EntityKind, entity);
    QFETCH(QString, ruled);
    QFETCH(QString, condition);
    QFETCH(DuplicateRule, onDuplicate);
    QFETCH(QByteArray, file);
    QFETCH(QStringList, issues);
    TestStore store;
    store.create(EntityKind::Contact, {{field::first_name, u"Old"_s}, {field::email, u"old@x.de"_s}});
    store.create(EntityKind::ValidationRule,
        {{field::name, u"Rule"_s}, {field::entity, ruled}, {field::condition, condition},
            {field::message, u"Not by our rule."_s}});
    const auto issuesOf = [](const ImportResult &result) {
        QStringList lines;
        for (const RowIssue &issue : result.issues)
            lines << u"%1 %2"_s.arg(issue.row).arg(issue.toText());
        return lines;
    };
    const QString path = write(store, file);
    ImportOptions options;
    options.entity = entity;
    options.onDuplicate = onDuplicate;
    options.isDryRun = true;
    const auto dry = import(store, path, options);
    QVERIFY_RESULT(dry);
    QCOMPARE(issuesOf(*dry), issues);
    QCOMPARE(*store->count({EntityKind::Company, {}, {}, {}, {}, -1, false}), 0);
    options.isDryRun = false;
    const auto wet = import(store, path, options);
    QVERIFY_RESULT(wet);
    QCOMPARE(issuesOf(*wet), issues);
    QCOMPARE(countsOf(*dry), countsOf(*wet));
    QCOMPARE(dry->createdBeside, wet->createdBeside);
}

void tst_Importer::isOneChangeSetThatCanBeUndone()
{
    TestStore store;
    QByteArray csv = "First name,Last name,Email,Company\n";
    for (int i = 0; i < 500; ++i)
        csv += "P" + QByteArray::number(i) + ",Berg,p" + QByteArray::number(i) + "@b.de,Company "
            + QByteArray::number(i % 7) + "\n";
    const auto result = importText(store, csv);
    QVERIFY_RESULT(result);
    QCOMPARE(result->created, 500);
    const auto runs = store::ImportHistory(*store).list();
    QVERIFY_RESULT(runs);
    QCOMPARE(runs->size(), size_t(1));
    QCOMPARE(runs->front().file, u"people.csv"_s);
    QCOMPARE(runs->front().created, 500);
    QVERIFY(!runs->front().isUndone);
    QVERIFY_RESULT(store->undo(result->changeSet));
    QCOMPARE(*store->count({EntityKind::Contact, {}, {}, {}, {}, -1, false, {}}), 0);
    QCOMPARE(*store->count({EntityKind::Company, {}, {}, {}, {}, -1, false, {}}), 0);
    QVERIFY(store::ImportHistory(*store).list()->front().isUndone);
    // undone rows are no duplicates of rows that come again
    QCOMPARE(importText(store, csv)->created, 500);
}

void tst_Importer::takesEverythingBackWhenStopped()
{
    TestStore store;
    QByteArray csv = "First name,Last name,Email\n";
    for (int i = 0; i < 1000; ++i)
        csv += "P" + QByteArray::number(i) + ",Berg,p" + QByteArray::number(i) + "@b.de\n";
    const auto result = import(
        store, write(store, csv), {}, [](const ImportProgress &progress) { return progress.soFar.read < 600; });
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Cancelled);
    QCOMPARE(*store->count({EntityKind::Contact, {}, {}, {}, {}, -1, false, {}}), 0);
    QVERIFY(store::ImportHistory(*store).list()->empty());
}

void tst_Importer::linksDealsToPeopleStagesAndOwners()
{
    TestStore store;
    const RecordId ann = store.create(
        EntityKind::Contact, {{u"first_name"_s, u"Ann"_s}, {u"last_name"_s, u"Lee"_s}, {u"email"_s, u"ann@x.de"_s}});
    ImportOptions options;
    options.entity = EntityKind::Deal;
    const auto result = importText(store,
        "Deal title,Organization,Contact person,Pipeline,Stage,Value,Currency,Owner\nBig,X "
        "AG,ann@x.de,Export,Talks,1200,USD,Kim\nSmall,X AG,New Person,Export,Talks,15.5,EUR,kim\n",
        options);
    QVERIFY_RESULT(result);
    QCOMPARE(countsOf(*result), u"read 2 created 2 updated 0 skipped 0 failed 0"_s);
    QCOMPARE(result->createdBeside, 5); // X AG, New Person, Export, Talks, Kim
    QCOMPARE(records(store, EntityKind::Deal,
                 {u"title"_s, u"company.name"_s, u"contact.last_name"_s, u"pipeline.name"_s, u"stage.name"_s,
                     u"value"_s, u"owner.name"_s}),
        (QStringList{u"Big¦X AG¦Lee¦Export¦Talks¦{amount:1200.00,currency:USD}¦Kim"_s,
            u"Small¦X AG¦Person¦Export¦Talks¦{amount:15.50,currency:EUR}¦Kim"_s}));
    QVERIFY(!ann.isNull());
}

void tst_Importer::saysWhichDealsItMovedWithUnmetExitCriteria()
{
    TestStore store;
    ImportOptions options;
    options.entity = EntityKind::Deal;
    options.onDuplicate = DuplicateRule::Update;
    const auto deals = [](const QByteArray &stage) -> QByteArray {
        QByteArray csv = "Deal title,Organization,Pipeline,Stage,Campaign\n";
        csv += "Loggers,X AG,Sales," + stage + ",\nProbes,X AG,Sales," + stage + ",Fair\n";
        return csv + "Seals,X AG,Sales,Contacted,\n";
    };
    const auto first = importText(store, deals("New Lead"), options);
    QVERIFY_RESULT(first);
    QCOMPARE(countsOf(*first), u"read 3 created 3 updated 0 skipped 0 failed 0"_s);
    const auto stage = store->select(
        {EntityKind::Stage, {}, Filter::equals(field::name, u"New Lead"_s), {}, {}, 1, false});
    const RecordId playbook = store.create(
        EntityKind::Playbook, {{field::name, u"First talk"_s}, {field::stage, stage->id(0)}});
    store.create(EntityKind::PlaybookItem,
        {{field::playbook, playbook}, {field::kind, QString(choice::criterion)},
            {field::title, u"A campaign is named"_s}, {field::condition, u"campaign is not empty"_s}});
    QCOMPARE(importText(store, deals("New Lead"), options)->movedUnmet, 0); // nothing moves
    const auto moved = importText(store, deals("Qualified"), options);
    QVERIFY_RESULT(moved);
    QCOMPARE(countsOf(*moved), u"read 3 created 0 updated 3 skipped 0 failed 0"_s);
    QCOMPARE(moved->movedUnmet, 1);
    QCOMPARE(moved->firstMovedUnmet.size(), size_t(1));
    QCOMPARE(moved->firstMovedUnmet[0].title, u"Loggers"_s);
    QCOMPARE(moved->firstMovedUnmet[0].criteria, QStringList{u"A campaign is named"_s});
    QCOMPARE(importText(store, deals("New Lead"), options)->movedUnmet, 0); // back
}

void tst_Importer::aDryRunNamesTheDealsThatTheImportMovesWithUnmetCriteria_data()
{
    QTest::addColumn<QString>("criterion");
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QStringList>("unmet");
    const QString named = u"campaign is not empty"_s;
    QTest::newRow("what is missing") << named
                                     << QByteArray("Loggers,X AG,Sales,Qualified,\nProbes,X AG,Sales,Qualified,\n")
                                     << QStringList{u"Loggers: Asked"_s};
    QTest::newRow("what the row gives") << named << QByteArray("Loggers,X AG,Sales,Qualified,Fair\n") << QStringList();
    QTest::newRow("what an earlier row gives")
        << named << QByteArray("Loggers,X AG,Sales,,Fair\nLoggers,X AG,Sales,Qualified,\n") << QStringList();
    QTest::newRow("what the row takes away")
        << u"campaign = \"Fair\""_s << QByteArray("Probes,X AG,Sales,Qualified,Mailing\n")
        << QStringList{u"Probes: Asked"_s};
    QTest::newRow("nothing moves") << named << QByteArray("Loggers,X AG,Sales,New Lead,\n") << QStringList();
    QTest::newRow("there and back") << named
                                    << QByteArray("Loggers,X AG,Sales,Qualified,\nLoggers,X AG,Sales,New Lead,\n")
                                    << QStringList();
    QTest::newRow("a deal of an earlier row")
        << named << QByteArray("Seals,X AG,Sales,New Lead,\nSeals,X AG,Sales,Qualified,\n")
        << QStringList{u"Seals: Asked"_s};
    QTest::newRow("what follows from the new stage")
        << u"status = \"open\""_s << QByteArray("Loggers,X AG,Sales,Closed Won,\n") << QStringList();
    QTest::newRow("other records") << u"campaign = \"Fair\" and has activity (kind = \"call\")"_s
                                   << QByteArray("Loggers,X AG,Sales,Qualified,Fair\nProbes,X AG,Sales,Qualified,\n")
                                   << QStringList{u"Probes: Asked"_s};
    QTest::newRow("no other records of a new deal")
        << u"not has activity"_s << QByteArray("Seals,X AG,Sales,New Lead,\nSeals,X AG,Sales,Qualified,\n")
        << QStringList();
    QTest::newRow("a rejected row moves nothing")
        << named << QByteArray("Loggers,X AG,Sales,Qualified,\n,X AG,Sales,Qualified,\n")
        << QStringList{u"Loggers: Asked"_s};
}

void tst_Importer::aDryRunNamesTheDealsThatTheImportMovesWithUnmetCriteria()
{
    QFETCH(QString, criterion);
    QFETCH(QByteArray, rows);
    QFETCH(QStringList, unmet);
    const QByteArray header = "Deal title,Organization,Pipeline,Stage,Campaign\n";
    TestStore store;
    ImportOptions options;
    options.entity = EntityKind::Deal;
    options.onDuplicate = DuplicateRule::Update;
    QVERIFY_RESULT(
        importText(store, header + "Loggers,X AG,Sales,New Lead,\nProbes,X AG,Sales,New Lead,Fair\n", options));
    const auto deal = store->select(
        {EntityKind::Deal, {}, Filter::equals(field::title, u"Loggers"_s), {}, {}, 1, false});
    store.create(EntityKind::Activity, {{field::kind, u"call"_s}, {field::deal, deal->id(0)}});
    const auto stage = store->select(
        {EntityKind::Stage, {}, Filter::equals(field::name, u"New Lead"_s), {}, {}, 1, false});
    const RecordId playbook = store.create(
        EntityKind::Playbook, {{field::name, u"First talk"_s}, {field::stage, stage->id(0)}});
    store.create(EntityKind::PlaybookItem,
        {{field::playbook, playbook}, {field::kind, QString(choice::criterion)}, {field::title, u"Asked"_s},
            {field::condition, criterion}});
    const auto unmetOf = [](const ImportResult &result) {
        QStringList lines;
        for (const store::DealWithUnmetCriteria &one : result.firstMovedUnmet)
            lines << one.title + u": "_s + one.criteria.join(u"; "_s);
        return lines;
    };
    ImportOptions dry = options;
    dry.isDryRun = true;
    const auto foretold = importText(store, header + rows, dry);
    QVERIFY_RESULT(foretold);
    const auto done = importText(store, header + rows, options);
    QVERIFY_RESULT(done);
    QCOMPARE(unmetOf(*foretold), unmet);
    QCOMPARE(unmetOf(*done), unmet);
    QCOMPARE(foretold->movedUnmet, unmet.size());
    QCOMPARE(done->movedUnmet, unmet.size());
    QCOMPARE(countsOf(*foretold), countsOf(*done));
}

void tst_Importer::quotesThatAnImportAcceptsWinTheirDealsInTheDryRunToo()
{
    TestStore store;
    const RecordId company = store.create(EntityKind::Company, {{field::name, u"X AG"_s}});
    const RecordId deal = store.create(EntityKind::Deal, {{field::title, u"Loggers"_s}, {field::company, company}});
    store.create(EntityKind::Quote,
        {{field::number, u"Q-1"_s}, {field::status, QString(choice::sent)}, {field::deal, deal},
            {field::company, company}});
    const RecordId playbook = store.create(EntityKind::Playbook, {{field::name, u"Always"_s}});
    store.create(EntityKind::PlaybookItem,
        {{field::playbook, playbook}, {field::kind, QString(choice::criterion)},
            {field::title, u"A campaign is named"_s}, {field::condition, u"campaign is not empty"_s}});
    ImportOptions options;
    options.entity = EntityKind::Quote;
    options.onDuplicate = DuplicateRule::Update;
    ImportOptions dry = options;
    dry.isDryRun = true;
    const QByteArray file = "Number,Version,Status\nQ-1,1,Accepted\n";
    const auto foretold = importText(store, file, dry);
    QVERIFY_RESULT(foretold);
    QCOMPARE(store->get(EntityKind::Deal, deal)->text(field::status), QString(choice::open));
    const auto done = importText(store, file, options);
    QVERIFY_RESULT(done);
    QCOMPARE(store->get(EntityKind::Deal, deal)->text(field::status), QString(choice::won));
    QCOMPARE(countsOf(*done), u"read 1 created 0 updated 1 skipped 0 failed 0"_s);
    QCOMPARE(done->movedUnmet, 1);
    QCOMPARE(done->firstMovedUnmet.front().title, u"Loggers"_s);
    QCOMPARE(foretold->movedUnmet, done->movedUnmet);
    QVERIFY(foretold->firstMovedUnmet == done->firstMovedUnmet);
}

void tst_Importer::tellsRecordsApartByEveryFieldOfTheirKey()
{
    TestStore store;
    ImportOptions options;
    options.entity = EntityKind::Task;
    const QByteArray tasks
        = "Title,Due date,Company\nCall,2026-12-01,X AG\nCall,2026-12-02,X AG\nCall,2026-12-02,Y AG\n";
    QCOMPARE(countsOf(*importText(store, tasks, options)), u"read 3 created 3 updated 0 skipped 0 failed 0"_s);
    QCOMPARE(countsOf(*importText(store, tasks, options)), u"read 3 created 0 updated 0 skipped 3 failed 0"_s);
    options.entity = EntityKind::Quote;
    const QByteArray quotes = "Number,Version\nQ-1,1\nQ-1,2\n";
    QCOMPARE(countsOf(*importText(store, quotes, options)), u"read 2 created 2 updated 0 skipped 0 failed 0"_s);
    QCOMPARE(countsOf(*importText(store, "Number\nQ-1\nQ-2\n", options)),
        u"read 2 created 1 updated 0 skipped 1 failed 0"_s); // without a version it is the first
}

void tst_Importer::tellsNamesApartThatDifferInTheirMiddleOnly()
{
    TestStore store;
    ImportOptions options;
    options.entity = EntityKind::Company;
    QByteArray companies = "Name,Domain\n";
    for (int i = 0; i < 12'000; ++i) {
        const QByteArray number = QByteArray::number(i);
        companies += "Firm " + number + " GmbH,firm" + number + ".example\n";
    }
    QCOMPARE(
        countsOf(*importText(store, companies, options)), u"read 12000 created 12000 updated 0 skipped 0 failed 0"_s);
}

/// A price is called by its product, an activity needs a kind: a name alone makes neither.
void tst_Importer::saysThatARecordThatHasNoNameOfItsOwnIsMissing()
{
    TestStore store;
    for (const EntityKind target : {EntityKind::Price, EntityKind::Activity}) {
        Field field;
        field.label = u"About %1"_s.arg(int(target));
        field.type = FieldType::Reference;
        field.target = target;
        QVERIFY_RESULT(store->addCustomField(EntityKind::Deal, field));
    }
    ImportOptions options;
    options.entity = EntityKind::Deal;
    const auto result = importText(store, "Title,About 21\nBig,Nowhere\n", options);
    QVERIFY_RESULT(result);
    QCOMPARE(countsOf(*result), u"read 1 created 0 updated 0 skipped 0 failed 1"_s);
    const auto second = importText(store, "Title,About 5\nBig,Nowhere\n", options);
    QVERIFY_RESULT(second);
    QCOMPARE(second->failed, 1);
}

void tst_Importer::refusesAFileWithoutWhatEveryRecordNeeds()
{
    TestStore store;
    ImportOptions options;
    options.entity = EntityKind::Deal;
    const auto result = importText(store, "Value,Stage\n12,New\n", options);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Invalid);
    QVERIFY(result.error().what.contains(u"Title"_s));
    QVERIFY(!result.error().where.isEmpty());
}

void tst_Importer::splitsFullNamesAndCollectsLists()
{
    TestStore store;
    const auto result = importText(store,
        "Name,E-mail 1 - Value,E-mail 2 - Value,Home email,Fax,Labels\nAnna Maria Berg,a@b.de,x@y.de,h@i.de,030 9,vip; "
        "new\n\"Cohn, Ben\",b@c.de,,,,\n");
    QVERIFY_RESULT(result);
    QCOMPARE(
        records(store, EntityKind::Contact, {u"first_name"_s, u"last_name"_s, u"emails"_s, u"phones"_s, u"tags"_s}),
        (QStringList{u"Anna Maria¦Berg¦[x@y.de,home: h@i.de]¦[fax: 030 9]¦[vip,new]"_s, u"Ben¦Cohn¦null¦null¦null"_s}));
}

void tst_Importer::importsANamedColumnHoweverFewOfItsValuesFit()
{
    TestStore store;
    QByteArray text = "Last name,Birthday,E-mail\n";
    for (int i = 0; i < 40; ++i)
        text += "Number " + QByteArray::number(i) + (i % 10 == 0 ? ",2025-04-03," : ",in spring,")
            + (i % 7 == 0 ? "a" + QByteArray::number(i) + "@b.de" : QByteArray("call him")) + '\n';
    const auto result = importText(store, text);
    QVERIFY_RESULT(result);
    QCOMPARE(countsOf(*result),
        u"read 40 created 1 updated 0 skipped 0 failed 39"_s); // was 40, without birthdays and addresses
    QCOMPARE(records(store, EntityKind::Contact, {u"last_name"_s, u"birthday"_s, u"email"_s}),
        QStringList{u"Number 0¦2025-04-03¦a0@b.de"_s});
}

void tst_Importer::leavesTheFieldOfABadCellEmptyWhenAsked()
{
    TestStore store;
    ImportOptions options;
    options.onBadCell = BadCellRule::LeaveEmpty;
    const QByteArray text = "First name,Last name,Email,Birthday,Phone\nAnna,Berg,a@b.de,1980-01-01,030 5550\n"
                            "Ben,Cohn,not an address,1981-02-31,abc\n";
    const auto result = importText(store, text, options);
    QVERIFY_RESULT(result);
    QCOMPARE(countsOf(*result), u"read 2 created 2 updated 0 skipped 0 failed 0"_s);
    QCOMPARE(result->leftEmpty, 3);
    QVERIFY(result->rejects.isEmpty());
    QStringList issues;
    for (const RowIssue &issue : result->issues)
        issues << u"%1 %2 %3"_s.arg(issue.row).arg(issue.column).arg(issue.isRejected);
    QCOMPARE(issues, (QStringList{u"3 Email 0"_s, u"3 Birthday 0"_s, u"3 Phone 0"_s}));
    QCOMPARE(records(store, EntityKind::Contact, {u"last_name"_s, u"email"_s, u"birthday"_s}),
        (QStringList{u"Berg¦a@b.de¦1980-01-01"_s, u"Cohn¦null¦null"_s}));
    const auto again = importText(store, text, options); // skipped rows leave nothing empty
    QCOMPARE(again->skipped, 2);
    QCOMPARE(again->leftEmpty, 0);
}

void tst_Importer::rejectsARowThatLacksWhatItNeedsWhateverIsAsked()
{
    TestStore store;
    ImportOptions options;
    options.onBadCell = BadCellRule::LeaveEmpty;
    const auto result = importText(store,
        "First name,Last name,Email,Birthday\nAnna,Berg,a@b.de,1980-01-01\n,,not an address,1981-01-01\n", options);
    QVERIFY_RESULT(result);
    QCOMPARE(countsOf(*result), u"read 2 created 1 updated 0 skipped 0 failed 1"_s);
    QCOMPARE(result->issues.front().column, u"Email"_s); // which made it nameless
    QCOMPARE(result->leftEmpty, 0);
}

void tst_Importer::takesWordsForNothingAsNothing()
{
    TestStore store;
    const auto result = importText(store,
        "Last name,E-mail,Phone,Birthday,City\nBerg,n/a,-,none,-\nCohn,k. A.,keine,unbekannt,None\nDiaz,a@b.de,030 "
        "1,1980-01-01,Ulm\nEker,#N/A,(none),—,Izmir\n");
    QVERIFY_RESULT(result);
    QCOMPARE(countsOf(*result), u"read 4 created 4 updated 0 skipped 0 failed 0"_s);
    QCOMPARE(
        records(store, EntityKind::Contact, {u"last_name"_s, u"email"_s, u"phone"_s, u"birthday"_s, u"address_city"_s}),
        (QStringList{u"Berg¦null¦null¦null¦-"_s, u"Cohn¦null¦null¦null¦None"_s, u"Diaz¦a@b.de¦030 1¦1980-01-01¦Ulm"_s,
            u"Eker¦null¦null¦null¦Izmir"_s}));
}

void tst_Importer::readsSeveralAddressesInACell()
{
    TestStore store;
    const QByteArray rows = "Last name,E-mail\nBerg,a@b.de; c@d.de\nCohn,\"x@y.de, z@y.de\"\nDiaz,\"Diaz, Ana "
                            "<a@d.es>; \"\"B\"\" <b@d.es>\"\nEker,e@e.tr / e@e.tr\nFalk,mailto:f@f.de\n";
    const auto contacts = importText(store, rows);
    QVERIFY_RESULT(contacts);
    QCOMPARE(countsOf(*contacts), u"read 5 created 5 updated 0 skipped 0 failed 0"_s);
    QCOMPARE(records(store, EntityKind::Contact, {u"last_name"_s, u"email"_s, u"emails"_s}),
        (QStringList{u"Berg¦a@b.de¦[c@d.de]"_s, u"Cohn¦x@y.de¦[z@y.de]"_s, u"Diaz¦a@d.es¦[b@d.es]"_s,
            u"Eker¦e@e.tr¦null"_s, u"Falk¦f@f.de¦null"_s}));
    ImportOptions options;
    options.entity = EntityKind::Lead; // has one address
    const auto leads = importText(store, rows, options);
    QVERIFY_RESULT(leads);
    QCOMPARE(countsOf(*leads), u"read 5 created 2 updated 0 skipped 0 failed 3"_s);
}

void tst_Importer::saysThatANumberWasShortened()
{
    TestStore store;
    const auto result = importText(store, "Last name,Phone\nBerg,4.91701E+11\nCohn,+49 170 1234567\nDiaz,030 5551\n");
    QVERIFY_RESULT(result);
    QCOMPARE(countsOf(*result), u"read 3 created 2 updated 0 skipped 0 failed 1"_s);
    QCOMPARE(result->issues.front().column, u"Phone"_s);
    QVERIFY(result->issues.front().reason.contains(u"spreadsheet"_s));
}

void tst_Importer::readsNumbersOfOtherScripts()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); // whose currency a new store has
    const auto restore = qScopeGuard([&] { QLocale::setDefault(before); });
    TestStore store;
    ImportOptions options;
    options.entity = EntityKind::Deal;
    const auto result = importText(store,
        "Title,Amount,Expected "
        "close\nA,\"١٬٢٣٤٫٥٠\",٢٠٢٥-٠٤-٠٣\nB,\"１，２３４．５０\",２０２５年４月３日\nC,\"12,34,567.50\",2025. 4. 3.\n",
        options);
    QVERIFY_RESULT(result);
    QCOMPARE(countsOf(*result), u"read 3 created 3 updated 0 skipped 0 failed 0"_s);
    QCOMPARE(records(store, EntityKind::Deal, {u"title"_s, u"value"_s, u"expected_close"_s}),
        (QStringList{u"A¦{amount:1234.50,currency:EUR}¦2025-04-03"_s, u"B¦{amount:1234.50,currency:EUR}¦2025-04-03"_s,
            u"C¦{amount:1234567.50,currency:EUR}¦2025-04-03"_s}));
}

void tst_Importer::readsOtherCountriesNumbersThatCanMeanOneThing()
{
    TestStore store;
    for (const QString &label : {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s}) {
        Field field;
        field.label = label;
        field.type = FieldType::Decimal;
        QVERIFY_RESULT(store->addCustomField(EntityKind::Contact, field));
    }
    ImportOptions options;
    options.onBadCell = BadCellRule::LeaveEmpty;
    const auto result = importText(store,
        "Last name;A;B;C;D;E;Birthday\n"
        "Berg;12.500,00;1,234.56;1 234,50;1'234.50;1.234;15.01.2027\n"
        "Cohn;1.234;2,345;1.234;1.234;2.345;2027/01/15\n"
        "Demir;;;;;;01/15/2027\n",
        options);
    QVERIFY_RESULT(result);
    QCOMPARE(records(store, EntityKind::Contact,
                 {u"last_name"_s, u"x_a"_s, u"x_b"_s, u"x_c"_s, u"x_d"_s, u"x_e"_s, u"birthday"_s}),
        (QStringList{u"Berg¦12500¦1234.56¦1234.5¦1234.5¦null¦2027-01-15"_s,
            u"Cohn¦1234¦2345¦1234¦1.234¦null¦2027-01-15"_s, u"Demir¦null¦null¦null¦null¦null¦2027-01-15"_s}));
    QCOMPARE(result->leftEmpty, 2); // E, whose neighbours contradict each other
}

void tst_Importer::readsDatesWithDotsBesideOthersByTheirOwnOrder()
{
    TestStore store;
    const auto result = importText(store, "Last name;Birthday\nBerg;03.04.1977\nCohn;3/14/1977\nDemir;4/5/1977\n", {});
    QVERIFY_RESULT(result);
    QCOMPARE(records(store, EntityKind::Contact, {u"last_name"_s, u"birthday"_s}),
        (QStringList{u"Berg¦1977-04-03"_s, u"Cohn¦1977-03-14"_s, u"Demir¦1977-04-05"_s}));
}

void tst_Importer::saysThatAWonDealWithACloseToComeClosesToday()
{
    TestStore store;
    ImportOptions options;
    options.entity = EntityKind::Deal;
    const QDate later = store.clock.today().addDays(30);
    const QByteArray text = "Title;Stage;Expected close\nA;Won;" + later.toString(Qt::ISODate).toUtf8()
        + "\nB;Qualified;" + later.toString(Qt::ISODate).toUtf8() + "\nC;Won;2026-01-02\n";
    const auto result = importText(store, text, options);
    QVERIFY_RESULT(result);
    QCOMPARE(result->closedToday, 1);
    const auto deals = store->select({EntityKind::Deal, {field::expected_close, field::closed_on},
        Filter::equals(field::title, u"A"_s), {}, {}, 1, false});
    QCOMPARE(deals->value(0, 0), Value(later));
    QCOMPARE(deals->value(0, 1), Value(store.clock.today()));
}

void tst_Importer::saysWhichColumnIsOpenAndWhatDecidesIt()
{
    TestStore store;
    Field field;
    field.label = u"Weight"_s;
    field.type = FieldType::Decimal;
    QVERIFY_RESULT(store->addCustomField(EntityKind::Contact, field));
    const Entity &entity = store->schema().entity(EntityKind::Contact);
    const auto open = [&](const QByteArray &bytes, const QByteArray &json) {
        const auto preview = previewFile(write(store, bytes));
        const auto mapping = loadMapping(write(store, json, u"mapping.json"_s), entity, preview->columns);
        const auto answered = checkAnswered(entity, *preview, *mapping, store->mainCurrency());
        return answered ? QString() : toText(answered.error());
    };
    constexpr auto plain = R"({"Last name": "last_name", "Weight": "x_weight", "Born": "birthday"})";
    const QByteArray weights = "Last name;Born;Weight\nBerg;1980-01-01;1.234\nCohn;1980-01-01;2.500\n";
    const QString weight = open(weights, plain);
    QVERIFY2(weight.contains(u"column C, \"Weight\""_s), qPrintable(weight));
    QVERIFY2(weight.contains(u"(1.234, 2.500)"_s) && weight.contains(u"\"decimal\""_s), qPrintable(weight));
    QCOMPARE(open(weights,
                 R"({"columns": [{"column": "Last name", "field": "last_name"},
                     {"column": "Weight", "field": "x_weight", "decimal": ","}]})"),
        QString());
    const QByteArray days = "Last name;Born\nBerg;03/04/1980\n";
    const QString born = open(days, R"({"Last name": "last_name", "Born": "birthday"})");
    QVERIFY2(born.contains(u"column B"_s) && born.contains(u"--dates dmy"_s), qPrintable(born));
    QCOMPARE(open(days, R"({"Last name": "last_name"})"), QString()); // nobody reads it
    QCOMPARE(
        open("Last name;Born\nBerg;03/04/1980\nCohn;13/04/1980\n", R"({"Last name": "last_name", "Born": "birthday"})"),
        QString()); // another row decides
}

void tst_Importer::namesPlacesAsASpreadsheetProgramDoes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    QTest::newRow("plain") << u"a.csv"_s << QByteArray("Last name,Birthday\nA,1980-01-01\nB,x\n")
                           << u"row 3, column B"_s;
    QTest::newRow("an empty row") << u"a.csv"_s << QByteArray("Last name,Birthday\nA,1980-01-01\n\nB,x\n")
                                  << u"row 4, column B"_s;
    QTest::newRow("a cell of two lines") << u"a.csv"_s
                                         << QByteArray("Last name,Notes,Birthday\nA,\"one\ntwo\",1980-01-01\nB,,x\n")
                                         << u"row 3, column C"_s;
    QTest::newRow("sep= is no row") << u"a.csv"_s << QByteArray("sep=;\nLast name;Birthday\nA;1980-01-01\nB;x\n")
                                    << u"row 3, column B"_s;
    QTest::newRow("an unnamed column before it")
        << u"a.csv"_s << QByteArray("Last name;;Birthday\nA;y;1980-01-01\nB;z;x\n") << u"row 3, column C"_s;
    QTest::newRow("a sheet with titles and gaps")
        << u"a.fods"_s
        << test::flatWorkbook({{"One",
               {{"Customers"}, {}, {"First name", "Last name", "Birthday"}, {"Anna", "Berg", "1980-01-01"}, {},
                   {"Ben", "Cohn", "1981-01-01"}, {"Cem", "Demir", "x"}}}})
        << u"row 7, column C"_s;
    QTest::newRow("JSON has lines")
        << u"a.json"_s << QByteArray("[\n{\"last_name\": \"A\"},\n{\"last_name\": \"B\", \"birthday\": \"x\"}\n]\n")
        << u"line 3"_s;
}

void tst_Importer::namesPlacesAsASpreadsheetProgramDoes()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    TestStore store;
    const auto result = import(store, write(store, bytes, name));
    QVERIFY_RESULT(result);
    QCOMPARE(result->issues.size(), 1);
    QTEST(result->issues[0].place(result->format), "place");
    QCOMPARE(columnLetters(0) + columnLetters(25) + columnLetters(26) + columnLetters(701) + columnLetters(702),
        u"AZAAZZAAA"_s);
}

void tst_Importer::makesTheFieldsThatTheMappingPlans()
{
    TestStore store;
    constexpr auto bytes = "Last name;Umsatz 24;Plan\nBerg;12.400,50 €;Gold\nCohn;0,00 €;Silver star\nDemir;x;Gold\n";
    constexpr auto json = R"({"columns": [{"column": "Last name", "field": "last_name"},
        {"column": "Umsatz 24", "new_field": {"label": "Revenue", "type": "money"}},
        {"column": "Plan", "new_field": {"type": "choice", "choices": ["Gold", "Silver star"]}}]})";
    ImportOptions dry;
    dry.isDryRun = true;
    const auto foretold = importMapped(store, bytes, json, dry);
    QVERIFY_RESULT(foretold);
    QCOMPARE(countsOf(*foretold), u"read 3 created 2 updated 0 skipped 0 failed 1"_s);
    QCOMPARE(foretold->newFields, (QStringList{u"Revenue"_s, u"Plan"_s}));
    QVERIFY(!store->schema().entity(EntityKind::Contact).find(u"x_revenue"_s));
    const auto result = importMapped(store, bytes, json);
    QVERIFY_RESULT(result);
    QCOMPARE(countsOf(*result), countsOf(*foretold));
    QCOMPARE(result->newFields, foretold->newFields);
    QCOMPARE(records(store, EntityKind::Contact, {u"last_name"_s, u"x_revenue"_s, u"x_plan"_s}),
        (QStringList{u"Berg¦{amount:12400.50,currency:EUR}¦gold"_s, u"Cohn¦{amount:0.00,currency:EUR}¦silver_star"_s}));

    const auto again = importMapped(store, bytes, json); // the mapping was saved: the fields are there
    QVERIFY_RESULT(again);
    QCOMPARE(countsOf(*again), u"read 3 created 0 updated 0 skipped 2 failed 1"_s);
    QVERIFY(again->newFields.isEmpty());
    QVERIFY(again->fieldsChangeSet.isNull());
}

void tst_Importer::undoTakesTheNewFieldsBackWithTheImport()
{
    TestStore store;
    constexpr auto bytes = "Last name;Plan\nBerg;Gold\nCohn;Silver\n";
    constexpr auto json = R"({"columns": [{"column": "Last name", "field": "last_name"},
        {"column": "Plan", "new_field": {"type": "text"}}]})";
    const auto hasField = [&store] { return store->schema().entity(EntityKind::Contact).find(u"x_plan"_s) != nullptr; };
    const auto result = importMapped(store, bytes, json);
    QVERIFY_RESULT(result);
    QVERIFY(hasField());
    const auto undone = store->undo(result->changeSet);
    QVERIFY_RESULT(undone);
    QVERIFY(!hasField());
    QCOMPARE(*store->count({EntityKind::Contact, {}, {}, {}, {}, -1, false}), 0);

    const auto redone = store->undo(undone->receipt.changeSet);
    QVERIFY_RESULT(redone);
    QCOMPARE(records(store, EntityKind::Contact, {u"last_name"_s, u"x_plan"_s}),
        (QStringList{u"Berg¦Gold"_s, u"Cohn¦Silver"_s}));
    QVERIFY_RESULT(store->undo(redone->receipt.changeSet));
    QVERIFY(!hasField());
}

/// Beside numbers that the file has as such, whose point says nothing about what people typed.
void tst_Importer::textCellsOfAWorkbookAreReadAsThoseOfATextFile()
{
    TestStore store;
    const QString path = write(store,
        test::flatWorkbook({{"Deals", {{"Title", "Value"}, {"A", "1.234,50"}, {"B", "12.500,00"}, {"C", "#1234.5"}}}}),
        u"deals.fods"_s);
    ImportOptions options;
    options.entity = EntityKind::Deal;
    QVERIFY_RESULT(import(store, path, options));
    QStringList values;
    const auto rows = store->select({EntityKind::Deal, {u"value"_s}, {}, {u"title"_s, false}, {}});
    for (qsizetype i = 0; i < rows->size(); ++i)
        values.append(QString::number(valueOr<Money>(rows->value(i, 0)).minor));
    QCOMPARE(values, (QStringList{u"123450"_s, u"1250000"_s, u"123450"_s}));
}

void tst_Importer::aFieldThatSomebodyUsesStaysWhenTheImportIsUndone()
{
    TestStore store;
    constexpr auto json = R"({"columns": [{"column": "Last name", "field": "last_name"},
        {"column": "Plan", "new_field": {"type": "text"}}]})";
    const auto result = importMapped(store, "Last name;Plan\nBerg;Gold\n", json);
    QVERIFY_RESULT(result);
    QVERIFY_RESULT(store->commit({u"Add"_s, Origin::user(),
        {Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, u"Demir"_s}, {u"x_plan"_s, u"Bronze"_s}})}, {}}));
    QVERIFY_RESULT(store->undo(result->changeSet));
    QCOMPARE(records(store, EntityKind::Contact, {u"last_name"_s, u"x_plan"_s}), QStringList{u"Demir¦Bronze"_s});
}

void tst_Importer::aFailedImportLeavesNoField()
{
    TestStore store;
    const QString path = write(store, "Last name;Shoe size\nBerg;42\n");
    const auto preview = previewFile(path);
    QVERIFY_RESULT(preview);
    const auto mapping = loadMapping(
        write(
            store, R"({"Last name": "last_name", "Shoe size": {"new_field": {"type": "integer"}}})", u"mapping.json"_s),
        store->schema().entity(EntityKind::Contact), preview->columns);
    QVERIFY_RESULT(mapping);
    QFile::remove(path);
    QVERIFY(!Importer(*store, path, {}).run(*preview, *mapping));
    QVERIFY(!store->schema().entity(EntityKind::Contact).find(u"x_shoe_size"_s));
}

void tst_Importer::refusesAFieldOfATakenName()
{
    TestStore store;
    constexpr auto bytes = "Last name;A;B\nBerg;1;2\n";
    const auto refusal = [&](const QByteArray &json) {
        const auto result = importMapped(store, bytes, json);
        return result ? QString() : toText(result.error());
    };
    QVERIFY(refusal(R"({"Last name": "last_name", "A": {"new_field": {"label": "Size"}},
                        "B": {"new_field": {"label": "size"}}})")
                .contains(u"already has a field \"Size\""_s));
    QVERIFY(refusal(R"({"Last name": "last_name", "A": {"new_field": {"type": "choice"}}})")
                .contains(u"needs at least one choice"_s));
    QVERIFY(refusal(R"({"Last name": "last_name", "A": {"new_field": {"type": "reference"}}})")
                .contains(u"column \"A\""_s));
    QVERIFY(records(store, EntityKind::Contact, {u"last_name"_s}).isEmpty());
}

void tst_Importer::givesEachNewRecordADeal_data()
{
    QTest::addColumn<EntityKind>("entity");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("link");
    QTest::newRow("contact") << EntityKind::Contact
                             << QByteArray("First name;Last name;Company;Budget\nAnna;Berg;Acme;12.500,00\n")
                             << u"Renewal Acme (Anna Berg)"_s << u"contact"_s;
    QTest::newRow("company") << EntityKind::Company << QByteArray("Name;Budget\nAcme;12.500,00\n")
                             << u"Renewal Acme (Acme)"_s << u"company"_s;
    QTest::newRow("lead") << EntityKind::Lead
                          << QByteArray("First name;Last name;Company;Budget\nAnna;Berg;Acme;12.500,00\n")
                          << u"Renewal Acme (Anna Berg)"_s << QString();
}

void tst_Importer::givesEachNewRecordADeal()
{
    QFETCH(EntityKind, entity);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, link);
    TestStore store;
    ImportOptions options;
    options.entity = entity;
    const QString path = write(store, bytes);
    const auto preview = previewFile(path);
    QVERIFY_RESULT(preview);
    ColumnMapping mapping = proposeMapping(store->schema().entity(entity), preview->columns, preview->profiles);
    mapping.deal = DealTemplate{.pipeline = u"Sales"_s,
        .stage = u"Qualified"_s,
        .title = u"Renewal {company} ({name})"_s,
        .valueColumn = u"Budget"_s};
    options.isDryRun = true;
    const auto foretold = Importer(*store, path, options).run(*preview, mapping);
    QVERIFY_RESULT(foretold);
    QCOMPARE(foretold->deals, 1);
    QVERIFY(records(store, EntityKind::Deal, {u"title"_s}).isEmpty());
    options.isDryRun = false;
    const auto result = Importer(*store, path, options).run(*preview, mapping);
    QVERIFY_RESULT(result);
    QCOMPARE(result->created, 1);
    QCOMPARE(result->deals, 1);
    QFETCH(QString, title);
    QCOMPARE(records(store, EntityKind::Deal, {u"title"_s, u"value"_s, u"status"_s}),
        QStringList{title + u"¦{amount:12500.00,currency:EUR}¦open"_s});
    store::Query query;
    query.entity = EntityKind::Deal;
    query.columns = {link.isEmpty() ? u"stage"_s : link, u"stage"_s};
    const auto deals = store->select(query);
    QVERIFY_RESULT(deals);
    QCOMPARE(store->title(EntityKind::Stage, valueOr<RecordId>(deals->value(0, 1))), u"Qualified"_s);
    store::Query created;
    created.entity = entity;
    created.columns = {entity == EntityKind::Lead ? u"converted_deal"_s : u"id"_s};
    if (entity == EntityKind::Lead) {
        const auto leads = store->select(created);
        QVERIFY_RESULT(leads);
        QCOMPARE(valueOr<RecordId>(leads->value(0, 0)), deals->id(0));
    } else {
        created.columns = {};
        QCOMPARE(valueOr<RecordId>(deals->value(0, 0)), store->select(created)->id(0));
    }
    QVERIFY_RESULT(store->undo(result->changeSet)); // takes both
    QVERIFY(records(store, EntityKind::Deal, {u"title"_s}).isEmpty());
    QVERIFY(records(store, entity, {u"created_at"_s}).isEmpty());
}

void tst_Importer::aPersonOfSeveralRowsGetsTheDealOfEach()
{
    TestStore store;
    const QByteArray rows = "First name,Last name,Email,Deal,Value\n"
                            "Anna,Berg,a@b.example,Loggers,100\n"
                            "Anna,Berg,a@b.example,Retrofit,200\n"
                            "Anna,Berg,a@b.example,Loggers,100\n"
                            "Ben,Cohn,b@c.example,,\n"
                            "Ben,Cohn,b@c.example,Pilot,300\n";
    const auto import = [&](bool isDryRun) {
        const QString path = write(store, rows);
        const auto preview = previewFile(path);
        const Entity &contact = store->schema().entity(EntityKind::Contact);
        ColumnMapping mapping = proposeMapping(contact, preview->columns, preview->profiles);
        mapping.deal = proposeDeal(contact, store->schema().entity(EntityKind::Deal), mapping, preview->profiles);
        ImportOptions options;
        options.isDryRun = isDryRun;
        return Importer(*store, path, options).run(*preview, mapping);
    };
    const auto foretold = import(true);
    QVERIFY_RESULT(foretold);
    QCOMPARE(foretold->deals, 3);
    const auto result = import(false);
    QVERIFY_RESULT(result);
    QCOMPARE(result->created, 2);
    QCOMPARE(result->deals, 3);
    QCOMPARE(records(store, EntityKind::Deal, {u"title"_s, u"value"_s}),
        (QStringList{u"Loggers¦{amount:100.00,currency:EUR}"_s, u"Pilot¦{amount:300.00,currency:EUR}"_s,
            u"Retrofit¦{amount:200.00,currency:EUR}"_s}));
    const auto again = import(false);
    QVERIFY_RESULT(again);
    QCOMPARE(again->deals, 0);
    QCOMPARE(records(store, EntityKind::Deal, {u"title"_s}).size(), 3);
}

/// Somebody with a new address was made a second time without a word.
void tst_Importer::rowsThatMayBeSomebodyAreNamedAndFollowWhatIsSaid()
{
    TestStore store;
    const RecordId company = store.create(EntityKind::Company, {{field::name, u"Berg KG"_s}});
    store.create(EntityKind::Contact,
        {{field::first_name, u"Anna"_s}, {field::last_name, u"Berg"_s}, {field::email, u"anna@old.example"_s},
            {field::company, company}});
    store.create(EntityKind::Contact,
        {{field::first_name, u"Ben"_s}, {field::last_name, u"Cohn"_s}, {field::email, u"ben@old.example"_s},
            {field::phone, u"+49 30 5550118"_s}, {field::company, company}});
    const QByteArray rows = "First name,Last name,Email,Company,Phone\n"
                            "Anna,Berg,anna@new.example,Berg KG,\n"
                            "Ben,Cohn,ben@new.example,,030 5550118\n"
                            "Ben,Cohn,other@new.example,,030 999\n"
                            "Cem,Demir,cem@new.example,Berg KG,\n";
    ImportOptions options;
    options.region = u"DE"_s;
    options.isDryRun = true;
    const auto foretold = importText(store, rows, options);
    QVERIFY_RESULT(foretold);
    QCOMPARE(countsOf(*foretold), u"read 4 created 4 updated 0 skipped 0 failed 0"_s);
    QCOMPARE(foretold->possible.size(), 2);
    QCOMPARE(foretold->possible[0].row, 2);
    QCOMPARE(foretold->possible[0].record, u"Anna Berg"_s);
    QCOMPARE(foretold->possible[0].reason, u"same name and company"_s);
    QVERIFY(!foretold->possible[0].isSame);
    QCOMPARE(foretold->possible[1].record, u"Ben Cohn"_s);
    QCOMPARE(foretold->possible[1].reason, u"same name and phone number"_s);

    options.isDryRun = false;
    options.onDuplicate = DuplicateRule::Update;
    options.possible = {.areSame = true, .exceptions = {3}}; // Anna is the same, Ben is not
    const auto result = importText(store, rows, options);
    QVERIFY_RESULT(result);
    QCOMPARE(countsOf(*result), u"read 4 created 3 updated 1 skipped 0 failed 0"_s);
    QVERIFY(records(store, EntityKind::Contact, {field::email}).contains(u"anna@new.example"_s));
    QVERIFY(!records(store, EntityKind::Contact, {field::email}).contains(u"anna@old.example"_s));
    QVERIFY(records(store, EntityKind::Contact, {field::email}).contains(u"ben@old.example"_s));
}

void tst_Importer::aRejectedRowNamesFieldValueAndCell()
{
    TestStore store;
    QVERIFY_RESULT(store->commit({u"Add"_s, Origin::user(),
        {Edit::create(EntityKind::ValidationRule, {},
            {{u"name"_s, u"Rule"_s}, {u"entity"_s, u"contact"_s}, {u"condition"_s, u"first_name != \"Ben\""_s},
                {u"message"_s, u"First names are written out"_s}})},
        {}}));
    const auto result = importText(store, "Last name,First name\nBerg,Anna\nCohn,Ben\n");
    QVERIFY_RESULT(result);
    QCOMPARE(result->issues.size(), 1);
    QCOMPARE(result->issues[0].place(FileFormat::Csv), u"row 3, column B"_s);
    QCOMPARE(result->issues[0].toText(), u"First name: \"Ben\": First names are written out"_s);
}

/// A stage without a place stood first in reports and last on the board, and its deals were worth nothing.
void tst_Importer::aNewStageComesBehindTheOthersAndIsWorthAsMuchAsTheLast()
{
    TestStore store;
    constexpr auto json
        = R"({"columns": [{"column": "Deal", "field": "title"}, {"column": "Phase", "field": "stage", "values": {"Pilot": "=new", "Audit": "=new"}}]})";
    ImportOptions options;
    options.entity = EntityKind::Deal;
    QCOMPARE(importMapped(store, "Deal;Phase\nA;Pilot\nB;Audit\nC;Pilot\n", json, options)->created, 3);
    const auto stages = store->select({EntityKind::Stage,
        {field::name, field::position, field::probability, field::kind}, {}, {field::position, false}, {}, -1, false});
    QVERIFY_RESULT(stages);
    const qsizetype last = stages->size() - 1;
    QCOMPARE((QStringList{stages->text(last - 1, 0), stages->text(last, 0)}), (QStringList{u"Pilot"_s, u"Audit"_s}));
    QVERIFY(valueOr<qint64>(stages->value(last - 1, 1)) < valueOr<qint64>(stages->value(last, 1)));
    Value lastOpen;
    for (qsizetype row = 0; row < last - 1; ++row) {
        if (stages->text(row, 3) != choice::won && stages->text(row, 3) != choice::lost)
            lastOpen = stages->value(row, 2);
    }
    QVERIFY(!isEmpty(lastOpen));
    QCOMPARE(stages->value(last, 2), lastOpen);
}

/// All of them got the probability of the last stage: a deal that went forward was worth less.
void tst_Importer::aNewStageIsWorthWhatItsOpenDealsSayAndGoesToItsPlace()
{
    TestStore store;
    constexpr auto json
        = R"({"columns": [{"column": "Deal", "field": "title"}, {"column": "Phase", "field": "stage", "values": {"Pilot": "=new", "Talk": "=new", "Audit": "=new"}}, {"column": "Chance", "field": "probability"}, {"column": "State", "field": "status"}]})";
    ImportOptions options;
    options.entity = EntityKind::Deal;
    const auto stages = [this, &store] {
        return records(store, EntityKind::Stage, {u"position"_s, u"name"_s, u"probability"_s});
    };
    const QStringList before = stages();
    const auto done = importMapped(store,
        "Deal;Phase;Chance;State\nA;Pilot;50;open\nB;Pilot;45;open\nC;Pilot;45;\nD;Talk;1;open\nE;Audit;;open\n"
        "F;Pilot;100;won\nG;Pilot;100;won\nH;Pilot;100;won\n",
        json, options);
    QVERIFY_RESULT(done);
    QCOMPARE(done->created, 8);
    const auto rows = store->select({EntityKind::Stage, {field::name, field::probability, field::position}, {},
        {field::position, false}, {}, -1, false});
    QVERIFY_RESULT(rows);
    QStringList order;
    for (qsizetype row = 0; row < rows->size(); ++row)
        order.append(rows->text(row, 0));
    QCOMPARE(order.first(), u"Talk"_s); // worth less than all others
    QCOMPARE(order.last(), u"Audit"_s); // its deals say nothing
    const auto pilot = order.indexOf(u"Pilot"_s);
    const auto worth = [&rows](qsizetype row) { return valueOr<Decimal>(rows->value(row, 1)); };
    QCOMPARE(worth(pilot).toString(), u"45"_s);
    QVERIFY(worth(pilot - 1) <= worth(pilot) && worth(pilot) < worth(pilot + 1));
    QVERIFY_RESULT(store->undo(done->changeSet));
    QCOMPARE(stages(), before); // those that moved aside are back
}

void tst_Importer::newStagesAreOrderedByWhatTheyAreWorth()
{
    const auto percent = [](int value) { return std::optional(Decimal::fromInteger(value)); };
    const auto id = [](quint8 number) { return RecordId(RecordId::Bytes{number}); };
    const auto orderOf = [](const std::vector<PlacedStage> &stages) {
        QStringList order;
        for (const PlacedStage &stage : placeByProbability(stages))
            order.append(QString::number(stage.position) + u':'
                + (stage.probability ? stage.probability->toString() : u"-"_s) + (stage.isNew ? u"n"_s : QString()));
        return order.join(u' ');
    };
    const std::vector<PlacedStage> own{{id(1), 0, percent(10)}, {id(2), 1, percent(40)},
        {id(3), 2, percent(100), false}, {id(4), 3, percent(0), false}};
    auto more = own;
    more.push_back({id(5), 4, percent(40), true, true});
    more.push_back({id(6), 5, percent(5), true, true});
    more.push_back({id(7), 6, std::nullopt, true, true});
    more.push_back({id(8), 7, percent(40), true, true});
    QCOMPARE(orderOf(own), u"0:10 1:40 2:100 3:0"_s);
    QCOMPARE(orderOf(more), u"0:5n 1:10 2:40 3:40n 4:40n 5:100 6:0 7:-n"_s);
    QCOMPARE(commonest({}), std::nullopt);
    QCOMPARE(commonest({{*percent(20), 2}, {*percent(30), 2}, {*percent(50), 1}}), percent(20));
}

/// Other programs have one close date, which of a closed deal is the day of its closing.
void tst_Importer::aDealThatComesClosedWasClosedOnItsCloseDate()
{
    TestStore store;
    constexpr auto json
        = R"({"columns": [{"column": "Deal", "field": "title"}, {"column": "Stage", "field": "stage"}, {"column": "Close Date", "field": "expected_close"}]})";
    ImportOptions options;
    options.entity = EntityKind::Deal;
    const QByteArray file
        = "Deal;Stage;Close Date\nOld;Won;2024-03-05\nLate;Won;2099-01-01\nOpen;New Lead;2024-03-05\n";
    QCOMPARE(importMapped(store, file, json, options)->created, 3);
    const QString today = store.clock.today().toString(Qt::ISODate);
    QCOMPARE(records(store, EntityKind::Deal, {u"title"_s, u"closed_on"_s}),
        (QStringList{u"Late¦"_s + today, u"Old¦2024-03-05"_s, u"Open¦null"_s}));
    options.onDuplicate = DuplicateRule::Update; // nor was one won today that the file closes later
    QCOMPARE(importMapped(store, "Deal;Stage;Close Date\nOpen;Won;2024-06-30\n", json, options)->updated, 1);
    QVERIFY(records(store, EntityKind::Deal, {u"title"_s, u"closed_on"_s}).contains(u"Open¦2024-06-30"_s));
}

void tst_Importer::importingAgainDoublesNoDeal()
{
    TestStore store;
    constexpr auto json = R"({"columns": [{"column": "Name", "field": "name"}, {"column": "Site", "field": "website"}],
        "deal": {"value": "5000"}})";
    QCOMPARE(importMapped(store, "Name;Site\nAcme;a.example\n", json, companies())->deals, 1);
    for (const DuplicateRule rule : {DuplicateRule::Skip, DuplicateRule::Update}) {
        const auto again = importMapped(store, "Name;Site\nAcme;b.example\nBerg;c.example\n", json, companies(rule));
        QVERIFY_RESULT(again);
        QCOMPARE(again->deals, rule == DuplicateRule::Skip ? 1 : 0); // that of Berg
    }
    QCOMPARE(records(store, EntityKind::Deal, {u"title"_s, u"value"_s}),
        (QStringList{u"Acme¦{amount:5000.00,currency:EUR}"_s, u"Berg¦{amount:5000.00,currency:EUR}"_s}));
    const auto wrong = importMapped(store, "Name;Site\nCohn;d.example\n",
        R"({"columns": [{"column": "Name", "field": "name"}], "deal": {"stage": "Nowhere"}})", companies());
    QVERIFY(!wrong);
    QVERIFY(wrong.error().what.contains(u"Nowhere"_s));
    QCOMPARE(records(store, EntityKind::Company, {u"name"_s}).size(), 2);
}

void tst_Importer::keepsARecordWhoseDealIsRefused()
{
    TestStore store;
    store.create(EntityKind::ValidationRule,
        {{u"entity"_s, u"deal"_s}, {u"name"_s, u"Value"_s}, {u"condition"_s, u"value is not empty"_s},
            {u"message"_s, u"Say what it is worth"_s}});
    const auto result = importMapped(store, "Name;Budget\nAcme;500\nBerg;\n",
        R"({"columns": [{"column": "Name", "field": "name"}], "deal": {"value_column": "Budget"}})", companies());
    QVERIFY_RESULT(result);
    QCOMPARE(result->created, 2);
    QCOMPARE(result->deals, 1);
    QCOMPARE(result->dealsRefused, 1);
    QCOMPARE(result->issues.size(), 1);
    QCOMPARE(result->issues[0].row, 3);
    QVERIFY(!result->issues[0].isRejected);
}

void tst_Importer::readsTheValueOfADealFromItsColumns()
{
    TestStore store;
    const auto result = importMapped(store, "Name;Budget;Currency\nAcme;1.500,50;USD\nBerg;200;\nCohn;soon;EUR\n",
        R"({"columns": [{"column": "Name", "field": "name"}],
            "deal": {"title": "{name}", "value_column": "Budget", "currency_column": "Currency", "currency": "CHF"}})",
        companies());
    QVERIFY_RESULT(result);
    QCOMPARE(countsOf(*result), u"read 3 created 2 updated 0 skipped 0 failed 1"_s);
    QCOMPARE(result->issues[0].place(result->format), u"row 4, column B"_s);
    QCOMPARE(records(store, EntityKind::Deal, {u"title"_s, u"value"_s}),
        (QStringList{u"Acme¦{amount:1500.50,currency:USD}"_s, u"Berg¦{amount:200.00,currency:CHF}"_s}));
}

SATCHEL_TEST(tst_Importer)
#include "tst_Importer.moc"
