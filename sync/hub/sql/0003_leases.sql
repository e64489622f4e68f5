-- Which desk runs a connection to another system for the whole team. A key names the account: vendor, address, account.
CREATE TABLE satchel.lease (
    key text PRIMARY KEY,
    holder uuid NOT NULL REFERENCES satchel.desk ON DELETE CASCADE,
    expires timestamptz NOT NULL       -- unless the holder renews it before; then any desk may take it
);
