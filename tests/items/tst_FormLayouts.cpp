// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/FormLayouts.h"

#include "domain/FieldNames.h"
#include "store/Database.h"
#include "store/Statements.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::test;
using namespace satchel::items;
using namespace Qt::StringLiterals;

namespace {

const Entity &contactOf(store::Store &store)
{
    return store.schema().entity(EntityKind::Contact);
}

Result<Receipt> save(store::Store &store, const StoredFormLayout &read, const FormLayout &layout)
{
    auto edits = TRY(formLayoutEdits(store.schema(), contactOf(store), read, layout));
    return store.commit({u"Save the form"_s, Origin::user(), std::move(edits), {}});
}

FormLayout withoutFax(store::Store &store)
{
    FormLayout layout = defaultFormLayout(contactOf(store));
    layout.sections.front().fields.removeOne(u"department"_s);
    layout.hidden = {u"department"_s};
    return layout;
}

} // namespace

class tst_FormLayouts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSavedLayoutIsOneUndo()
    {
        TestStore store;
        const StoredFormLayout none = items::readFormLayout(*store, contactOf(*store));
        QVERIFY(none.setting.isNull());
        QCOMPARE(none.layout, defaultFormLayout(contactOf(*store)));
        const FormLayout layout = withoutFax(*store);
        const auto receipt = save(*store, none, layout);
        QVERIFY_RESULT(receipt);
        QCOMPARE(items::readFormLayout(*store, contactOf(*store)).layout, layout);
        QCOMPARE(shownForm(*store, contactOf(*store)).hidden.size(), size_t(1));
        QVERIFY_RESULT(store->undo(receipt->changeSet));
        QCOMPARE(items::readFormLayout(*store, contactOf(*store)).layout, none.layout);
        QVERIFY(shownForm(*store, contactOf(*store)).hidden.empty());
    }

    void theDefaultLayoutEmptiesTheSetting()
    {
        TestStore store;
        const auto schema = store->sharedSchema(); // a change of a setting makes another one
        const Entity &contact = schema->entity(EntityKind::Contact);
        const FormLayout usual = defaultFormLayout(contact);
        QVERIFY(formLayoutEdits(*schema, contact, items::readFormLayout(*store, contact), usual)->empty());
        QVERIFY_RESULT(save(*store, items::readFormLayout(*store, contact), withoutFax(*store)));
        QVERIFY_RESULT(save(*store, items::readFormLayout(*store, contact), usual));
        const StoredFormLayout read = items::readFormLayout(*store, contactOf(*store));
        QVERIFY(read.text.isEmpty());
        QVERIFY(!read.problem);
        QCOMPARE(read.layout, usual);
        QVERIFY_RESULT(save(*store, read, withoutFax(*store)));
        QCOMPARE(items::readFormLayout(*store, contactOf(*store)).layout, withoutFax(*store));
    }

    void whatSomebodyElseSavedMeanwhileIsNotReplaced()
    {
        TestStore store;
        QVERIFY_RESULT(save(*store, items::readFormLayout(*store, contactOf(*store)), withoutFax(*store)));
        const StoredFormLayout read = items::readFormLayout(*store, contactOf(*store));
        const auto other = store.again();
        FormLayout theirs = withoutFax(*other);
        theirs.sections.front().isFolded = true;
        QVERIFY_RESULT(save(*other, items::readFormLayout(*other, contactOf(*other)), theirs));
        FormLayout mine = withoutFax(*store);
        mine.sections.back().isFolded = true;
        const auto refused = save(*store, read, mine);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QCOMPARE(items::readFormLayout(*store, contactOf(*store)).layout, theirs);
    }

    void theStoreRefusesABadLayout()
    {
        TestStore store;
        const auto whereOf = [&](const QString &name, const QString &text) {
            const auto done = store->commit({u"Set"_s, Origin::cli(),
                {Edit::create(EntityKind::Setting, {}, {{field::name, name}, {field::value, text}})}, {}});
            return done ? u"stored"_s : done.error().where;
        };
        QCOMPARE(whereOf(u"form_layout.contact"_s, u"{"_s), u"form_layout.contact, character 2"_s);
        QCOMPARE(whereOf(u"form_layout.setting"_s, u"{\"format\":1,\"sections\":[]}"_s), u"form_layout.setting"_s);
        QCOMPARE(whereOf(u"form_layout.contact"_s,
                     u"{\"format\":1,\"sections\":[{\"key\":\"a\",\"condition\":\"gone = 1\"}]}"_s),
            u"form_layout.contact, sections[0].condition, column 1"_s);
        QCOMPARE(whereOf(u"other"_s, u"{"_s), u"stored"_s);
        QCOMPARE(whereOf(u"form_layout.contact"_s, u"{\"format\":1,\"sections\":[]}"_s), u"stored"_s);
    }

    void aBadLayoutInTheFileIsAsNone()
    {
        TestStore store;
        QVERIFY_RESULT(save(*store, items::readFormLayout(*store, contactOf(*store)), withoutFax(*store)));
        QVERIFY_RESULT(store::run(store->database(), "UPDATE setting SET value = '{' WHERE name LIKE 'form_layout.%'"));
        const StoredFormLayout read = items::readFormLayout(*store, contactOf(*store));
        QVERIFY(read.problem);
        QCOMPARE(read.problem->where, u"character 2"_s);
        QCOMPARE(read.layout, defaultFormLayout(contactOf(*store)));
        QVERIFY(shownForm(*store, contactOf(*store)).hidden.empty());
        QVERIFY_RESULT(save(*store, read, withoutFax(*store)));
        QVERIFY(!items::readFormLayout(*store, contactOf(*store)).problem);
    }
};

SATCHEL_TEST(tst_FormLayouts)
#include "tst_FormLayouts.moc"
