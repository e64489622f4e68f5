// SPDX-License-Identifier: GPL-3.0-or-later
// Something that says when a moment has come. WallClockTimer is the one of the program; a test has one that it rings.
#pragma once

#include "domain/Instant.h"

#include <QObject>

namespace satchel::platform {

class Alarm : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Replaces the moment before. One that has passed rings from the event loop.
    virtual void start(Instant moment) = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    void reached();
};

} // namespace satchel::platform
