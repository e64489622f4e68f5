// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/LeadFeatures.h"

#include "domain/ChoiceNames.h"
#include "domain/MailDomain.h"
#include "domain/Reason.h"
#include "insight/DealFeatures.h"
#include "insight/ReasonJson.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace satchel::insight {

namespace {

using LeadKind = store::LeadEvent::Kind;

constexpr double leadDay = 24 * 60 * 60 * 1000.0;
constexpr qint64 mostLeadMoments = 100; // of one life
constexpr double leastLeadLogOdds = 0.05; // about one percentage point: less is no reason

bool isOpenLead(const QString &status)
{
    return status != choice::converted && status != choice::unqualified;
}

double leadDaysBetween(Instant from, Instant until)
{
    return std::max(0.0, static_cast<double>(until.ms - from.ms) / leadDay);
}

struct LeadState
{
    std::array<QString, 7> texts; // by LeadKind
    Instant statusSince;
    bool isKnown = false;

    const QString &text(LeadKind kind) const { return texts[static_cast<size_t>(kind)]; }
    bool isOpen() const { return isKnown && isOpenLead(text(LeadKind::Status)); }
};

LeadState stateAt(const store::LeadLife &life, Instant moment)
{
    LeadState state;
    for (const store::LeadEvent &event : life.events) {
        if (event.at > moment)
            break;
        if (event.kind == LeadKind::Status)
            state.statusSince = event.at;
        state.texts[static_cast<size_t>(event.kind)] = event.text;
        state.isKnown = true;
    }
    return state;
}

bool isLeadCategory(LeadFeature feature)
{
    return leadFeatures()[static_cast<size_t>(feature)].kind == Feature::Kind::Category;
}

/// The feature that a group of features is called by.
LeadFeature leadGroupOf(LeadFeature feature)
{
    return feature == LeadFeature::IncomingFortnight ? LeadFeature::IncomingMonth
        : feature == LeadFeature::OwnFortnight       ? LeadFeature::OwnMonth
                                                     : feature;
}

QString oftenConverted(const QString &what, bool isFor)
{
    return isFor ? Reason::tr("Leads with %1 are often converted").arg(what)
                 : Reason::tr("Leads with %1 are seldom converted").arg(what);
}

QString sayLeadCategory(const LeadReason &reason, const QHash<QString, QString> &owners)
{
    if (reason.feature == LeadFeature::Source)
        return reason.text.isEmpty() ? Reason::tr("The source is unknown")
                                     : oftenConverted(Reason::tr("the source “%1”").arg(reason.text), reason.isFor);
    if (reason.feature == LeadFeature::Owner) {
        const QString name = owners.value(reason.text);
        return reason.text.isEmpty() ? Reason::tr("Has no owner")
            : name.isEmpty()         ? oftenConverted(Reason::tr("this owner"), reason.isFor)
                                     : oftenConverted(Reason::tr("the owner %1").arg(name), reason.isFor);
    }
    return reason.text == choice::qualified ? Reason::tr("The lead is qualified")
        : reason.text == choice::contacted  ? Reason::tr("The lead was contacted")
                                            : Reason::tr("Nobody has contacted the lead");
}

QString sayLeadFact(const LeadReason &reason)
{
    const bool isGiven = reason.number > 0;
    switch (reason.feature) {
    case LeadFeature::HasCompany:
        return isGiven ? Reason::tr("The company is known") : Reason::tr("The company is unknown");
    case LeadFeature::HasJobTitle:
        return isGiven ? Reason::tr("The job title is known") : Reason::tr("The job title is unknown");
    case LeadFeature::HasPhone:
        return isGiven ? Reason::tr("Has a telephone number") : Reason::tr("Has no telephone number");
    default:
        return isGiven ? Reason::tr("Writes from a company's address") : Reason::tr("Has no company e-mail address");
    }
}

QString sayLeadNumber(const LeadReason &reason)
{
    const int count = static_cast<int>(std::lround(countOf(reason.number)));
    switch (reason.feature) {
    case LeadFeature::Age:
        return reason.isFor ? Reason::tr("Came only %Ln day(s) ago", nullptr, count)
                            : Reason::tr("Came %Ln day(s) ago", nullptr, count);
    case LeadFeature::DaysInStatus: return Reason::tr("In this status for %Ln day(s)", nullptr, count);
    case LeadFeature::IncomingMonth:
        return count == 0 ? Reason::tr("Nothing from the lead in 30 days")
                          : Reason::tr("%Ln message(s) or call(s) from the lead in 30 days", nullptr, count);
    case LeadFeature::OwnMonth:
        return count == 0 ? Reason::tr("No calls, messages or meetings of ours in 30 days")
                          : Reason::tr("%Ln call(s), message(s) or meeting(s) of ours in 30 days", nullptr, count);
    default: return Reason::tr("The last activity was %Ln day(s) ago", nullptr, count);
    }
}

} // namespace

const std::vector<Feature> &leadFeatures()
{
    using enum Feature::Kind;
    static const std::vector<Feature> all = {{u"source"_s, Category}, {u"owner"_s, Category}, {u"status"_s, Category},
        {u"age"_s, Number}, {u"days_in_status"_s, Number}, {u"has_company"_s, Number}, {u"has_job_title"_s, Number},
        {u"has_phone"_s, Number}, {u"has_company_address"_s, Number}, {u"incoming_fortnight"_s, Number},
        {u"incoming_month"_s, Number}, {u"own_fortnight"_s, Number}, {u"own_month"_s, Number}, {u"silence"_s, Number}};
    Q_ASSERT(all.size() == leadFeatureCount);
    return all;
}

void fillLeadFeatures(FeatureTable &table, size_t row, const store::LeadLife &life, Instant moment)
{
    const LeadState state = stateAt(life, moment);
    const auto number = [&](LeadFeature feature, double value) {
        table.setNumber(static_cast<size_t>(feature), row, value);
    };
    const auto category = [&](LeadFeature feature, LeadKind kind) {
        table.setCategory(static_cast<size_t>(feature), row, state.text(kind));
    };
    category(LeadFeature::Source, LeadKind::Source);
    category(LeadFeature::Owner, LeadKind::Owner);
    category(LeadFeature::Status, LeadKind::Status);
    number(LeadFeature::Age, logOf(leadDaysBetween(life.created, moment)));
    number(LeadFeature::DaysInStatus, logOf(leadDaysBetween(state.statusSince, moment)));
    number(LeadFeature::HasCompany, state.text(LeadKind::Company).isEmpty() ? 0 : 1);
    number(LeadFeature::HasJobTitle, state.text(LeadKind::JobTitle).isEmpty() ? 0 : 1);
    number(LeadFeature::HasPhone, state.text(LeadKind::Phone).isEmpty() ? 0 : 1);
    number(LeadFeature::HasCompanyAddress, employerDomain(state.text(LeadKind::Email)).isEmpty() ? 0 : 1);
    std::array<int, 4> counts{}; // incoming and own of a fortnight, of a month
    double silence = missing;
    for (const store::DealActivity &activity : life.activities) {
        if (activity.at > moment || activity.known > moment)
            continue;
        const double days = leadDaysBetween(activity.at, moment);
        silence = std::isnan(silence) ? days : std::min(silence, days);
        const size_t side = activity.isIncoming ? 0 : 1;
        counts[side] += days <= 14 ? 1 : 0;
        counts[2 + side] += days <= 30 ? 1 : 0;
    }
    number(LeadFeature::IncomingFortnight, logOf(counts[0]));
    number(LeadFeature::OwnFortnight, logOf(counts[1]));
    number(LeadFeature::IncomingMonth, logOf(counts[2]));
    number(LeadFeature::OwnMonth, logOf(counts[3]));
    number(LeadFeature::Silence, logOf(silence));
}

std::optional<LeadEnd> endOf(const store::LeadLife &life)
{
    std::optional<LeadEnd> end;
    bool wasOpen = false;
    for (const store::LeadEvent &event : life.events) {
        if (event.kind != LeadKind::Status)
            continue;
        if (isOpenLead(event.text)) {
            wasOpen = true;
            end.reset();
        } else if (!end) {
            end = LeadEnd{event.at, event.text == choice::converted, event.at};
        } else {
            end->isConverted = event.text == choice::converted; // an unqualified one turned out to be converted
            end->known = event.at;
        }
    }
    return wasOpen && end && life.events.front().at < end->at ? end : std::nullopt;
}

std::vector<Instant> momentsOf(const store::LeadLife &life, Instant end, qint64 interval, double part)
{
    std::vector<Instant> moments;
    if (life.events.empty() || interval <= 0)
        return moments;
    Instant moment{life.events.front().at.ms + static_cast<qint64>(part * static_cast<double>(interval))};
    for (qint64 count = 0; moment < end && count < mostLeadMoments; ++count, moment.ms += interval) {
        if (stateAt(life, moment).isOpen())
            moments.push_back(moment);
    }
    return moments;
}

std::vector<LeadReason> leadReasons(const LearnedModel &model, const FeatureTable &table, size_t row, size_t most)
{
    std::array<double, leadFeatureCount> sums{};
    for (const Contribution &contribution : model.contributions(table, row))
        sums[static_cast<size_t>(leadGroupOf(static_cast<LeadFeature>(contribution.feature)))] += contribution.logOdds;
    std::vector<size_t> order = allRows(sums.size());
    std::ranges::stable_sort(order, std::greater(), [&](size_t feature) { return std::abs(sums[feature]); });
    std::vector<LeadReason> reasons;
    for (const size_t column : order) {
        if (reasons.size() == most || std::abs(sums[column]) < leastLeadLogOdds)
            break;
        const auto feature = static_cast<LeadFeature>(column);
        reasons.push_back(isLeadCategory(feature)
                ? LeadReason{feature, missing, table.category(column, row), sums[column] > 0}
                : LeadReason{feature, table.number(column, row), {}, sums[column] > 0});
    }
    return reasons;
}

QByteArray toJson(const std::vector<LeadReason> &reasons)
{
    return reasonsToJson(reasons, leadFeatures());
}

std::vector<LeadReason> leadReasonsFrom(const QByteArray &json)
{
    return reasonsFromJson<LeadReason>(json, leadFeatures());
}

QString sayReason(const LeadReason &reason, const QHash<QString, QString> &owners)
{
    switch (leadGroupOf(reason.feature)) {
    case LeadFeature::Source:
    case LeadFeature::Owner:
    case LeadFeature::Status: return sayLeadCategory(reason, owners);
    case LeadFeature::HasCompany:
    case LeadFeature::HasJobTitle:
    case LeadFeature::HasPhone:
    case LeadFeature::HasCompanyAddress: return sayLeadFact(reason);
    default: break;
    }
    return std::isnan(reason.number) ? Reason::tr("No activity yet") : sayLeadNumber(reason);
}

} // namespace satchel::insight
