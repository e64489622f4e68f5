// SPDX-License-Identifier: GPL-3.0-or-later
// Which records break which validation rules: what a connection brought, what was there before the rule, what no day
// has looked at since. Derived data (the table broken_rule), kept by each commit for the records that it writes and by
// refreshCalculations for all records after a rule changed.
#pragma once

#include "domain/ValidationRule.h"
#include "store/Database.h"

#include <map>
#include <set>

namespace satchel::store {

class Store;

struct StoredRule
{
    ValidationRule rule;
    qint64 row = 0; // of its record
};

/// The rules that count, by the entity whose records they are about.
using ValidationRules = std::map<EntityKind, std::vector<StoredRule>>;

/// Rules that are paused, in the trash or not usable are omitted.
Result<ValidationRules> readValidationRules(Store &store);

/// The rows of the rules that a record breaks.
std::set<qint64> brokenRules(const std::vector<StoredRule> &rules, const Record &record, const FormulaContext &context);

/// Writes what a record breaks now; `before` is what is stored of it.
Result<void> writeBrokenRules(
    Database &database, EntityKind entity, qint64 record, const std::set<qint64> &before, const std::set<qint64> &now);
Result<std::set<qint64>> storedBrokenRules(Database &database, EntityKind entity, qint64 record);

/// The name and message of each rule that a record breaks, in the order of the rules.
struct BrokenRule
{
    RecordId rule;
    QString name;
    QString message;
};
Result<std::vector<BrokenRule>> brokenRulesOf(Store &store, EntityKind entity, RecordId record);

/// How many records outside the trash break a rule.
Result<qint64> countBreaking(Store &store, RecordId rule);

} // namespace satchel::store
