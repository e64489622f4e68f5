-- Which of this store's connections a desk of the team runs (hub/Leases.h), as the hub said last.
CREATE TABLE hub_lease (
    connection INTEGER PRIMARY KEY,
    holder TEXT NOT NULL,              -- the desk, for a person
    until INTEGER NOT NULL             -- by our clock: how long this desk may run it; 0 while another one does
);
