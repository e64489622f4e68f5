// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/WinReasons.h"

#include "domain/Reason.h"
#include "insight/ReasonJson.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace satchel::insight {

namespace {

constexpr double leastLogOdds = 0.05; // about one percentage point: less is no reason

/// The feature that a group of features is called by.
DealFeature groupOf(DealFeature feature)
{
    switch (feature) {
    case DealFeature::StagePlace: return DealFeature::Stage;
    case DealFeature::IncomingFortnight: return DealFeature::IncomingMonth;
    case DealFeature::OwnFortnight: return DealFeature::OwnMonth;
    case DealFeature::IsNextActionOverdue: return DealFeature::HasNextAction;
    default: return feature;
    }
}

bool isCategory(DealFeature feature)
{
    return dealFeatures()[static_cast<size_t>(feature)].kind == Feature::Kind::Category;
}

int counted(double number)
{
    return static_cast<int>(std::lround(countOf(number)));
}

QString often(const QString &what, bool isFor)
{
    return isFor ? Reason::tr("Deals with %1 are often won").arg(what)
                 : Reason::tr("Deals with %1 are seldom won").arg(what);
}

QString sayStage(const WinReason &reason, const StagePlaces &places)
{
    const QString name = places.value(RecordId::fromString(reason.text)).name;
    if (name.isEmpty())
        return Reason::tr("Has no stage");
    return reason.isFor ? Reason::tr("Deals in “%1” are often won").arg(name)
                        : Reason::tr("Deals in “%1” are seldom won").arg(name);
}

QString sayCategory(const WinReason &reason)
{
    if (reason.feature == DealFeature::Source)
        return reason.text.isEmpty() ? Reason::tr("The source is unknown")
                                     : often(Reason::tr("the source “%1”").arg(reason.text), reason.isFor);
    return reason.text.isEmpty() ? Reason::tr("The industry is unknown")
                                 : often(Reason::tr("the industry “%1”").arg(reason.text), reason.isFor);
}

QString sayTime(const WinReason &reason)
{
    const int days = counted(reason.number);
    if (reason.feature == DealFeature::Age)
        return reason.isFor ? Reason::tr("Open for only %Ln day(s)", nullptr, days)
                            : Reason::tr("Open for %Ln day(s)", nullptr, days);
    if (reason.feature == DealFeature::DaysInStage)
        return reason.isFor ? Reason::tr("In this stage for only %Ln day(s)", nullptr, days)
                            : Reason::tr("In this stage for %Ln day(s)", nullptr, days);
    if (std::isnan(reason.number))
        return Reason::tr("No activity yet");
    if (days == 0)
        return Reason::tr("Activity today");
    return reason.isFor ? Reason::tr("The last activity was %Ln day(s) ago", nullptr, days)
                        : Reason::tr("No activity for %Ln day(s)", nullptr, days);
}

QString sayPath(const WinReason &reason)
{
    const int count = counted(reason.number);
    if (reason.feature == DealFeature::MovesBack)
        return count == 0 ? Reason::tr("Never moved back to an earlier stage")
                          : Reason::tr("Moved back to an earlier stage %Ln time(s)", nullptr, count);
    if (reason.feature == DealFeature::Postponed)
        return count == 0 ? Reason::tr("The expected close was never postponed")
                          : Reason::tr("The expected close was postponed %Ln time(s)", nullptr, count);
    return count == 0 ? Reason::tr("Still in its first stage") : Reason::tr("Moved on %Ln time(s)", nullptr, count);
}

QString sayActivities(const WinReason &reason)
{
    const int count = counted(reason.number);
    if (reason.feature == DealFeature::IncomingMonth)
        return count == 0 ? Reason::tr("Nothing from the customer in 30 days")
                          : Reason::tr("%Ln message(s) or call(s) from the customer in 30 days", nullptr, count);
    return count == 0 ? Reason::tr("No calls, messages or meetings of ours in 30 days")
                      : Reason::tr("%Ln call(s), message(s) or meeting(s) of ours in 30 days", nullptr, count);
}

QString sayPlan(const WinReason &reason)
{
    if (reason.feature == DealFeature::DaysToClose) {
        if (std::isnan(reason.number))
            return Reason::tr("No expected close");
        const int days = static_cast<int>(reason.number);
        return days < 0 ? Reason::tr("The expected close passed %Ln day(s) ago", nullptr, -days)
                        : Reason::tr("Expected to close in %Ln day(s)", nullptr, days);
    }
    if (reason.feature == DealFeature::IsNextActionOverdue && reason.number > 0)
        return Reason::tr("The next action is overdue");
    return reason.number > 0 ? Reason::tr("A next action is planned") : Reason::tr("No next action is planned");
}

QString sayPeople(const WinReason &reason)
{
    const int count = counted(reason.number);
    if (reason.feature == DealFeature::Contacts)
        return count == 0 ? Reason::tr("No contacts at the customer")
                          : Reason::tr("%Ln contact(s) at the customer", nullptr, count);
    return count == 0 ? Reason::tr("No competitor is named") : Reason::tr("%Ln competitor(s)", nullptr, count);
}

QString sayCustomer(const WinReason &reason)
{
    if (reason.feature == DealFeature::IsReturning)
        return reason.number > 0 ? Reason::tr("The customer bought before") : Reason::tr("A new customer");
    if (std::isnan(reason.number))
        return Reason::tr("The size of the company is unknown");
    return often(Reason::tr("companies of this size"), reason.isFor);
}

QString sayWorth(const WinReason &reason)
{
    if (reason.feature == DealFeature::OwnerRate)
        return Reason::tr("The owner won %1 % of earlier deals").arg(std::lround(100 * reason.number));
    return std::isnan(reason.number) ? Reason::tr("Has no value") : often(Reason::tr("this value"), reason.isFor);
}

WinReason reasonOf(DealFeature feature, const FeatureTable &table, size_t row, bool isFor)
{
    const auto column = static_cast<size_t>(feature);
    return isCategory(feature) ? WinReason{feature, missing, table.category(column, row), isFor}
                               : WinReason{feature, table.number(column, row), {}, isFor};
}

/// What is said of a group: that the next action is overdue rather than that there is one.
DealFeature saidOf(DealFeature group, const FeatureTable &table, size_t row)
{
    const auto overdue = static_cast<size_t>(DealFeature::IsNextActionOverdue);
    return group == DealFeature::HasNextAction && table.number(overdue, row) > 0 ? DealFeature::IsNextActionOverdue
                                                                                 : group;
}

} // namespace

std::vector<WinReason> winReasons(const LearnedModel &model, const FeatureTable &table, size_t row, size_t most)
{
    std::array<double, dealFeatureCount> sums{};
    for (const Contribution &contribution : model.contributions(table, row))
        sums[static_cast<size_t>(groupOf(static_cast<DealFeature>(contribution.feature)))] += contribution.logOdds;
    std::vector<size_t> order = allRows(sums.size());
    std::ranges::stable_sort(order, std::greater(), [&](size_t feature) { return std::abs(sums[feature]); });
    std::vector<WinReason> reasons;
    for (const size_t feature : order) {
        if (reasons.size() < most && std::abs(sums[feature]) >= leastLogOdds)
            reasons.push_back(
                reasonOf(saidOf(static_cast<DealFeature>(feature), table, row), table, row, sums[feature] > 0));
    }
    return reasons;
}

QByteArray toJson(const std::vector<WinReason> &reasons)
{
    return reasonsToJson(reasons, dealFeatures());
}

std::vector<WinReason> winReasonsFrom(const QByteArray &json)
{
    return reasonsFromJson<WinReason>(json, dealFeatures());
}

QString sayReason(const WinReason &reason, const StagePlaces &places)
{
    switch (groupOf(reason.feature)) {
    case DealFeature::Stage: return sayStage(reason, places);
    case DealFeature::Source:
    case DealFeature::Industry: return sayCategory(reason);
    case DealFeature::Age:
    case DealFeature::DaysInStage:
    case DealFeature::Silence: return sayTime(reason);
    case DealFeature::Moves:
    case DealFeature::MovesBack:
    case DealFeature::Postponed: return sayPath(reason);
    case DealFeature::IncomingMonth:
    case DealFeature::OwnMonth: return sayActivities(reason);
    case DealFeature::HasNextAction:
    case DealFeature::DaysToClose: return sayPlan(reason);
    case DealFeature::Contacts:
    case DealFeature::Competitors: return sayPeople(reason);
    case DealFeature::IsReturning:
    case DealFeature::CompanySize: return sayCustomer(reason);
    default: return sayWorth(reason);
    }
}

} // namespace satchel::insight
