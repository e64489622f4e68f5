// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/ChurnFeatures.h"

#include "domain/Reason.h"
#include "insight/DealFeatures.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace satchel::insight {

namespace {

using CustomerActivityKind = store::CustomerActivity::Kind;

constexpr qint64 halfYear = 180;
constexpr qint64 quarter = 90;
constexpr double mostDistances = 10;
constexpr double leastChurnLogOdds = 0.05; // about one percentage point: less is no reason

/// The feature that a group of features is called by.
ChurnFeature churnGroupOf(ChurnFeature feature)
{
    return feature == ChurnFeature::Rhythm ? ChurnFeature::Recency : feature;
}

struct ChurnActivities
{
    qint64 incoming = 0;
    qint64 own = 0;
    qint64 tickets = 0;
    qint64 ofQuarter = 0;
    qint64 ofQuarterBefore = 0;
    double silence = missing; // days
};

ChurnActivities activitiesUntil(const store::CustomerLife &life, QDate day, const QTimeZone &zone)
{
    ChurnActivities found;
    const Instant end = Instant::startOf(day.addDays(1), zone);
    for (const store::CustomerActivity &activity : life.activities) {
        if (activity.at >= end || activity.kind == CustomerActivityKind::Purchase)
            continue;
        const qint64 days = activity.at.dateIn(zone).daysTo(day);
        found.incoming += activity.kind == CustomerActivityKind::Incoming && days < halfYear ? 1 : 0;
        found.own += activity.kind == CustomerActivityKind::Own && days < halfYear ? 1 : 0;
        found.tickets += activity.kind == CustomerActivityKind::Ticket && days < halfYear ? 1 : 0;
        found.ofQuarter += days < quarter ? 1 : 0;
        found.ofQuarterBefore += days >= quarter && days < 2 * quarter ? 1 : 0;
        const auto since = static_cast<double>(days);
        found.silence = std::isnan(found.silence) ? since : std::min(found.silence, since);
    }
    return found;
}

/// Deals that were open on the day, that were lost in the year before it, and what was won until then.
struct ChurnDeals
{
    qint64 open = 0;
    qint64 lostOfYear = 0;
    double value = 0; // in the main currency
};

ChurnDeals dealsUntil(const store::CustomerLife &life, QDate day, const QTimeZone &zone, const ExchangeRates &rates)
{
    using State = store::CustomerDeal::State;
    ChurnDeals found;
    const Instant end = Instant::startOf(day.addDays(1), zone);
    for (const store::CustomerDeal &deal : life.deals) {
        const bool isOver = deal.state != State::Open && deal.closedOn.isValid() && deal.closedOn <= day;
        const bool isEndUnknown = deal.state != State::Open && !deal.closedOn.isValid();
        found.open += deal.created < end && !isOver && !isEndUnknown ? 1 : 0;
        if (!isOver)
            continue;
        if (deal.state == State::Lost)
            found.lostOfYear += deal.closedOn.daysTo(day) < churnDays ? 1 : 0;
        else if (const auto value = deal.value.currency.isNull() ? std::nullopt : rates.convert(deal.value))
            found.value += std::max(0.0, value->toApproximate());
    }
    return found;
}

QString sayPurchases(const ChurnReason &reason, int count)
{
    switch (reason.feature) {
    case ChurnFeature::Recency: return Reason::tr("The last purchase was %Ln day(s) ago", nullptr, count);
    case ChurnFeature::Purchases: return Reason::tr("Bought %Ln time(s) so far", nullptr, count);
    case ChurnFeature::PurchasesOfYear:
        return count == 0 ? Reason::tr("Bought nothing in the last 12 months")
                          : Reason::tr("Bought %Ln time(s) in the last 12 months", nullptr, count);
    case ChurnFeature::Value:
        return reason.isFor ? Reason::tr("Customers who bought for about as much are often lost")
                            : Reason::tr("Customers who bought for about as much often stay");
    default: return Reason::tr("A customer for %Ln day(s)", nullptr, count);
    }
}

QString sayTrend(const ChurnReason &reason)
{
    const auto percent = static_cast<int>(std::lround(100 * std::abs(std::exp(reason.number) - 1)));
    if (percent == 0)
        return Reason::tr("As many activities in the last 90 days as in the 90 days before");
    return reason.number < 0
        ? Reason::tr("About %1 % fewer activities in the last 90 days than in the 90 days before").arg(percent)
        : Reason::tr("About %1 % more activities in the last 90 days than in the 90 days before").arg(percent);
}

QString sayContact(const ChurnReason &reason, int count)
{
    switch (reason.feature) {
    case ChurnFeature::OpenDeals:
        return count == 0 ? Reason::tr("No open deal") : Reason::tr("%Ln open deal(s)", nullptr, count);
    case ChurnFeature::LostOfYear:
        return count == 0 ? Reason::tr("No deal was lost in the last 12 months")
                          : Reason::tr("%Ln deal(s) lost in the last 12 months", nullptr, count);
    case ChurnFeature::Incoming:
        return count == 0 ? Reason::tr("Nothing from the customer in 180 days")
                          : Reason::tr("%Ln message(s) or call(s) from the customer in 180 days", nullptr, count);
    case ChurnFeature::Own:
        return count == 0 ? Reason::tr("No calls, messages or meetings of ours in 180 days")
                          : Reason::tr("%Ln call(s), message(s) or meeting(s) of ours in 180 days", nullptr, count);
    case ChurnFeature::Tickets:
        return count == 0 ? Reason::tr("No support request in 180 days")
                          : Reason::tr("%Ln support request(s) in 180 days", nullptr, count);
    default: return Reason::tr("The last activity was %Ln day(s) ago", nullptr, count);
    }
}

} // namespace

const std::vector<Feature> &churnFeatures()
{
    static const std::vector<Feature> all = [] {
        std::vector<Feature> features;
        for (const QString &name :
            {u"recency"_s, u"rhythm"_s, u"purchases"_s, u"purchases_of_year"_s, u"value"_s, u"tenure"_s,
                u"open_deals"_s, u"lost_of_year"_s, u"incoming"_s, u"own"_s, u"trend"_s, u"tickets"_s, u"silence"_s})
            features.push_back({name, Feature::Kind::Number});
        return features;
    }();
    Q_ASSERT(all.size() == churnFeatureCount);
    return all;
}

std::vector<QDate> purchaseDays(const store::CustomerLife &life, const QTimeZone &zone)
{
    std::vector<QDate> days;
    for (const store::CustomerDeal &deal : life.deals) {
        if (deal.state == store::CustomerDeal::State::Won && deal.closedOn.isValid())
            days.push_back(deal.closedOn);
    }
    for (const store::CustomerActivity &activity : life.activities) {
        if (activity.kind == CustomerActivityKind::Purchase)
            days.push_back(activity.at.dateIn(zone));
    }
    std::ranges::sort(days);
    return days;
}

bool isLostAfter(const std::vector<QDate> &purchases, QDate day)
{
    return std::ranges::none_of(
        purchases, [&](QDate bought) { return bought > day && bought <= day.addDays(churnDays); });
}

void fillChurnFeatures(FeatureTable &table, size_t row, const store::CustomerLife &life, QDate day,
    const QTimeZone &zone, const ExchangeRates &rates)
{
    const auto set = [&](ChurnFeature feature, double value) {
        table.setNumber(static_cast<size_t>(feature), row, value);
    };
    const auto count = [&](ChurnFeature feature, qint64 number) { set(feature, logOf(static_cast<double>(number))); };
    std::vector<QDate> bought = purchaseDays(life, zone);
    std::erase_if(bought, [&](QDate one) { return one > day; });
    if (!bought.empty()) {
        const qint64 recency = bought.back().daysTo(day);
        const qint64 span = bought.front().daysTo(bought.back());
        count(ChurnFeature::Recency, recency);
        count(ChurnFeature::Tenure, bought.front().daysTo(day));
        if (span > 0) {
            const double distance = static_cast<double>(span) / static_cast<double>(bought.size() - 1);
            set(ChurnFeature::Rhythm, std::min(mostDistances, static_cast<double>(recency) / distance));
        }
    }
    count(ChurnFeature::Purchases, std::ssize(bought));
    count(ChurnFeature::PurchasesOfYear,
        std::ranges::count_if(bought, [&](QDate one) { return one.daysTo(day) < churnDays; }));
    const ChurnDeals deals = dealsUntil(life, day, zone, rates);
    set(ChurnFeature::Value, logOf(deals.value));
    count(ChurnFeature::OpenDeals, deals.open);
    count(ChurnFeature::LostOfYear, deals.lostOfYear);
    const ChurnActivities activities = activitiesUntil(life, day, zone);
    count(ChurnFeature::Incoming, activities.incoming);
    count(ChurnFeature::Own, activities.own);
    count(ChurnFeature::Tickets, activities.tickets);
    set(ChurnFeature::Trend,
        logOf(static_cast<double>(activities.ofQuarter)) - logOf(static_cast<double>(activities.ofQuarterBefore)));
    set(ChurnFeature::Silence, logOf(activities.silence));
}

std::vector<ChurnReason> churnReasons(const LearnedModel &model, const FeatureTable &table, size_t row, size_t most)
{
    std::array<double, churnFeatureCount> sums{};
    for (const Contribution &contribution : model.contributions(table, row))
        sums[static_cast<size_t>(churnGroupOf(static_cast<ChurnFeature>(contribution.feature)))] += contribution
                                                                                                        .logOdds;
    std::vector<size_t> order = allRows(sums.size());
    std::ranges::stable_sort(order, std::greater(), [&](size_t feature) { return std::abs(sums[feature]); });
    std::vector<ChurnReason> reasons;
    for (const size_t column : order) {
        if (reasons.size() == most || std::abs(sums[column]) < leastChurnLogOdds)
            break;
        reasons.push_back({static_cast<ChurnFeature>(column), table.number(column, row), sums[column] > 0});
    }
    return reasons;
}

QString sayReason(const ChurnReason &reason)
{
    if (reason.feature == ChurnFeature::Trend)
        return sayTrend(reason);
    if (std::isnan(reason.number))
        return Reason::tr("No activity yet");
    const auto count = static_cast<int>(std::lround(countOf(reason.number)));
    return reason.feature <= ChurnFeature::Tenure ? sayPurchases(reason, count) : sayContact(reason, count);
}

} // namespace satchel::insight
