// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequences/Reactions.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"

using namespace Qt::StringLiterals;

namespace satchel::sequences {

namespace {

using Op = Filter::Op;

Filter sinceThen(const QString &field, Op op, Instant at)
{
    return Filter::condition(field, op, {Operand::fromText(at.toIso())});
}

Filter isOfPerson(const Reacting &person)
{
    return person.contact.isNull() ? Filter::refersTo(field::lead, person.lead)
                                   : Filter::refersTo(field::contact, person.contact);
}

} // namespace

Filter isOneOf(const QString &field, const QStringList &values)
{
    std::vector<Operand> operands;
    for (const QString &value : values)
        operands.push_back(Operand::fromText(value));
    return Filter::condition(field, Op::In, std::move(operands));
}

Filter incomingFilter(const Reacting &person)
{
    std::vector<Filter> from{Filter::all({isOfPerson(person), sinceThen(field::at, Op::Greater, person.since)})};
    if (!person.threads.isEmpty())
        from.push_back(isOneOf(field::thread, person.threads));
    return Filter::all({Filter::equals(field::direction, choice::incoming), Filter::any(std::move(from))});
}

Filter answerFilter(const Reacting &person)
{
    const Operand isAutomatic{Operand::Kind::Boolean, u"true"_s, {}};
    return Filter::all({incomingFilter(person), Filter::condition(field::automatic, Op::NotEqual, {isAutomatic})});
}

Filter meetingFilter(const Reacting &person)
{
    std::vector<Filter> with{isOfPerson(person)};
    if (!person.contact.isNull())
        with.push_back(Filter::has(u"attendee"_s, Filter::refersTo(field::contact, person.contact), 1));
    return Filter::all({isOneOf(field::kind, {choice::meeting, choice::demo_scheduled, choice::demo_completed}),
        sinceThen(field::created_at, Op::GreaterOrEqual, person.since), Filter::any(std::move(with)),
        Filter::condition(field::outcome, Op::NotEqual, {Operand::fromText(choice::cancelled)}),
        Filter::condition(field::outcome, Op::NotEqual, {Operand::fromText(choice::no_show)})}); // nobody met
}

} // namespace satchel::sequences
