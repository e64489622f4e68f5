// SPDX-License-Identifier: GPL-3.0-or-later
// A server that nobody here wrote, as a process, and a store that is connected to it by a description: over HTTP, whole
// rounds.
#pragma once

#include "store/sync/SyncState.h"
#include "sync/session/ConnectionSetup.h"
#include "sync/transport/HttpTransport.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/SyncRounds.h"
#include "tests/support/TestStore.h"
#include "tests/sync/VirtualTime.h"

#include <functional>
#include <QFile>
#include <QProcess>

namespace satchel::test {

/// A server as a process that prints its address when it can be reached, and ends with its input.
class ServerProcess
{
public:
    /// Its address; empty when it did not start, and `problem` says why.
    QString start(const QString &program, const QStringList &arguments)
    {
        m_process.start(program, arguments);
        const QString address = QString::fromUtf8(readLine()).trimmed();
        return address.startsWith(QLatin1StringView("http://127.0.0.1:")) ? address : QString();
    }
    QByteArray problem() { return m_process.readAllStandardError() + m_process.errorString().toUtf8(); }
    /// What it answers to a line of its input.
    QByteArray ask(const QByteArray &line)
    {
        m_process.write(line + '\n');
        return readLine();
    }
    /// True when it has ended.
    bool stop()
    {
        m_process.closeWriteChannel();
        return m_process.state() == QProcess::NotRunning || m_process.waitForFinished();
    }

private:
    QByteArray readLine()
    {
        constexpr int longest = 60'000; // milliseconds, on a busy machine
        while (!m_process.canReadLine() && m_process.waitForReadyRead(longest)) {}
        return m_process.readLine();
    }

    QProcess m_process;
};

class DescribedWorld
{
public:
    TestStore store;
    MemoryKeychain keychain;
    std::unique_ptr<sync::Session> session;
    qint64 number = 0; // of the connection

    std::function<void(const sync::HttpRequest &)> sending = {}; // before each request
    std::function<bool(const sync::HttpRequest &)> loses = {}; // the answer to the next request that it is true for,
                                                               // after that was carried out

    /// Rounds from now on are of this connection.
    Result<void> connect(const QString &address, const QString &token, const QByteArray &description)
    {
        const QString name = QStringLiteral("Practice %1").arg(++m_connections);
        const auto made = TRY(sync::createConnection(*store,
            {QStringLiteral("described.json"), name, address, {token, {}, {}}, description}, dependencies(), 5));
        number = made.number;
        session = std::move(*sync::Session::open(*store, number, dependencies(), 7));
        return {};
    }

    store::RoundRecord round() { return fullRound(store, *session); }
    /// True when both sides agree after some rounds.
    bool settle() { return settleIn(6, store, *session); }
    /// The answer to a request that is not Satchel's.
    Result<sync::HttpResponse> send(const sync::HttpRequest &request)
    {
        return sync::HttpTransport(m_cancellation).send(request);
    }

    RecordId here(const QString &object, const QString &id) { return recordLinkedTo(*store, number, object, id); }
    QString idThere(RecordId record) { return remoteIdOf(*store, number, record); }
    Record get(EntityKind entity, const QString &object, const QString &id)
    {
        const auto found = store->get(entity, here(object, id));
        return found ? *found : Record();
    }
    qint64 count(EntityKind entity) { return store->count({entity, {}, {}, {}, {}, -1, false}).value(); }
    QStringList parkedReasons() { return parkedReasonsOf(*store, number); }

private:
    class Wire final : public sync::Transport
    {
    public:
        Wire(sync::Cancellation &cancellation, DescribedWorld &world) : m_http(cancellation), m_world(world) {}

        Result<sync::HttpResponse> send(const sync::HttpRequest &request) override
        {
            if (m_world.sending)
                m_world.sending(request);
            auto response = m_http.send(request);
            if (!m_world.loses || !m_world.loses(request))
                return response;
            m_world.loses = {};
            return fail(Error::Kind::Unanswered, QStringLiteral("the connection was closed before an answer came"));
        }

    private:
        sync::HttpTransport m_http;
        DescribedWorld &m_world;
    };

    sync::SessionDependencies dependencies()
    {
        return {keychain, store.clock, m_cancellation, m_waiting,
            [this](sync::Cancellation &cancellation) { return std::make_unique<Wire>(cancellation, *this); }};
    }

    sync::Cancellation m_cancellation;
    VirtualSleeper m_waiting{store.clock};
    int m_connections = 0;
};

/// The content of a file; empty when it cannot be read.
inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace satchel::test
