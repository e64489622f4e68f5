// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/FormulaTrial.h"

#include "items/FormulaContexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

constexpr qint64 looked = 40; // records among which one without a value is looked for

} // namespace

Result<std::vector<FormulaExample>> tryFormulaOnRecords(
    store::Store &store, EntityKind entity, const Formula &formula, int count)
{
    const FormulaContext context = formulaContextOf(store);
    const auto rows = TRY(store.select({entity, {u"@title"_s}, {}, {{}, true}, {}, looked, false}));
    std::vector<FormulaExample> examples;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const auto record = store.get(entity, rows.id(row));
        if (record)
            examples.push_back({rows.id(row), rows.text(row, 0), evaluate(formula, *record, context)});
    }
    const auto most = static_cast<size_t>(count);
    if (examples.size() <= most)
        return examples;
    const auto isWithout = [](const FormulaExample &example) { return isEmpty(example.outcome.value); };
    const auto rest = examples.begin() + count;
    if (std::none_of(examples.begin(), rest, isWithout)) {
        const auto without = std::find_if(rest, examples.end(), isWithout);
        if (without != examples.end())
            std::iter_swap(rest - 1, without);
    }
    examples.resize(most);
    return examples;
}

} // namespace satchel::items
