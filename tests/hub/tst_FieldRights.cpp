// SPDX-License-Identifier: GPL-3.0-or-later
// Fields that a role does not see or only reads, at both walls: what the hub answers to whoever asks, and what is left
// on the desk of somebody who had the values before.
#include "HubWorld.h"

#include "sync/hub/HubAdministration.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

using Access = store::FieldAccess;

struct Fields
{
    HubWorld world;
    RecordId lee = world.office->create(
        EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}, {u"job_title"_s, u"Zinnober"_s}});
    std::unique_ptr<Desk> jonas = world.initAndJoin(u"jonas"_s, u"Jonas Brecht"_s, u"lead"_s);
    sync::hub::HubAdministration office{world.office->connection(), **world.office};

    Result<void> set(const QString &field, Access access)
    {
        return office.setFieldAccess(u"lead"_s, EntityKind::Contact, field, access);
    }
    Result<Receipt> edit(Desk &desk, const QString &field, const Value &value)
    {
        return desk->commit(
            {u"Edit"_s, Origin::user(), {Edit::update(EntityKind::Contact, lee, {{field, value}})}, {}});
    }
};

} // namespace

class tst_FieldRights : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (PostgresServer::programs().isEmpty())
            QSKIP("PostgreSQL is not installed: ./dev setup does it on Debian");
    }

    void theServerAnswersWithoutAHiddenColumn()
    {
        Fields fields;
        const char *sql = "SELECT job_title FROM satchel.contact";
        QVERIFY_RESULT(fields.jonas->connection().query(sql));
        QVERIFY_RESULT(fields.set(u"job_title"_s, Access::Hidden));
        QCOMPARE(fields.jonas->connection().query(sql).error().kind, Error::Kind::Refused);
        const auto log = fields.jonas->connection().query("SELECT fields FROM satchel.pull(0, 10000)");
        QVERIFY_RESULT(log);
        for (int row = 0; row < log->count(); ++row)
            QVERIFY(!log->text(row, 0).toByteArray().contains("Zinnober"));
        QVERIFY_RESULT(fields.set(u"job_title"_s, Access::AsRecord));
        QVERIFY_RESULT(fields.jonas->connection().query(sql));
    }

    void whatIsHiddenLeavesTheDesk()
    {
        Fields fields;
        fields.world.office->update(EntityKind::Contact, fields.lee, {{u"job_title"_s, u"Zinnoberin"_s}});
        settle(fields.world, {fields.jonas.get()});
        QCOMPARE((*fields.jonas)->search(u"Zinnoberin"_s)->size(), size_t(1));
        QVERIFY_RESULT(fields.set(u"job_title"_s, Access::Hidden));
        const auto done = fields.jonas->exchange();
        QVERIFY_RESULT(done);
        QVERIFY(done->hasReadAnew);
        QVERIFY(fields.jonas->has(EntityKind::Contact, fields.lee));
        QCOMPARE(fields.jonas->text(EntityKind::Contact, fields.lee, u"last_name"_s), u"Lee"_s);
        QCOMPARE(fields.jonas->text(EntityKind::Contact, fields.lee, u"job_title"_s), QString());
        QCOMPARE((*fields.jonas)->search(u"Zinnober"_s)->size(), size_t(0));
        const auto history = (*fields.jonas)->log().ofRecord(EntityKind::Contact, fields.lee, -1);
        for (const store::HistoryEntry &entry : *history) {
            QVERIFY(!textOf(entry.change.before).contains(u"Zinnober"_s));
            QVERIFY(!textOf(entry.change.after).contains(u"Zinnober"_s));
            for (const FieldValue &value : entry.change.created)
                QVERIFY(!textOf(value.value).contains(u"Zinnober"_s));
        }
        QCOMPARE(fields.jonas->waiting(), 0); // that it is gone here is nothing for the team
        QCOMPARE(fields.world.office->text(EntityKind::Contact, fields.lee, u"job_title"_s), u"Zinnoberin"_s);
        QVERIFY_RESULT(fields.set(u"job_title"_s, Access::AsRecord));
        QVERIFY_RESULT(fields.jonas->exchange());
        QCOMPARE(fields.jonas->text(EntityKind::Contact, fields.lee, u"job_title"_s), u"Zinnoberin"_s);
    }

    void whatIsEditedBesidesIsNotLost()
    {
        Fields fields;
        QVERIFY_RESULT(fields.set(u"job_title"_s, Access::Hidden));
        QVERIFY_RESULT(fields.edit(*fields.jonas, u"phone"_s, u"+49 30 1"_s)); // not sent yet
        settle(fields.world, {fields.jonas.get()});
        QCOMPARE(fields.world.office->text(EntityKind::Contact, fields.lee, u"phone"_s), u"+49 30 1"_s);
        QCOMPARE(fields.world.office->text(EntityKind::Contact, fields.lee, u"job_title"_s), u"Zinnober"_s);
    }

    void neitherWallLetsItBeWritten_data()
    {
        QTest::addColumn<int>("access");
        QTest::newRow("read only") << static_cast<int>(Access::ReadOnly);
        QTest::newRow("hidden") << static_cast<int>(Access::Hidden);
    }
    void neitherWallLetsItBeWritten()
    {
        QFETCH(const int, access);
        Fields fields;
        QVERIFY_RESULT(fields.set(u"phone"_s, static_cast<Access>(access)));
        QVERIFY_RESULT(fields.edit(*fields.jonas, u"phone"_s, u"1"_s)); // the desk does not know yet
        const auto sent = fields.jonas->exchange();
        QVERIFY_RESULT(sent);
        if (static_cast<Access>(access) == Access::ReadOnly)
            QCOMPARE(sent->refused, 1);
        QCOMPARE(fields.world.office->text(EntityKind::Contact, fields.lee, u"phone"_s), QString());
        QCOMPARE(fields.edit(*fields.jonas, u"phone"_s, u"2"_s).error().kind, Error::Kind::Forbidden);
        const auto created = (*fields.jonas)
                                 ->commit({u"New"_s, Origin::user(),
                                     {Edit::create(
                                         EntityKind::Contact, {}, {{u"last_name"_s, u"Ng"_s}, {u"phone"_s, u"3"_s}})},
                                     {}});
        QCOMPARE(created.error().kind, Error::Kind::Forbidden);
    }

    void theOverviewHasThem()
    {
        Fields fields;
        QVERIFY_RESULT(fields.set(u"phone"_s, Access::ReadOnly));
        const auto overview = fields.office.overview();
        QVERIFY_RESULT(overview);
        const auto lead = std::ranges::find(overview->roles, u"lead"_s, &store::TeamRole::name);
        QCOMPARE(lead->fields.at(EntityKind::Contact).at(u"phone"_s), Access::ReadOnly);
        QVERIFY_RESULT(fields.set(u"phone"_s, Access::AsRecord));
        const auto after = fields.office.overview();
        QVERIFY(std::ranges::find(after->roles, u"lead"_s, &store::TeamRole::name)->fields.empty());
    }

    void onlyAdministratorsSetThemAndNotForThemselves()
    {
        Fields fields;
        sync::hub::HubAdministration lead(fields.jonas->connection(), **fields.jonas);
        QCOMPARE(lead.setFieldAccess(u"rep"_s, EntityKind::Contact, u"phone"_s, Access::Hidden).error().kind,
            Error::Kind::Refused);
        QVERIFY(!fields.office.setFieldAccess(u"administrator"_s, EntityKind::Contact, u"phone"_s, Access::Hidden));
        QVERIFY(!fields.set(u"no_such_field"_s, Access::Hidden));
        QVERIFY(!fields.set(u"updated_at"_s, Access::Hidden));
    }

    /// Without it a desk could not tell whose the record is.
    void theOwnerIsNotHidden()
    {
        Fields fields;
        QVERIFY(!fields.set(u"owner"_s, Access::Hidden));
        QVERIFY_RESULT(fields.set(u"owner"_s, Access::ReadOnly));
    }
};

SATCHEL_TEST(tst_FieldRights)
#include "tst_FieldRights.moc"
