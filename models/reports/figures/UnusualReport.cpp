// SPDX-License-Identifier: GPL-3.0-or-later
// What was unusual in the last week: counts per person and stage, each against its own weeks before.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "insight/WeeklyDeviation.h"
#include "reports/figures/Figures.h"
#include "store/GroupQuery.h"
#include "store/StageHistory.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

constexpr size_t weekCount = 26; // half a year, the last one included

using Weeks = std::array<qint64, weekCount>;

struct Series
{
    QString name;
    Weeks weeks{};
    DrillDown lastWeek;
};

/// Complete weeks from Monday on: the first days of each, and that of this week.
std::vector<QDate> mondaysUntil(QDate today)
{
    const QDate thisMonday = today.addDays(1 - today.dayOfWeek());
    std::vector<QDate> days;
    for (size_t week = 0; week <= weekCount; ++week)
        days.push_back(thisMonday.addDays(7 * (static_cast<qint64>(week) - static_cast<qint64>(weekCount))));
    return days;
}

/// What is counted of a person.
struct Measured
{
    QString name;
    EntityKind entity{};
    Filter filter;
    QString dateField;
};

std::vector<Measured> measuredOfPeople()
{
    const auto activities = [](const QString &name, QStringView kind) {
        return Measured{name, EntityKind::Activity, Filter::equals(field::kind, kind.toString()), field::at};
    };
    return {activities(Tr::tr("calls"), choice::call), activities(Tr::tr("e-mails"), choice::email),
        activities(Tr::tr("meetings"), choice::meeting),
        {Tr::tr("new deals"), EntityKind::Deal, Filter(), field::created_at},
        {Tr::tr("deals won"), EntityKind::Deal, Filter::equals(field::status, choice::won), field::closed_on},
        {Tr::tr("new leads"), EntityKind::Lead, Filter(), field::created_at}};
}

class UnusualWeek
{
public:
    explicit UnusualWeek(const ReportQuery &query) : m_query(query), m_days(mondaysUntil(query.today())) {}

    Result<std::vector<Series>> read()
    {
        for (const Measured &measured : measuredOfPeople())
            TRY(countOfPeople(measured));
        if (m_query.reference(u"owner").isNull())
            TRY(countOfStages());
        return std::move(m_series);
    }

private:
    Period lastWeek() const { return {m_days[weekCount - 1], m_days[weekCount]}; }

    Result<void> countOfPeople(const Measured &measured)
    {
        std::vector<Filter> conditions{within(measured.dateField, {m_days.front(), m_days.back()}), measured.filter};
        if (const RecordId owner = m_query.reference(u"owner"); !owner.isNull())
            conditions.push_back(Filter::refersTo(field::owner, owner));
        const auto groups = TRY(store::readGroups(m_query.store(),
            {measured.entity, Filter::all(conditions),
                {{field::owner}, {measured.dateField, store::GroupKey::Kind::Days, m_days}}}));
        std::map<RecordId, Weeks> byPerson;
        for (const store::GroupRow &group : groups) {
            const RecordId person = valueOr<RecordId>(group.keys[0]);
            const qint64 step = valueOr<qint64>(group.keys[1]); // 1 is the first week
            if (!person.isNull() && step >= 1 && step <= static_cast<qint64>(weekCount))
                byPerson[person][static_cast<size_t>(step - 1)] += group.count;
        }
        for (const auto &[person, weeks] : byPerson)
            m_series.push_back(
                {Tr::tr("%1: %2", "a person, what is counted").arg(m_query.personName(person), measured.name), weeks,
                    {measured.entity,
                        Filter::all({Filter::refersTo(field::owner, person), measured.filter,
                            within(measured.dateField, lastWeek())})}});
        return {};
    }

    /// Deals that came into a stage, those that began there among them.
    Result<void> countOfStages()
    {
        store::Store &store = m_query.store();
        const QTimeZone zone = store.clock().zone();
        const auto pipelines = TRY(store.select({EntityKind::Pipeline, {}, {}, {}, {}, -1, false}));
        for (qsizetype row = 0; row < pipelines.size(); ++row) {
            const auto stays = TRY(store::stageStays(store.database(), pipelines.id(row)));
            std::map<RecordId, Weeks> byStage;
            std::map<RecordId, std::vector<RecordId>> dealsLastWeek;
            for (const store::StageStay &stay : stays) {
                const qint64 days = m_days.front().daysTo(stay.from.dateIn(zone));
                if (days < 0 || days >= 7 * static_cast<qint64>(weekCount))
                    continue;
                const auto week = static_cast<size_t>(days / 7);
                ++byStage[stay.stage][week];
                if (week == weekCount - 1)
                    dealsLastWeek[stay.stage].push_back(stay.deal);
            }
            for (const auto &[stage, weeks] : byStage)
                m_series.push_back(
                    {Tr::tr("Deals that came into %1", "a stage").arg(store.title(EntityKind::Stage, stage)), weeks,
                        {EntityKind::Deal, Filter(), false, dealsLastWeek[stage]}});
        }
        return {};
    }

    const ReportQuery &m_query;
    std::vector<QDate> m_days;
    std::vector<Series> m_series;
};

Decimal oneDigit(double number)
{
    return Decimal::fromMillionths(std::llround(number * 10) * 100'000);
}

Row unusualRow(const Series &series, const insight::WeeklyDeviation &deviation)
{
    Row row;
    row.cells = {series.name, deviation.last, oneDigit(deviation.usual), oneDigit(deviation.score)};
    row.isNow = deviation.isUnusual();
    if (deviation.last > 0) // no ids would be all records
        row.drillDown = series.lastWeek;
    return row;
}

} // namespace

std::vector<Parameter> unusualParameters(const Schema &)
{
    return {ownerParameter(u"owner"_s, Tr::tr("Owner"))};
}

Result<Report> unusualReport(const ReportQuery &query)
{
    const auto series = TRY(UnusualWeek(query).read());
    std::vector<std::pair<insight::WeeklyDeviation, const Series *>> found;
    for (const Series &one : series) {
        if (const auto deviation = insight::weeklyDeviation(one.weeks))
            found.emplace_back(*deviation, &one);
    }
    std::ranges::stable_sort(found, std::greater(), [](const auto &one) { return std::abs(one.first.score); });
    Report report;
    report.columns = {{u"group"_s, Tr::tr("What")}, {u"last_week"_s, Tr::tr("Last week"), ReportCellKind::Integer},
        {u"usual"_s, Tr::tr("Usual"), ReportCellKind::Number},
        {u"score"_s, Tr::tr("Deviation"), ReportCellKind::Number}};
    report.chart = {Chart::Kind::Bars, {{2, true}, {1, false}}};
    int unusual = 0;
    for (const auto &[deviation, one] : found) {
        report.rows.push_back(unusualRow(*one, deviation));
        unusual += deviation.isUnusual() ? 1 : 0;
    }
    if (found.empty())
        report.finding = Finding{Tr::tr("Too little data: at least %1 weeks are needed.").arg(insight::leastWeeks + 1)};
    else
        report.finding = Finding{unusual == 0 ? Tr::tr("Nothing was unusual last week.")
                                              : Tr::tr("%Ln count(s) of last week were unusual.", nullptr, unusual),
            unusual > 0};
    report.notes.append(Tr::tr(
        "Each count of the last week from Monday to Sunday, compared with the median of up to %1 weeks before. A "
        "deviation of 3.5 or more, up or down, is unusual.")
                            .arg(weekCount - 1));
    return report;
}

} // namespace satchel::reports
