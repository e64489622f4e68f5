// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/ListFormat.h"

namespace satchel::ui {

items::RecordTableModel::Format listFormat(const PageContext &context)
{
    return [formats = context.formats(), &workspace = context.workspace](const Field &field, const Value &value) {
        if (field.type == FieldType::Date)
            return formats.day(valueOr<QDate>(value), workspace.clock().today());
        if (field.type == FieldType::Instant) { // the hour matters today only
            const QDate day = valueOr<Instant>(value).dateIn(formats.zone());
            const QDate today = workspace.clock().today();
            return day == today ? formats.moment(valueOr<Instant>(value), workspace.clock().now())
                                : formats.day(day, today);
        }
        return formats.value(field, value);
    };
}

} // namespace satchel::ui
