// SPDX-License-Identifier: GPL-3.0-or-later
// audit: whether the change log is as it was written, and the log as a file.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "exchange/AuditExport.h"
#include "store/audit/AuditChain.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

/// The head that was printed or exported earlier, in hexadecimal digits; empty where none was given.
Result<QByteArray> givenHead(const CommandRun &run)
{
    if (!run.invocation.has(u"head"_s))
        return QByteArray();
    const QByteArray hash = QByteArray::fromHex(run.invocation.value(u"head"_s).toLatin1());
    if (hash.size() != 32)
        return fail(Error::Kind::Invalid, u"a head has 64 hexadecimal digits"_s, u"--head"_s);
    return hash;
}

int verify(CommandRun &run, store::Store &store)
{
    const auto head = givenHead(run);
    if (!head)
        return run.usageError(head.error().what, head.error().where);
    store::AuditChain chain(store.database());
    const auto found = chain.verify();
    if (!found)
        return run.failed(found.error());
    const auto isContinued = head->isEmpty() ? Result<bool>(true) : chain.hasCheckpoint(*head);
    if (!isContinued)
        return run.failed(isContinued.error());
    const bool isSound = found->isSound() && *isContinued;
    if (run.isJson()) {
        const QJsonObject answer{{u"ok"_s, isSound}, {u"entries"_s, found->entries},
            {u"first_broken"_s, found->firstBroken ? QJsonValue(*found->firstBroken) : QJsonValue()},
            {u"erased"_s, found->erased}, {u"head"_s, QString::fromLatin1(found->head.toHex())}};
        run.terminal.print(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
    } else if (isSound) {
        run.terminal.printLine(
            u"%1 entries are as they were written, %2 of them with erased values"_s.arg(found->entries)
                .arg(found->erased));
        run.terminal.printLine(u"head: "_s + QString::fromLatin1(found->head.toHex()));
    }
    if (!found->isSound())
        return run.failed({Error::Kind::Corrupt,
            u"the change log was altered outside Satchel, at entry %1 or soon after it"_s.arg(*found->firstBroken),
            run.storePath()});
    if (!*isContinued)
        return run.failed({Error::Kind::Corrupt,
            u"the change log never had this head: it was cut or written anew, or the head is of another store"_s,
            u"--head"_s});
    return 0;
}

int writeLog(CommandRun &run, store::Store &store, const QString &path)
{
    const auto written = exchange::exportAudit(store, path);
    if (!written)
        return run.failed(written.error());
    if (run.isJson())
        run.terminal.print(QJsonDocument(QJsonObject{{u"entries"_s, *written}}).toJson(QJsonDocument::Compact) + '\n');
    else
        run.terminal.printLine(
            u"%1: %2 entries"_s.arg(QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath())).arg(*written));
    return 0;
}

} // namespace

int runAudit(CommandRun &run)
{
    const QString action = run.argument(0);
    const qsizetype given = run.invocation.arguments.size();
    const bool isExport = action == "export"_L1;
    if (!isExport && action != "verify"_L1)
        return run.usageError(u"the action is verify or export"_s, action);
    if (given != (isExport ? 2 : 1))
        return run.usageError(isExport ? u"export needs a file"_s : u"verify takes no further argument"_s);
    if (!run.invocation.has(u"demo"_s) && !QFileInfo::exists(run.storePath()))
        return run.failed({Error::Kind::NotFound, u"there is no store here"_s, run.storePath()});
    const auto store = run.open(CommandRun::Access::Read);
    if (!store)
        return run.failed(store.error());
    return isExport ? writeLog(run, **store, run.argument(1)) : verify(run, **store);
}

} // namespace satchel::app
