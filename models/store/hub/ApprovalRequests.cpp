// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hub/ApprovalRequests.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "store/hub/HubRights.h"
#include "store/hub/HubState.h"
#include "store/hub/Leases.h"
#include "store/Records.h"
#include "store/Statements.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

using State = ApprovalRequest::State;

Result<std::vector<ApprovalRequest>> requestsOf(Store &store, Filter filter, bool isNewestFirst)
{
    const auto records = TRY(
        recordsOf(store, EntityKind::ApprovalRequest, std::move(filter), {field::created_at, isNewestFirst}));
    std::vector<ApprovalRequest> requests;
    for (const Record &record : records)
        requests.push_back(ApprovalRequest::of(record));
    return requests;
}

/// The first that counts, else the first.
template <typename Counts>
std::optional<ApprovalRequest> bestOf(const std::vector<ApprovalRequest> &requests, const Counts &counts)
{
    const auto best = std::ranges::find_if(requests, counts);
    if (best != requests.end())
        return *best;
    return requests.empty() ? std::nullopt : std::optional(requests.front());
}

QString nameOf(State state)
{
    switch (state) {
    case State::Approved: return choice::approved;
    case State::Rejected: return choice::rejected;
    case State::Pending: break;
    }
    return choice::pending;
}

} // namespace

Result<bool> isDiscountApproved(Database &database, RecordId quote, Decimal discount)
{
    const auto approved = TRY(readInteger(database,
        "SELECT EXISTS (SELECT 1 FROM approval_request WHERE quote = ?1 AND kind = 'discount' AND state = 'approved'"
        " AND deleted_at IS NULL AND discount_percent >= ?2)",
        quote, discount.millionths()));
    return approved != 0;
}

Result<DiscountApproval> discountApprovalOf(Store &store, const Record &quote, std::span<const Record> lines)
{
    DiscountApproval approval{discountOf(quote, lines), {}, {}};
    if (const auto rights = TRY(readRights(store.database())))
        approval.limit = rights->discountLimit;
    if (!approval.isNeeded())
        return approval;
    const auto requests = TRY(requestsOf(store,
        Filter::all({Filter::refersTo(field::quote, quote.id), Filter::equals(field::kind, choice::discount)}), true));
    approval.request = bestOf(requests, [&](const ApprovalRequest &request) {
        return request.state == State::Approved && request.discount >= approval.discount;
    });
    return approval;
}

Result<ConnectionApproval> connectionApprovalOf(Store &store, const Connection &connection)
{
    const auto rights = connection.vendor == hubVendor ? std::nullopt : TRY(readRights(store.database()));
    if (!rights || rights->connects)
        return ConnectionApproval{};
    auto requests = TRY(requestsOf(store,
        Filter::all(
            {Filter::refersTo(field::requested_by, rights->me), Filter::equals(field::kind, choice::connection)}),
        true));
    const QString key = leaseKeyOf(connection).trimmed(); // a text is stored without spaces around it
    std::erase_if(requests, [&](const ApprovalRequest &request) { return request.account.trimmed() != key; });
    return ConnectionApproval{
        true, bestOf(requests, [](const ApprovalRequest &request) { return request.state == State::Approved; })};
}

Result<std::vector<ApprovalRequest>> requestsToDecide(Store &store)
{
    const auto rights = TRY(readRights(store.database()));
    if (!rights || !rights->approves)
        return std::vector<ApprovalRequest>();
    auto requests = TRY(requestsOf(store, Filter::equals(field::state, choice::pending), false));
    std::erase_if(requests, [&](const ApprovalRequest &request) {
        return request.requestedBy == rights->me
            || !rights->allow(Right::Edit, EntityKind::ApprovalRequest, request.requestedBy, {});
    });
    return requests;
}

QString nameOfQuote(Store &store, const Record &quote)
{
    QString name = store.title(quote);
    for (const auto &[field, entity] : {std::pair(field::company, EntityKind::Company),
             std::pair(field::contact, EntityKind::Contact), std::pair(field::deal, EntityKind::Deal)}) {
        const auto id = valueOr<RecordId>(quote.value(field));
        if (name.isEmpty() && !id.isNull())
            name = store.title(entity, id);
    }
    return name;
}

Edit requestConnection(const Connection &connection, const QString &vendor, const QString &note)
{
    const QString account = connection.account.isEmpty() ? connection.baseUrl : connection.account;
    return Edit::create(EntityKind::ApprovalRequest, {},
        {{field::subject, u"%1 (%2)"_s.arg(vendor, account)}, {field::kind, choice::connection},
            {field::account, leaseKeyOf(connection).trimmed()}, {field::note, note.trimmed()}});
}

Edit requestDiscount(Store &store, const Record &quote, Decimal discount, const QString &note)
{
    return Edit::create(EntityKind::ApprovalRequest, {},
        {{field::subject, u"%1 % %2"_s.arg(discount.toString(), nameOfQuote(store, quote)).trimmed()},
            {field::kind, choice::discount}, {field::quote, quote.id}, {field::discount_percent, discount},
            {field::note, note.trimmed()}});
}

Edit decide(const ApprovalRequest &request, State state, const QString &answer)
{
    return Edit::update(EntityKind::ApprovalRequest, request.id,
        {{field::state, nameOf(state)}, {field::answer, answer.trimmed()}}, {{field::state, nameOf(request.state)}});
}

} // namespace satchel::store
