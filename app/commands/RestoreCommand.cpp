// SPDX-License-Identifier: GPL-3.0-or-later
// restore: a backup in the place of the store, which is kept beside it.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "app/StoreRestore.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::app {

int runRestore(CommandRun &run)
{
    const QString path = run.storePath();
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return run.failed({Error::Kind::Io, u"the folder of the store cannot be made"_s, folder});
    const auto restored = restoreBackup(run.argument(0), path, run.keys(), run.passphraseAsker(), run.clock);
    if (!restored)
        return run.failed(namingHolder(restored.error(), path));
    const QString file = QDir::toNativeSeparators(restored->file);
    const QString aside = QDir::toNativeSeparators(restored->keptAside);
    if (run.isJson()) {
        const QJsonObject answer{
            {u"restored"_s, file}, {u"kept_aside"_s, aside.isEmpty() ? QJsonValue() : QJsonValue(aside)}};
        run.terminal.print(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
        return 0;
    }
    run.terminal.printLine(u"restored: %1"_s.arg(file));
    if (!aside.isEmpty())
        run.terminal.printLine(u"the store that was there: %1"_s.arg(aside));
    run.terminal.printLine(
        u"connections read everything first and ask before they send; see: satchel connection list"_s);
    return 0;
}

} // namespace satchel::app
