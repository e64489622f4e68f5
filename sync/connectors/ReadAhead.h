// SPDX-License-Identifier: GPL-3.0-or-later
// Lets a dialect ask in one request what it is about to ask in many. The reads are first run dry, to learn what they
// would ask; whoever knows the vendor's way to ask many things at once does so, and hands the answers in; when the
// reads are run in earnest, each takes its answer from here. What nobody handed in is asked as ever.
#pragma once

#include "sync/engine/Http.h"

#include <functional>
#include <map>

namespace satchel::sync {

class ReadAhead final : public Transport
{
public:
    explicit ReadAhead(Transport &inner) : m_inner(inner) {}

    Result<HttpResponse> send(const HttpRequest &request) override;

    /// What `reads` would ask, in order. Nothing is sent meanwhile: each GET is answered with `stub`, everything else
    /// is refused.
    std::vector<HttpRequest> dryRun(const std::function<void()> &reads, const HttpResponse &stub);
    /// Answers the next such request, once; handed in twice, it answers two.
    void keep(const HttpRequest &request, const HttpResponse &response);
    void forget() { m_answers.clear(); }

private:
    Transport &m_inner;
    std::multimap<QByteArray, HttpResponse> m_answers; // by what was asked
    std::vector<HttpRequest> *m_noted = nullptr; // while they are run dry
    HttpResponse m_stub;
};

} // namespace satchel::sync
