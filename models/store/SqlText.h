// SPDX-License-Identifier: GPL-3.0-or-later
// SQL being put together, with the values for its question marks in step.
#pragma once

#include "domain/RecordId.h"
#include "store/Database.h"

#include <QStringView>
#include <variant>
#include <vector>

namespace satchel::store {

/// A name as SQL takes it, whatever characters are in it: between double quotes, and those inside doubled. Every name
/// of a table, a column or an index that is not written out in our own SQL goes through here: fields and entities may
/// come from a filter, an import, a remote or a file that somebody else wrote.
QByteArray quoted(QStringView name);

struct SqlText
{
    using Parameter = std::variant<std::monostate, qint64, QString, RecordId>;

    QByteArray sql;
    std::vector<Parameter> parameters;

    void add(QByteArrayView text) { sql += text; }
    void add(const SqlText &other);
    void add(QByteArrayView text, Parameter parameter);

    /// Prepares the text and binds the values.
    Result<Statement> prepare(Database &database) const;
};

} // namespace satchel::store
