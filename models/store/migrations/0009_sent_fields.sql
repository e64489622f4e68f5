-- What a write was sent with, by the vendor's names: worked out again later it may read otherwise, because what it refers to
-- or the mapping has changed since.
ALTER TABLE intent ADD COLUMN sent BLOB; -- JSON object; null in those of an older version
