// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics/DiagnosticsText.h"

using namespace Qt::StringLiterals;

namespace satchel::diagnostics {

namespace {

QString number(qint64 value)
{
    return QString::number(value);
}

QString yesOrNo(bool is)
{
    return is ? u"yes"_s : u"no"_s;
}

QString timeOf(const std::optional<Instant> &at)
{
    return at ? at->toIso() : u"never"_s;
}

QString line(const QString &name, const QString &value)
{
    return u"- %1: %2\n"_s.arg(name, value.isEmpty() ? u"–"_s : value);
}

QString row(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QString tableHead(const QStringList &cells)
{
    return u'\n' + row(cells) + row(QStringList(cells.size(), u"---"_s));
}

QString reasonOf(const std::optional<Error> &error)
{
    return error ? kindName(error->kind) + (error->what.isEmpty() ? QString() : u": "_s + error->what) : u"–"_s;
}

QString programText(const ProgramFacts &program)
{
    QString text = u"\n## Program\n\n"_s;
    text += line(u"Satchel"_s, program.version + u", "_s + program.build);
    text += line(u"Qt"_s, program.qt);
    text += line(u"SQLite"_s, program.sqlite + (program.canEncrypt ? u", with ciphers"_s : u", without ciphers"_s));
    text += line(u"System"_s, program.system + u", "_s + program.kernel + u", "_s + program.processor);
    text += line(u"Window"_s, program.desktop.isEmpty() ? u"none, on the command line"_s : program.desktop);
    text += line(u"Language"_s, program.language + u", formats of "_s + program.locale);
    text += line(u"Text direction"_s, program.isRightToLeft ? u"right to left"_s : u"left to right"_s);
    text += line(u"Time zone"_s, u"UTC"_s + program.zone);
    text += line(u"Font"_s, program.font);
    for (const ScreenFacts &screen : program.screens)
        text += line(u"Screen"_s,
            u"%1 × %2, scale %3, %4 dpi"_s.arg(screen.width)
                .arg(screen.height)
                .arg(screen.scale)
                .arg(screen.dotsPerInch));
    return text;
}

QString contentText(const ContentFacts &content)
{
    QString text;
    text += line(u"Pages"_s,
        u"%1 of %2 bytes, %3 of them free"_s.arg(content.pages).arg(content.pageSize).arg(content.freePages));
    text += line(u"Journal"_s, content.hasWriteAheadLog ? u"write-ahead log"_s : u"rollback journal"_s);
    text += line(u"Change log"_s, u"%1 entries in %2 change sets"_s.arg(content.changes).arg(content.changeSets));
    text += tableHead({u"Kind of record"_s, u"records"_s, u"in the trash"_s, u"custom fields"_s});
    for (const RecordCount &count : content.records)
        text += row({count.entity, number(count.records), number(count.inTrash), number(count.customFields)});
    return text;
}

QString storeText(const StoreFacts &store)
{
    QString text = u"\n## Store\n\n"_s;
    text += line(u"Opens"_s, store.problem ? u"no, "_s + reasonOf(store.problem) : u"yes"_s);
    text += line(u"Encrypted"_s, store.encryption);
    text += line(u"Size"_s, u"%1 bytes, write-ahead log %2 bytes"_s.arg(store.bytes).arg(store.logBytes));
    text += line(u"Schema"_s,
        (store.content ? number(store.content->schemaVersion) : u"unknown"_s) + u", this program knows up to "_s
            + number(store.knownVersion));
    text += line(u"Network drive"_s, store.networkFileSystem.isEmpty() ? u"no"_s : store.networkFileSystem);
    text += line(u"Files that others can read"_s, number(store.openToOthers));
    if (store.content)
        text += contentText(*store.content);
    text += tableHead({u"Check"_s, u"sound"_s, u"what"_s});
    for (const CheckFacts &check : store.checks)
        text += row({check.name, yesOrNo(check.isSound), check.detail});
    return text;
}

QString backupText(const BackupFacts &backups)
{
    QString text = u"\n## Backups\n\n"_s;
    text += line(u"Schedule"_s, backups.isOn ? u"every "_s + backups.every : u"off"_s);
    text += line(u"Before imports"_s, yesOrNo(backups.isBeforeImports));
    text += line(u"Place"_s, backups.isBesideStore ? u"beside the store"_s : u"another folder"_s);
    text += line(u"Kept"_s,
        u"%1 days, %2 weeks, %3 months"_s.arg(backups.days).arg(backups.weeks).arg(backups.months)
            + (backups.mostBytes > 0 ? u", at most %1 bytes"_s.arg(backups.mostBytes) : QString()));
    text += line(u"There are"_s, u"%1, %2 bytes"_s.arg(backups.made).arg(backups.bytes));
    text += line(u"Last"_s,
        timeOf(backups.last) + (backups.lastCheck.isEmpty() ? QString() : u", checked: "_s + backups.lastCheck));
    text += line(u"Missed"_s, u"%1, last %2"_s.arg(number(backups.missed), timeOf(backups.lastMissed)));
    text += line(u"Last problem"_s, backups.lastProblem);
    return text;
}

QString roundText(const RoundFacts &round)
{
    return row({round.started.toIso(), round.milliseconds ? number(*round.milliseconds) : u"not ended"_s,
        number(round.pulled), number(round.pushed), number(round.deleted), number(round.conflicts),
        number(round.parked), number(round.requests), reasonOf(round.error)});
}

QString limitText(const ConnectionFacts &connection)
{
    QStringList parts;
    if (connection.requestsAllowed > 0)
        parts.append(u"%1 of %2 requests of the day"_s.arg(connection.requestsUsed).arg(connection.requestsAllowed));
    if (connection.windowRequests > 0)
        parts.append(u"%1 requests in %2 ms"_s.arg(connection.windowRequests).arg(connection.windowMilliseconds));
    if (connection.pausedUntil)
        parts.append(u"paused until "_s + connection.pausedUntil->toIso());
    return parts.join(u", "_s);
}

QString connectionText(const ConnectionFacts &connection)
{
    QString text = u"\n### Connection %1 (%2)\n\n"_s.arg(number(connection.number), connection.vendor);
    text += line(
        u"State"_s, connection.state + (connection.problem.isEmpty() ? QString() : u": "_s + connection.problem));
    text += line(u"Question"_s, connection.question);
    text += line(u"Last success"_s, timeOf(connection.lastSuccess));
    text += line(u"Frequency"_s, connection.frequency);
    text += line(u"Policy"_s, connection.policy);
    text += line(u"Only receives"_s, yesOrNo(connection.onlyReceives));
    text += line(u"Filter for records"_s, yesOrNo(connection.hasRoute));
    text += line(u"Records"_s,
        u"%1 waiting, %2 parked, %3 conflicts"_s.arg(connection.waiting)
            .arg(connection.parked)
            .arg(connection.conflicts));
    text += line(u"Signs in by"_s,
        connection.secret.isEmpty() ? QString()
                                    : connection.secret + u", since "_s
                + (connection.secretSince ? connection.secretSince->toIso() : u"unknown"_s));
    text += line(u"Limits"_s, limitText(connection));
    text += line(u"Changed remote fields"_s, number(connection.schemaChanges));
    if (!connection.rounds.empty())
        text += tableHead({u"Last syncs"_s, u"ms"_s, u"pulled"_s, u"pushed"_s, u"deleted"_s, u"conflicts"_s,
            u"parked"_s, u"requests"_s, u"error"_s});
    for (const RoundFacts &round : connection.rounds)
        text += roundText(round);
    if (!connection.failures.empty())
        text += tableHead({u"Failures of 30 days"_s, u"count"_s, u"last"_s, u"reason"_s});
    for (const FailureFacts &failure : connection.failures)
        text += row({failure.kind, number(failure.count), failure.last.toIso(), failure.reason});
    return text;
}

QString connectionsText(const Diagnostics &diagnostics)
{
    QString text = u"\n## Connections\n\n"_s;
    text += line(u"Connections"_s, number(std::ssize(diagnostics.connections)));
    text += line(u"Requests today"_s,
        u"%1, %2 of them failed"_s.arg(diagnostics.requestsToday).arg(diagnostics.requestsFailedToday));
    for (const ConnectionFacts &connection : diagnostics.connections)
        text += connectionText(connection);
    return text;
}

QString settingsText(const std::vector<SettingFact> &settings)
{
    QString text = u"\n## Settings\n\n"_s;
    for (const SettingFact &setting : settings)
        text += line(setting.key, setting.value);
    return settings.empty() ? text + u"All as they come.\n"_s : text;
}

QString crashText(const std::vector<CrashFacts> &crashes)
{
    QString text = u"\n## Crashes\n"_s;
    if (crashes.empty())
        return text + u"\nNone is kept.\n"_s;
    for (const CrashFacts &crash : crashes)
        text += u"\n### %1\n\n```\n%2\n```\n"_s.arg(crash.name, crash.text.trimmed());
    return text;
}

} // namespace

QString toMarkdown(const Diagnostics &diagnostics)
{
    return u"# Diagnostics of Satchel\n\n"
           "Made on %1, and sent to nobody.\n"
           "It has versions, counts, states and times. Names, records, accounts,\n"
           "addresses and files are left out. Words of error messages that could\n"
           "name something are shown as \"…\". There is no log beside the sync log.\n"_s.arg(diagnostics.at.toIso())
        + programText(diagnostics.program) + storeText(diagnostics.store) + backupText(diagnostics.backups)
        + connectionsText(diagnostics) + settingsText(diagnostics.settings) + crashText(diagnostics.crashes);
}

} // namespace satchel::diagnostics
