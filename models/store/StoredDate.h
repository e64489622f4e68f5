// SPDX-License-Identifier: GPL-3.0-or-later
// A day as the store keeps it: ISO 8601, 2026-11-20.
#pragma once

#include <QDate>
#include <string_view>

namespace satchel::store {

/// Invalid for any other text and for no text. Reports read a day of each of many records, so this asks no locale.
inline QDate storedDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return {};
    const auto number = [text](size_t from, size_t until) {
        int value = 0;
        for (size_t i = from; i < until; ++i) {
            const bool isDigit = text[i] >= '0' && text[i] <= '9';
            if (!isDigit)
                return 0; // no year, month or day has that number
            value = 10 * value + (text[i] - '0');
        }
        return value;
    };
    return QDate(number(0, 4), number(5, 7), number(8, 10));
}

} // namespace satchel::store
