// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fails on demand, below SQLite. The n-th write, sync or truncation from arm() on answers an error, or the
// n-th read when that is the error, and with Fault::Lasting every one after it. It can also be one where processes
// share no memory, as network drives are, so that there can be no write-ahead log.
#pragma once

#include "tests/support/DiskShim.h"

namespace satchel::test {

class FaultyDisk final : public DiskShim
{
public:
    enum class Fault { Once, Lasting };

    using DiskShim::DiskShim;

    /// `code`: SQLITE_FULL, SQLITE_IOERR_WRITE …
    void arm(int step, int code, Fault fault)
    {
        m_fault = fault;
        m_code = code;
        m_hasFailed = false;
        m_left = step;
    }
    void disarm() { m_left = -1; }
    bool hasFailed() const { return m_hasFailed; }

protected:
    int reading(const std::string &) override { return failure(true); }
    int writing(const std::string &, const void *, int, sqlite3_int64) override { return failure(false); }
    int truncating(const std::string &, sqlite3_int64) override { return failure(false); }
    int syncing(const std::string &) override { return failure(false); }

private:
    int failure(bool isRead)
    {
        if (m_left < 0 || isRead != (m_code == SQLITE_IOERR_READ))
            return SQLITE_OK;
        if (m_left > 0 && --m_left > 0)
            return SQLITE_OK;
        if (m_fault == Fault::Once)
            m_left = -1;
        m_hasFailed = true;
        return m_code;
    }

    std::atomic<int> m_left = -1;
    int m_code = SQLITE_IOERR_WRITE;
    Fault m_fault = Fault::Once;
    bool m_hasFailed = false;
};

} // namespace satchel::test
