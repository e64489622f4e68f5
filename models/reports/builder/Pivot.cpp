// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/builder/Pivot.h"

#include "domain/TextFolding.h"

#include <algorithm>

namespace satchel::reports {

namespace {

constexpr qint64 mostRowPeriods = 400;
constexpr qint64 mostColumnPeriods = 60;

QString identityOf(const store::PivotValue &value)
{
    if (const auto *id = std::get_if<RecordId>(&value.value))
        return id->toString();
    if (const auto *number = std::get_if<qint64>(&value.value))
        return QString::number(*number) + value.currency.code();
    return fold(textOf(value.value));
}

const PivotCell &cellAt(
    const std::map<Places, std::map<Places, PivotCell>> &cells, const Places &row, const Places &column)
{
    static const PivotCell none{};
    const auto line = cells.find(row);
    if (line == cells.end())
        return none;
    const auto cell = line->second.find(column);
    return cell == line->second.end() ? none : cell->second;
}

Places beginningOf(const Places &places, size_t count)
{
    return {places.begin(), places.begin() + static_cast<std::ptrdiff_t>(count)};
}

} // namespace

Pivot::Pivot(const ReportQuery &query, ReportDefinition definition)
    : m_query(&query), m_definition(std::move(definition)), m_today(query.today())
{
}

Result<Pivot> Pivot::read(const ReportQuery &query, const ReportDefinition &definition)
{
    Pivot pivot(query, definition);
    TRY(pivot.prepare());
    const auto answer = TRY(pivot.ask(false));
    TRY(pivot.chooseLargest(answer));
    TRY(pivot.fill(pivot.m_cells, answer, false));
    if (pivot.isCompared()) {
        const auto earlier = TRY(pivot.ask(true));
        TRY(pivot.fill(pivot.m_earlier, earlier, true));
    }
    pivot.fillGaps();
    return pivot;
}

Result<void> Pivot::prepare()
{
    TRY(checkDefinition(m_query->store().schema(), m_definition));
    m_plan = TRY(planOf(m_query->store().schema(), m_definition));
    std::vector<Filter> conditions{m_definition.filter, m_query->filter()};
    std::erase_if(conditions, &Filter::isEverything);
    m_conditions = conditions.empty() ? Filter() : Filter::all(std::move(conditions));
    if (!m_definition.dateField.isEmpty())
        m_period = TRY(periodFromText(m_definition.period, m_query->today()));
    if (m_definition.comparison != Comparison::None)
        m_shift = PeriodShift::between(m_definition.comparison, m_period);
    for (const ReportGroup &group : m_definition.rows) {
        auto axis = TRY(PivotAxis::make(*m_query, m_definition, group));
        m_rows.push_back(std::move(axis));
    }
    for (const ReportGroup &group : m_definition.columns) {
        auto axis = TRY(PivotAxis::make(*m_query, m_definition, group));
        m_columns.push_back(std::move(axis));
    }
    return {};
}

Result<Pivot::Answer> Pivot::ask(bool isEarlier) const
{
    store::PivotQuery query{m_definition.entity, baseFilter(isEarlier), {}, m_plan.fields};
    for (const auto *axes : {&m_rows, &m_columns}) {
        for (const PivotAxis &axis : *axes)
            query.keys.push_back(isEarlier ? axis.earlierKey() : axis.key());
    }
    Answer answer;
    answer.rows = TRY(store::readPivot(m_query->store(), query));
    for (size_t path = 0; path < m_plan.valuePaths.size(); ++path) {
        auto values = TRY(
            store::readPivotValues(m_query->store(), query, m_plan.valuePaths[path], m_plan.filtersOf(path)));
        answer.values.push_back(std::move(values));
    }
    return answer;
}

/// Nothing for a group that is left out.
std::optional<Places> Pivot::placesOf(const std::vector<Value> &keys, bool isEarlier)
{
    Places places;
    for (size_t i = 0; i < keys.size(); ++i) {
        PivotAxis &axis = i < m_rows.size() ? m_rows[i] : m_columns[i - m_rows.size()];
        places.push_back(isEarlier ? axis.placeOfEarlier(keys[i], *m_shift) : axis.placeOf(keys[i]));
    }
    if (m_largest.empty() || std::ranges::find(m_largest, places.front()) != m_largest.end())
        return places;
    if (!m_definition.hasOthers)
        return {};
    std::fill_n(places.begin(), m_rows.size(), othersPlace);
    return places;
}

/// Every cell that a group of records counts in: that of its row and of each group above it, by its column and over
/// all columns.
template <typename Add> Result<void> Pivot::eachCell(Cells &cells, const Places &places, Add add) const
{
    const Places row = beginningOf(places, m_rows.size());
    const Places column(places.begin() + static_cast<std::ptrdiff_t>(m_rows.size()), places.end());
    for (size_t depth = 0; depth <= row.size(); ++depth) {
        Line &line = cells[beginningOf(row, depth)];
        TRY(add(line[Places()]));
        if (!column.empty()) {
            TRY(add(line[column]));
        }
    }
    return {};
}

Result<void> Pivot::addRow(Cells &cells, const Places &places, const store::PivotRow &row) const
{
    return eachCell(cells, places, [&](PivotCell &cell) -> Result<void> {
        cell.count += row.count;
        cell.fields.resize(row.sums.size());
        for (size_t i = 0; i < row.sums.size(); ++i) {
            TRY(cell.fields[i].add(row.sums[i]));
        }
        return {};
    });
}

void Pivot::addValue(Cells &cells, const Places &places, const store::PivotValue &value, size_t path)
{
    if (std::ranges::none_of(value.filtered, [](qint64 count) { return count > 0; }))
        return; // of records that no figure is of
    std::optional<qint64> number;
    if (m_plan.valueTypes[path] == FieldType::Money) {
        const auto amount = m_query->rates().convert({valueOr<qint64>(value.value), value.currency});
        number = amount ? std::optional(amount->minor) : std::nullopt;
        if (!amount)
            m_withoutRate.insert(value.currency.code());
    } else if (store::isNumber(m_plan.valueTypes[path])) {
        number = valueOr<qint64>(value.value);
    }
    const QString identity = identityOf(value);
    std::ignore = eachCell(cells, places, [&](PivotCell &cell) -> Result<void> {
        cell.values.resize(m_plan.values.size());
        size_t asked = 0; // filters of this path
        for (size_t i = 0; i < m_plan.values.size(); ++i) {
            const qint64 count = m_plan.values[i].path == path ? value.filtered[asked++] : 0;
            if (count == 0)
                continue;
            cell.values[i].distinct.insert(identity);
            if (number)
                cell.values[i].numbers[*number] += count;
        }
        return {};
    });
}

Result<void> Pivot::fill(Cells &cells, const Answer &answer, bool isEarlier)
{
    cells[{}][{}]; // of no records there is a cell as well
    for (const store::PivotRow &row : answer.rows) {
        if (row.count == 0)
            continue;
        if (const auto places = placesOf(row.keys, isEarlier)) {
            TRY(addRow(cells, *places, row));
        }
    }
    for (size_t path = 0; path < answer.values.size(); ++path) {
        for (const store::PivotValue &value : answer.values[path]) {
            if (const auto places = placesOf(value.keys, isEarlier))
                addValue(cells, *places, value, path);
        }
    }
    return {};
}

/// By the sorted figure, else by the first one that is shown.
Result<void> Pivot::chooseLargest(const Answer &answer)
{
    if (m_definition.top == 0)
        return {};
    TRY(fill(m_cells, answer, false));
    std::vector<std::pair<double, size_t>> sizes;
    for (size_t place = 0; place < m_rows.front().size(); ++place)
        sizes.emplace_back(heightOf({place}).value_or(std::numeric_limits<double>::lowest()), place);
    m_cells.clear();
    std::ranges::sort(sizes, [&](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : m_rows.front().isBefore(a.second, b.second);
    });
    for (size_t i = 0; i < sizes.size() && i < static_cast<size_t>(m_definition.top); ++i)
        m_largest.push_back(sizes[i].second);
    return {};
}

void Pivot::fillGaps()
{
    const bool isWholeCourse = m_rows.size() == 1 && m_largest.empty() && m_definition.sort.measure < 0;
    if (isWholeCourse) {
        m_rows.front().fillGaps(mostRowPeriods);
        for (size_t place = 0; m_rows.front().isOverTime() && place < m_rows.front().size(); ++place)
            m_cells[{place}];
    }
    if (m_columns.size() == 1)
        m_columns.front().fillGaps(mostColumnPeriods);
}

std::optional<double> Pivot::heightOf(const Places &row) const
{
    const int sorted = m_definition.sort.measure;
    const size_t measure = sorted >= 0 ? static_cast<size_t>(sorted) : m_definition.firstShown();
    return height(figure(m_plan.measures[measure], row, {}, FigureRounding::Usual), m_query->rates());
}

std::vector<Places> Pivot::leaves() const
{
    std::vector<Places> leaves;
    std::map<Places, std::optional<double>> heights;
    for (const auto *cells : {&m_cells, &m_earlier}) {
        for (const auto &[places, line] : *cells) {
            const bool isNew = heights.try_emplace(places, heightOf(places)).second;
            if (places.size() == m_rows.size() && isNew)
                leaves.push_back(places);
        }
    }
    const bool isBySize = m_definition.sort.measure >= 0;
    const bool isDescending = m_definition.sort.isDescending;
    const auto isBefore = [&](const Places &a, const Places &b) {
        const auto differs = std::ranges::mismatch(a, b).in1;
        if (differs == a.end())
            return false;
        const auto level = static_cast<size_t>(differs - a.begin());
        const size_t one = a[level];
        const size_t other = b[level];
        if (one == othersPlace || other == othersPlace)
            return other == othersPlace;
        if (!isBySize)
            return isDescending ? m_rows[level].isBefore(other, one) : m_rows[level].isBefore(one, other);
        const auto &size = heights.at(beginningOf(a, level + 1));
        const auto &otherSize = heights.at(beginningOf(b, level + 1));
        if (size == otherSize)
            return m_rows[level].isBefore(one, other);
        if (!size || !otherSize)
            return size.has_value();
        return isDescending ? *size > *otherSize : *size < *otherSize;
    };
    std::ranges::sort(leaves, isBefore);
    return leaves;
}

std::vector<Places> Pivot::columnLeaves() const
{
    std::vector<Places> leaves;
    if (m_columns.size() == 1) {
        for (size_t place = 0; place < m_columns.front().size(); ++place)
            leaves.push_back({place});
    } else {
        std::map<Places, bool> known;
        for (const auto *cells : {&m_cells, &m_earlier}) {
            const auto all = cells->find({});
            for (const auto &[column, cell] : all == cells->end() ? Line() : all->second) {
                if (!column.empty() && known.try_emplace(column).second)
                    leaves.push_back(column);
            }
        }
    }
    std::ranges::sort(leaves, [&](const Places &a, const Places &b) {
        const auto differs = std::ranges::mismatch(a, b).in1;
        const auto level = static_cast<size_t>(differs - a.begin());
        return differs != a.end() && m_columns[level].isBefore(a[level], b[level]);
    });
    return leaves;
}

Cell Pivot::figure(
    const Cells &cells, const MeasurePlan &plan, const Places &row, const Places &column, FigureRounding rounding) const
{
    const FigureSource source{cellAt(cells, row, column), cellAt(cells, {}, column), m_query->rates(), m_today};
    return figureOf(m_plan, plan, source, rounding);
}

Cell Pivot::figure(const MeasurePlan &plan, const Places &row, const Places &column, FigureRounding rounding) const
{
    return figure(m_cells, plan, row, column, rounding);
}

Cell Pivot::earlierFigure(
    const MeasurePlan &plan, const Places &row, const Places &column, FigureRounding rounding) const
{
    return figure(m_earlier, plan, row, column, rounding);
}

Filter Pivot::baseFilter(bool isEarlier) const
{
    std::vector<Filter> all{m_conditions};
    if (!m_definition.dateField.isEmpty())
        all.push_back(within(m_definition.dateField, isEarlier ? m_shift->back(m_period) : m_period));
    std::erase_if(all, &Filter::isEverything);
    return all.empty() ? Filter() : Filter::all(std::move(all));
}

Filter Pivot::groupFilter(const PivotAxis &axis, size_t place, bool isEarlier) const
{
    return isEarlier ? axis.earlierFilter(place, *m_shift) : axis.at(place).filter;
}

Filter Pivot::filterOf(const Places &row, const Places &column, bool isEarlier) const
{
    std::vector<Filter> all{baseFilter(isEarlier)};
    const bool isOthers = !row.empty() && row.front() == othersPlace;
    std::vector<Filter> largest;
    for (const size_t place : m_largest)
        largest.push_back(groupFilter(m_rows.front(), place, isEarlier));
    if (isOthers)
        all.push_back(Filter::negate(Filter::any(std::move(largest))));
    else if (row.empty() && !largest.empty() && !m_definition.hasOthers)
        all.push_back(Filter::any(std::move(largest)));
    for (size_t i = 0; !isOthers && i < row.size(); ++i)
        all.push_back(groupFilter(m_rows[i], row[i], isEarlier));
    for (size_t i = 0; i < column.size(); ++i)
        all.push_back(groupFilter(m_columns[i], column[i], isEarlier));
    std::erase_if(all, &Filter::isEverything);
    return all.empty() ? Filter() : Filter::all(std::move(all));
}

Filter Pivot::filterOf(const Places &row, const Places &column) const
{
    return filterOf(row, column, false);
}

Filter Pivot::earlierFilterOf(const Places &row, const Places &column) const
{
    return filterOf(row, column, true);
}

QStringList Pivot::excludedCurrencies() const
{
    using Kind = ReportMeasure::Kind;
    const auto isMedian = [](const MeasurePlan &plan) {
        return plan.measure.kind == Kind::Median && plan.type == FieldType::Money;
    };
    QStringList excluded;
    if (std::ranges::any_of(m_plan.measures, isMedian))
        excluded = QStringList(m_withoutRate.begin(), m_withoutRate.end());
    const PivotCell &all = cellAt(m_cells, {}, {});
    const auto isRead = [this](const MeasurePlan &plan) {
        return std::ranges::any_of(m_plan.formulas.all, [&](const FigureFormula &formula) {
            return std::ranges::find(formula.reads, plan.index) != formula.reads.end();
        });
    };
    for (const MeasurePlan &plan : m_plan.measures) {
        const bool isCompared = plan.measure.kind == Kind::Average || plan.measure.kind == Kind::Least
            || plan.measure.kind == Kind::Greatest
            || (plan.measure.kind == Kind::Sum && (plan.measure.isShare || isRead(plan)));
        if (plan.type != FieldType::Money || !isCompared || plan.field >= all.fields.size())
            continue;
        for (const auto &[currency, sum] : all.fields[plan.field].byCurrency()) {
            if (!m_query->rates().convert({sum.sum, currency}) && !excluded.contains(currency.code()))
                excluded.append(currency.code());
        }
    }
    excluded.sort();
    return excluded;
}

} // namespace satchel::reports
