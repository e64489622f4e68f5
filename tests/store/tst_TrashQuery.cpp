// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/FieldNames.h"
#include "store/QuerySql.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::store;

namespace {

/// How SQLite carries out a query for activities in the trash.
QString planOf(test::TestStore &store, const Filter &filter)
{
    const Query query{EntityKind::Activity, {}, filter, {}, {}, 1, true};
    const FilterContext context = store->filterContext();
    SelectLists known;
    const auto text = QueryCompiler(store->schema(), query, context, known).keys(Part::Empty);
    if (!text)
        return toText(text.error());
    const std::string sql = "EXPLAIN QUERY PLAN " + text->sql.toStdString() + " LIMIT 1";
    auto plan = store->database().prepare(sql);
    return plan && plan->step().value_or(false) ? plan->text(3) : u"no plan"_s;
}

} // namespace

class tst_TrashQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Each message of a mailbox is looked for there: one that was deleted here does not come back.
    void aMessageInTheTrashIsFoundByItsId()
    {
        test::TestStore store;
        const auto kept = store.create(
            EntityKind::Activity, {{field::kind, u"email"_s}, {field::message_id, u"kept@mail.example"_s}});
        const auto deleted = store.create(
            EntityKind::Activity, {{field::kind, u"email"_s}, {field::message_id, u"gone@mail.example"_s}});
        QVERIFY_RESULT(store->commit({u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Activity, deleted)}, {}}));
        const auto find = [&](const QString &id) {
            return store->select({EntityKind::Activity, {}, Filter::equals(field::message_id, id), {}, {}, 1, true});
        };
        QCOMPARE(find(u"gone@mail.example"_s)->id(0), deleted);
        QVERIFY(find(u"kept@mail.example"_s)->isEmpty());
        QVERIFY(!kept.isNull());

        const QString plan = planOf(store, Filter::equals(field::message_id, u"gone@mail.example"_s));
        QVERIFY2(plan.contains(u"activity_trash_by_message_id"), qPrintable(plan));
    }

    void theTrashIsReadWithoutTheRecordsThatAreNotInIt()
    {
        test::TestStore store;
        for (const Filter &filter : {Filter(), Filter::equals(field::subject, u"Call"_s)}) {
            const QString plan = planOf(store, filter);
            QVERIFY2(plan.contains(u"activity_trash"), qPrintable(plan));
        }
    }
};

SATCHEL_TEST(tst_TrashQuery)
#include "tst_TrashQuery.moc"
