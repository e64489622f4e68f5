// SPDX-License-Identifier: GPL-3.0-or-later
// A filter that names a user, team, pipeline or stage that does not exist is refused with the nearest name.
#include "store/FilterNames.h"

#include "domain/FieldNames.h"
#include "domain/NearestName.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QTest>

using namespace satchel;
using namespace satchel::store;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

struct Sales : TestStore
{
    RecordId pipeline = create(EntityKind::Pipeline, {{field::name, u"New business"_s}});
    RecordId negotiation = stage(u"Negotiation"_s);
    RecordId proposal = stage(u"Proposal"_s);
    RecordId mara = create(
        EntityKind::User, {{field::name, u"Mara Lindqvist"_s}, {field::email, u"mara@satchel.example"_s}});

    RecordId stage(const QString &name)
    {
        return create(EntityKind::Stage, {{field::name, name}, {field::pipeline, pipeline}});
    }
    QString mistake(const QString &filter, EntityKind entity = EntityKind::Deal)
    {
        const auto read = readFilter(**this, entity, filter);
        return read ? QString() : toText(read.error());
    }
    Result<Receipt> add(EntityKind entity, std::vector<FieldValue> values)
    {
        return (*this)->commit({u"Add"_s, Origin::user(), {Edit::create(entity, {}, std::move(values))}, {}});
    }
};

} // namespace

class tst_FilterNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesWhatDoesNotExistAndNamesTheNearest_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *filter, const char *error) {
            QTest::newRow(filter) << QString::fromUtf8(filter) << QString::fromUtf8(error);
        };
        row("stagee = \"Negotiation\"", "column 1: deal has no field \"stagee\"; the nearest is \"stage\"");
        row("shoe_size = 44", "column 1: deal has no field \"shoe_size\""); // none is near
        row("stage = \"Negotation\"", "column 9: there is no stage \"Negotation\"; the nearest is \"Negotiation\"");
        row("stage != \"nego\"", "column 10: there is no stage \"nego\"; the nearest is \"Negotiation\"");
        row("value > 1 and stage in (\"Proposal\", \"Propsal\")",
            "column 37: there is no stage \"Propsal\"; the nearest is \"Proposal\"");
        row("stage.name = \"Propsal\"", "column 14: there is no stage \"Propsal\"; the nearest is \"Proposal\"");
        row("owner = \"Mara Lindquist\"",
            "column 9: there is no user \"Mara Lindquist\"; the nearest is \"Mara Lindqvist\"");
        row("pipeline = \"New bussiness\"",
            "column 12: there is no pipeline \"New bussiness\"; the nearest is \"New business\"");
        row("priority = \"hto\"", "column 12: \"hto\" is not one of the choices of priority; the nearest is \"hot\"");
        row("has task (assignee = \"Marra\")",
            "column 22: there is no user \"Marra\"; the nearest is \"Mara Lindqvist\"");
    }
    void refusesWhatDoesNotExistAndNamesTheNearest()
    {
        QFETCH(QString, filter);
        Sales store;
        QTEST(store.mistake(filter), "error");
    }

    void acceptsWhatExistsByNameOrIdAndWhatMayComeLater()
    {
        Sales store;
        for (const QString &filter : {u"stage = \"negotiation\""_s, u"owner = \"Mara Lindqvist\""_s, u"owner = me"_s,
                 u"stage contains \"xyz\""_s, u"company = \"Nobody yet\""_s, u"stage is empty"_s,
                 Filter::refersTo(field::stage, store.proposal).toText()})
            QCOMPARE(store.mistake(filter), QString());
        QVERIFY(store.mistake(Filter::refersTo(field::stage, store.mara).toText()).contains(u"there is no stage"));
    }

    void oneInTheTrashCountsForItsRecordsMayStillReferToIt()
    {
        Sales store;
        QVERIFY_RESULT(store->commit({u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::User, store.mara)}, {}}));
        QCOMPARE(store.mistake(u"owner = \"Mara Lindqvist\""_s), QString());
    }

    void viewsScoresTerritoriesAndCriteriaAreRefusedWhenTheyAreSaved()
    {
        Sales store;
        const auto view = store.add(EntityKind::View,
            {{field::name, u"Mine"_s}, {field::place, u"deal"_s}, {field::filter, u"stage = \"Propsal\""_s}});
        QVERIFY(!view);
        QCOMPARE(view.error().where, u"view.filter, column 9"_s);
        QVERIFY(!store.add(EntityKind::ScoreRule,
            {{field::name, u"Late"_s}, {field::scored, u"deal"_s}, {field::points, qint64(5)},
                {field::filter, u"stage = \"Propsal\""_s}}));
        QVERIFY(!store.add(EntityKind::Team,
            {{field::name, u"North"_s}, {field::is_territory, true}, {field::condition, u"owner = \"Marra\""_s}}));
        QVERIFY_RESULT(store.add(EntityKind::View,
            {{field::name, u"Mine"_s}, {field::place, u"deal"_s}, {field::filter, u"stage = \"Proposal\""_s}}));
    }

    void whatWasSavedBeforeCanStillBeRenamed()
    {
        Sales store;
        const RecordId view = store.create(EntityKind::View,
            {{field::name, u"Late"_s}, {field::place, u"deal"_s}, {field::filter, u"stage = \"Proposal\""_s}});
        QVERIFY_RESULT(store.update(EntityKind::Stage, store.proposal, {{field::name, u"Offer"_s}}));
        QVERIFY_RESULT(store.update(EntityKind::View, view, {{field::name, u"Offers"_s}}));
        QVERIFY(!store.update(EntityKind::View, view, {{field::filter, u"stage = \"Proposal\" and value > 1"_s}}));
    }

    void theNearestNameIsFewestTypingErrorsAway()
    {
        const QStringList names = {u"Open"_s, u"Übergabe"_s, u"Negotiation"_s};
        QCOMPARE(nearestName(u"uebergabe", names), u"Übergabe"_s);
        QCOMPARE(nearestName(u"Opne", names), u"Open"_s);
        QCOMPARE(nearestName(u"negot", names), u"Negotiation"_s);
        QCOMPARE(nearestName(u"x", {}), QString());
        QCOMPARE(nearestName(QString(100'000, u'x'), names).isEmpty(), false);
    }
};

SATCHEL_TEST(tst_FilterNames)
#include "tst_FilterNames.moc"
