// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/DealReplay.h"

#include "domain/ChoiceNames.h"

namespace satchel::insight {

namespace {

using Kind = store::DealEvent::Kind;

constexpr qint64 mostMoments = 100; // of one life

bool isOpenStatus(const QString &status)
{
    return status == choice::open;
}

} // namespace

const DealState &DealReplay::at(Instant moment)
{
    for (; m_next < m_life.events.size() && m_life.events[m_next].at <= moment; ++m_next)
        take(m_life.events[m_next]);
    return m_state;
}

void DealReplay::take(const store::DealEvent &event)
{
    switch (event.kind) {
    case Kind::Stage: enter(event); break;
    case Kind::Status: m_state.isOpen = isOpenStatus(event.text); break;
    case Kind::Value:
        m_state.value = event.number;
        m_state.currency = event.text;
        break;
    case Kind::ExpectedClose:
        if (m_state.expectedClose.isValid() && event.date > m_state.expectedClose)
            ++m_state.postponed;
        m_state.expectedClose = event.date;
        break;
    case Kind::NextAction: m_state.hasNextAction = !event.text.isEmpty(); break;
    case Kind::NextActionDate: m_state.nextActionDate = event.date; break;
    case Kind::Owner: m_state.owner = event.id; break;
    case Kind::Company: m_state.company = event.id; break;
    case Kind::Source: m_state.source = event.text; break;
    case Kind::Competitors: m_state.competitors = static_cast<int>(event.number); break;
    }
}

void DealReplay::enter(const store::DealEvent &event)
{
    if (!m_state.stage.isNull()) {
        const StagePlace from = m_places.value(m_state.stage);
        const StagePlace to = m_places.value(event.id);
        ++m_state.moves;
        if (from.isOnTheWay && (!to.isOnTheWay || to.place < from.place))
            ++m_state.movesBack;
    }
    m_state.stage = event.id;
    m_state.stageSince = event.at;
}

std::optional<DealEnd> endOf(const store::DealLife &life, const QTimeZone &zone)
{
    std::optional<DealEnd> end;
    bool wasOpen = false;
    bool isOpen = false;
    for (const store::DealEvent &event : life.events) {
        if (event.kind != Kind::Status)
            continue;
        if (isOpenStatus(event.text)) {
            isOpen = wasOpen = true;
            end.reset();
        } else if (isOpen) {
            isOpen = false;
            end = DealEnd{event.at, event.text == choice::won, event.at};
        } else if (end) {
            end->isWon = event.text == choice::won; // lost turned out to be won: as it ended
            end->known = event.at;
        }
    }
    if (!wasOpen || !end)
        return std::nullopt;
    if (life.closedOn.isValid() && life.closedOn < end->at.dateIn(zone))
        end->at = Instant::startOf(life.closedOn, zone);
    return life.events.front().at < end->at ? end : std::nullopt;
}

std::vector<Instant> momentsOf(const store::DealLife &life, Instant end, qint64 interval, double part)
{
    std::vector<Instant> moments;
    if (life.events.empty() || interval <= 0)
        return moments;
    const Instant seen = life.events.front().at;
    const StagePlaces none;
    DealReplay replay(life, none);
    Instant moment{seen.ms + static_cast<qint64>(part * static_cast<double>(interval))};
    for (qint64 count = 0; moment < end && count < mostMoments; ++count, moment.ms += interval) {
        if (replay.at(moment).isOpen)
            moments.push_back(moment);
    }
    return moments;
}

} // namespace satchel::insight
