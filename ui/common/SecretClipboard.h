// SPDX-License-Identifier: GPL-3.0-or-later
// What is secret and copied from Satchel, such as the recovery key: clipboard managers are asked not to keep it, and it
// leaves the clipboard after half a minute, when Satchel is locked, and when it ends. UI thread.
#pragma once

#include "domain/Clock.h"
#include "platform/Alarm.h"

#include <QByteArray>
#include <QObject>

#include <memory>

namespace satchel::ui {

class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 kept = 30'000; // milliseconds

    /// `clock` outlives it.
    SecretClipboard(const Clock &clock, std::unique_ptr<platform::Alarm> alarm, QObject *parent = nullptr);
    ~SecretClipboard() override;

    void copy(const QString &secret);
    /// Nothing happens when something else was copied since.
    void clear();

private:
    void clearIfDue();

    const Clock &m_clock;
    std::unique_ptr<platform::Alarm> m_alarm;
    QByteArray m_digest; // of the secret; empty when there is none
    Instant m_due;
};

} // namespace satchel::ui
