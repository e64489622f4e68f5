// SPDX-License-Identifier: GPL-3.0-or-later
// A request and its answer as values, and the one interface that carries them. What speaks to a network, what counts
// requests, what retries and what signs in all implement Transport around each other; so does a scripted remote.
#pragma once

#include "domain/Result.h"

#include <QByteArray>
#include <QStringList>
#include <QUrl>
#include <vector>

namespace satchel::sync {

struct HttpHeader
{
    QByteArray name;
    QByteArray value;
    bool operator==(const HttpHeader &) const = default;
};

/// Who waits for the answer. A share of the vendor's limits is kept free for a person.
enum class Urgency { Background, Person };

struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    std::vector<HttpHeader> headers;
    QByteArray body;
    Urgency urgency = Urgency::Background;
    bool isIdempotent = false; // may be sent twice though it is no GET: a search by POST, a PUT, an upsert by key

    /// Its answer must not be lost: once it is on its way, cancelling the work does not cut it off.
    bool outlivesCancellation = false;

    QStringList secrets = {}; // texts in the body, and in the answer, that nobody may write down

    bool isRepeatable() const { return isIdempotent || method == "GET" || method == "HEAD"; }
};

struct HttpResponse
{
    int status = 0;
    std::vector<HttpHeader> headers;
    QByteArray body;

    /// The value of a header, its name in any case; empty when it is absent.
    QByteArray header(const QByteArray &name) const;
};

/// Sends one request and waits for its whole answer. Any status that arrives is an answer, 500 too. Errors: Offline
/// (surely not carried out), Unanswered (unknown whether carried out), RateLimited (not sent: the vendor's limit),
/// Unauthorized, KeychainUnavailable, Cancelled, Invalid (an address that may not be used).
class Transport
{
public:
    virtual ~Transport() = default;
    virtual Result<HttpResponse> send(const HttpRequest &request) = 0;
};

} // namespace satchel::sync
