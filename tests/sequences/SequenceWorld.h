// SPDX-License-Identifier: GPL-3.0-or-later
// A store with a mail account, a sequence and people in it, on a manual clock that stands at noon UTC of Friday
// 20 November 2026. Messages are "sent" by marking them so in the outbox, as MailSending does.
#pragma once

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "sequences/Desk.h"
#include "sequences/EnrolmentPlan.h"
#include "sequences/SequenceRunner.h"
#include "tests/support/TestStore.h"

namespace satchel::test {

struct SequenceWorld
{
    TestStore store;
    RecordId sequence;

    SequenceWorld()
    {
        store::MailAccount account;
        account.name = QStringLiteral("Work");
        account.address = QStringLiteral("mara@satchel.example");
        account.user = account.address;
        account.incoming.host = account.outgoing.host = QStringLiteral("mail.satchel.example");
        account.incoming.port = 993;
        account.outgoing.port = 465;
        const auto added = store::MailAccounts(*store).add(account);
        if (!added)
            qFatal("%s", qUtf8Printable(toText(added.error())));
        sequence = store.create(EntityKind::Sequence,
            {{field::name, QStringLiteral("Welcome")}, {field::status, QString(choice::active)},
                {field::window_from, QTime(9, 0)}, {field::window_until, QTime(17, 0)}});
    }

    RecordId step(qint64 position, const QString &kind, qint64 days, std::vector<FieldValue> more)
    {
        more.push_back({field::sequence, sequence});
        more.push_back({field::position, position});
        more.push_back({field::kind, kind});
        more.push_back({field::day_count, days});
        return store.create(EntityKind::SequenceStep, std::move(more));
    }
    RecordId mailStep(qint64 position, qint64 days, const QString &subject, const QString &body)
    {
        return step(position, choice::email, days, {{field::subject, subject}, {field::body, body}});
    }
    /// A mail at once, a second one after three days that answers it.
    void twoMails()
    {
        mailStep(1, 0, QStringLiteral("Hello {{contact.first_name}}"), QStringLiteral("Dear {{contact.first_name}}"));
        mailStep(2, 3, {}, QStringLiteral("Did you read it?"));
    }

    RecordId contact(const QString &name, std::vector<FieldValue> more = {})
    {
        more.push_back({field::first_name, name});
        more.push_back({field::last_name, QStringLiteral("Berg")});
        more.push_back({field::email, name.toLower() + QStringLiteral("@example.com")});
        return store.create(EntityKind::Contact, std::move(more));
    }
    sequences::EnrolmentPlan planned(
        std::vector<sequences::EnrolmentTarget> targets, const sequences::EnrolmentOptions &options = {})
    {
        const auto read = sequences::readSequence(*store, sequence);
        const auto plan = sequences::planEnrolment(*store, *read, targets, options);
        if (!plan)
            qFatal("%s", qUtf8Printable(toText(plan.error())));
        return *plan;
    }
    /// Fails the program where the person is left out.
    RecordId enrol(const sequences::EnrolmentTarget &target)
    {
        const auto read = sequences::readSequence(*store, sequence);
        const auto changes = sequences::enrolmentChanges(
            *store, *read, planned({target}), QStringLiteral("mara@satchel.example"));
        const auto receipt = store->commit(*changes);
        if (!receipt || receipt->ids.empty())
            qFatal("nobody was enrolled");
        return receipt->ids.front();
    }
    RecordId enrolContact(RecordId contact) { return enrol({EntityKind::Contact, contact}); }

    sequences::SequencePass pass(sequences::SequenceRunner::Scope scope = sequences::SequenceRunner::Scope::All)
    {
        return passOf(*store, scope);
    }
    sequences::SequencePass passOf(
        store::Store &at, sequences::SequenceRunner::Scope scope = sequences::SequenceRunner::Scope::All)
    {
        sequences::SequenceRunner runner(at, {2, QLocale::c()});
        const auto done = runner.run(scope);
        if (!done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
        return *done;
    }

    std::vector<store::OutgoingMail> queued()
    {
        return *store::OutgoingMails(*store).list(store::OutgoingState::Queued);
    }
    /// All that are queued leave now.
    std::vector<store::OutgoingMail> sendAll()
    {
        store::OutgoingMails mails(*store);
        const auto all = queued();
        for (const store::OutgoingMail &mail : all) {
            const QString thread = mail.content.references.isEmpty() ? mail.messageId : mail.content.references.front();
            std::vector<FieldValue> values{{field::kind, QString(choice::email)},
                {field::direction, QString(choice::outgoing)}, {field::subject, mail.content.subject},
                {field::at, store.clock.now()}, {field::message_id, mail.messageId}, {field::thread, thread}};
            if (!mail.content.contact.isNull())
                values.push_back({field::contact, mail.content.contact});
            const RecordId activity = store.create(EntityKind::Activity, std::move(values));
            if (!mails.beginSending(mail.id, store.clock.now()).value_or(false)
                || !mails.setSent(mail.id, activity, false))
                qFatal("the message was not sent");
        }
        return all;
    }
    RecordId incoming(std::vector<FieldValue> values)
    {
        values.push_back({field::kind, QString(choice::email)});
        values.push_back({field::direction, QString(choice::incoming)});
        values.push_back({field::at, store.clock.now()});
        return store.create(EntityKind::Activity, std::move(values));
    }

    void later(qint64 days, qint64 minutes = 0) { store.clock.advance((days * 24 * 60 + minutes) * 60'000); }
    QString state(RecordId enrolment)
    {
        const auto record = store->get(EntityKind::Enrolment, enrolment);
        const QString reason = record->text(field::stop_reason);
        return reason.isEmpty() ? record->text(field::state) : record->text(field::state) + u' ' + reason;
    }
    qsizetype count(EntityKind entity) { return store->select({entity, {}, {}, {}, {}, -1, false})->size(); }
};

} // namespace satchel::test
