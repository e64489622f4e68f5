// SPDX-License-Identifier: GPL-3.0-or-later
// Sharing rules as an administrator reads and changes them.
#include "tests/ui/TeamDesk.h"
#include "ui/settings/SharingRules.h"

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;

namespace {

struct SharingDesk : TeamDesk
{
    RecordId dach = makeTeam(u"DACH"_s);
    RecordId nordics = makeTeam(u"Nordics"_s);
    SharingRules *rules = show(new SharingRules(context));
    QTableWidget *table = rules->findChild<QTableWidget *>();

    SharingDesk() { rules->setTeam(overview()); }
    /// What the first team has, for another team or a role.
    void share(RecordId withTeam, const QString &withRole, std::optional<EntityKind> entity, bool edits)
    {
        const store::TeamShare share{reader->newId(), dach, withTeam, withRole, entity, edits};
        store::TeamOverview with = overview();
        with.shares = {share};
        rules->setTeam(with);
    }
    /// Without the isolates around names.
    QString sentence() const
    {
        QString text = table->item(0, 0)->text();
        return text.remove(QChar(0x2068)).remove(QChar(0x2069));
    }
};

} // namespace

class tst_SharingRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachRuleIsASentence()
    {
        SharingDesk desk;
        QVERIFY(desk.table->isHidden());
        desk.share(desk.nordics, {}, {}, false);
        QCOMPARE(desk.sentence(), u"What team DACH has is seen by team Nordics"_s);
        desk.share({}, u"service"_s, EntityKind::Deal, true);
        QCOMPARE(desk.sentence(), u"Deals of team DACH are changed by the role Service"_s);
        desk.workspace.commit(u"Renamed"_s, {Edit::update(EntityKind::Team, desk.dach, {{field::name, u"D-A-CH"_s}})});
        QTRY_COMPARE(desk.sentence(), u"Deals of team D-A-CH are changed by the role Service"_s);
    }

    void aRuleIsMadeOfATeamAReceiverAKindAndARight()
    {
        SharingDesk desk;
        desk.button(u"Add a sharing rule…"_s)->click();
        const auto box = [&](const QString &name) { return TeamDesk::box(name, desk.dialog()); };
        box(u"What this team has"_s)->setCurrentText(u"DACH"_s);
        QVERIFY(box(u"For"_s)->findText(u"Role Administrator"_s) < 0); // who sees everything
        box(u"For"_s)->setCurrentText(u"Team Nordics"_s);
        box(u"Kind of record"_s)->setCurrentText(u"Deals"_s);
        box(u"They may"_s)->setCurrentIndex(1);
        desk.button(u"Add rule"_s, desk.dialog())->click();
        QCOMPARE(
            desk.team.calls.last(), u"share %1 with %2, edits 1"_s.arg(desk.dach.toString(), desk.nordics.toString()));
    }

    void aTeamDoesNotShareWithItself()
    {
        SharingDesk desk;
        desk.button(u"Add a sharing rule…"_s)->click();
        TeamDesk::box(u"What this team has"_s, desk.dialog())->setCurrentText(u"DACH"_s);
        TeamDesk::box(u"For"_s, desk.dialog())->setCurrentText(u"Team DACH"_s);
        QVERIFY(!desk.button(u"Add rule"_s, desk.dialog())->isEnabled());
        TeamDesk::box(u"For"_s, desk.dialog())->setCurrentText(u"Role Sales"_s);
        QVERIFY(desk.button(u"Add rule"_s, desk.dialog())->isEnabled());
    }

    void aRuleIsChangedAndRemoved()
    {
        SharingDesk desk;
        desk.share(desk.nordics, {}, EntityKind::Deal, false);
        QVERIFY(!desk.button(u"Edit the rule…"_s)->isEnabled());
        desk.table->selectRow(0);
        desk.button(u"Edit the rule…"_s)->click();
        QCOMPARE(TeamDesk::box(u"For"_s, desk.dialog())->currentText(), u"Team Nordics"_s);
        QCOMPARE(TeamDesk::box(u"Kind of record"_s, desk.dialog())->currentText(), u"Deals"_s);
        TeamDesk::box(u"For"_s, desk.dialog())->setCurrentText(u"Role Service"_s);
        desk.button(u"Save rule"_s, desk.dialog())->click();
        QCOMPARE(desk.team.calls.last(), u"share %1 with service, edits 0"_s.arg(desk.dach.toString()));
        desk.button(u"Remove the rule"_s)->click();
        QCOMPARE(desk.team.calls.last(), u"remove share"_s);
    }
};

SATCHEL_GUI_TEST(tst_SharingRules)
#include "tst_SharingRules.moc"
