// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/RuleAssignment.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "rules/RuleNames.h"

#include <algorithm>

namespace satchel::rules {

namespace {

/// When the rule gave the user a record last, in milliseconds; 0 where it never did.
Result<qint64> lastTurn(store::Store &store, RecordId rule, RecordId user)
{
    const auto rows = TRY(store.select({EntityKind::RuleRun, {field::started_at},
        Filter::all({Filter::refersTo(field::rule, rule), Filter::refersTo(field::given_to, user)}),
        {field::started_at, true}, {}, 1, false}));
    return rows.isEmpty() ? 0 : valueOr<Instant>(rows.value(0, 0)).ms;
}

/// Of an entity with a status only those that are open count.
Result<qint64> openRecords(store::Store &store, const Entity &entity, RecordId user)
{
    Filter filter = Filter::refersTo(field::owner, user);
    const Field *status = entity.find(field::status);
    if (status && status->findChoice(choice::open))
        filter = Filter::all({filter, Filter::equals(field::status, choice::open)});
    return store.count({entity.kind, {}, filter, {}, {}, -1, false});
}

} // namespace

Result<RecordId> chooseAssignee(
    store::Store &store, const AutomationRule &rule, const AssignStep &step, const Record &record)
{
    QStringList names = step.users;
    if (step.method == AssignStep::Method::Territory) {
        const auto territory = valueOr<RecordId>(record.value(field::territory));
        names = territory.isNull() ? QStringList() : QStringList{territory.toString()};
    }
    const auto users = TRY(findUsers(store, names, record));
    RecordId chosen;
    std::optional<qint64> least; // the first of several that are equal
    for (const RecordId &user : users) {
        const bool isInTurn = step.method == AssignStep::Method::InTurn;
        const qint64 rank = isInTurn ? TRY(lastTurn(store, rule.id, user))
                                     : TRY(openRecords(store, *record.entity, user));
        if (!least || rank < *least) {
            least = rank;
            chosen = user;
        }
    }
    return chosen;
}

} // namespace satchel::rules
