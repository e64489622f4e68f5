// SPDX-License-Identifier: GPL-3.0-or-later
// What no change may lose (./dev bench --gate): each row beside its baseline, then a table with a verdict for each, as
// docs/performance.md has it. The exit status is 1 where a row misses what it must. --quick: at most 100,000 records.
#include "tests/bench/ImportCases.h"
#include "tests/bench/ModelCases.h"
#include "tests/bench/ReportCases.h"
#include "tests/bench/StoreCases.h"
#include "tests/bench/WaitCases.h"

#include <cstdio>
#include <QCoreApplication>

using namespace satchel::bench;

namespace {

constexpr Case cases[] = {
    {"reading", benchReading},
    {"edit", benchEdit},
    {"first-page", benchFirstPage},
    {"search", benchSearch},
    {"import", benchImport},
    {"bulk-write", benchBulkWrite},
    {"timeline", benchTimeline},
    {"reports", benchReports},
    {"wait-ratio", benchWaitBesideRaw},
};

constexpr int quickly = 100'000; // records

void printTable()
{
    std::printf("\n| row | figure | must | verdict |\n|---|---|---|---|\n");
    for (const Verdict &one : verdicts())
        std::printf("| %s | %.2f%s | %.2f | %s |\n", qUtf8Printable(one.name), one.figure, qUtf8Printable(one.unit),
            one.goal, one.holds() ? "holds" : "missed");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList wanted = QCoreApplication::arguments().mid(1);
    if (wanted.removeAll(QStringLiteral("--quick")) > 0)
        setLargest(quickly);
    if (!runCases(cases, wanted))
        return 2;
    printTable();
    return std::ranges::all_of(verdicts(), &Verdict::holds) ? 0 : 1;
}
