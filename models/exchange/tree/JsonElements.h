// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts the elements out of a JSON file one by one, so that a file of any size is read in little memory: an array of
// objects, an object with such an array somewhere inside, one object, or one object per line.
#pragma once

#include "exchange/csv/TextStream.h"
#include "exchange/RowSource.h"

namespace satchel::exchange {

struct JsonElement
{
    qint64 line = 1;
    QByteArray text;
    bool isCut = false; // the file ends inside it
};

class JsonElements
{
public:
    enum class Shape { Array, Lines, Single };

    /// Invalid, with the line, when the file has no objects where they could be records.
    static Result<JsonElements> open(const QString &path);

    Shape shape() const { return m_shape; }
    Result<std::optional<JsonElement>> next();
    Progress progress() const { return {m_stream.bytesRead(), m_stream.bytesTotal()}; }

private:
    explicit JsonElements(TextStream stream) : m_stream(std::move(stream)) {}

    Result<char> peek(); // '\0' at the end
    Result<char> skipBetween();
    void take(size_t bytes);
    Result<void> findArray();
    Result<qint64> findEnd(size_t limit);

    TextStream m_stream;
    Shape m_shape = Shape::Array;
    qint64 m_line = 1;
    bool m_isDone = false;
};

} // namespace satchel::exchange
