// SPDX-License-Identifier: GPL-3.0-or-later
// The month of a store with 100,000 meetings: reading it, and turning to the next one in the window.
#include "tests/bench/CalendarCases.h"

#include "calendar/CalendarReader.h"
#include "domain/ChoiceNames.h"
#include "store/BulkWriter.h"
#include "tests/bench/Bench.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/common/SatchelStyle.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace satchel::bench {

namespace {

constexpr int meetings = 100'000;
constexpr int seriesCount = 200;
constexpr int days = 2500; // around today
constexpr int months = 30;
constexpr double frameGoal = 16; // milliseconds

void fill(store::Store &store)
{
    auto writer = store::BulkWriter::begin(store, u"Bench data"_s, Origin::import(u"bench"_s));
    BENCH_REQUIRE(writer);
    const QDate first = store.clock().today().addDays(-days / 2);
    for (int i = 0; i < meetings; ++i) {
        const Instant at = Instant::at(
            first.addDays(static_cast<qint64>(i) * 7919 % days), QTime(8 + i % 10, i % 2 * 30), store.clock().zone());
        std::vector<FieldValue> values{{field::kind, choice::meeting}, {field::subject, u"Meeting %1"_s.arg(i)},
            {field::at, at}, {field::duration_seconds, qint64(1800 + i % 4 * 1800)}, {field::owner, store.me()}};
        if (i % (meetings / seriesCount) == 0)
            values.push_back({field::recurrence, u"FREQ=WEEKLY;INTERVAL=2"_s});
        BENCH_REQUIRE((*writer)->apply(Edit::create(EntityKind::Activity, {}, std::move(values))));
    }
    BENCH_REQUIRE((*writer)->finish());
}

} // namespace

void benchCalendar()
{
    const QTemporaryDir folder(dataFolder() + u"/calendar-XXXXXX"_s);
    const QString path = folder.filePath(u"meetings.satchel"_s);
    auto made = open(path);
    fill(*made);
    const QDate today = made->clock().today();
    std::vector<double> reads;
    qint64 entries = 0;
    for (int month = 0; month < months; ++month) {
        const QDate first = today.addMonths(month - months / 2);
        reads.push_back(1000 * seconds([&] {
            const auto read = calendar::readCalendar(*made, {first, first.addDays(41)});
            BENCH_REQUIRE(read);
            entries += static_cast<qint64>(read->size());
        }));
    }
    reportFigure(u"month of 100,000 meetings, read"_s, median(reads), frameGoal, u"ms"_s);
    print({{u"name"_s, u"entries of a month"_s}, {u"entries"_s, entries / months}});

    QApplication::setStyle(new ui::SatchelStyle(ui::Theme::make({})));
    items::Workspace workspace(
        std::move(made), [path]() -> Result<std::unique_ptr<store::Store>> { return open(path); });
    const auto preferences = ui::Preferences::transient();
    ui::CalendarPage page({workspace, *preferences});
    page.resize(1224, 872);
    page.show();
    page.activate();
    page.findChild<QAction *>(u"calendar.month"_s)->trigger();
    QCoreApplication::processEvents();
    std::vector<double> frames;
    for (int month = 0; month < months; ++month)
        frames.push_back(1000 * seconds([&] {
            page.findChild<QAction *>(u"calendar.next"_s)->trigger();
            page.repaint();
            QCoreApplication::processEvents();
        }));
    reportFigure(
        u"month of 100,000 meetings, turned to, with reading and painting"_s, median(frames), 3 * frameGoal, u"ms"_s);
    std::vector<double> paints;
    for (int i = 0; i < months; ++i)
        paints.push_back(1000 * seconds([&] { page.grab(); }));
    reportFigure(u"month of 100,000 meetings, painted"_s, median(paints), frameGoal, u"ms"_s);
}

} // namespace satchel::bench
