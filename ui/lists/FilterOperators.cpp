// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/FilterOperators.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

using Op = Filter::Op;
using Takes = FilterOperator::Takes;
using Anchor = RelativeDate::Anchor;

QString periodLabel(const char *text)
{
    return QCoreApplication::translate("satchel::ui::FilterPeriod", text);
}

bool isPeriod(const Filter &condition)
{
    if (condition.operands.size() != 1 || condition.operands.front().kind != Operand::Kind::Day)
        return false;
    const RelativeDate &day = condition.operands.front().day;
    if (condition.op == Op::Equal)
        return true;
    return condition.op == Op::GreaterOrEqual && day.anchor == Anchor::Today && day.days < 0;
}

bool isMe(const Filter &condition)
{
    return condition.operands.size() == 1 && condition.operands.front().kind == Operand::Kind::Me;
}

} // namespace

std::vector<FilterOperator> FilterOperators::of(const Field &field)
{
    const FilterOperator isEmpty{tr("is empty"), Op::IsEmpty, Takes::Nothing};
    const FilterOperator isNotEmpty{tr("is not empty"), Op::IsNotEmpty, Takes::Nothing};
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Percent:
    case FieldType::Money:
    case FieldType::UnitPrice:
        return {{tr("is at least"), Op::GreaterOrEqual, Takes::Number},
            {tr("is at most"), Op::LessOrEqual, Takes::Number}, {tr("is more than"), Op::Greater, Takes::Number},
            {tr("is less than"), Op::Less, Takes::Number}, {tr("is"), Op::Equal, Takes::Number},
            {tr("is not"), Op::NotEqual, Takes::Number}, isEmpty, isNotEmpty};
    case FieldType::Date:
    case FieldType::Instant:
        return {{tr("is within"), Op::Equal, Takes::Period}, {tr("is on"), Op::Equal, Takes::Day},
            {tr("is not on"), Op::NotEqual, Takes::Day}, {tr("is before"), Op::Less, Takes::Day},
            {tr("is after"), Op::Greater, Takes::Day}, {tr("is on or before"), Op::LessOrEqual, Takes::Day},
            {tr("is on or after"), Op::GreaterOrEqual, Takes::Day}, isEmpty, isNotEmpty};
    case FieldType::Boolean: return {{tr("is"), Op::Equal, Takes::YesNo}, {tr("is not"), Op::NotEqual, Takes::YesNo}};
    case FieldType::Choice:
        return {{tr("is any of"), Op::In, Takes::Several}, {tr("is"), Op::Equal, Takes::Choice},
            {tr("is not"), Op::NotEqual, Takes::Choice}, isEmpty, isNotEmpty};
    case FieldType::MultiChoice:
    case FieldType::Tags:
        return {{tr("contains any of"), Op::In, Takes::Several}, {tr("contains"), Op::Contains, Takes::Text},
            {tr("does not contain"), Op::NotEqual, Takes::Text}, isEmpty, isNotEmpty};
    case FieldType::List: return {{tr("contains"), Op::Contains, Takes::Text}, isEmpty, isNotEmpty};
    case FieldType::Reference: {
        std::vector<FilterOperator> operators = {{tr("is"), Op::Equal, Takes::Text},
            {tr("is not"), Op::NotEqual, Takes::Text}, {tr("contains"), Op::Contains, Takes::Text},
            {tr("is any of"), Op::In, Takes::Several}, isEmpty, isNotEmpty};
        if (field.target == EntityKind::User) {
            operators.insert(operators.begin(), {tr("is me"), Op::Equal, Takes::Nothing, true});
            operators.insert(operators.begin() + 1, {tr("is not me"), Op::NotEqual, Takes::Nothing, true});
        }
        return operators;
    }
    default:
        return {{tr("contains"), Op::Contains, Takes::Text}, {tr("starts with"), Op::Starts, Takes::Text},
            {tr("is"), Op::Equal, Takes::Text}, {tr("is not"), Op::NotEqual, Takes::Text},
            {tr("is any of"), Op::In, Takes::Several}, isEmpty, isNotEmpty};
    }
}

int FilterOperators::indexOf(const std::vector<FilterOperator> &operators, const Filter &condition)
{
    const auto fits = [&](const FilterOperator &candidate) {
        if (candidate.takes == Takes::Period)
            return isPeriod(condition);
        return candidate.op == condition.op && candidate.isMe == isMe(condition);
    };
    for (size_t i = 0; i < operators.size(); ++i) {
        if (fits(operators[i]))
            return static_cast<int>(i);
    }
    return -1;
}

std::vector<FilterOperator> FilterOperators::with(const Field &field, const Filter &condition)
{
    auto operators = of(field);
    if (condition.path.isEmpty() || indexOf(operators, condition) >= 0)
        return operators;
    const QString symbols[] = {u"="_s, u"≠"_s, u"<"_s, u"≤"_s, u">"_s, u"≥"_s, tr("contains"), tr("starts with"),
        tr("is any of"), tr("is empty"), tr("is not empty")};
    const bool isList = condition.op == Op::In;
    operators.push_back({symbols[static_cast<int>(condition.op)], condition.op, isList ? Takes::Several : Takes::Text,
        isMe(condition)});
    return operators;
}

Filter FilterOperators::changed(const Field &field, const Filter &condition, const FilterOperator &to)
{
    Filter filter = Filter::condition(condition.path, to.op, condition.operands);
    const auto operators = with(field, condition);
    const Takes before = operators[static_cast<size_t>(std::max(0, indexOf(operators, condition)))].takes;
    const bool isWord = to.takes == Takes::Text || to.takes == Takes::Choice || to.takes == Takes::Several;
    const bool wasWord = before == Takes::Text || before == Takes::Choice || before == Takes::Several;
    if (to.isMe)
        filter.operands = {Operand::me()};
    else if (to.takes == Takes::Nothing || isMe(condition) || !((isWord && wasWord) || to.takes == before))
        filter.operands.clear();
    if (to.takes != Takes::Several && filter.operands.size() > 1)
        filter.operands.resize(1);
    if (to.takes == Takes::YesNo)
        filter.operands = {Operand{Operand::Kind::Boolean, u"true"_s, {}}};
    if (to.takes == Takes::Period && filter.operands.empty()) {
        const FilterPeriod first = FilterPeriod::all().front();
        filter.op = first.op;
        filter.operands = {Operand::relative(first.day)};
    }
    return filter;
}

std::vector<FilterPeriod> FilterPeriod::all()
{
    std::vector<FilterPeriod> periods;
    for (const int days : {7, 30, 90, 365})
        periods.push_back({periodLabel(QT_TRANSLATE_NOOP("satchel::ui::FilterPeriod", "the last %1 days"))
                               .arg(QLocale().toString(days)),
            Op::GreaterOrEqual, {Anchor::Today, 0, -days}});
    for (const int days : {0, -1, 1})
        periods.push_back({relativeDateText({Anchor::Today, 0, days}), Op::Equal, {Anchor::Today, 0, days}});
    for (const Anchor anchor : {Anchor::Week, Anchor::Month, Anchor::Quarter, Anchor::Year}) {
        for (const int step : {0, -1, 1})
            periods.push_back({relativeDateText({anchor, step, 0}), Op::Equal, {anchor, step, 0}});
    }
    return periods;
}

QString relativeDateText(const RelativeDate &day)
{
    const auto tr = [](const char *text, const char *comment = nullptr, int n = -1) {
        return QCoreApplication::translate("satchel::ui", text, comment, n);
    };
    if (day.anchor == Anchor::Today) {
        if (day.days == 0)
            return tr("today");
        if (day.days == 1)
            return tr("tomorrow");
        if (day.days == -1)
            return tr("yesterday");
        return day.days > 0 ? tr("in %Ln days", nullptr, day.days) : tr("%Ln days ago", nullptr, -day.days);
    }
    const int step = day.periods < 0 ? 0 : day.periods == 0 ? 1 : 2;
    const QString words[4][3] = {{tr("last week"), tr("this week"), tr("next week")},
        {tr("last month"), tr("this month"), tr("next month")},
        {tr("last quarter"), tr("this quarter"), tr("next quarter")},
        {tr("last year"), tr("this year"), tr("next year")}};
    return words[static_cast<int>(day.anchor) - 1][step];
}

} // namespace satchel::ui
