// SPDX-License-Identifier: GPL-3.0-or-later
// 100,000 contacts through our write path beside raw prepared SQLite writing the same rows, change log, indexes and
// full-text search into a file of the same layout; and workbooks beside CSV files of the same rows.
#include "tests/bench/ImportCases.h"

#include "exchange/import/Importer.h"
#include "exchange/RowWriter.h"
#include "store/BulkWriter.h"
#include "tests/bench/RawContacts.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace satchel::bench {

namespace {

constexpr int contacts = 100'000;

/// The same contacts as a file of another program.
QString contactsFile()
{
    const QString path = dataFolder() + u"/contacts.csv"_s;
    if (QFile::exists(path))
        return path;
    QFile file(path + u".part"_s);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the bench data cannot be written");
    file.write("First Name,Last Name,Job Title,Email,Phone Number,City,Lifecycle Stage,Score\n");
    for (int i = 0; i < contacts; ++i) {
        QByteArray line;
        for (const FieldValue &value : contactValues(i, {})) {
            const auto *number = std::get_if<qint64>(&value.value);
            line += (line.isEmpty() ? "" : ",") + (number ? QByteArray::number(*number) : textOf(value.value).toUtf8());
        }
        file.write(line + '\n');
    }
    file.close();
    file.rename(path);
    return path;
}

/// As many contacts as a file of a format, made on first use.
QString fileOf(exchange::FileFormat format, int rows)
{
    const QString path = dataFolder() + u"/contacts-%1.%2"_s.arg(rows).arg(exchange::formatName(format));
    if (QFile::exists(path))
        return path;
    const auto schema = Schema::withCustomFields({});
    std::vector<Field> fields;
    for (const FieldValue &value : contactValues(0, {}))
        fields.push_back(*schema->entity(EntityKind::Contact).find(value.field));
    auto writer = exchange::createRowWriter(format, path, fields);
    BENCH_REQUIRE(writer);
    for (int i = 0; i < rows; ++i) {
        std::vector<Value> values;
        for (const FieldValue &value : contactValues(i, {}))
            values.push_back(value.value);
        BENCH_REQUIRE((*writer)->write(values));
    }
    BENCH_REQUIRE((*writer)->finish());
    return path;
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

/// Megabytes this process has held at most; 0 where the system does not tell it in this way.
double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    const QByteArray text = status.open(QIODevice::ReadOnly) ? status.readAll() : QByteArray();
    const qsizetype at = text.indexOf("VmHWM:");
    return at < 0 ? 0 : text.mid(at + 6, 20).trimmed().split(' ').first().toDouble() / 1024;
}

} // namespace

void benchWorkbook()
{
    for (const int rows : {100'000, 1'000'000}) {
        const QString workbook = fileOf(exchange::FileFormat::Xlsx, rows);
        const QString text = fileOf(exchange::FileFormat::Csv, rows);
        const double ours = secondsToRead(workbook, rows);
        reportFigure(u"memory after reading an XLSX of %L1 rows"_s.arg(rows), peakMemory(), 150, u"MB"_s);
        report(u"reading an XLSX of %L1 rows ÷ the same as CSV"_s.arg(rows), ours, secondsToRead(text, rows), 10);
    }
}

void benchImport()
{
    const QTemporaryDir folder(dataFolder() + u"/import-XXXXXX"_s);
    const QString file = contactsFile();
    std::vector<double> ours;
    std::vector<double> baseline;
    for (int run = 0; run < 3; ++run) {
        auto raw = open(folder.filePath(u"raw%1.satchel"_s.arg(run)));
        const auto all = madeUpContacts(*raw, contacts);
        baseline.push_back(seconds([&] { writeRaw(raw->database(), all); }));
        auto mine = open(folder.filePath(u"ours%1.satchel"_s.arg(run)));
        ours.push_back(seconds([&] {
            exchange::ImportOptions options;
            options.rejectsPath = folder.filePath(u"rejects.csv"_s);
            const auto preview = exchange::previewFile(file, options.read);
            BENCH_REQUIRE(preview);
            const auto mapping = exchange::proposeMapping(mine->schema().entity(EntityKind::Contact), preview->columns, preview->profiles);
            const auto result = exchange::Importer(*mine, file, options).run(*preview, mapping);
            BENCH_REQUIRE(result);
            if (result->created != contacts)
                qFatal("the import left rows out");
        }));
    }
    report(u"import of 100,000 contacts ÷ raw prepared SQLite"_s, median(ours), median(baseline), 1.5);
}

void benchBulkWrite()
{
    const QTemporaryDir folder(dataFolder() + u"/import-XXXXXX"_s);
    std::vector<double> ours;
    std::vector<double> baseline;
    for (int run = 0; run < 3; ++run) {
        auto raw = open(folder.filePath(u"raw%1.satchel"_s.arg(run)));
        const auto all = madeUpContacts(*raw, contacts);
        baseline.push_back(seconds([&] { writeRaw(raw->database(), all); }));
        auto mine = open(folder.filePath(u"ours%1.satchel"_s.arg(run)));
        std::vector<Edit> edits;
        for (int i = 0; i < contacts; ++i)
            edits.push_back(Edit::create(EntityKind::Contact, {}, contactValues(i, {})));
        ours.push_back(seconds([&] {
            auto writer = store::BulkWriter::begin(*mine, u"Import"_s, Origin::import(u"bench.csv"_s));
            BENCH_REQUIRE(writer);
            for (const Edit &edit : edits)
                BENCH_REQUIRE((*writer)->apply(edit));
            BENCH_REQUIRE((*writer)->finish());
        }));
    }
    report(u"bulk write of 100,000 contacts ÷ raw prepared SQLite"_s, median(ours), median(baseline), 1.5);
}

} // namespace satchel::bench
