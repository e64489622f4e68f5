// SPDX-License-Identifier: GPL-3.0-or-later
// A store that opens is repaired: log and records, references, what sync keeps, derived data. A second repair finds
// nothing.
#include "store/audit/AuditChain.h"
#include "store/Doctor.h"
#include "store/repair/Repair.h"
#include "store/SqlText.h"
#include "store/Statements.h"
#include "store/sync/LostLinks.h"
#include "store/sync/SyncTransaction.h"
#include "tests/support/TeamRights.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

/// Without the audit chain: a repair does not hide that the log was altered.
QStringList problemsOf(store::Store &store)
{
    QStringList problems;
    for (const store::Finding &finding : store::Doctor(store).examine()) {
        if (!finding.isSound && finding.check != "disk space"_L1 && finding.check != "audit chain"_L1)
            problems.append(finding.check + u": "_s + finding.detail);
    }
    return problems;
}

} // namespace

class tst_Repair : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestStore> m_store;
    int m_backups = 0;

    Result<store::RepairReport> repair()
    {
        return store::Repair(**m_store, [this] {
            ++m_backups;
            return Result<void>();
        }).run();
    }
    /// SQL that no part of the program would run.
    void harm(const QByteArray &sql) { QVERIFY_RESULT((*m_store)->database().execute(sql)); }
    qint64 repaired(const store::RepairReport &report, const QString &table)
    {
        qint64 count = 0;
        for (const store::RepairItem &item : report.repaired)
            count += item.table == table ? item.count : 0;
        return count;
    }
    /// As a colleague made it, with a company that does not come along.
    RecordId contactOf(RecordId company)
    {
        const RecordId colleague = m_store->create(EntityKind::User, {{u"name"_s, u"Mara Lindqvist"_s}});
        return applyFromHub(**m_store, colleague,
            Edit::create(
                EntityKind::Contact, (*m_store)->newId(), {{u"last_name"_s, u"Silva"_s}, {u"company"_s, company}}));
    }
    RecordId contact(const QString &name) { return m_store->create(EntityKind::Contact, {{u"last_name"_s, name}}); }
    /// Finds nothing to do, and Doctor is content.
    void checkWhole()
    {
        QCOMPARE(problemsOf(**m_store).join(u'\n'), QString());
        const int before = m_backups;
        const auto again = repair();
        QVERIFY_RESULT(again);
        QVERIFY2(again->isNothing(), again->repaired.empty() ? "" : qPrintable(again->repaired.front().what));
        QCOMPARE(m_backups, before);
    }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TestStore>();
        m_backups = 0;
    }

    void aWholeStoreStaysAsItIs()
    {
        contact(u"Silva"_s);
        const auto last = (*m_store)->log().lastSequence();
        checkWhole();
        QCOMPARE(m_backups, 0);
        QCOMPARE((*m_store)->log().lastSequence(), last);
    }

    void aMissingRecordIsWrittenFromTheLog()
    {
        const RecordId first = contact(u"Silva"_s);
        const RecordId second = contact(u"Costa"_s);
        const RecordId third = contact(u"Ramos"_s);
        QVERIFY_RESULT(m_store->update(EntityKind::Contact, second, {{u"first_name"_s, u"Rui"_s}}));
        const Record before = *(*m_store)->get(EntityKind::Contact, second);
        const auto row = [this](RecordId id) {
            return *store::readInteger((*m_store)->database(), "SELECT \"row\" FROM contact WHERE id = ?", id);
        };
        const qint64 place = row(second);
        QVERIFY_RESULT(store::run((*m_store)->database(), "DELETE FROM contact WHERE id = ?", second));
        QVERIFY(!problemsOf(**m_store).isEmpty());
        const auto report = repair();
        QVERIFY_RESULT(report);
        QCOMPARE(repaired(*report, u"contact"_s), 1);
        QCOMPARE(report->repaired.front().titles, QStringList{u"Rui Costa"_s});
        QVERIFY(report->lost.empty());
        QCOMPARE(m_backups, 1);
        QCOMPARE((*m_store)->get(EntityKind::Contact, second)->values, before.values);
        QCOMPARE(row(second), place);
        QVERIFY(row(first) < place && place < row(third));
        checkWhole();
    }

    void whatTheLogLostIsStatedAgain()
    {
        const RecordId id = contact(u"Silva"_s);
        QVERIFY_RESULT(m_store->update(EntityKind::Contact, id, {{u"job_title"_s, u"CTO"_s}}));
        QVERIFY_RESULT(store::run((*m_store)->database(), "DELETE FROM change WHERE record = ? AND kind = 0", id));
        QVERIFY(!problemsOf(**m_store).isEmpty());
        const auto report = repair();
        QVERIFY_RESULT(report);
        QCOMPARE(repaired(*report, u"contact"_s), 1);
        checkWhole();
        const auto history = (*m_store)->history(EntityKind::Contact, id);
        QCOMPARE(history->front().set.origin, Origin::rule(u"repair"_s));
        // Its undo does not delete what was there before.
        const auto undone = (*m_store)->undo(history->front().set.id);
        QVERIFY_RESULT(undone);
        QCOMPARE(undone->kept.size(), size_t(1));
        QVERIFY(!(*m_store)->get(EntityKind::Contact, id)->isDeleted());
        // It is edited on, and undone as always.
        const auto edited = m_store->update(EntityKind::Contact, id, {{u"job_title"_s, u"CEO"_s}});
        QVERIFY_RESULT((*m_store)->undo(edited->changeSet));
        QCOMPARE(m_store->value(EntityKind::Contact, id, u"job_title"_s), Value(u"CTO"_s));
        checkWhole();
    }

    void theRecordCountsWhereTheLogDiffers()
    {
        const RecordId id = contact(u"Silva"_s);
        QVERIFY_RESULT(store::run((*m_store)->database(), "UPDATE contact SET job_title = 'CFO' WHERE id = ?", id));
        QVERIFY_RESULT(repair());
        QCOMPARE(m_store->value(EntityKind::Contact, id, u"job_title"_s), Value(u"CFO"_s));
        checkWhole();
    }

    void whatIsKnownInPartWaitsInTheTrash()
    {
        const RecordId id = contact(u"Silva"_s);
        QVERIFY_RESULT(m_store->update(EntityKind::Contact, id, {{u"first_name"_s, u"Ana"_s}}));
        QVERIFY_RESULT(store::run((*m_store)->database(), "DELETE FROM change WHERE record = ? AND kind = 0", id));
        QVERIFY_RESULT(store::run((*m_store)->database(), "DELETE FROM contact WHERE id = ?", id));
        const auto report = repair();
        QVERIFY_RESULT(report);
        QCOMPARE(report->lost.size(), size_t(1));
        QCOMPARE(report->lost.front().titles, QStringList{u"Ana"_s});
        QCOMPARE(report->uncertain, std::vector<RecordId>{id});
        const auto kept = (*m_store)->get(EntityKind::Contact, id);
        QVERIFY_RESULT(kept);
        QVERIFY(kept->isDeleted());
        QCOMPARE(kept->text(u"first_name"), u"Ana"_s);
        checkWhole();
    }

    void aLostChangeSetIsReplaced()
    {
        const RecordId id = contact(u"Silva"_s);
        QVERIFY_RESULT(store::run((*m_store)->database(),
            "DELETE FROM changeset WHERE number = (SELECT changeset FROM change WHERE record = ?)", id));
        QVERIFY(!problemsOf(**m_store).isEmpty());
        const auto report = repair();
        QVERIFY_RESULT(report);
        QCOMPARE(report->lost.front().table, u"changeset"_s);
        QCOMPARE((*m_store)->history(EntityKind::Contact, id)->size(), size_t(1));
        checkWhole();
    }

    /// Its entries are there; undo and whatever else asks for them would not find them.
    void aChangeSetThatDoesNotReachItsEntriesIsMended()
    {
        contact(u"Silva"_s);
        const auto set = (*m_store)->log().newestUndoable();
        QVERIFY(set && *set);
        const auto reached = (*m_store)->log().sizeOf((*set)->id, 10);
        QVERIFY_RESULT(
            store::run((*m_store)->database(), "UPDATE changeset SET first_sequence = 0, last_sequence = 0"));
        QCOMPARE((*m_store)->log().sizeOf((*set)->id, 10), 0);
        QVERIFY(!store::Doctor(**m_store).examineLog().isSound);
        const auto report = repair();
        QVERIFY_RESULT(report);
        QCOMPARE(report->repaired.front().table, u"changeset"_s);
        QCOMPARE((*m_store)->log().sizeOf((*set)->id, 10), reached);
        QVERIFY(store::AuditChain((*m_store)->database()).verify()->isSound());
        checkWhole();
    }

    void aReferenceToNothingIsEmptied()
    {
        const RecordId company = m_store->create(EntityKind::Company, {{u"name"_s, u"Nordwind"_s}});
        const RecordId id = m_store->create(
            EntityKind::Contact, {{u"last_name"_s, u"Silva"_s}, {u"company"_s, company}});
        const RecordId quote = m_store->create(EntityKind::Quote, {{u"company"_s, company}, {u"currency"_s, u"EUR"_s}});
        const RecordId line = m_store->create(EntityKind::QuoteLine,
            {{u"quote"_s, quote}, {u"name"_s, u"Work"_s}, {u"quantity"_s, Decimal::fromInteger(1)}});
        for (const char *table : {"company", "quote"}) {
            const auto id2 = QByteArray(table) == "quote" ? quote : company;
            QVERIFY_RESULT(store::run((*m_store)->database(), "DELETE FROM change WHERE record = ?", id2));
            QVERIFY_RESULT(
                store::run((*m_store)->database(), std::string("DELETE FROM ") + table + " WHERE id = ?", id2));
        }
        QVERIFY(problemsOf(**m_store).join(u' ').contains(u"contact.company"_s));
        const auto report = repair();
        QVERIFY_RESULT(report);
        QVERIFY(isEmpty(m_store->value(EntityKind::Contact, id, u"company"_s)));
        QVERIFY((*m_store)->get(EntityKind::QuoteLine, line)->isDeleted());
        const auto history = (*m_store)->history(EntityKind::Contact, id);
        QCOMPARE(history->front().set.origin, Origin::rule(u"repair"_s));
        QCOMPARE(history->front().change.before, Value(company));
        checkWhole();
    }

    /// A person who sees their own customers only may see a deal of somebody else's.
    void aReferenceToWhatTheTeamDoesNotShowIsSound()
    {
        auto rights = allRights(**m_store);
        rights.entities[EntityKind::Company].sees = RightScope::Own;
        becomeMember(**m_store, rights);
        const RecordId company = (*m_store)->newId();
        const RecordId id = contactOf(company);
        checkWhole();
        QCOMPARE(m_store->value(EntityKind::Contact, id, u"company"_s), Value(company));
    }

    /// An end of it would be sent, and empty the field for the whole team.
    void aReferenceOfATeamsStoreStaysUntilItIsReadAgain()
    {
        becomeMember(**m_store, allRights(**m_store));
        const RecordId company = (*m_store)->newId();
        const RecordId id = contactOf(company);
        QVERIFY(problemsOf(**m_store).join(u' ').contains(u"contact.company"_s));
        const auto last = (*m_store)->log().lastSequence();
        const auto report = repair();
        QVERIFY_RESULT(report);
        QCOMPARE(repaired(*report, u"connection"_s), 1);
        QCOMPARE(m_store->value(EntityKind::Contact, id, u"company"_s), Value(company));
        QCOMPARE((*m_store)->log().lastSequence(), last);
        QCOMPARE(store::HubState(**m_store).find().value()->rightsSince, -1);
    }

    void whatSyncKeepsOfMissingRecordsIsForgotten()
    {
        store::Connection connection;
        connection.name = u"HubSpot"_s;
        connection.vendor = u"hubspot"_s;
        const auto made = store::Connections(**m_store).add(connection);
        QVERIFY_RESULT(made);
        const RecordId known = contact(u"Silva"_s);
        const RecordId unknown = RecordId::fromString(u"01930000-0000-7000-8000-000000000000");
        {
            auto step = store::SyncTransaction::begin(**m_store, *made);
            for (const RecordId &id : {known, unknown}) {
                QVERIFY_RESULT((*step)->state().links.put(
                    {0, u"contacts"_s, EntityKind::Contact, id, id.toString(), "{}", u"1"_s, m_store->clock.now()}));
                QVERIFY_RESULT((*step)->state().outbox.add(EntityKind::Contact, id));
            }
            QVERIFY_RESULT((*step)->state().cursors.set(u"contacts"_s, {{u"after"_s, 5}}, 1));
            QVERIFY_RESULT((*step)->commit());
        }
        harm("INSERT INTO outbox (connection, entity, record, since) VALUES (77, 1, x'01', 0)");
        const auto report = repair();
        QVERIFY_RESULT(report);
        QCOMPARE(repaired(*report, u"link"_s), 2);
        QCOMPARE(repaired(*report, u"connection"_s), 1);
        store::SyncState state(**m_store, made->number);
        QVERIFY(state.links.of(known)->has_value());
        QVERIFY(!state.links.of(unknown)->has_value());
        QVERIFY(state.cursors.of(u"contacts"_s)->isEmpty()); // everything is read again
        QVERIFY(store::Connections(**m_store).get(made->number)->settings.contains(store::matchAgainKey));
        checkWhole();
    }

    void derivedDataIsComputedAgain()
    {
        const RecordId person = contact(u"Silva"_s);
        const RecordId call = m_store->create(EntityKind::Activity,
            {{u"kind"_s, u"call"_s}, {u"subject"_s, u"Call"_s}, {u"contact"_s, person},
                {u"at"_s, m_store->clock.now()}});
        m_store->create(EntityKind::Attendee, {{u"activity"_s, call}, {u"name"_s, u"Rui"_s}});
        const RecordId quote = m_store->create(EntityKind::Quote, {{u"currency"_s, u"EUR"_s}});
        m_store->create(EntityKind::QuoteLine,
            {{u"quote"_s, quote}, {u"name"_s, u"Work"_s}, {u"quantity"_s, Decimal::fromInteger(2)},
                {u"unit_price"_s, UnitPrice{Decimal::fromInteger(50), *Currency::fromCode(u"EUR")}}});
        const Value total = m_store->value(EntityKind::Quote, quote, u"total"_s);
        QVERIFY(!isEmpty(total));
        const Value attendees = m_store->value(EntityKind::Activity, call, u"attendees"_s);
        QVERIFY(!isEmpty(attendees));
        checkWhole();
        harm("UPDATE quote SET total = 1; UPDATE activity SET attendees = NULL; UPDATE contact SET last_activity_at = "
             "5");
        harm("INSERT INTO search (search) VALUES ('delete-all')");
        QVERIFY(!problemsOf(**m_store).isEmpty());
        const auto report = repair();
        QVERIFY_RESULT(report);
        QCOMPARE(m_store->value(EntityKind::Quote, quote, u"total"_s), total);
        QCOMPARE(m_store->value(EntityKind::Activity, call, u"attendees"_s), attendees);
        QCOMPARE(m_store->value(EntityKind::Contact, person, u"last_activity_at"_s), Value(m_store->clock.now()));
        QCOMPARE((*m_store)->search(u"silva"_s)->size(), size_t(1));
        for (const QString &table : {u"quote"_s, u"activity"_s, u"contact"_s, u"search"_s})
            QVERIFY2(repaired(*report, table) > 0, qPrintable(table));
        checkWhole();
    }

    void aBackupThatFailsEndsIt()
    {
        const RecordId id = contact(u"Silva"_s);
        QVERIFY_RESULT(store::run((*m_store)->database(), "DELETE FROM contact WHERE id = ?", id));
        const auto done = store::Repair(**m_store, [] {
            return Result<void>(fail(Error::Kind::Full, u"no space"_s));
        }).run();
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Full);
        QVERIFY(!(*m_store)->get(EntityKind::Contact, id));
    }

    void aFieldThatWasLostComesBackWithItsValues()
    {
        Field field;
        field.label = u"Shoe size"_s;
        field.type = FieldType::Integer;
        const auto added = (*m_store)->addCustomField(EntityKind::Contact, field);
        QVERIFY_RESULT(added);
        const RecordId id = m_store->create(
            EntityKind::Contact, {{u"last_name"_s, u"Silva"_s}, {added->name, qint64(43)}});
        QVERIFY_RESULT(store::run((*m_store)->database(), "DELETE FROM contact WHERE id = ?", id));
        harm("DELETE FROM field_definition");
        QVERIFY_RESULT((*m_store)->refreshRegistry());
        QVERIFY_RESULT(repair());
        QCOMPARE(m_store->value(EntityKind::Contact, id, added->name), Value(qint64(43)));
        checkWhole();
    }
};

SATCHEL_TEST(tst_Repair)
#include "tst_Repair.moc"
