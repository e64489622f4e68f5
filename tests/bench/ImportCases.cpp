// SPDX-License-Identifier: GPL-3.0-or-later
// 100,000 contacts through our write path beside raw prepared SQLite writing the same rows, change log, indexes and
// full-text search into a file of the same layout; and workbooks beside CSV files of the same rows.
#include "tests/bench/ImportCases.h"

#include "store/BulkWriter.h"
#include "tests/bench/ContactFiles.h"
#include "tests/bench/Memory.h"
#include "tests/bench/RawContacts.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace satchel::bench {

namespace {

constexpr int contacts = 100'000;

/// As workers of the window have it, who hear when somebody waits.
std::unique_ptr<store::Store> openAsWorker(const QString &path)
{
    return open(path, std::make_shared<store::Contention>(), store::WriteTurn::GivesWay);
}

double secondsToRead(const QString &path, int rows)
{
    return seconds([&] {
        const auto source = exchange::openRowSource(path);
        BENCH_REQUIRE(source);
        exchange::SourceRow row;
        int count = 0;
        for (auto got = (*source)->next(row); got && *got; got = (*source)->next(row))
            count += row.problem == exchange::RowProblem::None;
        if (count != rows)
            qFatal("the reader left rows out");
    });
}

/// 100,000 contacts into a new store, by `write` and by raw SQLite.
void compareWriting(const QString &name, double goal, const std::function<void(store::Store &)> &write)
{
    const auto writeBoth = [&](Pairs &pairs) {
        const QTemporaryDir folder(dataFolder() + u"/import-XXXXXX"_s);
        auto raw = open(folder.filePath(u"raw.satchel"_s));
        const auto all = madeUpContacts(*raw, contacts);
        auto mine = openAsWorker(folder.filePath(u"ours.satchel"_s));
        pairs.time([&] { write(*mine); }, [&] { writeRaw(raw->database(), all); });
    };
    report(name, settle(3, goal, writeBoth), goal);
}

} // namespace

void benchWorkbook()
{
    for (const int rows : {100'000, 1'000'000}) {
        const QString workbook = contactsFile(rows, Telephones::Old, exchange::FileFormat::Xlsx);
        const QString text = contactsFile(rows);
        const double ours = secondsToRead(workbook, rows);
        reportFigure(u"memory after reading an XLSX of %L1 rows"_s.arg(rows), peakMemory(), 150, u"MB"_s);
        report(u"reading an XLSX of %L1 rows ÷ the same as CSV"_s.arg(rows), ours, secondsToRead(text, rows), 10);
    }
}

void benchImport()
{
    const QString file = contactsFile(contacts);
    compareWriting(u"import of 100,000 contacts ÷ raw prepared SQLite"_s, 1.3, [&](store::Store &store) {
        if (importContacts(store, file).created != contacts)
            qFatal("the import left rows out");
    });
}

void benchBulkWrite()
{
    std::vector<Edit> edits;
    for (int i = 0; i < contacts; ++i)
        edits.push_back(Edit::create(EntityKind::Contact, {}, contactValues(i, {})));
    compareWriting(u"bulk write of 100,000 contacts ÷ raw prepared SQLite"_s, 1.2, [&](store::Store &store) {
        auto writer = store::BulkWriter::begin(store, u"Import"_s, Origin::import(u"bench.csv"_s));
        BENCH_REQUIRE(writer);
        for (const Edit &edit : edits)
            BENCH_REQUIRE((*writer)->apply(edit));
        BENCH_REQUIRE((*writer)->finish());
    });
}

} // namespace satchel::bench
