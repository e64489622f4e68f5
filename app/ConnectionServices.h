// SPDX-License-Identifier: GPL-3.0-or-later
// What a command needs to work with connections: the keychain, real time, the network. Made when a command needs it, on
// the main thread; it lives as long as the command.
#pragma once

#include "store/Store.h"
#include "sync/engine/Keychain.h"
#include "sync/session/Session.h"

#include <functional>

namespace satchel::app {

/// Says so before it waits long: a command that is silent for minutes looks as if it hung.
class ReportingSleeper final : public sync::Sleeper
{
public:
    using Tell = std::function<void(qint64 milliseconds)>;
    ReportingSleeper(sync::Sleeper &inner, Tell tell) : m_inner(inner), m_tell(std::move(tell)) {}

    bool wait(qint64 milliseconds) override;

private:
    sync::Sleeper &m_inner;
    Tell m_tell;
};

class ConnectionServices
{
public:
    /// Store and keychain outlive it.
    ConnectionServices(
        store::Store &store, sync::Keychain &keychain, Policies policies, ReportingSleeper::Tell tell = {})
        : m_store(store), m_keychain(keychain), m_policies(std::move(policies)),
          m_reportingSleeper(m_sleeper, std::move(tell))
    {
    }

    sync::Keychain &keychain() { return m_keychain; }
    sync::SessionDependencies dependencies()
    {
        return {m_keychain, m_store.clock(), m_cancellation, m_reportingSleeper, {}, m_policies};
    }
    sync::Sleeper &sleeper() { return m_reportingSleeper; }
    static quint64 seed();
    Result<std::unique_ptr<sync::Session>> open(qint64 connection)
    {
        return sync::Session::open(m_store, connection, dependencies(), seed());
    }

private:
    store::Store &m_store;
    sync::Keychain &m_keychain;
    Policies m_policies;
    sync::Cancellation m_cancellation;
    sync::CancellableSleeper m_sleeper{m_cancellation};
    ReportingSleeper m_reportingSleeper;
};

} // namespace satchel::app
