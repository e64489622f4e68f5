// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace with a mail account, a sequence of two e-mails and people to enrol.
#pragma once

#include "domain/ChoiceNames.h"
#include "sequences/EnrolmentPlan.h"
#include "store/mail/MailAccounts.h"
#include "store/mail/OutgoingMails.h"
#include "tests/support/SyncFixture.h"

namespace satchel::test {

struct SequenceDesk : SyncFixture
{
    RecordId sequence;

    SequenceDesk()
    {
        store::MailAccount account;
        account.name = QStringLiteral("Work");
        account.address = account.user = QStringLiteral("mara@satchel.example");
        account.incoming = {QStringLiteral("imap.satchel.example"), 993};
        account.outgoing = {QStringLiteral("smtp.satchel.example"), 465};
        if (!store::MailAccounts(*reader).add(account))
            qFatal("no account");
        sequence = makeSequence(QStringLiteral("Welcome"), choice::active);
        step(sequence, 1, 0, QStringLiteral("Hello {{contact.first_name}}"), QStringLiteral("Welcome"));
        step(sequence, 2, 3, {}, QStringLiteral("Did you read it?"));
    }

    RecordId makeSequence(const QString &name, const QString &status)
    {
        return create(EntityKind::Sequence, {{field::name, name}, {field::status, status}});
    }
    RecordId step(RecordId of, qint64 position, qint64 days, const QString &subject, const QString &body)
    {
        std::vector<FieldValue> values{{field::sequence, of}, {field::position, position},
            {field::kind, QString(choice::email)}, {field::day_count, days}, {field::body, body}};
        if (!subject.isEmpty())
            values.push_back({field::subject, subject});
        return create(EntityKind::SequenceStep, std::move(values));
    }
    RecordId person(const QString &name)
    {
        return create(EntityKind::Contact,
            {{field::first_name, name}, {field::email, name.toLower() + QStringLiteral("@example.com")}});
    }
    void enrol(const std::vector<RecordId> &contacts)
    {
        std::vector<sequences::EnrolmentTarget> targets;
        for (const RecordId &contact : contacts)
            targets.push_back({EntityKind::Contact, contact});
        const auto read = sequences::readSequence(*reader, sequence);
        const auto plan = sequences::planEnrolment(*reader, *read, targets);
        const auto changes = sequences::enrolmentChanges(*reader, *read, *plan, QStringLiteral("mara@satchel.example"));
        workspace.commit(*changes);
    }
    std::vector<store::OutgoingMail> queued()
    {
        return *store::OutgoingMails(*reader).list(store::OutgoingState::Queued);
    }
};

} // namespace satchel::test
