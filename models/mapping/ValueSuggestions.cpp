// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/ValueSuggestions.h"

#include "domain/KnownNames.h"
#include "exchange/ChoiceLexicon.h"

#include <QSet>

namespace satchel::mapping {

namespace {

/// The keys of the choices that are called as the value is.
QStringList namesakesOf(const Field &field, const MappedValue &value)
{
    QStringList keys;
    for (const Choice &choice : field.choices) {
        if (isSameName(value.label, choice.label) || isSameName(value.label, choice.key)
            || isSameName(value.theirs, choice.key))
            keys.append(choice.key);
    }
    return keys;
}

} // namespace

std::vector<SuggestedValue> suggestValues(const Field &field, const std::vector<MappedValue> &values)
{
    QSet<QString> taken;
    for (const MappedValue &value : values)
        taken.insert(value.ours);
    std::vector<SuggestedValue> suggested;
    for (const MappedValue &value : values) {
        if (!value.ours.isEmpty())
            continue;
        const QStringList namesakes = namesakesOf(field, value);
        if (namesakes.size() > 1)
            continue; // a person knows which
        const QString meant = exchange::proposeChoice(field, value.label);
        const QString key = !meant.isEmpty() && !taken.contains(meant) ? meant : namesakes.value(0);
        if (key.isEmpty())
            continue;
        taken.insert(key);
        suggested.push_back({value.theirs, key});
    }
    return suggested;
}

} // namespace satchel::mapping
