// SPDX-License-Identifier: GPL-3.0-or-later
// The certificate authorities that this computer trusts, as the file that libpq wants: libpq 15 has no name for them.
#pragma once

#include <QByteArray>

namespace satchel::sync::hub {

/// A PEM file that lives as long as the process; empty when it cannot be written.
QByteArray systemCertificateFile();

} // namespace satchel::sync::hub
