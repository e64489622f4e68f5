-- Which records got another prediction, so that views read them again: one row for each, with the newest number.
CREATE TABLE prediction_change (
    sequence INTEGER PRIMARY KEY,
    entity INTEGER NOT NULL,
    record INTEGER NOT NULL,           -- its row; 0: the model itself
    UNIQUE (entity, record)
);
-- Who was excluded when a model was learned, not only how many.
ALTER TABLE learned_model ADD COLUMN excluded_digest INTEGER NOT NULL DEFAULT 0;
