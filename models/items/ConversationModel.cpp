// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ConversationModel.h"

#include <algorithm>

namespace satchel::items {

namespace {

constexpr int threadPauseMilliseconds = 120; // a burst of changes is read once

} // namespace

ConversationModel::ConversationModel(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_worker(workspace.workerStore())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(threadPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &ConversationModel::read);
    connect(&workspace, &Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        constexpr EntityKind shown[] = {EntityKind::Activity, EntityKind::Conversation, EntityKind::Contact,
            EntityKind::Company, EntityKind::Lead, EntityKind::Deal, EntityKind::Attachment};
        if (!m_thread.isEmpty() && std::ranges::any_of(shown, [&](EntityKind entity) { return batch.touches(entity); }))
            m_pause.start();
    });
}

void ConversationModel::show(const QString &thread)
{
    if (thread == m_thread)
        return;
    m_thread = thread;
    m_opened.clear();
    if (!thread.isEmpty()) {
        read();
        return;
    }
    m_reading.reset();
    Q_EMIT wasReadAgain(true);
}

void ConversationModel::read()
{
    if (m_thread.isEmpty())
        return;
    m_worker.post([this, thread = m_thread, opened = m_opened](store::Store &store) {
        auto reading = readThread(store, thread, opened);
        QMetaObject::invokeMethod(
            this, [this, thread, reading = std::move(reading)]() mutable { take(thread, std::move(reading)); });
    });
}

void ConversationModel::open(RecordId message)
{
    m_opened.insert(message);
    read();
}

void ConversationModel::take(const QString &thread, Result<ThreadReading> reading)
{
    if (thread != m_thread)
        return; // another one was opened meanwhile
    if (!reading && reading.error().kind != Error::Kind::NotFound)
        Q_EMIT m_workspace.failed(reading.error());
    const bool isOther = !m_reading || m_reading->of.conversation.thread != thread;
    m_reading = reading ? std::optional(std::move(*reading)) : std::nullopt;
    if (m_reading) {
        for (const ThreadMessage &message : m_reading->messages) {
            if (!message.html.html.isEmpty())
                m_opened.insert(message.id);
        }
    }
    Q_EMIT wasReadAgain(isOther);
}

} // namespace satchel::items

#include "moc_ConversationModel.cpp"
