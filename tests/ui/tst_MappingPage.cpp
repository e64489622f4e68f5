// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/FieldNames.h"
#include "store/sync/Mappings.h"
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Appearance.h"
#include "ui/common/Button.h"
#include "ui/common/ViewTabs.h"
#include "ui/connections/FieldPairsView.h"
#include "ui/connections/MappingPage.h"
#include "ui/connections/MappingPreview.h"
#include "ui/connections/TrialCard.h"
#include "ui/connections/TrialFigures.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;
using store::RemoteField;
using store::SyncDirection;

namespace {

RemoteField text(const QString &name, const QString &label)
{
    return {name, label, u"string"_s, {}};
}

store::RemoteCatalog catalog()
{
    store::RemoteObject contacts{u"contacts"_s, EntityKind::Contact};
    contacts.fields = {text(u"firstname"_s, u"First name"_s), text(u"jobtitle"_s, u"Job title"_s),
        text(u"department"_s, u"Department"_s), text(u"shoe"_s, u"Shoe size"_s),
        {u"score"_s, u"HubSpot score"_s, u"number"_s, {}, true},
        {u"lifecyclestage"_s, u"Lifecycle stage"_s, u"enumeration"_s,
            {{u"lead"_s, u"Lead"_s}, {u"salesqualifiedlead"_s, u"Sales qualified lead"_s},
                {u"customer"_s, u"Customer"_s}, {u"evangelist"_s, u"Evangelist"_s}}},
        {u"region"_s, u"Region"_s, u"enumeration"_s, {{u"n"_s, u"North"_s}, {u"s"_s, u"South"_s}}}};
    contacts.pairs = {{{field::first_name}, {u"firstname"_s}}, {{field::job_title}, {u"jobtitle"_s}},
        {{field::lifecycle}, {u"lifecyclestage"_s}, SyncDirection::Both,
            {{u"lead"_s, u"lead"_s}, {u"customer"_s, u"customer"_s}, {u"qualified"_s, u"salesqualifiedlead"_s}}},
        {{u"address_street"_s, u"address_city"_s}, {u"address"_s, u"city"_s}}};
    store::RemoteObject deals{u"deals"_s, EntityKind::Deal};
    deals.fields = {text(u"dealname"_s, u"Deal name"_s), text(u"dealstage"_s, u"Deal stage"_s)};
    deals.pairs = {{{field::title}, {u"dealname"_s}}, {{field::stage}, {u"dealstage"_s}}};
    return {contacts, deals};
}

struct World : SyncFixture
{
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    Appearance appearance{*preferences};
    qint64 number = connect(u"Sales EU"_s);
    std::unique_ptr<MappingPage> page;

    PageContext context(bool hasSync = true) { return {workspace, *preferences, hasSync ? &control : nullptr}; }
    MappingPage &show(const Target &target = {.page = page::mapping, .part = u"Sales EU"_s}, bool isAnswered = true)
    {
        page = std::make_unique<MappingPage>(context());
        page->resize(1230, 830);
        page->setWidthClass(WidthClass::Normal);
        page->show();
        page->activate();
        page->open(target);
        if (isAnswered)
            Q_EMIT control.catalogRead(number, catalog());
        return *page;
    }
    QModelIndex row(const QString &remote) const { return page->model()->indexOf(remote); }
    const mapping::MappedField &field(const QString &remote) const { return page->model()->field(row(remote)); }
    void press(const QString &remote, Qt::Key key) const
    {
        page->view()->setCurrentIndex(row(remote));
        QTest::keyClick(page->view(), key);
    }
    /// Chooses in the box that is open.
    bool choose(const QString &entry) const
    {
        for (QComboBox *box : page->view()->findChildren<QComboBox *>()) {
            const int at = box->findText(entry);
            if (!box->isVisible() || at < 0)
                continue;
            box->setCurrentIndex(at);
            Q_EMIT box->activated(at);
            return true;
        }
        return false;
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : page->findChildren<QPushButton *>()) {
            if (one->text() == text && one->isVisibleTo(page.get()))
                return one;
        }
        return nullptr;
    }
    bool says(const QString &text) const
    {
        return std::ranges::any_of(page->findChildren<QLabel *>(),
            [&](const QLabel *label) { return label->isVisibleTo(page.get()) && label->text().contains(text); });
    }
    std::map<QString, store::ObjectSettings> saved() const
    {
        const auto settings = store::ConnectionSettings::fromJson(control.settings);
        return settings ? settings->objects : std::map<QString, store::ObjectSettings>();
    }
    store::MappingTrial trial()
    {
        const RecordId annika = create(EntityKind::Contact, {{field::first_name, u"Annika"_s}});
        store::MappingTrial trial;
        trial.read = 4210;
        trial.changed = 213;
        trial.fields = {{u"contacts"_s, field::job_title, 34, 27}, {u"contacts"_s, field::lifecycle, 128, 0, 13}};
        trial.examples = {{u"contacts"_s, EntityKind::Contact, annika,
            {{field::first_name, u"Annika"_s, u"Annika"_s}, {field::job_title, u"Laborleitung"_s, u"Head of Lab"_s}},
            true}};
        trial.values[u"contacts"_s][u"lifecyclestage"_s] = {{u"lead"_s, 1204}, {u"evangelist"_s, 13}};
        return trial;
    }
};

} // namespace

class tst_MappingPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void theFieldsAreReadFirst()
    {
        World world;
        MappingPage &page = world.show({.page = page::mapping, .part = u"Sales EU"_s}, false);
        QCOMPARE(world.control.calls, QStringList{u"readCatalog 1"_s});
        QVERIFY(world.says(u"Reading the fields of HubSpot"_s));
        QVERIFY(!world.button(u"Try again"_s));
        const QAbstractItemModelTester tester(page.model());
        Q_EMIT world.control.catalogRead(world.number, catalog());
        QCOMPARE(page.model()->rowCount(), 8);
        const QModelIndex first = world.row(u"firstname"_s);
        QCOMPARE(first.data().toString(), u"First name"_s);
        QCOMPARE(first.siblingAtColumn(FieldPairsModel::DirectionColumn).data().toString(), u"Both ways"_s);
        QCOMPARE(first.siblingAtColumn(FieldPairsModel::LocalColumn).data().toString(), u"First name"_s);
        QCOMPARE(first.siblingAtColumn(FieldPairsModel::MatchColumn).data().toString(), u"Sure 100 %"_s);
        QCOMPARE(first.data(Qt::AccessibleTextRole).toString(),
            u"First name, firstname, Both ways, First name, Sure 100 %, comes with the connection"_s);
        QVERIFY(!world.button(u"Save"_s)->isEnabled());
    }

    void whatIsRefusedCanBeTriedAgain()
    {
        World world;
        world.show({.page = page::mapping, .part = u"Sales EU"_s}, false);
        Q_EMIT world.control.mappingRefused(world.number, {Error::Kind::Offline, u"no route"_s, {}});
        QVERIFY(world.says(u"The fields of HubSpot could not be read"_s));
        world.button(u"Try again"_s)->click();
        QCOMPARE(world.control.calls.size(), 2);
        Q_EMIT world.control.catalogRead(world.number, catalog());
        QVERIFY(world.page->view()->isVisible());
    }

    void withoutAConnectionItSaysSo()
    {
        World world;
        QVERIFY_RESULT(store::Connections(*world.reader).remove(world.number));
        world.show({.page = page::mapping}, false);
        QVERIFY(world.says(u"No such connection"_s));
        QVERIFY(world.control.calls.isEmpty());
    }

    void aConnectionThatIsRemovedMeanwhileIsGone()
    {
        World world;
        world.show();
        QVERIFY_RESULT(store::Connections(*world.reader).remove(world.number));
        Q_EMIT world.control.stateChanged(world.number);
        QVERIFY(world.says(u"No such connection"_s));
        QVERIFY(!world.page->view()->isVisible());
    }

    void aProposalIsAcceptedByEnter()
    {
        World world;
        world.show();
        QVERIFY(world.field(u"department"_s).isProposal);
        QVERIFY(world.page->model()->isOpen(world.row(u"department"_s)));
        const int place = world.row(u"department"_s).row();
        world.press(u"department"_s, Qt::Key_Return);
        QVERIFY(world.field(u"department"_s).isSynced());
        QCOMPARE(world.row(u"department"_s).row(), place); // where it was
        QCOMPARE(world.page->view()->currentIndex().row(), place);
        world.button(u"Save"_s)->click();
        const std::map<QString, QString> fields{{u"department"_s, u"department"_s}};
        QCOMPARE(world.saved().at(u"contacts"_s).fields, fields);
        QCOMPARE(world.saved().size(), size_t(1));
    }

    void aFieldIsChosenByKeyboard()
    {
        World world;
        world.show();
        world.press(u"shoe"_s, Qt::Key_Return);
        QVERIFY(world.choose(u"Nickname"_s));
        QCOMPARE(world.field(u"shoe"_s).locals, QStringList{u"nickname"_s});
        world.press(u"shoe"_s, Qt::Key_F2);
        QVERIFY(world.choose(u"Not synced"_s));
        QVERIFY(!world.field(u"shoe"_s).isSynced());
        QVERIFY(!world.page->session().isEdited());
    }

    void fieldsThatBelongTogetherAreNotPairedAlone()
    {
        World world;
        world.show();
        world.press(u"address\ncity"_s, Qt::Key_Return);
        QVERIFY(world.says(u"together"_s));
        QVERIFY(!world.page->session().isEdited());
    }

    void arrowsTurnTheDirectionAsFarAsTheRemoteAllows()
    {
        World world;
        world.show();
        world.press(u"jobtitle"_s, Qt::Key_Right);
        QCOMPARE(world.field(u"jobtitle"_s).direction, SyncDirection::Pull);
        world.press(u"jobtitle"_s, Qt::Key_Right);
        QCOMPARE(world.field(u"jobtitle"_s).direction, SyncDirection::Push);
        world.press(u"jobtitle"_s, Qt::Key_Left);
        QCOMPARE(world.field(u"jobtitle"_s).direction, SyncDirection::Pull);
        const auto next = [](SyncDirection now) { return nextDirection(SyncDirection::Pull, now, true); };
        QCOMPARE(next(SyncDirection::Pull), SyncDirection::None);
        QCOMPARE(next(SyncDirection::None), SyncDirection::Pull);
        world.button(u"Save"_s)->click();
        const std::map<QString, SyncDirection> directions{{field::job_title, SyncDirection::Pull}};
        QCOMPARE(world.saved().at(u"contacts"_s).directions, directions);
    }

    void aFieldGoesNoFurtherThanItsKindOfRecord()
    {
        World world;
        store::RemoteCatalog catalog = ::catalog();
        catalog.front().direction = SyncDirection::Pull;
        world.show({.page = page::mapping, .part = u"Sales EU"_s}, false);
        Q_EMIT world.control.catalogRead(world.number, catalog);
        const auto direction = [&] { return world.page->model()->direction(world.row(u"jobtitle"_s)); };
        QCOMPARE(direction(), SyncDirection::Pull);
        world.press(u"jobtitle"_s, Qt::Key_Right);
        QCOMPARE(direction(), SyncDirection::None);
        world.press(u"jobtitle"_s, Qt::Key_Right);
        QCOMPARE(direction(), SyncDirection::Pull);
        QVERIFY(!world.page->session().isEdited()); // as far as it goes, now and later
    }

    void theRecordsThatPeopleWriteComeFirst()
    {
        World world;
        store::RemoteCatalog catalog = ::catalog();
        catalog.insert(catalog.begin(), {u"owners"_s, EntityKind::User, SyncDirection::Pull});
        world.show({.page = page::mapping, .part = u"Sales EU"_s}, false);
        Q_EMIT world.control.catalogRead(world.number, catalog);
        QCOMPARE(world.page->session().nameOf(world.page->model()->object()), u"Contacts"_s);
        QCOMPARE(world.page->session().remote(2).object, u"owners"_s);
    }

    void aKindOfRecordIsTurnedOffAndOnAgain()
    {
        World world;
        world.show();
        const auto boxes = world.page->findChildren<QComboBox *>();
        const auto box = std::ranges::find_if(
            boxes, [](const QComboBox *one) { return one->accessibleName() == u"Direction of Contacts"; });
        QVERIFY(box != boxes.end());
        (*box)->setCurrentIndex((*box)->count() - 1);
        Q_EMIT(*box)->activated((*box)->count() - 1);
        QVERIFY(world.says(u"Contacts are not synced."_s));
        QCOMPARE(world.page->session().objects().at(u"contacts"_s).direction, SyncDirection::None);
        world.button(u"Sync them"_s)->click();
        QVERIFY(!world.page->session().isEdited());
    }

    void valuesUnfoldAndAreMatched()
    {
        World world;
        world.show();
        FieldPairsModel &model = *world.page->model();
        world.press(u"lifecyclestage"_s, Qt::Key_Space);
        QVERIFY(world.page->view()->isExpanded(world.row(u"lifecyclestage"_s)));
        QCOMPARE(model.rowCount(world.row(u"lifecyclestage"_s)), 4); // what has no match, a head and a foot
        const auto value = [&](int row) { return model.index(row, 0, world.row(u"lifecyclestage"_s)); };
        QCOMPARE(value(1).data().toString(), u"Evangelist"_s);
        QVERIFY(model.isOpen(value(1)));
        world.page->view()->setCurrentIndex(value(1));
        QTest::keyClick(world.page->view(), Qt::Key_Return);
        QVERIFY(world.choose(u"Other"_s));
        QVERIFY(!model.isOpen(value(1)));
        QVERIFY(world.page->view()->isExpanded(world.row(u"lifecyclestage"_s)));
        QCOMPARE(world.page->view()->currentIndex().row(), 1); // stays where it was

        QVERIFY(value(2).data().toString().startsWith(u"Show 3 matched value"_s));
        world.page->view()->setCurrentIndex(value(2));
        QTest::keyClick(world.page->view(), Qt::Key_Return);
        QCOMPARE(model.rowCount(world.row(u"lifecyclestage"_s)), 7);
        QVERIFY(world.page->view()->isExpanded(world.row(u"lifecyclestage"_s)));
        QCOMPARE(value(3).data().toString(), u"Lead"_s);
        QCOMPARE(value(3).siblingAtColumn(FieldPairsModel::MatchColumn).data().toString(), u"the same"_s);
        world.button(u"Save"_s)->click();
        const store::ValuePairs values{{u"other"_s, u"evangelist"_s}};
        QCOMPARE(world.saved().at(u"contacts"_s).values.at(field::lifecycle), values);
    }

    void ofTwoValuesThatMeanTheSameOneIsSent()
    {
        World world;
        world.show();
        FieldPairsModel &model = *world.page->model();
        world.press(u"lifecyclestage"_s, Qt::Key_Space);
        model.setUnfolded(world.row(u"lifecyclestage"_s), true);
        const auto value = [&](int row) { return model.index(row, 0, world.row(u"lifecyclestage"_s)); };
        world.page->view()->setCurrentIndex(value(1));
        QTest::keyClick(world.page->view(), Qt::Key_Return);
        QVERIFY(world.choose(u"Customer"_s));
        QVERIFY(model.value(value(5)).isWritten); // as before
        QVERIFY(!model.value(value(1)).isWritten);
        world.page->view()->setCurrentIndex(value(1));
        QTest::keyClick(world.page->view(), Qt::Key_Right);
        QVERIFY(model.value(value(1)).isWritten);
        QVERIFY(!model.value(value(5)).isWritten);
        QCOMPARE(model.value(value(5)).oursLabel, u"Customer"_s); // is still read so
    }

    void defaultsAreBelowALineOfTheirOwn()
    {
        World world;
        store::ConnectionSettings settings;
        settings.objects[u"contacts"_s].values[field::lifecycle] = {{u"other"_s, u"evangelist"_s}};
        QVERIFY_RESULT(store::Mappings(*world.reader, world.number).saveSettings(settings.toJson()));
        world.show();
        FieldPairsModel &model = *world.page->model();
        const QModelIndex row = world.row(u"lifecyclestage"_s);
        QStringList names; // nothing lacks a match: all is shown
        for (int line = 0; line < model.rowCount(row); ++line)
            names << model.index(line, 0, row).data().toString();
        QCOMPARE(names.mid(1, 5),
            (QStringList{
                u"Evangelist"_s, u"Matched by default"_s, u"Lead"_s, u"Sales qualified lead"_s, u"Customer"_s}));
    }

    void stagesOfTheSameNameNeedNoChoice()
    {
        World world;
        const auto link = [&](const QString &object, EntityKind entity, const QString &id, RecordId record) {
            QVERIFY(world.state(world.number).links.put({0, object, entity, record, id, "{}", {}, {}, false, {}, {}}));
        };
        const auto create = [&](EntityKind entity, std::vector<FieldValue> values) {
            return world.reader
                ->commit({u"Create"_s, Origin::user(), {Edit::create(entity, {}, std::move(values))}, {}})
                ->ids.front();
        };
        const RecordId theirs = create(EntityKind::Pipeline, {{field::name, u"Vertrieb"_s}});
        const RecordId stage = create(
            EntityKind::Stage, {{field::name, u"Angebot gesendet"_s}, {field::pipeline, theirs}});
        link(u"pipelines"_s, EntityKind::Pipeline, u"p1"_s, theirs);
        link(u"stages"_s, EntityKind::Stage, u"s1"_s, stage);
        world.show({.page = page::mapping, .entity = EntityKind::Deal, .part = u"Sales EU"_s, .name = u"stage"_s});
        FieldPairsModel &model = *world.page->model();
        const QModelIndex row = world.row(u"dealstage"_s);
        const int folded = model.rowCount(row);
        model.setUnfolded(row, true);
        QCOMPARE(model.rowCount(world.row(u"dealstage"_s)), folded + 1);
        const QModelIndex last = model.index(folded - 1, 0, world.row(u"dealstage"_s));
        QCOMPARE(model.value(last).theirs, u"s1"_s);
        QVERIFY(model.value(last).oursLabel.endsWith(u"Proposal Sent"_s));
        QCOMPARE(last.siblingAtColumn(FieldPairsModel::MatchColumn).data().toString(),
            u"sent as this: it has the same name"_s);
        QVERIFY(!world.page->session().isEdited());
    }

    void aConnectionCanLeadForAFieldWhereThereAreOthers()
    {
        World world;
        world.show();
        world.press(u"jobtitle"_s, Qt::Key_F2);
        QVERIFY(!world.choose(u"Leads over other connections"_s)); // there is nobody to lead
        world.connect(u"Sales US"_s);
        world.show();
        for (const QString &row : {u"jobtitle"_s, u"address\ncity"_s}) {
            world.press(row, Qt::Key_F2);
            QVERIFY2(world.choose(u"Leads over other connections"_s), qPrintable(row));
            QCOMPARE(world.page->model()->reasonOf(world.row(row)), u"leads over other connections"_s);
        }
        world.button(u"Save"_s)->click();
        const std::map<QString, int> precedence{
            {u"address_city"_s, 1}, {u"address_street"_s, 1}, {field::job_title, 1}};
        QCOMPARE(world.saved().at(u"contacts"_s).precedence, precedence);
        world.press(u"jobtitle"_s, Qt::Key_F2);
        QVERIFY(world.choose(u"Leads over other connections"_s)); // and not any more
        QVERIFY(!world.page->session().objects().at(u"contacts"_s).precedence.contains(field::job_title));
    }

    void aValueThatLacksAMatchIsOpenedByItsField()
    {
        World world;
        world.show(
            {.page = page::mapping, .entity = EntityKind::Contact, .part = u"Sales EU"_s, .name = u"lifecycle"_s});
        QVERIFY(world.page->view()->isExpanded(world.row(u"lifecyclestage"_s)));
        QCOMPARE(world.page->view()->currentIndex().parent(), world.row(u"lifecyclestage"_s));
    }

    void aStagesCounterpartIsChosenByItsName()
    {
        World world;
        const auto stages = world.reader->select({EntityKind::Stage, {u"name"_s}, {}, {}, {}, -1, false});
        QVERIFY(stages && stages->size() > 1);
        const RecordId theirs = stages->id(0); // one that came from there
        QVERIFY(
            world.state(world.number)
                .links.put({0, u"stages"_s, EntityKind::Stage, theirs, u"pipe/one"_s, "{}", {}, {}, false, {}, {}}));
        world.show({.page = page::mapping, .entity = EntityKind::Deal, .part = u"Sales EU"_s, .name = u"stage"_s});
        FieldPairsModel &model = *world.page->model();
        const QModelIndex row = world.row(u"dealstage"_s);
        QCOMPARE(model.rowCount(row), stages->size() - 1 + 2); // the remote one needs no counterpart
        QTest::keyClick(world.page->view(), Qt::Key_Return);
        bool isChosen = false;
        for (QComboBox *box : world.page->view()->findChildren<QComboBox *>()) {
            isChosen = isChosen || box->count() == 2;
            if (box->count() == 2 && box->itemText(1).contains(stages->text(0, 0))) {
                box->setCurrentIndex(1);
                Q_EMIT box->activated(1);
            }
        }
        QVERIFY(isChosen);
        const auto values = world.page->session().objects().at(u"deals"_s).values.at(u"stage"_s);
        QCOMPARE(values.size(), size_t(1));
        QCOMPARE(values.begin()->second, u"pipe/one"_s);
        QVERIFY(values.begin()->first != theirs.toString());
    }

    /// A stage of another pipeline would be refused there.
    void ofAPipelineThatIsPairedOnlyItsStagesAreOffered()
    {
        World world;
        const auto link = [&](const QString &object, EntityKind entity, const QString &id, RecordId record) {
            QVERIFY(world.state(world.number).links.put({0, object, entity, record, id, "{}", {}, {}, false, {}, {}}));
        };
        const auto pipeline = [&](const QString &name, const QString &id) {
            const RecordId made = world.create(EntityKind::Pipeline, {{field::name, name}});
            if (!id.isEmpty())
                link(u"pipelines"_s, EntityKind::Pipeline, id, made);
            return made;
        };
        const auto stage = [&](RecordId of, const QString &name, const QString &id) {
            const RecordId made = world.create(EntityKind::Stage, {{field::name, name}, {field::pipeline, of}});
            if (!id.isEmpty())
                link(u"stages"_s, EntityKind::Stage, id, made);
        };
        const RecordId sales = pipeline(u"Export Pipeline"_s, u"p1"_s);
        stage(sales, u"Offer"_s, u"p1/offer"_s);
        stage(pipeline(u"Renewals"_s, u"p2"_s), u"Due"_s, u"p2/due"_s);
        stage(pipeline(u"Export"_s, {}), u"Erstkontakt"_s, {}); // paired by the name of its pipeline
        world.show({.page = page::mapping, .entity = EntityKind::Deal, .part = u"Sales EU"_s, .name = u"stage"_s});
        const MappingSession &session = world.page->session();
        const int deals = session.placeOf(EntityKind::Deal, u"stage"_s).first;
        const mapping::MappedField &field = world.field(u"dealstage"_s);
        QStringList offered;
        for (const ValueRow &row : session.values(deals, field)) {
            if (row.oursLabel.endsWith(u"Erstkontakt"_s)) {
                for (const MappingSession::Named &choice : session.choices(deals, field, row))
                    offered.append(choice.key);
            }
        }
        QCOMPARE(offered, QStringList{u"p1/offer"_s});
    }

    void aUserIsMatchedInEveryKindOfRecordAtOnce()
    {
        World world;
        const RecordId theirs = world.create(EntityKind::User, {{field::name, u"Jonas Keil"_s}});
        const RecordId lena = world.create(EntityKind::User, {{field::name, u"Lena Hartwig"_s}});
        QVERIFY(world.state(world.number)
                    .links.put({0, u"owners"_s, EntityKind::User, theirs, u"77"_s, "{}", {}, {}, false, {}, {}}));
        store::RemoteCatalog owned = catalog();
        for (store::RemoteObject &object : owned) {
            object.fields.push_back(text(u"owner_id"_s, u"Owner"_s));
            object.pairs.push_back({{field::owner}, {u"owner_id"_s}});
        }
        MappingSession session(world.workspace);
        session.begin(world.number, owned, {});
        const auto [object, row] = session.placeOf(EntityKind::Contact, field::owner);
        const mapping::MappedField owner = session.mapping(object).fields[static_cast<size_t>(row)];
        const auto values = session.values(object, owner);
        const auto hers = std::ranges::find(values, lena.toString(), &ValueRow::ours);
        QVERIFY(hers != values.end() && hers->isOpen());
        QVERIFY_RESULT(session.setValue(object, owner, *hers, u"77"_s));
        for (const QString &kind : {u"contacts"_s, u"deals"_s})
            QCOMPARE(
                session.objects().at(kind).values.at(field::owner), (store::ValuePairs{{lena.toString(), u"77"_s}}));
    }

    /// The page was looked at before the first sync, which brought the users.
    void usersThatASyncBroughtSinceCanBeChosen()
    {
        World world;
        const RecordId lena = world.create(EntityKind::User, {{field::name, u"Lena Hartwig"_s}});
        store::RemoteCatalog owned = catalog();
        for (store::RemoteObject &object : owned) {
            object.fields.push_back(text(u"owner_id"_s, u"Owner"_s));
            object.pairs.push_back({{field::owner}, {u"owner_id"_s}});
        }
        world.show({.page = page::mapping, .part = u"Sales EU"_s}, false);
        Q_EMIT world.control.catalogRead(world.number, owned);
        const MappingSession &session = world.page->session();
        const auto offered = [&] {
            const auto [object, row] = session.placeOf(EntityKind::Contact, field::owner);
            const mapping::MappedField owner = session.mapping(object).fields[static_cast<size_t>(row)];
            const auto values = session.values(object, owner);
            const auto hers = std::ranges::find(values, lena.toString(), &ValueRow::ours);
            QStringList names;
            for (const MappingSession::Named &choice : session.choices(object, owner, *hers))
                names.append(choice.label);
            return names;
        };
        QVERIFY(offered().isEmpty());
        const RecordId theirs = world.create(EntityKind::User, {{field::name, u"Jonas Keil"_s}});
        QVERIFY(world.state(world.number)
                    .links.put({0, u"owners"_s, EntityKind::User, theirs, u"77"_s, "{}", {}, {}, false, {}, {}}));
        world.page->open({.page = page::mapping, .part = u"Sales EU"_s});
        QCOMPARE(offered(), QStringList{u"Jonas Keil"_s});
    }

    void aNewFieldIsMadeAndPairedInOneStep()
    {
        World world;
        world.show();
        world.press(u"region"_s, Qt::Key_F2);
        QVERIFY(world.choose(u"New field “Region (2)”"_s));
        const auto made = [&] { return world.workspace.schema().entity(EntityKind::Contact).find(u"x_region_2"); };
        QTRY_VERIFY(made());
        const Field *region = made();
        QCOMPARE(region->label, u"Region (2)"_s); // the address has a region, too
        QCOMPARE(region->type, FieldType::Choice);
        QCOMPARE(region->choices.size(), size_t(2));
        QTRY_VERIFY(world.field(u"region"_s).isSynced());
        QCOMPARE(world.field(u"region"_s).values.front().ours, u"n"_s);
        QCOMPARE(world.page->session().objects().at(u"contacts"_s).fields.at(u"x_region_2"_s), u"region"_s);
        QVERIFY(world.workspace.canUndo());
        world.workspace.undo();
        QTRY_VERIFY(!made());
        QTRY_VERIFY(world.page->model()->isOpen(world.row(u"region"_s)));
    }

    void aValueIsAddedToAFieldOfOnesOwn()
    {
        World world;
        Field region{{}, u"Region"_s, FieldType::Choice, {}, {{u"n"_s, u"North"_s}}, {}, {}};
        QVERIFY_RESULT(world.reader->addCustomField(EntityKind::Contact, region));
        store::ConnectionSettings settings;
        settings.objects[u"contacts"_s].fields[u"x_region"_s] = u"region"_s;
        QVERIFY_RESULT(store::Mappings(*world.reader, world.number).saveSettings(settings.toJson()));
        world.show();
        QVERIFY(world.page->model()->isOpen(world.row(u"region"_s)));
        QCOMPARE(world.page->model()->reasonOf(world.row(u"region"_s)), u"1 of 2 values match"_s);
        world.press(u"region"_s, Qt::Key_Space);
        world.page->view()->setCurrentIndex(world.page->model()->index(1, 0, world.row(u"region"_s)));
        QTest::keyClick(world.page->view(), Qt::Key_Return);
        QVERIFY(world.choose(u"Add “South” here"_s));
        QTRY_VERIFY(!world.page->model()->isOpen(world.row(u"region"_s)));
        QCOMPARE(
            world.workspace.schema().entity(EntityKind::Contact).find(u"x_region")->choices.back().label, u"South"_s);
    }

    void altDownGoesToWhatNeedsALook()
    {
        World world;
        world.show();
        FieldPairsView &view = *world.page->view();
        view.setCurrentIndex(world.row(u"firstname"_s));
        QVERIFY(view.goToOpen(true));
        QVERIFY(world.page->model()->isOpen(view.currentIndex()));
        const QModelIndex first = view.currentIndex();
        QVERIFY(view.goToOpen(true));
        QVERIFY(view.currentIndex() != first);
        QVERIFY(view.goToOpen(false));
        QCOMPARE(view.currentIndex(), first);
    }

    void rowsAreFilteredAndFound()
    {
        World world;
        world.show();
        FieldPairsModel &model = *world.page->model();
        model.setShow(FieldPairsModel::Show::Synced);
        QCOMPARE(model.rowCount(), 4);
        model.setShow(FieldPairsModel::Show::NotSynced);
        QCOMPARE(model.rowCount(), 4);
        model.setShow(FieldPairsModel::Show::All);
        model.setSearch(u"SHOE"_s);
        QCOMPARE(model.rowCount(), 1);
        model.setSearch(u"lifecyclestage"_s);
        QCOMPARE(model.rowCount(), 1);
        model.setSearch(u"hippopotamus"_s);
        QCOMPARE(model.rowCount(), 0);
    }

    void aDryRunShowsWhatWouldChange()
    {
        World world;
        world.show();
        QVERIFY(!world.button(u"Dry run"_s)->isEnabled());
        world.press(u"jobtitle"_s, Qt::Key_Right);
        world.button(u"Dry run"_s)->click();
        QCOMPARE(world.control.calls.last(), u"tryMapping 1"_s);
        QCOMPARE(world.control.tried.at(u"contacts"_s).directionOf(field::job_title), SyncDirection::Pull);
        QVERIFY(!world.button(u"Reading…"_s)->isEnabled());
        Q_EMIT world.control.mappingTried(world.number, world.trial());
        QVERIFY(world.button(u"Save and change 213"_s));
        QVERIFY(world.says(u"213 record"_s));
        const auto *card = world.page->findChild<TrialCard *>();
        QVERIFY(card->isVisible());
        QCOMPARE(card->accessibleName(), u"Annika. Job title: Laborleitung becomes Head of Lab. First name: Annika"_s);
        QVERIFY(
            world.page->findChild<TrialFigures *>()->accessibleName().contains(u"Job title: 34 here, 27 in HubSpot"_s));
        QVERIFY(world.page->findChild<TrialFigures *>()->accessibleName().contains(
            u"Needs attention: Lifecycle stage: 13"_s));
        world.press(u"lifecyclestage"_s, Qt::Key_Space);
        const QModelIndex evangelist = world.page->model()->index(
            1, FieldPairsModel::MatchColumn, world.row(u"lifecyclestage"_s));
        QVERIFY(evangelist.data().toString().startsWith(u"13 record"_s));
        // What is changed now is not what was tried.
        world.press(u"jobtitle"_s, Qt::Key_Right);
        QVERIFY(world.button(u"Save"_s));
        QVERIFY(world.says(u"changed since"_s));
    }

    void aDryRunOfMoreThanWasReadSaysSo()
    {
        World world;
        world.show();
        world.press(u"jobtitle"_s, Qt::Key_Right);
        world.page->dryRun();
        store::MappingTrial trial = world.trial();
        trial.isComplete = false;
        Q_EMIT world.control.mappingTried(world.number, trial);
        QVERIFY(world.button(u"Save and change 213 or more"_s));
        QVERIFY(world.says(u"more records than were read"_s));
    }

    void leavingStopsADryRun()
    {
        World world;
        world.show();
        world.press(u"jobtitle"_s, Qt::Key_Right);
        world.page->dryRun();
        world.page->hide();
        Q_EMIT world.control.mappingTried(world.number, world.trial());
        world.page->show();
        QVERIFY(world.button(u"Save"_s));
        QVERIFY(world.button(u"Dry run"_s)->isEnabled());
    }

    void aRefusedDryRunSaysWhy()
    {
        World world;
        world.show();
        world.press(u"jobtitle"_s, Qt::Key_Right);
        world.page->dryRun();
        Q_EMIT world.control.mappingRefused(world.number, {Error::Kind::Offline, u"no route"_s, {}});
        QVERIFY(world.says(u"The dry run did not finish."_s));
        QVERIFY(world.button(u"Dry run"_s)->isEnabled());
        QVERIFY(world.page->view()->isVisible());
    }

    void savingKeepsTheOtherSettings()
    {
        World world;
        QVERIFY_RESULT(store::Connections(*world.reader)
                           .setSettings(world.number, {{u"client_id"_s, u"app-1"_s}, {u"policy"_s, u"ask"_s}}));
        world.show();
        world.press(u"jobtitle"_s, Qt::Key_Right);
        world.page->save();
        const auto saved = store::ConnectionSettings::fromJson(world.control.settings);
        QVERIFY(saved);
        QCOMPARE(saved->clientId, u"app-1"_s);
        QCOMPARE(saved->policy, ConflictPolicy::Ask);
        QCOMPARE(saved->objects.size(), size_t(1));
        QVERIFY(!world.button(u"Save"_s)->isEnabled());
    }

    void editsComeBackAsADraft()
    {
        World world;
        world.show();
        world.press(u"jobtitle"_s, Qt::Key_Right);
        world.page->hide();
        world.show();
        QCOMPARE(world.field(u"jobtitle"_s).direction, SyncDirection::Pull);
        QVERIFY(world.says(u"Your draft was restored."_s));
        QSignalSpy back(world.page.get(), &Page::backRequested);
        world.button(u"Cancel"_s)->click();
        QCOMPARE(back.size(), 1);
        QCOMPARE(world.field(u"jobtitle"_s).direction, SyncDirection::Both);
        world.show();
        QVERIFY(!world.page->session().isEdited());
    }

    void anEarlierVersionIsLoadedAsAnEdit()
    {
        World world;
        store::Mappings mappings(*world.reader, world.number);
        store::ConnectionSettings settings;
        settings.objects[u"contacts"_s].directions[field::job_title] = SyncDirection::None;
        QVERIFY_RESULT(mappings.saveSettings(settings.toJson()));
        world.show();
        QVERIFY(world.says(u"mapping 2"_s));
        QVERIFY(!world.field(u"jobtitle"_s).isSynced());
        world.button(u"Mappings"_s)->click();
        auto *menu = world.page->findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 4); // two versions, a line, and what comes with the system
        QVERIFY(menu->actions().at(0)->isChecked());
        menu->actions().at(1)->trigger();
        menu->close();
        QVERIFY(world.field(u"jobtitle"_s).isSynced());
        QVERIFY(world.page->session().isEdited());
        world.page->save();
        QVERIFY(world.saved().empty());
    }

    void whatIsSavedElsewhereIsFollowed()
    {
        World world;
        world.show();
        store::ConnectionSettings settings;
        settings.objects[u"contacts"_s].directions[field::job_title] = SyncDirection::Push;
        QVERIFY_RESULT(store::Mappings(*world.reader, world.number).saveSettings(settings.toJson()));
        Q_EMIT world.control.stateChanged(world.number);
        QCOMPARE(world.field(u"jobtitle"_s).direction, SyncDirection::Push);
        QVERIFY(!world.page->session().isEdited());
    }

    void aListThatIsNotRecognizedIsChosenHere()
    {
        World world;
        MappingPage &page = world.show({.page = page::mapping, .part = u"Sales EU"_s}, false);
        const auto answer = [&](const QString &list, std::vector<store::RemoteField> fields) {
            store::RemoteObject contacts{u"contacts"_s, EntityKind::Contact};
            contacts.places = {{u"board"_s, list, {{u"7"_s, u"Humans"_s}, {u"8"_s, u"Robots"_s}}}};
            contacts.fields = std::move(fields);
            Q_EMIT world.control.catalogRead(world.number, {contacts});
        };
        answer({}, {});
        QVERIFY(world.says(u"did not recognize the list"_s));
        auto *lists = page.findChild<QComboBox *>(u"list"_s);
        QVERIFY(lists && lists->isVisibleTo(&page));
        QCOMPARE(lists->accessibleName(), u"List in HubSpot that holds Contacts"_s);
        lists->setCurrentIndex(lists->findText(u"Robots"_s));
        Q_EMIT lists->activated(lists->currentIndex());
        QVERIFY(world.says(u"columns of “Robots” when you save"_s));
        page.save();
        QCOMPARE(world.saved()[u"contacts"_s].places.at(u"board"_s), u"8"_s);

        QVERIFY_RESULT(store::Mappings(*world.reader, world.number).saveSettings(world.control.settings));
        world.control.calls.clear();
        Q_EMIT world.control.stateChanged(world.number);
        QVERIFY(world.control.calls.contains(u"readCatalog %1"_s.arg(world.number))); // its columns
        answer(u"8"_s, {text(u"serial"_s, u"Serial"_s)});
        QVERIFY(world.row(u"serial"_s).isValid());
        QCOMPARE(lists->currentText(), u"Robots"_s);
        world.control.calls.clear();
        Q_EMIT world.control.stateChanged(world.number);
        QVERIFY(!world.control.calls.contains(u"readCatalog %1"_s.arg(world.number)));
    }

    void aNarrowWindowHasNoPreview()
    {
        World world;
        world.show();
        const auto *preview = world.page->findChild<MappingPreview *>();
        QVERIFY(preview->isVisible());
        world.page->setWidthClass(WidthClass::Compact);
        QVERIFY(!preview->isVisible());
    }

    void manyFieldsAndValuesAreQuick()
    {
        World world;
        store::RemoteCatalog many = catalog();
        RemoteField &stages = many[0].fields[5];
        for (int i = 0; i < 5000; ++i)
            stages.options.push_back({u"value_%1"_s.arg(i), u"Value %1"_s.arg(i)});
        for (int i = 0; i < 400; ++i)
            many[0].fields.push_back(text(u"custom_%1"_s.arg(i), u"Custom %1"_s.arg(i)));
        world.show({.page = page::mapping, .part = u"Sales EU"_s}, false);
        QElapsedTimer timer;
        timer.start();
        Q_EMIT world.control.catalogRead(world.number, many);
        world.press(u"lifecyclestage"_s, Qt::Key_Space);
        world.page->view()->grab();
        QCOMPARE(world.page->model()->rowCount(), 408);
        QCOMPARE(world.page->model()->rowCount(world.row(u"lifecyclestage"_s)), 5004);
        QVERIFY(world.page->view()->findChildren<QComboBox *>().isEmpty()); // none before one is opened
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed()))); // under sanitizers too
        qInfo("408 fields and 5,004 values: %lld ms", timer.elapsed());
    }
};

SATCHEL_GUI_TEST(tst_MappingPage)
#include "tst_MappingPage.moc"
