// SPDX-License-Identifier: GPL-3.0-or-later
// diagnostics: what a person may give to whoever helps them, as a text. It is only ever printed or written to a file.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "app/DiagnosticsBundle.h"
#include "app/SettingsFile.h"
#include "platform/CrashReport.h"
#include "ui/common/Preferences.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

/// Sample data is made for it; a person's store is not changed.
Result<std::unique_ptr<store::Store>> openToRead(CommandRun &run)
{
    if (run.invocation.has(u"demo"_s))
        return run.open(CommandRun::Access::Read);
    const QString path = run.storePath();
    if (!QFileInfo::exists(path))
        return openUnchanged(path, run.clock, {});
    const auto key = TRY(run.keys().find(path, run.passphraseAsker()));
    return openUnchanged(path, run.clock, key);
}

QString gather(CommandRun &run)
{
    auto opened = openToRead(run); // first, for it makes the file of sample data
    const auto preferences = openSettings();
    return diagnosticsText({run.storePath(), run.clock, [&opened] { return std::move(opened); },
        programFacts(run.clock), settingFacts(*preferences), platform::crashFolder()});
}

/// Never over another file: the name may be the store's own by mistake.
Result<void> writeNew(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (file.exists())
        return fail(Error::Kind::Invalid, u"this file exists already; choose another name"_s, path);
    const bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(text) == text.size() && file.flush();
    if (isWritten)
        return {};
    const QString reason = file.errorString();
    if (file.isOpen())
        file.remove();
    return fail(Error::Kind::Io, reason, path);
}

} // namespace

int runDiagnostics(CommandRun &run)
{
    const QByteArray text = gather(run).toUtf8();
    const QString path = run.argument(0);
    if (!path.isEmpty()) {
        if (const auto written = writeNew(path, text); !written)
            return run.failed(written.error());
    }
    const QString file = path.isEmpty() ? QString() : QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath());
    if (run.isJson()) {
        QJsonObject answer{{u"file"_s, file.isEmpty() ? QJsonValue() : file}, {u"bytes"_s, text.size()}};
        if (file.isEmpty())
            answer.insert(u"text"_s, QString::fromUtf8(text));
        run.terminal.print(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
    } else if (file.isEmpty()) {
        run.terminal.print(text);
    } else {
        run.terminal.printLine(u"%1: %2 bytes. Read it before you send it to anybody."_s.arg(file).arg(text.size()));
    }
    return 0;
}

} // namespace satchel::app
