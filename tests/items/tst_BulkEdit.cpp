// SPDX-License-Identifier: GPL-3.0-or-later
// A bulk edit skips the records that the rights do not allow to change and edits the others, few or many.
#include "items/BulkEdit.h"
#include "store/hub/HubRights.h"
#include "store/hub/HubState.h"
#include "store/sync/Connections.h"
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"

#include <QSignalSpy>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

/// A rep of a team, who may change own companies only.
struct Rep : SyncFixture
{
    RecordId somebody = create(EntityKind::User, {{u"name"_s, u"Mara Lindqvist"_s}});

    /// One belongs to somebody else.
    explicit Rep(int companies)
    {
        std::vector<Edit> edits;
        for (int i = 0; i < companies; ++i)
            edits.push_back(Edit::create(EntityKind::Company, {},
                {{u"name"_s, u"Company %1"_s.arg(i)}, {u"owner"_s, i == companies / 2 ? somebody : reader->me()}}));
        QVERIFY_RESULT(reader->commit({u"Create"_s, Origin::user(), std::move(edits), {}}));
        store::HubMembership membership;
        membership.hub = reader->newId();
        membership.desk = reader->newId();
        membership.connection = connect(u"Fjellstad"_s);
        QVERIFY_RESULT(store::HubState(*reader).save(membership));
        Rights rights{reader->me(), {reader->me()}, {}};
        for (const auto &entity : reader->schema().entities())
            rights.entities[entity->kind] = {};
        rights.entities[EntityKind::Company].edits = RightScope::Own;
        QVERIFY_RESULT(store::writeRights(reader->database(), rights));
    }
    qint64 taggedCount()
    {
        return *reader->count({EntityKind::Company, {}, Filter::equals(u"industry"_s, u"Energy"_s), {}, {}, -1, false});
    }
};

} // namespace

class tst_BulkEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsNotAllowedIsLeftOut_data()
    {
        QTest::addColumn<int>("companies");
        QTest::newRow("few") << 5;
        QTest::newRow("many") << 520; // more than are committed at once
    }
    void whatIsNotAllowedIsLeftOut()
    {
        QFETCH(int, companies);
        Rep rep(companies);
        items::BulkEdit bulk(rep.workspace);
        QSignalSpy finished(&bulk, &items::BulkEdit::finished);
        bulk.start(u"Set the industry"_s, EntityKind::Company,
            *rep.reader->keys({EntityKind::Company, {}, {}, {}, {}, -1, false}),
            [](const Record &record) -> std::vector<Edit> {
                return {Edit::update(EntityKind::Company, record.id, {{u"industry"_s, u"Energy"_s}})};
            });
        QVERIFY(!finished.isEmpty() || finished.wait(20'000));
        const auto outcome = finished.first().first().value<items::BulkEdit::Outcome>();
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.refused, 1);
        QCOMPARE(outcome.edited, companies - 1);
        QCOMPARE(rep.taggedCount(), companies - 1);
        rep.workspace.undo();
        QTRY_COMPARE(rep.taggedCount(), 0);
    }

    void oneAloneIsAnError()
    {
        Rep rep(1);
        items::BulkEdit bulk(rep.workspace);
        QSignalSpy finished(&bulk, &items::BulkEdit::finished);
        bulk.start(u"Set the industry"_s, EntityKind::Company,
            *rep.reader->keys({EntityKind::Company, {}, {}, {}, {}, -1, false}),
            [](const Record &record) -> std::vector<Edit> {
                return {Edit::update(EntityKind::Company, record.id, {{u"industry"_s, u"Energy"_s}})};
            });
        QVERIFY(!finished.isEmpty() || finished.wait(20'000));
        const auto outcome = finished.first().first().value<items::BulkEdit::Outcome>();
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->kind, Error::Kind::Forbidden);
    }
};

SATCHEL_TEST(tst_BulkEdit)
#include "tst_BulkEdit.moc"
