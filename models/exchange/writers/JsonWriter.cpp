// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/writers/JsonWriter.h"

namespace satchel::exchange {

Result<std::unique_ptr<RowWriter>> JsonWriter::create(const QString &path, const std::vector<Field> &columns)
{
    std::unique_ptr<JsonWriter> writer(new JsonWriter(path, columns));
    TRY(writer->m_file.open());
    return std::unique_ptr<RowWriter>(std::move(writer));
}

Result<void> JsonWriter::write(const std::vector<Value> &values)
{
    QByteArray line = m_isFirst ? "[\n{" : ",\n{";
    m_isFirst = false;
    bool isFirstMember = true;
    for (size_t i = 0; i < values.size() && i < m_columns.size(); ++i) {
        if (isEmpty(values[i]))
            continue;
        if (!isFirstMember)
            line += ", ";
        isFirstMember = false;
        appendJsonString(line, m_columns[i].name);
        line += ": ";
        appendJson(line, values[i]);
    }
    line += '}';
    return m_file.write(line);
}

Result<void> JsonWriter::finish()
{
    TRY(m_file.write(m_isFirst ? "[]\n" : "\n]\n"));
    return m_file.commit();
}

} // namespace satchel::exchange
