// SPDX-License-Identifier: GPL-3.0-or-later
// The message and the task of a step, filled in for one person.
#pragma once

#include "sequences/Participant.h"
#include "sequences/Sequence.h"
#include "store/mail/OutgoingMails.h"

#include <QLocale>

namespace satchel::sequences {

struct FilledStep
{
    QString subject; // of a task its title
    QString body;
    QStringList emptyFields; // that the text names and that have neither a value nor a fallback: "contact.first_name"
};

/// Invalid when a text is no template or becomes too long.
Result<FilledStep> fillInMail(store::Store &store, const Participant &participant, const StepTexts &texts,
    Variant variant, const QLocale &locale);
Result<FilledStep> fillInTask(
    store::Store &store, const Participant &participant, const StepTexts &texts, const QLocale &locale);

/// The messages that were sent in this enrolment before, as the one that follows them names them.
struct EarlierMails
{
    QStringList messageIds; // the oldest first
    QString subject; // of the newest; empty when there is none
};
Result<EarlierMails> earlierMails(store::Store &store, const Participant &participant);

/// As it goes into the outbox. It answers the messages before it, so that all are one conversation.
store::MailContent contentOf(const Participant &participant, const FilledStep &filled, const EarlierMails &earlier);

} // namespace satchel::sequences
