// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FormDraft.h"

using namespace Qt::StringLiterals;

namespace satchel::ui {

namespace {

std::optional<Value> readValue(const QJsonObject &entry, QLatin1StringView key, FieldType type)
{
    if (!entry.contains(key))
        return {};
    const auto value = valueFromJson(type, entry.value(key));
    return value ? std::optional(*value) : std::nullopt;
}

} // namespace

QJsonObject FormDraft::toJson() const
{
    QJsonObject json;
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        QJsonObject kept{{u"text"_s, entry->text}};
        if (entry->value)
            kept.insert(u"value"_s, satchel::toJson(*entry->value));
        if (entry->base)
            kept.insert(u"base"_s, satchel::toJson(*entry->base));
        json.insert(entry.key(), kept);
    }
    return json;
}

FormDraft FormDraft::fromJson(const QJsonObject &json, const Entity &entity)
{
    FormDraft draft;
    for (auto kept = json.begin(); kept != json.end(); ++kept) {
        const Field *field = entity.find(kept.key());
        if (!field)
            continue;
        if (kept->isString()) { // as earlier versions wrote it
            draft.entries.insert(kept.key(), {{}, kept->toString(), {}});
            continue;
        }
        const QJsonObject entry = kept->toObject();
        draft.entries.insert(kept.key(),
            {readValue(entry, "value"_L1, field->type), entry[u"text"].toString(),
                readValue(entry, "base"_L1, field->type)});
    }
    return draft;
}

} // namespace satchel::ui
