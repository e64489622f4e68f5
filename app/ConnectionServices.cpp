// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ConnectionServices.h"

#include <QRandomGenerator>

namespace satchel::app {

bool ReportingSleeper::wait(qint64 milliseconds)
{
    constexpr qint64 worthAWord = 5'000;
    if (m_tell && milliseconds >= worthAWord)
        m_tell(milliseconds);
    return m_inner.wait(milliseconds);
}

quint64 ConnectionServices::seed()
{
    return QRandomGenerator::system()->generate64();
}

} // namespace satchel::app
