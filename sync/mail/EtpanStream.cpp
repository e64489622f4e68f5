// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mail/EtpanStream.h"

#include <cstdlib>

namespace satchel::mail {

namespace {

constexpr size_t bufferSize = 16 * 1024; // bytes that libetpan collects before it writes, and reads at once

EtpanStream &of(const mailstream_low *low)
{
    return *static_cast<EtpanStream *>(low->data);
}

} // namespace

mailstream *EtpanStream::connected()
{
    m_connected = mailstream_new(mailstream_low_new(this, &driver()), bufferSize);
    return m_connected;
}

ssize_t EtpanStream::keep(const Error &error)
{
    if (!m_error)
        m_error = error;
    return -1;
}

mailstream_low_driver &EtpanStream::driver()
{
    static mailstream_low_driver calls = {
        .mailstream_read = [](mailstream_low *low, void *bytes, size_t size) -> ssize_t {
            const auto count = of(low).m_stream.read(static_cast<char *>(bytes), static_cast<qint64>(size));
            return count ? static_cast<ssize_t>(*count) : of(low).keep(count.error());
        },
        .mailstream_write = [](mailstream_low *low, const void *bytes, size_t size) -> ssize_t {
            const auto done = of(low).m_stream.write(static_cast<const char *>(bytes), static_cast<qint64>(size));
            return done ? static_cast<ssize_t>(size) : of(low).keep(done.error());
        },
        .mailstream_close =
            [](mailstream_low *low) {
                of(low).m_stream.close();
                return 0;
            },
        .mailstream_get_fd = [](mailstream_low *) { return -1; },
        .mailstream_free = [](mailstream_low *low) { std::free(low); }, // allocated by libetpan
        .mailstream_cancel = [](mailstream_low *) {}, // a Cancellation ends the stream's waiting
        .mailstream_get_cancel = [](mailstream_low *) -> struct mailstream_cancel *{return nullptr;
}
, .mailstream_get_certificate_chain = [](mailstream_low *) -> carray * { return nullptr; },
  .mailstream_setup_idle = [](mailstream_low *) { return -1; },
  .mailstream_unsetup_idle = [](mailstream_low *) { return -1; },
  .mailstream_interrupt_idle = [](mailstream_low *) { return -1; },
}; // namespace satchel::mail
return calls;
}

} // namespace satchel::mail
