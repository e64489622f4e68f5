// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/Enrolling.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "items/SavedViews.h"
#include "store/mail/MailAccounts.h"

#include <algorithm>

namespace satchel::items {

namespace {

Result<std::vector<EnrolmentChoices::Choice>> readSequenceChoices(store::Store &store)
{
    const auto rows = TRY(
        store.select({EntityKind::Sequence, {field::name, field::status}, {}, {field::name}, {}, -1, false}));
    std::vector<EnrolmentChoices::Choice> choices;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const auto sequence = TRY(sequences::readSequence(store, rows.id(row)));
        if (!sequences::problemOf(sequence))
            choices.push_back({rows.id(row), rows.text(row, 0), rows.text(row, 1)});
    }
    std::stable_partition(choices.begin(), choices.end(),
        [](const EnrolmentChoices::Choice &choice) { return choice.status == choice::active; });
    return choices;
}

std::vector<EnrolmentSource> readSources(store::Store &store)
{
    std::vector<EnrolmentSource> sources;
    for (const EntityKind entity : {EntityKind::Contact, EntityKind::Lead, EntityKind::Deal}) {
        for (const SavedView &view : readViews(store, entity))
            sources.push_back({view.name, entity, view.query.filter});
    }
    const Field &segment = *store.schema().entity(EntityKind::Contact).find(field::segment);
    for (const Choice &choice : segment.choices)
        sources.push_back({choice.label, EntityKind::Contact, Filter::equals(field::segment, choice.key)});
    return sources;
}

Result<sequences::EnrolmentPlan> planOf(
    store::Store &store, const EnrolmentQuestion &question, const sequences::Sequence &sequence)
{
    std::vector<sequences::EnrolmentTarget> targets = question.people.records;
    if (const auto &source = question.people.source) {
        const auto found = TRY(sequences::targetsOf(store, source->entity, source->filter));
        targets.insert(targets.end(), found.begin(), found.end());
    }
    return sequences::planEnrolment(store, sequence, targets, {question.again});
}

struct PlannedChanges
{
    ChangeSet changes;
    int people = 0;
};

Result<PlannedChanges> changesOf(store::Store &store, const EnrolmentQuestion &question, const QString &account)
{
    const auto sequence = TRY(sequences::readSequence(store, question.sequence));
    const auto plan = TRY(planOf(store, question, sequence));
    auto changes = TRY(sequences::enrolmentChanges(store, sequence, plan, account));
    return PlannedChanges{std::move(changes), static_cast<int>(plan.enrolled.size())};
}

Result<sequences::EnrolmentPlan> answerOf(store::Store &store, const EnrolmentQuestion &question)
{
    const auto sequence = TRY(sequences::readSequence(store, question.sequence));
    return planOf(store, question, sequence);
}

} // namespace

Result<EnrolmentChoices> readEnrolmentChoices(store::Store &store)
{
    EnrolmentChoices choices;
    choices.sequences = TRY(readSequenceChoices(store));
    const auto accounts = TRY(store::MailAccounts(store).list());
    for (const store::MailAccount &account : accounts)
        choices.accounts.append(account.address);
    choices.sources = readSources(store);
    return choices;
}

void Enrolling::readChoices()
{
    m_worker.post([this](store::Store &store) {
        QMetaObject::invokeMethod(this, [this, choices = readEnrolmentChoices(store)] {
            if (choices)
                Q_EMIT choicesRead(*choices);
            else
                Q_EMIT failed(choices.error());
        });
    });
}

void Enrolling::plan(const EnrolmentQuestion &question)
{
    m_worker.post([this, question, asked = ++m_asked](store::Store &store) {
        QMetaObject::invokeMethod(this, [this, asked, plan = answerOf(store, question)] {
            if (asked != m_asked)
                return;
            if (plan)
                Q_EMIT planned(*plan);
            else
                Q_EMIT failed(plan.error());
        });
    });
}

void Enrolling::makeChanges(const EnrolmentQuestion &question, const QString &account)
{
    m_worker.post([this, question, account](store::Store &store) {
        QMetaObject::invokeMethod(this, [this, made = changesOf(store, question, account)] {
            if (made)
                Q_EMIT ready(made->changes, made->people);
            else
                Q_EMIT failed(made.error());
        });
    });
}

} // namespace satchel::items

#include "moc_Enrolling.cpp"
