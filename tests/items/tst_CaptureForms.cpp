// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/CaptureForms.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "store/privacy/Consents.h"
#include "store/privacy/Erasure.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;

namespace {

struct TradeStand
{
    TestStore store;

    RecordId add(EntityKind entity, const QString &name = u"Trade fair"_s)
    {
        CaptureForm form;
        form.name = name;
        form.entity = entity;
        form.fields = {{.field = field::last_name, .isRequired = true}, {.field = field::email}};
        form.presets = {{u"source"_s, u"Fair"_s}};
        if (entity == EntityKind::Contact) {
            form.purpose = field::consent;
            form.wording = u"You may write to me."_s;
        }
        const auto edit = editOfCaptureForm(*store, form);
        const auto added = edit ? store->commit({u"Add"_s, Origin::user(), {*edit}, {}}) : fail(edit.error());
        if (!added)
            qFatal("%s", qUtf8Printable(toText(added.error())));
        return added->ids.front();
    }
    CaptureForm form(const QString &name = u"Trade fair"_s) { return *findCaptureForm(*store, name)->form; }
    Result<SubmissionPlan> submit(const QString &name, const QString &email, bool isConsentGiven = false)
    {
        FormSubmission submission{{}, {{field::last_name, name}}, isConsentGiven};
        if (!email.isEmpty())
            submission.values.push_back({field::email, email});
        auto plan = planSubmission(*store, form(), submission);
        if (plan) {
            const auto done = store->commit(plan->changes);
            if (!done)
                return fail(done.error());
        }
        return plan;
    }
    qint64 count(EntityKind entity) { return store->count({entity, {}, {}, {}, {}, -1, false}).value(); }
};

} // namespace

class tst_CaptureForms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSubmissionMakesALeadWithANote()
    {
        TradeStand stand;
        const RecordId form = stand.add(EntityKind::Lead);
        const auto plan = stand.submit(u"Berg"_s, u"berg@b.example"_s);
        QVERIFY_RESULT(plan);
        QVERIFY(plan->isNew);
        const auto lead = stand.store->get(EntityKind::Lead, plan->record);
        QCOMPARE(lead->text(field::last_name), u"Berg"_s);
        QCOMPARE(lead->text(u"source"), u"Fair"_s);
        const auto note = stand.store->get(EntityKind::Activity, plan->activity);
        QCOMPARE(note->text(field::kind), QString(choice::note));
        QCOMPARE(valueOr<RecordId>(note->value(field::lead)), plan->record);
        QCOMPARE(note->text(field::capture_form), form.toString());
        QVERIFY(note->text(field::body).contains(u"berg@b.example"));
        const auto history = stand.store->history(EntityKind::Lead, plan->record);
        QCOMPARE(history->front().set.origin.text(), u"form:Trade fair"_s);
        QCOMPARE(Origin::fromText(u"form:Trade fair"_s), Origin::form(u"Trade fair"_s));
        QVERIFY(Origin::form({}).isOwn());
    }

    void aKnownAddressGetsANoteAndNothingIsOverwritten()
    {
        TradeStand stand;
        stand.add(EntityKind::Lead);
        const RecordId known = stand.store.create(
            EntityKind::Lead, {{field::last_name, u"Bergmann"_s}, {field::email, u"berg@b.example"_s}});
        const auto before = *stand.store->get(EntityKind::Lead, known);
        const auto plan = stand.submit(u"Berg"_s, u"Berg@B.example"_s);
        QVERIFY_RESULT(plan);
        QVERIFY(!plan->isNew);
        QCOMPARE(plan->record, known);
        QCOMPARE(stand.count(EntityKind::Lead), 1);
        const auto after = *stand.store->get(EntityKind::Lead, known);
        QCOMPARE(after.text(field::last_name), before.text(field::last_name));
        QCOMPARE(after.text(u"source"), QString());
        QCOMPARE(stand.count(EntityKind::Activity), 1);
    }

    void aCustomerIsNoNewLead()
    {
        TradeStand stand;
        stand.add(EntityKind::Lead);
        const RecordId customer = stand.store.create(
            EntityKind::Contact, {{field::last_name, u"Berg"_s}, {field::email, u"berg@b.example"_s}});
        const auto plan = stand.submit(u"Berg"_s, u"berg@b.example"_s);
        QVERIFY_RESULT(plan);
        QCOMPARE(plan->entity, EntityKind::Contact);
        QCOMPARE(plan->record, customer);
        QCOMPARE(stand.count(EntityKind::Lead), 0);
    }

    void aConsentIsRecordedWithItsWording()
    {
        TradeStand stand;
        stand.add(EntityKind::Contact);
        const auto plan = stand.submit(u"Berg"_s, u"berg@b.example"_s, true);
        QVERIFY_RESULT(plan);
        const auto statements = store::statementsOf(*stand.store, plan->record, field::consent);
        QCOMPARE(statements->size(), size_t(1));
        QCOMPARE(statements->front().text(field::wording), u"You may write to me."_s);
        QCOMPARE(statements->front().text(field::how), QString(choice::form));
        QCOMPARE(stand.store->get(EntityKind::Contact, plan->record)->text(field::consent), QString(choice::given));
        QVERIFY_RESULT(stand.submit(u"Lund"_s, {}));
        QCOMPARE(stand.count(EntityKind::Consent), 1);
    }

    void aRefusalIsNotLiftedByAForm()
    {
        TradeStand stand;
        stand.add(EntityKind::Contact);
        const RecordId known = stand.store.create(EntityKind::Contact,
            {{field::last_name, u"Berg"_s}, {field::email, u"berg@b.example"_s},
                {field::consent, QString(choice::withdrawn)}});
        const qint64 before = stand.count(EntityKind::Consent);
        const auto plan = stand.submit(u"Berg"_s, u"berg@b.example"_s, true);
        QVERIFY_RESULT(plan);
        QCOMPARE(plan->record, known);
        QCOMPARE(stand.count(EntityKind::Consent), before);
        QCOMPARE(stand.store->get(EntityKind::Contact, known)->text(field::consent), QString(choice::withdrawn));
        QVERIFY(stand.store->get(EntityKind::Activity, plan->activity)->text(field::body).contains(u"refused"));
    }

    void undoTakesAllOfASubmissionBack()
    {
        TradeStand stand;
        stand.add(EntityKind::Lead);
        FormSubmission submission{{}, {{field::last_name, u"Berg"_s}}, false};
        const auto plan = planSubmission(*stand.store, stand.form(), submission);
        QVERIFY_RESULT(plan);
        const auto done = stand.store->commit(plan->changes);
        QVERIFY_RESULT(done);
        QVERIFY_RESULT(stand.store->undo(done->changeSet));
        QCOMPARE(stand.count(EntityKind::Lead), 0);
        QCOMPARE(stand.count(EntityKind::Activity), 0);
    }

    void aSubmissionThatIsRepeatedIsRefused()
    {
        TradeStand stand;
        stand.add(EntityKind::Lead);
        FormSubmission submission{stand.store->newId(), {{field::last_name, u"Berg"_s}}, false};
        const auto plan = planSubmission(*stand.store, stand.form(), submission);
        QVERIFY_RESULT(plan);
        QVERIFY_RESULT(stand.store->commit(plan->changes));
        const auto again = planSubmission(*stand.store, stand.form(), submission);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::Conflict);
        QCOMPARE(stand.count(EntityKind::Lead), 1);
    }

    void aPausedFormTakesNothing()
    {
        TradeStand stand;
        const RecordId form = stand.add(EntityKind::Lead);
        QVERIFY_RESULT(stand.store.update(EntityKind::CaptureForm, form, {{field::paused, true}}));
        const auto plan = stand.submit(u"Berg"_s, {});
        QVERIFY(!plan);
        QCOMPARE(plan.error().where, u"form"_s);
    }

    /// What a website kept until it could send it; and who fills a form in again is somebody new.
    void whoWasErasedSinceIsNotBroughtBackByASubmissionThatWaited()
    {
        TradeStand stand;
        stand.add(EntityKind::Lead);
        const Instant before = stand.store.clock.now();
        const auto known = stand.submit(u"Berg"_s, u"berg@b.example"_s);
        QVERIFY_RESULT(known);
        stand.store.clock.advance(60'000);
        const store::PersonId person{EntityKind::Lead, known->record};
        QVERIFY_RESULT(store::erase(*stand.store, std::span(&person, 1), {}));
        stand.store.clock.advance(60'000);
        FormSubmission waited{{}, {{field::last_name, u"Berg"_s}, {field::email, u"Berg@b.example"_s}}, false, before};
        const auto refused = planSubmission(*stand.store, stand.form(), waited);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
        QCOMPARE(refused.error().where, u"fields.email"_s);
        waited.values[1].value = u"lund@b.example"_s;
        const auto other = planSubmission(*stand.store, stand.form(), waited);
        QVERIFY_RESULT(other);
        QVERIFY_RESULT(stand.store->commit(other->changes));
        QCOMPARE(stand.store->get(EntityKind::Activity, other->activity)->value(field::at), Value(before));
        const auto again = stand.submit(u"Berg"_s, u"berg@b.example"_s);
        QVERIFY_RESULT(again);
        QVERIFY(again->isNew);
    }

    void theMomentOfASubmissionIsReadStrictly()
    {
        TradeStand stand;
        stand.add(EntityKind::Lead);
        const auto read = [&](const QJsonValue &at) {
            return readSubmission(stand.store->schema(), stand.form(),
                {{u"fields"_s, QJsonObject{{u"last_name"_s, u"Berg"_s}}}, {u"at"_s, at}});
        };
        QCOMPARE(read(u"2026-11-20T10:00:00+01:00"_s)->at, Instant::fromIso(u"2026-11-20T09:00:00Z").value());
        QCOMPARE(read(u"yesterday"_s).error().where, u"at"_s);
    }

    void aNameIsTakenOnce()
    {
        TradeStand stand;
        const RecordId form = stand.add(EntityKind::Lead);
        QCOMPARE(checkCaptureFormName(*stand.store, u" trade FAIR "_s).error().kind, Error::Kind::Conflict);
        QVERIFY_RESULT(checkCaptureFormName(*stand.store, u"Trade fair"_s, form));
        QCOMPARE(checkCaptureFormName(*stand.store, u" "_s).error().kind, Error::Kind::Invalid);
        QCOMPARE(findCaptureForm(*stand.store, form.toString())->record.id, form);
        QCOMPARE(findCaptureForm(*stand.store, u"Other"_s).error().kind, Error::Kind::NotFound);
    }

    void aWrongDefinitionIsNotStored()
    {
        TradeStand stand;
        const auto refused = stand.store->commit({u"Add"_s, Origin::user(),
            {Edit::create(EntityKind::CaptureForm, {}, {{field::name, u"F"_s}, {field::questions, u"[]"_s}})}, {}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().where, u"capture_form.questions"_s);
    }
};

SATCHEL_TEST(tst_CaptureForms)
#include "tst_CaptureForms.moc"
