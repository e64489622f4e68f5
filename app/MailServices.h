// SPDX-License-Identifier: GPL-3.0-or-later
// What a command needs to work with mail accounts: the keychain, real time, the network. Made when a command needs it,
// on the main thread; it lives as long as the command.
#pragma once

#include "rules/RuleMail.h"
#include "sequences/SequenceRunner.h"
#include "sync/mail/MailRound.h"
#include "sync/transport/HttpTransport.h"

namespace satchel::app {

/// What was read decides about what a program wrote: MailDependencies::followAnswers.
inline Result<void> followAnswers(store::Store &store)
{
    TRY(sequences::SequenceRunner(store).followAnswers());
    return rules::withdrawRefusedMails(store).map([](int) {});
}

class MailServices
{
public:
    /// Store and keychain outlive it.
    MailServices(store::Store &store, sync::Keychain &keychain, Policies policies)
        : m_store(store), m_policies(std::move(policies)),
          m_secrets(store.path(), {keychain, m_transport, store.clock(), m_sleeper})
    {
    }

    mail::MailSecrets &secrets() { return m_secrets; }
    sync::Cancellation &cancellation() { return m_cancellation; }
    /// Busy while a window or another command works on the account.
    Result<std::unique_ptr<mail::MailRound>> begin(qint64 account)
    {
        return mail::MailRound::begin(
            m_store, account, {m_secrets, m_cancellation, QTimeZone::systemTimeZone(), {}, m_policies, followAnswers});
    }

private:
    store::Store &m_store;
    Policies m_policies;
    sync::Cancellation m_cancellation;
    sync::CancellableSleeper m_sleeper{m_cancellation};
    sync::HttpTransport m_transport{m_cancellation};
    mail::MailSecrets m_secrets;
};

} // namespace satchel::app
