// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ConnectionDesk.h"

#include <QRandomGenerator>

namespace satchel::app {

bool ToldWaiting::wait(qint64 milliseconds)
{
    constexpr qint64 worthAWord = 5'000;
    if (m_tell && milliseconds >= worthAWord)
        m_tell(milliseconds);
    return m_inner.wait(milliseconds);
}

quint64 ConnectionDesk::seed()
{
    return QRandomGenerator::system()->generate64();
}

} // namespace satchel::app
