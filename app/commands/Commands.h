// SPDX-License-Identifier: GPL-3.0-or-later
// One function per command; the table in CommandLine.cpp names them. Each answers with the exit code.
#pragma once

namespace satchel::app {

class CommandRun;

int runList(CommandRun &run);
int runGet(CommandRun &run);
int runSearch(CommandRun &run);
int runApply(CommandRun &run);
int runHistory(CommandRun &run);
int runUndo(CommandRun &run);
int runSchema(CommandRun &run);
int runQuote(CommandRun &run);
int runFirm(CommandRun &run);
int runReport(CommandRun &run);
int runDoctor(CommandRun &run);
int runDiagnostics(CommandRun &run);
int runBackup(CommandRun &run);
int runAudit(CommandRun &run);
int runRetention(CommandRun &run);
int runRule(CommandRun &run);
int runForm(CommandRun &run);
int runPerson(CommandRun &run);
int runErase(CommandRun &run);
int runRestore(CommandRun &run);
int runHub(CommandRun &run);
int runInvite(CommandRun &run);
int runStore(CommandRun &run);
int runImport(CommandRun &run);
int runExport(CommandRun &run);
int runConnection(CommandRun &run);
int probeConnection(CommandRun &run); // one of its actions
int checkConnection(CommandRun &run); // another one
int mapConnection(CommandRun &run); // another one
int routeConnection(CommandRun &run); // another one
int moveConnection(CommandRun &run); // another one
int runMail(CommandRun &run);
int runMailAccount(CommandRun &run); // mail account …
int drawMail(CommandRun &run); // mail draw …
int runSync(CommandRun &run);
int runSyncService(CommandRun &run); // sync --service
int runConflicts(CommandRun &run);
int runMatches(CommandRun &run);
int runParked(CommandRun &run);
int runDuplicates(CommandRun &run);
int runMerge(CommandRun &run);
int runOccurrences(CommandRun &run);
int runCalendar(CommandRun &run);
int runScore(CommandRun &run);
int runWebhook(CommandRun &run);
int runServe(CommandRun &run);
int runPredict(CommandRun &run);
int runTour(CommandRun &run);

} // namespace satchel::app
