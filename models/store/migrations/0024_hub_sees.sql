-- Which records of an entity this store's person sees: RightScope.
ALTER TABLE hub_right ADD COLUMN sees TEXT NOT NULL DEFAULT 'all';
