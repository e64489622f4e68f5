// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/Gunzip.h"

#include <array>
#include <zlib.h>

namespace satchel::sync {

namespace {

constexpr int gzipOnly = 15 + 16; // the largest window, and a gzip header before it

} // namespace

Gunzip::Gunzip(qint64 greatest) : m_stream(std::make_unique<z_stream>()), m_greatest(greatest)
{
    if (inflateInit2(m_stream.get(), gzipOnly) != Z_OK)
        m_state = State::Damaged;
}

Gunzip::~Gunzip()
{
    inflateEnd(m_stream.get());
}

Gunzip::State Gunzip::unpack(const QByteArray &packed, QByteArray &unpacked)
{
    std::array<Bytef, 64 * 1024> piece;
    QByteArray input = packed; // zlib wants it writable
    m_stream->next_in = reinterpret_cast<Bytef *>(input.data());
    m_stream->avail_in = static_cast<uInt>(input.size());
    bool isMore = true;
    while ((m_state == State::Unfinished || m_state == State::Finished) && (m_stream->avail_in > 0 || isMore)) {
        if (m_state == State::Finished) {
            if (m_stream->avail_in == 0)
                break;
            inflateReset(m_stream.get()); // gzip files may follow each other
            m_state = State::Unfinished;
        }
        m_stream->next_out = piece.data();
        m_stream->avail_out = static_cast<uInt>(piece.size());
        const int outcome = inflate(m_stream.get(), Z_NO_FLUSH);
        const auto count = static_cast<qsizetype>(piece.size() - m_stream->avail_out);
        unpacked.append(reinterpret_cast<const char *>(piece.data()), count);
        isMore = m_stream->avail_out == 0;
        if (unpacked.size() > m_greatest)
            m_state = State::TooLarge;
        else if (outcome == Z_STREAM_END)
            m_state = State::Finished;
        else if (outcome != Z_OK && outcome != Z_BUF_ERROR)
            m_state = State::Damaged;
    }
    return m_state;
}

} // namespace satchel::sync
