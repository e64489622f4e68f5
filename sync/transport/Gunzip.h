// SPDX-License-Identifier: GPL-3.0-or-later
// Unpacks a gzip stream piece by piece, never holding more than its limit. Qt would unpack too, but cannot tell a
// stream that ended from one that was cut.
#pragma once

#include <memory>
#include <QByteArray>

struct z_stream_s;

namespace satchel::sync {

class Gunzip
{
public:
    enum class State { Unfinished, Finished, Damaged, TooLarge };

    explicit Gunzip(qint64 greatest);
    ~Gunzip();
    Gunzip(const Gunzip &) = delete;
    Gunzip &operator=(const Gunzip &) = delete;

    /// Appends what `packed` holds to `unpacked`.
    State unpack(const QByteArray &packed, QByteArray &unpacked);
    State state() const { return m_state; }

private:
    std::unique_ptr<z_stream_s> m_stream;
    qint64 m_greatest;
    State m_state = State::Unfinished;
};

} // namespace satchel::sync
