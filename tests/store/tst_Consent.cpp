// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/BulkWriter.h"
#include "store/DryRun.h"
#include "store/privacy/Consents.h"
#include "store/sync/SyncTransaction.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

class Desk : public TestStore
{
public:
    RecordId contact(std::vector<FieldValue> values = {})
    {
        values.push_back({u"last_name"_s, u"Roe"_s});
        return create(EntityKind::Contact, std::move(values));
    }
    RecordId say(RecordId contact, const QString &state, std::vector<FieldValue> more = {},
        const QString &purpose = u"consent"_s)
    {
        more.insert(more.end(), {{u"contact"_s, contact}, {u"purpose"_s, purpose}, {u"state"_s, state}});
        return create(EntityKind::Consent, std::move(more));
    }
    QString state(RecordId contact, const QString &purpose = u"consent"_s)
    {
        return textOf(value(EntityKind::Contact, contact, purpose));
    }
    /// "withdrawn by_hand, given form", the newest first.
    QString history(RecordId contact, const QString &purpose = u"consent"_s)
    {
        QStringList all;
        const auto statements = *store::statementsOf(**this, contact, purpose);
        for (const Record &statement : statements)
            all.append(statement.text(u"state"_s) + u' ' + statement.text(u"how"_s));
        return all.join(u", "_s);
    }
    Result<Receipt> as(const Origin &origin, std::vector<Edit> edits)
    {
        return (*this)->commit({u"Edit"_s, origin, std::move(edits), {}});
    }
    Edit set(RecordId contact, const QString &state, const QString &purpose = u"consent"_s)
    {
        return Edit::update(EntityKind::Contact, contact, {{purpose, state}});
    }
    RecordId newestSet() { return (*this)->log().setsSince(0, 1)->front().id; }
    ConsentPurpose addPurpose(const QString &name)
    {
        ConsentPurpose purpose{.name = name, .wording = u"I agree."_s};
        auto edits = store::addPurpose(**this, purpose);
        if (!edits || !as(Origin::user(), *edits))
            qFatal("no purpose");
        return purpose;
    }
};

} // namespace

class tst_Consent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStatementSetsTheFieldInTheSameChangeSet()
    {
        Desk desk;
        const RecordId ana = desk.contact();
        const auto receipt = desk.as(Origin::user(),
            {Edit::create(EntityKind::Consent, {},
                {{u"contact"_s, ana}, {u"purpose"_s, u"consent"_s}, {u"state"_s, u"given"_s}, {u"how"_s, u"form"_s},
                    {u"proof"_s, u"Form of the trade fair"_s}})});
        QVERIFY(receipt);
        QCOMPARE(receipt->changes.size(), 2U);
        QCOMPARE(desk.state(ana), u"given"_s);
        QVERIFY(desk->undo(receipt->changeSet));
        QCOMPARE(desk.state(ana), QString());
        QCOMPARE(desk.history(ana), QString());
    }

    void anEditOfTheFieldAddsAStatementByItself()
    {
        Desk desk;
        const RecordId ana = desk.contact({{u"consent"_s, u"given"_s}});
        QCOMPARE(desk.history(ana), u"given by_hand"_s);
        desk.clock.advance(1000);
        QVERIFY(desk.as(Origin::connection(u"HubSpot"_s), {desk.set(ana, u"withdrawn"_s)}));
        QCOMPARE(desk.history(ana), u"withdrawn connection, given by_hand"_s);
        desk.clock.advance(1000);
        QVERIFY(desk.as(Origin::user(), {desk.set(ana, u"given"_s)}));
        QCOMPARE(desk.history(ana), u"given by_hand, withdrawn connection, given by_hand"_s);
        QVERIFY(desk->undo(desk.newestSet()));
        QCOMPARE(desk.state(ana), u"withdrawn"_s);
        QCOMPARE(desk.history(ana), u"withdrawn connection, given by_hand"_s);
    }

    void aRemotesChangeAddsAStatementToo()
    {
        Desk desk;
        const RecordId ana = desk.contact();
        store::Connection wanted;
        wanted.name = u"CRM"_s;
        wanted.vendor = u"hubspot"_s;
        const auto connection = store::Connections(*desk).add(wanted);
        QVERIFY(connection);
        auto transaction = *store::SyncTransaction::begin(*desk, *connection);
        QVERIFY(transaction->apply(desk.set(ana, u"withdrawn"_s), u"Sync"_s));
        QVERIFY(transaction->commit());
        QCOMPARE(desk.history(ana), u"withdrawn connection"_s);
        QCOMPARE(desk.state(ana), u"withdrawn"_s);
    }

    void anImportInSlicesKeepsTheHistory()
    {
        Desk desk;
        auto writer = *store::BulkWriter::begin(*desk, u"Import"_s, Origin::import(u"people.csv"_s));
        const auto ana = writer->apply(
            Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, u"Roe"_s}, {u"consent"_s, u"given"_s}}));
        QVERIFY(ana);
        QVERIFY(writer->finish());
        QCOMPARE(desk.history(*ana), u"given import"_s);
    }

    void ofTwoStatementsTheLaterOneCountsWhateverTheirOrderOfWriting()
    {
        Desk desk;
        const RecordId ana = desk.contact();
        desk.say(ana, u"withdrawn"_s, {{u"at"_s, *Instant::fromIso(u"2026-10-02T10:00:00Z")}});
        desk.say(ana, u"given"_s, {{u"at"_s, *Instant::fromIso(u"2026-01-02T10:00:00Z")}});
        QCOMPARE(desk.state(ana), u"withdrawn"_s);
        QCOMPARE(desk.history(ana), u"withdrawn by_hand, given by_hand"_s);
    }

    void undoOfAnEarlierStatementLeavesWhatTheLaterOneSays()
    {
        Desk desk;
        const RecordId ana = desk.contact();
        desk.say(ana, u"given"_s);
        const RecordId first = desk.newestSet();
        desk.clock.advance(1000);
        desk.say(ana, u"given"_s, {{u"proof"_s, u"Signed again"_s}}); // the field does not change
        QVERIFY(desk->undo(first));
        QCOMPARE(desk.state(ana), u"given"_s);
        QCOMPARE(desk.history(ana), u"given by_hand"_s);
    }

    void aStatementIsNotChangedOrDeleted()
    {
        Desk desk;
        const RecordId ana = desk.contact();
        const RecordId statement = desk.say(ana, u"given"_s);
        const auto changed = desk.update(EntityKind::Consent, statement, {{u"state"_s, u"withdrawn"_s}});
        QCOMPARE(changed.error().kind, Error::Kind::Conflict);
        QCOMPARE(changed.error().where, u"consent.state"_s);
        QVERIFY(!desk.as(Origin::user(), {Edit::remove(EntityKind::Consent, statement)}));
        QCOMPARE(desk.state(ana), u"given"_s);
    }

    void aStatementNeedsAPurposeThatThereIs()
    {
        Desk desk;
        const RecordId ana = desk.contact();
        const auto done = desk.as(Origin::user(),
            {Edit::create(EntityKind::Consent, {},
                {{u"contact"_s, ana}, {u"purpose"_s, u"last_name"_s}, {u"state"_s, u"given"_s}})});
        QCOMPARE(done.error().where, u"consent.purpose"_s);
    }

    void anImportDoesNotGiveWhatWasWithdrawn()
    {
        Desk desk;
        const RecordId ana = desk.contact();
        desk.say(ana, u"withdrawn"_s);
        const Origin import = Origin::import(u"old.csv"_s);
        for (const QString &state : {u"given"_s, u"unknown"_s}) {
            const auto done = desk.as(import, {desk.set(ana, state)});
            QCOMPARE(done.error().where, u"contact.consent"_s);
            QVERIFY(done.error().what.contains(u"withdrawn"_s));
        }
        QVERIFY(!store::DryRun(*desk, import).check(desk.set(ana, u"given"_s), store::DryRun::Keep::No));
        const auto statement = [&](std::vector<FieldValue> more) {
            more.insert(more.end(), {{u"contact"_s, ana}, {u"purpose"_s, u"consent"_s}, {u"state"_s, u"given"_s}});
            return Edit::create(EntityKind::Consent, {}, more);
        };
        QVERIFY(!desk.as(import, {statement({})}));
        QCOMPARE(desk.state(ana), u"withdrawn"_s);
        QVERIFY(desk.as(import, {statement({{u"at"_s, *Instant::fromIso(u"2020-01-02T10:00:00Z")}})})); // older
        QCOMPARE(desk.state(ana), u"withdrawn"_s);
        desk.clock.advance(1000);
        QVERIFY(desk.as(import, {statement({{u"proof"_s, u"Double opt-in of 3 March"_s}})}));
        QCOMPARE(desk.state(ana), u"given"_s);
    }

    void aConsentThatIsNoLongerValidCountsAsNotGiven()
    {
        Desk desk;
        const RecordId ana = desk.contact();
        const RecordId ben = desk.contact();
        desk.say(ana, u"given"_s, {{u"valid_until"_s, QDate(2026, 11, 20)}});
        desk.say(ben, u"given"_s, {{u"valid_until"_s, QDate(2026, 11, 20)}});
        desk.clock.advance(1000);
        desk.say(ben, u"given"_s, {{u"valid_until"_s, QDate(2027, 11, 20)}});
        QCOMPARE(*store::expireConsents(*desk), 0);
        QCOMPARE(desk.state(ana), u"given"_s); // on its last day
        desk.clock.advance(24LL * 60 * 60 * 1000);
        QCOMPARE(*store::expireConsents(*desk), 1);
        QCOMPARE(desk.state(ana), u"expired"_s);
        QCOMPARE(desk.state(ben), u"given"_s);
        QCOMPARE(desk.history(ana), u"given by_hand"_s); // nobody said anything
        QCOMPARE(*store::expireConsents(*desk), 0);
        desk.say(ana, u"given"_s, {{u"valid_until"_s, QDate(2026, 11, 1)}}); // one that is over already
        QCOMPARE(desk.state(ana), u"expired"_s);
    }

    void aFurtherPurposeIsAFieldAndUndoTakesItBack()
    {
        Desk desk;
        const ConsentPurpose newsletter = desk.addPurpose(u"Newsletter"_s);
        QCOMPARE(newsletter.field, u"consent_newsletter"_s);
        const RecordId set = desk.newestSet();
        const RecordId ana = desk.contact({{u"consent_newsletter"_s, u"given"_s}});
        QCOMPARE(desk.history(ana, newsletter.field), u"given by_hand"_s);
        QCOMPARE(desk.history(ana), QString());
        QCOMPARE(store::findPurpose(*desk, u"newsletter"_s)->wording, u"I agree."_s);
        QCOMPARE(store::findPurpose(*desk, u"Post"_s).error().kind, Error::Kind::NotFound);
        ConsentPurpose again{.name = u"newsletter"_s};
        QVERIFY(!store::addPurpose(*desk, again));
        QVERIFY(desk->undo(set));
        QCOMPARE(store::consentPurposes(*desk)->size(), 1U);
        QVERIFY(!store::removePurpose(*desk, u"consent"_s));
    }

    void aLegitimateInterestLastsUntilSomebodyObjects()
    {
        Desk desk;
        const RecordId silent = desk.contact();
        const RecordId objecting = desk.contact();
        desk.say(objecting, u"objected"_s);
        const ConsentPurpose asked{.field = u"consent"_s, .name = u"Marketing"_s};
        ConsentPurpose interest = asked;
        interest.needsConsent = false;
        const auto matching = [&](const ConsentPurpose &purpose) {
            return *desk->count({EntityKind::Contact, {}, store::consentFilter(purpose), {}, {}, -1, false});
        };
        QCOMPARE(matching(asked), 0);
        QCOMPARE(matching(interest), 1);
        QVERIFY(allowsPurpose(interest, desk.state(silent)));
    }

    void aContactFromTheTrashHoldsWhatWasSaidLast()
    {
        Desk desk;
        const RecordId ana = desk.contact({{u"consent"_s, u"given"_s}});
        QVERIFY(desk.as(Origin::user(), {Edit::remove(EntityKind::Contact, ana)}));
        desk.clock.advance(1000);
        desk.say(ana, u"withdrawn"_s);
        QVERIFY(desk.as(Origin::user(), {Edit::restore(EntityKind::Contact, ana)}));
        QCOMPARE(desk.state(ana), u"withdrawn"_s);
    }

    void aRefusedPurposeHoldsItsChannelOnly()
    {
        Desk desk;
        using Channel = ConsentPurpose::Channel;
        const RecordId ana = desk.contact({{u"consent"_s, u"withdrawn"_s}});
        const auto purposes = *store::consentPurposes(*desk);
        const auto hold = [&](Channel channel) {
            return contactHold(*desk->get(EntityKind::Contact, ana), purposes, channel).kind;
        };
        QCOMPARE(hold(Channel::Email), ContactHold::Kind::Warn);
        QCOMPARE(hold(Channel::Phone), ContactHold::Kind::None);
        QVERIFY(desk.update(EntityKind::Contact, ana, {{u"do_not_contact"_s, true}}));
        QCOMPARE(hold(Channel::Phone), ContactHold::Kind::Off);
    }
};

SATCHEL_TEST(tst_Consent)
#include "tst_Consent.moc"
