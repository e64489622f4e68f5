// SPDX-License-Identifier: GPL-3.0-or-later
// backup: a checked copy of the store in one file.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "store/backups/ScheduledBackup.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::app {

int runBackup(CommandRun &run)
{
    if (!run.invocation.has(u"demo"_s) && !QFileInfo::exists(run.storePath()))
        return run.failed({Error::Kind::NotFound, u"there is no store here"_s, run.storePath()});
    auto store = run.open(CommandRun::Access::Read);
    if (!store)
        return run.failed(store.error());
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(run.clock.now().ms, run.clock.zone());
    const QString target = run.invocation.arguments.isEmpty() ? store::proposedBackup(run.storePath(), now)
                                                              : run.invocation.arguments.first();
    const auto backup = store::makeCatalogedBackup(**store, target);
    if (!backup)
        return run.failed(backup.error());
    const QString file = QDir::toNativeSeparators(QFileInfo(backup->file).absoluteFilePath());
    if (run.isJson()) {
        const QJsonObject answer{
            {u"file"_s, file}, {u"bytes"_s, backup->bytes}, {u"records"_s, backup->records}, {u"verified"_s, true}};
        run.terminal.print(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
    } else {
        run.terminal.printLine(
            u"%1: %2 records, %3 bytes, checked"_s.arg(file).arg(backup->records).arg(backup->bytes));
    }
    return 0;
}

} // namespace satchel::app
