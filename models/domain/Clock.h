// SPDX-License-Identifier: GPL-3.0-or-later
// Time and chance come in from outside, so that a test can hold the first still and repeat the second.
#pragma once

#include "domain/Instant.h"

#include <QTimeZone>
#include <random>

namespace satchel {

class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    /// The zone a person reads dates in.
    virtual QTimeZone zone() const = 0;

    /// The date in the person's zone.
    QDate today() const;
};

class SystemClock final : public Clock
{
public:
    Instant now() const override;
    QTimeZone zone() const override;
};

/// Does not advance until `advance` is called. For tests and for the sample data.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(Instant at, const QTimeZone &zone = QTimeZone::utc()) : m_now(at), m_zone(zone) {}
    Instant now() const override { return m_now; }
    QTimeZone zone() const override { return m_zone; }
    void advance(qint64 milliseconds) { m_now.ms += milliseconds; }
    void set(Instant at) { m_now = at; }

private:
    Instant m_now;
    QTimeZone m_zone;
};

using Random = std::mt19937_64;

} // namespace satchel
