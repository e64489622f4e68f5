// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/Targets.h"

namespace satchel::fuzz {

std::vector<Target> allTargets(const QString &folder)
{
    std::vector<Target> all = textTargets();
    for (std::vector<Target> more : {fileTargets(folder), storeTargets(folder), remoteTargets()}) {
        for (Target &target : more)
            all.push_back(std::move(target));
    }
    return all;
}

} // namespace satchel::fuzz
