// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FieldTypeText.h"

#include <QCoreApplication>

namespace satchel::ui {

namespace {

/// Of the dialog that says them first.
struct FieldTypeTr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::FieldDialog)
};

} // namespace

QString typeLabel(FieldType type)
{
    switch (type) {
    case FieldType::Text: return FieldTypeTr::tr("Text");
    case FieldType::LongText: return FieldTypeTr::tr("Long text");
    case FieldType::Email: return FieldTypeTr::tr("E-mail");
    case FieldType::Phone: return FieldTypeTr::tr("Phone");
    case FieldType::Url: return FieldTypeTr::tr("Web address");
    case FieldType::Integer: return FieldTypeTr::tr("Whole number");
    case FieldType::Decimal: return FieldTypeTr::tr("Number");
    case FieldType::Percent: return FieldTypeTr::tr("Percent");
    case FieldType::Money: return FieldTypeTr::tr("Amount of money");
    case FieldType::UnitPrice: return FieldTypeTr::tr("Price of a unit");
    case FieldType::Date: return FieldTypeTr::tr("Date");
    case FieldType::Time: return FieldTypeTr::tr("Time of day");
    case FieldType::Instant: return FieldTypeTr::tr("Date and time");
    case FieldType::Boolean: return FieldTypeTr::tr("Yes or no");
    case FieldType::Choice: return FieldTypeTr::tr("Single choice");
    case FieldType::MultiChoice: return FieldTypeTr::tr("Multiple choice");
    case FieldType::Tags: return FieldTypeTr::tr("Tags");
    case FieldType::List: return FieldTypeTr::tr("List of texts");
    case FieldType::Reference: return FieldTypeTr::tr("Another record");
    case FieldType::Image: return FieldTypeTr::tr("Picture");
    }
    return {};
}

} // namespace satchel::ui
