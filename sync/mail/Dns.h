// SPDX-License-Identifier: GPL-3.0-or-later
// What a domain says in DNS about its mail. Nobody signs these answers.
#pragma once

#include "domain/Result.h"

#include <vector>

namespace satchel::sync {
class Cancellation;
}

namespace satchel::mail {

struct MailExchanger
{
    quint16 preference = 0; // the lowest comes first
    QString host;
};

struct ServiceRecord
{
    quint16 priority = 0; // the lowest comes first
    quint16 weight = 0; // of several with one priority
    quint16 port = 0;
    QString target; // empty: the service is not offered (RFC 2782)

    bool operator==(const ServiceRecord &) const = default;
};

class Dns
{
public:
    virtual ~Dns() = default;
    /// Nothing where there are none. Offline where nobody answered; Cancelled.
    virtual Result<std::vector<MailExchanger>> mailExchangers(const QString &domain) = 0;
    /// Of a name like "_imaps._tcp.example.com".
    virtual Result<std::vector<ServiceRecord>> services(const QString &name) = 0;
};

/// The system's resolver. While it waits an event loop runs.
class SystemDns final : public Dns
{
public:
    /// Milliseconds for one answer.
    explicit SystemDns(sync::Cancellation &cancellation, int timeout = 5'000)
        : m_cancellation(cancellation), m_timeout(timeout)
    {
    }

    Result<std::vector<MailExchanger>> mailExchangers(const QString &domain) override;
    Result<std::vector<ServiceRecord>> services(const QString &name) override;

private:
    sync::Cancellation &m_cancellation;
    int m_timeout;
};

} // namespace satchel::mail
