// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/RuleNames.h"

#include "domain/FieldNames.h"
#include "domain/LocaleText.h"
#include "domain/NearestName.h"
#include "domain/Overloaded.h"
#include "domain/Places.h"
#include "domain/Reason.h"
#include "store/FilterNames.h"
#include "store/webhooks/Webhooks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::rules {

namespace {

const QString ownerWord = u"owner"_s;

Result<RecordId> findLiving(store::Store &store, EntityKind entity, Filter filter)
{
    const auto rows = TRY(store.select({entity, {}, std::move(filter), {}, {}, 1, false}));
    return rows.isEmpty() ? RecordId() : rows.id(0);
}

/// Null when there is none.
Result<RecordId> findBy(store::Store &store, EntityKind entity, const QString &name, const FieldName &field)
{
    if (const RecordId id = RecordId::fromString(name); !id.isNull()) {
        const auto record = store.get(entity, id);
        if (record)
            return record->isDeleted() ? RecordId() : id;
        return record.error().kind == Error::Kind::NotFound ? Result<RecordId>(RecordId()) : fail(record.error());
    }
    return findLiving(store, entity, Filter::equals(field, name));
}

Result<std::vector<RecordId>> membersOf(store::Store &store, RecordId team)
{
    const auto rows = TRY(
        store.select({EntityKind::TeamMember, {field::user}, Filter::refersTo(field::team, team), {}, {}, -1, false}));
    std::vector<RecordId> members;
    for (qsizetype row = 0; row < rows.size(); ++row)
        members.push_back(valueOr<RecordId>(rows.value(row, 0)));
    return members;
}

/// The names of an entity's records; none where they cannot be read, for they only make an error clearer.
QStringList namesIn(store::Store &store, EntityKind entity)
{
    return store::namesOf(store.database(), store.schema().entity(entity), field::name).value_or(QStringList());
}

QString noUser(store::Store &store, const QString &name)
{
    return withNearestName(Reason::tr("there is no user or team \"%1\"").arg(name), name,
        namesIn(store, EntityKind::User) + namesIn(store, EntityKind::Team));
}

Result<std::vector<RecordId>> findUser(store::Store &store, const QString &name, const Record &record)
{
    if (name == ownerWord) {
        const auto owner = valueOr<RecordId>(record.value(field::owner));
        const auto assignee = valueOr<RecordId>(record.value(field::assignee));
        const RecordId whose = owner.isNull() ? assignee : owner;
        return whose.isNull() ? std::vector<RecordId>() : std::vector{whose};
    }
    RecordId user = TRY(findBy(store, EntityKind::User, name, field::name));
    if (user.isNull())
        user = TRY(findBy(store, EntityKind::User, name, field::email));
    if (!user.isNull())
        return std::vector{user};
    const RecordId team = TRY(findBy(store, EntityKind::Team, name, field::name));
    if (team.isNull())
        return fail(Error::Kind::NotFound, noUser(store, name), name);
    return membersOf(store, team);
}

Result<void> checkUsers(store::Store &store, QStringList names)
{
    names.removeAll(ownerWord);
    names.removeAll(QString());
    for (const QString &name : std::as_const(names))
        TRY(findUser(store, name, Record()));
    return {};
}

Result<void> checkStage(store::Store &store, const QString &name)
{
    if (const RecordId stage = TRY(findBy(store, EntityKind::Stage, name, field::name)); stage.isNull())
        return fail(Error::Kind::NotFound,
            withNearestName(Reason::tr("there is no stage \"%1\"").arg(name), name, namesIn(store, EntityKind::Stage)),
            name);
    return {};
}

/// A person, pipeline or stage that a field is set to. Given by id, as references are.
Result<void> checkSet(store::Store &store, EntityKind entity, const SetFieldStep &step)
{
    const Field *field = store.schema().entity(entity).find(step.field);
    if (!field || field->type != FieldType::Reference || isEmpty(step.value))
        return {};
    return store::checkFilterNames(store, entity, Filter::refersTo(step.field, valueOr<RecordId>(step.value)));
}

Result<void> checkSubjects(store::Store &store, EntityKind entity, const RuleAction &action)
{
    return std::visit(
        Overloaded{
            [&](const SetFieldStep &step) { return checkSet(store, entity, step); },
            [&](const CreateTaskStep &step) { return checkUsers(store, {step.assignee}); },
            [&](const CompleteTasksStep &step) {
                return store::readFilter(store, EntityKind::Task, step.filter).map([](const Filter &) {});
            },
            [&](const AssignStep &step) { return checkUsers(store, step.users); },
            [&](const NotifyStep &step) { return checkUsers(store, step.users); },
            [&](const MoveStageStep &step) { return checkStage(store, step.stage); },
            [&](const WaitStep &step) {
                return step.until ? store::checkFilterNames(store, entity, *step.until) : Result<void>();
            },
            [&](const BranchStep &step) { return store::checkFilterNames(store, entity, step.condition); },
            [](const auto &) { return Result<void>(); },
        },
        action);
}

Result<void> checkStep(store::Store &store, const RuleAction &action)
{
    const auto checkNamed = [&](EntityKind entity, const QString &name) {
        return findNamed(store, entity, name).map([](RecordId) {});
    };
    return std::visit(
        Overloaded{
            [&](const SendMailStep &step) { return checkNamed(EntityKind::MailTemplate, step.mailTemplate); },
            [&](const EnrolStep &step) { return checkNamed(EntityKind::Sequence, step.sequence); },
            [&](const WebhookStep &step) {
                return store::Webhooks(store).findNamed(step.webhook).map([](const store::Webhook &) {});
            },
            [](const auto &) { return Result<void>(); },
        },
        action);
}

} // namespace

Result<std::vector<RecordId>> findUsers(store::Store &store, const QStringList &names, const Record &record)
{
    std::vector<RecordId> users;
    for (const QString &name : names) {
        for (const RecordId &user : TRY(findUser(store, name, record))) {
            if (std::ranges::find(users, user) == users.end())
                users.push_back(user);
        }
    }
    return users;
}

Result<RecordId> findStage(store::Store &store, const QString &name, RecordId pipeline)
{
    const Filter filter = Filter::all({Filter::refersTo(field::pipeline, pipeline), Filter::equals(field::name, name)});
    RecordId stage = TRY(findLiving(store, EntityKind::Stage, filter));
    if (stage.isNull() && !RecordId::fromString(name).isNull())
        stage = TRY(findBy(store, EntityKind::Stage, name, field::name));
    if (stage.isNull())
        return fail(
            Error::Kind::NotFound, Reason::tr("the deal's pipeline has no stage \"%1\"").arg(name), field::stage);
    return stage;
}

Result<RecordId> findNamed(store::Store &store, EntityKind entity, const QString &name)
{
    const RecordId found = TRY(findBy(store, entity, name, field::name));
    if (found.isNull())
        return fail(Error::Kind::NotFound,
            withNearestName(
                Reason::tr("there is no %1 \"%2\"").arg(inSentence(store.schema().entity(entity).label), name), name,
                namesIn(store, entity)),
            name);
    return found;
}

Result<void> checkRuleSubjects(store::Store &store, const AutomationRule &rule)
{
    const auto check = [&](const Filter &filter, const QString &place, bool hasColumn) -> Result<void> {
        const auto checked = store::checkFilterNames(store, rule.entity, filter);
        if (checked)
            return {};
        const Error &error = checked.error();
        return fail(error.kind, error.what, hasColumn ? joinPlaces(place, error.where) : place);
    };
    if (rule.trigger.fields.size() == 1) {
        for (const auto &[value, place] :
            {std::pair(rule.trigger.from, u"when.from"_s), {rule.trigger.to, u"when.to"_s}}) {
            if (!value.isEmpty())
                TRY(check(Filter::equals(rule.trigger.fields.front(), value), place, false));
        }
    }
    TRY(check(rule.filter, u"if"_s, true));
    if (rule.stop)
        TRY(check(*rule.stop, u"stop"_s, true));
    for (const RuleStep *step : allSteps(rule.steps)) {
        if (const auto checked = checkSubjects(store, rule.entity, step->action); !checked)
            return fail(checked.error().kind, checked.error().what, step->id);
    }
    return {};
}

Result<void> checkRuleNames(store::Store &store, const AutomationRule &rule)
{
    TRY(checkRuleSubjects(store, rule));
    if (!rule.trigger.form.isEmpty()) {
        if (const auto form = findNamed(store, EntityKind::CaptureForm, rule.trigger.form); !form)
            return fail(form.error().kind, form.error().what, u"when.form"_s);
    }
    for (const RuleStep *step : allSteps(rule.steps)) {
        if (const auto checked = checkStep(store, step->action); !checked)
            return fail(checked.error().kind, checked.error().what, step->id);
    }
    return {};
}

} // namespace satchel::rules
