// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Filter.h"

#include "domain/NearestName.h"
#include "domain/Reason.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

QString quoted(const QString &text)
{
    QString inner = text;
    inner.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return u'"' + inner + u'"';
}

QString operandText(const Operand &operand)
{
    switch (operand.kind) {
    case Operand::Kind::Text: return quoted(operand.text);
    case Operand::Kind::Number:
    case Operand::Kind::Boolean: return operand.text;
    case Operand::Kind::Me: return u"me"_s;
    case Operand::Kind::Day: return operand.day.toText();
    }
    return {};
}

QString operatorText(Filter::Op op)
{
    switch (op) {
    case Filter::Op::Equal: return u"="_s;
    case Filter::Op::NotEqual: return u"!="_s;
    case Filter::Op::Less: return u"<"_s;
    case Filter::Op::LessOrEqual: return u"<="_s;
    case Filter::Op::Greater: return u">"_s;
    case Filter::Op::GreaterOrEqual: return u">="_s;
    case Filter::Op::Contains: return u"contains"_s;
    case Filter::Op::Starts: return u"starts"_s;
    case Filter::Op::In: return u"in"_s;
    case Filter::Op::IsEmpty: return u"is empty"_s;
    case Filter::Op::IsNotEmpty: return u"is not empty"_s;
    }
    return {};
}

QString conditionText(const Filter &filter)
{
    QString head = filter.path + u' ' + operatorText(filter.op);
    if (filter.op == Filter::Op::IsEmpty || filter.op == Filter::Op::IsNotEmpty)
        return head;
    QStringList operands;
    for (const Operand &operand : filter.operands)
        operands.append(operandText(operand));
    const QString list = operands.join(u", "_s);
    return filter.op == Filter::Op::In ? head + " ("_L1 + list + u')' : head + u' ' + list;
}

QString hasText(const Filter &filter)
{
    const QString count = filter.atLeast > 1 ? QString::number(filter.atLeast) + u' ' : QString();
    const Filter &related = filter.children.front();
    return "has "_L1 + count + filter.path + (related.isEverything() ? QString() : " ("_L1 + related.toText() + u')');
}

QString joinedText(const Filter &filter, const QString &word)
{
    QStringList parts;
    for (const Filter &child : filter.children) {
        const bool isGroup = child.kind == Filter::Kind::And || child.kind == Filter::Kind::Or;
        parts.append(isGroup ? u'(' + child.toText() + u')' : child.toText());
    }
    return parts.join(word);
}

Filter group(Filter::Kind kind, std::vector<Filter> children)
{
    std::erase_if(children, [](const Filter &child) { return child.isEverything(); });
    if (children.empty())
        return {};
    if (children.size() == 1)
        return std::move(children.front());
    Filter filter;
    filter.kind = kind;
    filter.children = std::move(children);
    return filter;
}

} // namespace

QString RelativeDate::toText() const
{
    if (anchor == Anchor::Today)
        return days == 0 ? u"today"_s : u"today%1%2d"_s.arg(days < 0 ? u"-"_s : u"+"_s).arg(std::abs(days));
    static const QStringList words = {u"day"_s, u"week"_s, u"month"_s, u"quarter"_s, u"year"_s};
    const QString when = periods == 0 ? u"this_"_s : periods < 0 ? u"last_"_s : u"next_"_s;
    return when + words[static_cast<int>(anchor)];
}

std::pair<QDate, QDate> RelativeDate::range(QDate today) const
{
    switch (anchor) {
    case Anchor::Today: return {today.addDays(days), today.addDays(days + 1)};
    case Anchor::Week: {
        const QDate monday = today.addDays(1 - today.dayOfWeek() + 7 * periods);
        return {monday, monday.addDays(7)};
    }
    case Anchor::Month: {
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(periods);
        return {first, first.addMonths(1)};
    }
    case Anchor::Quarter: {
        const QDate first = QDate(today.year(), (today.month() - 1) / 3 * 3 + 1, 1).addMonths(3 * periods);
        return {first, first.addMonths(3)};
    }
    case Anchor::Year: {
        const QDate first = QDate(today.year() + periods, 1, 1);
        return {first, first.addYears(1)};
    }
    }
    return {today, today.addDays(1)};
}

Filter Filter::all(std::vector<Filter> children)
{
    return group(Kind::And, std::move(children));
}

Filter Filter::any(std::vector<Filter> children)
{
    return group(Kind::Or, std::move(children));
}

Filter Filter::negate(Filter child)
{
    Filter filter;
    filter.kind = Kind::Not;
    filter.children.push_back(std::move(child));
    return filter;
}

Filter Filter::condition(const QString &path, Op op, std::vector<Operand> operands)
{
    Filter filter;
    filter.kind = Kind::Condition;
    filter.path = path;
    filter.op = op;
    filter.operands = std::move(operands);
    return filter;
}

Filter Filter::has(const QString &entity, Filter related, int atLeast)
{
    Filter filter;
    filter.kind = Kind::Has;
    filter.path = entity;
    filter.children.push_back(std::move(related));
    filter.atLeast = atLeast;
    return filter;
}

namespace {
constexpr auto wordsPath = "@words"_L1; // no field has such a name
constexpr auto ownWordsPath = "@own_words"_L1;
constexpr auto createdByPath = "@created_by"_L1;
constexpr auto breaksPath = "@breaks"_L1;
} // namespace

Filter Filter::words(const QString &text)
{
    return condition(wordsPath, Op::Contains, {Operand::fromText(text)});
}

Filter Filter::ownWords(const QString &text)
{
    return condition(ownWordsPath, Op::Contains, {Operand::fromText(text)});
}

bool Filter::isWords() const
{
    return (kind == Kind::Condition && path == wordsPath) || isOwnWords();
}

bool Filter::isOwnWords() const
{
    return kind == Kind::Condition && path == ownWordsPath;
}

Filter Filter::createdBy(RecordId changeSet)
{
    return equals(createdByPath, changeSet.toString());
}

bool Filter::isCreatedBy() const
{
    return kind == Kind::Condition && path == createdByPath;
}

Filter Filter::breaks(const QString &rule)
{
    return equals(breaksPath, rule);
}

bool Filter::isBreaks() const
{
    return kind == Kind::Condition && path == breaksPath && !operands.empty();
}

QString Filter::toText() const
{
    switch (kind) {
    case Kind::Everything: return {};
    case Kind::And: return joinedText(*this, u" and "_s);
    case Kind::Or: return joinedText(*this, u" or "_s);
    case Kind::Not: {
        const bool isCondition = children.front().kind == Kind::Condition || children.front().kind == Kind::Has;
        return isCondition ? "not "_L1 + children.front().toText() : "not ("_L1 + children.front().toText() + u')';
    }
    case Kind::Condition:
        if (isBreaks())
            return operands.front().text.isEmpty() ? u"breaks rule"_s : "breaks "_L1 + quoted(operands.front().text);
        return conditionText(*this);
    case Kind::Has: return hasText(*this);
    }
    return {};
}

const Field *ownerField(const Entity &related, EntityKind owner)
{
    const auto found = std::ranges::find_if(related.fields,
        [owner](const Field &field) { return field.type == FieldType::Reference && field.target == owner; });
    return found == related.fields.end() ? nullptr : &*found;
}

/// How many letters one name has and the other has not, in any order.
static int lettersApart(QString left, QStringView right)
{
    int missing = 0;
    for (const QChar letter : right) {
        const qsizetype at = left.indexOf(letter, 0, Qt::CaseInsensitive);
        if (at < 0)
            ++missing;
        else
            left.remove(at, 1);
    }
    return missing + static_cast<int>(left.size());
}

/// Filters and formulas name fields by their names, not by their labels. A field that is gone has no near one.
static QString missingFieldReason(const Entity &entity, QStringView typed)
{
    QStringList names;
    for (const Field &field : entity.fields) {
        if (!field.isHidden() && lettersApart(field.name, typed) <= 2)
            names.append(field.name);
    }
    return withNearestName(
        Reason::tr("%1 has no field \"%2\"").arg(entity.name, typed.left(80).toString()), typed, names);
}

QString removedEntityReason(const Entity &entity)
{
    return Reason::tr("the record type \"%1\" was removed; restore it to use its records").arg(entity.label);
}

Result<FieldPath> resolvePath(const Schema &schema, EntityKind entity, QStringView path)
{
    FieldPath resolved;
    EntityKind kind = entity;
    for (const QStringView step : path.split(u'.')) {
        if (!resolved.steps.empty()) {
            if (resolved.field()->type != FieldType::Reference)
                return fail(Error::Kind::NotFound, Reason::tr("%1 is not a reference").arg(resolved.field()->name),
                    path.toString());
            kind = resolved.field()->target;
            if (schema.entity(kind).isRemoved)
                return fail(Error::Kind::NotFound, removedEntityReason(schema.entity(kind)), path.toString());
        }
        const Field *field = schema.entity(kind).find(step);
        if (!field)
            return fail(Error::Kind::NotFound, missingFieldReason(schema.entity(kind), step), path.toString());
        resolved.steps.push_back(field);
    }
    return resolved;
}

} // namespace satchel
