// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ApprovalRequest.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

__extension__ using Wide = __int128;

constexpr Wide whole = Wide(100) * Decimal::one; // 100 %

bool differs(const Record &before, const Record &after, std::initializer_list<QString> fields)
{
    return std::ranges::any_of(fields, [&](const QString &field) { return before.value(field) != after.value(field); });
}

Result<void> checkNewRequest(const Record &request, RecordId me)
{
    const bool isMine = request.value(field::requested_by) == Value(me);
    const bool isDecided = (request.text(field::state) != choice::pending && !request.text(field::state).isEmpty())
        || !isEmpty(request.value(field::decided_by)) || !isEmpty(request.value(field::decided_at))
        || !isEmpty(request.value(field::answer));
    if (isMine && !isDecided)
        return {};
    return fail(Error::Kind::Forbidden,
        isMine ? Reason::tr("a new approval request is not decided yet")
               : Reason::tr("an approval is requested by whoever needs it"),
        isMine ? u"approval_request.state"_s : u"approval_request.requested_by"_s);
}

} // namespace

ApprovalRequest ApprovalRequest::of(const Record &record)
{
    const QString state = record.text(field::state);
    return {.id = record.id,
        .kind = record.text(field::kind) == choice::connection ? Kind::Connection : Kind::Discount,
        .state = state == choice::approved ? State::Approved
            : state == choice::rejected    ? State::Rejected
                                           : State::Pending,
        .subject = record.text(field::subject),
        .quote = valueOr<RecordId>(record.value(field::quote)),
        .discount = valueOr<Decimal>(record.value(field::discount_percent)),
        .account = record.text(field::account),
        .note = record.text(field::note),
        .requestedBy = valueOr<RecordId>(record.value(field::requested_by)),
        .requestedAt = valueOr<Instant>(record.value(field::created_at)),
        .decidedBy = valueOr<RecordId>(record.value(field::decided_by)),
        .decidedAt = valueOr<Instant>(record.value(field::decided_at)),
        .answer = record.text(field::answer)};
}

Decimal combinedDiscount(Decimal line, Decimal document)
{
    const Wide exact = (Wide(line.millionths()) + document.millionths()) * whole
        - Wide(line.millionths()) * document.millionths();
    const Wide half = exact < 0 ? -whole / 2 : whole / 2;
    const Wide rounded = (exact + half) / whole;
    constexpr Wide most = std::numeric_limits<qint64>::max();
    return Decimal::fromMillionths(static_cast<qint64>(std::clamp(rounded, -most, most)));
}

bool countsForDiscount(const Record &line)
{
    static const QStringList others = {choice::optional, choice::alternative, choice::group, choice::text};
    return !line.isDeleted() && !others.contains(line.text(field::kind));
}

Decimal discountOf(const Record &quote, std::span<const Record> lines)
{
    std::optional<Decimal> largest;
    for (const Record &line : lines) {
        if (countsForDiscount(line))
            largest = std::max(largest.value_or(Decimal::fromMillionths(std::numeric_limits<qint64>::min())),
                valueOr<Decimal>(line.value(field::discount_percent)));
    }
    return combinedDiscount(largest.value_or(Decimal()), valueOr<Decimal>(quote.value(field::discount_percent)));
}

Result<void> checkRequestEdit(const Record *before, const Record &after, RecordId me, bool approves)
{
    if (!before)
        return checkNewRequest(after, me);
    const auto forbidden = [](const QString &what, const char16_t *where) {
        return fail(Error::Kind::Forbidden, what, QString::fromUtf16(where));
    };
    const bool isMine = before->value(field::requested_by) == Value(me);
    // An approver must not approve something else than what they read.
    if (differs(*before, after,
            {field::subject, field::kind, field::quote, field::discount_percent, field::account, field::requested_by}))
        return forbidden(
            Reason::tr("what an approval is requested for can't be changed; delete the request and make another one"),
            u"approval_request");
    const bool isPending = ApprovalRequest::of(*before).state == ApprovalRequest::State::Pending;
    if (differs(*before, after, {field::note}) && (!isMine || !isPending))
        return forbidden(
            Reason::tr("the note of an approval request can be changed by its requester, until it is decided"),
            u"approval_request.note");
    if (!differs(*before, after, {field::state, field::decided_by, field::decided_at, field::answer}))
        return {};
    if (isMine)
        return forbidden(Reason::tr("nobody can decide their own approval request"), u"approval_request.state");
    if (!approves)
        return forbidden(Reason::tr("your role does not allow deciding approval requests"), u"approval_request.state");
    const bool isDecided = ApprovalRequest::of(after).state != ApprovalRequest::State::Pending;
    if (after.value(field::decided_by) != (isDecided ? Value(me) : Value()))
        return forbidden(Reason::tr("a decision names the person who makes it"), u"approval_request.decided_by");
    return {};
}

Error discountError(Decimal discount, Decimal limit)
{
    return {Error::Kind::Forbidden,
        Reason::tr("the discount of %1 % is above your limit of %2 % and has not been approved")
            .arg(discount.toString(), limit.toString()),
        u"quote.discount_percent"_s};
}

} // namespace satchel
