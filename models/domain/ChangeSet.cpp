// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ChangeSet.h"

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

/// The text of each kind of origin: the prefix of its name, or the whole text.
constexpr std::pair<Origin::Kind, QLatin1StringView> originNames[] = {
    {Origin::Kind::User, "user"_L1},
    {Origin::Kind::CommandLine, "cli"_L1},
    {Origin::Kind::Api, "api"_L1},
    {Origin::Kind::Undo, "undo"_L1},
    {Origin::Kind::Import, "import:"_L1},
    {Origin::Kind::Rule, "rule:"_L1},
    {Origin::Kind::Connection, "connection:"_L1},
    {Origin::Kind::Hub, "hub:"_L1},
    {Origin::Kind::Form, "form:"_L1},
};

} // namespace

QString Origin::text() const
{
    for (const auto &[known, word] : originNames) {
        if (known == kind)
            return word + name;
    }
    return name;
}

Origin Origin::fromText(const QString &text)
{
    for (const auto &[kind, word] : originNames) {
        const bool hasName = word.endsWith(u':');
        if (hasName ? text.startsWith(word) : text == word)
            return {kind, text.mid(word.size())};
    }
    return {Kind::Other, text};
}

Edit Edit::create(EntityKind entity, RecordId id, std::vector<FieldValue> values)
{
    return {Kind::Create, entity, id, std::move(values), {}};
}

Edit Edit::update(EntityKind entity, RecordId id, std::vector<FieldValue> values, std::vector<FieldValue> expected)
{
    return {Kind::Update, entity, id, std::move(values), std::move(expected)};
}

Edit Edit::remove(EntityKind entity, RecordId id)
{
    return {Kind::Delete, entity, id, {}, {}};
}

Edit Edit::restore(EntityKind entity, RecordId id)
{
    return {Kind::Restore, entity, id, {}, {}};
}

} // namespace satchel
