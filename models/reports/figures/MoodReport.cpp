// SPDX-License-Identifier: GPL-3.0-or-later
// The mood of conversations by month or by topic: how many were good, neutral and poor, of those whose mood a person
// set or accepted. What is planned has not taken place and does not count.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/TextFolding.h"
#include "reports/figures/Figures.h"
#include "reports/Ratios.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

constexpr std::array<QStringView, 3> moodKeys{choice::positive, choice::neutral, choice::negative};

struct MoodCounts
{
    Period period;
    qint64 all = 0;
    std::array<qint64, moodKeys.size()> byMood{};

    void add(const QString &mood, qint64 count)
    {
        for (size_t i = 0; i < moodKeys.size(); ++i)
            byMood[i] += mood == moodKeys[i] ? count : 0;
        all += count;
    }
};

Row moodRow(const QString &name, const MoodCounts &counts, const std::vector<Filter> &conditions)
{
    Row row;
    row.cells = {name, counts.all};
    for (const qint64 count : counts.byMood)
        row.cells.push_back(count);
    row.cells.push_back(percentOf(counts.byMood[2], counts.all));
    row.drillDown = DrillDown{EntityKind::Activity, Filter::all(conditions)};
    return row;
}

/// Conversations until now with a mood.
std::vector<Filter> moodConditions(const ReportQuery &query, const Period &period)
{
    std::vector<Filter> conditions{
        within(field::at, period), Filter::condition(field::sentiment, Filter::Op::IsNotEmpty)};
    if (const RecordId owner = query.reference(u"owner"); !owner.isNull())
        conditions.push_back(Filter::refersTo(field::owner, owner));
    conditions.push_back(query.filter());
    return conditions;
}

/// The conversations about one topic, by its words as the first of them has it; without words those about none.
struct TopicMoods
{
    QString topic;
    MoodCounts counts;
};

/// A conversation counts for each of its topics, upper and lower case alike. The most frequent topic comes first, and
/// what has no topic last.
Result<std::vector<TopicMoods>> readTopicMoods(const ReportQuery &query, const Period &period, MoodCounts &all)
{
    const auto found = TRY(store::readGroups(query.store(),
        {EntityKind::Activity, Filter::all(moodConditions(query, period)), {{field::topics}, {field::sentiment}}}));
    std::vector<TopicMoods> topics;
    QHash<QString, size_t> places;
    for (const store::GroupRow &group : found) {
        const QString mood = textOf(group.keys[1]);
        all.add(mood, group.count);
        const QStringList items = valueOr<QStringList>(group.keys[0]);
        QStringList counted;
        for (const QString &item : items.isEmpty() ? QStringList{QString()} : items) {
            const QString key = fold(item);
            if (counted.contains(key))
                continue;
            counted.append(key);
            const auto known = places.constFind(key);
            const size_t place = known == places.cend() ? topics.size() : *known;
            if (known == places.cend()) {
                places.insert(key, place);
                topics.push_back({item, {period, 0, {}}});
            }
            topics[place].counts.add(mood, group.count);
        }
    }
    std::ranges::stable_sort(topics, [](const TopicMoods &one, const TopicMoods &other) {
        if (one.topic.isEmpty() != other.topic.isEmpty())
            return other.topic.isEmpty();
        return one.counts.all > other.counts.all;
    });
    return topics;
}

/// The table without its rows; `name` and `label` are those of its first column. `areParts`: the rows add up to all.
Report emptyMoodReport(const QString &name, const QString &label, bool areParts)
{
    Report report;
    report.columns = {{name, label}, {u"all"_s, Tr::tr("All"), ReportCellKind::Integer, areParts},
        {u"good"_s, Tr::tr("Good"), ReportCellKind::Integer, areParts},
        {u"neutral"_s, Tr::tr("Neutral"), ReportCellKind::Integer, areParts},
        {u"poor"_s, Tr::tr("Poor"), ReportCellKind::Integer, areParts},
        {u"poor_percent"_s, Tr::tr("Poor %"), ReportCellKind::Percent}};
    report.chart = {Chart::Kind::StackedBars, {{2, false}, {3, false}, {4, false}}, areParts};
    return report;
}

Result<Report> moodsByTopic(const ReportQuery &query, const Period &period)
{
    MoodCounts all{period, 0, {}};
    const auto topics = TRY(readTopicMoods(query, period, all));
    Report report = emptyMoodReport(u"topic"_s, Tr::tr("Topic"), false);
    for (const TopicMoods &one : topics) {
        std::vector<Filter> conditions = moodConditions(query, period);
        conditions.push_back(one.topic.isEmpty() ? Filter::condition(field::topics, Filter::Op::IsEmpty)
                                                 : Filter::equals(field::topics, one.topic));
        report.rows.push_back(moodRow(one.topic.isEmpty() ? Tr::tr("None") : one.topic, one.counts, conditions));
    }
    report.total = moodRow(Tr::tr("All"), all, moodConditions(query, period));
    report.notes.append(
        Tr::tr("A conversation counts for each of its topics, so the rows come to more than there are conversations."));
    return report;
}

} // namespace

std::vector<Parameter> moodParameters(const Schema &)
{
    return {choiceParameter(
                u"by"_s, Tr::tr("By"), {{u"month"_s, Tr::tr("Month")}, {u"topic"_s, Tr::tr("Topic")}}, u"month"_s),
        choiceParameter(
            u"months"_s, Tr::tr("Months"), {{u"6"_s, u"6"_s}, {u"12"_s, u"12"_s}, {u"24"_s, u"24"_s}}, u"12"_s),
        ownerParameter(u"owner"_s, Tr::tr("Owner")), whereParameter(EntityKind::Activity)};
}

Result<Report> moodReport(const ReportQuery &query)
{
    const int count = query.text(u"months").toInt();
    const QDate tomorrow = query.today().addDays(1);
    const QDate first = periodAround(query.today(), Span::Month).from.addMonths(1 - count);
    if (query.text(u"by") == "topic"_L1)
        return moodsByTopic(query, {first, tomorrow});
    MoodCounts all{{first, tomorrow}, 0, {}};
    std::vector<MoodCounts> months;
    store::GroupKey byMonth{field::at, store::GroupKey::Kind::Days};
    for (QDate month = first; month < tomorrow; month = month.addMonths(1)) {
        months.push_back({{month, std::min(month.addMonths(1), tomorrow)}, 0, {}});
        byMonth.days.push_back(month);
    }
    const auto found = TRY(store::readGroups(query.store(),
        {EntityKind::Activity, Filter::all(moodConditions(query, all.period)), {byMonth, {field::sentiment}}}));
    for (const store::GroupRow &group : found) {
        const auto month = valueOr<qint64>(group.keys[0]) - 1; // 0 is before the first
        if (month < 0 || month >= static_cast<qint64>(months.size()))
            continue;
        months[static_cast<size_t>(month)].add(textOf(group.keys[1]), group.count);
        all.add(textOf(group.keys[1]), group.count);
    }
    Report report = emptyMoodReport(u"month"_s, Tr::tr("Month"), true);
    for (const MoodCounts &month : months)
        report.rows.push_back(
            moodRow(nameOf(month.period.from, Span::Month), month, moodConditions(query, month.period)));
    report.total = moodRow(Tr::tr("All"), all, moodConditions(query, all.period));
    return report;
}

} // namespace satchel::reports
