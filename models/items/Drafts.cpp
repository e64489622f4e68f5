// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/Drafts.h"

#include <algorithm>
#include <QDeadlineTimer>

namespace satchel::items {

namespace {

constexpr int pauseMilliseconds = 300; // between two writes of one that goes on, and of what another writer held up
constexpr int patienceAtEnd = 3000; // ms: slices of a bulk writer are shorter

} // namespace

Drafts::Drafts(store::Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &Drafts::writeNow);
}

Drafts::~Drafts()
{
    const QDeadlineTimer patience(patienceAtEnd);
    while (!m_waiting.isEmpty() && !m_store.isReadOnly() && !patience.hasExpired())
        writeNow(); // which waits as long as the connection does
}

QJsonObject Drafts::of(const QString &place) const
{
    if (const auto waiting = m_waiting.constFind(place); waiting != m_waiting.constEnd())
        return waiting->content;
    const auto draft = store::readDraft(m_store.database(), place);
    return draft ? draft->content : QJsonObject();
}

std::vector<store::Draft> Drafts::about(RecordId record) const
{
    auto drafts = store::draftsAbout(m_store.database(), record).value_or(std::vector<store::Draft>());
    std::erase_if(drafts, [this](const store::Draft &draft) { return m_waiting.contains(draft.place); });
    for (const store::Draft &waiting : m_waiting) {
        if (waiting.record == record && !waiting.content.isEmpty())
            drafts.push_back(waiting);
    }
    std::ranges::sort(
        drafts, std::greater(), [](const store::Draft &draft) { return std::pair(draft.at, draft.place); });
    return drafts;
}

void Drafts::keep(const QString &place, RecordId record, const QJsonObject &content)
{
    if (content == of(place))
        return;
    m_waiting.insert(place, {place, record, content, m_store.clock().now()});
    if (content.isEmpty())
        writeNow(); // what was saved or discarded does not come back after a crash
    else if (!m_pause.isActive())
        m_pause.start();
    Q_EMIT changed(place);
}

bool Drafts::writeNow()
{
    if (m_store.isReadOnly())
        return m_waiting.isEmpty();
    m_waiting.removeIf([this](const auto &draft) { return store::writeDraft(m_store.database(), *draft).has_value(); });
    if (!m_waiting.isEmpty())
        m_pause.start();
    return m_waiting.isEmpty();
}

} // namespace satchel::items

#include "moc_Drafts.cpp"
