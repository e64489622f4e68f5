// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/CurveCases.h"

#include "tests/bench/ContactFiles.h"
#include "tests/bench/Memory.h"
#include "tests/bench/RawContacts.h"

#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace satchel::bench {

namespace {

constexpr double goalRatio = 1.3;
constexpr double goalMegabytes = 150;
constexpr int sizes[] = {10'000, 100'000, 1'000'000};

struct Measured
{
    double seconds = 0;
    double megabytes = 0; // at most, of the whole process
};

Measured measured(const std::function<void()> &work)
{
    forgetPeakMemory();
    const double time = seconds(work);
    return {time, peakMemory()};
}

struct Ours
{
    Measured import;
    Measured undo;
    Measured update;
};

Ours measureOurs(const QString &path, int rows)
{
    Ours ours;
    const auto store = open(path);
    exchange::ImportResult result;
    ours.import = measured([&] { result = importContacts(*store, contactsFile(rows)); });
    if (result.created != rows)
        qFatal("the import left rows out");
    ours.update = measured([&] {
        if (importContacts(*store, contactsFile(rows, Telephones::New), exchange::DuplicateRule::Update).updated
            != rows)
            qFatal("the second import updated fewer rows than there are");
    });
    ours.undo = measured([&] {
        const auto undone = store->undo(result.changeSet);
        BENCH_REQUIRE(undone);
        if (!undone->kept.empty())
            qFatal("undo kept rows");
    });
    return ours;
}

struct Raw
{
    double create = 0;
    double update = 0;
    double trash = 0;
};

/// The time of the statements alone; what they write is made up between them, so that it need not all be in memory.
Raw measureRaw(const QString &path, int rows)
{
    constexpr int batch = 10'000;
    const auto store = open(path);
    Raw raw;
    std::vector<RecordId> ids;
    const auto inBatches =
        [&](double &time,
            const std::function<void(RawWriter &, std::vector<RawContact> &, std::vector<RawContact> &)> &write) {
            RawWriter writer(store->database());
            for (int first = 0; first < rows; first += batch) {
                auto contacts = madeUpContacts(*store, batch, first);
                auto changed = madeUpContacts(*store, batch, first);
                for (size_t i = 0; i < changed.size(); ++i) {
                    if (ids.size() < static_cast<size_t>(rows))
                        ids.push_back(contacts[i].record.id);
                    contacts[i].record.id = changed[i].record.id = ids[static_cast<size_t>(first) + i];
                    changed[i].record.set(u"phone", newTelephone(first + static_cast<int>(i)));
                    changed[i].words = searchTextOf(changed[i].record);
                }
                time += seconds([&] { write(writer, contacts, changed); });
            }
            time += seconds([&] { writer.commit(); });
        };
    inBatches(raw.create, [](RawWriter &writer, auto &contacts, auto &) { writer.create(contacts); });
    inBatches(raw.update,
        [](RawWriter &writer, auto &contacts, auto &changed) { writer.update(contacts, changed, u"phone"_s); });
    inBatches(raw.trash,
        [&](RawWriter &writer, auto &, auto &changed) { writer.moveToTrash(changed, store->clock().now()); });
    return raw;
}

void reportPoint(const QString &name, int rows, Measured ours, double raw)
{
    report(u"%1 of %L2 contacts ÷ raw prepared SQLite"_s.arg(name).arg(rows), ours.seconds, raw, goalRatio);
    print({{u"name"_s, u"%1 of %L2 contacts: per row"_s.arg(name).arg(rows)}, {u"ours"_s, ours.seconds / rows * 1e6},
        {u"unit"_s, u"µs"_s}});
    reportFigure(u"%1 of %L2 contacts: memory at most"_s.arg(name).arg(rows), ours.megabytes, goalMegabytes, u"MB"_s);
}

} // namespace

void benchImportCurve()
{
    for (const int rows : sizes) {
        const QTemporaryDir folder(dataFolder() + u"/curve-XXXXXX"_s);
        const Ours ours = measureOurs(folder.filePath(u"ours.satchel"_s), rows);
        const Raw raw = measureRaw(folder.filePath(u"raw.satchel"_s), rows);
        reportPoint(u"import"_s, rows, ours.import, raw.create);
        reportPoint(u"import that updates"_s, rows, ours.update, raw.update);
        reportPoint(u"undo of the import"_s, rows, ours.undo, raw.trash);
        if (rows < sizes[1])
            continue; // a workbook's start alone takes a part of so short a time
        const auto store = open(folder.filePath(u"workbook.satchel"_s));
        const QString workbook = contactsFile(rows, Telephones::Old, exchange::FileFormat::Xlsx);
        const Measured taken = measured(
            [&] { std::ignore = importContacts(*store, workbook, exchange::DuplicateRule::Skip); });
        reportPoint(u"import of a workbook"_s, rows, taken, raw.create);
    }
}

} // namespace satchel::bench
