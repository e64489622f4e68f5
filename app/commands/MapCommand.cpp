// SPDX-License-Identifier: GPL-3.0-or-later
// connection map: which remote fields are synced with which of ours. Printed, exported to a file, and imported from
// one; with --dry-run nothing is saved and it is counted what would change.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "app/commands/NamedConnection.h"
#include "app/ConnectionServices.h"
#include "mapping/MappingFile.h"
#include "store/sync/Mappings.h"

#include <algorithm>
#include <limits>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

std::vector<mapping::ObjectMapping> mappingsOf(
    const store::RemoteCatalog &catalog, const mapping::Settings &settings, const Schema &schema)
{
    std::vector<mapping::ObjectMapping> objects;
    for (const store::RemoteObject &object : catalog) {
        const auto chosen = settings.find(object.object);
        objects.push_back(mapping::mappingOf(
            object, chosen == settings.end() ? store::ObjectSettings() : chosen->second, schema.entity(object.entity)));
    }
    return objects;
}

QString toText(const std::vector<mapping::ObjectMapping> &objects)
{
    QString text;
    for (const mapping::ObjectMapping &object : objects) {
        text += u"%1 (%2)\n"_s.arg(object.object, store::directionName(object.direction));
        for (const store::RemotePlace &place : object.places) {
            const auto option = std::ranges::find(place.options, place.chosen, &Choice::key);
            text += u"  %1: %2\n"_s.arg(place.name, option == place.options.end() ? u"-"_s : option->label);
        }
        for (const mapping::MappedField &field : object.fields) {
            const QString local = field.locals.isEmpty() ? u"-"_s : field.locals.join(u'+');
            text += u"  %1 = %2  %3  %4 %: %5\n"_s
                        .arg(field.remotes.join(u'+'), local,
                            store::directionName(field.isProposal ? store::SyncDirection::None : field.direction))
                        .arg(qRound(field.confidence * 100))
                        .arg(field.reason);
        }
    }
    return text;
}

Result<QByteArray> contentOf(const QString &path)
{
    constexpr qint64 largest = 16 * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, file.errorString(), path);
    return file.read(largest);
}

Result<void> write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return fail(Error::Kind::Io, file.errorString(), path);
    return {};
}

Result<void> save(store::Store &store, const store::Connection &connection, const mapping::Settings &objects)
{
    const auto now = TRY(store::Connections(store).get(connection.number));
    store::ConnectionSettings settings = TRY(store::ConnectionSettings::fromJson(now.settings));
    settings.objects = objects;
    return store::Mappings(store, connection.number).saveSettings(settings.toJson());
}

struct Outcome
{
    std::vector<mapping::ObjectMapping> objects;
    std::optional<qint64> wouldChange;
};

Result<Outcome> run(CommandRun &run, store::Store &store, const store::Connection &connection)
{
    ConnectionServices services(store, run.keychain(), run.policies);
    const auto session = TRY(services.open(connection.number));
    const auto catalog = TRY(session->catalog());
    mapping::Settings settings = session->settings().objects;
    Outcome outcome;
    if (run.invocation.has(u"import"_s)) {
        const auto content = TRY(contentOf(run.invocation.value(u"import"_s)));
        settings = TRY(mapping::settingsFrom(content, catalog, settings, store.schema()));
        if (run.invocation.has(u"dry-run"_s)) {
            const auto trial = TRY(session->tryMapping(settings, std::numeric_limits<qint64>::max()));
            outcome.wouldChange = trial.total();
        } else {
            TRY(save(store, connection, settings));
        }
    }
    outcome.objects = mappingsOf(catalog, settings, store.schema());
    return outcome;
}

} // namespace

int mapConnection(CommandRun &run)
{
    const bool isExport = run.invocation.has(u"export"_s);
    const bool isImport = run.invocation.has(u"import"_s);
    if (isExport && isImport)
        return run.usageError(u"say --export or --import"_s);
    if (run.invocation.has(u"dry-run"_s) && !isImport)
        return run.usageError(u"only an import can be tried"_s, u"--dry-run"_s);
    const auto opened = openConnection(run);
    if (!opened)
        return run.failed(opened.error());
    const auto &[store, connection] = *opened;
    const auto outcome = app::run(run, *store, connection);
    if (!outcome)
        return run.failed(outcome.error());
    QJsonObject json = mapping::toJson(outcome->objects, store->schema());
    json.insert(u"would_change"_s, outcome->wouldChange ? QJsonValue(*outcome->wouldChange) : QJsonValue());
    if (isExport) {
        if (const auto written = write(run.invocation.value(u"export"_s), QJsonDocument(json).toJson()); !written)
            return run.failed(written.error());
    }
    if (run.isJson())
        run.terminal.print(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
    else if (isExport)
        run.terminal.print(u"exported to %1\n"_s.arg(run.invocation.value(u"export"_s)));
    else if (outcome->wouldChange)
        run.terminal.print(u"would change %1 records\n"_s.arg(*outcome->wouldChange));
    else if (isImport)
        run.terminal.print(u"saved; what has changed is compared with the next sync\n"_s);
    else
        run.terminal.print(toText(outcome->objects));
    return 0;
}

} // namespace satchel::app
