// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mail/MailProblems.h"

#include "store/Statements.h"

namespace satchel::store {

Result<void> MailProblems::put(const MailProblem &problem)
{
    const auto activity = problem.activity.isNull() ? std::nullopt : std::optional(problem.activity);
    return run(m_store.database(),
        "INSERT INTO mail_problem (folder, uid, record, subject, reason, asks_again, at) VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (folder, uid) DO UPDATE SET record = excluded.record, subject = excluded.subject,"
        " reason = excluded.reason, asks_again = excluded.asks_again, at = excluded.at",
        problem.folder, static_cast<qint64>(problem.uid), activity, problem.subject, problem.reason, problem.asksAgain,
        problem.at);
}

Result<void> MailProblems::clear(qint64 folder, quint32 uid)
{
    return run(
        m_store.database(), "DELETE FROM mail_problem WHERE folder = ? AND uid = ?", folder, static_cast<qint64>(uid));
}

Result<QSet<quint32>> MailProblems::asked(qint64 folder)
{
    QSet<quint32> uids;
    TRY(eachRow(
        bound(m_store.database(), "SELECT uid FROM mail_problem WHERE folder = ? AND uid > 0 AND asks_again", folder),
        [&](const Statement &row) { uids.insert(static_cast<quint32>(row.integer(0))); }));
    return uids;
}

Result<std::vector<MailProblem>> MailProblems::ofAccount(qint64 account)
{
    return readAll(
        m_store.database(),
        "SELECT folder, uid, record, subject, reason, asks_again, at FROM mail_problem WHERE folder IN (SELECT number"
        " FROM mail_folder WHERE account = ?) ORDER BY at DESC, folder, uid DESC",
        [](const Statement &row) {
            return MailProblem{row.integer(0), static_cast<quint32>(row.integer(1)),
                row.isNull(2) ? RecordId() : recordIdAt(row, 2), row.text(3), row.text(4), row.integer(5) != 0,
                Instant{row.integer(6)}};
        },
        account);
}

Result<QStringList> MailProblems::remarks(RecordId activity)
{
    QStringList remarks;
    TRY(eachRow(bound(m_store.database(), "SELECT remarks FROM mail_remark WHERE record = ?", activity),
        [&](const Statement &row) { remarks = row.text(0).split(u'\n', Qt::SkipEmptyParts); }));
    return remarks;
}

Result<void> MailProblems::setRemarks(RecordId activity, const QStringList &remarks)
{
    return remarks.isEmpty()
        ? run(m_store.database(), "DELETE FROM mail_remark WHERE record = ?", activity)
        : run(m_store.database(),
            "INSERT INTO mail_remark (record, remarks) VALUES (?, ?) ON CONFLICT (record) DO UPDATE SET remarks ="
            " excluded.remarks",
            activity, remarks.join(u'\n'));
}

} // namespace satchel::store
