// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/Multipart.h"

#include "domain/Reason.h"
#include "sync/engine/RetryAfter.h"

#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

// JSON holds no line breaks of its own, so no content can look like a boundary
const QByteArray boundary = "satchel_batch";
const QByteArray setBoundary = "satchel_set";

void writePart(QByteArray &out, const RequestPart &part, const QByteArray &mark)
{
    out += "--" + mark + "\r\n";
    if (!part.all.empty()) {
        out += "Content-Type: multipart/mixed; boundary=" + setBoundary + "\r\n\r\n";
        for (const RequestPart &one : part.all)
            writePart(out, one, setBoundary);
        out += "--" + setBoundary + "--\r\n";
        return;
    }
    out += "Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n";
    if (!part.id.isEmpty())
        out += "Content-ID: " + part.id + "\r\n";
    out += "\r\n" + part.method + ' ' + part.path.toUtf8() + " HTTP/1.1\r\n";
    for (const HttpHeader &header : part.headers)
        out += header.name + ": " + header.value + "\r\n";
    const bool hasBody = part.method == "PATCH" || part.method == "POST";
    if (hasBody)
        out += "Content-Type: application/json; charset=utf-8\r\n";
    out += "\r\n";
    if (hasBody)
        out += QJsonDocument(part.body).toJson(QJsonDocument::Compact);
    out += "\r\n";
}

QByteArray boundaryOf(const QByteArray &contentType)
{
    const qsizetype at = contentType.indexOf("boundary=");
    return at < 0 ? QByteArray() : contentType.mid(at + 9).split(';').first().trimmed().replace('"', "");
}

struct Headed
{
    QList<std::pair<QByteArray, QByteArray>> headers; // names in small letters
    QByteArray content;

    QByteArray header(const QByteArray &name) const
    {
        for (const auto &[known, value] : headers) {
            if (known == name)
                return value;
        }
        return {};
    }
};

Headed readHeaded(const QByteArray &text)
{
    Headed headed;
    const qsizetype end = text.startsWith("\r\n") ? 0 : text.indexOf("\r\n\r\n");
    for (const QByteArray &line : text.left(std::max<qsizetype>(0, end)).split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            headed.headers.append({line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()});
    }
    headed.content = end < 0 ? QByteArray() : text.mid(end + (end == 0 ? 2 : 4));
    return headed;
}

/// What a part asks to wait, in milliseconds. A date says something only beside the part's own.
std::optional<qint64> waitIn(const Headed &part)
{
    const QByteArray wait = part.header("retry-after");
    const QByteArray date = part.header("date");
    const bool isDate = wait.contains(':');
    return isDate && date.isEmpty() ? std::nullopt
                                    : retryAfter({0, {{"Retry-After", wait}, {"Date", date}}, {}}, Instant{});
}

Result<QJsonObject> readAnswer(const Headed &part)
{
    const qsizetype line = part.content.indexOf("\r\n");
    const QList<QByteArray> words = part.content.left(line).split(' ');
    bool isNumber = false;
    const int status = words.value(1).toInt(&isNumber);
    if (line < 0 || !words.first().startsWith("HTTP/") || !isNumber)
        return fail(Error::Kind::Invalid, Reason::tr("part of the response is invalid"));
    const Headed inner = readHeaded(part.content.mid(line + 2));
    QJsonObject answer{{u"status"_s, status}, {u"id"_s, QString::fromLatin1(part.header("content-id"))},
        {u"version"_s, QString::fromUtf8(inner.header("etag"))}};
    if (const auto wait = waitIn(inner))
        answer.insert(u"wait"_s, *wait);
    const auto document = QJsonDocument::fromJson(inner.content);
    if (document.isObject())
        answer.insert(u"body"_s, document.object());
    return answer;
}

Result<QJsonArray> readParts(const QByteArray &mark, const QByteArray &body, int depth)
{
    const QByteArray delimiter = "--" + mark;
    if (mark.isEmpty() || depth > 2 || !body.contains(delimiter + "--"))
        return fail(Error::Kind::Invalid, Reason::tr("the end of the response is missing"));
    QJsonArray answers;
    qsizetype at = body.indexOf(delimiter);
    while (!body.mid(at + delimiter.size(), 2).startsWith("--")) {
        const qsizetype begin = at + delimiter.size() + 2;
        at = body.indexOf("\r\n" + delimiter, begin) + 2;
        if (at < begin)
            return fail(Error::Kind::Invalid, Reason::tr("part of the response is cut off"));
        const Headed part = readHeaded(body.mid(begin, at - 2 - begin));
        const QByteArray type = part.header("content-type");
        if (!type.startsWith("multipart/")) {
            const auto answer = TRY(readAnswer(part));
            answers.append(answer);
        } else if (const auto set = readParts(boundaryOf(type), part.content, depth + 1)) {
            answers.append(set->isEmpty() ? QJsonValue(QJsonObject()) : set->last());
        } else {
            return set;
        }
    }
    return answers;
}

} // namespace

QByteArray multipartType()
{
    return "multipart/mixed; boundary=" + boundary;
}

QByteArray writeMultipart(std::span<const RequestPart> parts)
{
    QByteArray out;
    for (const RequestPart &part : parts)
        writePart(out, part, boundary);
    return out + "--" + boundary + "--\r\n";
}

Result<QJsonArray> readMultipart(const QByteArray &contentType, const QByteArray &body)
{
    return readParts(boundaryOf(contentType), body, 0);
}

} // namespace satchel::sync
