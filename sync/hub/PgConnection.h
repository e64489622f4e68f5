// SPDX-License-Identifier: GPL-3.0-or-later
// A connection to a PostgreSQL server by libpq: statements with parameters, COPY both ways, notifications. Every wait
// ends when its time is over or the work is cancelled, and what the server was doing is cancelled there too. Belongs to
// the thread that opened it; nothing of a session is kept between statements, so a pooler may stand between.
#pragma once

#include "domain/RecordId.h"
#include "domain/Result.h"
#include "sync/engine/Cancellation.h"

#include <functional>
#include <memory>
#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <span>
#include <vector>

struct pg_conn;
struct pg_result;

namespace satchel::sync::hub {

/// A parameter of a statement as text; null is NULL.
using PgParam = std::optional<QByteArray>;

/// The rows of an answer, as text in the forms of PostgreSQL.
class PgRows
{
public:
    explicit PgRows(pg_result *result);
    int count() const;
    int columns() const;
    bool isNull(int row, int column) const;
    /// Valid as long as the rows; empty for NULL.
    QByteArrayView text(int row, int column) const;
    QByteArray bytes(int row, int column) const { return text(row, column).toByteArray(); }
    qint64 integer(int row, int column) const { return text(row, column).toLongLong(); }
    bool boolean(int row, int column) const { return text(row, column) == "t"; }

private:
    struct Clear
    {
        void operator()(pg_result *result) const;
    };
    std::unique_ptr<pg_result, Clear> m_result;
};

/// Where a connection failed whose server did not show a certificate for its name that this computer trusts (Refused):
/// no fault of the network, and no try later mends it.
inline constexpr QLatin1StringView certificatePlace("certificate");

/// Where the server asks for a password in a way that hands it out (Refused, PasswordRequest.h).
inline constexpr QLatin1StringView passwordPlace("password");

struct PgTimes
{
    int connectMs = 10'000;
    int statementMs = 60'000;
};

class PgConnection
{
public:
    /// `address` is a URI or key words as libpq has them, without a password. TLS with a certificate that is checked is
    /// asked for unless the address says otherwise or leads to a socket of this computer. Its sslrootcert may be the
    /// certificates themselves (rootCertificateWord).
    /// Offline when the server is not reached, Unauthorized when it does not let this person in, NotFound when it has
    /// no such database, Invalid for an address that libpq cannot read, Cancelled. `where` of an error is the server's
    /// SQLSTATE, empty when the server did not get to say one.
    static Result<std::unique_ptr<PgConnection>> open(
        const QString &address, const QString &password, Cancellation &cancellation, const PgTimes &times = {});
    ~PgConnection();
    PgConnection(const PgConnection &) = delete;
    PgConnection &operator=(const PgConnection &) = delete;

    /// By TLS. A socket of this computer is not.
    bool isEncrypted() const;

    /// One statement, one transaction. Offline when it did not reach the server, Unanswered when it may have been done,
    /// Unauthorized and Conflict as the server says; Refused with its reason for the rest.
    Result<PgRows> query(const char *sql, std::span<const PgParam> params = {});
    Result<PgRows> query(const char *sql, std::initializer_list<PgParam> params)
    {
        return query(sql, std::span(params.begin(), params.size()));
    }
    /// Several statements without parameters, in one transaction unless they say otherwise.
    Result<void> run(const QByteArray &sql);
    /// `line` is called with each row as COPY writes it, without the line's end; its error ends the copy.
    Result<void> copyOut(const QByteArray &sql, const std::function<Result<void>(QByteArrayView line)> &line);
    /// `next` gives piece after piece of whole lines; empty at the end.
    Result<void> copyIn(const QByteArray &sql, const std::function<Result<QByteArray>()> &next);

    /// Of LISTEN; waits for the first one. The payloads; none when the time was over.
    Result<QByteArrayList> notifications(int waitMs);
    /// A role's password as SCRAM keeps it: the server never gets the password itself.
    Result<QByteArray> scramVerifier(const QString &login, const QString &password);

private:
    PgConnection(pg_conn *connection, Cancellation &cancellation, const PgTimes &times);
    Result<void> establish();
    /// Why there is no connection.
    Error notEstablished() const;
    enum class Wait { Read, Write };
    Result<void> waitFor(Wait what, qint64 deadline);
    Result<void> refuseToHandOut(qint64 deadline);
    Result<void> flush(qint64 deadline);
    /// Of a statement that begins now.
    qint64 deadline() const;
    Result<pg_result *> nextResult(qint64 deadline);
    Result<PgRows> finish(qint64 deadline);
    Error errorOf(const pg_result *result) const;
    Error lost(bool wasSent) const;
    void cancelStatement();
    /// Nothing once COPY is in this state (ExecStatusType).
    Result<void> beginCopy(const QByteArray &sql, int state);
    void dropCopy(qint64 deadline);

    pg_conn *m_connection;
    Cancellation &m_cancellation;
    PgTimes m_times;
};

/// The PEM of an authority as a value of sslrootcert, so that an address needs no file beside it.
QString rootCertificateWord(const QByteArray &pem);
/// The PEM in such a value; nothing where it names a file.
std::optional<QByteArray> certificateIn(const QString &word);

/// A name as an identifier of SQL, quoted.
QByteArray pgIdentifier(QStringView name);
/// A text as a literal of SQL.
QByteArray pgLiteral(QStringView text);
/// An id as a parameter; NULL for the null one.
PgParam pgId(RecordId id);

/// What an address says, by key word: a URI or key words as libpq has them. Invalid where it is neither.
Result<QHash<QString, QString>> connectionWords(const QString &address);

} // namespace satchel::sync::hub
