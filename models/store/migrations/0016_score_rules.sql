-- How many points a rule gives is a fact of the rule, not of each record that it finds: where only they change, one row
-- says so. `points` are those of the last computation over all records.
CREATE TABLE score_rule_known (
    rule INTEGER PRIMARY KEY,          -- the row in score_rule
    entity INTEGER NOT NULL,
    points INTEGER NOT NULL
);
INSERT INTO score_rule_known (rule, entity, points)
    SELECT rule, min(entity), max(points) FROM score_point GROUP BY rule;

-- A change whose `record` is 0 is one of every record that the rule finds.
ALTER TABLE score_point DROP COLUMN points;
