// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/hub/HubCheck.h"

#include "sync/hub/HubAccess.h"
#include "sync/hub/HubSchema.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace satchel::sync::hub {

namespace {

using Problem = store::TeamServerCheck::Problem;

constexpr int probeMs = 5000;
constexpr qint64 oldestVersion = 150000;

bool isSocket(const QString &host)
{
    return host.isEmpty() || host.startsWith(u'/') || host.startsWith(u'@');
}

/// Why there was no connection, when the server did not get to say it.
Problem unreachedProblem(const QString &host, quint16 port)
{
    if (isSocket(host))
        return Problem::NoAnswer;
    if (QHostAddress(host).isNull() && QHostInfo::fromName(host).error() != QHostInfo::NoError)
        return Problem::UnknownHost;
    QTcpSocket socket;
    socket.connectToHost(host, port);
    if (!socket.waitForConnected(probeMs))
        return Problem::NoAnswer;
    // Whether it would encrypt: the message SSLRequest of the protocol, answered by one letter.
    socket.write(QByteArray::fromHex("0000000804d2162f"));
    if (!socket.waitForReadyRead(probeMs))
        return Problem::NoAnswer;
    return socket.read(1) == "S" ? Problem::UntrustedCertificate : Problem::NoEncryption;
}

Problem problemOf(const Error &error, const QString &host, quint16 port)
{
    switch (error.kind) {
    case Error::Kind::Invalid: return Problem::BadAddress;
    case Error::Kind::Unauthorized: return Problem::SignInRefused;
    case Error::Kind::NotFound: return Problem::NoDatabase;
    case Error::Kind::Unanswered: return Problem::NoAnswer;
    case Error::Kind::Refused: return error.where == certificatePlace ? unreachedProblem(host, port) : Problem::Other;
    case Error::Kind::Offline: return error.where.isEmpty() ? unreachedProblem(host, port) : Problem::Other;
    default: return Problem::Other;
    }
}

/// Of a hub that is there: whether it knows who signed in, and is of this Satchel's time.
Result<void> lookAtHub(PgConnection &connection, store::TeamServerCheck &check)
{
    const auto hub = connection.query(
        "SELECT h.name, satchel.my_role(), h.format,"
        " coalesce((to_jsonb(h) ->> 'least_format')::integer, h.format) FROM satchel.hub h");
    if (!hub || hub->count() != 1 || hub->isNull(0, 1)) {
        check.problem = Problem::NoPerson;
        return {};
    }
    check.hub = QString::fromUtf8(hub->text(0, 0));
    check.role = QString::fromUtf8(hub->text(0, 1));
    if (hub->integer(0, 2) < oldestHubFormat || hub->integer(0, 3) > hubFormat)
        check.problem = Problem::OtherFormat;
    return {};
}

Result<void> look(PgConnection &connection, store::TeamServerCheck &check)
{
    check.isEncrypted = connection.isEncrypted();
    const auto rows = TRY(
        connection.query("SELECT current_setting('server_version'), current_setting('server_version_num'),"
                         " (SELECT count(*) FROM pg_namespace WHERE nspname = 'satchel'),"
                         " (SELECT r.rolsuper OR r.rolcreaterole FROM pg_roles r WHERE r.rolname = session_user),"
                         " has_database_privilege(current_database(), 'CREATE'), current_database()"));
    check.version = QString::fromUtf8(rows.text(0, 0)).section(u' ', 0, 0);
    if (rows.integer(0, 1) < oldestVersion) {
        check.problem = Problem::TooOld;
    } else if (rows.integer(0, 2) > 0) {
        check.hub = QString::fromUtf8(rows.text(0, 5)); // until it says its name
        return lookAtHub(connection, check);
    } else if (!rows.boolean(0, 4)) {
        check.problem = Problem::MayNotMakeTables;
    } else if (!rows.boolean(0, 3)) {
        check.problem = Problem::MayNotMakeRoles;
    }
    return {};
}

} // namespace

CheckedServer checkServer(const store::TeamServer &server, Cancellation &cancellation)
{
    CheckedServer checked;
    const auto fault = [&](Problem problem, const QString &detail) {
        checked.check.problem = problem;
        checked.check.detail = detail;
    };
    const auto address = addressFrom(server);
    if (!address) {
        fault(Problem::BadAddress, address.error().what);
        return checked;
    }
    checked.address = *address;
    checked.login = loginIn(*address).value_or(QString());
    checked.check.host = hostOf(*address).value_or(QString());
    auto opened = PgConnection::open(*address, server.password, cancellation);
    if (!opened) {
        fault(problemOf(opened.error(), checked.check.host, portOf(*address).value_or(0)), opened.error().what);
        return checked;
    }
    if (const auto looked = look(**opened, checked.check); !looked)
        fault(Problem::Other, looked.error().what);
    else
        checked.connection = std::move(*opened);
    return checked;
}

} // namespace satchel::sync::hub
