// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/CalendarCases.h"
#include "tests/bench/CurveCases.h"
#include "tests/bench/DayCases.h"
#include "tests/bench/DocumentCases.h"
#include "tests/bench/DuplicateCases.h"
#include "tests/bench/FrameCases.h"
#include "tests/bench/HubCases.h"
#include "tests/bench/ImportCases.h"
#include "tests/bench/LearnedCases.h"
#include "tests/bench/MailCases.h"
#include "tests/bench/MappingCases.h"
#include "tests/bench/ModelCases.h"
#include "tests/bench/PublicModelCases.h"
#include "tests/bench/RepairCases.h"
#include "tests/bench/ReportCases.h"
#include "tests/bench/RuleCases.h"
#include "tests/bench/ScoreCases.h"
#include "tests/bench/StartCases.h"
#include "tests/bench/StoreCases.h"
#include "tests/bench/SyncCases.h"
#include "tests/bench/TrustCases.h"
#include "tests/bench/WaitCases.h"

#include <QApplication>

using namespace satchel::bench;

namespace {

constexpr Case cases[] = {
    {"reading", benchReading},
    {"edit", benchEdit},
    {"first-page", benchFirstPage},
    {"search", benchSearch},
    {"salvage", benchSalvage},
    {"salvage-small", benchSalvageSmall},
    {"encryption", benchEncryption},
    {"erase", benchErase},
    {"import", benchImport},
    {"import-curve", benchImportCurve},
    {"bulk-write", benchBulkWrite},
    {"workbook", benchWorkbook},
    {"wait", benchWait},
    {"wait-ratio", benchWaitBesideRaw},
    {"list", benchList},
    {"list-frames", benchListFrames},
    {"board", benchBoard},
    {"board-frames", benchBoardFrames},
    {"timeline", benchTimeline},
    {"calendar", benchCalendar},
    {"quote-frames", benchQuoteFrames},
    {"sync-apply", [] { benchSyncApply(hubSpot()); }},
    {"sync-apply-salesforce", [] { benchSyncApply(salesforce()); }},
    {"sync-apply-dynamics365", [] { benchSyncApply(dynamics()); }},
    {"sync-idle", [] { benchSyncIdle(hubSpot()); }},
    {"sync-idle-salesforce", [] { benchSyncIdle(salesforce()); }},
    {"sync-idle-dynamics365", [] { benchSyncIdle(dynamics()); }},
    {"sync-push", [] { benchSyncPush(hubSpot()); }},
    {"sync-push-salesforce", [] { benchSyncPush(salesforce()); }},
    {"sync-push-dynamics365", [] { benchSyncPush(dynamics()); }},
    {"sync-edit", [] { benchSyncEdit(hubSpot()); }},
    {"sync-edit-salesforce", [] { benchSyncEdit(salesforce()); }},
    {"sync-edit-dynamics365", [] { benchSyncEdit(dynamics()); }},
    {"sync-download", [] { benchSyncDownload(hubSpot()); }},
    {"sync-download-salesforce", [] { benchSyncDownload(salesforce()); }},
    {"sync-download-dynamics365", [] { benchSyncDownload(dynamics()); }},
    {"sync-wait", [] { benchSyncWait(hubSpot()); }},
    {"sync-wait-salesforce", [] { benchSyncWait(salesforce()); }},
    {"sync-wait-dynamics365", [] { benchSyncWait(dynamics()); }},
    {"day",
        [] {
            benchDay(hubSpot());
            benchDay(salesforce());
            benchDay(dynamics());
        }},
    {"day-hubspot", [] { benchDay(hubSpot()); }},
    {"day-salesforce", [] { benchDay(salesforce()); }},
    {"day-dynamics365", [] { benchDay(dynamics()); }},
    {"duplicates", benchDuplicates},
    {"duplicate-quality", benchDuplicateQuality},
    {"scores", benchScores},
    {"learned", benchLearned},
    {"public-models", benchPublicModels},
    {"mapping", benchMapping},
    {"reports", benchReports},
    {"pdf", benchPdf},
    {"sync-pass", benchSyncPass},
    {"sync-five", benchSyncFive},
    {"sync-frames", benchListFramesBesideSync},
    {"start", benchStart},
    {"hub-edit", benchHubEdit},
    {"hub-join", benchHubJoin},
    {"hub-team", benchHubTeam},
    {"hub-busy", benchHubBusy},
    {"mail-fetch", benchMailFetch},
    {"rules", benchRules},
    {"mail-thread", benchMailThread},
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    return runCases(cases, QApplication::arguments().mid(1)) ? 0 : 2;
}
