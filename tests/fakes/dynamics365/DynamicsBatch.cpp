// SPDX-License-Identifier: GPL-3.0-or-later
// $batch: a multipart message whose parts are requests, or change sets of requests that are carried out all or none.
// Without odata.continue-on-error the first error ends it. Answers follow the order of the requests; only those of a
// set say which request they belong to, as the writer of batches of the library behind it has it (OData/odata.net,
// WriteResponsePreamble).
#include "tests/fakes/dynamics365/DynamicsEndpoints.h"
#include "tests/fakes/dynamics365/DynamicsLimits.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

constexpr qsizetype mostItems = 1000;

struct Part
{
    std::vector<HttpHeader> headers;
    QByteArray content;

    QByteArray header(const QByteArray &name) const
    {
        for (const HttpHeader &one : headers) {
            if (one.name.compare(name, Qt::CaseInsensitive) == 0)
                return one.value;
        }
        return {};
    }
};

QByteArray boundaryOf(const QByteArray &contentType)
{
    if (!contentType.startsWith("multipart/mixed"))
        return {};
    return contentType.mid(contentType.indexOf("boundary=") + 9).replace('"', "").trimmed();
}

/// Header lines up to an empty one, then the content. Lines end as HTTP says, with CR and LF.
Part readPart(const QByteArray &text)
{
    Part part;
    const qsizetype end = text.indexOf("\r\n\r\n");
    for (const QByteArray &line : text.left(end).split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            part.headers.push_back({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    part.content = end < 0 ? QByteArray() : text.mid(end + 4);
    return part;
}

std::optional<std::vector<Part>> readParts(const QByteArray &body, const QByteArray &boundary)
{
    std::vector<Part> parts;
    const QByteArray mark = "--" + boundary;
    const qsizetype close = body.lastIndexOf(mark + "--");
    qsizetype at = body.indexOf(mark + "\r\n");
    if (boundary.isEmpty() || at < 0 || close < 0)
        return {};
    while (at >= 0 && at < close) {
        const qsizetype begin = at + mark.size() + 2;
        qsizetype end = body.indexOf("\r\n" + mark, begin);
        end = end < 0 ? close : end;
        parts.push_back(readPart(body.mid(begin, end - begin)));
        at = body.indexOf(mark + "\r\n", end);
    }
    return parts;
}

/// The request inside a part of type application/http.
std::optional<HttpRequest> readRequest(const Part &part, const DynamicsCall &outer)
{
    const qsizetype line = part.content.indexOf("\r\n");
    const QList<QByteArray> words = part.content.left(line).split(' ');
    if (!part.header("Content-Type").startsWith("application/http") || line < 0 || words.size() != 3)
        return {};
    const Part inner = readPart(part.content.mid(line + 2));
    QUrl url = QUrl::fromEncoded(words[1], QUrl::StrictMode);
    if (url.isRelative()) {
        const QByteArray root = serviceRoot(outer.url).toUtf8();
        url = words[1].startsWith('/')
            ? QUrl::fromEncoded(outer.url.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery) + words[1], QUrl::StrictMode)
            : QUrl::fromEncoded(root + words[1], QUrl::StrictMode);
    }
    return HttpRequest{words[0], url, inner.headers, inner.content};
}

QByteArray statusText(int status)
{
    constexpr std::pair<int, const char *> texts[] = {{200, "OK"}, {201, "Created"}, {204, "No Content"},
        {304, "Not Modified"}, {400, "Bad Request"}, {403, "Forbidden"}, {404, "Not Found"},
        {412, "Precondition Failed"}, {429, "Unknown Status Code"}, {500, "Internal Server Error"},
        {503, "Service Unavailable"}};
    for (const auto &[known, text] : texts) {
        if (known == status)
            return text;
    }
    return "Unknown";
}

QByteArray partOf(const QByteArray &boundary, const HttpResponse &response, const QByteArray &contentId)
{
    QByteArray text = "--" + boundary + "\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n";
    if (!contentId.isEmpty())
        text += "Content-ID: " + contentId + "\r\n";
    text += "\r\nHTTP/1.1 " + QByteArray::number(response.status) + ' ' + statusText(response.status) + "\r\n";
    for (const HttpHeader &header : response.headers)
        text += header.name + ": " + header.value + "\r\n";
    return text + "\r\n" + response.body + "\r\n";
}

class Batch
{
public:
    Batch(DynamicsState &state, const DynamicsCall &call)
        : m_state(state), m_call(call), m_boundary("batchresponse_" + newGuid(state.random).toLatin1())
    {
    }

    HttpResponse run()
    {
        const auto parts = readParts(m_call.body, boundaryOf(m_call.header("Content-Type")));
        if (!parts)
            return errorAnswer({400, u"0x80060888"_s, u"The batch request has no readable parts"_s});
        if (qsizetype(parts->size()) > mostItems)
            return errorAnswer({400, u"0x80060888"_s, u"The batch holds more than 1000 requests"_s});
        const bool goesOn = !m_call.preference("odata.continue-on-error").isNull();
        int status = 200;
        for (const Part &part : *parts) {
            const QByteArray inner = boundaryOf(part.header("Content-Type"));
            const int done = inner.isEmpty() ? runOne(part, m_boundary, {}, m_answer) : runSet(part, inner);
            if (done < 400 || goesOn)
                continue;
            status = done;
            break;
        }
        return {status, {{"Content-Type", "multipart/mixed; boundary=" + m_boundary}, {"OData-Version", "4.0"}},
            m_answer + "--" + m_boundary + "--\r\n"};
    }

private:
    HttpResponse answer(HttpRequest request)
    {
        for (const auto &[id, address] : m_made) { // $1 is the record that an earlier request of the set created
            request.url = QUrl::fromEncoded(request.url.toEncoded().replace('$' + id, address), QUrl::StrictMode);
            request.body.replace("\"$" + id + '"', '"' + address + '"');
        }
        const auto call = readCall(request, m_call.now);
        if (!call || call->part(0) == "$batch"_L1)
            return errorAnswer(noSuchResource(request.url.path()));
        const bool isDropped = isOn(m_state.conditions.faults, Fault::PartialBatch) && m_state.random() % 3 == 0;
        if (isDropped && m_state.random() % 2 == 0)
            return errorAnswer({503, u"0x8005F103"_s, u"The server is busy."_s, 5});
        return isDropped ? errorAnswer(DynamicsLimits::tooMany(5)) : answerCall(m_state, *call);
    }

    int runOne(const Part &part, const QByteArray &boundary, const QByteArray &contentId, QByteArray &out)
    {
        const auto request = readRequest(part, m_call);
        const HttpResponse response = request
            ? answer(*request)
            : errorAnswer({400, u"0x80060888"_s, u"A part of the batch is no request"_s});
        if (!contentId.isEmpty() && response.status < 400)
            m_made.emplace_back(contentId, response.header("OData-EntityId"));
        const bool isSwallowed = isOn(m_state.conditions.faults, Fault::SilentBatch) && m_state.random() % 3 == 0;
        if (!isSwallowed)
            out += partOf(boundary, response, contentId);
        return response.status;
    }

    int runSet(const Part &set, const QByteArray &boundary)
    {
        const RemoteData before = m_state.data;
        const auto parts = readParts(set.content, boundary);
        const QByteArray answered = "changesetresponse_" + newGuid(m_state.random).toLatin1();
        QByteArray inside;
        m_made.clear();
        for (const Part &part : parts.value_or(std::vector<Part>())) {
            QByteArray one;
            const bool isRead = part.content.startsWith("GET ");
            const int status = isRead ? 400 : runOne(part, answered, part.header("Content-ID"), one);
            if (status < 400) {
                inside += one;
                continue;
            }
            m_state.data = before; // all or none
            const HttpResponse refused = errorAnswer({400, u"0x80060888"_s, u"A change set holds changes only"_s});
            m_answer += isRead || one.isEmpty() ? partOf(m_boundary, refused, part.header("Content-ID"))
                                                : one.replace("--" + answered, "--" + m_boundary);
            return status;
        }
        m_answer += "--" + m_boundary + "\r\nContent-Type: multipart/mixed; boundary=" + answered + "\r\n\r\n" + inside
            + "--" + answered + "--\r\n";
        return 200;
    }

    DynamicsState &m_state;
    const DynamicsCall &m_call;
    QByteArray m_boundary;
    QByteArray m_answer;
    std::vector<std::pair<QByteArray, QByteArray>> m_made;
};

} // namespace

HttpResponse answerBatch(DynamicsState &state, const DynamicsCall &call)
{
    return Batch(state, call).run();
}

} // namespace satchel::fakes
