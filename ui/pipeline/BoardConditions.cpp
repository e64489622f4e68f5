// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/BoardConditions.h"
#include "domain/FieldNames.h"
#include "reports/Period.h"
#include "ui/lists/FilterText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::BoardConditions)
};

/// Those of saved views may be without the contact.
bool isTextCondition(const Filter &condition)
{
    return condition.kind == Filter::Kind::Or && condition.children.size() >= 2
        && condition.children[0].path == field::title && condition.children[1].path == "company.name"_L1
        && condition.children[0].op == Filter::Op::Contains && condition.children[1].op == Filter::Op::Contains
        && condition.children[0].operands == condition.children[1].operands
        && std::all_of(condition.children.begin() + 2, condition.children.end(), [](const Filter &other) {
               return other.kind == Filter::Kind::And || other.path.startsWith("contact."_L1);
           });
}

bool isAboutClose(const Filter &condition)
{
    return condition.kind == Filter::Kind::Condition && condition.path == field::expected_close;
}

/// From a day on and before another.
bool isClosePeriod(const Filter &condition)
{
    return condition.kind == Filter::Kind::And && condition.children.size() == 2
        && std::ranges::all_of(condition.children, isAboutClose)
        && condition.children[0].op == Filter::Op::GreaterOrEqual && condition.children[1].op == Filter::Op::Less;
}

QDate dayOf(const Filter &condition)
{
    return QDate::fromString(condition.operands.front().text, Qt::ISODate);
}

QString betweenText(const QDate &from, const QDate &until, const Formats &formats)
{
    for (const reports::Span span : {reports::Span::Month, reports::Span::Quarter, reports::Span::Year}) {
        const reports::Period period = reports::periodAround(from, span);
        if (period.from == from && period.until == until)
            return reports::nameOf(from, span);
    }
    return Tr::tr("%1 – %2", "first and last day").arg(formats.plainDay(from), formats.plainDay(until.addDays(-1)));
}

QString ownerText(const Filter &condition, items::Workspace &workspace)
{
    QStringList names;
    for (const Operand &operand : condition.operands)
        names += operand.kind == Operand::Kind::Me
            ? Tr::tr("Me")
            : workspace.store().title(EntityKind::User, RecordId::fromString(operand.text));
    return names.size() > 2 ? Tr::tr("%Ln people", nullptr, static_cast<int>(names.size())) : names.join(u", ");
}

QString closesText(const Filter &condition, const Formats &formats)
{
    if (condition.kind == Filter::Kind::And)
        return betweenText(dayOf(condition.children[0]), dayOf(condition.children[1]), formats);
    if (condition.op == Filter::Op::IsEmpty)
        return Tr::tr("No date");
    const Operand &operand = condition.operands.front();
    const QString when = operand.kind == Operand::Kind::Day ? periodText(operand.day)
                                                            : formats.plainDay(dayOf(condition));
    switch (condition.op) {
    case Filter::Op::LessOrEqual: return Tr::tr("by %1").arg(when);
    case Filter::Op::Less: return Tr::tr("before %1", "a day").arg(when);
    case Filter::Op::GreaterOrEqual: return Tr::tr("from %1", "a day").arg(when);
    default: return when;
    }
}

} // namespace

ConditionKind kindOf(const Filter &condition)
{
    if (isTextCondition(condition))
        return ConditionKind::Text;
    using Op = Filter::Op;
    constexpr std::array closes{Op::Equal, Op::LessOrEqual, Op::Less, Op::GreaterOrEqual, Op::IsEmpty};
    if (isClosePeriod(condition)
        || (isAboutClose(condition) && std::ranges::find(closes, condition.op) != closes.end()))
        return ConditionKind::Closes;
    if (condition.kind != Filter::Kind::Condition || condition.operands.empty())
        return ConditionKind::Other;
    const bool isEqual = condition.op == Filter::Op::Equal;
    if (condition.path == field::owner && (isEqual || condition.op == Filter::Op::In))
        return ConditionKind::Owner;
    if (condition.path == field::tags && condition.op == Filter::Op::Contains)
        return ConditionKind::Tag;
    return ConditionKind::Other;
}

std::vector<Filter> conditionsOf(const Filter &filter)
{
    if (filter.isEverything())
        return {};
    if (filter.kind != Filter::Kind::And || isClosePeriod(filter))
        return {filter};
    std::vector<Filter> conditions;
    for (const Filter &condition : filter.children) {
        const Filter period = conditions.empty() ? Filter() : Filter::all({conditions.back(), condition});
        if (isClosePeriod(period))
            conditions.back() = period;
        else
            conditions.push_back(condition);
    }
    return conditions;
}

std::optional<Filter> closesPartOf(const Filter &filter)
{
    if (kindOf(filter) == ConditionKind::Closes)
        return filter;
    if (filter.kind != Filter::Kind::And)
        return {};
    for (const Filter &part : conditionsOf(filter)) {
        if (const auto closes = closesPartOf(part))
            return closes;
    }
    return {};
}

Filter filterOf(const std::vector<Filter> &conditions)
{
    if (conditions.empty())
        return {};
    return conditions.size() == 1 ? conditions.front() : Filter::all(conditions);
}

Filter ownerIs(const RecordId &owner)
{
    return Filter::refersTo(field::owner, owner);
}

Filter ownerIsMe()
{
    return Filter::condition(field::owner, Filter::Op::Equal, {Operand::me()});
}

Filter ownedByTeam(items::Workspace &workspace, const RecordId &team)
{
    std::vector<Operand> members;
    if (const auto record = workspace.store().get(EntityKind::Team, team)) {
        for (const QString &member : valueOr<QStringList>(record->value(field::members)))
            members.push_back(Operand::fromText(member));
    }
    return Filter::condition(field::owner, Filter::Op::In, std::move(members));
}

Filter closesIn(const RelativeDate &period)
{
    return Filter::condition(field::expected_close, Filter::Op::Equal, {Operand::relative(period)});
}

Filter closesBy(const QDate &day)
{
    return Filter::condition(
        field::expected_close, Filter::Op::LessOrEqual, {Operand::fromText(day.toString(Qt::ISODate))});
}

Filter hasTag(const QString &tag)
{
    return Filter::condition(field::tags, Filter::Op::Contains, {Operand::fromText(tag)});
}

Filter containsText(const QString &text)
{
    const auto has = [](const QString &path, const QString &words) {
        return Filter::condition(path, Filter::Op::Contains, {Operand::fromText(words)});
    };
    std::vector<Filter> places{has(field::title, text), has(u"company.name"_s, text),
        has(u"contact.first_name"_s, text), has(u"contact.last_name"_s, text)};
    if (const qsizetype space = text.indexOf(u' '); space > 0)
        places.push_back(Filter::all({has(u"contact.first_name"_s, text.left(space)),
            has(u"contact.last_name"_s, text.mid(space + 1).trimmed())}));
    return Filter::any(std::move(places));
}

QString textOfCondition(const Filter &condition)
{
    return isTextCondition(condition) ? condition.children[0].operands.front().text : QString();
}

QString periodText(const RelativeDate &period)
{
    using Anchor = RelativeDate::Anchor;
    if (period.periods == 0 && period.days == 0) {
        switch (period.anchor) {
        case Anchor::Today: return Tr::tr("today");
        case Anchor::Week: return Tr::tr("this week");
        case Anchor::Month: return Tr::tr("this month");
        case Anchor::Quarter: return Tr::tr("this quarter");
        case Anchor::Year: return Tr::tr("this year");
        }
    }
    if (period.periods == 1 && period.anchor == Anchor::Month)
        return Tr::tr("next month");
    if (period.periods == 1 && period.anchor == Anchor::Quarter)
        return Tr::tr("next quarter");
    return period.toText();
}

ConditionText conditionText(const PageContext &context, const Filter &condition)
{
    switch (kindOf(condition)) {
    case ConditionKind::Owner: return {Tr::tr("Owner"), ownerText(condition, context.workspace)};
    case ConditionKind::Closes: return {Tr::tr("Closes"), closesText(condition, context.formats())};
    case ConditionKind::Tag: return {Tr::tr("Tag"), condition.operands.front().text};
    case ConditionKind::Text: return {Tr::tr("Text"), textOfCondition(condition)};
    case ConditionKind::Other: break;
    }
    return {Tr::tr("Filter"), readableFilter(context, EntityKind::Deal, condition)};
}

} // namespace satchel::ui
