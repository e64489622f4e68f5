// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/ValueChange.h"

#include "domain/ChoiceNames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

using store::DealState;

bool isOpen(const DealState &state)
{
    return state.status == choice::open;
}

bool isSnoozed(const DealState &state, const DealScope &scope)
{
    return std::ranges::find(scope.snoozedStages, state.stage) != scope.snoozedStages.end();
}

bool isDateIn(const DealState &state, const DealScope &scope)
{
    const bool isAny = !scope.expectedClose.from.isValid() && !scope.expectedClose.until.isValid();
    return isAny || (state.expectedClose.isValid() && scope.expectedClose.contains(state.expectedClose));
}

/// Why a deal that counts now did not count before: the first reason that held it back.
ChangeReason reasonToCome(const DealState *before, const DealScope &scope)
{
    if (!before)
        return ChangeReason::Created;
    if (before->isInTrash)
        return ChangeReason::Restored;
    if (!isOpen(*before))
        return ChangeReason::Reopened;
    if (!scope.pipeline.isNull() && before->pipeline != scope.pipeline)
        return ChangeReason::MovedIn;
    if (!scope.owner.isNull() && before->owner != scope.owner)
        return ChangeReason::OwnerIn;
    return isSnoozed(*before, scope) ? ChangeReason::Resumed : ChangeReason::DateIn;
}

/// Why a deal that counted before does not count now.
ChangeReason reasonToGo(const DealState *after, const DealScope &scope)
{
    if (!after || after->isInTrash)
        return ChangeReason::Deleted;
    if (!isOpen(*after))
        return after->status == choice::won ? ChangeReason::Won : ChangeReason::Lost;
    if (!scope.pipeline.isNull() && after->pipeline != scope.pipeline)
        return ChangeReason::MovedOut;
    if (!scope.owner.isNull() && after->owner != scope.owner)
        return ChangeReason::OwnerOut;
    return isSnoozed(*after, scope) ? ChangeReason::Snoozed : ChangeReason::DateOut;
}

/// Of a deal without a value an amount without a currency.
Result<Money> amountOf(const std::optional<Money> &value, Decimal probability, const DealScope &scope)
{
    if (!value)
        return Money();
    return scope.isWeighted ? percentOf(*value, probability) : Result<Money>(*value);
}

/// The parts of a step from one amount to another: two where the currency changed.
void addStep(std::vector<ChangePart> &parts, RecordId deal, ChangeReason reason, Money from, Money to)
{
    if (from == to)
        return;
    if (from.currency == to.currency) {
        parts.push_back({deal, reason, {to.minor - from.minor, to.currency}, 0});
        return;
    }
    if (!from.currency.isNull())
        parts.push_back({deal, reason, {-from.minor, from.currency}, 0});
    if (!to.currency.isNull())
        parts.push_back({deal, reason, to, 0});
}

} // namespace

bool isCounted(const DealState &state, const DealScope &scope)
{
    return !state.isInTrash && isOpen(state) && (scope.pipeline.isNull() || state.pipeline == scope.pipeline)
        && (scope.owner.isNull() || state.owner == scope.owner) && !isSnoozed(state, scope) && isDateIn(state, scope);
}

Result<std::vector<ChangePart>> partsOf(const DealState *before, const DealState *after, const DealScope &scope)
{
    const bool wasCounted = before && isCounted(*before, scope);
    const bool isNowCounted = after && isCounted(*after, scope);
    std::vector<ChangePart> parts;
    if (!wasCounted && !isNowCounted)
        return parts;
    if (!wasCounted) {
        const Money amount = TRY(amountOf(after->value, after->probability, scope));
        parts.push_back({after->deal, reasonToCome(before, scope), amount, 1});
        return parts;
    }
    const Money from = TRY(amountOf(before->value, before->probability, scope));
    if (!isNowCounted) {
        parts.push_back({before->deal, reasonToGo(after, scope), {-from.minor, from.currency}, -1});
        return parts;
    }
    // First the value by the old probability, then the probability of the new value: together the whole step.
    const Money between = TRY(amountOf(after->value, before->probability, scope));
    const Money to = TRY(amountOf(after->value, after->probability, scope));
    addStep(parts, after->deal, ChangeReason::ValueChanged, from, between);
    addStep(parts, after->deal, ChangeReason::ProbabilityChanged, between, to);
    return parts;
}

Result<void> ValueChange::add(const DealState *earlier, const DealState *later, const DealScope &scope)
{
    if (earlier && isCounted(*earlier, scope)) {
        ++countBefore;
        const Money amount = TRY(amountOf(earlier->value, earlier->probability, scope));
        TRY(before.add(amount));
    }
    if (later && isCounted(*later, scope)) {
        ++countAfter;
        const Money amount = TRY(amountOf(later->value, later->probability, scope));
        TRY(after.add(amount));
    }
    const auto changed = TRY(partsOf(earlier, later, scope));
    parts.insert(parts.end(), changed.begin(), changed.end());
    return {};
}

} // namespace satchel::reports
