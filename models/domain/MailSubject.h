// SPDX-License-Identifier: GPL-3.0-or-later
// Which e-mails belong together when nothing but their subjects is known: those with the same base subject, as
// RFC 5256, section 2.1, takes it. Mail programs write "Re:" and "Fwd:" in their own languages, so those are known too.
#pragma once

#include <QString>

namespace satchel {

/// The subject without "Re:", "[list]", "(fwd)" and the like, folded; empty when nothing else is in it.
QString baseSubject(QStringView subject);

} // namespace satchel
