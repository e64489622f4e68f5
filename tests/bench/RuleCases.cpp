// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/RuleCases.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "rules/RuleRunner.h"
#include "store/BulkWriter.h"
#include "tests/bench/Bench.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace satchel::bench {

namespace {

constexpr int ruleCount = 10'000;
constexpr double importGoal = 1.3; // times the import without rules

int contactCount()
{
    return qEnvironmentVariable("SATCHEL_BENCH_RULE_CONTACTS", u"100000"_s).toInt();
}

void importContacts(store::Store &store, int count)
{
    auto writer = store::BulkWriter::begin(store, u"Import"_s, Origin::import(u"contacts.csv"_s));
    BENCH_REQUIRE(writer);
    for (int i = 0; i < count; ++i)
        BENCH_REQUIRE((*writer)->apply(Edit::create(EntityKind::Contact, {}, contactValues(i, {}))));
    BENCH_REQUIRE((*writer)->finish());
}

/// Each looks for one address and something else.
void addRules(store::Store &store)
{
    std::vector<Edit> edits;
    for (int i = 0; i < ruleCount; ++i) {
        const auto rule = parseAutomationRule(store.schema(),
            u"{\"name\": \"Rule %1\", \"when\": {\"entity\": \"contact\", \"on\": \"created\"},"
            " \"if\": \"email = \\\"person%1@nowhere.example\\\" and lifecycle != \\\"customer\\\"\","
            " \"then\": [{\"task\": {\"title\": \"Call\"}}]}"_s.arg(i)
                .toUtf8());
        BENCH_REQUIRE(rule);
        const auto edit = rules::editOfNewRule(store, *rule, store.me());
        BENCH_REQUIRE(edit);
        edits.push_back(*edit);
    }
    BENCH_REQUIRE(store.commit({u"Rules"_s, Origin::user(), std::move(edits), {}}));
    const auto all = rules::readRules(store);
    BENCH_REQUIRE(all);
    ChangeSet on{u"On"_s, Origin::user(), {}, {}};
    for (const rules::StoredRule &rule : *all) {
        const auto one = rules::switchRule(store, rule, true);
        BENCH_REQUIRE(one);
        on.edits.insert(on.edits.end(), one->edits.begin(), one->edits.end());
    }
    BENCH_REQUIRE(store.commit(on));
}

double secondsOfImport(bool hasRules)
{
    const QTemporaryDir folder;
    const auto store = open(folder.filePath(u"rules.satchel"_s));
    if (hasRules)
        addRules(*store);
    rules::RuleRunner runner(*store);
    BENCH_REQUIRE(runner.run());
    return seconds([&] {
        importContacts(*store, contactCount());
        const auto pass = runner.run();
        BENCH_REQUIRE(pass);
        if (pass->started != 0)
            qFatal("a rule was triggered");
    });
}

} // namespace

void benchRules()
{
    const double baseline = secondsOfImport(false);
    report(u"rules: import of %1 contacts with %2 rules"_s.arg(contactCount()).arg(ruleCount), secondsOfImport(true),
        baseline, importGoal);
}

} // namespace satchel::bench
