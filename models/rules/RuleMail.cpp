// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/RuleMail.h"

#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "rules/RuleIdentity.h"
#include "rules/RuleNames.h"
#include "rules/RuleRecords.h"
#include "sequences/Refusals.h"
#include "sequences/SequencePlan.h"
#include "store/mail/MailAccounts.h"
#include "store/mail/OutgoingMails.h"
#include "store/privacy/Consents.h"

#include <algorithm>

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

} // namespace

Result<RuleMailOutcome> writeRuleMail(
    store::Store &store, const RunContext &context, const QString &stepId, const SendMailStep &step)
{
    const auto person = TRY(recipientOf(store, context.record));
    if (!person || person->text(field::email).isEmpty())
        return fail(Error::Kind::Invalid, Reason::tr("nobody here has an e-mail address"), stepId);
    if (person->text(field::bounced_email).compare(person->text(field::email), Qt::CaseInsensitive) == 0)
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
    const auto filled = TRY(
        items::fillInTemplate(store, mailTemplate.subject, mailTemplate.body, mailTemplate.language, records));
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
