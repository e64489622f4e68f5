// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/DealFeatures.h"

#include "domain/Overdue.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace satchel::insight {

namespace {

constexpr double dayMilliseconds = 24 * 60 * 60 * 1000.0;
constexpr qint64 farthestOverdue = -90;
constexpr qint64 farthestAhead = 365;

double daysBetween(Instant from, Instant until)
{
    return std::max(0.0, static_cast<double>(until.ms - from.ms) / dayMilliseconds);
}

struct ActivityCounts
{
    int incomingFortnight = 0;
    int incomingMonth = 0;
    int ownFortnight = 0;
    int ownMonth = 0;
    double silence = missing; // days
};

ActivityCounts countActivities(const std::vector<store::DealActivity> &activities, Instant moment)
{
    ActivityCounts counts;
    for (const store::DealActivity &activity : activities) {
        if (activity.at > moment || activity.known > moment)
            continue;
        const double days = daysBetween(activity.at, moment);
        counts.silence = std::isnan(counts.silence) ? days : std::min(counts.silence, days);
        if (days <= 14)
            ++(activity.isIncoming ? counts.incomingFortnight : counts.ownFortnight);
        if (days <= 30)
            ++(activity.isIncoming ? counts.incomingMonth : counts.ownMonth);
    }
    return counts;
}

struct CompanyFacts
{
    QString industry;
    double employees = missing;
};

CompanyFacts companyAt(const store::CompanyLives &companies, RecordId company, Instant moment)
{
    CompanyFacts facts;
    const auto life = companies.find(company);
    if (life == companies.end())
        return facts;
    for (const store::CompanyEvent &event : life->second) {
        if (event.at > moment)
            continue;
        if (event.industry)
            facts.industry = *event.industry;
        if (event.employees)
            facts.employees = *event.employees < 0 ? missing : static_cast<double>(*event.employees);
    }
    return facts;
}

class Row
{
public:
    Row(FeatureTable &table, size_t row) : m_table(table), m_row(row) {}
    void set(DealFeature feature, double value) { m_table.setNumber(static_cast<size_t>(feature), m_row, value); }
    void set(DealFeature feature, bool value) { set(feature, value ? 1.0 : 0.0); }
    void set(DealFeature feature, const QString &text)
    {
        m_table.setCategory(static_cast<size_t>(feature), m_row, text);
    }
    void setCount(DealFeature feature, double count) { set(feature, logOf(count)); }

private:
    FeatureTable &m_table;
    size_t m_row;
};

void fillStage(Row &row, const store::DealLife &life, const DealState &state, Instant moment, const StagePlaces &places)
{
    const StagePlace place = places.value(state.stage);
    row.set(DealFeature::Stage, state.stage.isNull() ? QString() : state.stage.toString());
    if (place.isOnTheWay && places.contains(state.stage))
        row.set(DealFeature::StagePlace, place.place);
    row.setCount(DealFeature::Age, daysBetween(life.created, moment));
    row.setCount(DealFeature::DaysInStage, daysBetween(state.stageSince, moment));
    row.setCount(DealFeature::Moves, state.moves);
    row.setCount(DealFeature::MovesBack, state.movesBack);
}

void fillActivities(Row &row, const store::DealLife &life, Instant moment)
{
    const ActivityCounts counts = countActivities(life.activities, moment);
    row.setCount(DealFeature::IncomingFortnight, counts.incomingFortnight);
    row.setCount(DealFeature::IncomingMonth, counts.incomingMonth);
    row.setCount(DealFeature::OwnFortnight, counts.ownFortnight);
    row.setCount(DealFeature::OwnMonth, counts.ownMonth);
    row.setCount(DealFeature::Silence, counts.silence);
}

void fillPlan(Row &row, const DealState &state, QDate day)
{
    row.set(DealFeature::HasNextAction, state.hasNextAction || state.nextActionDate.isValid());
    row.set(DealFeature::IsNextActionOverdue, isOverdue(state.nextActionDate, day));
    row.setCount(DealFeature::Postponed, state.postponed);
    if (state.expectedClose.isValid())
        row.set(DealFeature::DaysToClose,
            static_cast<double>(std::clamp(day.daysTo(state.expectedClose), farthestOverdue, farthestAhead)));
}

void fillCustomer(Row &row, const DealState &state, Instant moment, QDate day, const DealContext &context)
{
    const CompanyFacts company = companyAt(context.companies, state.company, moment);
    row.setCount(DealFeature::CompanySize, company.employees);
    row.set(DealFeature::Industry, company.industry);
    row.set(DealFeature::IsReturning, context.outcomes.isReturning(state.company, day));
    row.set(DealFeature::OwnerRate, context.outcomes.ownerRate(state.owner, day));
}

} // namespace

double logOf(double count)
{
    return std::isnan(count) ? missing : std::log1p(std::max(0.0, count));
}

double countOf(double logarithm)
{
    return std::expm1(logarithm);
}

const std::vector<Feature> &dealFeatures()
{
    using enum Feature::Kind;
    static const std::vector<Feature> all = {{u"stage"_s, Category}, {u"stage_place"_s, Number}, {u"age"_s, Number},
        {u"days_in_stage"_s, Number}, {u"moves"_s, Number}, {u"moves_back"_s, Number}, {u"value"_s, Number},
        {u"source"_s, Category}, {u"owner_rate"_s, Number}, {u"incoming_fortnight"_s, Number},
        {u"incoming_month"_s, Number}, {u"own_fortnight"_s, Number}, {u"own_month"_s, Number}, {u"silence"_s, Number},
        {u"has_next_action"_s, Number}, {u"is_next_action_overdue"_s, Number}, {u"postponed"_s, Number},
        {u"days_to_close"_s, Number}, {u"contacts"_s, Number}, {u"competitors"_s, Number}, {u"company_size"_s, Number},
        {u"industry"_s, Category}, {u"is_returning"_s, Number}};
    Q_ASSERT(all.size() == dealFeatureCount);
    return all;
}

void fillDealFeatures(FeatureTable &table, size_t row, const store::DealLife &life, const DealState &state,
    Instant moment, const DealContext &context)
{
    Row values(table, row);
    const QDate day = moment.dateIn(context.zone);
    fillStage(values, life, state, moment, context.places);
    const double rate = context.rates.value(state.currency, missing);
    if (!state.currency.isEmpty() && !std::isnan(rate))
        values.setCount(DealFeature::Value, state.value * rate);
    values.set(DealFeature::Source, state.source);
    fillActivities(values, life, moment);
    fillPlan(values, state, day);
    values.setCount(DealFeature::Contacts,
        static_cast<double>(std::ranges::count_if(life.contacts, [&](Instant added) { return added <= moment; })));
    values.setCount(DealFeature::Competitors, state.competitors);
    fillCustomer(values, state, moment, day, context);
}

} // namespace satchel::insight
