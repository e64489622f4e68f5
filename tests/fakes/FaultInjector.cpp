// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FaultInjector.h"

#include "tests/fakes/Distortion.h"
#include "tests/fakes/Durations.h"
#include "tests/fakes/RemoteUser.h"

namespace satchel::fakes {

namespace {

bool isRefusal(Fault fault)
{
    return (fault >= Fault::Unauthorized && fault <= Fault::ServerError) || fault == Fault::Locked
        || fault == Fault::Migrating || fault == Fault::CursorExpiry;
}

double chance(Random &random)
{
    return double(random() >> 11) / double(1ULL << 53);
}

} // namespace

FaultInjector::FaultInjector(FakeRemote &remote, FaultRates rates, quint64 seed)
    : m_remote(remote), m_ordinary(remote.conditions()), m_random(seed)
{
    setRates(rates);
}

void FaultInjector::setRates(const FaultRates &rates)
{
    m_rates = rates;
    Conditions &conditions = m_remote.conditions();
    const bool isVanished = conditions.isVanished;
    conditions = m_ordinary;
    conditions.isVanished = isVanished;
    for (const auto &[fault, rate] : m_rates) {
        if (isLasting(fault) && chance(m_random) < rate)
            begin(fault);
    }
}

void FaultInjector::begin(Fault lasting)
{
    Conditions &conditions = m_remote.conditions();
    conditions.faults.set(std::size_t(lasting));
    if (lasting == Fault::ClockSkew)
        conditions.clockSkew = qint64(m_random() % quint64(2 * MsPerDay + 1)) - MsPerDay;
    else if (lasting == Fault::SameStamp)
        conditions.stampStep = 60'000;
    else if (lasting == Fault::SearchLag)
        conditions.searchLag = 120'000;
    else if (lasting == Fault::CommitLag)
        conditions.commitLag = 60'000;
}

void FaultInjector::calm()
{
    m_rates.clear();
    m_script.clear();
    m_remote.conditions() = m_ordinary;
    if (m_isOtherAccount)
        m_remote.switchAccount();
    m_isOtherAccount = false;
}

void FaultInjector::failNth(int n, Fault fault)
{
    m_script.insert_or_assign(m_requests + n, fault);
}

FaultInjector::Delivery FaultInjector::deliver(const HttpRequest &request, Instant now)
{
    ++m_requests;
    if (m_before)
        m_before(request, m_requests);
    const auto fault = draw(request);
    Delivery delivery;
    if (fault) {
        m_strikes.push_back({m_requests, *fault});
        delivery = strike(*fault, request, now);
    } else {
        delivery.response = m_remote.answer(request, now);
    }
    if (m_after)
        m_after(request, m_requests);
    return delivery;
}

std::optional<Fault> FaultInjector::draw(const HttpRequest &request)
{
    if (const auto scripted = m_script.find(m_requests); scripted != m_script.end()) {
        const Fault fault = scripted->second;
        m_script.erase(scripted);
        return fault;
    }
    // Every fault draws, so that one more rate does not change what the others do.
    std::optional<Fault> drawn;
    for (const auto &[fault, rate] : m_rates) {
        if (!isLasting(fault) && chance(m_random) < rate && !drawn && applies(fault, request))
            drawn = fault;
    }
    return drawn;
}

bool FaultInjector::applies(Fault fault, const HttpRequest &request) const
{
    if (fault == Fault::WrongAccount)
        return m_remote.asksWho(request);
    if (fault == Fault::CursorExpiry)
        return m_remote.continuesPaging(request);
    if (fault == Fault::Conflict || fault == Fault::PreconditionFailed || fault == Fault::SavedServerError
        || fault == Fault::PartialBatch || fault == Fault::SilentBatch)
        return m_remote.isWrite(request);
    return true;
}

FaultInjector::Delivery FaultInjector::strike(Fault fault, const HttpRequest &request, Instant now)
{
    using Kind = Delivery::Kind;
    if (isEvent(fault)) {
        happen(fault, now);
        return {Kind::Answered, m_remote.answer(request, now)};
    }
    if (isLasting(fault)) { // by script: from this request on
        begin(fault);
        return {Kind::Answered, m_remote.answer(request, now)};
    }
    if (isRefusal(fault))
        return {Kind::Answered, m_remote.refuse(fault, request, now)};
    switch (fault) {
    case Fault::LostRequest: return {Kind::NotReached, {}};
    case Fault::Hang: return {Kind::Hung, {}};
    case Fault::LostReply: m_remote.answer(request, now); return {Kind::NoReply, {}};
    case Fault::HangAfterwards: m_remote.answer(request, now); return {Kind::Hung, {}};
    case Fault::SavedServerError:
        m_remote.answer(request, now);
        return {Kind::Answered, m_remote.refuse(Fault::ServerError, request, now)};
    case Fault::HtmlError:
    case Fault::HtmlPage:
    case Fault::RedirectToHttp: return {Kind::Answered, distort(fault, {}, m_remote.shape(), m_random)};
    default: break;
    }
    if (isDistortion(fault)) {
        HttpResponse answered = m_remote.answer(request, now); // the shape may depend on it
        return {Kind::Answered, distort(fault, std::move(answered), m_remote.shape(), m_random)};
    }
    // The rest is the remote's own doing while it answers this one request.
    FaultSet &active = m_remote.conditions().faults;
    active.set(std::size_t(fault));
    Delivery delivery{Kind::Answered, m_remote.answer(request, now)};
    active.reset(std::size_t(fault));
    return delivery;
}

void FaultInjector::happen(Fault event, Instant now)
{
    const ManualClock clock(now);
    RemoteUser user(m_remote, clock);
    if (event == Fault::WrongAccount) {
        m_isOtherAccount = !m_isOtherAccount;
        m_remote.switchAccount();
    } else if (event == Fault::MassVanish) {
        m_remote.conditions().isVanished = !m_remote.conditions().isVanished;
    } else if (event == Fault::RestoredBackup) {
        if (m_backup && m_backup->account == m_remote.data().account)
            user.restoreBackup(*m_backup);
        m_backup = user.backup();
    } else if (event == Fault::BusyUser) {
        user.doSomething(m_random);
    } else if (event == Fault::SilentChange) {
        m_remote.computeAgain(m_random, now);
    }
}

} // namespace satchel::fakes
