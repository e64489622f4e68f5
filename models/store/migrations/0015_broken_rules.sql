-- Which records break which validation rules (BrokenRules.h). Derived from rules and records: not in the change log, and
-- computed again at any time. `record` is the row of the record in the table of its entity, `rule` that of the rule in
-- validation_rule.
CREATE TABLE broken_rule (
    entity INTEGER NOT NULL,
    record INTEGER NOT NULL,
    rule INTEGER NOT NULL,
    PRIMARY KEY (entity, record, rule)
) WITHOUT ROWID;
CREATE INDEX broken_rule_by_rule ON broken_rule (entity, rule, record);
