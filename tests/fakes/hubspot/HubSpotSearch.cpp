// SPDX-License-Identifier: GPL-3.0-or-later
// Search runs over the index, not over the current records, and shows 10,000 results of a query at most.
#include "tests/fakes/hubspot/HubSpotSearch.h"

#include "tests/fakes/hubspot/HubSpotEndpoints.h"
#include "tests/fakes/hubspot/HubSpotRecordJson.h"
#include "tests/fakes/hubspot/HubSpotValidation.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

using Operator = HubSpotFilter::Operator;
using Subject = HubSpotFilter::Subject;

constexpr qint64 Wall = 10'000;

bool containsToken(const QString &text, const QString &token)
{
    const auto isBreak = [](QChar letter) { return !letter.isLetterOrNumber(); };
    const bool opensWide = token.startsWith(u'*');
    const bool endsWide = token.endsWith(u'*');
    const QString word = QString(token).remove(u'*').toLower();
    const QString folded = text.toLower();
    for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
        const bool isStart = opensWide || at == 0 || isBreak(folded[at - 1]);
        const qsizetype end = at + word.size();
        if (isStart && (endsWide || end == folded.size() || isBreak(folded[end])))
            return true;
    }
    return false;
}

bool compares(Operator op, double value, const std::vector<double> &numbers)
{
    const auto isIn = [&] { return std::find(numbers.begin(), numbers.end(), value) != numbers.end(); };
    switch (op) {
    case Operator::Eq:
    case Operator::In: return isIn();
    case Operator::Neq:
    case Operator::NotIn: return !isIn();
    case Operator::Lt: return value < numbers[0];
    case Operator::Lte: return value <= numbers[0];
    case Operator::Gt: return value > numbers[0];
    case Operator::Gte: return value >= numbers[0];
    case Operator::Between: return value >= numbers[0] && value <= numbers[1];
    default: return false;
    }
}

bool comparesText(const HubSpotFilter &filter, const QString &value)
{
    const auto isIn = [&] { return filter.values.contains(value, Qt::CaseInsensitive); };
    const auto order = [&](qsizetype at) { return value.compare(filter.values.value(at), Qt::CaseInsensitive); };
    switch (filter.op) {
    case Operator::Eq:
    case Operator::In: return isIn();
    case Operator::Neq:
    case Operator::NotIn: return !isIn();
    case Operator::Lt: return order(0) < 0;
    case Operator::Lte: return order(0) <= 0;
    case Operator::Gt: return order(0) > 0;
    case Operator::Gte: return order(0) >= 0;
    case Operator::Between: return order(0) >= 0 && order(1) <= 0;
    case Operator::ContainsToken: return containsToken(value, filter.values.value(0));
    case Operator::NotContainsToken: return !containsToken(value, filter.values.value(0));
    default: return false;
    }
}

double numberOf(const HubSpotFilter &filter, const Row &row, int type)
{
    if (filter.subject == Subject::Id)
        return double(row.number);
    if (filter.subject == Subject::Modified)
        return double(row.updatedAt.ms);
    const QString text = propertyOf(row, type, filter.property);
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? number : double(readInstant(text).value_or(0));
}

bool matchesFilter(const HubSpotState &state, int type, const HubSpotFilter &filter, const Row &row)
{
    if (filter.subject == Subject::Nothing)
        return false;
    if (filter.subject == Subject::Association) {
        const bool hasAny = !state.data.links.neighbours({type, row.number}, filter.associatedType).empty();
        if (filter.op == Operator::HasProperty || filter.op == Operator::NotHasProperty)
            return hasAny == (filter.op == Operator::HasProperty);
        return std::any_of(filter.values.begin(), filter.values.end(), [&](const QString &id) {
            return state.data.links.isLinked({type, row.number}, {filter.associatedType, id.toLongLong()});
        });
    }
    const bool isComputed = filter.subject != Subject::Property;
    const bool has = isComputed || !propertyOf(row, type, filter.property).isEmpty();
    if (filter.op == Operator::HasProperty || filter.op == Operator::NotHasProperty)
        return has == (filter.op == Operator::HasProperty);
    if (!has)
        return filter.op == Operator::Neq || filter.op == Operator::NotIn;
    return filter.isNumeric ? compares(filter.op, numberOf(filter, row, type), filter.numbers)
                            : comparesText(filter, propertyOf(row, type, filter.property));
}

struct Bounds
{
    qint64 low = std::numeric_limits<qint64>::min();
    qint64 high = std::numeric_limits<qint64>::max();
};

/// The least and greatest whole number the query's only group lets through; several groups are not narrowed.
Bounds boundsOf(const HubSpotQuery &query, Subject subject)
{
    constexpr double Most = 9e18;
    Bounds bounds;
    const auto raise = [&](double to) { bounds.low = std::max(bounds.low, qint64(std::clamp(to, -Most, Most))); };
    const auto lower = [&](double to) { bounds.high = std::min(bounds.high, qint64(std::clamp(to, -Most, Most))); };
    for (const HubSpotFilter &filter : query.groups.size() == 1 ? query.groups[0] : HubSpotGroup()) {
        if (filter.subject != subject || filter.numbers.empty())
            continue;
        const double number = filter.numbers[0];
        if (filter.op == Operator::Gt)
            raise(std::floor(number) + 1);
        else if (filter.op == Operator::Gte || filter.op == Operator::Eq || filter.op == Operator::Between)
            raise(std::ceil(number));
        if (filter.op == Operator::Lt)
            lower(std::ceil(number) - 1);
        else if (filter.op == Operator::Lte || filter.op == Operator::Eq)
            lower(std::floor(number));
        else if (filter.op == Operator::Between)
            lower(std::floor(filter.numbers[1]));
    }
    return bounds;
}

struct Found
{
    std::vector<const Row *> rows; // all of them, or as many as the page needs
    qint64 total = 0;
};

/// True when nothing but ranges of id and stamp decides, ids give the order, and no indexed row is outside the
/// stamps.
bool isIdRange(const HubSpotState &state, const RemoteTable &table, const HubSpotQuery &query)
{
    if (query.groups.size() > 1 || !query.text.isEmpty() || !query.sortBy.isEmpty() || query.isDescending
        || state.conditions.isVanished || table.byStamp().empty())
        return false;
    for (const HubSpotFilter &filter : query.groups.empty() ? HubSpotGroup() : query.groups[0]) {
        const bool isRange = filter.op == Operator::Gt || filter.op == Operator::Gte || filter.op == Operator::Lt
            || filter.op == Operator::Lte || filter.op == Operator::Between;
        if (!isRange || (filter.subject != Subject::Id && filter.subject != Subject::Modified))
            return false;
    }
    const Bounds stamps = boundsOf(query, Subject::Modified);
    return table.byStamp().begin()->first >= stamps.low && table.byStamp().rbegin()->first <= stamps.high;
}

/// A page of the whole account by ascending id: the question of an initial sync, answered without looking at every row.
Found findIdRange(const RemoteTable &table, const HubSpotQuery &query, qint64 needed)
{
    const Bounds ids = boundsOf(query, Subject::Id);
    const auto &numbers = table.indexedNumbers();
    const auto from = std::lower_bound(numbers.begin(), numbers.end(), ids.low);
    const auto to = std::max(from, std::upper_bound(numbers.begin(), numbers.end(), ids.high));
    Found found{{}, to - from};
    for (auto at = from; at != to && at - from < needed; ++at)
        found.rows.push_back(table.indexed().at(*at).get());
    return found;
}

/// Matching rows by ascending id, found through whichever index is narrower.
std::vector<const Row *> findRows(const HubSpotState &state, int type, const HubSpotQuery &query)
{
    const RemoteTable &table = state.data.types[std::size_t(type)].table;
    std::vector<const Row *> found;
    const auto consider = [&](const Row &row) {
        if (isInSight(state, row.number) && matches(state, type, query, row))
            found.push_back(&row);
    };
    const Bounds stamps = boundsOf(query, Subject::Modified);
    const auto from = table.byStamp().lower_bound({stamps.low, 0});
    std::size_t steps = 0;
    auto to = from;
    for (; to != table.byStamp().end() && to->first <= stamps.high && steps * 8 < table.indexed().size(); ++to)
        ++steps;
    if (to == table.byStamp().end() || to->first > stamps.high) {
        for (auto at = from; at != to; ++at)
            consider(*table.indexed().at(at->second));
        std::sort(found.begin(), found.end(), [](const Row *a, const Row *b) { return a->number < b->number; });
        return found;
    }
    const Bounds ids = boundsOf(query, Subject::Id);
    for (auto at = table.indexed().lower_bound(ids.low); at != table.indexed().end() && at->first <= ids.high; ++at)
        consider(*at->second);
    return found;
}

void sortRows(const HubSpotState &state, int type, const HubSpotQuery &query, std::vector<const Row *> &rows)
{
    if (!query.sortBy.isEmpty()) {
        HubSpotFilter key;
        key.property = query.sortBy;
        key.subject = query.sortBy == cursorProperty(type) ? Subject::Modified : Subject::Property;
        const Property *property = state.data.types[std::size_t(type)].properties.find(query.sortBy);
        const bool isNumeric = property
            && (property->type == Property::Type::Number || property->type == Property::Type::DateTime
                || property->type == Property::Type::Date);
        std::stable_sort(rows.begin(), rows.end(), [&](const Row *a, const Row *b) {
            return isNumeric
                ? numberOf(key, *a, type) < numberOf(key, *b, type)
                : propertyOf(*a, type, query.sortBy).compare(propertyOf(*b, type, query.sortBy), Qt::CaseInsensitive)
                    < 0;
        });
    }
    if (query.isDescending)
        std::reverse(rows.begin(), rows.end());
}

Found find(const HubSpotState &state, int type, const HubSpotQuery &query, qint64 needed)
{
    const RemoteTable &table = state.data.types[std::size_t(type)].table;
    if (isIdRange(state, table, query))
        return findIdRange(table, query, needed);
    Found found{findRows(state, type, query), 0};
    found.total = qint64(found.rows.size());
    sortRows(state, type, query, found.rows);
    return found;
}

} // namespace

bool matches(const HubSpotState &state, int type, const HubSpotQuery &query, const Row &row)
{
    if (!query.text.isEmpty() && std::none_of(row.values.begin(), row.values.end(), [&](const Values::Item &item) {
            return item.second.contains(query.text, Qt::CaseInsensitive);
        }))
        return false;
    if (query.groups.empty())
        return true;
    return std::any_of(query.groups.begin(), query.groups.end(), [&](const HubSpotGroup &group) {
        return std::all_of(group.begin(), group.end(),
            [&](const HubSpotFilter &filter) { return matchesFilter(state, type, filter, row); });
    });
}

HttpResponse answerSearch(HubSpotState &state, const HubSpotCall &call, int type)
{
    const auto query = readQuery(state, type, call.object());
    if (!query)
        return errorAnswer(state, query.error());
    if (query->offset + query->limit > Wall)
        return errorAnswer(state, invalidInput(u"The search results cannot be paged beyond 10000 results"_s));
    constexpr qint64 Shift = 3; // rows that were removed from or added to the pages before
    const Found found = find(state, type, *query, query->offset + query->limit + Shift);
    qint64 start = query->offset;
    if (start > 0 && isOn(state.conditions.faults, Fault::MovingRows))
        start = std::max<qint64>(0, start + (state.random() % 2 == 0 ? Shift : -Shift));
    const HubSpotProjection projection(state, type, namesOf(call.object()[u"properties"]));
    JsonStream json;
    json.beginObject().key("total").number(found.total).key("results").beginArray();
    for (qint64 at = start; at < std::min<qint64>(start + query->limit, qint64(found.rows.size())); ++at)
        projection.write(json, *found.rows[std::size_t(at)]);
    json.endArray();
    const qint64 next = query->offset + query->limit;
    if (next < found.total || isOn(state.conditions.faults, Fault::EndlessPaging))
        json.key("paging")
            .beginObject()
            .key("next")
            .beginObject()
            .key("after")
            .text(std::to_string(next < found.total ? next : 0))
            .endObject()
            .endObject();
    json.endObject();
    return jsonAnswer(200, json);
}

} // namespace satchel::fakes
