// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/hub/PgConnection.h"

#include "domain/Reason.h"
#include "sync/hub/PasswordRequest.h"
#include "sync/hub/SystemCertificates.h"

#include <algorithm>
#include <libpq-fe.h>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QScopeGuard>
#include <QSocketNotifier>
#include <QTemporaryFile>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace satchel::sync::hub {

namespace {

constexpr auto inlineCertificate = "pem:"_L1;

using Result_ = std::unique_ptr<PGresult, decltype(&PQclear)>;

qint64 nowMs()
{
    return QDeadlineTimer::current().deadline();
}

/// The server's words without the line's end and without its severity.
QString reasonOf(const char *message)
{
    QString text = QString::fromUtf8(message).trimmed();
    for (const auto &severity : {"ERROR:"_L1, "FATAL:"_L1, "PANIC:"_L1}) {
        if (const auto at = text.indexOf(severity); at >= 0)
            text = text.mid(at + severity.size()).trimmed();
    }
    return text.section(u'\n', 0, 0);
}

/// The state that a verbose message begins with, taken from it; empty when the message is libpq's own.
QString takeState(QString &reason)
{
    constexpr int length = 5; // of a state
    const QString state = reason.left(length);
    const bool isState = reason.mid(length).startsWith(": "_L1)
        && std::ranges::all_of(state, [](QChar letter) { return letter.isDigit() || letter.isUpper(); });
    if (!isState)
        return {};
    reason = reason.mid(length + 2);
    return state;
}

/// https://www.postgresql.org/docs/15/errcodes-appendix.html
Error::Kind kindOf(QByteArrayView state)
{
    if (state.startsWith("28"))
        return Error::Kind::Unauthorized;
    if (state.startsWith("08") || state.startsWith("57P"))
        return Error::Kind::Offline;
    if (state == "57014")
        return Error::Kind::Cancelled;
    if (state == "40001" || state == "40P01" || state == "55P03")
        return Error::Kind::Busy;
    if (state == "23505")
        return Error::Kind::Conflict;
    if (state == "25006")
        return Error::Kind::ReadOnly;
    if (state.startsWith("53"))
        return Error::Kind::Full;
    if (state == "3D000")
        return Error::Kind::NotFound; // the database
    return Error::Kind::Refused;
}

/// Of libpq from version 16 on: what a server may ask for.
bool knowsRequiredSignIn()
{
    static const bool isKnown = [] {
        auto *all = PQconndefaults();
        const auto freed = qScopeGuard([all] { PQconninfoFree(all); });
        const auto *option = all;
        while (option && option->keyword && qstrcmp(option->keyword, "require_auth") != 0)
            ++option;
        return option && option->keyword;
    }();
    return isKnown;
}

/// libpq says it in words alone, some of them in the language of the computer.
bool isAboutCertificate(const QString &reason)
{
    return std::ranges::any_of(std::array{u"certific"_s, u"zertifikat"_s, u"証明書"_s},
        [&](const QString &word) { return reason.contains(word, Qt::CaseInsensitive); });
}

/// The certificates that an address has in it, into a file; it stays closed where the address has none.
Result<void> writeCertificates(const QString &address, QTemporaryFile &file)
{
    const auto words = TRY(connectionWords(address));
    const auto pem = certificateIn(words.value(u"sslrootcert"_s));
    if (pem && (!file.open() || file.write(*pem) != pem->size() || !file.flush()))
        return fail(Error::Kind::Io, file.errorString(), file.fileName());
    return {};
}

} // namespace

Result<QHash<QString, QString>> connectionWords(const QString &address)
{
    char *problem = nullptr;
    auto *options = PQconninfoParse(address.toUtf8().constData(), &problem);
    const auto freed = qScopeGuard([&] {
        PQconninfoFree(options);
        PQfreemem(problem);
    });
    if (!options)
        return fail(Error::Kind::Invalid,
            problem ? QString::fromUtf8(problem).trimmed() : Reason::tr("this is no address of a PostgreSQL server"),
            u"address"_s);
    QHash<QString, QString> words;
    for (const auto *option = options; option->keyword; ++option) {
        if (option->val)
            words.insert(QString::fromLatin1(option->keyword), QString::fromUtf8(option->val));
    }
    return words;
}

PgRows::PgRows(pg_result *result) : m_result(result)
{
}

void PgRows::Clear::operator()(pg_result *result) const
{
    PQclear(result);
}

int PgRows::count() const
{
    return PQntuples(m_result.get());
}

int PgRows::columns() const
{
    return PQnfields(m_result.get());
}

bool PgRows::isNull(int row, int column) const
{
    return PQgetisnull(m_result.get(), row, column) != 0;
}

QByteArrayView PgRows::text(int row, int column) const
{
    return {PQgetvalue(m_result.get(), row, column), PQgetlength(m_result.get(), row, column)};
}

PgConnection::PgConnection(pg_conn *connection, Cancellation &cancellation, const PgTimes &times)
    : m_connection(connection), m_cancellation(cancellation), m_times(times)
{
}

PgConnection::~PgConnection()
{
    PQfinish(m_connection);
}

Result<std::unique_ptr<PgConnection>> PgConnection::open(
    const QString &address, const QString &password, Cancellation &cancellation, const PgTimes &times)
{
    QTemporaryFile certificates; // which libpq reads while it connects
    TRY(writeCertificates(address, certificates));
    // What the address says wins over what stands before it.
    std::vector<std::pair<QByteArray, QByteArray>> words = {{"sslmode", "verify-full"},
        {"sslrootcert", systemCertificateFile()}, {"application_name", "Satchel"}, {"keepalives_idle", "60"},
        {"client_encoding", "UTF8"}, {"dbname", address.toUtf8()}};
    if (knowsRequiredSignIn())
        words.emplace(words.begin(), "require_auth", "scram-sha-256,gss,sspi,none");
    if (!password.isEmpty())
        words.emplace_back("password", password.toUtf8());
    if (certificates.isOpen())
        words.emplace_back("sslrootcert", certificates.fileName().toUtf8());
    std::vector<const char *> names;
    std::vector<const char *> values;
    for (const auto &[name, value] : words) {
        names.push_back(name.constData());
        values.push_back(value.constData());
    }
    names.push_back(nullptr);
    values.push_back(nullptr);
    std::unique_ptr<PgConnection> opened(
        new PgConnection(PQconnectStartParams(names.data(), values.data(), 1), cancellation, times));
    TRY(opened->establish());
    return opened;
}

Result<void> PgConnection::establish()
{
    PQsetNoticeReceiver(
        m_connection, [](void *, const PGresult *) {}, nullptr);
    PQsetErrorVerbosity(m_connection, PQERRORS_VERBOSE); // with the state, for words can be in any language
    const qint64 deadline = nowMs() + m_times.connectMs;
    for (auto polled = PGRES_POLLING_WRITING; polled != PGRES_POLLING_OK; polled = PQconnectPoll(m_connection)) {
        if (polled == PGRES_POLLING_FAILED || PQstatus(m_connection) == CONNECTION_BAD)
            return fail(notEstablished());
        TRY(waitFor(polled == PGRES_POLLING_READING ? Wait::Read : Wait::Write, deadline));
        TRY(refuseToHandOut(deadline));
    }
    PQsetErrorVerbosity(m_connection, PQERRORS_DEFAULT);
    if (PQsetnonblocking(m_connection, 1) != 0)
        return fail(Error::Kind::Offline, reasonOf(PQerrorMessage(m_connection)));
    return {};
}

Error PgConnection::notEstablished() const
{
    const bool isRefused = PQconnectionNeedsPassword(m_connection) != 0 || PQconnectionUsedPassword(m_connection) != 0;
    QString reason = reasonOf(PQerrorMessage(m_connection));
    const QString state = takeState(reason);
    const auto kind = kindOf(state.toLatin1());
    if (kind == Error::Kind::NotFound || kind == Error::Kind::Unauthorized)
        return {kind, reason, state};
    if (state.isEmpty() && isAboutCertificate(reason))
        return {Error::Kind::Refused, reason, certificatePlace};
    return {isRefused ? Error::Kind::Unauthorized : Error::Kind::Offline, reason, state};
}

/// Before libpq reads what has come, and answers.
Result<void> PgConnection::refuseToHandOut(qint64 deadline)
{
    constexpr unsigned long pieceMs = 2; // the rest of a message that came in pieces
    while (PQstatus(m_connection) == CONNECTION_AWAITING_RESPONSE) {
        const auto request = requestAt(m_connection);
        if (request == PasswordRequest::HandsOut)
            return fail(Error::Kind::Refused,
                Reason::tr("the server asks for the password in clear or as MD5, and Satchel hands out neither. Its "
                           "administrator asks for scram-sha-256 in pg_hba.conf, and sets the password anew"),
                passwordPlace);
        if (request == PasswordRequest::Harmless)
            break;
        TRY(waitFor(Wait::Read, deadline));
        QThread::msleep(pieceMs);
    }
    return {};
}

bool PgConnection::isEncrypted() const
{
    return PQsslInUse(m_connection) != 0;
}

Result<void> PgConnection::waitFor(Wait what, qint64 deadline)
{
    if (m_cancellation.isCancelled())
        return fail(Error::Kind::Cancelled, Reason::tr("stopped"));
    const qint64 left = deadline - nowMs();
    const int socket = PQsocket(m_connection);
    if (socket < 0)
        return fail(Error::Kind::Offline, Reason::tr("the connection was closed"));
    bool isReady = false;
    QEventLoop loop;
    QSocketNotifier notifier(socket, what == Wait::Read ? QSocketNotifier::Read : QSocketNotifier::Write);
    QObject::connect(&notifier, &QSocketNotifier::activated, &loop, [&] {
        isReady = true;
        loop.quit();
    });
    QObject::connect(&m_cancellation, &Cancellation::cancelled, &loop, &QEventLoop::quit);
    QTimer::singleShot(std::max<qint64>(left, 0), Qt::PreciseTimer, &loop, &QEventLoop::quit);
    if (!m_cancellation.isCancelled()) // which may have happened before the loop could hear of it
        loop.exec();
    if (isReady)
        return {};
    if (m_cancellation.isCancelled())
        return fail(Error::Kind::Cancelled, Reason::tr("stopped"));
    return fail(Error::Kind::Unanswered, Reason::tr("the server did not answer in time"));
}

Error PgConnection::lost(bool wasSent) const
{
    return {wasSent ? Error::Kind::Unanswered : Error::Kind::Offline, reasonOf(PQerrorMessage(m_connection)), {}};
}

Error PgConnection::errorOf(const pg_result *result) const
{
    const char *state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const char *message = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    if (!state) // of libpq: the connection broke
        return lost(true);
    const auto kind = kindOf(state);
    // A server that goes down says so also in the middle of a commit.
    return {kind == Error::Kind::Offline ? Error::Kind::Unanswered : kind, reasonOf(message ? message : ""), {}};
}

Result<void> PgConnection::flush(qint64 deadline)
{
    for (;;) {
        const int left = PQflush(m_connection);
        if (left == 0)
            return {};
        if (left < 0)
            return fail(lost(true));
        TRY(waitFor(Wait::Write, deadline));
        if (PQconsumeInput(m_connection) == 0)
            return fail(lost(true));
    }
}

void PgConnection::cancelStatement()
{
    if (PGcancel *cancel = PQgetCancel(m_connection)) {
        char problem[256];
        PQcancel(cancel, problem, sizeof problem);
        PQfreeCancel(cancel);
    }
}

qint64 PgConnection::deadline() const
{
    return nowMs() + m_times.statementMs;
}

Result<pg_result *> PgConnection::nextResult(qint64 deadline)
{
    while (PQisBusy(m_connection) != 0) {
        if (const auto waited = waitFor(Wait::Read, deadline); !waited) {
            cancelStatement();
            return fail(waited.error());
        }
        if (PQconsumeInput(m_connection) == 0)
            return fail(lost(true));
    }
    return PQgetResult(m_connection);
}

/// The last result of what was sent; the first error.
Result<PgRows> PgConnection::finish(qint64 deadline)
{
    TRY(flush(deadline));
    Result_ last(nullptr, &PQclear);
    std::optional<Error> error;
    for (;;) {
        Result_ result(TRY(nextResult(deadline)), &PQclear);
        if (!result)
            break;
        const auto status = PQresultStatus(result.get());
        if (status == PGRES_FATAL_ERROR || status == PGRES_BAD_RESPONSE) {
            if (!error)
                error = errorOf(result.get());
            if (PQstatus(m_connection) == CONNECTION_BAD)
                break;
        }
        last = std::move(result);
    }
    if (error)
        return fail(*error);
    if (!last)
        return fail(lost(true));
    return PgRows(last.release());
}

Result<PgRows> PgConnection::query(const char *sql, std::span<const PgParam> params)
{
    std::vector<const char *> values;
    values.reserve(params.size());
    for (const PgParam &param : params)
        values.push_back(param ? param->constData() : nullptr);
    if (PQsendQueryParams(
            m_connection, sql, static_cast<int>(values.size()), nullptr, values.data(), nullptr, nullptr, 0)
        == 0)
        return fail(lost(false));
    return finish(deadline());
}

Result<void> PgConnection::run(const QByteArray &sql)
{
    if (PQsendQuery(m_connection, sql.constData()) == 0)
        return fail(lost(false));
    const auto done = finish(deadline());
    if (done)
        return {};
    // A transaction that the statements began and did not end would be in the way of all that follow.
    if (PQtransactionStatus(m_connection) == PQTRANS_INERROR && PQsendQuery(m_connection, "ROLLBACK") != 0)
        std::ignore = finish(deadline());
    return fail(done.error());
}

/// The rows that are on their way; only behind them the connection is free again.
void PgConnection::dropCopy(qint64 deadline)
{
    for (;;) {
        char *buffer = nullptr;
        const int size = PQgetCopyData(m_connection, &buffer, 1);
        PQfreemem(buffer);
        if (size < 0)
            break;
        if (size == 0 && (!waitFor(Wait::Read, deadline) || PQconsumeInput(m_connection) == 0))
            return; // and the connection is of no use any more
    }
    std::ignore = finish(deadline);
}

Result<void> PgConnection::beginCopy(const QByteArray &sql, int state)
{
    if (PQsendQuery(m_connection, sql.constData()) == 0)
        return fail(lost(false));
    TRY(flush(deadline()));
    const Result_ begun(TRY(nextResult(deadline())), &PQclear);
    if (PQresultStatus(begun.get()) == state)
        return {};
    const Error error = begun ? errorOf(begun.get()) : lost(true);
    std::ignore = finish(deadline());
    return fail(error);
}

Result<void> PgConnection::copyOut(const QByteArray &sql, const std::function<Result<void>(QByteArrayView)> &line)
{
    TRY(beginCopy(sql, PGRES_COPY_OUT));
    for (;;) {
        char *buffer = nullptr;
        const int size = PQgetCopyData(m_connection, &buffer, 1);
        if (size > 0) {
            const auto freed = qScopeGuard([buffer] { PQfreemem(buffer); });
            if (const auto done = line(QByteArrayView(buffer, size - 1)); !done) {
                cancelStatement();
                dropCopy(deadline());
                return done;
            }
        } else if (size == 0) {
            if (const auto waited = waitFor(Wait::Read, deadline()); !waited) {
                cancelStatement();
                return waited;
            }
            if (PQconsumeInput(m_connection) == 0)
                return fail(lost(true));
        } else {
            return finish(deadline()).map([](const PgRows &) {});
        }
    }
}

Result<void> PgConnection::copyIn(const QByteArray &sql, const std::function<Result<QByteArray>()> &next)
{
    TRY(beginCopy(sql, PGRES_COPY_IN));
    std::optional<Error> stopped;
    for (;;) {
        const auto piece = next();
        if (!piece)
            stopped = piece.error();
        if (!piece || piece->isEmpty())
            break;
        int sent = 0;
        while ((sent = PQputCopyData(m_connection, piece->constData(), static_cast<int>(piece->size()))) == 0)
            TRY(flush(deadline()));
        if (sent < 0)
            return fail(lost(true));
        TRY(flush(deadline()));
    }
    while (PQputCopyEnd(m_connection, stopped ? "stopped" : nullptr) == 0)
        TRY(flush(deadline()));
    const auto done = finish(deadline());
    if (stopped)
        return fail(*stopped);
    return done ? Result<void>() : fail(done.error());
}

Result<QByteArrayList> PgConnection::notifications(int waitMs)
{
    const qint64 deadline = nowMs() + waitMs;
    QByteArrayList payloads;
    for (;;) {
        if (PQconsumeInput(m_connection) == 0)
            return fail(lost(false));
        while (PGnotify *notified = PQnotifies(m_connection)) {
            payloads.append(notified->extra);
            PQfreemem(notified);
        }
        if (!payloads.isEmpty())
            return payloads;
        if (const auto waited = waitFor(Wait::Read, deadline); !waited)
            return waited.error().kind == Error::Kind::Unanswered ? Result<QByteArrayList>(payloads)
                                                                  : fail(waited.error());
    }
}

Result<QByteArray> PgConnection::scramVerifier(const QString &login, const QString &password)
{
    char *verifier = PQencryptPasswordConn(
        m_connection, password.toUtf8().constData(), login.toUtf8().constData(), "scram-sha-256");
    if (!verifier)
        return fail(Error::Kind::Refused, reasonOf(PQerrorMessage(m_connection)));
    QByteArray text(verifier);
    PQfreemem(verifier);
    return text;
}

QString rootCertificateWord(const QByteArray &pem)
{
    return inlineCertificate + QString::fromLatin1(pem.toBase64());
}

std::optional<QByteArray> certificateIn(const QString &word)
{
    if (!word.startsWith(inlineCertificate))
        return {};
    return QByteArray::fromBase64(word.mid(inlineCertificate.size()).toLatin1());
}

QByteArray pgIdentifier(QStringView name)
{
    return '"' + name.toUtf8().replace('"', "\"\"") + '"';
}

/// With standard_conforming_strings, which has been on by default since PostgreSQL 9.1, a backslash is a letter.
QByteArray pgLiteral(QStringView text)
{
    return '\'' + text.toUtf8().replace('\'', "''") + '\'';
}

PgParam pgId(RecordId id)
{
    return id.isNull() ? PgParam() : PgParam(id.toString().toUtf8());
}

} // namespace satchel::sync::hub
