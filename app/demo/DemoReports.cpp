// SPDX-License-Identifier: GPL-3.0-or-later
// The targets of the reports: quotas that grow with the team, and two saved reports.
#include "app/demo/DemoWorld.h"
#include "domain/FieldNames.h"

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

struct Saved // by the place of its name in the language's file
{
    const char16_t *report;
    const char16_t *options; // JSON
};

constexpr Saved savedReports[] = {
    {u"pipeline", u"{\"owner\":\"Mara Lindqvist\"}"},
    {u"won-lost", u"{\"by\":\"lost_reason\"}"},
};

constexpr int thousandsThisQuarter = 900;
constexpr int thousandsMoreEach = 50;
constexpr int thousandsOfMara = 300;

/// Set three weeks before its quarter begins.
void planQuota(DemoWorld &world, const QString &owner, QDate from, int thousands)
{
    const QDate before = std::min(world.workingDay(from.addDays(-21)), world.workingDay(world.today().addDays(-3)));
    world.create(world.at(before, QTime(9, 30)), u"quota"_s, EntityKind::Setting,
        {{field::name, u"quota/%1/%2/quarter"_s.arg(owner, from.toString(u"yyyy-MM"_s))},
            {field::value, u"%1 EUR"_s.arg(thousands * 1000)}});
}

} // namespace

void planReports(DemoWorld &world)
{
    const QDate today = world.today();
    const QDate quarter(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
    for (int step = -3; step <= 3; ++step)
        planQuota(world, u"team"_s, quarter.addMonths(3 * step), thousandsThisQuarter + thousandsMoreEach * step);
    planQuota(world, world.users[0].toString(), quarter, thousandsOfMara);
    qint64 position = 100; // after the views
    for (qsizetype i = 0; const Saved &saved : savedReports) {
        const QString name = world.words(u"savedReports"_s)[i++].toString();
        world.create(world.atWork(6), u"report"_s, EntityKind::View,
            {{field::name, name}, {field::place, u"reports"_s}, {field::sort, QString::fromUtf16(saved.report)},
                {field::columns, QString::fromUtf16(saved.options)}, {field::position, position++}},
            name);
    }
}

} // namespace satchel::app
