// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/SequenceRules.h"
#include "domain/Places.h"

#include "domain/FieldNames.h"
#include "domain/MailTemplate.h"
#include "domain/Reason.h"

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

Result<void> checkTemplates(const Schema &schema, const Record &record, std::initializer_list<FieldName> fields)
{
    for (const FieldName &name : fields) {
        const auto parsed = parseMailTemplate(schema, record.text(name));
        if (!parsed)
            return fail(Error::Kind::Invalid, parsed.error().what,
                joinPlaces(record.entity->name + u'.' + QString(name), parsed.error().where));
    }
    return {};
}

} // namespace

Result<void> checkMailTemplate(const Schema &schema, const Record &mailTemplate)
{
    return checkTemplates(schema, mailTemplate, {field::subject, field::body});
}

Result<void> checkSequence(const Record &sequence)
{
    const auto from = valueOr<QTime>(sequence.value(field::window_from));
    const auto until = valueOr<QTime>(sequence.value(field::window_until));
    if (until.isValid() && until <= (from.isValid() ? from : QTime(0, 0)))
        return fail(Error::Kind::Invalid, Reason::tr("the hours in which e-mails are sent end before they begin"),
            u"sequence.window_until"_s);
    if (valueOr<qint64>(sequence.value(field::daily_limit)) < 0)
        return fail(
            Error::Kind::Invalid, Reason::tr("fewer than 0 e-mails a day cannot be sent"), u"sequence.daily_limit"_s);
    return {};
}

Result<void> checkSequenceStep(const Schema &schema, const Record &step)
{
    const auto days = valueOr<qint64>(step.value(field::day_count));
    if (days < 0 || days > mostSequenceDays)
        return fail(Error::Kind::Invalid,
            Reason::tr("a step comes 0 to %1 days after the step before it").arg(mostSequenceDays),
            u"sequence_step.day_count"_s);
    return checkTemplates(schema, step, {field::title, field::subject, field::body, field::subject_b, field::body_b});
}

} // namespace satchel
