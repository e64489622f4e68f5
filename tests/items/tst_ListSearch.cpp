// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into the search of a list, and what it finds.
#include "items/ListSearch.h"

#include "domain/FieldNames.h"
#include "items/TrashModel.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace Qt::StringLiterals;

class tst_ListSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFieldIsNamedByItsNameItsLabelOrABeginning()
    {
        const auto schema = Schema::withCustomFields({});
        const auto text = [&](const QString &typed) {
            return readSearch(*schema, EntityKind::Quote, typed).filter().toText();
        };
        QCOMPARE(text(u"state:viewed"_s), u"status = \"viewed\""_s);
        QCOMPARE(text(u"Status:View"_s), u"status = \"viewed\""_s);
        QCOMPARE(text(u"total:>50000"_s), u"total > 50000"_s);
        QCOMPARE(text(u"valid:<=today+7d"_s), u"valid_until <= today+7d"_s);
        QCOMPARE(text(u"owner:me"_s), u"owner = me"_s);
        QCOMPARE(text(u"company:\"Helvion AG\""_s), u"company.name contains \"Helvion AG\""_s);
    }

    void whatIsNoConditionIsAWord()
    {
        const auto schema = Schema::withCustomFields({});
        const ListSearch search = readSearch(*schema, EntityKind::Quote, u"state:nonsense total: Q-2026 10:30"_s);
        QCOMPARE(search.words, u"state:nonsense Q-2026 10:30"_s); // and total: is not finished yet
        QCOMPARE(search.parts.size(), 3U);
    }

    void aConditionOfTheFilterLanguageIsReadWithItsWholeName()
    {
        const auto schema = Schema::withCustomFields({});
        const auto text = [&](const QString &typed) {
            return readSearch(*schema, EntityKind::Quote, typed).filter().toText();
        };
        QCOMPARE(text(u"status = viewed"_s), u"status = \"viewed\""_s);
        QCOMPARE(text(u"total > 50000"_s), u"total > 50000"_s);
        QCOMPARE(text(u"company = \"Helvion AG\""_s), u"company.name contains \"Helvion AG\""_s);
        QCOMPARE(text(u"company != Helvion"_s), u"not company.name contains \"Helvion\""_s);
        QVERIFY(readSearch(*schema, EntityKind::Quote, u"status ="_s).isEmpty()); // on its way
        QCOMPARE(readSearch(*schema, EntityKind::Quote, u"stat = viewed"_s).words, u"stat = viewed"_s);
    }

    void whatIsMeantAsAConditionAndIsNoneSaysWhy()
    {
        TestStore store;
        const auto problem = [&](EntityKind entity, const QString &part) {
            return problemOf(*store, entity, part).value_or(u"failed"_s);
        };
        QCOMPARE(
            problem(EntityKind::Deal, u"stagee = won"_s), u"deal has no field \"stagee\"; the nearest is \"stage\""_s);
        QCOMPARE(problem(EntityKind::Quote, u"stats:viewed"_s),
            u"quote has no field \"stats\"; the nearest is \"status\""_s);
        QCOMPARE(problem(EntityKind::Quote, u"status:veiwed"_s),
            u"\"veiwed\" is not one of the choices of status; the nearest is \"Viewed\""_s);
        QVERIFY(problem(EntityKind::Deal, u"stage:Negotation"_s).endsWith(u"the nearest is \"Negotiation\""_s));
        QCOMPARE(problem(EntityKind::Quote, u"total:abc"_s), u"\"abc\" is not a value; texts stand in quotes"_s);
        for (const QString &fine : {u"cold"_s, u"10:30"_s, u"https://example.com"_s, u"stage:nego"_s, u"company:x"_s})
            QCOMPARE(problem(EntityKind::Deal, fine), QString());
    }

    void everyWordIsFoundSomewhere()
    {
        TestStore store;
        const RecordId company = store.create(EntityKind::Company, {{u"name"_s, u"Müller Logistik"_s}});
        const RecordId deal = store.create(EntityKind::Deal, {{u"title"_s, u"Cold rooms"_s}, {u"company"_s, company}});
        const RecordId quote = store.create(
            EntityKind::Quote, {{u"company"_s, company}, {u"deal"_s, deal}, {u"number"_s, u"Q-2026-00417"_s}});
        store.create(EntityKind::QuoteLine, {{u"quote"_s, quote}, {u"name"_s, u"Calibration, on site"_s}});
        store.create(EntityKind::Quote, {{u"number"_s, u"Q-2026-00418"_s}});
        const auto found = [&](const QString &typed) {
            const auto filter = readSearch(store->schema(), EntityKind::Quote, typed).filter();
            return store->count({EntityKind::Quote, {}, filter, {}, {}, -1, false}).value_or(-1);
        };
        QCOMPARE(found(u"00417"_s), 1);
        QCOMPARE(found(u"2026"_s), 2);
        QCOMPARE(found(u"mueller"_s), 1); // of its company, as one may type it
        QCOMPARE(found(u"cold 00417"_s), 1);
        QCOMPARE(found(u"cold 00418"_s), 0);
        QCOMPARE(found(u"calibration state:draft"_s), 1); // a line of it
        QCOMPARE(found(u"calibration state:sent"_s), 0);
        QCOMPARE(found(u"company:logistik"_s), 1);
        const ListSearch search = readSearch(store->schema(), EntityKind::Quote, u"cold 00418 zzz"_s);
        QCOMPARE(partsNobodyHas(*store, EntityKind::Quote, search).value(), QStringList{u"zzz"_s});
    }

    void theExampleIsInTheWordsOfTheLabels()
    {
        const auto schema = Schema::withCustomFields({});
        QCOMPARE(searchExample(schema->entity(EntityKind::Quote)), u"status:viewed  total:>50000"_s);
        QVERIFY(searchExample(schema->entity(EntityKind::Contact)).isEmpty());
    }

    void theTrashSaysWhatARecordWithoutATitleIs()
    {
        TestStore store;
        const RecordId contact = store.create(EntityKind::Contact, {{u"last_name"_s, u"Amstutz"_s}});
        const RecordId quote = store.create(EntityKind::Quote, {});
        const RecordId call = store.create(EntityKind::Activity, {{u"kind"_s, u"call"_s}, {u"contact"_s, contact}});
        const RecordId note = store.create(EntityKind::Activity, {{u"kind"_s, u"note"_s}});
        Workspace workspace(store.release(), {});
        workspace.commit(u"Delete"_s,
            {Edit::remove(EntityKind::Quote, quote), Edit::remove(EntityKind::Activity, call),
                Edit::remove(EntityKind::Activity, note)});
        const TrashModel trash(workspace);
        QStringList names;
        for (int row = 0; row < trash.rowCount(); ++row)
            names.append(trash.item(row).title);
        names.sort();
        QCOMPARE(names.join(u"; "_s), u"Activity, note; Phone call with Amstutz; Untitled quote"_s);
    }
};

SATCHEL_TEST(tst_ListSearch)
#include "tst_ListSearch.moc"
