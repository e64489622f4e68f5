// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/RuleRuns.h"

#include "domain/FieldNames.h"

#include <algorithm>

namespace satchel::ui {

namespace {

constexpr qint64 mostRuns = 500;

RuleRunEntry entryOf(store::Store &store, const Record &run)
{
    RuleRunEntry entry{run.id, {}, RecordId::fromString(run.text(field::record)), {}, run.text(field::state), {},
        valueOr<Instant>(run.value(field::started_at)), run.text(field::note),
        valueOr<QStringList>(run.value(field::actions))};
    if (!isEmpty(run.value(field::due_at)))
        entry.due = valueOr<Instant>(run.value(field::due_at));
    if (const Entity *entity = store.schema().find(run.text(field::entity))) {
        entry.entity = entity->kind;
        entry.title = store.title(entity->kind, entry.record);
    }
    return entry;
}

} // namespace

Result<std::vector<RuleRunEntry>> readRuns(store::Store &store, RecordId rule)
{
    const auto rows = TRY(store.select({EntityKind::RuleRun, {}, Filter::refersTo(field::rule, rule),
        {field::started_at, true}, {}, mostRuns, false}));
    std::vector<RuleRunEntry> entries;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const Record run = TRY(store.get(EntityKind::RuleRun, rows.id(row)));
        entries.push_back(entryOf(store, run));
    }
    return entries;
}

Result<RuleTrialDays> tryRuleByDay(
    store::Store &store, const AutomationRule &rule, QDate first, const std::atomic<bool> *isCancelled)
{
    const Clock &clock = store.clock();
    RuleTrialDays preview{first, std::vector<int>(static_cast<size_t>(first.daysTo(clock.today()) + 1), 0), {}};
    preview.trial = TRY(rules::tryRule(store, rule, Instant::startOf(first, clock.zone()), clock.now(), isCancelled));
    for (const rules::TrialRun &run : preview.trial.runs) {
        const qint64 day = first.daysTo(run.at.dateIn(clock.zone()));
        if (day >= 0 && day < std::ssize(preview.days))
            ++preview.days[static_cast<size_t>(day)];
    }
    return preview;
}

} // namespace satchel::ui
