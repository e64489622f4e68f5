// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a message at the servers of its recipients: delivery reports (RFC 3464; Exim's older ones, which are
// plain text) and read receipts (RFC 8098). Anybody can send a false one: a report counts only for a message that was
// sent, by its message id, and only for its recipients.
#pragma once

#include "exchange/mail/MailFile.h"

namespace satchel::exchange {

struct DeliveryStatus
{
    enum class Action { Failed, Delayed, Delivered, Relayed, Expanded };
    enum class Failure {
        None, // it arrived, or was passed on
        Soft, // try again later or otherwise: mailbox full, server away, message refused as too large or as spam
        Hard, // nothing will ever arrive at this address
    };

    QString address; // as the message was addressed, where the report says so
    QString finalAddress; // where it was forwarded to; the same when it was not
    Action action = Action::Failed;
    QString status; // "5.1.1" (RFC 3463); empty: not known
    QString diagnostic; // what the server said, as one line
    Failure failure = Failure::None;

    bool operator==(const DeliveryStatus &) const = default;
};

struct DeliveryReport
{
    QString messageId; // of the message it is about; empty: the report does not say
    std::vector<DeliveryStatus> recipients; // at least one
};

/// Nothing for a message that is no delivery report, or says about nobody what became of it.
std::optional<DeliveryReport> readDeliveryReport(const MailFile &mail);

struct ReadReceipt
{
    QString messageId; // of the message it is about; empty: the receipt does not say
    QString address; // whose
    bool isDisplayed = false; // else it was deleted unread, or refused by a rule
};

/// Nothing for a message that is no read receipt.
std::optional<ReadReceipt> readReadReceipt(const MailFile &mail);

/// Whether a failure is for good, by the status and what the server said.
DeliveryStatus::Failure failureOf(DeliveryStatus::Action action, const QString &status, const QString &diagnostic);

} // namespace satchel::exchange
