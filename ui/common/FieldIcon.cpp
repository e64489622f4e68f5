// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FieldIcon.h"

#include "ui/common/PageContext.h"

namespace satchel::ui {

Icon iconOf(const Field &field)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText: return Icon::Note;
    case FieldType::Email: return Icon::Email;
    case FieldType::Phone: return Icon::Call;
    case FieldType::Url: return Icon::Link;
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Percent: return Icon::Numbers;
    case FieldType::Money:
    case FieldType::UnitPrice: return Icon::Deal;
    case FieldType::Date: return Icon::Calendar;
    case FieldType::Time:
    case FieldType::Instant: return Icon::Clock;
    case FieldType::Boolean: return Icon::Check;
    case FieldType::Choice: return Icon::Goal;
    case FieldType::MultiChoice:
    case FieldType::List: return Icon::Bullets;
    case FieldType::Tags: return Icon::Tag;
    case FieldType::Reference: return iconOf(field.target);
    case FieldType::Image: return Icon::Picture;
    }
    return Icon::Note;
}

} // namespace satchel::ui
