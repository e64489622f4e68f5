// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mail/DeliveryNotes.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "exchange/EmailText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::mail {

namespace {

using exchange::DeliveryStatus;

bool wasSentTo(const Record &message, const QString &address)
{
    for (const auto &name : {field::recipients, field::copies}) {
        for (const QString &recipient : valueOr<QStringList>(message.value(name))) {
            if (exchange::addressesIn(recipient).contains(address, Qt::CaseInsensitive))
                return true;
        }
    }
    return false;
}

/// The worst that is said of a recipient is said of the message.
QString deliveryOf(const std::vector<DeliveryStatus> &recipients)
{
    const auto has = [&recipients](DeliveryStatus::Action action) {
        return std::ranges::find(recipients, action, &DeliveryStatus::action) != recipients.end();
    };
    if (has(DeliveryStatus::Action::Failed))
        return choice::failed;
    return has(DeliveryStatus::Action::Delayed) ? choice::delayed : choice::delivered;
}

} // namespace

Result<std::optional<Record>> reportedMessage(store::Store &store, const exchange::DeliveryReport &report)
{
    if (report.messageId.isEmpty())
        return std::nullopt;
    const auto rows = TRY(store.select(
        {EntityKind::Activity, {}, Filter::equals(field::message_id, report.messageId), {}, {}, 1, false}));
    if (rows.isEmpty())
        return std::nullopt;
    auto message = TRY(store.get(EntityKind::Activity, rows.id(0)));
    return message.text(field::direction) == choice::outgoing ? std::optional(std::move(message)) : std::nullopt;
}

exchange::MailPlace placeOf(const Record &message)
{
    const auto of = [&message](const QString &name) { return valueOr<RecordId>(message.value(name)); };
    return {of(field::contact), of(field::company), of(field::deal), of(field::lead)};
}

Result<void> noteDelivery(exchange::MailFiler &filer, const Record &message, const exchange::DeliveryReport &report)
{
    std::vector<DeliveryStatus> recipients = report.recipients;
    std::erase_if(recipients, [&](const DeliveryStatus &status) { return !wasSentTo(message, status.address); });
    if (recipients.empty())
        return {};
    TRY(filer.apply(Edit::update(EntityKind::Activity, message.id, {{field::delivery, deliveryOf(recipients)}})));
    for (const DeliveryStatus &status : recipients) {
        if (status.failure != DeliveryStatus::Failure::Hard)
            continue;
        const auto person = TRY(filer.people().find(status.address));
        if (person.isKnown() && person.entity != EntityKind::User)
            TRY(filer.apply(
                Edit::update(person.entity, person.id, {{field::bounced_email, status.address.toLower()}})));
    }
    return {};
}

} // namespace satchel::mail
