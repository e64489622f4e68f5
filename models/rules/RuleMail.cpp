// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/RuleMail.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "rules/RuleIdentity.h"
#include "rules/RuleNames.h"
#include "rules/RuleRecords.h"
#include "rules/RuleSet.h"
#include "sequences/Refusals.h"
#include "sequences/SequencePlan.h"
#include "store/mail/MailAccounts.h"
#include "store/mail/OutgoingMails.h"
#include "store/privacy/Consents.h"

#include <algorithm>
#include <QHash>

using namespace Qt::StringLiterals;

namespace satchel::rules {

namespace {

constexpr auto mailPurpose = "mail";

/// The contact, else the lead; nothing when there is neither.
Result<std::optional<Record>> recipientOf(store::Store &store, const Record &record)
{
    const auto subjects = subjectsOf(record);
    for (const auto &[entity, id] :
        {std::pair(EntityKind::Contact, subjects.contact), {EntityKind::Lead, subjects.lead}}) {
        if (id.isNull())
            continue;
        auto person = TRY(store.get(entity, id));
        if (!person.isDeleted())
            return std::optional(std::move(person));
    }
    return std::optional<Record>();
}

/// Of a lead the answer "unsubscribe" is known only by the sequence that it ended.
Result<bool> hasOptedOut(store::Store &store, const Record &person)
{
    if (person.entity->kind != EntityKind::Lead)
        return false;
    const Filter filter = Filter::all({Filter::refersTo(field::lead, person.id),
        Filter::equals(field::stop_reason, sequences::stopReasonName(sequences::StopReason::OptOut))});
    return store.count({EntityKind::Enrolment, {}, filter, {}, {}, -1, false}).map([](qint64 count) {
        return count > 0;
    });
}

bool hasBounced(const Record &person)
{
    const QString email = person.text(field::email);
    return !email.isEmpty() && person.text(field::bounced_email).compare(email, Qt::CaseInsensitive) == 0;
}

Result<items::StoredMailTemplate> templateFor(
    store::Store &store, const QString &name, const std::vector<Record> &records)
{
    const RecordId id = TRY(findNamed(store, EntityKind::MailTemplate, name));
    const auto all = TRY(items::readMailTemplates(store));
    const auto named = std::ranges::find(all, id, &items::StoredMailTemplate::id);
    if (named == all.end())
        return fail(Error::Kind::NotFound, Reason::tr("there is no e-mail template \"%1\"").arg(name), name);
    return items::variantIn(items::variantsOf(all, *named), items::languagesOf(store, records));
}

QStringList emptyFields(const items::FilledMailTemplate &filled)
{
    QStringList empty;
    for (const auto *text : {&filled.subject, &filled.body}) {
        for (const MailTemplateToken &token : text->tokens) {
            if (token.length == 0)
                empty.append(token.field);
        }
    }
    empty.removeDuplicates();
    return empty;
}

store::MailContent contentFor(const Record &record, const Record &person, const items::FilledMailTemplate &filled)
{
    store::MailContent content;
    const QString address = person.text(field::email);
    content.to = {titleOf(person).isEmpty() ? address : titleOf(person) + u" <"_s + address + u'>'};
    content.subject = filled.subject.text;
    content.text = filled.body.text;
    const auto subjects = subjectsOf(record);
    content.contact = subjects.contact;
    content.company = subjects.company;
    content.deal = subjects.deal;
    content.lead = subjects.lead;
    content.isBulk = true; // nobody wrote it to this person alone, so it offers to unsubscribe
    return content;
}

/// Once: a draft that is there stays, and only one that was never queued is.
Result<void> putIntoOutbox(store::Store &store, RecordId id, const store::MailAccount &account,
    const store::MailContent &content, const std::optional<QString> &messageId)
{
    store::OutgoingMails mails(store);
    TRY(mails.create(id, account.number, content));
    const auto mail = TRY(mails.get(id));
    if (messageId && mail.state == store::OutgoingState::Draft && mail.messageId.isEmpty())
        return mails.queue(id, store.clock().now(), *messageId);
    return {};
}

/// Sequences write bulk e-mails as well, and name their enrolment.
bool isOfRule(const store::MailContent &content)
{
    return content.isBulk && content.enrolment.isNull();
}

Result<bool> isRefusedNow(store::Store &store, const store::MailContent &content)
{
    const EntityKind entity = content.contact.isNull() ? EntityKind::Lead : EntityKind::Contact;
    const RecordId id = content.contact.isNull() ? content.lead : content.contact;
    if (id.isNull())
        return false;
    const auto person = store.get(entity, id);
    if (!person)
        return person.error().kind == Error::Kind::NotFound ? Result<bool>(false) : fail(person.error());
    if (person->isDeleted() || TRY(hasOptedOut(store, *person)) || hasBounced(*person))
        return true;
    const auto purposes = TRY(store::consentPurposes(store));
    return sequences::refusalOfMail(*person, purposes, {}) != sequences::MailRefusal::None;
}

QStringList idsOfMailSteps(const AutomationRule &rule)
{
    QStringList ids;
    for (const RuleStep *step : allSteps(rule.steps)) {
        if (std::holds_alternative<SendMailStep>(step->action))
            ids.append(step->id);
    }
    return ids;
}

using RunsOfMails = QHash<RecordId, RecordId>;

/// The runs that wrote e-mails, by the e-mail. Without those of runs that are too old, and of steps that their rule has
/// no more.
Result<RunsOfMails> runsOfMails(store::Store &store)
{
    constexpr qint64 mostRuns = 5'000;
    QHash<RecordId, QStringList> mailSteps; // of each rule
    RunsOfMails runs;
    const auto rows = TRY(
        store.select({EntityKind::RuleRun, {field::rule}, {}, {field::started_at, true}, {}, mostRuns, false}));
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const auto rule = valueOr<RecordId>(rows.value(row, 0));
        if (!mailSteps.contains(rule)) {
            const auto record = store.get(EntityKind::Rule, rule);
            const auto stored = record ? storedRule(store.schema(), *record).rule : fail(record.error());
            mailSteps.insert(rule, stored ? idsOfMailSteps(*stored) : QStringList());
        }
        for (const QString &step : std::as_const(mailSteps[rule]))
            runs.insert(madeId(rows.id(row), step, mailPurpose), rows.id(row));
    }
    return runs;
}

/// A run that waits goes no further, as where the e-mail could not be written at all.
Result<void> noteWithdrawn(store::Store &store, const store::OutgoingMail &mail, const RunsOfMails &runs)
{
    if (!runs.contains(mail.id))
        return {};
    const auto run = store.get(EntityKind::RuleRun, runs[mail.id]);
    if (!run)
        return run.error().kind == Error::Kind::NotFound ? Result<void>() : fail(run.error());
    QStringList actions = valueOr<QStringList>(run->value(field::actions));
    const QString note = Reason::tr("withdrew the e-mail “%1”: its reader may not be written to any more")
                             .arg(mail.content.subject);
    actions.append(note);
    std::vector<FieldValue> values{{field::actions, actions}, {field::note, note}};
    if (run->text(field::state) == choice::waiting)
        values.insert(values.end(),
            {{field::state, QString(choice::no_consent)}, {field::step, Value()}, {field::due_at, Value()}});
    const QString name = store.title(EntityKind::Rule, valueOr<RecordId>(run->value(field::rule)));
    const auto written = store.commit(
        {Reason::tr("Withdrew an e-mail of the automation “%1”").arg(name), Origin::rule(name),
            {Edit::update(EntityKind::RuleRun, run->id, std::move(values),
                {{field::state, run->value(field::state)}, {field::step, run->value(field::step)}})},
            {}});
    const bool isOvertaken = !written && written.error().kind == Error::Kind::Conflict;
    return written || isOvertaken ? Result<void>() : fail(written.error());
}

} // namespace

Result<RuleMailOutcome> writeRuleMail(
    store::Store &store, const RunContext &context, const QString &stepId, const SendMailStep &step)
{
    const auto person = TRY(recipientOf(store, context.record));
    if (!person || person->text(field::email).isEmpty())
        return fail(Error::Kind::Invalid, Reason::tr("nobody here has an e-mail address"), stepId);
    if (hasBounced(*person))
        return fail(
            Error::Kind::Invalid, Reason::tr("e-mails to %1 came back").arg(person->text(field::email)), stepId);
    if (TRY(hasOptedOut(store, *person)))
        return RuleMailOutcome{RuleMailState::NoConsent, Reason::tr("no e-mail: %1 wants none").arg(titleOf(*person))};
    const auto purposes = TRY(store::consentPurposes(store));
    if (sequences::refusalOfMail(*person, purposes, {}) != sequences::MailRefusal::None)
        return RuleMailOutcome{
            RuleMailState::NoConsent, Reason::tr("no e-mail: %1 may not be written to").arg(titleOf(*person))};
    const auto accounts = TRY(store::MailAccounts(store).list());
    if (accounts.empty())
        return fail(Error::Kind::NotFound, Reason::tr("there is no mail account at this computer"), stepId);
    const std::vector<Record> records = recordsOf(store, context.record);
    const auto mailTemplate = TRY(templateFor(store, step.mailTemplate, records));
    const auto filled = TRY(items::fillInTemplate(
        store, mailTemplate.subject, mailTemplate.body, mailTemplate.language, records, context.record.entity->kind));
    if (const QStringList empty = emptyFields(filled); !empty.isEmpty())
        return fail(Error::Kind::Invalid, Reason::tr("these fields of the text are empty: %1").arg(empty.join(u", "_s)),
            stepId);
    const RecordId id = madeId(context.run, stepId, mailPurpose);
    const auto &account = accounts.front();
    const auto messageId = step.asksFirst ? std::nullopt
                                          : std::optional(messageIdOf(context.run, stepId, account.address));
    TRY(putIntoOutbox(store, id, account, contentFor(context.record, *person, filled), messageId));
    return RuleMailOutcome{step.asksFirst ? RuleMailState::Asks : RuleMailState::Queued,
        step.asksFirst ? Reason::tr("wrote the e-mail “%1”, to be sent by hand").arg(filled.subject.text)
                       : Reason::tr("sent the e-mail “%1”").arg(filled.subject.text)};
}

Result<DraftState> draftState(store::Store &store, RecordId run, const QString &stepId)
{
    const auto mail = store::OutgoingMails(store).get(madeId(run, stepId, mailPurpose));
    if (!mail)
        return mail.error().kind == Error::Kind::NotFound ? Result<DraftState>(DraftState::Removed)
                                                          : fail(mail.error());
    return mail->state == store::OutgoingState::Sent ? DraftState::Sent : DraftState::Open;
}

Result<int> withdrawRefusedMails(store::Store &store)
{
    store::OutgoingMails mails(store);
    std::optional<RunsOfMails> runs; // read once, also where many opt out together
    int withdrawn = 0;
    for (const store::OutgoingMail &mail : TRY(mails.list(store::OutgoingState::Queued))) {
        if (!isOfRule(mail.content) || !TRY(isRefusedNow(store, mail.content)))
            continue;
        if (!runs) // before anything is removed: else its run would not hear of it
            runs = TRY(runsOfMails(store));
        if (const auto removed = mails.remove(mail.id); !removed) {
            if (removed.error().kind == Error::Kind::Conflict)
                continue; // it is being sent
            return fail(removed.error());
        }
        ++withdrawn;
        TRY(noteWithdrawn(store, mail, *runs));
    }
    return withdrawn;
}

Result<void> withdrawRuleMails(store::Store &store, const AutomationRule &rule, RecordId run)
{
    store::OutgoingMails mails(store);
    for (const RuleStep *step : allSteps(rule.steps)) {
        if (!std::holds_alternative<SendMailStep>(step->action))
            continue;
        const auto mail = mails.get(madeId(run, step->id, mailPurpose));
        const bool isWaiting = mail
            && (mail->state == store::OutgoingState::Queued || mail->state == store::OutgoingState::Draft);
        const auto removed = isWaiting ? mails.remove(mail->id) : Result<void>();
        if (!removed && removed.error().kind != Error::Kind::Conflict)
            return fail(removed.error());
    }
    return {};
}

} // namespace satchel::rules
