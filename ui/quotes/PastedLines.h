// SPDX-License-Identifier: GPL-3.0-or-later
// Rows copied from a spreadsheet as lines of a quote, and lines as rows for one. The columns are item, quantity, unit,
// unit price, discount, tax; with three columns item, quantity, price, with two item and quantity. A first row of
// headings is omitted, numbers are read by the person's locale, and an item that is a product's SKU is that product.
#pragma once

#include "ui/common/PageContext.h"

namespace satchel::ui {

/// Invalid with a sentence that names row and column; then no row is pasted.
Result<std::vector<std::vector<FieldValue>>> readPastedLines(
    const QString &text, store::Store &store, Currency currency, const QLocale &locale);

/// The same columns, tab between them, one line each.
QString linesAsText(const std::vector<Record> &lines, const QLocale &locale);

} // namespace satchel::ui
