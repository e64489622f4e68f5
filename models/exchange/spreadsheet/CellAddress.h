// SPDX-License-Identifier: GPL-3.0-or-later
// "BC12" as people name a cell.
#pragma once

#include <QString>

#include <optional>

namespace satchel::exchange {

struct CellAddress
{
    int column = 0; // from 0
    qint64 row = 0; // from 1

    /// Nothing when it is no such thing, or is outside of the largest sheet.
    static std::optional<CellAddress> fromText(QStringView text);
    QString toText() const;

    bool operator==(const CellAddress &) const = default;
};

} // namespace satchel::exchange
