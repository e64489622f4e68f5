// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/CountsText.h"

#include "domain/LocaleText.h"

namespace satchel::ui {

QString countsText(const Schema &schema, const Formats &formats, const std::map<EntityKind, qint64> &counts)
{
    QStringList parts;
    for (const auto &[entity, count] : counts) {
        const Entity &definition = schema.entity(entity);
        if (count > 0)
            parts.append(
                formats.count(count) + u' ' + inSentence(count == 1 ? definition.label : definition.pluralLabel));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace satchel::ui
