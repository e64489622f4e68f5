// SPDX-License-Identifier: GPL-3.0-or-later
// Lives worlds through, one seed after the other, each twice: both lives must end in the same state.
#pragma once

#include "tests/simulation/World.h"
#include "tests/support/MemoryFolder.h"

namespace satchel::simulation {

struct WorldResult
{
    quint64 seed = 0;
    QStringList broken;
    QStringList log;
    qint64 rounds = 0;
};

class Worlds
{
public:
    using MakeRemote = decltype(WorldOptions::makeRemotes)::value_type;

    struct Options
    {
        bool isTraced = false;
        bool hasRestores = false;
    };

    explicit Worlds(std::vector<MakeRemote> makeRemotes) : Worlds(std::move(makeRemotes), Options()) {}
    Worlds(std::vector<MakeRemote> makeRemotes, const Options &options);
    WorldResult live(quint64 seed, bool isTwice = true);

private:
    std::pair<WorldResult, QByteArray> liveOnce(quint64 seed);

    test::MemoryFolder m_folder;
    QString m_blank;
    std::vector<MakeRemote> m_makeRemotes;
    Options m_options;
};

} // namespace satchel::simulation
