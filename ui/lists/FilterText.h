// SPDX-License-Identifier: GPL-3.0-or-later
// A filter as a person reads it, with the labels of fields, operators and choices: "Country is any of Germany, Austria
// and Industry is Retail". The language of filters itself is what toText() writes.
#pragma once

#include "domain/Filter.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

/// Empty for a filter that finds everything.
QString readableFilter(const PageContext &context, EntityKind entity, const Filter &filter);
/// The same where no page is, on any thread.
QString readableFilter(store::Store &store, const Formats &formats, EntityKind entity, const Filter &filter);
/// A condition of the formula language in the same words; text that only the language can say, as it is.
QString readableCondition(const PageContext &context, EntityKind entity, const QString &condition);

} // namespace satchel::ui
