// SPDX-License-Identifier: GPL-3.0-or-later
// connection probe: proves a connector against a real account, on records that it makes and removes again.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "app/commands/NamedConnection.h"
#include "app/ConnectionServices.h"
#include "sync/session/Probe.h"
#include "sync/transport/HttpTransport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

QString toText(const std::vector<sync::ProbeStep> &steps)
{
    QString text;
    for (const sync::ProbeStep &step : steps)
        text += u"%1  %2  %3\n"_s.arg(
            step.isOk ? u"as expected    "_s : u"NOT AS EXPECTED"_s, step.name.leftJustified(14), step.detail);
    return text;
}

/// Readable by its owner only: it has no secrets, but data about an account.
Result<void> save(const QString &path, const QJsonObject &recording)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(QJsonDocument(recording).toJson(QJsonDocument::Indented)) > 0 && file.commit();
    return isWritten ? Result<void>() : fail(Error::Kind::Io, file.errorString(), path);
}

} // namespace

int probeConnection(CommandRun &run)
{
    const auto opened = openConnection(run);
    if (!opened)
        return run.failed(opened.error());
    const auto &[store, connection] = *opened;
    ConnectionServices services(*store, run.keychain(), run.policies);
    const sync::ProbeRun probe{
        connection.vendor, QUrl(connection.baseUrl), ConnectionServices::seed(), store->clock().now()};
    sync::ProbeRecording recording(probe.marker(), probe.baseUrl);
    sync::SessionDependencies dependencies = services.dependencies();
    dependencies.network = [&](sync::Cancellation &cancellation) {
        return std::make_unique<sync::RecordingTransport>(
            std::make_unique<sync::HttpTransport>(cancellation), recording);
    };
    const auto session = sync::Session::open(*store, connection.number, dependencies, probe.seed);
    if (!session)
        return run.failed(session.error());
    const auto steps = (*session)->probe(probe, recording);
    if (!steps)
        return run.failed(steps.error());
    if (const QString path = run.invocation.value(u"output"_s); !path.isEmpty()) {
        if (const auto saved = save(path, sync::toJson(probe, *steps, recording)); !saved)
            return run.failed(saved.error());
    }
    if (run.isJson())
        run.terminal.print(QJsonDocument(sync::toJson(*steps)).toJson(QJsonDocument::Compact) + '\n');
    else
        run.terminal.print(toText(*steps));
    return std::ranges::all_of(*steps, &sync::ProbeStep::isOk) ? 0 : 1;
}

} // namespace satchel::app
