// SPDX-License-Identifier: GPL-3.0-or-later
// Stages and pipelines of ours that no link joins with a further system.
#include "store/sync/Connections.h"
#include "store/sync/SyncState.h"
#include "sync/engine/LinkReferences.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QtTest>

using namespace satchel;
using namespace satchel::sync;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

struct World
{
    World()
    {
        store::Connection connection;
        connection.name = u"Second"_s;
        connection.vendor = u"pipedrive"_s;
        connection.baseUrl = u"https://crm.example"_s;
        number = store::Connections(*store).add(connection)->number;
        theirs = store.create(EntityKind::Pipeline, {{u"name"_s, u"Vertrieb"_s}});
        link(u"pipelines"_s, EntityKind::Pipeline, u"p1"_s, theirs);
        link(u"stages"_s, EntityKind::Stage, u"s1"_s, stage(theirs, u"Angebot gesendet"_s));
        link(u"stages"_s, EntityKind::Stage, u"s2"_s, stage(theirs, u"Nur dort"_s));
    }
    RecordId stage(RecordId pipeline, const QString &name)
    {
        return store.create(EntityKind::Stage, {{u"pipeline"_s, pipeline}, {u"name"_s, name}});
    }
    void link(const QString &object, EntityKind entity, const QString &id, RecordId record)
    {
        store::SyncState state(*store, number);
        QVERIFY_RESULT(state.links.put({0, object, entity, record, id, "{}", {}, {}, false, {}, {}}));
    }
    /// A stage or pipeline of the new store by its name.
    RecordId ours(EntityKind entity, const QString &name)
    {
        const auto rows = store->select({entity, {u"name"_s}, {}, {}, {}, -1, false});
        for (qsizetype row = 0; row < rows->size(); ++row) {
            if (rows->text(row, 0) == name)
                return rows->id(row);
        }
        return {};
    }

    TestStore store;
    qint64 number = 0;
    RecordId theirs;
};

} // namespace

class tst_LinkReferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStageWithoutALinkIsSentAsTheOneOfItsName()
    {
        World world;
        LinkReferences references(*world.store, world.number);
        QCOMPARE(references.remoteIdOf(u"pipelines"_s, world.ours(EntityKind::Pipeline, u"Sales"_s)), u"p1"_s);
        QCOMPARE(references.remoteIdOf(u"stages"_s, world.ours(EntityKind::Stage, u"Proposal Sent"_s)), u"s1"_s);
        QVERIFY(!references.remoteIdOf(u"stages"_s, world.ours(EntityKind::Stage, u"Negotiation"_s)));
        QVERIFY(!references.remoteIdOf(u"owners"_s, world.ours(EntityKind::Stage, u"Proposal Sent"_s)));
    }
    void aSecondStageOfTheNameMakesItAQuestion()
    {
        World world;
        LinkReferences references(*world.store, world.number);
        const RecordId first = world.ours(EntityKind::Stage, u"Proposal Sent"_s);
        world.stage(world.ours(EntityKind::Pipeline, u"Sales"_s), u"PROPOSAL SENT"_s);
        QVERIFY(!references.remoteIdOf(u"stages"_s, first));
    }
    void aLinkComesBeforeTheName()
    {
        World world;
        const RecordId stage = world.ours(EntityKind::Stage, u"Proposal Sent"_s);
        world.link(u"stages"_s, EntityKind::Stage, u"s9"_s, stage);
        LinkReferences references(*world.store, world.number);
        QCOMPARE(references.remoteIdOf(u"stages"_s, stage), u"s9"_s);
    }
};

SATCHEL_TEST(tst_LinkReferences)
#include "tst_LinkReferences.moc"
