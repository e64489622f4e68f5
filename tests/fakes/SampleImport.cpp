// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/SampleImport.h"

#include "tests/fakes/Durations.h"
#include "tests/fakes/RemoteUser.h"

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

constexpr qint64 TenYears = 3650 * MsPerDay;
constexpr qsizetype Slices = 200; // imports that share a stamp

} // namespace

const QStringList &sampleFirstNames()
{
    static const QStringList names = {u"Ana"_s, u"Björn"_s, u"Chen"_s, u"Dilek"_s, u"Émile"_s, u"Fatima"_s, u"Grace"_s,
        u"Hiro"_s, u"Ivana"_s, u"João"_s, u"Łukasz"_s, u"محمد"_s};
    return names;
}

const QStringList &sampleLastNames()
{
    static const QStringList names = {u"Almeida"_s, u"Berg"_s, u"Díaz"_s, u"Eriksen"_s, u"Fischer"_s, u"García"_s,
        u"Horváth"_s, u"Ito"_s, u"Jansen"_s, u"Kowalski"_s, u"O'Neill"_s};
    return names;
}

QString pickName(const QStringList &names, qsizetype number)
{
    return names[number % names.size()];
}

QStringList importSample(FakeRemote &remote, const QString &type, qsizetype count,
    const std::function<Values(qsizetype)> &recordOf, Instant now)
{
    ManualClock clock(now);
    RemoteUser user(remote, clock);
    QStringList ids;
    for (qsizetype slice = 0; slice < Slices; ++slice) {
        const qsizetype from = count * slice / Slices;
        const qsizetype to = count * (slice + 1) / Slices;
        std::vector<Values> records;
        for (qsizetype number = from; number < to; ++number)
            records.push_back(recordOf(number));
        clock.set(Instant{now.ms - MsPerDay - TenYears + TenYears * slice / Slices});
        ids += user.importRecords(type, records);
    }
    return ids;
}

} // namespace satchel::fakes
