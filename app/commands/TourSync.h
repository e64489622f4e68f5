// SPDX-License-Identifier: GPL-3.0-or-later
// Sync for pictures: it knows two vendors and answers a sign-in by opening nothing, so that every page can be drawn
// without a network. It changes nothing.
#pragma once

#include "store/sync/SyncControl.h"

namespace satchel::app {

class TourSync : public store::SyncControl
{
    Q_OBJECT

public:
    using SyncControl::SyncControl;

    std::vector<store::VendorInfo> vendors() const override;
    Result<store::VendorInfo> describe(const QByteArray &, const QString &) const override { return vendors().front(); }
    void test(const store::ConnectionWish &) override { Q_EMIT tested(QStringLiteral("26174033")); }
    void add(const store::ConnectionWish &wish) override;
    void authorize(qint64 connection) override;
    void cancelAuthorization(qint64) override {}
    void setToken(qint64, const QString &) override {}
    void setSettings(qint64, const QJsonObject &) override {}
    void readCatalog(qint64 connection) override;
    void tryMapping(qint64 connection, const std::map<QString, store::ObjectSettings> &, qint64) override;
    void syncNow(qint64) override {}
    void setPaused(qint64, bool) override {}
    void remove(qint64) override {}
    void answer(qint64, store::Answer, qint64) override {}
    void decideMatches(const std::vector<qint64> &, bool) override {}
    void retryParked(qint64, const store::ParkedSelection &) override {}
    void rollBack(qint64) override {}
    void readFreeBusy(const store::FreeBusyQuery &query) override;
    bool isRunning(qint64 connection) const override { return connection == m_running; }

    /// Shows a connection during its initial sync, and after it.
    void beginDownload(qint64 connection);
    void endDownload();
    /// It has other fields than the rest.
    void setOther(qint64 connection) { m_other = connection; }
    /// What every dry run finds.
    void setTrial(const store::MappingTrial &trial) { m_trial = trial; }

private:
    store::MappingTrial m_trial;
    qint64 m_running = 0;
    qint64 m_other = 0;
};

} // namespace satchel::app
