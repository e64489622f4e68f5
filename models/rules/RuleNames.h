// SPDX-License-Identifier: GPL-3.0-or-later
// Whom and what a rule names: users, teams, stages, forms, templates of e-mails and sequences, by id or by name.
#pragma once

#include "domain/AutomationRule.h"
#include "store/Store.h"

namespace satchel::rules {

/// Of users: "owner" is the owner of the record (who may be nobody), and a team its members. NotFound for others.
Result<std::vector<RecordId>> findUsers(store::Store &store, const QStringList &names, const Record &record);
/// A stage of the deal's pipeline.
Result<RecordId> findStage(store::Store &store, const QString &name, RecordId pipeline);
/// A record with this id or title. NotFound, with the entity's label.
Result<RecordId> findNamed(store::Store &store, EntityKind entity, const QString &name);

/// Whether the users, teams, pipelines and stages that a rule names exist, in its filters, values and steps: without
/// them it would never start or never be carried out. The error names the nearest one; `where` is "if, column 9",
/// "when.to", "stop, column 3", or the id of a step.
Result<void> checkRuleSubjects(store::Store &store, const AutomationRule &rule);
/// Also all else that it names: forms, templates of e-mails, sequences and webhooks.
Result<void> checkRuleNames(store::Store &store, const AutomationRule &rule);

} // namespace satchel::rules
