// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/hub/HubSchemaRights.h"

#include "domain/Reason.h"

using namespace Qt::StringLiterals;

namespace satchel::sync::hub {

namespace {

/// One fault a row. An owner's own rights are none, and what the catalogue does not list has none but the owner's, but
/// for functions, which everybody may call then.
constexpr auto faults = R"(
WITH s AS (SELECT oid, nspowner, nspacl FROM pg_namespace WHERE nspname = 'satchel')
SELECT format('%s may make tables and functions in the schema satchel', coalesce(r.rolname, 'everybody'))
    FROM s, aclexplode(s.nspacl) a LEFT JOIN pg_roles r ON r.oid = a.grantee
    WHERE a.privilege_type = 'CREATE' AND a.grantee <> s.nspowner
UNION ALL
SELECT format('%s may write into the table %s', coalesce(r.rolname, 'everybody'), c.relname)
    FROM s JOIN pg_class c ON c.relnamespace = s.oid, aclexplode(c.relacl) a LEFT JOIN pg_roles r ON r.oid = a.grantee
    WHERE a.privilege_type IN ('INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER') AND a.grantee <> c.relowner
UNION ALL
SELECT format('the table %s belongs to another role than the schema', c.relname)
    FROM s JOIN pg_class c ON c.relnamespace = s.oid WHERE c.relowner <> s.nspowner
UNION ALL
SELECT format('the function %s belongs to another role than the schema', p.proname)
    FROM s JOIN pg_proc p ON p.pronamespace = s.oid WHERE p.proowner <> s.nspowner
UNION ALL
SELECT format('everybody may call the function %s', p.proname)
    FROM s JOIN pg_proc p ON p.pronamespace = s.oid
    WHERE p.proacl IS NULL OR EXISTS (SELECT FROM aclexplode(p.proacl) a WHERE a.grantee = 0)
UNION ALL
SELECT format('the function %s has no search path of its own', p.proname)
    FROM s JOIN pg_proc p ON p.pronamespace = s.oid
    WHERE p.prosqlbody IS NULL AND NOT coalesce(p.proconfig::text LIKE '%search_path=satchel%', false)
UNION ALL
SELECT format('the table %s shows its rows to everybody who may read it', e.name)
    FROM satchel.entity e JOIN s ON true LEFT JOIN pg_class c ON c.relnamespace = s.oid AND c.relname = e.name
    WHERE NOT coalesce(c.relrowsecurity, false)
ORDER BY 1)";

} // namespace

Result<QStringList> schemaFaults(PgConnection &connection)
{
    const auto rows = TRY(connection.query(faults));
    QStringList found;
    for (int row = 0; row < rows.count(); ++row)
        found.append(QString::fromUtf8(rows.text(row, 0)));
    return found;
}

Result<void> checkSchemaRights(PgConnection &connection)
{
    const QStringList found = TRY(schemaFaults(connection));
    if (found.isEmpty())
        return {};
    return fail(Error::Kind::Refused,
        Reason::tr("the rights of the hub's schema are not as Satchel made them; \"satchel hub upgrade\" mends "
                   "functions, grants are taken back by hand: %1")
            .arg(found.join(u"; "_s)));
}

Result<bool> isPublicOpen(PgConnection &connection)
{
    const auto rows = TRY(connection.query(
        "SELECT to_regnamespace('public') IS NOT NULL AND has_schema_privilege('public', 'public', 'CREATE')"));
    return rows.boolean(0, 0);
}

} // namespace satchel::sync::hub
