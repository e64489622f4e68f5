// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/TaskTemplateRules.h"

#include "domain/FieldNames.h"
#include "domain/Reason.h"

using namespace Qt::StringLiterals;

namespace satchel {

Result<void> checkTaskTemplate(const Schema &schema, const Record &pattern)
{
    const QString anchor = pattern.text(field::anchor);
    const Entity *entity = schema.find(pattern.text(field::entity));
    if (!entity || anchor.isEmpty())
        return {}; // the entity is one of a choice
    const Field *date = entity->find(anchor);
    if (date && date->type == FieldType::Date)
        return {};
    return fail(Error::Kind::Invalid, Reason::tr("\"%1\" is no date of a %2").arg(anchor, entity->name),
        u"task_template.anchor"_s);
}

Result<void> checkTaskTemplateStep(const Record &step)
{
    const auto days = valueOr<qint64>(step.value(field::day_count));
    if (days < -mostStepDays || days > mostStepDays)
        return fail(Error::Kind::Invalid,
            Reason::tr("a step is at most %1 days before or after the date it counts from").arg(mostStepDays),
            u"task_template_step.day_count"_s);
    if (step.text(field::assignment) == u"person" && isEmpty(step.value(field::assignee)))
        return fail(Error::Kind::Invalid, Reason::tr("the step is for a certain person, who is not named"),
            u"task_template_step.assignee"_s);
    return {};
}

} // namespace satchel
