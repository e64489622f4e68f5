// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/Worlds.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace satchel::simulation {

Worlds::Worlds(std::vector<MakeRemote> makeRemotes, const Options &options)
    : m_makeRemotes(std::move(makeRemotes)), m_options(options)
{
    m_blank = m_folder.filePath(u"blank.satchel"_s);
    Device::makeBlank(m_blank);
}

std::pair<WorldResult, QByteArray> Worlds::liveOnce(quint64 seed)
{
    const QString folder = m_folder.filePath(QString::number(seed));
    QDir().mkpath(folder);
    WorldResult result;
    QByteArray digest;
    {
        WorldOptions options;
        options.seed = seed;
        options.folder = folder;
        options.blank = m_blank;
        options.makeRemotes = m_makeRemotes;
        options.isTraced = m_options.isTraced;
        options.hasRestores = m_options.hasRestores;
        World world(options);
        result = {seed, world.run(), world.log(), world.rounds()};
        digest = world.digest();
    }
    QDir(folder).removeRecursively();
    return {result, digest};
}

WorldResult Worlds::live(quint64 seed, bool isTwice)
{
    auto [result, digest] = liveOnce(seed);
    if (isTwice && liveOnce(seed).second != digest)
        result.broken.append(u"the second life of this seed ended differently"_s);
    return result;
}

} // namespace satchel::simulation
