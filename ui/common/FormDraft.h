// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed into a form and is not saved yet, with the values that the record had meanwhile: so that a draft that
// comes back can tell what others changed. Values and not texts, which another language would read otherwise.
#pragma once

#include "domain/Schema.h"

#include <QHash>
#include <QJsonObject>

namespace satchel::ui {

struct FormDraft
{
    struct Entry
    {
        std::optional<Value> value; // none while the text cannot be read
        QString text; // as typed
        std::optional<Value> base; // of the record when it was typed; none in drafts of earlier versions

        bool operator==(const Entry &) const = default;
    };

    QHash<QString, Entry> entries; // by field

    QJsonObject toJson() const;
    /// Without fields that are no longer there, and values that no longer fit their field.
    static FormDraft fromJson(const QJsonObject &json, const Entity &entity);
    bool operator==(const FormDraft &) const = default;
};

} // namespace satchel::ui
