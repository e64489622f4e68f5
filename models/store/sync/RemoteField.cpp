// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/RemoteField.h"

#include "domain/KnownNames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

bool isOfChoices(FieldType type)
{
    return type == FieldType::Choice || type == FieldType::MultiChoice;
}

bool isNumber(FieldType type)
{
    return type == FieldType::Integer || type == FieldType::Decimal || type == FieldType::Percent;
}

bool isOfWords(FieldType type)
{
    return type == FieldType::Text || type == FieldType::LongText || type == FieldType::Email
        || type == FieldType::Phone || type == FieldType::Url || type == FieldType::Tags;
}

} // namespace

bool canPair(const Field &field, const RemoteField &remote)
{
    if (field.isSystem() || field.isCalculated())
        return false;
    if (field.type == FieldType::Boolean)
        return remote.type == "bool"_L1 || remote.type == "boolean"_L1;
    if (isOfChoices(field.type) || !remote.options.empty())
        return isOfChoices(field.type) && !remote.options.empty();
    if (field.type == FieldType::Date || field.type == FieldType::Instant)
        return remote.type == (field.type == FieldType::Date ? "date"_L1 : "datetime"_L1);
    const bool isNumberThere = remote.type == "number"_L1;
    return (isNumber(field.type) ? isNumberThere : isOfWords(field.type) && !isNumberThere) && remote.type != "date"_L1
        && remote.type != "datetime"_L1;
}

std::vector<std::pair<QString, QString>> sharedChoices(const Field &field, const RemoteField &remote)
{
    std::vector<std::pair<QString, QString>> values;
    const auto isTaken = [&values](const QString &theirs) {
        return std::ranges::find(values, theirs, [](const auto &pair) { return pair.second; }) != values.end();
    };
    const auto hasPair = [&values](const QString &ours) {
        return std::ranges::find(values, ours, [](const auto &pair) { return pair.first; }) != values.end();
    };
    for (const Choice &ours : field.choices) { // what is written alike comes before what means the same
        const auto theirs = std::ranges::find_if(remote.options, [&](const Choice &option) {
            return option.key.compare(ours.key, Qt::CaseInsensitive) == 0
                || option.label.compare(ours.label, Qt::CaseInsensitive) == 0;
        });
        if (theirs != remote.options.end() && !isTaken(theirs->key))
            values.emplace_back(ours.key, theirs->key);
    }
    for (const Choice &ours : field.choices) {
        const auto means = [&](const Choice &option) {
            return isSameName(option.label, ours.label) || isSameName(option.label, ours.key)
                || isSameName(option.key, ours.key);
        };
        const auto first = std::ranges::find_if(remote.options, means);
        const bool isOnly = first != remote.options.end() && std::none_of(first + 1, remote.options.end(), means);
        if (isOnly && !hasPair(ours.key) && !isTaken(first->key))
            values.emplace_back(ours.key, first->key);
    }
    return values;
}

} // namespace satchel::store
