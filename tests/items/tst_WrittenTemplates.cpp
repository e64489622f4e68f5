// SPDX-License-Identifier: GPL-3.0-or-later
// Which records fill a template of e-mails in, and which of its languages a message gets.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "items/MailTemplates.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

RecordId idIn(const std::vector<Record> &records, EntityKind entity)
{
    for (const Record &record : records) {
        if (record.entity->kind == entity)
            return record.id;
    }
    return {};
}

StoredMailTemplate templateIn(const QString &language)
{
    StoredMailTemplate one;
    one.language = language;
    one.key = u"same"_s;
    return one;
}

} // namespace

class tst_WrittenTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDealBringsItsPeopleAndItsNewestQuote()
    {
        TestStore store;
        const RecordId company = store.create(EntityKind::Company, {{field::name, u"Roe"_s}});
        const RecordId contact = store.create(
            EntityKind::Contact, {{field::first_name, u"Ana"_s}, {field::company, company}});
        const RecordId deal = store.create(EntityKind::Deal, {{field::title, u"Wing"_s}, {field::contact, contact}});
        store.create(EntityKind::Quote, {{field::deal, deal}});
        const RecordId quote = store.create(EntityKind::Quote, {{field::deal, deal}});
        MailSubjectRecords about;
        about.deal = deal;
        const auto records = recordsForTemplate(*store, about);
        QCOMPARE(idIn(records, EntityKind::Contact), contact);
        QCOMPARE(idIn(records, EntityKind::Company), company);
        QCOMPARE(idIn(records, EntityKind::Quote), quote);
        QCOMPARE(idIn(records, EntityKind::User), store->me());
    }

    void theRecipientIsGreetedNotTheContactOfTheConversation()
    {
        TestStore store;
        const RecordId ana = store.create(EntityKind::Contact, {{field::email, u"ana@roe.example"_s}});
        const RecordId bo = store.create(EntityKind::Contact, {{field::email, u"bo@roe.example"_s}});
        MailSubjectRecords about;
        about.contact = ana;
        QCOMPARE(idIn(recordsForTemplate(*store, about), EntityKind::Contact), ana);
        about.addresses = {u"Bo@Roe.example"_s};
        QCOMPARE(idIn(recordsForTemplate(*store, about), EntityKind::Contact), bo);
    }

    void oneOpenDealIsMeantAndOfTwoNone()
    {
        TestStore store;
        const RecordId contact = store.create(EntityKind::Contact, {{field::email, u"ana@roe.example"_s}});
        const RecordId deal = store.create(EntityKind::Deal, {{field::title, u"A"_s}, {field::contact, contact}});
        MailSubjectRecords about;
        about.contact = contact;
        QCOMPARE(idIn(recordsForTemplate(*store, about), EntityKind::Deal), deal);
        store.create(EntityKind::Deal, {{field::title, u"B"_s}, {field::contact, contact}});
        QVERIFY(idIn(recordsForTemplate(*store, about), EntityKind::Deal).isNull());
    }

    void theLanguageIsThatOfTheNewestQuoteThenOfTheCountry()
    {
        TestStore store;
        const RecordId company = store.create(
            EntityKind::Company, {{field::name, u"Roe"_s}, {field::address_country, u"France"_s}});
        MailSubjectRecords about;
        about.company = company;
        QCOMPARE(languagesOf(*store, recordsForTemplate(*store, about)), QStringList{u"fr-FR"_s});
        store.create(EntityKind::Quote, {{field::company, company}, {field::language, u"de"_s}});
        QCOMPARE(languagesOf(*store, recordsForTemplate(*store, about)), (QStringList{u"de"_s, u"fr-FR"_s}));
    }

    void theNearestLanguageIsTaken()
    {
        const std::vector<StoredMailTemplate> variants{templateIn(u"en"_s), templateIn(u"de-AT"_s)};
        QCOMPARE(variantIn(variants, {u"de-DE"_s}).language, u"de-AT"_s);
        QCOMPARE(variantIn(variants, {u"fr"_s, u"en-GB"_s}).language, u"en"_s);
        QCOMPARE(variantIn(variants, {u"ja"_s}).language, u"en"_s); // the first
        QCOMPARE(variantIn({templateIn(u"de"_s), templateIn(u"de-AT"_s)}, {u"de-AT"_s}).language, u"de-AT"_s);
    }

    void onlyWhatDiffersIsWritten()
    {
        StoredMailTemplate before;
        before.id = RecordId::fromString(u"0198c3f0-0000-7000-8000-000000000000"_s);
        before.name = u"Thanks"_s;
        before.subject = u"Our talk"_s;
        before.body = u"Hello,"_s;
        StoredMailTemplate now = before;
        QVERIFY(editOf(now, before).values.empty());
        now.subject.clear();
        now.body = u"Good day,"_s;
        const Edit edit = editOf(now, before);
        QCOMPARE(edit.kind, Edit::Kind::Update);
        QCOMPARE(edit.id, before.id);
        QCOMPARE(edit.values, (std::vector<FieldValue>{{field::subject, {}}, {field::body, u"Good day,"_s}}));
        QCOMPARE(editOf(now).kind, Edit::Kind::Create);
    }

    void amountsAreWrittenInTheLanguageOfTheTemplate()
    {
        TestStore store;
        const RecordId deal = store.create(EntityKind::Deal,
            {{field::title, u"A"_s}, {field::value, *Money::fromString(u"1234.50", *Currency::fromCode(u"EUR"))}});
        MailSubjectRecords about;
        about.deal = deal;
        const auto filled = fillInTemplate(
            *store, u"{{deal.title}}\n"_s, u"{{deal.value}}"_s, u"de"_s, recordsForTemplate(*store, about));
        QVERIFY_RESULT(filled);
        QVERIFY2(filled->body.text.contains(u"1.234,50"_s), qPrintable(filled->body.text));
        QCOMPARE(filled->subject.text, u"A "_s);
    }
};

SATCHEL_TEST(tst_WrittenTemplates)
#include "tst_WrittenTemplates.moc"
