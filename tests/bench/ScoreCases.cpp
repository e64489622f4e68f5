// SPDX-License-Identifier: GPL-3.0-or-later
// The scores of 100,000 contacts after a rule was changed, beside reading the contacts; and how long a person's edit
// takes until its record is scored.
#include "tests/bench/ScoreCases.h"

#include "domain/FieldNames.h"
#include "insight/Scores.h"
#include "tests/bench/Bench.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace satchel::bench {

namespace {

constexpr int contactCount = 100'000;

/// A copy, because the rules and scores of the case stay in it.
QString scoredStore()
{
    const QString path = dataFolder() + u"/scores.store"_s;
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
    if (!QFile::copy(storeWithContacts(contactCount), path))
        qFatal("the store cannot be copied");
    return path;
}

RecordId addRule(store::Store &store, const QString &filter, qint64 points)
{
    const auto receipt = store.commit({u"Rule"_s, Origin::user(),
        {Edit::create(EntityKind::ScoreRule, {},
            {{field::name, filter}, {field::scored, u"contact"_s}, {field::filter, filter}, {field::points, points}})},
        {}});
    BENCH_REQUIRE(receipt);
    return receipt->ids.front();
}

void benchRuleChange(store::Store &store, const QString &name, const QString &filter)
{
    const RecordId rule = addRule(store, filter, 10);
    BENCH_REQUIRE(insight::refreshScores(store));
    QStringList columns;
    for (const Field &field : store.schema().entity(EntityKind::Contact).fields)
        columns.append(field.name);
    qint64 points = 10;
    qint64 read = 0;
    compare(
        u"scores of 100,000 contacts after a rule's change ("_s + name + u") ÷ reading them"_s, 3, 5,
        [&] {
            BENCH_REQUIRE(store.commit({u"Points"_s, Origin::user(),
                {Edit::update(EntityKind::ScoreRule, rule, {{field::points, ++points}})}, {}}));
            BENCH_REQUIRE(insight::refreshScores(store));
        },
        [&] {
            const auto rows = store.select({EntityKind::Contact, columns, {}, {}, {}, -1, false});
            BENCH_REQUIRE(rows);
            read = rows->size();
        });
    const auto filtered = parseFilter(store.schema(), EntityKind::Contact, filter);
    BENCH_REQUIRE(filtered);
    print({{u"name"_s, u"contacts that the rule finds ("_s + name + u')'},
        {u"found"_s, store.count({EntityKind::Contact, {}, *filtered, {}, {}, -1, false}).value_or(-1)},
        {u"of"_s, read}});
}

} // namespace

void benchScores()
{
    auto store = open(scoredStore());
    BENCH_REQUIRE(store->database().execute("UPDATE contact SET manual_score = NULL, score = NULL"));
    BENCH_REQUIRE(insight::refreshScores(*store));
    benchRuleChange(*store, u"finds all"_s, u"email is not empty"_s);
    benchRuleChange(*store, u"finds some"_s, u"lifecycle = \"customer\""_s);
    const auto contacts = store->select({EntityKind::Contact, {}, {}, {}, {}, 100, false});
    BENCH_REQUIRE(contacts);
    std::vector<double> samples;
    for (qsizetype i = 0; i < contacts->size(); ++i) {
        BENCH_REQUIRE(store->commit({u"Title"_s, Origin::user(),
            {Edit::update(EntityKind::Contact, contacts->id(i), {{field::job_title, u"Head %1"_s.arg(i)}})}, {}}));
        samples.push_back(1000 * seconds([&] { BENCH_REQUIRE(insight::refreshScores(*store)); }));
    }
    reportFigure(u"score of a contact after an edit"_s, median(samples), 50, u"ms"_s);
}

} // namespace satchel::bench
