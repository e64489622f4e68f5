// SPDX-License-Identifier: GPL-3.0-or-later
// Hours of waiting in no time: the clock moves on when somebody waits, and only then.
#pragma once

#include "domain/Clock.h"
#include "sync/engine/Http.h"
#include "sync/engine/Sleeper.h"

#include <functional>

namespace satchel::test {

class VirtualSleeper final : public sync::Sleeper
{
public:
    explicit VirtualSleeper(ManualClock &clock) : m_clock(clock) {}
    bool wait(qint64 milliseconds) override
    {
        if (m_cancelAfter == 0)
            return false;
        --m_cancelAfter;
        waits.push_back(milliseconds);
        m_clock.advance(milliseconds);
        return true;
    }
    /// The wait after that many is cancelled.
    void cancelAfter(int count) { m_cancelAfter = count; }

    std::vector<qint64> waits;

private:
    ManualClock &m_clock;
    int m_cancelAfter = -1;
};

/// A remote that is one function.
class FunctionTransport final : public sync::Transport
{
public:
    using Answer = std::function<Result<sync::HttpResponse>(const sync::HttpRequest &)>;
    explicit FunctionTransport(Answer answer) : m_answer(std::move(answer)) {}
    Result<sync::HttpResponse> send(const sync::HttpRequest &request) override
    {
        requests.push_back(request);
        return m_answer(request);
    }

    std::vector<sync::HttpRequest> requests;

private:
    Answer m_answer;
};

} // namespace satchel::test
