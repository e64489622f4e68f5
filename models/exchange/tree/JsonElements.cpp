// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tree/JsonElements.h"

#include "domain/Reason.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

constexpr size_t elementLimit = 64 * 1024 * 1024;
constexpr int depthLimit = 4; // how deep an array of records may lie

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

Result<JsonElements> JsonElements::open(const QString &path)
{
    auto stream = TRY(TextStream::open(path));
    JsonElements elements(std::move(stream));
    const auto first = elements.skipBetween();
    if (!first)
        return fail(first.error());
    if (*first == '[') {
        elements.take(1);
    } else if (*first == '{') {
        // Two objects behind each other are a file of lines; a first object that is the whole file may hold an array.
        const auto size = TRY(elements.findEnd(256 * 1024));
        const std::string_view window(elements.m_stream.begin(), elements.m_stream.size());
        size_t after = size_t(qMax<qint64>(size, 0));
        while (after < window.size() && isSpace(window[after]))
            ++after;
        const bool isFollowed = size > 0 && after < window.size() && window[after] == '{';
        if (isFollowed)
            elements.m_shape = Shape::Lines;
        else if (auto found = elements.findArray(); !found)
            return fail(found.error());
    } else {
        return fail(Error::Kind::Invalid, Reason::tr("a list of objects is expected here"),
            u"%1, line %2"_s.arg(path).arg(elements.m_line));
    }
    return elements;
}

Result<char> JsonElements::peek()
{
    while (m_stream.size() == 0) {
        if (m_stream.isComplete())
            return '\0';
        TRY(m_stream.fill());
    }
    return *m_stream.begin();
}

void JsonElements::take(size_t bytes)
{
    m_line += std::count(m_stream.begin(), m_stream.begin() + bytes, '\n');
    m_stream.consume(bytes);
}

Result<char> JsonElements::skipBetween()
{
    while (true) {
        const auto c = peek();
        if (!c || *c == '\0' || (!isSpace(*c) && *c != ','))
            return c;
        take(1);
    }
}

/// Bytes of the value at the front of the window; -1 when it is longer than `limit`; 0 when the file ends inside it.
Result<qint64> JsonElements::findEnd(size_t limit)
{
    int depth = 0;
    bool isString = false;
    size_t at = 0;
    while (true) {
        if (at >= m_stream.size()) {
            if (m_stream.isComplete())
                return 0;
            if (at > limit)
                return -1;
            TRY(m_stream.fill());
            continue;
        }
        const char c = m_stream.begin()[at++];
        if (isString) {
            at += c == '\\';
            isString = c != '"';
            continue;
        }
        if (c == '"') {
            isString = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            if (--depth < 0)
                return qint64(at) - 1; // the end of the array behind a bare value
        } else if (depth == 0 && (c == ',' || isSpace(c))) {
            return qint64(at) - 1;
        }
        if (depth == 0 && !isString && (c == '}' || c == ']' || c == '"'))
            return qint64(at);
    }
}

/// Goes into the object as far as the first array whose first element is an object. Without one the object itself is
/// the only record; it is then read again from the start.
Result<void> JsonElements::findArray()
{
    const QString path = m_stream.fileName();
    int depth = 0;
    bool isString = false;
    bool isEscaped = false;
    bool isArrayStart = false;
    while (true) {
        const auto c = TRY(peek());
        if (c == '\0')
            break;
        if (isArrayStart && !isSpace(c)) {
            if (c == '{' && depth <= depthLimit)
                return {};
            isArrayStart = false;
        }
        take(1);
        if (isString) {
            isString = isEscaped || c != '"';
            isEscaped = !isEscaped && c == '\\';
        } else if (c == '"') {
            isString = true;
        } else if (c == '{' || c == '[') {
            ++depth;
            isArrayStart = c == '[';
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    auto again = TRY(TextStream::open(path));
    m_stream = std::move(again);
    m_line = 1;
    m_shape = Shape::Single;
    return {};
}

Result<std::optional<JsonElement>> JsonElements::next()
{
    if (m_isDone)
        return std::optional<JsonElement>();
    const auto first = TRY(skipBetween());
    if (first == ']' || (first == '\0' && m_shape != Shape::Array)) {
        m_isDone = true;
        return std::optional<JsonElement>();
    }
    JsonElement element;
    element.line = m_line;
    const auto size = TRY(findEnd(elementLimit));
    element.isCut = size <= 0;
    m_isDone = element.isCut || m_shape == Shape::Single;
    const size_t bytes = size > 0 ? size_t(size) : std::min<size_t>(m_stream.size(), 65536);
    element.text = QByteArray(m_stream.begin(), qsizetype(bytes));
    take(bytes);
    return std::optional(element);
}

} // namespace satchel::exchange
