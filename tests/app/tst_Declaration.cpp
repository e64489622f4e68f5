// SPDX-License-Identifier: GPL-3.0-or-later
// An entity is its declaration: a vehicle, which no code knows, gets its table, list, form, search, import, export,
// history, command line and place in a manifest from what is declared of it here.
#include "exchange/ColumnMapping.h"
#include "items/Duplicates.h"
#include "items/Workspace.h"
#include "store/Timeline.h"
#include "sync/connectors/Manifest.h"
#include "tests/support/CommandLineCall.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "ui/common/RecordForm.h"
#include "ui/common/RecordPanel.h"
#include "ui/help/Guide.h"
#include "ui/imports/ImportSteps.h"
#include "ui/lists/ListPage.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/AttentionReporter.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/RecordSearch.h"

#include <QComboBox>
#include <QFile>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;

namespace {

constexpr auto vehicleKind = EntityKind(200);

Entity vehicle()
{
    const FieldFlags searched = FieldFlags(FieldFlag::Search) | FieldFlag::Index;
    return {.kind = vehicleKind,
        .name = u"vehicle"_s,
        .label = u"Vehicle"_s,
        .pluralLabel = u"Vehicles"_s,
        .createLabel = u"New vehicle"_s,
        .isMergeable = true,
        .presentation = {.section = Presentation::Section::Records, .page = u"vehicles"_s, .icon = u"goal"_s},
        .columns = {u"licence_plate"_s, u"company"_s, u"bought_on"_s, u"price"_s},
        .detail = {u"licence_plate"_s, u"company"_s},
        .amount = u"price"_s,
        .matchKeys = {{u"licence_plate"_s}},
        .duplicateFields = {u"licence_plate"_s},
        .fields = {
            {u"name"_s, u"Name"_s, FieldType::Text, searched | FieldFlag::Title | FieldFlag::Required, {}, {}},
            {u"licence_plate"_s, u"Licence plate"_s, FieldType::Text, searched, {}, {}},
            {u"company"_s, u"Company"_s, FieldType::Reference, FieldFlag::Index, {}, EntityKind::Company},
            {u"bought_on"_s, u"Bought on"_s, FieldType::Date, {}, {}, {}},
            {u"price"_s, u"Price"_s, FieldType::Money, {}, {}, {}},
            {u"notes"_s, u"Notes"_s, FieldType::LongText, FieldFlag::Search, {}, {}},
        }};
}

struct Desk
{
    Desk()
        : workspace(
            store.release(), [path = store.path(), &clock = store.clock] { return store::Store::open(path, clock, 7); })
    {
        company = create(EntityKind::Company, {{u"name"_s, u"Helvion"_s}});
        van = create(vehicleKind,
            {{u"name"_s, u"Van"_s}, {u"licence_plate"_s, u"B-SA 1"_s}, {u"company"_s, company},
                {u"price"_s, Money{2'500'000, *Currency::fromCode(u"EUR")}}});
    }

    RecordId create(EntityKind entity, std::vector<FieldValue> values)
    {
        const auto receipt = workspace.store().commit(
            {u"Create"_s, Origin::user(), {Edit::create(entity, {}, std::move(values))}, {}});
        if (!receipt)
            qFatal("%s", qUtf8Printable(toText(receipt.error())));
        return receipt->ids.front();
    }

    test::TestStore store;
    items::Workspace workspace;
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    PageContext context{workspace, *preferences};
    RecordId company;
    RecordId van;
};

} // namespace

class tst_Declaration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWindowListsItWhereItIsDeclared();
    void itsListHasColumnsAndAForm();
    void aFormWarnsOfItsDuplicates();
    void searchShowsItsDetailAndAmount();
    void theImportWizardOffersIt();
    void filesGoInAndOut();
    void theCommandLineKnowsIt();
    void itsTimelineShowsChanges();
    void aManifestMapsIt();
};

void tst_Declaration::initTestCase()
{
    Schema::declare(vehicle());
}

void tst_Declaration::theWindowListsItWhereItIsDeclared()
{
    Desk desk;
    MainWindow window(desk.context);
    const PageEntry *entry = window.pages().entry(u"vehicles"_s);
    QVERIFY(entry);
    QCOMPARE(entry->title, u"Vehicles"_s);
    QCOMPARE(entry->icon, Icon::Goal);
    QCOMPARE(entry->group, PageEntry::Group::Records);
    QCOMPARE(entry->entity, vehicleKind);
    window.show();
    QVERIFY(window.go(Target::to(vehicleKind, desk.van)));
    QVERIFY(qobject_cast<ListPage *>(window.pages().currentPage()));
    QStringList names;
    for (const ActionRegistry::Group &group : window.actionRegistry().groups()) {
        for (const QAction *action : group.actions)
            names += action->objectName();
    }
    QVERIFY(names.contains(u"window.new.vehicles"_s));
    QVERIFY(names.contains(u"vehicle.new"_s));
    QCOMPARE(guidePageOf(u"vehicles"), u"lists"_s);
    QCOMPARE(shownKinds({u"vehicles"_s}), std::vector{vehicleKind});
}

void tst_Declaration::itsListHasColumnsAndAForm()
{
    Desk desk;
    ListPage page(desk.context, vehicleKind);
    page.resize(1200, 800);
    page.show();
    page.activate();
    QTRY_VERIFY(page.model().isComplete());
    QStringList paths;
    for (int i = 0; i < page.model().columnCount(); ++i)
        paths += page.model().column(i).path;
    QCOMPARE(paths, (QStringList{u"@title"_s, u"licence_plate"_s, u"company"_s, u"bought_on"_s, u"price"_s}));
    QCOMPARE(page.model().index(0, 2).data().toString(), u"Helvion"_s);
    page.panel().edit(desk.van);
    const auto *form = page.panel().findChild<RecordForm *>();
    for (const Field &field : desk.workspace.schema().entity(vehicleKind).fields)
        QCOMPARE(form->editorOf(field.name) != nullptr, !field.isSystem());
}

void tst_Declaration::aFormWarnsOfItsDuplicates()
{
    Desk desk;
    Record typed(desk.workspace.schema().shared(vehicleKind));
    typed.set(u"licence_plate", u"b-sa 1"_s);
    const auto found = items::findDuplicates(desk.workspace.store(), typed, {});
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().id, desk.van);
    QCOMPARE(found.front().field->name, u"licence_plate"_s);
}

void tst_Declaration::searchShowsItsDetailAndAmount()
{
    Desk desk;
    RecordSearch search(desk.workspace.workerStore());
    std::vector<FoundRecord> found;
    connect(&search, &RecordSearch::found, this,
        [&found](const QString &, const std::vector<FoundRecord> &records) { found = records; });
    search.find(u"B-SA"_s);
    QTRY_COMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().title, u"Van"_s);
    QVERIFY2(found.front().detail.startsWith(u"B-SA 1, Helvion"_s), qPrintable(found.front().detail));
    QCOMPARE(found.front().value, Value(Money{2'500'000, *Currency::fromCode(u"EUR")}));
    QCOMPARE(found.front().openEntity, vehicleKind);
}

void tst_Declaration::theImportWizardOffersIt()
{
    Desk desk;
    ImportSession session(desk.workspace);
    const FileStep step(desk.context, session);
    QVERIFY(step.findChild<QComboBox *>()->findData(int(vehicleKind)) >= 0);
    const auto mapping = exchange::proposeMapping(
        desk.workspace.schema().entity(vehicleKind), {u"Name"_s, u"Licence plate"_s, u"bought on"_s}, {});
    QCOMPARE(mapping.columns[1].target, u"licence_plate"_s);
    QCOMPARE(mapping.columns[2].target, u"bought_on"_s);
}

void tst_Declaration::filesGoInAndOut()
{
    test::CommandLineCall satchel;
    const QString path = satchel.folder() + u"/fleet.csv"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Name,Licence plate,Company,Bought on,Price,Notes\n"
               "Van,B-SA 1,Helvion,2026-03-04,25000 EUR,diesel\nTruck,B-SA 2,Helvion,2025-01-02,90000 EUR,\n");
    file.close();
    const QStringList words = {u"import"_s, path, u"--as"_s, u"vehicle"_s};
    const test::Answer first = satchel(words);
    QVERIFY2(first.code == 0, first.err.constData());
    QCOMPARE(first.object()[u"created"].toInt(), 2);
    QCOMPARE(satchel(words).object()[u"skipped"].toInt(), 2); // by the licence plate
    QCOMPARE(satchel({u"list"_s, u"company"_s}).array().size(), 1);
    const QByteArray exported = satchel.plain({u"export"_s, u"vehicle"_s, u"--store"_s, satchel.path()}).out;
    QVERIFY2(exported.contains("B-SA 2") && exported.contains("Licence plate"), exported.constData());
    QCOMPARE(satchel({u"undo"_s, u"--set"_s, first.object()[u"changeset"].toString()}).code, 0);
    QCOMPARE(satchel({u"list"_s, u"vehicle"_s}).array().size(), 0);
}

void tst_Declaration::theCommandLineKnowsIt()
{
    test::CommandLineCall satchel;
    const QString van = satchel.create("vehicle", R"({"name":"Van","licence_plate":"B-SA 1"})");
    QCOMPARE(satchel({u"get"_s, u"vehicle"_s, van}).object()[u"licence_plate"].toString(), u"B-SA 1"_s);
    QCOMPARE(satchel({u"list"_s, u"vehicle"_s, u"--where"_s, u"licence_plate contains \"sa\""_s}).array().size(), 1);
    QCOMPARE(satchel({u"search"_s, u"van"_s}).array().at(0).toObject()[u"entity"].toString(), u"vehicle"_s);
    satchel.apply(
        "{\"op\":\"update\",\"entity\":\"vehicle\",\"id\":\"" + van.toUtf8() + "\",\"fields\":{\"notes\":\"sold\"}}\n");
    QCOMPARE(satchel({u"history"_s, u"vehicle"_s, van}).array().at(0).toObject()[u"field"].toString(), u"notes"_s);
    QCOMPARE(satchel({u"undo"_s}).code, 0);
    QVERIFY(satchel({u"get"_s, u"vehicle"_s, van}).object()[u"notes"].isNull());
    QCOMPARE(satchel({u"schema"_s, u"vehicle"_s}).code, 0);
}

void tst_Declaration::itsTimelineShowsChanges()
{
    Desk desk;
    QVERIFY(desk.workspace.store().commit(
        {u"Edit"_s, Origin::user(), {Edit::update(vehicleKind, desk.van, {{u"notes"_s, u"sold"_s}})}, {}}));
    store::Timeline timeline(desk.workspace.store(), vehicleKind, desk.van);
    const auto past = timeline.past(10);
    QVERIFY_RESULT(past);
    QCOMPARE(past->items.size(), size_t(2)); // made, and edited
    QCOMPARE(past->items.front().changes.front().after, Value(u"sold"_s));
    const auto planned = timeline.planned(10);
    QVERIFY_RESULT(planned);
    QVERIFY(planned->empty());
}

void tst_Declaration::aManifestMapsIt()
{
    const auto manifest = sync::readManifest(
        R"({"vendor":"v","label":"V","base_url":"https://v.example","guide":["Copy the key."],"objects":[
            {"object":"accounts","entity":"company","fields":[{"local":"name","remote":"name"}]},
            {"object":"fleet","entity":"vehicle","match":[["licence_plate"]],"fields":[
                {"local":"name","remote":"title"},{"local":"licence_plate","remote":"plate"},
                {"local":"bought_on","remote":"bought","as":"date"}]}]})",
        u"v/manifest.json"_s, *Schema::withCustomFields({}));
    QVERIFY_RESULT(manifest);
    QCOMPARE(manifest->object(u"fleet"_s)->entity, vehicleKind);
}

SATCHEL_GUI_TEST(tst_Declaration)
#include "tst_Declaration.moc"
