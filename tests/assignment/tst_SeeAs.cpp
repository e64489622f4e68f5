// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody who is not in the team yet would see with a role and a territory, and how many customers a territory
// has.
#include "assignment/PersonReach.h"
#include "assignment/TerritorySize.h"
#include "domain/FieldNames.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <algorithm>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::assignment;
using namespace Qt::StringLiterals;

namespace {

const std::atomic<bool> isNotCancelled = false;

/// Companies of Mara: two in DACH, where Bo is, and one in the Nordics; a product of nobody.
struct SeeAsDesk : TestStore
{
    RecordId mara = create(EntityKind::User, {{u"name"_s, u"Mara Lindqvist"_s}});
    RecordId bo = create(EntityKind::User, {{u"name"_s, u"Bo Chen"_s}});
    RecordId dach = territory(u"DACH"_s, u"address_country in (\"DE\", \"AT\")"_s, {u"Bo Chen"_s}, 1);
    RecordId nordics = territory(u"Nordics"_s, u"address_country = \"NO\""_s, {}, 2);
    RecordId first = company(u"Aigner"_s, u"AT"_s);
    RecordId second = company(u"Brandt"_s, u"DE"_s);
    RecordId third = company(u"Fjellstad"_s, u"NO"_s);
    RecordId ofFirst = create(
        EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}, {u"company"_s, first}, {u"owner"_s, mara}});

    RecordId territory(const QString &name, const QString &condition, const QStringList &members, qint64 position)
    {
        return create(EntityKind::Team,
            {{u"name"_s, name}, {u"is_territory"_s, true}, {u"condition"_s, condition}, {u"members"_s, members},
                {u"position"_s, position}});
    }
    RecordId company(const QString &name, const QString &country)
    {
        return create(EntityKind::Company, {{u"name"_s, name}, {u"address_country"_s, country}, {u"owner"_s, mara}});
    }
    /// Who has this role sees companies of their team and territory, and changes only their own.
    store::TeamOverview team() const
    {
        store::TeamRole rep{u"rep"_s, u"Sales"_s, false, {}};
        EntityRights rights;
        rights.sees = RightScope::Team;
        rights.edits = RightScope::Own;
        rights.deletes = RightScope::None;
        rep.rights[EntityKind::Company] = rights;
        store::TeamOverview overview;
        overview.roles = {rep};
        overview.people = {{u"bo"_s, bo, u"rep"_s, true}};
        return overview;
    }
    Reach companies(const Newcomer &newcomer)
    {
        const auto rights = rightsOf(**this, team(), newcomer);
        const auto reach = rights ? reachOf(**this, *rights, isNotCancelled)
                                  : Result<std::vector<Reach>>(fail(rights.error()));
        if (!reach)
            qFatal("%s", qUtf8Printable(toText(reach.error())));
        return *std::ranges::find(*reach, EntityKind::Company, &Reach::entity);
    }
};

} // namespace

class tst_SeeAs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewcomerSeesTheirTerritoryAndChangesNothingOfOthers()
    {
        SeeAsDesk desk;
        const Reach dach = desk.companies({u"rep"_s, desk.dach});
        QCOMPARE(dach.all, 3);
        QCOMPARE(dach.seen, 2);
        QCOMPARE(dach.edited, 0);
        QCOMPARE(dach.examples.size(), size_t(2));
        QVERIFY(std::ranges::none_of(dach.examples, &SeenRecord::isEdited));
        QVERIFY(std::ranges::none_of(dach.examples, [&](const SeenRecord &one) { return one.id == desk.third; }));
        QCOMPARE(desk.companies({u"rep"_s, desk.nordics}).seen, 1);
    }

    void withoutATeamTheySeeOnlyWhatIsTheirs()
    {
        SeeAsDesk desk;
        QCOMPARE(desk.companies({u"rep"_s}).seen, 0);
    }

    void aPersonThatTheTeamKnowsIsSeenWithTheirTeams()
    {
        SeeAsDesk desk;
        QCOMPARE(desk.companies({u"rep"_s, desk.nordics, desk.bo}).seen, 3);
        QCOMPARE(desk.companies({u"rep"_s, {}, desk.mara}).edited, 3); // her own
    }

    void aRoleThatIsNoneSeesNothing()
    {
        SeeAsDesk desk;
        QCOMPARE(desk.companies({u"ghost"_s, desk.dach}).seen, 0);
        const auto revoked = rightsOf(*desk, desk.team(), desk.mara); // has no access
        QVERIFY_RESULT(revoked);
        QVERIFY(revoked->entities.empty());
    }

    void aContactIsCountedWithItsCompany()
    {
        SeeAsDesk desk;
        const auto size = sizeOf(*desk, desk.dach);
        QVERIFY_RESULT(size);
        QCOMPARE(size->total(), 2);
        desk.create(EntityKind::Contact, {{u"last_name"_s, u"Gruber"_s}, {u"address_country"_s, u"AT"_s}});
        QCOMPARE(sizeOf(*desk, desk.dach)->total(), 3); // one without a company
        QCOMPARE(sizeOf(*desk, desk.nordics)->total(), 1);
    }
};

SATCHEL_TEST(tst_SeeAs)
#include "tst_SeeAs.moc"
