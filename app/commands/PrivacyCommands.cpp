// SPDX-License-Identifier: GPL-3.0-or-later
// person and erase: the requests of a person, everything about them and to be forgotten.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "app/SettingsFile.h"
#include "documents/privacy/ErasureCertificate.h"
#include "documents/privacy/PersonFiles.h"
#include "ui/common/EarlierDrafts.h"
#include "ui/common/Preferences.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

Result<store::PersonId> personOf(CommandRun &run, const Schema &schema)
{
    const QString name = run.argument(0);
    const Entity *entity = schema.find(name);
    if (!entity || !entity->isPerson)
        return fail(Error::Kind::Invalid, u"a contact or a lead is a person"_s, name);
    const RecordId id = RecordId::fromString(run.argument(1));
    if (id.isNull())
        return fail(Error::Kind::Invalid, u"this is not a record id"_s, run.argument(1));
    return store::PersonId{entity->kind, id};
}

QString absolute(const QString &file)
{
    return QFileInfo(file).absoluteFilePath();
}

/// Nothing is erased where its certificate could not be written.
Result<void> checkCertificatePlace(const QString &file)
{
    const QFileInfo info(file);
    const QFileInfo folder(info.absolutePath());
    if (info.isDir())
        return fail(Error::Kind::Invalid, u"this is a folder, and a file is needed"_s, file);
    if (!folder.isDir())
        return fail(Error::Kind::NotFound, u"there is no such folder"_s, folder.filePath());
    if (!folder.isWritable())
        return fail(Error::Kind::Io, u"the folder cannot be written to"_s, folder.filePath());
    return {};
}

QJsonObject toJson(const documents::ErasureCertificate &facts, const QString &file)
{
    QJsonArray remotes;
    for (const store::RemoteErasure &remote : facts.remotes)
        remotes.append(QJsonObject{{u"connection"_s, remote.connection}, {u"state"_s, store::stateName(remote.state)}});
    const store::ErasureCounts &counts = facts.erasure.counts;
    return {{u"erased"_s,
                QJsonObject{{u"records"_s, counts.records()}, {u"changes"_s, counts.changes},
                    {u"attachments"_s, counts.attachments}}},
        {u"remotes"_s, remotes}, {u"certificate"_s, absolute(file)}};
}

void say(CommandRun &run, const documents::ErasureCertificate &facts, const QString &file)
{
    const store::ErasureCounts &counts = facts.erasure.counts;
    run.terminal.printLine(u"%1 records, %2 log entries, %3 files erased"_s.arg(counts.records())
                               .arg(counts.changes)
                               .arg(counts.attachments));
    for (const store::RemoteErasure &remote : facts.remotes)
        run.terminal.printLine(remote.connection + u": "_s + documents::remoteStateText(remote));
    if (!facts.isFileClean)
        run.terminal.printLine(u"another program reads the store: its old pages are cleaned at the next start"_s);
    run.terminal.printLine(u"certificate: "_s + QDir::toNativeSeparators(absolute(file)));
}

Result<int> eraseOne(CommandRun &run, store::Store &store)
{
    const store::PersonId person = TRY(personOf(run, store.schema()));
    const QString file = run.invocation.value(u"certificate"_s, documents::certificateFileOf(store, person.id));
    TRY(checkCertificatePlace(file));
    const store::ErasureOptions options{Origin::cli(), u"Erase 1 person"_s, run.invocation.has(u"remotes"_s)};
    TRY(ui::moveEarlierDrafts(*openSettings(), store)); // so that they are erased with the rest
    TRY(store::erase(store, std::span(&person, 1), options));
    // The person is erased: where the file cannot be cleaned now, the next start does it.
    if (const auto cleaned = store::finishErasures(store); !cleaned && cleaned.error().kind != Error::Kind::Busy)
        return fail(cleaned.error());
    TRY(documents::writeErasureCertificate(store, person.id, file));
    const auto facts = TRY(documents::readErasureCertificate(store, person.id));
    if (run.isJson())
        run.terminal.print(QJsonDocument(toJson(facts, file)).toJson(QJsonDocument::Compact) + '\n');
    else
        say(run, facts, file);
    return 0;
}

Result<int> handOut(CommandRun &run, store::Store &store)
{
    const store::PersonId person = TRY(personOf(run, store.schema()));
    const QStringList files = TRY(documents::writePersonFiles(store, person, run.invocation.value(u"output"_s)));
    if (run.isJson())
        run.terminal.print(
            QJsonDocument(QJsonObject{{u"files"_s, QJsonArray::fromStringList(files)}}).toJson(QJsonDocument::Compact)
            + '\n');
    for (const QString &file : run.isJson() ? QStringList() : files)
        run.terminal.printLine(QDir::toNativeSeparators(file));
    return 0;
}

int withStore(CommandRun &run, CommandRun::Access access, Result<int> (*work)(CommandRun &, store::Store &))
{
    if (!run.invocation.has(u"demo"_s) && !QFileInfo::exists(run.storePath()))
        return run.failed({Error::Kind::NotFound, u"there is no store here"_s, run.storePath()});
    const auto store = run.open(access);
    if (!store)
        return run.failed(store.error());
    const auto done = work(run, **store);
    return done ? *done : run.failed(done.error());
}

} // namespace

int runPerson(CommandRun &run)
{
    if (!run.invocation.has(u"output"_s))
        return run.usageError(u"the folder is missing: --output DIR"_s);
    return withStore(run, CommandRun::Access::Read, handOut);
}

int runErase(CommandRun &run)
{
    return withStore(run, CommandRun::Access::Write, eraseOne);
}

} // namespace satchel::app
