// SPDX-License-Identifier: GPL-3.0-or-later
// SQL being put together, with the values for its question marks in step.
#pragma once

#include "domain/RecordId.h"
#include "store/Database.h"

#include <variant>
#include <vector>

namespace satchel::store {

struct SqlText
{
    using Parameter = std::variant<std::monostate, qint64, QString, RecordId>;

    QByteArray sql;
    std::vector<Parameter> parameters;

    void add(const QByteArray &text) { sql += text; }
    void add(const SqlText &other);
    void add(const QByteArray &text, Parameter parameter);

    /// Prepares the text and binds the values.
    Result<Statement> prepare(Database &database) const;
};

} // namespace satchel::store
