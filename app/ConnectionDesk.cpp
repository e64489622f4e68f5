// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ConnectionDesk.h"

#include <QRandomGenerator>

namespace satchel::app {

quint64 ConnectionDesk::seed()
{
    return QRandomGenerator::system()->generate64();
}

} // namespace satchel::app
