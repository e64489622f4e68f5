// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SqlText.h"

namespace satchel::store {

QByteArray quoted(QStringView name)
{
    QByteArray text;
    text.reserve(name.size() + 2);
    text += '"';
    const QByteArray utf8 = name.toUtf8();
    for (const char c : utf8) {
        if (c == '\0') // where SQLite stops reading
            continue;
        if (c == '"')
            text += c;
        text += c;
    }
    text += '"';
    return text;
}

void SqlText::add(const SqlText &other)
{
    sql += other.sql;
    parameters.insert(parameters.end(), other.parameters.begin(), other.parameters.end());
}

void SqlText::add(QByteArrayView text, Parameter parameter)
{
    sql += text;
    parameters.push_back(std::move(parameter));
}

Result<Statement> SqlText::prepare(Database &database) const
{
    auto statement = database.prepare(std::string_view(sql.constData(), static_cast<size_t>(sql.size())));
    if (!statement)
        return statement;
    int position = 1;
    for (const Parameter &parameter : parameters) {
        if (const auto *number = std::get_if<qint64>(&parameter))
            statement->bind(position, *number);
        else if (const auto *text = std::get_if<QString>(&parameter))
            statement->bind(position, QStringView(*text));
        else if (const auto *id = std::get_if<RecordId>(&parameter))
            statement->bindBlob(position, id->bytes());
        else
            statement->bindNull(position);
        ++position;
    }
    return statement;
}

} // namespace satchel::store
