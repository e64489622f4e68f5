// SPDX-License-Identifier: GPL-3.0-or-later
// The search for duplicates in a million contacts beside reading them raw, and how much memory it takes.
#include "tests/bench/DuplicateCases.h"

#include "duplicates/Scan.h"
#include "store/TableLayout.h"
#include "tests/bench/Bench.h"
#include "tests/bench/Memory.h"
#include "tests/bench/RawReading.h"

using namespace Qt::StringLiterals;

namespace satchel::bench {

void benchDuplicates()
{
    auto store = open(storeWithContacts(1'000'000));
    const QByteArray sql = rawReadingSql(store->schema().entity(EntityKind::Contact));
    forgetPeakMemory();
    const double before = peakMemory();
    size_t pairs = 0;
    compare(
        u"duplicates among 1,000,000 contacts ÷ reading them raw"_s, 20, 3,
        [&] {
            const auto found = duplicates::findPairs(*store, EntityKind::Contact);
            BENCH_REQUIRE(found);
            pairs = found->size();
        },
        [&] { readRaw(store->database(), sql); });
    reportFigure(u"memory of it"_s, peakMemory() - before, 500, u"MB"_s);
    print({{u"name"_s, u"pairs found"_s}, {u"pairs"_s, static_cast<qint64>(pairs)}});
}

} // namespace satchel::bench
