// SPDX-License-Identifier: GPL-3.0-or-later
// Dates with the month's name, and those of East Asia: "1er août 2025", "Thursday, April 3, 2025", "3 de abril de
// 2025", "2025年4月3日", "2025년 4월 3일", each with or without a time.
#pragma once

#include "exchange/DateText.h"

#include <QString>

namespace satchel::exchange {

/// A date whose order is decided, without its time; `rest` is the text after it, from the time on.
std::optional<DateText> readNamedDate(const QString &cell, QString &rest);

} // namespace satchel::exchange
