// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mail/Dns.h"

#include "domain/Reason.h"
#include "sync/engine/Cancellation.h"

#include <QDnsLookup>
#include <QEventLoop>
#include <QTimer>

namespace satchel::mail {

namespace {

QString withoutDot(QString name)
{
    if (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

Result<void> wait(QDnsLookup &lookup, sync::Cancellation &cancellation, int milliseconds)
{
    QEventLoop loop;
    QTimer timer;
    timer.setSingleShot(true);
    const auto quit = [&loop] { loop.quit(); };
    QObject::connect(&timer, &QTimer::timeout, &loop, quit);
    QObject::connect(&lookup, &QDnsLookup::finished, &loop, quit);
    QObject::connect(&cancellation, &sync::Cancellation::cancelled, &loop, quit);
    timer.start(milliseconds);
    lookup.lookup();
    while (!lookup.isFinished()) {
        if (cancellation.isCancelled())
            return fail(Error::Kind::Cancelled, Reason::tr("cancelled"), lookup.name());
        if (!timer.isActive())
            return fail(Error::Kind::Offline, Reason::tr("there was no response in time"), lookup.name());
        loop.exec();
    }
    if (lookup.error() == QDnsLookup::NoError || lookup.error() == QDnsLookup::NotFoundError)
        return {};
    return fail(Error::Kind::Offline, lookup.errorString(), lookup.name());
}

} // namespace

Result<std::vector<MailExchanger>> SystemDns::mailExchangers(const QString &domain)
{
    QDnsLookup lookup(QDnsLookup::MX, domain);
    TRY(wait(lookup, m_cancellation, m_timeout));
    std::vector<MailExchanger> found;
    for (const QDnsMailExchangeRecord &record : lookup.mailExchangeRecords())
        found.push_back({record.preference(), withoutDot(record.exchange())});
    return found;
}

Result<std::vector<ServiceRecord>> SystemDns::services(const QString &name)
{
    QDnsLookup lookup(QDnsLookup::SRV, name);
    TRY(wait(lookup, m_cancellation, m_timeout));
    std::vector<ServiceRecord> found;
    for (const QDnsServiceRecord &record : lookup.serviceRecords())
        found.push_back({record.priority(), record.weight(), record.port(), withoutDot(record.target())});
    return found;
}

} // namespace satchel::mail
