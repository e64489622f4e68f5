// SPDX-License-Identifier: GPL-3.0-or-later
// What domains say in DNS, as a test wants it.
#pragma once

#include "sync/mail/Dns.h"

#include <optional>
#include <QHash>
#include <QStringList>

namespace satchel::test {

class TestDns final : public mail::Dns
{
public:
    Result<std::vector<mail::MailExchanger>> mailExchangers(const QString &domain) override
    {
        asked.append(domain);
        if (error)
            return fail(*error);
        return exchangers.value(domain);
    }
    Result<std::vector<mail::ServiceRecord>> services(const QString &name) override
    {
        asked.append(name);
        if (error)
            return fail(*error);
        return records.value(name);
    }

    QHash<QString, std::vector<mail::MailExchanger>> exchangers;
    QHash<QString, std::vector<mail::ServiceRecord>> records;
    std::optional<Error> error;
    QStringList asked;
};

} // namespace satchel::test
